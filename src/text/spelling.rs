//! Texts as other formats spell them, read as what they say, with the place of every character.
//!
//! A log carries values inside JSON, XML, addresses of the web, mails and registry exports. Here escapes become the
//! characters they stand for, and each character remembers the bytes it came from, so that what is found in the
//! reading can be replaced in the original.

use std::ops::Range;

use encoding_rs::Encoding;
use unicode_normalization::UnicodeNormalization;

use super::decimal::{DecimalRun, decimal_run, decimals_of};
use super::garbled::garbled_separator;
use super::hex::{HexRun, HexStyle, hex_of, hex_run, two_digits};

/// How the characters of a text are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As they are, or by an escape in place of which the plain character means the same.
    Plain,
    /// As pairs of hexadecimal digits.
    Hex(HexStyle),
    /// As decimal numbers, with this between two of them.
    Decimal(&'static str),
}

#[derive(Clone, Copy, Debug)]
struct SpelledPlace {
    /// Byte of the reading.
    at: usize,
    from: usize,
    to: usize,
    style: Style,
}

/// A text as it reads, with the place of every character in the original.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spelled {
    /// What it says.
    pub text: String,
    places: Vec<SpelledPlace>,
    /// The escapes by number, such as `%41`, in the text that was read; a part of one says nothing alone.
    pub escapes: Vec<Range<usize>>,
}

impl Spelled {
    pub(super) fn push(&mut self, character: char, from: usize, to: usize, style: Style) {
        self.places.push(SpelledPlace { at: self.text.len(), from, to, style });
        self.text.push(character);
    }

    /// The bytes of the original in which a part of the reading stands.
    pub fn original(&self, part: &Range<usize>) -> Range<usize> {
        let first = self.places.partition_point(|place| place.at < part.start);
        let after = self.places.partition_point(|place| place.at < part.end);
        let from = self.places.get(first).map_or(0, |place| place.from);
        let to = after.checked_sub(1).and_then(|last| self.places.get(last)).map_or(from, |place| place.to);
        from..to.max(from)
    }

    /// A new text written as the original writes this part of the reading.
    pub fn written(&self, part: &Range<usize>, new: &str) -> String {
        let first = self.places.partition_point(|place| place.at < part.start);
        match self.places.get(first).map(|place| place.style) {
            Some(Style::Hex(style)) => hex_of(new, style),
            Some(Style::Decimal(between)) => decimals_of(new, between),
            _ => new.to_owned(),
        }
    }

    /// This reading of `inner`'s text, with the places in the text that `inner` was read from.
    fn over(mut self, inner: &Spelled) -> Spelled {
        for place in &mut self.places {
            let part = place.from..place.to;
            let first = inner.places.partition_point(|other| other.at < part.start);
            if inner.places.get(first).is_some_and(|other| other.style != Style::Plain) {
                place.style = inner.places[first].style;
            }
            let original = inner.original(&part);
            (place.from, place.to) = (original.start, original.end);
        }
        self
    }
}

/// Every reading of a text that says something else than the text itself: unescaped once, twice, three times, and
/// once with its backslashes as they are, because a path has some in any format.
pub(crate) fn readings(text: &str) -> Vec<Spelled> {
    readings_in(text, None)
}

/// [`readings`] of a text whose letters are in a code page where they are written as bytes.
pub(crate) fn readings_in(text: &str, page: Option<&'static Encoding>) -> Vec<Spelled> {
    let page = page.filter(|page| page.is_single_byte());
    let mut all: Vec<Spelled> = Vec::new();
    while all.len() < 3 {
        let next = match all.last() {
            None => unescaped(text, true, page),
            Some(last) => unescaped(&last.text, true, None).map(|next| next.over(last)),
        };
        match next {
            Some(next) => all.push(next),
            None => break,
        }
    }
    if !all.is_empty() && text.contains('\\') {
        all.extend(unescaped(text, false, page).map(|read| Spelled { escapes: Vec::new(), ..read }));
    }
    all
}

/// The reading without tags, where a text has some.
pub(crate) fn without_tags(text: &str, read: Option<&Spelled>) -> Option<Spelled> {
    let text = read.map_or(text, |read| read.text.as_str());
    // Most texts have none.
    memchr::memchr(b'<', text.as_bytes())?;
    let mut bare = Spelled::default();
    let (mut at, mut any) = (0, false);
    // Where the last tag ended that parts what stands on either side.
    let mut parted = None;
    while let Some(character) = text[at..].chars().next() {
        let end = at + character.len_utf8();
        if character == '<'
            && let Some(length) = tag(&text.as_bytes()[at..])
        {
            let inner = &text[at + 1..at + length - 1];
            if !is_one_of(&OF_LETTERS, inner) {
                let sign = if is_one_of(&OF_LINES, inner) { '\n' } else { BETWEEN_FIELDS };
                if parted != Some(at) {
                    bare.push(sign, at, at + length, Style::Plain);
                } else if sign == '\n' {
                    bare.text.pop();
                    bare.text.push(sign);
                }
                parted = Some(at + length);
            } else if parted == Some(at) {
                parted = Some(at + length);
            }
            at += length;
            any = true;
            continue;
        }
        bare.push(character, at, end, Style::Plain);
        at = end;
    }
    any.then(|| match read {
        Some(read) => bare.over(read),
        None => bare,
    })
}

/// Elements that stand within a word: they change how its letters look, and no more.
const OF_LETTERS: [&str; 24] = [
    "b", "i", "u", "s", "em", "strong", "span", "font", "wbr", "mark", "small", "big", "sub", "sup", "tt", "code",
    "kbd", "del", "ins", "strike", "abbr", "nobr", "bdi", "bdo",
];

/// Elements that part lines, in which a word may go on: a mail's program breaks them where it likes.
const OF_LINES: [&str; 6] = ["br", "p", "div", "li", "pre", "blockquote"];

/// What stands in the reading where any other element parts cells and fields: nothing goes on from one to the next.
const BETWEEN_FIELDS: char = '\u{C}';

/// Whether a tag, without its angles, is of one of some elements.
fn is_one_of(elements: &[&str], tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    elements.iter().any(|element| element.eq_ignore_ascii_case(name))
}

/// The bytes of the tag that opens here.
fn tag(text: &[u8]) -> Option<usize> {
    let named = text.get(1).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'/');
    let close = text.iter().take(200).skip(1).position(|byte| matches!(byte, b'<' | b'>' | b'\n'))? + 1;
    (named && text[close] == b'>').then_some(close + 1)
}

/// The text with its escapes read once; `None` where it has none.
fn unescaped(text: &str, backslashes: bool, page: Option<&'static Encoding>) -> Option<Spelled> {
    let bytes = text.as_bytes();
    let quoted_printable = is_quoted_printable(bytes);
    if is_plain(bytes, backslashes, quoted_printable) {
        return None;
    }
    unescaped_by_character(text, backslashes, quoted_printable, page)
}

/// Whether a text is ASCII in which nothing can be an escape, which most texts are: nothing has to be written down of it.
fn is_plain(bytes: &[u8], backslashes: bool, quoted_printable: bool) -> bool {
    let (mut no_text_before, mut no_signs_before) = (0, 0);
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'\\' => !backslashes,
        b'=' => !quoted_printable,
        b'%' | b'&' => false,
        0 => !is_half_a_letter(bytes, at),
        b'0'..=b'9' if signs_at(bytes, at, &mut no_signs_before).is_some() => false,
        b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' if at >= no_text_before => match hex_run(bytes, at) {
            Ok(run) => run.is_none(),
            Err(end) => {
                no_text_before = end;
                true
            }
        },
        _ => byte.is_ascii(),
    })
}

/// The decimal numbers that begin here, where they say a text; where they say none, none of them is asked again.
fn signs_at(bytes: &[u8], at: usize, no_signs_before: &mut usize) -> Option<DecimalRun> {
    if at < *no_signs_before || !bytes[at].is_ascii_digit() {
        return None;
    }
    decimal_run(bytes, at).unwrap_or_else(|end| {
        *no_signs_before = end;
        None
    })
}

/// The plain way, which reads every text.
fn unescaped_by_character(
    text: &str,
    backslashes: bool,
    quoted_printable: bool,
    page: Option<&'static Encoding>,
) -> Option<Spelled> {
    let bytes = text.as_bytes();
    let mut read = Spelled::default();
    let mut at = 0;
    let mut changed = false;
    let (mut no_text_before, mut no_signs_before) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        if let Some(run) = signs_at(bytes, at, &mut no_signs_before) {
            let style = Style::Decimal(run.between);
            run.characters
                .into_iter()
                .for_each(|(character, place)| read.push(character, place.start, place.end, style));
            changed = true;
            at = run.end;
            continue;
        }
        let taken = match byte {
            b'\\' if backslashes => backslash(text, at, &mut read),
            b'%' => coded_bytes(bytes, at, (b'%', None), &mut read),
            b'=' if quoted_printable && !is_before_digits(bytes, at) => {
                coded_bytes(bytes, at, (b'=', page), &mut read).or_else(|| soft_break(bytes, at))
            }
            b'&' => entity(text, at, &mut read),
            b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' if at >= no_text_before => {
                match hex_run(bytes, at) {
                    Ok(run) => run.map(|run| push_hex(text, at, run, &mut read)),
                    // What does not say a text from its beginning is not tried from each of its parts.
                    Err(end) => {
                        no_text_before = end;
                        None
                    }
                }
            }
            _ => None,
        };
        if let Some(taken) = taken {
            at += taken;
            changed = true;
            continue;
        }
        let Some(character) = text[at..].chars().next() else { break };
        let end = at + character.len_utf8();
        if character == '\0' && is_half_a_letter(bytes, at) {
            changed = true;
        } else if character.is_ascii() {
            read.push(character, at, end, Style::Plain);
        } else if let Some((separator, length)) = garbled_separator(&text[at..]) {
            read.push(separator, at, at + length, Style::Plain);
            changed = true;
            at += length;
            continue;
        } else if is_ignorable(character) {
            changed = true;
        } else {
            let before = read.text.len();
            for simple in std::iter::once(character).nfkc() {
                read.push(simple, at, end, Style::Plain);
            }
            changed |= read.text[before..] != text[at..end];
        }
        at = end;
    }
    // Only a mail's body is certain to be one; else `=5C` may begin a password.
    let certain = quoted_printable && is_certain(bytes);
    let shortest = if is_json(text) { 2 } else { 4 };
    let numbered = |place: &SpelledPlace| {
        let coded = &text[place.from..place.to];
        let marked = coded.starts_with(['%', '&']) || coded.starts_with('=') && certain;
        coded.len() >= 3 && marked || coded.len() >= shortest && coded.starts_with('\\')
    };
    let of_hex = |place: &SpelledPlace| place.style != Style::Plain;
    let escapes = read.places.iter().filter(|place| numbered(place) || of_hex(place));
    read.escapes = escapes.map(|place| place.from..place.to).collect();
    changed.then_some(read)
}

/// Whether a text is an object or a list of JSON, where `\t` is a sign; elsewhere it may be a part of a path.
fn is_json(text: &str) -> bool {
    let bare = text.trim();
    (bare.starts_with('{') && bare.contains("\":") || bare.starts_with('[') && bare.contains('"'))
        && bare.ends_with(['}', ']', ','])
}

/// Reads a run of hexadecimal digits; bytes around its text stay as they are written. Gives its length.
fn push_hex(text: &str, at: usize, run: HexRun, read: &mut Spelled) -> usize {
    let first = run.characters.first().map_or(run.end, |(_, place)| place.start);
    let last = run.characters.last().map_or(run.end, |(_, place)| place.end);
    // A prefix is a part of the run; more than that are bytes that say no text.
    let plain = |from: usize, to: usize, read: &mut Spelled| {
        for (place, character) in text[from..to].char_indices() {
            read.push(character, from + place, from + place + 1, Style::Plain);
        }
    };
    if first > at + 2 {
        plain(at, first, read);
    }
    for (character, place) in run.characters {
        read.push(character, place.start, place.end, Style::Hex(run.style));
    }
    plain(last, run.end, read);
    run.end - at
}

/// Whether a part of a text begins or ends within one of its escapes.
pub(crate) fn splits_an_escape(escapes: &[Range<usize>], part: &Range<usize>) -> bool {
    let inside = |at: usize| {
        let before = escapes.partition_point(|escape| escape.start < at);
        before.checked_sub(1).and_then(|last| escapes.get(last)).is_some_and(|escape| at < escape.end)
    };
    inside(part.start) || inside(part.end)
}

/// Whether a part of a text lies in one of its escapes.
pub(crate) fn is_in_an_escape(escapes: &[Range<usize>], part: &Range<usize>) -> bool {
    let before = escapes.partition_point(|escape| escape.start <= part.start);
    before.checked_sub(1).and_then(|last| escapes.get(last)).is_some_and(|escape| part.end <= escape.end)
}

/// Whether a zero is the second byte of a Latin letter in UTF-16, as a part of a text that is not read as that shows it. In a list
/// whose words end with a zero none stands two bytes from the next.
fn is_half_a_letter(bytes: &[u8], at: usize) -> bool {
    let is_zero = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(|byte| *byte == 0);
    let has_a_letter = at.checked_sub(1).is_some_and(|before| bytes[before] != 0);
    has_a_letter && (is_zero(at.checked_sub(2)) || is_zero(at.checked_add(2)))
}

/// Characters without width or that only join, which a reader does not see.
pub(crate) fn is_ignorable(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}

fn backslash(text: &str, at: usize, read: &mut Spelled) -> Option<usize> {
    let bytes = text.as_bytes();
    let one = |character, read: &mut Spelled| {
        read.push(character, at, at + 2, Style::Plain);
        Some(2)
    };
    match bytes.get(at + 1)? {
        b'n' => one('\n', read),
        b'r' => one('\r', read),
        b't' => one('\t', read),
        b'\\' => one('\\', read),
        b'"' => one('"', read),
        b'\'' => one('\'', read),
        b'/' => one('/', read),
        b'u' => {
            let unit = four_digits(bytes, at + 2)?;
            if (0xD800..0xDC00).contains(&unit) && bytes.get(at + 6..at + 8) == Some(b"\\u") {
                let low = four_digits(bytes, at + 8)?;
                let both = char::decode_utf16([unit, low]).next()?.ok()?;
                read.push(both, at, at + 12, Style::Plain);
                return Some(12);
            }
            read.push(char::from_u32(u32::from(unit))?, at, at + 6, Style::Plain);
            Some(6)
        }
        b'x' => {
            let byte = two_digits(bytes, at + 2)?;
            read.push(char::from(byte), at, at + 4, Style::Plain);
            Some(4)
        }
        // Octal, as `printf` and C write a byte.
        b'0'..=b'7' => {
            let digits =
                bytes.get(at + 1..at + 4).filter(|digits| digits.iter().all(|digit| (b'0'..=b'7').contains(digit)))?;
            let byte = digits.iter().fold(0_u32, |byte, digit| byte * 8 + u32::from(digit - b'0'));
            let character = char::from_u32(byte).filter(|c| c.is_ascii_graphic() || *c == ' ')?;
            read.push(character, at, at + 4, Style::Plain);
            Some(4)
        }
        _ => None,
    }
}

fn four_digits(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from(two_digits(bytes, at)?) << 8 | u16::from(two_digits(bytes, at + 2)?))
}

/// `%41` or `=41`, as many as follow each other, so that a character of several bytes is whole.
fn coded_bytes(
    bytes: &[u8],
    at: usize,
    (mark, page): (u8, Option<&'static Encoding>),
    read: &mut Spelled,
) -> Option<usize> {
    if mark == b'%' && matches!(bytes.get(at + 1), Some(b'u' | b'U')) {
        let unit = four_digits(bytes, at + 2)?;
        read.push(char::from_u32(u32::from(unit))?, at, at + 6, Style::Plain);
        return Some(6);
    }
    let first = two_digits(bytes, at + 1)?;
    let length = match first {
        0x20..=0x7E => 1,
        0x80.. if page.is_some() => 1,
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        0x80..=0xC1 | 0xF5..=0xFF => 1,
        b'\t' | b'\n' | b'\r' => 1,
        _ => return None,
    };
    let mut whole = vec![first];
    let mut ends = vec![at + 3];
    while whole.len() < length {
        let mut place = ends[ends.len() - 1];
        // A line of a mail can end within a character.
        if mark == b'=' && bytes.get(place) == Some(&mark) {
            place += soft_break(bytes, place).unwrap_or_default();
        }
        let Some(next) = two_digits(bytes, place + 1).filter(|_| bytes.get(place) == Some(&mark)) else { break };
        whole.push(next);
        ends.push(place + 3);
    }
    let (character, used) = match std::str::from_utf8(&whole).ok().and_then(|text| text.chars().next()) {
        Some(character) => (character, ends[ends.len() - 1] - at),
        // Of a page of one byte a letter, the one that most mails in Latin letters have.
        None => {
            let (read, _) = page.unwrap_or(encoding_rs::WINDOWS_1252).decode_without_bom_handling(&whole[..1]);
            (read.chars().next().unwrap_or(char::from(first)), 3)
        }
    };
    read.push(character, at, at + used, Style::Plain);
    Some(used)
}

/// Whether equals signs with two digits are escapes here: a mail's body, unlike `id=41`.
fn is_quoted_printable(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'=') {
        rest = &rest[at + 1..];
        if tells_of_quoted_printable(rest) {
            return true;
        }
    }
    false
}

/// Whether a text is quoted-printable beyond doubt: an equals sign, a letter of two bytes, or a broken line.
fn is_certain(bytes: &[u8]) -> bool {
    let begins = |at: usize| match &bytes[at..] {
        [b'=', b'3', b'D', ..] => true,
        [b'=', rest @ ..] if is_soft(rest) => true,
        [b'=', b'C'..=b'F', second, b'=', ..] => second.is_ascii_hexdigit(),
        _ => false,
    };
    (0..bytes.len()).any(begins)
}

/// Whether what follows an equals sign makes it an escape of quoted-printable.
pub(crate) fn tells_of_quoted_printable(rest: &[u8]) -> bool {
    match rest {
        [] => true,
        [b'\n' | b'\r', ..] => is_soft(rest),
        [b'2'..=b'7', b'A'..=b'F', ..] | [b'C'..=b'F', b'0'..=b'9' | b'A'..=b'F', b'=', ..] => true,
        [b'4', b'0', ..] => !rest.get(2).is_some_and(u8::is_ascii_digit),
        // A letter of one byte within a word: `Th=E9ophraste`.
        [b'C'..=b'F', b'0'..=b'9' | b'A'..=b'F', b'a'..=b'z', ..] => true,
        _ => parts_groups(rest),
    }
}

/// Whether the same space or dash of one byte parts groups as those of a code: `ABCDE=A012345=A0FGHJK`.
fn parts_groups(rest: &[u8]) -> bool {
    let Some((sign, behind)) = rest.split_at_checked(2) else { return false };
    let group = behind.iter().take(8).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    matches!(sign, b"A0" | b"96" | b"97" | b"AD")
        && (3..=7).contains(&group)
        && behind[group..].strip_prefix(b"=").is_some_and(|next| next.starts_with(sign))
}

/// Whether a line break behind an equals sign is none of the text: the next line is no setting of its own, as `secretkey=` is below
/// `login=`.
fn is_soft(rest: &[u8]) -> bool {
    let ([b'\r', b'\n', next @ ..] | [b'\n', next @ ..]) = rest else { return false };
    let name = next
        .iter()
        .take(48)
        .take_while(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'.' | b'-'))
        .count();
    if begins_as_in_a_log(next) {
        return false;
    }
    let small = next[..name].iter().any(u8::is_ascii_lowercase);
    let setting = name >= 2 && small && next.get(name) == Some(&b'=') && !next[name..].starts_with(b"=3D");
    !setting
}

/// Digits in hexadecimal behind an equals sign from which on they are one value, and its first two no escape.
const LEAST_OF_A_VALUE: usize = 16;

/// Whether an equals sign stands before a value in hexadecimal digits: `data=5A47…`.
fn is_before_digits(bytes: &[u8], at: usize) -> bool {
    let rest = &bytes[at + 1..];
    rest.iter().take(LEAST_OF_A_VALUE).take_while(|byte| byte.is_ascii_hexdigit()).count() == LEAST_OF_A_VALUE
        && !rest.starts_with(b"3D")
}

/// Whether a line begins as those of a log do: with a day, a month, or a number in brackets.
fn begins_as_in_a_log(line: &[u8]) -> bool {
    const MONTHS: [&[u8; 4]; 12] =
        [b"Jan ", b"Feb ", b"Mar ", b"Apr ", b"May ", b"Jun ", b"Jul ", b"Aug ", b"Sep ", b"Oct ", b"Nov ", b"Dec "];
    let shaped = |shape: &[u8]| {
        line.len() >= shape.len()
            && line.iter().zip(shape).all(|(byte, wanted)| match wanted {
                b'0' => byte.is_ascii_digit(),
                b'-' => matches!(byte, b'-' | b'.' | b'/'),
                sign => byte == sign,
            })
    };
    shaped(b"0000-00-00")
        || shaped(b"00-00-0000")
        || shaped(b"00-00-00 00:")
        || shaped(b"00:00:00")
        || shaped(b"[0")
        || shaped(b"<0")
        || MONTHS.iter().any(|month| line.starts_with(*month)) && line.get(6) == Some(&b' ')
}

/// The fewest characters of base64 before its padding that are known as such, and the lengths of lines that mails break.
const LEAST_PADDED: usize = 11;
const BROKEN_LINES: std::ops::RangeInclusive<usize> = 70..=77;

/// Whether an equals sign at the end of a line pads base64, and breaks no line: behind another one, or where a whole run ends.
fn is_padding(bytes: &[u8], at: usize) -> bool {
    let before = &bytes[..at];
    if before.ends_with(b"=") {
        return true;
    }
    let of_run = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let length = before.iter().rev().take(4096).take_while(of_run).count();
    let run = &before[at - length..];
    let line = before.iter().rev().take(128).take_while(|byte| **byte != b'\n').count();
    let has = |wanted: fn(&u8) -> bool| run.iter().any(wanted);
    let broken = BROKEN_LINES.contains(&(line + 1));
    length >= LEAST_PADDED
        && (length + 1).is_multiple_of(4)
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && !broken
}

fn soft_break(bytes: &[u8], at: usize) -> Option<usize> {
    if !is_soft(&bytes[at + 1..]) || is_padding(bytes, at) {
        return None;
    }
    match &bytes[at + 1..] {
        [b'\r', b'\n', ..] => Some(3),
        [b'\n', ..] => Some(2),
        _ => None,
    }
}

fn entity(text: &str, at: usize, read: &mut Spelled) -> Option<usize> {
    let end = text.as_bytes()[at..].iter().take(12).position(|byte| *byte == b';')?;
    let name = text.get(at + 1..at + end)?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "shy" => '\u{AD}',
        "hyphen" | "dash" | "ndash" | "mdash" => '-',
        "commat" => '@',
        "period" => '.',
        "colon" => ':',
        "sol" => '/',
        "bsol" => '\\',
        "lowbar" => '_',
        "szlig" => 'ß',
        _ if !name.starts_with('#') => marked_letter(name)?,
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    read.push(character, at, at + end + 1, Style::Plain);
    Some(end + 1)
}

/// A letter with a mark by the name that HTML gives it: `ouml`.
fn marked_letter(name: &str) -> Option<char> {
    const MARKS: [(&str, char); 8] = [
        ("uml", '\u{308}'),
        ("acute", '\u{301}'),
        ("grave", '\u{300}'),
        ("circ", '\u{302}'),
        ("tilde", '\u{303}'),
        ("cedil", '\u{327}'),
        ("ring", '\u{30A}'),
        ("caron", '\u{30C}'),
    ];
    let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
    let (_, mark) = MARKS.iter().find(|(mark, _)| *mark == &name[1..])?;
    let mut whole = [letter, *mark].into_iter().nfc();
    whole.next().filter(|_| whole.next().is_none())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_with_marks_are_read_by_their_names() {
        for (text, says) in [
            ("Br&ouml;sel &Eacute;t&eacute; Stra&szlig;e", "Brösel Été Straße"),
            ("&ccedil;a &ntilde; &aring;", "ça ñ å"),
        ] {
            assert_eq!(readings(text)[0].text, says);
        }
        assert!(readings("a &bogus; &quml; &uml; b").is_empty());
    }

    proptest! {
        #[test]
        fn what_is_passed_over_has_nothing_to_read(any in any::<String>(), pieces in proptest::collection::vec(
            prop_oneof!["[ -~]{0,12}", "[0-9a-f -]{0,24}", "4142434445", "0x41 0x42 0x43 0x44", "&#65;", "=3D=41", "%41"], 0..5)) {
            for text in [any, pieces.concat()] {
                for backslashes in [true, false] {
                    let quoted_printable = is_quoted_printable(text.as_bytes());
                    let plain = unescaped_by_character(&text, backslashes, quoted_printable, None).map(|read| read.text);
                    prop_assert_eq!(unescaped(&text, backslashes, None).map(|read| read.text), plain);
                }
            }
        }
    }

    #[test]
    fn each_escape_reads_as_the_character_it_stands_for() {
        for (spelled, reads) in [
            (r"a\nb\u0041\x42\\c\/", "a\nbAB\\c/"),
            (r"\ud83d\ude00", "\u{1F600}"),
            ("eve%40example.org%C3%A9%u0416", "eve@example.orgéЖ"),
            ("a&amp;b&#64;c&#x2D;d&commat;", "a&b@c-d@"),
            ("AB=\r\nCD=3Dx=C3=A9", "ABCD=xé"),
            ("ＡＢＣ１\u{200b}２\u{ad}３\u{a0}x", "ABC123 x"),
            ("id 6576656c796e4065782e6f7267", "id evelyn@ex.org"),
            ("=hex(1):45,00,76,00,65,00,20,00,\\\n  41,00,00,00", "=hex(1):Eve A\0"),
            ("41 42 43 44 45 31 32 33", "ABCDE123"),
        ] {
            assert_eq!(readings(spelled).first().map(|read| read.text.as_str()), Some(reads), "{spelled}");
        }
        assert_eq!(readings("%2540").last().map(|read| read.text.as_str()), Some("@"));
        for plain in ["2026-11-28 10:00:00 id=41 x=20", "d41d8cd98f00b204e9800998ecf8427e", "100% of C:\\Users"] {
            assert!(readings(plain).is_empty(), "{plain}");
        }
    }

    #[test]
    fn a_part_of_the_reading_is_found_and_written_in_the_original() {
        let text = "x=hex(1):45,00,76,00,65,00,20,00,41,00,00,00";
        let read = &readings(text)[0];
        let at = read.text.find("Eve").unwrap();
        assert_eq!(&text[read.original(&(at..at + 3))], "45,00,76,00,65,00");
        assert_eq!(read.written(&(at..at + 3), "u-1"), "75,00,2d,00,31,00");
        let text = "q=%2540x";
        let read = readings(text).pop().unwrap();
        assert_eq!(&text[read.original(&(2..3))], "%2540");
    }

    #[test]
    fn tags_are_left_out() {
        let bare = without_tags("<b>AB</b>-<i class=\"x\">CD</i> 1 < 2 > 1", None).unwrap();
        assert_eq!(bare.text, "AB-CD 1 < 2 > 1");
        assert!(without_tags("1 < 2", None).is_none());
    }

    proptest! {
        #[test]
        fn every_place_is_inside_the_original(text in "([a-f0-9]{2},|%4|%C3%A9|\\\\u00|\\\\n|&#6;|=\n|é|ﬁ|x| ){0,24}") {
            for read in readings(&text).iter().chain(without_tags(&text, None).as_ref()) {
                for (at, character) in read.text.char_indices() {
                    let place = read.original(&(at..at + character.len_utf8()));
                    prop_assert!(text.get(place).is_some());
                }
            }
        }
    }
}
