//! What was done and seen, as text for a request.

use super::session::NOT_AGREED;
use super::{Session, StepEvent, StepOutcome};
use crate::language::Tongue;
use crate::say::told;
use crate::text::clean_text_up_to;
use crate::topics::{Catalogue, Topic};

/// The longest "steps tried" of a request, in characters; the newest events are kept.
const LONGEST: usize = 8_000;

/// Characters of a step's words that are told.
const LONGEST_STEP: usize = 160;

/// The "steps tried" of a request: one sentence per event, in order; empty where nothing was tried.
#[must_use]
pub fn steps_tried(session: &Session, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let mut length = 0;
    let fits = |sentence: &String| {
        length += sentence.chars().count() + 1;
        length <= LONGEST
    };
    let newest = session.events.iter().rev().map(|event| sentence(event, catalogue, tongue));
    let mut newest: Vec<String> = newest.take_while(fits).collect();
    newest.reverse();
    newest.join(" ")
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
    let holds = |topic: &&Topic| topic.steps.iter().any(|step| step.id == event.step);
    // A step that comes before those of any topic is one of another.
    let topic = catalogue.find(&event.topic).filter(holds).or_else(|| catalogue.topics().iter().find(holds));
    let spoken = topic.map(|topic| topic.in_language(tongue.language().code()));
    let steps = spoken.as_ref().map(|topic| topic.steps.as_slice()).unwrap_or_default();
    let Some(step) = steps.iter().find(|step| step.id == event.step) else { return event.step.clone() };
    let sentence = step.text.split(". ").next().and_then(|sentence| sentence.split('。').next());
    let sentence = sentence.unwrap_or(&step.text).trim().trim_end_matches('.');
    clean_text_up_to(sentence, LONGEST_STEP)
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
        assert!(text.chars().count() <= LONGEST && text.contains("step-99 ") && !text.contains("step-0 "), "{text}");
        assert_eq!(walk_record(&session, &Catalogue::default(), Tongue::english()).lines().count(), 100);
    }
}
