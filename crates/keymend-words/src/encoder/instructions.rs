//! Which instructions of the processor are used; found out when the program runs.

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
use fearless_simd::Simd;
use fearless_simd::{Level, dispatch};

use super::file::{DIMENSIONS, EncoderFile};
use super::layers;

/// A set of instructions that this processor has.
#[derive(Debug, Clone, Copy)]
pub struct Instructions {
    level: Level,
    /// As processors' makers call it.
    pub name: &'static str,
}

impl Instructions {
    /// The fastest.
    #[must_use]
    pub fn best() -> Self {
        Self::available().next().unwrap_or(Self::baseline())
    }

    /// What every processor has that this program was built for.
    #[must_use]
    pub fn baseline() -> Self {
        Self { level: Level::baseline(), name: "baseline" }
    }

    /// All of this processor, the fastest first, the baseline last.
    pub fn available() -> impl Iterator<Item = Self> {
        wide().into_iter().chain([Self::baseline()])
    }

    pub(super) fn meaning(self, file: &EncoderFile<'_>, tokens: &[usize]) -> [f32; DIMENSIONS] {
        dispatch!(self.level, simd => layers::meaning(simd, file, tokens))
    }
}

/// Wider instructions than AVX2 were not faster, and narrower ones are hardly faster than the baseline.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
fn wide() -> Option<Instructions> {
    let level = Level::new().as_avx2().map(Simd::level)?;
    Some(Instructions { level, name: "AVX2" })
}

/// NEON is the baseline of 64-bit Arm.
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
fn wide() -> Option<Instructions> {
    None
}
