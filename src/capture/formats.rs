//! The one list of formats that a capture can have.
//!
//! Adding a format means adding one reader below `sources`, one name and one line of the list here.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sources::format::Format;
use crate::sources::{avp, control, event_log, facts_file, gsi, inventory, klnagchk, ksc, log, registry, words};

/// A kind of source that can be named with `--as`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FormatName {
    /// Output of `kesl-control` and its sisters, as text or JSON.
    Control,
    /// Output of `avp.com`.
    Avp,
    /// A zip or tar: a capture made by `collect`, or captures packed together.
    Archive,
    /// An event log: an exported `.evtx`, XML of `wevtutil`, or events of `kesl-control`.
    EventLog,
    /// A registry export (`.reg`).
    Registry,
    /// A facts file, or a diagnosis in JSON.
    Facts,
    /// The text of a GetSystemInfo report.
    Gsi,
    /// An inventory of GLPI, FusionInventory or OCS, Windows Security Center as text, or Checkmk's section of a Windows agent.
    Inventory,
    /// Output of `klnagchk`.
    Klnagchk,
    /// Security Center: events sent to a SIEM or by mail, licence keys in JSON.
    Ksc,
    /// A trace or another log, searched for what it says of the licence.
    Log,
    /// A screen message or a person's own words.
    Words,
}

/// The list: each format with the name that `--as` takes and its reader, in the order in which they are tried. An archive
/// has no reader: its members have formats of their own.
static FORMATS: &[(FormatName, &str, Option<&dyn Format>)] = &[
    (FormatName::Archive, "archive", None),
    (FormatName::Ksc, "ksc", Some(&ksc::SecurityCenter)),
    (FormatName::EventLog, "event-log", Some(&event_log::EventLog)),
    (FormatName::Registry, "registry", Some(&registry::RegistryExport)),
    (FormatName::Facts, "facts", Some(&facts_file::FactsFile)),
    (FormatName::Inventory, "inventory", Some(&inventory::Inventory)),
    (FormatName::Gsi, "gsi", Some(&gsi::GetSystemInfo)),
    (FormatName::Klnagchk, "klnagchk", Some(&klnagchk::AgentCheck)),
    (FormatName::Avp, "avp", Some(&avp::AvpOutput)),
    (FormatName::Control, "control", Some(&control::ControlOutput)),
    (FormatName::Log, "log", Some(&log::TraceLog)),
    (FormatName::Words, "words", Some(&words::WordsFile)),
];

impl FormatName {
    /// Every format, in the order in which they are tried.
    pub fn all() -> impl Iterator<Item = FormatName> {
        FORMATS.iter().map(|(format, ..)| *format)
    }

    /// The name used with `--as`.
    #[must_use]
    pub fn name(self) -> &'static str {
        FORMATS.iter().find(|(format, ..)| *format == self).map_or("", |(_, name, _)| name)
    }

    /// Finds a format by the name used with `--as`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<FormatName> {
        FormatName::all().find(|format| format.name().eq_ignore_ascii_case(name))
    }

    /// Every name that `--as` takes, joined by commas.
    #[must_use]
    pub fn all_names() -> String {
        FormatName::all().map(FormatName::name).collect::<Vec<_>>().join(", ")
    }

    /// Whether the format may be no text.
    pub(crate) fn is_binary(self) -> bool {
        matches!(self, FormatName::Archive | FormatName::EventLog)
    }

    /// The reader of the format; none for an archive.
    pub(crate) fn reader(self) -> Option<&'static dyn Format> {
        FORMATS.iter().find(|(format, ..)| *format == self)?.2
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
        for format in FormatName::all() {
            assert_eq!(
                serde_json::to_value(format).unwrap(),
                format.name(),
                "one name on the command line and in files"
            );
            assert_eq!(FormatName::from_name(format.name()), Some(format));
        }
        assert_eq!(FormatName::from_name("evtx"), None);
    }
}
