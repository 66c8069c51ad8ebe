//! A text in UTF-16 that is read as one in UTF-8, however long it is.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8};

/// Bytes that are decoded at a time.
const BLOCK: usize = 64 * 1024;

/// The byte order of a text in UTF-16, by the mark with which it begins.
pub(crate) fn utf16_of(head: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(head).map(|(encoding, _)| encoding).filter(|encoding| *encoding != UTF_8)
}

/// Decodes UTF-16 while it is read; its mark is taken off, and what is no text stands as U+FFFD.
pub(crate) struct Utf16Reader<R> {
    input: R,
    decoder: Decoder,
    block: Vec<u8>,
    decoded: Vec<u8>,
    given: usize,
    is_over: bool,
}

impl<R: Read> Utf16Reader<R> {
    pub(crate) fn new(input: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Utf16Reader { input, decoder, block: vec![0; BLOCK], decoded: Vec::new(), given: 0, is_over: false }
    }
}

impl<R: Read> Read for Utf16Reader<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.decoded.len() && !self.is_over {
            let count = self.input.read(&mut self.block)?;
            self.is_over = count == 0;
            let room = self.decoder.max_utf8_buffer_length(count).unwrap_or(4 * BLOCK);
            self.decoded.resize(room, 0);
            let (_, _, written, _) = self.decoder.decode_to_utf8(&self.block[..count], &mut self.decoded, self.is_over);
            self.decoded.truncate(written);
            self.given = 0;
        }
        let count = into.len().min(self.decoded.len() - self.given);
        into[..count].copy_from_slice(&self.decoded[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_tells_the_byte_order_and_is_no_part_of_the_text() {
        let text = "Лицензия 😀 ".repeat(20_000);
        let units: Vec<u16> = std::iter::once(0xFEFF).chain(text.encode_utf16()).collect();
        let (low, high): (Vec<[u8; 2]>, Vec<[u8; 2]>) =
            units.iter().map(|unit| (unit.to_le_bytes(), unit.to_be_bytes())).unzip();
        for bytes in [low.concat(), high.concat()] {
            let mut read = String::new();
            Utf16Reader::new(bytes.as_slice(), utf16_of(&bytes).unwrap()).read_to_string(&mut read).unwrap();
            assert!(read == text);
        }
        assert!(utf16_of(b"\xef\xbb\xbfx").is_none() && utf16_of(b"x").is_none() && utf16_of(b"").is_none());
    }
}
