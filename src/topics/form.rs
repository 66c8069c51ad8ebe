//! The fields that a request can carry: one table for the topics, the templates and the questions.
//!
//! What each addressee wants follows the vendor's articles as far as they say it (sources: support
//! articles 12981, 2233 and 455, and the support rules); the rest is our own proposal.

use crate::facts::FactId;

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
    /// Whether it is a code or key, which is masked unless the person agrees for that one request.
    pub secret: bool,
}

const fn from(name: &'static str, label: &'static str, facts: &'static [FactId]) -> FieldDef {
    FieldDef { name, label, question: "", source: FieldSource::Facts(facts), secret: false }
}

const fn ask(name: &'static str, label: &'static str, question: &'static str) -> FieldDef {
    FieldDef { name, label, question, source: FieldSource::Person, secret: false }
}

const fn secret(name: &'static str, label: &'static str, question: &'static str) -> FieldDef {
    FieldDef { name, label, question, source: FieldSource::Person, secret: true }
}

static FIELDS: &[FieldDef] = &[
    FieldDef { name: "problem", label: "Problem", question: "", source: FieldSource::Finding, secret: false },
    from("product", "Product", &[FactId::ProductName, FactId::ProductFamily]),
    from("version", "Version", &[FactId::ProductVersion, FactId::ProductGeneration]),
    from("system", "Operating system", &[FactId::SystemName]),
    from("license-status", "State of the licence", &[FactId::LicenseStatus, FactId::LicenseKeyState]),
    from("license-expires", "Licence ends", &[FactId::LicenseExpiresAt, FactId::LicenseDaysLeft]),
    from("subscription-status", "State of the subscription", &[FactId::SubscriptionStatus]),
    from("provider", "Provider", &[FactId::SubscriptionProvider]),
    from("message", "Text on the screen", &[FactId::AttemptMessage]),
    from("error-code", "Error code", &[FactId::AttemptErrorCode]),
    from("databases", "Databases of", &[FactId::DatabasesReleasedAt, FactId::DatabasesUpdatedAt]),
    from("policy", "Administrator's policy", &[FactId::PolicyApplied]),
    FieldDef {
        name: "description",
        label: "Description",
        question: "What did you do, and what happened?",
        source: FieldSource::Words,
        secret: false,
    },
    ask("steps-tried", "Steps already tried", "What have you already tried?"),
    ask("name", "Name", "What is your name?"),
    ask("contact", "Contact", "At which e-mail address or telephone number can you be reached?"),
    ask("account-email", "E-mail of the account", "Which e-mail address does your My Kaspersky account use?"),
    secret("new-code", "New activation code", "Which activation code do you want to use now?"),
    secret("previous-code", "Previous activation code", "Which activation code did you use before?"),
    secret("license-key", "Licence key or number", "Which licence key or number does the licensing window show?"),
    ask("order-number", "Order number", "What is the number of the order?"),
    ask("order-email", "E-mail of the order", "Which e-mail address was used for the order?"),
    ask("amount", "Amount", "Which amount was paid?"),
    ask("payment-date", "Date of payment", "On which day was the payment taken?"),
    ask("purchase-date", "Date of purchase", "When was the licence bought?"),
    ask("purchase-place", "Place of purchase", "In which shop or on which site was it bought?"),
    ask("purchase-country", "Country of purchase", "In which country was it bought?"),
    ask("use-country", "Country of use", "In which country is it used?"),
    ask("ordered-product", "Ordered product", "Which product does the order or the box name?"),
    ask("first-activation", "First activation", "When, about, was the code first activated?"),
    ask("device-count", "Number of devices", "On how many devices is the licence used?"),
    ask("reinstall-reason", "Reason for reinstalling", "Why was the program installed again?"),
    ask(
        "subscriber-number",
        "Subscriber or contract number",
        "Which subscriber or contract number does the provider use for you?",
    ),
    ask("host", "Computer", "What is the name of the computer?"),
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
    fn names_are_unique_and_every_asked_field_has_its_question() {
        for field in FieldDef::all() {
            assert_eq!(FieldDef::all().filter(|other| other.name == field.name).count(), 1, "{}", field.name);
            let asked = matches!(field.source, FieldSource::Person | FieldSource::Words);
            assert_eq!(asked, field.question.ends_with('?'), "{}", field.name);
        }
    }
}
