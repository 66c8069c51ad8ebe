//! Whether what befell others befell oneself, too; and whether somebody has looked for themselves.

use chrono::NaiveDate;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use super::{SaidFact, said_in};
use crate::facts::{FactId, Value};

/// Words between one's own and an "as well".
const NEAR_AS_WELL: usize = 4;

/// Where somebody reads what the state of the licence is.
const LOOKS: [&str; 4] = ["looks-fine", "well-now", "fine-there", "shown-active"];

/// Whether the text says that one's own is so as well: "mine too", "bei uns auch".
pub(super) fn is_ones_own_too(spoken: &Spoken<'_>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    spoken.of(&["own-side"]).filter(speaks).any(|own| {
        let near = |also: &WordHit| spoken.between(&also.place, &own.place) <= NEAR_AS_WELL;
        spoken.beside(own, &["as-well"], Together::Sentence).any(|also| speaks(&also) && near(also))
    })
}

/// Whether the text asks what somebody else should do: what befell them is what it is about.
pub(super) fn seeks_advice_for_somebody(spoken: &Spoken<'_>) -> bool {
    spoken.holds("advises-them")
}

/// Whether a text says that whoever writes it sees that all is well, or how many days are left.
#[must_use]
pub fn says_that_it_looks_well(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let runs = |said: &SaidFact| match said.fact {
        FactId::LicenseDaysLeft => said.value != Value::Count(0),
        FactId::LicenseStatus => said.value == Value::Choice("active"),
        _ => false,
    };
    let is_said = |hit: &WordHit| {
        let own = std::slice::from_ref(&hit.place);
        let asks = spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？']));
        !asks && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
    };
    let mut looks = spoken.of(&LOOKS).filter(|hit| speak_alike(hit.language, spoken.language));
    looks.any(is_said) || said_in(&spoken, NaiveDate::default()).iter().any(runs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_own_is_so_as_well_only_where_the_text_says_so_of_it() {
        for text in [
            "My neighbour's key is blocked, mine too",
            "Bei ihm ist er gesperrt, bei mir auch",
            "El mío también está bloqueado",
            "У соседа ключ заблокирован, у меня тоже",
            "U niego zablokowany, u mnie też",
        ] {
            assert!(is_ones_own_too(&Spoken::of_words(text)), "{text}");
        }
        for text in
            ["My neighbour has it, too: his key is blocked. Mine is fine.", "Bei mir läuft alles", "His is blocked too"]
        {
            assert!(!is_ones_own_too(&Spoken::of_words(text)), "{text}");
        }
    }

    #[test]
    fn whoever_sees_that_it_runs_has_looked() {
        for text in [
            "Here I see a green tick",
            "Im Fenster stehen noch 145 Tage",
            "осталось 12 дней лицензии",
            "Qui vedo la spunta verde",
        ] {
            assert!(says_that_it_looks_well(text), "{text}");
        }
        for text in ["The boss says that it is broken", "Ich weiß es nicht", ""] {
            assert!(!says_that_it_looks_well(text), "{text}");
        }
    }
}
