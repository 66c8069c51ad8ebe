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
    let shown = match all.len() {
        _ if goes_on(text, place) => 0,
        15.. => super::GROUP_LENGTH,
        _ => 2,
    };
    all[..all.len().saturating_sub(shown)].to_vec()
}

/// Whether one more group stands behind the last one or before the first: of the code nothing more is shown.
fn goes_on(text: &str, place: &CodePlace) -> bool {
    let Some(last) = place.groups.last() else { return false };
    let of_group = |c: &char| c.is_alphanumeric();
    let behind = &text[last.end..];
    let dashed = behind.chars().next().is_some_and(|c| is_dash(c.encode_utf8(&mut [0; 4])));
    if dashed && (4..=6).contains(&behind.chars().skip(1).take_while(of_group).count()) {
        return true;
    }
    let [first, .., before_last, _] = place.groups.as_slice() else { return false };
    let between = &text[before_last.end..last.start];
    if between.is_empty() || between.contains('\n') {
        return false;
    }
    // Anything but a dash stands between words as well, so that the group must look like one of this code.
    let case = |text: &str| (text.contains(char::is_lowercase), text.contains(char::is_uppercase));
    let own = case(&text[first.start..last.end]);
    let alike = |group: &str| {
        let (lower, upper) = case(group);
        (3..=6).contains(&group.chars().count())
            && group.contains(char::is_numeric)
            && group.contains(char::is_alphabetic)
            && (own.0 || !lower)
            && (own.1 || !upper)
    };
    let next = behind.strip_prefix(between).unwrap_or_default();
    let next = &next[..next.find(|c| !of_group(&c)).unwrap_or(next.len())];
    let head = text[..first.start].strip_suffix(between).unwrap_or_default();
    let head = &head[head.len() - head.chars().rev().take(8).take_while(of_group).map(char::len_utf8).sum::<usize>()..];
    alike(next) || alike(head) && head.chars().count() >= 4
}

/// The characters of a code that are no parts of escapes; none where escapes alone look like a code.
pub(crate) fn outside_escapes(hidden: Vec<Range<usize>>, escapes: &[Range<usize>]) -> Vec<Range<usize>> {
    let all = hidden.len();
    let outside: Vec<Range<usize>> = hidden.into_iter().filter(|span| !is_in_an_escape(escapes, span)).collect();
    if outside.len() * 3 < all * 2 { Vec::new() } else { outside }
}
