//! The one list of formats that a capture can have.
//!
//! Adding a format means adding one reader below `sources`, one name here and one line in `FormatName::reader`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sources::format::Format;
use crate::sources::{avp, control, event_log, facts_file, gsi, klnagchk, log, registry, words};

/// A kind of source that can be named with `--as`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FormatName {
    /// Output of `kesl-control` and its sisters, as text or JSON.
    Control,
    /// Output of `avp.com`.
    Avp,
    /// A zip: a capture made by `collect`, or captures packed together.
    Archive,
    /// An event log: an exported `.evtx`, XML of `wevtutil`, or events of `kesl-control`.
    EventLog,
    /// A registry export (`.reg`).
    Registry,
    /// A facts file, or a diagnosis in JSON.
    Facts,
    /// The text of a GetSystemInfo report.
    Gsi,
    /// Output of `klnagchk`.
    Klnagchk,
    /// A trace or another log, searched for what it says of the licence.
    Log,
    /// A screen message or a person's own words.
    Words,
}

impl FormatName {
    /// Every format, in the order in which they are tried.
    pub const ALL: [FormatName; 10] = [
        FormatName::Archive,
        FormatName::EventLog,
        FormatName::Registry,
        FormatName::Facts,
        FormatName::Gsi,
        FormatName::Klnagchk,
        FormatName::Avp,
        FormatName::Control,
        FormatName::Log,
        FormatName::Words,
    ];

    /// The name used with `--as`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            FormatName::Archive => "archive",
            FormatName::Avp => "avp",
            FormatName::Control => "control",
            FormatName::EventLog => "event-log",
            FormatName::Registry => "registry",
            FormatName::Facts => "facts",
            FormatName::Gsi => "gsi",
            FormatName::Klnagchk => "klnagchk",
            FormatName::Log => "log",
            FormatName::Words => "words",
        }
    }

    /// Finds a format by the name used with `--as`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<FormatName> {
        FormatName::ALL.into_iter().find(|format| format.name().eq_ignore_ascii_case(name))
    }

    /// Every name that `--as` takes, joined by commas.
    #[must_use]
    pub fn all_names() -> String {
        FormatName::ALL.map(FormatName::name).join(", ")
    }

    /// Whether the format may be no text.
    pub(crate) fn is_binary(self) -> bool {
        matches!(self, FormatName::Archive | FormatName::EventLog)
    }

    /// The reader of the format; none for an archive, whose members have formats of their own.
    pub(crate) fn reader(self) -> Option<&'static dyn Format> {
        Some(match self {
            FormatName::Archive => return None,
            FormatName::Avp => &avp::AvpOutput,
            FormatName::Control => &control::ControlOutput,
            FormatName::EventLog => &event_log::EventLog,
            FormatName::Registry => &registry::RegistryExport,
            FormatName::Facts => &facts_file::FactsFile,
            FormatName::Gsi => &gsi::GetSystemInfo,
            FormatName::Klnagchk => &klnagchk::AgentCheck,
            FormatName::Log => &log::TraceLog,
            FormatName::Words => &words::WordsFile,
        })
    }
}

impl fmt::Display for FormatName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in FormatName::ALL {
            assert_eq!(FormatName::from_name(format.name()), Some(format));
        }
        assert_eq!(FormatName::from_name("evtx"), None);
    }
}
