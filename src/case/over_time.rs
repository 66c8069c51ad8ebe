//! Captures of one machine that no heading names: told by the host that they mention, else by the day in their names, and by
//! the key that they show.
//!
//! One key is on many machines, so that it decides only where the names of the files say nothing else.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::capture::{Portion, is_same_host, without_day};
use crate::facts::{Evidence, FactId, NotRead, NotReadReason, Observation, PASSED, Value, clock_is_behind};
use crate::say::advice;
use crate::text::host_key;

/// Words in the names of two captures of one machine.
#[rustfmt::skip]
const EARLIER_OR_LATER: [&str; 62] = [
    "before", "after", "old", "new", "older", "newer", "earlier", "later", "first", "second", "then", "now",
    "vorher", "nachher", "alt", "neu", "zuvor", "danach", "avant", "apres", "après", "ancien", "nouveau",
    "antes", "despues", "después", "viejo", "nuevo", "anterior", "prima", "dopo", "vecchio", "nuovo",
    "depois", "antigo", "novo", "velho", "до", "после", "старый", "старая", "старое", "новый", "новая", "новое", "раньше",
    "przed", "po", "stary", "stare", "nowy", "nowe", "oud", "nieuw", "voor", "daarvoor", "daarna", "旧", "新", "前", "後",
    "以前",
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

/// Names portions by the host that they mention in passing. Where one host alone is mentioned and no product of it, the
/// output stands beside that of a machine without a name, and is no other one.
pub(super) fn name_by_host(portions: &mut [Portion]) {
    let mut named: Vec<(usize, String)> = Vec::new();
    for (at, portion) in portions.iter().enumerate().filter(|(_, portion)| portion.machine.is_none()) {
        let Some(host) = &portion.dated.host else { continue };
        named.push((at, host.clone()));
    }
    let is_only = named.iter().all(|(_, name)| is_same_host(name, &named[0].1));
    let states_none = named.iter().all(|(at, _)| product(&portions[*at]).is_none());
    if is_only
        && states_none
        && portions.iter().any(|portion| portion.machine.is_none() && portion.dated.host.is_none())
    {
        return;
    }
    // Each product of a host has a licence of its own.
    let families = |name: &str| -> Vec<String> {
        let of_host = named.iter().filter(|(_, other)| host_key(other) == host_key(name));
        let mut families: Vec<String> = of_host.filter_map(|(at, _)| family(&portions[*at])).collect();
        families.sort();
        families.dedup();
        families
    };
    let names: Vec<(usize, String)> = named
        .iter()
        .map(|(at, name)| {
            let product = product(&portions[*at]).filter(|_| families(name).len() > 1);
            (*at, product.map_or_else(|| name.clone(), |product| format!("{name}: {product}")))
        })
        .collect();
    for (at, name) in names {
        portions[at].machine = Some(name);
        portions[at].named = true;
    }
}

fn family(portion: &Portion) -> Option<String> {
    let family = portion.reading.observations.iter().find(|seen| seen.fact == FactId::ProductFamily)?;
    Some(family.value.to_string())
}

/// Gives the captures of one machine one name, that of the newest.
pub(super) fn join(portions: &mut [Portion]) {
    let mut groups: BTreeMap<(String, String, String), Vec<usize>> = BTreeMap::new();
    for (at, portion) in portions.iter().enumerate() {
        // Whoever calls a file "old" has another one of the same.
        let is_ordered = portion.dated.at.is_some() || names_time(&portion.place) && at_least(portion).is_some();
        let Some(product) = product(portion).filter(|_| portion.machine.is_none() && is_ordered) else { continue };
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
        let newest = group.iter().copied().max_by_key(|at| at_least(&portions[*at]).or(portions[*at].dated.at));
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
        let advice = advice::perhaps_same(&portions[*other].place);
        let place = portions[*at].place.clone();
        portions[*at].reading.not_read.push(NotRead::new(&place, NotReadReason::NotUnderstood, advice));
    }
}

/// When a portion was captured. A day in the name of a file orders captures, and is no clock to diagnose by: a licence
/// may have ended since.
pub(super) fn when(portion: &Portion) -> Option<DateTime<Utc>> {
    portion.captured_at.or(portion.dated.at.filter(|_| portion.machine.is_some()))
}

/// The latest day that a portion tells of: it was captured then or later.
pub(super) fn at_least(portion: &Portion) -> Option<DateTime<Utc>> {
    when(portion).max(databases(portion))
}

/// When what a portion tells was so: the day of its events, else when it was captured. The day of its databases says nothing of that:
/// they stay as they are when a licence ends.
pub(super) fn told_at(portion: &Portion) -> Option<DateTime<Utc>> {
    let newest = portion.reading.observations.iter().find(|seen| seen.fact == FactId::SystemNewestEventAt);
    let of_events = portion.reading.told_at.or_else(|| newest?.value.begins());
    of_events.or(portion.captured_at).or(portion.dated.at)
}

/// That the clock of a capture was behind when it was made: it stands more than a day before what the capture tells as past, in
/// whatever zone either is told.
pub(super) fn clock_behind(portion: &Portion) -> Option<Observation> {
    let captured_at = portion.captured_at?;
    let passed = portion.reading.observations.iter().filter(|seen| PASSED.contains(&seen.fact));
    let ahead: Vec<&Observation> = passed
        .filter(|seen| seen.value.begins().is_some_and(|moment| moment - TimeDelta::days(1) > captured_at))
        .collect();
    let dates: Vec<_> = ahead.iter().filter_map(|seen| Some((seen.value.begins()?, seen.strength))).collect();
    let newest = ahead.into_iter().max_by_key(|seen| seen.value.begins())?;
    let evidence = &newest.evidence;
    let told = format!("the clock says {captured_at}; {}", evidence.excerpt);
    clock_is_behind(&dates).filter(|behind| *behind).map(|behind| Observation {
        fact: FactId::SystemClockBehind,
        value: Value::Flag(behind),
        strength: newest.strength,
        evidence: Evidence::new(evidence.source.clone(), evidence.locator.clone(), &told, evidence.read_at),
    })
}

/// When the databases that a portion tells of were released.
pub(super) fn databases(portion: &Portion) -> Option<DateTime<Utc>> {
    let seen = &portion.reading.observations;
    let of = |fact| seen.iter().find(|seen| seen.fact == fact).and_then(|seen| seen.value.begins());
    of(FactId::DatabasesReleasedAt).or_else(|| of(FactId::DatabasesUpdatedAt))
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

/// Whether the name of a file or of its folder says that it is an earlier or later one.
fn names_time(place: &str) -> bool {
    let place = place.to_lowercase();
    let mut words = place.rsplit(['/', '\\']).take(2).flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    words.any(|word| EARLIER_OR_LATER.contains(&word))
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
    // A short name of a host has a number, such as `m3`; `v2` is a version.
    let is_short_host = |word: &str| {
        word.chars().count() == 2 && !word.starts_with(['v', 'V']) && word.chars().any(|sign| sign.is_ascii_digit())
    };
    stem.split('-').any(|word| {
        let is_long = word.chars().count() >= 3 || is_short_host(word);
        is_long && !OF_ANY.contains(&word) && word.chars().any(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_tells_the_machine_and_not_the_day() {
        assert_eq!(stem("a/srv9-2026-11-20.txt"), "srv9-txt");
        assert_eq!(stem("a/before.txt"), "txt");
        assert!(tells_machine("srv9-txt") && !tells_machine("txt") && !tells_machine("app-info-txt"));
        assert!(tells_machine("m3-txt") && !tells_machine("info-v2-txt") && !tells_machine("12-txt"));
    }
}
