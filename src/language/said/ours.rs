//! Whether what befell others befell oneself, too; and whether somebody has looked for themselves.

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;

/// Words between one's own and an "as well".
const NEAR_AS_WELL: usize = 4;

/// Where somebody reads what the state of the licence is.
const LOOKS: [&str; 5] = ["looks-fine", "well-now", "fine-there", "shown-active", "days-label"];

/// Whether the text says that one's own is so as well: "mine too", "bei uns auch".
pub(super) fn is_ones_own_too(spoken: &Spoken<'_>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    spoken.of(&["own-side"]).filter(speaks).any(|own| {
        let near = |also: &WordHit| spoken.between(&also.place, &own.place) <= NEAR_AS_WELL;
        spoken.beside(own, &["as-well"], Together::Sentence).any(|also| speaks(&also) && near(also))
    })
}

/// Whether a text says that whoever writes it sees that all is well, or how many days are left.
#[must_use]
pub fn says_that_it_looks_well(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    LOOKS.iter().any(|group| spoken.holds(group))
}
