//! What a word between a label and its value can be: a word for "is", for "number", for whose it is.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Words between a label and its value, besides those for "is".
const LINK_WORDS: [&str; 32] = [
    "apple",
    "google",
    "paypal",
    "nexway",
    "no",
    "nr",
    "num",
    "number",
    "id",
    "nummer",
    "numéro",
    "número",
    "numero",
    "numer",
    "číslo",
    "номер",
    "№",
    "n",
    "of",
    "für",
    "for",
    "от",
    "是",
    "为",
    "は",
    "номером",
    "nº",
    "č",
    "numara",
    "numarası",
    "на",
    "по",
];

/// Words that lead from a label to what it is a label of, as in `serial number of the device: 12`.
const OF_WORDS: [&str; 29] = [
    "zur", "zum", "im", "am", "dla", "для", "от", "к", "від", "до", "na", "pro", "için", "of", "des", "der", "vom",
    "von", "du", "de", "del", "della", "dell", "do", "da", "van", "für", "pour", "para",
];

/// Words for "is".
const IS_WORDS: [&str; 30] = [
    "war",
    "était",
    "era",
    "fue",
    "foi",
    "było",
    "był",
    "jest",
    "je",
    "byl",
    "bylo",
    "был",
    "была",
    "такой",
    "такая",
    "такий",
    "to",
    "c",
    "у",
    "меня",
    "is",
    "are",
    "was",
    "ist",
    "lautet",
    "est",
    "es",
    "é",
    "è",
    "является",
];

/// What a word behind a label can be, each a bit.
pub(super) const LINK: u8 = 1;
pub(super) const OF: u8 = 2;
pub(super) const IS: u8 = 4;
pub(super) const NUMBER: u8 = 8;
pub(super) const LEADS: u8 = 16;

/// What each of the words is: they are asked behind every label, so that they are found at once.
static ROLES: LazyLock<HashMap<&str, u8>> = LazyLock::new(|| {
    let mut roles = HashMap::new();
    let all: [(&[&str], u8); 5] =
        [(&LINK_WORDS, LINK), (&OF_WORDS, OF), (&IS_WORDS, IS), (&NUMBER_WORDS, NUMBER), (&LEADING, LEADS)];
    for (words, role) in all {
        words.iter().for_each(|word| *roles.entry(*word).or_default() |= role);
    }
    roles
});

/// The longest of the words, in bytes.
const LONGEST_ROLE: usize = 24;

/// What a word can be; the words that lead to whose a value is count in small letters alone.
pub(super) fn role_of(word: &str) -> u8 {
    if word.len() > LONGEST_ROLE {
        return 0;
    }
    match word.chars().any(char::is_uppercase) {
        true => ROLES.get(word.to_lowercase().as_str()).map_or(0, |role| role & !(OF | LEADS)),
        false => ROLES.get(word).copied().unwrap_or_default(),
    }
}

/// Words for a number, which a name does not follow.
const NUMBER_WORDS: [&str; 6] = ["no", "n", "nr", "num", "of", "for"];

/// Words that lead from a label to where or what it is for: `login do panelu to eve`, `пароль для входа в консоль`.
pub(super) const LEADING: [&str; 42] = [
    "voor", "para", "por", "per", "sul", "sulla", "nel", "op", "zur", "zum", "im", "am", "auf", "bei", "dla", "для",
    "от", "к", "на", "в", "від", "до", "na", "w", "do", "pro", "için", "of", "des", "der", "vom", "von", "du", "de",
    "del", "della", "dell", "da", "van", "für", "pour", "for",
];
