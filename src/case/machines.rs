//! Which portions belong to one machine.
//!
//! Two machines that become one verdict would be a false all-clear, so what may be two is kept apart: by the name that
//! an input gives its machine; else by the folder; and in one folder by what states a product, each of a kind once.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::machine::{Machine, folder_of, is_key, runs_on};
use super::over_time::{at_least, databases, when};
use super::{Case, events, over_time, together};
use crate::capture::Portion;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Observation, Reading, Strength, Value};
use crate::say::advice;
use crate::text::host_key;

/// Sorts portions by the machine that they tell of; at least one machine comes back.
pub(super) fn sort_out(mut portions: Vec<Portion>) -> Vec<Machine> {
    portions.iter_mut().enumerate().for_each(|(at, portion)| portion.position = at);
    over_time::name_by_host(&mut portions);
    over_time::join(&mut portions);
    over_time::doubt(&mut portions);
    let (named, unnamed): (Vec<_>, Vec<_>) = portions.into_iter().partition(|portion| portion.machine.is_some());
    let mut by_name: BTreeMap<(String, Option<String>), Machine> = BTreeMap::new();
    for portion in named {
        let name = portion.machine.clone().unwrap_or_default();
        // A key is one by its whole number, of which its name shows the end.
        let identity = match portion.dated.key.clone().filter(|_| is_key(&portion)) {
            Some(key) => (String::new(), Some(key.to_uppercase())),
            None => (host_key(&name).into_owned(), None),
        };
        let machine = by_name.entry(identity).or_default();
        machine.name = name;
        machine.named |= portion.named;
        if machine.portions.is_empty() {
            // Most have one, and of many machines as many lists are held.
            machine.portions.reserve_exact(1);
        }
        machine.portions.push(portion);
    }
    let mut machines: Vec<Machine> = by_name.into_values().collect();
    together::with_domain(&mut machines);
    let mut by_folder: BTreeMap<String, Vec<Portion>> = BTreeMap::new();
    for portion in unnamed {
        by_folder.entry(folder_of(&portion.place).to_owned()).or_default().push(portion);
    }
    let mut loose: Vec<Portion> = Vec::new();
    for (_, portions) in by_folder {
        let (wholes, others): (Vec<_>, Vec<_>) = portions.into_iter().partition(is_whole);
        if wholes.is_empty() {
            loose.extend(others);
            continue;
        }
        let mut here = apart(wholes);
        for other in others {
            match nearest(&here, &other.place) {
                Some(at) => here[at].portions.push(other),
                None => loose.push(other),
            }
        }
        machines.extend(here);
    }
    together::by_folder(&mut machines);
    match machines.as_mut_slice() {
        // What stands alone tells of the only machine there is.
        [only] => only.portions.extend(loose),
        [] if loose.iter().enumerate().any(|(at, one)| loose[..at].iter().any(|other| clash(one, other))) => {
            let (states, others): (Vec<_>, Vec<_>) = loose.into_iter().partition(|portion| states(portion).count() > 0);
            let mut apart: Vec<Machine> = states
                .into_iter()
                .map(|state| Machine { name: state.place.clone(), portions: vec![state], ..Machine::default() })
                .collect();
            for other in others {
                match nearest(&apart, &other.place) {
                    Some(at) => apart[at].portions.push(other),
                    None => {
                        let name = other.place.clone();
                        machines.push(Machine { name, portions: vec![other], ..Machine::default() });
                    }
                }
            }
            machines.extend(apart);
        }
        [] => {
            let name = loose.first().map(|portion| portion.place.clone()).unwrap_or_default();
            machines.push(Machine { name, portions: loose, ..Machine::default() });
        }
        _ => {
            let mut rest: BTreeMap<String, Machine> = BTreeMap::new();
            for portion in loose {
                let folder = folder_of(&portion.place).to_owned();
                let machine =
                    rest.entry(folder).or_insert_with(|| Machine { name: portion.place.clone(), ..Machine::default() });
                machine.portions.push(portion);
            }
            machines.extend(rest.into_values());
        }
    }
    call_by_folders(&mut machines);
    machines.sort_by(|a, b| a.name.cmp(&b.name));
    machines
}

/// Calls a machine that nothing names by its folder, where it is the only one in there and the folders tell them apart.
fn call_by_folders(machines: &mut [Machine]) {
    if machines.len() < 2 {
        return;
    }
    let folder = |machine: &Machine| {
        let unnamed = !machine.named && machine.portions.iter().any(|portion| portion.place == machine.name);
        let path = folder_of(&machine.name).trim_end_matches(['/', '\\']);
        let name = path.rsplit(['/', '\\', ' ']).next().unwrap_or_default();
        let says = unnamed && name.chars().any(char::is_alphanumeric) && !path.ends_with(':');
        says.then(|| (path.to_owned(), name.to_owned()))
    };
    let folders: Vec<Option<(String, String)>> = machines.iter().map(folder).collect();
    let inside = |path: &str, place: &str| place.strip_prefix(path).is_some_and(|rest| rest.starts_with(['/', '\\']));
    let count = |path: &str| {
        let is_inside = |machine: &&Machine| machine.portions.iter().any(|one| inside(path, &one.place));
        machines.iter().filter(is_inside).count()
    };
    let mut names: Vec<Option<String>> = Vec::new();
    for own in &folders {
        let (path, name) = (own.as_ref().map(|own| &own.0), own.as_ref().map(|own| &own.1));
        let is_alone = path.is_some_and(|path| count(path) == 1);
        let twins =
            folders.iter().flatten().filter(|(_, other)| name.is_some_and(|name| host_key(other) == host_key(name)));
        let is_taken = || machines.iter().any(|machine| Some(&machine.name) == name);
        names.push(name.filter(|_| is_alone && twins.count() == 1 && !is_taken()).cloned());
    }
    for (machine, name) in machines.iter_mut().zip(names) {
        machine.name = name.unwrap_or_else(|| std::mem::take(&mut machine.name));
    }
}

impl Machine {
    /// The case of the machine, by the clock that was named, else by its own, else by the other one.
    pub(super) fn case(self, named: Option<DateTime<Utc>>, clock: DateTime<Utc>) -> Case {
        let key = self.portions.iter().find_map(|portion| portion.dated.key.clone());
        let tells = |portion: &&Portion| !portion.reading.observations.is_empty();
        let first = self.portions.iter().filter(tells).min_by_key(|portion| portion.position);
        let first = first.or(self.portions.first());
        let place = first.map_or_else(|| self.name.clone(), |portion| portion.place.clone());
        let (machine, is_named) = (Some(self.name.clone()), self.named);
        let position = self.portions.iter().map(|portion| portion.position).min().unwrap_or_default();
        // By its own clock a case sees for itself that this is behind.
        let behind = named.and_then(|_| self.portions.iter().find_map(over_time::clock_behind));
        let told_at = self.portions.iter().filter_map(over_time::told_at).max();
        let (mut reading, captured_at) = self.newest();
        reading.observations.extend(behind);
        let now = named.or(captured_at).unwrap_or(clock);
        Case { machine, is_named, place, key, now, reading, told_at, position, beside: Vec::new() }
    }

    /// Whether it is a key of which nothing tells but the computers that use it.
    pub(super) fn is_echo(&self) -> bool {
        !self.portions.is_empty() && self.portions.iter().all(|portion| portion.reading.is_echo)
    }

    /// The reading of the machine, and its clock: of two captures the newer counts, and the older is named.
    pub(super) fn newest(mut self) -> (Reading, Option<DateTime<Utc>>) {
        let newest = self.portions.iter().filter_map(when).max();
        let clock = self.portions.iter().filter_map(|portion| portion.captured_at).max();
        let mut reading = Reading::default();
        self.portions.sort_by(|a, b| a.place.cmp(&b.place));
        events::settle(&mut self.portions);
        // Where not all say when they were captured, the day of their databases orders two answers of one host.
        let by_databases: Vec<Option<DateTime<Utc>>> =
            self.portions.iter().map(|portion| newer_than(portion, &self.portions)).collect();
        for (portion, newer) in self.portions.into_iter().zip(by_databases) {
            let is_older = when(&portion).zip(newest).filter(|(at, newest)| at < newest);
            match is_older.or_else(|| at_least(&portion).zip(newer)) {
                Some((at, newest)) => {
                    let advice = advice::older_capture(newest, at);
                    reading.not_read.push(NotRead::new(&portion.place, NotReadReason::Older, advice));
                }
                None => reading.extend(portion.reading),
            }
        }
        (reading, clock)
    }
}

/// The day of a newer answer of the same product on the same host, by the databases that both tell of, or that the other
/// has although this one was captured before; by a day at least, and where the two state different things of the licence.
fn newer_than(portion: &Portion, others: &[Portion]) -> Option<DateTime<Utc>> {
    let own = databases(portion).filter(|_| portion.machine.is_some());
    let is_newer = |other: &&Portion| {
        other.machine == portion.machine
            && is_same_product(other, portion)
            && kind(other) == kind(portion)
            && !is_another_form(portion, other)
            && states(portion).any(|seen| states(other).any(|two| two.fact == seen.fact && two.value != seen.value))
    };
    let days = others.iter().filter(is_newer).filter_map(|other| {
        if when(portion).is_some() && when(other).is_some() {
            return None;
        }
        let (day, before) = (databases(other)?, own.or(when(portion))?);
        (day - before >= TimeDelta::days(1)).then_some(day)
    });
    days.max()
}

/// The product that a portion states.
fn product(portion: &Portion) -> Option<&Value> {
    portion.reading.observations.iter().find(|seen| seen.fact == FactId::ProductName).map(|seen| &seen.value)
}

/// Whether two portions are of one product, in whatever version; one that names no product may be of any.
fn is_same_product(one: &Portion, other: &Portion) -> bool {
    let family = |portion: &Portion| {
        let seen = portion.reading.observations.iter().find(|seen| seen.fact == FactId::ProductFamily);
        seen.map(|seen| seen.value.clone())
    };
    match (family(one), family(other)) {
        (Some(one), Some(other)) => one == other,
        _ => product(one) == product(other),
    }
}

/// Whether a portion states which product is installed: the core of a machine.
fn is_whole(portion: &Portion) -> bool {
    portion.reading.observations.iter().any(|seen| seen.fact == FactId::ProductName)
}

/// The kind of source that states the product.
fn kind(portion: &Portion) -> &str {
    let product = portion.reading.observations.iter().find(|seen| seen.fact == FactId::ProductName);
    product.map_or("", |seen| seen.evidence.source.as_str())
}

/// Whether two of one kind of source are two answers of one machine: its text and its JSON, which may contradict, under
/// names that tell of no two machines.
fn is_another_form(one: &Portion, other: &Portion) -> bool {
    let is_json = |portion: &Portion| {
        let seen = portion.reading.observations.first();
        seen.is_some_and(|seen| matches!(seen.evidence.locator, Locator::Json { .. }))
    };
    is_json(one) != is_json(other) && over_time::are_named_alike(&one.place, &other.place)
}

/// Machines of one folder: what states a product by another kind of source may be the same machine, what does so by the
/// same kind is another one, unless it says the same.
fn apart(wholes: Vec<Portion>) -> Vec<Machine> {
    let several = wholes.iter().enumerate().any(|(at, whole)| {
        wholes[..at]
            .iter()
            .any(|other| kind(other) == kind(whole) && !says_the_same(other, whole) && !is_another_form(other, whole))
            || wholes[..at].iter().any(|other| runs_on(other).zip(runs_on(whole)).is_some_and(|(a, b)| a != b))
    });
    if !several {
        let name = wholes.first().map(|whole| whole.place.clone()).unwrap_or_default();
        return vec![Machine { name, portions: wholes, ..Machine::default() }];
    }
    wholes
        .into_iter()
        .map(|whole| Machine { name: whole.place.clone(), portions: vec![whole], ..Machine::default() })
        .collect()
}

fn says_the_same(one: &Portion, other: &Portion) -> bool {
    let said = |portion: &Portion| {
        let mut said: Vec<(FactId, String)> =
            portion.reading.observations.iter().map(|seen| (seen.fact, seen.value.to_string())).collect();
        said.sort();
        said
    };
    said(one) == said(other)
}

/// What a machine states of its licence once, and of which a second value is a second machine's.
const STATED_ONCE: [FactId; 3] = [FactId::LicenseKeyState, FactId::LicenseExpiresAt, FactId::DatabasesLoaded];

fn states(portion: &Portion) -> impl Iterator<Item = &Observation> {
    let seen = portion.reading.observations.iter();
    seen.filter(|seen| STATED_ONCE.contains(&seen.fact) && seen.strength >= Strength::Recorded)
}

/// Whether two inputs of one kind that name no product state two things of what a machine states once: nothing ties them
/// together, and together the better of them would hide the worse.
fn clash(one: &Portion, other: &Portion) -> bool {
    let differs = |seen: &Observation| {
        let same_fact = |two: &&Observation| two.fact == seen.fact && two.evidence.source == seen.evidence.source;
        states(other).filter(same_fact).any(|two| two.value != seen.value)
    };
    !is_another_form(one, other) && states(one).any(differs)
}

/// Letters that the names of two files of one machine share at least, such as `pc07-info.txt` and `pc07-events.xml`.
const LEAST_SHARED: usize = 3;

/// The machine whose files are named most like this one; the only one whatever it is called.
fn nearest(machines: &[Machine], place: &str) -> Option<usize> {
    if machines.len() == 1 {
        return Some(0);
    }
    let name = |place: &str| place[folder_of(place).len()..].to_lowercase();
    let own = name(place);
    let shared = |machine: &Machine| {
        let other = name(&machine.name);
        own.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
    };
    let best = machines.iter().map(&shared).max().filter(|most| *most >= LEAST_SHARED)?;
    let mut found = machines.iter().enumerate().filter(|(_, machine)| shared(machine) == best).map(|(at, _)| at);
    // Where two are as near, it belongs to neither for sure.
    match (found.next(), found.next()) {
        (Some(at), None) => Some(at),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::facts::Evidence;

    fn portion(place: &str, product: Option<&str>, machine: Option<&str>) -> Portion {
        let evidence = Evidence::new("kesl-control output", Locator::Person, "", DateTime::UNIX_EPOCH);
        let seen = product.map(|name| Observation {
            fact: FactId::ProductName,
            value: Value::Text(name.to_owned()),
            strength: Strength::Stated,
            evidence,
        });
        let reading = Reading { observations: seen.into_iter().collect(), ..Reading::default() };
        Portion { machine: machine.map(str::to_owned), ..Portion::new(place, reading) }
    }

    fn names(portions: Vec<Portion>) -> Vec<(String, usize)> {
        sort_out(portions).into_iter().map(|machine| (machine.name, machine.portions.len())).collect()
    }

    #[test]
    fn a_log_joins_the_only_machine_wherever_it_lies() {
        let found = names(vec![portion("a/info.txt", Some("K"), None), portion("b/x.log", None, None)]);
        assert_eq!(found, [("a/info.txt".to_owned(), 2)]);
    }

    #[test]
    fn two_folders_are_two_machines_and_so_are_two_of_a_kind_in_one() {
        let two = vec![portion("a/info.txt", Some("K"), None), portion("b/info.txt", Some("K"), None)];
        assert_eq!(names(two).len(), 2);
        let one = vec![
            portion("pc1-info.txt", Some("K"), None),
            portion("pc2-info.txt", Some("L"), None),
            portion("pc2-events.xml", None, None),
            portion("other.log", None, None),
        ];
        let found = names(one);
        assert_eq!(found, [("other.log".into(), 1), ("pc1-info.txt".into(), 1), ("pc2-info.txt".into(), 2)]);
    }

    #[test]
    fn a_machine_is_one_by_its_name_in_any_case() {
        let found = names(vec![portion("a", Some("K"), Some("WEB01")), portion("b", Some("L"), Some("web01"))]);
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_key_is_one_by_its_whole_number_whatever_it_is_called() {
        let key = |place: &str, called: &str, number: &str| {
            let mut portion = portion(place, Some("K"), Some(called));
            portion.reading.observations[0].fact = FactId::LicenseInConsole;
            portion.reading.observations[0].value = Value::Flag(true);
            portion.dated.key = Some(number.to_owned());
            portion
        };
        let (one, other) = ("0A10-000001-0CC00777", "0A10-000002-0CC00777");
        assert_eq!(names(vec![key("a", "key 00777", one), key("b", "key 00777", other)]).len(), 2);
        assert_eq!(names(vec![key("a", "key 00777", one), key("b", "key 1-0CC00777", &one.to_lowercase())]).len(), 1);
    }

    fn dated(place: &str, day: i64, key: Option<&str>) -> Portion {
        let mut portion = portion(place, Some("K"), None);
        portion.dated.at = DateTime::from_timestamp(day * 86_400, 0);
        portion.dated.key = key.map(str::to_owned);
        portion
    }

    #[test]
    fn dated_captures_without_a_host_are_of_one_machine_where_their_names_or_key_say_so() {
        let key = Some("0123-456789-0A1B2C3D");
        for (first, second, count) in [
            (dated("srv-2026-10-05.txt", 1, None), dated("srv-2026-11-20.txt", 2, None), 1),
            (dated("2026-10-05/srv.txt", 1, None), dated("2026-11-20/srv.txt", 2, None), 1),
            (dated("before.txt", 1, key), dated("after.txt", 2, key), 1),
            (dated("before.txt", 1, key), dated("after.txt", 2, Some("X")), 2),
            (dated("05.10.2026.txt", 1, None), dated("20.11.2026.txt", 2, None), 2),
            (dated("pc07-2026-10-05.txt", 1, key), dated("pc08-2026-11-20.txt", 2, key), 2),
        ] {
            let mut first = first;
            first.reading.observations[0].evidence.excerpt = "older".into();
            // What both say alike is no second machine.
            first
                .reading
                .observations
                .push(Observation { fact: FactId::LicenseKeyState, ..first.reading.observations[0].clone() });
            let machines = sort_out(vec![first, second]);
            assert_eq!(machines.len(), count, "{machines:?}");
            if count == 1 {
                let (reading, clock) = machines.into_iter().next().unwrap().newest();
                assert_eq!((reading.observations.len(), reading.not_read.len(), clock), (1, 1, None));
            }
        }
    }

    fn hosted(place: &str, host: &str, state: &str, databases: i64) -> Portion {
        let mut portion = portion(place, Some("K"), None);
        portion.dated.host = Some(host.to_owned());
        let first = portion.reading.observations[0].clone();
        let of = |fact, value| Observation { fact, value, ..first.clone() };
        let released = DateTime::from_timestamp(databases * 86_400, 0).unwrap_or_default();
        portion.reading.observations.extend([
            of(FactId::LicenseKeyState, Value::Text(state.to_owned())),
            of(FactId::DatabasesReleasedAt, Value::Moment(released)),
        ]);
        portion
    }

    #[test]
    fn whoever_a_prompt_names_is_one_machine_whatever_the_files_are_called() {
        let states = |portions: Vec<Portion>| {
            let machine = sort_out(portions).remove(0);
            let (name, (reading, _)) = (machine.name.clone(), machine.newest());
            let of = |seen: &Observation| (seen.fact == FactId::LicenseKeyState).then(|| seen.value.to_string());
            (name, reading.observations.iter().filter_map(of).collect::<Vec<_>>(), reading.not_read.len())
        };
        let before = || hosted("z/1.txt", "Mail3", "Expired", 10);
        let after = || hosted("a/2.txt", "mail3.example.org", "Valid", 30);
        for portions in [vec![before(), after()], vec![after(), before()]] {
            assert_eq!(states(portions), ("mail3.example.org".into(), vec!["Valid".into()], 1));
        }
        // A day in a heading orders as well, and databases that are newer than it.
        let mut dated = before();
        dated.dated.at = DateTime::from_timestamp(12 * 86_400, 0);
        assert_eq!(states(vec![after(), dated]).1, ["Valid"]);
        assert_eq!(sort_out(vec![before(), hosted("a/2.txt", "mail4", "Valid", 30)]).len(), 2);
    }

    #[test]
    fn files_that_are_called_old_and_new_are_one_machine_where_a_name_or_the_key_ties_them() {
        let key = Some("0123-456789-0A1B2C3D");
        let of = |place: &str, state: &str, day: i64, key: Option<&str>| {
            let mut portion = hosted(place, "", state, day);
            portion.dated = crate::capture::Portion::new("", Reading::default()).dated;
            portion.dated.key = key.map(str::to_owned);
            portion
        };
        for (old, new, key, count) in [
            ("till9-старый.txt", "till9-новый.txt", None, 1),
            ("oud.txt", "nieuw.txt", key, 1),
            ("oud.txt", "nieuw.txt", None, 2),
            ("x.txt", "y.txt", key, 2),
            ("till8-old.txt", "till9-new.txt", key, 2),
        ] {
            let machines = sort_out(vec![of(old, "Valid", 10, key), of(new, "Expired", 30, key)]);
            assert_eq!(machines.len(), count, "{old} {new}");
            if count == 1 {
                assert_eq!(machines.into_iter().next().map(|machine| machine.newest().0.not_read.len()), Some(1));
            }
        }
    }

    #[test]
    fn a_prompt_above_an_error_is_no_other_machine_than_the_one_beside_it() {
        let mut console = portion("session.txt", None, None);
        console.dated.host = Some("db5".into());
        assert_eq!(names(vec![portion("app-info.txt", Some("K"), None), console]), [("app-info.txt".to_owned(), 2)]);
    }

    #[test]
    fn where_nothing_tells_one_machine_from_two_each_says_so() {
        let mut bad = portion("x.txt", Some("K"), None);
        bad.reading
            .observations
            .push(Observation { fact: FactId::LicenseKeyState, ..bad.reading.observations[0].clone() });
        let machines = sort_out(vec![bad, portion("y.txt", Some("K"), None)]);
        assert_eq!(machines.len(), 2);
        for machine in machines {
            let (reading, _) = machine.newest();
            assert!(reading.not_read[0].advice.english().contains("same computer"), "{reading:?}");
        }
    }

    #[test]
    fn two_states_without_a_product_that_contradict_are_two_machines() {
        let state = |place: &str, state: &str| {
            let mut one = portion(place, Some("K"), None);
            one.reading.observations[0].fact = FactId::LicenseKeyState;
            one.reading.observations[0].value = Value::Text(state.to_owned());
            one
        };
        let good = || state("scan-1.txt", "Valid");
        assert_eq!(names(vec![good(), state("scan-3.txt", "Expired")]).len(), 2);
        assert_eq!(names(vec![good(), state("scan-3.txt", "Valid"), portion("x.log", None, None)]).len(), 1);
    }

    #[test]
    fn the_newer_capture_counts_and_the_older_is_named() {
        let mut older = portion("old.zip", Some("K"), Some("m"));
        older.captured_at = DateTime::from_timestamp(1, 0);
        let mut newer = portion("new.zip", Some("L"), Some("m"));
        newer.captured_at = DateTime::from_timestamp(2, 0);
        let (reading, clock) = sort_out(vec![older, newer]).remove(0).newest();
        assert_eq!(clock, DateTime::from_timestamp(2, 0));
        assert_eq!(reading.observations[0].value, Value::Text("L".into()));
        assert_eq!(
            (reading.not_read[0].reason, reading.not_read[0].source.as_str()),
            (NotReadReason::Older, "old.zip")
        );
    }
}
