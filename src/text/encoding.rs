//! Which character encoding a block of bytes is in, judged by simple and documented evidence.

use encoding_rs::{Encoding, IBM866, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};
use oem_cp::code_table::DECODING_TABLE_CP850;

/// A single-byte code page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SingleBytePage {
    /// One of those that browsers read.
    Web(&'static Encoding),
    /// CP850, of Western consoles.
    Console,
}

/// How the bytes of a text are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextEncoding {
    /// One byte at a time: UTF-8 line by line, and the legacy code page for lines that are none.
    Bytes(Option<SingleBytePage>),
    /// UTF-16, little-endian.
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
}

/// What the first block of a file shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detected {
    /// Text, which starts after a byte order mark of so many bytes.
    Text(TextEncoding, usize),
    /// No text in any encoding that is known.
    Binary,
}

/// Judges the first block of a file: a byte order mark, else the pattern of NUL bytes that UTF-16 leaves,
/// else single bytes, which are binary where a NUL stands among them or a tenth are control characters.
pub(crate) fn detect(block: &[u8]) -> Detected {
    if let Some((encoding, mark)) = Encoding::for_bom(block) {
        let encoding = match encoding {
            e if e == UTF_16LE => TextEncoding::Utf16Le,
            e if e == UTF_16BE => TextEncoding::Utf16Be,
            _ => TextEncoding::Bytes(None),
        };
        return Detected::Text(encoding, mark);
    }
    if let Some(encoding) = unmarked_utf16(block) {
        return Detected::Text(encoding, 0);
    }
    let controls = block.iter().filter(|byte| matches!(byte, 1..=8 | 11 | 14..=26 | 28..=31 | 127)).count();
    if block.contains(&0) || controls * 10 > block.len() {
        return Detected::Binary;
    }
    let legacy = std::str::from_utf8(block).err().filter(|error| error.error_len().is_some()).map(|_| {
        let foreign: Vec<u8> = block
            .split(|byte| *byte == b'\n')
            .filter(|line| std::str::from_utf8(line).is_err())
            .flatten()
            .copied()
            .collect();
        legacy(&foreign)
    });
    Detected::Text(TextEncoding::Bytes(legacy), 0)
}

/// UTF-16 without a mark: a tenth of the units hold an ASCII character, which leaves its NUL always on the
/// same side, and the other side hardly has any.
fn unmarked_utf16(block: &[u8]) -> Option<TextEncoding> {
    let units = block.len() / 2;
    let zeros = |side: usize| block.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let (encoding, charset) = if second * 10 >= units && first * 20 <= second {
        (TextEncoding::Utf16Le, UTF_16LE)
    } else if first * 10 >= units && second * 20 <= first {
        (TextEncoding::Utf16Be, UTF_16BE)
    } else {
        return None;
    };
    let (text, _) = charset.decode_without_bom_handling(&block[..units * 2]);
    let strange = text.chars().filter(|c| c.is_control() && !c.is_whitespace() || *c == '\u{FFFD}').count();
    (units > 0 && strange * 10 <= units).then_some(encoding)
}

/// The code page of text that is not UTF-8.
///
/// Cyrillic words show where their lower-case letters are: at E0 to FF in Windows-1251, at A0 to AF and
/// E0 to EF in CP866, where no word uses the accented block F2 to FF. Western text has single high bytes
/// among ASCII letters, Cyrillic text has runs of them. Inside Western words, CP850 has its letters at 80 to A5,
/// where Windows-1252 has signs, of which only the apostrophe at 92 stands inside words.
pub(crate) fn legacy(bytes: &[u8]) -> SingleBytePage {
    let high = |byte: u8| byte >= 0x80;
    let pairs = bytes.windows(2).filter(|pair| high(pair[0]) && high(pair[1])).count();
    let all = bytes.iter().filter(|byte| high(**byte)).count();
    if pairs * 2 < all {
        let inside = |wanted: fn(u8) -> bool| {
            let words =
                bytes.windows(3).filter(|three| three[0].is_ascii_alphabetic() && three[2].is_ascii_alphabetic());
            words.filter(|three| wanted(three[1])).count()
        };
        let console = inside(|byte| matches!(byte, 0x80..=0xA5) && byte != 0x92);
        return if console > inside(|byte| byte >= 0xC0) {
            SingleBytePage::Console
        } else {
            SingleBytePage::Web(WINDOWS_1252)
        };
    }
    let count = |from: u8, to: u8| bytes.iter().filter(|byte| (from..=to).contains(*byte)).count();
    let dos = count(0x80, 0xAF);
    let windows = count(0xC0, 0xDF) + count(0xF0, 0xFF);
    SingleBytePage::Web(if dos > windows { IBM866 } else { WINDOWS_1251 })
}

impl SingleBytePage {
    /// Decodes a whole text; what cannot be decoded becomes U+FFFD.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        match self {
            SingleBytePage::Web(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            SingleBytePage::Console => bytes
                .iter()
                .map(|byte| match byte.checked_sub(0x80) {
                    Some(high) => DECODING_TABLE_CP850[usize::from(high)],
                    None => char::from(*byte),
                })
                .collect(),
        }
    }
}

/// Reads the bytes of a whole text, whatever its encoding; binary bytes become U+FFFD.
#[must_use]
pub fn decode_text(bytes: &[u8]) -> String {
    match detect(bytes) {
        Detected::Text(encoding, mark) => encoding.decode(&bytes[mark..]),
        Detected::Binary => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// As [`decode_text`]; a text of UTF-8 is not held twice.
#[must_use]
pub fn decode_owned(bytes: Vec<u8>) -> String {
    match detect(&bytes) {
        Detected::Text(encoding @ TextEncoding::Bytes(_), 0) => {
            String::from_utf8(bytes).unwrap_or_else(|error| encoding.decode(error.as_bytes()))
        }
        _ => decode_text(&bytes),
    }
}

impl TextEncoding {
    /// Decodes a whole line or document; what cannot be decoded becomes U+FFFD.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        let page = match self {
            TextEncoding::Utf16Le => SingleBytePage::Web(UTF_16LE),
            TextEncoding::Utf16Be => SingleBytePage::Web(UTF_16BE),
            TextEncoding::Bytes(known) => match std::str::from_utf8(bytes) {
                Ok(text) => return text.to_owned(),
                // Cut in the middle of a character: still UTF-8.
                Err(error) if error.error_len().is_none() && known.is_none() => SingleBytePage::Web(UTF_8),
                Err(_) => known.unwrap_or_else(|| legacy(bytes)),
            },
        };
        page.decode(bytes)
    }

    /// Bytes of one code unit.
    pub(crate) fn unit(self) -> usize {
        if matches!(self, TextEncoding::Bytes(_)) { 1 } else { 2 }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(bytes: &[u8]) -> String {
        match detect(bytes) {
            Detected::Text(encoding, mark) => encoding.decode(&bytes[mark..]),
            Detected::Binary => "(binary)".to_owned(),
        }
    }

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn the_same_russian_line_is_read_from_every_encoding() {
        let text = "Статус ключа: действителен до 2027-01-02\r\n";
        assert_eq!(read(text.as_bytes()), text);
        assert_eq!(read(&WINDOWS_1251.encode(text).0), text);
        let dos: Vec<u8> = text
            .chars()
            .map(|c| match c {
                'А'..='Я' => (u32::from(c) - 0x410 + 0x80) as u8,
                'а'..='п' => (u32::from(c) - 0x430 + 0xA0) as u8,
                'р'..='я' => (u32::from(c) - 0x440 + 0xE0) as u8,
                _ => c as u8,
            })
            .collect();
        assert_eq!(read(&dos), text);
        assert_eq!(read(&utf16(text, u16::to_le_bytes)), text);
        assert_eq!(read(&utf16(text, u16::to_be_bytes)), text);
        assert_eq!(read(&utf16(&format!("\u{FEFF}{text}"), u16::to_be_bytes)), text);
    }

    #[test]
    fn western_bytes_and_binary_are_told_apart() {
        assert_eq!(read(b"Abonnement expir\xE9, p\xE9riode de gr\xE2ce"), "Abonnement expiré, période de grâce");
        let console = b"G\x81ltig f\x81r Ger\x84te, gr\x94\xE1er als \x99sterreich";
        assert_eq!(read(console), "Gültig für Geräte, größer als Österreich");
        assert_eq!(read(b"l\x92abonnement d\x92un an"), "l\u{2019}abonnement d\u{2019}un an");
        assert_eq!(detect(b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xFF\xFF\x00\x00"), Detected::Binary);
        assert_eq!(detect(b"\x01\x02\x03\x04 abc"), Detected::Binary);
    }

    proptest! {
        #[test]
        fn any_block_is_judged_and_decoded(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(read(&bytes).len() <= 3 * bytes.len() + 10);
        }
    }
}
