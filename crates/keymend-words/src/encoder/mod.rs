//! What a text means, as 384 numbers: a frozen multilingual sentence encoder (multilingual-e5-small, MIT).
//!
//! Texts that mean alike have vectors that point alike, in whichever of some hundred languages they are written; what the
//! vectors are for is learned elsewhere. The data is one file, written by `scripts/make-encoder.py` and described in
//! `data/ENCODER.md`: twelve layers with 4-bit weights, and of 250,000 pieces of words the 52,000 that the stories and the
//! scripts of the world need most. It is compiled in, is not unpacked, and costs nothing until a text is encoded.
//!
//! - **The same bits everywhere.** Products of weights are sums of whole numbers that fit their type, floats are added in
//!   one order, and no function of the system is called, so that every instruction set gives the same vector. From the
//!   original it differs by rounding, and by rare pieces that are coarser or cut smaller: the tests hold the
//!   cosine above 0.98, and above 0.9999 where no piece is rare.
//! - **Bounded.** Of any text at most [`MOST_TOKENS`] tokens are looked at, chosen from at most 64 KiB of it: see
//!   [`Encoder::encode`].
//! - **Nothing of the system.** No file, no thread, no clock: it runs where Rust's `std` does.

mod error;
mod excerpt;
mod file;
mod instructions;
mod layers;
mod multiply;
mod number;
mod tokenizer;

pub use error::EncoderError;
pub use file::{DIMENSIONS, MOST_TOKENS};
pub use instructions::Instructions;

use file::EncoderFile;

static EMBEDDED: &[u8] = include_bytes!("../../data/encoder.bin");

/// What tells this data file from another: the checksum in its header.
#[must_use]
pub fn identity() -> String {
    EMBEDDED.get(12..20).unwrap_or_default().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The encoder over its data, which it borrows.
pub struct Encoder<'d> {
    file: EncoderFile<'d>,
}

impl Encoder<'static> {
    /// The encoder that this program was built with.
    ///
    /// # Errors
    ///
    /// As [`Encoder::read`]: a build from a damaged checkout.
    pub fn embedded() -> Result<Self, EncoderError> {
        Self::read(EMBEDDED)
    }
}

impl<'d> Encoder<'d> {
    /// Takes a data file; its header, its length and its checksum are looked at, and nothing is copied.
    ///
    /// # Errors
    ///
    /// What is wrong with a file that is missing, foreign, of another version, cut or altered.
    pub fn read(bytes: &'d [u8]) -> Result<Self, EncoderError> {
        Ok(Self { file: EncoderFile::read(bytes)? })
    }

    /// What a text means: a vector of length one.
    ///
    /// A text of more than about 120 pieces of words is cut into sentences, and those are read that say most about
    /// licences in trouble. How much a piece says is in the data: how much oftener the stories use it than people at large.
    /// A sentence says the sum of its different pieces over the square root of its length. Of a text of more than 64 KiB
    /// the first 48 and the last 16 are looked at.
    #[must_use]
    pub fn encode(&self, text: &str) -> [f32; DIMENSIONS] {
        self.encode_with(text, Instructions::best())
    }

    /// As [`Encoder::encode`], with instructions of one's choice: for tests and measurements.
    #[must_use]
    pub fn encode_with(&self, text: &str, instructions: Instructions) -> [f32; DIMENSIONS] {
        instructions.meaning(&self.file, &excerpt::tokens(text, &self.file))
    }

    /// How many tokens of a text are looked at, the three or four around it included.
    #[must_use]
    pub fn tokens(&self, text: &str) -> usize {
        excerpt::tokens(text, &self.file).len()
    }

    /// How much of a text is written in characters that the encoder does not know, from 0 to 1.
    #[must_use]
    pub fn unknown(&self, text: &str) -> f32 {
        let tokens = excerpt::tokens(text, &self.file);
        let unknown = tokens.iter().filter(|token| **token == self.file.unknown()).count();
        unknown as f32 / tokens.len() as f32
    }
}
