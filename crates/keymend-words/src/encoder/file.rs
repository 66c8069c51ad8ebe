//! The data file: a header, then sections whose lengths follow from it. Nothing is copied; weights stay 4-bit.
//!
//! All numbers are little-endian. `scripts/make-encoder.py` writes the file, and its version changes with the layout.
//!
//! | part | bytes |
//! |---|---|
//! | header | magic, version, checksum of what follows, tokens, fine vectors, bytes of pieces, score of an unknown character |
//! | ends of the pieces | 4 a token |
//! | scores | 4 a token (f32) |
//! | relevance | 1 a token, rounded up to 4 |
//! | rows of the vectors | 2 a token: first the fine ones, then the coarse ones; rounded up to 4 |
//! | pieces, in byte order | as the header says, rounded up to 4 |
//! | fine vectors, and those of start, end and unknown | 216 each: twelve times an f16 scale and 32 weights |
//! | mean and spread of the coarse vectors | 384 f32 each |
//! | coarse vectors, of the rarer tokens | 98 each, rounded up to 4: an f16 scale and 384 times 2 bits |
//! | vectors of the positions | 384 f32 each |
//! | scale and shift of the first normalisation | 384 f32 each |
//! | twelve layers | see [`LayerData`] |

use super::error::EncoderError;
use crate::checksum::checksum;

/// Numbers in a vector.
pub const DIMENSIONS: usize = 384;
/// Numbers between the two halves of a feed-forward step.
pub(super) const INNER: usize = 4 * DIMENSIONS;
/// Tokens of one text that are looked at, start and end included.
pub const MOST_TOKENS: usize = 128;
pub(super) const LAYERS: usize = 12;
/// Weights that share a scale.
pub(super) const BLOCK: usize = 32;
/// Rows of a matrix that lie side by side in the file.
pub(super) const ROWS: usize = 32;
/// Scales and weights of [`ROWS`] rows and [`BLOCK`] columns.
pub(super) const TILE_BYTES: usize = ROWS * 2 + ROWS * BLOCK / 2;
const FINE_BYTES: usize = DIMENSIONS / BLOCK * (2 + BLOCK / 2);
const COARSE_BYTES: usize = 2 + DIMENSIONS / 4;
/// What two bits mean, in spreads from the mean: the best four steps for what is normally distributed.
const COARSE_STEPS: [f32; 4] = [-1.51, -0.4528, 0.4528, 1.51];
/// The vectors of start, end and unknown, after the fine ones.
const EXTRA: usize = 3;

const MAGIC: &[u8; 8] = b"KMENCODE";
const VERSION: u32 = 1;
const HEADER_BYTES: usize = 36;
/// Where the checksum ends and what it covers begins.
const CHECKED_FROM: usize = 20;
/// More pieces than this have no row; it keeps every length below well inside 32 bits.
const MOST_PIECES: usize = 65_000;

/// The parts of one layer, each in the order in which it is used.
///
/// Floats are raw little-endian bytes; matrices are rows of tiles (see [`TILE_BYTES`]).
pub(super) struct LayerData<'d> {
    /// Queries, keys and values: 1152 rows of 384.
    pub(super) attend: Matrix<'d>,
    pub(super) mix: Matrix<'d>,
    pub(super) mix_norm: Norm<'d>,
    /// 1536 rows of 384.
    pub(super) widen: Matrix<'d>,
    /// 384 rows of 1536.
    pub(super) narrow: Matrix<'d>,
    pub(super) narrow_norm: Norm<'d>,
}

/// A bias for every row, then the tiles of the rows.
pub(super) struct Matrix<'d> {
    pub(super) bias: Floats<'d>,
    pub(super) tiles: &'d [[u8; TILE_BYTES]],
    pub(super) columns: usize,
}

/// Scale and shift of a normalisation.
pub(super) struct Norm<'d> {
    pub(super) scale: Floats<'d>,
    pub(super) shift: Floats<'d>,
}

/// 32-bit floats that may lie at any address.
#[derive(Clone, Copy)]
pub(super) struct Floats<'d>(&'d [[u8; 4]]);

impl Floats<'_> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = f32> {
        self.0.iter().map(|bytes| f32::from_le_bytes(*bytes))
    }

    fn at(&self, index: usize) -> f32 {
        self.0.get(index).map_or(0.0, |bytes| f32::from_le_bytes(*bytes))
    }
}

/// A file whose header, lengths and checksum are right.
pub(super) struct EncoderFile<'d> {
    ends: &'d [[u8; 4]],
    scores: Floats<'d>,
    relevance: &'d [u8],
    pieces: &'d [u8],
    rows: &'d [[u8; 2]],
    fine: &'d [[u8; FINE_BYTES]],
    coarse_mean: Floats<'d>,
    coarse_spread: Floats<'d>,
    coarse: &'d [[u8; COARSE_BYTES]],
    positions: Floats<'d>,
    pub(super) first_norm: Norm<'d>,
    layers: &'d [u8],
    /// What a character costs that no piece holds.
    pub(super) unknown_score: f32,
}

impl<'d> EncoderFile<'d> {
    pub(super) fn read(bytes: &'d [u8]) -> Result<Self, EncoderError> {
        let (header, body) = bytes.split_first_chunk::<HEADER_BYTES>().ok_or(EncoderError::Missing)?;
        if !header.starts_with(MAGIC) {
            return Err(EncoderError::Foreign);
        }
        let word = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        if word(8) != VERSION {
            return Err(EncoderError::Version { found: word(8), known: VERSION });
        }
        let (tokens, fine, piece_bytes) = (word(20) as usize, word(24) as usize, word(28) as usize);
        if tokens > MOST_PIECES || fine > tokens || piece_bytes > MOST_PIECES * 48 {
            return Err(EncoderError::Altered);
        }
        let expected = HEADER_BYTES + body_bytes(tokens, fine, piece_bytes);
        if bytes.len() != expected {
            return Err(EncoderError::Length { found: bytes.len(), expected });
        }
        if u64::from(word(12)) | u64::from(word(16)) << 32 != checksum(&bytes[CHECKED_FROM..]) {
            return Err(EncoderError::Altered);
        }
        let mut rest = body;
        let file = Self {
            ends: cut(&mut rest, 4 * tokens).as_chunks().0,
            scores: floats(&mut rest, tokens),
            relevance: &cut(&mut rest, tokens.next_multiple_of(4))[..tokens],
            rows: cut(&mut rest, (2 * tokens).next_multiple_of(4)).as_chunks().0,
            pieces: &cut(&mut rest, piece_bytes.next_multiple_of(4))[..piece_bytes],
            fine: cut(&mut rest, (fine + EXTRA) * FINE_BYTES).as_chunks().0,
            coarse_mean: floats(&mut rest, DIMENSIONS),
            coarse_spread: floats(&mut rest, DIMENSIONS),
            coarse: cut(&mut rest, coarse_bytes(tokens, fine)).as_chunks().0,
            positions: floats(&mut rest, MOST_TOKENS * DIMENSIONS),
            first_norm: norm(&mut rest),
            layers: rest,
            unknown_score: f32::from_bits(word(32)),
        };
        // Pieces are found by halving, and their ends are used as places: a file where these are wrong is not used.
        let mut start = 0;
        for end in file.ends {
            let end = u32::from_le_bytes(*end) as usize;
            if end < start || end > piece_bytes {
                return Err(EncoderError::Altered);
            }
            start = end;
        }
        Ok(file)
    }

    /// How many pieces of words there are.
    pub(super) fn pieces(&self) -> usize {
        self.ends.len()
    }

    /// The bytes of one piece; the pieces are in the order of their bytes.
    pub(super) fn piece(&self, token: usize) -> &'d [u8] {
        let end = |token: usize| self.ends.get(token).map_or(0, |bytes| u32::from_le_bytes(*bytes) as usize);
        let start = token.checked_sub(1).map_or(0, end);
        self.pieces.get(start..end(token)).unwrap_or_default()
    }

    pub(super) fn score(&self, token: usize) -> f32 {
        self.scores.at(token)
    }

    /// How much oftener people in trouble with a licence write this than people at large, in quarters of a power of e.
    pub(super) fn relevance(&self, token: usize) -> u8 {
        self.relevance.get(token).copied().unwrap_or(0)
    }

    /// The token before every text.
    pub(super) fn start(&self) -> usize {
        self.pieces()
    }

    /// The token after every text.
    pub(super) fn end(&self) -> usize {
        self.pieces() + 1
    }

    /// The token for what no piece holds.
    pub(super) fn unknown(&self) -> usize {
        self.pieces() + 2
    }

    /// What a token at a place means before it has seen its neighbours.
    pub(super) fn vector(&self, token: usize, place: usize) -> [f32; DIMENSIONS] {
        let fine = self.fine.len() - EXTRA;
        let row = match token.checked_sub(self.pieces()) {
            Some(extra) => fine + extra.min(EXTRA - 1),
            // Coarse rows are counted after the fine ones, which the three extra ones lengthen.
            None => match usize::from(u16::from_le_bytes(self.rows[token])) {
                row if row < fine => row,
                row => row + EXTRA,
            },
        };
        let mut vector = match row.checked_sub(self.fine.len()) {
            None => opened(&self.fine[row]),
            Some(row) => self.coarse(row),
        };
        for (number, at) in vector.iter_mut().zip(place * DIMENSIONS..) {
            *number += self.positions.at(at);
        }
        vector
    }

    fn coarse(&self, row: usize) -> [f32; DIMENSIONS] {
        let mut vector = [0.0; DIMENSIONS];
        let Some(bytes) = self.coarse.get(row) else { return vector };
        let scale = half(u16::from_le_bytes([bytes[0], bytes[1]]));
        for (at, number) in vector.iter_mut().enumerate() {
            let step = COARSE_STEPS[usize::from(bytes[2 + at / 4] >> (2 * (at % 4)) & 3)];
            *number = self.coarse_mean.at(at) + step * scale * self.coarse_spread.at(at);
        }
        vector
    }

    pub(super) fn layers(&self) -> impl Iterator<Item = LayerData<'d>> {
        self.layers.chunks_exact(LAYER_BYTES).map(|bytes| {
            let mut rest = bytes;
            LayerData {
                attend: matrix(&mut rest, 3 * DIMENSIONS, DIMENSIONS),
                mix: matrix(&mut rest, DIMENSIONS, DIMENSIONS),
                mix_norm: norm(&mut rest),
                widen: matrix(&mut rest, INNER, DIMENSIONS),
                narrow: matrix(&mut rest, DIMENSIONS, INNER),
                narrow_norm: norm(&mut rest),
            }
        })
    }
}

/// A fine vector: in every block the low halves of the bytes come before the high ones.
fn opened(bytes: &[u8; FINE_BYTES]) -> [f32; DIMENSIONS] {
    let mut vector = [0.0; DIMENSIONS];
    for (block, bytes) in vector.as_chunks_mut::<BLOCK>().0.iter_mut().zip(bytes.as_chunks::<{ 2 + BLOCK / 2 }>().0) {
        let scale = half(u16::from_le_bytes([bytes[0], bytes[1]]));
        let (low, high) = block.split_at_mut(BLOCK / 2);
        for ((low, high), byte) in low.iter_mut().zip(high).zip(&bytes[2..]) {
            *low = f32::from((byte & 15) as i8 - 8) * scale;
            *high = f32::from((byte >> 4) as i8 - 8) * scale;
        }
    }
    vector
}

/// An f16 as it stands in the file.
pub(super) fn half(bits: u16) -> f32 {
    // Shifted into place the exponent is 112 too small; the product is exact, also for the smallest numbers.
    let magnitude = f32::from_bits(u32::from(bits & 0x7fff) << 13) * f32::from_bits(0x7780_0000);
    f32::from_bits(magnitude.to_bits() | u32::from(bits & 0x8000) << 16)
}

const fn matrix_bytes(rows: usize, columns: usize) -> usize {
    4 * rows + rows / ROWS * (columns / BLOCK) * TILE_BYTES
}

const NORM_BYTES: usize = 2 * 4 * DIMENSIONS;

const LAYER_BYTES: usize = matrix_bytes(3 * DIMENSIONS, DIMENSIONS)
    + matrix_bytes(DIMENSIONS, DIMENSIONS)
    + matrix_bytes(INNER, DIMENSIONS)
    + matrix_bytes(DIMENSIONS, INNER)
    + 2 * NORM_BYTES;

fn coarse_bytes(tokens: usize, fine: usize) -> usize {
    ((tokens - fine) * COARSE_BYTES).next_multiple_of(4)
}

fn body_bytes(tokens: usize, fine: usize, piece_bytes: usize) -> usize {
    8 * tokens
        + tokens.next_multiple_of(4)
        + piece_bytes.next_multiple_of(4)
        + (2 * tokens).next_multiple_of(4)
        + (fine + EXTRA) * FINE_BYTES
        + 8 * DIMENSIONS
        + coarse_bytes(tokens, fine)
        + 4 * MOST_TOKENS * DIMENSIONS
        + NORM_BYTES
        + LAYERS * LAYER_BYTES
}

/// Takes the next bytes; the whole length was checked before.
fn cut<'d>(rest: &mut &'d [u8], bytes: usize) -> &'d [u8] {
    let (taken, left) = rest.split_at(bytes);
    *rest = left;
    taken
}

fn floats<'d>(rest: &mut &'d [u8], count: usize) -> Floats<'d> {
    Floats(cut(rest, 4 * count).as_chunks().0)
}

fn norm<'d>(rest: &mut &'d [u8]) -> Norm<'d> {
    Norm { scale: floats(rest, DIMENSIONS), shift: floats(rest, DIMENSIONS) }
}

fn matrix<'d>(rest: &mut &'d [u8], rows: usize, columns: usize) -> Matrix<'d> {
    let bias = floats(rest, rows);
    let tiles = cut(rest, matrix_bytes(rows, columns) - 4 * rows);
    Matrix { bias, tiles: tiles.as_chunks().0, columns }
}

#[cfg(test)]
mod tests {
    use super::half;

    #[test]
    fn halves_are_read_exactly() {
        for (bits, value) in
            [(0x3c00, 1.0), (0xc000, -2.0), (0x0001, 2f32.powi(-24)), (0x03ff, 1023.0 * 2f32.powi(-24)), (0, 0.0)]
        {
            assert_eq!(half(bits), value, "{bits:04x}");
        }
    }
}
