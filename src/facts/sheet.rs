//! The sheet of what is known: every observation kept, the most direct one in front.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Utc};

use super::{Evidence, FactId, NotRead, NotReadReason, RegisteredProduct, Value};
use crate::say::Message;

/// How direct an observation is; where two disagree, the greater wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Strength {
    /// A person's words say so in passing.
    Said,
    /// One unconfirmed place, or a guess from another field.
    Hint,
    /// A person said so.
    Told,
    /// A place that public code reads, with no vendor page behind it.
    Recorded,
    /// The product's own documented statement.
    Stated,
}

/// One value of one fact, with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Which fact.
    pub fact: FactId,
    /// Its value, of the fact's own type.
    pub value: Value,
    /// How direct it is.
    pub strength: Strength,
    /// Where it was seen.
    pub evidence: Evidence,
}

impl Observation {
    /// What was observed, as a sentence for a person.
    #[must_use]
    pub fn statement(&self) -> String {
        statement(self.fact, &self.value)
    }
}

/// What a fact with its value says, as a sentence for a person.
#[must_use]
pub fn statement(fact: FactId, value: &Value) -> String {
    let meaning = fact.def().meaning.trim_end_matches('.');
    let what = match (value, meaning.strip_prefix("Whether ")) {
        (Value::Flag(true), Some(what)) => return capitalised(what),
        (Value::Flag(false), Some(what)) => return format!("Not the case: {what}"),
        (Value::Choice(value), _) => fact.words_for(value).unwrap_or(value).to_owned(),
        (value, _) => value.to_string(),
    };
    format!("{meaning}: {what}")
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// All that is known of one fact.
#[derive(Clone, Debug)]
pub struct KnownFact {
    /// Sorted by strength, the strongest first; never empty.
    observations: Vec<Observation>,
}

impl KnownFact {
    /// The observation that counts.
    #[must_use]
    pub fn best(&self) -> &Observation {
        &self.observations[0]
    }

    /// Every observation, the strongest first.
    #[must_use]
    pub fn all(&self) -> &[Observation] {
        &self.observations
    }

    /// The observations that contradict the best one; none for a fact that holds many values.
    pub fn conflicts(&self) -> impl Iterator<Item = &Observation> {
        let best = self.best();
        let many = best.fact.def().holds_many();
        // Words say less than a machine: "KES 12" is no contradiction of version 12.1.0.
        let agrees = |other: &Observation| {
            other.value == best.value
                || says_alike(&other.value, &best.value)
                || other.strength == Strength::Said && other.value.is_less_of(&best.value)
        };
        self.observations[1..].iter().filter(move |other| !many && !agrees(other))
    }
}

/// Whether two texts say the same of a licence key but for the words around it: "The key is valid", "Valid".
fn says_alike(one: &Value, other: &Value) -> bool {
    const AROUND: [&str; 9] = ["the", "key", "license", "licence", "is", "status", "ключ", "лицензия", "статус"];
    let told = |value: &Value| match value {
        Value::Text(text) => {
            let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
            Some(words.filter(|word| !word.is_empty() && !AROUND.contains(&word.as_str())).collect::<Vec<_>>())
        }
        _ => None,
    };
    told(one).is_some_and(|words| !words.is_empty() && told(other) == Some(words))
}

/// Everything known, by fact.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    entries: BTreeMap<FactId, KnownFact>,
    zone: Option<i64>,
}

/// A moment as clocks show it that are so many minutes ahead of UTC.
#[must_use]
pub fn local_time(moment: DateTime<Utc>, zone: Option<i64>) -> DateTime<FixedOffset> {
    let seconds = zone.and_then(|minutes| i32::try_from(minutes.checked_mul(60)?).ok());
    let zone = seconds.and_then(FixedOffset::east_opt);
    zone.map_or_else(|| moment.fixed_offset(), |zone| moment.with_timezone(&zone))
}

impl Sheet {
    /// Adds an observation beside those that are there; of equal strength, the first stays in front.
    pub fn add(&mut self, observation: Observation) {
        debug_assert!(observation.value.fits(observation.fact), "{observation:?}");
        let entry = self.entries.entry(observation.fact).or_insert_with(|| KnownFact { observations: Vec::new() });
        let place = entry.observations.partition_point(|other| other.strength >= observation.strength);
        entry.observations.insert(place, observation);
    }

    /// Adds an observation before those of equal strength.
    pub fn add_first(&mut self, observation: Observation) {
        let entry = self.entries.entry(observation.fact).or_insert_with(|| KnownFact { observations: Vec::new() });
        let place = entry.observations.partition_point(|other| other.strength > observation.strength);
        entry.observations.insert(place, observation);
    }

    /// What is known of `fact`.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&KnownFact> {
        self.entries.get(&fact)
    }

    /// The value that counts, if any is known.
    #[must_use]
    pub fn value(&self, fact: FactId) -> Option<&Value> {
        self.get(fact).map(|entry| &entry.best().value)
    }

    /// The same without what a person's words say in passing, and without what follows from that alone.
    #[must_use]
    pub fn without_words(&self) -> Sheet {
        self.only(|seen| seen.strength > Strength::Said)
    }

    /// The same with those observations only for which a test is true.
    #[must_use]
    pub fn only(&self, test: impl Fn(&Observation) -> bool) -> Sheet {
        let mut kept = Sheet { zone: self.zone, ..Sheet::default() };
        let seen = self.entries.values().flat_map(|entry| &entry.observations);
        seen.filter(|seen| test(seen)).for_each(|seen| kept.add(seen.clone()));
        kept
    }

    /// Sets by how many minutes the person's clock is ahead of UTC, for where no machine tells.
    pub fn set_zone(&mut self, minutes: Option<i64>) {
        self.zone = minutes;
    }

    /// By how many minutes local time is ahead of UTC: by the machine, else as it was set.
    #[must_use]
    pub fn zone(&self) -> Option<i64> {
        match self.value(FactId::SystemUtcOffsetMinutes) {
            Some(Value::Count(minutes)) => Some(*minutes),
            _ => self.zone,
        }
    }

    /// A moment as the clocks of the person show it.
    #[must_use]
    pub fn local(&self, moment: DateTime<Utc>) -> DateTime<FixedOffset> {
        local_time(moment, self.zone())
    }

    /// Every known fact, in the order of the table.
    pub fn entries(&self) -> impl Iterator<Item = (FactId, &KnownFact)> {
        self.entries.iter().map(|(fact, entry)| (*fact, entry))
    }
}

/// What one source gave: observations, and what it could not read.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The values seen.
    pub observations: Vec<Observation>,
    /// What could not be read, each with advice.
    pub not_read: Vec<NotRead>,
    /// Values of a machine that the question is not about: shown, never reasoned with.
    pub aside: Vec<Observation>,
    /// The names of the places that were read.
    pub looked_at: Vec<String>,
    /// The antivirus products that are registered on the machine.
    pub registered: Vec<RegisteredProduct>,
    /// What the person does not know, and is not asked again.
    pub not_known: Vec<FactId>,
    /// What the person wrote, in its lines, codes masked; a message that is a value stands on one line.
    pub own_words: Vec<String>,
    /// By how many minutes the person's clock is ahead of UTC, where no machine tells.
    pub zone: Option<i64>,
    /// The serial number of the licence key, where the input names it for this machine.
    pub key: Option<String>,
    /// That of the key which waits on this machine until the one in use has expired, where the input names it.
    pub reserve_key: Option<String>,
    /// Whether it is of a key that stands in a list of keys, which says of others that they are not in it.
    pub is_listed: bool,
    /// Whether it only says of a key once more what the computers say that use it, and that stand beside it.
    pub is_echo: bool,
    /// The group that an administrator's server has the machine in.
    pub group: Option<String>,
    /// The machine, where the input names it in passing and tells of no other.
    pub host: Option<String>,
    /// When the newest of what an input tells of the licence happened, where the input says so.
    pub told_at: Option<DateTime<Utc>>,
    /// Whether something that the person named told nothing at all, so that nobody knows what it would have told.
    pub is_partial: bool,
    /// Whether the person's words held a card, a password or the like, which was taken out.
    pub told_secrets: bool,
}

impl Reading {
    /// A reading that holds nothing but one failure.
    #[must_use]
    pub fn failed(source: impl Into<String>, reason: NotReadReason, advice: Message) -> Self {
        Reading { not_read: vec![NotRead::new(source, reason, advice)], ..Reading::default() }
    }

    /// Appends another reading to this one.
    pub fn extend(&mut self, other: Reading) {
        self.observations.extend(other.observations);
        self.not_read.extend(other.not_read);
        self.key = self.key.take().or(other.key);
        self.reserve_key = self.reserve_key.take().or(other.reserve_key);
        self.group = self.group.take().or(other.group);
        self.host = self.host.take().or(other.host);
        self.told_at = self.told_at.max(other.told_at);
        self.aside.extend(other.aside);
        self.looked_at.extend(other.looked_at);
        self.registered.extend(other.registered);
        self.not_known.extend(other.not_known);
        self.own_words.extend(other.own_words);
        self.zone = self.zone.or(other.zone);
        self.is_partial |= other.is_partial;
        self.is_listed |= other.is_listed;
        self.told_secrets |= other.told_secrets;
    }

    /// Whether nothing at all came of it but the reason.
    #[must_use]
    pub fn tells_nothing(&self) -> bool {
        self.observations.is_empty() && self.aside.is_empty() && !self.not_read.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::facts::Locator;

    fn observed(fact: FactId, value: Value, strength: Strength) -> Observation {
        let evidence = Evidence::new("test", Locator::Person, "", DateTime::UNIX_EPOCH);
        Observation { fact, value, strength, evidence }
    }

    #[test]
    fn two_wordings_of_one_state_are_no_conflict_and_a_denial_is_one() {
        let state = |text: &str| Value::Text(text.to_owned());
        for (one, other, alike) in [
            ("The key is valid", "Valid", true),
            ("Ключ действителен", "действителен", true),
            ("The key is valid", "Not valid", false),
            ("The key is valid", "invalid", false),
            ("The key", "Key", false),
        ] {
            assert_eq!(says_alike(&state(one), &state(other)), alike, "{one}, {other}");
        }
    }

    #[test]
    fn the_more_direct_observation_wins_and_the_other_is_a_conflict() {
        let mut sheet = Sheet::default();
        sheet.add(observed(FactId::LicenseStatus, Value::Choice("active"), Strength::Told));
        sheet.add(observed(FactId::LicenseStatus, Value::Choice("expired"), Strength::Stated));
        sheet.add(observed(FactId::LicenseStatus, Value::Choice("expired"), Strength::Hint));
        let entry = sheet.get(FactId::LicenseStatus).unwrap();
        assert_eq!(entry.best().value, Value::Choice("expired"));
        let conflicts: Vec<_> = entry.conflicts().map(|other| other.strength).collect();
        assert_eq!(conflicts, [Strength::Told]);
    }

    #[test]
    fn two_messages_stand_side_by_side() {
        let mut sheet = Sheet::default();
        for text in ["one", "two"] {
            sheet.add(observed(FactId::AttemptMessage, Value::Text(text.into()), Strength::Told));
        }
        assert_eq!(sheet.get(FactId::AttemptMessage).unwrap().conflicts().count(), 0);
    }
}
