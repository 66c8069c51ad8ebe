//! What a person tells beside a machine that is in order, and that is not of what was read: heard from others, or of another product.

use super::complains;
use crate::facts::{FactId, KnownFact, NotRead, NotReadReason, Reading, Sheet, Strength, Value};
use crate::language::{about_third_parties, told_by_others};
use crate::recognise::{blanked, says_that_something_failed};
use crate::say::advice;
use crate::topics::Catalogue;

/// What kind of product a family is, of which one is not mistaken for another; a name alone tells no system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KindOfProduct {
    Home,
    SmallOffice,
    Business,
    Phone,
    Other,
}

/// Whether what a person says that fails rests on others, or is of another product, and what is said of that.
#[derive(Clone, Debug, Default)]
pub(super) struct SecondHand {
    /// Whether they say of nothing else that it fails.
    pub is_all: bool,
    /// What was not looked at.
    pub note: Option<NotRead>,
}

impl SecondHand {
    /// Of what is said beside a machine that `is_in_order`; beside any other it counts as ever.
    pub(super) fn of(catalogue: &Catalogue, reading: &Reading, sheet: &Sheet, is_in_order: bool) -> SecondHand {
        let texts = if is_in_order { reading.own_words.as_slice() } else { &[] };
        let fails = |words: &str| complains(catalogue, words) || says_that_something_failed(words);
        let failing: Vec<&String> = texts.iter().filter(|words| fails(words)).collect();
        if let Some(name) = another_product(sheet).filter(|_| !failing.is_empty()) {
            let advice = advice::other_product_not_read(name.as_str());
            return SecondHand { is_all: true, note: Some(NotRead::new(&name, NotReadReason::NotLookedAt, advice)) };
        }
        let is_of_others = |words: &str| {
            let places = told_by_others(words);
            // Beside one's own it is set aside already.
            !places.is_empty()
                && about_third_parties(words, false).is_empty()
                && !fails(&blanked(words, places.into_iter()))
        };
        let is_all = texts.iter().any(|words| is_of_others(words)) && failing.iter().all(|words| is_of_others(words));
        SecondHand { is_all, note: None }
    }
}

/// The product that the person names, where what was read is of a product of another kind.
fn another_product(sheet: &Sheet) -> Option<String> {
    let all = |fact| sheet.get(fact).map(KnownFact::all).unwrap_or_default();
    let said = all(FactId::ProductFamily).iter().find(|seen| seen.strength == Strength::Said)?;
    let read = all(FactId::ProductFamily).iter().find(|seen| seen.strength > Strength::Told)?;
    if kind_of(&said.value) == kind_of(&read.value) {
        return None;
    }
    let name = all(FactId::ProductName).iter().find(|seen| seen.strength == Strength::Said)?;
    Some(name.value.to_string())
}

fn kind_of(family: &Value) -> KindOfProduct {
    match family {
        Value::Choice("home" | "security-cloud" | "mac" | "home-linux") => KindOfProduct::Home,
        Value::Choice("small-office") => KindOfProduct::SmallOffice,
        Value::Choice("android" | "ios") => KindOfProduct::Phone,
        Value::Choice("other") => KindOfProduct::Other,
        _ => KindOfProduct::Business,
    }
}
