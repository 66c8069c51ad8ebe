//! The clock: whether it is behind, and how far local time is from UTC.

use chrono::{DateTime, Local, TimeDelta, Utc};

use crate::facts::{FactId, Locator, NotRead, NotReadReason, PASSED, Strength, Value, clock_is_behind};
use crate::machine::ProbeResult;
use crate::say::{Argument, Message, advice};
use crate::sources::collector::Collector;

/// A clock may be behind by this much without anything being wrong: time zones of dates without one.
const TOLERANCE: TimeDelta = TimeDelta::hours(26);

/// How far local time is from UTC at `now`.
pub(super) fn offset(now: DateTime<Utc>) -> ProbeResult {
    let minutes = i64::from(now.with_timezone(&Local).offset().local_minus_utc()) / 60;
    let mut facts = Collector::new("clock", now);
    let place = Locator::System("the time zone of this machine".to_owned());
    let told = format!("local time is UTC {minutes:+} min");
    facts.add(FactId::SystemUtcOffsetMinutes, Value::Count(minutes), Strength::Recorded, place, &told);
    ProbeResult { reading: facts.finish(), ..ProbeResult::default() }
}

/// Compares the clock with the dates that have certainly passed, by what was found.
///
/// The answer is kept with a capture, so that it does not depend on the clock where the capture is read.
pub(in crate::machine) fn compare_clock(found: &mut ProbeResult, now: DateTime<Utc>) {
    let passed = |fact: FactId| PASSED.contains(&fact) || fact == FactId::SystemNewestEventAt;
    let seen = found.reading.observations.iter().filter(|seen| passed(seen.fact));
    let dates = seen.filter_map(|seen| {
        let moment = seen.value.begins()?;
        let told = format!("{} = {moment}", seen.fact);
        Some((moment, seen.strength, told, advice::fact_is(Argument::Label(seen.fact.name()), moment)))
    });
    let files = found.newest_file.iter();
    let files = files.map(|(moment, path)| {
        (*moment, Strength::Recorded, format!("{path} is of {moment}"), advice::file_is_of(*moment, path))
    });
    let dates: Vec<(DateTime<Utc>, Strength, String, Message)> = dates.chain(files).collect();
    let Some((_, _, newest, in_words)) = dates.iter().max_by_key(|(moment, ..)| *moment) else { return };
    let ahead = dates.iter().filter(|(moment, ..)| *moment > now + TOLERANCE);
    let place = "the clock of this machine";
    let Some(behind) = clock_is_behind(&ahead.map(|(moment, strength, ..)| (*moment, *strength)).collect::<Vec<_>>())
    else {
        let advice = advice::one_date_ahead(in_words.clone(), now);
        return found.reading.not_read.push(NotRead::new(place, NotReadReason::NotUnderstood, advice));
    };
    let mut facts = Collector::new("clock", now);
    let told = format!("the clock says {now}; {newest}");
    facts.add(
        FactId::SystemClockBehind,
        Value::Flag(behind),
        Strength::Stated,
        Locator::System(place.to_owned()),
        &told,
    );
    found.reading.extend(facts.finish());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Reading;

    /// What two dates say, these days after the clock.
    fn compared(file: i64, bases: i64) -> Reading {
        let now = Utc::now();
        let mut facts = Collector::new("test", now);
        let bases = Value::Moment(now + TimeDelta::days(bases));
        facts.add(FactId::DatabasesReleasedAt, bases, Strength::Recorded, Locator::Person, "");
        let newest_file = Some((now + TimeDelta::days(file), "a file".to_owned()));
        let mut found = ProbeResult { newest_file, reading: facts.finish(), ..ProbeResult::default() };
        compare_clock(&mut found, now);
        found.reading.observations.remove(0);
        found.reading
    }

    #[test]
    fn the_clock_is_behind_only_beyond_the_tolerance_and_by_two_dates() {
        for (file, bases, behind) in [(-1, -1, false), (1, 1, false), (3, 4, true)] {
            assert_eq!(compared(file, bases).observations[0].value, Value::Flag(behind), "{file} {bases}");
        }
        let alone = compared(1500, -1);
        assert!(alone.observations.is_empty(), "{alone:?}");
        assert!(alone.not_read[0].advice.english().contains("a file dates from"), "{alone:?}");
        let mut found = ProbeResult::default();
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
