//! Finding a label and reading the value behind it.

use std::ops::Range;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, before};
use super::labels::LABELS;
pub(super) use super::labels::Take;
use super::labels_more::MORE_LABELS;
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{Index, is_between_names, is_of_word, is_whole_word, joins, phrase, phrase_at};

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
    for (kind, take, variants) in LABELS.iter().chain(MORE_LABELS) {
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

/// What a text names as a label, where it is one and nothing else.
pub(super) fn named_by(text: &str) -> Option<(PrivateKind, Take)> {
    let text = text.trim_end_matches([':', '.', '#', ' ']);
    let first = text.chars().next()?;
    let word: String = match is_whole_word(first) {
        true => first.to_string(),
        false => text.chars().take_while(|c| is_of_word(*c) && !is_whole_word(*c)).collect(),
    };
    let key = super::words::key(super::words::fold(&word).as_bytes());
    let candidates = LABELLED.index.get(key).iter().filter_map(|number| LABELLED.all.get(*number as usize));
    let mut whole = candidates.filter(|label| phrase_at(text, 0, &label.words) == Some(text.len()));
    whole.next().map(|label| (label.kind, label.take))
}

/// The values behind the labels that begin at a place; the longest label counts.
pub(super) fn at(text: &str, start: usize, key: u64, found: &mut Vec<Found>) -> usize {
    let candidates = LABELLED.index.get(key).iter().filter_map(|number| LABELLED.all.get(*number as usize));
    read(text, start, candidates, found)
}

/// The same by every label, for the plain way.
#[cfg(test)]
pub(super) fn at_plainly(text: &str, start: usize, found: &mut Vec<Found>) -> usize {
    // What `phrase_at` compares first, folded once and not for every label.
    let first = text[start..].chars().find_map(super::words::folded);
    read(text, start, LABELLED.all.iter().filter(|label| label.words[0].first().copied() == first), found)
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
        if let Some(value) = value_place(text, start, end, flag, label) {
            let known = found.len();
            let taken = take(text, start, label, &value, found);
            // A value on the next line has it for itself.
            let looks = |span: &Range<usize>| match label.take {
                // A single word under another may be anything.
                Take::Word | Take::Field | Take::Secret => {
                    label.words.len() > 1 || is_mixed(&text[span.clone()]) || is_telling(&text[span.clone()])
                }
                _ => true,
            };
            if value.next_line
                && !found[known..]
                    .iter()
                    .any(|found| is_rest_of_line(text, value.at, found.span.end) && looks(&found.span))
            {
                found.truncate(known);
                continue;
            }
            reached = reached.max(taken);
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
    /// By a word for "is", which may as well go on in a sentence.
    told: bool,
    /// By a word for "number".
    counted: bool,
    /// The quote stands right behind the label, as in `user's`.
    glued: bool,
    /// It stands on the line below its label.
    next_line: bool,
    quote: Option<char>,
}

/// Words between a label and its value.
const LINKS: [&str; 57] = [
    "war",
    "était",
    "era",
    "fue",
    "foi",
    "było",
    "był",
    "jest",
    "je",
    "byl",
    "bylo",
    "был",
    "была",
    "такой",
    "такая",
    "такий",
    "to",
    "c",
    "у",
    "меня",
    "apple",
    "google",
    "paypal",
    "nexway",
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
    "é",
    "è",
    "jest",
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
    "номером",
];

/// Words that lead from a label to what it is a label of, as in `serial number of the device: 12`.
const OF: [&str; 16] =
    ["of", "des", "der", "vom", "von", "du", "de", "del", "della", "dell", "do", "da", "van", "für", "pour", "para"];

/// Words for "is".
const IS: [&str; 32] = [
    "war",
    "était",
    "era",
    "fue",
    "foi",
    "było",
    "był",
    "jest",
    "je",
    "byl",
    "bylo",
    "был",
    "была",
    "такой",
    "такая",
    "такий",
    "to",
    "c",
    "у",
    "меня",
    "olarak",
    "is",
    "are",
    "was",
    "ist",
    "lautet",
    "est",
    "es",
    "é",
    "è",
    "jest",
    "является",
];

/// Words for a number, which a name does not follow.
const NUMBERS: [&str; 6] = ["no", "n", "nr", "num", "of", "for"];

fn value_place(text: &str, start: usize, end: usize, flag: bool, label: &ValueLabel) -> Option<Announced> {
    let bytes = text.as_bytes();
    let mut place = Announced {
        at: end,
        strong: flag,
        said: false,
        told: false,
        counted: false,
        glued: false,
        next_line: false,
        quote: None,
    };
    let single = label.words.len() == 1;
    let limit = (end + 96).min(text.len());
    let mut words = 0;
    while place.at < limit {
        let at = place.at;
        let rest = &text[at..];
        let next = rest.chars().next()?;
        match next {
            // A column, unless it is the head of one.
            ' ' if rest.starts_with("   ") && !place.strong => {
                let value = bounded(rest).trim_start_matches(' ');
                let word = value.find([' ', '\t', '\n']).unwrap_or(value.len());
                place.strong = !value[word..].starts_with("  ") && !value.starts_with(['-', '=', '_']);
                place.at += bounded(rest).len() - value.len();
                continue;
            }
            ' ' | '\u{a0}' => {}
            '\t' | '：' | '＝' | '→' | '|' | '>' => place.strong = true,
            ':' | '=' => {
                // What follows is no value where it was one, as in `user:=`.
                place.strong = true;
                place.quote = None;
            }
            '\'' | '’' if text[..at].ends_with(" c") => {}
            '"' | '\'' | '`' | '“' | '„' | '«' | '「' => {
                place.glued = at == end;
                place.quote = Some(next);
            }
            '\\' if matches!(bytes.get(at + 1), Some(b'"' | b'\'')) => {}
            ']' if text[..start].ends_with('[') && (!single || !text[start..end].is_ascii()) => place.strong = true,
            '*' | ']' | '#' | '№' | '\u{200e}' | '\u{200f}' => place.said |= matches!(next, '#' | '№'),
            // `%USERNAME% = eve`, `c'est`
            '%' if at == end => {}
            ')' | '°' | 'º' => {}
            '.' if bytes.get(at + 1) == Some(&b'.') => place.strong = true,
            '.' if matches!(
                bytes.get(at + 1),
                Some(b' ' | b':' | b'=' | b'<' | b'"' | b'\n' | b']' | b'|' | b'\t')
            ) => {}
            '.' if bytes[at + 1..].starts_with("º".as_bytes()) => {}
            '-' if rest.starts_with("->") => place.strong = true,
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
            ',' | ';' if !place.strong => {
                // `"name":"user","value":"eve"`
                let value = rest[1..].trim_start_matches([' ', '"', '\\']);
                if next == ','
                    && place.quote.is_some()
                    && value.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("value"))
                {
                    place.at = text.len() - value.len() + 5;
                    place.quote = None;
                    continue;
                }
                if !is_row_of_two(text, start, at, place.quote) {
                    return None;
                }
                place.strong = true;
                place.quote = None;
            }
            '\n' if !place.strong && !place.said && can_stand_below(label) && is_line(text, start, at) => {
                place.strong = true;
                place.next_line = true;
                place.at += 1;
                continue;
            }
            '{' if place.strong => match inner_name(bounded(rest)) {
                Some(length) => {
                    place.quote = None;
                    place.at += length;
                    continue;
                }
                // An identifier in braces.
                None if label.kind == PrivateKind::Hardware && bytes.get(at + 9) == Some(&b'-') => return Some(place),
                None => return None,
            },
            _ if next.is_alphanumeric() => {
                let near = bounded(rest);
                let word = &near[..near.find(|c: char| !is_of_word(c)).unwrap_or(near.len())];
                if word == "REG" && near.starts_with("REG_") {
                    // The type stands between the name of a registry value and what it says.
                    place.strong = true;
                    place.at += near.find(' ')?;
                    continue;
                }
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
                if !place.strong && OF.contains(&word) && rest[word.len()..].starts_with(' ') {
                    // Whose it is stands before the sign.
                    let near = &near[..near.find(['\n', '.', ',', ';']).unwrap_or(near.len())];
                    if let Some(sign) =
                        near.find([':', '=']).filter(|sign| *sign < 40 && near[..*sign].split(' ').count() < 5)
                    {
                        place.at += sign;
                        continue;
                    }
                }
                if link && follows {
                    words += 1;
                    place.said = true;
                    place.told |= IS.contains(&word.to_lowercase().as_str());
                    place.counted |= NUMBERS.contains(&word.to_lowercase().as_str());
                    place.at += word.len();
                    continue;
                }
                return Some(place);
            }
            '\n' | '\r' | ';' | '&' | ',' | '}' | '{' | '[' if next != '[' => return None,
            _ => return (place.strong || place.said).then_some(place),
        }
        place.at += next.len_utf8();
    }
    None
}

/// Reads the value as its label says, and gives its end.
fn take(text: &str, start: usize, label: &ValueLabel, place: &Announced, found: &mut Vec<Found>) -> usize {
    let announced = place.strong || place.said;
    let rest = bounded(&text[place.at..]);
    let quoted = place.quote.filter(|_| announced || !place.glued).and_then(|quote| in_quotes(rest, quote));
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
            let value = quoted.unwrap_or_else(|| word(rest));
            let ends = rest[value.len()..].trim_start().is_empty()
                || rest[value.len()..].starts_with(['.', ',', ';', '\n', '\r', '!', ')', '"']);
            // `user was asked`, and in Japanese and Chinese whole sentences behind such a word.
            // Half the lines of a log are about a server or a device, and few name it.
            if is_vague(label) && !is_telling(value) && !value.contains(['.', '\\']) {
                return 0;
            }
            let sentence = quoted.is_none()
                && !place.strong
                && (place.told && !(ends && is_of_a_name(label))
                    || place.counted
                    || value.starts_with(is_whole_word) && place.said)
                && !is_telling(value);
            // `proxy: Increased the default timeout`
            let told = value.starts_with(char::is_uppercase)
                && value.chars().skip(1).all(char::is_lowercase)
                && rest[value.len()..].starts_with(' ')
                && rest[value.len()..]
                    .split(' ')
                    .skip(1)
                    .take(2)
                    .filter(|word| word.len() > 1 && word.chars().all(char::is_lowercase))
                    .count()
                    == 2;
            let goes_on = label.kind != PrivateKind::User
                && value.chars().all(char::is_lowercase)
                && rest[value.len()..].starts_with(' ')
                && rest[value.len() + 1..].starts_with(char::is_lowercase)
                && in_a_sentence(text, at);
            if (told || goes_on) && quoted.is_none() {
                return 0;
            }
            let plain = !announced && quoted.is_none() && !follows_for(text, at) && !says_who(text, label, at, value);
            if sentence || plain {
                return 0;
            }
            account(text, label.kind, at..at + value.len(), place, found)
        }
        Take::Name | Take::Field => {
            if !announced && label.take == Take::Name {
                let value = whole_name(text, at, label);
                return if value.is_empty() { 0 } else { add(label.kind, at..at + value.len()) };
            }
            if !announced {
                return 0;
            }
            let value = quoted.unwrap_or_else(|| field(rest));
            let value = if label.take == Take::Name { name(value) } else { value };
            let lower = value.starts_with(char::is_lowercase);
            let ok = !(lower && quoted.is_none() && in_a_sentence(text, at))
                && is_name(value)
                && (place.strong || value.chars().next().is_some_and(char::is_uppercase));
            if ok { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::Town => {
            let value = quoted.unwrap_or_else(|| field(rest));
            let letters = value.chars().filter(|c| c.is_alphabetic()).count();
            let named = value.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric() || is_whole_word(c));
            let fits = (2..=40).contains(&letters) && !value.split(' ').all(is_ordinary) && !is_state(value);
            if place.strong && named && fits { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::WholeName => {
            let value = quoted.unwrap_or_else(|| name(field(rest)));
            let asian = label.words[0].first().is_some_and(|c| is_whole_word(*c));
            let words: Vec<&str> = value.split(' ').collect();
            let whole = if asian {
                (2..=8).contains(&value.chars().count()) && value.chars().all(|c| is_whole_word(c) || c == ' ')
            } else {
                (2..=4).contains(&words.len())
                    && words.iter().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2
                    && value.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.'))
            };
            let named = whole && is_name(value) && !words.iter().any(|word| is_ordinary(word));
            // `Task name` is no person's.
            let of_thing = text[..start].trim_end_matches([' ', '_']).ends_with(char::is_alphanumeric)
                && text[..start].ends_with([' ', '_']);
            if place.strong && named && !of_thing { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::Number => {
            // `BIC: COBADEFFXXX` has no digits.
            let letters = rest.bytes().take_while(u8::is_ascii_uppercase).count();
            let bank = matches!(label.words[0].as_slice(), ['b', 'i', 'c'] | ['s', 'w', 'i', 'f', 't']);
            if bank && place.strong && matches!(letters, 8 | 11) && !rest[letters..].starts_with(is_of_word) {
                return add(label.kind, at..at + letters);
            }
            let value = number(rest);
            let digits = value.chars().filter(|c| c.is_numeric()).count();
            let letters = value.chars().filter(|c| c.is_alphabetic()).count();
            // `RFC 3339`: so short a label needs a sign.
            let short = label.words.len() == 1 && label.words[0].len() <= 3;
            // One word of a sentence that a number follows by chance.
            let alone = label.words.len() == 1
                && label.words[0].len() <= 8
                && label.words[0].iter().all(char::is_ascii)
                && matches!(label.kind, PrivateKind::Subscriber | PrivateKind::Hardware);
            let least = match (label.kind, announced) {
                (_, false) if short => 7,
                (_, false) if alone && is_numbered(value) => 3,
                (_, false) if alone => 6,
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
                Some(value) if announced || is_mixed(value) => value,
                // `my password is wrong`
                _ if announced && !place.strong && (place.told || place.counted) => {
                    let value = secret(rest);
                    if !is_mixed(value) && !value.contains(['-', '#', '$', '!', '_']) {
                        return 0;
                    }
                    value
                }
                _ if announced => secret(rest),
                _ if is_mixed(secret(rest)) && text[..at].ends_with(' ') => secret(rest),
                _ => return 0,
            };
            let plain = !place.strong && is_ordinary(value);
            // `PWD` is also the folder in which a command works.
            let folder = value.starts_with('/') || value.as_bytes().get(1..3) == Some(b":\\");
            let counted = value.len() <= 2 && value.bytes().all(|byte| byte.is_ascii_digit());
            if value.is_empty()
                || plain
                || counted
                || value.starts_with(['(', '{', '['])
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
            let value = super::telephones::telephone_digits(rest);
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            if (6..=15).contains(&digits) && !looks_like_a_date(value) {
                add(label.kind, at..at + value.len())
            } else {
                0
            }
        }
        Take::Street => {
            let value = quoted.unwrap_or_else(|| street(rest));
            // `wohnhaft Lindenweg 14`: the label leads to nothing else.
            let led = (label.words.len() > 1 || label.words[0].starts_with(&['w', 'o', 'h', 'n']))
                && text[..at].ends_with(' ')
                && value.starts_with(|c: char| c.is_uppercase() || matches!(c, 'у' | 'в'));
            if (place.strong || led) && is_street(value) { add(label.kind, at..at + value.len()) } else { 0 }
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

/// Whether a value goes on to the end of its line.
fn is_rest_of_line(text: &str, from: usize, end: usize) -> bool {
    from < end && text[end..].split(['\n', '\r']).next().is_none_or(|rest| rest.trim().is_empty())
}

/// Whether a label has its line for itself.
fn is_line(text: &str, start: usize, end: usize) -> bool {
    let head = text[..start].rsplit('\n').next().unwrap_or_default();
    head.len() <= 4 && head.chars().all(|c| matches!(c, ' ' | '*' | '-' | '•' | '#')) && text[start..end].len() <= 60
}

/// Whether the value of a label may stand on the next line: a form that was copied.
fn can_stand_below(label: &ValueLabel) -> bool {
    match label.take {
        Take::Name | Take::WholeName | Take::Number | Take::Telephone | Take::Date | Take::Street | Take::Town => true,
        Take::Word | Take::Field | Take::Secret => true,
        Take::Digits | Take::Line => false,
    }
}

/// Whether a line has two cells, of which the first is the label.
fn is_row_of_two(text: &str, start: usize, end: usize, quote: Option<char>) -> bool {
    let head = before(text, start, 3).trim_end_matches(['\u{FEFF}', ' ']);
    let head = match quote {
        Some('"') => match head.strip_suffix('"') {
            Some(head) => head,
            None => return false,
        },
        Some(_) => return false,
        None => head,
    };
    if !(head.is_empty() || head.ends_with('\n')) {
        return false;
    }
    let sign = &text[end..end + 1];
    let line = bounded(&text[end + 1..]).split(['\n', '\r']).next().unwrap_or_default();
    match quote {
        Some(_) => {
            let cell = line.trim();
            cell.len() > 2 && cell.starts_with('"') && cell.ends_with('"') && !cell[1..cell.len() - 1].contains('"')
        }
        // A comma alone is a part of any sentence.
        None => sign == ";" && !line.contains(';') && !line.trim().is_empty(),
    }
}

/// The length of `{"name":` and the like, behind which the value of an outer label stands.
fn inner_name(rest: &str) -> Option<usize> {
    let inner = rest[1..].trim_start();
    let inner = inner.strip_prefix('\\').unwrap_or(inner).strip_prefix('"')?;
    let name = ["name", "hostname", "full_name", "value", "id", "email", "number"]
        .into_iter()
        .find(|name| inner.strip_prefix(*name).is_some_and(|rest| rest.starts_with(['"', '\\'])))?;
    let behind = &inner[name.len()..];
    let colon = behind.find(':').filter(|at| *at < 5)?;
    Some(rest.len() - behind.len() + colon + 1)
}

/// Terms of the trade that look like names of machines and of people.
fn is_term(value: &str) -> bool {
    let lower = value.to_lowercase();
    let letters = lower.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '_'));
    [
        "ipv", "tls", "http", "x", "win", "sha", "utf", "base", "md", "rfc", "ver", "v", "level", "version", "ssl",
        "aes", "rsa", "kb", "port", "step", "line", "error", "code", "smb", "cp", "iso", "usb", "com", "eth", "id",
    ]
    .contains(&letters)
        || lower.starts_with("0x")
}

/// Whether a label says that a name follows.
fn is_of_a_name(label: &ValueLabel) -> bool {
    let names = [
        "name",
        "username",
        "hostname",
        "login",
        "nom",
        "nombre",
        "nome",
        "naam",
        "nazwa",
        "имя",
        "имʼя",
        "логин",
        "логін",
        "adi",
        "identifiant",
    ];
    label.words.iter().any(|word| {
        let word: String = word.iter().collect();
        names.contains(&word.as_str()) || word.ends_with("name") || word.ends_with("naam") || word.ends_with('名')
    })
}

/// Whether two words or more of a sentence stand before a label on its line.
fn in_a_sentence(text: &str, at: usize) -> bool {
    let line = before(text, at, 120).rsplit('\n').next().unwrap_or_default();
    line.split([' ', '\t']).filter(|word| word.len() > 1 && word.chars().all(char::is_lowercase)).count() >= 2
}

/// Labels of machines that as often stand before something else.
const VAGUE: [&str; 38] = [
    "server",
    "client",
    "device",
    "machine",
    "terminal",
    "station",
    "gateway",
    "printer",
    "node",
    "asset",
    "endpoint",
    "relay",
    "ssid",
    "gerat",
    "knoten",
    "endgerat",
    "maquina",
    "terminale",
    "machine",
    "apparaat",
    "serwer",
    "urzadzenie",
    "dispositivo",
    "compte",
    "conta",
    "konto",
    "cuenta",
    "устройство",
    "сервер",
    "машина",
    "станция",
    "пристріи",
    "cihaz",
    "sunucu",
    "设备",
    "服务器",
    "デバイス",
    "サーバー",
];

fn is_vague(label: &ValueLabel) -> bool {
    label.words.len() == 1 && {
        let word: String = label.words[0].iter().collect();
        VAGUE.iter().any(|vague| super::words::fold(vague) == word)
    }
}

/// Whether a word has the look of a name that somebody gave: letters with digits, capitals or lines between them.
fn is_telling(value: &str) -> bool {
    let has = |wanted: fn(&char) -> bool| value.chars().any(|c| wanted(&c));
    let (digit, letter) = (has(|c| c.is_ascii_digit()), has(|c| c.is_ascii_alphabetic()));
    let (upper, line) = (has(|c| c.is_ascii_uppercase()), has(|c| matches!(c, '-' | '_')));
    let plain = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '\\' | '$'));
    plain
        && letter
        && value.len() >= 4
        && value.starts_with(|c: char| c.is_ascii_alphabetic())
        && (digit || line && (upper || value.contains('_')))
        && !value.split(['-', '_', '.']).all(is_ordinary)
        && !is_term(value)
}

/// Whether a password stands behind its label without a sign: letters and digits mixed.
fn is_mixed(value: &str) -> bool {
    value.chars().count() >= 6
        && value.chars().any(|c| c.is_ascii_digit())
        && value.chars().any(char::is_alphabetic)
        && !value.contains("://")
        && !value.contains(['\\', '/'])
        && !is_term(value)
        && !value.split(['.', '-']).all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What is said of a user behind the name.
const SIGNED: [&str; 46] = [
    "fehlgeschlagen",
    "ha iniciado",
    "ha cerrado",
    "ha effettuato",
    "a ouvert",
    "a fermé",
    "logged",
    "signed",
    "has logged",
    "angemeldet",
    "abgemeldet",
    "meldet",
    "connecté",
    "déconnecté",
    "s'est",
    "conectado",
    "desconectado",
    "inició",
    "cerró",
    "connesso",
    "disconnesso",
    "collegato",
    "aangemeld",
    "afgemeld",
    "zalogowany",
    "wylogowany",
    "zalogował",
    "conectou",
    "desconectou",
    "entrou",
    "saiu",
    "вошёл",
    "вошел",
    "вышел",
    "вошла",
    "вышла",
    "увійшов",
    "вийшов",
    "увійшла",
    "oturum",
    "giriş",
    "çıkış",
    "登录",
    "注销",
    "がログ",
    "已登",
];

/// Whether what stands behind a bare label is a name all the same: by its look, or by what is said of it.
fn says_who(text: &str, label: &ValueLabel, at: usize, value: &str) -> bool {
    if !text[..at].ends_with([' ', '\u{a0}']) || value.is_empty() || !value.is_ascii() {
        return false;
    }
    let behind = text[at + value.len()..].trim_start();
    let signed = label.kind == PrivateKind::User && SIGNED.iter().any(|word| behind.starts_with(word));
    // Latin letters in a sentence of another script.
    let foreign = label.words[0].iter().any(|c| matches!(c, '\u{400}'..='\u{4FF}') || is_whole_word(*c))
        && label.kind == PrivateKind::User
        && value.len() >= 4
        && value.starts_with(|c: char| c.is_ascii_lowercase())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && (behind.is_empty() || behind.starts_with(|c: char| !c.is_ascii() || c == ',' || c == '.'));
    let named = label.words.len() > 1
        && (behind.is_empty() || text[at + value.len()..].starts_with(['\n', ',', ';', '.', ')']))
        && value.len() >= 4
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    let shouted = label.kind == PrivateKind::Group
        && value.len() >= 5
        && value.bytes().all(|byte| byte.is_ascii_uppercase())
        && !is_ordinary(value);
    signed || foreign || named || shouted || is_telling(value)
}

/// A whole name behind a label without a sign: two to four words with capitals, to the end of what is said.
fn whole_name<'t>(text: &'t str, at: usize, label: &ValueLabel) -> &'t str {
    let rest = bounded(&text[at..]);
    let rest = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
    if label.words[0].first().is_some_and(|c| is_whole_word(*c)) {
        let end = rest.find(|c: char| !(is_whole_word(c) || matches!(c, ' ' | '\u{3000}'))).unwrap_or(rest.len());
        let value = rest[..end].trim();
        let fits = (2..=8).contains(&value.chars().count()) && rest[end..].trim().is_empty();
        return if fits && text[..at].ends_with([' ', '\u{3000}']) { value } else { "" };
    }
    let value = name(field(rest));
    let words: Vec<&str> = value.split(' ').collect();
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let right = text[..at].ends_with([' ', '\u{a0}'])
        && (2..=4).contains(&words.len())
        && words.iter().filter(|word| capital(word)).count() >= 2
        && !words.iter().any(|word| is_ordinary(word))
        && value.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.'))
        && !value.chars().any(is_whole_word);
    let behind = &rest[value.len()..];
    let ends = behind.trim().is_empty()
        || behind.starts_with([',', '.', ';', ')', '!', '"', '<', '(', ':'])
        || behind.starts_with(" (")
        || behind.starts_with(" <");
    let starts = label.words.len() > 1 || {
        let head = before(text, at, 80).trim_end().rsplit(['\n', '.', ':', '|', '>']).next().unwrap_or_default();
        head.split(' ').filter(|word| !word.is_empty()).count() <= 1
    };
    if right && ends && starts && is_name(value) { value } else { "" }
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
        let particle = is_between_names(word);
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

/// Whether a number has the look of those that shops and makers give: `INV-77120`, `MK4T7XQ2L9`.
fn is_numbered(value: &str) -> bool {
    let capitals = value.bytes().filter(u8::is_ascii_uppercase).count();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let prefixed = value.bytes().take_while(u8::is_ascii_uppercase).count() == capitals
        && (1..=4).contains(&capitals)
        && digits >= 5;
    let mixed = (8..=20).contains(&value.len()) && capitals + digits == value.len() && capitals >= 2 && digits >= 3;
    let bare = value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
    bare && (prefixed || mixed) && !is_term(value)
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
pub(super) fn is_state(value: &str) -> bool {
    let value = value.to_lowercase();
    let first = value.split([' ', '(', ',', '.', '!', '?', ';']).next().unwrap_or_default();
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
        "falsch",
        "richtig",
        "ungültig",
        "gesperrt",
        "abgelaufen",
        "vergessen",
        "geschützt",
        "onjuist",
        "beveiligd",
        "verlopen",
        "incorrect",
        "incorrecte",
        "expiré",
        "inválido",
        "inválida",
        "válido",
        "válida",
        "correcto",
        "correcta",
        "incorrecto",
        "incorrecta",
        "finalizado",
        "encontrada",
        "encontrado",
        "corretto",
        "corretta",
        "errata",
        "errato",
        "scaduta",
        "scaduto",
        "nieprawidłowe",
        "nieprawidłowy",
        "wygasła",
        "неверный",
        "неверен",
        "верный",
        "просрочен",
        "истёк",
        "невірний",
        "yanlış",
        "geçersiz",
        "down",
        "up",
        "offline",
        "online",
        "busy",
        "locked",
        "inactive",
        "logged",
        "fine",
        "hayır",
        "yok",
        "无",
        "未知",
    ];
    states.contains(&first)
}
