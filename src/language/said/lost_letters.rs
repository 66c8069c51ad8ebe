//! Letters that a program on the way lost: it wrote a question mark, or the sign for what cannot be read, in their place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::table::all_words;
use crate::language::language_of;
use crate::text::unpacked;

/// Letters that a word of the tables has at least, so that what is left of it tells which one it is.
const FEWEST: usize = 5;

/// What stands where a letter was.
const LOST: [char; 2] = ['?', '\u{FFFD}'];

/// What joins an article to its word.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// What may stand behind a letter that was lost, and not behind a question mark.
const ENDS: [char; 5] = ['.', ',', ';', ':', '!'];

/// The words with marked letters, in gzip: a line each with its language and how often it is written.
const ACCENTED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/accented.words.gz"));

/// A word with marked letters.
struct Accented {
    language: &'static str,
    word: &'static str,
    count: usize,
}

/// Those words by what is left of them where their marked letters are lost.
static BY_REST: LazyLock<BTreeMap<String, Vec<Accented>>> = LazyLock::new(|| {
    let lines: &'static str = String::leak(unpacked(ACCENTED).unwrap_or_default());
    let mut all: BTreeMap<String, Vec<Accented>> = BTreeMap::new();
    for line in lines.lines() {
        let mut parts = line.split(' ');
        if let (Some(language), Some(word), Some(count)) = (parts.next(), parts.next(), parts.next()) {
            let count = count.parse().unwrap_or(1);
            all.entry(rest_of(word)).or_default().push(Accented { language, word, count });
        }
    }
    all
});

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

/// A word in small letters with a question mark for each letter that is marked or was lost.
fn rest_of(word: &str) -> String {
    word.chars().map(|c| if c.is_ascii_alphabetic() { c.to_ascii_lowercase() } else { '?' }).collect()
}

/// A text whose words have the letters again that were lost: those that words of the text's language bear there, or else of the one
/// word that the tables know, without its marks. Nothing where none was lost.
#[must_use]
pub fn with_lost_letters(text: &str) -> Option<String> {
    if !text.contains(LOST) || !text.split_whitespace().any(is_broken) && !asks_amid_sentences(text) {
        return None;
    }
    let language = language_of_broken(text);
    let mut whole = String::with_capacity(text.len());
    let mut words = text.split_inclusive(|c: char| c.is_whitespace() || APOSTROPHES.contains(&c)).peekable();
    while let Some(word) = words.next() {
        let bare = word.trim_end_matches(|c: char| c.is_whitespace() || APOSTROPHES.contains(&c));
        let goes_on = words.peek().is_some_and(|next| next.starts_with(char::is_lowercase));
        let may_be =
            is_broken(bare) || bare.contains('?') && !is_of_the_web(bare) && (goes_on || is_before_an_end(bare));
        let found = if may_be { restored(bare, goes_on, language.as_deref()) } else { None };
        whole.push_str(found.as_deref().unwrap_or(bare));
        whole.push_str(&word[bare.len()..]);
    }
    Some(whole)
}

/// Whether a letter of a word was surely lost.
fn is_broken(word: &str) -> bool {
    word.contains('\u{FFFD}') || holds_one_within(word)
}

/// Whether several words that end in a question mark go on in small letters, and bear a marked letter there: `? gi? stato usato`.
fn asks_amid_sentences(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let goes_on = |pair: &&[&str]| pair[0].ends_with('?') && pair[1].starts_with(char::is_lowercase);
    words.windows(2).filter(goes_on).filter(|pair| !candidates(pair[0]).is_empty()).count() > 1
}

/// Whether a point or a comma stands behind the question mark of a word.
fn is_before_an_end(word: &str) -> bool {
    word.trim_end_matches(ENDS).ends_with('?') && word.ends_with(ENDS)
}

/// Whether a word is an address.
fn is_of_the_web(word: &str) -> bool {
    // A point that ends the sentence is none of an address.
    word.trim_end_matches(ENDS).contains(['/', '=', '@', '&', '.'])
}

/// Whether a question mark stands between the letters of a word; an address has one, too.
fn holds_one_within(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    !is_of_the_web(word)
        && letters.windows(3).any(|three| three[1] == '?' && three[0].is_alphabetic() && three[2].is_alphabetic())
}

/// The language in which most broken words have their letters again, or that the others are in.
fn language_of_broken(text: &str) -> Option<String> {
    let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
    let words = text.split(|c: char| c.is_whitespace() || APOSTROPHES.contains(&c));
    for word in words.filter(|word| word.contains(LOST) && !is_of_the_web(word)) {
        let broken = word.trim_matches(|c: char| !c.is_alphabetic() && !LOST.contains(&c));
        // A question mark beside the word may be one.
        let ways = [broken, broken.trim_end_matches('?'), broken.trim_matches('?')];
        let known = ways.into_iter().map(candidates).find(|known| !known.is_empty()).unwrap_or_default();
        let languages: BTreeSet<&str> = known.iter().map(|known| known.language).collect();
        languages.into_iter().for_each(|language| *votes.entry(language).or_default() += 1);
    }
    let most = votes.values().max().copied()?;
    let likely = language_of(text).map(|language| language.code().to_owned());
    // What the whole words say decides between languages of as many.
    let is_likely = |language: &str| likely.as_deref() == Some(language);
    let mut best =
        votes.into_iter().filter(|(language, count)| *count == most || is_likely(language) && *count * 2 >= most);
    let all: Vec<&str> = best.by_ref().map(|(language, _)| language).collect();
    let chosen = all.iter().find(|language| is_likely(language)).or(all.first());
    chosen.map(|language| (*language).to_owned())
}

/// The words that a broken one can have been: one lost letter may have left one sign or, as two bytes, two.
fn candidates(broken: &str) -> &'static [Accented] {
    let rest = rest_of(broken);
    let found = |rest: &str| BY_REST.get(rest).map(Vec::as_slice);
    found(&rest).or_else(|| found(&rest.replace("??", "?"))).unwrap_or_default()
}

/// A word with its letters, and what stands around it; a question mark at its end is none where the sentence `goes_on`.
fn restored(word: &str, goes_on: bool, language: Option<&str>) -> Option<String> {
    let is_of_word = |c: char| c.is_alphabetic() || LOST.contains(&c);
    let start = word.find(is_of_word)?;
    let behind = &word[start..];
    let end = start + behind.find(|c| !is_of_word(c)).unwrap_or(behind.len());
    let broken = &word[start..end];
    let is_mark = broken.ends_with('?') && !goes_on && !word[end..].starts_with(ENDS);
    let bare = if is_mark { broken.strip_suffix('?').unwrap_or(broken) } else { broken };
    if !bare.contains(LOST) {
        return None;
    }
    // The sign with which a question begins in Spanish.
    let begins = if language == Some("es") { bare.strip_prefix(LOST) } else { None };
    let found = in_language(bare, language).or_else(|| {
        let rest = begins.filter(|rest| rest.starts_with(char::is_uppercase))?;
        Some(format!("¿{}", if rest.contains(LOST) { in_language(rest, language)? } else { rest.to_owned() }))
    });
    let found = found.or_else(|| of_tables(bare))?;
    Some(format!("{}{found}{}{}", &word[..start], if is_mark { "?" } else { "" }, &word[end..]))
}

/// The word of a language that has marked letters just where a broken one lost its own: the one that is written most.
fn in_language(broken: &str, language: Option<&str>) -> Option<String> {
    let known = candidates(broken).iter().filter(|known| Some(known.language) == language);
    let known = known.max_by_key(|known| known.count)?;
    let capitals = broken.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase) && broken.chars().count() > 2;
    let begins = broken.starts_with(char::is_uppercase);
    let mut letters = known.word.chars();
    Some(match (capitals, begins, letters.next()) {
        (true, _, _) => known.word.to_uppercase(),
        (_, true, Some(first)) => first.to_uppercase().chain(letters).collect(),
        _ => known.word.to_owned(),
    })
}

/// The one word of the tables that a broken one can have been, as they compare it: in small letters and without marks.
fn of_tables(broken: &str) -> Option<String> {
    let letters: Vec<char> = broken.chars().flat_map(char::to_lowercase).collect();
    let lost = letters.iter().filter(|c| LOST.contains(*c)).count();
    if lost * 2 > letters.len() {
        return None;
    }
    let is_it =
        |known: &&Vec<char>| known.iter().zip(&letters).all(|(one, other)| one == other || LOST.contains(other));
    let mut found = KNOWN.get(&letters.len())?.iter().filter(is_it);
    let only = found.next().filter(|_| found.next().is_none())?;
    Some(only.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_known_has_its_letters_again() {
        for (text, whole) in [
            ("la suscripci?n y la protecci?n", "la suscripción y la protección"),
            ("la suscripci\u{FFFD}n", "la suscripción"),
            ("ochrona wy\u{FFFD}\u{FFFD}czona", "ochrona wyłączona"),
            (
                "Mon renouvellement a ?t? d?bit? il y a trois jours",
                "Mon renouvellement a été débité il y a trois jours",
            ),
            ("A renova\u{FFFD}\u{FFFD}o autom\u{FFFD}tica est\u{FFFD} ligada", "A renovação automática está ligada"),
            ("Il codice ? gi? stato usato e non ? valido.", "Il codice è già stato usato e non è valido."),
            ("?Cu?ndo vence la suscripci?n?", "¿Cuándo vence la suscripción?"),
            ("La licencia expir?. La renovaci?n se cobr? ayer", "La licencia expiró. La renovación se cobró ayer"),
            (
                "licence est d?j? utilis?e sur le maximum, d'apr?s le message. J'ai chang? de t?l?phone.",
                "licence est déjà utilisée sur le maximum, d'après le message. J'ai changé de téléphone.",
            ),
        ] {
            assert_eq!(with_lost_letters(text).as_deref(), Some(whole), "{text}");
        }
        for text in [
            "May I uninstall it? Thanks",
            "https://example.org/a?b=c",
            "why?no",
            "no marks",
            "licence?",
            "Is it over? what now? help",
        ] {
            assert!(with_lost_letters(text).is_none_or(|read| read == text), "{text}");
        }
    }
}
