//! Where a value was seen: the source, the exact place, the raw excerpt, and when.

use std::fmt;

use chrono::{DateTime, Utc};

use super::{FactId, Value};
use crate::code::masked_text_up_to;
use crate::text::LONGEST;

/// The name of the person as a source of evidence.
pub(crate) const PERSON: &str = "the person";

/// The proof of one observed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What was read: `kesl-control output`, `registry export`, `the person`.
    pub source: String,
    /// The exact place in it.
    pub locator: Locator,
    /// The raw text at that place, cleaned of control characters, with activation codes masked.
    pub excerpt: String,
    /// When it was read (UTC), by the clock handed in.
    pub read_at: DateTime<Utc>,
}

impl Evidence {
    /// Evidence with its excerpt cleaned, bounded and masked.
    #[must_use]
    pub fn new(source: impl Into<String>, locator: Locator, excerpt: &str, read_at: DateTime<Utc>) -> Self {
        Evidence { source: source.into(), locator, excerpt: masked_text_up_to(excerpt, LONGEST), read_at }
    }
}

/// An exact place, precise enough to find the excerpt again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Locator {
    /// A line of a text file; `line` counts from 1, `byte` is the offset of the line's first byte.
    Line {
        /// The file's name as it was given.
        file: String,
        /// Counted from 1.
        line: u64,
        /// Offset from the start of the file.
        byte: u64,
    },
    /// A registry value, and where it stands if it came from an export.
    Registry {
        /// The whole key, from its hive on.
        key: String,
        /// The value's name; `(default)` for the unnamed one.
        value: String,
        /// The export's name and line, or `None` when read from the live registry.
        export: Option<(String, u64)>,
    },
    /// A member of a JSON document, as an RFC 6901 pointer.
    Json {
        /// The file's name as it was given.
        file: String,
        /// The pointer.
        pointer: String,
    },
    /// A line of a command's output, counted from 1.
    Command {
        /// The command line that was run.
        command: String,
        /// Counted from 1.
        line: u64,
    },
    /// An event of a log, by the number that the log gives it.
    Event {
        /// The name of the log's file as it was given, or of its channel.
        log: String,
        /// The record number.
        record: u64,
    },
    /// A place on this machine that is neither file, registry nor command.
    System(String),
    /// The person said so.
    Person,
    /// A place in what the person said, in bytes of the text.
    Words {
        /// Its first byte.
        start: usize,
        /// The byte behind its last one.
        end: usize,
    },
    /// Follows from other facts, each with the value that decided.
    Derived(Vec<(FactId, Value)>),
}

impl Evidence {
    /// Source and place in one line.
    #[must_use]
    pub fn place(&self) -> String {
        match self.locator {
            Locator::Person | Locator::Words { .. } => Locator::Person.to_string(),
            _ => format!("{}, {}", self.source, self.locator),
        }
    }
}

impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Locator::Line { file, line, byte } => write!(f, "{file}, line {line}, byte {byte}"),
            Locator::Registry { key, value, export: None } => write!(f, "{key}, value {value}"),
            Locator::Registry { key, value, export: Some((file, line)) } => {
                write!(f, "{file}, line {line}: {key}, value {value}")
            }
            Locator::Json { file, pointer } => write!(f, "{file}, member {pointer}"),
            Locator::Command { command, line } => write!(f, "`{command}`, line {line}"),
            Locator::Event { log, record } => write!(f, "{log}, event record {record}"),
            Locator::System(place) => f.write_str(place),
            Locator::Person => f.write_str("the person said so"),
            Locator::Words { start, end } => write!(f, "the person said so, bytes {start} to {end} of the message"),
            Locator::Derived(facts) => {
                let names: Vec<_> = facts.iter().map(|(fact, _)| fact.name()).collect();
                write!(f, "follows from {}", names.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_never_holds_a_whole_activation_code() {
        let evidence =
            Evidence::new("the person", Locator::Person, "code ABCDE-12345-FGHJK-67890", DateTime::UNIX_EPOCH);
        assert_eq!(evidence.excerpt, "code *****-*****-*****-67890");
    }
}
