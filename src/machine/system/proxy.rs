//! Whether a proxy is set for this user; its address is never kept, it may hold a password.

use chrono::{DateTime, Utc};

use crate::facts::{FactId, Locator, Strength, Value};
use crate::machine::ProbeResult;
use crate::sources::collector::Collector;

/// The variables that name a proxy for HTTPS.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// The proxy of the person who runs this program. That none is found here does not mean that there is none.
pub(super) fn of_this_person(now: DateTime<Utc>) -> ProbeResult {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let place = variable(set).or_else(registry);
    ProbeResult { reading: facts(place, now), ..ProbeResult::default() }
}

fn facts(place: Option<Locator>, now: DateTime<Utc>) -> crate::facts::Reading {
    let mut facts = Collector::new("proxy settings", now);
    if let Some(place) = place {
        facts.add(FactId::NetworkProxySet, Value::Flag(true), Strength::Recorded, place, "a proxy is set");
    }
    facts.finish()
}

fn variable(set: impl Fn(&str) -> bool) -> Option<Locator> {
    let name = VARIABLES.into_iter().find(|name| set(name))?;
    Some(Locator::System(name.to_owned()))
}

#[cfg(not(windows))]
fn registry() -> Option<Locator> {
    None
}

/// The settings of Windows: a proxy that is turned on, or the address of a script that chooses one.
#[cfg(windows)]
fn registry() -> Option<Locator> {
    use crate::sources::registry::{Hive, value_is_filled, value_number};

    const KEY: &str = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings";
    let value = if value_number(Hive::User, KEY, "ProxyEnable") == Some(1) {
        "ProxyEnable"
    } else if value_is_filled(Hive::User, KEY, "AutoConfigURL") == Some(true) {
        "AutoConfigURL"
    } else {
        return None;
    };
    Some(Locator::Registry { key: format!("HKEY_CURRENT_USER\\{KEY}"), value: value.to_owned(), export: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_that_a_proxy_is_set_is_told() {
        let place = variable(|name| name == "https_proxy");
        let reading = facts(place, DateTime::UNIX_EPOCH);
        assert_eq!(reading.observations[0].value, Value::Flag(true));
        assert_eq!(reading.observations[0].evidence.locator.to_string(), "https_proxy");
        assert!(facts(variable(|_| false), DateTime::UNIX_EPOCH).observations.is_empty(), "unknown");
    }
}
