//! The few registry keys and values that are read, in one tree; filled from an export, or from a live registry.

use std::collections::BTreeMap;

use super::value::RegistryValue;
use crate::facts::Locator;
use crate::limits;
use crate::text::clean_text;

/// Values of one tree.
const MOST_VALUES: usize = limits::REGISTRY_VALUES;

/// Bytes of all names and values of one tree.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Keys by path, without regard to case.
#[derive(Default)]
pub(super) struct RegistryTree {
    keys: BTreeMap<String, RegistryKey>,
    export: Option<String>,
    values: usize,
    bytes: usize,
}

/// One key.
pub(super) struct RegistryKey {
    /// The whole path as it was written, from the hive on.
    pub path: String,
    line: u64,
    values: BTreeMap<String, (String, RegistryValue, u64)>,
    /// Values that a later line of the export replaced by something else.
    replaced: Vec<(String, RegistryValue, u64)>,
}

/// A value with the key that holds it.
#[derive(Clone, Copy)]
pub(super) struct ValueInKey<'a> {
    key: &'a RegistryKey,
    name: &'a str,
    /// What it holds.
    pub data: &'a RegistryValue,
    line: u64,
    export: Option<&'a str>,
}

impl RegistryTree {
    /// An empty tree that is filled from the export of this name.
    pub(super) fn of_export(file: &str) -> Self {
        RegistryTree { export: Some(file.to_owned()), ..RegistryTree::default() }
    }

    /// The name of the source in the evidence.
    pub(super) fn source(&self) -> &'static str {
        if self.export.is_some() { "registry export" } else { "registry" }
    }

    /// Whether nothing more is taken in.
    pub(super) fn is_full(&self) -> bool {
        self.values >= MOST_VALUES || self.bytes >= MOST_BYTES
    }

    /// Adds a key; `line` is where the export has it.
    pub(super) fn add_key(&mut self, path: &str, line: u64) {
        if !self.is_full() {
            self.values += 1;
            self.bytes += path.len();
            let key = || RegistryKey { path: path.to_owned(), line, values: BTreeMap::new(), replaced: Vec::new() };
            self.keys.entry(path.to_lowercase()).or_insert_with(key);
        }
    }

    /// Adds a value to a key that was added; the last of two with one name counts, as when importing.
    pub(super) fn add_value(&mut self, path: &str, name: String, data: RegistryValue, line: u64) {
        if self.is_full() {
            return;
        }
        let size = match &data {
            RegistryValue::Text(text) => text.len(),
            RegistryValue::Texts(texts) => texts.iter().map(String::len).sum(),
            RegistryValue::Number(_) => 8,
            RegistryValue::Binary(bytes) => bytes.len(),
        };
        if let Some(key) = self.keys.get_mut(&path.to_lowercase()) {
            self.values += 1;
            self.bytes += name.len() + size;
            let before = key.values.insert(name.to_lowercase(), (name, data, line));
            key.replaced.extend(before);
        }
    }

    /// What a value was before a later line of the export replaced it.
    pub(super) fn replaced(&self, path: &str, name: &str) -> impl Iterator<Item = ValueInKey<'_>> {
        let key = self.keys.get(&path.to_lowercase());
        let all = key.into_iter().flat_map(|key| key.replaced.iter().map(move |value| (key, value)));
        let name = name.to_lowercase();
        all.filter(move |(_, (other, ..))| other.to_lowercase() == name).map(|(key, (name, data, line))| ValueInKey {
            key,
            name,
            data,
            line: *line,
            export: self.export.as_deref(),
        })
    }

    /// Every key, sorted by path.
    pub(super) fn keys(&self) -> impl Iterator<Item = &RegistryKey> {
        self.keys.values()
    }

    /// A value by the path of its key and its name; the default value has the name "".
    pub(super) fn get(&self, path: &str, name: &str) -> Option<ValueInKey<'_>> {
        let key = self.keys.get(&path.to_lowercase())?;
        let (name, data, line) = key.values.get(&name.to_lowercase())?;
        Some(ValueInKey { key, name, data, line: *line, export: self.export.as_deref() })
    }

    /// The place of a key itself.
    pub(super) fn place_of(&self, key: &RegistryKey) -> Locator {
        let export = self.export.clone().map(|file| (file, key.line));
        Locator::Registry { key: shown_path(&key.path), value: "(the key itself)".to_owned(), export }
    }
}

impl ValueInKey<'_> {
    /// The exact place.
    pub(super) fn place(&self) -> Locator {
        let value = if self.name.is_empty() { "(default)".to_owned() } else { clean_text(self.name) };
        let export = self.export.map(|file| (file.to_owned(), self.line));
        Locator::Registry { key: shown_path(&self.key.path), value, export }
    }

    /// The value as an export writes it.
    pub(super) fn excerpt(&self) -> String {
        format!("\"{}\"={}", self.name, self.data.shown())
    }
}

/// A path without the number that identifies a user.
fn shown_path(path: &str) -> String {
    let hidden = |part: &str| part.to_uppercase().starts_with("S-1-5-21-");
    let parts: Vec<&str> = path.split('\\').map(|part| if hidden(part) { "S-1-5-21-*" } else { part }).collect();
    clean_text(&parts.join("\\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_without_regard_to_case_and_with_its_place() {
        let mut tree = RegistryTree::of_export("a.reg");
        tree.add_key("HKEY_USERS\\S-1-5-21-1-2-3-1001\\Software\\KasperskyLab", 4);
        tree.add_value(
            "hkey_users\\S-1-5-21-1-2-3-1001\\software\\kasperskylab",
            String::new(),
            RegistryValue::Number(7),
            5,
        );
        let entry = tree.get("HKEY_USERS\\s-1-5-21-1-2-3-1001\\SOFTWARE\\KasperskyLab", "").unwrap();
        let key = "HKEY_USERS\\S-1-5-21-*\\Software\\KasperskyLab".to_owned();
        let expected = Locator::Registry { key, value: "(default)".into(), export: Some(("a.reg".into(), 5)) };
        assert_eq!(entry.place(), expected);
        assert_eq!(entry.excerpt(), "\"\"=dword:00000007");
    }

    #[test]
    fn a_tree_stops_growing() {
        let mut tree = RegistryTree::default();
        (0..MOST_VALUES + 10).for_each(|number| tree.add_key(&number.to_string(), 0));
        assert!(tree.is_full());
        assert_eq!(tree.keys().count(), MOST_VALUES);
    }
}
