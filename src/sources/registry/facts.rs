//! What is taken out of a tree: facts at their places, and what could not be read.

use chrono::{DateTime, Utc};

use super::tree::ValueInKey;
use super::value::RegistryValue;
use crate::facts::{FactId, NotRead, NotReadReason, Reading, Strength, Value};
use crate::say::{Message, advice};
use crate::sources::collector::Collector;

/// Values that could not be read and are named one by one.
const MOST_UNREADABLE: usize = 50;

/// What is taken out of a tree.
pub(super) struct RegistryFacts {
    pub(super) found: Collector,
    not_read: Vec<NotRead>,
    unreadable: usize,
}

impl RegistryFacts {
    pub(super) fn new(source: &'static str, now: DateTime<Utc>) -> RegistryFacts {
        RegistryFacts { found: Collector::new(source, now), not_read: Vec::new(), unreadable: 0 }
    }

    pub(super) fn recorded(&mut self, fact: FactId, value: Value, entry: ValueInKey<'_>) {
        self.found.add(fact, value, Strength::Recorded, entry.place(), &entry.excerpt());
    }

    /// Reads a value in its own form; one that is not of that form is told, one that is not there or blank is not.
    pub(super) fn read<'a, T>(
        &mut self,
        entry: Option<ValueInKey<'a>>,
        wanted: Message,
        parse: impl FnOnce(&'a RegistryValue) -> Option<T>,
    ) -> Option<(ValueInKey<'a>, T)> {
        let entry = entry.filter(|entry| !entry.data.is_blank())?;
        let parsed = parse(entry.data);
        if parsed.is_none() {
            self.unreadable(entry, wanted);
        }
        parsed.map(|parsed| (entry, parsed))
    }

    /// What the value holds is not shown: it may be anything.
    pub(super) fn unreadable(&mut self, entry: ValueInKey<'_>, wanted: Message) {
        self.unreadable += 1;
        if self.unreadable <= MOST_UNREADABLE {
            let advice = advice::wrong_value(entry.data.kind(), wanted);
            self.tell(entry.place().to_string(), NotReadReason::NotUnderstood, advice);
        }
    }

    pub(super) fn tell(&mut self, source: String, reason: NotReadReason, advice: Message) {
        self.not_read.push(NotRead::new(source, reason, advice));
    }

    pub(super) fn finish(mut self) -> Reading {
        if let Some(more @ 1..) = self.unreadable.checked_sub(MOST_UNREADABLE) {
            self.tell("the registry".to_owned(), NotReadReason::NotUnderstood, advice::more_wrong_values(more));
        }
        let mut reading = self.found.finish();
        reading.not_read.append(&mut self.not_read);
        reading
    }
}
