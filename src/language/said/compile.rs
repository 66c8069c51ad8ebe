//! From the tables that people write to what the program looks up: the words folded and in their order, each with its kind, and
//! the rules with the groups that they name.
//!
//! Used by `build.rs`, and by a test that what is compiled in is what the tables say.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::marks::{IS_NAME, IS_OF_QUESTIONS, IS_PREFIX, NEEDS_CAPITAL};

/// The language of what is written alike in all of them, such as names.
const ANY: &str = "any";

/// One file a kind; every group and rule of one may name the groups of the others.
pub const FILES: [&str; 22] = [
    "src/vendor/blocked.toml",
    "src/language/said/common.toml",
    "src/language/said/dates.toml",
    "src/language/said/platform.toml",
    "src/language/said/product.toml",
    "src/language/said/seller.toml",
    "src/language/said/former.toml",
    "src/language/said/payment.toml",
    "src/language/said/code.toml",
    "src/language/said/account.toml",
    "src/language/said/devices.toml",
    "src/language/said/term.toml",
    "src/language/said/trouble.toml",
    "src/language/said/worked.toml",
    "src/language/said/over.toml",
    "src/language/said/lapse.toml",
    "src/language/said/mended.toml",
    "src/language/said/hearsay.toml",
    "src/language/said/done.toml",
    "src/language/said/told.toml",
    "src/language/said/asks.toml",
    "src/language/said/besides.toml",
];

/// What one file holds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The words of each group, by their language, separated by commas.
    #[serde(default)]
    pub groups: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    rule: Vec<RuleText>,
    #[serde(default)]
    asked: Vec<AskedText>,
    #[serde(default)]
    name: Vec<NameText>,
    /// Words that count: the first is one; ways of writing one are separated by `/`.
    #[serde(default)]
    pub lists: BTreeMap<String, BTreeMap<String, String>>,
}

/// What a question may be about.
#[derive(Debug, Deserialize)]
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
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NameText {
    /// As it is shown.
    name: String,
    /// What it names: a group, such as `product` or `shop`.
    kind: String,
    /// For a product, the line that it belongs to.
    #[serde(default)]
    line: String,
    /// The ways in which it is written, separated by commas.
    aliases: String,
}

#[derive(Debug, Deserialize)]
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
    /// How far one statement goes: a `clause`, a `sentence`, into the `next`, or over the `text`.
    #[serde(default = "clause")]
    together: String,
    #[serde(default = "one")]
    weight: u32,
    /// What it reads beside its words.
    #[serde(default = "nothing")]
    reads: String,
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
    /// Groups whose day stands on their other side: "today it says expired" says of no end that it was today.
    #[serde(default)]
    behind: Vec<String>,
    /// What it tells counts in a longer text as well.
    #[serde(default)]
    at_length: bool,
    /// It is told of what is over: "the trial has ended, how do I reset it?"
    #[serde(default)]
    though_over: bool,
    /// It says so in the very words of the matter, whatever else the text sounds like.
    #[serde(default)]
    plainly: bool,
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

fn clause() -> String {
    "clause".to_owned()
}

fn nothing() -> String {
    "nothing".to_owned()
}

/// What the tables become.
#[derive(Debug, PartialEq)]
pub struct Compiled {
    /// The words in their order, one behind another.
    pub words: String,
    /// For each word where it begins, in four bytes, and the number of its kind, in two; and where the last one ends.
    pub places: Vec<u8>,
    /// For each kind its group, its language, its marks, the number or name that it stands for, and how it must be written
    /// exactly, in eight bytes.
    pub kinds: Vec<u8>,
    /// What these name by numbers, and the rules.
    pub rest: Value,
}

/// Brings tables into what is compiled in.
///
/// # Errors
/// A file is no table, or a rule names a group that there is not.
pub fn compile(files: &[impl AsRef<str>], fold: impl Fn(&str) -> String) -> Result<Compiled, String> {
    let files: Vec<File> = files
        .iter()
        .map(|text| toml::from_str(text.as_ref()).map_err(|error| error.to_string()))
        .collect::<Result<_, _>>()?;
    let mut words = Words {
        fold,
        words: Vec::new(),
        kinds: Numbers::default(),
        groups: Numbers::default(),
        languages: Numbers::default(),
        exactly: Numbers::default(),
        months: Vec::new(),
    };
    words.exactly.number(String::new());
    for file in &files {
        let marks = if file.asked.is_empty() { 0 } else { IS_OF_QUESTIONS };
        for (group, languages) in &file.groups {
            words.groups.number(group.clone());
            for (language, list) in languages {
                list.split(',').for_each(|written| words.add(written, group, language, marks, 0));
            }
        }
    }
    for (group, languages) in files.iter().flat_map(|file| &file.lists) {
        words.groups.number(group.clone());
        for (language, list) in languages {
            for (written, number) in list.split(',').zip(1..) {
                written.split('/').for_each(|written| words.add(written, group, language, 0, number));
            }
        }
    }
    let names: Vec<&NameText> = files.iter().flat_map(|file| &file.name).collect();
    for (name, number) in names.iter().zip(0..) {
        words.groups.number(name.kind.clone());
        name.aliases.split(',').for_each(|written| words.add(written, &name.kind, ANY, IS_NAME, number));
    }
    let groups = &words.groups;
    let mut rules = Vec::new();
    let mut told = Vec::new();
    for rule in files.iter().flat_map(|file| &file.rule) {
        let statement = statement(rule, groups)?;
        if rule.tells.is_empty() {
            rules.push(json!({
                "fact": rule.fact, "value": rule.value, "denied": rule.denied, "weight": rule.weight, "reads": rule.reads,
                "only-denied": rule.only_denied, "statement": statement,
            }));
        } else {
            told.push(json!({
                "about": rule.tells, "at-length": rule.at_length || rule.plainly, "though-over": rule.though_over, "plainly": rule.plainly, "statement": statement,
            }));
        }
    }
    let mut asked = Vec::new();
    for kind in files.iter().flat_map(|file| &file.asked) {
        let (near, without) = (all_known(&kind.near, groups)?, all_known(&kind.without, groups)?.concat());
        let wish = if kind.wish.is_empty() { Vec::new() } else { known(&kind.wish, groups)? };
        asked.push(json!({ "about": kind.about, "near": near, "without": without, "wish": wish }));
    }
    let names: Vec<Value> = names.iter().map(|name| json!({ "name": name.name, "line": name.line })).collect();
    let rest = json!({
        "groups": groups.all()?, "languages": words.languages.all()?, "exactly": words.exactly.all()?,
        "months": words.months, "names": names, "rules": rules, "told": told, "asked": asked,
    });
    let kinds = words.kinds.all()?.concat();
    let (words, places) = in_order(words.words);
    Ok(Compiled { words, places, kinds, rest })
}

/// Words in their order, one behind another, and the places of each with its number; what is written alike keeps its order.
pub fn in_order(mut words: Vec<(String, u16)>) -> (String, Vec<u8>) {
    words.sort_by(|(one, _), (other, _)| one.cmp(other));
    let (mut text, mut places) = (String::new(), Vec::new());
    for (word, number) in words {
        places.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
        places.extend(number.to_le_bytes());
        text.push_str(&word);
    }
    places.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
    (text, places)
}

/// What is named by numbers: each thing once, in the order in which it came.
#[derive(Debug, Default)]
struct Numbers<T>(BTreeMap<T, u16>);

impl<T: Ord + Clone> Numbers<T> {
    fn number(&mut self, thing: T) -> u16 {
        let next = u16::try_from(self.0.len()).unwrap_or(u16::MAX);
        *self.0.entry(thing).or_insert(next)
    }

    /// All of them in the order of their numbers.
    fn all(&self) -> Result<Vec<T>, String> {
        let mut all: Vec<(&T, &u16)> = self.0.iter().collect();
        all.sort_by_key(|(_, number)| **number);
        let fits = all.len() < usize::from(u16::MAX);
        fits.then(|| all.into_iter().map(|(thing, _)| thing.clone()).collect()).ok_or_else(|| "too many".to_owned())
    }
}

/// The words as they are read, and what their kinds name.
struct Words<F> {
    fold: F,
    words: Vec<(String, u16)>,
    kinds: Numbers<[u8; 8]>,
    groups: Numbers<String>,
    languages: Numbers<String>,
    /// Words that are written exactly so; the first is none.
    exactly: Numbers<String>,
    months: Vec<String>,
}

impl<F: Fn(&str) -> String> Words<F> {
    fn add(&mut self, written: &str, group: &str, language: &str, marks: u8, number: u16) {
        let (folded, written) = ((self.fold)(written), written.trim());
        if folded.is_empty() {
            return;
        }
        if group == "months" {
            self.months.push(folded.clone());
        }
        let marked = |ending: char, mark: u8| if written.ends_with(ending) { mark } else { 0 };
        let marks = marks | marked('*', IS_PREFIX) | marked('^', NEEDS_CAPITAL);
        let exactly = written.strip_suffix('!').map(str::to_lowercase).unwrap_or_default();
        let [[g, h], [l, _], [n, m], [e, f]] = [
            self.groups.number(group.to_owned()),
            self.languages.number(language.to_owned()),
            number,
            self.exactly.number(exactly),
        ]
        .map(u16::to_le_bytes);
        let kind = self.kinds.number([g, h, l, marks, n, m, e, f]);
        self.words.push((folded, kind));
    }
}

/// The groups that are named as alternatives.
fn known<'w>(written: &'w str, groups: &Numbers<String>) -> Result<Vec<&'w str>, String> {
    let one = |name: &'w str| {
        groups.0.contains_key(name).then_some(name).ok_or_else(|| format!("there is no group `{name}`"))
    };
    written.split('|').map(one).collect()
}

fn all_known<'w>(written: &'w [String], groups: &Numbers<String>) -> Result<Vec<Vec<&'w str>>, String> {
    written.iter().map(|written| known(written, groups)).collect()
}

fn part(rule: &RuleText, written: &str, groups: &Numbers<String>) -> Result<Value, String> {
    let (names, within) = written.split_once('@').unwrap_or((written, ""));
    let within = if within.is_empty() { Ok(rule.within) } else { within.parse() };
    let within = within.map_err(|_| format!("`{written}` has no number behind its @"))?;
    let before = names.starts_with('<');
    Ok(json!({ "groups": known(names.trim_start_matches('<'), groups)?, "within": within, "before": before }))
}

fn statement(rule: &RuleText, groups: &Numbers<String>) -> Result<Value, String> {
    let parts = |written: &[String]| -> Result<Vec<Value>, String> {
        written.iter().map(|written| part(rule, written, groups)).collect()
    };
    let (near, anywhere): (Vec<String>, Vec<String>) =
        rule.without.iter().cloned().partition(|written| written.contains('@'));
    Ok(json!({
        "near": parts(&rule.near)?, "without": all_known(&anywhere, groups)?.concat(), "without-near": parts(&near)?,
        "together": rule.together, "deny-within": rule.deny_within, "is-denial": rule.is_denial, "of-others": rule.of_others,
        "nearer": all_known(&rule.nearer, groups)?.concat(), "behind": all_known(&rule.behind, groups)?.concat(),
    }))
}
