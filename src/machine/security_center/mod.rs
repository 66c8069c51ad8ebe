//! What Windows Security Center holds of the products that registered with it.
//!
//! Sources: `iwscapi.h`, interfaces `IWSCProductList` and `IWscProduct`, enumeration
//! `WSC_SECURITY_PRODUCT_STATE`; Windows 8 and later, no servers.

#[cfg(windows)]
mod api;
#[cfg(windows)]
pub(super) use api::look_for_libraries_in_the_system_alone;

use chrono::{DateTime, Utc};

use super::{ProbeResult, Raw};
use crate::code::mask_codes;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Strength, Value};
use crate::sources::collector::Collector;
use crate::text::clean_text;

/// The name under which it is told when it could not be read.
const SOURCE: &str = "Windows Security Center";

/// A security product as it is registered.
struct ListedProduct {
    /// The name it shows.
    name: String,
    /// The number of its state.
    state: i32,
}

/// The product is on and protects.
const ON: i32 = 0;

/// The product says that it has expired and no longer protects.
const EXPIRED: i32 = 3;

/// Asks for the registered antivirus products.
#[cfg(windows)]
pub(super) fn read(now: DateTime<Utc>) -> ProbeResult {
    found(api::antivirus_products(), now)
}

/// What the list says, or why there is none.
fn found(products: Result<Vec<ListedProduct>, String>, now: DateTime<Utc>) -> ProbeResult {
    let mut found = ProbeResult::default();
    let products = match products {
        Ok(products) => products,
        Err(why) => {
            let advice = format!(
                "this Windows did not answer ({why}); look under Security providers in Windows Security, and pass what \
                 it says with `--message`"
            );
            found.beside_product.push(NotRead::new(SOURCE, NotReadReason::NotUnderstood, advice));
            return found;
        }
    };
    let mut facts = Collector::new("Security Center", now);
    for product in products.iter().filter(|product| product.name.to_lowercase().contains("kaspersky")) {
        let place = || Locator::System(format!("{SOURCE}, {}", product.name));
        let told = format!("state {}", product.state);
        found.product = true;
        // Off and snoozed say nothing of the licence: the person may have done that.
        match product.state {
            ON => facts.add(FactId::ProductRunning, Value::Flag(true), Strength::Recorded, place(), &told),
            EXPIRED => facts.add(FactId::LicenseReportedExpired, Value::Flag(true), Strength::Stated, place(), &told),
            _ => {}
        }
    }
    found.reading.extend(facts.finish());
    let lines = products.iter().map(|product| format!("{}: state {}\n", clean_text(&product.name), product.state));
    let text = mask_codes(&lines.collect::<String>());
    found.raw.push(Raw { name: "security-center.txt".to_owned(), from: SOURCE.to_owned(), text, recognised: None });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts_of(products: &[(&str, i32)]) -> (bool, Vec<(FactId, Value)>) {
        let products =
            products.iter().map(|(name, state)| ListedProduct { name: (*name).to_owned(), state: *state }).collect();
        let found = found(Ok(products), DateTime::UNIX_EPOCH);
        assert!(found.reading.not_read.is_empty() && found.beside_product.is_empty());
        (found.product, found.reading.observations.into_iter().map(|seen| (seen.fact, seen.value)).collect())
    }

    #[test]
    fn only_the_vendors_product_counts_and_only_what_its_state_says() {
        let expired = (FactId::LicenseReportedExpired, Value::Flag(true));
        assert_eq!(facts_of(&[("Windows Defender", 0), ("Kaspersky Total Security", 3)]), (true, vec![expired]));
        assert_eq!(facts_of(&[("KASPERSKY", 0)]), (true, vec![(FactId::ProductRunning, Value::Flag(true))]));
        assert_eq!(facts_of(&[("Kaspersky", 1), ("Kaspersky", 2), ("Kaspersky", 77)]), (true, vec![]));
        assert_eq!(facts_of(&[("Windows Defender", 3)]), (false, vec![]));
    }

    #[test]
    fn a_documented_state_is_the_products_own_statement() {
        let product = ListedProduct { name: "Kaspersky".to_owned(), state: EXPIRED };
        let found = found(Ok(vec![product]), DateTime::UNIX_EPOCH);
        assert_eq!(found.reading.observations[0].strength, Strength::Stated);
    }

    #[test]
    fn no_answer_is_told_and_claims_nothing() {
        let found = found(Err("0x80040154".to_owned()), DateTime::UNIX_EPOCH);
        assert!(!found.product && found.reading.observations.is_empty() && found.reading.not_read.is_empty());
        let [entry] = found.beside_product.as_slice() else { panic!("one entry") };
        assert!(entry.advice.contains("0x80040154") && entry.source == SOURCE);
    }
}
