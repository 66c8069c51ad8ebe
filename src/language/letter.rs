//! The words of letters: labels, openings, and how what is known is said in one.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};

use super::Tongue;
use crate::facts::{FactId, FactType, MarkKind, Value};

impl Tongue {
    /// What stands before a field of a request.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        self.of_field(name, None).unwrap_or_else(|| name.to_owned())
    }

    /// The question that asks the person for a field; none for one that is not asked.
    #[must_use]
    pub fn field_question(&self, name: &str) -> Option<String> {
        self.of_field(name, Some("question"))
    }

    fn of_field(&self, name: &str, attribute: Option<&str>) -> Option<String> {
        self.entry(&format!("letter-field-{name}"), attribute, &FluentArgs::new())
    }

    /// What a letter on behalf of a customer is called: the complaint, as that of somebody else.
    pub(crate) fn title_of_customer(&self, title: &str) -> String {
        let arguments = [("title", FluentValue::from(title))].into_iter().collect();
        self.entry("letter-subject-customer", None, &arguments).unwrap_or_else(|| title.to_owned())
    }

    /// What stands for a private value of a kind that was taken out; none for a kind that is called alike everywhere.
    pub(crate) fn stand_in(&self, kind: &str) -> Option<String> {
        self.entry(&format!("letter-stand-in-{kind}"), None, &FluentArgs::new())
    }

    /// The words of a letter to an addressee, by their ids without `letter-` and with `_` for `-`.
    pub(crate) fn letter(
        &self,
        addressee: &str,
        name: Option<&str>,
        title: &str,
        is_on_behalf: bool,
    ) -> BTreeMap<&'static str, String> {
        let say = |id: &str, arguments: FluentArgs<'_>| self.entry(id, None, &arguments).unwrap_or_default();
        let plain = |id: &str| say(id, FluentArgs::new());
        let mut words: BTreeMap<&'static str, String> = [
            ("to", "letter-to"),
            ("mail", "letter-mail"),
            ("page", "letter-page"),
            ("telephone", "letter-telephone"),
            ("about", "letter-about"),
            ("date", "letter-date"),
            ("enter_in_form", "letter-enter-in-form"),
            ("masked", "letter-masked"),
            ("closing", "letter-closing"),
            ("case", "letter-case"),
            ("missing", "letter-missing"),
            ("to_fill", "letter-to-fill"),
            ("proofs", "letter-proofs"),
            ("source", "letter-source"),
            ("attach", "letter-attach"),
        ]
        .map(|(key, id)| (key, plain(id)))
        .into();
        let between = |value: &'static str| {
            say(
                "letter-colon",
                [("label", ""), ("value", value)].into_iter().map(|(k, v)| (k, FluentValue::from(v))).collect(),
            )
        };
        words.insert("colon", between(""));
        words.insert("end", between("").trim_end().to_owned());
        // Whose licence it is, where the title does not say it.
        let vendor = plain("letter-vendor");
        let says_it = [vendor.as_str(), "kaspersky"].iter().any(|name| {
            let folded = title.to_lowercase();
            folded.contains(&name.to_lowercase())
        });
        let about = || say("letter-subject", [("title", FluentValue::from(title))].into_iter().collect());
        words.insert("subject", if says_it { title.to_owned() } else { about() });
        words.insert("greeting", plain(&format!("letter-greeting-{addressee}")));
        let of = if is_on_behalf { "customer-" } else { "" };
        words.insert("opening", plain(&format!("letter-opening-{of}{addressee}")));
        let recipient = plain(&format!("letter-recipient-{addressee}"));
        let named = |name: &str| {
            let arguments = [("recipient", recipient.clone()), ("name", name.to_owned())];
            say("letter-named", arguments.into_iter().map(|(key, value)| (key, FluentValue::from(value))).collect())
        };
        words.insert("recipient", name.map_or_else(|| recipient.clone(), named));
        words
    }

    /// A day that is written for scripts, such as "2026-11-29", as people of the language write it.
    pub(crate) fn written_day(&self, day: &str) -> Option<String> {
        Some(self.day(day.parse().ok()?))
    }

    /// What a topic is called in a letter, where its title is an explanation and no complaint: by what is known of the licence
    /// and the payment.
    pub(crate) fn complaint(&self, topic: &str, stand: &'static str, title: &str) -> Option<String> {
        let arguments = [("stand", stand), ("title", title)];
        let arguments = arguments.into_iter().map(|(key, value)| (key, FluentValue::from(value))).collect();
        self.entry(&format!("letter-complaint-{topic}"), None, &arguments)
    }

    /// A value as a field gives it; none where it is the same in every language.
    pub(crate) fn field_value(&self, fact: FactId, value: &str) -> Option<String> {
        match fact.def().kind {
            FactType::Flag | FactType::Choice(_) | FactType::Moment => {
                Some(self.value(fact, &Value::parse(fact, value).ok()?))
            }
            FactType::Count if fact == FactId::LicenseDaysLeft => {
                let count: i64 = value.parse().ok()?;
                self.entry("letter-days-left", None, &[("count", FluentValue::from(count))].into_iter().collect())
            }
            _ => None,
        }
    }

    /// A fact and its value as a letter states it.
    pub(crate) fn stated(&self, fact: FactId, value: &str) -> Option<String> {
        match fact.def().kind {
            FactType::Flag | FactType::Choice(_) | FactType::Moment => {
                Some(self.fact(fact, &Value::parse(fact, value).ok()?))
            }
            _ => {
                let arguments = [("label", self.label(fact)), ("value", value.to_owned())];
                let arguments = arguments.into_iter().map(|(key, value)| (key, FluentValue::from(value))).collect();
                self.entry("fact-with-value", None, &arguments)
            }
        }
    }

    /// One part of a place.
    pub(crate) fn part_of_place(&self, kind: MarkKind, text: &str) -> String {
        if kind == MarkKind::Source { self.source(text) } else { self.mark(kind, text.to_owned()) }
    }
}
