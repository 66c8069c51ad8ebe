//! What the text model sees of a text: its words, pieces of its words, and the concepts they express.
//!
//! Shared with the build script, which trains the model on the same features; so nothing here may
//! depend on the rest of the crate.

use std::collections::HashMap;
use std::ops::Range;

/// Words and phrases of ten languages by the concept that they express.
///
/// Read from lines of `concept<TAB>entry`, the entry folded like the texts; a trailing `*` makes it a
/// prefix, and an entry with a space, or in a script without spaces, is looked for anywhere.
#[derive(Debug, Default)]
pub struct Lexicon<'a> {
    words: HashMap<&'a str, Vec<&'a str>>,
    prefixes: HashMap<&'a str, Vec<&'a str>>,
    phrases: Vec<(&'a str, &'a str)>,
}

impl<'a> Lexicon<'a> {
    /// Reads the lines; those that are not of the form are passed over.
    #[must_use]
    pub fn read(lines: &'a str) -> Self {
        let mut lexicon = Lexicon::default();
        for (concept, entry) in lines.lines().filter_map(|line| line.split_once('\t')) {
            if entry.contains(' ') || entry.chars().any(has_no_spaces) {
                lexicon.phrases.push((entry.trim_end_matches('*'), concept));
            } else if let Some(prefix) = entry.strip_suffix('*') {
                lexicon.prefixes.entry(prefix).or_default().push(concept);
            } else {
                lexicon.words.entry(entry).or_default().push(concept);
            }
        }
        lexicon
    }

    /// The concepts of one word.
    fn of_word(&self, word: &str) -> impl Iterator<Item = &'a str> {
        let prefixes =
            word.char_indices().map(|(at, c)| at + c.len_utf8()).filter_map(|end| self.prefixes.get(&word[..end]));
        self.words.get(word).into_iter().chain(prefixes).flatten().copied()
    }

    /// The concepts of a folded text with the place of each, in the order of the text.
    fn concepts(&self, text: &str) -> Vec<(Range<usize>, &'a str)> {
        let mut found: Vec<(Range<usize>, &str)> = Vec::new();
        for (start, word) in words(text) {
            found.extend(self.of_word(word).map(|concept| (start..start + word.len(), concept)));
        }
        for (phrase, concept) in &self.phrases {
            let starts = text.match_indices(phrase).map(|(start, _)| start);
            let free = phrase.chars().any(has_no_spaces);
            let at_word = |start: &usize| free || text[..*start].chars().next_back().is_none_or(|before| before == ' ');
            found.extend(starts.filter(at_word).map(|start| (start..start + phrase.len(), *concept)));
        }
        found.sort_by_key(|(place, _)| place.start);
        found
    }
}

/// Kana, Han and their neighbours, which are written without spaces.
fn has_no_spaces(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}')
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').filter(|word| !word.is_empty()).map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// FNV-1a over a tag and the text, so that a word and a piece of the same letters differ.
fn hash(tag: u8, parts: &[&str]) -> u32 {
    let mut hash: u32 = 0x811C_9DC5;
    let bytes = std::iter::once(tag).chain(parts.iter().flat_map(|part| part.bytes().chain([0])));
    for byte in bytes {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}

/// How many concepts apart two may stand to count as a pair.
const PAIR_REACH: usize = 6;

/// Calls `each` with every feature of a folded text and its place in it.
pub fn features(text: &str, lexicon: &Lexicon<'_>, mut each: impl FnMut(u32, Range<usize>)) {
    for (start, word) in words(text) {
        let place = start..start + word.len();
        let dense = word.chars().any(has_no_spaces);
        if !dense {
            each(hash(b'w', &[word]), place.clone());
        }
        let padded = if dense { word.to_owned() } else { format!(" {word} ") };
        let characters: Vec<(usize, char)> = padded.char_indices().collect();
        let sizes = if dense { 1..=3 } else { 3..=5 };
        for size in sizes {
            for window in characters.windows(size) {
                let (from, _) = window[0];
                let (last, character) = window[size - 1];
                each(hash(b'c', &[&padded[from..last + character.len_utf8()]]), place.clone());
            }
        }
    }
    let concepts = lexicon.concepts(text);
    for (index, (place, concept)) in concepts.iter().enumerate() {
        each(hash(b'k', &[concept]), place.clone());
        for (other_place, other) in concepts[index + 1..].iter().take(PAIR_REACH) {
            if other == concept {
                continue;
            }
            let (first, second) = if concept < other { (concept, other) } else { (other, concept) };
            each(hash(b'p', &[first, second]), place.start..other_place.end.max(place.end));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEXICON: &str = "ask\task*\nask\tfragt\nold\tprevious\nold\tder alte\nold\t以前の";

    fn concepts(text: &str) -> Vec<&str> {
        Lexicon::read(LEXICON).concepts(text).into_iter().map(|(_, concept)| concept).collect()
    }

    #[test]
    fn a_concept_is_found_by_word_prefix_phrase_and_in_scripts_without_spaces() {
        assert_eq!(concepts("it asks for the previous one"), ["ask", "old"]);
        assert_eq!(concepts("er fragt wer der alte war"), ["ask", "old"]);
        assert_eq!(concepts("以前のコード"), ["old"]);
        assert_eq!(concepts("task wer under alte"), Vec::<&str>::new());
    }

    #[test]
    fn every_feature_has_its_place() {
        let text = "it asks for the previous one";
        features(text, &Lexicon::read(LEXICON), |_, place| assert!(text.get(place).is_some()));
    }
}
