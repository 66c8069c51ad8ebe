//! Whether words that all is well are said of now, and whether words that nothing is needed are meant so.

use std::ops::Range;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::{Together, tables};
use crate::text::overlaps;

/// Words between that all is well, and that it was so, or up to when.
const NEAR: usize = 3;

/// Words between an "until" and the month or the year that it leads to.
const TERM_WITHIN: usize = 4;

/// Words of a part of a sentence that only takes back what stands before it: "not since Monday".
const FEW: usize = 8;

/// How all is said to be well.
const WELL: [&str; 3] = ["well-now", "in-order-now", "looks-fine"];

/// Beside which a denial is one of now.
const SINCE: [&str; 6] = ["since-then", "since-word", "since-a-day", "nowadays", "again-word", "yesterday"];

/// Whether words that all is well are of another time: "all was in order", "all fine until Friday", "all works, not since Monday".
pub(super) fn is_of_another_time(spoken: &Spoken<'_>, well: &WordHit) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_loose = |hit: &&WordHit| !overlaps(&hit.place, &well.place);
    let is_near = |hit: &WordHit| {
        let between = hit.place.end.min(well.place.end)..hit.place.start.max(well.place.start);
        let mut joints = spoken.beside(well, &["and", "and-plus"], Together::Clause).filter(speaks);
        spoken.between(&hit.place, &well.place) <= NEAR && !joints.any(|joint| overlaps(&joint.place, &between))
    };
    let mut was = spoken.beside(well, &["was-well"], Together::Clause).filter(speaks).filter(is_loose);
    let mut till = spoken.beside(well, &["till-then"], Together::Clause).filter(speaks);
    was.any(is_near) || till.any(|till| is_near(till) && !leads_to_a_term(spoken, till)) || is_taken_back(spoken, well)
}

/// What has a term.
const OF_A_TERM: [&str; 5] = ["licence", "subscription", "product", "kaspersky", "valid-word"];

/// Whether an "until" leads to a month or a year, as a licence does: "the licence is in order until May", and neither "until Friday"
/// nor "all fine until October", which may be over.
fn leads_to_a_term(spoken: &Spoken<'_>, till: &WordHit) -> bool {
    let text = spoken.folded.as_str();
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |word: &str| tables().months.contains(&word);
    // What it is that ends, or both of a month and its year.
    let is_of_a_licence = spoken.of(&OF_A_TERM).any(|hit| speak_alike(hit.language, spoken.language));
    let is_whole = text.split(' ').any(is_month) && text.split(' ').any(is_year) || text.contains(['年', '月']);
    if !is_of_a_licence && !is_whole {
        return false;
    }
    let is_term = |word: &str| is_month(word) || is_year(word);
    let behind = text[till.place.end..].split(' ').filter(|word| !word.is_empty()).take(TERM_WITHIN);
    let is_behind = || behind.clone().any(is_term);
    // "2027年5月まで", "Mayıs 2027'ye kadar".
    let is_before = || {
        let before: String =
            text[..till.place.start].chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect();
        before.contains(['年', '月']) || before.split(' ').any(is_term)
    };
    if super::spoken::stands_behind(till.language) { is_before() } else { is_behind() }
}

/// Whether a part behind it takes it back: "not any more since Monday", "da ieri non più".
fn is_taken_back(spoken: &Spoken<'_>, well: &WordHit) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let nots = spoken.beside(well, &["not"], Together::Next).filter(speaks);
    let mut nots = nots.filter(|not| not.place.start >= well.place.end && not.clause != well.clause);
    nots.any(|not| {
        let since = spoken.beside(not, &SINCE, Together::Clause).any(|since| speaks(&since));
        let of_well = spoken.of_either(&WELL, &["needs-nothing"]).any(|of| overlaps(&of.place, &not.place));
        let is_short = spoken.clause(not.clause).is_some_and(|words| words.split_whitespace().count() <= FEW);
        since && is_short && !of_well
    })
}

/// The words that say that nothing is needed, where their clause ends with that: not "nothing but a new code".
pub(super) fn that_nothing_is_needed<'s>(spoken: &'s Spoken<'_>) -> impl Iterator<Item = &'s WordHit> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    spoken.of(&["needs-nothing"]).filter(speaks).filter(|hit| ends_its_clause(spoken, hit))
}

/// Whether a clause ends with these words, but for others of thanks.
pub(super) fn ends_its_clause(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    let Some(clause) = spoken.clause_place(hit.clause) else { return true };
    let place_of = |hit: &WordHit| spoken.folded.original(hit.place.clone());
    let ends = ["needs-nothing", "needs-no-more", "thanks-word"];
    let ending: Vec<Range<usize>> = spoken.of(&ends).filter(|other| other.clause == hit.clause).map(place_of).collect();
    let rest = place_of(hit).end..clause.end;
    let words = spoken.original[rest.clone()].char_indices().filter(|(_, sign)| sign.is_alphanumeric());
    words.map(|(at, _)| rest.start + at).all(|at| ending.iter().any(|place| place.contains(&at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs_nothing(text: &str) -> bool {
        that_nothing_is_needed(&Spoken::of_words(text)).next().is_some()
    }

    #[test]
    fn nothing_is_needed_only_where_the_clause_ends_with_it() {
        for text in [
            "I need nothing.",
            "I don't need anything else, thanks.",
            "Ich brauche nichts mehr.",
            "Je n'ai besoin de rien pour le moment.",
            "No necesito nada más.",
            "Non ho domande.",
            "Não preciso de nada agora.",
            "Мне ничего не нужно.",
            "Nie mam pytań, dziękuję.",
            "Ik heb niets nodig.",
            "返信は不要です。",
            "Başka bir şeye ihtiyacım yok.",
        ] {
            assert!(needs_nothing(text), "{text}");
        }
        for text in [
            "I need nothing but a new code.",
            "I don't need anything fancy, I want the popup gone.",
            "I have no questions about the price.",
            "No questions asked refund please.",
            "Keine Frage: das ist Betrug.",
            "Ich brauche nichts weiter als einen neuen Code.",
            "Je n'ai besoin de rien d'autre que mon argent.",
            "No necesito nada salvo el código.",
            "Non mi serve nulla di complicato.",
            "Não preciso de nada além do código.",
            "Мне ничего не нужно кроме кода.",
            "Niczego nie potrzebuję poza kodem.",
            "Ik heb niets nodig behalve een nieuwe code.",
        ] {
            assert!(!needs_nothing(text), "{text}");
        }
    }
}
