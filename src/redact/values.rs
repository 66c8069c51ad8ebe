//! How far a value goes: a word, a field, a name, a number, a password, a date.

use super::words::{is_between_names, is_of_word};

/// The longest value behind a label, in bytes.
const LONGEST: usize = 256;

pub(super) fn bounded(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

pub(super) fn in_quotes(rest: &str, quote: char) -> Option<&str> {
    let close = match quote {
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '」' | '「' => '」',
        other => other,
    };
    let end = rest.find([close, '\n', '\r'])?;
    let value = &rest[..end];
    let closed = rest[end..].starts_with(close);
    (closed && !value.is_empty()).then(|| value.trim_end_matches('\\'))
}

/// One word: up to a space or a sign that ends values.
pub(super) fn word(rest: &str) -> &str {
    let end = rest.find(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\''
                    | '`'
                    | ','
                    | ';'
                    | '|'
                    | '<'
                    | '>'
                    | '&'
                    | '('
                    | ')'
                    | '{'
                    | '}'
                    | '['
                    | ']'
                    | '?'
                    | '!'
                    | '，'
                    | '。'
                    | '、'
                    | '；'
                    | '」'
                    | '”'
                    | '»'
            )
    });
    let value = &rest[..end.unwrap_or(rest.len())];
    // An escape ends a word, and a backslash before a name does not.
    let signs: &[&str] = if value.contains('\\') { &["\\n", "\\r", "\\t", "\\\""] } else { &[] };
    let escape = signs
        .iter()
        .filter_map(|sign| value.find(sign))
        .filter(|at| value[at + 2..].is_empty() || value[at + 2..].starts_with(|c: char| !c.is_lowercase()));
    let value = escape.min().map_or(value, |at| &value[..at]);
    value.trim_end_matches(['.', ':', '\\', '=', '-', '…'])
}

/// What stands in one field: up to a sign that ends fields, or two spaces.
pub(super) fn field(rest: &str) -> &str {
    let end = rest.find(|c: char| {
        matches!(
            c,
            '"' | ','
                | ';'
                | '|'
                | '<'
                | '>'
                | '\n'
                | '\r'
                | '\t'
                | '&'
                | '('
                | '{'
                | '}'
                | '['
                | ']'
                | '，'
                | '。'
                | '；'
                | '\\'
        )
    });
    let value = &rest[..end.unwrap_or(rest.len())];
    // A path of groups is one value below the group that every installation has.
    let value =
        value.strip_prefix("Managed devices/").map_or_else(|| value.split('/').next().unwrap_or_default(), |_| value);
    let spaces = value.as_bytes().windows(2).position(|two| two == b"  ");
    let value = spaces.map_or(value, |at| &value[..at]);
    // The label of the next field stands before its sign.
    let next = value
        .find([':', '=', '：'])
        .map_or(value, |at| value[..at].trim_end().rsplit_once(' ').map_or("", |(head, _)| head));
    next.trim_end_matches([' ', '.', '\'', '!', '?', '\u{a0}'])
}

/// Of a field, the words that can be a name: at most five, up to the end of a sentence.
pub(super) fn name(value: &str) -> &str {
    let value = value
        .find(". ")
        .filter(|at| *at > 3 && !value[..*at].ends_with(|c: char| c.is_uppercase()))
        .map_or(value, |at| &value[..at]);
    let mut end = 0;
    for (count, word) in value.split(' ').enumerate() {
        let particle = is_between_names(word);
        let capital = word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic());
        if count >= 5 || count > 0 && !particle && !capital || count > 0 && word.is_empty() {
            break;
        }
        end += word.len() + usize::from(count > 0);
    }
    value[..end.min(value.len())].trim_end_matches([' ', '-', '.'])
}

/// A number with letters and signs in it.
pub(super) fn number(rest: &str) -> &str {
    let mut end = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, c)| *c);
        let inside = match character {
            '-' | '/' | '.' | '_' | '–' => next.is_some_and(char::is_alphanumeric) && at > 0,
            ':' => next.is_some_and(|c| c.is_ascii_hexdigit()) && at > 1 && end > 0,
            ' ' | '\u{a0}' => {
                let before = rest[..at].chars().next_back().is_some_and(|c| c.is_numeric() || c.is_uppercase());
                let word: &str =
                    rest[at + character.len_utf8()..].split(|c: char| !is_of_word(c)).next().unwrap_or_default();
                before
                    && at > 0
                    && word.chars().any(char::is_numeric)
                    && !word.chars().any(char::is_lowercase)
                    && !word.is_empty()
            }
            '{' => at == 0,
            '}' => rest.starts_with('{'),
            _ => character.is_alphanumeric(),
        };
        if !inside || at > 48 {
            break;
        }
        end = at + character.len_utf8();
    }
    &rest[..end]
}

/// A password without quotes.
pub(super) fn secret(rest: &str) -> &str {
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '&' | '`' | '」'));
    let value = &rest[..end.unwrap_or(rest.len())];
    let next_field = value.char_indices().find(|(at, c)| {
        matches!(c, ',' | ';' | '|' | '\'') && {
            let tail = value[at + 1..].trim_start_matches(' ');
            let word = tail
                .bytes()
                .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
                .count();
            tail.is_empty() || *c == '\'' || word > 0 && matches!(tail.as_bytes().get(word), Some(b'=' | b':'))
        }
    });
    let value = next_field.map_or(value, |(at, _)| &value[..at]);
    value.trim_end_matches(['.', ',', ';', ')', ']', '}', '\\'])
}

/// A date in figures, or with a month in letters.
pub(super) fn date(rest: &str) -> &str {
    let figures = rest
        .find(|c: char| !c.is_numeric() && !matches!(c, '.' | '/' | '-' | ' ' | '年' | '月' | '日'))
        .unwrap_or(rest.len());
    let value = rest[..figures].trim_end_matches([' ', '.', '-', '/']);
    if value.chars().filter(|c| c.is_numeric()).count() >= 6 {
        let end = value.char_indices().nth(12).map_or(value.len(), |(at, _)| at);
        return value[..end].trim_end();
    }
    let mut end = 0;
    for (count, word) in rest.split_inclusive([' ', '\u{a0}']).enumerate().take(5) {
        let word = word.trim_end_matches([' ', '\u{a0}', ',', '.', ';', '"', '\n', '\r']);
        let start = word.as_ptr() as usize - rest.as_ptr() as usize;
        let year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        if year && count >= 1 {
            end = start + word.len();
            break;
        }
        if word.is_empty() || !word.chars().all(|c| is_of_word(c) || c == '.') {
            break;
        }
    }
    let value = &rest[..end];
    if value.chars().filter(|c| c.is_numeric()).count() >= 5 { value } else { "" }
}

/// A street: words and a number, up to the end of the field; a comma may stand before the town.
pub(super) fn street(rest: &str) -> &str {
    let end = rest.find(['"', ';', '|', '<', '>', '\n', '\r', '\t', '&', '{', '}', '[', ']']).unwrap_or(rest.len());
    rest[..end].trim_end_matches([' ', '.', ','])
}
