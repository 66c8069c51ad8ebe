//! Whether a code waits to be entered: it has come and nobody knows where it goes, or it was in use already.

use super::Claim;
use super::asks::AskedThings;
use super::spoken::{Spoken, WordHit, speak_alike};
use crate::facts::{FactId, Value};

/// What says that somebody has a code that was not entered, and asks where it goes.
const TO_ENTER: [&str; 2] = ["where-to-enter", "not-entered"];

/// What a code met that was entered.
const MET: [&str; 6] = ["refused", "blocked", "block-list", "asked-for", "too-many", "limit-direct"];

/// Whether a text says that a code has still to be entered, and of nothing that it met.
#[must_use]
pub fn has_a_code_to_enter(spoken: &Spoken<'_>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let asks = spoken.of(&TO_ENTER).any(|hit| speaks(&hit));
    asks && met_nothing(spoken)
}

/// Whether a text names the card or the slip that a code stands on, and of nothing that the code met.
#[must_use]
pub fn has_a_code_that_met_nothing(spoken: &Spoken<'_>) -> bool {
    spoken.holds("code-carrier") && !spoken.holds("entered") && !spoken.holds("old-word") && met_nothing(spoken)
}

fn met_nothing(spoken: &Spoken<'_>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    !spoken.of(&MET).filter(speaks).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    })
}

/// Drops that a code is at hand where the one code of the text was in use, or is blocked: it does not wait to be entered.
pub(super) fn settle(spoken: &Spoken<'_>, asked: &AskedThings, claims: &mut Vec<Claim>) {
    // "I have no code, only the account" tells of no code that failed to come.
    if !asked.beside.is_empty() {
        claims.retain(|claim| claim.fact != FactId::CodeAtHand);
    }
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let holds = |groups: &'static [&'static str]| spoken.of(groups).any(|hit| speaks(&hit));
    let is_blocked =
        claims.iter().any(|claim| claim.fact == FactId::LicenseBlocked && claim.value == Value::Flag(true));
    let is_of_another = holds(&["new-code", "renewal-code", "new-word", "not-entered"]);
    if !is_of_another && (is_blocked || holds(&["worked-then"])) {
        claims.retain(|claim| claim.fact != FactId::CodeAtHand || claim.value != Value::Flag(true));
    }
}
