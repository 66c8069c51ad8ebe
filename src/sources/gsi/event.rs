//! One event of the block `NTLogEvent`: only what the vendor's own sources say of the licence.

use crate::sources::event_log::is_product;
use crate::sources::format::Origin;
use crate::sources::lines::Line;
use crate::sources::log::Sightings;

/// The keys of an event (source: windows, section 5); every other line goes on with the message.
const KEYS: [&str; 13] = [
    "Category",
    "CategoryString",
    "EventCode",
    "EventIdentifier",
    "EventType",
    "Logfile",
    "Message",
    "RecordNumber",
    "SourceName",
    "TimeGenerated",
    "TimeWritten",
    "Type",
    "User",
];

/// Lines of one message that are looked at.
const MOST_LINES: usize = 64;

/// An event whose lines are coming in: its source stands behind its message.
#[derive(Default)]
pub(super) struct Event {
    seen: Vec<&'static str>,
    message: Vec<Line>,
    is_vendors: bool,
}

impl Event {
    /// Takes the next line of the block.
    pub(super) fn line(&mut self, line: Line, origin: &Origin, sightings: &mut Sightings) {
        let entry = line.text.split_once(super::SEPARATOR);
        let known = entry.and_then(|(key, _)| KEYS.into_iter().find(|known| *known == key.trim()));
        let (Some((_, value)), Some(key)) = (entry, known) else {
            if self.seen.last() == Some(&"Message") && self.message.len() < MOST_LINES {
                self.message.push(line);
            }
            return;
        };
        if self.seen.contains(&key) {
            self.close(origin, sightings);
        }
        self.seen.push(key);
        match key {
            "SourceName" => {
                self.is_vendors = is_product(value.trim());
            }
            "Message" => self.message.push(line),
            _ => {}
        }
    }

    /// The event is whole.
    pub(super) fn close(&mut self, origin: &Origin, sightings: &mut Sightings) {
        let event = std::mem::take(self);
        for line in event.message.iter().filter(|_| event.is_vendors) {
            let text = line.text.strip_prefix("Message[:]").unwrap_or(&line.text);
            sightings.look(text, || origin.line(line.number, line.byte));
        }
    }
}
