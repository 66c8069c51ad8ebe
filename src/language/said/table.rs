//! The tables of what people say: groups of words by language, and rules that make facts of groups that stand together.
//!
//! `compile.rs` reads what is written; here is what comes of it.

use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, de};

use super::finder::Finder;
use super::marks::{IS_NAME, IS_OF_QUESTIONS, IS_PREFIX, NEEDS_CAPITAL};
use crate::facts::FactId;
use crate::text::of_compact;

/// The language of what is written alike in all of them, such as names.
pub(super) const ANY: &str = "any";

/// What `build.rs` made of the tables.
const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/said.words"));
const PLACES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/said.places"));
const KINDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/said.kinds"));
const REST: &str = include_str!(concat!(env!("OUT_DIR"), "/said.compact"));

/// A name of a product, a shop or a store.
#[derive(Debug, Deserialize)]
pub(super) struct Name {
    /// As it is shown.
    pub name: &'static str,
    /// For a product, the line that it belongs to.
    pub line: &'static str,
}

/// How far one statement goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Together {
    /// Up to a comma.
    #[default]
    Clause,
    /// Up to a full stop.
    Sentence,
    /// Up to the full stop of the sentence behind it: "It wants the old code. I lost it."
    Next,
    /// Over the whole text.
    Text,
}

/// What a rule reads beside its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Reads {
    /// Nothing: its value is in the table.
    #[default]
    Nothing,
    /// The nearest day that is over or today.
    PastDay,
    /// The nearest day.
    Day,
    /// The number of days that stands nearest.
    Days,
    /// The number before its first group.
    Count,
    /// The name that its first group found.
    Name,
}

/// A rule: a fact, and what must stand together to say it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct SaidRule {
    #[serde(deserialize_with = "fact")]
    pub fact: FactId,
    pub value: &'static str,
    pub denied: &'static str,
    pub weight: u32,
    pub reads: Reads,
    pub only_denied: bool,
    pub statement: Statement,
}

/// What befell a licence or a code, by the name that a topic bears for it, and what must stand together to tell it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ToldKind {
    pub about: &'static str,
    /// Whether it counts in a longer text as well.
    pub at_length: bool,
    pub though_over: bool,
    /// Whether it says so in the very words of the matter.
    pub plainly: bool,
    pub statement: Statement,
}

/// Groups of words that stand together.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Statement {
    pub near: Vec<RulePart>,
    #[serde(borrow)]
    pub without: Vec<&'static str>,
    /// With which it says nothing where they stand near.
    pub without_near: Vec<RulePart>,
    pub together: Together,
    pub deny_within: usize,
    pub is_denial: bool,
    pub of_others: bool,
    #[serde(borrow)]
    pub nearer: Vec<&'static str>,
    /// Whose day stands on their other side.
    #[serde(borrow)]
    pub behind: Vec<&'static str>,
}

/// A part of a statement.
#[derive(Debug, Deserialize)]
pub(super) struct RulePart {
    /// Of which one must be there.
    #[serde(borrow)]
    pub groups: Vec<&'static str>,
    /// Words between it and the rest at most.
    pub within: usize,
    /// Whether it stands before the anchor; in Japanese it stands behind.
    pub before: bool,
}

/// What a question may be about, and what it must name.
#[derive(Debug, Deserialize)]
pub(super) struct AskedKind {
    pub about: &'static str,
    /// Of each of which one must be there.
    #[serde(borrow)]
    pub near: Vec<Vec<&'static str>>,
    #[serde(borrow)]
    pub without: Vec<&'static str>,
    /// With which it is asked for in whatever form.
    #[serde(borrow)]
    pub wish: Vec<&'static str>,
}

fn fact<'de, D: Deserializer<'de>>(name: D) -> Result<FactId, D::Error> {
    let name = <&str>::deserialize(name)?;
    FactId::from_name(name).ok_or_else(|| de::Error::custom(format!("there is no fact `{name}`")))
}

/// One way of writing something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub group: &'static str,
    pub language: &'static str,
    /// The beginning of a word is enough.
    pub is_prefix: bool,
    /// A name that is a common word too counts only with a capital.
    pub needs_capital: bool,
    /// As it must be written, accents and all, where another word differs by them alone.
    pub exactly: Option<&'static str>,
    /// For a name, which one.
    pub name: Option<usize>,
    /// For a word of a list, its number.
    pub number: Option<usize>,
    /// A word of questions: what else a text says is read without it.
    pub is_of_questions: bool,
}

/// All tables, ready to be looked up. They live as long as the program.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Tables {
    pub rules: Vec<SaidRule>,
    /// What people tell that is no fact.
    pub told: Vec<ToldKind>,
    /// What people ask about, the special before the general.
    pub asked: Vec<AskedKind>,
    pub names: Vec<Name>,
    /// The groups of words.
    #[serde(borrow)]
    pub groups: Vec<&'static str>,
    /// The names of months, folded.
    #[serde(borrow)]
    pub months: Vec<&'static str>,
    #[serde(borrow)]
    languages: Vec<&'static str>,
    #[serde(borrow)]
    exactly: Vec<&'static str>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| of_compact(REST).unwrap_or_default());

/// The tables of this program; a test keeps them whole.
pub(super) fn tables() -> &'static Tables {
    &TABLES
}

/// All words of the groups, folded; several may stand in one entry.
pub(super) fn all_words() -> impl Iterator<Item = &'static str> {
    Finder::new(WORDS, PLACES).words()
}

impl Tables {
    /// What stands at the beginning of a text, with its length in bytes.
    pub(super) fn at_start_of(&self, text: &str) -> impl Iterator<Item = (usize, Entry)> {
        let found = Finder::new(WORDS, PLACES).at_start_of(text);
        found.into_iter().filter_map(|(length, kind)| Some((length, self.entry(kind)?)))
    }

    /// What words of a kind are.
    fn entry(&self, kind: usize) -> Option<Entry> {
        let &[g, h, language, marks, n, m, e, f] = KINDS.as_chunks().0.get(kind)?;
        let [group, number, exactly] = [[g, h], [n, m], [e, f]].map(|two| usize::from(u16::from_le_bytes(two)));
        let has = |mark: u8| marks & mark != 0;
        Some(Entry {
            group: self.groups.get(group)?,
            language: self.languages.get(usize::from(language))?,
            is_prefix: has(IS_PREFIX),
            needs_capital: has(NEEDS_CAPITAL),
            exactly: self.exactly.get(exactly).copied().filter(|exactly| !exactly.is_empty()),
            name: has(IS_NAME).then_some(number),
            number: Some(number).filter(|number| !has(IS_NAME) && *number > 0),
            is_of_questions: has(IS_OF_QUESTIONS),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::super::compile::{Compiled, FILES, File, compile};
    use super::*;
    use crate::facts::Value;
    use crate::text::Folded;

    /// The ten languages that every group has.
    const LANGUAGES: [&str; 10] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru"];

    /// The one that a group may have besides.
    const BESIDES: &str = "tr";

    fn texts() -> Vec<String> {
        FILES
            .iter()
            .map(|file| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap())
            .collect()
    }

    fn compiled(texts: &[String]) -> Result<Compiled, String> {
        compile(texts, |written| Folded::new(written).as_str().to_owned())
    }

    #[test]
    fn what_is_compiled_in_is_what_the_tables_say() {
        let Compiled { words, places, kinds, rest } = compiled(&texts()).unwrap();
        assert!((words.as_str(), places.as_slice(), kinds.as_slice()) == (WORDS, PLACES, KINDS));
        assert_eq!(rest, of_compact::<serde_json::Value>(REST).unwrap());
    }

    #[test]
    fn every_table_is_sound_and_every_value_fits_its_fact() {
        let tables: Tables = of_compact(REST).unwrap();
        for rule in &tables.rules {
            for value in [rule.value, rule.denied].into_iter().filter(|value| !value.is_empty()) {
                assert!(Value::parse(rule.fact, value).is_ok(), "{}: {value}", rule.fact);
            }
            let says = if rule.only_denied { rule.denied } else { rule.value };
            assert_eq!(rule.reads == Reads::Nothing, !says.is_empty(), "{}", rule.fact);
        }
    }

    #[test]
    fn every_group_has_ten_languages_or_is_written_alike_in_all() {
        for text in texts() {
            let file: File = toml::from_str(&text).unwrap();
            for (group, languages) in file.groups.iter().chain(&file.lists) {
                let is_of_all = |known: &&str| ![ANY, BESIDES].contains(known);
                let known: BTreeSet<&str> = languages.keys().map(String::as_str).filter(is_of_all).collect();
                assert!(known.is_empty() || known == LANGUAGES.into(), "{group}: {known:?}");
            }
        }
    }

    #[test]
    fn no_two_groups_have_one_name() {
        let mut names = std::collections::BTreeSet::new();
        for text in texts() {
            let table: toml::Table = toml::from_str(&text).unwrap();
            for kind in ["groups", "lists"] {
                let groups = table.get(kind).and_then(toml::Value::as_table);
                for name in groups.into_iter().flat_map(|groups| groups.keys()) {
                    assert!(names.insert(name.clone()), "two groups are called {name}");
                }
            }
        }
        assert!(names.len() > 100);
    }

    #[test]
    fn a_table_with_a_mistake_says_which() {
        for (text, says) in [
            ("[[rule]]\nfact = \"code.at_hand\"\nvalue = \"yes\"\nnear = [\"gone\"]", "gone"),
            ("[[rule]]\nfact = \"code.at_hand\"\nvalue = \"yes\"\nnear = [\"<gone@far\"]", "far"),
            ("[[rule]]\nfact = 3", "string"),
        ] {
            assert!(compiled(&[text.to_owned()]).unwrap_err().contains(says), "{text}");
        }
        let fact = REST.replacen("12:code.at_hand", "12:code.at_sand", 1);
        assert!(of_compact::<Tables>(fact.leak()).unwrap_err().to_string().contains("code.at_sand"));
    }
}
