//! When a message of a table was sent, as tables and help desks write it. Of `3/4` a whole column may say which is the day.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::facts::parse_moment;
use crate::text::{DayOrder, NoDay, TwoNumberedDay};

/// A moment, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SentDate {
    At(DateTime<Utc>),
    /// Either number may be the month.
    Ambiguous,
    NotUnderstood,
}

impl SentDate {
    /// The moment, where it is known.
    pub(super) fn moment(self) -> Option<DateTime<Utc>> {
        match self {
            SentDate::At(moment) => Some(moment),
            SentDate::Ambiguous | SentDate::NotUnderstood => None,
        }
    }
}

impl SentDate {
    /// A time as tables and help desks write it; of one that may be two days the order of its column says which.
    pub(super) fn read(text: &str, order: Option<DayOrder>) -> SentDate {
        let text = text.trim();
        if let Some(moment) = plain(text) {
            return SentDate::At(moment);
        }
        let Some(day) = TwoNumberedDay::of(text) else { return SentDate::NotUnderstood };
        match (day.day(order), time_of_day(day.behind)) {
            (Ok(day), Some(time)) => SentDate::At(day.and_time(time).and_utc()),
            (Err(NoDay::Ambiguous), _) => SentDate::Ambiguous,
            _ => SentDate::NotUnderstood,
        }
    }
}

/// The time behind a date; midnight where there is none.
fn time_of_day(text: &str) -> Option<NaiveTime> {
    const FORMS: [&str; 6] = ["%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%I:%M%p", "%H.%M"];
    if text.is_empty() {
        return Some(NaiveTime::MIN);
    }
    // What Spanish and Portuguese spreadsheets write for am and pm.
    let plain = text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    let plain = plain.replace("a. m.", "am").replace("p. m.", "pm").replace("a.m.", "am").replace("p.m.", "pm");
    FORMS.iter().find_map(|form| NaiveTime::parse_from_str(&plain, form).ok())
}

/// A time whose parts say which they are.
fn plain(text: &str) -> Option<DateTime<Utc>> {
    const FORMS: [&str; 9] = [
        "%Y-%m-%d %H:%M",
        "%d/%b/%y %I:%M %p",
        "%d %b %Y %H:%M",
        "%b %d, %Y %H:%M",
        "%d.%m.%Y %H:%M:%S",
        "%d.%m.%Y %H:%M",
        "%Y/%m/%d %H:%M:%S",
        "%Y/%m/%d %H:%M",
        "%Y.%m.%d %H:%M",
    ];
    const DAYS: [&str; 3] = ["%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d"];
    let of_mail = || DateTime::parse_from_rfc2822(text).ok().map(|time| time.to_utc());
    let bare =
        || FORMS.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()).map(|time| time.and_utc());
    let of_day = || {
        DAYS.iter()
            .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
            .map(|day| day.and_time(NaiveTime::MIN).and_utc())
    };
    parse_moment(text).or_else(of_mail).or_else(bare).or_else(of_day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: Option<DayOrder>) -> String {
        match SentDate::read(text, order) {
            SentDate::At(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_date_that_can_be_read_in_one_way_alone_needs_no_other() {
        for (text, read_as) in [
            ("27/11/2026 09:14", "2026-11-27 09:14"),
            ("11/27/2026 9:14 PM", "2026-11-27 21:14"),
            ("11/27/2026 9:14 AM", "2026-11-27 09:14"),
            ("11/27/2026 12:05\u{202f}AM", "2026-11-27 00:05"),
            ("27/11/2026 9:14 p. m.", "2026-11-27 21:14"),
            ("27/11/2026 9:14 p.m.", "2026-11-27 21:14"),
            ("27-11-2026 09:14:33", "2026-11-27 09:14"),
            ("27/11/2026, 09:14", "2026-11-27 09:14"),
            ("27/11/2026", "2026-11-27 00:00"),
            ("5/5/2026 7:05", "2026-05-05 07:05"),
            ("2026-11-27T09:14:00Z", "2026-11-27 09:14"),
            ("27.11.2026 09:14", "2026-11-27 09:14"),
            ("03/04/2026 09:14", "Ambiguous"),
            ("31/02/2026", "NotUnderstood"),
            ("27/11/2026 soon", "NotUnderstood"),
            ("yesterday", "NotUnderstood"),
        ] {
            assert_eq!(read(text, None), read_as, "{text}");
        }
    }

    #[test]
    fn a_date_that_can_be_read_in_two_ways_is_read_as_its_column() {
        for (order, read_as) in [(DayOrder::DayFirst, "2026-04-03 09:14"), (DayOrder::MonthFirst, "2026-03-04 09:14")] {
            assert_eq!(read("03/04/2026 9:14 AM", Some(order)), read_as);
            // What says it by itself is no other day for that.
            assert_eq!(read("27/11/2026 09:14", Some(order)), "2026-11-27 09:14");
        }
    }
}
