//! What the service of activation answers through Security Center: error 2351 of the module KLOLA, whose subcode says why
//! a code or a key was refused (source: KSCAPI a00322).

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// The error that has subcodes.
const ERROR: &str = "2351";

/// The module that answers so.
pub(crate) const MODULE: &str = "KLOLA";

/// The subcodes whose meaning is published, with the vendor's words for each.
const SUBCODES: [(&str, &str); 2] = [
    ("34", "there is no license for supplied activation code"),
    ("3", "license information is not available for activation code, request to activation server 1.0 is required"),
];

/// Bytes before the error in which its module or its subcode is looked for, and behind it.
const BEFORE: usize = 80;
const BEHIND: usize = 400;

/// The module by its name.
static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)\bklola"));

/// What says right before a number that it is an error's.
static CALLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?xi)(?:\berr(?:or|eur|ore|o)?\w* | \bcode | \bcodice | \bc[oó]digo | \bfehler\w* | \bfout\w* | ошибк\w* | \bкод\w* | \bbłęd\w* | \bbłąd
        | \bkod\w* | \bhata\w* | エラー | コード | \#)[^\w\n]{0,8}$",
    )
});

/// What a subcode is called, and its number.
static SUBCODE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?xi)(?: \bsub[-\s_]?(?:error[-\s_]?)?code | \bunter[-\s]?code | \bteilcode | \bsous[-\s]?code | \bsub[-\s]?c[oó]digo | \bsotto[-\s]?codice | \bpodkod
        | подкод\w* | субкод\w* | \balt[-\s]kod\w* | サブコード )(?:\s\p{L}{1,12})?[^\w\n]{0,8}([0-9]{1,4})\b",
    )
});

/// The number of a subcode that stands right behind the error.
static BESIDE: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"^\s?[/(\[]\s?([0-9]{1,4})\b"));

/// The same in the looser forms in which it stands beside the module's name.
static BESIDE_NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"^(?:[-.:]|[\s,;]{1,2})([0-9]{1,4})\b"));

fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// The words that the vendor has for a code such as `2351-34`.
pub(crate) fn words(code: &str) -> Option<&'static str> {
    let subcode = code.strip_prefix(ERROR)?.strip_prefix('-')?;
    SUBCODES.iter().find(|(known, _)| *known == subcode).map(|(_, words)| *words)
}

/// Whether a code is written as those of the service are.
pub(super) fn is_of_its_form(code: &str) -> bool {
    let subcode = code.strip_prefix(ERROR).and_then(|rest| rest.strip_prefix('-'));
    subcode.is_some_and(|subcode| matches!(subcode.len(), 1..=4) && subcode.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The codes of the service in a text, each with its place.
pub(super) fn find(text: &str) -> Vec<(Range<usize>, String)> {
    text.match_indices(ERROR).filter_map(|(at, _)| found_at(text, at)).collect()
}

/// The code whose number stands at a place: one that is named as an error or beside its module, and has a subcode.
fn found_at(text: &str, at: usize) -> Option<(Range<usize>, String)> {
    let end = at + ERROR.len();
    let (before, behind) = (&text[..at], &text[end..]);
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '_';
    if before.ends_with(is_part) || behind.starts_with(is_part) || before.ends_with(['.', ',']) {
        return None;
    }
    let before = &before[before.ceil_char_boundary(at.saturating_sub(BEFORE))..];
    let behind = &behind[..behind.floor_char_boundary(BEHIND)];
    let is = |pattern: &LazyLock<Option<Regex>>, text: &str| pattern.as_ref().is_some_and(|regex| regex.is_match(text));
    let is_named = is(&NAMED, before) || is(&NAMED, behind);
    if !is_named && !is(&CALLED, before) {
        return None;
    }
    let behind_it = |pattern: &LazyLock<Option<Regex>>| {
        let number = pattern.as_ref()?.captures(behind)?.get(1)?;
        Some((at..end + number.end(), number.as_str()))
    };
    let before_it = || {
        let number = SUBCODE.as_ref()?.captures_iter(before).last()?.get(1)?;
        Some((at - before.len() + number.start()..end, number.as_str()))
    };
    let beside = || {
        let found = behind_it(&BESIDE).or_else(|| behind_it(&BESIDE_NAMED).filter(|_| is_named))?;
        // A day, a time or a version goes on.
        let mut rest = text[found.0.end..].chars();
        let goes_on =
            matches!(rest.next(), Some('-' | '.' | ':' | '/')) && rest.next().is_some_and(|c| c.is_ascii_digit());
        (!goes_on).then_some(found)
    };
    let (range, subcode) = behind_it(&SUBCODE).or_else(before_it).or_else(beside)?;
    // As it is written where a program prints it with zeros before.
    let number = subcode.trim_start_matches('0');
    Some((range, format!("{ERROR}-{}", if number.is_empty() { "0" } else { number })))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(text: &str) -> Vec<String> {
        find(text).into_iter().map(|(_, code)| code).collect()
    }

    #[test]
    fn every_pattern_compiles_and_known_subcodes_have_words() {
        for pattern in [&NAMED, &CALLED, &SUBCODE, &BESIDE, &BESIDE_NAMED] {
            assert!(pattern.is_some());
        }
        assert!(words("2351-34").is_some() && words("2351-3").is_some());
        assert!(words("2351-35").is_none() && words("2352-34").is_none());
    }

    #[test]
    fn the_subcode_is_found_in_every_writing() {
        for text in [
            "Error 2351, subcode 34",
            "error 2351 (subcode: 34)",
            "error code=2351 subcode=34",
            "Fehler 2351 (Subcode 34)",
            "Fehlercode 2351, Untercode: 34",
            "Ошибка 2351 (подкод 34)",
            "код ошибки: 2351; подкод ошибки: 34",
            "erreur 2351, sous-code 34",
            "errore 2351, sottocodice 34",
            "error 2351, subcódigo 34",
            "błąd 2351, podkod 34",
            "hata 2351, alt kod 34",
            "エラー 2351、サブコード 34",
            "subcode 34 of error 2351",
            "error 2351/34",
            "Error #2351 (34)",
            "KLOLA 2351 34",
            "KLOLA-2351-34",
            "klola:2351-34",
            "KLOLA, 2351, 34",
            "KLOLA 2351: the code was refused (subcode 34)",
            r#"{"code":2351,"file":"x.cpp","line":7,"message":"No.","module":"KLOLA","subcode":34}"#,
            r#"{"PxgError":{"module":"KLOLA","subcode":34,"code":2351}}"#,
            "error 2351, subcode 0034",
            "error 2351, the subcode is 34",
        ] {
            assert_eq!(codes(text), ["2351-34"], "{text}");
        }
    }

    #[test]
    fn a_number_without_a_subcode_or_of_something_else_is_none() {
        for text in [
            "error 2351",
            "KLOLA error 2351",
            "order 2351, subcode 34",
            "2351 (34)",
            "error 12351 subcode 34",
            "error 23510 subcode 34",
            "error 2351-2026-11-20",
            "KLOLA 2351 10:20:30",
            "KLOLA 2351 2026-11-20",
            "port 2351/tcp",
            "version 1.2351 subcode 3",
        ] {
            assert_eq!(codes(text), Vec::<String>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(KLOLA|error |2351|subcode |34|\\PC|[-/(: ]){0,24}") {
            for (range, code) in find(&text) {
                prop_assert!(text.get(range).is_some() && is_of_its_form(&code));
            }
        }
    }
}
