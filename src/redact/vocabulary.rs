//! The values that are looked for everywhere, found by their first word.

use std::collections::HashMap;
use std::ops::Range;

use super::words::{Index, fold, folded, is_of_word, is_whole_word, joins, key, key_in};

/// The longest value that is looked for, in characters; a longer one goes where it was found.
const LONGEST: usize = 400;

/// Values by the word with which they begin; whole words alone count.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    /// The lengths of the values that begin with a word, in folded characters.
    index: Index,
    /// Entries by folded value, without signs at either end.
    values: HashMap<String, usize>,
}

impl Vocabulary {
    /// Adds a value that stands for an entry.
    pub(super) fn add(&mut self, value: &str, entry: usize) {
        let value = value.trim_matches(|c: char| !is_of_word(c));
        let letters = value.chars().take_while(|c| is_of_word(*c) && !is_whole_word(*c));
        let mut word: String = letters.filter_map(folded).collect();
        if word.is_empty() {
            word = value.chars().take(1).filter_map(folded).collect();
        }
        let value = fold(value);
        let length = value.chars().count();
        if let Ok(number) = u32::try_from(length)
            && !word.is_empty()
            && length <= LONGEST
        {
            self.index.add(&word, number);
            self.values.entry(value).or_insert(entry);
        }
    }

    /// The words with which a value can begin.
    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    /// The longest value that begins with a word of a text: where it ends, and its entry.
    pub(super) fn at(&self, text: &str, word: &Range<usize>) -> Option<(usize, usize)> {
        let bytes = &text.as_bytes()[word.clone()];
        let key = match bytes.iter().all(u8::is_ascii_alphanumeric) {
            true => key_in(text.as_bytes(), word.start, word.end),
            false => key(fold(&text[word.clone()]).as_bytes()),
        };
        let lengths = self.index.get(key);
        let most = lengths.iter().max().map_or(0, |most| *most as usize);
        if most == 0 || joins(text[..word.start].chars().next_back(), text[word.start..].chars().next()) {
            return None;
        }
        let rest = &text.as_bytes()[word.start..text.len().min(word.start + most + 1)];
        if rest.is_ascii() {
            return self.at_ascii(rest, lengths).map(|(length, entry)| (word.start + length, entry));
        }
        // The text from the word on, folded, with the places where so many of its characters end.
        let mut read = String::new();
        let mut ends: Vec<(usize, usize)> = Vec::with_capacity(most);
        let mut end = word.start;
        for character in text[word.start..].chars() {
            end += character.len_utf8();
            match folded(character) {
                Some(_) if ends.len() == most => break,
                Some(folded) => {
                    read.push(if folded.is_whitespace() { ' ' } else { folded });
                    ends.push((read.len(), end));
                }
                // An accent belongs to the letter before it.
                None => {
                    if let Some(last) = ends.last_mut() {
                        last.1 = end;
                    }
                }
            }
        }
        let value = |length: &u32| {
            let (read_end, end) = *ends.get((*length as usize).checked_sub(1)?)?;
            let whole = !joins(text[..end].chars().next_back(), text[end..].chars().next());
            whole.then(|| self.values.get(&read[..read_end]).map(|entry| (end, *entry))).flatten()
        };
        lengths.iter().filter_map(value).max()
    }

    /// The same in a text of ASCII, each of whose bytes is a character: its length, and its entry.
    fn at_ascii(&self, bytes: &[u8], lengths: &[u32]) -> Option<(usize, usize)> {
        let folded = |byte: &u8| if matches!(byte, b'\t'..=b'\r') { b' ' } else { byte.to_ascii_lowercase() };
        let read = String::from_utf8(bytes.iter().map(folded).collect()).unwrap_or_default();
        let value = |length: &u32| {
            let length = *length as usize;
            let last = bytes.get(length.checked_sub(1)?)?;
            let goes_on = last.is_ascii_alphanumeric() && bytes.get(length).is_some_and(u8::is_ascii_alphanumeric);
            (!goes_on).then(|| self.values.get(&read[..length]).map(|entry| (length, *entry))).flatten()
        };
        lengths.iter().filter_map(value).max()
    }
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
