//! What lists of licence keys say of the key that a computer uses. A computer that tells no end of its own has that of its
//! key, and one whose key is in none of the lists that were read with it is not simply fine.

use std::collections::HashMap;

use super::Case;
use crate::code::mask_codes;
use crate::diagnosis::are_two_ends;
use crate::facts::{Evidence, FactId, NotRead, NotReadReason, Observation, Reading, Strength, Value};
use crate::say::{Message, advice, fleet as said};
use crate::vendor::serial::serial_digest;

/// Keys that are held. Of an input with more nothing is concluded from those that are missing.
const MOST_KEYS: usize = 10_000;

/// What is said of a key and holds for each computer that uses it, unless the computer says so itself.
const OF_THE_KEY: [FactId; 2] = [FactId::SubscriptionStatus, FactId::LicenseBlocked];

/// The same, only for a computer that tells no end of its own.
const IN_PLACE_OF_AN_END: [FactId; 9] = [
    FactId::SubscriptionPresent,
    FactId::SubscriptionProvider,
    FactId::LicenseType,
    FactId::LicenseStatus,
    FactId::LicenseDaysLeft,
    FactId::LicenseEndsSoon,
    FactId::LicenseOverLimit,
    FactId::AttemptErrorCode,
    FactId::AttemptMessage,
];

/// By what a computer tells itself how its licence stands, beside an end.
const STATES: [FactId; 4] =
    [FactId::LicenseStatus, FactId::LicenseBlocked, FactId::AttemptErrorCode, FactId::AttemptMessage];

/// What is said of one key.
#[derive(Debug, Default)]
struct KeySaid {
    seen: Vec<Observation>,
    /// Whether a list holds it; an event names a key, and lists none.
    is_listed: bool,
}

/// Keys with what lists, and events, say of them.
#[derive(Debug, Default)]
pub(crate) struct KeyLists {
    /// By the digests of their whole numbers.
    keys: HashMap<u64, KeySaid>,
    /// The first place where a list stands.
    list: Option<(String, Evidence)>,
    is_full: bool,
}

/// What lists say of the key of one computer.
#[derive(Debug, Default)]
pub(crate) struct ToldByKey {
    /// Facts that the computer has by its key.
    pub seen: Vec<Observation>,
    /// That no list has the key, and what to do.
    pub unlisted: Option<Message>,
    /// That a list has more keys than are held, and that this one is none of those.
    pub not_held: Option<Message>,
}

/// What a computer tells itself of a fact, and how directly.
pub(crate) type OwnValue<'v> = dyn Fn(FactId) -> Option<(&'v Value, Strength)> + 'v;

impl KeyLists {
    /// Whether nothing is said of any key.
    pub(crate) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Adds what a case says where it is one of a key.
    pub(super) fn add_case(&mut self, case: &Case) {
        let of_key = case.key.as_deref().filter(|_| is_of_key(&case.reading));
        of_key.into_iter().for_each(|key| self.add(key, &case.place, &case.reading));
    }

    /// Adds what was read of a key at a place.
    pub(crate) fn add(&mut self, key: &str, place: &str, reading: &Reading) {
        let Some(digest) = serial_digest(key) else { return };
        if let Some(first) = reading.observations.first().filter(|_| reading.is_listed && self.list.is_none()) {
            self.list = Some((place.to_owned(), first.evidence.clone()));
        }
        if self.keys.len() >= MOST_KEYS && !self.keys.contains_key(&digest) {
            self.is_full = true;
            return;
        }
        let is_told = |fact: FactId| {
            fact == FactId::LicenseExpiresAt || OF_THE_KEY.contains(&fact) || IN_PLACE_OF_AN_END.contains(&fact)
        };
        let said = self.keys.entry(digest).or_default();
        said.is_listed |= reading.is_listed;
        let told = reading.observations.iter().filter(|seen| is_told(seen.fact)).cloned();
        for seen in told.chain(over_limit(reading)) {
            if !said.seen.iter().any(|known| known.fact == seen.fact && known.value == seen.value) {
                said.seen.push(seen);
            }
        }
        said.seen.shrink_to_fit();
    }

    /// What these lists, or the others, say of the key of a computer.
    pub(crate) fn of_computer<'v>(&self, others: &KeyLists, key: &str, own: &OwnValue<'v>) -> ToldByKey {
        let mut told = ToldByKey::default();
        let Some(digest) = serial_digest(key) else { return told };
        let lists = [self, others];
        let known: Vec<&KeySaid> = lists.into_iter().filter_map(|list| list.keys.get(&digest)).collect();
        let end = own(FactId::LicenseExpiresAt);
        let has_end = end.is_some() || own(FactId::LicenseDaysLeft).is_some();
        // What an event says of a key tells of a computer only what the computer leaves open.
        let tells_itself = has_end || STATES.iter().any(|fact| own(*fact).is_some());
        for said in known.iter().filter(|said| said.is_listed || !tells_itself) {
            let says = |seen: &&Observation| match seen.fact {
                FactId::LicenseExpiresAt => end.is_none_or(|(end, _)| said.is_listed && are_two_ends(end, &seen.value)),
                // A list that calls the key expired contradicts the end that the computer tells.
                FactId::LicenseStatus if has_end => said.is_listed && seen.value == Value::Choice("expired"),
                fact => own(fact).is_none() && (OF_THE_KEY.contains(&fact) || !has_end),
            };
            for seen in said.seen.iter().filter(says) {
                // What the list says is as direct as what the computer does: neither passes over the other.
                let strength = own(seen.fact).map_or(seen.strength, |(_, own)| own);
                if !told.seen.iter().any(|one| one.fact == seen.fact && one.value == seen.value) {
                    told.seen.push(Observation { strength, ..seen.clone() });
                }
            }
        }
        if known.iter().any(|said| said.is_listed) {
            return told;
        }
        if lists.iter().any(|list| list.is_full) {
            // Whether it is listed, and how, nobody knows.
            told.not_held = Some(said::why_list_unread(mask_codes(key)));
            return told;
        }
        if let Some((_, first)) = lists.into_iter().find_map(|list| list.list.as_ref()) {
            let evidence = Evidence { excerpt: String::new(), ..first.clone() };
            let (fact, value) = (FactId::LicenseKeyListed, Value::Flag(false));
            told.seen.push(Observation { fact, value, strength: Strength::Recorded, evidence });
            told.unlisted = Some(advice::ksc_key_not_listed(mask_codes(key)));
        }
        told
    }

    /// When the licence of a reserve key ends.
    fn end_of_reserve(&self, others: &KeyLists, key: &str) -> Option<Observation> {
        let digest = serial_digest(key)?;
        let said = self.keys.get(&digest).or_else(|| others.keys.get(&digest))?;
        let end = said.seen.iter().find(|seen| seen.fact == FactId::LicenseExpiresAt)?;
        Some(Observation { fact: FactId::ReserveExpiresAt, ..end.clone() })
    }

    /// Where a list stands.
    fn place(&self, others: &KeyLists) -> String {
        let list = self.list.as_ref().or(others.list.as_ref());
        list.map(|(place, _)| place.clone()).unwrap_or_default()
    }

    /// Adds to what was read of a computer what these lists, or the others, say of its keys.
    pub(super) fn tell(&self, others: &KeyLists, case: &mut Case) {
        if is_of_key(&case.reading) || self.is_empty() && others.is_empty() {
            return;
        }
        let seen = &case.reading.observations;
        let own = |fact: FactId| {
            let all = seen.iter().filter(|seen| seen.fact == fact);
            // Of two as direct the first counts.
            let best = all.reduce(|best, next| if next.strength > best.strength { next } else { best });
            best.map(|best| (&best.value, best.strength))
        };
        let told = case.key.as_deref().map(|key| self.of_computer(others, key, &own)).unwrap_or_default();
        let has_end = own(FactId::ReserveExpiresAt).is_some();
        let reserve = case.reading.reserve_key.as_deref().filter(|_| !has_end);
        let reserve = reserve.and_then(|key| self.end_of_reserve(others, key));
        let unlisted = told.unlisted.map(|advice| NotRead::new(self.place(others), NotReadReason::NotFound, advice));
        let not_held = told.not_held.map(|advice| NotRead::new(self.place(others), NotReadReason::TooLarge, advice));
        case.reading.is_partial |= not_held.is_some();
        case.reading.observations.extend(told.seen.into_iter().chain(reserve));
        case.reading.not_read.extend(unlisted.into_iter().chain(not_held));
    }
}

/// Whether what was read is about a key as an administrator's server knows it, and about no computer.
fn is_of_key(reading: &Reading) -> bool {
    let is_it = |seen: &Observation| seen.fact == FactId::LicenseInConsole && seen.value == Value::Flag(true);
    reading.observations.iter().any(is_it)
}

/// That a key is used on more devices than it allows, by its two counts.
fn over_limit(reading: &Reading) -> Option<Observation> {
    let count = |fact| {
        let seen = reading.observations.iter().find(|seen| seen.fact == fact)?;
        Some((seen, if let Value::Count(count) = seen.value { count } else { return None }))
    };
    let ((used, many), (_, allowed)) = (count(FactId::LicenseDevicesUsed)?, count(FactId::LicenseDevicesAllowed)?);
    let (fact, value) = (FactId::LicenseOverLimit, Value::Flag(true));
    (many > allowed).then(|| Observation { fact, value, ..used.clone() })
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};

    use super::*;
    use crate::facts::Locator;

    const KEY: &str = "0A10-000001-0CC00777";

    fn seen(fact: FactId, value: Value) -> Observation {
        let evidence = Evidence::new("Security Center keys", Locator::Person, "", DateTime::UNIX_EPOCH);
        Observation { fact, value, strength: Strength::Stated, evidence }
    }

    fn day(year: i32) -> Value {
        NaiveDate::from_ymd_opt(year, 2, 1).map_or(Value::Flag(false), Value::Day)
    }

    fn lists(is_listed: bool) -> KeyLists {
        let counts = [(FactId::LicenseDevicesUsed, 7), (FactId::LicenseDevicesAllowed, 5)];
        let counts = counts.map(|(fact, count)| seen(fact, Value::Count(count)));
        let observations = [seen(FactId::LicenseExpiresAt, day(2026))].into_iter().chain(counts).collect();
        let mut lists = KeyLists::default();
        lists.add(KEY, "k.json", &Reading { observations, is_listed, ..Reading::default() });
        lists
    }

    /// The facts that a computer takes from its key, which has an end of its own in this year, or none.
    fn taken(lists: &KeyLists, key: &str, own: Option<i32>) -> Vec<String> {
        let own = own.map(day);
        let own = |fact: FactId| {
            let own = own.as_ref().filter(|_| fact == FactId::LicenseExpiresAt);
            own.map(|end| (end, Strength::Recorded))
        };
        let told = lists.of_computer(&KeyLists::default(), key, &own);
        told.seen.iter().map(|seen| format!("{}={} {:?}", seen.fact, seen.value, seen.strength)).collect()
    }

    #[test]
    fn a_computer_takes_what_it_does_not_tell_itself_and_a_contradiction_is_as_direct_as_its_own_word() {
        let end = |strength: &str| format!("license.expires_at=2026-02-01 {strength}");
        let all = vec![end("Stated"), "license.over_limit=yes Stated".to_owned()];
        assert_eq!(taken(&lists(true), KEY, None), all);
        assert_eq!(taken(&lists(true), &format!(" {} ", KEY.to_lowercase()), None), all);
        assert_eq!(taken(&lists(true), KEY, Some(2027)), [end("Recorded")]);
        assert!(taken(&lists(true), KEY, Some(2026)).is_empty());
        // An event contradicts nobody's own end.
        assert_eq!(taken(&lists(false), KEY, None), all);
        assert!(taken(&lists(false), KEY, Some(2027)).is_empty());
    }

    #[test]
    fn only_a_list_says_of_a_key_that_it_is_missing_and_only_of_a_whole_number() {
        let missing = ["license.key_listed=no Recorded"];
        assert_eq!(taken(&lists(true), "0A10-000002-0CC00778", Some(2027)), missing);
        assert!(taken(&lists(false), "0A10-000002-0CC00778", Some(2027)).is_empty());
        assert!(taken(&lists(true), "****-******-***00778", Some(2027)).is_empty());
        let mut full = lists(true);
        (0..=MOST_KEYS).for_each(|number| full.add(&number.to_string(), "", &Reading::default()));
        assert!(full.is_full && full.keys.len() == MOST_KEYS);
        assert!(taken(&full, "0A10-000002-0CC00778", None).is_empty());
        let told = |lists: &KeyLists, key: &str| lists.of_computer(&KeyLists::default(), key, &|_| None).not_held;
        assert!(told(&full, "0A10-000002-0CC00778").is_some(), "it may be one of those that were not held");
        assert!(told(&full, KEY).is_none() && told(&lists(true), "0A10-000002-0CC00778").is_none());
    }
}
