//! Collects the observations of one source: each value once, bounded, cleaned, with codes masked.

use chrono::{DateTime, Utc};

use crate::code::masked_text_up_to;
use crate::facts::{Evidence, FactId, Locator, Observation, Reading, Strength, Value};
use crate::text::LONGEST;

/// Different values of one fact that are kept from one source.
const VALUES_OF_ONE_FACT: usize = 16;

/// Collects the observations of one source: each value once, bounded, cleaned, with codes masked.
pub(crate) struct Collector {
    source: &'static str,
    now: DateTime<Utc>,
    observations: Vec<Observation>,
}

impl Collector {
    /// Starts to collect from a source of this name.
    pub(crate) fn new(source: &'static str, now: DateTime<Utc>) -> Self {
        Collector { source, now, observations: Vec::new() }
    }

    /// Keeps a value, unless it was seen in this source before.
    pub(crate) fn add(&mut self, fact: FactId, value: Value, strength: Strength, place: Locator, excerpt: &str) {
        let value = match value {
            Value::Text(text) => Value::Text(masked_text_up_to(&text, LONGEST)),
            other => other,
        };
        let mut same_fact = self.observations.iter().filter(|seen| seen.fact == fact);
        let full = same_fact.clone().count() >= VALUES_OF_ONE_FACT;
        let empty = matches!(&value, Value::Text(text) if text.is_empty());
        if full || empty || !value.fits(fact) || same_fact.any(|seen| seen.value == value) {
            return;
        }
        let evidence = Evidence::new(self.source, place, excerpt, self.now);
        self.observations.push(Observation { fact, value, strength, evidence });
    }

    /// Whether a value of the fact was kept.
    pub(crate) fn has(&self, fact: FactId) -> bool {
        self.observations.iter().any(|seen| seen.fact == fact)
    }

    /// Takes back what was kept of a fact.
    pub(crate) fn forget(&mut self, fact: FactId) {
        self.observations.retain(|seen| seen.fact != fact);
    }

    /// What was collected.
    pub(crate) fn finish(mut self) -> Reading {
        // Of many machines as many lists are held.
        self.observations.shrink_to_fit();
        Reading { observations: self.observations, ..Reading::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collector_keeps_each_value_once_and_no_whole_code() {
        let mut collector = Collector::new("test", DateTime::UNIX_EPOCH);
        for _ in 0..3 {
            let state = Value::Text("License error: ABCDE-12345-FGHJK-67890\u{1b}[2J".into());
            collector.add(FactId::LicenseKeyState, state, Strength::Stated, Locator::Person, "");
        }
        for number in 0..100 {
            collector.add(FactId::LicenseDaysLeft, Value::Count(number), Strength::Hint, Locator::Person, "");
        }
        let found = collector.finish().observations;
        assert_eq!(found[0].value, Value::Text("License error: *****-*****-*****-67890".into()));
        assert_eq!(found.len(), 1 + VALUES_OF_ONE_FACT);
    }
}
