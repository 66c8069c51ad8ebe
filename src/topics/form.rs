//! The fields that a request can carry: one table for the topics, the templates and the questions.
//!
//! What each addressee wants follows the vendor's articles as far as they say it (sources: support
//! articles 12981, 2233 and 455, and the support rules); the rest is our own proposal.

use crate::facts::{FactId, Privacy};
use Privacy::{Masked, Private, Public, Scrubbed};

/// Where the text of a field comes from if nobody sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldSource {
    /// The first of these facts that is known.
    Facts(&'static [FactId]),
    /// The finding itself: what was diagnosed and why.
    Finding,
    /// What the person said in their own words; else they are asked.
    Words,
    /// Only the person can tell.
    Person,
}

/// One field of a request.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldDef {
    /// The name used in topics, in templates and by `--set`.
    pub name: &'static str,
    /// What the addressee reads before the value.
    pub label: &'static str,
    /// What a person is asked, where Keymend cannot know.
    pub question: &'static str,
    /// Where the text comes from.
    pub source: FieldSource,
    /// How its text leaves: a masked one goes whole only where the person agrees for that one request.
    pub privacy: Privacy,
}

const fn from(name: &'static str, label: &'static str, privacy: Privacy, facts: &'static [FactId]) -> FieldDef {
    FieldDef { name, label, question: "", source: FieldSource::Facts(facts), privacy }
}

const fn ask(name: &'static str, label: &'static str, privacy: Privacy, question: &'static str) -> FieldDef {
    FieldDef { name, label, question, source: FieldSource::Person, privacy }
}

static FIELDS: &[FieldDef] = &[
    FieldDef { name: "problem", label: "Problem", question: "", source: FieldSource::Finding, privacy: Public },
    from("product", "Product", Scrubbed, &[FactId::ProductName, FactId::ProductFamily]),
    from("version", "Version", Public, &[FactId::ProductVersion, FactId::ProductGeneration]),
    from("system", "Operating system", Scrubbed, &[FactId::SystemName]),
    from("license-status", "State of the licence", Scrubbed, &[FactId::LicenseStatus, FactId::LicenseKeyState]),
    from("license-expires", "Licence ends", Public, &[FactId::LicenseExpiresAt, FactId::LicenseDaysLeft]),
    from("subscription-status", "State of the subscription", Scrubbed, &[FactId::SubscriptionStatus]),
    from("provider", "Provider", Scrubbed, &[FactId::SubscriptionProvider]),
    from("message", "Text on the screen", Scrubbed, &[FactId::AttemptMessage]),
    from("error-code", "Error code", Scrubbed, &[FactId::AttemptErrorCode]),
    from("databases", "Databases of", Public, &[FactId::DatabasesReleasedAt, FactId::DatabasesUpdatedAt]),
    from("policy", "Administrator's policy", Scrubbed, &[FactId::PolicyApplied]),
    FieldDef {
        name: "description",
        label: "Description",
        question: "What did you do, and what happened?",
        source: FieldSource::Words,
        privacy: Scrubbed,
    },
    ask("steps-tried", "Steps already tried", Scrubbed, "What have you already tried?"),
    ask("name", "Name", Private, "What is your name?"),
    ask("contact", "Contact", Private, "At which e-mail address or telephone number can you be reached?"),
    ask("account-email", "E-mail of the account", Private, "Which e-mail address does your My Kaspersky account use?"),
    ask("new-code", "New activation code", Masked, "Which activation code do you want to use now?"),
    ask("previous-code", "Previous activation code", Masked, "Which activation code did you use before?"),
    ask("license-key", "Licence key or number", Masked, "Which licence key or number does the licensing window show?"),
    ask("order-number", "Order number", Private, "What is the number of the order?"),
    ask("order-email", "E-mail of the order", Private, "Which e-mail address was used for the order?"),
    ask("amount", "Amount", Private, "Which amount was paid?"),
    ask("payment-date", "Date of payment", Private, "On which day was the payment taken?"),
    ask("purchase-date", "Date of purchase", Private, "When was the licence bought?"),
    ask("purchase-place", "Place of purchase", Private, "In which shop or on which site was it bought?"),
    ask("purchase-country", "Country of purchase", Private, "In which country was it bought?"),
    ask("use-country", "Country of use", Private, "In which country is it used?"),
    ask("ordered-product", "Ordered product", Scrubbed, "Which product does the order or the box name?"),
    ask("first-activation", "First activation", Private, "When, about, was the code first activated?"),
    ask("device-count", "Number of devices", Public, "On how many devices is the licence used?"),
    ask("reinstall-reason", "Reason for reinstalling", Scrubbed, "Why was the program installed again?"),
    ask(
        "subscriber-number",
        "Subscriber or contract number",
        Private,
        "Which subscriber or contract number does the provider use for you?",
    ),
    ask("host", "Computer", Private, "What is the name of the computer?"),
];

impl FieldDef {
    /// Every field, in the order in which a request lists them.
    pub fn all() -> impl Iterator<Item = &'static FieldDef> {
        FIELDS.iter()
    }

    /// Finds a field by its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static FieldDef> {
        FIELDS.iter().find(|field| field.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_facts_fill_is_no_more_public_than_they_are() {
        for field in FieldDef::all() {
            let FieldSource::Facts(facts) = field.source else { continue };
            let open = facts.iter().all(|fact| fact.def().privacy == Public);
            assert!(open || field.privacy == Scrubbed, "{}", field.name);
        }
    }

    #[test]
    fn names_are_unique_and_every_asked_field_has_its_question() {
        for field in FieldDef::all() {
            assert_eq!(FieldDef::all().filter(|other| other.name == field.name).count(), 1, "{}", field.name);
            let asked = matches!(field.source, FieldSource::Person | FieldSource::Words);
            assert_eq!(asked, field.question.ends_with('?'), "{}", field.name);
        }
    }
}
