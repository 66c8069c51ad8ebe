//! A calendar entry for the end of a wait (RFC 5545).

use chrono::{DateTime, TimeDelta, Utc};

use crate::diagnosis::Diagnosis;
use crate::facts::{FactId, Value, zone_of};
use crate::language::Tongue;
use crate::language::say::plan as said;

/// The longest line in bytes, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// The moment from which hours of waiting count: the payment, where it is known, and never a future one. A day of payment
/// may have ended late, so that it counts from its end.
#[must_use]
pub fn counts_from(diagnosis: &Diagnosis<'_>, now: DateTime<Utc>) -> DateTime<Utc> {
    charged_by(diagnosis).map_or(now, |charged| charged.min(now))
}

/// When the payment had been made at the latest, where it is known.
pub(super) fn charged_by(diagnosis: &Diagnosis<'_>) -> Option<DateTime<Utc>> {
    let charged = payment_day(diagnosis)?;
    charged.ends()?.checked_sub_signed(zone_of(charged, &diagnosis.sheet))
}

/// When money was taken, or the person paid.
pub(super) fn payment_day<'d>(diagnosis: &'d Diagnosis<'_>) -> Option<&'d Value> {
    let of = |fact| diagnosis.sheet.value(fact);
    of(FactId::SubscriptionChargedAt).or_else(|| of(FactId::PurchasePaidAt))
}

/// When a wait of so many hours is over.
#[must_use]
pub fn wait_ends(from: DateTime<Utc>, hours: u32) -> DateTime<Utc> {
    from.checked_add_signed(TimeDelta::hours(i64::from(hours))).unwrap_or(from)
}

/// The calendar file that reminds at `due`; the same topic, step and moment give the same entry.
#[must_use]
pub fn reminder(
    topic: &str,
    step: &str,
    title: &str,
    due: DateTime<Utc>,
    now: DateTime<Utc>,
    tongue: &Tongue,
) -> String {
    let stamp = |moment: DateTime<Utc>| moment.format("%Y%m%dT%H%M%SZ").to_string();
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//keymend//keymend//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}-{}@keymend", calendar_text(topic), calendar_text(step), stamp(due)),
        format!("DTSTAMP:{}", stamp(now)),
        format!("DTSTART:{}", stamp(due)),
        format!("DTEND:{}", stamp(due.checked_add_signed(TimeDelta::minutes(15)).unwrap_or(due))),
        format!("SUMMARY:{}", calendar_text(&tongue.say(said::reminder()))),
        format!("DESCRIPTION:{}", calendar_text(&format!("{title}\n{}", tongue.say(said::reminder_how())))),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        "TRIGGER:PT0S".to_owned(),
        format!("DESCRIPTION:{}", calendar_text(&tongue.say(said::reminder_run()))),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded_line(line)).collect()
}

/// Escapes a text value (RFC 5545, 3.3.11).
fn calendar_text(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => safe.extend(['\\', character]),
            '\n' => safe.push_str("\\n"),
            control if control.is_control() => {}
            other => safe.push(other),
        }
    }
    safe
}

/// Folds a line at 75 bytes without cutting a character.
fn folded_line(line: &str) -> String {
    let mut text = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LONGEST_LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(character);
        length += character.len_utf8();
    }
    text.push_str("\r\n");
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_wait_gives_the_same_entry() {
        let due = DateTime::UNIX_EPOCH;
        let text = reminder("auto-renewal-pending", "wait", "Renewal; due, soon", due, due, &Tongue::default());
        assert!(text.contains("UID:auto-renewal-pending-wait-19700101T000000Z@keymend\r\n"), "{text}");
        assert!(text.contains("Renewal\\; due\\, soon\\n"), "{text}");
    }

    proptest! {
        #[test]
        fn every_line_is_short_and_unfolds_to_what_went_in(title in any::<String>()) {
            let text = reminder("t", "s", &title, DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH, &Tongue::default());
            for line in text.split_terminator("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE && !line.contains(['\r', '\n']));
            }
            prop_assert!(text.replace("\r\n ", "").contains(&calendar_text(&title)));
            prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        }
    }
}
