//! Finding a label and reading the value behind it.

use std::ops::Range;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, before};
use super::labels::{LABELS, Take};
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{Index, is_of_word, is_whole_word, joins, phrase, phrase_at};

/// The longest value behind a label, in bytes.
const LONGEST: usize = 256;

struct ValueLabel {
    kind: PrivateKind,
    take: Take,
    words: Vec<Vec<char>>,
}

struct Labels {
    all: Vec<ValueLabel>,
    index: Index,
}

static LABELLED: LazyLock<Labels> = LazyLock::new(|| {
    let mut labels = Labels { all: Vec::new(), index: Index::default() };
    for (kind, take, variants) in LABELS {
        for variant in variants.split('|') {
            let (words, starts) = phrase(variant);
            let number = u32::try_from(labels.all.len()).unwrap_or_default();
            starts.iter().for_each(|start| labels.index.add(start, number));
            labels.all.push(ValueLabel { kind: *kind, take: *take, words });
        }
    }
    labels
});

/// The words with which a label can begin.
pub(super) fn index() -> &'static Index {
    &LABELLED.index
}

/// The values behind the labels that begin at a place; the longest label counts.
pub(super) fn at(text: &str, start: usize, key: u64, found: &mut Vec<Found>) -> usize {
    let candidates = LABELLED.index.get(key).iter().filter_map(|number| LABELLED.all.get(*number as usize));
    read(text, start, candidates, found)
}

/// The same by every label, for the plain way.
#[cfg(test)]
pub(super) fn at_plainly(text: &str, start: usize, found: &mut Vec<Found>) -> usize {
    read(text, start, LABELLED.all.iter(), found)
}

fn read<'a>(text: &str, start: usize, labels: impl Iterator<Item = &'a ValueLabel>, found: &mut Vec<Found>) -> usize {
    if !begins(text, start) {
        return 0;
    }
    let mut matched: Vec<(usize, &ValueLabel)> = Vec::new();
    for label in labels {
        if let Some(end) = phrase_at(text, start, &label.words).and_then(|end| label_end(text, end)) {
            matched.push((end, label));
        }
    }
    let Some(longest) = matched.iter().map(|(end, _)| *end).max() else { return 0 };
    let flag = is_flag(text, start);
    let mut reached = 0;
    for (end, label) in matched.into_iter().filter(|(end, _)| *end == longest) {
        if let Some(value) = value_place(text, end, flag) {
            reached = reached.max(take(text, label, &value, found));
        }
    }
    reached
}

/// Whether a word, or a part of one with a capital of its own, begins here.
fn begins(text: &str, at: usize) -> bool {
    let (before, here) = (text[..at].chars().next_back(), text[at..].chars().next());
    !joins(before, here)
        || before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
            && here.is_some_and(|c| c.is_ascii_uppercase())
}

/// The end of a label with a number behind it, as `user1`; `None` where the word goes on.
fn label_end(text: &str, end: usize) -> Option<usize> {
    let last = text[..end].chars().next_back();
    let mut rest = text[end..].chars();
    let next = rest.next();
    if last.is_some_and(is_whole_word) || !next.is_some_and(is_of_word) {
        return Some(end);
    }
    let digits = text[end..].bytes().take_while(u8::is_ascii_digit).count();
    let after = text[end + digits..].chars().next();
    (1..=2).contains(&digits).then_some(end + digits).filter(|_| !after.is_some_and(is_of_word))
}

/// Whether the label is an option of a command line, so that a space ends it.
fn is_flag(text: &str, start: usize) -> bool {
    matches!(&text.as_bytes()[..start], [.., b'-', b'-'] | [b'-' | b'/'] | [.., b' ' | b'"' | b'\t', b'-' | b'/'])
}

/// Where a value begins, and how it was announced.
struct Announced {
    at: usize,
    /// By a sign, a tag or a quote, and not by a space alone.
    strong: bool,
    /// By a word for "is" or "number".
    said: bool,
    quote: Option<char>,
}

/// Words between a label and its value.
const LINKS: [&str; 36] = [
    "is",
    "are",
    "was",
    "no",
    "nr",
    "num",
    "number",
    "id",
    "ist",
    "lautet",
    "est",
    "es",
    "e",
    "é",
    "è",
    "jest",
    "to",
    "je",
    "nummer",
    "numéro",
    "número",
    "numero",
    "numer",
    "číslo",
    "номер",
    "является",
    "№",
    "n",
    "of",
    "für",
    "for",
    "от",
    "是",
    "为",
    "は",
    "s",
];

fn value_place(text: &str, end: usize, flag: bool) -> Option<Announced> {
    let bytes = text.as_bytes();
    let mut place = Announced { at: end, strong: flag, said: false, quote: None };
    let limit = (end + 96).min(text.len());
    let mut words = 0;
    while place.at < limit {
        let at = place.at;
        let rest = &text[at..];
        let next = rest.chars().next()?;
        match next {
            ' ' | '\u{a0}' => {}
            '\t' | '：' | '＝' | '→' | '|' | '>' => place.strong = true,
            ':' | '=' => {
                // What follows is no value where it was one, as in `user:=`.
                place.strong = true;
                place.quote = None;
            }
            '"' | '\'' | '`' | '“' | '„' | '«' | '「' => place.quote = Some(next),
            '\\' if matches!(bytes.get(at + 1), Some(b'"' | b'\'')) => {}
            '*' | ']' | '#' | '№' | '\u{200e}' | '\u{200f}' => place.said |= matches!(next, '#' | '№'),
            ')' => {}
            '.' if bytes.get(at + 1) == Some(&b'.') => place.strong = true,
            '.' if bytes.get(at + 1) == Some(&b' ') || bytes.get(at + 1) == Some(&b':') => {}
            '-' | '–' | '—' if rest[next.len_utf8()..].starts_with(' ') && text[..at].ends_with(' ') => {
                place.strong = true
            }
            '(' if !place.strong => {
                let close = rest.bytes().take(40).position(|byte| matches!(byte, b')' | b'\n'))?;
                if bytes[at + close] == b'\n' {
                    return None;
                }
                place.at += close + 1;
                continue;
            }
            '<' => {
                let close = rest.bytes().take(120).skip(1).position(|byte| matches!(byte, b'>' | b'<' | b'\n'))? + 1;
                if bytes[at + close] != b'>' {
                    return None;
                }
                place.strong = true;
                place.at += close + 1;
                continue;
            }
            ',' if place.quote.is_some() && !place.strong => {
                // `"name":"user","value":"eve"`
                let value = rest[1..].trim_start_matches([' ', '"', '\\']);
                if !value.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("value")) {
                    return None;
                }
                place.at = text.len() - value.len() + 5;
                place.quote = None;
                continue;
            }
            _ if next.is_alphanumeric() => {
                let near = bounded(rest);
                let word = &near[..near.find(|c: char| !is_of_word(c)).unwrap_or(near.len())];
                let attribute = (word.eq_ignore_ascii_case("value") || word.eq_ignore_ascii_case("content"))
                    && rest[word.len()..].starts_with(['=', '"', ':']);
                if attribute {
                    place.at += word.len();
                    continue;
                }
                let linked = words < 2 && rest.chars().next().is_some_and(is_whole_word);
                let word = if linked { &rest[..next.len_utf8()] } else { word };
                let link = words < 2 && LINKS.contains(&word.to_lowercase().as_str());
                let follows =
                    rest[word.len()..].starts_with([' ', '.', ':', '=', '#', '°', 'º', '\u{a0}', '№']) || linked;
                if link && follows {
                    words += 1;
                    place.said = true;
                    place.at += word.len();
                    continue;
                }
                return Some(place);
            }
            '\n' | '\r' | ';' | '&' | ',' | '}' | '{' | '[' if next != '[' => return None,
            '°' | 'º' => {}
            _ => return (place.strong || place.said).then_some(place),
        }
        place.at += next.len_utf8();
    }
    None
}

/// Reads the value as its label says, and gives its end.
fn take(text: &str, label: &ValueLabel, place: &Announced, found: &mut Vec<Found>) -> usize {
    let announced = place.strong || place.said;
    let rest = bounded(&text[place.at..]);
    let quoted = place.quote.and_then(|quote| in_quotes(rest, quote));
    let mut add = |kind: PrivateKind, span: Range<usize>| {
        let end = span.end;
        if span.start < end {
            found.push(Found { kind, span });
        }
        end
    };
    let at = place.at;
    match label.take {
        Take::Word => {
            if !announced && quoted.is_none() && !follows_for(text, at) {
                return 0;
            }
            let value = match quoted {
                Some(value) => value,
                None => word(rest),
            };
            account(text, label.kind, at..at + value.len(), place, found)
        }
        Take::Name | Take::Field => {
            if !place.strong && !place.said {
                return 0;
            }
            let value = quoted.unwrap_or_else(|| field(rest));
            let value = if label.take == Take::Name { name(value) } else { value };
            let ok = is_name(value) && (place.strong || value.chars().next().is_some_and(char::is_uppercase));
            if ok { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::Number => {
            let value = number(rest);
            let digits = value.chars().filter(|c| c.is_numeric()).count();
            let letters = value.chars().filter(|c| c.is_alphabetic()).count();
            let least = match (label.kind, announced) {
                (PrivateKind::Payment | PrivateKind::Personal, true) => 4,
                (PrivateKind::Code, true) => 2,
                (_, true) => 3,
                (_, false) => 4,
            };
            let code = label.kind == PrivateKind::Code && (digits + letters < 8 || value.starts_with("0x"));
            let date = looks_like_a_date(value);
            if digits < least || code || date || value.starts_with("0x") && label.kind != PrivateKind::Hardware {
                return 0;
            }
            add(label.kind, at..at + value.len())
        }
        Take::Digits => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let whole = !rest[digits..].starts_with(|c: char| is_of_word(c));
            if (3..=4).contains(&digits) && whole && (announced || text[..at].ends_with(' ')) {
                add(label.kind, at..at + digits)
            } else {
                0
            }
        }
        Take::Secret => {
            let value = match quoted {
                Some(value) if announced => value,
                _ if announced => secret(rest),
                _ => return 0,
            };
            let plain = !place.strong && is_ordinary(value);
            // `PWD` is also the folder in which a command works.
            let folder = value.starts_with('/') || value.as_bytes().get(1..3) == Some(b":\\");
            if value.is_empty()
                || plain
                || folder && label.words.len() == 1 && label.words[0].iter().collect::<String>() == "pwd"
                || is_state(value)
            {
                0
            } else {
                add(label.kind, at..at + value.len())
            }
        }
        Take::Line => {
            if !place.strong {
                return 0;
            }
            let rest = &text[at..];
            let end = rest.find(['\n', '\r', '"', '\'', '<']).unwrap_or(rest.len());
            let value = rest[..end].trim_end();
            if value.is_empty() { 0 } else { add(label.kind, at..at + value.len()) }
        }
        Take::Date => {
            let value = date(rest);
            if value.is_empty() { 0 } else { add(label.kind, at..at + value.len()) }
        }
        Take::Telephone => {
            let value = super::numbers::telephone_digits(rest);
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            if (6..=15).contains(&digits) && !looks_like_a_date(value) {
                add(label.kind, at..at + value.len())
            } else {
                0
            }
        }
        Take::Street => {
            let value = quoted.unwrap_or_else(|| street(rest));
            if place.strong && is_street(value) { add(label.kind, at..at + value.len()) } else { 0 }
        }
    }
}

fn bounded(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// `for user eve`, as the system's own logs say it.
fn follows_for(text: &str, at: usize) -> bool {
    let before = before(text, at, 64).trim_end();
    let mut words = before.rsplitn(3, ' ');
    let (label, word) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    matches!(label, "user" | "User" | "host" | "computer") && matches!(word, "for" | "by" | "of" | "as" | "from")
}

fn in_quotes(rest: &str, quote: char) -> Option<&str> {
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
fn word(rest: &str) -> &str {
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
    let escape = ["\\n", "\\r", "\\t", "\\\""]
        .iter()
        .filter_map(|sign| value.find(sign))
        .filter(|at| value[at + 2..].is_empty() || value[at + 2..].starts_with(|c: char| !c.is_lowercase()));
    let value = escape.min().map_or(value, |at| &value[..at]);
    value.trim_end_matches(['.', ':', '\\', '=', '-', '…'])
}

/// What stands in one field: up to a sign that ends fields, or two spaces.
fn field(rest: &str) -> &str {
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
                | '/'
        )
    });
    let value = &rest[..end.unwrap_or(rest.len())];
    let value = value.find("  ").map_or(value, |at| &value[..at]);
    // The label of the next field stands before its sign.
    let next = value
        .find([':', '=', '：'])
        .map_or(value, |at| value[..at].trim_end().rsplit_once(' ').map_or("", |(head, _)| head));
    next.trim_end_matches([' ', '.', '\'', '!', '?', '\u{a0}'])
}

/// Of a field, the words that can be a name: at most five, up to the end of a sentence.
fn name(value: &str) -> &str {
    let value = value
        .find(". ")
        .filter(|at| *at > 3 && !value[..*at].ends_with(|c: char| c.is_uppercase()))
        .map_or(value, |at| &value[..at]);
    let mut end = 0;
    for (count, word) in value.split(' ').enumerate() {
        let particle = matches!(
            word,
            "de" | "da"
                | "do"
                | "dos"
                | "del"
                | "della"
                | "di"
                | "von"
                | "van"
                | "der"
                | "den"
                | "la"
                | "le"
                | "y"
                | "e"
                | "zu"
                | "bin"
                | "al"
                | "ter"
                | "af"
                | "und"
        );
        let capital = word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic());
        if count >= 5 || count > 0 && !particle && !capital || count > 0 && word.is_empty() {
            break;
        }
        end += word.len() + usize::from(count > 0);
    }
    value[..end.min(value.len())].trim_end_matches([' ', '-', '.'])
}

fn is_name(value: &str) -> bool {
    let words = value.split([' ', '-']).filter(|word| !word.is_empty());
    value.chars().any(char::is_alphabetic)
        && names_somebody(value)
        && !words.clone().all(is_ordinary)
        && !value.to_lowercase().contains("kaspersky")
        && !is_state(value)
        && !value.contains("://")
}

/// A number with letters and signs in it.
fn number(rest: &str) -> &str {
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
fn secret(rest: &str) -> &str {
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
fn date(rest: &str) -> &str {
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

fn looks_like_a_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['-', '.', '/']).collect();
    let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    digits
        && parts.len() == 3
        && parts.iter().any(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")))
        && parts.iter().all(|part| part.len() <= 4)
}

/// A street: words and a number, up to the end of the field; a comma may stand before the town.
fn street(rest: &str) -> &str {
    let end = rest.find(['"', ';', '|', '<', '>', '\n', '\r', '\t', '&', '{', '}', '[', ']']).unwrap_or(rest.len());
    rest[..end].trim_end_matches([' ', '.', ','])
}

fn is_street(value: &str) -> bool {
    let digits = value.chars().filter(|c| c.is_numeric()).count();
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let wrong = value.contains("://")
        || value.contains('\\')
        || value.contains('=')
        || value.starts_with("0x")
        || value.contains('@');
    let spaced = value.contains(' ') || value.chars().any(is_whole_word);
    digits >= 1 && letters >= 4 && spaced && !wrong && value.chars().count() <= 120
}

/// A user or a host, with the domain that stands before one.
fn account(text: &str, kind: PrivateKind, span: Range<usize>, place: &Announced, found: &mut Vec<Found>) -> usize {
    let value = &text[span.clone()];
    // An address of the web, a folder and an option begin with no name; what follows a slash is another value.
    if value.contains("://") || value.starts_with('/') {
        return 0;
    }
    let value = value.split('/').next().unwrap_or_default();
    let end = span.start + value.len();
    if value.contains('@') {
        return 0;
    }
    if kind == PrivateKind::User && value.contains('\\') {
        let (domain, user) =
            (value.split('\\').next().unwrap_or_default(), value.rsplit('\\').next().unwrap_or_default());
        if names_account(domain) && !domain.contains(' ') {
            found.push(Found { kind: PrivateKind::Group, span: span.start..span.start + domain.len() });
        }
        if names_account(user) {
            found.push(Found { kind, span: end - user.len()..end });
        }
        return end;
    }
    if value.contains('\\') {
        return 0;
    }
    // `server01:8080`
    let value = value.split(':').next().unwrap_or_default();
    // A whole name: words with capitals behind the first one, unless the last is the next label.
    let more = if kind == PrivateKind::User
        && place.strong
        && place.quote.is_none()
        && value.starts_with(char::is_uppercase)
    {
        name(field(bounded(&text[span.start..])))
    } else {
        value
    };
    let value = if more.len() > value.len() && more.starts_with(value) { more } else { value };
    let file = [".exe", ".dll", ".sys", ".log", ".txt", ".msi", ".xml", ".json", ".cpp"]
        .iter()
        .any(|end| value.ends_with(end));
    if file || !names_account(value) || value.split(' ').all(is_ordinary) || super::addresses::is_address(value) {
        return 0;
    }
    if kind == PrivateKind::Host && (super::hosts::is_public(value) || is_state(value)) {
        return 0;
    }
    found.push(Found { kind, span: span.start..span.start + value.len() });
    span.start + value.len()
}

fn names_account(value: &str) -> bool {
    let first = value.split(' ').next().unwrap_or_default();
    value.chars().any(char::is_alphanumeric) && names_somebody(value) && !is_ordinary(value) && !is_ordinary(first)
}

/// Whether a word says how something is, and not what it is called.
fn is_state(value: &str) -> bool {
    let value = value.to_lowercase();
    let first = value.split([' ', '(', ',']).next().unwrap_or_default();
    let states = [
        "connected",
        "disconnected",
        "available",
        "unavailable",
        "enabled",
        "disabled",
        "running",
        "stopped",
        "not",
        "none",
        "no",
        "yes",
        "null",
        "nil",
        "unknown",
        "required",
        "incorrect",
        "wrong",
        "expired",
        "changed",
        "accepted",
        "rejected",
        "failed",
        "correct",
        "protected",
        "set",
        "unset",
        "empty",
        "missing",
        "n/a",
        "true",
        "false",
        "ok",
        "error",
        "-",
        "доступен",
        "недоступен",
        "подключен",
        "отключен",
        "не",
        "нет",
        "да",
        "неизвестно",
        "verbunden",
        "getrennt",
        "erreichbar",
        "nicht",
        "keine",
        "unbekannt",
        "aucun",
        "inconnu",
        "ninguno",
        "desconocido",
        "nessuno",
        "sconosciuto",
        "nenhum",
        "brak",
        "hayır",
        "yok",
        "无",
        "未知",
    ];
    states.contains(&first)
}
