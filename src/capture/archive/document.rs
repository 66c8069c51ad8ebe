//! The documents in a capture made by `collect` (schema `keymend.capture/2`).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::message::SavedMessage;
use crate::code::mask_codes;
use crate::facts::{Evidence, FactId, Locator, NotRead, NotReadReason, Observation, Strength, Value};
use crate::language::Tongue;
use crate::say::advice;
use crate::text::clean_text;

/// The name of the schema.
pub const CAPTURE_SCHEMA: &str = "keymend.capture/2";

/// The schema of the first versions, which is still read: reasons in English, no machine, older names of facts.
pub(super) const CAPTURE_SCHEMA_1: &str = "keymend.capture/1";

/// The manifest's name in the archive.
pub const MANIFEST: &str = "manifest.json";

/// The name of the facts in the archive.
pub const FACTS: &str = "facts.json";

/// The folder of the raw texts in the archive.
pub const RAW_FOLDER: &str = "raw/";

/// What an archive holds, and what it does not.
#[derive(Debug, Serialize, Deserialize)]
pub struct CaptureManifest {
    /// [`CAPTURE_SCHEMA`].
    pub schema: String,
    /// The version of Keymend that made it.
    pub program: String,
    /// The clock of the machine, by which clock facts are judged.
    pub captured_at: DateTime<Utc>,
    /// A stand-in for the machine, the same in all its captures, from which nothing of the machine follows; absent
    /// where the machine has no identity of its own, and in captures of version 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub machine: Option<String>,
    /// The other members.
    pub files: Vec<ManifestFile>,
    /// What was looked at on the machine and has no member, with the facts that were found there; absent in the
    /// captures of the first versions.
    #[serde(default)]
    pub read_without_text: Vec<SavedLook>,
    /// What could not be read on the machine.
    pub not_read: Vec<SavedNotRead>,
}

/// One member of an archive.
#[derive(Debug, Serialize, Deserialize)]
pub struct ManifestFile {
    /// Its name in the archive.
    pub name: String,
    /// The SHA-256 of its content, in lower-case hexadecimal digits.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// Where the content comes from.
    pub from: String,
}

/// A place that was looked at without keeping its text.
#[derive(Debug, Serialize, Deserialize)]
pub struct SavedLook {
    /// Its name.
    pub source: String,
    /// The names of the facts that were found there.
    pub facts: Vec<String>,
}

/// A [`NotRead`] in a document.
#[derive(Debug, Serialize, Deserialize)]
pub struct SavedNotRead {
    source: String,
    reason: String,
    /// The advice in English, for whoever reads the file; all there is in the captures of the first versions.
    advice: String,
    /// The same as a value, from which each language makes its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    advice_as: Option<SavedMessage>,
}

/// An [`Observation`] in a document.
#[derive(Debug, Serialize, Deserialize)]
pub struct SavedObservation {
    fact: String,
    value: serde_json::Value,
    strength: String,
    source: String,
    locator: String,
    excerpt: String,
    read_at: DateTime<Utc>,
}

const STRENGTHS: [(Strength, &str); 5] = [
    (Strength::Said, "said"),
    (Strength::Hint, "hint"),
    (Strength::Told, "told"),
    (Strength::Recorded, "recorded"),
    (Strength::Stated, "stated"),
];

impl SavedNotRead {
    /// Saves an entry; `hide` takes private values out of its texts.
    pub fn new(entry: &NotRead, mut hide: impl FnMut(&str) -> String) -> Self {
        let advice = entry.advice.clone().with_texts(&mut hide);
        SavedNotRead {
            source: hide(&entry.source),
            reason: entry.reason.id().to_owned(),
            advice: Tongue::english().say(&advice),
            advice_as: Some(SavedMessage::new(&advice)),
        }
    }

    /// The entry; an unknown reason counts as not understood.
    pub(super) fn restore(&self) -> NotRead {
        let reason = NotReadReason::from_id(&self.reason);
        let advice = self.advice_as.as_ref().and_then(SavedMessage::restore);
        let advice = advice.unwrap_or_else(|| advice::as_written(&self.advice)).with_texts(&mut mask_codes);
        NotRead::new(&self.source, reason.unwrap_or(NotReadReason::NotUnderstood), advice)
    }
}

impl SavedObservation {
    /// Saves an observation; `hide` takes private values out of its texts.
    pub fn new(seen: &Observation, mut hide: impl FnMut(&str) -> String) -> Self {
        let value = match &seen.value {
            Value::Text(text) if seen.fact.holds_free_text() => serde_json::Value::String(hide(text)),
            other => serde_json::to_value(other).unwrap_or_default(),
        };
        let strength = STRENGTHS.iter().find(|(strength, _)| *strength == seen.strength);
        SavedObservation {
            fact: seen.fact.name().to_owned(),
            value,
            strength: strength.map_or("hint", |(_, name)| name).to_owned(),
            source: hide(&seen.evidence.source),
            locator: hide(&seen.evidence.locator.to_string()),
            excerpt: hide(&seen.evidence.excerpt),
            read_at: seen.evidence.read_at,
        }
    }

    /// The observation; `None` where the fact is not known or the value is not of its type.
    pub(super) fn restore(&self) -> Option<Observation> {
        let fact = FactId::from_name(&self.fact)?;
        let text = match &self.value {
            serde_json::Value::String(text) => mask_codes(text),
            other => other.to_string(),
        };
        let value = Value::parse(fact, &text).ok()?;
        let strength = STRENGTHS.iter().find(|(_, name)| *name == self.strength)?.0;
        let locator = Locator::System(mask_codes(&clean_text(&self.locator)));
        let evidence = Evidence::new(clean_text(&self.source), locator, &self.excerpt, self.read_at);
        Some(Observation { fact, value, strength, evidence })
    }
}
