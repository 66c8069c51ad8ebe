//! What the number of a device and the signature of an address of the web look like, by themselves and by their label.

use super::PrivateKind;
use super::labels::ValueLabel;
use super::looks::is_state;
use super::ordinary::is_ordinary;

/// Beginnings of words for a serial number.
const SERIALS: [&str; 16] = [
    "seri",
    "sery",
    "sern",
    "sn",
    "serv",
    "серии",
    "серіи",
    "сер",
    "сн",
    "с",
    "シリアル",
    "序",
    "製造",
    "matric",
    "fabri",
    "завод",
];

/// Whether a label is of a serial number.
pub(super) fn is_of_a_serial(label: &ValueLabel) -> bool {
    label.kind == PrivateKind::Hardware
        && (matches!(label.words.as_slice(), [first, second] if *first == ['s'] && *second == ['n'] || *first == ['n'] && *second == ['s'])
            || label.words.iter().any(|word| {
                let word: String = word.iter().collect();
                SERIALS
                    .iter()
                    .any(|start| if start.len() < 3 || *start == "сн" { word == *start } else { word.contains(start) })
            }))
}

/// Whether a value has the look of a serial number also with few digits or none: capitals and digits that make no word.
pub(super) fn is_a_serial(value: &str) -> bool {
    let bare = value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = digits > 0 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    (6..=20).contains(&value.len())
        && bare
        && digits < value.len()
        && !is_ordinary(value)
        && !is_state(value)
        && !(numbered && is_ordinary(letters))
        && (digits > 0 && !(numbered && can_be_said(letters)) || digits == 0 && !can_be_said(value))
}

/// Whether letters can be said as a word: with vowels, and nowhere many other letters in a row.
fn can_be_said(letters: &str) -> bool {
    let is_vowel = |c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u');
    let (vowels, count) = (letters.chars().filter(|c| is_vowel(*c)).count(), letters.chars().count());
    let longest = letters.split(is_vowel).map(str::len).max().unwrap_or_default();
    vowels * 4 >= count && longest < 3 || vowels * 3 >= count && longest < 4
}

/// Whether a value is a short tag of capitals and digits, as makers stick on their devices.
pub(super) fn is_a_tag(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let capitals = value.bytes().filter(u8::is_ascii_uppercase).count();
    let one = digits == 1 && capitals >= 5 && !can_be_said(value.trim_matches(|c: char| c.is_ascii_digit()));
    (5..=12).contains(&value.len()) && digits + capitals == value.len() && (digits >= 2 && capitals >= 2 || one)
}

/// Whether a label is of the address of a network card.
pub(super) fn is_of_a_mac(label: &ValueLabel) -> bool {
    let mac = |word: &Vec<char>| word.starts_with(&['m', 'a', 'c']) || word.ends_with(&['m', 'a', 'c']);
    label.kind == PrivateKind::Hardware && label.words.iter().any(mac)
}

/// Whether a value is the address of a network card without anything between its digits.
pub(super) fn is_of_a_network_card(value: &str) -> bool {
    value.len() == 12 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a label is of the signature of an address of the web: `sig=`, `X-Amz-Signature=`.
pub(super) fn is_of_a_signature(label: &ValueLabel) -> bool {
    ["sig", "signature", "hmac"]
        .iter()
        .any(|own| label.words.last().is_some_and(|word| own.chars().eq(word.iter().copied())))
}

/// The fewest signs of a signature.
const LEAST_SIGNED: usize = 20;

/// Whether a value is random signs, by which an address of the web is signed, and no hash of a file.
pub(super) fn is_signature(value: &str) -> bool {
    let has = |wanted: fn(&u8) -> bool| value.bytes().any(|byte| wanted(&byte));
    value.len() >= LEAST_SIGNED
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && value.bytes().all(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_' | b'%' | b'.' | b'~')
        })
}
