//! What to tell about an input that was not read to its end.

use crate::facts::{NotRead, NotReadReason};
use crate::text::lines::Ending;

/// The entry for an input that was not read to its end; none for one that was.
pub(crate) fn not_read(ending: Ending, source: &str) -> Option<NotRead> {
    let (reason, advice) = match ending {
        Ending::Complete => return None,
        Ending::Budget(bytes) => (
            NotReadReason::TooLarge,
            format!("only the first {bytes} bytes of `{source}` were read; pass a shorter extract of it"),
        ),
        Ending::Binary => (
            NotReadReason::NotUnderstood,
            format!("`{source}` is no text; pass a text, JSON or registry export instead"),
        ),
        Ending::Failed(kind) => (
            NotReadReason::from(kind),
            format!("reading `{source}` failed: {kind}; copy the file to a local disk and try again"),
        ),
    };
    Some(NotRead::new(source, reason, advice))
}
