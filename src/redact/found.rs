//! One private value in a text.

use std::ops::Range;

use super::PrivateKind;

/// A private value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub kind: PrivateKind,
    /// Bytes of the text.
    pub span: Range<usize>,
}

impl Found {
    pub(super) fn new(kind: PrivateKind, span: Range<usize>) -> Found {
        Found { kind, span }
    }
}

/// The first place at or before a byte where a character begins.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The first place at or behind a byte where a character begins.
pub(super) fn ceiling(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The part of a text before a place, no more than so many bytes.
pub(super) fn before(text: &str, at: usize, most: usize) -> &str {
    &text[floor(text, at.saturating_sub(most))..at]
}

/// The part of a text from a place on, no more than so many bytes.
pub(super) fn after(text: &str, at: usize, most: usize) -> &str {
    &text[at..floor(text, at.saturating_add(most)).max(at)]
}
