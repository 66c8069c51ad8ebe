//! What a key or value that the live registry does not give means.

use std::io;

use crate::facts::{NotRead, NotReadReason};
use crate::say::{advice, why};

/// What is not there is no failure; what may not be read, or cannot be, is told with its place.
pub(super) fn refused(place: &str, error: &io::Error) -> Option<NotRead> {
    match error.kind() {
        io::ErrorKind::NotFound => None,
        io::ErrorKind::PermissionDenied => {
            Some(NotRead::new(place, NotReadReason::NoRights, advice::registry_refused()))
        }
        _ => Some(NotRead::new(place, NotReadReason::Damaged, advice::registry_failed(why(error)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(kind: io::ErrorKind) -> Option<NotReadReason> {
        let entry = refused(r"HKEY_LOCAL_MACHINE\SOFTWARE\X, value Y", &kind.into());
        entry.map(|entry| {
            assert_eq!(entry.source, r"HKEY_LOCAL_MACHINE\SOFTWARE\X, value Y");
            entry.reason
        })
    }

    #[test]
    fn what_may_not_be_read_is_told_by_its_place_and_what_is_absent_is_not() {
        assert_eq!(reason(io::ErrorKind::NotFound), None);
        assert_eq!(reason(io::ErrorKind::PermissionDenied), Some(NotReadReason::NoRights));
        assert_eq!(reason(io::ErrorKind::InvalidData), Some(NotReadReason::Damaged));
    }
}
