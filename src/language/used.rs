//! What the code says of the tables of messages: the compiler sees only messages that have a function.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Language, Tongue};

/// Names that are the same in every language.
const PROPER: [&str; 2] = ["avp.com", "systemctl"];

/// The code of every file but this one, without its tests.
fn code() -> Vec<String> {
    fn add(folder: &Path, all: &mut Vec<PathBuf>) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                add(&path, all);
            } else {
                all.push(path);
            }
        }
    }
    let mut files = Vec::new();
    add(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let is_code = |path: &PathBuf| {
        let path = path.to_string_lossy();
        path.ends_with(".rs") && !path.contains("tests") && !path.ends_with("used.rs")
    };
    files.retain(is_code);
    assert!(files.len() > 200, "only {} files were read", files.len());
    let text = |path: &PathBuf| std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    files.iter().map(|path| text(path).split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned()).collect()
}

/// What the code calls a place that it reads or asks, as reports and letters name it.
pub(crate) fn source_names() -> BTreeSet<String> {
    let begins = [
        "Collector::new(\"",
        "Probe::new(\"",
        "NotRead::new(\"",
        "SOURCE: &str = \"",
        "SETTINGS: &str = \"",
        "PERSON: &str = \"",
    ];
    let mut names = BTreeSet::new();
    for code in code() {
        for begin in begins {
            names.extend(code.split(begin).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }
    // A registry is read from this machine or from an export of one.
    names.insert("registry export".to_owned());
    assert!(names.len() > 40, "only these were found: {names:?}");
    names
}

/// The messages of a file of English, without their attributes.
fn ids(file: &str) -> Vec<String> {
    let text = std::fs::read_to_string(format!("{}/locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let lines = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn every_source_has_a_name_in_every_language() {
    for language in Language::all() {
        let tongue = Tongue::new(language);
        for name in source_names().iter().filter(|name| !PROPER.contains(&name.as_str())) {
            let id: String =
                name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
            assert!(tongue.has_own(&format!("source-{id}")), "{}: source-{id}", language.code());
        }
    }
}

/// The names in the code, by what stands around them.
struct NamesInCode<'c> {
    /// Between two quotation marks.
    quoted: BTreeSet<&'c str>,
    /// At the end of a longer one, before a comma.
    ends: BTreeSet<&'c str>,
    /// At the beginning of one that is put together, as in `format!("letter-greeting-{addressee}")`.
    begins: BTreeSet<&'c str>,
}

impl<'c> NamesInCode<'c> {
    fn of(code: &'c [String]) -> NamesInCode<'c> {
        let mut named = NamesInCode { quoted: BTreeSet::new(), ends: BTreeSet::new(), begins: BTreeSet::new() };
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        for code in code {
            let mut rest = code.as_str();
            while let Some(begin) = rest.find(is_name) {
                let is_quoted = rest[..begin].ends_with('"');
                rest = &rest[begin..];
                let (name, behind) = rest.split_at(rest.find(|c| !is_name(c)).unwrap_or(rest.len()));
                if is_quoted && behind.starts_with('"') {
                    named.quoted.insert(name);
                }
                if behind.starts_with("\",") {
                    named.ends.insert(name);
                }
                if is_quoted && behind.starts_with('{') {
                    named.begins.insert(name);
                }
                rest = behind;
            }
        }
        named
    }

    fn has(&self, id: &str) -> bool {
        self.quoted.contains(id)
            || self.ends.iter().any(|name| name.ends_with(id))
            || id.match_indices('-').any(|(at, _)| self.begins.contains(&id[..=at]))
    }
}

#[test]
fn no_entry_of_a_table_is_said_by_nobody() {
    let code = code();
    let named = NamesInCode::of(&code);
    let names: BTreeSet<String> = code
        .iter()
        .flat_map(|code| code.split('"'))
        .map(|name| {
            name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
        })
        .collect();
    let is_source = |id: &str| id.strip_prefix("source-").is_some_and(|name| names.contains(name));
    // Facts, fields, commands and options have tests beside them that hold the same of each.
    let of_tables = ["facts", "help", "letter", "months"].into_iter().flat_map(ids);
    let unsaid: Vec<String> = of_tables
        .filter(|id| !(named.has(id) || is_source(id)))
        .filter(|id| crate::facts::FactId::all().all(|fact| fact.name().replace('.', "-") != *id))
        .collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:?}");
    assert!(!named.has("said-by-nobody"));
}
