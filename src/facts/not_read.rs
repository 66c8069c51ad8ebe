//! What could not be read: a result, not a silence.

use std::fmt;
use std::io;

use crate::text::clean_text;

/// Something that could not be read: a result, not a silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead {
    /// What was to be read.
    pub source: String,
    /// Why it was not.
    pub reason: Reason,
    /// What the person can do about it.
    pub advice: String,
}

impl NotRead {
    /// An entry whose texts are made safe to show.
    #[must_use]
    pub fn new(source: impl Into<String>, reason: Reason, advice: impl Into<String>) -> Self {
        NotRead { source: clean_text(&source.into()), reason, advice: advice.into() }
    }
}

/// Why something could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
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
    /// It is an older state of a machine of which a newer one was read.
    Older,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Reason; 9] = [
        Reason::NotFound,
        Reason::NotInstalled,
        Reason::NoRights,
        Reason::TimedOut,
        Reason::Empty,
        Reason::TooLarge,
        Reason::Damaged,
        Reason::NotUnderstood,
        Reason::Older,
    ];

    /// The id of the reason in documents: what scripts and captures compare.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Reason::NotFound => "not-found",
            Reason::NotInstalled => "not-installed",
            Reason::NoRights => "no-rights",
            Reason::TimedOut => "timed-out",
            Reason::Empty => "empty",
            Reason::TooLarge => "too-large",
            Reason::Damaged => "damaged",
            Reason::NotUnderstood => "not-understood",
            Reason::Older => "older",
        }
    }

    /// Finds a reason by its id; captures of version 1 wrote the id with spaces.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.id() == id.replace(' ', "-"))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reason::NotFound => "not found",
            Reason::NotInstalled => "not installed",
            Reason::NoRights => "no rights",
            Reason::TimedOut => "timed out",
            Reason::Empty => "empty",
            Reason::TooLarge => "too large",
            Reason::Damaged => "damaged",
            Reason::NotUnderstood => "not understood",
            Reason::Older => "older",
        })
    }
}

impl From<io::ErrorKind> for Reason {
    /// Why an input or output error keeps something from being read.
    fn from(kind: io::ErrorKind) -> Reason {
        match kind {
            io::ErrorKind::NotFound => Reason::NotFound,
            io::ErrorKind::PermissionDenied => Reason::NoRights,
            io::ErrorKind::TimedOut => Reason::TimedOut,
            _ => Reason::Damaged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_found_by_its_id_and_by_what_captures_of_version_1_wrote() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_id(reason.id()), Some(reason));
            assert_eq!(Reason::from_id(&reason.to_string()), Some(reason));
        }
        assert_eq!(Reason::from_id("nothing"), None);
    }
}
