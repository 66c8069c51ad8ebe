//! Lines in which what is private is marked: `kind`, a tab, and the line with `⟦value⟧`; `⏎` is a line break. A line without
//! marks must stay as it is.

use std::collections::BTreeMap;
use std::fmt::Write;

use keymend::redact::Redactor;

use crate::bare;

/// What came of one set.
#[derive(Default)]
pub struct Tried {
    /// Private lines and those whose value was left, by kind.
    pub private: BTreeMap<String, (usize, usize)>,
    pub harmless: usize,
    pub left: Vec<String>,
    pub changed: Vec<String>,
}

impl Tried {
    pub fn counts(&self) -> String {
        let mut said = String::new();
        for (kind, (all, left)) in &self.private {
            writeln!(said, "{kind}: {left} of {all} left").unwrap();
        }
        let (all, left) = self.private.values().fold((0, 0), |(a, l), (all, left)| (a + all, l + left));
        write!(said, "private: {left} of {all} left; harmless: {} of {} changed", self.changed.len(), self.harmless)
            .unwrap();
        said
    }
}

/// Whether a value is gone; of a code no ten characters in a row may be left, of which the last five are shown.
fn is_gone(kind: &str, value: &str, cleaned: &str) -> bool {
    let (value, cleaned) = (bare(value), bare(cleaned));
    if kind != "code" {
        return !cleaned.contains(&value);
    }
    let signs: Vec<char> = value.chars().collect();
    !signs[..signs.len().saturating_sub(5).max(5)]
        .windows(5)
        .any(|part| cleaned.contains(&part.iter().collect::<String>()))
}

pub fn tried(set: &str) -> Tried {
    let mut tried = Tried::default();
    for line in set.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (kind, marked) = line.split_once('\t').unwrap_or_else(|| panic!("no tab in {line}"));
        let marked = marked.replace('⏎', "\n");
        let text = marked.replace(['⟦', '⟧'], "");
        let cleaned = Redactor::default().clean(&text);
        let Some((_, rest)) = marked.split_once('⟦') else {
            tried.harmless += 1;
            if cleaned != text {
                tried.changed.push(format!("{text:?} -> {cleaned:?}"));
            }
            continue;
        };
        let value = rest.split('⟧').next().unwrap_or_default();
        let entry = tried.private.entry(kind.to_owned()).or_default();
        entry.0 += 1;
        if !is_gone(kind, value, &cleaned) {
            entry.1 += 1;
            tried.left.push(format!("{kind} {value:?}: {text:?} -> {cleaned:?}"));
        }
    }
    tried
}

#[test]
fn the_sets_are_cleaned_and_nothing_else_is_changed() {
    for (name, set) in [
        ("private", include_str!("marked/private.txt")),
        ("kinds", include_str!("marked/kinds.txt")),
        ("nobodys", include_str!("marked/nobodys.txt")),
        ("codes", include_str!("marked/codes.txt")),
        ("harmless", include_str!("marked/harmless.txt")),
    ] {
        let tried = tried(set);
        assert!(tried.left.is_empty(), "{name}: {}\n{}", tried.counts(), tried.left.join("\n"));
        assert!(tried.changed.is_empty(), "{name}: {}\n{}", tried.counts(), tried.changed.join("\n"));
    }
}

/// Tries a set of your own: `KEYMEND_MARKED=file cargo test --test redaction marked -- --ignored --nocapture`.
#[test]
#[ignore = "needs a set, named by KEYMEND_MARKED; KEYMEND_MARKED_SHOW=1 shows what failed"]
fn a_set_of_your_own_is_counted() {
    let set = std::fs::read_to_string(std::env::var("KEYMEND_MARKED").unwrap()).unwrap();
    let tried = tried(&set);
    println!("{}", tried.counts());
    if std::env::var_os("KEYMEND_MARKED_SHOW").is_some() {
        println!("{}\n{}", tried.left.join("\n"), tried.changed.join("\n"));
    }
}
