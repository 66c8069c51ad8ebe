//! Why a diagnosis cannot tell: which facts are missing, and which contradict each other.

use super::{Diagnosis, Finding, Standing, Verdict, end_is_a_guess, ends_contradict, licence_is_disputed};
use crate::facts::{FactId, KnownFact, Value};
use crate::language::Tongue;
use crate::say::{Message, fleet as said, report, together};
use crate::topics::Severity;

/// Facts, or values, that are named.
const MOST_NAMED: usize = 5;

impl Diagnosis<'_> {
    /// Why too little is known, in sentences; none where there is an answer.
    #[must_use]
    pub fn doubts_in_words(&self, tongue: &Tongue) -> Option<String> {
        if self.verdict != Verdict::CannotTell {
            return None;
        }
        let mut why: Vec<Message> = Vec::new();
        if self.is_partial {
            why.push(said::why_part());
        }
        if licence_is_disputed(&self.sheet) {
            why.push(said::why_contradicts(self.values_of(&[FactId::LicenseStatus], tongue)));
        }
        if ends_contradict(&self.sheet, self.now) {
            let ends = [FactId::LicenseExpiresAt, FactId::LicenseDaysLeft];
            why.push(said::why_contradicts(self.values_of(&ends, tongue)));
        }
        if end_is_a_guess(&self.sheet) {
            why.push(said::why_estimate());
        }
        if self.sheet.value(FactId::LicenseKeyListed) == Some(&Value::Flag(false)) {
            why.push(said::why_unlisted());
        }
        let may_be =
            |finding: &&Finding<'_>| finding.standing == Standing::Possible && finding.severity > Severity::Info;
        if let Some(possible) = self.standing().find(may_be) {
            why.push(said::why_possible(possible.topic.title.as_str()));
            let missing = possible.missing.iter().take(MOST_NAMED).map(|fact| tongue.label(*fact));
            if !possible.missing.is_empty() {
                why.push(said::why_missing(tongue.list(missing)));
            }
        }
        if why.is_empty() {
            let is_known = |fact| self.sheet.value(fact).is_some();
            let says_nothing = !is_known(FactId::LicenseStatus) && !is_known(FactId::LicenseExpiresAt);
            why.push(if says_nothing { said::why_neither() } else { said::why_undecided() });
        }
        Some(tongue.say(together(why)))
    }

    /// Everything that is known of some facts, each value once.
    fn values_of(&self, facts: &[FactId], tongue: &Tongue) -> String {
        let all = |fact: &FactId| self.sheet.get(*fact).map(KnownFact::all).unwrap_or_default();
        let mut told: Vec<String> = Vec::new();
        for seen in facts.iter().flat_map(all) {
            let value = tongue.say(report::quoted(tongue.fact(seen.fact, &seen.value)));
            if !told.contains(&value) && told.len() < MOST_NAMED {
                told.push(value);
            }
        }
        tongue.list(told)
    }
}
