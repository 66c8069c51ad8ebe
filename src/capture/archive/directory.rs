//! The names in a zip's directory: the library keeps one member of a name and says nothing of the others.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::clean_text;

/// How an entry of the directory begins, its length without names, and the end of the directory.
const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;
const END: &[u8] = b"PK\x05\x06";

/// Names that are told, and the most that are looked at.
const MOST_TOLD: usize = 20;
const MOST_LOOKED_AT: usize = 65_535;

/// The names that stand in the directory more than once, sorted (source: APPNOTE.TXT, 4.3.12 and 4.3.16).
pub(super) fn names_told_twice(bytes: &[u8]) -> BTreeSet<String> {
    let mut times: BTreeMap<&[u8], usize> = BTreeMap::new();
    let mut rest = directory(bytes).unwrap_or_default();
    for _ in 0..MOST_LOOKED_AT {
        let Some((name, after)) = next_name(rest) else { break };
        *times.entry(name).or_default() += 1;
        rest = after;
    }
    let twice = times.into_iter().filter(|(_, times)| *times > 1).take(MOST_TOLD);
    twice.map(|(name, _)| clean_text(&String::from_utf8_lossy(name))).collect()
}

/// The bytes from the directory on; it stands right before its end, whatever was put before the archive.
fn directory(bytes: &[u8]) -> Option<&[u8]> {
    let end = bytes.windows(END.len()).rposition(|part| part == END)?;
    let size = u32::from_le_bytes(bytes.get(end + 12..end + 16)?.try_into().ok()?);
    bytes.get(end.checked_sub(usize::try_from(size).ok()?)?..end)
}

/// The name of the first entry, and what comes after the entry.
fn next_name(entries: &[u8]) -> Option<(&[u8], &[u8])> {
    if !entries.starts_with(ENTRY) {
        return None;
    }
    let length = |at: usize| Some(usize::from(u16::from_le_bytes(entries.get(at..at + 2)?.try_into().ok()?)));
    let name = ENTRY_LENGTH..ENTRY_LENGTH + length(28)?;
    let end = name.end + length(30)? + length(32)?;
    Some((entries.get(name)?, entries.get(end..)?))
}
