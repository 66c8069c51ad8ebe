//! When a message of a table was sent, as tables and help desks write it. Of `3/4` a whole column may say which is the day.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use regex::Regex;

use crate::facts::parse_moment;

/// Which of two numbers of a date stands first in a column, as far as its dates say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ColumnDayOrder {
    /// No date says so.
    #[default]
    Unknown,
    DayFirst,
    MonthFirst,
    /// One date says this and one that, so that neither decides for others.
    Both,
}

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

/// A date whose first two numbers may be a day and a month, and what stands behind it.
static TWO_NUMBERS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\d{1,2})([/-])(\d{1,2})[/-](\d{4})(?:[,T]?\s*(\S.*))?$").ok());

impl ColumnDayOrder {
    /// What is known with one more date of the column.
    #[must_use]
    pub(super) fn with(self, text: &str) -> ColumnDayOrder {
        let Some((first, second, ..)) = two_numbers(text) else { return self };
        let says = match (first > 12, second > 12) {
            (true, false) => ColumnDayOrder::DayFirst,
            (false, true) => ColumnDayOrder::MonthFirst,
            _ => return self,
        };
        match self {
            ColumnDayOrder::Unknown => says,
            known if known == says => known,
            _ => ColumnDayOrder::Both,
        }
    }

    /// A time as tables and help desks write it, where it says which.
    pub(super) fn read(self, text: &str) -> SentDate {
        let text = text.trim();
        if let Some(moment) = plain(text) {
            return SentDate::At(moment);
        }
        let Some((first, second, year, time)) = two_numbers(text) else { return SentDate::NotUnderstood };
        let (day, month) = match (self, first > 12, second > 12) {
            (_, true, false) | (ColumnDayOrder::DayFirst, false, false) => (first, second),
            (_, false, true) | (ColumnDayOrder::MonthFirst, false, false) => (second, first),
            // The same day either way.
            (_, false, false) if first == second => (first, second),
            (_, false, false) => return SentDate::Ambiguous,
            (_, true, true) => return SentDate::NotUnderstood,
        };
        let moment = NaiveDate::from_ymd_opt(year, month, day)
            .zip(time_of_day(time))
            .map(|(day, time)| SentDate::At(day.and_time(time).and_utc()));
        moment.unwrap_or(SentDate::NotUnderstood)
    }
}

fn two_numbers(text: &str) -> Option<(u32, u32, i32, &str)> {
    let found = TWO_NUMBERS.as_ref()?.captures(text.trim())?;
    let number = |at: usize| found.get(at)?.as_str().parse::<u32>().ok();
    let year = i32::try_from(number(4)?).ok()?;
    Some((number(1)?, number(3)?, year, found.get(5).map_or("", |time| time.as_str())))
}

/// The time behind a date; midnight where there is none.
fn time_of_day(text: &str) -> Option<NaiveTime> {
    const FORMS: [&str; 6] = ["%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%I:%M%p", "%H.%M"];
    if text.is_empty() {
        return Some(NaiveTime::MIN);
    }
    // What Spanish and Portuguese spreadsheets write for am and pm.
    let plain = text.replace(['\u{a0}', '\u{202f}'], " ").replace("a. m.", "AM").replace("p. m.", "PM");
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

    fn of_column(column: &[&str]) -> ColumnDayOrder {
        column.iter().fold(ColumnDayOrder::default(), |order, text| order.with(text))
    }

    fn read(order: ColumnDayOrder, text: &str) -> String {
        match order.read(text) {
            SentDate::At(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_whole_column_says_which_number_is_the_day() {
        for (column, order, read_as) in [
            (&["03/04/2026 09:14", "27/11/2026 09:14"][..], ColumnDayOrder::DayFirst, "2026-04-03 09:14"),
            (&["03/04/2026 09:14", "11/27/2026 09:14"], ColumnDayOrder::MonthFirst, "2026-03-04 09:14"),
            (&["03/04/2026 09:14", "05/06/2026"], ColumnDayOrder::Unknown, "Ambiguous"),
            (&["03/04/2026 09:14", "27/11/2026", "11/27/2026"], ColumnDayOrder::Both, "Ambiguous"),
            (&["03/04/2026 09:14", "45/45/2026", "never"], ColumnDayOrder::Unknown, "Ambiguous"),
        ] {
            assert_eq!(of_column(column), order, "{column:?}");
            assert_eq!(read(order, column[0]), read_as, "{column:?}");
        }
    }

    #[test]
    fn a_date_that_can_be_read_in_one_way_alone_needs_no_other() {
        for (text, read_as) in [
            ("27/11/2026 09:14", "2026-11-27 09:14"),
            ("11/27/2026 9:14 PM", "2026-11-27 21:14"),
            ("27-11-2026 09:14:33", "2026-11-27 09:14"),
            ("27/11/2026, 09:14", "2026-11-27 09:14"),
            ("27/11/2026", "2026-11-27 00:00"),
            ("5/5/2026 7:05", "2026-05-05 07:05"),
            ("2026-11-27T09:14:00Z", "2026-11-27 09:14"),
            ("27.11.2026 09:14", "2026-11-27 09:14"),
            ("31/02/2026", "NotUnderstood"),
            ("27/11/2026 soon", "NotUnderstood"),
            ("yesterday", "NotUnderstood"),
        ] {
            assert_eq!(read(ColumnDayOrder::Unknown, text), read_as, "{text}");
        }
    }
}
