//! What the text model sees of a text: its words, pieces of its words, and the concepts they express.
//!
//! Shared with the build script, which trains the model on the same features; so nothing here may
//! depend on the rest of the crate.

use std::collections::HashMap;
use std::ops::Range;

/// Words and phrases of ten languages by the concept that they express.
///
/// Read from lines of `concept<TAB>entry`, the entry folded like the texts; a trailing `*` makes it a
/// prefix; of several words each must follow the one before; in a script without spaces it is looked for anywhere.
#[derive(Debug, Default)]
pub struct Lexicon<'a> {
    words: HashMap<&'a str, Vec<&'a str>>,
    prefixes: HashMap<&'a str, Vec<&'a str>>,
    phrases: HashMap<char, Vec<(Vec<&'a str>, &'a str)>>,
    anywhere: Vec<(&'a str, &'a str)>,
}

impl<'a> Lexicon<'a> {
    /// Reads the lines; those that are not of the form are passed over.
    #[must_use]
    pub fn read(lines: &'a str) -> Self {
        let mut lexicon = Lexicon::default();
        for (concept, entry) in lines.lines().filter_map(|line| line.split_once('\t')) {
            let Some(first) = entry.chars().next() else { continue };
            if entry.chars().any(has_no_spaces) {
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

    /// The concepts of one word.
    fn of_word(&self, word: &str) -> impl Iterator<Item = &'a str> {
        let prefixes =
            word.char_indices().map(|(at, c)| at + c.len_utf8()).filter_map(|end| self.prefixes.get(&word[..end]));
        self.words.get(word).into_iter().chain(prefixes).flatten().copied()
    }

    /// The concepts of a folded text with the place of each, in the order of the text.
    fn concepts(&self, text: &str) -> Vec<(Range<usize>, &'a str)> {
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
        for (part, concept) in &self.anywhere {
            found.extend(text.match_indices(part).map(|(start, _)| (start..start + part.len(), *concept)));
        }
        found.sort_by_key(|(place, _)| place.start);
        found
    }
}

/// Whether a word is the one of a phrase, or begins as it where that ends in `*`.
fn fits(word: &str, part: &str) -> bool {
    part.strip_suffix('*').map_or(word == part, |prefix| word.starts_with(prefix))
}

/// Kana, Han and their neighbours, which are written without spaces.
pub fn has_no_spaces(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}')
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').filter(|word| !word.is_empty()).map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// What a feature is. Each kind counts as a whole, however many features of it a text has: else the many pieces of
/// words would drown the few concepts, which alone carry over from one language to another.
#[derive(Clone, Copy)]
enum Kind {
    Word,
    Piece,
    Concept,
    Pair,
}

/// How much each kind counts, in the order of [`Kind`].
const SHARES: [f32; 4] = [1.0, 1.0, 0.5, 0.5];

/// Bits of a hash below its kind.
const HASH_BITS: u32 = 30;

/// FNV-1a over the kind and the text, below two bits that say the kind.
fn hash(kind: Kind, parts: &[&str]) -> u32 {
    let kind = kind as u8;
    let mut hash: u32 = 0x811C_9DC5;
    let bytes = std::iter::once(kind).chain(parts.iter().flat_map(|part| part.bytes().chain([0])));
    for byte in bytes {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (hash >> (32 - HASH_BITS)) | (u32::from(kind) << HASH_BITS)
}

/// Scales weighed features, given with their hashes: each kind to its share, the whole to length 1.
pub fn scale<'f>(features: impl Iterator<Item = (u32, &'f mut f32)>) {
    let mut by_kind: [Vec<&mut f32>; 4] = Default::default();
    features.for_each(|(hash, value)| by_kind[(hash >> HASH_BITS) as usize].push(value));
    // A kind that the text lacks, as Japanese lacks words, leaves its share to the others.
    let present = by_kind.iter().zip(SHARES).filter(|(values, _)| !values.is_empty());
    let whole = present.map(|(_, share)| share * share).sum::<f32>().sqrt();
    for (values, share) in by_kind.into_iter().zip(SHARES) {
        let length = values.iter().map(|value| **value * **value).sum::<f32>().sqrt();
        let factor = share / (whole * length.max(f32::MIN_POSITIVE));
        values.into_iter().for_each(|value| *value *= factor);
    }
}

/// How many concepts apart two may stand to count as a pair.
const PAIR_REACH: usize = 6;

/// Calls `each` with every feature of a folded text and its place in it.
pub fn features(text: &str, lexicon: &Lexicon<'_>, mut each: impl FnMut(u32, Range<usize>)) {
    for (start, word) in words(text) {
        let place = start..start + word.len();
        let dense = word.chars().any(has_no_spaces);
        if !dense {
            each(hash(Kind::Word, &[word]), place.clone());
        }
        let padded = if dense { word.to_owned() } else { format!(" {word} ") };
        let characters: Vec<(usize, char)> = padded.char_indices().collect();
        let sizes = if dense { 1..=3 } else { 3..=5 };
        for size in sizes {
            for window in characters.windows(size) {
                let (from, _) = window[0];
                let (last, character) = window[size - 1];
                each(hash(Kind::Piece, &[&padded[from..last + character.len_utf8()]]), place.clone());
            }
        }
    }
    let concepts = lexicon.concepts(text);
    for (index, (place, concept)) in concepts.iter().enumerate() {
        each(hash(Kind::Concept, &[concept]), place.clone());
        for (other_place, other) in concepts[index + 1..].iter().take(PAIR_REACH) {
            if other == concept {
                continue;
            }
            let (first, second) = if concept < other { (concept, other) } else { (other, concept) };
            each(hash(Kind::Pair, &[first, second]), place.start..other_place.end.max(place.end));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEXICON: &str = "ask\task*\nask\tfragt\nold\tprevious\nold\tder alt*\nold\t以前の";

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
    fn every_feature_has_its_place() {
        let text = "it asks for the previous one";
        features(text, &Lexicon::read(LEXICON), |_, place| assert!(text.get(place).is_some()));
    }
}
