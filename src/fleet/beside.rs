//! Lines among records that are none: events, keys and counts of other programs. They are set aside and read together, so
//! that the newest event of each computer decides, whichever records stand between its events.

use std::io::Read;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::incoming::IncomingRecord;
use crate::capture::{LineKind, LineSorter};
use crate::limits;
use crate::say::{Message, fleet as said};
use crate::sources::event_log::event_line;
use crate::text::lines::{BLOCK, each_line};

/// Bytes that are searched at a time.
const SEARCHED: usize = 256 * 1024;

/// By which members a record is told from everything else.
static OF_RECORDS: LazyLock<[Finder<'static>; 3]> =
    LazyLock::new(|| ["\"facts\"", "\"capture\"", "\"verdict\""].map(Finder::new));

/// Lines, and the number and the first byte of each in its stream.
type HeldLines = (Vec<u8>, Vec<(u64, u64)>);

/// Lines of a stream that are set aside, each with its place.
#[derive(Default)]
pub(super) struct BesideLines {
    sorter: LineSorter,
    bytes: Vec<u8>,
    places: Vec<(u64, u64)>,
    /// Where in the stream the next line begins.
    byte: u64,
    /// Lines beyond those that are held, and the first of them.
    lost: u64,
    first_lost: u64,
}

impl BesideLines {
    /// Sets aside what is no record of whole lines, of which the first has this number; their numbers.
    pub(super) fn sort(&mut self, first: u64, lines: &[u8]) -> Vec<u64> {
        let mut aside = Vec::new();
        for (number, line) in (first..).zip(each_line(lines)) {
            if is_set_aside(&mut self.sorter, line) {
                aside.push(number);
                self.hold(number, line);
            }
            self.byte += line.len() as u64 + 1;
        }
        aside
    }

    /// A line of so many bytes that is longer than any record.
    pub(super) fn pass(&mut self, size: u64) {
        self.sorter.pass();
        self.byte += size + 1;
    }

    fn hold(&mut self, number: u64, line: &[u8]) {
        if self.bytes.len() + line.len() >= limits::MIXED_BYTES {
            self.lost += 1;
            self.first_lost = if self.lost == 1 { number } else { self.first_lost };
            return;
        }
        self.bytes.extend_from_slice(line);
        self.bytes.push(b'\n');
        self.places.push((number, self.byte));
    }

    /// What is said of lines that were set aside and are not held.
    pub(super) fn lost(&self, source: &str) -> Option<Message> {
        let most = limits::MIXED_BYTES / 1024 / 1024;
        (self.lost > 0).then(|| said::lines_not_held(self.lost, self.first_lost, most, source))
    }

    /// The lines that were set aside, each with its place.
    pub(super) fn held(self) -> Option<HeldLines> {
        (!self.places.is_empty()).then_some((self.bytes, self.places))
    }
}

/// Whether a line is one of something else than records.
fn is_set_aside(sorter: &mut LineSorter, line: &[u8]) -> bool {
    let is_object = line.trim_ascii_start().starts_with(b"{");
    let has = |members: &[Finder<'_>]| members.iter().any(|member| member.find(line).is_some());
    // Events of other programs have verdicts of their own.
    let is_event = || event_line(&String::from_utf8_lossy(line)).is_some();
    if is_object && (has(&OF_RECORDS[..2]) || has(&OF_RECORDS[2..]) && !is_event()) {
        sorter.pass();
        return false;
    }
    let written = line.trim_ascii_end();
    if is_object && !written.strip_suffix(b",").unwrap_or(written).ends_with(b"}") {
        // A record that is cut has its own line.
        sorter.pass();
        return false;
    }
    match sorter.next(&String::from_utf8_lossy(line)) {
        Some(LineKind::Center(_) | LineKind::Event(_)) => true,
        Some(LineKind::Facts | LineKind::Document) => {
            sorter.pass();
            false
        }
        None => false,
    }
}

/// Whether the beginning of a text has events, keys or counts, a line each.
pub(super) fn begins_other_lines(start: &[u8]) -> bool {
    let mut sorter = LineSorter::default();
    let text = crate::text::decode_text(&start[..start.len().min(BLOCK)]);
    text.lines().any(|line| matches!(sorter.next(line), Some(LineKind::Center(_) | LineKind::Event(_))))
}

/// Whether a record of facts, or with a capture, stands in a line of a text.
pub(super) fn holds_records(input: &mut dyn Read) -> bool {
    let mut held: Vec<u8> = Vec::new();
    loop {
        let begin = held.len();
        let count = Read::take(&mut *input, SEARCHED as u64).read_to_end(&mut held).unwrap_or_default();
        let is_end = count < SEARCHED;
        let whole = match memchr::memrchr(b'\n', &held[begin..]) {
            _ if is_end => held.len(),
            Some(at) => begin + at + 1,
            None => 0,
        };
        if OF_RECORDS[..2].iter().any(|member| has_record(&held[..whole], member)) {
            return true;
        }
        held.drain(..whole);
        if is_end {
            return false;
        }
        if held.len() > limits::RECORD_BYTES {
            // What follows on this line is told as too long when its turn comes.
            held.clear();
        }
    }
}

/// Whether a line with this member is a record.
fn has_record(lines: &[u8], member: &Finder<'_>) -> bool {
    let mut at = 0;
    while let Some(hit) = member.find(&lines[at..]).map(|hit| at + hit) {
        let first = memchr::memrchr(b'\n', &lines[..hit]).map_or(0, |at| at + 1);
        at = memchr::memchr(b'\n', &lines[hit..]).map_or(lines.len(), |end| hit + end);
        let line = lines[first..at].trim_ascii();
        let read = IncomingRecord::read(line).ok();
        if line.starts_with(b"{") && read.is_some_and(|record| record.facts.is_some() || record.capture.is_some()) {
            return true;
        }
    }
    false
}
