//! What Network Agent keeps of a managed machine.

use super::facts::RegistryFacts;
use super::moment::from_agent;
use super::places::{KnownKey, known_key};
use super::tree::{RegistryKey, RegistryTree};
use super::value::RegistryValue;
use crate::facts::{FactId, Locator, NotReadReason, Strength, Value};
use crate::say::advice;
use crate::vendor::families::product_named;

/// The state of a component that has no licence (source: KSC/14.2/KSCAPI page a00010).
const NO_LICENSE: u64 = 11;

/// Where the agent names the products that it manages.
const CONNECTORS: &str = "\\connectors\\";

impl RegistryFacts {
    pub(super) fn agent(&mut self, place: Locator) {
        self.found.add(FactId::AgentPresent, Value::Flag(true), Strength::Recorded, place, "Components\\34");
    }

    pub(super) fn agent_state(&mut self, tree: &RegistryTree, key: &RegistryKey) {
        self.agent(tree.place_of(key));
        let get = |name| tree.get(&key.path, name);
        let yes_or_no = |data: &RegistryValue| data.number().filter(|number| *number < 2).map(|number| number == 1);
        let installed = self.read(get("Protection_AvInstalled"), advice::wanted_flag(), yes_or_no);
        if let Some((entry, false)) = installed.filter(|_| !self.found.has(FactId::ProductName)) {
            // What is not installed neither runs nor has a licence.
            let advice = advice::agent_without_app();
            return self.tell(entry.place().to_string(), NotReadReason::NotInstalled, advice);
        }
        let running = self.read(get("Protection_AvRunning"), advice::wanted_flag(), yes_or_no);
        let protection = self.read(get("Protection_RtpState"), advice::held_number(), RegistryValue::number);
        if let Some((entry, running)) = running {
            self.recorded(FactId::ProductRunning, Value::Flag(running), entry);
        } else if let Some((entry, 4..=8)) = protection {
            // Protection is on; another number leaves open whether the application runs.
            self.recorded(FactId::ProductRunning, Value::Flag(true), entry);
        }
        if let Some((entry, NO_LICENSE)) = protection
            && let Some(absent) = Value::choice(FactId::LicenseStatus, "absent")
        {
            // The numbers are documented for the server's own states, not for this value.
            self.found.add(FactId::LicenseStatus, absent, Strength::Hint, entry.place(), &entry.excerpt());
        }
        for (name, fact) in [
            ("Protection_BasesDate", FactId::DatabasesReleasedAt),
            ("Protection_LastFscan", FactId::SystemNewestEventAt),
            ("Protection_LastConnected", FactId::SystemNewestEventAt),
        ] {
            // What has never happened is dated at the epoch.
            let stated = get(name).filter(|entry| entry.data.text().is_none_or(|text| !text.starts_with("01-01-1970")));
            let read = self.read(stated, advice::wanted_date_like(), |data| from_agent(data.text()?));
            if let Some((entry, moment)) = read {
                self.recorded(fact, Value::Moment(moment), entry);
            }
        }
    }

    /// The product that the agent manages, where nothing else names one.
    pub(super) fn connectors(&mut self, tree: &RegistryTree) {
        if self.found.has(FactId::ProductFamily) {
            return;
        }
        for key in tree.keys().filter(|key| known_key(&key.path) == Some(KnownKey::Agent)) {
            let lower = key.path.to_ascii_lowercase();
            let Some(at) = lower.find(CONNECTORS) else { continue };
            let name = lower[at + CONNECTORS.len()..].split('\\').next().unwrap_or("");
            let Some((_, family)) = product_named(name) else { continue };
            if let Some(family) = Value::choice(FactId::ProductFamily, family) {
                self.found.add(FactId::ProductFamily, family, Strength::Hint, tree.place_of(key), name);
            }
        }
    }
}
