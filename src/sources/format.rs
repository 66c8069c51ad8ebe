//! What every reader of a format is: how it recognises an input, and reads it into facts.
//!
//! The list of formats stands in `capture`, above all readers.

use std::io::Read;

use chrono::{DateTime, Utc};

use crate::code::mask_codes;
use crate::facts::{Locator, Reading};
use crate::text::clean_text;
use crate::text::lines::{BLOCK, Lines};
use crate::vendor::serial::serial_in;

/// One kind of capture: how it is recognised, and how it is read into facts.
pub(crate) trait Format: Sync {
    /// Whether the first block is certainly of this format.
    fn recognises(&self, head: &Head) -> bool;

    /// Whether such a text tells of its machines in its own way, and is not cut by those who only collect answers.
    fn tells_machines(&self, _head: &Head) -> bool {
        false
    }

    /// Reads the whole input; never fails as a whole, what could not be read is part of the result.
    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading;

    /// Reads an input that may tell of several machines, each with its name; most tell of one, and do not name it.
    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        vec![(None, self.read(input, origin))]
    }

    /// Whether such an input may tell of so many machines that each is handed over by itself, and not all are held.
    fn hands_over_each(&self, _head: &Head) -> bool {
        false
    }

    /// Reads such an input, and hands over what it tells of each machine.
    fn each_machine(&self, input: &mut dyn Read, origin: &Origin, take: &mut TakeMachine<'_>) {
        self.read_machines(input, origin).into_iter().for_each(|(machine, reading)| take(machine, reading));
    }
}

/// What takes the name of a machine, where the input names it, and what was read of it.
pub(crate) type TakeMachine<'t> = dyn FnMut(Option<String>, Reading) + 't;

/// Where an input comes from, for the evidence of what is found in it.
pub(crate) struct Origin {
    /// The name as it was given, safe to show.
    pub file: String,
    /// The clock handed in.
    pub now: DateTime<Utc>,
    /// For each line of a part of a file its number and first byte in the whole file; empty for a whole file.
    places: Vec<(u64, u64)>,
    /// The serial number of a licence key that the file is called by.
    pub key: Option<String>,
}

impl Origin {
    pub(crate) fn new(file: &str, now: DateTime<Utc>) -> Self {
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file).replace('_', " ");
        Origin { file: mask_codes(&clean_text(file)), now, places: Vec::new(), key: serial_in(&name) }
    }

    /// A part of this input, with the places of its lines in the whole.
    pub(crate) fn part(&self, places: Vec<(u64, u64)>) -> Self {
        Origin { file: self.file.clone(), now: self.now, places, key: self.key.clone() }
    }

    /// The place of a line.
    pub(crate) fn line(&self, line: u64, byte: u64) -> Locator {
        let whole = usize::try_from(line).ok().and_then(|line| self.places.get(line.checked_sub(1)?)).copied();
        let (line, byte) = whole.unwrap_or((line, byte));
        Locator::Line { file: self.file.clone(), line, byte }
    }

    /// The number of a line in the whole.
    pub(crate) fn number_of(&self, line: u64) -> u64 {
        let whole = usize::try_from(line).ok().and_then(|line| self.places.get(line.checked_sub(1)?));
        whole.map_or(line, |(line, _)| *line)
    }

    /// The place of a member of a JSON document.
    pub(crate) fn member(&self, pointer: &str) -> Locator {
        Locator::Json { file: self.file.clone(), pointer: clean_text(pointer) }
    }
}

/// The first block of an input, decoded, by which its format is recognised.
pub(crate) struct Head {
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
    pub(crate) fn new(block: &[u8]) -> Self {
        let mut lines = Lines::new(&block[..block.len().min(BLOCK)]);
        let texts = lines.by_ref().map(|line| line.text).collect();
        let start = block[..block.len().min(512)].to_vec();
        let binary = lines.ending() == Some(crate::text::lines::Ending::Binary);
        Head { lines: texts, start, binary, name: String::new() }
    }

    /// Decodes the first bytes of a file, or of a member of an archive.
    pub(crate) fn of_file(block: &[u8], file: &str) -> Self {
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
        let name = name.rsplit(": ").next().unwrap_or(name).to_owned();
        Head { name, ..Head::new(block) }
    }

    /// The first line that is not blank, trimmed.
    pub(crate) fn first(&self) -> &str {
        self.lines.iter().map(|line| line.trim()).find(|line| !line.is_empty()).unwrap_or("")
    }

    /// Whether there is nothing but white space.
    pub(crate) fn is_blank(&self) -> bool {
        !self.binary && self.first().is_empty()
    }

    /// Whether the text opens as a JSON document does.
    pub(crate) fn opens_json(&self) -> bool {
        let first = self.first();
        first.starts_with('{') || first.starts_with('[') && !is_bracketed_word(first) && !is_prompt(first)
    }

    /// Whether it opens as a JSON object or list of several, and not with a mark such as `[1]` or `[host]`.
    pub(crate) fn opens_document(&self) -> bool {
        let first = self.first();
        first.starts_with('{') || first.trim_end() == "[" || first.starts_with("[{") || first.starts_with("[ {")
    }
}
/// Whether a line is the prompt of a console, such as `[root@web01 ~]# uptime`, and no list.
fn is_prompt(line: &str) -> bool {
    let inner = line.trim_start().strip_prefix('[').unwrap_or_default();
    let word = inner.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.starts_with(char::is_alphabetic) && !matches!(word, "true" | "false" | "null")
}

/// Whether a line is a heading such as `[kesl]`, and no list.
fn is_bracketed_word(line: &str) -> bool {
    let inner = line.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or_default();
    inner.starts_with(char::is_alphabetic)
        && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.'))
        && !matches!(inner, "true" | "false" | "null")
}
