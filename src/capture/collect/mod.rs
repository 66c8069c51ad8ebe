//! A capture of this machine for analysis elsewhere: one zip with the facts, the raw texts that they come
//! from, and a manifest of everything that is in it and everything that could not be read.

mod private;
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
use crate::redact::{Known, MapError, PrivateKind};
use crate::text::digest;
use private::Cleaner;

/// Why no capture could be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CollectError {
    /// The documents cannot be written.
    #[error("the capture cannot be put together: {0}")]
    Write(#[from] io::Error),
    /// The zip cannot be written.
    #[error("the capture cannot be packed: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// Values cannot be taken out.
    #[error(transparent)]
    Map(#[from] MapError),
    /// An original value is still there.
    #[error("{member} of the capture still holds a private value ({}), so nothing is written; please report this", kind.name())]
    Leak {
        /// What holds it.
        member: String,
        /// What kind of value.
        kind: PrivateKind,
    },
}

/// Packs a look at a machine; private values, those that are known and those that are found in any part of it, are
/// replaced in every part.
///
/// # Errors
/// A private value is left, or the zip cannot be put together, which only a lack of memory explains.
pub fn pack(look: &MachineLook, known: &Known, now: DateTime<Utc>) -> Result<Vec<u8>, CollectError> {
    let mut cleaner = Cleaner::new(look, known)?;
    let observations: Vec<_> =
        look.reading.observations.iter().map(|seen| SavedObservation::new(seen, |text| cleaner.clean(text))).collect();
    let facts = serde_json::to_vec_pretty(&observations).map_err(io::Error::from)?;
    let mut members = vec![(FACTS.to_owned(), "what was read, with its evidence".to_owned(), facts)];
    for (number, raw) in (1..).zip(&look.raw) {
        // Numbered, so that two sources of one name stay apart.
        let name = format!("{RAW_FOLDER}{number:02}-{}", cleaner.clean(&raw.name));
        members.push((name, cleaner.clean(&raw.from), cleaner.clean(&raw.text).into_bytes()));
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
    Ok(zip.finish()?.into_inner())
}

/// A place that was looked at; its name and those of its facts are words of ours.
fn saved_look(at: &LookedAt) -> SavedLook {
    SavedLook { source: at.place.clone(), facts: at.facts.iter().map(|&fact| fact.to_owned()).collect() }
}
