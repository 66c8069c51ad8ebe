//! What was done and seen, as text for a request.

use super::{Session, StepEvent, StepOutcome};
use crate::text::clean_text_up_to;
use crate::topics::Catalogue;

/// The longest "steps tried" of a request, in characters; the newest events are kept.
const LONGEST: usize = 8_000;

/// Characters of a step's words that are told.
const LONGEST_STEP: usize = 160;

/// The "steps tried" of a request: one sentence per event, in order; empty where nothing was tried.
#[must_use]
pub fn steps_tried(session: &Session, catalogue: &Catalogue) -> String {
    let mut length = 0;
    let fits = |sentence: &String| {
        length += sentence.chars().count() + 1;
        length <= LONGEST
    };
    let newest = session.events.iter().rev().map(|event| sentence(event, catalogue));
    let mut newest: Vec<String> = newest.take_while(fits).collect();
    newest.reverse();
    newest.join(" ")
}

/// The whole record, one line per event, in order.
#[must_use]
pub fn walk_record(session: &Session, catalogue: &Catalogue) -> String {
    session.events.iter().map(|event| sentence(event, catalogue) + "\n").collect()
}

/// What was done, by the words of the step: whoever reads it does not know our ids.
fn sentence(event: &StepEvent, catalogue: &Catalogue) -> String {
    let outcome = match event.outcome {
        StepOutcome::Done => "done",
        StepOutcome::Worked => "done, and it worked",
        StepOutcome::NotYet => "done, but it has not helped",
        StepOutcome::Skipped => "not done",
        StepOutcome::Waiting => "waited",
        StepOutcome::Ran => "run by Keymend",
        StepOutcome::Changed => "the problem is another one since then",
    };
    let note = if event.note.is_empty() { String::new() } else { format!(" ({})", event.note) };
    let when = event.at.format("%Y-%m-%d %H:%M UTC");
    format!("{when}: {} - {outcome}{note}.", step_in_words(event, catalogue))
}

/// The first sentence of a step; its id where the catalogue has the step no longer.
fn step_in_words(event: &StepEvent, catalogue: &Catalogue) -> String {
    let steps = catalogue.find(&event.topic).map(|topic| topic.steps.as_slice()).unwrap_or_default();
    let Some(step) = steps.iter().find(|step| step.id == event.step) else { return event.step.clone() };
    let sentence = step.text.split_inclusive(". ").next().unwrap_or(&step.text).trim().trim_end_matches('.');
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
        let text = steps_tried(&session, &Catalogue::default());
        assert!(text.chars().count() <= LONGEST && text.contains("step-99 ") && !text.contains("step-0 "), "{text}");
        assert_eq!(walk_record(&session, &Catalogue::default()).lines().count(), 100);
    }
}
