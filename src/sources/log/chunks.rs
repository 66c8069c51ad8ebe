//! A log in large chunks that are cut at the ends of lines.

use std::io::Read;

use memchr::{memchr2, memrchr};

use crate::text::TextEncoding;
use crate::text::lines::{Ending, Limits, TextBytes, read_up_to};

/// Some lines of a log: whole ones, or the first bytes of a line that is longer than a chunk.
pub(super) struct LogChunk {
    /// The lines with their ends.
    pub bytes: Vec<u8>,
    /// Offset of the first byte in the log.
    pub start: u64,
}

/// Reads a log chunk by chunk.
pub(super) struct Chunks<R> {
    input: R,
    pub limits: Limits,
    pub encoding: TextEncoding,
    size: usize,
    /// What is read and belongs to the next chunk, and the offset of its first byte.
    rest: Vec<u8>,
    start: u64,
    ending: Option<Ending>,
}

impl<R: Read> Chunks<R> {
    /// Chunks of at most `size` bytes, two more at least than the longest line that is searched.
    pub(super) fn new(text: TextBytes<R>, size: usize) -> Self {
        let TextBytes { input, limits, encoding, block, byte, ending } = text;
        Chunks { input, limits, encoding, size, rest: block, start: byte, ending }
    }

    /// How reading ended; `None` while chunks may follow.
    pub(super) fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// Reads until `bytes` are as long as a chunk, or the input ends.
    fn fill(&mut self, bytes: &mut Vec<u8>) {
        let left = self.limits.total.saturating_sub(self.start + bytes.len() as u64);
        let room = (self.size.saturating_sub(bytes.len()) as u64).min(left);
        if self.ending.is_some() || bytes.len() >= self.size {
            return;
        }
        bytes.reserve_exact(self.size - bytes.len());
        match (&mut self.input).take(room).read_to_end(bytes) {
            Err(error) => self.ending = Some(Ending::Failed(error.kind())),
            Ok(read) if (read as u64) < room => self.ending = Some(Ending::Complete),
            Ok(_) if room == left => {
                let more = !read_up_to(&mut self.input, 1).0.is_empty();
                self.ending = Some(if more { Ending::Budget(self.limits.total) } else { Ending::Complete });
            }
            Ok(_) => {}
        }
    }

    /// Passes over the rest of a line that is longer than a chunk, up to its end; it begins with `bytes`.
    fn pass_over_line(&mut self, mut bytes: Vec<u8>) {
        while !bytes.is_empty() {
            let end = memchr2(b'\n', b'\r', &bytes);
            self.start += end.unwrap_or(bytes.len()) as u64;
            if let Some(end) = end {
                self.rest = bytes.split_off(end);
                return;
            }
            bytes.clear();
            self.fill(&mut bytes);
        }
    }
}

impl<R: Read> Iterator for Chunks<R> {
    type Item = LogChunk;

    fn next(&mut self) -> Option<LogChunk> {
        let mut bytes = std::mem::take(&mut self.rest);
        self.fill(&mut bytes);
        let start = self.start;
        if self.ending.is_some() {
            self.start += bytes.len() as u64;
        } else if let Some(end) = last_line_end(&bytes) {
            self.rest = bytes.split_off(end);
            self.start += end as u64;
        } else {
            // One byte more than is searched tells that the line is too long.
            let searched = bytes[..bytes.len().min(self.limits.line + 1)].to_vec();
            self.pass_over_line(std::mem::replace(&mut bytes, searched));
        }
        (!bytes.is_empty()).then_some(LogChunk { bytes, start })
    }
}

/// Where the last whole line ends. A carriage return at the very end may be half of a line end.
fn last_line_end(bytes: &[u8]) -> Option<usize> {
    let before_last = &bytes[..bytes.len().saturating_sub(1)];
    memrchr(b'\n', bytes).or_else(|| memrchr(b'\r', before_last)).map(|at| at + 1)
}
