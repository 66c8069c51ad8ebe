//! What the person says of a machine beside an older state of it that was read: that it was put right since, and what others only claim.

use chrono::{DateTime, TimeDelta, Utc};

use super::Case;
use super::whose::{is_in_order, without};
use crate::facts::{FactId, NotRead, NotReadReason, Observation, PERSON, local_time};
use crate::language::{
    about_claims_of_others, about_failures_that_others_claim, holds_word_of, put_right, says_that_it_looks_well,
    superseded,
};
use crate::say::advice;

/// What stays so whatever was put right: what is installed. Who looks after it says nothing of a trouble that is over.
const LASTS: [FactId; 9] = [
    FactId::ProductName,
    FactId::ProductFamily,
    FactId::ProductVersion,
    FactId::ProductGeneration,
    FactId::ProductMeantFor,
    FactId::ProductInstalledAt,
    FactId::SystemPlatform,
    FactId::SystemName,
    FactId::SystemUtcOffsetMinutes,
];

/// Days after which what was read is surely of before what the person says was renewed since.
const LONG_AGO: i64 = 30;

/// How long a licence runs.
const TERM: [FactId; 4] =
    [FactId::LicenseStatus, FactId::LicenseKeyState, FactId::LicenseDaysLeft, FactId::LicenseExpiresAt];

/// Takes out of a case what was read before the trouble was put right, as the person says, and names it: it is neither confirmed nor an
/// all-clear. What was read since stays.
pub(super) fn settle(case: &mut Case, text: &str, zone: Option<i64>) {
    let today = local_time(case.now, zone).date_naive();
    // What fails now is of now, where what was read was renewed or replaced since.
    let (put_right, is_over) = match put_right(text, today) {
        Some(put_right) => (put_right, true),
        None => match superseded(text, today) {
            Some(superseded) => (superseded, false),
            None => return,
        },
    };
    let is_older = match (case.told_at, put_right.day) {
        // Without a day, what was read not long ago may be of after that.
        (Some(at), None) if !is_over => case.now - at > TimeDelta::days(LONG_AGO),
        (Some(at), Some(day)) => local_time(at, zone).date_naive() <= day,
        (Some(at), None) => !is_of_today(at, case.now),
        // What bears no date is of today, unless the person says that it is not.
        (None, _) => holds_word_of(text, "older-file"),
    };
    let is_state = |seen: &Observation| !LASTS.contains(&seen.fact) && seen.evidence.source != PERSON;
    // A licence that is in order was in order before, too.
    if !is_older || !case.reading.observations.iter().any(is_state) || is_in_order(&case.reading, case.now) {
        return;
    }
    case.reading.observations.retain(|seen| !is_state(seen));
    let note = NotRead::new(&case.place, NotReadReason::Older, advice::older_than_told());
    case.reading.not_read.push(note);
}

/// Whether something was so within the last day.
fn is_of_today(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - at < TimeDelta::days(1)
}

/// What the person says beside what was read, without what others only claim; nothing where nothing is left.
pub(super) fn without_claims(text: String, case: &Case) -> Option<String> {
    let reads = |facts: &[FactId]| {
        let mut of_machine = case.reading.observations.iter().filter(|seen| seen.evidence.source != PERSON);
        of_machine.any(|seen| facts.is_empty() || facts.contains(&seen.fact))
    };
    if is_in_order(&case.reading, case.now) {
        // What a machine that is in order contradicts is told with it, unless whoever writes has looked as well.
        let left = without(&text, &about_failures_that_others_claim(&text));
        return left.filter(|left| says_that_it_looks_well(left)).or(Some(text));
    }
    let claims = if reads(&[]) { about_claims_of_others(&text, reads(&TERM)) } else { Vec::new() };
    if claims.is_empty() { Some(text) } else { without(&text, &claims) }
}
