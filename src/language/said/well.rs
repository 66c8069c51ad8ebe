//! Whether a text says that all is well by now: beside that it may tell of a trouble that is over.

use super::lapse::lapsed_once;
use super::mended::well_since;
use super::over::is_well_beside;
use super::spoken::Spoken;
use super::third::no_trouble_of_today;

/// Whether a text says that all is well by now, and of nothing that it fails: "thanks, it works again since I rebooted".
#[must_use]
pub fn says_that_all_is_well(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    if !lapsed_once(&spoken).is_empty() || well_since(&spoken).is_some() || is_well_beside(&spoken, &["well-now"], &[])
    {
        return true;
    }
    spoken.of(&["well-now"]).next().is_some() && is_well_beside(&spoken, &["well-now"], &no_trouble_of_today(&spoken))
}
