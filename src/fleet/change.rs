//! What changed between two runs over the same fleet, or two captures of one machine.

use std::cmp::Reverse;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::judge::rfc3339;
use super::{FleetRecord, FleetVerdict, Subject};
use crate::case::Case;
use crate::diagnosis::days_until;
use crate::facts::{FactId, Sheet, Value};
use crate::text::host_key;
use crate::topics::{Catalogue, Severity};

/// What happened to a machine, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChangeKind {
    /// Its licence has ended since.
    Expired,
    /// It has a problem that it had not, or a graver one, or cannot be read any more.
    Broken,
    /// It is not there any more.
    Gone,
    /// It has no problem any more.
    Fixed,
    /// Its licence ends later.
    Renewed,
    /// It was not there before.
    New,
    /// Something else is different.
    Other,
}

/// How a machine stood in one run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Stand {
    /// The answer.
    pub verdict: FleetVerdict,
    /// The failure, or the state, that stands first.
    pub topic: Option<String>,
    /// When the licence ends.
    pub expires_at: Option<String>,
    /// The licence key.
    pub key: Option<String>,
    /// The product.
    pub product: Option<String>,
    /// Its version.
    pub version: Option<String>,
    #[serde(skip)]
    days_left: Option<i64>,
    #[serde(skip)]
    has_ended: bool,
    #[serde(skip)]
    severity: Option<Severity>,
}

impl Stand {
    /// How a machine stands by its record; an end that it tells without counting days is compared with its clock, or else with
    /// that of the run.
    fn of(record: &FleetRecord, clock: RunClock) -> Stand {
        let own = DateTime::parse_from_rfc3339(&record.generated_at).map(|at| at.to_utc());
        let end = record.expires_at.as_deref().and_then(Value::date).filter(|_| record.days_left.is_none());
        let days = end.and_then(|end| days_until(&end, Some(clock.zone), own.unwrap_or(clock.now)));
        Stand {
            verdict: record.verdict,
            topic: record.topic.clone(),
            expires_at: record.expires_at.clone(),
            key: record.key.clone(),
            product: record.product.clone(),
            version: record.version.clone(),
            days_left: record.days_left.or(days),
            has_ended: record.has_ended() || days.is_some_and(|days| days < 0),
            severity: record.severity,
        }
    }
}

/// The clock of a run, and by how many minutes its days are ahead of UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunClock {
    /// The clock.
    pub now: DateTime<Utc>,
    /// The minutes.
    pub zone: i64,
}

/// One machine that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FleetChange {
    /// The machine: its host, id or place; of a licence key its number.
    pub name: String,
    /// Whether it is a machine or a licence key.
    pub subject: Subject,
    /// What happened.
    pub change: ChangeKind,
    /// Whether the licence ends later than before.
    pub renewed: bool,
    /// Whether it stands worse than before: its licence has ended, or it has a problem or cannot be read, and either had not
    /// been so or the machine was not there.
    pub worse: bool,
    /// How it stood before.
    pub before: Option<Stand>,
    /// How it stands after.
    pub after: Option<Stand>,
}

/// A machine that has the problem that it had before, or could be read in neither run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StillBad {
    /// The machine: its host, id or place; of a licence key its number.
    pub name: String,
    /// Whether it is a machine or a licence key.
    pub subject: Subject,
    /// How it stands after.
    pub stand: Stand,
}

/// A fact of one machine that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// The fact.
    pub fact: FactId,
    /// What was known of it before.
    pub before: Option<Value>,
    /// What is known of it after.
    pub after: Option<Value>,
}

/// What changed between two runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FleetChanges {
    /// Records of the first run, and of the second.
    pub before: u64,
    /// Records of the second run.
    pub after: u64,
    /// Those of them that are about licence keys, of the first run and of the second.
    pub keys_before: u64,
    /// Of the second run.
    pub keys_after: u64,
    /// Machines and licence keys that are as they were.
    pub same: u64,
    /// The licence keys among them.
    pub same_keys: u64,
    /// Records of one run that have the name of another one in it; the gravest of a name counts.
    pub repeated: u64,
    /// The others: those that stand worse first, then the gravest change.
    pub changes: Vec<FleetChange>,
    /// Machines that have the problem that they had, by their names; what else is different of one stands in `changes`, too.
    pub still: Vec<StillBad>,
    /// Where each run has one machine: its facts that are not what they were.
    pub facts: Vec<FactChange>,
}

impl FleetChanges {
    /// Whether something is worse than it was.
    #[must_use]
    pub fn are_worse(&self) -> bool {
        self.changes.iter().any(|change| change.worse)
    }
}

/// A machine in one run: its name, its id where it has one, and how it stands.
#[derive(Clone, Debug)]
struct NamedStand {
    name: String,
    subject: Subject,
    id: Option<String>,
    has_host: bool,
    stand: Stand,
}

/// The records of one run, by the names of their machines.
#[derive(Clone, Debug, Default)]
pub struct RunRecords {
    stands: BTreeMap<String, NamedStand>,
    records: u64,
    keys: u64,
    repeated: u64,
    /// By what a record without a clock of its own is judged.
    clock: RunClock,
    /// The latest clock of its own that one of them has, RFC 3339 in UTC.
    latest: String,
    /// The computer, where there is one capture and it names it.
    computer: Option<String>,
    /// Whether they are what an earlier run wrote of a fleet.
    are_of_run: bool,
}

impl RunRecords {
    /// No records yet, of a run by this clock.
    #[must_use]
    pub fn by(clock: RunClock) -> RunRecords {
        RunRecords { clock, ..RunRecords::default() }
    }

    /// Adds a record; places are told below the source that was named.
    pub fn add(&mut self, record: &FleetRecord, source: &str) {
        let name = record.name();
        let below = name.strip_prefix(source).map(|rest| rest.trim_start_matches(['/', '\\', ':', ' ']));
        let name = below.filter(|rest| !rest.is_empty()).map_or_else(|| name.clone(), str::to_owned);
        self.records += 1;
        self.keys += u64::from(record.subject == Subject::Key);
        // That of the run says nothing of when the record was made.
        let is_own = record.generated_at != rfc3339(self.clock.now);
        if is_own && record.generated_at > self.latest {
            self.latest.clone_from(&record.generated_at);
        }
        let is_only = self.records == 1 && record.subject == Subject::Machine;
        self.computer = record.host.clone().filter(|_| is_only && !record.is_of_run);
        self.are_of_run = record.is_of_run;
        let has_host = record.host.is_some() || record.subject == Subject::Key;
        let id = record.id_text();
        let subject = record.subject;
        let named = NamedStand { name: name.clone(), subject, id, has_host, stand: Stand::of(record, self.clock) };
        match self.stands.entry(host_key(&name).into_owned()) {
            Entry::Vacant(place) => {
                place.insert(named);
            }
            Entry::Occupied(mut known) => {
                self.repeated += 1;
                // What is worse is hidden by nothing that comes later.
                if gravity(&named.stand) > gravity(&known.get().stand) {
                    known.insert(named);
                }
            }
        }
    }
}

impl RunRecords {
    /// The two computers, where each side is one capture, and they are not the same. A fleet that is down to one computer is
    /// still a fleet.
    #[must_use]
    pub fn two_computers<'r>(before: &'r RunRecords, after: &'r RunRecords) -> Option<(&'r str, &'r str)> {
        let (old, new) = (before.computer.as_deref()?, after.computer.as_deref()?);
        (!is_same_computer(old, new)).then_some((old, new))
    }

    /// The clocks that the records of both runs have, where the first is later than the second.
    #[must_use]
    pub fn turned_round<'r>(before: &'r RunRecords, after: &'r RunRecords) -> Option<(&'r str, &'r str)> {
        let is_known = !before.latest.is_empty() && !after.latest.is_empty();
        (is_known && before.latest > after.latest).then_some((before.latest.as_str(), after.latest.as_str()))
    }
}

/// Whether two names are those of one computer: one may have its domain, and the other not.
fn is_same_computer(one: &str, other: &str) -> bool {
    let (one, other) = (host_key(one), host_key(other));
    let is_short = |short: &str, long: &str| long.strip_prefix(short).is_some_and(|rest| rest.starts_with('.'));
    one == other || is_short(&one, &other) || is_short(&other, &one)
}

/// Compares two runs; where each has one machine, it is the same one whatever it is called, unless both are runs over a fleet
/// that name two.
#[must_use]
pub fn compare(mut before: RunRecords, mut after: RunRecords) -> FleetChanges {
    let mut found = FleetChanges {
        before: before.records,
        after: after.records,
        keys_before: before.keys,
        keys_after: after.keys,
        repeated: before.repeated + after.repeated,
        ..FleetChanges::default()
    };
    let is_fleet = before.are_of_run && after.are_of_run;
    if before.stands.len() == 1 && after.stands.len() == 1 && !(is_fleet && names_two(&before, &after)) {
        let only = |run: &mut RunRecords| run.stands.pop_first().map(|(_, named)| named);
        if let (Some(old), Some(new)) = (only(&mut before), only(&mut after)) {
            found.machine(new.name, new.subject, Some(old.stand), Some(new.stand));
        }
    }
    let mut alone = Vec::new();
    for (key, old) in before.stands {
        match after.stands.remove(&key) {
            Some(new) => found.machine(old.name, new.subject, Some(old.stand), Some(new.stand)),
            None => alone.push(old),
        }
    }
    let by_id = NamelessIds::of(&alone, after.stands.values());
    for old in alone {
        let new = by_id.partner(&old).and_then(|key| after.stands.remove(&key));
        let name = new.as_ref().filter(|new| new.has_host).map_or_else(|| old.name.clone(), |new| new.name.clone());
        found.machine(name, old.subject, Some(old.stand), new.map(|new| new.stand));
    }
    for new in after.stands.into_values() {
        found.machine(new.name, new.subject, None, Some(new.stand));
    }
    found.still.sort_by(|a, b| (a.subject, &a.name).cmp(&(b.subject, &b.name)));
    found
        .changes
        .sort_by(|a, b| (!a.worse, a.change, a.subject, &a.name).cmp(&(!b.worse, b.change, b.subject, &b.name)));
    found
}

/// Whether two runs with one machine each name it, and not alike.
fn names_two(before: &RunRecords, after: &RunRecords) -> bool {
    let names =
        |run: &RunRecords| run.stands.values().next().filter(|named| named.has_host).map(|named| named.name.clone());
    names(before).zip(names(after)).is_some_and(|(old, new)| !is_same_computer(&old, &new))
}

/// Machines that one run names by a host and the other, which could not read it, by the id alone: an id that only one
/// machine of each run has is the same machine's.
struct NamelessIds {
    /// The key of the machine of the second run by its id, and whether it has a host.
    of: BTreeMap<String, Option<(String, bool)>>,
    /// Ids that several machines of the first run have.
    repeated: BTreeSet<String>,
}

impl NamelessIds {
    fn of<'n>(before: &[NamedStand], after: impl Iterator<Item = &'n NamedStand>) -> NamelessIds {
        let mut of = BTreeMap::new();
        for new in after {
            let Some(id) = &new.id else { continue };
            of.entry(id.clone())
                .and_modify(|known| *known = None)
                .or_insert_with(|| Some((host_key(&new.name).into_owned(), new.has_host)));
        }
        let mut seen = BTreeSet::new();
        let ids = before.iter().filter_map(|old| old.id.clone());
        let repeated = ids.filter(|id| !seen.insert(id.clone())).collect();
        NamelessIds { of, repeated }
    }

    /// The key of the same machine in the second run.
    fn partner(&self, old: &NamedStand) -> Option<String> {
        let id = old.id.as_ref().filter(|id| !self.repeated.contains(*id))?;
        let (key, has_host) = self.of.get(id)?.clone()?;
        (has_host != old.has_host).then_some(key)
    }
}

impl FleetChanges {
    fn machine(&mut self, name: String, subject: Subject, before: Option<Stand>, after: Option<Stand>) {
        if let (Some(old), Some(new)) = (&before, &after)
            && is_bad(new)
            && (old.verdict, &old.topic) == (new.verdict, &new.topic)
        {
            self.still.push(StillBad { name: name.clone(), subject, stand: new.clone() });
        }
        let (change, renewed, worse) = match (&before, &after) {
            (Some(old), Some(new)) => match happened(old, new) {
                Some((change, renewed)) => (change, renewed, change <= ChangeKind::Broken),
                None => {
                    self.same += 1;
                    self.same_keys += u64::from(subject == Subject::Key);
                    return;
                }
            },
            (Some(_), None) => (ChangeKind::Gone, false, false),
            (None, Some(new)) => (ChangeKind::New, false, new.has_ended || is_bad(new)),
            (None, None) => return,
        };
        self.changes.push(FleetChange { name, subject, change, renewed, worse, before, after });
    }
}

/// How grave it is how a machine stands: more is graver. A problem that is known goes before what cannot be read.
fn gravity(stand: &Stand) -> (u8, Option<Severity>, bool, Reverse<i64>) {
    let verdict = match stand.verdict {
        FleetVerdict::Problem => 3,
        FleetVerdict::Error => 2,
        FleetVerdict::CannotTell => 1,
        FleetVerdict::NothingWrong => 0,
    };
    (verdict, stand.severity, stand.has_ended, Reverse(stand.days_left.unwrap_or(i64::MAX)))
}

/// Whether a machine has a problem or cannot be read.
fn is_bad(stand: &Stand) -> bool {
    matches!(stand.verdict, FleetVerdict::Problem | FleetVerdict::Error)
}

/// What happened to a machine between two runs, and whether its licence ends later.
fn happened(old: &Stand, new: &Stand) -> Option<(ChangeKind, bool)> {
    let day = |stand: &Stand| stand.expires_at.as_ref().map(|at| at.chars().take(10).collect::<String>());
    let renewed = matches!((day(old), day(new)), (Some(old), Some(new)) if new > old);
    let is_graver = is_bad(old) && new.topic != old.topic && new.severity > old.severity;
    // The licence was renewed, and what keeps the machine from being protected now is something else.
    let is_another = renewed && new.topic != old.topic && new.severity.is_none_or(|grave| grave >= Severity::Error);
    let change = if new.has_ended && !old.has_ended {
        ChangeKind::Expired
    } else if is_bad(new)
        && (!is_bad(old) || is_graver || is_another || new.verdict == FleetVerdict::Error && old.verdict != new.verdict)
    {
        ChangeKind::Broken
    } else if is_bad(old) && new.verdict == FleetVerdict::NothingWrong {
        ChangeKind::Fixed
    } else if renewed {
        ChangeKind::Renewed
    } else if (Stand { days_left: None, severity: None, ..old.clone() })
        != (Stand { days_left: None, severity: None, ..new.clone() })
    {
        ChangeKind::Other
    } else {
        return None;
    };
    Some((change, renewed))
}

/// The facts of one machine that are not what they were.
#[must_use]
pub fn compare_facts(before: &Case, after: &Case, catalogue: &Catalogue) -> Vec<FactChange> {
    let (old, new) = (before.diagnose(catalogue).sheet, after.diagnose(catalogue).sheet);
    // What nobody wrote down and only the clock makes: it differs between any two looks.
    let values = |sheet: &Sheet, fact| -> Vec<Value> {
        let all = sheet.get(fact).map(|known| known.all().to_vec()).unwrap_or_default();
        all.into_iter().map(|seen| seen.value).take(if fact.def().holds_many() { 20 } else { 1 }).collect()
    };
    let mut changes = Vec::new();
    for fact in FactId::all() {
        let (old, new) = (values(&old, fact), values(&new, fact));
        if fact.def().holds_many() {
            let gone = old.iter().filter(|value| !new.contains(value));
            changes.extend(gone.map(|value| FactChange { fact, before: Some(value.clone()), after: None }));
            let come = new.iter().filter(|value| !old.contains(value));
            changes.extend(come.map(|value| FactChange { fact, before: None, after: Some(value.clone()) }));
        } else if old != new {
            changes.push(FactChange { fact, before: old.into_iter().next(), after: new.into_iter().next() });
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(host: &str, verdict: FleetVerdict, ends: &str, days: i64) -> FleetRecord {
        let (host, expires_at) = (Some(host.to_owned()), Some(ends.to_owned()));
        FleetRecord { host, expires_at, days_left: Some(days), ..FleetRecord::of(verdict) }
    }

    fn run(records: &[FleetRecord]) -> RunRecords {
        let mut run = RunRecords::default();
        records.iter().for_each(|record| run.add(record, "run"));
        run
    }

    #[test]
    fn of_a_name_that_repeats_the_worst_counts_and_a_graver_problem_is_worse() {
        use FleetVerdict::{Error, NothingWrong, Problem};
        let of = |host: &str, verdict, topic: &str, severity| FleetRecord {
            topic: Some(topic.to_owned()),
            severity,
            ..record(host, verdict, "2026-12-05", 5)
        };
        let blocked = of("a", Problem, "code-blocked", Some(Severity::Error));
        let fine = of("A", NothingWrong, "license-active", Some(Severity::Info));
        for after in [[blocked.clone(), fine.clone()], [fine.clone(), blocked.clone()]] {
            let found = compare(run(std::slice::from_ref(&fine)), run(&after));
            let told: Vec<_> = found.changes.iter().map(|change| (change.change, change.worse)).collect();
            assert_eq!((told, found.repeated), (vec![(ChangeKind::Broken, true)], 1));
        }
        let unread = of("a", Error, "", None);
        let both = compare(run(std::slice::from_ref(&fine)), run(&[unread, blocked.clone()]));
        assert_eq!(both.changes[0].after.as_ref().map(|stand| stand.verdict), Some(Problem));
        let soon = of("a", Problem, "license-ends-soon", Some(Severity::Warning));
        let graver = compare(run(std::slice::from_ref(&soon)), run(std::slice::from_ref(&blocked)));
        assert_eq!((graver.changes[0].change, graver.are_worse()), (ChangeKind::Broken, true));
        let lighter = compare(run(&[blocked]), run(&[soon]));
        assert_eq!((lighter.changes[0].change, lighter.are_worse()), (ChangeKind::Other, false));
    }

    #[test]
    fn each_machine_has_its_gravest_change_and_those_that_are_as_they_were_are_counted() {
        use FleetVerdict::{NothingWrong, Problem};
        let before = [
            record("a", NothingWrong, "2026-11-20", 5),
            record("b", Problem, "2026-11-01", -14),
            record("c", NothingWrong, "2027-01-01", 40),
            record("d", NothingWrong, "2027-01-01", 40),
            record("e", NothingWrong, "2027-01-01", 40),
        ];
        let after = [
            record("A", Problem, "2026-11-20", -4),
            record("b", NothingWrong, "2027-11-01", 340),
            record("c", NothingWrong, "2028-01-01", 400),
            record("d", NothingWrong, "2027-01-01", 31),
            record("f", NothingWrong, "2027-01-01", 31),
        ];
        let found = compare(run(&before), run(&after));
        let kinds: Vec<(&str, ChangeKind, bool)> =
            found.changes.iter().map(|change| (change.name.as_str(), change.change, change.renewed)).collect();
        assert_eq!(
            kinds,
            [
                ("a", ChangeKind::Expired, false),
                ("e", ChangeKind::Gone, false),
                ("b", ChangeKind::Fixed, true),
                ("c", ChangeKind::Renewed, true),
                ("f", ChangeKind::New, false)
            ]
        );
        assert_eq!((found.same, found.are_worse()), (1, true));
    }

    #[test]
    fn a_machine_that_has_the_problem_it_had_is_named_whatever_else_is_different() {
        use FleetVerdict::{CannotTell, Error, NothingWrong, Problem};
        let of = |host: &str, verdict, topic: &str, version: &str| FleetRecord {
            topic: Some(topic.to_owned()).filter(|topic| !topic.is_empty()),
            version: Some(version.to_owned()),
            ..record(host, verdict, "2026-11-01", 9)
        };
        let before = [
            of("same", Problem, "license-expired", "12.5"),
            of("updated", Problem, "license-expired", "12.5"),
            of("worse", Problem, "license-ends-soon", "12.5"),
            of("fixed", Problem, "license-expired", "12.5"),
            of("fine", NothingWrong, "license-active", "12.5"),
            of("unsure", CannotTell, "license-expired", "12.5"),
            of("broken", Error, "", "12.5"),
            of("gone", Problem, "license-expired", "12.5"),
        ];
        let after = [
            of("SAME", Problem, "license-expired", "12.5"),
            of("updated", Problem, "license-expired", "12.6"),
            of("worse", Problem, "license-expired", "12.5"),
            of("fixed", NothingWrong, "license-active", "12.5"),
            of("fine", NothingWrong, "license-active", "12.5"),
            of("unsure", CannotTell, "license-expired", "12.5"),
            of("broken", Error, "", "12.5"),
            of("new", Problem, "license-expired", "12.5"),
        ];
        let found = compare(run(&before), run(&after));
        let still: Vec<&str> = found.still.iter().map(|still| still.name.as_str()).collect();
        assert_eq!(still, ["broken", "same", "updated"]);
        let changed: Vec<(&str, ChangeKind)> =
            found.changes.iter().map(|change| (change.name.as_str(), change.change)).collect();
        for expected in [("gone", ChangeKind::Gone), ("new", ChangeKind::New), ("updated", ChangeKind::Other)] {
            assert!(changed.contains(&expected), "{expected:?} in {changed:?}");
        }
    }

    #[test]
    fn two_computers_and_a_later_before_are_told() {
        let at = |host: &str, clock: &str| {
            let generated_at = clock.to_owned();
            run(&[FleetRecord { generated_at, ..record(host, FleetVerdict::NothingWrong, "2027-01-01", 9) }])
        };
        let (early, late) = ("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
        let two = |one: &str, other: &str| RunRecords::two_computers(&at(one, early), &at(other, late)).is_some();
        assert!(two("till1", "till2") && two("till1.example.org", "till2.example.org"));
        assert!(!two("till1", "TILL1") && !two("till1", "till1.example.org"));
        assert_eq!(RunRecords::turned_round(&at("a", late), &at("a", early)), Some((late, early)));
        assert_eq!(RunRecords::turned_round(&at("a", early), &at("a", late)), None);
        let several =
            run(&[record("a", FleetVerdict::NothingWrong, "", 9), record("b", FleetVerdict::NothingWrong, "", 9)]);
        assert_eq!(RunRecords::two_computers(&several, &at("c", late)), None, "a fleet is no computer");
    }

    #[test]
    fn runs_over_a_fleet_of_one_are_compared_by_host() {
        let of =
            |host: &str, verdict| run(&[FleetRecord { is_of_run: true, ..record(host, verdict, "2027-01-01", 9) }]);
        use FleetVerdict::{NothingWrong, Problem};
        let (before, after) = (of("till1", NothingWrong), of("till2", Problem));
        assert_eq!(RunRecords::two_computers(&before, &after), None);
        let found = compare(before, after);
        let kinds: Vec<_> = found.changes.iter().map(|one| (one.name.as_str(), one.change, one.worse)).collect();
        assert_eq!(kinds, [("till2", ChangeKind::New, true), ("till1", ChangeKind::Gone, false)]);
        let same = compare(of("till1", NothingWrong), of("TILL1.example.org", Problem));
        assert_eq!((same.changes.len(), same.changes[0].change), (1, ChangeKind::Broken));
    }

    #[test]
    fn one_machine_is_the_same_whatever_it_is_called() {
        let one = |host, ends| run(&[record(host, FleetVerdict::NothingWrong, ends, 9)]);
        let found = compare(one("old.txt", "2026-01-01"), one("new.txt", "2027-01-01"));
        assert_eq!((found.changes.len(), found.changes[0].change), (1, ChangeKind::Renewed));
    }

    #[test]
    fn another_failure_behind_a_renewal_is_worse_and_no_end_that_is_far_is() {
        let of = |topic: &str, severity, ends, days| FleetRecord {
            topic: Some(topic.to_owned()),
            severity: Some(severity),
            ..record("a", FleetVerdict::Problem, ends, days)
        };
        let expired = || run(&[of("license-expired", Severity::Error, "2026-11-20", -9)]);
        let damaged = compare(expired(), run(&[of("databases-damaged", Severity::Error, "2027-11-20", 356)]));
        let told = &damaged.changes[0];
        assert_eq!((told.change, told.renewed, told.worse), (ChangeKind::Broken, true, true));
        let ends_soon = compare(expired(), run(&[of("license-ends-soon", Severity::Warning, "2026-12-02", 3)]));
        assert_eq!((ends_soon.changes[0].change, ends_soon.changes[0].worse), (ChangeKind::Renewed, false));
    }
}
