//! What a run over a fleet wrote is told from what it reads.

use std::fs;
use std::path::Path;

use super::FleetRecord;
use super::columns::csv_header;
use super::resume::Progress;
use crate::capture::is_recognised;
use crate::text::lines::read_up_to;

/// How the name of the schema of a summary begins in every version.
const SUMMARY_SCHEMA: &str = "keymend.fleet-summary/";

/// Bytes by which a file is told.
const SNIFFED: usize = 64 * 1024;

/// Whether a file has something in it that may be an input, and is nothing that a run wrote: records, the place of a run, or a
/// summary.
#[must_use]
pub fn may_be_an_input(path: &Path) -> bool {
    let Some(mut file) = fs::File::open(path).ok().filter(|_| path.is_file()) else { return false };
    let (start, _) = read_up_to(&mut file, SNIFFED);
    let text = String::from_utf8_lossy(&start);
    let first = text.lines().next().unwrap_or_default();
    let is_written = text.starts_with(&csv_header())
        || FleetRecord::read(first).is_ok()
        || serde_json::from_str::<Progress>(first).is_ok()
        || text.contains(SUMMARY_SCHEMA);
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let is_input =
        matches!(ending.as_str(), "jsonl" | "ndjson" | "json" | "csv" | "tsv" | "xml") || is_recognised(&start, &name);
    !text.trim().is_empty() && !is_written && is_input
}
