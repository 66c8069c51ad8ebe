//! The formats that a capture can have, behind one small trait.
//!
//! Adding a format means adding one file, one name and one line in [`FormatName::format`].

use std::fmt;
use std::io::Read;

use chrono::{DateTime, Utc};

use super::lines::{BLOCK, Lines};
use super::{archive, avp, control, event_log, facts_file, gsi, klnagchk, log, registry, words};
use crate::facts::{Evidence, FactId, Locator, Observation, Reading, Strength, Value, clean_text, masked_text_up_to};

/// A kind of source that can be named with `--as`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

    /// Whether the format may be no text.
    pub(super) fn is_binary(self) -> bool {
        matches!(self, FormatName::Archive | FormatName::EventLog)
    }

    /// The reader of the format.
    pub(super) fn format(self) -> &'static dyn Format {
        match self {
            FormatName::Archive => &archive::Archive,
            FormatName::Avp => &avp::AvpOutput,
            FormatName::Control => &control::ControlOutput,
            FormatName::EventLog => &event_log::EventLog,
            FormatName::Registry => &registry::RegistryExport,
            FormatName::Facts => &facts_file::FactsFile,
            FormatName::Gsi => &gsi::GetSystemInfo,
            FormatName::Klnagchk => &klnagchk::AgentCheck,
            FormatName::Log => &log::Log,
            FormatName::Words => &words::Words,
        }
    }
}

impl fmt::Display for FormatName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One kind of capture: how it is recognised, and how it is read into facts.
pub(super) trait Format: Sync {
    /// Whether the first block is certainly of this format.
    fn recognises(&self, head: &Head) -> bool;

    /// Reads the whole input; never fails as a whole, what could not be read is part of the result.
    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading;
}

/// Where an input comes from, for the evidence of what is found in it.
pub(super) struct Origin {
    /// The name as it was given, safe to show.
    pub file: String,
    /// The clock handed in.
    pub now: DateTime<Utc>,
}

impl Origin {
    pub(super) fn new(file: &str, now: DateTime<Utc>) -> Self {
        Origin { file: clean_text(file), now }
    }

    /// The place of a line.
    pub(super) fn line(&self, line: u64, byte: u64) -> Locator {
        Locator::Line { file: self.file.clone(), line, byte }
    }

    /// The place of a member of a JSON document.
    pub(super) fn member(&self, pointer: &str) -> Locator {
        Locator::Json { file: self.file.clone(), pointer: clean_text(pointer) }
    }
}

/// The first block of an input, decoded, by which its format is recognised.
pub(super) struct Head {
    /// The lines of the block; the last one may be cut off.
    pub lines: Vec<String>,
    /// The first bytes as they are.
    pub start: Vec<u8>,
    /// Whether the block is text in no encoding that is known.
    pub binary: bool,
    /// The file's own name, without its folder; empty where it is not known.
    pub name: String,
}

impl Head {
    /// Decodes the first bytes of an input.
    pub(super) fn new(block: &[u8]) -> Self {
        let mut lines = Lines::new(&block[..block.len().min(BLOCK)]);
        let texts = lines.by_ref().map(|line| line.text).collect();
        let start = block[..block.len().min(16)].to_vec();
        let binary = lines.ending() == Some(super::lines::Ending::Binary);
        Head { lines: texts, start, binary, name: String::new() }
    }

    /// Decodes the first bytes of a file, or of a member of an archive.
    pub(super) fn of_file(block: &[u8], file: &str) -> Self {
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
        let name = name.rsplit(": ").next().unwrap_or(name).to_owned();
        Head { name, ..Head::new(block) }
    }

    /// The first line that is not blank, trimmed.
    pub(super) fn first(&self) -> &str {
        self.lines.iter().map(|line| line.trim()).find(|line| !line.is_empty()).unwrap_or("")
    }

    /// Whether there is nothing but white space.
    pub(super) fn is_blank(&self) -> bool {
        !self.binary && self.first().is_empty()
    }

    /// Whether the text opens as a JSON document does.
    pub(super) fn opens_json(&self) -> bool {
        self.first().starts_with(['{', '['])
    }
}

/// Different values of one fact that are kept from one source.
const VALUES_OF_ONE_FACT: usize = 16;

/// Characters of a text value that are kept.
const LONGEST_TEXT: usize = 2_000;

/// Collects the observations of one source: each value once, bounded, cleaned, with codes masked.
pub(super) struct Collector {
    source: &'static str,
    now: DateTime<Utc>,
    observations: Vec<Observation>,
}

impl Collector {
    /// Starts to collect from a source of this name.
    pub(super) fn new(source: &'static str, now: DateTime<Utc>) -> Self {
        Collector { source, now, observations: Vec::new() }
    }

    /// Keeps a value, unless it was seen in this source before.
    pub(super) fn add(&mut self, fact: FactId, value: Value, strength: Strength, place: Locator, excerpt: &str) {
        let value = match value {
            Value::Text(text) => Value::Text(masked_text_up_to(&text, LONGEST_TEXT)),
            other => other,
        };
        let mut same_fact = self.observations.iter().filter(|seen| seen.fact == fact);
        let full = same_fact.clone().count() >= VALUES_OF_ONE_FACT;
        let empty = matches!(&value, Value::Text(text) if text.is_empty());
        if full || empty || !value.fits(fact) || same_fact.any(|seen| seen.value == value) {
            return;
        }
        let evidence = Evidence::new(self.source, place, excerpt, self.now);
        self.observations.push(Observation { fact, value, strength, evidence });
    }

    /// Whether a value of the fact was kept.
    pub(super) fn has(&self, fact: FactId) -> bool {
        self.observations.iter().any(|seen| seen.fact == fact)
    }

    /// What was collected.
    pub(super) fn finish(self) -> Reading {
        Reading { observations: self.observations, ..Reading::default() }
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

    #[test]
    fn a_collector_keeps_each_value_once_and_no_whole_code() {
        let mut collector = Collector::new("test", DateTime::UNIX_EPOCH);
        for _ in 0..3 {
            let state = Value::Text("License error: ABCDE-12345-FGHJK-67890\u{1b}[2J".into());
            collector.add(FactId::LicenseKeyState, state, Strength::Stated, Locator::Person, "");
        }
        for number in 0..100 {
            collector.add(FactId::LicenseDaysLeft, Value::Count(number), Strength::Hint, Locator::Person, "");
        }
        let found = collector.finish().observations;
        assert_eq!(found[0].value, Value::Text("License error: *****-*****-*****-67890 [2J".into()));
        assert_eq!(found.len(), 1 + VALUES_OF_ONE_FACT);
    }
}
