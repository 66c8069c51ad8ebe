//! What is known, in words: facts with their values, the questions for them, and where they were seen.

use fluent_bundle::FluentArgs;

use super::Tongue;
use super::say::report;
use crate::facts::{Evidence, FactId, FactType, Locator, MarkKind, Value};

impl Tongue {
    /// A fact with its value, as a sentence without a full stop, such as "Licence: expired".
    #[must_use]
    pub fn fact(&self, fact: FactId, value: &Value) -> String {
        if let Value::Flag(flag) = value {
            let sentence = self.of_fact(fact, Some(if *flag { "yes" } else { "no" }));
            return sentence.unwrap_or_else(|| self.label(fact));
        }
        let arguments = [("label", self.label(fact).into()), ("value", self.value(fact, value).into())];
        self.table("fact-with-value", arguments)
    }

    /// A fact with its value as an agent reads it: of the customer, who is not "you".
    #[must_use]
    pub fn fact_of_customer(&self, fact: FactId, value: &Value) -> String {
        let label = self.of_fact(fact, Some("customer"));
        let words = match value {
            Value::Choice(choice) => self.of_fact(fact, Some(&format!("customer-is-{choice}"))),
            _ => None,
        };
        if label.is_none() && words.is_none() {
            return self.fact(fact, value);
        }
        let label = label.unwrap_or_else(|| self.label(fact));
        let words = words.unwrap_or_else(|| self.value(fact, value));
        self.table("fact-with-value", [("label", label.into()), ("value", words.into())])
    }

    /// What stands before a fact's value, such as "Licence".
    #[must_use]
    pub fn label(&self, fact: FactId) -> String {
        self.of_fact(fact, None).unwrap_or_else(|| fact.name().to_owned())
    }

    /// A fact's value, such as "expired".
    #[must_use]
    pub fn value(&self, fact: FactId, value: &Value) -> String {
        match value {
            Value::Choice(choice) => self.answer(fact, choice),
            Value::Flag(flag) => self.answer(fact, if *flag { "yes" } else { "no" }),
            Value::Moment(moment) => self.moment(*moment),
            Value::Day(day) => self.day(*day),
            other => other.to_string(),
        }
    }

    /// The words by which a person chooses an answer to the question for a fact.
    #[must_use]
    pub fn answer(&self, fact: FactId, answer: &str) -> String {
        let words = match fact.def().kind {
            FactType::Choice(_) => self.of_fact(fact, Some(&format!("is-{}", answer.replace('.', "-")))),
            _ => self.entry(&format!("answer-{}", answer.replace(' ', "-")), None, &FluentArgs::new()),
        };
        words.unwrap_or_else(|| answer.to_owned())
    }

    /// The question that asks a person for a fact.
    #[must_use]
    pub fn question(&self, fact: FactId) -> String {
        self.of_fact(fact, Some("question")).unwrap_or_else(|| self.label(fact))
    }

    /// Source and place in one line.
    #[must_use]
    pub fn place(&self, evidence: &Evidence) -> String {
        match evidence.locator {
            Locator::Person | Locator::Words { .. } => self.locator(&evidence.locator),
            _ => self.list([self.source(&evidence.source), self.locator(&evidence.locator)]),
        }
    }

    /// The name of what was read.
    #[must_use]
    pub fn source(&self, name: &str) -> String {
        let slug = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let id: String = "source-".chars().chain(name.chars().map(slug)).collect();
        let words = self.entry(&id, None, &FluentArgs::new()).filter(|_| name.is_ascii());
        words.unwrap_or_else(|| name.to_owned())
    }

    /// An exact place.
    #[must_use]
    pub fn locator(&self, place: &Locator) -> String {
        if let Locator::Derived(facts) = place {
            let labels: Vec<String> = facts.iter().map(|(fact, _)| self.label(*fact)).collect();
            return self.table("place-follows", [("facts", self.list(labels).into())]);
        }
        let mut text = String::new();
        let mut before = None;
        for (kind, part) in place.marks() {
            let part = self.mark(kind, part);
            text = match before {
                None => part,
                // What stands in a line of an export.
                Some(MarkKind::Line) if kind == MarkKind::Name => {
                    self.table("place-in-line", [("line", text.into()), ("name", part.into())])
                }
                Some(_) => self.list([text, part]),
            };
            before = Some(kind);
        }
        text
    }

    /// The parts of a list one behind the other, as the language separates them.
    #[must_use]
    pub fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        let together = parts.into_iter().reduce(|list, part| self.say(report::list(list, part)));
        together.unwrap_or_default()
    }

    pub(super) fn mark(&self, kind: MarkKind, part: String) -> String {
        match kind {
            MarkKind::Line => self.table("place-line", [("number", part.into())]),
            MarkKind::Byte => self.table("place-byte", [("number", part.into())]),
            MarkKind::Record => self.table("place-record", [("number", part.into())]),
            MarkKind::Value => self.table("place-value", [("name", part.into())]),
            MarkKind::Member => self.table("place-member", [("name", part.into())]),
            MarkKind::Person => self.table("place-person", []),
            _ => self.source(&part),
        }
    }

    fn of_fact(&self, fact: FactId, attribute: Option<&str>) -> Option<String> {
        self.entry(&fact.name().replace('.', "-"), attribute, &FluentArgs::new())
    }

    /// An entry of the table that is always there, which a test holds.
    fn table<const N: usize>(
        &self,
        id: &str,
        arguments: [(&'static str, fluent_bundle::FluentValue<'_>); N],
    ) -> String {
        self.entry(id, None, &arguments.into_iter().collect()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn every_fact_has_its_words_and_no_word_is_left_over() {
        let tongue = Tongue::default();
        let mut wanted: Vec<String> = Vec::new();
        for fact in FactId::all() {
            let name = fact.name().replace('.', "-");
            wanted.push(name.clone());
            match fact.def().kind {
                FactType::Flag => wanted.extend([format!("{name}.yes"), format!("{name}.no")]),
                FactType::Choice(choices) => {
                    let is = |(value, _): &(&str, &str)| format!("{name}.is-{}", value.replace('.', "-"));
                    wanted.extend(choices.iter().map(is));
                }
                _ => {}
            }
            wanted.extend(fact.def().question.map(|_| format!("{name}.question")));
        }
        let (mut there, mut last) = (Vec::new(), "");
        for line in include_str!("../../locales/en/facts.ftl").lines() {
            let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else { continue };
            match name.trim_start().strip_prefix('.') {
                Some(attribute) => there.push(format!("{last}.{attribute}")),
                None => {
                    last = name;
                    there.push(name.to_owned());
                }
            }
        }
        // What an agent reads instead of "you" stands beside the words for the customer.
        let of_customer: Vec<String> = there.iter().filter(|name| name.contains(".customer")).cloned().collect();
        for name in &of_customer {
            let of_person = name.replace(".customer-", ".");
            let of_person = of_person.strip_suffix(".customer").unwrap_or(&of_person);
            assert!(there.iter().any(|known| known == of_person), "{name}");
        }
        there.retain(|name| !of_customer.contains(name));
        there.retain(|name| {
            !["fact-with-value", "answer-", "place-", "source-"].iter().any(|own| name.starts_with(own))
        });
        wanted.sort();
        there.sort();
        assert_eq!(there, wanted);
        for answer in ["yes", "no", "today", "yesterday", "2 days ago", "3 days ago"] {
            assert!(tongue.entry(&format!("answer-{}", answer.replace(' ', "-")), None, &FluentArgs::new()).is_some());
        }
    }

    #[test]
    fn a_fact_is_said_as_a_person_says_it() {
        let said = |fact, value: &str| Tongue::default().fact(fact, &Value::parse(fact, value).unwrap());
        assert_eq!(said(FactId::LicenseStatus, "expired"), "Licence: expired");
        assert_eq!(said(FactId::LicenseExpiresAt, "2026-10-03"), "Licence expiry date: 3 October 2026");
        assert_eq!(said(FactId::NetworkHostsBlocked, "no"), "The hosts file does not redirect Kaspersky's servers");
        assert_eq!(said(FactId::LicenseDaysLeft, "12"), "Days left: 12");
        assert_eq!(Tongue::default().answer(FactId::PurchasePaidAt, "3 days ago"), "three days ago or earlier");
    }

    #[test]
    fn a_place_is_said_as_its_parts() {
        let registry = Locator::Registry { key: "K".into(), value: "V".into(), export: Some(("a.reg".into(), 3)) };
        let evidence = Evidence::new("registry export", registry, "", DateTime::UNIX_EPOCH);
        assert_eq!(Tongue::default().place(&evidence), "registry export, a.reg, line 3: K, value V");
        assert_eq!(Tongue::default().locator(&Locator::Person), "you said so");
        let follows = Locator::Derived(vec![(FactId::LicenseStatus, Value::Choice("expired"))]);
        assert_eq!(Tongue::default().locator(&follows), "follows from Licence");
        assert_eq!(Tongue::default().source("a/../b"), "a/../b");
    }
}
