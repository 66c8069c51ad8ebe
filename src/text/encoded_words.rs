//! Names in the headers of mails as RFC 2047 writes them: `=?utf-8?Q?J=C3=B6rg?= <…>`.

use std::ops::Range;

use encoding_rs::Encoding;

use super::base64;
use super::hex::two_digits;
use super::spelling::{Spelled, Style};

/// The most bytes of one encoded word, and of several that belong together.
const LONGEST: usize = 200;
const LONGEST_RUN: usize = 1000;

/// Encoded words that belong together.
pub(crate) struct WordRun {
    /// Bytes of all of them.
    pub span: Range<usize>,
    /// What each says.
    pub words: Vec<String>,
}

/// Where two encoded words or more stand together.
pub(crate) fn word_runs(text: &str) -> Vec<WordRun> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find("=?") {
        let start = from + found;
        let (length, words) = run(&text[start..]);
        from = start + length.max(2);
        if words.len() > 1 {
            all.push(WordRun { span: start..start + length, words });
        }
    }
    all
}

/// A text with the names before its addresses read; each is one with all that was written for it. `None` where it has none.
pub(crate) fn with_names(text: &str) -> Option<Spelled> {
    let mut read = Spelled::default();
    let (mut from, mut any) = (0, false);
    while let Some(found) = text[from..].find("=?") {
        let start = from + found;
        let (length, words) = run(&text[start..]);
        let end = start + length.max(2);
        let behind = text[end..].trim_start_matches(['"', ' ', '\r', '\n', '\t']);
        let names = length > 0 && behind.starts_with('<');
        let plain = if names { start } else { end };
        text[from..plain]
            .char_indices()
            .for_each(|(at, c)| read.push(c, from + at, from + at + c.len_utf8(), Style::Plain));
        if names {
            words.concat().chars().for_each(|c| read.push(c, start, end, Style::Plain));
            any = true;
        }
        from = end;
    }
    if !any {
        return None;
    }
    text[from..].char_indices().for_each(|(at, c)| read.push(c, from + at, from + at + c.len_utf8(), Style::Plain));
    Some(read)
}

/// The encoded words with which a text begins, how long they are and what each says; nothing but spaces and line breaks stands between them.
fn run(text: &str) -> (usize, Vec<String>) {
    let (mut end, mut says) = (0, Vec::new());
    while end < LONGEST_RUN {
        let rest = text[end..].trim_start_matches([' ', '\r', '\n', '\t']);
        let Some((length, word)) = encoded(rest) else { break };
        end = text.len() - rest.len() + length;
        says.push(word);
    }
    (end, says)
}

/// The encoded word with which a text begins.
fn encoded(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix("=?")?;
    let mut parts = inner.splitn(3, '?');
    let (charset, encoding, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let end = rest.bytes().take(LONGEST).position(|byte| matches!(byte, b'?' | b' ' | b'\n'))?;
    (rest[end..].starts_with("?=") && charset.len() <= 40).then_some(())?;
    // A language may stand behind the name of the character set.
    let charset = Encoding::for_label(charset.split('*').next().unwrap_or_default().as_bytes())?;
    let bytes = match encoding {
        "B" | "b" => base64::bytes_of(rest[..end].trim_end_matches('='))?,
        "Q" | "q" => quoted(&rest.as_bytes()[..end]),
        _ => return None,
    };
    let (says, _, wrong) = charset.decode(&bytes);
    let length = text.len() - rest.len() + end + 2;
    (!wrong && !says.chars().any(char::is_control)).then(|| (length, says.into_owned()))
}

fn quoted(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let coded = if *byte == b'=' { two_digits(text, at + 1) } else { None };
        bytes.push(coded.unwrap_or(if *byte == b'_' { b' ' } else { *byte }));
        at += if coded.is_some() { 3 } else { 1 };
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_with_the_place_of_all_that_was_written_for_it() {
        for (text, says) in [
            ("To: =?utf-8?Q?J=C3=B6rg_P?= <x@y>", "To: Jörg P <x@y>"),
            ("To: =?ISO-8859-1?B?SvZyZyBQ?=\r\n <x@y>", "To: Jörg P\r\n <x@y>"),
            ("=?utf-8?B?SsO2cmcg?=\n =?utf-8?q?Pf?= <x@y>", "Jörg Pf <x@y>"),
        ] {
            let read = with_names(text).unwrap();
            assert_eq!(read.text, says);
            let name = says.find('J').unwrap()..says.find('P').unwrap() + 1;
            assert!(text[read.original(&name)].starts_with("=?") && text[read.original(&name)].ends_with("?="));
        }
        for text in ["Subject: =?utf-8?Q?no?=", "a=?b", "=?", "=?x?Q?y?= <", "=?utf-8?Q?a b?= <"] {
            assert!(with_names(text).is_none(), "{text}");
        }
    }
}
