//! Trains one linear support vector machine a topic, against all others (dual coordinate descent, squared hinge).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::corpus::Story;
use crate::features::{Lexicon, features, scale};

/// How much a wrong answer costs against a simple model.
const COST: f32 = 2.0;
/// How often every story is looked at.
const EPOCHS: usize = 25;
/// A feature that fewer stories hold is left out.
const LEAST_STORIES: usize = 2;

/// How much the share of a topic among the stories counts: what people write about more often is more likely.
const PRIOR: f32 = 0.32;

/// A story as its features' numbers and weights, of length 1.
type Row = Vec<(u32, f32)>;

/// Trains on the stories; the bytes are what `Model::read` reads.
pub fn train(stories: &[Story], lexicon: &Lexicon<'_>) -> Vec<u8> {
    let counts: Vec<BTreeMap<u32, usize>> = stories.iter().map(|story| count(&story.text, lexicon)).collect();
    let mut holders: HashMap<u32, usize> = HashMap::new();
    counts.iter().flat_map(BTreeMap::keys).for_each(|hash| *holders.entry(*hash).or_default() += 1);
    let hashes: BTreeSet<u32> =
        holders.iter().filter(|(_, held)| **held >= LEAST_STORIES).map(|(hash, _)| *hash).collect();
    let hashes: Vec<u32> = hashes.into_iter().collect();
    let frequency = |hash: &u32| ((1 + stories.len()) as f32 / (1 + holders[hash]) as f32).ln() + 1.0;
    let frequencies: Vec<f32> = hashes.iter().map(frequency).collect();
    let rows: Vec<Row> = counts.iter().map(|counts| row(counts, &hashes, &frequencies)).collect();
    let topics: Vec<&str> =
        stories.iter().map(|story| story.topic.as_str()).collect::<BTreeSet<_>>().into_iter().collect();

    let learn_topic = |topic: &&str| {
        let signs: Vec<f32> = stories.iter().map(|story| if story.topic == *topic { 1.0 } else { -1.0 }).collect();
        let (weights, bias) = learn(&rows, &signs, hashes.len());
        let share = signs.iter().filter(|sign| **sign > 0.0).count() as f32 * topics.len() as f32 / rows.len() as f32;
        (weights, bias + PRIOR * share.ln())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let size = topics.len().div_ceil(threads).max(1);
    let learned: Vec<(Vec<f32>, f32)> = std::thread::scope(|scope| {
        let parts: Vec<_> = topics
            .chunks(size)
            .map(|part| scope.spawn(move || part.iter().map(learn_topic).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    });
    write(&topics, &hashes, &frequencies, &learned)
}

fn count(text: &str, lexicon: &Lexicon<'_>) -> BTreeMap<u32, usize> {
    let mut counts = BTreeMap::new();
    features(text, lexicon, |hash, _| *counts.entry(hash).or_default() += 1);
    counts
}

fn row(counts: &BTreeMap<u32, usize>, hashes: &[u32], frequencies: &[f32]) -> Row {
    let mut row: Row = Vec::new();
    for (hash, occurrences) in counts {
        if let Ok(index) = hashes.binary_search(hash) {
            row.push((index as u32, (*occurrences as f32).sqrt() * frequencies[index]));
        }
    }
    scale(row.iter_mut().map(|(index, value)| (hashes[*index as usize], value)));
    row
}

/// The weights and the bias that tell rows of sign 1 from those of sign -1.
fn learn(rows: &[Row], signs: &[f32], width: usize) -> (Vec<f32>, f32) {
    let diagonal = 0.5 / COST;
    let mut weights = vec![0.0f32; width];
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
            let margin: f32 = row.iter().map(|(feature, value)| weights[*feature as usize] * value).sum::<f32>() + bias;
            let gradient = sign * margin - 1.0 + diagonal * alphas[index];
            let moved = (alphas[index] - gradient / (2.0 + diagonal)).max(0.0);
            let step = (moved - alphas[index]) * sign;
            if step != 0.0 {
                alphas[index] = moved;
                row.iter().for_each(|(feature, value)| weights[*feature as usize] += step * value);
                bias += step;
            }
        }
    }
    (weights, bias)
}

fn write(topics: &[&str], hashes: &[u32], frequencies: &[f32], learned: &[(Vec<f32>, f32)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend((topics.len() as u32).to_le_bytes());
    bytes.extend((hashes.len() as u32).to_le_bytes());
    let mut scales = Vec::new();
    for (topic, (weights, bias)) in topics.iter().zip(learned) {
        let scale = weights.iter().fold(f32::MIN_POSITIVE, |most, weight| most.max(weight.abs())) / 127.0;
        bytes.extend((topic.len() as u32).to_le_bytes());
        bytes.extend(topic.as_bytes());
        bytes.extend(bias.to_le_bytes());
        bytes.extend(scale.to_le_bytes());
        scales.push(scale);
    }
    hashes.iter().for_each(|hash| bytes.extend(hash.to_le_bytes()));
    frequencies.iter().for_each(|frequency| bytes.extend(frequency.to_le_bytes()));
    for feature in 0..hashes.len() {
        let row = learned.iter().zip(&scales).map(|((weights, _), scale)| (weights[feature] / scale).round() as i8);
        bytes.extend(row.map(i8::cast_unsigned));
    }
    bytes
}
