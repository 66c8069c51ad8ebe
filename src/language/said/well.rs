//! Whether a text says that all is well by now: beside that it may tell of a trouble that is over.

use std::ops::Range;

use super::lapse::lapsed_once;
use super::mended::well_since;
use super::ours::seeks_advice_for_somebody;
use super::over::is_well_beside;
use super::roles::tells_of_a_failure;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use super::third::{no_trouble_of_today, of_others_beside_ones_own_that_is_well};

/// How somebody who says thanks says that it is well.
const IN_ORDER: [&str; 1] = ["in-order-now"];

/// How a text says that nothing is wanted any more.
const SAYS_SO: [&str; 2] = ["well-now", "needs-nothing"];

/// How it is said of one's own beside what others have.
const OF_ONES_OWN: [&str; 3] = ["well-now", "in-order-now", "looks-fine"];

/// Who is not the one who writes.
const OTHERS: [&str; 5] = ["others", "others-have", "kin", "parents", "somebodys"];

/// Whether a text says that all is well by now, and of nothing that it fails: "thanks, it works again since I rebooted".
#[must_use]
pub fn says_that_all_is_well(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    // Whoever asks what somebody else should do has something to ask.
    if seeks_advice_for_somebody(&spoken) {
        return false;
    }
    if !lapsed_once(&spoken).is_empty() || well_since(&spoken).is_some() || is_well_beside(&spoken, &["well-now"], &[])
    {
        return true;
    }
    let says_so = spoken.of(&SAYS_SO).next().is_some();
    let is_thanked = spoken.holds("thanks-word") && spoken.of(&IN_ORDER).next().is_some();
    if !says_so && !is_thanked && spoken.of(&OF_ONES_OWN).next().is_none() {
        return false;
    }
    let aside = no_trouble_of_today(&spoken);
    // What others have is set aside beside one's own that is well.
    if !of_others_beside_ones_own_that_is_well(&spoken).is_empty() && is_well_beside(&spoken, &OF_ONES_OWN, &aside) {
        return true;
    }
    if is_well_with_others_alone(&spoken, &aside) {
        return false;
    }
    is_well_beside(&spoken, &SAYS_SO, &aside) || is_thanked && is_well_beside(&spoken, &IN_ORDER, &aside)
}

/// Whether it is others with whom all is well, and a sentence tells of a failure of today: "the window says … My friend's works".
fn is_well_with_others_alone(spoken: &Spoken<'_>, aside: &[Range<usize>]) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let of_others = |hit: &WordHit| {
        let beside =
            |groups: &'static [&'static str]| spoken.beside(hit, groups, Together::Clause).any(|other| speaks(&other));
        beside(&OTHERS) && !beside(&["own-side"])
    };
    spoken.of(&SAYS_SO).filter(speaks).all(of_others) && tells_of_a_failure(spoken.original, aside)
}
