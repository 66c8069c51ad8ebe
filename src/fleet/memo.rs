//! What was decided already: records with the same facts have the same answer.
//!
//! A date counts by how it stands to every moment that anything compares it with, so that a fleet whose licences end at a
//! million different seconds has few different records. Whatever is not surely the same is decided anew.

use std::collections::HashMap;
use std::io::Write as _;
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};
use foldhash::fast::RandomState;

use super::FleetVerdict;
use crate::diagnosis::{Standing, counts_too_few};
use crate::facts::{FactId, FactType, PASSED, Value};
use crate::topics::{Catalogue, Owner, Severity};

/// Answers that all workers keep together; a full memory begins anew.
const MOST_KEPT: usize = 16_384;

/// Bytes of facts by which an answer is found; longer ones are decided each time.
const LONGEST_KEY: usize = 1_024;

/// Bytes of a name with its value that are remembered.
const LONGEST_READ: usize = 256;

/// What a diagnosis comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub verdict: FleetVerdict,
    pub topic: Option<String>,
    pub second: Option<String>,
    pub standing: Option<Standing>,
    pub owner: Option<Owner>,
    pub severity: Option<Severity>,
    /// The state of the licence.
    pub status: Option<&'static str>,
    /// Whether it is one that a console lists, of a key and not of a machine.
    pub in_console: bool,
    pub missing: u64,
    /// Why there is no answer.
    pub reason: Option<String>,
    /// Whether that is because the licence has two states or two ends.
    pub contradicts_itself: bool,
}

/// A fact of a record.
pub(super) type Fact = (FactId, Value);

/// How the values of facts are told apart by what is compared with them, by the place of a fact in its table.
#[derive(Debug)]
pub(super) struct FactClasses(Vec<FactClass>);

/// How the values of one fact are told apart.
#[derive(Clone, Debug, Default)]
struct FactClass {
    /// Of a moment the distances to the clock with which it is compared.
    distances: Vec<TimeDelta>,
    /// Whether it is compared with fixed moments.
    is_exact: bool,
    /// Whether nothing but its being known counts.
    is_only_known: bool,
    /// Whether a topic compares it.
    is_compared: bool,
}

impl FactClasses {
    /// Everything that the topics and the derivations compare.
    pub(super) fn of(catalogue: &Catalogue) -> FactClasses {
        let mut classes = vec![FactClass::default(); FactId::all().count()];
        let conditions = catalogue.topics().iter().flat_map(crate::topics::Topic::conditions);
        for (fact, distance) in conditions.flat_map(crate::topics::Condition::compared) {
            let class = &mut classes[fact as usize];
            class.is_compared = true;
            match distance {
                Some(distance) => class.distances.push(distance),
                None => class.is_exact = true,
            }
        }
        for fact in FactId::all().filter(|fact| fact.def().kind == FactType::Moment) {
            // Derivations compare an end with now and with a day ago, and what has happened with now.
            let of_fact = &mut classes[fact as usize].distances;
            of_fact.extend([TimeDelta::zero(), TimeDelta::hours(-24)]);
            of_fact.sort_unstable();
            of_fact.dedup();
        }
        for fact in [
            FactId::ProductName,
            FactId::ProductOthers,
            FactId::SubscriptionProvider,
            FactId::PurchasePlace,
            FactId::SystemName,
        ] {
            let class = &mut classes[fact as usize];
            class.is_only_known = !class.is_compared;
        }
        FactClasses(classes)
    }

    /// Whether a date counts only by how it stands to the moments that it is compared with.
    pub(super) fn is_told_by_class(&self, fact: FactId) -> bool {
        !self.0[fact as usize].is_exact
    }

    /// What a date is compared with by a clock: a moment, and a day in its zone. None where the clock is too far away.
    pub(super) fn thresholds(&self, fact: FactId, now: DateTime<Utc>, zone: TimeDelta) -> Option<[Vec<Value>; 2]> {
        let distances = &self.0[fact as usize].distances;
        let moments = |ahead: TimeDelta| -> Option<Vec<Value>> {
            distances.iter().map(|distance| Some(Value::Moment(now.checked_add_signed(*distance + ahead)?))).collect()
        };
        Some([moments(TimeDelta::zero())?, moments(zone)?])
    }

    /// Adds to a key how a date stands to what it is compared with; `None` where it must be decided anew.
    pub(super) fn push_class(
        &self,
        fact: FactId,
        value: &Value,
        now: DateTime<Utc>,
        thresholds: &[Vec<Value>; 2],
        key: &mut Vec<u8>,
    ) -> Option<()> {
        let has_happened = PASSED.contains(&fact) || fact == FactId::SystemNewestEventAt;
        if has_happened && value.ends().is_none_or(|end| end > now) {
            return None;
        }
        let is_day = matches!(value, Value::Day(_));
        key.push(u8::from(is_day));
        key.extend(thresholds[usize::from(is_day)].iter().map(|threshold| {
            let order = value.compare(threshold);
            order.map_or(0, |order| 2_u8.wrapping_add_signed(order as i8))
        }));
        Some(())
    }

    /// What the answer depends on, for facts in the order of the table; `None` where it must be decided anew.
    pub(super) fn key(&self, facts: &[Rc<Fact>], now: DateTime<Utc>, zone: TimeDelta) -> Option<Vec<u8>> {
        let mut key = Vec::with_capacity(128);
        let mut before = None;
        for known in facts {
            let (fact, value) = &**known;
            let class = &self.0[*fact as usize];
            // Two values of one fact are weighed against each other.
            if before.replace(*fact) == Some(*fact) && !fact.def().holds_many() {
                return None;
            }
            key.push(*fact as u8);
            match value {
                Value::Moment(_) | Value::Day(_) if !class.is_exact => {
                    self.push_class(*fact, value, now, &self.thresholds(*fact, now, zone)?, &mut key)?;
                }
                Value::Text(_) if class.is_only_known => {}
                // Of a version that no topic compares, only the line of the product follows.
                Value::Version(parts) if !class.is_compared => {
                    for part in parts.iter().chain([&0, &0]).take(2) {
                        key.extend(part.to_le_bytes());
                    }
                }
                other => {
                    // Nothing hinders a text in memory.
                    let _ = write!(key, "{other}\0");
                }
            }
        }
        // Days that are counted beside an end may contradict it, by how far it is.
        let of = |wanted: FactId| facts.iter().find(|known| known.0 == wanted).map(|known| &known.1);
        if let (Some(end), Some(Value::Count(days))) = (of(FactId::LicenseExpiresAt), of(FactId::LicenseDaysLeft))
            && counts_too_few(*days, end, Some(zone.num_minutes()), now)
        {
            return None;
        }
        (key.len() <= LONGEST_KEY).then_some(key)
    }
}

/// What one worker has seen before.
#[derive(Debug)]
pub(super) struct Memo {
    /// Answers by what they depend on.
    known: HashMap<Vec<u8>, Outcome, RandomState>,
    most: usize,
    /// What was read of a fact by its name and its value, or what is wrong with it.
    read: HashMap<Vec<u8>, Result<Rc<Fact>, String>, RandomState>,
    /// Texts by how they are shown.
    shown: HashMap<String, String, RandomState>,
    /// The name and the value that are looked for.
    wanted: Vec<u8>,
}

impl Memo {
    /// The memory of one of so many workers.
    pub(super) fn for_workers(workers: usize) -> Memo {
        Memo {
            known: HashMap::default(),
            most: (MOST_KEPT / workers.max(1)).clamp(256, 8_192),
            read: HashMap::default(),
            shown: HashMap::default(),
            wanted: Vec::new(),
        }
    }

    /// The answer for a key, decided where it is not known.
    pub(super) fn outcome(&mut self, key: Option<Vec<u8>>, decide: impl FnOnce() -> Outcome) -> Outcome {
        let Some(key) = key else { return decide() };
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        if self.known.len() >= self.most {
            self.known.clear();
        }
        let outcome = decide();
        self.known.insert(key, outcome.clone());
        outcome
    }

    /// A fact by its name and its value as a text, read where it was not read before: few different ones stand in
    /// thousands of records, and saying what is wrong with one takes longer than all the rest.
    pub(super) fn fact(
        &mut self,
        name: &str,
        text: &str,
        read: impl FnOnce() -> Result<Fact, String>,
    ) -> Result<Rc<Fact>, String> {
        // Moments differ from record to record.
        if name.len() + text.len() > LONGEST_READ || is_a_moment(text) {
            return read().map(Rc::new);
        }
        self.wanted.clear();
        self.wanted.extend_from_slice(name.as_bytes());
        self.wanted.push(0);
        self.wanted.extend_from_slice(text.as_bytes());
        if let Some(known) = self.read.get(&self.wanted) {
            return known.clone();
        }
        if self.read.len() >= self.most {
            self.read.clear();
        }
        let fact = read().map(Rc::new);
        self.read.insert(self.wanted.clone(), fact.clone());
        fact
    }

    /// How a text is shown that many records share.
    pub(super) fn shown(&mut self, text: &str, show: impl FnOnce(&str) -> String) -> String {
        if text.len() > LONGEST_READ {
            return show(text);
        }
        if let Some(known) = self.shown.get(text) {
            return known.clone();
        }
        if self.shown.len() >= self.most {
            self.shown.clear();
        }
        let shown = show(text);
        self.shown.insert(text.to_owned(), shown.clone());
        shown
    }
}

/// Whether a text may be a moment: `2026-12-01T10:00:00Z`.
fn is_a_moment(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 19 && bytes[4] == b'-' && bytes[13] == b':'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_is_not_read_again_unless_it_differs_from_record_to_record() {
        let mut memo = Memo::for_workers(1);
        let fact = || Ok((FactId::LicenseDaysLeft, Value::Count(3)));
        assert_eq!(*memo.fact("license.days_left", "3", fact).unwrap(), fact().unwrap());
        let again = memo.fact("license.days_left", "3", || unreachable!());
        assert_eq!(*again.unwrap(), fact().unwrap());
        assert_eq!(memo.fact("license.days_left", "x", || Err("no".to_owned())), Err("no".to_owned()));
        assert_eq!(memo.fact("license.days_left", "x", || unreachable!()), Err("no".to_owned()));
        // The border between a name and a value counts.
        assert!(memo.fact("license.days_lef", "t3", || Err("other".to_owned())).is_err());
        let moment = "2026-12-01T10:00:00Z";
        let mut count = 0;
        for _ in 0..2 {
            let _ = memo.fact("license.expires_at", moment, || {
                count += 1;
                Err(String::new())
            });
        }
        assert_eq!(count, 2);
        for n in 0..20_000 {
            let _ = memo.fact("license.days_left", &n.to_string(), fact);
            memo.shown(&n.to_string(), str::to_owned);
        }
        assert!(memo.read.len() <= memo.most && memo.shown.len() <= memo.most);
    }
}
