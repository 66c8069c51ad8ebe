//! Machines that were told apart and are one: a computer that is called with its domain and without it, and one of which a folder
//! holds some files beside its unpacked support archive.
//!
//! Nothing is put together that contradicts itself: of two that may be one, each says so.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::machine::{Machine, folder_of, is_key, runs_on};
use super::over_time::at_least;
use crate::capture::Portion;
use crate::facts::{FactId, NotRead, NotReadReason, Value};
use crate::say::advice;
use crate::text::host_key;

/// Folders of the vendor's support archive.
const OF_SUPPORT: [&str; 3] = ["collect", "environment", "kaspersky"];

/// Puts together what is called by one name with a domain and without it: where their keys are one, or nothing contradicts. A short
/// name that two domains have is nobody's for sure.
pub(super) fn with_domain(machines: &mut Vec<Machine>) {
    let is_host = |machine: &Machine| machine.named && !machine.portions.iter().any(is_key);
    let mut whole: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, machine) in machines.iter().enumerate().filter(|(_, machine)| is_host(machine)) {
        if let Some((short, domain)) = machine.name.split_once('.')
            && !domain.is_empty()
            // An address has no domain.
            && short.contains(|sign: char| !sign.is_ascii_digit())
        {
            whole.entry(host_key(short).into_owned()).or_default().push(at);
        }
    }
    if whole.is_empty() {
        return;
    }
    let mut joined: BTreeMap<usize, usize> = BTreeMap::new();
    for at in 0..machines.len() {
        if !is_host(&machines[at]) || machines[at].name.contains('.') {
            continue;
        }
        let Some(others) = whole.get(host_key(&machines[at].name).as_ref()) else { continue };
        match others.as_slice() {
            [other]
                if have_one_key(&machines[at], &machines[*other]) || !contradict(&machines[at], &machines[*other]) =>
            {
                joined.insert(at, *other);
            }
            others => {
                let first = others.iter().find_map(|other| Some(machines[*other].portions.first()?.place.clone()));
                first.into_iter().for_each(|place| say_perhaps(&mut machines[at], &place));
            }
        }
    }
    for (from, to) in &joined {
        let name = machines[*to].name.clone();
        machines[*from].portions.iter_mut().for_each(|portion| portion.machine = Some(name.clone()));
    }
    join(machines, &joined);
}

/// Puts a machine that nothing names together with the only other one below its folder, where that lies in an unpacked support
/// archive, or the folder is called as it is.
pub(super) fn by_folder(machines: &mut Vec<Machine>) {
    let folders: Vec<Option<String>> = machines.iter().map(own_folder).collect();
    let mut joined: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, folder) in folders.iter().enumerate() {
        let Some(folder) = folder else { continue };
        if folders.iter().flatten().filter(|other| *other == folder).count() > 1 {
            continue;
        }
        let is_below =
            |machine: &Machine| machine.portions.iter().any(|portion| portion.place.starts_with(folder.as_str()));
        let mut below = (0..machines.len()).filter(|other| *other != at && is_below(&machines[*other]));
        let (Some(other), None) = (below.next(), below.next()) else { continue };
        let (own, only) = (&machines[at], &machines[other]);
        let is_called_so = only.named && host_key(name_of(folder)) == host_key(&only.name);
        let is_support = only.portions.iter().filter_map(|portion| portion.place.strip_prefix(folder.as_str()));
        let is_support = || is_support.clone().any(|rest| parts(rest).any(|part| OF_SUPPORT.contains(&part)));
        if is_called_so && !are_of_two_kinds(own, only) || is_support() && !differ(own, only) {
            joined.insert(at, other);
        }
    }
    join(machines, &joined);
}

/// Moves what was read of some machines to others.
fn join(machines: &mut Vec<Machine>, joined: &BTreeMap<usize, usize>) {
    for (from, to) in joined {
        let portions = std::mem::take(&mut machines[*from].portions);
        machines[*to].portions.extend(portions);
    }
    let mut at = 0;
    machines.retain(|_| {
        at += 1;
        !joined.contains_key(&(at - 1))
    });
}

/// The folder in which all that was read of a machine lies, which nothing names.
fn own_folder(machine: &Machine) -> Option<String> {
    let first = folder_of(&machine.portions.first()?.place);
    let is_alone =
        machine.portions.iter().all(|portion| portion.machine.is_none() && folder_of(&portion.place) == first);
    is_alone.then(|| first.to_owned())
}

fn parts(place: &str) -> impl Iterator<Item = &str> {
    place.split(['/', '\\']).flat_map(|part| part.split(": "))
}

fn name_of(folder: &str) -> &str {
    parts(folder.trim_end_matches(['/', '\\'])).last().unwrap_or_default()
}

/// Says of a machine that it may be that of another place.
fn say_perhaps(machine: &mut Machine, other: &str) {
    if let Some(first) = machine.portions.first_mut() {
        let note = NotRead::new(&first.place, NotReadReason::NotUnderstood, advice::perhaps_same(other));
        first.reading.not_read.push(note);
    }
}

fn keys(machine: &Machine) -> BTreeSet<String> {
    machine.portions.iter().filter_map(|portion| portion.dated.key.as_deref()).map(str::to_uppercase).collect()
}

fn have_one_key(one: &Machine, other: &Machine) -> bool {
    !are_of_two_kinds(one, other) && keys(one).intersection(&keys(other)).next().is_some()
}

/// Whether two machines of one name cannot be one: by their system or product, or by what they say of their licence, where nothing tells
/// which of them is the newer.
fn contradict(one: &Machine, other: &Machine) -> bool {
    let newest = |machine: &Machine| machine.portions.iter().filter_map(at_least).max();
    let apart = |one: DateTime<Utc>, other: DateTime<Utc>| (one - other).abs() >= TimeDelta::days(1);
    let are_ordered = newest(one).zip(newest(other)).is_some_and(|(one, other)| apart(one, other));
    if are_ordered { are_of_two_kinds(one, other) } else { differ(one, other) }
}

/// Whether two machines have not the same system, product, key and end of the licence, as far as both tell.
fn differ(one: &Machine, other: &Machine) -> bool {
    are_of_two_kinds(one, other) || are_apart(&keys(one), &keys(other)) || are_apart(&ends(one), &ends(other))
}

/// Whether two machines run on two systems, or have two products.
fn are_of_two_kinds(one: &Machine, other: &Machine) -> bool {
    let systems = |machine: &Machine| machine.portions.iter().filter_map(runs_on).collect::<BTreeSet<_>>();
    let families =
        |machine: &Machine| values(machine, FactId::ProductFamily).map(Value::to_string).collect::<BTreeSet<_>>();
    are_apart(&systems(one), &systems(other)) || are_apart(&families(one), &families(other))
}

fn values(machine: &Machine, fact: FactId) -> impl Iterator<Item = &Value> {
    let seen = machine.portions.iter().flat_map(|portion: &Portion| &portion.reading.observations);
    seen.filter(move |seen| seen.fact == fact).map(|seen| &seen.value)
}

/// The days on which the licence ends, as a machine tells them.
fn ends(machine: &Machine) -> BTreeSet<NaiveDate> {
    values(machine, FactId::LicenseExpiresAt).filter_map(|end| Some(end.begins()?.date_naive())).collect()
}

/// Whether both have something, and nothing in common.
fn are_apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

#[cfg(test)]
mod tests {
    use super::super::machines::sort_out;
    use super::*;
    use crate::facts::{Evidence, Locator, Observation, Reading, Strength};

    /// What a file says of the product, of the end of its licence in so many days of an era, and of its key.
    fn portion(place: &str, host: Option<&str>, product: &str, end: Option<i64>, key: Option<&str>) -> Portion {
        let evidence = Evidence::new(place, Locator::Person, "", DateTime::UNIX_EPOCH);
        let of = |fact, value| Observation { fact, value, strength: Strength::Stated, evidence: evidence.clone() };
        let mut observations = vec![of(FactId::ProductName, Value::Text(product.to_owned()))];
        let end = end.and_then(|day| DateTime::from_timestamp(day * 86_400, 0));
        observations.extend(end.map(|end| of(FactId::LicenseExpiresAt, Value::Moment(end))));
        let mut portion = Portion::new(place, Reading { observations, ..Reading::default() });
        portion.machine = host.map(str::to_owned);
        portion.named = host.is_some();
        portion.dated.key = key.map(str::to_owned);
        portion
    }

    fn names(portions: Vec<Portion>) -> Vec<String> {
        sort_out(portions).into_iter().map(|machine| machine.name).collect()
    }

    #[test]
    fn a_name_with_its_domain_and_without_it_is_one_computers_unless_something_contradicts() {
        let of = |host: &str, end: Option<i64>, key: Option<&str>| portion(host, Some(host), "K", end, key);
        let (one, other) = (Some("0A10-000001-0CC00777"), Some("0A10-000002-0CC00778"));
        for (first, second, count) in [
            (of("web01", None, None), of("web01.example.org", Some(9), None), 1),
            (of("WEB01", Some(9), one), of("web01.example.org", Some(9), one), 1),
            (of("web01", Some(8), one), of("web01.example.org", Some(9), one), 1),
            (of("web01", Some(8), None), of("web01.example.org", Some(9), None), 2),
            (of("web01", None, one), of("web01.example.org", None, other), 2),
            (of("web01", None, None), of("web02.example.org", None, None), 2),
            (of("192", None, None), of("192.0.2.7", None, None), 2),
        ] {
            let found = names(vec![first, second]);
            assert_eq!(found.len(), count, "{found:?}");
            assert!(count == 2 || found == ["web01.example.org"], "{found:?}");
        }
        let several = ["web01", "web01.example.org", "web01.example.net"].map(|host| of(host, None, None));
        let machines = sort_out(several.to_vec());
        let told = machines.iter().find(|machine| machine.name == "web01").unwrap();
        assert_eq!((machines.len(), told.portions[0].reading.not_read.len()), (3, 1));
    }

    #[test]
    fn files_beside_an_unpacked_support_archive_are_of_its_computer_and_of_no_other() {
        let own = |place: &str, end| portion(place, None, "K", Some(end), None);
        let support = |folder: &str, host: &str, end| {
            portion(&format!("{folder}/collect/kaspersky/KESL/appinfo.txt"), Some(host), "K", Some(end), None)
        };
        for (portions, found) in [
            (vec![own("f/pc1/app-info.txt", 9), support("f/pc1", "srv1", 9)], vec!["srv1"]),
            (vec![own("f/pc1/app-info.txt", 9), support("f/pc1/srv1-2026", "srv1", 9)], vec!["srv1"]),
            (vec![own("f/pc1/app-info.txt", 9), support("f/pc1/x.tar.gz: a", "srv1", 9)], vec!["srv1"]),
            // A folder that is called as the computer is its own, whatever was renewed since.
            (vec![own("f/srv1/app-info.txt", 8), support("f/srv1", "srv1", 9)], vec!["srv1"]),
            (vec![own("f/pc1/app-info.txt", 8), support("f/pc1", "srv1", 9)], vec!["f/pc1/app-info.txt", "srv1"]),
            (
                vec![own("f/app-info.txt", 9), support("f/1", "srv1", 9), support("f/2", "srv2", 9)],
                vec!["f/app-info.txt", "srv1", "srv2"],
            ),
            (vec![own("f/pc1/app-info.txt", 9), support("f/pc2", "srv2", 9)], vec!["pc1", "srv2"]),
        ] {
            let places: Vec<String> = portions.iter().map(|portion| portion.place.clone()).collect();
            assert_eq!(names(portions), found, "{places:?}");
        }
    }
}
