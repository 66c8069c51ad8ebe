//! Who can end the case, and why: decided by the topic and by where the licence comes from.

use serde::{Deserialize, Serialize};

use super::provider::{ProviderKind, Providers};
use super::wanted::Setting;
use crate::facts::{FactId, Sheet, Value};
use crate::text::clean_text;
use crate::topics::{Addressee, FieldDef, Form};

/// The page at which Kaspersky takes requests; which topics it offers is not published.
pub const KASPERSKY_PAGE: &str = "https://support.kaspersky.com/";

/// Who receives a request, how they are reached, and why they.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// Their part.
    pub addressee: Addressee,
    /// Their name, if it is known.
    pub name: Option<String>,
    /// Their mail address, if one is published or was given.
    pub mail: Option<String>,
    /// The page to open.
    pub page: Option<String>,
    /// Their telephone numbers.
    pub telephone: Vec<String>,
    /// Why they.
    pub reason: AddresseeReason,
    /// Whom the diagnosis chooses, and why; nobody where the failure needs nobody else.
    #[serde(default)]
    pub diagnosed: Option<AddresseeChoice>,
}

/// An addressee, and why they.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Choice")]
pub struct AddresseeChoice {
    /// Their part.
    pub addressee: Addressee,
    /// Why they.
    pub reason: AddresseeReason,
}

/// Why an addressee was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Reason")]
pub enum AddresseeReason {
    /// The person said so.
    Chosen,
    /// The failure is one that they end.
    Topic,
    /// The subscription is managed by a provider.
    ProviderManages,
    /// It was bought from Kaspersky itself, so Kaspersky is the shop.
    KasperskySold,
}

impl AddresseeReason {
    /// The reason as a sentence.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            AddresseeReason::Chosen => "you named them",
            AddresseeReason::Topic => "they can resolve this problem",
            AddresseeReason::ProviderManages => {
                "the subscription is managed by a provider, and only the provider can change it"
            }
            AddresseeReason::KasperskySold => {
                "the licence was bought from Kaspersky itself, which is therefore the shop"
            }
        }
    }
}

/// Decides who receives the request; `None` where nobody else is needed.
#[must_use]
pub fn decide(
    form: Option<&Form>,
    chosen: Option<Addressee>,
    sheet: &Sheet,
    name: Option<&str>,
    providers: &Providers,
) -> Option<Recipient> {
    let diagnosed = form.map(|form| form.addressee.into_choice(sheet));
    let choice =
        chosen.map(|addressee| AddresseeChoice { addressee, reason: AddresseeReason::Chosen }).or(diagnosed)?;
    Some(Recipient { diagnosed, ..recipient(choice, sheet, name, providers) })
}

/// The recipient of a request to an addressee that is settled.
pub(super) fn recipient(
    choice: AddresseeChoice,
    sheet: &Sheet,
    name: Option<&str>,
    providers: &Providers,
) -> Recipient {
    let AddresseeChoice { addressee, reason } = choice;
    let kind = match addressee {
        Addressee::Provider => Some(ProviderKind::Provider),
        Addressee::Shop => Some(ProviderKind::Shop),
        Addressee::Kaspersky | Addressee::Admin => None,
    };
    let seen = match sheet.value(FactId::SubscriptionProvider) {
        Some(Value::Text(name)) if addressee == Addressee::Provider => Some(name.as_str()),
        _ => None,
    };
    let name = name.or(seen).filter(|_| kind.is_some());
    let entry = name.and_then(|name| providers.find(name)).filter(|entry| Some(entry.kind) == kind);
    let kaspersky = addressee == Addressee::Kaspersky;
    Recipient {
        addressee,
        name: entry.map(|entry| entry.name.clone()).or_else(|| name.map(clean_text)),
        mail: entry.and_then(|entry| entry.mail.clone()),
        page: entry.and_then(|entry| entry.page.clone()).or_else(|| kaspersky.then(|| KASPERSKY_PAGE.to_owned())),
        telephone: entry.map(|entry| entry.telephone.clone()).unwrap_or_default(),
        reason,
        diagnosed: None,
    }
}

impl Recipient {
    /// Why they, as a sentence; where the person named them, also whom the diagnosis would have chosen.
    #[must_use]
    pub fn why(&self) -> String {
        let why = self.reason.text().to_owned();
        match self.diagnosed.filter(|other| self.reason == AddresseeReason::Chosen && other.addressee != self.addressee)
        {
            None => why,
            Some(other) => {
                format!("{why}; the diagnosis would have chosen {}: {}", other.addressee.name(), other.reason.text())
            }
        }
    }

    /// The field that their name fills.
    pub(super) fn named(&self) -> Option<Setting> {
        let field = match self.addressee {
            Addressee::Provider => "provider",
            Addressee::Shop => "purchase-place",
            Addressee::Kaspersky | Addressee::Admin => return None,
        };
        Some(Setting::new(FieldDef::from_name(field)?, self.name.clone()?))
    }
}

impl Addressee {
    /// The addressee that the facts leave of the topic's own.
    fn into_choice(self, sheet: &Sheet) -> AddresseeChoice {
        let channel = match sheet.value(FactId::PurchaseChannel) {
            Some(Value::Choice(channel)) => *channel,
            _ => "",
        };
        let managed = sheet.value(FactId::SubscriptionProviderManaged) == Some(&Value::Flag(true));
        let (addressee, reason) = match self {
            Addressee::Kaspersky | Addressee::Shop if managed || channel == "provider" => {
                (Addressee::Provider, AddresseeReason::ProviderManages)
            }
            Addressee::Shop if channel == "kaspersky" => (Addressee::Kaspersky, AddresseeReason::KasperskySold),
            other => (other, AddresseeReason::Topic),
        };
        AddresseeChoice { addressee, reason }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::case::read_answer;
    use crate::redact::Redactor;
    use crate::ticket::request::tests::request_with;
    use crate::ticket::{Request, Wanted};

    fn decided(topic: Addressee, chosen: Option<Addressee>, answers: &[&str]) -> (Addressee, AddresseeReason) {
        let mut sheet = Sheet::default();
        for answer in answers {
            sheet.add(read_answer(answer, DateTime::UNIX_EPOCH).unwrap());
        }
        let form = Form {
            addressee: topic,
            template: topic.name().to_owned(),
            fields: Vec::new(),
            attach: Vec::new(),
            attach_in: std::collections::BTreeMap::new(),
        };
        let recipient = decide(Some(&form), chosen, &sheet, None, &Providers::default()).unwrap();
        (recipient.addressee, recipient.reason)
    }

    #[test]
    fn where_the_licence_comes_from_decides() {
        use Addressee::{Kaspersky, Provider, Shop};
        assert_eq!(decided(Kaspersky, None, &[]), (Kaspersky, AddresseeReason::Topic));
        let provider = ["subscription.provider_managed=yes"];
        assert_eq!(decided(Kaspersky, None, &provider), (Provider, AddresseeReason::ProviderManages));
        assert_eq!(decided(Shop, None, &["purchase.channel=provider"]), (Provider, AddresseeReason::ProviderManages));
        assert_eq!(decided(Shop, None, &["purchase.channel=shop"]), (Shop, AddresseeReason::Topic));
        assert_eq!(decided(Shop, None, &["purchase.channel=kaspersky"]), (Kaspersky, AddresseeReason::KasperskySold));
        assert_eq!(decided(Kaspersky, Some(Shop), &provider), (Shop, AddresseeReason::Chosen));
    }

    #[test]
    fn who_was_named_is_said_with_whom_the_diagnosis_would_have_chosen() {
        let settings = [Setting::parse("description=x").unwrap()];
        let wanted = Wanted { to: Some(Addressee::Shop), settings: &settings, ..Wanted::default() };
        let mut request = request_with(&wanted, &mut Redactor::default());
        let why = request.recipient.why();
        assert!(why.starts_with("you named them; the diagnosis would have chosen kaspersky: they can"), "{why}");
        request.readdress(Some(Addressee::Kaspersky), None, &Providers::default());
        assert_eq!(request.recipient.why(), "you named them");
        request.readdress(Some(Addressee::Provider), None, &Providers::default());
        assert!(request.recipient.why().contains("kaspersky"), "the choice is not forgotten");
    }

    #[test]
    fn a_name_that_was_given_is_not_asked_for_again() {
        let wanted = Wanted { to: Some(Addressee::Shop), provider: Some("Corner shop"), ..Wanted::default() };
        let mut request = request_with(&wanted, &mut Redactor::default());
        let place = |request: &Request| {
            let field = request.fields.iter().find(|field| field.name == "purchase-place");
            field.map(|field| field.value.clone())
        };
        assert_eq!(place(&request).as_deref(), Some("Corner shop"));
        assert!(request.missing.iter().all(|field| field.name != "purchase-place"));
        request.readdress(None, Some("Other shop"), &Providers::default());
        assert_eq!(place(&request).as_deref(), Some("Other shop"));
        request.fill(&[Setting::parse("purchase-place=a fair").unwrap()], &[], &mut Redactor::default()).unwrap();
        request.readdress(None, Some("Third shop"), &Providers::default());
        assert_eq!(place(&request).as_deref(), Some("a fair"), "the person's own words stay");
    }
}
