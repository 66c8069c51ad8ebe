//! Marked lines: where the rules found something when a text was learned, so that they are asked there alone when it is
//! cleaned. Known values are looked for everywhere all the same.

use std::ops::Range;

use super::find::PrivatePlace;

/// Bytes before a place that a rule may look back.
const LOOKED_BACK: usize = 320;

/// The most bytes of lines that are joined because one goes on in the next.
const MOST_JOINED: usize = 64 * 1024;

/// Lines of a text, and how much was found in them.
#[derive(Clone, Copy, Debug)]
struct Marked {
    start: u32,
    end: u32,
    count: u32,
}

/// The marked lines of one text.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    /// What tells the text from another.
    text: u64,
    lines: Vec<Marked>,
}

impl Marks {
    /// Marks the lines around what was found, with those before and behind them.
    pub(super) fn of(text: &str, found: &[PrivatePlace]) -> Marks {
        let mut spans: Vec<&Range<usize>> =
            found.iter().filter(|place| place.is_found()).map(|place| &place.span).collect();
        spans.sort_by_key(|span| span.start);
        let mut lines: Vec<Marked> = Vec::new();
        // The lines of the last place: what else stands in them is marked with it.
        let mut marked = 0..0;
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for span in spans {
            if let Some(last) = lines.last_mut().filter(|_| marked.start <= span.start && span.end <= marked.end) {
                last.count += 1;
                continue;
            }
            marked = lines_of(text, span);
            let around = around(text, span);
            match lines.last_mut().filter(|last| last.end as usize > around.start) {
                Some(last) => {
                    last.end = last.end.max(number(around.end));
                    last.count += 1;
                }
                None => lines.push(Marked { start: number(around.start), end: number(around.end), count: 1 }),
            }
        }
        Marks { text: mark_of(text), lines }
    }

    /// The marked lines with how much was found in them; `None` where the text is another one.
    pub(super) fn lines(&self, text: &str) -> Option<impl Iterator<Item = (Range<usize>, usize)>> {
        let same = self.text == mark_of(text) && !text.is_empty();
        same.then(|| self.lines.iter().map(|lines| (lines.start as usize..lines.end as usize, lines.count as usize)))
    }
}

/// A number that tells one text from another.
fn mark_of(text: &str) -> u64 {
    let mut mark = text.len() as u64;
    let mut words = text.as_bytes().chunks_exact(8);
    let mut add = |bytes: &[u8]| {
        let mut eight = [0; 8];
        eight[..bytes.len()].copy_from_slice(bytes);
        mark = (mark.rotate_left(5) ^ u64::from_le_bytes(eight)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    };
    words.by_ref().for_each(&mut add);
    add(words.remainder());
    mark
}

/// Where the line begins in which a byte stands.
fn line_start(text: &str, at: usize) -> usize {
    memchr::memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |end| end + 1)
}

/// Where the line ends, its break included, in which a byte stands.
fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |end| at + end + 1)
}

/// The lines of a place.
pub(super) fn lines_of(text: &str, span: &Range<usize>) -> Range<usize> {
    line_start(text, span.start)..line_end(text, span.end.saturating_sub(1).max(span.start))
}

/// The lines of a place with two before and one behind, and those that are joined to them by an escape.
fn around(text: &str, span: &Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = lines_of(text, span);
    let goes_on = |end: usize| {
        let line = text[..end].trim_end_matches(['\n', '\r']);
        line.ends_with(['=', '\\'])
    };
    let mut before = 0;
    while start > 0
        && (before < 2 || span.start - start < LOOKED_BACK || goes_on(start) && span.start - start < MOST_JOINED)
    {
        start = line_start(text, start - 1);
        before += 1;
    }
    if end < text.len() {
        end = line_end(text, end);
    }
    while end < text.len() && goes_on(end) && end - span.end < MOST_JOINED {
        end = line_end(text, end);
    }
    start..end
}
