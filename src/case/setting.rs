//! The provider of the settings, as facts of the same kind as what is said in passing.

use chrono::{DateTime, Utc};

use crate::facts::{Evidence, FactId, Locator, Observation, Strength, Value};
use crate::sellers::{ProviderKind, Providers};
use crate::text::clean_text;

/// The name of the settings as a source of evidence.
const SETTINGS: &str = "the settings";

/// What the setting `provider` says; a name that the directory does not know is that of a provider.
pub(super) fn provider(name: &str, now: DateTime<Utc>, sellers: &Providers) -> Vec<Observation> {
    let name = clean_text(name);
    let entry = sellers.find(&name);
    let (fact, channel) = match entry.map(|entry| entry.kind) {
        Some(ProviderKind::Shop) => (FactId::PurchasePlace, "shop"),
        Some(ProviderKind::Provider) | None => (FactId::SubscriptionProvider, "provider"),
    };
    let shown = entry.map_or(name.as_str(), |entry| entry.name.as_str()).to_owned();
    if shown.is_empty() {
        return Vec::new();
    }
    let values = [(fact, Value::Text(shown)), (FactId::PurchaseChannel, Value::Choice(channel))];
    let evidence = Evidence::new(SETTINGS, Locator::System("provider".to_owned()), &name, now);
    let observed = |(fact, value)| Observation { fact, value, strength: Strength::Said, evidence: evidence.clone() };
    values.into_iter().map(observed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str) -> Vec<String> {
        let seen = provider(name, DateTime::UNIX_EPOCH, Providers::built_in());
        seen.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect()
    }

    #[test]
    fn a_provider_and_a_shop_are_told_apart_by_the_directory() {
        assert_eq!(said("ростелеком"), ["subscription.provider=Rostelecom", "purchase.channel=provider"]);
        assert_eq!(said("nexway"), ["purchase.place=Nexway", "purchase.channel=shop"]);
        assert_eq!(said("My Net"), ["subscription.provider=My Net", "purchase.channel=provider"]);
        assert_eq!(said(" "), Vec::<String>::new());
    }
}
