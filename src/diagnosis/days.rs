//! The one rule by which the days until the end of a licence are counted, wherever they are told.
//!
//! A licence that ends on a day without a time ends with that day, and the calendar counts: today is 0, yesterday −1. One that
//! ends at a moment has as many days left as whole days of 24 hours are left; after it as many have passed as whole days have.
//! The number is negative as soon as the licence has ended and never before, so that it is at least −1 then; words say of the
//! first 24 hours what they are.

use chrono::{DateTime, TimeDelta, Utc};

use crate::facts::Value;

/// When a licence is over that ends at this value, in a zone that is so many minutes ahead of UTC.
pub(crate) fn end_of_licence(value: &Value, zone: Option<i64>) -> Option<DateTime<Utc>> {
    value.ends()?.checked_sub_signed(ahead_of_utc(value, zone))
}

/// Days until the end of a licence, negative once it has ended; none of what is no date.
pub(crate) fn days_until(end: &Value, zone: Option<i64>, now: DateTime<Utc>) -> Option<i64> {
    if let Some(passed) = days_since(end, zone, now) {
        return Some(-passed.max(1));
    }
    match end {
        Value::Day(day) => Some((*day - today(end, zone, now)?).num_days()),
        other => Some((other.ends()? - now).num_days()),
    }
}

/// Whole days that have passed since the end of a licence: 0 in the first 24 hours after a moment; none before the end.
pub(crate) fn days_since(end: &Value, zone: Option<i64>, now: DateTime<Utc>) -> Option<i64> {
    match end {
        Value::Day(day) => Some((today(end, zone, now)? - *day).num_days()).filter(|days| *days > 0),
        other => {
            Some(now - other.ends()?).filter(|passed| *passed >= TimeDelta::zero()).map(|passed| passed.num_days())
        }
    }
}

/// Days by which two writings of one end may differ: zones, and a day that counts from its evening.
pub(super) const SAME_END: i64 = 2;

/// Whole days from which on two days in a calendar are two ends: one day is what zones make of it.
pub(crate) const OTHER_END: i64 = 2;

/// Whether two values are two ends of a licence, and not one that is written in two zones.
pub(crate) fn are_two_ends(one: &Value, other: &Value) -> bool {
    one.ends().zip(other.ends()).is_some_and(|(one, other)| (one - other).num_days().abs() >= OTHER_END)
}

/// Whether so many days that are counted as left are fewer than are left until an end, which no earlier day could have counted.
pub(crate) fn counts_too_few(counted: i64, end: &Value, zone: Option<i64>, now: DateTime<Utc>) -> bool {
    days_until(end, zone, now).is_some_and(|left| counted.saturating_add(SAME_END) < left)
}

fn today(end: &Value, zone: Option<i64>, now: DateTime<Utc>) -> Option<chrono::NaiveDate> {
    Some(now.checked_add_signed(ahead_of_utc(end, zone))?.date_naive())
}

fn ahead_of_utc(value: &Value, zone: Option<i64>) -> TimeDelta {
    match value {
        Value::Day(_) => TimeDelta::try_minutes(zone.unwrap_or(0)).unwrap_or_default(),
        _ => TimeDelta::zero(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn of_a_moment_whole_days_count_and_the_sign_says_whether_it_has_ended() {
        for (end, left, passed) in [
            ("2026-12-01T12:00:00Z", 1, None),
            ("2026-12-01T11:59:59Z", 0, None),
            ("2026-11-30T12:00:01Z", 0, None),
            ("2026-11-30T12:00:00Z", -1, Some(0)),
            ("2026-11-30T11:59:59Z", -1, Some(0)),
            ("2026-11-29T12:00:01Z", -1, Some(0)),
            ("2026-11-29T12:00:00Z", -1, Some(1)),
            ("2026-11-28T12:00:01Z", -1, Some(1)),
            ("2026-11-28T12:00:00Z", -2, Some(2)),
            // Four days and an hour.
            ("2026-11-26T11:00:00Z", -4, Some(4)),
            ("2026-12-04T13:00:00Z", 4, None),
        ] {
            let (end, now) = (Value::Moment(at(end)), at("2026-11-30T12:00:00Z"));
            // A zone moves days and no moments.
            for zone in [None, Some(0), Some(720), Some(-720)] {
                assert_eq!((days_until(&end, zone, now), days_since(&end, zone, now)), (Some(left), passed), "{end}");
            }
        }
    }

    #[test]
    fn of_a_day_the_calendar_counts_in_its_zone() {
        let day = Value::Day("2026-11-27".parse().unwrap());
        for (now, zone, left) in [
            ("2026-11-26T23:59:59Z", 0, 1),
            ("2026-11-27T00:00:00Z", 0, 0),
            ("2026-11-27T23:59:59Z", 0, 0),
            ("2026-11-28T00:00:00Z", 0, -1),
            ("2026-11-28T23:59:59Z", 0, -1),
            ("2026-11-29T00:00:00Z", 0, -2),
            ("2026-11-27T14:59:59Z", 540, 0),
            ("2026-11-27T15:00:00Z", 540, -1),
            ("2026-11-28T04:59:59Z", -300, 0),
            ("2026-11-28T05:00:00Z", -300, -1),
        ] {
            let now = at(now);
            assert_eq!(days_until(&day, Some(zone), now), Some(left), "{now} {zone}");
            assert_eq!(days_since(&day, Some(zone), now), Some(-left).filter(|days| *days > 0), "{now} {zone}");
            let has_ended = end_of_licence(&day, Some(zone)).unwrap() <= now;
            assert_eq!(has_ended, left < 0, "{now} {zone}");
        }
    }

    #[test]
    fn what_is_no_date_has_no_days() {
        assert_eq!(days_until(&Value::Count(3), None, at("2026-11-30T12:00:00Z")), None);
        assert_eq!(days_since(&Value::Flag(true), None, at("2026-11-30T12:00:00Z")), None);
    }
}
