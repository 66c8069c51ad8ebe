//! Why the system did not do what it was asked.

use std::io;

use super::{Message, advice, errors};

/// Why reading or writing failed, as a part of a sentence.
pub(crate) fn why(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::NotFound => advice::why_not_found(),
        io::ErrorKind::PermissionDenied => advice::why_no_rights(),
        io::ErrorKind::TimedOut => advice::why_timed_out(),
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => advice::why_invalid(),
        io::ErrorKind::StorageFull => advice::why_full(),
        io::ErrorKind::ReadOnlyFilesystem => advice::why_read_only(),
        io::ErrorKind::AlreadyExists => advice::why_exists(),
        io::ErrorKind::IsADirectory => advice::why_folder(),
        io::ErrorKind::NotADirectory => advice::why_not_folder(),
        io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => {
            advice::why_closed()
        }
        io::ErrorKind::ConnectionRefused => advice::why_refused(),
        io::ErrorKind::InvalidInput => errors::not_a_regular_file(),
        _ => advice::why_other(error.to_string()),
    }
}
