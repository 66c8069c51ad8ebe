//! The fields that a request can carry: one table for the topics, the templates and the questions.
//!
//! What each addressee wants follows the vendor's articles as far as they say it (sources: support
//! articles 12981, 2233 and 455, and the support rules); the rest is our own proposal.

use super::topic::Addressee;
use crate::code::could_be_a_key;
use crate::config::ProfileEntry;
use crate::facts::{FactId, FactType};
use crate::language::{GivenNumber, past_day};
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
    /// Why the person says that they installed the system or the app again; else they are asked.
    Reinstalled,
    /// The country of the purchase, or of use, that the person names; else they are asked.
    Country(CountryOf),
    /// A number that the person gives in their own words; else they are asked.
    Number(GivenNumber),
    /// Only the person can tell.
    Person,
}

/// What a country is that of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountryOf {
    /// The purchase.
    Purchase,
    /// Where the device is.
    Use,
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

/// What the text of a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldShape {
    /// Anything.
    Free,
    /// Words: a number alone, or a letter, is none.
    Words,
    /// What somebody is called: words, and no number, no address and no sentence.
    Name,
    /// What a thing or a place is called: words, and no mail address.
    Thing,
    /// A number by which something is found or counted, in whatever form.
    Number,
    /// An activation code or a key.
    Code,
    /// How many: a number of a few digits.
    Count,
    /// A day, or about when.
    Date,
    /// A mail address.
    Mail,
    /// A mail address or a telephone number.
    Contact,
}

/// Digits of a number of devices, at most.
const MOST_DIGITS: usize = 6;

/// Digits of a telephone number, at least.
const FEWEST_DIGITS: usize = 3;

/// Words and characters of what somebody is called, at most.
const WORDS_OF_A_NAME: usize = 6;
const LONGEST_NAME: usize = 80;

impl FieldShape {
    /// Whether a text can be meant for such a field; in doubt it can.
    #[must_use]
    pub fn fits(self, text: &str) -> bool {
        let text = text.trim();
        let digits = text.chars().filter(|c| c.is_numeric()).count();
        let is_address = || text.parse::<lettre::Address>().is_ok();
        match self {
            FieldShape::Free => true,
            FieldShape::Words => {
                let letters = text.chars().filter(|c| c.is_alphabetic()).count();
                letters > 1 || letters == 1 && !text.is_ascii()
            }
            FieldShape::Thing => FieldShape::Words.fits(text) && !text.contains('@'),
            FieldShape::Name => {
                let letters = text.chars().filter(|c| c.is_alphabetic()).count();
                let is_short =
                    text.split_whitespace().count() <= WORDS_OF_A_NAME && text.chars().count() <= LONGEST_NAME;
                FieldShape::Thing.fits(text) && !text.contains('/') && letters > digits && is_short
            }
            FieldShape::Number => digits > 0 && !text.contains('@'),
            FieldShape::Code => could_be_a_key(text),
            FieldShape::Count => (1..=MOST_DIGITS).contains(&digits) && !text.contains(['@', '/', '-']),
            FieldShape::Date => {
                let is_day = || past_day(text, chrono::Local::now().date_naive()).is_some();
                !text.contains('@') && (digits > 0 || is_day())
            }
            FieldShape::Mail => is_address(),
            FieldShape::Contact => is_address() || !text.contains('@') && digits >= FEWEST_DIGITS,
        }
    }
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
    /// It is told to everybody where it is known, and asked for only where it is wanted.
    WhenKnown,
    /// What the person tells in their own words.
    OwnWords,
    /// The name of the computer that it is about; filled by itself where several were read.
    ThisComputer,
    /// The names of the others that were read.
    OtherComputers,
    /// For whom the letter is written, where that is not who writes it.
    Customer,
}

/// One field of a request.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldDef {
    /// The name used in topics, in templates and by `--set`.
    pub name: &'static str,
    /// Where the text comes from.
    pub source: FieldSource,
    /// What it tells of the person.
    pub privacy: FieldPrivacy,
    /// The setting that fills it.
    pub profile: Option<ProfileEntry>,
    /// The name by which a help desk's own system reads it, where it is short and fixed.
    pub desk_label: Option<&'static str>,
    /// What Keymend itself does with it.
    pub role: Option<FieldRole>,
    /// What its text looks like.
    pub shape: FieldShape,
}

const fn field(name: &'static str, source: FieldSource) -> FieldDef {
    FieldDef {
        name,
        source,
        privacy: FieldPrivacy::Searched,
        profile: None,
        desk_label: None,
        role: None,
        shape: FieldShape::Free,
    }
}

const fn from(name: &'static str, facts: &'static [FactId]) -> FieldDef {
    field(name, FieldSource::Facts(facts))
}

const fn ask(name: &'static str) -> FieldDef {
    field(name, FieldSource::Person)
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
        self.privacy(FieldPrivacy::Secret).shape(FieldShape::Code)
    }

    const fn profile(self, entry: ProfileEntry) -> FieldDef {
        FieldDef { profile: Some(entry), ..self }
    }

    const fn desk(self, label: &'static str) -> FieldDef {
        FieldDef { desk_label: Some(label), ..self }
    }

    const fn shape(self, shape: FieldShape) -> FieldDef {
        FieldDef { shape, ..self }
    }

    const fn role(self, role: FieldRole) -> FieldDef {
        FieldDef { role: Some(role), ..self }
    }
}

static FIELDS: &[FieldDef] = &[
    field("problem", FieldSource::Finding).typed(),
    from("product", &[FactId::ProductName, FactId::ProductFamily]).desk("Keymend-Product"),
    from("version", &[FactId::ProductVersion, FactId::ProductGeneration]).typed().desk("Keymend-Version"),
    from("system", &[FactId::SystemName, FactId::SystemPlatform]).desk("Keymend-System").role(FieldRole::WhenKnown),
    from("license-status", &[FactId::LicenseStatus, FactId::LicenseKeyState]).desk("Keymend-License-Status"),
    from("license-expires", &[FactId::LicenseExpiresAt, FactId::LicenseDaysLeft])
        .typed()
        .desk("Keymend-License-Expires"),
    from("subscription-status", &[FactId::SubscriptionStatus]).desk("Keymend-Subscription-Status"),
    from("provider", &[FactId::SubscriptionProvider])
        .profile(ProfileEntry::Provider)
        .role(FieldRole::NameOf(Addressee::Provider)),
    from("message", &[FactId::AttemptMessage]),
    from("error-code", &[FactId::AttemptErrorCode]).desk("Keymend-Error-Code"),
    from("databases", &[FactId::DatabasesReleasedAt, FactId::DatabasesUpdatedAt]).typed(),
    from("policy", &[FactId::PolicyApplied]).desk("Keymend-Policy"),
    field("description", FieldSource::Words).shape(FieldShape::Words).role(FieldRole::OwnWords),
    field("steps-tried", FieldSource::Tried).shape(FieldShape::Words).role(FieldRole::StepsTried),
    ask("customer").tells_of(Some(PrivateKind::Person)).shape(FieldShape::Name).role(FieldRole::Customer),
    ask("name").tells_of(Some(PrivateKind::Person)).shape(FieldShape::Name).profile(ProfileEntry::Name),
    ask("contact").privacy(FieldPrivacy::Contact).profile(ProfileEntry::Contact).shape(FieldShape::Contact),
    ask("account-email").tells_of(Some(PrivateKind::Mail)).shape(FieldShape::Mail),
    ask("new-code").secret().desk("Keymend-Activation-Code"),
    ask("previous-code").secret(),
    ask("license-key").secret(),
    field("order-number", FieldSource::Number(GivenNumber::Order))
        .tells_of(None)
        .desk("Keymend-Order")
        .shape(FieldShape::Number),
    ask("order-email").tells_of(Some(PrivateKind::Mail)).shape(FieldShape::Mail),
    ask("amount").tells_of(None).shape(FieldShape::Number),
    from("purchase-channel", &[FactId::PurchaseChannel]).typed().role(FieldRole::WhenKnown),
    from("paid", &[FactId::PurchasePaid]).typed().role(FieldRole::WhenKnown),
    field("payment-date", FieldSource::Told(&[FactId::SubscriptionChargedAt, FactId::PurchasePaidAt]))
        .tells_of(None)
        .role(FieldRole::WhenKnown)
        .shape(FieldShape::Date),
    field("purchase-date", FieldSource::Told(&[FactId::PurchasePaidAt])).tells_of(None).shape(FieldShape::Date),
    field("purchase-place", FieldSource::Told(&[FactId::PurchasePlace]))
        .tells_of(None)
        .shape(FieldShape::Thing)
        .role(FieldRole::NameOf(Addressee::Shop)),
    field("purchase-country", FieldSource::Country(CountryOf::Purchase)).tells_of(None).shape(FieldShape::Thing),
    field("use-country", FieldSource::Country(CountryOf::Use)).tells_of(None).shape(FieldShape::Thing),
    ask("ordered-product").shape(FieldShape::Thing),
    ask("first-activation").tells_of(None),
    field("device-count", FieldSource::Told(&[FactId::LicenseDevicesUsed])).typed().shape(FieldShape::Count),
    from("devices-allowed", &[FactId::LicenseDevicesAllowed]).typed().role(FieldRole::WhenKnown),
    field("reinstall-reason", FieldSource::Reinstalled).shape(FieldShape::Words),
    field("subscriber-number", FieldSource::Number(GivenNumber::Customer))
        .tells_of(Some(PrivateKind::Subscriber))
        .shape(FieldShape::Number)
        .profile(ProfileEntry::SubscriberNumber)
        .role(FieldRole::AlwaysFor(Addressee::Provider)),
    ask("host").tells_of(Some(PrivateKind::Host)).role(FieldRole::ThisComputer),
    from("other-computers", &[]).tells_of(None).role(FieldRole::OtherComputers),
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

    /// Whether a person is asked for it, because Keymend cannot know.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        !matches!(self.source, FieldSource::Finding | FieldSource::Facts(_))
    }

    /// Whether it says a word of a closed list, a yes or no, a number or a date, and so nothing private.
    #[must_use]
    pub fn is_of_closed_list(&self) -> bool {
        let (FieldSource::Facts(facts) | FieldSource::Told(facts)) = self.source else { return false };
        facts.iter().any(|fact| !matches!(fact.def().kind, FactType::Text | FactType::Version))
    }

    /// Whether it holds what the person tells in their own words.
    pub(crate) fn is_own_story(&self) -> bool {
        self.source == FieldSource::Words
    }

    /// Whether nobody can answer without it: how the person is reached, what happened, and what this addressee always asks.
    #[must_use]
    pub fn is_required_by(&self, addressee: Addressee) -> bool {
        self.privacy == FieldPrivacy::Contact
            || self.is_own_story()
            || self.role == Some(FieldRole::AlwaysFor(addressee))
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
    use crate::language::Tongue;

    #[test]
    fn what_cannot_be_meant_for_a_field_is_seen() {
        for (shape, good, bad) in [
            (FieldShape::Count, vec!["3", "3 PCs", "１２"], vec!["eve@example.org", "", "x", "2026-11-29"]),
            (FieldShape::Date, vec!["2026-11-29", "3. Oktober", "gestern", "Spring 2025"], vec!["a@example.org", "x"]),
            (FieldShape::Mail, vec!["eve@example.org"], vec!["3", "eve", "eve@"]),
            (FieldShape::Contact, vec!["eve@example.org", "+49 30 123456"], vec!["x", "eve@"]),
            (FieldShape::Free, vec!["", "anything @ all"], vec![]),
            (
                FieldShape::Name,
                vec!["Eve Example", "李", "O'Brien & Sons"],
                vec![
                    "eve@example.org",
                    "12345678 A",
                    "it is the computer of a customer who brought it",
                    "7",
                    "GPA.1234-5678-9012-34567",
                    "ABCDE-12345-FGHJK-67890",
                    "https://example.org/",
                    "+49 30 123456",
                ],
            ),
            (FieldShape::Thing, vec!["7-Eleven", "example.org"], vec!["eve@example.org", "12"]),
            (FieldShape::Number, vec!["4711", "DE-2024-118", "49,99 EUR"], vec!["eve@example.org", "Eve", "x"]),
            (
                FieldShape::Code,
                vec!["ABCDE-12345-FGHJK-67890", "abcde 12345 fghjk 67890", "1A2B-000451-3C4D5E6F", "?BCDE-12345-FGHJK"],
                vec!["Ayşe Yılmaz", "nie mam 2 kodu", "eve12345@example.org", "2026-11-03", "x", "it is 12345"],
            ),
            (FieldShape::Words, vec!["Eve", "李", "restarted 3 times"], vec!["7", "s", "", "12-3"]),
        ] {
            good.iter().for_each(|text| assert!(shape.fits(text), "{shape:?}: {text}"));
            bad.iter().for_each(|text| assert!(!shape.fits(text), "{shape:?}: {text}"));
        }
    }

    #[test]
    fn names_are_unique_and_every_asked_field_has_its_question() {
        for field in FieldDef::all() {
            assert_eq!(FieldDef::all().filter(|other| other.name == field.name).count(), 1, "{}", field.name);
            let question = Tongue::english().field_question(field.name);
            assert_eq!(field.is_asked(), question.is_some_and(|question| question.ends_with('?')), "{}", field.name);
            assert_ne!(Tongue::english().field(field.name), field.name);
        }
    }
}
