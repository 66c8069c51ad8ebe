//! That nearly all places of a licence are in use, and none is missing yet: "more than 90 % used", "46 of 50 machines".

use std::sync::LazyLock;

use regex::Regex;

use super::rules::ToldThing;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::{counts, dates};
use crate::facts::{FactId, Value};

/// By what name a topic tells it.
const KIND: &str = "few-places";

/// A share from ninety to ninety-nine percent.
static SHARE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)(?:^|[^\d.,])9\d(?:[.,]\d+)?\s?(?:%|％|percent|per\scent|prozent|pour\s?cent|por\s?ciento|por\s?cento|per\s?cento|процент|procent|パーセント)
            | (?:yüzde\s|%\s?)9\d(?:$|\D)",
    )
    .ok()
});

/// In how many tenths of the places so few are free that it is worth telling; of fewer places each is a tenth or more.
const TENTHS: i64 = 9;
const LEAST_PLACES: i64 = 10;

/// What says that none is free, or that one was refused.
const FULL: [&str; 3] = ["refused", "blocked", "not-activated-word"];

/// What a text tells of places that are nearly all in use; the place is in bytes of the folded text.
pub(super) fn told(spoken: &Spoken<'_>) -> Option<ToldThing> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut places = spoken.of(&["places-noun", "licence"]).filter(speaks).peekable();
    places.peek()?;
    let share = SHARE.as_ref().and_then(|share| share.find(spoken.original)).and_then(|found| {
        let place = spoken.folded_place(&found.range())?;
        let sentence = spoken.sentence_of(place.start);
        let holds = |groups: &'static [&'static str]| spoken.says_in(sentence, groups);
        (holds(&["taken-up"]) && holds(&["places-noun", "licence"])).then_some(place)
    });
    let place = share.or_else(|| few_left(spoken))?;
    let is_full = spoken.of(&FULL).filter(speaks).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
    });
    (!is_full).then_some(ToldThing { kind: KIND, place, at_length: true, though_over: false, plainly: false })
}

/// Where a text counts both the places and those in use, of which few are free.
fn few_left(spoken: &Spoken<'_>) -> Option<std::ops::Range<usize>> {
    let numbers = dates::numbers(spoken);
    let mut claims = Vec::new();
    counts::claims(spoken, &numbers, &mut claims);
    let count = |fact: FactId| {
        claims.iter().find(|claim| claim.fact == fact).and_then(|claim| match claim.value {
            Value::Count(count) => Some((count, claim.place.clone())),
            _ => None,
        })
    };
    let ((used, place), (allowed, _)) = (count(FactId::LicenseDevicesUsed)?, count(FactId::LicenseDevicesAllowed)?);
    (allowed >= LEAST_PLACES && used < allowed && used * 10 >= allowed * TENTHS).then_some(place)
}
