//! What a log says, put together from its parts.

use chrono::NaiveDate;

use super::mail_event;
use super::sightings::{Place, Sightings};

/// What a log, or a part of it, says.
#[derive(Default)]
pub(super) struct LogFindings {
    /// What its lines say of the licence.
    pub sightings: Sightings,
    /// The date of the last line that begins with one.
    pub last: Option<NaiveDate>,
    /// Lines whose ends were not searched, because they are too long.
    pub cut: u64,
}

impl LogFindings {
    /// Looks at a line for what it says of the licence.
    pub(super) fn look_at(&mut self, line: &str, place: Place) {
        let event = mail_event::event_text(line);
        self.sightings.take_line(event.as_deref().unwrap_or(line), place);
    }

    /// Adds what the part says that follows; its places are counted from `end`.
    pub(super) fn append(&mut self, next: LogFindings, end: Place) {
        self.sightings.append(next.sightings, end);
        self.last = next.last.or(self.last);
        self.cut += next.cut;
    }
}
