//! Trains one linear support vector machine a topic, against all others (dual coordinate descent, squared hinge).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::corpus::{Corpus, Story};
use crate::features::{features, scale, weight_of};
use crate::lexicon::Lexicon;
use crate::meanings::Meanings;
use crate::model::{Learned, LearnedClass};

/// How much a wrong answer costs against a simple model.
const COST: f32 = 2.0;
/// How often every story is looked at.
const EPOCHS: usize = 25;
/// A feature that fewer stories hold is left out.
const LEAST_STORIES: usize = 2;
/// How much the share of a topic among the stories counts: nothing, because how many stories were written says nothing
/// of what people ask. Validation by writer prefers it by eleven points.
const PRIOR: f32 = 0.0;
/// How sharply margins become scores, so that few wrong answers look sure; chosen by validation.
const SHARPNESS: f32 = 4.0;
/// How much a vector of meaning counts beside the words, which have length 1.
const MEANING_SHARE: f32 = 1.0;

/// What a model is the result of, beside the texts: a change of it asks for a new training.
#[must_use]
pub fn recipe() -> String {
    let encoder = crate::encoder::identity();
    format!("3 {COST} {EPOCHS} {LEAST_STORIES} {PRIOR} {SHARPNESS} {MEANING_SHARE} {encoder}")
}

/// A story as the numbers and weights of its features, and its vector of meaning where there is one.
struct Row<'m> {
    words: Vec<(u32, f32)>,
    meaning: &'m [f32],
    /// The square of its length, and one more for the bias.
    square: f32,
}

/// Trains on some stories; `meanings` holds the vector of each, or of none for a model without.
#[must_use]
pub fn train(corpus: &Corpus, stories: &[&Story], meanings: &Meanings) -> Learned {
    let lexicon = Lexicon::read(&corpus.lexicon);
    let counts: Vec<BTreeMap<u32, usize>> = stories.iter().map(|story| count(&story.folded, &lexicon)).collect();
    let mut holders: HashMap<u32, usize> = HashMap::new();
    counts.iter().flat_map(BTreeMap::keys).for_each(|hash| *holders.entry(*hash).or_default() += 1);
    let known: BTreeMap<u32, usize> = holders.into_iter().filter(|(_, held)| *held >= LEAST_STORIES).collect();
    let frequency = |held: usize| ((1 + stories.len()) as f32 / (1 + held) as f32).ln() + 1.0;
    let known: Vec<(u32, f32)> = known.into_iter().map(|(hash, held)| (hash, frequency(held))).collect();
    let rows: Vec<Row<'_>> =
        counts.iter().zip(stories).map(|(counts, story)| row(counts, &known, meanings.get(&story.text))).collect();
    let topics: Vec<&str> =
        stories.iter().map(|story| story.topic.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    let learn_topic = |topic: &&str| {
        let signs: Vec<f32> = stories.iter().map(|story| if story.topic == *topic { 1.0 } else { -1.0 }).collect();
        let mut class = learn(&rows, &signs, known.len());
        let share = signs.iter().filter(|sign| **sign > 0.0).count() as f32 * topics.len() as f32 / rows.len() as f32;
        class.bias += PRIOR * share.ln();
        class.dismisses = corpus.dismissing.contains(*topic);
        class.name = (*topic).to_owned();
        class
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let size = topics.len().div_ceil(threads).max(1);
    let classes: Vec<LearnedClass> = std::thread::scope(|scope| {
        let parts: Vec<_> = topics
            .chunks(size)
            .map(|part| scope.spawn(move || part.iter().map(learn_topic).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    });
    Learned {
        trained_from: corpus.hash(&recipe()),
        sharpness: SHARPNESS,
        lexicon: corpus.lexicon.clone(),
        features: known,
        classes,
    }
}

fn count(text: &str, lexicon: &Lexicon<'_>) -> BTreeMap<u32, usize> {
    let mut counts = BTreeMap::new();
    features(text, lexicon, |hash, _| *counts.entry(hash).or_default() += 1);
    counts
}

fn row<'m>(counts: &BTreeMap<u32, usize>, known: &[(u32, f32)], meaning: &'m [f32]) -> Row<'m> {
    let mut words: Vec<(u32, f32)> = Vec::new();
    for (hash, occurrences) in counts {
        if let Ok(index) = known.binary_search_by_key(hash, |(hash, _)| *hash) {
            words.push((index as u32, weight_of(*occurrences) * known[index].1));
        }
    }
    scale(words.iter_mut().map(|(index, value)| (known[*index as usize].0, value)));
    let square = words.iter().map(|(_, value)| value * value).sum::<f32>()
        + meaning.iter().map(|value| value * value).sum::<f32>() * MEANING_SHARE * MEANING_SHARE;
    Row { words, meaning, square: square + 1.0 }
}

/// The weights and the bias that tell rows of sign 1 from those of sign -1.
fn learn(rows: &[Row<'_>], signs: &[f32], width: usize) -> LearnedClass {
    let diagonal = 0.5 / COST;
    let mut weights = vec![0.0f32; width];
    let mut meaning = vec![0.0f32; rows.first().map_or(0, |row| row.meaning.len())];
    let mut bias = 0.0f32;
    let mut alphas = vec![0.0f32; rows.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..EPOCHS {
        for last in (1..order.len()).rev() {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(last, (random >> 33) as usize % (last + 1));
        }
        for &index in &order {
            let (row, sign) = (&rows[index], signs[index]);
            let by_words: f32 = row.words.iter().map(|(feature, value)| weights[*feature as usize] * value).sum();
            let by_meaning: f32 = meaning.iter().zip(row.meaning).map(|(weight, value)| weight * value).sum();
            let margin = by_words + by_meaning * MEANING_SHARE + bias;
            let gradient = sign * margin - 1.0 + diagonal * alphas[index];
            let moved = (alphas[index] - gradient / (row.square + diagonal)).max(0.0);
            let step = (moved - alphas[index]) * sign;
            if step != 0.0 {
                alphas[index] = moved;
                row.words.iter().for_each(|(feature, value)| weights[*feature as usize] += step * value);
                let share = step * MEANING_SHARE;
                meaning.iter_mut().zip(row.meaning).for_each(|(weight, value)| *weight += share * value);
                bias += step;
            }
        }
    }
    // The share becomes part of the weights: who predicts hands in a vector of length 1.
    meaning.iter_mut().for_each(|weight| *weight *= MEANING_SHARE);
    LearnedClass { bias, weights, meaning, ..LearnedClass::default() }
}
