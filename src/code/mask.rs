//! What may be shown of an activation code, a licence key or a licence number.

use std::fmt;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::text::{LONGEST, clean_text_up_to};

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
        | \b[\p{L}\p{N}]{5}(?:\s?[-\u{2010}-\u{2015}\u{2212}_.]\s?[\p{L}\p{N}]{5}){3,5}\b
        | \b[\p{L}\p{N}]{5}(?:\s[\p{L}\p{N}]{5}){3}\b
        | \b[0-9A-Za-z]{4}-[0-9A-Za-z]{6}-[0-9A-Za-z]{7,8}\b
        | \b[0-9A-Z]{20}\b | \b[0-9a-z]{20}\b
        | \b[0-9A-Fa-f]{32}\b",
    )
    .ok()
});

/// What was meant as a code: three groups or more of about five, whatever stands between them, with characters
/// missing, too many or glued on; or 20 single characters.
static NEAR_SECRETS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        \b[\p{L}\p{N}]{4,6}(?:(?:<[^<>]{1,20}>|[^\p{L}\p{N}\n]){1,6}[\p{L}\p{N}]{4,6}){1,4}
            (?:<[^<>]{1,20}>|[^\p{L}\p{N}\n]){1,6}[\p{L}\p{N}]{1,16}\b
        | \b[\p{L}\p{N}](?:[\ \-][\p{L}\p{N}]){14,24}\b
        | \b[0-9A-Z]{17,24}\b",
    )
    .ok()
});

/// Masks every activation code, licence key and licence number in a text, keeping its last characters.
///
/// A code that is mistyped is masked like a right one: most of it is the right one.
#[must_use]
pub fn mask_codes(text: &str) -> String {
    // The patterns are constants that a test compiles; were one ever broken, nothing may pass.
    let (Some(secrets), Some(near)) = (SECRETS.as_ref(), NEAR_SECRETS.as_ref()) else { return "(left out)".to_owned() };
    let masked = secrets.replace_all(text, |found: &Captures<'_>| {
        let whole = &found[0];
        let secret = whole.chars().any(char::is_numeric) || whole.contains('-') && is_upper(whole);
        if secret { mask_but_last(whole, 5) } else { whole.to_owned() }
    });
    let masked = near.replace_all(&masked, |found: &Captures<'_>| {
        let whole = &found[0];
        if is_near_code(whole) { mask_but_last(whole, 5) } else { whole.to_owned() }
    });
    masked.into_owned()
}

/// Capitals and digits together, unlike prose, dates and versions; small letters only in groups of five with hyphens.
fn is_near_code(text: &str) -> bool {
    let mut tag = false;
    let bare = |c: &char| {
        tag = (tag || *c == '<') && *c != '>';
        !tag
    };
    let bare: String = text.chars().filter(bare).collect();
    let text = bare.as_str();
    let groups: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|group| !group.is_empty()).collect();
    let mixed = |text: &str| text.contains(char::is_alphabetic) && text.contains(char::is_numeric);
    // The last group may have prose glued to it.
    let Some((last, head)) = groups.split_last() else { return false };
    if head.is_empty() || head.iter().all(|group| group.chars().count() == 1) {
        return mixed(text);
    }
    let front = head.concat();
    let hyphened = text.chars().all(|c| c.is_alphanumeric() || c == '-');
    let fives = head.iter().all(|group| group.chars().count() == super::GROUP_LENGTH);
    is_upper(&front) && (mixed(&front) || mixed(last) && fives || hyphened && front.contains(char::is_alphabetic))
        || hyphened && fives && mixed(text)
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

/// [`clean_text_up_to`] with every code masked, even one that the bound would have cut in two.
#[must_use]
pub fn masked_text_up_to(text: &str, longest: usize) -> String {
    clean_text_up_to(&mask_codes(&clean_text_up_to(text, longest + LONGEST)), longest)
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
            ("ABCDE-12345-FGHJK-6789", "*****-*****-****K-6789"),
            ("ABCDE-12345-FGHJK", "*****-*****-FGHJK"),
            ("ABCDE/12345/FGHJK/6789A", "*****/*****/*****/6789A"),
            ("ABCDE, 12345, FGHJK, 6789A", "*****, *****, *****, 6789A"),
            ("\"ABCDE\" \"12345\" \"FGHJK\" \"6789A\"", "\"*****\" \"*****\" \"*****\" \"6789A\""),
            ("ABCDE-12345-FGHJK-6789Afoo", "*****-*****-*****-***9Afoo"),
            ("ABCDE-12345-FGHJK-6789A-BCDEF", "*****-*****-*****-*****-BCDEF"),
            ("ABCDE\u{ad}12345\u{ad}FGHJK\u{ad}6789A", "*****\u{ad}*****\u{ad}*****\u{ad}6789A"),
            ("ABCDE</b>-<b>12345</b>-<b>FGHJK</b>-<b>6789A", "*****</*>-<*>*****</*>-<*>*****</*>-<*>6789A"),
            ("A B C D E 1 2 3 4 5 F G H J K 6 7 8 9 A", "* * * * * * * * * * * * * * * 6 7 8 9 A"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
    }

    #[test]
    fn prose_and_error_codes_stay() {
        for text in [
            "which house keeps water every month",
            "error=89479002",
            "2025-07-18 16:25:49",
            "12.2.0.2412",
            "2024, 2025, 2026 and 2027",
            "Kaspersky Endpoint Security 12.2 for Linux",
            "Error 0x80010102 after step 4711",
        ] {
            assert_eq!(mask_codes(text), text);
        }
    }

    #[test]
    fn a_code_at_the_bound_is_masked_before_the_cut() {
        let text = format!("{} ABCDE-12345-FGHJK-67890", "x".repeat(LONGEST - 12));
        let kept = masked_text_up_to(&text, LONGEST);
        assert!(kept.ends_with("x *****-*****…"), "{kept}");
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
