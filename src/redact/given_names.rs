//! People named by a given name and a family name, wherever they stand.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::initials::family_before;
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{Index, begins, fold, is_of_word, is_particle};

/// Given names that are no word of a log and of no sentence in the languages of our users; in small letters.
const GIVEN: &str = include_str!("given_names.txt");

/// Words that stand behind a given name and make it the name of a place, a thing or a street.
const NO_PERSONS: [&str; 33] = [
    "street",
    "road",
    "avenue",
    "square",
    "park",
    "university",
    "hospital",
    "school",
    "airport",
    "straße",
    "strasse",
    "platz",
    "allee",
    "weg",
    "ring",
    "gasse",
    "haus",
    "stadt",
    "software",
    "gmbh",
    "ag",
    "inc",
    "ltd",
    "llc",
    "corp",
    "sa",
    "srl",
    "spa",
    "server",
    "bank",
    "hotel",
    "store",
    "shop",
];

static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| GIVEN.split_whitespace().map(fold).collect());

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    NAMES.iter().for_each(|name| index.add(name, 0));
    index
});

/// The words that are given names.
pub(super) fn index() -> &'static Index {
    &INDEX
}

/// Whether a word is a given name that many people have.
pub(super) fn is_given(word: &str) -> bool {
    NAMES.contains(&fold(word))
}

/// The word of letters with which a text begins, apostrophes and hyphens within it included.
fn word(text: &str) -> &str {
    let inside = |c: char| is_of_word(c) && !c.is_numeric() || matches!(c, '\'' | '’' | '-');
    let end = text.find(|c: char| !inside(c)).unwrap_or(text.len());
    text[..end].trim_end_matches(['\'', '’', '-'])
}

/// Whether a word can be a family name: a capital and small letters, or capitals alone.
fn is_family(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2
        && word.starts_with(char::is_uppercase)
        && !is_ordinary(word)
        && !NO_PERSONS.contains(&word.to_lowercase().as_str())
        && word.chars().any(|c| !c.is_uppercase() || letters > 3)
}

/// A given name that begins here, with the names behind it.
pub(super) fn person(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) || text[..at].ends_with(['.', '_', '@', '/', '\\', '-', '\'', '#']) {
        return 0;
    }
    let window = after(text, at, 120);
    let first = word(window);
    let head = first.split('-').next().unwrap_or_default();
    if !first.starts_with(char::is_uppercase) || first.chars().skip(1).all(char::is_uppercase) || !is_given(head) {
        return 0;
    }
    let mut end = first.len();
    let mut families = 0;
    let mut pending = end;
    for _ in 0..5 {
        let Some(rest) = window[pending..].strip_prefix([' ', '\u{a0}']) else { break };
        let start = window.len() - rest.len();
        let next = word(rest);
        let initial =
            next.chars().count() == 1 && next.starts_with(char::is_uppercase) && rest[next.len()..].starts_with('.');
        if is_particle(next) || matches!(next, "d" | "y" | "e" | "dos" | "das" | "vom" | "ten" | "te") {
            pending = start + next.len();
        } else if initial {
            pending = start + next.len() + 1;
        } else if is_family(next) && families < 3 {
            families += 1;
            pending = start + next.len();
            end = pending;
        } else {
            break;
        }
    }
    // `Maria Dr.`, a file `Anna Muster.txt`, and what is called like a person: `San Francisco Javier`.
    let tail = &window[end..];
    let file = tail.starts_with('.') && tail[1..].starts_with(|c: char| c.is_ascii_lowercase());
    let saint = ["San ", "Santa ", "St. ", "Saint ", "Sankt "].iter().any(|word| before(text, at, 8).ends_with(word));
    let value = &window[..end];
    let start = Some(family_before(text, at)).filter(|start| !is_given(text[*start..at].trim_end())).unwrap_or(at);
    families += usize::from(start < at);
    if families == 0 || file || saint || tail.starts_with(['_', '@', '\\']) || !names_somebody(value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Person, start..at + end));
    at + end
}
