//! Reading back a capture made by `collect`: its facts and what could not be read, as on the machine itself.

use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::Unpacker;
use super::document::{CAPTURE_SCHEMA, FACTS, MANIFEST, Manifest, SavedObservation};
use crate::facts::{Reading, Reason};

/// The largest manifest that is looked into for its clock, in bytes.
const LARGEST_MANIFEST: u64 = 4 * 1024 * 1024;

/// Reads the archive if it is such a capture.
pub(super) fn read(archive: &mut ZipArchive<Cursor<Vec<u8>>>, unpacker: &mut Unpacker<'_>) -> Option<Reading> {
    let (_, bytes) = unpacker.member(archive, archive.index_for_name(MANIFEST)?)?;
    let manifest = manifest(&bytes)?;
    unpacker.reading.not_read.extend(manifest.not_read.iter().map(|entry| entry.restore()));
    let facts = archive.index_for_name(FACTS).and_then(|index| unpacker.member(archive, index));
    let Some((_, bytes)) = facts else {
        unpacker.note(FACTS, Reason::Damaged, "the capture has no facts; make it again with `keymend collect`");
        return Some(std::mem::take(&mut unpacker.reading));
    };
    let stated = manifest.files.iter().find(|file| file.name == FACTS);
    if stated.is_none_or(|file| file.sha256 != digest(&bytes)) {
        let advice = "it is not what the manifest says: it was changed or damaged; make the capture again";
        unpacker.note(FACTS, Reason::Damaged, advice);
        return Some(std::mem::take(&mut unpacker.reading));
    }
    match serde_json::from_slice::<Vec<SavedObservation>>(&bytes) {
        Ok(saved) => {
            let restored: Vec<_> = saved.iter().filter_map(SavedObservation::restore).collect();
            if restored.len() < saved.len() {
                let advice = "some of its facts are not known here; use a newer keymend";
                unpacker.note(FACTS, Reason::NotUnderstood, advice);
            }
            unpacker.reading.observations.extend(restored);
        }
        Err(_) => unpacker.note(FACTS, Reason::Damaged, "it is broken; make the capture again"),
    }
    Some(std::mem::take(&mut unpacker.reading))
}

fn manifest(bytes: &[u8]) -> Option<Manifest> {
    serde_json::from_slice::<Manifest>(bytes).ok().filter(|manifest| manifest.schema == CAPTURE_SCHEMA)
}

/// The SHA-256 of some bytes, in lower-case hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The clock of the machine where a capture was made; `None` for a file that is no such capture.
#[must_use]
pub fn clock_of_capture(path: &Path) -> Option<DateTime<Utc>> {
    let mut file = File::open(path).ok().filter(|file| file.metadata().is_ok_and(|data| data.is_file()))?;
    let mut start = [0; 4];
    file.read_exact(&mut start).ok().filter(|()| start == super::MAGIC)?;
    file.rewind().ok()?;
    let mut archive = ZipArchive::new(file).ok()?;
    let mut bytes = Vec::new();
    archive.by_name(MANIFEST).ok()?.take(LARGEST_MANIFEST).read_to_end(&mut bytes).ok()?;
    Some(manifest(&bytes)?.captured_at)
}
