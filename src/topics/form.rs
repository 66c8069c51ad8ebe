//! The fields that a request can carry: one table for the topics, the templates and the questions.
//!
//! What each addressee wants follows the vendor's articles as far as they say it (sources: support
//! articles 12981, 2233 and 455, and the support rules); the rest is our own proposal.

use super::topic::Addressee;
use crate::config::ProfileEntry;
use crate::facts::FactId;
use crate::redact::PrivateKind;

/// Where the text of a field comes from if nobody sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldSource {
    /// The first of these facts that is known.
    Facts(&'static [FactId]),
    /// The first of these facts that is known; else the person is asked.
    Told(&'static [FactId]),
    /// The finding itself: what was diagnosed and why.
    Finding,
    /// What the person said in their own words; else they are asked.
    Words,
    /// What the person said that they have tried, in their own words; else they are asked.
    Tried,
    /// Only the person can tell.
    Person,
}

/// What a field tells of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldPrivacy {
    /// Anything may stand in it: private values are taken out of it as of any text.
    Searched,
    /// Our own words or a typed value, in which a version is no address.
    Typed,
    /// It is there to tell this addressee something private; the kind by which it is gone from everywhere else.
    Told(Option<PrivateKind>),
    /// As the last: a mail address or a telephone number.
    Contact,
    /// A code or key, which is masked unless the person agrees for that one request.
    Secret,
}

/// What Keymend itself does with a field, besides asking for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldRole {
    /// The name of the addressee, where it is this one.
    NameOf(Addressee),
    /// This addressee always wants it.
    AlwaysFor(Addressee),
    /// The steps of the walk-through.
    StepsTried,
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
    /// What it tells of the person.
    pub privacy: FieldPrivacy,
    /// The setting that fills it.
    pub profile: Option<ProfileEntry>,
    /// What Keymend itself does with it.
    pub role: Option<FieldRole>,
}

const fn field(name: &'static str, label: &'static str, question: &'static str, source: FieldSource) -> FieldDef {
    FieldDef { name, label, question, source, privacy: FieldPrivacy::Searched, profile: None, role: None }
}

const fn from(name: &'static str, label: &'static str, facts: &'static [FactId]) -> FieldDef {
    field(name, label, "", FieldSource::Facts(facts))
}

const fn ask(name: &'static str, label: &'static str, question: &'static str) -> FieldDef {
    field(name, label, question, FieldSource::Person)
}

impl FieldDef {
    const fn privacy(self, privacy: FieldPrivacy) -> FieldDef {
        FieldDef { privacy, ..self }
    }

    const fn typed(self) -> FieldDef {
        self.privacy(FieldPrivacy::Typed)
    }

    const fn tells_of(self, kind: Option<PrivateKind>) -> FieldDef {
        self.privacy(FieldPrivacy::Told(kind))
    }

    const fn secret(self) -> FieldDef {
        self.privacy(FieldPrivacy::Secret)
    }

    const fn profile(self, entry: ProfileEntry) -> FieldDef {
        FieldDef { profile: Some(entry), ..self }
    }

    const fn role(self, role: FieldRole) -> FieldDef {
        FieldDef { role: Some(role), ..self }
    }
}

static FIELDS: &[FieldDef] = &[
    field("problem", "Problem", "", FieldSource::Finding).typed(),
    from("product", "Product", &[FactId::ProductName, FactId::ProductFamily]),
    from("version", "Version", &[FactId::ProductVersion, FactId::ProductGeneration]).typed(),
    from("system", "Operating system", &[FactId::SystemName, FactId::SystemPlatform]),
    from("license-status", "State of the licence", &[FactId::LicenseStatus, FactId::LicenseKeyState]),
    from("license-expires", "Licence ends", &[FactId::LicenseExpiresAt, FactId::LicenseDaysLeft]).typed(),
    from("subscription-status", "State of the subscription", &[FactId::SubscriptionStatus]),
    from("provider", "Provider", &[FactId::SubscriptionProvider])
        .profile(ProfileEntry::Provider)
        .role(FieldRole::NameOf(Addressee::Provider)),
    from("message", "Text on the screen", &[FactId::AttemptMessage]),
    from("error-code", "Error code", &[FactId::AttemptErrorCode]),
    from("databases", "Databases of", &[FactId::DatabasesReleasedAt, FactId::DatabasesUpdatedAt]).typed(),
    from("policy", "Administrator's policy", &[FactId::PolicyApplied]),
    field("description", "Description", "What did you do, and what happened?", FieldSource::Words),
    field("steps-tried", "Steps already tried", "What have you already tried?", FieldSource::Tried)
        .role(FieldRole::StepsTried),
    ask("name", "Name", "What is your name?").tells_of(Some(PrivateKind::Person)).profile(ProfileEntry::Name),
    ask("contact", "Contact", "At which e-mail address or telephone number can you be reached?")
        .privacy(FieldPrivacy::Contact)
        .profile(ProfileEntry::Contact),
    ask("account-email", "E-mail of the account", "Which e-mail address does your My Kaspersky account use?")
        .tells_of(Some(PrivateKind::Mail)),
    ask("new-code", "New activation code", "Which activation code do you want to use now?").secret(),
    ask("previous-code", "Previous activation code", "Which activation code did you use before?").secret(),
    ask("license-key", "Licence key or number", "Which licence key or number does the licensing window show?").secret(),
    ask("order-number", "Order number", "What is the number of the order?").tells_of(None),
    ask("order-email", "E-mail of the order", "Which e-mail address was used for the order?")
        .tells_of(Some(PrivateKind::Mail)),
    ask("amount", "Amount", "Which amount was paid?").tells_of(None),
    field(
        "payment-date",
        "Date of payment",
        "On which day was the payment taken?",
        FieldSource::Told(&[FactId::SubscriptionChargedAt, FactId::PurchasePaidAt]),
    )
    .tells_of(None),
    field(
        "purchase-date",
        "Date of purchase",
        "When was the licence bought?",
        FieldSource::Told(&[FactId::PurchasePaidAt]),
    )
    .tells_of(None),
    field(
        "purchase-place",
        "Place of purchase",
        "In which shop or on which site was it bought?",
        FieldSource::Told(&[FactId::PurchasePlace]),
    )
    .tells_of(None)
    .role(FieldRole::NameOf(Addressee::Shop)),
    ask("purchase-country", "Country of purchase", "In which country was it bought?").tells_of(None),
    ask("use-country", "Country of use", "In which country is it used?").tells_of(None),
    ask("ordered-product", "Ordered product", "Which product does the order or the box name?"),
    ask("first-activation", "First activation", "When, about, was the code first activated?").tells_of(None),
    field(
        "device-count",
        "Number of devices",
        "On how many devices is the licence used?",
        FieldSource::Told(&[FactId::LicenseDevicesUsed, FactId::LicenseDevicesAllowed]),
    )
    .typed(),
    ask("reinstall-reason", "Reason for reinstalling", "Why was the program installed again?"),
    ask(
        "subscriber-number",
        "Subscriber or contract number",
        "Which subscriber or contract number does the provider use for you?",
    )
    .tells_of(Some(PrivateKind::Subscriber))
    .profile(ProfileEntry::SubscriberNumber)
    .role(FieldRole::AlwaysFor(Addressee::Provider)),
    ask("host", "Computer", "What is the name of the computer?").tells_of(Some(PrivateKind::Host)),
];

impl FieldDef {
    /// Every field, in the order in which a request lists them.
    pub fn all() -> impl Iterator<Item = &'static FieldDef> {
        FIELDS.iter()
    }

    /// The field with a role, where there is one.
    pub(crate) fn with_role(role: FieldRole) -> Option<&'static FieldDef> {
        FIELDS.iter().find(|field| field.role == Some(role))
    }

    /// Whether it holds what the person tells in their own words.
    pub(crate) fn is_own_story(&self) -> bool {
        self.source == FieldSource::Words
    }

    /// Whether it is a code or key, which is masked unless the person agrees for that one request.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.privacy == FieldPrivacy::Secret
    }

    /// Whether it may hold what is private and must be searched for it.
    #[must_use]
    pub fn is_searched(&self) -> bool {
        matches!(self.privacy, FieldPrivacy::Searched | FieldPrivacy::Secret)
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
            let asked = matches!(
                field.source,
                FieldSource::Person | FieldSource::Words | FieldSource::Tried | FieldSource::Told(_)
            );
            assert_eq!(asked, field.question.ends_with('?'), "{}", field.name);
        }
    }
}
