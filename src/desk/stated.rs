//! What a letter from Keymend states for a help desk's system: its block, its headers, and the bundle behind it.
//!
//! Anybody can write them. They are the sender's word, as the text of the letter is.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use serde::Deserialize;

use super::message::BundleCheck;
use crate::facts::{FactId, Value};
use crate::limits;
use crate::text::{clean_text, clean_text_up_to, digest};
use crate::ticket::{TICKET_LABEL, label_names};
use crate::topics::{FieldDef, FieldPrivacy, FieldSource};

/// What is put before a label where it is a header.
const AS_HEADER: &str = "X-";

/// The longest value, in characters.
const LONGEST: usize = 200;

/// The file that lists the others of a bundle.
const MANIFEST: &str = "manifest.json";

/// Our own document.
const DIAGNOSIS: &str = "diagnosis.json";

/// What the manifest of a bundle begins with.
const BUNDLE_SCHEMA: &str = "keymend.bundle/";

/// The labels of one letter, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatedLabels(BTreeMap<&'static str, String>);

impl StatedLabels {
    /// The labels in the headers of a mail.
    #[must_use]
    pub fn of_headers<'a>(headers: impl Iterator<Item = (&'a str, &'a str)>) -> StatedLabels {
        let mut stated = StatedLabels::default();
        for (name, value) in headers {
            let bare = name.get(AS_HEADER.len()..).filter(|_| name[..AS_HEADER.len()].eq_ignore_ascii_case(AS_HEADER));
            let known = label_names().find(|known| bare.is_some_and(|bare| bare.eq_ignore_ascii_case(known)));
            stated.add(known, value);
        }
        stated
    }

    /// The labels of the block in a text, and the text without it; a quoted block is no statement of this letter.
    #[must_use]
    pub fn of_text(text: &str) -> (StatedLabels, String) {
        let mut stated = StatedLabels::default();
        let mut rest = String::with_capacity(text.len());
        for line in text.lines() {
            let label = line
                .trim_start()
                .split_once(':')
                .and_then(|(name, value)| Some((label_names().find(|known| known.eq_ignore_ascii_case(name))?, value)));
            match label {
                Some((name, value)) => stated.add(Some(name), value),
                None => {
                    rest.push_str(line);
                    rest.push('\n');
                }
            }
        }
        (stated, rest)
    }

    /// The labels in the bundle of a request, where it is as Keymend made it.
    #[must_use]
    pub fn of_bundle(zip: &[u8]) -> StatedLabels {
        let mut stated = StatedLabels::default();
        let Some(document) = check_bundle(zip).filter(|check| check.matches).and_then(|_| diagnosis_of(zip)) else {
            return stated;
        };
        for name in label_names() {
            stated.add(Some(name), document["desk"][name].as_str().unwrap_or_default());
        }
        stated
    }

    /// These, with what others say besides.
    #[must_use]
    pub fn or(mut self, others: StatedLabels) -> StatedLabels {
        for (name, value) in others.0 {
            self.0.entry(name).or_insert(value);
        }
        self
    }

    /// What names the request and the language of its letter, and claims nothing of the case.
    #[must_use]
    pub fn of_the_request(mut self) -> StatedLabels {
        self.0.retain(|name, _| [TICKET_LABEL, "Keymend-Language"].contains(name));
        self
    }

    fn add(&mut self, name: Option<&'static str>, value: &str) {
        let value = clean_text_up_to(value, LONGEST).trim().to_owned();
        if let Some(name) = name.filter(|_| !value.is_empty()) {
            self.0.entry(name).or_insert(value);
        }
    }

    /// The numbers by which the sender's order or contract is known.
    pub(super) fn orders(&self) -> impl Iterator<Item = &str> {
        let told = FieldDef::all().filter(|field| matches!(field.privacy, FieldPrivacy::Told(_)));
        told.filter_map(|field| self.get(field.desk_label?))
    }

    /// The facts that it states, as far as they are words of closed lists, numbers or dates.
    pub(super) fn facts(&self) -> Vec<(FactId, Value)> {
        let of_field = |field: &FieldDef| {
            let value = self.get(field.desk_label?)?;
            let FieldSource::Facts(facts) = field.source else { return None };
            facts.iter().find_map(|fact| Some((*fact, Value::parse(*fact, value).ok()?)))
        };
        FieldDef::all().filter_map(of_field).collect()
    }

    /// Whether the letter states anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a label says.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

#[derive(Deserialize)]
struct ManifestRead {
    schema: String,
    files: Vec<ManifestLine>,
}

#[derive(Deserialize)]
struct ManifestLine {
    name: String,
    sha256: String,
}

/// Our own document in a bundle.
fn diagnosis_of(zip: &[u8]) -> Option<serde_json::Value> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).ok()?;
    let file = archive.by_name(DIAGNOSIS).ok()?;
    let mut bytes = Vec::new();
    file.take(limits::BUNDLE_BYTES as u64).read_to_end(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// Checks the files of a bundle by its manifest; none where the zip is no bundle of Keymend's.
#[must_use]
pub fn check_bundle(zip: &[u8]) -> Option<BundleCheck> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).ok()?;
    if archive.len() > limits::ARCHIVE_MEMBERS {
        return None;
    }
    let mut room = limits::BUNDLE_BYTES as u64 * 2;
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut manifest: Option<ManifestRead> = None;
    let mut twice = BTreeSet::new();
    for index in 0..archive.len() {
        let Ok(file) = archive.by_index(index) else { continue };
        let name = file.name().map_or_else(|_| "?".to_owned(), Cow::into_owned);
        let mut bytes = Vec::new();
        let read = file.take(room).read_to_end(&mut bytes);
        room = room.saturating_sub(bytes.len() as u64);
        if name == MANIFEST {
            manifest = serde_json::from_slice(&bytes).ok();
            continue;
        }
        // A file whose bytes do not fit the zip's own sum, or that is longer than a bundle is, is none of the listed ones.
        let sum = read.ok().filter(|_| room > 0).map(|_| digest(&bytes));
        if found.insert(name.clone(), sum).is_some() {
            twice.insert(name);
        }
    }
    let manifest = manifest.filter(|manifest| manifest.schema.starts_with(BUNDLE_SCHEMA))?;
    let mut wrong: BTreeSet<String> = twice;
    for line in &manifest.files {
        if found.remove(&line.name).flatten().is_none_or(|sum| !sum.eq_ignore_ascii_case(&line.sha256)) {
            wrong.insert(line.name.clone());
        }
    }
    wrong.extend(found.into_keys());
    let wrong: Vec<String> = wrong.iter().map(|name| clean_text(name)).collect();
    Some(BundleCheck { files: manifest.files.len() as u64, matches: wrong.is_empty(), wrong })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn bundle(files: &[(&str, &str)], listed: &[(&str, &str)]) -> Vec<u8> {
        let lines: Vec<_> = listed
            .iter()
            .map(|(name, content)| serde_json::json!({ "name": name, "sha256": digest(content.as_bytes()) }))
            .collect();
        let manifest = serde_json::json!({ "schema": "keymend.bundle/1", "files": lines }).to_string();
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (name, content) in [(MANIFEST, manifest.as_str())].into_iter().chain(files.iter().copied()) {
            writer.start_file(name, options).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_bundle_is_checked_file_by_file() {
        let listed = [("diagnosis.json", "{}"), ("log.txt", "x")];
        let wrong = |files: &[(&str, &str)]| check_bundle(&bundle(files, &listed)).unwrap().wrong;
        assert_eq!(wrong(&listed), Vec::<String>::new());
        assert_eq!(wrong(&[("diagnosis.json", "{\"a\":1}"), ("log.txt", "x")]), ["diagnosis.json"]);
        assert_eq!(wrong(&[("diagnosis.json", "{}")]), ["log.txt"]);
        assert_eq!(wrong(&[("diagnosis.json", "{}"), ("log.txt", "x"), ("more.txt", "y")]), ["more.txt"]);
        assert_eq!(check_bundle(b"PK\x03\x04nothing"), None);
    }

    #[test]
    fn a_bundle_states_what_its_letter_does_as_long_as_nobody_changed_it() {
        let document = r#"{"desk":{"Keymend-Topic":"license-expired","Keymend-Nothing":"x","Keymend-Code":7}}"#;
        let listed = [("diagnosis.json", document)];
        let stated = StatedLabels::of_bundle(&bundle(&listed, &listed));
        assert_eq!(stated.get("Keymend-Topic"), Some("license-expired"));
        assert_eq!(stated.get("Keymend-Code"), None);
        let changed = [("diagnosis.json", document.replace("expired", "blocked"))];
        let changed: Vec<(&str, &str)> = changed.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert!(StatedLabels::of_bundle(&bundle(&changed, &listed)).is_empty());
        assert!(StatedLabels::of_bundle(b"PK\x03\x04nothing").is_empty());
    }

    #[test]
    fn labels_are_read_from_headers_and_from_the_block_and_not_from_a_quote() {
        let headers = [("X-Keymend-Topic", "license-expired"), ("x-keymend-code", "KM-202"), ("X-Other", "x")];
        let stated = StatedLabels::of_headers(headers.into_iter());
        assert_eq!(
            (stated.get("Keymend-Topic"), stated.get("Keymend-Code")),
            (Some("license-expired"), Some("KM-202"))
        );
        let (stated, rest) =
            StatedLabels::of_text("Hello\n\nKeymend-Order: 20-55512\nKeymend-Nothing: x\n> Keymend-Topic: y\n");
        assert_eq!(stated.get("Keymend-Order"), Some("20-55512"));
        assert_eq!(stated.get("Keymend-Topic"), None);
        assert_eq!(rest, "Hello\n\nKeymend-Nothing: x\n> Keymend-Topic: y\n");
    }
}
