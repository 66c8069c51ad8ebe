//! Hexadecimal digits that say a text: `65766500`, `65,00,76,00`, `0x65, 0x76`, `6576 6500`, with bytes around that say none.

use std::ops::Range;

/// The most bytes of one run of hexadecimal digits that is read as a text.
const LONGEST: usize = 16 * 1024;

/// The least bytes of a run, and of the text among bytes that say none.
const LEAST: usize = 8;

/// How many bytes a character has in a run of hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wide {
    Utf8,
    LittleEndian,
    BigEndian,
}

/// How a run is written, so that another text can be written as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HexStyle {
    wide: Wide,
    /// What stands between two pairs.
    between: Option<u8>,
    upper: bool,
}

/// A run that says a text.
pub(super) struct HexRun {
    /// Where it ends.
    pub end: usize,
    pub style: HexStyle,
    /// Each character with the bytes of the text that say it, in order.
    pub characters: Vec<(char, Range<usize>)>,
}

pub(super) fn two_digits(bytes: &[u8], at: usize) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (high, low) = (digit(*bytes.get(at)?)?, digit(*bytes.get(at + 1)?)?);
    u8::try_from(high * 16 + low).ok()
}

/// Whether the hexadecimal digits that begin here say a text.
pub(crate) fn hex_says_text(bytes: &[u8], at: usize) -> bool {
    hex_run(bytes, at).is_ok_and(|run| run.is_some())
}

/// The run that begins here; where one ends that says no text.
pub(super) fn hex_run(bytes: &[u8], at: usize) -> Result<Option<HexRun>, usize> {
    if at > 0 && bytes[at - 1].is_ascii_alphanumeric() {
        return Ok(None);
    }
    let Some((pairs, end, between)) = pairs(bytes, at) else { return Ok(None) };
    let values: Vec<u8> = pairs.iter().filter_map(|pair| two_digits(bytes, *pair)).collect();
    let Some((wide, characters)) = said(&values).or_else(|| said_among(&values)) else { return Err(end) };
    let upper = bytes[at..end].iter().any(u8::is_ascii_uppercase);
    let place = |first: usize, count: usize| pairs[first]..pairs[first + count - 1] + 2;
    let characters = characters.into_iter().map(|(character, first, count)| (character, place(first, count)));
    Ok(Some(HexRun { end, style: HexStyle { wide, between, upper }, characters: characters.collect() }))
}

/// The length of `0x` where it stands here.
fn prefix(bytes: &[u8], at: usize) -> usize {
    if matches!(bytes.get(at..at + 2), Some(b"0x" | b"0X")) { 2 } else { 0 }
}

/// What stands between two groups of digits, as long as it is: a sign, with a space behind it or twice; a broken line of a
/// registry export.
fn gap(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    let sign = *bytes.get(at).filter(|byte| matches!(byte, b',' | b' ' | b'-' | b':' | b'.' | b'_' | b';'))?;
    let mut end = at + 1;
    if let Some([b'\\', b'\r', b'\n', ..] | [b'\\', b'\n', ..]) = bytes.get(end..) {
        end += bytes[end..].iter().take_while(|byte| matches!(byte, b'\\' | b'\r' | b'\n' | b' ')).count();
    } else if bytes.get(end) == Some(&b' ') {
        end += 1;
    }
    Some((sign, end - at))
}

/// The places of the pairs, the end of the run, and what stands between two pairs.
fn pairs(bytes: &[u8], at: usize) -> Option<(Vec<usize>, usize, Option<u8>)> {
    let digits = |at: usize| bytes[at..].iter().take(2 * LONGEST).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let marked = prefix(bytes, at);
    let size = digits(at + marked);
    let whole = |at: usize, count: usize| !bytes.get(at + count).is_some_and(u8::is_ascii_alphanumeric);
    if size < 2 || size % 2 == 1 || !whole(at + marked, size) {
        return None;
    }
    let mut places: Vec<usize> = (at + marked..at + marked + size).step_by(2).collect();
    let mut end = at + marked + size;
    let mut between = None;
    while places.len() < LONGEST {
        let Some((sign, length)) = gap(bytes, end) else { break };
        let start = end + length;
        let more = prefix(bytes, start);
        let count = if start < bytes.len() { digits(start + more) } else { 0 };
        // All groups are of one size but for the last.
        let fits = count >= 2 && count % 2 == 0 && count <= size && more == marked && whole(start + more, count);
        if !fits || between.is_some_and(|before| before != sign) {
            break;
        }
        between = Some(sign);
        places.extend((start + more..start + more + count).step_by(2));
        end = start + more + count;
        if count < size {
            break;
        }
    }
    (places.len() >= LEAST).then_some((places, end, between.filter(|_| size == 2 && marked == 0)))
}

/// A character, its first byte and how many bytes say it.
type InBytes = (char, usize, usize);

/// The characters that bytes say.
fn said(values: &[u8]) -> Option<(Wide, Vec<InBytes>)> {
    let is_text = |character: char| !character.is_control() || matches!(character, '\n' | '\r' | '\t' | '\0');
    for (wide, order) in [(Wide::LittleEndian, [0, 1]), (Wide::BigEndian, [1, 0])] {
        let units: Vec<u16> =
            values.chunks_exact(2).map(|pair| u16::from(pair[order[1]]) << 8 | u16::from(pair[order[0]])).collect();
        let in_blocks = units.iter().all(|unit| matches!(unit >> 8, 0 | 1 | 3 | 4 | 0x20));
        let latin = units.iter().filter(|unit| **unit >> 8 == 0).count() * 3 >= units.len();
        if values.len().is_multiple_of(2)
            && in_blocks
            && (latin || units.iter().all(|unit| unit >> 8 == 4 || *unit == 0))
        {
            let text: String = char::decode_utf16(units.iter().copied()).map(|c| c.unwrap_or('\u{1}')).collect();
            if text.chars().all(is_text) && text.chars().any(char::is_alphanumeric) {
                return Some((wide, text.chars().enumerate().map(|(at, c)| (c, 2 * at, 2)).collect()));
            }
        }
    }
    let text = std::str::from_utf8(values).ok()?;
    let says = text.chars().all(|c| is_text(c) && c != '\0') && text.chars().any(char::is_alphabetic);
    says.then(|| (Wide::Utf8, text.char_indices().map(|(at, c)| (c, at, c.len_utf8())).collect()))
}

/// The longest text of ASCII among bytes that say none around it, such as a number before a text or a length before one.
fn said_among(values: &[u8]) -> Option<(Wide, Vec<InBytes>)> {
    let print = |byte: u8| (0x20..0x7F).contains(&byte);
    let mut best: Option<(Wide, usize, usize)> = None;
    for (wide, step) in [(Wide::Utf8, 1), (Wide::LittleEndian, 2), (Wide::BigEndian, 2)] {
        let says = |at: usize| match wide {
            Wide::Utf8 => values.get(at).is_some_and(|byte| print(*byte)),
            Wide::LittleEndian => values.get(at..at + 2).is_some_and(|two| print(two[0]) && two[1] == 0),
            Wide::BigEndian => values.get(at..at + 2).is_some_and(|two| print(two[1]) && two[0] == 0),
        };
        let mut at = 0;
        while at < values.len() {
            let count = (0..).take_while(|index| says(at + step * index)).count();
            if count >= LEAST && best.is_none_or(|(_, _, longest)| longest < count) {
                best = Some((wide, at, count));
            }
            at += (step * count).max(1);
        }
    }
    let (wide, start, count) = best?;
    let (step, low) = match wide {
        Wide::Utf8 => (1, 0),
        Wide::LittleEndian => (2, 0),
        Wide::BigEndian => (2, 1),
    };
    let character = |index: usize| (char::from(values[start + step * index + low]), start + step * index, step);
    Some((wide, (0..count).map(character).collect()))
}

/// A text in hexadecimal digits.
pub(super) fn hex_of(text: &str, style: HexStyle) -> String {
    let bytes: Vec<u8> = match style.wide {
        Wide::Utf8 => text.bytes().collect(),
        Wide::LittleEndian => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Wide::BigEndian => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    };
    let pairs = bytes.iter().map(|byte| if style.upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
    let between = style.between.map(char::from).map(String::from).unwrap_or_default();
    pairs.collect::<Vec<_>>().join(&between)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(text: &str) -> Option<String> {
        let run = hex_run(text.as_bytes(), 0).ok()??;
        Some(run.characters.into_iter().map(|(character, _)| character).collect())
    }

    #[test]
    fn a_text_is_read_however_its_bytes_are_written() {
        for text in [
            "41424344452D3132",
            "0x41424344452D3132",
            "41 42 43 44 45 2d 31 32",
            "41-42-43-44-45-2D-31-32",
            "41.42.43.44.45.2d.31.32",
            "0x41, 0x42, 0x43, 0x44, 0x45, 0x2d, 0x31, 0x32",
            "0x41 0x42 0x43 0x44 0x45 0x2d 0x31 0x32",
            "4142 4344 452d 3132",
            "41424344 452d3132",
            "41 42 43 44  45 2d 31 32",
            "00 41 42 43 44 45 2d 31 32",
            "17000000 41424344 452d3132 00010203",
        ] {
            assert_eq!(reads(text).as_deref(), Some("ABCDE-12"), "{text}");
        }
        assert_eq!(reads("4100420043004400450046004700480049").as_deref(), Some("ABCDEFGH"));
        assert_eq!(reads("410042004300440045004600470048004900").as_deref(), Some("ABCDEFGHI"));
    }

    #[test]
    fn digests_and_numbers_say_nothing() {
        for text in
            ["d41d8cd98f00b204e9800998ecf8427e", "0x80070005", "4d 5a 90 00 03 00 00 00 04 00 00 00 ff ff 00 00"]
        {
            assert_eq!(reads(text), None, "{text}");
        }
    }
}
