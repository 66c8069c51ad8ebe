//! The gate of a chunk: one fast search finds the lines that may be of interest, and only they are decoded and looked
//! at.
//!
//! It finds each line in which a word of the rules stands, and a few more; which of them count is for the rules to say.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input, Span, packed};
use chrono::NaiveDate;
use encoding_rs::{IBM866, WINDOWS_1251};
use memchr::{memchr_iter, memchr2, memrchr2};

use super::findings::LogFindings;
use super::sightings::{CODE, LICENSE, PERHAPS, Place, line_date};
use crate::text::TextEncoding;

/// Bytes that are folded and searched while the processor still holds them.
const PIECE: usize = 16 * 1024;

/// Bytes of the longest word of the gate, and more.
const LONGEST_WORD: usize = 32;

/// Sets the bit that tells upper from lower case, in ASCII and in the first half of the Cyrillic letters in UTF-8,
/// Windows-1251 and CP866. Other signs become others too, which costs a few lines that are looked at in vain.
fn folded(byte: u8) -> u8 {
    byte | 0x20
}

/// The words of the rules, folded, in every writing.
static WORDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut words: Vec<Vec<u8>> = LICENSE.iter().chain(&PERHAPS).chain(&CODE).flat_map(|word| writings(word)).collect();
    words.iter_mut().flatten().for_each(|byte| *byte = folded(*byte));
    words.sort();
    words.dedup();
    words
});

/// The fastest search, by vectors, which not every processor has.
static BY_VECTORS: LazyLock<Option<packed::Searcher>> = LazyLock::new(|| packed::Searcher::new(WORDS.iter()));

static BY_BYTES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(WORDS.iter()).ok());

/// The first place from `at` on where a word of the gate stands in folded bytes.
fn find(folded: &[u8], at: usize) -> Option<usize> {
    let from = Span { start: at, end: folded.len() };
    let hit = match BY_VECTORS.as_ref() {
        Some(search) => search.find_in(folded, from),
        None => BY_BYTES.as_ref()?.find(Input::new(folded).span(from)),
    };
    hit.map(|hit| hit.start())
}

/// A word in each encoding whose line ends are single bytes.
fn writings(word: &str) -> Vec<Vec<u8>> {
    let mut writings = vec![word.as_bytes().to_vec()];
    if !word.is_ascii() {
        let encoded = [WINDOWS_1251, IBM866].map(|encoding| encoding.encode(word));
        writings.extend(encoded.into_iter().filter(|(.., lacks)| !lacks).map(|(bytes, ..)| bytes.into_owned()));
    }
    writings
}

/// What the lines of a chunk say, and how many line ends there are; lines longer than `longest` bytes are searched so
/// far.
pub(super) fn search_chunk(bytes: &[u8], longest: usize, encoding: TextEncoding) -> (LogFindings, u64) {
    let mut found = LogFindings::default();
    let text = |start: usize, end: usize| encoding.decode(&bytes[start..end.min(start + longest)]);
    let mut piece = [0; PIECE];
    // Line ends before `counted`, and the end of the last line that was looked at.
    let (mut ends, mut counted, mut done) = (0, 0, 0);
    let mut from = 0;
    while from < bytes.len() {
        let raw = &bytes[from..bytes.len().min(from + PIECE)];
        piece.iter_mut().zip(raw).for_each(|(folds, byte)| *folds = folded(*byte));
        let piece = &piece[..raw.len()];
        while let Some(hit) = find(piece, done.max(from) - from) {
            let (start, end) = line_around(bytes, done, from + hit);
            ends += line_ends(&bytes[counted..start]);
            (counted, done) = (start, end);
            found.look_at(&text(start, end), Place { line: ends + 1, byte: start as u64 });
            if done >= from + raw.len() {
                break;
            }
        }
        // A word may begin in one piece and end in the next.
        from = if raw.len() < PIECE { bytes.len() } else { done.max(from + PIECE - LONGEST_WORD) };
    }
    found.cut = long_lines(bytes, longest);
    found.last = last_date(bytes, &text);
    (found, ends + line_ends(&bytes[counted..]))
}

/// The line around a byte; no line begins before `earliest`.
fn line_around(bytes: &[u8], earliest: usize, at: usize) -> (usize, usize) {
    let start = memrchr2(b'\n', b'\r', &bytes[earliest..at]).map_or(earliest, |end| earliest + end + 1);
    (start, memchr2(b'\n', b'\r', &bytes[at..]).map_or(bytes.len(), |end| at + end))
}

/// How many line ends there are: LF, CR LF or CR.
fn line_ends(bytes: &[u8]) -> u64 {
    let line_feeds = memchr_iter(b'\n', bytes).count();
    let lone_returns = memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n')).count();
    (line_feeds + lone_returns) as u64
}

/// How many lines are longer than `longest` bytes.
fn long_lines(bytes: &[u8], longest: usize) -> u64 {
    let (mut count, mut start) = (0, 0);
    while bytes.len() - start > longest {
        // The last line end within reach: the lines before it are short, whatever their number.
        let reach = &bytes[start..=start + longest];
        match memrchr2(b'\n', b'\r', reach) {
            Some(end) => start += end + 1,
            None => {
                count += 1;
                start = memchr2(b'\n', b'\r', &bytes[start..]).map_or(bytes.len(), |end| start + end);
            }
        }
    }
    count
}

/// The date of the last line that begins with one.
fn last_date(bytes: &[u8], text: &dyn Fn(usize, usize) -> String) -> Option<NaiveDate> {
    let mut end = bytes.len();
    loop {
        let start = memrchr2(b'\n', b'\r', &bytes[..end]).map_or(0, |at| at + 1);
        if may_begin_with_date(&bytes[start..end])
            && let Some(date) = line_date(&text(start, end))
        {
            return Some(date);
        }
        end = start.checked_sub(1)?;
    }
}

/// Whether a line is worth being decoded to look for its date: most are not.
fn may_begin_with_date(line: &[u8]) -> bool {
    let Some(start) = line.iter().position(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) else {
        return false;
    };
    match &line[start..] {
        [first, ..] if !first.is_ascii() => true,
        [_, _, _, _, b'-' | b'/' | b'.', ..] | [_, _, b'.', ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gate_is_built_and_no_word_is_longer_than_what_pieces_share() {
        assert!(BY_BYTES.is_some());
        assert!(WORDS.iter().all(|word| word.len() < LONGEST_WORD));
        // Where there is no search by vectors, the other must find the same first place.
        let log: Vec<u8> = WORDS.join(&b" x "[..]);
        let by_bytes = BY_BYTES.as_ref().unwrap().find_iter(&log).map(|hit| hit.start()).collect::<Vec<_>>();
        let mut found = Vec::new();
        while let Some(hit) = find(&log, found.last().map_or(0, |last| last + 1)) {
            found.push(hit);
        }
        assert!(by_bytes.iter().all(|hit| found.contains(hit)), "{by_bytes:?} {found:?}");
        assert!(by_bytes.len() >= WORDS.len() - 1, "{by_bytes:?}");
    }

    #[test]
    fn line_ends_and_long_lines_are_counted() {
        assert_eq!(line_ends(b"a\nb\r\n\rc\r"), 4);
        assert_eq!(long_lines(b"abc\nabcd\r\nabcde\n\nabcd", 3), 3);
        assert_eq!((long_lines(b"", 3), long_lines(b"abc", 3), long_lines(b"abc\n", 3)), (0, 0, 0));
    }

    #[test]
    fn a_word_at_the_border_of_pieces_is_found() {
        for before in PIECE - LONGEST_WORD - 2..PIECE + 2 {
            let log = format!("{}license error\n{}", "x".repeat(before), "y".repeat(PIECE));
            let (found, ends) = search_chunk(log.as_bytes(), 2 * PIECE, TextEncoding::Bytes(None));
            assert_eq!((found.sightings.count(), ends), (1, 1), "{before}");
        }
    }
}
