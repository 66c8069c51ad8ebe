//! When an output was captured, on which machine, and which key it shows, where it says so in passing: by these two
//! captures of one machine are told from captures of two. The key and the time are not shown, and the time is no clock of a case.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use regex::Regex;

use super::{console, support};
use crate::vendor::serial::serial_in;

/// Lines at the beginning that may hold the time of the capture.
const LINES: usize = 30;

/// A day in the name of a file or folder, perhaps with a time: `2026-11-20`, `20261120_0930`, `20.11.2026`.
static IN_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)(?:^|[^0-9])(?:
        (?<y>20\d\d)[-_.]?(?<m>0[1-9]|1[0-2])[-_.]?(?<d>0[1-9]|[12]\d|3[01])(?:[-_T\ ]?(?<h>[01]\d|2[0-3])[-_:.h]?(?<min>[0-5]\d))?(?:[0-5]\d)?
        |(?<d2>0[1-9]|[12]\d|3[01])[-_.](?<m2>0[1-9]|1[0-2])[-_.](?<y2>20\d\d))(?:[^0-9]|$)",
    )
    .ok()
});

/// Words before a colon that say when something was captured.
const LABELS: [&str; 9] =
    ["date", "captured", "captured at", "collected", "time", "timestamp", "дата", "datum", "generated"];

/// What an output says of its own capture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dated {
    /// When it was captured.
    pub at: Option<DateTime<Utc>>,
    /// The serial number of the first key in it.
    pub key: Option<String>,
    /// The machine, by a prompt or by what the system calls it.
    pub host: Option<String>,
}

impl Dated {
    /// Reads it from the place of an output, and else from its first lines.
    pub(super) fn read(place: &str, lines: &[String]) -> Dated {
        let first = || lines.iter().take(LINES).find_map(|line| of_line(line));
        let key = key_in(lines.iter().map(String::as_str));
        let host = console::only_host(lines.iter().map(String::as_str));
        Dated { at: of_name(place).or_else(first), key, host }
    }
}

/// The serial number of the first key that lines show.
pub(super) fn key_in<'l>(mut lines: impl Iterator<Item = &'l str>) -> Option<String> {
    lines.find_map(|line| serial_in(Some(line).filter(|line| may_hold_key(line))?))
}

/// A place without the days in it: what captures of one machine have in common.
pub(crate) fn without_day(place: &str) -> String {
    let found = in_name(place).and_then(|regex| regex.captures_iter(place).last());
    let range = found.and_then(|found| {
        let parts = ["y", "m", "d", "h", "min", "d2", "m2", "y2"].iter().filter_map(|part| found.name(part));
        parts.map(|part| part.range()).reduce(|one, other| one.start.min(other.start)..one.end.max(other.end))
    });
    range.map_or_else(|| place.to_owned(), |range| format!("{}{}", &place[..range.start], &place[range.end..]))
}

/// The pattern of a day, for a place that may hold one: compiling it takes longer than reading a small capture.
fn in_name(place: &str) -> Option<&'static Regex> {
    if place.contains("20") { IN_NAME.as_ref() } else { None }
}

/// Whether a line has the dashes of a serial number.
fn may_hold_key(line: &str) -> bool {
    line.as_bytes().windows(8).any(|part| part[0] == b'-' && part[7] == b'-')
}

fn of_name(place: &str) -> Option<DateTime<Utc>> {
    let found = in_name(place)?.captures_iter(place).last()?;
    let number = |one: &str, other: &str| found.name(one).or(found.name(other))?.as_str().parse::<u32>().ok();
    let year = i32::try_from(number("y", "y2")?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number("m", "m2")?, number("d", "d2")?)?;
    let time = number("h", "h").zip(number("min", "min")).and_then(|(h, m)| NaiveTime::from_hms_opt(h, m, 0));
    Some(day.and_time(time.unwrap_or_default()).and_utc())
}

fn of_line(line: &str) -> Option<DateTime<Utc>> {
    let line = line.trim().trim_start_matches(['#', ' ']);
    let labelled = line.split_once(':').filter(|(label, _)| LABELS.contains(&label.trim().to_lowercase().as_str()));
    let value = labelled.map_or(line, |(_, value)| value.trim());
    support::moment(value).or_else(|| {
        let day = value.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok())?;
        let rest = value.get(10..)?.trim_start_matches('T').trim();
        let time = NaiveTime::parse_from_str(rest.get(..8).unwrap_or(rest), "%H:%M:%S").ok();
        (time.is_some() || rest.is_empty()).then(|| day.and_time(time.unwrap_or_default()).and_utc())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(place: &str, line: &str) -> String {
        Dated::read(place, &[line.to_owned()]).at.map(|at| at.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
    }

    proptest! {
        #[test]
        fn nothing_that_the_patterns_find_is_passed_over(text in "([-_.a-fA-F0-9]{0,12}|20[0-9]{2}|[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{8}|x| ){0,6}") {
            prop_assert!(in_name(&text).is_some() || !IN_NAME.as_ref().unwrap().is_match(&text));
            prop_assert!(may_hold_key(&text) || serial_in(&text).is_none());
        }
    }

    #[test]
    fn a_capture_is_dated_by_its_name_and_else_by_its_first_lines() {
        for (place, line, expected) in [
            ("srv-2026-11-20.txt", "", "2026-11-20 00:00"),
            ("srv_20261120_0930.log", "", "2026-11-20 09:30"),
            ("20.11.2026.txt", "", "2026-11-20 00:00"),
            ("2026-11-20/info.txt", "", "2026-11-20 00:00"),
            ("info.txt", "Fri Nov 20 09:00:00 UTC 2026", "2026-11-20 09:00"),
            ("info.txt", "# Captured: 2026-11-20 09:00:00", "2026-11-20 09:00"),
            ("info.txt", "Date: 2026-11-20", "2026-11-20 00:00"),
            ("info.txt", "License expiration date: 2026-11-20", ""),
            ("kesl-12.1.0.1543.txt", "Version: 12.1.0.1543", ""),
            ("a-202611201.txt", "", ""),
        ] {
            assert_eq!(at(place, line), expected, "{place} {line}");
        }
        assert_eq!(without_day("x/srv-2026-11-20.txt"), "x/srv-.txt");
        assert_eq!(Dated::read("", &["Key: 0123-456789-0a1b2c3d".into()]).key.as_deref(), Some("0123-456789-0A1B2C3D"));
    }
}
