//! The name of a provider that no directory has, as the person wrote it: "bei meinem Anbieter Beispielnet".

use std::ops::Range;

use super::Claim;
use super::former::is_former;
use super::spoken::Spoken;
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

/// Claims the name that stands right behind a word for a provider, or behind "through" where the licence is told of.
pub(super) fn claims(spoken: &Spoken<'_>, claims: &mut Vec<Claim>) {
    if claims.iter().any(|claim| claim.fact == FactId::SubscriptionProvider) {
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

/// The words behind a place that are written as a name and that no table knows, and where they end in the folded text.
fn name_behind(spoken: &Spoken<'_>, at: usize) -> Option<(String, usize)> {
    let start = spoken.folded.original(at.checked_sub(1)?..at).end;
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
