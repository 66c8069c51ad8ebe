//! The list of installed programs: the product itself where its own keys are missing, and what stands beside it.

use std::collections::BTreeSet;

use super::facts::RegistryFacts;
use super::moment::from_day;
use super::places::{KnownKey, Part, known_key};
use super::products::{ProductKey, is_beside, leading_version};
use super::tree::{RegistryKey, RegistryTree};
use super::value::RegistryValue;
use crate::facts::{FactId, Value};
use crate::say::advice;
use crate::vendor::families::windows_family;

/// The list, and what is known of the product that it may name again.
pub(super) struct Programs<'a> {
    tree: &'a RegistryTree,
    product: Option<&'a ProductKey<'a>>,
    /// The identifiers of the entries that are no wrappers.
    own: BTreeSet<String>,
}

impl<'a> Programs<'a> {
    pub(super) fn of(tree: &'a RegistryTree, product: Option<&'a ProductKey<'a>>) -> Self {
        let entries = tree.keys().filter(|key| known_key(&key.path) == Some(KnownKey::Uninstall));
        let own = entries.filter(|key| !is_wrapper(&key.path)).filter_map(|key| identifier(&key.path)).collect();
        Programs { tree, product, own }
    }

    /// Whether an entry is that of the product whose own keys were read.
    fn is_the_product(&self, key: &RegistryKey, name: &str, version: Option<&Vec<u32>>) -> bool {
        let Some(product) = self.product else { return false };
        let code = product.get(Part::Environment, "ProductCode").and_then(|entry| identifier(entry.data.text()?));
        let same_code = code.is_some() && code == identifier(&key.path);
        let same_version = version.is_some() && version == product.version().map(|(_, version)| version).as_ref();
        same_code || same_version || product.name().is_some_and(|(_, known)| known == name)
    }

    /// Whether an entry repeats another: `InstallWIX_{GUID}` is a wrapper for `{GUID}`.
    fn repeats(&self, key: &RegistryKey) -> bool {
        is_wrapper(&key.path) && identifier(&key.path).is_some_and(|identifier| self.own.contains(&identifier))
    }
}

fn is_wrapper(path: &str) -> bool {
    path.to_ascii_lowercase().contains("installwix_{")
}

/// The identifier in braces, in capitals.
fn identifier(text: &str) -> Option<String> {
    let start = text.rfind('{')?;
    let end = start + text[start..].find('}')?;
    Some(text[start..=end].to_ascii_uppercase())
}

impl RegistryFacts {
    pub(super) fn installed(&mut self, programs: &Programs<'_>, key: &RegistryKey) {
        let tree = programs.tree;
        let get = |name| tree.get(&key.path, name);
        let Some(entry) = get("DisplayName") else { return };
        let is_vendors = |text: &str| text.to_lowercase().contains("kaspersky");
        let publisher = get("Publisher").and_then(|entry| entry.data.text());
        let published = publisher.is_some_and(is_vendors);
        let Some(name) = entry.data.text().filter(|name| published || is_vendors(name)) else { return };
        if name.to_lowercase().contains("network agent") {
            return self.recorded(FactId::AgentPresent, Value::Flag(true), entry);
        }
        if programs.repeats(key) {
            return;
        }
        let version = self.read(get("DisplayVersion"), advice::wanted_version(), |data| leading_version(data.text()?));
        let parsed = version.as_ref().map(|(_, version)| version);
        let beside = is_beside(name);
        if !beside && programs.is_the_product(key, name, parsed) {
            return;
        }
        let named = programs.product.is_some_and(|product| product.name().is_some());
        if beside || named || self.found.has(FactId::ProductName) {
            let title =
                parsed.map_or_else(|| name.to_owned(), |parsed| format!("{name} {}", Value::Version(parsed.clone())));
            return self.recorded(FactId::ProductOthers, Value::Text(title), entry);
        }
        self.recorded(FactId::ProductName, Value::Text(name.to_owned()), entry);
        if let Some(family) = Value::choice(FactId::ProductFamily, windows_family(name)) {
            self.recorded(FactId::ProductFamily, family, entry);
        }
        if let Some((version, parsed)) = version {
            self.recorded(FactId::ProductVersion, Value::Version(parsed), version);
        }
        let day = |data: &RegistryValue| from_day(data.text()?);
        if let Some((entry, moment)) = self.read(get("InstallDate"), advice::wanted_day(), day) {
            self.recorded(FactId::ProductInstalledAt, Value::Moment(moment), entry);
        }
    }
}
