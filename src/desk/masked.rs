//! A person's words as an agent may hand them on: numbers by which somebody is known, and codes, are masked.

use crate::code::mask_own_words;
use crate::redact::{PrivateKind, Redactor, Replaced};

/// Signs of a number that stay, so that the agent can find it again.
const KEPT: usize = 4;

/// Words with the places of what is private in them.
#[derive(Clone, Debug, Default)]
pub(super) struct MaskedWords {
    /// The words as they were written.
    pub words: String,
    /// What is private in them.
    pub places: Vec<Replaced>,
    /// The words as they may be shown.
    pub shown: String,
}

impl MaskedWords {
    /// Reads words for what is private.
    pub(super) fn of(words: &str) -> MaskedWords {
        let mut redactor = Redactor::default();
        // What cannot be read for names still has its codes masked.
        let _ = redactor.learn(words);
        let places = redactor.replaced(words);
        let mut shown = String::with_capacity(words.len());
        let mut from = 0;
        for place in &places {
            let value = words.get(place.span.clone()).unwrap_or_default();
            let masked = match place.kind {
                PrivateKind::Code => place.text.clone(),
                PrivateKind::Subscriber | PrivateKind::Payment | PrivateKind::Personal | PrivateKind::Telephone => {
                    last_signs(value)
                }
                PrivateKind::Token => "…".to_owned(),
                _ => value.to_owned(),
            };
            shown.push_str(words.get(from..place.span.start).unwrap_or_default());
            shown.push_str(&masked);
            from = place.span.end;
        }
        shown.push_str(words.get(from..).unwrap_or_default());
        MaskedWords { shown: mask_own_words(&shown), words: words.to_owned(), places }
    }

    /// Whether a value of a kind stands in them.
    pub(super) fn has(&self, kind: PrivateKind) -> bool {
        self.places.iter().any(|place| place.kind == kind)
    }
}

/// The last signs of a number, fewer of a short one.
fn last_signs(value: &str) -> String {
    let signs: Vec<char> = value.chars().filter(|c| c.is_alphanumeric()).collect();
    let kept = if signs.len() >= 2 * KEPT { KEPT } else { signs.len().min(2) };
    let last: String = signs[signs.len() - kept..].iter().collect();
    format!("…{last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_codes_are_masked_and_the_words_stay() {
        let masked = MaskedWords::of("My order number is 20555123, the code ABCDE-12345-FGHJK-67890 is refused.");
        assert!(masked.has(PrivateKind::Subscriber), "{masked:?}");
        assert!(masked.shown.contains("…5123") && !masked.shown.contains("20555123"), "{}", masked.shown);
        assert!(!masked.shown.contains("ABCDE") && masked.shown.contains("is refused"), "{}", masked.shown);
    }
}
