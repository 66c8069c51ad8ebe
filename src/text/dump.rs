//! Listings of bytes as `hexdump -C`, `xxd` and PowerShell's `Format-Hex` print them: an offset, pairs of digits, and the text that
//! they say.

use std::ops::Range;

use super::hex::two_digits;
use super::spelling::{Spelled, Style};

/// Bytes that one line lists, and digits of its offset.
const MOST_BYTES: usize = 32;
const OFFSET: Range<usize> = 4..17;

/// The fewest bytes of a line that is taken for one of a listing.
const FEWEST_BYTES: usize = 1;

/// Lines of one listing that follow each other.
#[derive(Debug, Default)]
pub(crate) struct Dump {
    /// What the pairs of digits say, with the place of each pair.
    pub bytes: Spelled,
    /// What stands beside them, with the place of each character.
    pub printed: Spelled,
    /// Where the digits stand, a part a line.
    pub columns: Vec<Range<usize>>,
}

/// A byte with the place of its digits and of its character.
struct ListedByte {
    byte: u8,
    digits: usize,
    printed: Option<usize>,
}

/// The listings in some lines of a text.
pub(crate) fn dumps(text: &str, lines: &[Range<usize>]) -> Vec<Dump> {
    let mut all: Vec<Dump> = Vec::new();
    let mut reached = None;
    for line in lines {
        let Some(listed) = listed(text.as_bytes(), line) else { continue };
        // Nothing but a line break stands between two lines of one listing.
        let goes_on = reached.is_some_and(|end| text[end..line.start].trim().is_empty());
        if !goes_on || all.is_empty() {
            all.push(Dump::default());
        }
        reached = Some(line.end);
        let Some(dump) = all.last_mut() else { continue };
        if let (Some(first), Some(last)) = (listed.first(), listed.last()) {
            dump.columns.push(first.digits..last.digits + 2);
        }
        // The second byte of a Latin letter in UTF-16 says nothing.
        for one in listed.iter().filter(|one| one.byte != 0) {
            let shown = if (b' '..=b'~').contains(&one.byte) { char::from(one.byte) } else { '\n' };
            dump.bytes.push(shown, one.digits, one.digits + 2, Style::Plain);
            if let Some(at) = one.printed {
                dump.printed.push(shown, at, at + 1, Style::Plain);
            }
        }
    }
    all
}

/// Whether a line can be one of a listing: it begins with an offset and pairs of digits.
pub(crate) fn may_be_dumped(line: &[u8]) -> bool {
    let offset = line.iter().take(OFFSET.end).take_while(|byte| byte.is_ascii_hexdigit()).count();
    OFFSET.contains(&offset)
        && line[offset..].iter().position(|byte| byte.is_ascii_hexdigit()).is_some_and(|gap| {
            (1..=3).contains(&gap)
                && line[offset..offset + gap].iter().all(|byte| matches!(byte, b' ' | b':' | b'h' | b'\t'))
                && line.get(offset + gap + 1).is_some_and(u8::is_ascii_hexdigit)
        })
}

/// The bytes that a line lists: as many as the text beside them has, or all where there is none.
fn listed(text: &[u8], line: &Range<usize>) -> Option<Vec<ListedByte>> {
    let bytes = &text[line.clone()];
    if !may_be_dumped(bytes) {
        return None;
    }
    let offset = bytes.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    let mut at = offset + bytes[offset..].iter().take_while(|byte| !byte.is_ascii_hexdigit()).count();
    let mut listed: Vec<ListedByte> = Vec::new();
    while listed.len() < MOST_BYTES
        && let Some(byte) = two_digits(bytes, at)
    {
        listed.push(ListedByte { byte, digits: line.start + at, printed: None });
        at += 2;
        let gap = bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'-' | b'\t')).count();
        at += gap;
        if gap > 2 {
            break;
        }
    }
    // What stands beside the digits can look like some.
    while listed.len() >= FEWEST_BYTES {
        let end = listed.last()?.digits + 2 - line.start;
        let rest = &bytes[end..];
        let gap = rest.iter().take_while(|byte| matches!(byte, b' ' | b'|' | b'\t')).count();
        let shown = &rest[gap..];
        let says = |one: &ListedByte, shown: u8| {
            shown == one.byte || !(b'!'..=b'~').contains(&one.byte) && matches!(shown, b'.' | b' ') || shown >= 0x80
        };
        let begins = (1..=2).rev().find_map(|spaces| {
            // A space can be the first byte itself.
            let from = end + gap.checked_sub(spaces - 1)?;
            let column = bytes.get(from..from + listed.len())?;
            column.iter().zip(&listed).all(|(shown, one)| says(one, *shown)).then_some(from)
        });
        if let Some(from) = begins {
            listed.iter_mut().enumerate().for_each(|(number, one)| one.printed = Some(line.start + from + number));
            return Some(listed);
        }
        if shown.is_empty() {
            return Some(listed);
        }
        listed.pop();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listings_are_read_by_their_digits_and_by_the_text_beside_them() {
        for text in [
            "00000000  63 6f 64 65 20 69 73 20  41 42 43 44 45 2d 31 32  |code is ABCDE-12|\n00000010  33 34 35                                          |345|\n",
            "00000000: 636f 6465 2069 7320 4142 4344 452d 3132  code is ABCDE-12\n00000010: 3334 35                                  345\n",
            "0000000 63 6f 64 65 20 69 73 20 41 42 43 44 45 2d 31 32\n0000010 33 34 35\n",
        ] {
            let lines: Vec<Range<usize>> = text
                .split_inclusive('\n')
                .map(|line| (line.as_ptr() as usize - text.as_ptr() as usize, line.trim_end().len()))
                .map(|(start, length)| start..start + length)
                .collect();
            // Three bytes alone are too few for a line of their own.
            let found = dumps(text, &lines);
            assert_eq!(found.len(), 1, "{text}");
            assert!(found[0].bytes.text.starts_with("code is ABCDE-12"), "{text}: {:?}", found[0].bytes.text);
        }
        for line in ["2026-12-01 10:00:00 licence", "cafe  is open", "1234 5678 9012 3456", "deadbeef: no"] {
            assert!(listed(line.as_bytes(), &(0..line.len())).is_none_or(|all| all.len() < 8), "{line}");
        }
    }
}
