//! What was done and seen, as text for a request.

use super::{Event, Outcome, Session};

/// The longest "steps tried" of a request, in characters; the newest events are kept.
const LONGEST: usize = 8_000;

/// The "steps tried" of a request: one sentence per event, in order; empty where nothing was tried.
#[must_use]
pub fn steps_tried(session: &Session) -> String {
    let mut length = 0;
    let fits = |sentence: &String| {
        length += sentence.chars().count() + 2;
        length <= LONGEST
    };
    let mut newest: Vec<String> = session.events.iter().rev().map(sentence).take_while(fits).collect();
    newest.reverse();
    newest.join("; ")
}

/// The whole record, one line per event, in order.
#[must_use]
pub fn walk_record(session: &Session) -> String {
    session.events.iter().map(|event| format!("{}: {}\n", event.topic, sentence(event))).collect()
}

fn sentence(event: &Event) -> String {
    let outcome = match event.outcome {
        Outcome::Done => "done",
        Outcome::Worked => "worked",
        Outcome::NotYet => "done, but it has not worked",
        Outcome::Skipped => "not done",
        Outcome::Waiting => "waited",
        Outcome::Ran => "run by the program",
        Outcome::Changed => "the problem changed",
    };
    let note = if event.note.is_empty() { String::new() } else { format!(" ({})", event.note) };
    format!("{} {}: {outcome}{note}", event.at.format("%Y-%m-%d %H:%M UTC"), event.step)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::DateTime;

    use super::*;
    use crate::case::Named;

    #[test]
    fn a_long_walk_keeps_its_newest_steps_in_the_request_and_all_in_the_record() {
        let event = |number: usize| Event {
            at: DateTime::UNIX_EPOCH,
            topic: "t".to_owned(),
            step: format!("step-{number}"),
            outcome: Outcome::Done,
            note: "n".repeat(400),
        };
        let session = Session {
            version: 1,
            topic: "t".to_owned(),
            started_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
            step: None,
            told: Named::default(),
            waits: BTreeMap::new(),
            events: (0..100).map(event).collect(),
            stood: true,
            finished: false,
        };
        let text = steps_tried(&session);
        assert!(text.chars().count() <= LONGEST && text.contains("step-99:") && !text.contains("step-0:"), "{text}");
        assert_eq!(walk_record(&session).lines().count(), 100);
    }
}
