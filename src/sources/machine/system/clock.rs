//! The clock: whether it is behind, and how far local time is from UTC.

use chrono::{DateTime, Local, TimeDelta, Utc};

use super::super::Found;
use crate::facts::{FactId, Locator, PASSED, Strength, Value};
use crate::sources::format::Collector;

/// A clock may be behind by this much without anything being wrong: time zones of dates without one.
const TOLERANCE: TimeDelta = TimeDelta::hours(26);

/// How far local time is from UTC at `now`.
pub(super) fn offset(now: DateTime<Utc>) -> Found {
    let minutes = i64::from(now.with_timezone(&Local).offset().local_minus_utc()) / 60;
    let mut facts = Collector::new("clock", now);
    let place = Locator::System("the time zone of this machine".to_owned());
    let told = format!("local time is UTC {minutes:+} min");
    facts.add(FactId::SystemUtcOffsetMinutes, Value::Count(minutes), Strength::Recorded, place, &told);
    Found { reading: facts.finish(), ..Found::default() }
}

/// Compares the clock with the newest date that has certainly passed, by what was found.
///
/// The answer is kept with a capture, so that it does not depend on the clock where the capture is read.
pub(in crate::sources::machine) fn compare_clock(found: &mut Found, now: DateTime<Utc>) {
    let passed = |fact: FactId| PASSED.contains(&fact) || fact == FactId::SystemNewestEventAt;
    let seen = found.reading.observations.iter().filter(|seen| passed(seen.fact));
    let dates = seen.filter_map(|seen| match &seen.value {
        Value::Moment(moment) => Some((*moment, format!("{} = {moment}", seen.fact))),
        _ => None,
    });
    let files = found.newest_file.iter().map(|(moment, path)| (*moment, format!("{path} is of {moment}")));
    let Some((newest, told)) = dates.chain(files).max() else { return };
    let mut facts = Collector::new("clock", now);
    let behind = newest > now + TOLERANCE;
    let place = Locator::System("the clock of this machine".to_owned());
    let told = format!("the clock says {now}; {told}");
    facts.add(FactId::SystemClockBehind, Value::Flag(behind), Strength::Stated, place, &told);
    found.reading.extend(facts.finish());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_behind_only_beyond_the_tolerance() {
        for (days, behind) in [(-1, false), (1, false), (3, true)] {
            let now = Utc::now();
            let newest_file = Some((now + TimeDelta::days(days), "a file".to_owned()));
            let mut found = Found { newest_file, ..Found::default() };
            compare_clock(&mut found, now);
            assert_eq!(found.reading.observations[0].value, Value::Flag(behind), "{days}");
        }
        let mut found = Found::default();
        compare_clock(&mut found, Utc::now());
        assert!(found.reading.observations.is_empty(), "nothing to compare with: unknown");
    }

    #[test]
    fn the_offset_is_that_of_local_time() {
        let found = offset(Utc::now());
        let Value::Count(minutes) = found.reading.observations[0].value else { panic!("a count") };
        assert_eq!(minutes * 60, i64::from(Local::now().offset().local_minus_utc()) / 60 * 60);
        assert!((-18 * 60..=18 * 60).contains(&minutes), "{minutes}");
    }
}
