//! The trained text model: a linear classifier over hashed features, one weight a class.
//!
//! Shared with the build script, which writes what [`Model::read`] reads. All numbers are
//! little-endian: the count of classes, of features, and for each class its name (length, bytes), bias and
//! scale; then the sorted feature hashes, their inverse document frequencies, and the weights as signed
//! bytes, feature by feature.

use std::ops::Range;

use super::features::{Lexicon, features, scale};

/// A model inside the bytes that the build script wrote.
#[derive(Debug)]
pub struct Model<'a> {
    classes: Vec<Class<'a>>,
    hashes: &'a [u8],
    frequencies: &'a [u8],
    weights: &'a [u8],
}

#[derive(Debug)]
struct Class<'a> {
    name: &'a str,
    bias: f32,
    scale: f32,
}

/// How strongly a text speaks for one class.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote<'a> {
    /// The class.
    pub class: &'a str,
    /// Its margin; above 0 means more for than against.
    pub margin: f32,
    /// The places in the folded text that speak most for it, the strongest first.
    pub places: Vec<Range<usize>>,
}

/// One feature of a text that the model knows.
pub struct Known {
    /// Its number in the model.
    pub index: usize,
    /// Its weight in the text, of length 1 over all features.
    pub value: f32,
    /// Where it stands first.
    pub place: Range<usize>,
}

impl<'a> Model<'a> {
    /// Reads a model; `None` if the bytes are none.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut take = |count: usize| {
            let (taken, left) = rest.split_at_checked(count)?;
            rest = left;
            Some(taken)
        };
        let number = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_le_bytes);
        let class_count = number(take(4)?)? as usize;
        let feature_count = number(take(4)?)? as usize;
        let mut classes = Vec::with_capacity(class_count.min(1_000));
        for _ in 0..class_count {
            let length = number(take(4)?)? as usize;
            let name = std::str::from_utf8(take(length)?).ok()?;
            let bias = f32::from_le_bytes(take(4)?.try_into().ok()?);
            let scale = f32::from_le_bytes(take(4)?.try_into().ok()?);
            classes.push(Class { name, bias, scale });
        }
        let hashes = take(feature_count.checked_mul(4)?)?;
        let frequencies = take(feature_count.checked_mul(4)?)?;
        let weights = take(feature_count.checked_mul(class_count)?)?;
        Some(Model { classes, hashes, frequencies, weights })
    }

    /// The names of the classes.
    #[cfg(test)]
    pub fn classes(&self) -> impl Iterator<Item = &'a str> {
        self.classes.iter().map(|class| class.name)
    }

    fn hash_at(&self, index: usize) -> u32 {
        word(self.hashes, index).map_or(0, u32::from_le_bytes)
    }

    fn find(&self, hash: u32) -> Option<usize> {
        let (mut low, mut high) = (0, self.hashes.len() / 4);
        while low < high {
            let middle = low.midpoint(high);
            if self.hash_at(middle) < hash { low = middle + 1 } else { high = middle }
        }
        (low < self.hashes.len() / 4 && self.hash_at(low) == hash).then_some(low)
    }

    /// The features of a folded text that the model knows, weighed and scaled to length 1.
    #[must_use]
    pub fn known(&self, text: &str, lexicon: &Lexicon<'_>) -> Vec<Known> {
        let mut found: Vec<(usize, Range<usize>)> = Vec::new();
        features(text, lexicon, |hash, place| found.extend(self.find(hash).map(|index| (index, place))));
        found.sort_by_key(|(index, _)| *index);
        let mut known: Vec<Known> = Vec::new();
        for group in found.chunk_by(|a, b| a.0 == b.0) {
            let (index, place) = group[0].clone();
            let frequency = word(self.frequencies, index).map_or(0.0, f32::from_le_bytes);
            known.push(Known { index, value: weight_of(group.len()) * frequency, place });
        }
        scale(known.iter_mut().map(|feature| (self.hash_at(feature.index), &mut feature.value)));
        known
    }

    /// The votes for every class, the strongest first; none for a text without a known feature.
    #[must_use]
    pub fn votes(&self, text: &str, lexicon: &Lexicon<'_>) -> Vec<Vote<'a>> {
        let known = self.known(text, lexicon);
        if known.is_empty() {
            return Vec::new();
        }
        let width = self.classes.len();
        let mut margins: Vec<f32> = self.classes.iter().map(|class| class.bias).collect();
        for feature in &known {
            let row = &self.weights[feature.index * width..(feature.index + 1) * width];
            for ((margin, weight), class) in margins.iter_mut().zip(row).zip(&self.classes) {
                *margin += f32::from(weight.cast_signed()) * class.scale * feature.value;
            }
        }
        let mut order: Vec<usize> = (0..width).collect();
        order.sort_by(|a, b| margins[*b].total_cmp(&margins[*a]));
        let vote = |class: usize| Vote { class: self.classes[class].name, margin: margins[class], places: Vec::new() };
        let mut votes: Vec<Vote<'a>> = order.iter().map(|class| vote(*class)).collect();
        for (vote, class) in votes.iter_mut().zip(&order).take(MOST_EXPLAINED) {
            vote.places = self.places(&known, *class);
        }
        votes
    }

    /// The places whose features speak most for a class, in whole words.
    fn places(&self, known: &[Known], class: usize) -> Vec<Range<usize>> {
        let mut by_place: Vec<(Range<usize>, f32)> = Vec::new();
        for feature in known {
            let weight = self.weights[feature.index * self.classes.len() + class].cast_signed();
            let speaks = f32::from(weight) * feature.value;
            match by_place.iter_mut().find(|(place, _)| *place == feature.place) {
                Some((_, sum)) => *sum += speaks,
                None => by_place.push((feature.place.clone(), speaks)),
            }
        }
        by_place.retain(|(_, speaks)| *speaks > 0.0);
        by_place.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.start.cmp(&b.0.start)));
        by_place.into_iter().take(MOST_PLACES).map(|(place, _)| place).collect()
    }
}

/// For how many of the strongest classes the places are worked out, and how many places each.
const MOST_EXPLAINED: usize = 5;
const MOST_PLACES: usize = 4;

fn word(bytes: &[u8], index: usize) -> Option<[u8; 4]> {
    bytes.get(index * 4..index * 4 + 4)?.try_into().ok()
}

/// What several occurrences weigh: less and less for each more.
#[must_use]
pub fn weight_of(occurrences: usize) -> f32 {
    (occurrences as f32).sqrt()
}
