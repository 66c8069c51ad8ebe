//! The values that are looked for everywhere, found by their first word.

use std::collections::HashMap;
use std::ops::Range;

use super::words::{Index, fold, folded, is_of_word, is_whole_word, joins, key};

/// Values by the word with which they begin; whole words alone count.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    index: Index,
    /// Folded, without signs at either end.
    values: HashMap<u32, (Vec<char>, usize)>,
}

impl Vocabulary {
    /// Adds a value that stands for an entry.
    pub(super) fn add(&mut self, value: &str, entry: usize) {
        let value = value.trim_matches(|c: char| !is_of_word(c));
        let mut word: String =
            value.chars().take_while(|c| is_of_word(*c) && !is_whole_word(*c)).filter_map(folded).collect();
        if word.is_empty() {
            word = value.chars().take(1).filter_map(folded).collect();
        }
        let Ok(number) = u32::try_from(self.values.len()) else { return };
        if !word.is_empty() {
            self.index.add(&word, number);
            self.values.insert(number, (fold(value).chars().collect(), entry));
        }
    }

    /// The words with which a value can begin.
    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    /// The longest value that begins with a word of a text: where it ends, and its entry.
    pub(super) fn at(&self, text: &str, word: &Range<usize>) -> Option<(usize, usize)> {
        let first: String = text[word.clone()].chars().filter_map(folded).collect();
        let candidates = self.index.get(key(first.as_bytes())).iter().filter_map(|number| self.values.get(number));
        candidates.filter_map(|(value, entry)| Some((end_of(text, word.start, value)?, *entry))).max()
    }
}

fn end_of(text: &str, start: usize, value: &[char]) -> Option<usize> {
    if joins(text[..start].chars().next_back(), text[start..].chars().next()) {
        return None;
    }
    let mut end = start;
    let mut wanted = value.iter();
    let mut next = wanted.next();
    for found in text[start..].chars() {
        let Some(folded) = folded(found) else {
            end += found.len_utf8();
            continue;
        };
        match next {
            None => break,
            Some(character) if *character == folded || *character == ' ' && folded.is_whitespace() => {
                end += found.len_utf8();
                next = wanted.next();
            }
            Some(_) => return None,
        }
    }
    let whole = next.is_none() && !joins(text[..end].chars().next_back(), text[end..].chars().next());
    whole.then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_alone_are_found_in_any_case_and_with_any_accent() {
        let mut known = Vocabulary::default();
        ["José Núñez", "eve", "192.0.2.7", "王伟"].iter().enumerate().for_each(|(at, value)| known.add(value, at));
        let at = |text: &str, word: Range<usize>| known.at(text, &word);
        assert_eq!(at("JOSE\u{301} NUNEZ.", 0..6), Some((12, 0)));
        assert_eq!(at("eve_adm", 0..3), Some((3, 1)));
        assert_eq!(at("every", 0..5), None);
        assert_eq!(at("192.0.2.71", 0..3), None);
        assert_eq!(at("192.0.2.7:80", 0..3), Some((9, 2)));
        assert_eq!(at("我是王伟先生", 6..9), Some((12, 3)));
    }
}
