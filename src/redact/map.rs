//! Which stand-in belongs to which value: the private map, which stays on the machine.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use serde::{Deserialize, Serialize};

use super::known::is_common;
use super::{Kind, Known, rules, spared};
use crate::code::mask_codes;
use crate::vendor::product_name;

/// The most values that one map holds; a text with more is refused rather than kept in memory.
const MOST_VALUES: usize = 200_000;

/// A value from this many characters on is replaced within words too.
const WITHIN_WORDS: usize = 6;

/// The most phrases that texts can have spared; one with more of them is no text of one machine.
const MOST_SPARED: usize = 64;

/// The most characters of a product's name in a text; a longer one tells more than the product.
const LONGEST_NAME: usize = 80;

/// What stands where a text could not be cleaned.
const LEFT_OUT: &str = "(left out: could not be cleaned)";

/// Replaces private values, the same value by the same stand-in everywhere.
#[derive(Debug, Default)]
pub struct Redactor {
    /// By folded value.
    entries: BTreeMap<String, Entry>,
    counts: BTreeMap<Kind, usize>,
    search: Option<AhoCorasick>,
    searched: Vec<String>,
    /// Folded values and phrases that are nobody's, whatever a rule says.
    spared: BTreeSet<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    value: String,
    kind: Kind,
    stand_in: String,
}

/// Why values cannot be taken out, or their map not kept.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// Too many values.
    #[error("more than {MOST_VALUES} different private values; clean fewer files at once")]
    TooMany,
    /// The program's own rules do not work.
    #[error("the redaction rules are broken, so nothing is written; please report this")]
    Broken,
    /// The map cannot be read or written.
    #[error("cannot use the private map {path}: {error}; without it the stand-ins would not stay the same")]
    File {
        /// The map.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl Redactor {
    /// Starts with the values that are known beforehand.
    #[must_use]
    pub fn new(known: &Known) -> Redactor {
        let mut redactor = Redactor::default();
        redactor.add_known(known);
        redactor
    }

    /// Adds values that became known.
    pub fn add_known(&mut self, known: &Known) {
        for (kind, value) in known.values() {
            self.add(kind, value);
        }
    }

    /// Reads the map of an earlier run, so that its stand-ins stay; a map that is not there is empty.
    ///
    /// # Errors
    /// The map is there and cannot be read.
    pub fn load(&mut self, path: &Path) -> Result<(), MapError> {
        let failed = |error| MapError::File { path: path.to_owned(), error };
        let text = match std::fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(error)),
        };
        let entries: Vec<Entry> = serde_json::from_slice(&text).map_err(|error| failed(error.into()))?;
        for entry in entries {
            *self.counts.entry(entry.kind).or_default() += 1;
            self.entries.insert(fold(&entry.value), entry);
        }
        self.search = None;
        Ok(())
    }

    /// The map as a document: it holds every original value and never leaves the machine.
    ///
    /// # Errors
    /// The map cannot be put into JSON.
    pub fn private_map(&self) -> Result<Vec<u8>, MapError> {
        let entries: Vec<&Entry> = self.entries.values().collect();
        serde_json::to_vec_pretty(&entries)
            .map_err(|error| MapError::File { path: PathBuf::new(), error: error.into() })
    }

    /// Names a value that is nobody's, such as a version that looks like an address, or the name of a product that
    /// has a word in common with a user's; told before anything is learned.
    pub fn spare(&mut self, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.spared.insert(fold(value));
        }
    }

    /// Adds a value, unless it names nobody.
    pub fn add(&mut self, kind: Kind, value: &str) {
        let value = value.trim();
        let key = fold(value);
        if is_common(value) || self.spared.contains(&key) || self.entries.contains_key(&key) {
            return;
        }
        let number = self.counts.entry(kind).or_default();
        *number += 1;
        let stand_in = match kind {
            Kind::Code => Some(mask_codes(value)).filter(|masked| masked != value),
            _ => None,
        };
        let stand_in = stand_in.unwrap_or_else(|| kind.stand_in(*number));
        self.search = None;
        if kind == Kind::Code {
            let bare: String = value.chars().filter(|c| c.is_alphanumeric()).collect();
            let entry = Entry { value: bare.clone(), kind, stand_in: stand_in.clone() };
            self.entries.entry(fold(&bare)).or_insert(entry);
        }
        self.entries.insert(key, Entry { value: value.to_owned(), kind, stand_in });
        if let Some((short, _)) = value.split_once('.').filter(|(short, _)| kind == Kind::Host && is_machine(short)) {
            self.add(Kind::Host, short);
        }
    }

    /// Reads a text for private values without changing it.
    ///
    /// # Errors
    /// There are too many different values, or the rules are broken.
    pub fn learn(&mut self, text: &str) -> Result<(), MapError> {
        for name in text.lines().filter_map(product_name).filter(|name| name.chars().count() <= LONGEST_NAME) {
            if self.spared.len() < MOST_SPARED {
                self.spare(name);
            }
        }
        for found in rules::find(text).ok_or(MapError::Broken)? {
            self.add(found.kind, &text[found.span]);
        }
        if self.entries.len() > MOST_VALUES { Err(MapError::TooMany) } else { Ok(()) }
    }

    /// The text with every private value replaced, and how many of each kind were.
    pub fn clean_counted(&mut self, text: &str, removed: &mut BTreeMap<Kind, usize>) -> String {
        if self.learn(text).is_err() || self.prepare().is_err() {
            return LEFT_OUT.to_owned();
        }
        let mut cleaned = String::with_capacity(text.len());
        let mut from = 0;
        for (start, end, entry) in self.places(text) {
            cleaned.push_str(&text[from..start]);
            cleaned.push_str(&entry.stand_in);
            *removed.entry(entry.kind).or_default() += 1;
            from = end;
        }
        cleaned.push_str(&text[from..]);
        mask_codes(&cleaned)
    }

    /// The text with every private value replaced.
    pub fn clean(&mut self, text: &str) -> String {
        self.clean_counted(text, &mut BTreeMap::new())
    }

    /// The kind of an original value that is still in the text; values of `allowed` may be there.
    pub fn leak(&mut self, text: &str, allowed: &BTreeSet<String>) -> Option<Kind> {
        self.leak_beyond(text, allowed, "")
    }

    /// The same; what also stands in `frame`, the fixed words around the values, is nobody's.
    pub fn leak_beyond(&mut self, text: &str, allowed: &BTreeSet<String>, frame: &str) -> Option<Kind> {
        if self.prepare().is_err() {
            return Some(Kind::Token);
        }
        let mut text = text.to_owned();
        // The longest first: one given value can be a part of another.
        let mut allowed: Vec<&String> = allowed.iter().filter(|value| !value.is_empty()).collect();
        allowed.sort_by_key(|value| std::cmp::Reverse(value.len()));
        for value in allowed {
            text = text.replace(value.as_str(), "\u{0}");
        }
        let fixed: BTreeSet<&str> = self.places(frame).into_iter().map(|(_, _, entry)| entry.value.as_str()).collect();
        let mut left = self.places(&text).into_iter().filter(|(_, _, entry)| !fixed.contains(entry.value.as_str()));
        left.next().map(|(_, _, entry)| entry.kind)
    }

    /// How many different values of each kind are known.
    #[must_use]
    pub fn counts(&self) -> &BTreeMap<Kind, usize> {
        &self.counts
    }

    fn prepare(&mut self) -> Result<(), MapError> {
        if self.search.is_none() {
            self.searched = self.entries.keys().cloned().collect();
            self.search = Some(AhoCorasick::new(&self.searched).map_err(|_| MapError::Broken)?);
        }
        Ok(())
    }

    /// Every place to replace, the leftmost and longest first where they overlap.
    fn places(&self, text: &str) -> Vec<(usize, usize, &Entry)> {
        let Some(search) = &self.search else { return Vec::new() };
        let folded = fold(text);
        let mut all: Vec<(usize, usize, &Entry)> = search
            .find_overlapping_iter(&folded)
            .filter_map(|hit| {
                let key = self.searched.get(hit.pattern().as_usize())?;
                let entry = self.entries.get(key)?;
                stands_alone(&folded, hit.start(), hit.end(), key).then_some((hit.start(), hit.end(), entry))
            })
            .collect();
        self.keep_spared(text, &folded, &mut all);
        all.sort_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)));
        let mut reached = 0;
        all.retain(|(start, end, _)| {
            let free = *start >= reached;
            if free {
                reached = *end;
            }
            free
        });
        all
    }

    /// Drops the places that a reader of the text needs as they are.
    fn keep_spared(&self, text: &str, folded: &str, all: &mut Vec<(usize, usize, &Entry)>) {
        if all.is_empty() {
            return;
        }
        let mut kept = spared::dates(text);
        kept.extend(self.spared.iter().flat_map(|phrase| spared::phrase(folded, phrase)));
        all.retain(|(start, end, entry)| {
            let within = kept.iter().any(|place| place.start <= *start && *end <= place.end);
            !within && !spared::a_label_needs(text, &(*start..*end), &entry.stand_in)
        });
    }
}

/// Whether the first part of a host's whole name names it alone: `ksc01`, unlike `mail`.
fn is_machine(short: &str) -> bool {
    short.len() >= 4 && short.contains(char::is_alphabetic) && short.contains(|c: char| c.is_ascii_digit() || c == '-')
}

/// A short value counts only between characters that are neither letter nor digit.
fn stands_alone(text: &str, start: usize, end: usize, key: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let digits = key.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if key.chars().count() >= WITHIN_WORDS && !digits {
        return true;
    }
    !word(text[..start].chars().next_back()) && !word(text[end..].chars().next())
}

/// Lower case, with every character as long as before, so that places in both texts agree.
fn fold(text: &str) -> String {
    text.chars()
        .map(|character| {
            let mut lower = character.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) if one.len_utf8() == character.len_utf8() => one,
                _ => character,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_value_gets_the_same_stand_in_in_every_context() {
        let mut redactor = Redactor::default();
        redactor.learn("User: evelyn").unwrap();
        let cleaned =
            redactor.clean("Evelyn opened /home/evelyn/x as evelyn_adm; mail evelyn@example.org, a@example.org");
        assert_eq!(
            cleaned,
            "user-1 opened /home/user-1/x as user-1_adm; mail mail-1@example.invalid, mail-2@example.invalid"
        );
    }

    #[test]
    fn the_sweep_finds_what_was_planted_after_cleaning() {
        let mut redactor = Redactor::default();
        redactor.learn("Host: eve-pc and ABCDE-12345-FGHJK-67890").unwrap();
        let none = BTreeSet::new();
        assert_eq!(redactor.leak("on EVE-PC.log", &none), Some(Kind::Host));
        assert_eq!(redactor.leak("abcde12345fghjk67890", &none), Some(Kind::Code));
        assert_eq!(redactor.leak("nothing", &none), None);
        assert_eq!(redactor.leak("on eve-pc", &BTreeSet::from(["eve-pc".to_owned()])), None);
    }

    #[test]
    fn a_map_that_was_kept_gives_the_same_stand_ins() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.json");
        let mut first = Redactor::default();
        first.learn("User: evelyn, Host: eve-pc, 192.0.2.7").unwrap();
        std::fs::write(&path, first.private_map().unwrap()).unwrap();
        let mut second = Redactor::default();
        second.load(&path).unwrap();
        assert_eq!(second.clean("User: zoe; evelyn on eve-pc"), "User: user-2; user-1 on host-1");
    }

    fn cleaned(names: &[(Kind, &str)], text: &str) -> String {
        let mut known = Known::default();
        names.iter().for_each(|(kind, name)| known.add(*kind, name));
        let mut redactor = Redactor::new(&known);
        text.lines().for_each(|line| redactor.learn(line).unwrap());
        let cleaned = redactor.clean(text);
        assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None, "{cleaned}");
        cleaned
    }

    #[test]
    fn a_products_name_and_the_labels_that_are_read_stay_whatever_the_machine_is_called() {
        let names = ["premium", "security", "expiration", "policy", "databases"].map(|name| (Kind::Host, name));
        let names = [names.as_slice(), &[(Kind::User, "loaded"), (Kind::User, "endpoint")]].concat();
        let text = "Name: Kaspersky Endpoint Security 12.2 for Linux\nPolicy: Active\n\
            Application databases loaded: Yes\nLicense expiration date: 2027-01-02\n\
            {\"Policy\": \"x\", 'License expiration date': 1}\n[Active key]\n";
        assert_eq!(cleaned(&names, text), text);
        let text =
            "Product name=Kaspersky Premium 2.0\nKaspersky Premium 2.0 started\n\"Name\": \"Kaspersky Premium\",\n";
        assert_eq!(cleaned(&names, text), text);
    }

    #[test]
    fn the_same_words_go_where_no_reader_needs_them() {
        let names = [(Kind::Host, "premium"), (Kind::User, "expiration"), (Kind::User, "marvin")];
        let text = "Name: Kaspersky Premium\nat /home/expiration/x of premium\nmarvin's license expiration date: x\n\
            Policy of marvin: x\n\"name\": \"expiration date\"\n";
        let expected = "Name: Kaspersky Premium\nat /home/user-1/x of host-1\nuser-2's license expiration date: x\n\
            Policy of user-2: x\n\"name\": \"user-1 date\"\n";
        assert_eq!(cleaned(&names, text), expected);
    }

    #[test]
    fn a_date_stays_and_a_person_called_like_a_month_does_not() {
        let names = [(Kind::User, "may"), (Kind::User, "jan"), (Kind::User, "2026"), (Kind::Host, "18")];
        for text in ["until 11 May 2026", "May 11, 2026", "expires: 18-Jan-2026", "Jan  2 10:11:12 x", "in may 2026"] {
            assert_eq!(cleaned(&names, text), text);
        }
        assert_eq!(cleaned(&names, "2026-05-18 10:11:12 jan and May"), "2026-05-18 10:11:12 user-2 and user-1");
    }

    proptest! {
        #[test]
        fn no_value_survives_and_cleaning_twice_changes_nothing(
            user in "[a-z]{4,9}q", host in "[A-Z]{3,6}-PC[0-9]", name in "[A-ZА-Я][a-zа-я]{3,7} [A-Z][a-z]{3,7}q", glue in "[ ,;/|]{1,3}"
        ) {
            let text = format!(
                "User: {user}{glue}x /home/{user}/y{glue}Computer name: {host}{glue}{user}@example.org{glue}Owner: {name}"
            );
            let mut redactor = Redactor::default();
            redactor.learn(&text).unwrap();
            let cleaned = redactor.clean(&text);
            for value in [&user, &host] {
                prop_assert!(!cleaned.to_lowercase().contains(&value.to_lowercase()), "{value} in {cleaned}");
            }
            prop_assert!(!cleaned.contains(&name), "{name} in {cleaned}");
            prop_assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None);
            prop_assert_eq!(redactor.clean(&cleaned), cleaned);
        }

        #[test]
        fn any_text_is_cleaned_without_panic_and_passes_the_sweep(text in any::<String>()) {
            let mut redactor = Redactor::default();
            redactor.learn(&text).unwrap();
            let cleaned = redactor.clean(&text);
            prop_assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None);
        }
    }
}
