//! Trains the model: a linear layer over words and a small network over the vector of meaning, learned together.
//!
//! Words and meaning are left out by turns, so that neither leans on the other and an unknown hand is understood as well.
//! Two networks that began differently are folded into one model. The same stories give the same model on one machine.

mod network;
mod random;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::corpus::{Corpus, NOTHING, Story, UNSAID};
use crate::meanings::Meanings;
use keymend_words::features::{features, scale, weight_of};
use keymend_words::lexicon::Lexicon;
use keymend_words::{Kind, Learned, LearnedClass, LearnedUnit};
use network::{Network, Row};

/// How many networks are folded into one, and how many units each has.
const NETWORKS: u64 = 2;
const UNITS: usize = 256;
/// How often every story is looked at.
const EPOCHS: usize = 16;
/// A feature that fewer stories hold is left out.
const LEAST_STORIES: usize = 2;
/// A topic of fewer stories is looked at more often, up to so many times: what people ask has a tenth of the stories that
/// bills have, and would else be taken for them.
const FEW_STORIES: usize = 400;
const MOST_OFTEN: usize = 4;
/// How sharply margins become scores, so that few wrong answers look sure; chosen by validation.
const SHARPNESS: f32 = 1.3;
/// What speaks for sending a text away before any word: signs of a failing licence speak against it later, see
/// `lexicon/signs.toml`, and validation shows how many real problems that lets through.
const DISMISSAL_LEAN: f32 = 0.5;

/// What a model is the result of, beside the texts: a change of it asks for a new training.
#[must_use]
pub fn recipe() -> String {
    let encoder = keymend_words::encoder::identity();
    let network = network::recipe();
    format!(
        "6 {NETWORKS} {UNITS} {EPOCHS} {LEAST_STORIES} {FEW_STORIES} {MOST_OFTEN} {SHARPNESS} {DISMISSAL_LEAN} {network} {encoder}"
    )
}

/// Trains on some stories; `meanings` holds the vector of each, or of none for a model without.
#[must_use]
pub fn train(corpus: &Corpus, stories: &[&Story], meanings: &Meanings) -> Learned {
    let lexicon = Lexicon::read(&corpus.lexicon);
    let counts: Vec<BTreeMap<u32, usize>> = stories.iter().map(|story| count(&story.folded, &lexicon)).collect();
    let known = known_features(&counts);
    let vectors: Vec<&[f32]> = stories.iter().map(|story| meanings.get(&story.text)).collect();
    let spread = Spread::of(&vectors);
    let topics: Vec<&str> =
        stories.iter().map(|story| story.topic.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    let rows: Vec<Row> = counts
        .iter()
        .zip(&vectors)
        .zip(stories)
        .map(|((counts, vector), story)| Row {
            words: weighed(counts, &known),
            meaning: spread.apply(vector),
            class: topics.binary_search(&story.topic.as_str()).unwrap_or_default(),
        })
        .collect();
    let rows = evened(rows, topics.len());
    let networks: Vec<Network> = std::thread::scope(|scope| {
        let work: Vec<_> = (0..NETWORKS)
            .map(|seed| {
                let (rows, features, classes) = (&rows, known.len(), topics.len());
                scope.spawn(move || Network::learn(rows, features, classes, UNITS, EPOCHS, seed))
            })
            .collect();
        work.into_iter().filter_map(|network| network.join().ok()).collect()
    });
    folded(corpus, &networks, known, &topics, spread)
}

/// Rows of classes that have few of them stand there several times.
fn evened(rows: Vec<Row>, classes: usize) -> Vec<Row> {
    let mut sizes = vec![0usize; classes];
    rows.iter().for_each(|row| sizes[row.class] += 1);
    let times = |row: &Row| (FEW_STORIES / sizes[row.class].max(1)).clamp(1, MOST_OFTEN);
    rows.into_iter().flat_map(|row| std::iter::repeat_n(row.clone(), times(&row))).collect()
}

/// One model that votes as all networks do on average.
fn folded(
    corpus: &Corpus,
    networks: &[Network],
    features: Vec<(u32, f32)>,
    topics: &[&str],
    spread: Spread,
) -> Learned {
    let share = 1.0 / networks.len().max(1) as f32;
    let mean = |of: &dyn Fn(&Network) -> f32| networks.iter().map(of).sum::<f32>() * share;
    // What speaks for every class alike speaks for none: of each feature the middle weight becomes 0, and is not stored.
    let middles: Vec<f32> = (0..features.len())
        .map(|feature| {
            let mut weights: Vec<f32> =
                (0..topics.len()).map(|class| mean(&|network| network.word(feature, class))).collect();
            weights.sort_by(f32::total_cmp);
            weights.get(weights.len() / 2).copied().unwrap_or_default()
        })
        .collect();
    let learned = |(class, topic): (usize, &&str)| {
        let dismisses = corpus.dismissing.contains(*topic);
        let kind = match *topic {
            NOTHING => Kind::Nothing,
            UNSAID => Kind::Unsaid,
            _ if dismisses => Kind::OtherMatter,
            _ if corpus.in_order.contains(*topic) => Kind::InOrder,
            _ => Kind::Failure,
        };
        LearnedClass {
            name: (*topic).to_owned(),
            kind,
            bias: mean(&|network| network.bias(class)) + if dismisses { DISMISSAL_LEAN } else { 0.0 },
            weights: middles
                .iter()
                .enumerate()
                .map(|(feature, middle)| mean(&|network| network.word(feature, class)) - middle)
                .collect(),
            meaning: (0..spread.means.len()).map(|number| mean(&|network| network.straight(number, class))).collect(),
            units: networks
                .iter()
                .flat_map(|network| network.said_by_units(class).map(|weight| weight * share))
                .collect(),
        }
    };
    let units = networks
        .iter()
        .flat_map(|network| network.units().map(|(bias, weights)| LearnedUnit { bias, weights: weights.collect() }));
    Learned {
        trained_from: corpus.hash(&recipe()),
        sharpness: SHARPNESS,
        lexicon: corpus.lexicon.clone(),
        classes: topics.iter().enumerate().map(learned).collect(),
        units: units.collect(),
        means: spread.means,
        factors: spread.factors,
        features,
    }
}

/// Where the vectors of meaning lie, and how far apart: e5 points them all into one corner.
struct Spread {
    means: Vec<f32>,
    factors: Vec<f32>,
}

impl Spread {
    fn of(vectors: &[&[f32]]) -> Spread {
        let width = vectors.first().map_or(0, |vector| vector.len());
        let share = 1.0 / vectors.len().max(1) as f32;
        let mut means = vec![0.0f32; width];
        vectors.iter().for_each(|vector| means.iter_mut().zip(*vector).for_each(|(mean, x)| *mean += x * share));
        let mut squares = vec![0.0f32; width];
        for vector in vectors {
            squares
                .iter_mut()
                .zip(*vector)
                .zip(&means)
                .for_each(|((s, x), mean)| *s += (x - mean) * (x - mean) * share);
        }
        let factors = squares.into_iter().map(|square| 1.0 / square.sqrt().max(1e-6)).collect();
        Spread { means, factors }
    }

    fn apply(&self, vector: &[f32]) -> Vec<f32> {
        vector.iter().zip(&self.means).zip(&self.factors).map(|((x, mean), factor)| (x - mean) * factor).collect()
    }
}

fn count(text: &str, lexicon: &Lexicon<'_>) -> BTreeMap<u32, usize> {
    let mut counts = BTreeMap::new();
    features(text, lexicon, |hash, _| *counts.entry(hash).or_default() += 1);
    counts
}

/// The features that enough stories hold, each with its inverse document frequency.
fn known_features(counts: &[BTreeMap<u32, usize>]) -> Vec<(u32, f32)> {
    let mut holders: HashMap<u32, usize> = HashMap::new();
    counts.iter().flat_map(BTreeMap::keys).for_each(|hash| *holders.entry(*hash).or_default() += 1);
    let known: BTreeMap<u32, usize> = holders.into_iter().filter(|(_, held)| *held >= LEAST_STORIES).collect();
    let frequency = |held: usize| ((1 + counts.len()) as f32 / (1 + held) as f32).ln() + 1.0;
    known.into_iter().map(|(hash, held)| (hash, frequency(held))).collect()
}

/// The known features of a story, weighed and scaled.
fn weighed(counts: &BTreeMap<u32, usize>, known: &[(u32, f32)]) -> Vec<(u32, f32)> {
    let mut words: Vec<(u32, f32)> = Vec::new();
    for (hash, occurrences) in counts {
        if let Ok(index) = known.binary_search_by_key(hash, |(hash, _)| *hash) {
            words.push((index as u32, weight_of(*occurrences) * known[index].1));
        }
    }
    scale(words.iter_mut().map(|(index, value)| (known[*index as usize].0, value)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spread_numbers_have_mean_zero_and_variance_one() {
        let vectors = [&[0.25, 0.5][..], &[0.75, 0.5][..]];
        let spread = Spread::of(&vectors);
        assert_eq!(spread.apply(&[0.75, 0.5]), [1.0, 0.0]);
        assert_eq!(spread.apply(&[0.25, 0.5]), [-1.0, 0.0]);
    }
}
