//! One network: classes from words (a linear layer) and from meaning (a linear layer, and one over a layer of units that
//! are silent below zero), learned by small steps against the softmax of a smoothed truth.

use fearless_simd::{Level, dispatch};

use super::random::Random;

/// Stories between two steps of the layers over meaning; the weights of words step with each story.
const TOGETHER: usize = 64;
/// Stories that are looked at side by side, so that weights are fetched once for all of them.
const SIDE_BY_SIDE: usize = 8;
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
    format!(
        "{TOGETHER} {SIDE_BY_SIDE} {SMOOTHING} {left_out} {STEP_OF_WORDS} {STEP_OF_MEANING} {SHRINKING} {FIRST_SQUARE}"
    )
}

/// A story as the numbers and weights of its features, its vector of meaning where there is one, and its class.
#[derive(Clone)]
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
    fn learn_here(rows: &[Row], features: usize, classes: usize, units: usize, epochs: usize, seed: u64) -> Network {
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
                for few in part.chunks(SIDE_BY_SIDE) {
                    let few: Vec<&Row> = few.iter().filter_map(|index| rows.get(*index)).collect();
                    network.look_at(&few, &mut squares, STEP_OF_WORDS * left, &mut random);
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

    /// Steps the weights of words for some stories, and adds their gradients to those of the other layers.
    #[inline(always)]
    fn look_at(&mut self, rows: &[&Row], squares: &mut [f32], rate: f32, random: &mut Random) {
        let (stride, units) = (self.stride, self.unit_bias.weights.len());
        let numbers: Vec<Vec<f32>> = rows.iter().map(|row| some_of(&row.meaning, random)).collect();
        let mut active: Vec<f32> = self.unit_bias.weights.repeat(rows.len());
        let mut votes: Vec<f32> = self.bias.weights.repeat(rows.len());
        for place in 0..numbers.first().map_or(0, Vec::len) {
            let into_units = &self.into_units.weights[place * units..][..units];
            let straight = &self.straight.weights[place * stride..][..stride];
            for (numbers, (active, votes)) in
                numbers.iter().zip(active.chunks_exact_mut(units.max(1)).zip(votes.chunks_exact_mut(stride)))
            {
                let x = numbers[place];
                if x != 0.0 {
                    add(active, into_units, x);
                    add(votes, straight, x);
                }
            }
        }
        let mut back = vec![0.0f32; active.len()];
        for (number, row) in rows.iter().enumerate() {
            let votes = &mut votes[number * stride..][..stride];
            let active = &mut active[number * units..][..units];
            let has_words = row.meaning.is_empty() || !random.happens(WITHOUT_WORDS);
            let words: &[(u32, f32)] = if has_words { &row.words } else { &[] };
            self.add_units(active, votes, random);
            for (feature, x) in words {
                add(votes, &self.words[*feature as usize * stride..][..stride], *x);
            }
            self.make_wrong(votes, row.class);
            add(&mut self.bias.gradients, votes, 1.0);
            self.lead_back(active, votes, &mut back[number * units..][..units]);
            self.step_words(words, votes, squares, rate);
        }
        for place in 0..numbers.first().map_or(0, Vec::len) {
            let into_units = &mut self.into_units.gradients[place * units..][..units];
            let straight = &mut self.straight.gradients[place * stride..][..stride];
            for (numbers, (back, wrong)) in
                numbers.iter().zip(back.chunks_exact(units.max(1)).zip(votes.chunks_exact(stride)))
            {
                let x = numbers[place];
                if x != 0.0 {
                    add(into_units, back, x);
                    add(straight, wrong, x);
                }
            }
        }
    }

    /// Silences units below zero and some by chance, and adds what the others say to the votes.
    #[inline(always)]
    fn add_units(&self, active: &mut [f32], votes: &mut [f32], random: &mut Random) {
        for (unit, weights) in active.iter_mut().zip(self.from_units.weights.chunks_exact(self.stride)) {
            *unit = if *unit > 0.0 && !random.happens(WITHOUT_UNIT) { *unit / (1.0 - WITHOUT_UNIT) } else { 0.0 };
            if *unit > 0.0 {
                add(votes, weights, *unit);
            }
        }
    }

    /// What is wrong with each unit, from what is wrong with the votes.
    #[inline(always)]
    fn lead_back(&mut self, active: &[f32], wrong: &[f32], back: &mut [f32]) {
        let weights = self.from_units.weights.chunks_exact(self.stride);
        let gradients = self.from_units.gradients.chunks_exact_mut(self.stride);
        for ((active, back), (weights, gradients)) in active.iter().zip(&mut *back).zip(weights.zip(gradients)) {
            if *active > 0.0 {
                add(gradients, wrong, *active);
                *back = product(weights, wrong) / (1.0 - WITHOUT_UNIT);
            }
        }
        add(&mut self.unit_bias.gradients, back, 1.0);
    }

    /// Steps the weights of the words of one story; what was often wrong steps less.
    #[inline(always)]
    fn step_words(&mut self, words: &[(u32, f32)], wrong: &[f32], squares: &mut [f32], rate: f32) {
        for (feature, x) in words {
            let from = *feature as usize * self.stride;
            let states = self.words[from..][..self.stride].iter_mut().zip(&mut squares[from..][..self.stride]);
            for ((weight, square), wrong) in states.zip(wrong) {
                let gradient = x * wrong;
                *square += gradient * gradient;
                *weight -= rate * gradient / (square.sqrt() + 1e-3);
            }
        }
    }

    /// Makes votes into how far their softmax is from the truth.
    #[inline(always)]
    fn make_wrong(&self, votes: &mut [f32], class: usize) {
        let (votes, room) = votes.split_at_mut(self.classes);
        room.fill(0.0);
        let most = votes.iter().copied().fold(f32::MIN, f32::max);
        let mut all = 0.0;
        for vote in &mut *votes {
            *vote = (*vote - most).exp();
            all += *vote;
        }
        for vote in &mut *votes {
            *vote = *vote / all - SMOOTHING / self.classes as f32;
        }
        votes[class] -= 1.0 - SMOOTHING;
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
    pub(super) fn said_by_units(&self, class: usize) -> impl Iterator<Item = f32> {
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

/// The numbers of a vector without those that are left out by chance; what is left counts the more.
#[inline(always)]
fn some_of(meaning: &[f32], random: &mut Random) -> Vec<f32> {
    if random.happens(WITHOUT_MEANING) {
        return vec![0.0; meaning.len()];
    }
    let kept = |x: &f32| if random.happens(WITHOUT_NUMBER) { 0.0 } else { x / (1.0 - WITHOUT_NUMBER) };
    meaning.iter().map(kept).collect()
}

/// The scalar product, in eight sums side by side, which a processor adds at once.
#[inline(always)]
fn product(one: &[f32], other: &[f32]) -> f32 {
    let mut sums = [0.0f32; 8];
    for (one, other) in one.chunks_exact(8).zip(other.chunks_exact(8)) {
        for ((sum, one), other) in sums.iter_mut().zip(one).zip(other) {
            *sum += one * other;
        }
    }
    sums.iter().sum()
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
                let by_units: f32 = network.said_by_units(class).zip(&units).map(|(weight, unit)| weight * unit).sum();
                network.bias(class) + straight + by_units
            };
            assert!(vote(class) > vote(1 - class), "{corner:?}");
        }
    }
}
