//! What the records of a run come to: counted as they pass, in room that does not grow with them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use schemars::JsonSchema;
use serde::Serialize;

use super::{FleetRecord, FleetVerdict, Subject};

/// Values of one column that are counted each for itself; the rest is counted together.
pub(crate) const MOST_VALUES: usize = 2_000;

/// Licences that end soonest, and reasons why a record was not read, that are named.
const MOST_NAMED: usize = 50;

/// Keys that are over their limit and held, so that none is counted twice.
const MOST_OVER: usize = 100_000;

/// Days within which a licence ends soon.
const SOON: i64 = 90;

/// The hash of a key, the same in every worker.
fn hash_of(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// How many records have one value, and how they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tallied {
    /// All of them.
    pub records: u64,
    /// Those with a problem.
    pub problems: u64,
    /// Those of which too little is known.
    pub cannot_tell: u64,
    /// Those that could not be read.
    pub errors: u64,
    /// Those whose licence ends within 30 days.
    pub ending: u64,
    /// Those that are about a licence key and not about a computer.
    pub keys: u64,
}

impl Tallied {
    fn add(&mut self, record: &FleetRecord) {
        let is_ending = ends_within(record.days_left, record.has_ended(), 30);
        self.merge(Tallied::of_one(record.verdict, is_ending, record.subject));
    }

    /// One record.
    pub(super) fn of_one(verdict: FleetVerdict, is_ending: bool, subject: Subject) -> Tallied {
        Tallied {
            records: 1,
            problems: u64::from(verdict == FleetVerdict::Problem),
            cannot_tell: u64::from(verdict == FleetVerdict::CannotTell),
            errors: u64::from(verdict == FleetVerdict::Error),
            ending: u64::from(is_ending),
            keys: u64::from(subject == Subject::Key),
        }
    }

    pub(super) fn merge(&mut self, other: Tallied) {
        self.records += other.records;
        self.problems += other.problems;
        self.cannot_tell += other.cannot_tell;
        self.errors += other.errors;
        self.ending += other.ending;
        self.keys += other.keys;
    }
}

/// Whether the licence ends within so many days, and has not ended.
pub(super) fn ends_within(days_left: Option<i64>, has_ended: bool, most: i64) -> bool {
    !has_ended && days_left.is_some_and(|days| (0..=most).contains(&days))
}

/// The values of one column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ValueTally {
    /// Each value with its records.
    pub values: BTreeMap<String, Tallied>,
    /// Records with values beyond those that are counted each for itself.
    pub more: Tallied,
}

impl ValueTally {
    fn add(&mut self, value: &Option<String>, record: &FleetRecord) {
        let Some(value) = value else { return };
        if let Some(known) = self.values.get_mut(value) {
            known.add(record);
        } else if self.values.len() < MOST_VALUES {
            self.values.entry(value.clone()).or_default().add(record);
        } else {
            self.more.add(record);
        }
    }

    /// Makes room for a value, of which a record will be counted.
    pub(super) fn begin(&mut self, value: &str) {
        if self.values.len() < MOST_VALUES && !self.values.contains_key(value) {
            self.values.insert(value.to_owned(), Tallied::default());
        }
    }

    /// Adds what was counted of a value.
    pub(super) fn add_counted(&mut self, value: &str, counted: Tallied) {
        if let Some(known) = self.values.get_mut(value) {
            known.merge(counted);
        } else if self.values.len() < MOST_VALUES {
            self.values.insert(value.to_owned(), counted);
        } else {
            self.more.merge(counted);
        }
    }

    fn merge(&mut self, other: ValueTally) {
        for (value, tallied) in other.values {
            if self.values.len() < MOST_VALUES || self.values.contains_key(&value) {
                self.values.entry(value).or_default().merge(tallied);
            } else {
                self.more.merge(tallied);
            }
        }
        self.more.merge(other.more);
    }

    /// The values with the most records first.
    #[must_use]
    pub fn largest(&self) -> Vec<(&str, Tallied)> {
        let mut all: Vec<(&str, Tallied)> = self.values.iter().map(|(value, of)| (value.as_str(), *of)).collect();
        all.sort_by(|a, b| b.1.records.cmp(&a.1.records).then(a.0.cmp(b.0)));
        all
    }
}

/// When the licences of computers end, or licence keys, in whole days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Endings {
    /// They have ended.
    pub ended: u64,
    /// Within 7 days.
    pub within_7: u64,
    /// Within 30 days, those within 7 among them.
    pub within_30: u64,
    /// Within 90 days, those within 30 among them.
    pub within_90: u64,
    /// Later.
    pub later: u64,
    /// Nothing tells when.
    pub unknown: u64,
}

impl Endings {
    fn add(&mut self, days_left: Option<i64>, has_ended: bool) {
        match days_left {
            _ if has_ended => self.ended += 1,
            None => self.unknown += 1,
            Some(days) => {
                self.within_7 += u64::from(days <= 7);
                self.within_30 += u64::from(days <= 30);
                self.within_90 += u64::from(days <= 90);
                self.later += u64::from(days > 90);
            }
        }
    }

    fn merge(&mut self, other: Endings) {
        self.ended += other.ended;
        self.within_7 += other.within_7;
        self.within_30 += other.within_30;
        self.within_90 += other.within_90;
        self.later += other.later;
        self.unknown += other.unknown;
    }

    /// Whether it counts anything.
    #[must_use]
    pub fn are_there(&self) -> bool {
        *self != Endings::default()
    }
}

/// A licence that ends soon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Soon {
    /// Days until then, as the record counts them.
    pub days_left: i64,
    /// The record's host or key, id or place.
    pub name: String,
    /// Whether it is a computer or a licence key.
    pub subject: Subject,
    /// When it ends.
    pub expires_at: Option<String>,
    /// The product.
    pub product: Option<String>,
}

/// A licence that has ended; the newest stands first, and last those of which nothing tells when.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Ended {
    #[serde(skip)]
    is_undated: bool,
    /// Days since then, as the record counts them: at least one, also of a licence that ended within the last 24 hours.
    pub days_ago: Option<i64>,
    /// The record's host or key, id or place.
    pub name: String,
    /// Whether it is a computer or a licence key.
    pub subject: Subject,
    /// When it ended.
    pub expires_at: Option<String>,
    /// The product.
    pub product: Option<String>,
}

/// A licence that more devices use than it allows; the one with the most too many stands first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct OverLimit {
    #[serde(skip)]
    order: Reverse<i64>,
    /// How many devices are too many.
    pub over: i64,
    /// How many use it.
    pub used: i64,
    /// How many it allows.
    pub allowed: i64,
    /// The record's key or host, id or place.
    pub name: String,
    /// The product.
    pub product: Option<String>,
    /// By what its key is told from others.
    #[serde(skip)]
    key: Option<u64>,
}

/// A computer or a licence key that has a problem by one record and none by another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Contradicted {
    /// The computer or the key.
    pub host: String,
    /// The source by which it has a problem.
    pub problem_in: String,
    /// The source by which nothing is wrong.
    pub fine_in: String,
}

/// A computer or a licence key that ends on one day by one record, and on another by another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct DifferentEnds {
    /// The computer or the key.
    pub name: String,
    /// Which of them it is.
    pub subject: Subject,
    /// The day by the source that was read first.
    pub expires_at: String,
    /// That source.
    pub source: String,
    /// The day by the other one.
    pub other_expires_at: String,
    /// The other source.
    pub other_source: String,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CountKind {
    /// Devices that use a licence key.
    Used,
    /// Devices that it allows.
    Allowed,
    /// Computers of a server whose licence has expired.
    Expired,
    /// Computers of a server whose licence expires soon.
    Expiring,
    /// Days that a licence key has left.
    DaysLeft,
}

/// A count that one source tells, and another tells differently.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct DifferentCounts {
    /// The licence key, or the server that counts.
    pub name: String,
    /// What is counted.
    pub counted: CountKind,
    /// The count by the source that was read first.
    pub count: i64,
    /// That source.
    pub source: String,
    /// The count by the other one.
    pub other_count: i64,
    /// The other source.
    pub other_source: String,
}

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Unread {
    /// The source.
    pub source: String,
    /// The line, counted from 1.
    pub line: Option<u64>,
    /// Why.
    pub why: String,
}

/// A record that repeats the id of one before it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Repeated {
    /// The source.
    pub source: String,
    /// The line, counted from 1.
    pub line: Option<u64>,
    /// The id as a text.
    pub id: String,
}

/// A record of which too little is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Unsure {
    /// The source.
    pub source: String,
    /// The line, counted from 1.
    pub line: Option<u64>,
    /// The record's host or key, id or place.
    pub name: String,
    /// Why nothing can be told.
    pub why: String,
}

/// By what records of one kind are counted.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct KindColumns {
    pub verdict: FleetVerdict,
    is_partly_read: bool,
    topic: Option<String>,
    product: Option<String>,
    version: Option<String>,
    provider: Option<String>,
}

impl KindColumns {
    pub(super) fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }
}

impl From<&FleetRecord> for KindColumns {
    fn from(record: &FleetRecord) -> KindColumns {
        KindColumns {
            verdict: record.verdict,
            is_partly_read: record.error.is_some(),
            topic: record.topic.clone(),
            product: record.product.clone(),
            version: record.version.clone(),
            provider: record.provider.clone(),
        }
    }
}

/// What is counted of records of one kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KindCounts {
    tallied: Tallied,
    endings: Endings,
    warnings: u64,
}

impl KindCounts {
    /// Counts one.
    pub(super) fn add(&mut self, one: Tallied, days_left: Option<i64>, has_ended: bool, is_warned: bool) {
        self.tallied.merge(one);
        self.endings.add(days_left, has_ended);
        self.warnings += u64::from(is_warned);
    }
}

/// What the records of a run come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FleetTally {
    /// All records, and how they stand.
    pub all: Tallied,
    /// Records that say something that was not understood, or of which a part could not be read.
    pub partly_read: u64,
    /// Records whose id another one had before, as far as ids were compared.
    pub duplicate_ids: u64,
    /// The first of them.
    pub repeated: Vec<Repeated>,
    /// Computers and keys that have a problem by one record and none by another, as far as they were compared, and records
    /// that contradict themselves.
    pub contradictions: u64,
    /// The records that contradict themselves.
    pub self_contradictions: u64,
    /// The first of them.
    pub contradicted: Vec<Contradicted>,
    /// Computers and keys that end on different days by two records, as far as they were compared.
    pub different_ends: u64,
    /// The first of them.
    pub ends_differ: Vec<DifferentEnds>,
    /// Counts that two sources tell differently, as far as they were compared.
    pub different_counts: u64,
    /// The first of them.
    pub counts_differ: Vec<DifferentCounts>,
    /// Records of whose input something is lost: it was cut, or has records that were not read.
    pub lost: u64,
    /// When the licences of computers end.
    pub endings: Endings,
    /// When licence keys end.
    pub key_endings: Endings,
    /// Records that end within the days from which somebody wants to be warned.
    pub warnings: u64,
    /// Licences that more devices use than they allow.
    pub over_limit: u64,
    /// By the topic that stands first.
    pub topics: ValueTally,
    /// By the product.
    pub products: ValueTally,
    /// By its version.
    pub versions: ValueTally,
    /// By the provider.
    pub providers: ValueTally,
    /// By the licence key.
    pub keys: ValueTally,
    /// By the group.
    pub groups: ValueTally,
    /// The licences that end soonest.
    pub soonest: Vec<Soon>,
    /// The licences that ended last.
    pub ended: Vec<Ended>,
    /// The licences that are most over their limit.
    pub over: Vec<OverLimit>,
    /// The first records that could not be read.
    pub unread: Vec<Unread>,
    /// The first records of which too little is known.
    pub unsure: Vec<Unsure>,
    /// The first and the last clock by which a record was judged, RFC 3339 in UTC; none where no record tells it.
    pub clocks: Option<(String, String)>,
    /// Records of an earlier run that do not tell it.
    pub undated: u64,
    /// Keys that were counted as over their limit, by their hashes: another answer about one is no other key.
    over_keys: BTreeSet<u64>,
}

impl FleetTally {
    /// Counts a record.
    pub fn add(&mut self, record: &FleetRecord) {
        self.all.add(record);
        self.warnings += u64::from(record.warning.is_some());
        self.lost += u64::from(record.is_partly_lost);
        self.contradictions += u64::from(record.contradicts_itself);
        self.self_contradictions += u64::from(record.contradicts_itself);
        let is_error = record.verdict == FleetVerdict::Error;
        self.partly_read += u64::from(record.error.is_some() && !is_error);
        for (column, value) in [
            (&mut self.topics, &record.topic),
            (&mut self.products, &record.product),
            (&mut self.versions, &record.version),
            (&mut self.providers, &record.provider),
            (&mut self.keys, &record.key),
            (&mut self.groups, &record.group),
        ] {
            column.add(value, record);
        }
        if is_error {
            self.add_unread(record);
            return;
        }
        if record.is_undated {
            self.undated += 1;
        } else {
            self.note_clock(&record.generated_at);
        }
        if record.verdict == FleetVerdict::CannotTell {
            self.add_unsure(record);
        }
        match record.subject {
            Subject::Machine => self.endings.add(record.days_left, record.has_ended()),
            Subject::Key => self.key_endings.add(record.days_left, record.has_ended()),
            Subject::Server => {}
        }
        if record.has_ended() {
            self.add_ended(record);
        } else if let Some(days) = record.days_left {
            self.add_soon(record, days);
        }
        if let (Some(used), Some(allowed)) = (record.devices_used, record.devices_allowed)
            && used > allowed
        {
            // Two keys may end alike, and no more of them is shown.
            let key = record.key_digest.or_else(|| record.key.as_deref().map(hash_of));
            let is_known = key.is_some_and(|key| !self.is_new_over(key));
            self.over_limit += u64::from(!is_known);
            let (name, product) = (record.name(), record.product.clone());
            let over = used.saturating_sub(allowed);
            let found = OverLimit { order: Reverse(over), over, used, allowed, name, product, key };
            self.keep_over(found, is_known);
        }
    }

    /// Adds what was counted of records of one kind, as if each had been added: machines that are not over their limit.
    pub(super) fn add_counted(&mut self, kind: &KindColumns, counted: &KindCounts) {
        if counted.tallied.records == 0 {
            return;
        }
        self.all.merge(counted.tallied);
        self.warnings += counted.warnings;
        self.partly_read += if kind.is_partly_read { counted.tallied.records } else { 0 };
        for (column, value) in [
            (&mut self.topics, &kind.topic),
            (&mut self.products, &kind.product),
            (&mut self.versions, &kind.version),
            (&mut self.providers, &kind.provider),
        ] {
            if let Some(value) = value {
                column.add_counted(value, counted.tallied);
            }
        }
        self.endings.merge(counted.endings);
    }

    /// Whether a record may be one of those that are named; `name` is what it is called.
    pub(super) fn may_name(
        &self,
        verdict: FleetVerdict,
        (days_left, has_ended): (Option<i64>, bool),
        name: &str,
        place: (&str, Option<u64>),
    ) -> bool {
        fn is_before<K: Ord>(own: (K, &str), last: Option<(K, &str)>, is_full: bool) -> bool {
            !is_full || last.is_none_or(|last| own <= last)
        }
        if verdict == FleetVerdict::CannotTell && !is_behind(&self.unsure, place, |last| (&last.source, last.line)) {
            return true;
        }
        if has_ended {
            let days_ago = days_left.filter(|days| *days <= 0).map(i64::saturating_neg);
            let last = self.ended.last().map(|last| ((last.is_undated, last.days_ago), last.name.as_str()));
            return is_before(((days_ago.is_none(), days_ago), name), last, self.ended.len() >= MOST_NAMED);
        }
        let Some(days) = days_left.filter(|days| *days <= SOON) else { return false };
        let last = self.soonest.last().map(|last| (last.days_left, last.name.as_str()));
        is_before((days, name), last, self.soonest.len() >= MOST_NAMED)
    }

    /// Whether a key was not over its limit in a record before, as far as keys are held.
    fn is_new_over(&mut self, key: u64) -> bool {
        self.over_keys.len() >= MOST_OVER || self.over_keys.insert(key)
    }

    /// Keeps a licence that is over its limit; of two answers about one key that which counts more.
    fn keep_over(&mut self, found: OverLimit, may_be_known: bool) {
        if may_be_known && let Some(at) = self.over.iter().position(|other| other.key == found.key) {
            if self.over[at].over >= found.over {
                return;
            }
            self.over.remove(at);
        }
        keep_first(&mut self.over, found);
    }

    /// Notes the clock by which a record was judged.
    pub(super) fn note_clock(&mut self, at: &str) {
        match &mut self.clocks {
            None => self.clocks = Some((at.to_owned(), at.to_owned())),
            Some((first, last)) => {
                if at < first.as_str() {
                    at.clone_into(first);
                } else if at > last.as_str() {
                    at.clone_into(last);
                }
            }
        }
    }

    fn add_ended(&mut self, record: &FleetRecord) {
        let days_ago = record.days_left.filter(|days| *days <= 0).map(i64::saturating_neg);
        let order = (days_ago.is_none(), days_ago);
        let is_full = self.ended.len() >= MOST_NAMED;
        if is_full && self.ended.last().is_some_and(|last| order > (last.is_undated, last.days_ago)) {
            return;
        }
        let ended = Ended {
            is_undated: days_ago.is_none(),
            days_ago,
            name: record.name(),
            subject: record.subject,
            expires_at: record.expires_at.clone(),
            product: record.product.clone(),
        };
        keep_first(&mut self.ended, ended);
    }

    /// Adds a computer or a key that two records judge differently.
    pub(super) fn contradict(&mut self, host: &str, problem_in: &str, fine_in: &str) {
        self.contradictions += 1;
        let [host, problem_in, fine_in] = [host, problem_in, fine_in].map(str::to_owned);
        keep_first(&mut self.contradicted, Contradicted { host, problem_in, fine_in });
    }

    /// Adds a computer or a key that ends on different days by two records.
    pub(super) fn differ(&mut self, one: DifferentEnds) {
        self.different_ends += 1;
        keep_first(&mut self.ends_differ, one);
    }

    /// Adds a count that two sources tell differently.
    pub(super) fn differ_in_count(&mut self, one: DifferentCounts) {
        self.different_counts += 1;
        keep_first(&mut self.counts_differ, one);
    }

    /// Whether a column has more different values than are counted each for itself.
    #[must_use]
    pub fn has_left_out_values(&self) -> bool {
        let columns = [&self.topics, &self.products, &self.versions, &self.providers, &self.keys, &self.groups];
        columns.into_iter().any(|column| column.more.records > 0)
    }

    fn add_soon(&mut self, record: &FleetRecord, days_left: i64) {
        // Most records end later than those that are kept: nothing is made of them.
        let is_full = self.soonest.len() >= MOST_NAMED;
        if days_left > SOON || is_full && self.soonest.last().is_some_and(|last| days_left > last.days_left) {
            return;
        }
        let soon = Soon {
            days_left,
            name: record.name(),
            subject: record.subject,
            expires_at: record.expires_at.clone(),
            product: record.product.clone(),
        };
        keep_first(&mut self.soonest, soon);
    }

    /// Adds a record that repeats an id.
    pub(super) fn repeat(&mut self, place: (&str, Option<u64>), id: impl FnOnce() -> String) {
        self.duplicate_ids += 1;
        if !is_behind(&self.repeated, place, |last| (&last.source, last.line)) {
            let (source, line) = place;
            keep_first(&mut self.repeated, Repeated { source: source.to_owned(), line, id: id() });
        }
    }

    fn add_unsure(&mut self, record: &FleetRecord) {
        if is_behind(&self.unsure, place_of(record), |last| (&last.source, last.line)) {
            return;
        }
        let unsure = Unsure {
            source: record.source.clone().unwrap_or_default(),
            line: record.line,
            name: record.name(),
            why: record.reason.clone().or_else(|| record.error.clone()).unwrap_or_default(),
        };
        keep_first(&mut self.unsure, unsure);
    }

    fn add_unread(&mut self, record: &FleetRecord) {
        if is_behind(&self.unread, place_of(record), |last| (&last.source, last.line)) {
            return;
        }
        let unread = Unread {
            source: record.source.clone().unwrap_or_default(),
            line: record.line,
            why: record.error.clone().unwrap_or_default(),
        };
        keep_first(&mut self.unread, unread);
    }

    /// Adds what another worker counted.
    pub(super) fn merge(&mut self, other: FleetTally) {
        self.all.merge(other.all);
        self.partly_read += other.partly_read;
        self.duplicate_ids += other.duplicate_ids;
        other.repeated.into_iter().for_each(|one| keep_first(&mut self.repeated, one));
        self.contradictions += other.contradictions;
        self.self_contradictions += other.self_contradictions;
        self.different_ends += other.different_ends;
        other.ends_differ.into_iter().for_each(|one| keep_first(&mut self.ends_differ, one));
        self.different_counts += other.different_counts;
        other.counts_differ.into_iter().for_each(|one| keep_first(&mut self.counts_differ, one));
        for at in other.clocks.iter().flat_map(|(first, last)| [first, last]) {
            self.note_clock(at);
        }
        self.undated += other.undated;
        self.lost += other.lost;
        self.warnings += other.warnings;
        let before = other.over_keys.len() as u64;
        let new = other.over_keys.into_iter().map(|key| u64::from(self.is_new_over(key))).sum::<u64>();
        self.over_limit += other.over_limit.saturating_sub(before - new);
        self.endings.merge(other.endings);
        self.key_endings.merge(other.key_endings);
        self.topics.merge(other.topics);
        self.products.merge(other.products);
        self.versions.merge(other.versions);
        self.providers.merge(other.providers);
        self.keys.merge(other.keys);
        self.groups.merge(other.groups);
        other.soonest.into_iter().for_each(|soon| keep_first(&mut self.soonest, soon));
        other.ended.into_iter().for_each(|ended| keep_first(&mut self.ended, ended));
        other.over.into_iter().for_each(|over| self.keep_over(over, before > new));
        other.contradicted.into_iter().for_each(|one| keep_first(&mut self.contradicted, one));
        other.unread.into_iter().for_each(|unread| keep_first(&mut self.unread, unread));
        other.unsure.into_iter().for_each(|unsure| keep_first(&mut self.unsure, unsure));
    }
}

/// Whether a list is full of what stands before a place in the sources.
fn is_behind<T>(list: &[T], own: (&str, Option<u64>), place: impl Fn(&T) -> (&str, Option<u64>)) -> bool {
    list.len() >= MOST_NAMED && list.last().is_some_and(|last| own > place(last))
}

fn place_of(record: &FleetRecord) -> (&str, Option<u64>) {
    (record.source.as_deref().unwrap_or_default(), record.line)
}

/// Adds to a sorted list and keeps its first.
fn keep_first<T: Ord>(list: &mut Vec<T>, item: T) {
    let at = list.partition_point(|other| *other <= item);
    if at < MOST_NAMED {
        list.insert(at, item);
        list.truncate(MOST_NAMED);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(days: Option<i64>, product: &str) -> FleetRecord {
        let (product, host) = (Some(product.to_owned()), Some(format!("pc{}", days.unwrap_or(0))));
        FleetRecord { days_left: days, product, host, ..FleetRecord::of(FleetVerdict::NothingWrong) }
    }

    #[test]
    fn a_key_that_two_answers_name_is_over_its_limit_once() {
        let record = |key: &str, used: i64| FleetRecord {
            key: Some(key.to_owned()),
            key_digest: key.strip_prefix("whole ").map(hash_of),
            subject: Subject::Key,
            devices_used: Some(used),
            devices_allowed: Some(10),
            ..FleetRecord::of(FleetVerdict::Problem)
        };
        let (mut first, mut second) = (FleetTally::default(), FleetTally::default());
        [record("A", 12), record("B", 11), record("A", 13)].iter().for_each(|record| first.add(record));
        [record("A", 15), record("C", 20)].iter().for_each(|record| second.add(record));
        first.merge(second);
        let over: Vec<_> = first.over.iter().map(|over| (over.name.as_str(), over.over)).collect();
        assert_eq!((first.over_limit, over), (3, vec![("C", 10), ("A", 5), ("B", 1)]));
        // Two that are shown alike are two.
        let mut alike = FleetTally::default();
        for (key, used) in [("whole 1", 12), ("whole 2", 11), ("whole 1", 11)] {
            alike.add(&FleetRecord { key: Some("***12345".to_owned()), ..record(key, used) });
        }
        let over: Vec<_> = alike.over.iter().map(|over| over.over).collect();
        assert_eq!((alike.over_limit, over), (2, vec![2, 1]));
    }

    #[test]
    fn endings_are_counted_by_whole_days_and_the_soonest_are_named() {
        let mut tally = FleetTally::default();
        for days in [None, Some(-1), Some(0), Some(7), Some(8), Some(30), Some(31), Some(90), Some(91)] {
            tally.add(&record(days, "K"));
        }
        let Endings { ended, within_7, within_30, within_90, later, unknown } = tally.endings;
        assert_eq!([ended, within_7, within_30, within_90, later, unknown], [1, 2, 4, 6, 1, 1]);
        let days: Vec<i64> = tally.soonest.iter().map(|soon| soon.days_left).collect();
        assert_eq!(days, [0, 7, 8, 30, 31, 90]);
    }

    #[test]
    fn keys_are_counted_apart_and_what_has_ended_or_is_over_its_limit_is_named() {
        let mut tally = FleetTally::default();
        let key = |name: &str, days, used| FleetRecord {
            subject: Subject::Key,
            host: None,
            key: Some(name.to_owned()),
            devices_used: Some(used),
            devices_allowed: Some(1_500),
            ..record(days, "K")
        };
        let reported = FleetRecord { status: Some("expired".into()), ..record(None, "K") };
        for record in [
            record(Some(-1), "K"),
            key("A", Some(-40), 1_689),
            reported,
            record(Some(4), "K"),
            key("B", Some(3), 1_501),
            key("C", None, 1_500),
        ] {
            tally.add(&record);
        }
        assert_eq!((tally.all.records, tally.all.keys, tally.all.ending), (6, 3, 2));
        assert_eq!((tally.endings.ended, tally.endings.within_7, tally.endings.unknown), (2, 1, 0));
        assert_eq!((tally.key_endings.ended, tally.key_endings.within_7, tally.key_endings.unknown), (1, 1, 1));
        let ended: Vec<_> = tally.ended.iter().map(|ended| (ended.name.as_str(), ended.days_ago)).collect();
        assert_eq!(ended, [("pc-1", Some(1)), ("A", Some(40)), ("pc0", None)]);
        let over: Vec<_> = tally.over.iter().map(|over| (over.name.as_str(), over.over)).collect();
        assert_eq!((over, tally.over_limit), (vec![("A", 189), ("B", 1)], 2));
    }

    #[test]
    fn it_counts_the_same_however_it_is_divided_and_does_not_grow() {
        let all: Vec<FleetRecord> = (0..5_000).map(|n| record(Some(n % 100), &format!("K{}", n % 7))).collect();
        let mut whole = FleetTally::default();
        all.iter().for_each(|record| whole.add(record));
        let mut parts = [FleetTally::default(), FleetTally::default()];
        all.iter().enumerate().for_each(|(at, record)| parts[at % 2].add(record));
        let [mut one, other] = parts;
        one.merge(other);
        assert_eq!(one, whole);
        let mut many = FleetTally::default();
        (0..3_000).for_each(|n| many.add(&record(None, &format!("K{n}"))));
        assert_eq!((many.products.values.len(), many.products.more.records), (2_000, 1_000));
        assert!(many.has_left_out_values() && !whole.has_left_out_values());
    }
}
