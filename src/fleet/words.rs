//! Headings as they are compared, and numbers as people write them.

/// A heading as it is compared: small letters, one space between words.
pub(super) fn plain(name: &str) -> String {
    let name = name.trim_start_matches('\u{feff}').to_lowercase().replace('_', " ");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A whole number, with the signs that people put between thousands.
pub(super) fn number(value: &str) -> Option<i64> {
    let value: String = value.chars().filter(|sign| !sign.is_whitespace()).collect();
    let parts: Vec<&str> = value.split(['.', ',']).collect();
    // An address has four parts.
    let grouped = (2..4).contains(&parts.len()) && parts[1..].iter().all(|part| part.len() == 3) && parts[0].len() <= 3;
    if grouped { parts.concat().parse().ok() } else { value.parse().ok() }
}

pub(super) fn words_of(heading: &str) -> impl Iterator<Item = &str> {
    heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether one of some beginnings of words stands in a heading.
pub(super) fn has(name: &str, words: &[&str]) -> bool {
    words.iter().any(|word| begins_word(name, word))
}

/// Whether a word begins so; in a script without spaces it may stand anywhere.
pub(super) fn begins_word(name: &str, word: &str) -> bool {
    name.match_indices(word).any(|(at, _)| {
        let before = name[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric())
            || !word.is_ascii() && word.chars().any(|c| c > '\u{3000}')
    })
}
