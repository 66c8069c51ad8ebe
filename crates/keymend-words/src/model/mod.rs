//! The trained model: a linear vote for each topic from hashed features, and one from a vector of meaning where there is
//! one, straight and over a layer of units.

mod file;
mod places;

use std::ops::Range;

pub use file::{Learned, LearnedClass, LearnedUnit, ModelError};

use crate::features::{features, of_piece, of_word, scale, weight_of};
use crate::fold::has_no_spaces;
use crate::lexicon::Lexicon;

/// A model inside the bytes of its file.
#[derive(Debug)]
pub struct Model<'a> {
    trained_from: [u8; 32],
    /// How sharply margins become scores.
    pub(crate) sharpness: f32,
    lexicon: Lexicon<'a>,
    classes: Vec<Class<'a>>,
    hashes: &'a [u8],
    frequencies: &'a [u8],
    /// For each feature, the end of its weights in `weights`.
    ends: &'a [u8],
    /// Pairs of a class and a weight.
    weights: &'a [u8],
    /// What is taken from each number of a vector of meaning, and what the rest is multiplied by.
    means: &'a [u8],
    factors: &'a [u8],
    /// For each class, as many weights as a vector of meaning has numbers.
    meaning: &'a [u8],
    meaning_width: usize,
    units: Vec<Unit>,
    /// For each unit, as many weights as a vector of meaning has numbers.
    into_units: &'a [u8],
    /// For each class, as many weights as there are units.
    from_units: &'a [u8],
}

#[derive(Debug)]
struct Class<'a> {
    name: &'a str,
    kind: Kind,
    bias: f32,
    scale: f32,
    meaning_scale: f32,
    units_scale: f32,
}

/// What a class says of the licence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// It fails.
    #[default]
    Failure,
    /// The text is about something else, and is sent away.
    OtherMatter,
    /// It is in order, or what happened is no failure.
    InOrder,
    /// Nothing: the text is of no licence and of nothing else that people ask a support for. No topic.
    Nothing,
    /// It fails, and the text does not say of what. No topic.
    Unsaid,
}

impl Kind {
    fn of(byte: &[u8]) -> Option<Kind> {
        let all = [Kind::Failure, Kind::OtherMatter, Kind::InOrder, Kind::Nothing, Kind::Unsaid];
        all.into_iter().find(|kind| [kind.number()] == byte)
    }

    /// Whether the class is a topic, which can be an answer.
    pub(crate) fn is_topic(self) -> bool {
        !matches!(self, Kind::Nothing | Kind::Unsaid)
    }

    fn number(self) -> u8 {
        match self {
            Kind::Failure => 0,
            Kind::OtherMatter => 1,
            Kind::InOrder => 2,
            Kind::Nothing => 3,
            Kind::Unsaid => 4,
        }
    }
}

impl Vote<'_> {
    /// Whether the class sends a text away.
    #[must_use]
    pub fn dismisses(&self) -> bool {
        self.kind == Kind::OtherMatter
    }
}

/// What looks at a vector of meaning and is silent below zero.
#[derive(Debug)]
struct Unit {
    bias: f32,
    scale: f32,
}

/// How strongly a text speaks for one class.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote<'a> {
    /// The class.
    pub class: &'a str,
    /// What the class says of the licence.
    pub kind: Kind,
    /// Its margin; above 0 means more for than against.
    pub margin: f32,
    /// The places in the folded text that speak most for it, the strongest first.
    pub places: Vec<Range<usize>>,
}

/// One feature of a text that the model knows.
#[derive(Debug)]
struct Known {
    index: usize,
    /// Its weight in the text, of length 1 over all features.
    value: f32,
    /// Where it stands first.
    places: Vec<Range<usize>>,
}

/// For how many of the strongest classes the places are worked out.
const MOST_EXPLAINED: usize = 5;

impl<'a> Model<'a> {
    /// The hash of the stories, the lexicon and the recipe that the model was trained from.
    #[must_use]
    pub fn trained_from(&self) -> [u8; 32] {
        self.trained_from
    }

    /// The names of the classes.
    pub fn classes(&self) -> impl Iterator<Item = &'a str> {
        self.classes.iter().map(|class| class.name)
    }

    /// The names of the classes that send a text away.
    pub fn dismissing(&self) -> impl Iterator<Item = &'a str> {
        self.classes.iter().filter(|class| class.kind == Kind::OtherMatter).map(|class| class.name)
    }

    /// How many numbers a vector of meaning must have; 0 if the model uses none.
    #[must_use]
    pub fn meaning_width(&self) -> usize {
        self.meaning_width
    }

    pub(crate) fn lexicon(&self) -> &Lexicon<'a> {
        &self.lexicon
    }

    /// The places of the words that mean something and speak for a class, the strongest first.
    pub(crate) fn speaking(&self, text: &str, class: &str) -> Vec<Range<usize>> {
        let Some(class) = self.classes.iter().position(|other| other.name == class) else { return Vec::new() };
        self.saying(text, &self.known(text), class)
            .into_iter()
            .filter(|(place, _)| {
                is_telling_piece(&text[place.clone()]) || self.means_something(text, place.clone(), &[])
            })
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether a folded word is one of the stories.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.find(of_word(word)).is_some()
    }

    /// Whether a piece of a script without spaces is one of the stories.
    pub(crate) fn knows_piece(&self, piece: &str) -> bool {
        self.find(of_piece(piece)).is_some()
    }

    fn hash_at(&self, index: usize) -> u32 {
        number_at(self.hashes, index).map_or(0, u32::from_le_bytes)
    }

    fn find(&self, hash: u32) -> Option<usize> {
        let (mut low, mut high) = (0, self.hashes.len() / 4);
        while low < high {
            let middle = low.midpoint(high);
            if self.hash_at(middle) < hash { low = middle + 1 } else { high = middle }
        }
        (low < self.hashes.len() / 4 && self.hash_at(low) == hash).then_some(low)
    }

    /// The weights of one feature, each with its class.
    fn weights_of(&self, feature: usize) -> impl Iterator<Item = (usize, f32)> {
        let end = |index: usize| number_at(self.ends, index).map_or(0, u32::from_le_bytes) as usize * 2;
        let start = feature.checked_sub(1).map_or(0, end);
        let pairs = self.weights.get(start..end(feature)).unwrap_or_default();
        pairs.chunks_exact(2).filter_map(|pair| {
            let class = usize::from(pair[0]);
            Some((class, f32::from(pair[1].cast_signed()) * self.classes.get(class)?.scale))
        })
    }

    /// The features of a folded text that the model knows, weighed and scaled to length 1.
    fn known(&self, text: &str) -> Vec<Known> {
        let mut found: Vec<(usize, Vec<Range<usize>>)> = Vec::new();
        features(text, &self.lexicon, |hash, places| {
            found.extend(self.find(hash).map(|index| (index, places.to_vec())));
        });
        found.sort_by_key(|(index, _)| *index);
        let mut known: Vec<Known> = Vec::new();
        for group in found.chunk_by(|a, b| a.0 == b.0) {
            let (index, places) = group[0].clone();
            let frequency = number_at(self.frequencies, index).map_or(0.0, f32::from_le_bytes);
            known.push(Known { index, value: weight_of(group.len()) * frequency, places });
        }
        scale(known.iter_mut().map(|feature| (self.hash_at(feature.index), &mut feature.value)));
        known
    }

    /// The votes for every class, the strongest first; none for a text of which the model knows nothing.
    ///
    /// `meaning` is the vector of the text, of length 1; a model that was trained without one ignores it.
    #[must_use]
    pub fn votes(&self, text: &str, meaning: Option<&[f32]>) -> Vec<Vote<'a>> {
        let known = self.known(text);
        let meaning = meaning.filter(|vector| self.meaning_width > 0 && vector.len() == self.meaning_width);
        if known.is_empty() && meaning.is_none() {
            return Vec::new();
        }
        let mut margins: Vec<f32> = self.classes.iter().map(|class| class.bias).collect();
        for feature in &known {
            self.weights_of(feature.index).for_each(|(class, weight)| margins[class] += weight * feature.value);
        }
        if let Some(vector) = meaning {
            self.add_meaning(&mut margins, vector);
        }
        let mut order: Vec<usize> = (0..self.classes.len()).collect();
        order.sort_by(|a, b| margins[*b].total_cmp(&margins[*a]));
        let vote = |class: usize| {
            let Class { name, kind, .. } = self.classes[class];
            Vote { class: name, kind, margin: margins[class], places: Vec::new() }
        };
        let mut votes: Vec<Vote<'a>> = order.iter().map(|class| vote(*class)).collect();
        for (vote, class) in votes.iter_mut().zip(&order).take(MOST_EXPLAINED) {
            vote.places = self.places(text, &known, *class);
        }
        votes
    }

    /// The votes with their shares, which are 1 together; see [`Model::votes`].
    pub(crate) fn shares(&self, text: &str, meaning: Option<&[f32]>) -> impl Iterator<Item = (Vote<'a>, f64)> {
        let votes = self.votes(text, meaning);
        let most = votes.first().map_or(0.0, |vote| vote.margin);
        let sharpness = self.sharpness;
        let weight = move |margin: f32| f64::from((margin - most) * sharpness).exp();
        let all: f64 = votes.iter().map(|vote| weight(vote.margin)).sum();
        votes.into_iter().map(move |vote| {
            let share = weight(vote.margin) / all;
            (vote, share)
        })
    }

    /// What a vector of meaning says for each class, straight and over the units.
    fn add_meaning(&self, margins: &mut [f32], vector: &[f32]) {
        let numbers = |bytes: &'a [u8]| bytes.as_chunks::<4>().0.iter().map(|four| f32::from_le_bytes(*four));
        let spread = vector.iter().zip(numbers(self.means)).zip(numbers(self.factors));
        let vector: Vec<f32> = spread.map(|((x, mean), factor)| (x - mean) * factor).collect();
        let into_units = self.units.iter().zip(self.into_units.chunks_exact(self.meaning_width));
        let units: Vec<f32> =
            into_units.map(|(unit, row)| (unit.bias + unit.scale * product(row, &vector)).max(0.0)).collect();
        let straight = self.meaning.chunks_exact(self.meaning_width);
        for ((margin, row), class) in margins.iter_mut().zip(straight).zip(&self.classes) {
            *margin += product(row, &vector) * class.meaning_scale;
        }
        if !units.is_empty() {
            let from_units = self.from_units.chunks_exact(units.len());
            for ((margin, row), class) in margins.iter_mut().zip(from_units).zip(&self.classes) {
                *margin += product(row, &units) * class.units_scale;
            }
        }
    }
}

/// Whether a piece of a script without spaces can mean something by itself: two signs, and none that only joins.
fn is_telling_piece(piece: &str) -> bool {
    let is_telling = |character: char| has_no_spaces(character) && !('\u{3040}'..='\u{309F}').contains(&character);
    piece.chars().count() >= 2 && piece.chars().all(is_telling)
}

/// The product of weights that are signed bytes with numbers.
fn product(weights: &[u8], numbers: &[f32]) -> f32 {
    weights.iter().zip(numbers).map(|(weight, number)| f32::from(weight.cast_signed()) * number).sum()
}

fn number_at(bytes: &[u8], index: usize) -> Option<[u8; 4]> {
    bytes.get(index * 4..index * 4 + 4)?.try_into().ok()
}
