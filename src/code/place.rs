//! A place where a code stands, and the characters of it that are hidden.

use std::ops::Range;

use super::check::latin_look_alike;
use super::group::groups;
use super::piece::is_dash;
use crate::text::is_in_an_escape;

/// A place where a code stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodePlace {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// The letters and digits of it; between them stands what is no part of it.
    groups: Vec<Range<usize>>,
    /// How certain it is.
    pub(super) score: u32,
}

impl CodePlace {
    pub(super) fn new(groups: impl Iterator<Item = Range<usize>>, score: u32) -> CodePlace {
        let groups: Vec<Range<usize>> = groups.collect();
        let start = groups.first().map_or(0, |group| group.start);
        CodePlace { span: start..groups.last().map_or(start, |group| group.end), groups, score }
    }

    /// The letters and digits of it.
    pub(crate) fn groups(&self) -> &[Range<usize>] {
        &self.groups
    }

    /// The same code where each of its groups stands in other places.
    pub(super) fn moved(&self, groups: impl Fn(Range<usize>) -> Vec<Range<usize>>) -> CodePlace {
        CodePlace::new(self.groups.iter().cloned().flat_map(groups), self.score)
    }
}

/// A part of a text that its label calls a code, whatever it looks like.
pub(crate) fn called_a_code(text: &str, span: &Range<usize>) -> CodePlace {
    let groups = groups(text, span.clone());
    CodePlace::new(groups.into_iter().map(|group| group.span), 0)
}

/// A code's letters and digits alone, each as the Latin capital that it is or looks like.
pub(crate) fn normal_code(code: &str) -> String {
    let letters = code.chars().filter(|c| c.is_alphanumeric());
    letters.map(|c| if c.is_ascii() { c.to_ascii_uppercase() } else { latin_look_alike(c).unwrap_or(c) }).collect()
}

/// The characters of a code to hide, as places in the text: all but the last few.
pub(crate) fn hidden(text: &str, place: &CodePlace) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for group in &place.groups {
        let characters = text[group.clone()].char_indices().filter(|(_, c)| c.is_alphanumeric());
        all.extend(characters.map(|(from, c)| group.start + from..group.start + from + c.len_utf8()));
    }
    let end = place.groups.last().map_or(0, |last| last.end);
    let mut behind = text[end..].chars();
    // Where one more group follows, it is the last one: of the code before it nothing is shown.
    let goes_on = behind.next().is_some_and(|c| is_dash(c.encode_utf8(&mut [0; 4]))) && {
        let more = behind.take_while(|c| c.is_alphanumeric()).count();
        (4..=6).contains(&more)
    };
    let shown = match all.len() {
        _ if goes_on => 0,
        15.. => super::GROUP_LENGTH,
        _ => 2,
    };
    all[..all.len().saturating_sub(shown)].to_vec()
}

/// The characters of a code that are no parts of escapes; none where escapes alone look like a code.
pub(crate) fn outside_escapes(hidden: Vec<Range<usize>>, escapes: &[Range<usize>]) -> Vec<Range<usize>> {
    let all = hidden.len();
    let outside: Vec<Range<usize>> = hidden.into_iter().filter(|span| !is_in_an_escape(escapes, span)).collect();
    if outside.len() * 3 < all * 2 { Vec::new() } else { outside }
}
