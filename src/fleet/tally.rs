//! What the records of a run come to: counted as they pass, in room that does not grow with them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{FleetRecord, FleetVerdict};

/// Values of one column that are counted each for itself; the rest is counted together.
const MOST_VALUES: usize = 2_000;

/// Licences that end soonest, and reasons why a record was not read, that are named.
const MOST_NAMED: usize = 50;

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
}

impl Tallied {
    fn add(&mut self, record: &FleetRecord) {
        self.records += 1;
        match record.verdict {
            FleetVerdict::Problem => self.problems += 1,
            FleetVerdict::CannotTell => self.cannot_tell += 1,
            FleetVerdict::Error => self.errors += 1,
            FleetVerdict::NothingWrong => {}
        }
        self.ending += u64::from(record.days_left.is_some_and(|days| (0..=30).contains(&days)));
    }

    fn merge(&mut self, other: Tallied) {
        self.records += other.records;
        self.problems += other.problems;
        self.cannot_tell += other.cannot_tell;
        self.errors += other.errors;
        self.ending += other.ending;
    }
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

/// When the licences end, in whole days.
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

/// A licence that ends soon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Soon {
    /// Whole days until then.
    pub days_left: i64,
    /// The record's host, id or place.
    pub name: String,
    /// When it ends.
    pub expires_at: Option<String>,
    /// The product.
    pub product: Option<String>,
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

/// What the records of a run come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FleetTally {
    /// All records, and how they stand.
    pub all: Tallied,
    /// Records that say something that was not understood, or of which a part could not be read.
    pub partly_read: u64,
    /// Records whose id another one had before, as far as ids were compared.
    pub duplicate_ids: u64,
    /// When the licences end.
    pub endings: Endings,
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
    /// The first records that could not be read.
    pub unread: Vec<Unread>,
}

impl FleetTally {
    /// Counts a record.
    pub fn add(&mut self, record: &FleetRecord) {
        self.all.add(record);
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
        let endings = &mut self.endings;
        match record.days_left {
            None => endings.unknown += 1,
            Some(..0) => endings.ended += 1,
            Some(days) => {
                endings.within_7 += u64::from(days <= 7);
                endings.within_30 += u64::from(days <= 30);
                endings.within_90 += u64::from(days <= 90);
                endings.later += u64::from(days > 90);
                self.add_soon(record, days);
            }
        }
    }

    fn add_soon(&mut self, record: &FleetRecord, days_left: i64) {
        // Most records end later than those that are kept: nothing is made of them.
        let is_full = self.soonest.len() >= MOST_NAMED;
        if days_left > 90 || is_full && self.soonest.last().is_some_and(|last| days_left > last.days_left) {
            return;
        }
        let name = record.host.clone().or_else(|| record.name()).unwrap_or_default();
        let soon = Soon { days_left, name, expires_at: record.expires_at.clone(), product: record.product.clone() };
        keep_first(&mut self.soonest, soon);
    }

    fn add_unread(&mut self, record: &FleetRecord) {
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
        let (ours, theirs) = (&mut self.endings, other.endings);
        ours.ended += theirs.ended;
        ours.within_7 += theirs.within_7;
        ours.within_30 += theirs.within_30;
        ours.within_90 += theirs.within_90;
        ours.later += theirs.later;
        ours.unknown += theirs.unknown;
        self.topics.merge(other.topics);
        self.products.merge(other.products);
        self.versions.merge(other.versions);
        self.providers.merge(other.providers);
        self.keys.merge(other.keys);
        self.groups.merge(other.groups);
        other.soonest.into_iter().for_each(|soon| keep_first(&mut self.soonest, soon));
        other.unread.into_iter().for_each(|unread| keep_first(&mut self.unread, unread));
    }
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
    }
}
