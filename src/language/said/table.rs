//! The tables of what people say: groups of words by language, and rules that make facts of groups that stand together.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::finder::Finder;
use crate::facts::FactId;
use crate::text::Folded;
use crate::vendor::blocked::BLOCKED_WORDS;

/// The language of what is written alike in all of them, such as names.
pub(super) const ANY: &str = "any";

/// One file a kind; every group and rule of one may name the groups of the others.
const FILES: [&str; 18] = [
    BLOCKED_WORDS,
    include_str!("common.toml"),
    include_str!("dates.toml"),
    include_str!("platform.toml"),
    include_str!("product.toml"),
    include_str!("seller.toml"),
    include_str!("former.toml"),
    include_str!("payment.toml"),
    include_str!("code.toml"),
    include_str!("account.toml"),
    include_str!("devices.toml"),
    include_str!("term.toml"),
    include_str!("trouble.toml"),
    include_str!("over.toml"),
    include_str!("lapse.toml"),
    include_str!("done.toml"),
    include_str!("told.toml"),
    include_str!("asks.toml"),
];

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    groups: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    rule: Vec<RuleText>,
    #[serde(default)]
    asked: Vec<AskedText>,
    #[serde(default)]
    name: Vec<Name>,
    /// Words that count: the first is one; ways of writing one are separated by `/`.
    #[serde(default)]
    lists: BTreeMap<String, BTreeMap<String, String>>,
}

/// What a question may be about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedText {
    /// Its name, which a topic bears that answers it.
    about: String,
    /// The groups of which one each must be there, alternatives separated by `|`.
    near: Vec<String>,
    /// Groups with which it is a question about something else.
    #[serde(default)]
    without: Vec<String>,
    /// A group of words by which somebody asks for it who does not ask in form: "I need a receipt".
    #[serde(default)]
    wish: String,
}

/// A name of a product, a shop or a store, with the ways in which it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Name {
    /// As it is shown.
    pub name: String,
    /// What it names: a group, such as `product` or `shop`.
    pub kind: String,
    /// For a product, the line that it belongs to.
    #[serde(default)]
    pub line: String,
    /// The ways in which it is written, separated by commas.
    pub aliases: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RuleText {
    /// The fact that it says.
    #[serde(default)]
    fact: String,
    /// What befell a licence or a code, where that is no fact: a topic bears the name that is told so.
    #[serde(default)]
    tells: String,
    #[serde(default)]
    value: String,
    /// What a denial says; nothing where it is left out.
    #[serde(default)]
    denied: String,
    /// The groups of which one each must stand together, alternatives separated by `|`; the first is the anchor. A `<`
    /// before one says that it stands before the anchor, an `@` behind it how near.
    near: Vec<String>,
    /// Groups with which it says nothing: anywhere in the clause, or as near to one of its words as an `@` says.
    #[serde(default)]
    without: Vec<String>,
    #[serde(default = "few_words")]
    within: usize,
    #[serde(default)]
    together: Together,
    #[serde(default = "one")]
    weight: u32,
    #[serde(default)]
    reads: Reads,
    /// How many words before its words a "not" may stand that denies them.
    #[serde(default = "two")]
    deny_within: usize,
    /// Its words are denials themselves, so that a "not" beside them turns nothing round.
    #[serde(default)]
    is_denial: bool,
    /// It says something only where it is denied: "the old code, which I no longer have".
    #[serde(default)]
    only_denied: bool,
    /// It is about what somebody else did, so that hearsay counts.
    #[serde(default)]
    of_others: bool,
    /// Groups that its second group is rather said of where they stand nearer to it than the anchor.
    #[serde(default)]
    nearer: Vec<String>,
    /// What it tells counts in a longer text as well.
    #[serde(default)]
    at_length: bool,
}

fn few_words() -> usize {
    5
}

fn two() -> usize {
    2
}

fn one() -> u32 {
    1
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
#[derive(Debug)]
pub(super) struct SaidRule {
    pub fact: FactId,
    pub value: String,
    pub denied: String,
    pub weight: u32,
    pub reads: Reads,
    pub only_denied: bool,
    pub statement: Statement,
}

/// What befell a licence or a code, by the name that a topic bears for it, and what must stand together to tell it.
#[derive(Debug)]
pub(super) struct ToldKind {
    pub about: String,
    /// Whether it counts in a longer text as well.
    pub at_length: bool,
    pub statement: Statement,
}

/// Groups of words that stand together.
#[derive(Debug)]
pub(super) struct Statement {
    pub near: Vec<RulePart>,
    pub without: Vec<&'static str>,
    /// With which it says nothing where they stand near.
    pub without_near: Vec<RulePart>,
    pub together: Together,
    pub deny_within: usize,
    pub is_denial: bool,
    pub of_others: bool,
    pub nearer: Vec<&'static str>,
}

/// A part of a statement.
#[derive(Debug)]
pub(super) struct RulePart {
    /// Of which one must be there.
    pub groups: Vec<&'static str>,
    /// Words between it and the rest at most.
    pub within: usize,
    /// Whether it stands before the anchor; in Japanese it stands behind.
    pub before: bool,
}

/// What a question may be about, and what it must name.
#[derive(Debug)]
pub(super) struct AskedKind {
    pub about: String,
    /// Of each of which one must be there.
    pub near: Vec<Vec<&'static str>>,
    pub without: Vec<&'static str>,
    /// With which it is asked for in whatever form.
    pub wish: Vec<&'static str>,
}

/// One way of writing something.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub group: &'static str,
    pub language: &'static str,
    /// The beginning of a word is enough.
    pub is_prefix: bool,
    /// A name that is a common word too counts only with a capital.
    pub needs_capital: bool,
    /// As it must be written, accents and all, where another word differs by them alone.
    pub exactly: Option<String>,
    /// For a name, which one.
    pub name: Option<usize>,
    /// For a word of a list, its number.
    pub number: Option<usize>,
    /// A word of questions: what else a text says is read without it.
    pub is_of_questions: bool,
}

/// All tables, ready to be looked up. They live as long as the program.
#[derive(Debug)]
pub(super) struct Tables {
    pub rules: Vec<SaidRule>,
    /// What people tell that is no fact.
    pub told: Vec<ToldKind>,
    /// What people ask about, the special before the general.
    pub asked: Vec<AskedKind>,
    pub names: Vec<Name>,
    pub entries: Vec<Entry>,
    /// The names of months, folded.
    pub months: Vec<String>,
    /// Finds entries, by their place in `entries`.
    pub finder: Finder,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::read(&FILES).unwrap_or_else(|_| Tables::none()));

/// The tables of this program; a test keeps them whole.
pub(super) fn tables() -> &'static Tables {
    &TABLES
}

impl Tables {
    fn none() -> Tables {
        Tables {
            rules: Vec::new(),
            told: Vec::new(),
            asked: Vec::new(),
            names: Vec::new(),
            entries: Vec::new(),
            months: Vec::new(),
            finder: Finder::default(),
        }
    }

    /// Reads tables.
    ///
    /// # Errors
    /// A file is no table, or a rule names a fact or a group that there is not.
    fn read(files: &[&str]) -> Result<Tables, String> {
        let files: Vec<File> = files
            .iter()
            .map(|text| toml::from_str(text).map_err(|error| error.to_string()))
            .collect::<Result<_, _>>()?;
        let mut tables = Tables::none();
        let mut patterns: Vec<String> = Vec::new();
        let mut groups: Vec<&'static str> = Vec::new();
        let mut add = |entries: &mut Vec<Entry>, written: &str, entry: Entry| {
            let folded = Folded::new(written).as_str().to_owned();
            if !folded.is_empty() {
                let (is_prefix, needs_capital) = (written.trim_end().ends_with('*'), written.trim_end().ends_with('^'));
                let exactly = written.trim().strip_suffix('!').map(str::to_lowercase);
                patterns.push(folded);
                entries.push(Entry { is_prefix, needs_capital, exactly, ..entry });
            }
        };
        let plain = |group, language| Entry {
            group,
            language,
            is_prefix: false,
            needs_capital: false,
            exactly: None,
            name: None,
            number: None,
            is_of_questions: false,
        };
        for file in &files {
            let is_of_questions = !file.asked.is_empty();
            for (group, languages) in &file.groups {
                let group: &'static str = group.clone().leak();
                groups.push(group);
                for (language, list) in languages {
                    let entry = Entry { is_of_questions, ..plain(group, language.clone().leak()) };
                    list.split(',').for_each(|written| add(&mut tables.entries, written, entry.clone()));
                }
            }
        }
        for (group, languages) in files.iter().flat_map(|file| &file.lists) {
            let group: &'static str = group.clone().leak();
            groups.push(group);
            for (language, list) in languages {
                let language: &'static str = language.clone().leak();
                for (at, written) in list.split(',').enumerate() {
                    let entry = || Entry { number: Some(at + 1), ..plain(group, language) };
                    written.split('/').for_each(|written| add(&mut tables.entries, written, entry()));
                }
            }
        }
        for name in files.iter().flat_map(|file| &file.name) {
            let kind: &'static str = name.kind.clone().leak();
            groups.push(kind);
            let at = tables.names.len();
            let entry = || Entry { name: Some(at), ..plain(kind, ANY) };
            name.aliases.split(',').for_each(|written| add(&mut tables.entries, written, entry()));
            tables.names.push(name.clone());
        }
        let known = |written: &String| -> Result<Vec<&'static str>, String> {
            let one = |name: &str| groups.iter().find(|group| **group == name).copied();
            written.split('|').map(|name| one(name).ok_or_else(|| format!("there is no group `{name}`"))).collect()
        };
        let part = |rule: &RuleText, written: &String| -> Result<RulePart, String> {
            let (names, within) = written.split_once('@').unwrap_or((written, ""));
            let within = if within.is_empty() { Ok(rule.within) } else { within.parse() };
            Ok(RulePart {
                groups: known(&names.trim_start_matches('<').to_owned())?,
                within: within.map_err(|_| format!("`{written}` has no number behind its @"))?,
                before: names.starts_with('<'),
            })
        };
        for rule in files.iter().flat_map(|file| &file.rule) {
            let (near, anywhere): (Vec<_>, Vec<_>) = rule.without.iter().partition(|written| written.contains('@'));
            let without: Vec<Vec<&str>> = anywhere.into_iter().map(known).collect::<Result<_, _>>()?;
            let nearer: Vec<Vec<&str>> = rule.nearer.iter().map(known).collect::<Result<_, _>>()?;
            let statement = Statement {
                near: rule.near.iter().map(|written| part(rule, written)).collect::<Result<_, _>>()?,
                without: without.concat(),
                without_near: near.into_iter().map(|written| part(rule, written)).collect::<Result<_, _>>()?,
                together: rule.together,
                deny_within: rule.deny_within,
                is_denial: rule.is_denial,
                of_others: rule.of_others,
                nearer: nearer.concat(),
            };
            if !rule.tells.is_empty() {
                tables.told.push(ToldKind { about: rule.tells.clone(), at_length: rule.at_length, statement });
                continue;
            }
            tables.rules.push(SaidRule {
                fact: FactId::from_name(&rule.fact).ok_or_else(|| format!("there is no fact `{}`", rule.fact))?,
                value: rule.value.clone(),
                denied: rule.denied.clone(),
                weight: rule.weight,
                reads: rule.reads,
                only_denied: rule.only_denied,
                statement,
            });
        }
        for asked in files.iter().flat_map(|file| &file.asked) {
            let without: Vec<Vec<&str>> = asked.without.iter().map(known).collect::<Result<_, _>>()?;
            tables.asked.push(AskedKind {
                about: asked.about.clone(),
                near: asked.near.iter().map(known).collect::<Result<_, _>>()?,
                without: without.concat(),
                wish: if asked.wish.is_empty() { Vec::new() } else { known(&asked.wish)? },
            });
        }
        let of_months = patterns.iter().zip(&tables.entries).filter(|(_, entry)| entry.group == "months");
        tables.months = of_months.map(|(pattern, _)| pattern.clone()).collect();
        tables.finder = Finder::new(patterns);
        Ok(tables)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::facts::Value;

    /// The ten languages that every group has.
    const LANGUAGES: [&str; 10] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru"];

    /// The one that a group may have besides.
    const BESIDES: &str = "tr";

    #[test]
    fn every_table_is_sound_and_every_value_fits_its_fact() {
        let tables = Tables::read(&FILES).unwrap();
        for rule in &tables.rules {
            for value in [&rule.value, &rule.denied].into_iter().filter(|value| !value.is_empty()) {
                assert!(Value::parse(rule.fact, value).is_ok(), "{}: {value}", rule.fact);
            }
            let says = if rule.only_denied { &rule.denied } else { &rule.value };
            assert_eq!(rule.reads == Reads::Nothing, !says.is_empty(), "{}", rule.fact);
        }
    }

    #[test]
    fn every_group_has_ten_languages_or_is_written_alike_in_all() {
        for text in FILES {
            let file: File = toml::from_str(text).unwrap();
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
        for text in FILES {
            let table: toml::Table = toml::from_str(text).unwrap();
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
            ("[[rule]]\nfact = \"no.such\"\nvalue = \"yes\"\nnear = []", "no.such"),
            ("[[rule]]\nfact = \"code.at_hand\"\nvalue = \"yes\"\nnear = [\"gone\"]", "gone"),
            ("[[rule]]\nfact = 3", "string"),
        ] {
            assert!(Tables::read(&[text]).unwrap_err().contains(says), "{text}");
        }
    }
}
