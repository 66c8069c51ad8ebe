//! How far a value goes: a word, a field, a name, a number, a password, a date.

use super::words::{is_between_names, is_joined_to_a_name, is_of_word, is_whole_word};
use crate::text::has_no_spaces;

/// The longest value behind a label, in bytes.
const LONGEST: usize = 256;

/// The longest name without quotes, in bytes.
pub(super) const LONGEST_NAME: usize = 96;

pub(super) fn bounded(text: &str) -> &str {
    bounded_by(text, LONGEST)
}

/// The beginning of a text, no more than so many bytes.
pub(super) fn bounded_by(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
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

/// Signs that end a value: those of ASCII by a table, because a label may stand every few bytes and each asks again.
struct Ends {
    ascii: [bool; 128],
    wide: fn(char) -> bool,
}

impl Ends {
    const fn new(signs: &[u8], wide: fn(char) -> bool) -> Ends {
        let mut ascii = [false; 128];
        let mut at = 0;
        while at < signs.len() {
            ascii[signs[at] as usize] = true;
            at += 1;
        }
        Ends { ascii, wide }
    }

    /// Where the first of the signs stands, or where the text ends.
    fn first_in(&self, text: &str) -> usize {
        let ends = |(at, byte): (usize, &u8)| match self.ascii.get(usize::from(*byte)) {
            Some(ends) => *ends,
            // The first byte of a character stands for it, and those behind it are none.
            None => *byte >= 0xC0 && text[at..].chars().next().is_some_and(self.wide),
        };
        text.as_bytes().iter().enumerate().position(ends).unwrap_or(text.len())
    }
}

static OF_A_WORD: Ends = Ends::new(b"\t\n\x0B\x0C\r \"'`,;|<>&(){}[]?!", |c| {
    c.is_whitespace() || matches!(c, '，' | '。' | '、' | '；' | '」' | '”' | '»')
});

/// Those of a field, and what parts one or tells that the label of the next one stands before it.
static OF_A_FIELD: Ends = Ends::new(b"\",;|<>\n\r\t&(){}[]\\/:= ", |c| matches!(c, '，' | '。' | '；' | '：'));

static OF_A_SECRET: Ends = Ends::new(b"\t\n\x0B\x0C\r \"<>`", |c| c.is_whitespace() || c == '」');

/// One word: up to a space or a sign that ends values.
pub(super) fn word(rest: &str) -> &str {
    let value = &rest[..OF_A_WORD.first_in(rest)];
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
    // A path of groups is one value below the group that every installation has.
    let below = rest.strip_prefix("Managed devices/");
    let rest = below.unwrap_or(rest);
    let mut end = 0;
    let next = loop {
        end += OF_A_FIELD.first_in(&rest[end..]);
        match rest.as_bytes().get(end..).unwrap_or_default() {
            [b' ', b' ', ..] => break &rest[..end],
            [b'/', ..] if below.is_some() => end += 1,
            [b' ', ..] => end += 1,
            // The label of the next field stands before its sign.
            [b':' | b'=', ..] => break without_last_word(&rest[..end]),
            _ if rest[end..].starts_with('：') => break without_last_word(&rest[..end]),
            _ => break &rest[..end],
        }
    };
    next.trim_end_matches([' ', '.', '\'', '!', '?', '\u{a0}'])
}

fn without_last_word(text: &str) -> &str {
    text.trim_end().rsplit_once(' ').map_or("", |(head, _)| head)
}

/// The most words of a name, and with what stands between them.
const MOST_OF_A_NAME: usize = 5;
const MOST_WITH_PARTICLES: usize = 7;

/// Of a field, the words that can be a name: at most five, up to the end of a sentence.
pub(super) fn name(value: &str) -> &str {
    // Behind the words that are looked at nothing counts.
    let looked_at = value
        .bytes()
        .enumerate()
        .filter(|(_, byte)| *byte == b' ')
        .nth(MOST_WITH_PARTICLES)
        .map_or(value.len(), |(at, _)| at);
    let value = value[..looked_at]
        .find(". ")
        .filter(|at| *at > 3 && !value[..*at].ends_with(|c: char| c.is_uppercase()))
        .map_or(value, |at| &value[..at]);
    let (mut end, mut names) = (0, 0);
    for (count, word) in value.split(' ').enumerate() {
        let particle = is_between_names(word);
        let capital = word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic());
        let capital = capital || is_joined_to_a_name(word);
        names += usize::from(!particle);
        if names > MOST_OF_A_NAME
            || count >= MOST_WITH_PARTICLES
            || count > 0 && !particle && !capital
            || count > 0 && word.is_empty()
        {
            break;
        }
        end += word.len() + usize::from(count > 0);
    }
    value[..end.min(value.len())].trim_end_matches([' ', '-', '.'])
}

/// The length of a network card's address in groups of hexadecimal digits with spaces between them: `1c 69 7a 30 e4 5b`.
fn card_in_groups(rest: &str) -> Option<usize> {
    let end = rest.bytes().position(|byte| !(byte.is_ascii_hexdigit() || byte == b' ')).unwrap_or(rest.len()).min(18);
    let bare = rest[..end].trim_end_matches(' ');
    let mut groups = bare.split(' ');
    let size = groups.next().map(str::len).filter(|size| matches!(size, 2 | 4 | 6))?;
    let even = groups.clone().all(|group| group.len() == size) && (groups.count() + 1) * size == 12;
    let goes_on = rest[bare.len()..].starts_with(|c: char| is_of_word(c) && !is_whole_word(c));
    (even && !goes_on && bare.bytes().any(|byte| byte.is_ascii_digit())).then_some(bare.len())
}

/// A number with letters and signs in it.
pub(super) fn number(rest: &str) -> &str {
    if let Some(length) = card_in_groups(rest) {
        return &rest[..length];
    }
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
            // In Japanese and Chinese a word begins behind a number without a space.
            _ => {
                let begins_a_word = has_no_spaces(character) && rest[..at].ends_with(|c: char| c.is_ascii_digit());
                character.is_alphanumeric() && !begins_a_word
            }
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
    let value = &rest[..end_of_secret(rest)];
    let value = &value
        [..value.match_indices('&').map(|(at, _)| at).find(|at| ends_a_part(&value[at + 1..])).unwrap_or(value.len())];
    let latin = value.starts_with(|c: char| c.is_ascii_graphic());
    // In a language without spaces the sentence goes on behind its own signs.
    let dense = |c: char| matches!(c, '，' | '。' | '、' | '；' | '！' | '？') || latin && is_whole_word(c);
    let value = value.find(dense).map_or(value, |end| &value[..end]);
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

/// Where the first sign stands that ends a password; an angle bracket ends one only as a part of a tag.
fn end_of_secret(rest: &str) -> usize {
    let mut end = 0;
    loop {
        end += OF_A_SECRET.first_in(&rest[end..]);
        let goes_on = match rest.as_bytes().get(end) {
            Some(b'<') => end > 0 && !begins_a_tag(&rest[end + 1..], ">"),
            Some(b'>') => end > 0 && rest[end + 1..].starts_with(char::is_alphanumeric),
            _ => false,
        };
        if !goes_on {
            return end;
        }
        end += 1;
    }
}

/// Whether a tag goes on behind its bracket, up to the other one as it is written.
fn begins_a_tag(behind: &str, closes: &str) -> bool {
    let name = behind.strip_prefix(['/', '!', '?']).unwrap_or(behind);
    let near = name.split([' ', '\n', '"']).next().unwrap_or_default();
    near.is_empty() || name.len() < behind.len() || near.contains(closes) || !near.starts_with(char::is_alphanumeric)
}

/// Whether an ampersand before a text parts it from a value: the next field of a query, an entity, another command.
fn ends_a_part(behind: &str) -> bool {
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'#' | b'[' | b']');
    let name = behind.bytes().take_while(of_name).count();
    match behind.as_bytes().get(name) {
        Some(b'=') => name > 0,
        Some(b';') => match &behind[..name] {
            "amp" => false,
            // A bracket of the value, and no tag.
            "lt" => begins_a_tag(&behind[name + 1..], "&gt;"),
            "gt" => !behind[name + 1..].starts_with(char::is_alphanumeric),
            _ => name > 0,
        },
        _ => behind.is_empty() || behind.starts_with('&'),
    }
}

/// What stands in quotes that were opened behind so many backslashes; a quote behind more of them is a part of it.
pub(super) fn in_escaping_quotes(rest: &str, quote: char, backslashes: usize) -> Option<&str> {
    let mut from = 0;
    loop {
        let end = from + rest[from..].find([quote, '\n', '\r'])?;
        if !rest[end..].starts_with(quote) {
            return None;
        }
        let escaped = rest[..end].bytes().rev().take_while(|byte| *byte == b'\\').count();
        if escaped <= backslashes || backslashes == 0 && escaped % 2 == 0 {
            let value = rest[..end - escaped.min(backslashes)].trim_end_matches('\\');
            return (!value.is_empty()).then_some(value);
        }
        from = end + quote.len_utf8();
    }
}

/// The era of the Japanese calendar with which a text begins.
fn era(text: &str) -> usize {
    ["明治", "大正", "昭和", "平成", "令和"].iter().find(|era| text.starts_with(**era)).map_or(0, |era| era.len())
}

/// Whether a month is written in Roman numbers.
fn is_roman(month: &str) -> bool {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"].contains(&month)
}

/// The length of a short date in figures: `9.7.62`.
fn short_date(rest: &str) -> Option<usize> {
    let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '/' | '-'))).unwrap_or(rest.len());
    let value = rest[..end].trim_end_matches(['.', '/', '-']);
    let parts: Vec<&str> = value.split(['.', '/', '-']).collect();
    let fits = |part: &str, most: u32| part.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number));
    let [one, two, year] = parts[..] else { return None };
    let right = one.len() <= 2 && two.len() <= 2 && year.len() == 2 && fits(one, 31) && fits(two, 31);
    (right && !rest[end..].starts_with(char::is_alphanumeric)).then_some(value.len())
}

/// The length of a date whose month is in letters between two signs: `12-Mar-1984`.
fn joined_date(rest: &str) -> Option<usize> {
    let end = rest.find(|c: char| !(is_of_word(c) || matches!(c, '-' | '/' | '.'))).unwrap_or(rest.len());
    let mut parts = rest[..end].trim_end_matches('.').splitn(3, ['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, sizes: std::ops::RangeInclusive<usize>| {
        sizes.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let named = (3..=10).contains(&month.chars().count()) && month.chars().all(char::is_alphabetic) || is_roman(month);
    let right = named && (digits(day, 1..=2) && digits(year, 4..=4) || digits(day, 4..=4) && digits(year, 1..=2));
    right.then(|| day.len() + month.len() + year.len() + 2)
}

/// A date in figures, or with a month in letters.
pub(super) fn date(rest: &str) -> &str {
    let era = era(rest);
    let figures = rest[era..]
        .find(|c: char| !c.is_numeric() && !matches!(c, '.' | '/' | '-' | ' ' | '年' | '月' | '日' | '元'))
        .map_or(rest.len(), |end| era + end);
    let value = rest[..figures].trim_end_matches([' ', '.', '-', '/']);
    let named = value.contains('年') && value.contains('月');
    if value.chars().filter(|c| c.is_numeric()).count() >= if named { 2 } else { 6 } {
        let end = value.char_indices().nth(12).map_or(value.len(), |(at, _)| at);
        return value[..end].trim_end();
    }
    if let Some(length) = short_date(rest).or_else(|| joined_date(rest)) {
        return &rest[..length];
    }
    let mut end = 0;
    for (count, word) in rest.split_inclusive([' ', '\u{a0}']).enumerate().take(5) {
        // What ends a field ends its date.
        let word = &word[..word.find(['"', '<', '&', '|', '}', ',', ';', '\t', '\n']).unwrap_or(word.len())];
        let word = word.trim_end_matches([' ', '\u{a0}', '.', ')', '\r', '\'']);
        let start = word.as_ptr() as usize - rest.as_ptr() as usize;
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        // A word that stands before a day is no month.
        if count == 1 && digits == 0 && !rest.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        let year = word.len() == 4 && digits == 4;
        if year && count >= 1 {
            let month_first = !rest.starts_with(|c: char| c.is_ascii_digit());
            if month_first && count > 2 {
                break;
            }
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
    sentence(&rest[..end]).trim_end_matches([' ', '.', ','])
}

/// The text of a field, which may have signs of its own.
pub(super) fn text_of_field(rest: &str) -> &str {
    let end = rest.find(['"', ';', '|', '<', '>', '\n', '\r', '\t', '{', '}', '[', ']']).unwrap_or(rest.len());
    let value = &rest[..end];
    let value = &value[..value.find("  ").unwrap_or(value.len())];
    value.trim_end_matches([' ', '.', ','])
}

/// What stands before the end of a sentence, or before a dash behind which one goes on in small letters.
pub(super) fn sentence(value: &str) -> &str {
    let stops = value.match_indices(". ").map(|(at, _)| at).find(|at| {
        let word = value[..*at].chars().rev().take_while(|c| c.is_alphabetic()).collect::<Vec<char>>();
        word.len() >= 4 && word[..word.len() - 1].iter().all(|c| c.is_lowercase())
    });
    let dashes = [" - ", " – ", " — "].iter().filter_map(|dash| {
        let at = value.find(dash)?;
        value[at + dash.len()..].starts_with(char::is_lowercase).then_some(at)
    });
    dashes.chain(stops).min().map_or(value, |at| &value[..at])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The first sign of a list, looked for character by character.
    fn plainly(text: &str, signs: &str, spaces: bool) -> usize {
        text.find(|c: char| signs.contains(c) || spaces && c.is_whitespace()).unwrap_or(text.len())
    }

    /// A field cut step by step.
    fn field_plainly(rest: &str) -> &str {
        let value = &rest[..plainly(rest, "\",;|<>\n\r\t&(){}[]，。；\\", false)];
        let value = match value.strip_prefix("Managed devices/") {
            Some(below) => below,
            None => value.split('/').next().unwrap(),
        };
        let value = value.find("  ").map_or(value, |at| &value[..at]);
        let value = value
            .find([':', '=', '：'])
            .map_or(value, |at| value[..at].trim_end().rsplit_once(' ').map_or("", |(head, _)| head));
        value.trim_end_matches([' ', '.', '\'', '!', '?', '\u{a0}'])
    }

    proptest! {
        #[test]
        fn a_value_ends_where_a_look_at_each_character_ends_it(
            text in "(Managed devices/)?([A-Ca-c.é王，。、；」”»：\u{a0}\u{2028}\"'`,;|<>&(){}\\[\\]?!:=/\\\\\t\n\r\u{b}]| {1,2}|  |ab c ){0,20}"
        ) {
            prop_assert_eq!(OF_A_WORD.first_in(&text), plainly(&text, "\"'`,;|<>&(){}[]?!，。、；」”»", true));
            prop_assert_eq!(OF_A_SECRET.first_in(&text), plainly(&text, "\"<>`」", true));
            prop_assert_eq!(field(&text), field_plainly(&text));
        }

        #[test]
        fn of_a_long_field_the_name_is_that_of_its_first_words(
            words in proptest::collection::vec("[A-Z]?[a-z]{0,3}\\.?", 0..12)
        ) {
            let text = words.join(" ");
            let cut = text.find(". ").filter(|at| *at > 3 && !text[..*at].ends_with(|c: char| c.is_uppercase()));
            prop_assert_eq!(name(&text), name(cut.map_or(text.as_str(), |at| &text[..at])));
        }
    }
}
