//! What a person types, a line at a time.

use std::io;

use crate::text::lines::next_line;

/// The longest line that a person may type, in bytes.
const LONGEST_LINE: usize = 4_096;

/// The next line that is typed, without the spaces around it; a longer one counts as empty. None where the input has
/// ended.
pub(super) fn typed_line() -> Option<String> {
    let line = next_line(&mut io::stdin().lock(), LONGEST_LINE).ok()??;
    Some(String::from_utf8_lossy(&line.unwrap_or_default()).trim().to_owned())
}
