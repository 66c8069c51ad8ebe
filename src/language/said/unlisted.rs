//! The name of a provider that no directory has, as the person wrote it: "bei meinem Anbieter Beispielnet", "on my Beispielnet
//! bill".

use std::ops::Range;

use super::Claim;
use super::former::is_former;
use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use super::table::Together;
use crate::facts::{FactId, Value};

/// Words of a name that are kept, and the least characters of one.
const MOST_WORDS: usize = 3;
const SHORTEST: usize = 3;

/// What must stand beside "through", so that it says who sells the licence.
const TELLS_OF_IT: [&str; 6] = ["licence", "kaspersky", "product", "subscription", "have", "bought"];

/// What a provider is named beside, where the licence comes from there.
const TELLS_OF_LICENCE: [&str; 4] = ["licence", "kaspersky", "product", "subscription"];

/// What a licence is paid through is no provider, and what is listed is heard by its own rules.
const TELLS_OF_ELSE: [&str; 8] =
    ["other-vendor", "paid", "charged", "took", "shop-name", "store-name", "bank-card", "account-noun"];

/// What makes a bill that of a single purchase, or of something else.
const TELLS_OF_A_PURCHASE: [&str; 7] =
    ["other-vendor", "code-noun", "bought-then", "shop-name", "shop-noun", "store-name", "refund-word"];

/// Words between "on my" and the bill, and the longest joint between a bill and whose it is: "factura de Movistar".
const NEAR_A_BILL: usize = 3;
const LONGEST_JOINT: usize = 5;
const MOST_JOINTS: usize = 2;

/// Claims the name that stands right behind a word for a provider, or behind "through" where the licence is told of; or that of
/// whose bill the licence stands on.
pub(super) fn claims(spoken: &Spoken<'_>, claims: &mut Vec<Claim>) {
    if claims.iter().any(|claim| claim.fact == FactId::SubscriptionProvider) {
        return;
    }
    if let Some((place, name)) = on_a_bill(spoken) {
        let claim = |fact, value| Claim { fact, value, place: place.clone(), weight: 1 };
        claims.push(claim(FactId::PurchaseChannel, Value::Choice("provider")));
        claims.push(claim(FactId::SubscriptionProvider, name));
        return;
    }
    for hit in spoken.of(&["provider-noun", "sold-through"]) {
        let beside = |groups: &'static [&'static str]| spoken.beside(hit, groups, Together::Clause).next().is_some();
        if hit.group == "sold-through" && (!beside(&TELLS_OF_IT) || beside(&TELLS_OF_ELSE)) {
            continue;
        }
        let Some((name, end)) = name_behind(spoken, hit.place.end) else { continue };
        let place = hit.place.start..end;
        if is_former(spoken, &place) {
            continue;
        }
        let claim = |fact, value| Claim { fact, value, place: place.clone(), weight: 0 };
        if let Ok(value) = Value::parse(FactId::SubscriptionProvider, &name) {
            // Whoever names their provider in the same breath as the licence has it from there, unless they say otherwise.
            let is_of_licence =
                hit.group == "provider-noun" && TELLS_OF_LICENCE.iter().any(|group| spoken.holds(group));
            claims.extend(is_of_licence.then(|| claim(FactId::PurchaseChannel, Value::Choice("provider"))));
            claims.push(claim(FactId::SubscriptionProvider, value));
            return;
        }
    }
}

/// The name of whose bill the product stands on, and where that is said.
fn on_a_bill(spoken: &Spoken<'_>) -> Option<(Range<usize>, Value)> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    spoken.of(&["bill-noun"]).filter(speaks).find_map(|bill| {
        let beside =
            |groups: &'static [&'static str]| spoken.beside(bill, groups, Together::Sentence).any(|hit| speaks(&hit));
        let is_on =
            |hit: &WordHit| hit.place.end <= bill.place.start && spoken.between(&hit.place, &bill.place) <= NEAR_A_BILL;
        let stands_on = stands_behind(spoken.language)
            || spoken.beside(bill, &["on-a-bill"], Together::Clause).filter(speaks).any(is_on);
        if !stands_on || !beside(&["kaspersky", "product"]) || beside(&TELLS_OF_A_PURCHASE) {
            return None;
        }
        let (name, place) = match name_before(spoken, bill.place.start) {
            Some((name, start)) => (name, start..bill.place.end),
            None => {
                let (name, end) = name_behind_a_joint(spoken, bill.place.end)?;
                (name, bill.place.start..end)
            }
        };
        let value = Value::parse(FactId::SubscriptionProvider, &name).ok()?;
        (!is_former(spoken, &place)).then_some((place, value))
    })
}

/// The word before a place that is written as a name and that no table knows, and where it begins in the folded text; not the
/// first of a sentence, which is written so anyway.
fn name_before(spoken: &Spoken<'_>, at: usize) -> Option<(String, usize)> {
    let end = spoken.folded.original(at..at + 1).start;
    let before = spoken.original.get(..end)?.trim_end_matches([' ', '-']);
    let start = before.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let word = before.get(start..)?.trim_start_matches(|c: char| !c.is_alphanumeric());
    let span = before.len() - word.len()..before.len();
    let place = spoken.folded_place(&span)?;
    let ahead = before[..span.start].trim_end();
    let is_first = ahead.is_empty() || ahead.ends_with(['.', '!', '?']);
    let is_name = word.chars().next().is_some_and(char::is_uppercase) && !spoken.is_known_word(&place);
    (is_name && !is_first && word.chars().count() >= SHORTEST).then(|| (word.to_owned(), place.start))
}

/// The name behind a place, where a short word or two may stand between: "the bill from Beispielnet".
fn name_behind_a_joint(spoken: &Spoken<'_>, at: usize) -> Option<(String, usize)> {
    let start = spoken.folded.original(at.checked_sub(1)?..at).end;
    let mut from = start;
    for _ in 0..=MOST_JOINTS {
        if let Some(found) = name_from(spoken, from) {
            return Some(found);
        }
        let rest = spoken.original.get(from..)?;
        let word = rest.split_whitespace().next()?;
        let is_joint = word.chars().count() <= LONGEST_JOINT && word.chars().all(char::is_lowercase);
        from += rest.find(word).filter(|_| is_joint)? + word.len();
    }
    None
}

/// The words behind a place that are written as a name and that no table knows, and where they end in the folded text.
fn name_behind(spoken: &Spoken<'_>, at: usize) -> Option<(String, usize)> {
    name_from(spoken, spoken.folded.original(at.checked_sub(1)?..at).end)
}

/// The same, from a place of the original text on.
fn name_from(spoken: &Spoken<'_>, start: usize) -> Option<(String, usize)> {
    let rest = spoken.original.get(start..)?;
    let rest = rest.get(..rest.find(['\n', ',', ';', ':', '!', '?']).unwrap_or(rest.len()))?;
    let mut span: Option<Range<usize>> = None;
    for word in rest.split_whitespace().take(MOST_WORDS + 1) {
        let from = word.as_ptr() as usize - spoken.original.as_ptr() as usize;
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let from = from + word.find(bare).unwrap_or(0);
        let place = spoken.folded_place(&(from..from + bare.len()));
        let is_name =
            bare.chars().next().is_some_and(char::is_uppercase) && place.is_some_and(|at| !spoken.is_known_word(&at));
        let is_full = span.is_some() && rest[..from - start].split_whitespace().count() > MOST_WORDS;
        if !is_name || is_full {
            break;
        }
        span = Some(span.map_or(from, |span| span.start)..from + bare.len());
        if bare.len() < word.trim_start_matches(|c: char| !c.is_alphanumeric()).len() {
            break;
        }
    }
    let span = span.filter(|span| spoken.original[span.clone()].chars().count() >= SHORTEST)?;
    let end = spoken.folded_place(&span)?.end;
    Some((spoken.original[span].to_owned(), end))
}
