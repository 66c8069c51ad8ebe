//! Languages that nobody speaks, in builds for development alone: English of another shape, by which tests of the whole
//! program see what comes from no message, what breaks under longer words, and what runs the wrong way.

use std::borrow::Cow;

/// What makes such a language of a text.
pub(crate) type PseudoWords = fn(&str) -> Cow<'_, str>;

/// Each of them by its code.
const ALL: [(&str, PseudoWords); 3] = [("qps", bracketed), (LONGER, longer), (RIGHT_TO_LEFT, right_to_left)];

const LONGER: &str = "qpl";

/// The one that runs from right to left.
pub(super) const RIGHT_TO_LEFT: &str = "qpa";

/// Their codes.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|(code, _)| *code).filter(|_| cfg!(debug_assertions))
}

/// What makes texts of a language that nobody speaks, if this is its code and this is a build for development.
pub(crate) fn pseudo_words(code: &str) -> Option<PseudoWords> {
    ALL.iter().find(|(known, _)| cfg!(debug_assertions) && *known == code).map(|(_, words)| *words)
}

/// Each text in brackets.
fn bracketed(text: &str) -> Cow<'_, str> {
    if text.trim().is_empty() { text.into() } else { format!("⟦{text}⟧").into() }
}

/// The text with its code in backticks, and what stands in markup, as it is, and each other letter changed.
fn transformed(text: &str, letter: impl Fn(char) -> char, longer: &str) -> String {
    let part = |(number, part): (usize, &str)| {
        if number % 2 == 1 {
            return format!("`{part}`");
        }
        let words = part.split_inclusive(char::is_whitespace).map(|word| {
            let kept = word.contains("://") || word.contains('{') || word.starts_with('#');
            if kept { word.to_owned() } else { word.chars().map(&letter).collect() }
        });
        words.collect()
    };
    let text: String = text.split('`').enumerate().map(part).collect();
    let more = longer.repeat(text.chars().count() * 2 / 5 / longer.chars().count().max(1));
    if text.trim().is_empty() { text } else { text.trim_end().to_owned() + &more + &text[text.trim_end().len()..] }
}

/// Accents on every vowel, and two fifths longer.
pub(crate) fn longer(text: &str) -> Cow<'_, str> {
    let accented = |letter: char| match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'Y' => 'Ý',
        other => other,
    };
    Cow::Owned(transformed(text, accented, "ö"))
}

/// Arabic letters, which run from right to left.
pub(crate) fn right_to_left(text: &str) -> Cow<'_, str> {
    const LETTERS: [char; 26] = [
        'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك',
        'ل', 'م', 'ن', 'ه',
    ];
    let arabic = |letter: char| {
        let place = letter
            .to_ascii_lowercase()
            .is_ascii_lowercase()
            .then(|| letter.to_ascii_lowercase() as usize - 'a' as usize);
        place.and_then(|place| LETTERS.get(place)).copied().unwrap_or(letter)
    };
    Cow::Owned(transformed(text, arabic, ""))
}
