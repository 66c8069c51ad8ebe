//! Letters that a program on the way lost: it wrote a question mark, or the sign for what cannot be read, in their place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::table::all_words;

/// Letters that a word has at least, so that what is left of it tells which one it is.
const FEWEST: usize = 5;

/// What stands where a letter was.
const LOST: [char; 2] = ['?', '\u{FFFD}'];

/// Short words that stand in many sentences, folded.
const SHORT: [&str; 30] = [
    "esta", "estan", "asi", "aqui", "despues", "deja", "ete", "apres", "tres", "meme", "ou", "gia", "cosi", "piu",
    "perche", "puo", "fur", "uber", "mochte", "lauft", "nao", "voce", "sao", "tambem", "sie", "juz", "moge", "prosze",
    "dzien", "oplacony",
];

/// What joins an article to its word.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// The words of the tables, folded, by how many letters they have.
static KNOWN: LazyLock<BTreeMap<usize, BTreeSet<Vec<char>>>> = LazyLock::new(|| {
    let mut known: BTreeMap<usize, BTreeSet<Vec<char>>> = BTreeMap::new();
    for word in all_words().flat_map(|words| words.split(' ')) {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() >= FEWEST && letters.iter().all(|c| c.is_alphabetic()) {
            known.entry(letters.len()).or_default().insert(letters);
        }
    }
    known
});

/// A text whose words have the letters again that were lost, where the tables know one such word alone; letters without their
/// accents, as they are compared. Nothing where none was lost.
#[must_use]
pub fn with_lost_letters(text: &str) -> Option<String> {
    let is_broken = |word: &str| word.contains('\u{FFFD}') || holds_one_within(word);
    if !text.contains(LOST) || !text.split_whitespace().any(is_broken) {
        return None;
    }
    let mut whole = String::with_capacity(text.len());
    let mut words = text.split_inclusive(|c: char| c.is_whitespace() || APOSTROPHES.contains(&c)).peekable();
    while let Some(word) = words.next() {
        let bare = word.trim_end_matches(|c: char| c.is_whitespace() || APOSTROPHES.contains(&c));
        let goes_on = words.peek().is_some_and(|next| next.starts_with(char::is_lowercase));
        let found = if is_broken(bare) || goes_on && bare.ends_with('?') { restored(bare, goes_on) } else { None };
        whole.push_str(found.as_deref().unwrap_or(bare));
        whole.push_str(&word[bare.len()..]);
    }
    Some(whole)
}

/// Whether a question mark stands between the letters of a word; an address has one, too.
fn holds_one_within(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    // A point that ends the sentence is none of an address.
    let word = word.trim_end_matches('.');
    !word.contains(['/', '=', '@', '&', '.'])
        && letters.windows(3).any(|three| three[1] == '?' && three[0].is_alphabetic() && three[2].is_alphabetic())
}

/// A word with its letters, and what stands around it; a question mark at its end is none where the sentence `goes_on`.
fn restored(word: &str, goes_on: bool) -> Option<String> {
    let is_of_word = |c: char| c.is_alphabetic() || LOST.contains(&c);
    let start = word.find(is_of_word)?;
    let behind = &word[start..];
    let end = start + behind.find(|c| !is_of_word(c)).unwrap_or(behind.len());
    let broken = &word[start..end];
    let fits = |broken: &str| -> Option<String> {
        let letters: Vec<char> = broken.chars().flat_map(char::to_lowercase).collect();
        let lost = letters.iter().filter(|c| LOST.contains(*c)).count();
        if lost == 0 || lost * 2 > letters.len() {
            return None;
        }
        let is_it =
            |known: &&Vec<char>| known.iter().zip(&letters).all(|(one, other)| one == other || LOST.contains(other));
        let short = SHORT.iter().map(|word| word.chars().collect::<Vec<char>>());
        let mut short =
            short.filter(|word| word.len() == letters.len() && is_it(&word)).map(|word| word.into_iter().collect());
        if letters.len() <= FEWEST
            && let Some(only) = short.next()
        {
            return Some(only);
        }
        let mut found = KNOWN.get(&letters.len())?.iter().filter(is_it);
        let only = found.next().filter(|_| found.next().is_none())?;
        Some(only.iter().collect())
    };
    let is_mark = broken.ends_with('?') && !goes_on;
    let bare = if is_mark { broken.strip_suffix('?').unwrap_or(broken) } else { broken };
    let found = fits(bare)?;
    Some(format!("{}{found}{}{}", &word[..start], if is_mark { "?" } else { "" }, &word[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_known_has_its_letters_again() {
        for (text, whole) in [
            ("la suscripci?n y la protecci?n", "la suscripcion y la proteccion"),
            ("la suscripci\u{FFFD}n", "la suscripcion"),
            ("ochrona wy\u{FFFD}\u{FFFD}czona", "ochrona wylaczona"),
            (
                "licence est d?j? utilis?e sur le maximum, d'apr?s le message. J'ai chang? de t?l?phone.",
                "licence est deja utilisee sur le maximum, d'apres le message. J'ai change de telephone.",
            ),
            ("(aktywacyjn? kod), c?digo", "(aktywacyjny kod), codigo"),
        ] {
            assert_eq!(with_lost_letters(text).as_deref(), Some(whole), "{text}");
        }
        for text in ["May I uninstall it? Thanks", "https://example.org/a?b=c", "why?no", "no marks", "licence?"] {
            assert!(with_lost_letters(text).is_none_or(|read| read == text), "{text}");
        }
    }
}
