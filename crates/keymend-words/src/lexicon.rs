//! Words and phrases of ten languages by the concept that they express.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::fold::has_no_spaces;

/// The concepts that words and phrases express, and the words that mean nothing by themselves.
///
/// Read from lines of `concept<TAB>entry`, the entry folded like the texts; a trailing `*` makes it a prefix; of several
/// words each must follow the one before; in a script without spaces it is looked for anywhere. Lines of the concept `~en`
/// hold words of English such as "the" and "put", which are never shown as what led to an answer.
#[derive(Debug, Default)]
pub struct Lexicon<'a> {
    words: HashMap<&'a str, Vec<&'a str>>,
    prefixes: HashMap<&'a str, Vec<&'a str>>,
    phrases: HashMap<char, Vec<(Vec<&'a str>, &'a str)>>,
    anywhere: Vec<(&'a str, &'a str)>,
    /// Words that are common in one of the languages.
    common: HashSet<&'a str>,
}

impl<'a> Lexicon<'a> {
    /// Reads the lines; those that are not of the form are passed over.
    #[must_use]
    pub fn read(lines: &'a str) -> Self {
        let mut lexicon = Lexicon::default();
        for (concept, entry) in lines.lines().filter_map(|line| line.split_once('\t')) {
            let Some(first) = entry.chars().next() else { continue };
            if concept.starts_with(COMMON) {
                lexicon.common.insert(entry);
            } else if entry.chars().any(has_no_spaces) {
                lexicon.anywhere.push((entry.trim_end_matches('*'), concept));
            } else if entry.contains(' ') {
                lexicon.phrases.entry(first).or_default().push((entry.split(' ').collect(), concept));
            } else if let Some(prefix) = entry.strip_suffix('*') {
                lexicon.prefixes.entry(prefix).or_default().push(concept);
            } else {
                lexicon.words.entry(entry).or_default().push(concept);
            }
        }
        lexicon
    }

    /// Whether a word means nothing by itself in one of the languages.
    #[must_use]
    pub fn is_common(&self, word: &str) -> bool {
        self.common.contains(word)
    }

    /// Whether there is a concept of this name.
    #[cfg(test)]
    pub fn has(&self, concept: &str) -> bool {
        let many = self.words.values().chain(self.prefixes.values()).flatten();
        let phrases = self.phrases.values().flatten().map(|(_, concept)| concept);
        many.chain(phrases).chain(self.anywhere.iter().map(|(_, concept)| concept)).any(|other| *other == concept)
    }

    /// The concepts of one word.
    pub fn of_word(&self, word: &str) -> impl Iterator<Item = &'a str> {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_PREFIX);
        let prefixes = ends.filter_map(|end| self.prefixes.get(&word[..end]));
        self.words.get(word).into_iter().chain(prefixes).flatten().copied()
    }

    /// The concepts of a folded text with the place of each, in the order of the text.
    #[must_use]
    pub fn concepts(&self, text: &str) -> Vec<(Range<usize>, &'a str)> {
        let mut found: Vec<(Range<usize>, &str)> = Vec::new();
        let words: Vec<(usize, &str)> = words(text).collect();
        for (index, &(start, word)) in words.iter().enumerate() {
            found.extend(self.of_word(word).map(|concept| (start..start + word.len(), concept)));
            let phrases = word.chars().next().and_then(|first| self.phrases.get(&first)).into_iter().flatten();
            for (phrase, concept) in phrases {
                let here = &words[index..words.len().min(index + phrase.len())];
                if here.len() == phrase.len() && here.iter().zip(phrase).all(|((_, word), part)| fits(word, part)) {
                    let end = here.last().map_or(start, |(start, word)| start + word.len());
                    found.push((start..end, *concept));
                }
            }
        }
        let anywhere: &[_] = if text.contains(has_no_spaces) { &self.anywhere } else { &[] };
        for (part, concept) in anywhere {
            found.extend(text.match_indices(part).map(|(start, _)| (start..start + part.len(), *concept)));
        }
        found.sort_by_key(|(place, _)| place.start);
        found
    }
}

/// Characters of a word that can be the beginning of an entry.
const LONGEST_PREFIX: usize = 40;

/// Whether a word is the one of a phrase, or begins as it where that ends in `*`.
fn fits(word: &str, part: &str) -> bool {
    part.strip_suffix('*').map_or(word == part, |prefix| word.starts_with(prefix))
}

/// What stands before the language of common words, in place of a concept.
pub const COMMON: char = '~';

/// The words of a folded text, each with its place.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').filter(|word| !word.is_empty()).map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEXICON: &str =
        "ask\task*\nask\tfragt\nold\tprevious\nold\tder alt*\nold\t以前の\n~en\tthe\n~de\tdie\n~en\tdie";

    fn concepts(text: &str) -> Vec<&str> {
        Lexicon::read(LEXICON).concepts(text).into_iter().map(|(_, concept)| concept).collect()
    }

    #[test]
    fn a_concept_is_found_by_word_prefix_phrase_and_in_scripts_without_spaces() {
        assert_eq!(concepts("it asks for the previous one"), ["ask", "old"]);
        assert_eq!(concepts("er fragt wer der alten war"), ["ask", "old"]);
        assert_eq!(concepts("以前のコード"), ["old"]);
        assert_eq!(concepts("task wer under alte"), Vec::<&str>::new());
    }

    #[test]
    fn a_common_word_is_no_concept() {
        let lexicon = Lexicon::read(LEXICON);
        assert!(lexicon.is_common("the") && !lexicon.is_common("previous"));
        assert!(lexicon.concepts("the the").is_empty());
    }
}
