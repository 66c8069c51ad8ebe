//! Answers with the name of the machine before each line (`pdsh`, `clush`), or before the first line of each answer
//! (the `txt` outputter of Salt).

use std::collections::{BTreeMap, BTreeSet};

use super::headings::outside;
use super::silence::no_answer;
use super::{Section, is_no_answer, may_be_host, names_product};
use crate::text::lines::Line;
use crate::vendor::labels::{is_labelled, normal_label, recognise_label};

/// Splits a text whose lines name their machine.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    let opens = |line: &Line| prefixed(&line.text).is_some_and(|(_, rest)| names_product(rest));
    if !lines.iter().any(opens) && !say_why_not(lines) {
        return None;
    }
    let mut sections: Vec<Section> = Vec::new();
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    let mut current = None;
    for line in lines {
        if let Some(failed) = outside(&line.text) {
            sections.extend(failed);
            continue;
        }
        let named = prefixed(&line.text).filter(|(name, rest)| by_name.contains_key(*name) || is_machine(name, rest));
        let Some((name, rest)) = named else {
            // The further lines of an answer whose first line was named.
            let open = current.and_then(|at: usize| sections.get_mut(at));
            open.into_iter().for_each(|section| section.push(line));
            continue;
        };
        let at = *by_name.entry(name.to_owned()).or_insert_with(|| {
            sections.push(Section::of(name));
            sections.len() - 1
        });
        current = Some(at);
        let Some(section) = sections.get_mut(at) else { continue };
        if is_no_answer(rest) {
            section.failure = Some(rest.trim().to_owned());
        } else {
            section.push_part(line, rest);
        }
    }
    Some(sections)
}

/// What shells and their helpers begin their own lines with.
const TOOLS: [&str; 9] = ["sh", "bash", "zsh", "dash", "ksh", "sudo", "ssh", "env", "error"];

/// Whether every line names a machine and says why it gave no answer, of two machines at least.
fn say_why_not(lines: &[Line]) -> bool {
    let mut names = BTreeSet::new();
    let mut said = lines.iter().filter(|line| !line.text.trim().is_empty() && outside(&line.text).is_none());
    let all = said.all(|line| {
        let named = prefixed(&line.text).filter(|(name, rest)| !TOOLS.contains(name) && no_answer(rest).is_some());
        named.is_some_and(|(name, _)| {
            names.insert(name);
            true
        })
    });
    all && names.len() > 1
}

fn prefixed(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once(':')?;
    let rest = rest.strip_prefix(' ').or_else(|| rest.is_empty().then_some(rest))?;
    (may_be_host(name) && recognise_label(&normal_label(name)).is_none()).then_some((name, rest))
}

/// Whether a word before a colon names a machine: by what follows it, or by its own look.
fn is_machine(name: &str, rest: &str) -> bool {
    names_product(rest)
        || is_no_answer(rest)
        || is_labelled(rest)
        || no_answer(rest).is_some() && !TOOLS.contains(&name)
        || name.contains(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'))
}
