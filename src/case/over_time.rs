//! Captures of one machine that no host names: told by the day in their names, and by the key that they show.
//!
//! One key is on many machines, so that it decides only where the names of the files say nothing else.

use std::collections::BTreeMap;

use crate::capture::{Portion, without_day};
use crate::facts::{FactId, NotRead, NotReadReason};

/// Words in the names of two captures of one machine.
const EARLIER_OR_LATER: [&str; 22] = [
    "before", "after", "old", "new", "older", "newer", "earlier", "later", "first", "second", "then", "now", "vorher",
    "nachher", "alt", "neu", "avant", "apres", "antes", "despues", "prima", "dopo",
];

/// Words in the names of captures that tell of no machine.
const OF_ANY: [&str; 12] = [
    "app",
    "info",
    "appinfo",
    "kesl",
    "control",
    "license",
    "licence",
    "kaspersky",
    "output",
    "capture",
    "status",
    "txt",
];

/// Gives the captures of one machine one name, that of the newest.
pub(super) fn join(portions: &mut [Portion]) {
    let mut groups: BTreeMap<(String, String, String), Vec<usize>> = BTreeMap::new();
    for (at, portion) in portions.iter().enumerate() {
        let Some(product) = product(portion).filter(|_| portion.machine.is_none() && portion.dated.at.is_some()) else {
            continue;
        };
        let stem = stem(&portion.place);
        // One name in two folders is that of two machines, unless the folders differ by their days alone.
        let folder = folder_without_time(&portion.place);
        let (stem, key) = match portion.dated.key.clone().filter(|key| !key.is_empty()) {
            _ if tells_machine(&stem) => (format!("{folder}/{stem}"), String::new()),
            // Without a name of its own, the key tells.
            Some(key) => (folder, key),
            None => continue,
        };
        groups.entry((stem, product, key)).or_default().push(at);
    }
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let newest = group.iter().copied().max_by_key(|at| portions[*at].dated.at);
        let Some(name) = newest.map(|at| portions[at].place.clone()) else { continue };
        for at in group {
            portions[at].machine = Some(name.clone());
        }
    }
}

/// Says of captures in one folder that nothing tells whether they are of one machine.
pub(super) fn doubt(portions: &mut [Portion]) {
    let doubtful: Vec<(usize, String, String)> = (0..)
        .zip(portions.iter())
        .filter(|(_, portion)| portion.machine.is_none() && !is_part(&portion.place))
        .filter_map(|(at, portion)| {
            let says_nothing = !tells_machine(&stem(&portion.place));
            Some((at, folder_without_day(&portion.place), product(portion)?)).filter(|_| says_nothing)
        })
        .collect();
    for (at, folder, product) in &doubtful {
        let same = |(other, of, name): &&(usize, String, String)| other != at && of == folder && name == product;
        let Some((other, ..)) = doubtful.iter().find(same) else { continue };
        let advice = format!(
            "nothing tells whether this is the same computer as in `{}`; if it is, name only the newer of the two",
            portions[*other].place
        );
        let place = portions[*at].place.clone();
        portions[*at].reading.not_read.push(NotRead::new(&place, NotReadReason::NotUnderstood, advice));
    }
}

fn product(portion: &Portion) -> Option<String> {
    let name = portion.reading.observations.iter().find(|seen| seen.fact == FactId::ProductName)?;
    Some(name.value.to_string())
}

/// A part of a file with several.
fn is_part(place: &str) -> bool {
    place.contains(": ")
}

fn folder_without_day(place: &str) -> String {
    let place = without_day(place);
    place.rfind(['/', '\\']).map_or_else(String::new, |at| place[..at].to_owned())
}

/// A folder without days and without the words for earlier and later.
fn folder_without_time(place: &str) -> String {
    let folder = folder_without_day(place).to_lowercase();
    let is_time = |part: &&str| part.is_empty() || EARLIER_OR_LATER.contains(part);
    folder.split(['/', '\\']).filter(|part| !is_time(part)).collect::<Vec<_>>().join("/")
}

/// Whether two places are named so that nothing tells their machines apart: alike but for their endings, or by words that
/// tell of none.
pub(super) fn are_named_alike(one: &str, other: &str) -> bool {
    let name = |place: &str| stem(place.rsplit_once('.').map_or(place, |(name, _)| name));
    let (one, other) = (name(one), name(other));
    one == other || !tells_machine(&one) && !tells_machine(&other)
}

/// A place without days and without words for earlier and later; its folder counts where the name alone says nothing.
fn stem(place: &str) -> String {
    let place = without_day(place).to_lowercase();
    let name = place.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_told = |word: &&str| !word.is_empty() && !EARLIER_OR_LATER.contains(word);
    name.split(|c: char| !c.is_alphanumeric()).filter(is_told).collect::<Vec<_>>().join("-")
}

/// Whether a stem says which machine it is of.
fn tells_machine(stem: &str) -> bool {
    stem.split('-')
        .any(|word| word.chars().count() >= 3 && !OF_ANY.contains(&word) && word.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_tells_the_machine_and_not_the_day() {
        assert_eq!(stem("a/srv9-2026-11-20.txt"), "srv9-txt");
        assert_eq!(stem("a/before.txt"), "txt");
        assert!(tells_machine("srv9-txt") && !tells_machine("txt") && !tells_machine("app-info-txt"));
    }
}
