//! Reading foreign text in bounded memory: lines with their exact place, or one small document.

#[cfg(test)]
mod tests;

use std::io::{self, BufRead, Read};

use super::{Detected, TextEncoding, detect};

/// Bytes of the first block, by which encodings and formats are recognised.
pub(crate) const BLOCK: usize = 64 * 1024;

/// How much is read at most.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Bytes of one line; the rest of a longer one is skipped.
    pub line: usize,
    /// Bytes of the whole input.
    pub total: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { line: 64 * 1024, total: 2 * 1024 * 1024 * 1024 }
    }
}

/// A line of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Counted from 1.
    pub number: u64,
    /// Offset of the first byte from the start of the input, in its own encoding.
    pub byte: u64,
    /// The decoded text, without the line end.
    pub text: String,
    /// Whether the line was longer than the limit, so that its end is missing.
    pub cut: bool,
}

/// The bytes of the next line without its LF, in whatever encoding; `Some(None)` is one that is longer than the limit,
/// which is passed over to its end. Never more than that is held.
///
/// # Errors
/// The input cannot be read.
pub(crate) fn next_line(input: &mut impl BufRead, most: usize) -> io::Result<Option<Option<Vec<u8>>>> {
    let (mut line, mut too_long, mut any) = (Vec::new(), false, false);
    loop {
        let buffer = match input.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if buffer.is_empty() {
            return Ok(any.then(|| (!too_long).then_some(line)));
        }
        any = true;
        let (part, used, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (&buffer[..at], at + 1, true),
            None => (buffer, buffer.len(), false),
        };
        too_long = too_long || line.len() + part.len() > most;
        if !too_long {
            line.extend_from_slice(part);
        }
        input.consume(used);
        if ended {
            return Ok(Some((!too_long).then_some(line)));
        }
    }
}

/// How reading came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The input was read to its end.
    Complete,
    /// The budget was used up.
    Budget(u64),
    /// The input is no text.
    Binary,
    /// The input failed.
    Failed(io::ErrorKind),
}

/// The lines of any input: ended by LF, CR LF or CR, in whatever encoding the first block shows.
///
/// At most one block and one line are held in memory, whatever comes.
pub(crate) struct Lines<R> {
    input: R,
    limits: Limits,
    encoding: TextEncoding,
    block: Vec<u8>,
    /// The next unread byte of the block.
    at: usize,
    /// Offset of the block's first byte.
    base: u64,
    number: u64,
    ending: Option<Ending>,
    started: bool,
}

/// A text whose line ends are single bytes, for those who find its lines themselves.
pub(crate) struct TextBytes<R> {
    /// What follows the first block.
    pub input: R,
    /// How much is to be read.
    pub limits: Limits,
    /// How a line is decoded.
    pub encoding: TextEncoding,
    /// The first block, after a byte order mark.
    pub block: Vec<u8>,
    /// Offset of the block's first byte.
    pub byte: u64,
    /// How reading ended, where it ended within the first block.
    pub ending: Option<Ending>,
}

impl<R: Read> Lines<R> {
    /// Lines within the usual limits.
    pub(crate) fn new(input: R) -> Self {
        Lines::within(input, Limits::default())
    }

    /// Lines within other limits.
    pub(crate) fn within(input: R, limits: Limits) -> Self {
        Lines {
            input,
            limits,
            encoding: TextEncoding::Bytes(None),
            block: Vec::new(),
            at: 0,
            base: 0,
            number: 0,
            ending: None,
            started: false,
        }
    }

    /// The same text as bytes, before its first line is taken; the lines themselves where a line end may be more than one
    /// byte, or where it is no text.
    pub(crate) fn into_bytes(mut self) -> Result<TextBytes<R>, Self> {
        self.start();
        if self.encoding.unit() != 1 || self.ending == Some(Ending::Binary) {
            return Err(self);
        }
        let Lines { input, limits, encoding, mut block, at, ending, .. } = self;
        block.drain(..at);
        Ok(TextBytes { input, limits, encoding, block, byte: at as u64, ending })
    }

    /// How reading ended; `None` while lines may follow.
    pub(crate) fn ending(&self) -> Option<Ending> {
        self.ending
    }

    fn start(&mut self) {
        if self.started {
            return;
        }
        self.started = true;
        self.fill();
        match detect(&self.block) {
            Detected::Text(encoding, mark) => {
                self.encoding = encoding;
                self.at = mark;
            }
            Detected::Binary => {
                self.ending = Some(Ending::Binary);
                self.at = self.block.len();
            }
        }
    }

    /// Replaces the block, which was read to its end, by the next one.
    fn fill(&mut self) {
        self.base += self.block.len() as u64;
        self.at = 0;
        if self.ending.is_some() {
            self.block.clear();
            return;
        }
        let left = self.limits.total.saturating_sub(self.base);
        let (block, failure) = read_up_to(&mut self.input, BLOCK.min(usize::try_from(left).unwrap_or(BLOCK)));
        self.block = block;
        if let Some(kind) = failure {
            self.ending = Some(Ending::Failed(kind));
        } else if self.block.is_empty() {
            let more = left == 0 && !read_up_to(&mut self.input, 1).0.is_empty();
            self.ending = Some(if more { Ending::Budget(self.limits.total) } else { Ending::Complete });
        }
    }

    /// The next code unit, and how many bytes it takes.
    fn peek(&mut self) -> Option<(u16, usize)> {
        if self.at >= self.block.len() {
            self.fill();
        }
        let first = *self.block.get(self.at)?;
        if self.encoding.unit() == 1 {
            return Some((u16::from(first), 1));
        }
        // Blocks have an even length but for the last one, whose odd byte is half a character.
        let Some(second) = self.block.get(self.at + 1).copied() else { return Some((u16::from(first), 1)) };
        let unit = match self.encoding {
            TextEncoding::Utf16Be => u16::from_be_bytes([first, second]),
            _ => u16::from_le_bytes([first, second]),
        };
        Some((unit, 2))
    }

    /// Takes the bytes before the next line end or the end of the block.
    fn take_run(&mut self, raw: &mut Vec<u8>, cut: &mut bool) {
        let from = self.at;
        if self.encoding.unit() == 1 {
            let rest = &self.block[from..];
            self.at += rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        }
        while self.at < self.block.len() {
            match self.peek() {
                None | Some((0x0A | 0x0D, _)) => break,
                Some((_, width)) => self.at += width,
            }
        }
        let run = &self.block[from..self.at];
        let room = self.limits.line.saturating_sub(raw.len()).min(run.len());
        raw.extend_from_slice(&run[..room]);
        *cut |= room < run.len();
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        self.start();
        self.peek()?;
        let byte = self.base + self.at as u64;
        let (mut raw, mut cut) = (Vec::new(), false);
        while let Some((unit, width)) = self.peek() {
            match unit {
                0x0A => {
                    self.at += width;
                    break;
                }
                0x0D => {
                    self.at += width;
                    if let Some((0x0A, width)) = self.peek() {
                        self.at += width;
                    }
                    break;
                }
                _ => self.take_run(&mut raw, &mut cut),
            }
        }
        self.number += 1;
        let text = self.encoding.decode(&raw);
        let text = if text.contains(ESCAPE) { without_colours(&text) } else { text };
        Some(Line { number: self.number, byte, text, cut })
    }
}

/// What begins the marks by which a terminal shows colours.
const ESCAPE: char = '\u{1b}';

/// A text without the marks of colours (`ESC [ … m`, and `K` to the end of a line; ECMA-48), which programs print that take a
/// file for a terminal. Any other mark stays as it is, and is cleaned where it is shown.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(ESCAPE) {
        plain.push_str(&rest[..at]);
        let behind = &rest[at + ESCAPE.len_utf8()..];
        let parameters = behind.strip_prefix('[').map(|sequence| sequence.trim_start_matches(is_parameter));
        match parameters.and_then(|end| end.strip_prefix(['m', 'K'])) {
            Some(after) => rest = after,
            None => {
                plain.push(ESCAPE);
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn is_parameter(sign: char) -> bool {
    matches!(sign, '0'..='9' | ';' | ':')
}

/// The lines of a text without their ends; behind the last end there is none. Each end is looked for by vectors.
pub(crate) fn each_line(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(text.strip_suffix(b"\n").unwrap_or(text));
    std::iter::from_fn(move || {
        let text = rest?;
        let end = memchr::memchr(b'\n', text);
        rest = end.map(|at| &text[at + 1..]);
        Some(end.map_or(text, |at| &text[..at]))
    })
}

/// Reads until `limit` bytes are there or the input ends; what came before a failure is kept.
pub(crate) fn read_up_to(input: &mut dyn Read, limit: usize) -> (Vec<u8>, Option<io::ErrorKind>) {
    let mut bytes = Vec::new();
    match input.take(limit as u64).read_to_end(&mut bytes) {
        Ok(_) => (bytes, None),
        Err(error) => (bytes, Some(error.kind())),
    }
}

/// Reads a small document whole, decoded; a longer one is cut at `limit` bytes and the ending says so.
pub(crate) fn read_document(input: &mut dyn Read, limit: usize) -> (String, Ending) {
    let (mut bytes, failure) = read_up_to(input, limit + 1);
    let ending = match failure {
        Some(kind) => Ending::Failed(kind),
        None if bytes.len() > limit => Ending::Budget(limit as u64),
        None => Ending::Complete,
    };
    bytes.truncate(limit);
    match detect(&bytes[..bytes.len().min(BLOCK)]) {
        Detected::Text(encoding, mark) => (encoding.decode(&bytes[mark..]), ending),
        Detected::Binary => (String::new(), Ending::Binary),
    }
}
