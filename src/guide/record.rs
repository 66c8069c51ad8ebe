//! What was done and seen, as text for a request.

use std::fmt::Write;

use super::{Outcome, Session};

/// The "steps tried" of a request: one sentence per event, in order; empty where nothing was tried.
#[must_use]
pub fn steps_tried(session: &Session) -> String {
    let mut text = String::new();
    for event in &session.events {
        if !text.is_empty() {
            text.push_str("; ");
        }
        let outcome = match event.outcome {
            Outcome::Done => "done",
            Outcome::Worked => "worked",
            Outcome::NotYet => "done, but it has not worked",
            Outcome::Skipped => "not done",
            Outcome::Waiting => "waited",
            Outcome::Ran => "run by the program",
            Outcome::Changed => "the problem changed",
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "{} {}: {outcome}", event.at.format("%Y-%m-%d %H:%M UTC"), event.step);
        if !event.note.is_empty() {
            let _ = write!(text, " ({})", event.note);
        }
    }
    text
}
