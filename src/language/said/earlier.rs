//! That a text refers to an earlier case of its writer's, which its reader is to look up: "the same trouble as last time".

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;

/// Words between what failed and what says that it was told, or was, before.
const NEAR_AN_EARLIER_CASE: usize = 9;

/// What is "as last time" besides a trouble: how somebody paid, bought, or entered something.
const OTHERWISE: [&str; 4] = ["paid", "pays-now", "entered", "tried"];

/// Whether a text refers to an earlier case of its writer's.
#[must_use]
pub fn refers_to_an_earlier_case(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_otherwise = |hit: &WordHit| spoken.beside(hit, &OTHERWISE, Together::Clause).any(|other| speaks(&other));
    spoken.of(&["as-last-time"]).filter(speaks).any(|hit| !is_otherwise(hit))
        || spoken.of(&["trouble-of-a-case"]).filter(speaks).any(|trouble| {
            let near = |groups: &'static [&'static str]| {
                let hits = spoken.beside(trouble, groups, Together::Sentence).filter(speaks);
                hits.into_iter().any(|hit| spoken.between(&hit.place, &trouble.place) <= NEAR_AN_EARLIER_CASE)
            };
            near(&["there-once-more"]) && near(&["at-an-earlier-time", "told-before"]) && !is_otherwise(trouble)
        })
}
