//! Events as `kesl-control -E --query` prints them: `Key=Value` lines, a record after another (source:
//! kes4linux/11.4.0 page 201952; KESSLinux/3.3.0 page 201952).
//!
//! The names of the licence events and of their fields are not published: their text is no more than a hint, and
//! only fields that can say why something failed are looked at, never files, users or hosts.

use std::io::Read;

use chrono::DateTime;

use super::message::{licence_codes, without_private};
use super::{EventCollector, KeptMessage, LicenceMessage};
use crate::code::masked_text_up_to;
use crate::facts::{Locator, Strength, Value};
use crate::text::lines::Lines;

/// Fields of one record that are looked at.
const MOST_FIELDS: usize = 100;

/// Characters of a message that are kept.
const LONGEST: usize = 1_000;

/// Parts of the names of fields that say what happened.
const TELLING: [&str; 9] =
    ["reason", "error", "result", "status", "state", "description", "message", "warning", "expir"];

/// Parts of the names of fields that hold private values, or say what was touched.
const PRIVATE: [&str; 10] = ["file", "path", "user", "owner", "host", "object", "process", "address", "serial", "key"];

/// Whether a line opens a record.
pub(super) fn opens_record(line: &str) -> bool {
    line.trim_start().starts_with("EventType=")
}

/// One record while it is read.
struct KeslRecord {
    kind: String,
    number: u64,
    date: String,
    details: Vec<String>,
    place: Locator,
}

/// Reads every record.
pub(super) fn read<R: Read>(lines: &mut Lines<R>, log: &mut EventCollector<'_>) {
    log.words = Strength::Hint;
    // Printed in the zone of the machine, without naming it.
    log.in_utc = false;
    let mut record: Option<KeslRecord> = None;
    for line in lines.by_ref() {
        let text = line.text.trim();
        if text.is_empty() || opens_record(text) {
            record.take().into_iter().for_each(|done| done.finish(log));
        }
        let Some((name, value)) = text.split_once('=') else { continue };
        let place = log.origin.line(line.number, line.byte);
        let open = record.get_or_insert_with(|| KeslRecord {
            kind: String::new(),
            number: 0,
            date: String::new(),
            details: Vec::new(),
            place,
        });
        match name.trim() {
            "EventType" => open.kind = value.trim().to_owned(),
            "EventId" => open.number = value.trim().parse().unwrap_or(0),
            "Date" => open.date = value.trim().to_owned(),
            other if is_telling(other) && open.details.len() < MOST_FIELDS => {
                open.details.push(format!("{other}={}", without_private(value)));
            }
            _ => {}
        }
    }
    record.take().into_iter().for_each(|done| done.finish(log));
}

fn is_telling(name: &str) -> bool {
    let name = name.to_lowercase();
    TELLING.iter().any(|part| name.contains(part)) && !PRIVATE.iter().any(|part| name.contains(part))
}

impl KeslRecord {
    fn finish(self, log: &mut EventCollector<'_>) {
        if self.kind.is_empty() {
            return;
        }
        let seconds = self.date.parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        let at = seconds.or_else(|| Value::date(&self.date)?.begins());
        let Some(log) = log.computer("") else { return };
        log.events += 1;
        log.vendors += 1;
        log.newest_of_vendor = log.newest_of_vendor.max(at);
        let details = self.details.join("; ");
        let codes = licence_codes(&details);
        let about = self.kind.to_lowercase().contains("licen");
        if about && details.is_empty() {
            // A name that is not published is no message: a licence that was installed would look like a failure.
            log.unexplained += 1;
        } else if about || !codes.is_empty() {
            let text = masked_text_up_to(&details, LONGEST);
            log.keep(KeptMessage {
                at,
                record: self.number,
                message: LicenceMessage { text, codes },
                place: self.place,
            });
        }
    }
}
