//! What may be shown of an activation code, a licence key or a licence number.

use std::fmt;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// An activation code of which only the last group is left, which is enough to tell two codes apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskedCode(String);

impl MaskedCode {
    pub(super) fn new(code: &str) -> Self {
        MaskedCode(mask_but_last(code, super::GROUP_LENGTH).replace("***************", "*****-*****-*****-"))
    }
}

impl fmt::Display for MaskedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Four groups of five with hyphens, or with spaces where a digit shows that it is no prose; 20
/// characters in one run; a licence key of 8-4-4-4-12, with or without braces; a licence number of 4-6-7 or 8.
static SECRETS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        \b[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}\b
        | \b[\p{L}\p{N}]{5}(?:\s?[-\u{2010}-\u{2015}\u{2212}_.]\s?[\p{L}\p{N}]{5}){3}\b
        | \b[\p{L}\p{N}]{5}(?:\s[\p{L}\p{N}]{5}){3}\b
        | \b[0-9A-Za-z]{4}-[0-9A-Za-z]{6}-[0-9A-Za-z]{7,8}\b
        | \b[0-9A-Z]{20}\b | \b[0-9a-z]{20}\b
        | \b[0-9A-Fa-f]{32}\b",
    )
    .ok()
});

/// Masks every activation code, licence key and licence number in a text, keeping its last characters.
#[must_use]
pub fn mask_codes(text: &str) -> String {
    // The pattern is a constant that a test compiles; were it ever broken, nothing may pass.
    let Some(secrets) = SECRETS.as_ref() else { return "(left out)".to_owned() };
    secrets
        .replace_all(text, |found: &Captures<'_>| {
            let whole = &found[0];
            if whole.chars().any(char::is_numeric) || whole.contains('-') && is_upper(whole) {
                mask_but_last(whole, 5)
            } else {
                whole.to_owned()
            }
        })
        .into_owned()
}

fn is_upper(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}

/// Replaces letters and digits by `*`, but for the last `keep` of them.
fn mask_but_last(text: &str, keep: usize) -> String {
    let shown_from = text.chars().filter(|c| c.is_alphanumeric()).count().saturating_sub(keep);
    let mut seen = 0;
    text.chars()
        .map(|character| {
            if !character.is_alphanumeric() {
                return character;
            }
            seen += 1;
            if seen > shown_from { character } else { '*' }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_secret_shape_is_masked() {
        for (text, masked) in [
            ("ABCDE-12345-FGHJK-67890", "*****-*****-*****-67890"),
            ("abcde-12345-fghjk-67890.", "*****-*****-*****-67890."),
            ("ABCDE 12345 FGHJK 67890", "***** ***** ***** 67890"),
            ("АВСDЕ-12345-FGHJK-67890", "*****-*****-*****-67890"),
            ("ABCDE12345FGHJK67890", "***************67890"),
            ("0F3A1B2C-1111-2222-3333-444455556666", "********-****-****-****-*******56666"),
            ("1234-123456-12345ABC", "****-******-***45ABC"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
    }

    #[test]
    fn prose_and_error_codes_stay() {
        for text in ["which house keeps water every month", "error=89479002", "2025-07-18 16:25:49", "12.2.0.2412"] {
            assert_eq!(mask_codes(text), text);
        }
    }

    proptest! {
        #[test]
        fn no_code_survives_whatever_stands_around_it(
            before in "[ ,.:;(«\"]{0,3}", code in "[A-Z0-9]{4}[0-9](-[A-Z0-9]{5}){3}", after in "[ ,.:;)»\"]{0,3}"
        ) {
            let text = format!("{before}{code}{after}");
            prop_assert!(!mask_codes(&text).contains(&code));
        }
    }
}
