//! Days that somebody counted on another day than today: "the letter of 20 November says that it ends in two days".

use std::ops::Range;

use chrono::{NaiveDate, TimeDelta};

use super::Claim;
use super::dates::DayPlace;
use super::shown::is_in_quotation_marks;
use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use crate::facts::{FactId, Value};
use crate::text::overlaps;

/// What was written then, behind which the day stands, and words between the two.
const WRITTEN: &str = "letter-noun";
const NEAR_TO_IT: usize = 2;

/// That it was said or written then, and words between that and the day.
const SAID: &str = "said-then";
const NEAR: usize = 5;

/// Earlier days that nobody can count from.
const SOME_DAY: [&str; 3] = ["last-week", "last-month", "former-time"];

/// Counts the days that are left from the day on which it was written or said that they are; where nobody tells which day that was,
/// nobody knows how many are left today.
pub(super) fn settle(spoken: &Spoken<'_>, days: &[DayPlace], today: NaiveDate, claims: &mut Vec<Claim>) {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    for at in (0..claims.len()).rev() {
        let Claim { fact: FactId::LicenseDaysLeft, value: Value::Count(left), place, .. } = &claims[at] else {
            continue;
        };
        let (left, place) = (*left, place.clone());
        let sentence = spoken.sentence_of(place.start);
        let is_quoted = is_in_quotation_marks(spoken.original, spoken.folded.original(place.clone()).start);
        let is_here = |other: usize| other == sentence || is_quoted && other + 1 == sentence;
        let telling: Vec<&WordHit> =
            spoken.of(&[WRITTEN, SAID]).filter(speaks).filter(|hit| is_here(hit.sentence)).collect();
        let is_told = |day: &Range<usize>| {
            let is_beside = |hit: &&WordHit| {
                let is_behind = hit.place.end <= day.start || stands_behind(spoken.language);
                let reach = if hit.group == SAID { NEAR } else { NEAR_TO_IT };
                (hit.group == SAID || is_behind) && spoken.between(&hit.place, day) <= reach
            };
            !overlaps(day, &place) && telling.iter().any(is_beside)
        };
        let earlier = days.iter().filter(|day| is_here(spoken.sentence_of(day.place.start)) && is_told(&day.place));
        let dated = earlier.filter_map(|day| Some((day.place.clone(), day.past(today, spoken.is_english())?)));
        let dated = dated.filter(|(_, day)| *day < today).max_by_key(|(_, day)| *day);
        let is_vague = || {
            let mut some = spoken.of(&SOME_DAY).filter(speaks);
            some.any(|hit| is_here(hit.sentence) && is_told(&hit.place))
        };
        let Some((day_place, day)) = dated else {
            if is_vague() {
                claims.remove(at);
            }
            continue;
        };
        let end = day.checked_add_signed(TimeDelta::try_days(left).unwrap_or_default()).unwrap_or(day);
        let claim = &mut claims[at];
        (claim.fact, claim.value) = (FactId::LicenseExpiresAt, Value::Day(end));
        // That day is no end itself, nor does anything that was counted then say how the licence stands.
        claims.retain(|claim| {
            let is_day = claim.fact == FactId::LicenseExpiresAt && claim.value == Value::Day(day);
            !is_day || !overlaps(&claim.place, &day_place) && spoken.sentence_of(claim.place.start) != sentence
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::{FactId, Value};
    use crate::language::said;
    use crate::sellers::Providers;

    fn heard(text: &str) -> (Option<String>, Option<i64>) {
        let facts = said(text, "2026-12-01".parse().unwrap(), Providers::built_in());
        let end = facts.iter().find(|said| said.fact == FactId::LicenseExpiresAt).map(|said| said.value.to_string());
        let left = facts.iter().find_map(|said| match (said.fact, &said.value) {
            (FactId::LicenseDaysLeft, Value::Count(days)) => Some(*days),
            _ => None,
        });
        (end, left)
    }

    #[test]
    fn days_that_were_counted_then_are_counted_from_then() {
        for text in [
            "On 20 November they wrote: \"Your licence ends in two days\". I did nothing.",
            "Im Brief vom 20. November stand: Ihre Lizenz endet in zwei Tagen",
            "Le courrier du 20 novembre disait que la licence se termine dans deux jours",
            "La carta del 20 de noviembre decía que vence en dos días",
            "Nella lettera del 20 novembre c'era scritto che la licenza scade fra due giorni",
            "В письме от 20 ноября написано: лицензия закончится через два дня",
            "11月20日のメールに「あと2日で切れます」と書いてありました",
            "In de brief van 20 november stond dat de licentie over twee dagen afloopt",
        ] {
            assert_eq!(heard(text), (Some("2026-11-22".to_owned()), None), "{text}");
        }
        for text in [
            "My husband told me last week that it ends in two days",
            "Mein Mann sagte letzte Woche, in zwei Tagen läuft die Lizenz ab",
        ] {
            assert_eq!(heard(text).1, None, "{text}");
        }
        for text in [
            "My licence ends in two days",
            "I paid on Monday and it says 2 days left",
            "The mail says that my licence ends in two days",
            "Im Brief steht, dass die Lizenz in zwei Tagen endet",
        ] {
            assert!(
                heard(text) == (None, Some(2)) || heard(text).0.as_deref() == Some("2026-12-03"),
                "{text}: {:?}",
                heard(text)
            );
        }
    }
}
