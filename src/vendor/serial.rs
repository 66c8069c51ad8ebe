//! The serial number of a licence key, as Security Center shows it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use regex::Regex;

/// The serial number of a licence key.
static KEY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b[0-9A-Fa-f]{4}-[0-9A-Fa-f]{6}-[0-9A-Fa-f]{8}\b").ok());

/// The serial number of a licence key in a text.
pub(crate) fn serial_in(text: &str) -> Option<String> {
    KEY.as_ref()?.find(text).map(|found| found.as_str().to_uppercase())
}

/// The digest of a whole serial number, however it is written; none of one that is masked or empty.
pub(crate) fn serial_digest(serial: &str) -> Option<u64> {
    let serial = serial.trim();
    if serial.is_empty() || serial.contains('*') {
        return None;
    }
    let mut hasher = DefaultHasher::new();
    serial.to_uppercase().hash(&mut hasher);
    Some(hasher.finish())
}
