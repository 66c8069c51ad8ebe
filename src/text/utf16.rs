//! A text in UTF-16 that is read as one in UTF-8, however long it is, and written in its own byte order again.

use std::io::{self, Read, Write};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE};

/// Bytes that are decoded at a time.
const BLOCK: usize = 64 * 1024;

/// The byte order of a text in UTF-16, by the mark with which it begins.
pub(crate) fn utf16_of(head: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(head).map(|(encoding, _)| encoding).filter(|encoding| *encoding != UTF_8)
}

/// Writes text in the byte order of `encoding`, without a mark.
///
/// # Errors
/// It cannot be written.
pub(crate) fn write_utf16(text: &str, encoding: &'static Encoding, out: &mut dyn Write) -> io::Result<()> {
    let bytes_of = if encoding == UTF_16BE { u16::to_be_bytes } else { u16::to_le_bytes };
    let bytes: Vec<u8> = text.encode_utf16().flat_map(bytes_of).collect();
    out.write_all(&bytes)
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
            let mut written = Vec::new();
            write_utf16(&format!("\u{FEFF}{text}"), utf16_of(&bytes).unwrap(), &mut written).unwrap();
            assert!(written == bytes);
        }
        assert!(utf16_of(b"\xef\xbb\xbfx").is_none() && utf16_of(b"x").is_none() && utf16_of(b"").is_none());
    }
}
