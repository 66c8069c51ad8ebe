//! On how many devices a licence is used and how many it allows, where one sentence says both: each number belongs to the
//! word that stands nearest to it, and what only came to be more counts neither.

use std::ops::Range;

use super::Claim;
use super::dates::Number;
use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use super::table::ANY;
use crate::facts::{FactId, Value};

/// Words between what a number is of and the number behind it, or before it.
const AHEAD: usize = 3;
const BEHIND: usize = 2;

/// Above every single rule: both together say more than each.
const WEIGHT: u32 = 6;

/// The groups of words that say what a number is of.
const KINDS: [(&str, Option<FactId>); 3] = [
    ("count-allowed", Some(FactId::LicenseDevicesAllowed)),
    ("count-used", Some(FactId::LicenseDevicesUsed)),
    ("count-more", None),
];

/// Adds both numbers, or takes back what single words made of numbers that nobody can tell apart.
pub(super) fn claims(spoken: &Spoken<'_>, numbers: &[Number], claims: &mut Vec<Claim>) {
    if let Some(both) = of_a_total(spoken, numbers) {
        claims.retain(|claim| ![FactId::LicenseDevicesAllowed, FactId::LicenseDevicesUsed].contains(&claim.fact));
        claims.extend(both);
        return;
    }
    let sentences: Vec<usize> = spoken.of(&["count-allowed"]).map(|hit| hit.sentence).collect();
    for sentence in sentences {
        let here = |number: &&Number| {
            let is_year = (2006..2040).contains(&number.value);
            number.language == ANY && !is_year && spoken.sentence_of(number.place.start) == sentence
        };
        let of = |wanted: FactId| -> Vec<&Number> {
            let mut found: Vec<&Number> =
                numbers.iter().filter(here).filter(|number| kind_of(spoken, number) == Some(Some(wanted))).collect();
            found.dedup_by_key(|number| number.value);
            found
        };
        let (allowed, used) = (of(FactId::LicenseDevicesAllowed), of(FactId::LicenseDevicesUsed));
        let ([allowed], [used]) = (allowed.as_slice(), used.as_slice()) else { continue };
        if allowed.value == used.value {
            continue;
        }
        claims.retain(|claim| ![FactId::LicenseDevicesAllowed, FactId::LicenseDevicesUsed].contains(&claim.fact));
        for (fact, number) in [(FactId::LicenseDevicesAllowed, allowed), (FactId::LicenseDevicesUsed, used)] {
            let value = Value::Count(number.value.into());
            claims.push(Claim { fact, value, place: number.place.clone(), weight: WEIGHT });
        }
        return;
    }
}

/// Words between the two numbers of "nine of our ten", and between them and what they count.
const WITHIN_A_TOTAL: usize = 2;
const NEAR_A_TOTAL: usize = 3;

/// Both numbers of "9 of 10 devices", of which the smaller is in use; nothing where the first is more than the whole.
fn of_a_total(spoken: &Spoken<'_>, numbers: &[Number]) -> Option<[Claim; 2]> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let joint = |one: &Number, two: &Number| {
        let is_between = |hit: &&WordHit| hit.place.start >= one.place.end && hit.place.end <= two.place.start;
        spoken.of(&["of-total"]).filter(speaks).any(|hit| is_between(&hit))
    };
    let counts = |one: &Number, two: &Number| {
        let place = one.place.start..two.place.end;
        let sentence = spoken.sentence_of(place.start);
        let mut things = spoken.in_sentence(sentence, &["device", "licence"]).filter(speaks);
        things.any(|hit| spoken.between(&hit.place, &place) <= NEAR_A_TOTAL)
    };
    numbers.windows(2).find_map(|pair| {
        let [one, two] = pair else { return None };
        let is_pair = spoken.between(&one.place, &two.place) <= WITHIN_A_TOTAL && joint(one, two) && counts(one, two);
        let is_whole_first = stands_behind(spoken.language);
        let (used, allowed) = if is_whole_first { (two, one) } else { (one, two) };
        let claim = |fact, number: &Number| Claim {
            fact,
            value: Value::Count(number.value.into()),
            place: number.place.clone(),
            weight: WEIGHT,
        };
        (is_pair && used.value <= allowed.value && allowed.value > 1)
            .then(|| [claim(FactId::LicenseDevicesUsed, used), claim(FactId::LicenseDevicesAllowed, allowed)])
    })
}

/// What a number is of, by the nearest of the words that say so; nothing where two are as near.
fn kind_of(spoken: &Spoken<'_>, number: &Number) -> Option<Option<FactId>> {
    let mut near: Vec<(usize, Option<FactId>)> = Vec::new();
    for (group, fact) in KINDS {
        let groups = [group];
        let hits = spoken.of(&groups).filter(|hit| speak_alike(hit.language, spoken.language));
        near.extend(hits.filter_map(|hit| Some((distance(spoken, hit, &number.place)?, fact))));
    }
    let least = near.iter().map(|(distance, _)| *distance).min()?;
    let mut nearest = near.iter().filter(|(distance, _)| *distance == least).map(|(_, fact)| *fact);
    let first = nearest.next()?;
    nearest.all(|other| other == first).then_some(first)
}

/// How far a word is from a number of its sentence; a word before its number is the nearer one.
fn distance(spoken: &Spoken<'_>, hit: &WordHit, number: &Range<usize>) -> Option<usize> {
    let between = spoken.between(&hit.place, number);
    let same = spoken.sentence_of(number.start) == hit.sentence;
    let is_ahead = hit.place.end <= number.start;
    let reach = if is_ahead { AHEAD } else { BEHIND };
    (same && between <= reach).then_some(2 * between + usize::from(!is_ahead))
}
