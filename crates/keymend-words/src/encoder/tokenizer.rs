//! Cuts a text into the pieces of words that the encoder knows: a unigram model, the likeliest way to cut.

use unicode_normalization::UnicodeNormalization;

use super::file::EncoderFile;

/// Stands for a space inside pieces.
const SPACE: char = '\u{2581}';

/// One writing for what looks alike: compatibility forms resolved, control characters gone, every run of blanks one
/// [`SPACE`], and one before the text.
pub(super) fn normalise(text: &str) -> String {
    let mut normal = String::with_capacity(text.len() + SPACE.len_utf8());
    normal.push(SPACE);
    for character in text.nfkc() {
        match character {
            '\u{1}'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{8f}' | '\u{9f}' | '\0' => {}
            // What the original reads as a blank, the character for "not readable" among them.
            '\t'
            | '\n'
            | '\u{c}'
            | '\r'
            | ' '
            | '\u{1680}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'
            | '\u{2029}'
            | SPACE
            | '\u{feff}'
            | '\u{fffd}' => {
                if !normal.ends_with(SPACE) {
                    normal.push(SPACE);
                }
            }
            other => normal.push(other),
        }
    }
    normal
}

/// The best way to reach a place in the text.
#[derive(Clone, Copy)]
struct Step {
    score: f32,
    token: usize,
    start: usize,
}

/// The likeliest pieces of a normalised text, in order.
pub(super) fn pieces(normal: &str, file: &EncoderFile<'_>) -> Vec<usize> {
    let bytes = normal.as_bytes();
    let unreached = Step { score: f32::NEG_INFINITY, token: file.unknown(), start: 0 };
    let mut best = vec![unreached; bytes.len() + 1];
    best[0].score = 0.0;
    for (start, character) in normal.char_indices() {
        let so_far = best[start].score;
        let mut offer = |end: usize, score: f32, token: usize| {
            if score > best[end].score {
                best[end] = Step { score, token, start };
            }
        };
        for (token, length) in Starting::new(&bytes[start..], file) {
            offer(start + length, so_far + file.score(token), token);
        }
        offer(start + character.len_utf8(), so_far + file.unknown_score, file.unknown());
    }
    let mut pieces = Vec::new();
    let mut end = bytes.len();
    while end > 0 {
        let Step { token, start, .. } = best[end];
        pieces.push(token);
        end = start;
    }
    pieces.reverse();
    pieces
}

/// The pieces that a text begins with, shortest first. Each byte more halves its way into the sorted pieces.
struct Starting<'t, 'f, 'd> {
    text: &'t [u8],
    file: &'f EncoderFile<'d>,
    length: usize,
    /// The pieces that begin with the bytes so far.
    first: usize,
    after: usize,
}

impl<'t, 'f, 'd> Starting<'t, 'f, 'd> {
    fn new(text: &'t [u8], file: &'f EncoderFile<'d>) -> Self {
        Self { text, file, length: 0, first: 0, after: file.pieces() }
    }

    /// The first piece of the range whose byte at this place is not below a byte (or above it).
    fn halve(&self, wanted: impl Fn(Option<u8>) -> bool) -> usize {
        let (mut low, mut high) = (self.first, self.after);
        while low < high {
            let middle = low + (high - low) / 2;
            if wanted(self.file.piece(middle).get(self.length).copied()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}

impl Iterator for Starting<'_, '_, '_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let byte = *self.text.get(self.length)?;
            // A piece that has ended sorts before all that go on: `None` is below every byte.
            let first = self.halve(|at| at >= Some(byte));
            let after = self.halve(|at| at > Some(byte));
            (self.first, self.after) = (first, after);
            self.length += 1;
            if first >= after {
                self.text = &[];
                return None;
            }
            if self.file.piece(first).len() == self.length {
                return Some((first, self.length));
            }
        }
    }
}
