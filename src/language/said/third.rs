//! What of a text is no failure of this licence: what befell the neighbour's, that it is valid until 2028, a cause that is
//! denied.

use std::ops::Range;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;

/// Words between somebody else and what befell them.
const NEAR: usize = 8;

/// Words between a denial and the cause that it denies.
const DENIED_WITHIN: usize = 4;

/// What befalls a licence.
const BEFALLS: [&str; 4] = ["refused", "ended", "blocked", "renewal-failed"];

/// The clauses of a text that tell what befell somebody else. Of a relative only where the text tells of one's own besides:
/// they may share the licence.
#[must_use]
pub fn about_third_parties(text: &str) -> Vec<Range<usize>> {
    let spoken = Spoken::of_words(text);
    let mut told: Vec<usize> = Vec::new();
    for other in spoken.of(&["others", "others-have", "kin"]) {
        // "In the flat above my neighbour" and "my neighbour gave me the code, it is refused" are told of oneself.
        let befell = spoken.beside(other, &BEFALLS, Together::Clause).any(|what| befalls(&spoken, other, what));
        let shares = other.group == "kin" && !speaks_of_own_besides(&spoken, other.clause);
        if befell && !shares && !told.contains(&other.clause) {
            told.push(other.clause);
        }
    }
    told.into_iter().filter_map(|clause| spoken.clause_place(clause)).collect()
}

/// The clauses of a text that say that the licence is in order, where another clause goes on with a "but".
#[must_use]
pub fn about_what_works(text: &str) -> Vec<Range<usize>> {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let contrasts: Vec<&WordHit> = spoken.of(&["contrast", "in-spite"]).filter(speaks).collect();
    let mut working: Vec<Range<usize>> = Vec::new();
    for hit in spoken.of(&["shown-active", "until-word", "ends"]).filter(speaks) {
        let is_of_licence =
            spoken.beside(hit, &["licence", "subscription", "kaspersky", "product"], Together::Clause).next();
        let fails = spoken.beside(hit, &["refused", "ended", "not"], Together::Clause).any(|other| speaks(&other));
        // The "but" may stand in the same clause: what is behind it is what fails.
        let but = contrasts.iter().find(|but| but.place.start >= hit.place.end && but.sentence == hit.sentence);
        let (Some(_), Some(but)) = (is_of_licence, but) else { continue };
        if fails && but.clause != hit.clause {
            continue;
        }
        let Some(clause) = spoken.clause_place(hit.clause) else { continue };
        let end = spoken.folded.original(but.place.clone()).start;
        working.extend((clause.start < end).then_some(clause.start..end));
    }
    working.sort_by_key(|place| (place.start, place.end));
    working.dedup();
    working
}

/// The clauses of a text that deny a cause, where the text goes on with the true one: "the code is not blocked, there are
/// only too many devices".
#[must_use]
pub fn about_denied_causes(text: &str) -> Vec<Range<usize>> {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let truths: Vec<&WordHit> = spoken.of(&["contrast", "only-word"]).filter(speaks).collect();
    let mut denied: Vec<Range<usize>> = Vec::new();
    for hit in spoken.of(&["blocked", "block-list"]).filter(speaks) {
        let own = std::slice::from_ref(&hit.place);
        if !spoken.is_denied(hit, &hit.place, own, hit.language, DENIED_WITHIN, true) {
            continue;
        }
        let Some(clause) = spoken.clause_place(hit.clause) else { continue };
        let behind = |truth: &&&WordHit| truth.place.start >= hit.place.end;
        let Some(truth) = truths.iter().find(behind) else { continue };
        let end = spoken.folded.original(truth.place.clone()).start.min(clause.end);
        denied.extend((clause.start < end).then_some(clause.start..end));
    }
    denied
}

fn befalls(spoken: &Spoken<'_>, other: &WordHit, what: &WordHit) -> bool {
    let (from, to) = (other.place.end.min(what.place.end), other.place.start.max(what.place.start));
    let is_between = |hit: &WordHit| from <= hit.place.start && hit.place.end <= to;
    let gives = spoken.beside(other, &["and", "and-plus", "got", "bought"], Together::Clause);
    // "U nas, and" is a joint of other languages, too.
    let mut gives = gives.filter(|hit| hit.language == spoken.language);
    spoken.between(&other.place, &what.place) <= NEAR && !gives.any(is_between)
}

/// Whether another clause says that it is about one's own.
fn speaks_of_own_besides(spoken: &Spoken<'_>, clause: usize) -> bool {
    spoken.of(&["own-side"]).any(|own| own.clause != clause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_befell_somebody_else_is_told_apart_from_what_they_gave_or_share() {
        for text in [
            "My neighbour's new code was refused",
            "My brother's code is refused, mine has expired",
            "Meinem Bruder wurde der Code abgelehnt, bei mir ist die Lizenz abgelaufen",
            "У соседа не принимает новый код, а у меня лицензия истекла",
        ] {
            assert_eq!(about_third_parties(text).len(), 1, "{text}");
        }
        for text in [
            "My friend gave me the code and now it is refused",
            "Mein Freund hat mir den Code gekauft und er wird abgelehnt",
            "The code is refused on my brother's computer",
            "My code is refused",
        ] {
            assert!(about_third_parties(text).is_empty(), "{text}");
        }
    }
}
