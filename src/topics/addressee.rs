//! Who can end a case: the topic says so, and where the licence comes from decides.

use serde::{Deserialize, Serialize};

use super::Addressee;
use crate::facts::{FactId, Sheet, Value};

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
#[non_exhaustive]
pub enum AddresseeReason {
    /// The person said so.
    Chosen,
    /// The failure is one that they end.
    Topic,
    /// The subscription is managed by a provider.
    ProviderManages,
    /// An administrator manages the licence of the computer.
    AdministratorManages,
    /// It was bought from Kaspersky itself, so Kaspersky is the shop.
    KasperskySold,
}

impl Addressee {
    /// The addressee that the facts of a machine leave of the topic's own.
    #[must_use]
    pub fn on(self, sheet: &Sheet) -> AddresseeChoice {
        let channel = match sheet.value(FactId::PurchaseChannel) {
            Some(Value::Choice(channel)) => *channel,
            _ => "",
        };
        let provided = sheet.value(FactId::SubscriptionProviderManaged) == Some(&Value::Flag(true));
        let flag = |fact| sheet.value(fact) == Some(&Value::Flag(true));
        // Who reads the keys in the console is the administrator.
        let administered = flag(FactId::LicenseManaged) && !flag(FactId::LicenseInConsole);
        let (addressee, reason) = match self {
            Addressee::Kaspersky | Addressee::Shop | Addressee::Provider if administered => {
                (Addressee::Admin, AddresseeReason::AdministratorManages)
            }
            Addressee::Kaspersky | Addressee::Shop if provided || channel == "provider" => {
                (Addressee::Provider, AddresseeReason::ProviderManages)
            }
            // What the seller has undertaken, the seller does.
            Addressee::Kaspersky | Addressee::Provider if flag(FactId::PurchaseSellerOwes) => {
                (Addressee::Shop, AddresseeReason::Topic)
            }
            // Nobody has a provider who bought it elsewhere.
            Addressee::Provider if !provided && matches!(channel, "kaspersky" | "shop" | "app-store") => {
                (Addressee::Kaspersky, AddresseeReason::Topic)
            }
            Addressee::Shop if channel == "kaspersky" => (Addressee::Kaspersky, AddresseeReason::KasperskySold),
            other => (other, AddresseeReason::Topic),
        };
        AddresseeChoice { addressee, reason }
    }
}
