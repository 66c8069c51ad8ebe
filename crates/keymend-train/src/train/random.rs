//! Numbers that look like chance and are the same each time.

/// A linear congruential generator, of which only the upper bits are used.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x2545_F491_4F6C_DD1D);
        random.next();
        random
    }

    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as u32
    }

    /// A number from 0 to 1, without 1.
    pub(super) fn unit(&mut self) -> f32 {
        (self.next() >> 7) as f32 / (1u32 << 24) as f32
    }

    /// Whether something happens that happens so often.
    pub(super) fn happens(&mut self, share: f32) -> bool {
        self.unit() < share
    }

    /// Puts things into another order.
    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.next() as usize % (last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spread_evenly_and_the_same_each_time() {
        let mut random = Random::new(7);
        let numbers: Vec<f32> = (0..4000).map(|_| random.unit()).collect();
        let mean = numbers.iter().sum::<f32>() / 4000.0;
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)) && (mean - 0.5).abs() < 0.02, "{mean}");
        assert_eq!(Random::new(7).unit(), numbers[0]);
        assert_ne!(Random::new(8).unit(), numbers[0]);
    }

    #[test]
    fn what_is_shuffled_is_all_there() {
        let mut things: Vec<usize> = (0..100).collect();
        Random::new(1).shuffle(&mut things);
        assert!(things[..10] != [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        things.sort_unstable();
        assert_eq!(things, (0..100).collect::<Vec<_>>());
    }
}
