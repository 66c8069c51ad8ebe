//! Who sold the licence once and who does now: of "it used to come from Barclays, now it is on the Maxis bill" only Maxis counts.

use std::ops::Range;

use super::Claim;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::facts::{FactId, Value};

/// What says who sold the licence.
const SELLER: [FactId; 3] = [FactId::SubscriptionProvider, FactId::PurchaseChannel, FactId::PurchasePlace];

/// Sellers by their names, and those that are only called by what they are.
const NAMES: [&str; 3] = ["provider-name", "shop-name", "store-name"];
const NOUNS: [&str; 7] =
    ["provider-noun", "bill", "shop-noun", "private-seller", "marketplace", "kaspersky-site", "employer-noun"];

/// Words beside which a name says nothing of the licence.
const OF_ELSE: [&str; 2] = ["other-vendor", "line-word"];

/// Words between a seller and the words that say that it was left.
const NEAR_LEAVING: usize = 2;

/// Words between a seller and a "to" or "from".
const NEAR_DIRECTION: usize = 1;

/// More than what the rules claim.
const WEIGHT: u32 = 5;

/// When a seller sold the licence, as far as a text says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    Former,
    Present,
}

/// Drops what is claimed of a seller that was left, where the text names the one of today, and claims that one.
pub(super) fn settle(spoken: &Spoken<'_>, claims: &mut Vec<Claim>) {
    let told: Vec<(&WordHit, Option<Time>)> = spoken.of(&NAMES).map(|hit| (hit, time_of(spoken, &hit.place))).collect();
    let of_time = |time: Time| told.iter().filter(move |(_, told)| *told == Some(time)).map(|(hit, _)| *hit);
    let mut former: Vec<&WordHit> = of_time(Time::Former).collect();
    if former.is_empty() {
        former = before_the_change(spoken, &told, claims);
    }
    if former.is_empty() {
        return;
    }
    let is_of = |hits: &[&WordHit], hit: &WordHit| hits.iter().any(|one| name(spoken, one) == name(spoken, hit));
    // The one that no word of time stands beside is that of today, where the other is told to be of the past.
    let mut present: Vec<&WordHit> = of_time(Time::Present).collect();
    let others = told.iter().filter(|(hit, time)| time.is_none() && !is_of(&former, hit)).map(|(hit, _)| *hit);
    present.extend(others);
    former.retain(|hit| !is_of(&present, hit));
    let nouns = spoken.of(&NOUNS).filter(|hit| speak_alike(hit.language, spoken.language));
    present.extend(nouns.filter(|noun| time_of(spoken, &noun.place) == Some(Time::Present)));
    present.retain(|hit| spoken.beside(hit, &OF_ELSE, Together::Clause).next().is_none());
    let Some(now) = present.first().filter(|_| !former.is_empty()) else { return };
    let names: Vec<&str> = former.iter().filter_map(|hit| name(spoken, hit)).collect();
    let channel = channel_of(now.group);
    claims.retain(|claim| match &claim.value {
        Value::Text(text) if SELLER.contains(&claim.fact) => !names.contains(&text.as_str()),
        Value::Choice(choice) if claim.fact == FactId::PurchaseChannel => *choice == channel,
        _ => true,
    });
    let mut claim = |fact, value| claims.push(Claim { fact, value, place: now.place.clone(), weight: WEIGHT });
    claim(FactId::PurchaseChannel, Value::Choice(channel));
    let fact = match now.group {
        "provider-name" => FactId::SubscriptionProvider,
        "shop-name" | "store-name" => FactId::PurchasePlace,
        _ => return,
    };
    if let Some(value) = name(spoken, now).and_then(|name| Value::parse(fact, name).ok()) {
        claim(fact, value);
    }
}

/// Who was named before the one that somebody changed to: "it was with Barclays, and then we moved to Maxis", "I paid Barclays, since
/// May I pay Maxis".
fn before_the_change<'s>(
    spoken: &Spoken<'_>,
    told: &[(&'s WordHit, Option<Time>)],
    claims: &[Claim],
) -> Vec<&'s WordHit> {
    let is_claimed = |hit: &WordHit| {
        claims.iter().any(|claim| matches!(&claim.value, Value::Text(text) if Some(text.as_str()) == name(spoken, hit)))
    };
    let changed_to = |hit: &WordHit| {
        by_direction(spoken, &hit.place) == Some(Time::Present) || since_a_month(spoken, &hit.place) && is_claimed(hit)
    };
    let Some((to, _)) = told.iter().find(|(hit, _)| changed_to(hit)) else { return Vec::new() };
    let before = told.iter().filter(|(hit, time)| time.is_none() && hit.place.end <= to.place.start);
    before.map(|(hit, _)| *hit).collect()
}

/// Whether "since May" stands in the clause of a place.
fn since_a_month(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    let clause = spoken.clause_of(place.start);
    by_month(spoken, place).any(|(hit, time)| time == Time::Present && hit.clause == clause)
}

/// "Until March" and "since April", in the sentence of a place.
fn by_month<'s>(spoken: &'s Spoken<'_>, place: &Range<usize>) -> impl Iterator<Item = (&'s WordHit, Time)> {
    let of_month = |hit: &WordHit| {
        spoken.beside(hit, &["months"], Together::Clause).any(|month| match hit.language {
            "ja" => month.place.end <= hit.place.start && spoken.between(&month.place, &hit.place) == 0,
            _ => hit.place.end <= month.place.start && spoken.between(&hit.place, &month.place) == 0,
        })
    };
    around(spoken, place, &["until-word", "since-word", "from-word"])
        .filter(move |hit| of_month(hit))
        .map(|hit| (hit, if hit.group == "until-word" { Time::Former } else { Time::Present }))
}

/// Whether what stands at a place is told to be of the past.
pub(super) fn is_former(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    time_of(spoken, place) == Some(Time::Former)
}

/// The name of a seller, or what it is called.
fn name<'s>(spoken: &'s Spoken<'_>, hit: &'s WordHit) -> Option<&'s str> {
    match &hit.name {
        Some((name, _)) if !name.is_empty() => Some(name),
        _ => spoken.original.get(spoken.folded.original(hit.place.clone())),
    }
}

fn channel_of(group: &str) -> &'static str {
    match group {
        "shop-name" | "shop-noun" | "private-seller" | "marketplace" => "shop",
        "store-name" => "app-store",
        "kaspersky-site" => "kaspersky",
        "employer-noun" => "employer",
        _ => "provider",
    }
}

/// When a seller sold the licence: by who was left, by a change from one to the other, by the word of time that governs it.
fn time_of(spoken: &Spoken<'_>, place: &Range<usize>) -> Option<Time> {
    if was_left(spoken, place) {
        return Some(Time::Former);
    }
    by_direction(spoken, place).or_else(|| by_time_word(spoken, place))
}

/// The words of some groups in the sentence of a place, in the language that is spoken.
fn around<'s>(
    spoken: &'s Spoken<'_>,
    place: &Range<usize>,
    groups: &'s [&'static str],
) -> impl Iterator<Item = &'s WordHit> {
    let sentence = spoken.sentence_of(place.start);
    spoken.in_sentence(sentence, groups).filter(|hit| speak_alike(hit.language, spoken.language))
}

/// Whether a word of leaving stands right beside a place, and no other name nearer to it.
fn was_left(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    let clause = spoken.clause_of(place.start);
    around(spoken, place, &["left-them"]).filter(|left| left.clause == clause).any(|left| {
        let near = spoken.between(&left.place, place);
        let is_nearer = |other: &WordHit| {
            other.clause == clause && other.place != *place && spoken.between(&left.place, &other.place) < near
        };
        near <= NEAR_LEAVING && !spoken.of(&NAMES).any(is_nearer)
    })
}

/// "Switched from Barclays to Maxis": which of them, by the little word beside it.
fn by_direction(spoken: &Spoken<'_>, place: &Range<usize>) -> Option<Time> {
    let clause = spoken.clause_of(place.start);
    around(spoken, place, &["changed-over"]).find(|change| change.clause == clause)?;
    let beside = |hit: &&WordHit| match hit.language {
        "ja" => hit.place.start >= place.end && spoken.between(place, &hit.place) == 0,
        _ => hit.place.end <= place.start && spoken.between(&hit.place, place) <= NEAR_DIRECTION,
    };
    let words = around(spoken, place, &["over-to", "over-from"]).filter(beside);
    let nearest = words.min_by_key(|hit| (spoken.between(&hit.place, place), place.start.abs_diff(hit.place.start)))?;
    Some(if nearest.group == "over-to" { Time::Present } else { Time::Former })
}

/// The last word of time before a place in its sentence; where there is none, the nearest behind it in its clause.
fn by_time_word(spoken: &Spoken<'_>, place: &Range<usize>) -> Option<Time> {
    let clause = spoken.clause_of(place.start);
    let words = || {
        let timed = |hit: &'_ WordHit| if hit.group == "formerly" { Time::Former } else { Time::Present };
        let plain = around(spoken, place, &["formerly", "nowadays"]).map(move |hit| (hit, timed(hit)));
        plain.chain(by_month(spoken, place))
    };
    // Of two that end alike the longer one, and of "since" and "since May" the one with its month.
    let before = words().filter(|(hit, _)| hit.place.end <= place.start).max_by_key(|(hit, _)| hit.place.end);
    let behind = words()
        .filter(|(hit, _)| hit.place.start >= place.end && hit.clause == clause)
        .min_by_key(|(hit, _)| hit.place.start);
    before.or(behind).map(|(_, time)| time)
}
