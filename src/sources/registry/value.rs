//! Registry values, and how an export writes them.

use encoding_rs::UTF_16LE;

use crate::say::{Message, advice};
use crate::text::legacy;

/// A registry value of a type that is read.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(super) enum RegistryValue {
    /// `REG_SZ` and `REG_EXPAND_SZ`.
    Text(String),
    /// `REG_MULTI_SZ`.
    Texts(Vec<String>),
    /// `REG_DWORD` and `REG_QWORD`.
    Number(u64),
    /// `REG_BINARY` and every other type.
    Binary(Vec<u8>),
}

impl RegistryValue {
    /// A value by the number of its type, as Windows numbers them, and its bytes.
    pub(super) fn from_bytes(kind: u32, bytes: Vec<u8>, unicode: bool) -> Self {
        match kind {
            1 | 2 => RegistryValue::Text(texts(&bytes, unicode).into_iter().next().unwrap_or_default()),
            7 => RegistryValue::Texts(texts(&bytes, unicode)),
            4 if bytes.len() == 4 => RegistryValue::Number(little_endian(&bytes)),
            0xB if bytes.len() == 8 => RegistryValue::Number(little_endian(&bytes)),
            _ => RegistryValue::Binary(bytes),
        }
    }

    /// The text of a string value.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            RegistryValue::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// A number, also one that is written as text or as eight little-endian bytes.
    pub(super) fn number(&self) -> Option<u64> {
        match self {
            RegistryValue::Number(number) => Some(*number),
            RegistryValue::Text(text) => text.trim().parse().ok(),
            RegistryValue::Binary(bytes) => bytes.as_slice().try_into().ok().map(u64::from_le_bytes),
            RegistryValue::Texts(_) => None,
        }
    }

    /// Whether it is a text without content, which says nothing.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self, RegistryValue::Text(text) if text.trim().is_empty())
    }

    /// What kind of value it is, for a person.
    pub(super) fn kind(&self) -> Message {
        match self {
            RegistryValue::Text(_) => advice::held_text(),
            RegistryValue::Texts(_) => advice::held_texts(),
            RegistryValue::Number(_) => advice::held_number(),
            RegistryValue::Binary(_) => advice::held_binary(),
        }
    }

    /// The value as an export would write it, for evidence; bytes are never shown.
    pub(super) fn shown(&self) -> String {
        match self {
            RegistryValue::Text(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
            RegistryValue::Number(number) if *number <= u64::from(u32::MAX) => format!("dword:{number:08x}"),
            RegistryValue::Number(number) => format!("qword:{number:016x}"),
            RegistryValue::Texts(texts) => format!("(list of {} texts)", texts.len()),
            RegistryValue::Binary(bytes) => format!("({} bytes)", bytes.len()),
        }
    }
}

/// Takes a quoted string off the front: its content with `\\` and `\"` resolved, and what follows.
///
/// `None` where the closing quote is missing.
pub(super) fn take_quoted(text: &str) -> Option<(String, &str)> {
    let mut content = String::new();
    let rest = continue_quoted(text.strip_prefix('"')?, &mut content)?;
    Some((content, rest))
}

/// Takes one line of a quoted string, after its opening quote, into `content`; gives what follows the
/// closing quote, or `None` where the string goes on.
pub(super) fn continue_quoted<'a>(text: &'a str, content: &mut String) -> Option<&'a str> {
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some(&text[at + 1..]),
            '\\' => content.extend(characters.next().map(|(_, escaped)| escaped)),
            other => content.push(other),
        }
    }
    None
}

/// Reads the data of a value that is not a quoted string, such as `dword:0000000a` or `hex(7):61,00`.
///
/// `unicode` tells whether string bytes are UTF-16, as in version 5 of the format, or of a code page.
pub(super) fn parse_data(data: &str, unicode: bool) -> Option<RegistryValue> {
    let (kind, digits) = data.trim().split_once(':')?;
    let kind = kind.trim().to_ascii_lowercase();
    if kind == "dword" {
        let digits = digits.trim();
        let right = (1..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        return u64::from_str_radix(digits, 16).ok().filter(|_| right).map(RegistryValue::Number);
    }
    let number = match kind.as_str() {
        "hex" => 3,
        other => u32::from_str_radix(other.strip_prefix("hex(")?.strip_suffix(')')?, 16).ok()?,
    };
    Some(RegistryValue::from_bytes(number, parse_bytes(digits)?, unicode))
}

fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn parse_bytes(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.trim().trim_end_matches(',');
    if digits.is_empty() {
        return Some(Vec::new());
    }
    let byte = |part: &str| {
        let part = part.trim();
        let right = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit());
        u8::from_str_radix(part, 16).ok().filter(|_| right)
    };
    digits.split(',').map(byte).collect()
}

/// The NUL-ended strings of a block of bytes.
fn texts(bytes: &[u8], unicode: bool) -> Vec<String> {
    let text = if unicode {
        UTF_16LE.decode_without_bom_handling(&bytes[..bytes.len() / 2 * 2]).0.into_owned()
    } else {
        legacy(bytes).decode(bytes)
    };
    text.split('\0').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_type_of_an_export_is_read() {
        let read = |data| parse_data(data, true).unwrap();
        assert_eq!(read("dword:0000000a"), RegistryValue::Number(10));
        assert_eq!(read("hex(b):00,00,00,00,01,00,00,00"), RegistryValue::Number(1 << 32));
        assert_eq!(read("hex:01,fF"), RegistryValue::Binary(vec![1, 255]));
        assert_eq!(read("hex:"), RegistryValue::Binary(vec![]));
        assert_eq!(read("hex(2):25,00,61,00,00,00"), RegistryValue::Text("%a".into()));
        assert_eq!(read("hex(7):61,00,00,00,62,00,00,00,00,00"), RegistryValue::Texts(vec!["a".into(), "b".into()]));
        assert_eq!(parse_data("hex(2):61,62,00", false), Some(RegistryValue::Text("ab".into())));
    }

    #[test]
    fn broken_data_is_no_value() {
        for data in ["", "dword:", "dword:+1", "dword:123456789", "hex:0g", "hex:001", "hex(:00", "word:00", "hex:0,,1"]
        {
            assert_eq!(parse_data(data, true), None, "{data}");
        }
    }

    #[test]
    fn quoted_names_may_hold_signs() {
        assert_eq!(take_quoted(r#""a=\"b\\]"=1"#), Some((r#"a="b\]"#.to_owned(), "=1")));
        assert_eq!(take_quoted(r#""open"#), None);
        assert_eq!(take_quoted(r#""open\"#), None);
    }

    proptest! {
        #[test]
        fn any_data_is_a_value_or_none(data in "(hex|hex\\([0-9a-f]\\)|dword|.*):.{0,60}", unicode: bool) {
            if let Some(value) = parse_data(&data, unicode) {
                let _ = (value.number(), value.shown());
            }
            let _ = take_quoted(&data);
        }
    }
}
