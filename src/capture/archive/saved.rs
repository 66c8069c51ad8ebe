//! Reading back a capture made by `collect`: its facts and what could not be read, as on the machine itself.

use std::io::Cursor;

use zip::ZipArchive;

use super::Unpacker;
use super::document::{
    CAPTURE_SCHEMA, CAPTURE_SCHEMA_1, CaptureManifest, FACTS, MANIFEST, ManifestFile, RAW_FOLDER, SavedObservation,
};
use crate::capture::Portion;
use crate::facts::{NotReadReason, Reading};
use crate::say::{Message, advice};
use crate::text::{clean_text, clean_text_up_to, digest};

/// How the names of the schemas of all captures begin.
const SCHEMAS: &str = "keymend.capture/";

/// Members that are told one by one as missing.
const MOST_TOLD: usize = 20;

/// Reads the archive if it is such a capture.
pub(super) fn read(archive: &mut ZipArchive<Cursor<Vec<u8>>>, unpacker: &mut Unpacker<'_>) -> Option<Portion> {
    let mut portion = Portion::new(&unpacker.origin.file, Reading::default());
    match find(archive, unpacker)? {
        Ok(manifest) => {
            portion.captured_at = Some(manifest.captured_at);
            portion.machine = manifest.machine.as_deref().map(clean_text);
            unpacker.reading.not_read.extend(manifest.not_read.iter().map(|entry| entry.restore()));
            if let Some(facts) = whole_facts(&manifest, archive, unpacker) {
                add_facts(&facts, unpacker);
            }
        }
        // The raw texts alone would tell less than the capture, and perhaps that nothing is wrong.
        Err((reason, advice)) => unpacker.note(MANIFEST, reason, advice),
    }
    portion.reading = std::mem::take(&mut unpacker.reading);
    portion.reading.looked_at.push(portion.place.clone());
    Some(portion)
}

/// The manifest of a capture, or why it cannot be used; `None` for an archive that is no capture.
fn find(
    archive: &mut ZipArchive<Cursor<Vec<u8>>>,
    unpacker: &mut Unpacker<'_>,
) -> Option<Result<CaptureManifest, (NotReadReason, Message)>> {
    let Some(index) = archive.index_for_name(MANIFEST) else {
        let is_capture = archive.index_for_name(FACTS).is_some()
            && archive.file_names().flatten().any(|name| name.starts_with(RAW_FOLDER));
        return is_capture.then(|| Err((NotReadReason::Damaged, advice::manifest_gone())));
    };
    let before = unpacker.reading.not_read.len();
    let Some((_, bytes)) = unpacker.member(archive, index) else {
        // It is told with the other members.
        unpacker.reading.not_read.truncate(before);
        return None;
    };
    understand(&bytes)
}

/// Reads a manifest; `None` where it is that of something else.
fn understand(bytes: &[u8]) -> Option<Result<CaptureManifest, (NotReadReason, Message)>> {
    let damaged = || (NotReadReason::Damaged, advice::capture_damaged());
    let Ok(document) = serde_json::from_slice::<serde_json::Value>(bytes) else {
        let names_itself = bytes.windows(SCHEMAS.len()).any(|part| part == SCHEMAS.as_bytes());
        return names_itself.then(|| Err(damaged()));
    };
    let schema = document.get("schema")?.as_str()?.to_owned();
    if schema == CAPTURE_SCHEMA || schema == CAPTURE_SCHEMA_1 {
        return Some(serde_json::from_value(document).map_err(|_| damaged()));
    }
    let advice = || advice::capture_newer(clean_text_up_to(&schema, 60));
    schema.starts_with(SCHEMAS).then(|| Err((NotReadReason::NotUnderstood, advice())))
}

/// The facts, where they are as the manifest says; tells every member that is not.
fn whole_facts(
    manifest: &CaptureManifest,
    archive: &mut ZipArchive<Cursor<Vec<u8>>>,
    unpacker: &mut Unpacker<'_>,
) -> Option<Vec<u8>> {
    let mut facts = None;
    if archive.len() > unpacker.room.members {
        unpacker.note("", NotReadReason::TooLarge, advice::capture_too_many());
        return None;
    }
    for index in 0..archive.len() {
        let Some((name, bytes)) = unpacker.member(archive, index).filter(|(name, _)| name != MANIFEST) else {
            continue;
        };
        match manifest.files.iter().find(|file| file.name == name) {
            None => unpacker.note(&name, NotReadReason::Damaged, advice::not_in_manifest()),
            Some(stated) if stated.sha256 != digest(&bytes) => {
                unpacker.note(&name, NotReadReason::Damaged, advice::changed_since());
            }
            Some(_) if name == FACTS => facts = Some(bytes),
            Some(_) => {}
        }
    }
    let missing = |file: &&ManifestFile| archive.index_for_name(&file.name).is_none();
    for file in manifest.files.iter().filter(missing).take(MOST_TOLD) {
        unpacker.note(&clean_text(&file.name), NotReadReason::Damaged, advice::gone_from_capture());
    }
    if !manifest.files.iter().any(|file| file.name == FACTS) {
        unpacker.note(FACTS, NotReadReason::Damaged, advice::capture_without_facts());
    }
    facts
}

fn add_facts(bytes: &[u8], unpacker: &mut Unpacker<'_>) {
    match serde_json::from_slice::<Vec<SavedObservation>>(bytes) {
        Ok(saved) => {
            let restored: Vec<_> = saved.iter().filter_map(SavedObservation::restore).collect();
            if restored.len() < saved.len() {
                unpacker.note(FACTS, NotReadReason::NotUnderstood, advice::facts_not_known());
            }
            unpacker.reading.observations.extend(restored);
        }
        Err(_) => unpacker.note(FACTS, NotReadReason::Damaged, advice::capture_part_broken()),
    }
}
