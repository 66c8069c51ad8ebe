//! What the model sees of a text: its words, pieces of its words, the concepts they express, and pairs of those.

use std::ops::Range;

use crate::fold::has_no_spaces;
use crate::lexicon::{Lexicon, words};

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

/// The feature of a whole word.
pub fn of_word(word: &str) -> u32 {
    hash(Kind::Word, &[word])
}

/// The feature of a piece of a word in a script without spaces.
pub fn of_piece(piece: &str) -> u32 {
    hash(Kind::Piece, &[piece])
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

/// What several occurrences weigh: less and less for each more.
#[must_use]
pub fn weight_of(occurrences: usize) -> f32 {
    (occurrences as f32).sqrt()
}

/// How many concepts apart two may stand to count as a pair.
const PAIR_REACH: usize = 6;

/// Calls `each` with every feature of a folded text and its places in it: two for a pair, else one.
pub fn features(text: &str, lexicon: &Lexicon<'_>, mut each: impl FnMut(u32, &[Range<usize>])) {
    for (start, word) in words(text) {
        let place = start..start + word.len();
        let dense = word.chars().any(has_no_spaces);
        if !dense {
            each(hash(Kind::Word, &[word]), std::slice::from_ref(&place));
        }
        let padded = if dense { word.to_owned() } else { format!(" {word} ") };
        let characters: Vec<(usize, char)> = padded.char_indices().collect();
        let sizes = if dense { 1..=3 } else { 3..=5 };
        for size in sizes {
            for window in characters.windows(size) {
                let (from, _) = window[0];
                let (last, character) = window[size - 1];
                let to = last + character.len_utf8();
                let here = if dense { start + from..start + to } else { place.clone() };
                each(hash(Kind::Piece, &[&padded[from..to]]), &[here]);
            }
        }
    }
    let concepts = lexicon.concepts(text);
    for (index, (place, concept)) in concepts.iter().enumerate() {
        each(hash(Kind::Concept, &[concept]), std::slice::from_ref(place));
        for (other_place, other) in concepts[index + 1..].iter().take(PAIR_REACH) {
            if other == concept {
                continue;
            }
            let (first, second) = if concept < other { (concept, other) } else { (other, concept) };
            each(hash(Kind::Pair, &[first, second]), &[place.clone(), other_place.clone()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Folded;

    proptest! {
        #[test]
        fn every_feature_has_its_places(text in "[ a-zé以前のコード]{0,40}") {
            let lexicon = Lexicon::read("ask\ta*\nold\t以前の\nnew\tb c");
            let folded = Folded::new(&text);
            features(folded.as_str(), &lexicon, |_, places| {
                assert!(!places.is_empty() && places.iter().all(|place| folded.as_str().get(place.clone()).is_some()));
            });
        }
    }

    #[test]
    fn scaled_features_have_length_one() {
        let mut values = [3.0, 4.0, 2.0];
        let hashes = [hash(Kind::Word, &["a"]), hash(Kind::Word, &["b"]), hash(Kind::Concept, &["c"])];
        scale(hashes.into_iter().zip(&mut values));
        let length: f32 = values.iter().map(|value| value * value).sum();
        assert!((length - 1.0).abs() < 1e-6);
    }
}
