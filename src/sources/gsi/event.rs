//! One event of the block `NTLogEvent`, which is named as the class of Windows is (source: learn.microsoft.com,
//! `Win32_NTLogEvent`).

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::facts::Locator;
use crate::sources::event_log::{self, is_of_the_vendor};

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
pub(super) struct GsiEvent {
    seen: Vec<&'static str>,
    event: event_log::LogEvent,
}

impl GsiEvent {
    /// Takes the next line of the block; gives the event before it where the line begins another.
    pub(super) fn line(&mut self, line: &str, place: impl FnOnce() -> Locator) -> Option<event_log::LogEvent> {
        let entry = line.split_once(super::SEPARATOR);
        let known = entry.and_then(|(key, _)| KEYS.into_iter().find(|known| *known == key.trim()));
        let (Some((_, value)), Some(key)) = (entry, known) else {
            if self.seen.last() == Some(&"Message") && self.event.lines.len() < MOST_LINES {
                self.event.lines.push(line.trim().to_owned());
            }
            return None;
        };
        let before = self.seen.contains(&key).then(|| self.close());
        self.seen.push(key);
        let value = value.trim();
        match key {
            "SourceName" => self.event.is_vendors = is_of_the_vendor(value),
            "RecordNumber" => self.event.record = value.parse().unwrap_or(0),
            "TimeGenerated" => self.event.at = time(value),
            "Message" => {
                self.event.lines.push(value.to_owned());
                self.event.place = Some(place());
            }
            _ => {}
        }
        before
    }

    /// The event that is open, as it is.
    pub(super) fn close(&mut self) -> event_log::LogEvent {
        std::mem::take(self).event
    }
}

/// The time in `20261123100000.000000+060`: the last three digits are minutes ahead of UTC (source:
/// learn.microsoft.com, `CIM_DATETIME`). Whether a report keeps the zone is not published; without one it is none.
fn time(value: &str) -> Option<DateTime<Utc>> {
    let written = NaiveDateTime::parse_from_str(value.get(..14)?, "%Y%m%d%H%M%S").ok()?;
    let minutes: i64 = value.get(21..).filter(|zone| zone.len() == 4)?.parse().ok()?;
    written.checked_sub_signed(chrono::TimeDelta::minutes(minutes)).map(|at| at.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_counts_with_its_zone_only() {
        assert_eq!(time("20261123100000.000000+060").unwrap().to_rfc3339(), "2026-11-23T09:00:00+00:00");
        assert_eq!(time("20261123100000.000000-000").unwrap().to_rfc3339(), "2026-11-23T10:00:00+00:00");
        for text in
            ["20261123100000", "23-11-2026 10-00-00", "2026112310000ё.000000+060", "20261123100000.000000+06x", ""]
        {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
