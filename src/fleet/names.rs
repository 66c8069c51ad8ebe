//! How names and reasons of records are shown: cut, cleaned, and with no activation code in clear.

use crate::code::mask_codes;
use crate::text::{clean_text, cut_name, is_cut_name};

/// Characters of a name that are kept.
pub(super) const LONGEST_NAME: usize = 255;

/// A name as it may be shown.
pub(super) fn shown_name(text: &str) -> String {
    mask_codes(&cut_name(text, LONGEST_NAME))
}

/// Whether a name was cut when it was to be shown.
pub(super) fn is_shortened(name: &str) -> bool {
    is_cut_name(name, LONGEST_NAME)
}

/// A sentence, or a place, as it may be shown. What was read may be quoted in it, and be anything.
pub(super) fn shown_text(text: &str) -> String {
    mask_codes(&clean_text(text))
}
