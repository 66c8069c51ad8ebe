//! Groups that have the lengths of a code's and are words of a log: `EVENT-LEVEL-WARN1-AUDIT`.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::label::named_by;
use super::ordinary::is_ordinary;
use crate::code::CodePlace;

/// Words of three to eight letters of which names of events, states and settings are made, besides the ordinary ones.
const WORDS: &str = "abort alert allow apply array async audit batch begin block bytes cache check class clean clear clone close count \
    crash cycle delay deny drive drop empty entry erase evict extra false fatal fetch field final fixed flags flush force found frame fresh \
    given global grace grant graph guard hash header heap hosts idle image index inner input inval issue join kill large later layer \
    level limit lines link load local lock logon loop match merge meta miss mount mutex never nodes noop offer open order other outer \
    outof owner pages panic parse pause peers phase ping pipe point pool ports prep print probe proxy purge push query queue quick quota \
    range rate raw read ready relay reset retry right route scan scope seal seek send share shift short signal skip sleep slow small \
    socket solid space spawn split stack stage stale stall stamp state store style swap sync table thumb timer title total touch trace \
    track tree trial trust tuple types under unit until upper usage vault wait warn watch width with world write wrong yield zero";

static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| WORDS.split_whitespace().collect());

/// Whether every group of what looks like a code is a word, a word with its number, or a number, and most are words.
pub(super) fn is_made_of_words(text: &str, code: &CodePlace) -> bool {
    let groups = code.groups();
    if names_a_setting(text, groups) {
        return true;
    }
    let is_word = |word: &str| word.len() >= 3 && (KNOWN.contains(word) || is_ordinary(word));
    let mut words = 0;
    for group in groups {
        let group = text[group.clone()].to_ascii_lowercase();
        let bare = group.trim_end_matches(|c: char| c.is_ascii_digit());
        if is_word(bare) {
            words += 1;
        } else if !(bare.is_empty() || matches!(bare, "v" | "x" | "r" | "p") && group.len() <= 3) {
            return false;
        }
    }
    groups.len() >= 2 && words >= 2 && words * 2 >= groups.len()
}

/// The fewest characters of a code that tell of it.
const HALF: usize = 10;

/// Whether some of the groups are names of settings, and what they leave is too little for half a code: `login=`, `secretkey=`,
/// `port=3128` on three lines, `SerialNumber` above its number.
fn names_a_setting(text: &str, groups: &[Range<usize>]) -> bool {
    let is_label = |word: &str| word.chars().all(char::is_alphabetic) && word.len() >= HALF && named_by(word).is_some();
    let named = |group: &Range<usize>| {
        let word = &text[group.clone()];
        is_key(text, group) || is_in_humps(word) || is_label(word)
    };
    let named: Vec<bool> = groups.iter().map(named).collect();
    let left = groups.iter().zip(&named).filter(|(group, named)| !(**named || is_ordinary(&text[(*group).clone()])));
    named.contains(&true) && left.map(|(group, _)| group.len()).sum::<usize>() < HALF
}

/// Whether letters alone stand where a line, a value in quotes or a field begins, and right before an equals sign or a quote with a
/// colon.
fn is_key(text: &str, group: &Range<usize>) -> bool {
    let head = text[..group.start].trim_end_matches([' ', '\t']);
    let begins = head.is_empty() || head.ends_with(['\n', '"', '&', '?', ';', ',', '{']);
    let behind = &text[group.end..];
    let ends =
        behind.starts_with('=') || behind.strip_prefix('"').is_some_and(|rest| rest.trim_start().starts_with(':'));
    begins && ends && text[group.clone()].bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a group is an identifier of several words, each with its capital: `SerialNumber`.
fn is_in_humps(group: &str) -> bool {
    let bytes = group.as_bytes();
    let humps: Vec<usize> = (1..bytes.len()).filter(|at| bytes[*at].is_ascii_uppercase()).collect();
    let ends = humps.iter().copied().chain([bytes.len()]);
    bytes.len() >= 8
        && !humps.is_empty()
        && bytes.iter().all(u8::is_ascii_alphabetic)
        && std::iter::once(0).chain(humps.iter().copied()).zip(ends).all(|(start, end)| end - start >= 3)
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn words_in_groups_are_no_code() {
        for text in [
            "EVENT-LEVEL-WARN1-AUDIT",
            "KLSRV-EVENT-HOSTS-FOUND-12345",
            "class-level-cache-v2",
            "NODE1 NODE2 NODE3 NODE4",
            "{\"value\":\"x\",\"level\":\"12345\"}",
            "login=\nsecretkey=\nport=3128",
            "{\"user\":\"\",\"apikey\":\"\",\"proxyport\":8080}",
            "LicenseKey\nProductName\nVersion21",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
        for (text, cleaned) in [
            ("EVENT-LEVEL-K9W4T-AUDIT", "*****-*****-*****-AUDIT"),
            ("{\"level\":\"k9w4t-7hpq2-xm3ra-6zyd8\"}", "{\"level\":\"*****-*****-*****-6zyd8\"}"),
            ("klucz W7KT4 R9X2P QH6ZM A8N odrzucony", "klucz ***** ***** ***ZM A8N odrzucony"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
    }
}
