//! The words of what a person typed, by which secrets are looked for that no form tells: in a log nothing is read like this.

use std::collections::HashSet;
use std::ops::Range;

use super::words::fold;
use crate::text::has_no_spaces;

/// A run of letters and digits; one of a script without spaces is apart from the others.
#[derive(Debug)]
pub(super) struct TypedWord<'t> {
    pub(super) span: Range<usize>,
    pub(super) text: &'t str,
    pub(super) folded: String,
}

impl TypedWord<'_> {
    pub(super) fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether it is a number of so many digits.
    pub(super) fn has_digits(&self, many: std::ops::RangeInclusive<usize>) -> bool {
        self.is_number() && many.contains(&self.text.len())
    }

    pub(super) fn is_of_letters(&self) -> bool {
        !self.text.is_empty() && self.text.chars().all(char::is_alphabetic)
    }

    /// Whether it is one of these, begins as one of their stems, or holds one where words are not apart.
    pub(super) fn is_of(&self, list: &WordList) -> bool {
        if self.text.starts_with(has_no_spaces) {
            return list.unparted.iter().any(|word| self.folded.contains(word.as_str()));
        }
        list.words.contains(&self.folded)
            || self
                .folded
                .char_indices()
                .map(|(at, _)| at)
                .skip(2)
                .chain([self.folded.len()])
                .take_while(|end| *end <= list.longest)
                .any(|end| list.stems.contains(&self.folded[..end]))
    }
}

/// Words as they are compared; one with a star is the stem of several.
pub(super) struct WordList {
    words: HashSet<String>,
    stems: HashSet<String>,
    /// Bytes of the longest stem.
    longest: usize,
    unparted: Vec<String>,
}

impl WordList {
    pub(super) fn new(list: &str) -> WordList {
        let mut read = WordList { words: HashSet::new(), stems: HashSet::new(), longest: 0, unparted: Vec::new() };
        for word in list.split_whitespace() {
            match word.strip_suffix('*') {
                _ if word.starts_with(has_no_spaces) => read.unparted.push(fold(word)),
                Some(stem) => drop(read.stems.insert(fold(stem))),
                None => drop(read.words.insert(fold(word))),
            }
        }
        read.longest = read.stems.iter().map(String::len).max().unwrap_or_default();
        read
    }
}

/// The words of a text.
pub(super) fn typed_words(text: &str) -> Vec<TypedWord<'_>> {
    let class = |c: char| {
        if !c.is_alphanumeric() {
            0
        } else if has_no_spaces(c) {
            1
        } else {
            2
        }
    };
    let mut words = Vec::new();
    let mut begun: Option<(usize, u8)> = None;
    for (at, kind) in text.char_indices().map(|(at, c)| (at, class(c))).chain([(text.len(), 0)]) {
        if let Some((start, before)) = begun.filter(|(_, before)| *before != kind) {
            let word = &text[start..at];
            if before > 0 {
                words.push(TypedWord { span: start..at, text: word, folded: fold(word) });
            }
            begun = None;
        }
        begun = begun.or(Some((at, kind)));
    }
    words
}

/// What stands between two words that follow each other.
pub(super) fn gap<'t>(text: &'t str, words: &[TypedWord<'_>], at: usize) -> &'t str {
    match (words.get(at), words.get(at + 1)) {
        (Some(one), Some(next)) => &text[one.span.end..next.span.start],
        (Some(one), None) => &text[one.span.end..],
        _ => "",
    }
}

/// Letters of a word that is cut short.
const CUT_SHORT: usize = 4;

/// Whether a sentence, or a line, ends behind a word; behind `cód. atrás` none does.
pub(super) fn ends_a_sentence(text: &str, words: &[TypedWord<'_>], at: usize) -> bool {
    let gap = gap(text, words, at);
    let goes_on = || words.get(at + 1).is_some_and(|next| next.text.starts_with(char::is_lowercase));
    if gap == ". " && words[at].is_of_letters() && words[at].text.chars().count() <= CUT_SHORT && goes_on() {
        return false;
    }
    at + 1 >= words.len() || gap.contains(['!', '?', '。', '\n']) || gap.contains(". ")
}

/// Whether three of these numbers that follow each other are a day: `12.05.2026`, `2026-05-12`.
pub(super) fn holds_a_date(text: &str, words: &[TypedWord<'_>], range: Range<usize>) -> bool {
    let is_year = |word: &TypedWord<'_>| word.has_digits(4..=4) && word.text.starts_with(['1', '2']);
    range.clone().any(|at| {
        let Some([one, two, three]) = words.get(at..at + 3).filter(|_| at + 3 <= range.end) else { return false };
        let sign = gap(text, words, at);
        matches!(sign, "." | "-" | "/")
            && sign == gap(text, words, at + 1)
            && two.has_digits(1..=2)
            && (one.has_digits(1..=2) && is_year(three) || is_year(one) && three.has_digits(1..=2))
    })
}
