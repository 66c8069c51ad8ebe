//! Whether the words for a key's state say that Kaspersky has blocked it, in whatever language and form they do.
//!
//! Products say "denylist", older ones "black list"; consoles, reports and people inflect, translate and mistype it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::text::{Folded, has_no_spaces};

/// The words; `language::said` reads them too.
const BLOCKED_WORDS: &str = include_str!("blocked.toml");

/// Letters of a word in which one, and of a long word in which two, may be mistyped.
const LONG_ENOUGH: usize = 6;
const VERY_LONG: usize = 11;

/// Words before a statement in which a "not" denies it.
const DENIED_WITHIN: usize = 3;

/// Words of a state that are looked at.
const MOST_WORDS: usize = 40;

/// What denies, in the languages of the words.
const NOT: [&str; 22] = [
    "not", "isn", "no", "never", "nicht", "kein", "keine", "non", "pas", "ne", "sin", "sem", "nao", "не", "нет", "без",
    "nie", "bez", "niet", "geen", "ikke", "nu",
];

/// What denies behind a statement.
const NOT_BEHIND: [&str; 3] = ["ません", "ていない", "ではない"];

#[derive(Debug, Default, Deserialize)]
struct BlockedTable {
    groups: BTreeMap<String, BTreeMap<String, String>>,
}

/// One way of saying something: its words, and whether the last is only the beginning of one.
#[derive(Debug)]
struct BlockedPhrase {
    words: Vec<String>,
    is_prefix: bool,
}

static PHRASES: LazyLock<BTreeMap<String, Vec<BlockedPhrase>>> = LazyLock::new(|| {
    let table: BlockedTable = toml::from_str(BLOCKED_WORDS).unwrap_or_default();
    let phrase = |written: &str| {
        let folded = Folded::new(written).as_str().to_owned();
        let words: Vec<String> = folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        (!words.is_empty()).then(|| BlockedPhrase { words, is_prefix: written.trim_end().ends_with('*') })
    };
    let of_group =
        |lists: &BTreeMap<String, String>| lists.values().flat_map(|list| list.split(',')).filter_map(phrase).collect();
    table.groups.iter().map(|(group, lists)| (group.clone(), of_group(lists))).collect()
});

/// Whether a key's state says that the key is blocked.
pub(crate) fn is_blocked(state: &str) -> bool {
    let clauses = state.split([':', ';', ',', '.', '(', ')', '!', '—', '–']);
    let clauses: Vec<String> = clauses.map(|clause| Folded::new(clause).as_str().to_owned()).collect();
    let words: Vec<Vec<&str>> = clauses.iter().map(|clause| clause.split(' ').take(MOST_WORDS).collect()).collect();
    let says = |group: &str| words.iter().any(|clause| says(clause, group));
    if says("unblocked") {
        return false;
    }
    let by_kaspersky = || {
        let all = || words.iter().flatten();
        let begins = |beginnings: &[&str]| all().any(|word| beginnings.iter().any(|begin| word.starts_with(begin)));
        let of_key = begins(&[
            "key",
            "code",
            "schlussel",
            "cle",
            "clave",
            "chiave",
            "chave",
            "ключ",
            "код",
            "klucz",
            "kod",
            "sleutel",
        ]);
        begins(&["kaspersk", "касперск", "カスペルスキー"])
            || of_key && !begins(&["subscri", "abo", "suscri", "assinatura", "подписк", "subskry"])
    };
    says("blocked") || says("block-list") && !says("list-broken") || says("key-cancelled") && by_kaspersky()
}

/// Whether a clause says something of a group, and no "not" before or behind denies it.
fn says(clause: &[&str], group: &str) -> bool {
    let phrases = PHRASES.get(group).map(Vec::as_slice).unwrap_or_default();
    // In the list itself, "not found" is no denial.
    let may_be_denied = matches!(group, "blocked" | "block-list" | "key-cancelled");
    phrases.iter().any(|phrase| {
        if phrase.words.iter().all(|word| word.chars().all(has_no_spaces)) {
            let (text, sought) = (clause.concat(), phrase.words.concat());
            let behind = text.find(&sought).map(|at| &text[at + sought.len()..]);
            return behind.is_some_and(|behind| !may_be_denied || !NOT_BEHIND.iter().any(|not| behind.contains(not)));
        }
        let length = phrase.words.len();
        clause.windows(length).enumerate().any(|(at, words)| {
            let is_last = |place: usize| place + 1 == length;
            let fits = |(place, (word, known)): (usize, (&&str, &String))| {
                // "Gedeblokkeerd" is no mistyped "geblokkeerd".
                *word == known || is_word(word, known, phrase.is_prefix && is_last(place), may_be_denied)
            };
            let denied = || clause[at.saturating_sub(DENIED_WITHIN)..at].iter().any(|word| NOT.contains(word));
            words.iter().zip(&phrase.words).enumerate().all(fits) && !(may_be_denied && denied())
        })
    })
}

/// Whether a word is a known one, or begins like it; one letter of a long word may be mistyped, but not its first, which
/// tells "unblocked" from "blocked".
fn is_word(word: &str, known: &str, is_prefix: bool, may_be_mistyped: bool) -> bool {
    if word == known || is_prefix && word.starts_with(known) {
        return true;
    }
    let length = known.chars().count();
    if !may_be_mistyped || length < LONG_ENOUGH || word.chars().next() != known.chars().next() {
        return false;
    }
    let mistyped = if length >= VERY_LONG { 2 } else { 1 };
    let beginning = |letters: usize| word.chars().take(letters).collect::<String>();
    if is_prefix {
        (length - 1..=length + 1).any(|letters| strsim::osa_distance(&beginning(letters), known) <= mistyped)
    } else {
        word.chars().count().abs_diff(length) <= mistyped && strsim::osa_distance(word, known) <= mistyped
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_blocked_key_is_one_in_every_language_form_and_typo() {
        for state in [
            "Blocked",
            "BLACKLISTED",
            "Deny-listed",
            "In denylist",
            "The key is on the denylist",
            "Key is blacklisted.",
            "Revoked",
            "License key revoked by vendor",
            "Cancelled by Kaspersky",
            "The key was canceled",
            "Blokced",
            "Blcoked",
            "Blackilsted",
            "Gesperrt",
            "Der Schlüssel wurde gesperrt",
            "Gespertt",
            "Schlüssel steht auf der Sperrliste",
            "Schlüssel auf schwarzer Liste",
            "Clé bloquée",
            "Clé en liste noire",
            "Clave revocada",
            "Licencia bloqueada",
            "Chiave bloccata",
            "La chiave è nella lista nera",
            "Chave bloqueada",
            "Na lista de bloqueio",
            "Ключ на чёрном списке",
            "ключ в черном списке",
            "Заблокированный ключ",
            "Заблокировна",
            "Ключ отозван",
            "Лицензия аннулирована",
            "Klucz zablokowany",
            "Na czarnej liście",
            "Sleutel geblokkeerd",
            "Sleutel ingetrokken",
            "キーはブロックされています",
            "拒否リストに登録されています",
            "已被阻止",
            "Engellendi",
            "License is not valid: blocked",
        ] {
            assert!(is_blocked(state), "{state}");
        }
    }

    #[test]
    fn what_is_denied_undone_or_said_of_the_list_blocks_no_key() {
        for state in [
            "Valid",
            "The key is not blocked",
            "Not in denylist",
            "Key not found in the denylist",
            "Unblocked",
            "Nicht gesperrt",
            "Entsperrt",
            "Clé non bloquée",
            "Débloquée",
            "Sbloccata",
            "Desbloqueado",
            "Ключ не заблокирован",
            "Ключ разблокирован",
            "Odblokowany",
            "キーはブロックされていません",
            "Black list of keys corrupted",
            "Denylist is missing",
            "Sperrliste beschädigt",
            "Чёрный список повреждён",
            "Lista vietati delle chiavi danneggiata",
            "Subscription cancelled",
            "Cancelled",
            "Expired",
            "Locked",
            "Suspended",
            "",
        ] {
            assert!(!is_blocked(state), "{state}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_at(state in any::<String>()) {
            let _ = is_blocked(&state);
        }
    }
}
