//! The registry of this machine, read into the same tree as an export.
//!
//! The view is always that of 64 bit, in which the keys of 32-bit programs stand below `WOW6432Node`: the
//! paths are those of an export, whatever this program was built for.

use std::io;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use winreg::RegKey;
use winreg::enums::{HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};

use super::kaspersky;
use super::places::Part;
use super::products::Installed;
use super::walk::{LiveKey, RegistryWalk};
use crate::facts::Reading;

/// The vendor's keys, the 32-bit view first (source: GLPI Agent `AntiVirus.pm`).
const VENDOR: [&str; 2] = [r"SOFTWARE\WOW6432Node\KasperskyLab", r"SOFTWARE\KasperskyLab"];

/// The lists of installed programs.
const INSTALLED: [&str; 2] = [
    r"SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall",
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall",
];

/// What the live registry tells.
pub(crate) struct LiveRegistry {
    /// The facts, and what could not be read.
    pub reading: Reading,
    /// What was read, written like an export.
    pub raw: String,
    /// Whether the vendor has a key or an installed program.
    pub found: bool,
    /// The product that counts, where its folder is there.
    pub product: Option<LiveProduct>,
}

/// A product whose folder is there.
pub(crate) struct LiveProduct {
    /// Its folder.
    pub root: PathBuf,
    /// Whether it is an Endpoint Security.
    pub is_endpoint: bool,
    /// Its version, empty where it is not known.
    pub version: Vec<u32>,
}

/// Reads the keys and values that are known, and no others.
pub(crate) fn read_live(now: DateTime<Utc>) -> LiveRegistry {
    let mut walk = RegistryWalk::default();
    for path in VENDOR.into_iter().chain(INSTALLED) {
        match machine_key(path) {
            Ok(key) => walk.enter(&key, &format!("HKEY_LOCAL_MACHINE\\{path}"), 0),
            Err(error) => walk.refused(path, &error),
        }
    }
    let mut reading = kaspersky::facts_of(&walk.tree, now);
    reading.not_read.append(&mut walk.not_read);
    let product = Installed::of(&walk.tree).used.and_then(|product| {
        let root = product.get(Part::Environment, "ProductRoot")?.data.text().map(PathBuf::from)?;
        Some(LiveProduct {
            root,
            is_endpoint: product.family() == Some("endpoint-windows"),
            version: product.version().map(|(_, version)| version).unwrap_or_default(),
        })
    });
    LiveRegistry { found: !reading.observations.is_empty(), raw: walk.raw, reading, product }
}

/// Where settings that are not the vendor's stand.
#[derive(Clone, Copy)]
pub(crate) enum Hive {
    /// Those of the machine.
    Machine,
    /// Those of the person who runs this program.
    User,
}

impl Hive {
    fn key(self, path: &str) -> io::Result<RegKey> {
        let root = match self {
            Hive::Machine => HKEY_LOCAL_MACHINE,
            Hive::User => HKEY_CURRENT_USER,
        };
        RegKey::predef(root).open_subkey_with_flags(path, KEY_READ | KEY_WOW64_64KEY)
    }
}

/// A value of this machine that is not the vendor's, such as the name of the system.
pub(crate) fn machine_text(path: &str, name: &str) -> Option<String> {
    machine_key(path).ok()?.get_value(name).ok()
}

/// A number that is not the vendor's.
pub(crate) fn value_number(hive: Hive, path: &str, name: &str) -> Option<u32> {
    hive.key(path).ok()?.get_value(name).ok()
}

/// Whether a key is there; `None` where Windows does not let it be known.
pub(crate) fn key_exists(hive: Hive, path: &str) -> Option<bool> {
    known(hive.key(path).map(|_| true))
}

/// Whether a value is there and not empty; `None` where Windows does not let it be known.
pub(crate) fn value_is_filled(hive: Hive, path: &str, name: &str) -> Option<bool> {
    // Text and lists of texts end in zeros, which are no content.
    let filled = |value: winreg::RegValue<'_>| value.bytes.iter().any(|byte| *byte != 0);
    known(hive.key(path).and_then(|key| key.get_raw_value(name).map(filled)))
}

fn known(answer: io::Result<bool>) -> Option<bool> {
    match answer {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(false),
        answer => answer.ok(),
    }
}

fn machine_key(path: &str) -> io::Result<RegKey> {
    Hive::Machine.key(path)
}

impl LiveKey for RegKey {
    fn names(&self) -> impl Iterator<Item = io::Result<String>> {
        self.enum_keys()
    }

    fn open(&self, name: &str) -> io::Result<Self> {
        self.open_subkey_with_flags(name, KEY_READ | KEY_WOW64_64KEY)
    }

    fn value(&self, name: &str) -> io::Result<(u32, Vec<u8>)> {
        self.get_raw_value(name).map(|raw| (raw.vtype.clone() as u32, raw.bytes.into_owned()))
    }
}
