//! Texts that `build.rs` packs into the program.

use std::io::Read;

/// The text in a gzip; none where it is damaged.
pub(crate) fn unpacked(packed: &[u8]) -> Option<String> {
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).ok()?;
    Some(text)
}
