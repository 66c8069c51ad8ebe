//! What may be shown of an activation code, a licence key or a licence number.

use std::fmt;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::everywhere::hidden_everywhere;
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

/// Masks every activation code, licence key and licence number in a text, keeping its last characters.
///
/// A code that is mistyped is masked like a right one: most of it is the right one.
#[must_use]
pub fn mask_codes(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for (span, hidden) in hidden_everywhere(text) {
        masked.push_str(&text[from..span.start]);
        masked.push_str(&hidden);
        from = span.end;
    }
    masked.push_str(&text[from..]);
    masked
}

/// A licence key as the licensing window shows it, which has the form of any identifier.
static KEY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b").ok());

/// [`mask_codes`] for what a person types: there an identifier of five groups is taken for their licence key, while in a
/// registry or a log it is evidence. Each masked character keeps its place.
#[must_use]
pub fn mask_own_words(text: &str) -> String {
    let masked = mask_codes(text);
    // The pattern is a constant that a test uses; were it ever broken, nothing may pass.
    let Some(key) = KEY.as_ref() else { return "(left out)".to_owned() };
    key.replace_all(&masked, |found: &Captures<'_>| mask_but_last(&found[0], super::GROUP_LENGTH)).into_owned()
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

/// What a person typed, cleaned and masked, in its lines; on one line where a code runs over several, so that none shows.
#[must_use]
pub fn masked_lines(text: &str, longest: usize) -> String {
    let whole = mask_own_words(&masked_text_up_to(text, longest));
    let lines = text.lines().map(|line| mask_own_words(&masked_text_up_to(line, longest)));
    let lines = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    if lines.split_whitespace().eq(whole.split_whitespace()) { lines } else { whole }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_are_kept_unless_a_code_runs_over_them() {
        assert_eq!(masked_lines("a: 1\r\n\n b:  2", 100), "a: 1\nb: 2");
        assert_eq!(masked_lines("x\nABCDE-12345-\nFGHJK-67890", 100), "x *****-*****- *****-67890");
    }

    #[test]
    fn each_secret_shape_is_masked() {
        for (text, masked) in [
            ("ABCDE-12345-FGHJK-67890", "*****-*****-*****-67890"),
            ("abcde-12345-fghjk-67890.", "*****-*****-*****-67890."),
            ("ABCDE 12345 FGHJK 67890", "***** ***** ***** 67890"),
            ("АВСDЕ-12345-FGHJK-67890", "*****-*****-*****-67890"),
            ("ABCDE12345FGHJK67890", "***************67890"),
            ("key 0F3A1B2C-1111-2222-3333-444455556666", "key ********-****-****-****-*******56666"),
            ("1234-123456-12345ABC", "****-******-***45ABC"),
            ("ABCDE-12345-FGHJK-6789", "*****-*****-****K-6789"),
            ("ABCDE-12345-FGHJK", "*****-*****-FGHJK"),
            ("ABCDE/12345/FGHJK/6789A", "*****/*****/*****/6789A"),
            ("ABCDE, 12345, FGHJK, 6789A", "*****, *****, *****, 6789A"),
            ("\"ABCDE\" \"12345\" \"FGHJK\" \"6789A\"", "\"*****\" \"*****\" \"*****\" \"6789A\""),
            ("ABCDE-12345-FGHJK-6789Afoo", "*****-*****-*****-6789Afoo"),
            ("ABCDE-12345-FGHJK-6789A-BCDEF", "*****-*****-*****-*****-BCDEF"),
            ("ABCDE\u{ad}12345\u{ad}FGHJK\u{ad}6789A", "*****\u{ad}*****\u{ad}*****\u{ad}6789A"),
            ("ABCDE</b>-<b>12345</b>-<b>FGHJK</b>-<b>6789A", "*****</b>-<b>*****</b>-<b>*****</b>-<b>6789A"),
            ("ABCDEâ€“12345â€“FGHJKâ€“6789A", "*****â€“*****â€“*****â€“6789A"),
            ("abcdeвЂ“12345вЂ“fghjkвЂ“6789a", "*****вЂ“*****вЂ“*****вЂ“6789a"),
            ("ABCDEтАФ12345тАФFGHJKтАФ6789A", "*****тАФ*****тАФ*****тАФ6789A"),
            ("ABCDEΓÇô12345ΓÇôFGHJKΓÇô6789A", "*****ΓÇô*****ΓÇô*****ΓÇô6789A"),
            ("ABCDE‚Äì12345‚ÄìFGHJK‚Äì6789A", "*****‚Äì*****‚Äì*****‚Äì6789A"),
            ("code RW8NCD-4PJ7YE-K2V9TB-QX63ZA", "code ******-******-******-*X63ZA"),
            ("code rw8ncd 4pj7ye k2v9tb qx63za", "code ****** ****** ****** *x63za"),
            (
                "\0A\0B\0C\0D\0E\0.\x001\x002\x003\x004\x005\0.\0F\0G\0H\0J\0K\0.\x006\x007\x008\x009\0A",
                "\0*\0*\0*\0*\0*\0.\0*\0*\0*\0*\0*\0.\0*\0*\0*\0*\0*\0.\x006\x007\x008\x009\0A",
            ),
            ("код MUI55-YATIR-T944-8U48P", "код *****-*****-****-8U48P"),
            ("IBLD0-GAWZW-A020P-F1SJ", "*****-*****-****P-F1SJ"),
            ("phone: MDU M6B 1QP KL6 3RX VWY 6F", "phone: *** *** *** *** *** VWY 6F"),
            ("{\"msg\":\"code\\teey2m-ttqk3-z6nur-r9umz no\"}", "{\"msg\":\"code\\t*****-*****-*****-r9umz no\"}"),
            ("A B C D E 1 2 3 4 5 F G H J K 6 7 8 9 A", "* * * * * * * * * * * * * * * 6 7 8 9 A"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
    }

    #[test]
    fn an_identifier_is_a_key_only_in_what_a_person_types() {
        let text = "my key? 0F3A1B2C-1111-2222-3333-444455556666";
        let path = "WmiHlp\\{0F3A1B2C-1111-2222-3333-444455556666}";
        assert_eq!(mask_own_words(text), "my key? ********-****-****-****-*******56666");
        assert_eq!(mask_codes(path), path);
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
