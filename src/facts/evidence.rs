//! Where a value was seen: the source, the exact place, the raw excerpt, and when.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{FactId, Value};
use crate::code::{mask_codes, masked_text_up_to};
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
        Evidence {
            source: source.into(),
            locator: locator.masked(),
            excerpt: masked_text_up_to(excerpt, LONGEST),
            read_at,
        }
    }
}

/// An exact place, precise enough to find the excerpt again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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

impl Locator {
    /// Whether another place is one of the same file, or of the same output of a command.
    #[must_use]
    pub fn is_in_the_same_output(&self, other: &Locator) -> bool {
        match (self, other) {
            (Locator::Line { file: one, .. }, Locator::Line { file: two, .. })
            | (Locator::Json { file: one, .. }, Locator::Json { file: two, .. })
            | (Locator::Command { command: one, .. }, Locator::Command { command: two, .. }) => one == two,
            _ => false,
        }
    }
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

/// What a part of a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MarkKind {
    /// What was read, such as a registry export.
    Source,
    /// A file, key, command or other name that stands for itself.
    Name,
    /// A line, counted from 1.
    Line,
    /// An offset in bytes.
    Byte,
    /// A registry value.
    Value,
    /// A member of a JSON document.
    Member,
    /// The number of an event's record.
    Record,
    /// The person who writes.
    Person,
}

/// The name of a file without its folders, as either system writes them.
fn name_of_file(path: &str) -> String {
    path.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(path).to_owned()
}

impl Locator {
    /// The same place without the folders of its file, which are nobody's business but the person's.
    #[must_use]
    pub fn without_folders(&self) -> Locator {
        let mut place = self.clone();
        match &mut place {
            Locator::Line { file, .. } | Locator::Json { file, .. } => *file = name_of_file(file),
            Locator::Registry { export: Some((file, _)), .. } => *file = name_of_file(file),
            // A channel has slashes in its name and no ending.
            Locator::Event { log, .. } if name_of_file(log).contains('.') => *log = name_of_file(log),
            _ => {}
        }
        place
    }

    /// The parts of the place, from which every language makes its own words; none where it follows from other facts.
    #[must_use]
    pub fn marks(&self) -> Vec<(MarkKind, String)> {
        use MarkKind::{Byte, Line, Member, Name, Person, Record, Value};
        match self {
            Locator::Line { file, line, byte } => {
                vec![(Name, file.clone()), (Line, line.to_string()), (Byte, byte.to_string())]
            }
            Locator::Registry { key, value, export } => {
                let export = export.iter().flat_map(|(file, line)| [(Name, file.clone()), (Line, line.to_string())]);
                export.chain([(Name, key.clone()), (Value, value.clone())]).collect()
            }
            Locator::Json { file, pointer } => vec![(Name, file.clone()), (Member, pointer.clone())],
            Locator::Command { command, line } => vec![(Name, format!("`{command}`")), (Line, line.to_string())],
            Locator::Event { log, record } => vec![(Name, log.clone()), (Record, record.to_string())],
            Locator::System(place) => vec![(Name, place.clone())],
            Locator::Person | Locator::Words { .. } => vec![(Person, String::new())],
            Locator::Derived(_) => Vec::new(),
        }
    }
}

impl Locator {
    /// The same place; names of files and keys come from anywhere, and hold no code.
    fn masked(mut self) -> Locator {
        let texts: Vec<&mut String> = match &mut self {
            Locator::Line { file, .. } => vec![file],
            Locator::Registry { key, value, export } => {
                [key, value].into_iter().chain(export.as_mut().map(|(file, _)| file)).collect()
            }
            Locator::Json { file, pointer } => vec![file, pointer],
            Locator::Command { command, .. } => vec![command],
            Locator::Event { log, .. } => vec![log],
            Locator::System(place) => vec![place],
            Locator::Person | Locator::Words { .. } | Locator::Derived(_) => Vec::new(),
        };
        for text in texts {
            let masked = mask_codes(text);
            if masked != *text {
                *text = masked;
            }
        }
        self
    }
}

impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Locator::Derived(facts) = self {
            let names: Vec<_> = facts.iter().map(|(fact, _)| fact.name()).collect();
            return write!(f, "follows from {}", names.join(", "));
        }
        if let Locator::Words { start, end } = self {
            return write!(f, "the person said so, bytes {start} to {end} of the message");
        }
        let mut before = None;
        for (kind, text) in self.marks() {
            match before {
                None => {}
                // What stands in a line of an export.
                Some(MarkKind::Line) if kind == MarkKind::Name => f.write_str(": ")?,
                Some(_) => f.write_str(", ")?,
            }
            match kind {
                MarkKind::Source | MarkKind::Name => f.write_str(&text)?,
                MarkKind::Line => write!(f, "line {text}")?,
                MarkKind::Byte => write!(f, "byte {text}")?,
                MarkKind::Value => write!(f, "value {text}")?,
                MarkKind::Member => write!(f, "member {text}")?,
                MarkKind::Record => write!(f, "event record {text}")?,
                MarkKind::Person => f.write_str("the person said so")?,
            }
            before = Some(kind);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_holds_no_code() {
        let key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\ABCDE-12345-FGHJK-67890";
        let place = Locator::Registry { key: key.into(), value: "V".into(), export: None };
        let shown = Evidence::new("registry", place, "", DateTime::UNIX_EPOCH).place();
        assert!(shown.contains("*****-67890") && !shown.contains("FGHJK"), "{shown}");
    }

    #[test]
    fn a_place_reads_as_its_parts() {
        let registry = |export| Locator::Registry { key: "K".into(), value: "V".into(), export };
        for (place, expected) in [
            (Locator::Line { file: "a.txt".into(), line: 2, byte: 9 }, "a.txt, line 2, byte 9"),
            (registry(None), "K, value V"),
            (registry(Some(("a.reg".into(), 3))), "a.reg, line 3: K, value V"),
            (Locator::Json { file: "a.json".into(), pointer: "/x".into() }, "a.json, member /x"),
            (Locator::Command { command: "avp.com STATUS".into(), line: 1 }, "`avp.com STATUS`, line 1"),
            (Locator::Event { log: "System".into(), record: 7 }, "System, event record 7"),
            (Locator::System("the hosts file".into()), "the hosts file"),
            (Locator::Person, "the person said so"),
            (Locator::Derived(vec![(FactId::CodeKind, Value::Flag(true))]), "follows from code.kind"),
        ] {
            assert_eq!(place.to_string(), expected);
            assert_eq!(place.marks().is_empty(), matches!(place, Locator::Derived(_)));
        }
    }

    #[test]
    fn an_excerpt_never_holds_a_whole_activation_code() {
        let evidence =
            Evidence::new("the person", Locator::Person, "code ABCDE-12345-FGHJK-67890", DateTime::UNIX_EPOCH);
        assert_eq!(evidence.excerpt, "code *****-*****-*****-67890");
    }
}
