//! Taking private values out of a capture: learned from all of it before any of it is cleaned, and searched for at last.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::CollectError;
use crate::capture::{MachineLook, RAW_FOLDER};
use crate::code::mask_codes;
use crate::facts::{FactId, Value};
use crate::language::Tongue;
use crate::redact::{Known, MapError, Redactor};
use crate::text::json_texts::texts;

/// Members of our documents whose values are words of ours, hashes or times.
const OURS: [&str; 12] = [
    "id",
    "machine",
    "read_without_text",
    "fact",
    "strength",
    "reason",
    "schema",
    "program",
    "sha256",
    "name",
    "read_at",
    "captured_at",
];

/// The one redactor of a capture.
pub(super) struct Cleaner(Redactor);

impl Cleaner {
    /// Learns from everything that will leave.
    pub(super) fn new(look: &MachineLook, known: &Known) -> Result<Cleaner, MapError> {
        let mut redactor = Redactor::default();
        let reading = &look.reading;
        for seen in &reading.observations {
            // A version may look like an address, and a product or a system be called like a user.
            match (&seen.value, seen.fact) {
                (Value::Version(_), _) => redactor.spare(&seen.value.to_string()),
                (Value::Text(name), FactId::ProductName) if name.to_lowercase().contains("kaspersky") => {
                    redactor.spare(name);
                }
                // Anybody can write more behind the system's own name.
                (Value::Text(name), FactId::SystemName) => {
                    redactor.spare(&name.split(' ').take(2).collect::<Vec<_>>().join(" "));
                }
                _ => {}
            }
        }
        redactor.add_known(known);
        let raw = look.raw.iter().flat_map(|raw| [raw.name.clone(), raw.from.clone(), raw.text.clone()]);
        let not_read =
            reading.not_read.iter().flat_map(|entry| [entry.source.clone(), Tongue::english().say(&entry.advice)]);
        let seen = reading.observations.iter().flat_map(|seen| {
            let evidence = &seen.evidence;
            let value = match &seen.value {
                Value::Text(text) if seen.fact.holds_free_text() => text.clone(),
                _ => String::new(),
            };
            [value, evidence.locator.to_string(), evidence.excerpt.clone()]
        });
        for text in raw.chain(not_read).chain(seen) {
            // Line by line: a label at the end of one line does not name what opens the next.
            text.lines().try_for_each(|line| redactor.learn(line))?;
        }
        Ok(Cleaner(redactor))
    }

    /// The text without private values.
    pub(super) fn clean(&mut self, text: &str) -> String {
        let lines: Vec<String> = text.split('\n').map(|line| self.0.clean(line)).collect();
        // A code can be broken over two lines.
        mask_codes(&lines.join("\n"))
    }

    /// Searches a finished member for every original value.
    pub(super) fn check(&mut self, name: &str, bytes: &[u8]) -> Result<(), CollectError> {
        let text = match serde_json::from_slice::<Json>(bytes) {
            Ok(document) => texts(&document, &is_ours).join("\n"),
            Err(_) => String::from_utf8_lossy(bytes).into_owned(),
        };
        let own_name =
            name.strip_prefix(RAW_FOLDER).map_or("", |name| name.trim_start_matches(|c: char| c.is_ascii_digit()));
        match self.0.leak(&format!("{own_name}\n{text}"), &BTreeSet::new()) {
            Some(kind) => Err(CollectError::Leak { member: name.to_owned(), kind }),
            None => Ok(()),
        }
    }
}

/// What did not come from the machine: our own words, and a value out of a closed list.
fn is_ours(members: &serde_json::Map<String, Json>, name: &str) -> bool {
    let fact = || members.get("fact").and_then(Json::as_str).and_then(FactId::from_name);
    OURS.contains(&name) || name == "value" && fact().is_some_and(|fact| !fact.holds_free_text())
}
