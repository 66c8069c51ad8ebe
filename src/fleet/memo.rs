//! What was decided already: records with the same facts have the same answer.
//!
//! A date counts by how it stands to every moment that anything compares it with, so that a fleet whose licences end at a
//! million different seconds has few different records. Whatever is not surely the same is decided anew.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::FleetVerdict;
use crate::diagnosis::Standing;
use crate::facts::{FactId, FactType, PASSED, Value};
use crate::topics::{Catalogue, Owner, Severity};

/// Answers that all workers keep together; a full memory begins anew.
const MOST_KEPT: usize = 16_384;

/// Bytes of facts by which an answer is found; longer ones are decided each time.
const LONGEST_KEY: usize = 1_024;

/// What a diagnosis comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub verdict: FleetVerdict,
    pub topic: Option<String>,
    pub second: Option<String>,
    pub standing: Option<Standing>,
    pub owner: Option<Owner>,
    pub severity: Option<Severity>,
    pub missing: u64,
}

/// How the values of facts are told apart by what is compared with them.
#[derive(Debug)]
pub(super) struct FactClasses {
    /// For each fact of a moment the distances to the clock with which it is compared.
    distances: HashMap<FactId, Vec<TimeDelta>>,
    /// Facts that are compared with fixed moments.
    exact: HashSet<FactId>,
    /// Texts in which nothing but their being known counts.
    only_known: HashSet<FactId>,
    /// Facts that a topic compares.
    compared: HashSet<FactId>,
}

impl FactClasses {
    /// Everything that the topics and the derivations compare.
    pub(super) fn of(catalogue: &Catalogue) -> FactClasses {
        let mut distances: HashMap<FactId, Vec<TimeDelta>> = HashMap::new();
        let mut exact = HashSet::new();
        let mut compared = HashSet::new();
        let conditions = catalogue.topics().iter().flat_map(crate::topics::Topic::conditions);
        for (fact, distance) in conditions.flat_map(crate::topics::Condition::compared) {
            compared.insert(fact);
            match distance {
                Some(distance) => distances.entry(fact).or_default().push(distance),
                None => drop(exact.insert(fact)),
            }
        }
        for fact in FactId::all().filter(|fact| fact.def().kind == FactType::Moment) {
            // Derivations compare an end with now and with a day ago, and what has happened with now.
            let of_fact = distances.entry(fact).or_default();
            of_fact.extend([TimeDelta::zero(), TimeDelta::hours(-24)]);
            of_fact.sort_unstable();
            of_fact.dedup();
        }
        let names = [
            FactId::ProductName,
            FactId::ProductOthers,
            FactId::SubscriptionProvider,
            FactId::PurchasePlace,
            FactId::SystemName,
        ];
        let only_known = names.into_iter().filter(|fact| !compared.contains(fact)).collect();
        FactClasses { distances, exact, only_known, compared }
    }

    /// What the answer depends on, for facts in the order of the table; `None` where it must be decided anew.
    pub(super) fn key(&self, facts: &[(FactId, Value)], now: DateTime<Utc>, zone: TimeDelta) -> Option<Vec<u8>> {
        let mut key = Vec::with_capacity(64);
        let mut before = None;
        for (fact, value) in facts {
            // Two values of one fact are weighed against each other.
            if before.replace(*fact) == Some(*fact) && !fact.def().holds_many() {
                return None;
            }
            key.push(*fact as u8);
            match value {
                Value::Moment(_) | Value::Day(_) if !self.exact.contains(fact) => {
                    let has_happened = PASSED.contains(fact) || *fact == FactId::SystemNewestEventAt;
                    if has_happened && value.ends().is_none_or(|end| end > now) {
                        return None;
                    }
                    let is_day = matches!(value, Value::Day(_));
                    key.push(u8::from(is_day));
                    for distance in self.distances.get(fact)? {
                        let moment =
                            now.checked_add_signed(*distance + if is_day { zone } else { TimeDelta::zero() })?;
                        let order = value.compare(&Value::Moment(moment));
                        key.push(order.map_or(0, |order| 2_u8.wrapping_add_signed(order as i8)));
                    }
                }
                Value::Text(_) if self.only_known.contains(fact) => {}
                // Of a version that no topic compares, only the line of the product follows.
                Value::Version(parts) if !self.compared.contains(fact) => {
                    for part in parts.iter().chain([&0, &0]).take(2) {
                        key.extend(part.to_le_bytes());
                    }
                }
                other => {
                    key.extend(other.to_string().bytes());
                    key.push(0);
                }
            }
        }
        (key.len() <= LONGEST_KEY).then_some(key)
    }
}

/// The answers that one worker has given.
#[derive(Debug, Default)]
pub(super) struct Memo {
    known: HashMap<Vec<u8>, Outcome>,
    most: usize,
}

impl Memo {
    /// The memory of one of so many workers.
    pub(super) fn for_workers(workers: usize) -> Memo {
        Memo { known: HashMap::new(), most: (MOST_KEPT / workers.max(1)).clamp(256, 8_192) }
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
}
