//! The serial number of a licence key, as Security Center shows it.

use std::sync::LazyLock;

use regex::Regex;

/// The serial number of a licence key.
static KEY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b[0-9A-Fa-f]{4}-[0-9A-Fa-f]{6}-[0-9A-Fa-f]{8}\b").ok());

/// The serial number of a licence key in a text.
pub(crate) fn serial_in(text: &str) -> Option<String> {
    KEY.as_ref()?.find(text).map(|found| found.as_str().to_uppercase())
}
