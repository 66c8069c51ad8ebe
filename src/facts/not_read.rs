//! What could not be read: a result, not a silence.

use std::io;

use crate::say::{Message, Worded, report};
use crate::text::clean_text;

/// Something that could not be read: a result, not a silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead {
    /// What was to be read.
    pub source: String,
    /// Why it was not.
    pub reason: NotReadReason,
    /// What the person can do about it.
    pub advice: Message,
}

impl NotRead {
    /// An entry whose texts are made safe to show.
    #[must_use]
    pub fn new(source: impl Into<String>, reason: NotReadReason, advice: Message) -> Self {
        let advice = advice.with_texts(&mut |text| clean_text(text));
        NotRead { source: clean_text(&source.into()), reason, advice }
    }
}

/// Why something could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NotReadReason {
    /// There is nothing at that place.
    NotFound,
    /// The product or program is not installed.
    NotInstalled,
    /// The operating system refused.
    NoRights,
    /// It took longer than its budget.
    TimedOut,
    /// It holds nothing.
    Empty,
    /// It is larger than its budget; what came before the limit was read.
    TooLarge,
    /// It is cut off or broken; what could be read was.
    Damaged,
    /// It was read, but is in no format that is known.
    NotUnderstood,
    /// Nobody looked there: it is of another computer.
    NotLookedAt,
    /// It is an older state of a machine of which a newer one was read.
    Older,
}

impl NotReadReason {
    /// Every reason.
    pub const ALL: [NotReadReason; 10] = [
        NotReadReason::NotFound,
        NotReadReason::NotInstalled,
        NotReadReason::NoRights,
        NotReadReason::TimedOut,
        NotReadReason::Empty,
        NotReadReason::TooLarge,
        NotReadReason::Damaged,
        NotReadReason::NotUnderstood,
        NotReadReason::NotLookedAt,
        NotReadReason::Older,
    ];

    /// The id of the reason in documents: what scripts and captures compare.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            NotReadReason::NotFound => "not-found",
            NotReadReason::NotInstalled => "not-installed",
            NotReadReason::NoRights => "no-rights",
            NotReadReason::TimedOut => "timed-out",
            NotReadReason::Empty => "empty",
            NotReadReason::TooLarge => "too-large",
            NotReadReason::Damaged => "damaged",
            NotReadReason::NotUnderstood => "not-understood",
            NotReadReason::NotLookedAt => "not-looked-at",
            NotReadReason::Older => "older",
        }
    }

    /// Finds a reason by its id; captures of version 1 wrote the id with spaces.
    #[must_use]
    pub fn from_id(id: &str) -> Option<NotReadReason> {
        NotReadReason::ALL.into_iter().find(|reason| reason.id() == id.replace(' ', "-"))
    }
}

impl Worded for NotReadReason {
    fn message(&self) -> Message {
        match self {
            NotReadReason::NotFound => report::reason_not_found(),
            NotReadReason::NotInstalled => report::reason_not_installed(),
            NotReadReason::NoRights => report::reason_no_rights(),
            NotReadReason::TimedOut => report::reason_timed_out(),
            NotReadReason::Empty => report::reason_empty(),
            NotReadReason::TooLarge => report::reason_too_large(),
            NotReadReason::Damaged => report::reason_damaged(),
            NotReadReason::NotUnderstood => report::reason_not_understood(),
            NotReadReason::NotLookedAt => report::reason_not_looked_at(),
            NotReadReason::Older => report::reason_older(),
        }
    }
}

impl From<io::ErrorKind> for NotReadReason {
    /// Why an input or output error keeps something from being read.
    fn from(kind: io::ErrorKind) -> NotReadReason {
        match kind {
            io::ErrorKind::NotFound => NotReadReason::NotFound,
            io::ErrorKind::PermissionDenied => NotReadReason::NoRights,
            io::ErrorKind::TimedOut => NotReadReason::TimedOut,
            _ => NotReadReason::Damaged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_found_by_its_id_and_by_what_captures_of_version_1_wrote() {
        for reason in NotReadReason::ALL {
            assert_eq!(NotReadReason::from_id(reason.id()), Some(reason));
            assert_eq!(NotReadReason::from_id(&reason.id().replace('-', " ")), Some(reason));
        }
        assert_eq!(NotReadReason::from_id("nothing"), None);
    }
}
