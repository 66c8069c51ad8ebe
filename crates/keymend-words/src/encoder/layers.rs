//! The twelve layers: from the vectors of tokens to the meaning of a text.

use fearless_simd::Simd;

use super::file::{BLOCK, DIMENSIONS, EncoderFile, INNER, Norm};
use super::multiply::{Rounded, multiply};
use super::number::{dot, exp, gelu, sum};

const HEADS: usize = 12;
const HEAD: usize = DIMENSIONS / HEADS;
const EPSILON: f32 = 1e-12;

const _: () = assert!(HEAD == BLOCK && INNER.is_multiple_of(BLOCK));

/// The mean of what the tokens mean after the last layer, of length one.
#[inline(always)]
pub(super) fn meaning<S: Simd>(simd: S, file: &EncoderFile<'_>, tokens: &[usize]) -> [f32; DIMENSIONS] {
    let mut states = Vec::with_capacity(tokens.len() * DIMENSIONS);
    for (place, token) in tokens.iter().enumerate() {
        states.extend_from_slice(&file.vector(*token, place));
    }
    normalise(&mut states, &file.first_norm);
    let (mut projected, mut step) = (Vec::new(), Vec::new());
    for layer in file.layers() {
        multiply(simd, &layer.attend, &Rounded::new(&states, DIMENSIONS), &mut projected);
        let attended = attend(&projected);
        multiply(simd, &layer.mix, &Rounded::new(&attended, DIMENSIONS), &mut step);
        add(&mut states, &step);
        normalise(&mut states, &layer.mix_norm);

        multiply(simd, &layer.widen, &Rounded::new(&states, DIMENSIONS), &mut projected);
        for number in &mut projected {
            *number = gelu(*number);
        }
        multiply(simd, &layer.narrow, &Rounded::new(&projected, INNER), &mut step);
        add(&mut states, &step);
        normalise(&mut states, &layer.narrow_norm);
    }
    let mut mean = [0.0; DIMENSIONS];
    for state in states.as_chunks::<DIMENSIONS>().0 {
        add(&mut mean, state);
    }
    let length = dot(&mean, &mean).sqrt();
    if length > 0.0 {
        for number in &mut mean {
            *number /= length;
        }
    }
    mean
}

#[inline(always)]
fn add(to: &mut [f32], step: &[f32]) {
    for (number, step) in to.iter_mut().zip(step) {
        *number += step;
    }
}

/// Every vector with mean 0 and variance 1, then scaled and shifted.
#[inline(always)]
fn normalise(states: &mut [f32], norm: &Norm<'_>) {
    let mut scale = [0.0; DIMENSIONS];
    let mut shift = [0.0; DIMENSIONS];
    for ((scale, shift), (from_scale, from_shift)) in
        scale.iter_mut().zip(&mut shift).zip(norm.scale.iter().zip(norm.shift.iter()))
    {
        (*scale, *shift) = (from_scale, from_shift);
    }
    for state in states.as_chunks_mut::<DIMENSIONS>().0 {
        let mean = sum(state) / DIMENSIONS as f32;
        for number in &mut *state {
            *number -= mean;
        }
        let inverse = 1.0 / (dot(state, state) / DIMENSIONS as f32 + EPSILON).sqrt();
        for ((number, scale), shift) in state.iter_mut().zip(&scale).zip(&shift) {
            *number = *number * inverse * scale + shift;
        }
    }
}

/// Each token takes over of the others what it asks for; every head for itself.
#[inline(always)]
fn attend(projected: &[f32]) -> Vec<f32> {
    const ROW: usize = 3 * DIMENSIONS;
    let rows = projected.as_chunks::<ROW>().0;
    let scale = 1.0 / (HEAD as f32).sqrt();
    let mut attended = vec![0.0; rows.len() * DIMENSIONS];
    let mut shares = vec![0.0; rows.len()];
    for head in 0..HEADS {
        let part = |row: &'_ [f32; ROW], of: usize| -> [f32; HEAD] {
            let mut part = [0.0; HEAD];
            part.copy_from_slice(&row[of * DIMENSIONS + head * HEAD..][..HEAD]);
            part
        };
        for (row, attended) in rows.iter().zip(attended.as_chunks_mut::<DIMENSIONS>().0) {
            let query = part(row, 0);
            let mut largest = f32::MIN;
            for (share, other) in shares.iter_mut().zip(rows) {
                *share = dot(&query, &part(other, 1)) * scale;
                largest = if *share > largest { *share } else { largest };
            }
            for share in &mut shares {
                *share = exp(*share - largest);
            }
            let whole = 1.0 / sum(&shares);
            let mut mixed = [0.0; HEAD];
            for (share, other) in shares.iter().zip(rows) {
                let share = share * whole;
                for (mixed, value) in mixed.iter_mut().zip(part(other, 2)) {
                    *mixed += share * value;
                }
            }
            attended[head * HEAD..][..HEAD].copy_from_slice(&mixed);
        }
    }
    attended
}
