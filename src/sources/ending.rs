//! What to tell about an input that was not read to its end.

use crate::facts::{NotRead, NotReadReason};
use crate::say::{advice, why};
use crate::text::lines::Ending;

/// The entry for an input that was not read to its end; none for one that was.
pub(crate) fn not_read(ending: Ending, source: &str) -> Option<NotRead> {
    let (reason, advice) = match ending {
        Ending::Complete => return None,
        Ending::Budget(bytes) => (NotReadReason::TooLarge, advice::file_cut(bytes, source)),
        Ending::Binary => (NotReadReason::NotUnderstood, advice::not_text(source)),
        Ending::Failed(kind) => (NotReadReason::from(kind), advice::reading_failed(source, why(&kind.into()))),
    };
    Some(NotRead::new(source, reason, advice))
}
