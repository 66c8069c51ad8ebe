//! Who can end the case, and why: decided by the topic and by where the licence comes from.

use serde::{Deserialize, Serialize};

use super::wanted::Setting;
use crate::facts::{FactId, Sheet, Value, is_of_business};
use crate::sellers::{ProviderKind, Providers};
use crate::text::clean_text;
use crate::topics::{Addressee, AddresseeChoice, AddresseeReason, FieldDef, FieldRole, Form};

/// The page at which Kaspersky takes requests; which topics it offers is not published.
pub const KASPERSKY_PAGE: &str = "https://support.kaspersky.com/";

/// The page at which Kaspersky takes requests of companies (source: support.kaspersky.com/faq/companyaccount_help).
pub const COMPANY_PAGE: &str = "https://companyaccount.kaspersky.com/";

/// Words in the names of products of companies whose family says nothing of it.
const COMPANY_WORDS: [&str; 6] =
    ["endpoint security", "server", "virtualization", "embedded systems", "industrial", "mail gateway"];

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

/// Decides who receives the request; `None` where nobody else is needed.
#[must_use]
pub fn decide(
    form: Option<&Form>,
    chosen: Option<Addressee>,
    sheet: &Sheet,
    name: Option<&str>,
    providers: &Providers,
) -> Option<Recipient> {
    let diagnosed = form.map(|form| named_provider(form.addressee_on(sheet), sheet, name, providers));
    let choice =
        chosen.map(|addressee| AddresseeChoice { addressee, reason: AddresseeReason::Chosen }).or(diagnosed)?;
    Some(Recipient { diagnosed, ..recipient(choice, sheet, name, providers) })
}

/// Whoever names their provider has one, unless the machine or they themselves say otherwise.
fn named_provider(
    choice: AddresseeChoice,
    sheet: &Sheet,
    name: Option<&str>,
    providers: &Providers,
) -> AddresseeChoice {
    let is_provider =
        name.is_some_and(|name| providers.find(name).is_none_or(|known| known.kind == ProviderKind::Provider));
    let denied = sheet.value(FactId::SubscriptionProviderManaged) == Some(&Value::Flag(false));
    let may_change = matches!(choice.addressee, Addressee::Kaspersky | Addressee::Shop);
    if is_provider && may_change && !denied {
        AddresseeChoice { addressee: Addressee::Provider, reason: AddresseeReason::ProviderManages }
    } else {
        choice
    }
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
    let fact = if addressee == Addressee::Shop { FactId::PurchasePlace } else { FactId::SubscriptionProvider };
    let seen = match sheet.value(fact) {
        Some(Value::Text(name)) => Some(name.as_str()),
        _ => None,
    };
    let name = name.or(seen).filter(|_| kind.is_some());
    let entry = name.and_then(|name| providers.find(name)).filter(|entry| Some(entry.kind) == kind);
    let kaspersky = addressee == Addressee::Kaspersky;
    Recipient {
        addressee,
        name: entry.map(|entry| entry.name.clone()).or_else(|| name.map(clean_text)),
        mail: entry.and_then(|entry| {
            let desk = entry.desk.as_ref().and_then(|desk| desk.address.as_ref());
            desk.or(entry.mail.as_ref()).cloned()
        }),
        page: entry
            .and_then(|entry| entry.page.clone().or_else(|| entry.site.clone()))
            .or_else(|| kaspersky.then(|| if is_of_company(sheet) { COMPANY_PAGE } else { KASPERSKY_PAGE }.to_owned())),
        telephone: entry.map(|entry| entry.telephone.clone()).unwrap_or_default(),
        reason,
        diagnosed: None,
    }
}

/// Whether the case is one of a company, by its product or its console.
fn is_of_company(sheet: &Sheet) -> bool {
    let name = match sheet.value(FactId::ProductName) {
        Some(Value::Text(name)) => name.to_lowercase(),
        _ => String::new(),
    };
    let in_console = sheet.value(FactId::LicenseInConsole) == Some(&Value::Flag(true));
    is_of_business(sheet) || in_console || COMPANY_WORDS.iter().any(|word| name.contains(word))
}

impl Recipient {
    /// An addressee of whom everything is known, by which layouts are tried.
    pub(super) fn sample() -> Recipient {
        let text = || Some("-".to_owned());
        Recipient {
            addressee: Addressee::Kaspersky,
            name: text(),
            mail: text(),
            page: text(),
            telephone: text().into_iter().collect(),
            reason: AddresseeReason::Chosen,
            diagnosed: None,
        }
    }

    /// The language in which they read letters, where the directory says so.
    #[must_use]
    pub fn language<'p>(&self, providers: &'p Providers) -> Option<&'p str> {
        self.name.as_deref().and_then(|name| providers.find(name))?.language.as_deref()
    }

    /// Whom the diagnosis would have chosen, where the person named somebody else.
    #[must_use]
    pub fn other_choice(&self) -> Option<AddresseeChoice> {
        self.diagnosed.filter(|other| self.reason == AddresseeReason::Chosen && other.addressee != self.addressee)
    }

    /// The field that their name fills.
    pub(super) fn named(&self) -> Option<Setting> {
        let field = FieldDef::with_role(FieldRole::NameOf(self.addressee))?;
        Some(Setting::new(field, self.name.clone()?))
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
            seller_first: false,
            template: topic.name().to_owned(),
            fields: Vec::new(),
            attach: Vec::new(),
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
    fn a_company_without_a_known_administrator_writes_to_company_account() {
        let page = |answers: &[&str]| {
            let mut sheet = Sheet::default();
            answers.iter().for_each(|answer| sheet.add(read_answer(answer, DateTime::UNIX_EPOCH).unwrap()));
            let choice = AddresseeChoice { addressee: Addressee::Kaspersky, reason: AddresseeReason::Topic };
            recipient(choice, &sheet, None, &Providers::default()).page.unwrap_or_default()
        };
        for answer in [
            "product.family=endpoint-linux",
            "product.name=Kaspersky Security for Virtualization",
            "license.in_console=yes",
        ] {
            assert_eq!(page(&[answer]), COMPANY_PAGE, "{answer}");
        }
        for answer in ["product.family=home", "product.family=small-office", "product.name=Kaspersky Plus"] {
            assert_eq!(page(&[answer]), KASPERSKY_PAGE, "{answer}");
        }
    }

    #[test]
    fn whoever_names_a_provider_writes_to_it() {
        let form = Form {
            addressee: Addressee::Kaspersky,
            seller_first: false,
            template: "kaspersky".to_owned(),
            fields: Vec::new(),
            attach: Vec::new(),
        };
        let to = |answers: &[&str]| {
            let mut sheet = Sheet::default();
            answers.iter().for_each(|answer| sheet.add(read_answer(answer, DateTime::UNIX_EPOCH).unwrap()));
            decide(Some(&form), None, &sheet, Some("Example Net"), &Providers::default()).unwrap().addressee
        };
        assert_eq!(to(&[]), Addressee::Provider);
        assert_eq!(to(&["subscription.provider_managed=no"]), Addressee::Kaspersky);
        assert_eq!(to(&["license.managed=yes"]), Addressee::Admin);
    }

    #[test]
    fn whom_the_diagnosis_would_have_chosen_is_kept_beside_who_was_named() {
        let settings = [Setting::parse("description=x").unwrap()];
        let wanted = Wanted { to: Some(Addressee::Shop), settings: &settings, ..Wanted::default() };
        let mut request = request_with(&wanted, &mut Redactor::default());
        let other = |request: &Request| request.recipient.other_choice().map(|other| other.addressee);
        assert_eq!(other(&request), Some(Addressee::Kaspersky));
        request.readdress(Some(Addressee::Kaspersky), None, &Providers::default());
        assert_eq!(other(&request), None);
        request.readdress(Some(Addressee::Provider), None, &Providers::default());
        assert_eq!(other(&request), Some(Addressee::Kaspersky), "the choice is not forgotten");
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
