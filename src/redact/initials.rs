//! Names with initials in Cyrillic, `Лопухов С. И.`, `С.И. Лопухов`, family names before given ones, and Turkish names before
//! a title.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::is_ordinary;
use super::words::{begins, is_of_word};

fn cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4FF}')
}

/// Whether a word can be a family name: a capital and small letters of one script.
fn is_family(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| cyrillic(c) && c.is_uppercase())
        && word.chars().count() >= 3
        && letters.all(|c| cyrillic(c) && c.is_lowercase() || c == '-' || c.is_uppercase())
        && !is_ordinary(word)
}

/// The length of two initials with which a text begins: `С. И.`, `С.И.`
fn two(text: &str) -> Option<usize> {
    let one = |text: &str| {
        let first = text.chars().next().filter(|c| cyrillic(*c) && c.is_uppercase())?;
        text[first.len_utf8()..].starts_with('.').then(|| first.len_utf8() + 1)
    };
    let first = one(text)?;
    let gap = usize::from(text[first..].starts_with(' '));
    Some(first + gap + one(&text[first + gap..])?)
}

/// The name around two initials, of which the first stands here.
pub(super) fn around(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let Some(length) = two(after(text, at, 16)) else { return 0 };
    let end = at + length;
    let head = before(text, at, 60);
    let bare = head.strip_suffix([' ', '\u{a0}']).unwrap_or_default();
    let family = &bare[bare
        .rfind(|c: char| !(is_of_word(c) || c == '-'))
        .map_or(0, |sign| sign + bare[sign..].chars().next().map_or(1, char::len_utf8))..];
    if is_family(family) {
        let start = at - (head.len() - (bare.len() - family.len()));
        found.push(Found::new(PrivateKind::Person, start..end));
        return end;
    }
    let rest = after(text, end, 60);
    let rest = rest.strip_prefix([' ', '\u{a0}']).unwrap_or(rest);
    let family = &rest[..rest.find(|c: char| !(is_of_word(c) || c == '-')).unwrap_or(rest.len())];
    if is_family(family) {
        let stop = end + after(text, end, 60).len() - rest.len() + family.len();
        found.push(Found::new(PrivateKind::Person, at..stop));
        return stop;
    }
    0
}

/// Turkish titles, which stand behind a name.
pub(super) const TITLES: [&str; 6] = ["bey", "hanım", "beye", "hanıma", "beyin", "hanımın"];

/// The name before a Turkish title, which begins here: `Selçuk Bey`.
pub(super) fn titled(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let word: String = after(text, at, 24).chars().take_while(|c| is_of_word(*c)).collect();
    let lower = word.to_lowercase();
    if !begins(text, at) || !TITLES.contains(&lower.as_str()) || !word.starts_with(char::is_uppercase) {
        return 0;
    }
    let head = before(text, at, 60);
    let Some(bare) = head.strip_suffix(' ') else { return 0 };
    let name = &bare[bare
        .rfind(|c: char| !(is_of_word(c) || c == '-'))
        .map_or(0, |sign| sign + bare[sign..].chars().next().map_or(1, char::len_utf8))..];
    let polite = ["Sayın", "Sevgili", "Değerli", "Merhaba", "Saygıdeğer"].contains(&name);
    let named = name.starts_with(char::is_uppercase) && name.chars().skip(1).all(char::is_lowercase);
    if polite || !named || name.chars().count() < 3 || is_ordinary(name) {
        return 0;
    }
    let start = at - 1 - name.len();
    found.push(Found::new(PrivateKind::Person, start..at - 1));
    at
}

/// Words of greetings with the endings of family names.
const GREETINGS: [&str; 14] = [
    "уважаемая",
    "уважаемый",
    "дорогая",
    "дорогой",
    "милая",
    "милый",
    "многоуважаемая",
    "многоуважаемый",
    "глубокоуважаемая",
    "глубокоуважаемый",
    "любимая",
    "добрая",
    "шановний",
    "вельмишановний",
];

/// Where the family name begins that stands before a given name, which begins at a place: `Лопухов Сергей`.
pub(super) fn family_before(text: &str, at: usize) -> usize {
    let head = before(text, at, 60);
    let Some(bare) = head.strip_suffix(' ') else { return at };
    let family = &bare[bare
        .rfind(|c: char| !(is_of_word(c) || c == '-'))
        .map_or(0, |sign| sign + bare[sign..].chars().next().map_or(1, char::len_utf8))..];
    // `Уважаемая Лукерья` has the ending of one too.
    let named =
        is_slavic(family) && family.chars().count() >= 4 && !GREETINGS.contains(&family.to_lowercase().as_str());
    if named { at - 1 - family.len() } else { at }
}

/// Whether a word has an ending in Latin letters that family names have and words for things do not.
pub(super) fn is_by_its_ending(family: &str) -> bool {
    const ENDINGS: [&str; 20] = [
        "ski", "ska", "cki", "cka", "dzki", "dzka", "wicz", "czyk", "czak", "ović", "ević", "ová", "oglu", "escu",
        "sson", "dóttir", "quist", "ström", "idze", "enko",
    ];
    let lower = super::words::fold(family);
    is_family(family)
        && family.chars().count() >= 6
        && ENDINGS.iter().any(|end| lower.ends_with(&super::words::fold(end)))
}

/// Whether a word has the look of a Slavic family name in Cyrillic.
pub(super) fn is_slavic(family: &str) -> bool {
    let endings = [
        "ов",
        "ев",
        "ёв",
        "ин",
        "ын",
        "ий",
        "ой",
        "ый",
        "ова",
        "ева",
        "ёва",
        "ина",
        "ына",
        "ая",
        "енко",
        "ук",
        "юк",
        "ко",
        "ян",
        "дзе",
        "швили",
        "ец",
        "ич",
        "чук",
        "ак",
        "як",
        "ів",
        "їв",
    ];
    is_family(family) && endings.iter().any(|end| family.ends_with(end))
}
