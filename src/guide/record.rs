//! What was done and seen, as text for a request.

use keymend_words::full_stop_ends;

use super::session::NOT_AGREED;
use super::{Session, StepEvent, StepOutcome};
use crate::language::Tongue;
use crate::say::told;
use crate::text::clean_text_up_to;
use crate::topics::{Catalogue, Step, Topic};

/// The longest "steps tried" of a request, in characters; the newest steps are kept.
const LONGEST: usize = 8_000;

/// Characters of a sentence of a step beyond which it is cut.
const LONGEST_STEP: usize = 600;

/// How the ids of steps begin that are nothing but writing to somebody or asking them: whoever gets the letter sees that.
const ASKS_SOMEBODY: [&str; 4] = ["write", "ask-", "tell-", "contact-"];

/// The "steps tried" of a request: a line for each step that was done, with what came of it last; empty where nothing was
/// tried.
#[must_use]
pub fn steps_tried(session: &Session, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let mut length = 0;
    let fits = |line: &String| {
        length += line.chars().count() + 1;
        length <= LONGEST
    };
    let mut steps: Vec<&StepEvent> = Vec::new();
    for event in session.events.iter().rev() {
        if !steps.iter().any(|later| later.step == event.step) {
            steps.push(event);
        }
    }
    let is_told = |event: &&StepEvent| {
        event.outcome != StepOutcome::Skipped && !ASKS_SOMEBODY.iter().any(|begin| event.step.starts_with(begin))
    };
    let lines = steps.into_iter().filter(is_told).map(|event| tried(event, catalogue, tongue));
    let mut newest: Vec<String> = lines.take_while(fits).collect();
    newest.reverse();
    newest.join("\n")
}

/// What came of a step, said of what is past.
fn tried(event: &StepEvent, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let step = step_in_words(event, catalogue, tongue);
    let said = match event.outcome {
        StepOutcome::Worked => told::tried_worked(step),
        StepOutcome::NotYet => told::tried_has_not_helped(step),
        StepOutcome::Ran => told::tried_run(step),
        StepOutcome::Waiting => told::tried_waits(step, event.note.trim_start_matches("until ")),
        _ => told::tried_done(step),
    };
    let note = if event.outcome == StepOutcome::Ran && !event.note.is_empty() {
        format!(" ({})", event.note)
    } else {
        String::new()
    };
    format!("{}{note}", tongue.say(said))
}

/// The step of an event with its topic; none where the catalogue has it no longer.
fn step_of<'c>(event: &StepEvent, catalogue: &'c Catalogue) -> Option<(&'c Topic, &'c Step)> {
    let find = |topic: &'c Topic| Some((topic, topic.steps.iter().find(|step| step.id == event.step)?));
    // A step that comes before those of any topic is one of another.
    let own = catalogue.find(&event.topic).and_then(find);
    own.or_else(|| catalogue.topics().iter().find_map(find))
}

/// The whole record, one line per event, in order.
#[must_use]
pub fn walk_record(session: &Session, catalogue: &Catalogue, tongue: &Tongue) -> String {
    session.events.iter().map(|event| sentence(event, catalogue, tongue) + "\n").collect()
}

/// What was done, by the words of the step: whoever reads it does not know our ids.
fn sentence(event: &StepEvent, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let outcome = match event.outcome {
        StepOutcome::Done => told::step_done(),
        StepOutcome::Worked => told::step_worked(),
        StepOutcome::NotYet => told::step_has_not_helped(),
        StepOutcome::Skipped if event.note == NOT_AGREED => told::step_not_agreed(),
        StepOutcome::Skipped => told::step_not_done(),
        StepOutcome::Waiting if event.note.is_empty() => told::step_waited(),
        // Earlier versions kept the English word with the time.
        StepOutcome::Waiting => told::step_waited_until(event.note.trim_start_matches("until ")),
        StepOutcome::Ran => told::step_run(),
        StepOutcome::Changed => told::step_changed(),
    };
    let is_said = event.note.is_empty() || event.note == NOT_AGREED || event.outcome == StepOutcome::Waiting;
    let note = if is_said { String::new() } else { format!(" ({})", event.note) };
    let when = event.at.format("%Y-%m-%d %H:%M UTC");
    format!("{when}: {} - {}{note}.", step_in_words(event, catalogue, tongue), tongue.say(outcome))
}

/// The first sentence of a step; its id where the catalogue has the step no longer.
fn step_in_words(event: &StepEvent, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let spoken = step_of(event, catalogue).map(|(topic, _)| topic.in_language(tongue.language().code()));
    let steps = spoken.as_ref().map(|topic| topic.steps.as_slice()).unwrap_or_default();
    let Some(step) = steps.iter().find(|step| step.id == event.step) else { return event.step.clone() };
    clean_text_up_to(first_sentence(&step.text).trim_end_matches(['.', '。']), LONGEST_STEP)
}

/// The first sentence of a text; a full stop of an abbreviation ends none, nor one within quotation marks.
fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let ends = |(at, sign): (usize, char)| {
        let behind = &text[at + sign.len_utf8()..];
        let goes_on = behind.trim_start().starts_with(|c: char| c.is_uppercase() || !c.is_alphanumeric());
        let is_end = sign == '。' || sign == '.' && full_stop_ends(text, at) && behind.starts_with(' ') && goes_on;
        is_end.then_some(at + sign.len_utf8())
    };
    text.char_indices().find_map(ends).map_or(text, |end| &text[..end])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::DateTime;

    use super::*;
    use crate::case::Named;

    #[test]
    fn a_long_walk_keeps_its_newest_steps_in_the_request_and_all_in_the_record() {
        let event = |number: usize| StepEvent {
            at: DateTime::UNIX_EPOCH,
            topic: "t".to_owned(),
            step: format!("step-{number}"),
            outcome: StepOutcome::Done,
            note: "n".repeat(400),
        };
        let session = Session {
            version: 1,
            topic: "t".to_owned(),
            started_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
            step: None,
            named: Named::default(),
            waits: BTreeMap::new(),
            events: (0..100).map(event).collect(),
            stood: true,
            finished: false,
        };
        let text = steps_tried(&session, &Catalogue::default(), Tongue::english());
        assert!(text.chars().count() <= LONGEST && text.contains("step-99"), "{text}");
        assert_eq!(walk_record(&session, &Catalogue::default(), Tongue::english()).lines().count(), 100);
    }

    #[test]
    fn a_step_is_told_once_as_it_came_out_last_and_only_where_it_was_done() {
        let catalogue = Catalogue::built_in().unwrap();
        let event = |step: &str, outcome| StepEvent {
            at: DateTime::UNIX_EPOCH,
            topic: "third-party-subscription".to_owned(),
            step: step.to_owned(),
            outcome,
            note: String::new(),
        };
        let session = Session {
            version: 1,
            topic: "third-party-subscription".to_owned(),
            started_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
            step: None,
            named: Named::default(),
            waits: BTreeMap::new(),
            events: vec![
                event("check-status", StepOutcome::Done),
                event("manage-subscription", StepOutcome::Skipped),
                event("check-status", StepOutcome::NotYet),
                event("write-provider", StepOutcome::Done),
            ],
            stood: true,
            finished: false,
        };
        for (language, line) in [
            ("en", "Done, did not help: “Open the licence window and click "),
            ("de", "Erledigt, hat nicht geholfen: „Öffnen Sie das Lizenzfenster und klicken Sie auf "),
        ] {
            let tongue = Tongue::new(crate::language::nearest(language).unwrap());
            let text = steps_tried(&session, &catalogue, &tongue);
            assert!(text.starts_with(line) && text.lines().count() == 1, "{text}");
            assert!(!text.contains("UTC") && !text.contains('…'), "{text}");
        }
    }

    #[test]
    fn a_sentence_ends_where_it_does() {
        for (text, first) in [
            ("Open it. Then close it.", "Open it."),
            ("Öffnen Sie z. B. Chrome. Dann warten Sie.", "Öffnen Sie z. B. Chrome."),
            ("Version 21.3 is old. Update it.", "Version 21.3 is old."),
            ("開きます。閉じます。", "開きます。"),
            ("Only this", "Only this"),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
