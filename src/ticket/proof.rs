//! What proves a finding: the fact, its value and its place, in parts that every language can name.

use serde::{Deserialize, Serialize};

use crate::code::mask_codes;
use crate::diagnosis::Finding;
use crate::facts::{Evidence, FactId, FactType, Locator, MarkKind, Observation, PERSON, Strength, Value};
use crate::redact::Redactor;

/// One observation that proves the finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// What is known, in English.
    pub statement: String,
    /// Where it was seen, in English.
    pub place: String,
    /// The raw text there; empty where it says no more than the statement.
    pub excerpt: String,
    /// The fact and its value, from which another language makes its statement.
    #[serde(default)]
    pub seen: Option<FactValue>,
    /// The parts of the place, from which another language makes its place.
    #[serde(default)]
    pub at: Vec<Mark>,
}

/// A fact and its value, by the names of the fact table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Seen")]
pub struct FactValue {
    /// The fact, such as `license.status`.
    pub fact: String,
    /// Its value, such as `expired`.
    pub value: String,
    /// Whether only the person says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub said: bool,
}

/// One part of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// What it is.
    pub what: MarkKind,
    /// Its name or number.
    pub text: String,
}

impl FactValue {
    /// A fact and its value, if it is of a closed list, a yes or no, a number or a date: those hold nothing private.
    pub(super) fn closed(seen: &Observation) -> Option<FactValue> {
        let closed = !matches!(seen.value, Value::Text(_) | Value::Version(_));
        closed.then(|| FactValue::of(seen))
    }

    fn of(seen: &Observation) -> FactValue {
        let said = seen.evidence.source == PERSON || matches!(seen.strength, Strength::Said | Strength::Told);
        FactValue { fact: seen.fact.name().to_owned(), value: mask_codes(&seen.value.to_string()), said }
    }
}

impl Proof {
    /// What an observation proves.
    #[must_use]
    pub(super) fn of(seen: &Observation) -> Proof {
        let place = Evidence { locator: seen.evidence.locator.without_folders(), ..seen.evidence.clone() };
        let excerpt = seen.evidence.excerpt.clone();
        // An answer is kept as FACT=VALUE, and a message is its own value: neither is said twice.
        let said = matches!(seen.evidence.locator, Locator::Person | Locator::Words { .. })
            && (excerpt.starts_with(&format!("{}=", seen.fact)) || excerpt == mask_codes(&seen.value.to_string()));
        Proof {
            statement: mask_codes(&seen.statement()),
            place: mask_codes(&place.place()),
            excerpt: if said { String::new() } else { excerpt },
            seen: Some(FactValue::of(seen)),
            at: marks(&place.source, &place.locator),
        }
    }

    /// What the person's machine shows for a finding; what only follows from it proves nothing more, and what the person
    /// says is no proof: it stands in the description and the fields.
    pub(super) fn all(finding: &Finding<'_>) -> Vec<Proof> {
        let said = |seen: &Observation| seen.evidence.source == PERSON;
        let seen =
            finding.because.iter().filter(|seen| !matches!(seen.evidence.locator, Locator::Derived(_)) && !said(seen));
        seen.map(Proof::of).collect()
    }

    /// The texts of it that may hold private values.
    pub(super) fn texts(&self) -> impl Iterator<Item = String> {
        [self.place.clone(), self.excerpt.clone()].into_iter().chain(self.at.iter().map(|mark| mark.text.clone()))
    }

    /// Takes private values out.
    pub(super) fn clean(&mut self, redactor: &mut Redactor) {
        self.statement = redactor.clean(&self.statement);
        self.place = redactor.clean(&self.place);
        self.excerpt = redactor.clean(&self.excerpt);
        if let Some(seen) = &mut self.seen
            && FactId::from_name(&seen.fact).is_none_or(|fact| fact.def().kind == FactType::Text)
        {
            seen.value = redactor.clean(&seen.value);
        }
        for mark in self.at.iter_mut().filter(|mark| mark.what != MarkKind::Source) {
            mark.text = redactor.clean(&mark.text);
        }
    }
}

fn marks(source: &str, locator: &Locator) -> Vec<Mark> {
    let source = (!matches!(locator, Locator::Person | Locator::Words { .. } | Locator::Derived(_)))
        .then(|| (MarkKind::Source, source.to_owned()));
    let marks = source.into_iter().chain(locator.marks());
    marks.map(|(what, text)| Mark { what, text: mask_codes(&text) }).collect()
}
