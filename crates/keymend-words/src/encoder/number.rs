//! The few functions of numbers that the layers need, written out so that every machine gets the same bits.
//!
//! No fused multiplication, no function of the system, and sums in a fixed order: eight lanes, then the lanes.

const LANES: usize = 8;

/// The sum of some numbers.
#[inline(always)]
pub(super) fn sum(numbers: &[f32]) -> f32 {
    let mut lanes = [0.0; LANES];
    let (chunks, tail) = numbers.as_chunks::<LANES>();
    for chunk in chunks {
        for (lane, number) in lanes.iter_mut().zip(chunk) {
            *lane += number;
        }
    }
    for (lane, number) in lanes.iter_mut().zip(tail) {
        *lane += number;
    }
    fold(lanes)
}

/// The sum of the products of two rows.
#[inline(always)]
pub(super) fn dot(left: &[f32], right: &[f32]) -> f32 {
    let mut lanes = [0.0; LANES];
    for (left, right) in left.as_chunks::<LANES>().0.iter().zip(right.as_chunks::<LANES>().0) {
        for ((lane, left), right) in lanes.iter_mut().zip(left).zip(right) {
            *lane += left * right;
        }
    }
    fold(lanes)
}

#[inline(always)]
fn fold(lanes: [f32; LANES]) -> f32 {
    let [a, b, c, d, e, f, g, h] = lanes;
    ((a + e) + (c + g)) + ((b + f) + (d + h))
}

/// The nearest whole number, of two the even one, for what is far below four million.
#[inline(always)]
pub(super) fn round(number: f32) -> i32 {
    // Where a float's last digit counts ones, its bits are the number.
    const ONES: f32 = 12_582_912.0;
    (number + ONES).to_bits().wrapping_sub(ONES.to_bits()) as i32
}

/// e to the power of a number that is zero or less.
#[inline(always)]
pub(super) fn exp(number: f32) -> f32 {
    let number = number.max(-87.0);
    let twos = round(number * std::f32::consts::LOG2_E);
    // ln 2 in two parts, so that the difference keeps all its digits.
    let (high, low) = (twos as f32 * 0.693_359_4, twos as f32 * 2.121_944_4e-4);
    let rest = number - high + low;
    // The series of the exponential function, to the seventh power.
    let series = 1.0 / 5040.0;
    let series = series * rest + 1.0 / 720.0;
    let series = series * rest + 1.0 / 120.0;
    let series = series * rest + 1.0 / 24.0;
    let series = series * rest + 1.0 / 6.0;
    let series = series * rest + 0.5;
    let series = series * rest + 1.0;
    let series = series * rest + 1.0;
    series * f32::from_bits(((twos + 127) as u32) << 23)
}

/// The Gaussian error linear unit.
#[inline(always)]
pub(super) fn gelu(number: f32) -> f32 {
    // Abramowitz and Stegun 7.1.26: the error function to 1.5e-7.
    let x = (number * std::f32::consts::FRAC_1_SQRT_2).abs();
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let series = 1.061_405_4;
    let series = series * t - 1.453_152_1;
    let series = series * t + 1.421_413_8;
    let series = series * t - 0.284_496_72;
    let series = series * t + 0.254_829_6;
    let erf = 1.0 - series * t * exp(-(x * x));
    0.5 * number * (1.0 + erf.copysign(number))
}

#[cfg(test)]
mod tests {
    use super::{dot, exp, gelu, round, sum};

    #[test]
    fn powers_of_e_are_right_to_a_millionth() {
        for step in 0..8700 {
            let x = -0.01 * step as f32;
            let real = f64::from(x).exp();
            assert!((f64::from(exp(x)) / real - 1.0).abs() < 1e-6, "{x}");
        }
        assert!(exp(f32::MIN) < 1e-37 && exp(f32::MIN) >= 0.0);
    }

    #[test]
    fn the_linear_unit_has_its_known_values() {
        for (x, real) in [(0.0, 0.0), (1.0, 0.841_344_8), (-1.0, -0.158_655_25), (3.0, 2.995_950_3), (-9.0, 0.0)] {
            assert!((gelu(x) - real).abs() < 1e-6, "{x}: {}", gelu(x));
        }
    }

    #[test]
    fn numbers_are_rounded_and_summed() {
        assert_eq!([0.5, 1.5, -2.5, -126.51].map(round), [0, 2, -2, -127]);
        let numbers: Vec<f32> = (0..35).map(|number| number as f32).collect();
        assert_eq!(sum(&numbers), 595.0);
        assert_eq!(dot(&numbers[..32], &[2.0; 32]), 992.0);
    }
}
