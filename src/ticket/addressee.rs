//! Who can end the case, and why: decided by the topic and by where the licence comes from.

use serde::{Deserialize, Serialize};

use super::provider::{ProviderKind, Providers};
use crate::facts::{FactId, Sheet, Value};
use crate::topics::{Addressee, Form};

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
    pub reason: Reason,
}

/// Why an addressee was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The person said so.
    Chosen,
    /// The failure is one that they end.
    Topic,
    /// The subscription is managed by a provider.
    ProviderManages,
    /// It was bought from Kaspersky itself, so Kaspersky is the shop.
    KasperskySold,
}

impl Reason {
    /// The reason as a sentence.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Reason::Chosen => "you named them",
            Reason::Topic => "they are the ones who can end this failure",
            Reason::ProviderManages => "the subscription is managed by a provider, and only the provider can change it",
            Reason::KasperskySold => "the licence was bought from Kaspersky itself, which is therefore the shop",
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
    let (addressee, reason) = match (chosen, form.map(|form| form.addressee)?.into_choice(sheet)) {
        (Some(chosen), _) => (chosen, Reason::Chosen),
        (None, decided) => decided,
    };
    Some(recipient(addressee, reason, sheet, name, providers))
}

/// The recipient of a request to an addressee that is settled.
#[must_use]
pub fn recipient(
    addressee: Addressee,
    reason: Reason,
    sheet: &Sheet,
    name: Option<&str>,
    providers: &Providers,
) -> Recipient {
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
        name: entry.map(|entry| entry.name.clone()).or_else(|| name.map(crate::facts::clean_text)),
        mail: entry.and_then(|entry| entry.mail.clone()),
        page: entry.and_then(|entry| entry.page.clone()).or_else(|| kaspersky.then(|| KASPERSKY_PAGE.to_owned())),
        telephone: entry.map(|entry| entry.telephone.clone()).unwrap_or_default(),
        reason,
    }
}

impl Addressee {
    /// The addressee that the facts leave of the topic's own.
    fn into_choice(self, sheet: &Sheet) -> (Addressee, Reason) {
        let channel = match sheet.value(FactId::PurchaseChannel) {
            Some(Value::Choice(channel)) => *channel,
            _ => "",
        };
        let managed = sheet.value(FactId::SubscriptionProviderManaged) == Some(&Value::Flag(true));
        match self {
            Addressee::Kaspersky | Addressee::Shop if managed || channel == "provider" => {
                (Addressee::Provider, Reason::ProviderManages)
            }
            Addressee::Shop if channel == "kaspersky" => (Addressee::Kaspersky, Reason::KasperskySold),
            other => (other, Reason::Topic),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::sources::read_answer;

    fn decided(topic: Addressee, chosen: Option<Addressee>, answers: &[&str]) -> (Addressee, Reason) {
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
        assert_eq!(decided(Kaspersky, None, &[]), (Kaspersky, Reason::Topic));
        let provider = ["subscription.provider_managed=yes"];
        assert_eq!(decided(Kaspersky, None, &provider), (Provider, Reason::ProviderManages));
        assert_eq!(decided(Shop, None, &["purchase.channel=provider"]), (Provider, Reason::ProviderManages));
        assert_eq!(decided(Shop, None, &["purchase.channel=shop"]), (Shop, Reason::Topic));
        assert_eq!(decided(Shop, None, &["purchase.channel=kaspersky"]), (Kaspersky, Reason::KasperskySold));
        assert_eq!(decided(Kaspersky, Some(Shop), &provider), (Shop, Reason::Chosen));
    }
}
