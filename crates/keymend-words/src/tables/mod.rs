//! The tables of what says that a licence fails, and by what a language is recognised, as `build.rs` folded them.

#[cfg(test)]
mod compile;

use std::ops::Range;
use std::sync::LazyLock;

use crate::fold::has_no_spaces;
use crate::lexicon::{Lexicon, words};

static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/tables.lines"));

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::read(LINES));

/// Stands for every language.
const ANY: &str = "any";

/// Stands in place of a group before a language's everyday words.
const COMMON: &str = "~";

/// Groups whose words tell neither a language nor that a text is of anything: they say where one statement turns to the
/// next, and what is not shown.
const QUIET: [&str; 4] = ["contrast", "turn", "valid", "unshown"];

/// The tables of this program.
pub(crate) fn tables() -> &'static Tables {
    &TABLES
}

/// Groups of words by language, and the signs that groups make together.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    entries: Lexicon<'static>,
    pub(crate) rules: Vec<SignRule>,
    /// The words of the licence itself.
    pub(crate) own: Names,
    /// The words of somebody else's licence.
    pub(crate) others: Names,
    /// The words of one that is in order.
    pub(crate) fine: Names,
}

/// Groups that say together that a licence fails.
#[derive(Debug)]
pub(crate) struct SignRule {
    pub(crate) name: &'static str,
    /// Alternatives are separated by `|`; the others stand within so many words of the first.
    pub(crate) near: Vec<&'static str>,
    pub(crate) within: usize,
    pub(crate) together: Together,
    /// Groups that undo it wherever they stand as near as the others.
    pub(crate) without: &'static str,
    /// Groups that undo it right before it.
    pub(crate) denied: &'static str,
}

/// How far one statement goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Together {
    Clause,
    Sentence,
}

/// Groups of the tables and concepts of the model's lexicon.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) groups: Vec<&'static str>,
    pub(crate) concepts: Vec<&'static str>,
}

/// An entry of the tables that a text holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Where, in bytes of the folded text.
    pub(crate) place: Range<usize>,
    pub(crate) language: &'static str,
    pub(crate) group: &'static str,
}

impl Entry {
    /// Whether it is an everyday word, which says nothing but its language.
    pub(crate) fn is_common(&self) -> bool {
        self.group == COMMON
    }

    /// Whether it tells nothing of a text but where it stands.
    pub(crate) fn is_quiet(&self) -> bool {
        QUIET.contains(&self.group)
    }

    /// Whether it is written alike in every language.
    pub(crate) fn is_of_any(&self) -> bool {
        self.language == ANY
    }
}

impl Tables {
    fn read(lines: &'static str) -> Tables {
        let mut tables = Tables { entries: Lexicon::read(lines), ..Tables::default() };
        for line in lines.lines() {
            let mut parts = line.split('\t');
            match parts.next() {
                Some("rule") => tables.rules.extend(SignRule::read(parts)),
                Some("own") => tables.own = Names::read(parts),
                Some("others") => tables.others = Names::read(parts),
                Some("fine") => tables.fine = Names::read(parts),
                // What follows are the entries.
                _ => break,
            }
        }
        tables
    }

    /// The entries that a folded text holds, in the order of the text.
    pub(crate) fn entries(&'static self, text: &str) -> Vec<Entry> {
        let entry = |place: Range<usize>, name: &'static str| {
            let (language, group) = name.split_once(' ')?;
            Some(Entry { place, language, group })
        };
        let found = self.entries.concepts(text).into_iter();
        // The 0 of "30日" is no zero.
        let is_within_a_number = |place: &Range<usize>| {
            text[place.clone()].starts_with(|c: char| c.is_ascii_digit())
                && text[..place.start].ends_with(|c: char| c.is_ascii_digit())
        };
        let mut entries: Vec<Entry> = found
            .filter(|(place, _)| !is_within_a_number(place))
            .filter_map(|(place, name)| entry(place, name))
            .collect();
        // What is written in Latin letters within a script without spaces is a word of its own.
        for (start, word) in words(text).filter(|(_, word)| word.contains(has_no_spaces)) {
            for part in word.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
                let start = start + (part.as_ptr() as usize - word.as_ptr() as usize);
                let names = self.entries.of_word(part);
                entries.extend(names.filter_map(|name| entry(start..start + part.len(), name)));
            }
        }
        entries.sort_by_key(|entry| (entry.place.start, entry.place.end));
        entries
    }
}

impl SignRule {
    fn read(mut parts: std::str::Split<'static, char>) -> Option<SignRule> {
        let (name, near) = (parts.next()?, parts.next()?.split(',').collect());
        let within = parts.next()?.parse().ok()?;
        let together = if parts.next()? == "sentence" { Together::Sentence } else { Together::Clause };
        let (without, denied) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        Some(SignRule { name, near, within, together, without, denied })
    }
}

impl Names {
    fn read(mut parts: std::str::Split<'static, char>) -> Names {
        let mut list = || parts.next().unwrap_or_default().split(',').filter(|name| !name.is_empty()).collect();
        Names { groups: list(), concepts: list() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    const SIGNS: &str = include_str!("../../lexicon/signs.toml");
    const BEYOND: &str = include_str!("../../lexicon/signs-beyond.toml");
    const COMMON_WORDS: &str = include_str!("../../lexicon/common-words.toml");

    #[test]
    fn what_is_compiled_in_is_what_the_tables_say() {
        assert!(LINES == compile::lines(SIGNS, BEYOND, COMMON_WORDS).unwrap());
    }

    #[test]
    fn every_group_has_words_in_ten_languages_and_what_a_sign_needs_in_sixteen_more() {
        let table: toml::Table = SIGNS.parse().unwrap();
        let groups = table["groups"].as_table().unwrap();
        for (group, by_language) in groups {
            assert_eq!(by_language.as_table().unwrap().len(), 10, "{group}");
        }
        let mut languages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for line in LINES.lines() {
            let Some((language, group)) = line.split('\t').next().and_then(|name| name.split_once(' ')) else {
                continue;
            };
            languages.entry(language).or_default().insert(group);
        }
        languages.remove(ANY);
        // Some are only told from their neighbours.
        let only_told = languages.extract_if(.., |_, groups| groups.iter().all(|group| *group == COMMON));
        assert_eq!(
            only_told.map(|(language, _)| language).collect::<Vec<_>>(),
            ["bg", "et", "hr", "lt", "lv", "sl", "sr"]
        );
        assert_eq!(languages.len(), 26);
        let needed: BTreeSet<&str> = tables()
            .rules
            .iter()
            .flat_map(|rule| rule.near.iter().flat_map(|names| names.split('|')))
            .filter(|group| *group != "not-renewed")
            .chain([COMMON, "product", "of-others"])
            .collect();
        for (language, has) in &languages {
            let missing: Vec<&&str> = needed.iter().filter(|group| !has.contains(**group)).collect();
            assert!(missing.is_empty(), "{language}: {missing:?}");
        }
    }

    #[test]
    fn every_sign_names_groups_that_there_are() {
        let table: toml::Table = SIGNS.parse().unwrap();
        let groups = table["groups"].as_table().unwrap();
        for rule in &tables().rules {
            for name in rule.near.iter().chain([&rule.without, &rule.denied]).flat_map(|names| names.split('|')) {
                assert!(name.is_empty() || name == "not-renewed" || groups.contains_key(name), "{}: {name}", rule.name);
            }
        }
        assert!(tables().rules.len() >= 8 && !tables().own.concepts.is_empty() && !tables().others.groups.is_empty());
    }
}
