//! The walk through a registry: only into keys that are known or may hold a known one. What stops it is told by
//! its place.

use std::collections::BTreeSet;
use std::io;

use super::parse::WantedKeys;
use super::places::{KnownKey, KnownPlaces, known_key, leads_to_known};
use super::refused::refused;
use super::tree::RegistryTree;
use super::value::RegistryValue;
use crate::facts::{NotRead, NotReadReason};
use crate::limits;
use crate::say::{Message, advice};

/// Places of one kind of trouble that are told one by one.
const MOST_TOLD: usize = 20;

/// Keys inside keys that are looked into: as deep as Network Agent's statistics.
const DEEPEST: usize = 8;

/// Keys that are looked at.
const MOST_KEYS: usize = limits::REGISTRY_KEYS;

/// The largest value that is taken, in bytes, as of an export.
const LARGEST: usize = 1024 * 1024;

/// A key of a registry.
pub(super) trait LiveKey: Sized {
    /// The names of the keys in it.
    fn names(&self) -> impl Iterator<Item = io::Result<String>>;

    /// A key in it.
    fn open(&self, name: &str) -> io::Result<Self>;

    /// A value of it: the number of its type, and its bytes.
    fn value(&self, name: &str) -> io::Result<(u32, Vec<u8>)>;
}

/// What a walk has taken in, and what it could not.
#[derive(Default)]
pub(super) struct RegistryWalk {
    pub(super) tree: RegistryTree,
    /// The same, written like an export.
    pub(super) raw: String,
    keys: usize,
    full: bool,
    too_large: usize,
    denied: usize,
    pub(super) not_read: Vec<NotRead>,
    /// Folders that are gone, each told once.
    gone: BTreeSet<String>,
}

impl RegistryWalk {
    /// Takes in a key and what is in it.
    pub(super) fn enter<K: LiveKey>(&mut self, key: &K, path: &str, depth: usize) {
        if depth > DEEPEST {
            return self.stopped(path, advice::registry_too_deep(DEEPEST));
        }
        self.keys += 1;
        if self.keys > MOST_KEYS || self.tree.is_full() {
            if !std::mem::replace(&mut self.full, true) {
                self.stopped(path, advice::registry_too_many());
            }
            return;
        }
        if KnownPlaces.key(path) && is_of_vendor(key, path) {
            self.take(key, path);
        }
        for name in key.names() {
            let name = match name {
                Ok(name) => name,
                Err(error) => return self.refused(&format!("{path}\\*"), &error),
            };
            let below = format!("{path}\\{name}");
            // Any other place is none of ours, and whether it may be read does not matter.
            if self.full || !leads_to_known(&below) {
                continue;
            }
            match key.open(&name) {
                Ok(key) => self.enter(&key, &below, depth + 1),
                Err(error) => self.refused(&below, &error),
            }
        }
    }

    fn stopped(&mut self, path: &str, advice: Message) {
        self.too_large += 1;
        if self.too_large <= MOST_TOLD {
            self.not_read.push(NotRead::new(path, NotReadReason::TooLarge, advice));
        }
    }

    fn take<K: LiveKey>(&mut self, key: &K, path: &str) {
        self.tree.add_key(path, 0);
        self.raw.push_str(&format!("\n[{path}]\n"));
        for name in KnownPlaces.names(path) {
            let (kind, bytes) = match key.value(name) {
                Ok(value) => value,
                Err(error) => {
                    self.refused(&format!("{path}, value {name}"), &error);
                    continue;
                }
            };
            if bytes.len() > LARGEST {
                let advice = advice::value_too_large();
                self.not_read.push(NotRead::new(format!("{path}, value {name}"), NotReadReason::TooLarge, advice));
                continue;
            }
            let value = RegistryValue::from_bytes(kind, bytes, true);
            if *name == "ProductRoot" && self.is_gone(&value) {
                continue;
            }
            if !["SubscriptionUrl", "ServerName"].contains(name) {
                self.raw.push_str(&format!("\"{name}\"={}\n", value.shown()));
            }
            self.tree.add_value(path, (*name).to_owned(), value, 0);
        }
    }

    /// A product whose folder is gone is a leftover: its folder does not count, so that another comes first.
    fn is_gone(&mut self, value: &RegistryValue) -> bool {
        let gone = value.text().filter(|root| !std::path::Path::new(root).is_dir());
        if let Some(root) = gone.filter(|root| self.gone.insert((*root).to_owned())) {
            let advice = advice::folder_gone(root);
            self.not_read.push(NotRead::new("the product's folder", NotReadReason::NotFound, advice));
        }
        gone.is_some()
    }

    /// Tells a place that could not be read; one that is not there is passed over.
    pub(super) fn refused(&mut self, place: &str, error: &io::Error) {
        let entry = refused(place, error);
        self.denied += usize::from(entry.is_some());
        self.not_read.extend(entry.filter(|_| self.denied <= MOST_TOLD));
    }
}

/// Programs of other vendors are no business of ours.
fn is_of_vendor<K: LiveKey>(key: &K, path: &str) -> bool {
    let name = || key.value("DisplayName").ok().map(|(kind, bytes)| RegistryValue::from_bytes(kind, bytes, true));
    known_key(path) != Some(KnownKey::Uninstall)
        || name().is_some_and(|name| name.text().is_some_and(|name| name.to_lowercase().contains("kaspersky")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A registry of our own; a key that is denied holds nothing.
    #[derive(Clone, Default)]
    struct StandInKey {
        below: BTreeMap<String, StandInKey>,
        values: BTreeMap<String, Vec<u8>>,
        denied: bool,
        unlisted: bool,
    }

    impl StandInKey {
        fn at(&mut self, path: &str) -> &mut StandInKey {
            path.split('\\').fold(self, |key, name| key.below.entry(name.to_owned()).or_default())
        }
    }

    impl LiveKey for StandInKey {
        fn names(&self) -> impl Iterator<Item = io::Result<String>> {
            let fails = self.unlisted.then(|| Err(io::ErrorKind::PermissionDenied.into()));
            fails.into_iter().chain(self.below.keys().cloned().map(Ok))
        }

        fn open(&self, name: &str) -> io::Result<Self> {
            match self.below.get(name) {
                Some(key) if key.denied => Err(io::ErrorKind::PermissionDenied.into()),
                Some(key) => Ok(key.clone()),
                None => Err(io::ErrorKind::NotFound.into()),
            }
        }

        fn value(&self, name: &str) -> io::Result<(u32, Vec<u8>)> {
            self.values.get(name).map(|bytes| (4, bytes.clone())).ok_or(io::ErrorKind::NotFound.into())
        }
    }

    const LAB: &str = "HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab";

    /// What a walk through a registry could not read, below the vendor's key.
    fn places_not_read(registry: &StandInKey) -> Vec<(String, NotReadReason)> {
        let mut walk = RegistryWalk::default();
        walk.enter(registry, LAB, 0);
        walk.not_read.into_iter().map(|entry| (entry.source.trim_start_matches(LAB).to_owned(), entry.reason)).collect()
    }

    #[test]
    fn a_known_value_is_taken() {
        let mut registry = StandInKey::default();
        registry.at("AVP21.3\\Data").values.insert("LicKeyType".to_owned(), vec![4, 0, 0, 0]);
        let mut walk = RegistryWalk::default();
        walk.enter(&registry, LAB, 0);
        let entry = walk.tree.get(&format!("{LAB}\\AVP21.3\\Data"), "LicKeyType").unwrap();
        assert_eq!((entry.data.number(), walk.not_read.len()), (Some(4), 0));
        assert!(walk.raw.contains("\"LicKeyType\"=dword:00000004"), "{}", walk.raw);
    }

    #[test]
    fn a_denied_key_on_the_way_to_a_known_one_is_told() {
        for place in ["protected", "Components", "AVP21.3", "AVP21.3\\watchdog", "WmiHlp", "Components\\34"] {
            let mut registry = StandInKey::default();
            registry.at(place).denied = true;
            assert_eq!(places_not_read(&registry), [(format!("\\{place}"), NotReadReason::NoRights)]);
        }
        let mut registry = StandInKey::default();
        registry.at("LicStrg").denied = true;
        registry.at("AVP21.3\\settings").denied = true;
        assert_eq!(places_not_read(&registry), [], "nothing is read there");
        registry.at("protected").unlisted = true;
        assert_eq!(places_not_read(&registry), [("\\protected\\*".to_owned(), NotReadReason::NoRights)]);
    }

    #[test]
    fn a_walk_that_stops_is_told_by_its_place() {
        let mut registry = StandInKey::default();
        registry.at("Components\\34\\3\\4\\5\\6\\7\\8\\9\\10");
        assert_eq!(
            places_not_read(&registry),
            [("\\Components\\34\\3\\4\\5\\6\\7\\8\\9".to_owned(), NotReadReason::TooLarge)]
        );
        let mut registry = StandInKey::default();
        (0..MOST_KEYS + 10)
            .for_each(|number| drop(registry.at("WmiHlp").below.insert(number.to_string(), StandInKey::default())));
        assert_eq!(places_not_read(&registry).len(), 1);
    }
}
