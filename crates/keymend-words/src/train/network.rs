//! One network: classes from words (a linear layer) and from meaning (a linear layer, and one over a layer of units that
//! are silent below zero), learned by small steps against the softmax of a smoothed truth.

use fearless_simd::{Level, dispatch};

use super::random::Random;

/// Stories between two steps of the layers over meaning; the weights of words step with each story.
const TOGETHER: usize = 64;
/// How much of the truth is spread over all classes.
const SMOOTHING: f32 = 0.15;
/// How often all words of a story are left out, all of its meaning, one number of its meaning, one unit.
const WITHOUT_WORDS: f32 = 0.3;
const WITHOUT_MEANING: f32 = 0.1;
const WITHOUT_NUMBER: f32 = 0.3;
const WITHOUT_UNIT: f32 = 0.3;
/// The first steps of words and of meaning; they become smaller down to nothing.
const STEP_OF_WORDS: f32 = 0.3;
const STEP_OF_MEANING: f32 = 0.002;
/// How much weights of meaning shrink in a step.
const SHRINKING: f32 = 0.1;
/// What the squares of a word's gradients begin with.
const FIRST_SQUARE: f32 = 0.01;

/// What the weights depend on, beside the stories.
pub(super) fn recipe() -> String {
    let left_out = format!("{WITHOUT_WORDS} {WITHOUT_MEANING} {WITHOUT_NUMBER} {WITHOUT_UNIT}");
    format!("{TOGETHER} {SMOOTHING} {left_out} {STEP_OF_WORDS} {STEP_OF_MEANING} {SHRINKING} {FIRST_SQUARE}")
}

/// A story as the numbers and weights of its features, its vector of meaning where there is one, and its class.
pub(super) struct Row {
    pub(super) words: Vec<(u32, f32)>,
    pub(super) meaning: Vec<f32>,
    pub(super) class: usize,
}

/// Weights with what a step of them depends on (Adam), and the sum of the gradients since the last one.
struct Layer {
    weights: Vec<f32>,
    gradients: Vec<f32>,
    means: Vec<f32>,
    squares: Vec<f32>,
    shrinking: f32,
}

impl Layer {
    fn new(size: usize, shrinking: f32, mut first: impl FnMut() -> f32) -> Layer {
        let zeros = || vec![0.0f32; size];
        let weights = (0..size).map(|_| first()).collect();
        Layer { weights, gradients: zeros(), means: zeros(), squares: zeros(), shrinking }
    }

    /// Steps against the mean gradient of `count` stories.
    #[inline(always)]
    fn step(&mut self, number: usize, rate: f32, count: usize) {
        let (keep_mean, keep_square) = (0.9f32, 0.999f32);
        let correct_mean = 1.0 / (1.0 - keep_mean.powf(number as f32));
        let correct_square = 1.0 / (1.0 - keep_square.powf(number as f32));
        let share = 1.0 / count as f32;
        let states = self.means.iter_mut().zip(&mut self.squares);
        for ((weight, gradient), (mean, square)) in self.weights.iter_mut().zip(&mut self.gradients).zip(states) {
            let here = *gradient * share;
            *gradient = 0.0;
            *mean += (1.0 - keep_mean) * (here - *mean);
            *square += (1.0 - keep_square) * (here * here - *square);
            let move_by = *mean * correct_mean / ((*square * correct_square).sqrt() + 1e-8);
            *weight -= rate * (move_by + self.shrinking * *weight);
        }
    }
}

/// What was learned.
pub(super) struct Network {
    classes: usize,
    /// Classes with room up to a multiple of eight, which a processor takes at once.
    stride: usize,
    /// For each feature, a weight a class.
    words: Vec<f32>,
    bias: Layer,
    /// For each number of meaning, a weight a class.
    straight: Layer,
    /// For each number of meaning, a weight a unit.
    into_units: Layer,
    unit_bias: Layer,
    /// For each unit, a weight a class.
    from_units: Layer,
}

impl Network {
    /// Learns from stories; the same seed gives the same network, with whatever instructions the processor has.
    pub(super) fn learn(
        rows: &[Row],
        features: usize,
        classes: usize,
        units: usize,
        epochs: usize,
        seed: u64,
    ) -> Network {
        dispatch!(Level::new(), _simd => Self::learn_here(rows, features, classes, units, epochs, seed))
    }

    #[inline(always)]
    fn learn_here(
        rows: &[Row],
        features: usize,
        classes: usize,
        units: usize,
        epochs: usize,
        seed: u64,
    ) -> Network {
        let mut random = Random::new(seed);
        let width = rows.first().map_or(0, |row| row.meaning.len());
        let stride = classes.next_multiple_of(8);
        let units = if width == 0 { 0 } else { units };
        // Uniform numbers of the variance that keeps sums at the size of their parts.
        let into_spread = (3.0 / width.max(1) as f32).sqrt();
        let from_spread = 0.5 * (3.0 / units.max(1) as f32).sqrt();
        let mut network = Network {
            classes,
            stride,
            words: vec![0.0; features * stride],
            bias: Layer::new(stride, 0.0, || 0.0),
            straight: Layer::new(width * stride, SHRINKING, || 0.0),
            into_units: Layer::new(width * units, SHRINKING, || (random.unit() * 2.0 - 1.0) * into_spread),
            unit_bias: Layer::new(units, 0.0, || 0.0),
            from_units: Layer::new(units * stride, SHRINKING, || 0.0),
        };
        network.from_units.weights.iter_mut().for_each(|weight| *weight = (random.unit() * 2.0 - 1.0) * from_spread);
        let mut squares = vec![FIRST_SQUARE; network.words.len()];
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let steps = (epochs * rows.len().div_ceil(TOGETHER)).max(1) as f32;
        let mut number = 0;
        for _ in 0..epochs {
            random.shuffle(&mut order);
            for part in order.chunks(TOGETHER) {
                let left = 1.0 - number as f32 / steps;
                number += 1;
                for row in part.iter().filter_map(|index| rows.get(*index)) {
                    network.look_at(row, &mut squares, STEP_OF_WORDS * left, &mut random);
                }
                for layer in [
                    &mut network.bias,
                    &mut network.straight,
                    &mut network.into_units,
                    &mut network.unit_bias,
                    &mut network.from_units,
                ] {
                    layer.step(number, STEP_OF_MEANING * left, part.len());
                }
            }
        }
        network
    }

    /// Steps the weights of words for one story, and adds its gradients to those of the other layers.
    #[inline(always)]
    fn look_at(&mut self, row: &Row, squares: &mut [f32], rate: f32, random: &mut Random) {
        let stride = self.stride;
        let has_words = row.meaning.is_empty() || !random.happens(WITHOUT_WORDS);
        let has_meaning = !random.happens(WITHOUT_MEANING);
        let kept = 1.0 / (1.0 - WITHOUT_NUMBER);
        let numbers: Vec<(usize, f32)> = row
            .meaning
            .iter()
            .enumerate()
            .filter(|_| has_meaning && !random.happens(WITHOUT_NUMBER))
            .map(|(place, x)| (place, x * kept))
            .collect();
        let words: &[(u32, f32)] = if has_words { &row.words } else { &[] };

        let units = self.unit_bias.weights.len();
        let mut active = self.unit_bias.weights.clone();
        let mut votes = self.bias.weights.clone();
        for (place, x) in &numbers {
            add(&mut active, &self.into_units.weights[place * units..][..units], *x);
            add(&mut votes, &self.straight.weights[place * stride..][..stride], *x);
        }
        let kept = 1.0 / (1.0 - WITHOUT_UNIT);
        for unit in &mut active {
            *unit = if *unit > 0.0 && !random.happens(WITHOUT_UNIT) { *unit * kept } else { 0.0 };
        }
        for (unit, x) in active.iter().enumerate().filter(|(_, x)| **x > 0.0) {
            add(&mut votes, &self.from_units.weights[unit * stride..][..stride], *x);
        }
        for (feature, x) in words {
            add(&mut votes, &self.words[*feature as usize * stride..][..stride], *x);
        }

        let wrong = self.wrong(votes, row.class);
        add(&mut self.bias.gradients, &wrong, 1.0);
        let mut back = vec![0.0f32; units];
        for (unit, x) in active.iter().enumerate().filter(|(_, x)| **x > 0.0) {
            add(&mut self.from_units.gradients[unit * stride..][..stride], &wrong, *x);
            let weights = &self.from_units.weights[unit * stride..][..stride];
            back[unit] = weights.iter().zip(&wrong).map(|(weight, wrong)| weight * wrong).sum::<f32>() * kept;
        }
        add(&mut self.unit_bias.gradients, &back, 1.0);
        for (place, x) in &numbers {
            add(&mut self.into_units.gradients[place * units..][..units], &back, *x);
            add(&mut self.straight.gradients[place * stride..][..stride], &wrong, *x);
        }
        for (feature, x) in words {
            let from = *feature as usize * stride;
            let states = self.words[from..][..stride].iter_mut().zip(&mut squares[from..][..stride]);
            for ((weight, square), wrong) in states.zip(&wrong) {
                let gradient = x * wrong;
                *square += gradient * gradient;
                *weight -= rate * gradient / (square.sqrt() + 1e-3);
            }
        }
    }

    /// How far the softmax of the votes is from the truth.
    #[inline(always)]
    fn wrong(&self, mut votes: Vec<f32>, class: usize) -> Vec<f32> {
        let most = votes[..self.classes].iter().copied().fold(f32::MIN, f32::max);
        votes.iter_mut().for_each(|vote| *vote = (*vote - most).exp());
        votes[self.classes..].fill(0.0);
        let all: f32 = votes.iter().sum();
        votes.iter_mut().for_each(|vote| *vote /= all);
        votes[..self.classes].iter_mut().for_each(|vote| *vote -= SMOOTHING / self.classes as f32);
        votes[class] -= 1.0 - SMOOTHING;
        votes
    }

    pub(super) fn word(&self, feature: usize, class: usize) -> f32 {
        self.words.get(feature * self.stride + class).copied().unwrap_or_default()
    }

    pub(super) fn bias(&self, class: usize) -> f32 {
        self.bias.weights.get(class).copied().unwrap_or_default()
    }

    pub(super) fn straight(&self, number: usize, class: usize) -> f32 {
        self.straight.weights.get(number * self.stride + class).copied().unwrap_or_default()
    }

    /// What each unit says for a class.
    pub(super) fn from_units(&self, class: usize) -> impl Iterator<Item = f32> {
        self.from_units.weights.chunks(self.stride.max(1)).filter_map(move |weights| weights.get(class).copied())
    }

    /// The units, each with its bias and a weight a number of meaning.
    pub(super) fn units(&self) -> impl Iterator<Item = (f32, impl Iterator<Item = f32>)> {
        let units = self.unit_bias.weights.len();
        self.unit_bias.weights.iter().enumerate().map(move |(unit, bias)| {
            let weights = self.into_units.weights.chunks(units.max(1));
            (*bias, weights.filter_map(move |weights| weights.get(unit).copied()))
        })
    }
}

/// Adds numbers times a factor.
#[inline(always)]
fn add(to: &mut [f32], numbers: &[f32], factor: f32) {
    for (to, number) in to.iter_mut().zip(numbers) {
        *to += number * factor;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(feature: u32, meaning: &[f32], class: usize) -> Row {
        Row { words: vec![(feature, 1.0)], meaning: meaning.to_vec(), class }
    }

    #[test]
    fn rows_that_differ_are_told_apart_by_words() {
        let rows: Vec<Row> = (0..200).map(|number| row(number % 2, &[], (number % 2) as usize)).collect();
        let network = Network::learn(&rows, 2, 2, 8, 4, 0);
        assert!(network.word(0, 0) > network.word(0, 1) && network.word(1, 1) > network.word(1, 0));
        assert_eq!(network.units().count(), 0);
    }

    #[test]
    fn units_learn_what_no_straight_line_tells_apart() {
        let corners = [([-1.0, -1.0], 0), ([1.0, 1.0], 0), ([-1.0, 1.0], 1), ([1.0, -1.0], 1)];
        let rows: Vec<Row> = (0..4000).map(|n| row(0, &corners[n % 4].0, corners[n % 4].1)).collect();
        let network = Network::learn(&rows, 1, 2, 16, 20, 1);
        for (corner, class) in corners {
            let units = network.units().map(|(bias, weights)| {
                (bias + weights.zip(corner).map(|(weight, x)| weight * x).sum::<f32>()).max(0.0)
            });
            let units: Vec<f32> = units.collect();
            let vote = |class: usize| {
                let straight = network.straight(0, class) * corner[0] + network.straight(1, class) * corner[1];
                let by_units: f32 = network.from_units(class).zip(&units).map(|(weight, unit)| weight * unit).sum();
                network.bias(class) + straight + by_units
            };
            assert!(vote(class) > vote(1 - class), "{corner:?}");
        }
    }
}
