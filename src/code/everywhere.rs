//! Every code of a text: plain, parted by line breaks, escaped, between tags.

use std::ops::Range;

use super::broken::{is_break, over_break};
use super::classify::find_in;
use super::place::{CodePlace, hidden, outside_escapes};
use super::watch::regions;
use crate::text::{readings, without_tags};

/// Every code of a text as it stands, without reading escapes.
pub(super) fn find_plain(text: &str) -> Vec<CodePlace> {
    let breaks = text.match_indices('\n').map(|(at, _)| at).filter(|at| is_break(text, *at));
    let broken = breaks.flat_map(|at| over_break(text, at));
    regions(text).into_iter().flat_map(|region| find_in(text, region)).chain(broken).collect()
}

/// The bytes of a text to hide, by every code in it, escaped or plain, with a text to put there.
pub(super) fn hidden_everywhere(text: &str) -> Vec<(Range<usize>, String)> {
    let mut all: Vec<(Range<usize>, String)> = Vec::new();
    let read = readings(text);
    let escapes = read.first().map(|read| read.escapes.as_slice()).unwrap_or_default();
    for place in find_plain(text) {
        let outside = outside_escapes(hidden(text, &place), escapes);
        all.extend(outside.into_iter().map(|span| (span, "*".to_owned())));
    }
    let bare = without_tags(text, read.last());
    for (at, reading) in read.iter().chain(&bare).enumerate() {
        let escapes = read.get(at + 1).map(|next| next.escapes.as_slice()).unwrap_or_default();
        for place in find_plain(&reading.text) {
            let outside = outside_escapes(hidden(&reading.text, &place), escapes);
            all.extend(outside.into_iter().map(|span| (reading.original(&span), reading.written(&span, "*"))));
        }
    }
    all.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let mut reached = 0;
    all.retain(|(span, _)| {
        let free = span.start >= reached && !span.is_empty();
        if free {
            reached = span.end;
        }
        free
    });
    all
}
