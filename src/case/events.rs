//! An event that says that the licence has ended, and an export of one machine that says that it runs: the newer counts.

use chrono::{DateTime, TimeDelta, Utc};

use crate::capture::Portion;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Observation, Strength, Value};
use crate::language::holds_word_of;
use crate::say::advice;
use crate::vendor::center_events::EXPIRED;

/// What an export says of how long the licence runs.
const STATE: [FactId; 4] =
    [FactId::LicenseStatus, FactId::LicenseDaysLeft, FactId::LicenseKeyState, FactId::LicenseExpiresAt];

const DAY: TimeDelta = TimeDelta::days(1);

/// Takes what the older of the two says out of the portions of one machine, and names it.
pub(super) fn settle(portions: &mut [Portion]) {
    let found = |of: fn(&Portion) -> Option<DateTime<Utc>>| -> Vec<(usize, DateTime<Utc>)> {
        portions.iter().enumerate().filter_map(|(index, one)| Some((index, of(one)?))).collect()
    };
    let (events, exports) = (found(ended_at), found(runs_since));
    let newest = |of: &[(usize, DateTime<Utc>)]| of.iter().map(|(_, at)| *at).max();
    let (Some(ended), Some(ran)) = (newest(&events), newest(&exports)) else { return };
    let is_event = |index: usize| events.iter().any(|(event, _)| *event == index);
    for (export, day) in exports.iter().copied().filter(|(export, day)| !is_event(*export) && ended - *day >= DAY) {
        // An end that the event confirms is still the end.
        let is_over = |seen: &Observation| {
            STATE.contains(&seen.fact)
                && !(seen.fact == FactId::LicenseExpiresAt && seen.value.ends().is_some_and(|end| end <= ended + DAY))
        };
        take_out(&mut portions[export], is_over, ended, day);
    }
    for (event, at) in events.iter().copied().filter(|(_, at)| ran - *at >= DAY) {
        take_out(&mut portions[event], tells_end, ran, at);
    }
}

fn take_out(portion: &mut Portion, is_over: impl Fn(&Observation) -> bool, newer: DateTime<Utc>, older: DateTime<Utc>) {
    portion.reading.observations.retain(|seen| !is_over(seen));
    let advice = advice::older_capture(newer, older);
    portion.reading.not_read.push(NotRead::new(&portion.place, NotReadReason::Older, advice));
}

/// Whether an event tells that the licence has ended; a code that was refused stays what it is.
fn tells_end(seen: &Observation) -> bool {
    // What a server or a log recorded, and no state that the product shows.
    let is_event = matches!(seen.evidence.locator, Locator::Event { .. }) || seen.strength == Strength::Recorded;
    let says = match (seen.fact, &seen.value) {
        (FactId::AttemptMessage, Value::Text(text)) => holds_word_of(text, "ended"),
        (FactId::AttemptErrorCode, Value::Text(code)) => code.strip_prefix("ksc:") == Some(EXPIRED),
        (FactId::LicenseStatus, value) => *value == Value::Choice("expired"),
        _ => false,
    };
    is_event && says
}

/// When the newest event happened of a log that says that the licence has ended and tells of no activation behind it.
fn ended_at(portion: &Portion) -> Option<DateTime<Utc>> {
    let seen = &portion.reading.observations;
    seen.iter().find(|seen| tells_end(seen))?;
    let newest = || seen.iter().find(|seen| seen.fact == FactId::SystemNewestEventAt)?.value.begins();
    portion.reading.told_at.or_else(newest)
}

/// The day of an export that says that the licence runs: when it was captured, else that of its databases.
fn runs_since(portion: &Portion) -> Option<DateTime<Utc>> {
    let seen = &portion.reading.observations;
    let of = |fact| seen.iter().find(|seen| seen.fact == fact).and_then(|seen| seen.value.begins());
    let day = portion.captured_at.or_else(|| of(FactId::DatabasesUpdatedAt))?;
    let runs = |seen: &Observation| match (seen.fact, &seen.value) {
        (FactId::LicenseDaysLeft, Value::Count(days)) => *days > 0,
        // A state alone is no later than its capture; the end must lie behind it.
        (FactId::LicenseExpiresAt, end) => portion.captured_at.is_some() && end.begins().is_some_and(|end| end > day),
        _ => false,
    };
    seen.iter().any(runs).then_some(day)
}
