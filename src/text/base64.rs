//! Base64 as mails and tokens carry it: read where it says a text, and written again.

use std::ops::Range;

use encoding_rs::Encoding;

/// The least characters of a run that is read.
const SHORTEST: usize = 16;

/// The most characters of a run with its lines that is read.
const LONGEST: usize = 256 * 1024;

/// A text that stands in base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base64 {
    /// Bytes of the whole, lines included.
    pub span: Range<usize>,
    /// What it says.
    pub says: String,
    wide: bool,
    /// The code page that the head of the body names, where it is not UTF-8.
    page: Option<&'static Encoding>,
    url: bool,
    padded: bool,
    /// Characters of a full line, where there are several, and what ends one.
    lines: Option<(usize, &'static str)>,
}

fn value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

/// The run of base64 around a place, where it says a text.
pub(crate) fn around(text: &str, at: usize) -> Option<Base64> {
    let bytes = text.as_bytes();
    let start = at - bytes[..at].iter().rev().take(LONGEST).take_while(|byte| value(**byte).is_some()).count();
    let mut end = at + bytes[at..].iter().take(LONGEST).take_while(|byte| value(**byte).is_some()).count();
    let first = end - start;
    let mut digits: Vec<u8> = bytes[start..end].to_vec();
    let mut lines = None;
    // The lines of one body are all of one length but for the last.
    while first >= 60 && first.is_multiple_of(4) && end - start < LONGEST {
        let between = match bytes.get(end..) {
            Some([b'\r', b'\n', ..]) => "\r\n",
            Some([b'\n', ..]) => "\n",
            _ => break,
        };
        let from = end + between.len();
        let count = bytes[from..].iter().take(first + 1).take_while(|byte| value(**byte).is_some()).count();
        if count == 0 || count > first {
            break;
        }
        digits.extend(&bytes[from..from + count]);
        lines = Some((first, between));
        end = from + count;
        if count < first {
            break;
        }
    }
    let padding = bytes[end..].iter().take(2).take_while(|byte| **byte == b'=').count();
    if digits.len() < SHORTEST || digits.len() % 4 == 1 || padding > 0 && !(digits.len() + padding).is_multiple_of(4) {
        return None;
    }
    let url = digits.iter().any(|byte| matches!(byte, b'-' | b'_'));
    if url && digits.iter().any(|byte| matches!(byte, b'+' | b'/')) {
        return None;
    }
    let decoded = decoded(&digits);
    let (says, wide, page) = match said(&decoded) {
        Some((says, wide)) => (says, wide, None),
        None => said_in(page_named(&text[..start], HEAD)?, &decoded)?,
    };
    Some(Base64 {
        span: start..end + padding,
        says,
        wide,
        page,
        url,
        padded: padding > 0 || digits.len().is_multiple_of(4),
        lines,
    })
}

/// What base64 without its padding says, byte by byte.
pub(crate) fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    digits.bytes().all(|byte| value(byte).is_some()).then(|| decoded(digits.as_bytes()))
}

fn decoded(digits: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 3);
    for four in digits.chunks(4) {
        let bits = four.iter().fold(0, |bits, digit| bits << 6 | value(*digit).unwrap_or_default());
        let bits = bits << (6 * (4 - four.len()));
        let all = bits.to_be_bytes();
        bytes.extend(&all[1..four.len().max(1)]);
    }
    bytes
}

/// Bytes before a body among which its head names the code page.
const HEAD: usize = 2 * 1024;

/// The code page that the last head before a body names, or the encoded word of a head that begins there: `=?koi8-r?B?`;
/// it stands in so many bytes before it.
pub(crate) fn page_named(before: &str, within: usize) -> Option<&'static Encoding> {
    let head = &before[before.ceil_char_boundary(before.len().saturating_sub(within))..];
    let lower = head.to_ascii_lowercase();
    let word = lower.strip_suffix("?b?").and_then(|head| head.rsplit_once("=?")).map(|(_, charset)| charset);
    let named = match word.filter(|charset| !charset.contains([' ', '\n'])) {
        Some(charset) => charset,
        None => lower[lower.rfind("charset=")? + "charset=".len()..].trim_start_matches('"'),
    };
    let label = named.split(['"', ';', ' ', '\r', '\n', '*']).next()?;
    let page = Encoding::for_label(label.as_bytes())?;
    (page.output_encoding() == page && page != encoding_rs::UTF_8).then_some(page)
}

/// What bytes say in a code page, where they can be written again as they were.
fn said_in(page: &'static Encoding, bytes: &[u8]) -> Option<(String, bool, Option<&'static Encoding>)> {
    let text = page.decode_without_bom_handling_and_without_replacement(bytes).filter(|text| is_text(text))?;
    let (again, _, _) = page.encode(&text);
    (again == bytes).then(|| (text.into_owned(), false, Some(page)))
}

fn is_text(text: &str) -> bool {
    text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
        && text.chars().filter(|c| c.is_alphanumeric()).count() >= 4
}

fn said(bytes: &[u8]) -> Option<(String, bool)> {
    if bytes.len().is_multiple_of(2)
        && bytes.iter().skip(1).step_by(2).filter(|byte| **byte == 0).count() * 3 >= bytes.len()
    {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16(&units).ok().filter(|text| is_text(text)).map(|text| (text, true));
    }
    let text = std::str::from_utf8(bytes).ok()?;
    is_text(text).then(|| (text.to_owned(), false))
}

impl Base64 {
    /// Another text in the same writing.
    pub fn written(&self, text: &str) -> String {
        let bytes: Vec<u8> = match self.page {
            Some(page) => page.encode(text).0.into_owned(),
            None if self.wide => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            None => text.as_bytes().to_vec(),
        };
        let signs: &[u8; 64] = if self.url {
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        } else {
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        };
        let mut written = String::new();
        let mut column = 0;
        for three in bytes.chunks(3) {
            let mut all = [0; 3];
            all[..three.len()].copy_from_slice(three);
            let bits = u32::from_be_bytes([0, all[0], all[1], all[2]]);
            for place in 0..4 {
                if let Some((width, end)) = self.lines.filter(|(width, _)| column == *width) {
                    let _ = width;
                    written.push_str(end);
                    column = 0;
                }
                column += 1;
                if place <= three.len() {
                    let digit = (bits >> (18 - 6 * place)) & 63;
                    written.push(char::from(signs[digit as usize]));
                } else if self.padded {
                    written.push('=');
                }
            }
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_base64_is_read_and_written_again() {
        for (text, says) in [
            ("x cGFzc3dvcmQgb2YgZXZlbHlu.", "password of evelyn"),
            ("RQB2AGUAIABBAGQAYQBtAHMA", "Eve Adams"),
            ("ZXZlbHluQGV4YW1wbGUub3JnIQ==", "evelyn@example.org!"),
        ] {
            let found = around(text, 4).unwrap();
            assert_eq!(found.says, says);
            assert_eq!(found.written(says), text[found.span.clone()]);
        }
        assert!(around("SecurityCenterProvider", 0).is_none());
    }

    #[test]
    fn a_body_in_a_code_page_is_read_by_its_head() {
        let says = "Здравствуйте, код ABCDE-12345-FGHJK-67890 не принят, Анна";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(says);
        let of_page = Base64 {
            span: 0..0,
            says: String::new(),
            wide: false,
            page: Some(encoding_rs::WINDOWS_1251),
            url: false,
            padded: true,
            lines: None,
        };
        let body = of_page.written(says);
        assert_eq!(decoded(body.trim_end_matches('=').as_bytes()), bytes.into_owned());
        let head = "Content-Type: text/plain; charset=\"Windows-1251\"\nContent-Transfer-Encoding: base64\n\n";
        let mail = format!("{head}{body}\n");
        let found = around(&mail, head.len()).unwrap();
        assert_eq!(found.says, says);
        assert_eq!(found.written(says), body);
        // Of which page it is nobody says.
        assert!(around(&body, 0).is_none());
    }

    #[test]
    fn the_lines_of_a_body_are_read_together() {
        let line = "QUJDREUtMTIzNDUtRkdISkstNjc4OTAgaXMgdGhlIGNvZGUgb2YgZXZlbHluLCB3aG8g\nYXNrcyBmb3IgaGVscA==";
        let found = around(line, 0).unwrap();
        assert!(found.says.ends_with("who asks for help"), "{found:?}");
        assert_eq!(found.written(&found.says), line);
    }
}
