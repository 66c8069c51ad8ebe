//! What a customer sent that nobody should have: the details of a payment card, a password. The values themselves are masked.

use schemars::JsonSchema;
use serde::Serialize;

use super::masked::MaskedWords;
use crate::language::holds_word_of;
use crate::redact::PrivateKind;
use crate::say::{Message, desk as said};

/// Digits of the number of a payment card.
const DIGITS_OF_A_CARD: std::ops::RangeInclusive<usize> = 13..=19;

/// Digits of the check number on its back.
const DIGITS_OF_A_CHECK: std::ops::RangeInclusive<usize> = 3..=4;

/// Bytes before a value in which a word says what it is.
const BEFORE: usize = 60;

/// A secret that a customer sent in clear text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExposedSecret {
    /// The number of a payment card, or the check number on its back.
    Card,
    /// A password or a PIN.
    Password,
}

impl ExposedSecret {
    /// What words give away, each kind once.
    pub(super) fn all_in(masked: &MaskedWords) -> Vec<ExposedSecret> {
        let mut found: Vec<ExposedSecret> = masked
            .places
            .iter()
            .filter_map(|place| {
                let value = masked.words.get(place.span.clone())?;
                let start = masked.words.floor_char_boundary(place.span.start.saturating_sub(BEFORE));
                let before = masked.words.get(start..place.span.start)?;
                let line = before.rsplit('\n').next().unwrap_or_default();
                ExposedSecret::of(place.kind, value, line)
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What one value is, by the words before it.
    fn of(kind: PrivateKind, value: &str, before: &str) -> Option<ExposedSecret> {
        let digits: Vec<u8> = value.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
        let is_number = !value.contains(char::is_alphabetic);
        let is_private = matches!(kind, PrivateKind::Payment | PrivateKind::Token);
        if is_private && is_number && DIGITS_OF_A_CARD.contains(&digits.len()) && passes_luhn(&digits) {
            return Some(ExposedSecret::Card);
        }
        if is_private && is_number && DIGITS_OF_A_CHECK.contains(&digits.len()) && holds_word_of(before, "card-check") {
            return Some(ExposedSecret::Card);
        }
        // What stands behind the `?` of an address signs nobody in by itself.
        let is_of_an_address = before.rsplit(char::is_whitespace).next().is_some_and(|word| word.contains("://"));
        let is_password = kind == PrivateKind::Token && !is_of_an_address && holds_word_of(before, "password-noun");
        is_password.then_some(ExposedSecret::Password)
    }

    /// What the agent is told.
    pub(super) fn note(self) -> Message {
        match self {
            ExposedSecret::Card => said::sent_card(),
            ExposedSecret::Password => said::sent_password(),
        }
    }

    /// What the customer is told to do.
    pub(super) fn advice(self) -> Message {
        match self {
            ExposedSecret::Card => said::draft_card(),
            ExposedSecret::Password => said::draft_password(),
        }
    }
}

/// Whether digits pass the check that numbers of payment cards have (ISO/IEC 7812-1).
fn passes_luhn(digits: &[u8]) -> bool {
    let weigh = |(at, digit): (usize, &u8)| match (at % 2, digit * 2) {
        (0, _) => u32::from(*digit),
        (_, doubled) => u32::from(if doubled > 9 { doubled - 9 } else { doubled }),
    };
    digits.iter().rev().enumerate().map(weigh).sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_and_passwords_that_were_sent_are_known_in_every_language_and_nothing_else_is() {
        use ExposedSecret::{Card, Password};
        let card = "4111 1111 1111 1111";
        for (words, expected) in [
            (format!("Please renew with my card {card}, CVV 123."), vec![Card]),
            ("The security code on the back is 987".to_owned(), vec![Card]),
            (format!("Ma carte : {card}, cryptogramme 987"), vec![Card]),
            ("Meine Prüfziffer lautet 123, bitte verlängern".to_owned(), vec![Card]),
            ("código de seguridad: 321".to_owned(), vec![Card]),
            ("CVV kodu 456".to_owned(), vec![Card]),
            ("セキュリティコード: 123".to_owned(), vec![Card]),
            ("Hier mein Passwort: Sommer2024!".to_owned(), vec![Password]),
            ("my password is Summer2024!".to_owned(), vec![Password]),
            ("Mi contraseña es: Verano2025".to_owned(), vec![Password]),
            ("мой пароль: Leto2025!".to_owned(), vec![Password]),
            ("hasło: Lato2025!".to_owned(), vec![Password]),
            ("mijn wachtwoord: Zomer2025!".to_owned(), vec![Password]),
            ("parolam: Yaz2025!".to_owned(), vec![Password]),
            ("パスワード: Natsu2025".to_owned(), vec![Password]),
            (format!("Karte {card}, Passwort: Sommer2024!"), vec![Card, Password]),
            ("My order number is 20555123".to_owned(), vec![]),
            ("The code ABCDE-12345-FGHJK-67890 is refused".to_owned(), vec![]),
            ("My card ending in 1111 was charged".to_owned(), vec![]),
            ("I forgot my password and cannot sign in".to_owned(), vec![]),
            ("IBAN DE02 1203 0000 0000 2020 51".to_owned(), vec![]),
            ("See https://example.org/renew?session=abcdef0123456789".to_owned(), vec![]),
        ] {
            let masked = MaskedWords::of(&words);
            assert_eq!(ExposedSecret::all_in(&masked), expected, "{words}: {masked:?}");
            for secret in ["4111 1111", "Sommer2024", "Summer2024", "Leto2025", "Natsu2025"] {
                assert!(!masked.shown.contains(secret), "{}", masked.shown);
            }
        }
    }
}
