//! An event that says that the licence has ended, and an export of one machine that says that it runs: the newer counts.

use chrono::{DateTime, TimeDelta, Utc};

use crate::capture::Portion;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Observation, Value};
use crate::language::holds_word_of;
use crate::say::advice;

/// What an export says of how long the licence runs.
const STATE: [FactId; 4] =
    [FactId::LicenseStatus, FactId::LicenseDaysLeft, FactId::LicenseKeyState, FactId::LicenseExpiresAt];

/// Takes what the older of the two says out of the portions of one machine, and names it.
pub(super) fn settle(portions: &mut [Portion]) {
    let Some((event, at)) = portions.iter().enumerate().find_map(|(index, one)| Some((index, ended_at(one)?))) else {
        return;
    };
    let dated: Vec<(usize, DateTime<Utc>)> =
        portions.iter().enumerate().filter_map(|(index, one)| Some((index, runs_since(one)?))).collect();
    for (export, day) in dated.into_iter().filter(|(export, _)| *export != event) {
        if at - day >= TimeDelta::days(1) {
            take_out(&mut portions[export], |seen| STATE.contains(&seen.fact), at, day);
        } else if day - at >= TimeDelta::days(1) {
            take_out(&mut portions[event], tells_end, day, at);
        }
    }
}

fn take_out(portion: &mut Portion, is_over: impl Fn(&Observation) -> bool, newer: DateTime<Utc>, older: DateTime<Utc>) {
    portion.reading.observations.retain(|seen| !is_over(seen));
    let advice = advice::older_capture(newer, older);
    portion.reading.not_read.push(NotRead::new(&portion.place, NotReadReason::Older, advice));
}

/// Whether an event tells that the licence has ended; a code that was refused stays what it is.
fn tells_end(seen: &Observation) -> bool {
    let is_event = matches!(seen.evidence.locator, Locator::Event { .. });
    let Value::Text(text) = &seen.value else { return false };
    is_event && seen.fact == FactId::AttemptMessage && holds_word_of(text, "ended")
}

/// The newest event of a log that says that the licence has ended and tells of no activation behind it.
fn ended_at(portion: &Portion) -> Option<DateTime<Utc>> {
    let seen = &portion.reading.observations;
    seen.iter().find(|seen| tells_end(seen))?;
    seen.iter().find(|seen| seen.fact == FactId::SystemNewestEventAt)?.value.begins()
}

/// The day of an export that says that the licence runs: when it was captured, else that of its databases.
fn runs_since(portion: &Portion) -> Option<DateTime<Utc>> {
    let seen = &portion.reading.observations;
    let runs = |seen: &Observation| matches!((seen.fact, &seen.value), (FactId::LicenseDaysLeft, Value::Count(1..)));
    seen.iter().find(|seen| runs(seen))?;
    let updated = seen.iter().find(|seen| seen.fact == FactId::DatabasesUpdatedAt).and_then(|seen| seen.value.begins());
    portion.captured_at.or(updated)
}
