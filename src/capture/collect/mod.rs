//! A capture of this machine for analysis elsewhere: one zip with the facts, the raw texts that they come
//! from, and a manifest of everything that is in it and everything that could not be read.

mod private;
mod recognised;
#[cfg(test)]
mod tests;

use std::io::{self, Cursor, Write};

use chrono::{DateTime, Utc};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{
    CAPTURE_SCHEMA, CaptureManifest, FACTS, LookedAt, MANIFEST, MachineLook, ManifestFile, RAW_FOLDER, SavedLook,
    SavedNotRead, SavedObservation,
};
use crate::language::in_english;
use crate::redact::{Known, MapError, PrivateKind};
use crate::say::{Message, Worded, errors, together, why};
use crate::text::digest;
use private::Cleaner;
use recognised::select;

/// Why no capture could be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum CollectError {
    /// The documents cannot be written.
    Write(#[from] io::Error),
    /// The zip cannot be written.
    Zip(#[from] zip::result::ZipError),
    /// Values cannot be taken out.
    #[error(transparent)]
    Map(#[from] MapError),
    /// An original value is still there.
    Leak {
        /// What holds it.
        member: String,
        /// What kind of value.
        kind: PrivateKind,
    },
}

impl Worded for CollectError {
    fn message(&self) -> Message {
        match self {
            CollectError::Write(error) => errors::capture_write(why(error)),
            CollectError::Zip(error) => errors::capture_write(error.to_string()),
            CollectError::Map(error) => error.message(),
            CollectError::Leak { member, kind } => {
                together([errors::leak_capture(kind.name(), member), errors::please_report()])
            }
        }
    }
}

/// A capture that is ready to be written.
#[derive(Debug)]
pub struct Packed {
    /// The zip.
    pub zip: Vec<u8>,
    /// Lines of the machine's texts that Keymend does not understand: left out, or what the person adds.
    pub unknown: usize,
    /// The texts of the machine as they go, each under its name.
    pub texts: Vec<(String, String)>,
}

/// Packs a look at a machine: its facts, and of the texts the lines that are understood; with `whole`, every line.
/// Private values, those that are known and those that are found in any part of it, are replaced in every part.
///
/// # Errors
/// A private value is left, or the zip cannot be put together, which only a lack of memory explains.
pub fn pack(look: &MachineLook, known: &Known, now: DateTime<Utc>, whole: bool) -> Result<Packed, CollectError> {
    let mut cleaner = Cleaner::new(look, known)?;
    let observations: Vec<_> =
        look.reading.observations.iter().map(|seen| SavedObservation::new(seen, |text| cleaner.clean(text))).collect();
    let facts = serde_json::to_vec_pretty(&observations).map_err(io::Error::from)?;
    let mut members = vec![(FACTS.to_owned(), "what was read, with its evidence".to_owned(), facts)];
    let (mut unknown, mut texts) = (0, Vec::new());
    for (number, raw) in (1..).zip(&look.raw) {
        // Numbered, so that two sources of one name stay apart.
        let name = format!("{RAW_FOLDER}{number:02}-{}", cleaner.clean(&raw.name));
        let selected = select(raw, whole);
        unknown += selected.unknown;
        let text = cleaner.clean(&selected.text);
        members.push((name.clone(), cleaner.clean(&raw.from), text.clone().into_bytes()));
        texts.push((name, text));
    }
    let files = members.iter().map(|(name, from, bytes)| ManifestFile {
        name: name.clone(),
        sha256: digest(bytes),
        bytes: bytes.len() as u64,
        from: from.clone(),
    });
    let manifest = CaptureManifest {
        schema: CAPTURE_SCHEMA.to_owned(),
        program: format!("keymend {}", env!("CARGO_PKG_VERSION")),
        captured_at: now,
        machine: look.machine.clone(),
        files: files.collect(),
        read_without_text: look.without_text.iter().map(saved_look).collect(),
        not_read: look
            .reading
            .not_read
            .iter()
            .map(|entry| SavedNotRead::new(entry, |text| cleaner.clean(text)))
            .collect(),
    };
    let manifest = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from)?;
    members.insert(0, (MANIFEST.to_owned(), String::new(), manifest));
    for (name, _, bytes) in &members {
        cleaner.check(name, bytes)?;
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, _, bytes) in members {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(&bytes)?;
    }
    Ok(Packed { zip: zip.finish()?.into_inner(), unknown, texts })
}

/// A place that was looked at; its name and those of its facts are words of ours.
fn saved_look(at: &LookedAt) -> SavedLook {
    SavedLook { source: at.place.clone(), facts: at.facts.iter().map(|&fact| fact.to_owned()).collect() }
}
