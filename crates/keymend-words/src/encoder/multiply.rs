//! A matrix of 4-bit weights times a few vectors: the one place where time is spent.
//!
//! Vectors are rounded to 8 bits, a scale for every [`BLOCK`] numbers. A product of a block is then a sum of whole numbers
//! that 16 bits hold exactly (32 × 8 × 127 = 32,512), so that every machine finds the same one, however it adds.

use std::array;

use fearless_simd::{Simd, f32x16, i16x32, prelude::*};

use super::file::{BLOCK, Matrix, ROWS, TILE_BYTES, half};
use super::number::round;

/// Vectors rounded to 8 bits; all first blocks, then all second blocks, …
pub(super) struct Rounded {
    numbers: Vec<[i16; BLOCK]>,
    scales: Vec<f32>,
    vectors: usize,
}

impl Rounded {
    #[inline(always)]
    pub(super) fn new(vectors: &[f32], columns: usize) -> Self {
        let count = vectors.len() / columns;
        let blocks = columns / BLOCK;
        let mut rounded =
            Self { numbers: vec![[0; BLOCK]; blocks * count], scales: vec![0.0; blocks * count], vectors: count };
        for (place, vector) in vectors.chunks_exact(columns).enumerate() {
            for (column, block) in vector.as_chunks::<BLOCK>().0.iter().enumerate() {
                let largest = largest(block);
                let scale = largest / 127.0;
                let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
                let at = column * count + place;
                rounded.scales[at] = scale;
                for (number, exact) in rounded.numbers[at].iter_mut().zip(block) {
                    *number = round((exact * inverse).clamp(-127.0, 127.0)) as i16;
                }
            }
        }
        rounded
    }
}

#[inline(always)]
fn largest(block: &[f32; BLOCK]) -> f32 {
    let mut lanes = [0.0f32; 8];
    for chunk in block.as_chunks::<8>().0 {
        for (lane, number) in lanes.iter_mut().zip(chunk) {
            let size = number.abs();
            *lane = if size > *lane { size } else { *lane };
        }
    }
    lanes.into_iter().fold(0.0, |largest, size| if size > largest { size } else { largest })
}

/// The weights of a tile, a column of [`ROWS`] after the other.
type Columns = [[i16; ROWS]; BLOCK];

#[inline(always)]
fn open(tile: &[u8; TILE_BYTES], columns: &mut Columns, scales: &mut [f32; ROWS]) {
    let (halves, weights) = tile.split_at(2 * ROWS);
    for (scale, bytes) in scales.iter_mut().zip(halves.as_chunks::<2>().0) {
        *scale = half(u16::from_le_bytes(*bytes));
    }
    let (low, high) = columns.split_at_mut(BLOCK / 2);
    for ((low, high), bytes) in low.iter_mut().zip(high).zip(weights.as_chunks::<ROWS>().0) {
        for ((low, high), byte) in low.iter_mut().zip(high).zip(bytes) {
            *low = i16::from(byte & 15) - 8;
            *high = i16::from(byte >> 4) - 8;
        }
    }
}

/// Vectors that a tile is multiplied with at once, so that each of its columns is loaded once for all of them.
const TOGETHER: usize = 4;

/// Adds to the sums of some vectors what their block and a tile make.
#[inline(always)]
fn add_products<S: Simd, const N: usize>(
    simd: S,
    columns: &Columns,
    scales: (f32x16<S>, f32x16<S>),
    sums: &mut [[f32; ROWS]; N],
    numbers: &[[i16; BLOCK]; N],
    number_scales: &[f32; N],
) {
    let mut whole = [i16x32::splat(simd, 0); N];
    for (at, column) in columns.iter().enumerate() {
        let column = i16x32::simd_from(simd, *column);
        for (whole, numbers) in whole.iter_mut().zip(numbers) {
            *whole += column * numbers[at];
        }
    }
    for ((sum, whole), number_scale) in sums.iter_mut().zip(whole).zip(number_scales) {
        let (low, high) = whole.widen();
        let (sum_low, sum_high) = sum.split_at_mut(ROWS / 2);
        for (sum, whole, scale) in [(sum_low, low, scales.0), (sum_high, high, scales.1)] {
            let product = whole.to_float::<f32x16<S>>() * (scale * *number_scale);
            (f32x16::from_slice(simd, sum) + product).store_slice(sum);
        }
    }
}

/// The products of a matrix and some vectors, with the bias; one row of the result a vector.
#[inline(always)]
pub(super) fn multiply<S: Simd>(simd: S, matrix: &Matrix<'_>, rounded: &Rounded, products: &mut Vec<f32>) {
    let rows = matrix.bias.len();
    let bias: Vec<f32> = matrix.bias.iter().collect();
    products.clear();
    for _ in 0..rounded.vectors {
        products.extend_from_slice(&bias);
    }
    let mut columns = [[0; ROWS]; BLOCK];
    let mut scales = [0.0; ROWS];
    let mut sums = vec![[0.0f32; ROWS]; rounded.vectors];
    for (group, tiles) in matrix.tiles.chunks_exact(matrix.columns / BLOCK).enumerate() {
        sums.fill([0.0; ROWS]);
        let blocks = rounded.numbers.chunks_exact(rounded.vectors).zip(rounded.scales.chunks_exact(rounded.vectors));
        for (tile, (numbers, number_scales)) in tiles.iter().zip(blocks) {
            open(tile, &mut columns, &mut scales);
            let scales = (f32x16::from_slice(simd, &scales[..16]), f32x16::from_slice(simd, &scales[16..]));
            let (fours, last) = sums.as_chunks_mut::<TOGETHER>();
            let (number_fours, last_numbers) = numbers.as_chunks::<TOGETHER>();
            let (scale_fours, last_scales) = number_scales.as_chunks::<TOGETHER>();
            for ((sums, numbers), number_scales) in fours.iter_mut().zip(number_fours).zip(scale_fours) {
                add_products(simd, &columns, scales, sums, numbers, number_scales);
            }
            for ((sum, numbers), number_scale) in last.iter_mut().zip(last_numbers).zip(last_scales) {
                let (sum, numbers, number_scale) =
                    (array::from_mut(sum), array::from_ref(numbers), array::from_ref(number_scale));
                add_products::<S, 1>(simd, &columns, scales, sum, numbers, number_scale);
            }
        }
        for (row, sum) in products.chunks_exact_mut(rows).zip(&sums) {
            for (product, sum) in row[group * ROWS..][..ROWS].iter_mut().zip(sum) {
                *product += sum;
            }
        }
    }
}
