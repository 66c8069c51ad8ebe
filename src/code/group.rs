//! Letters and digits without anything between them, and what stands between two such groups.

use std::borrow::Borrow;
use std::ops::Range;

use super::blots;
use super::called::is_called_a_key;
use super::check::latin_look_alike;
use super::names::is_a_name;
use super::piece::{Group, WordLike, floor_of, is_dash, is_word};
use super::spoken::said;
use crate::text::{has_no_spaces, is_ignorable};

/// Whether a group shows where a character of a code stands, as in `XXXXX-XXXXX-XXXXX-XXXXX`: one letter and nothing else.
pub(super) fn is_placeholder(group: &str) -> bool {
    let mut letters = group.chars();
    let first = letters.next();
    group.chars().count() > 1 && first.is_some_and(char::is_alphabetic) && letters.all(|letter| Some(letter) == first)
}

/// Whether groups are the names of things that are counted, `NODE1 NODE2 NODE3`: the same letters before each number.
pub(super) fn is_counted<G: Borrow<Group>>(text: &str, groups: &[G]) -> bool {
    let [first, others @ ..] = groups else { return false };
    let head = before_number(text, first.borrow());
    !others.is_empty() && head.is_some() && others.iter().all(|group| before_number(text, group.borrow()) == head)
}

/// The letters of a group behind which a number stands and nothing else.
fn before_number<'t>(text: &'t str, group: &Group) -> Option<&'t str> {
    let all = &text[group.span.clone()];
    let letters = all.find(|c: char| c.is_ascii_digit()).filter(|letters| *letters >= 2)?;
    all[letters..].bytes().all(|byte| byte.is_ascii_digit()).then(|| &all[..letters])
}

pub(super) fn groups(text: &str, region: Range<usize>) -> Vec<Group> {
    let mut all: Vec<Group> = Vec::new();
    let mut open: Option<Group> = None;
    for (at, character) in text[region.clone()].char_indices() {
        let at = region.start + at;
        if is_ignorable(character) {
            continue;
        }
        if !character.is_alphanumeric() || has_no_spaces(character) {
            all.extend(open.take());
            continue;
        }
        let group = open.get_or_insert(Group {
            span: at..at,
            length: 0,
            digits: 0,
            upper: 0,
            lower: 0,
            foreign: 0,
            hex: true,
            word: false,
            changes: 0,
            numbered: false,
            said: WordLike::Nothing,
            taken: false,
        });
        group.span.end = at + character.len_utf8();
        group.length += 1;
        let looks =
            if character.is_ascii() { Some(character.to_ascii_uppercase()) } else { latin_look_alike(character) };
        group.hex &= looks.is_some_and(|c| c.is_ascii_hexdigit());
        match looks {
            Some(c) if c.is_ascii_digit() => group.digits += 1,
            _ if character.is_numeric() => group.digits += 1,
            _ => {
                group.foreign += usize::from(looks.is_none());
                if character.is_lowercase() { group.lower += 1 } else { group.upper += 1 }
            }
        }
    }
    all.extend(open);
    let glued = |group: &Group| group.lower > 0 && (group.upper > 0 || group.digits > 0) || has_a_word_glued(group);
    if all.iter().any(glued) {
        all = all.into_iter().flat_map(|group| without_glue(text, group)).collect();
    }
    let mut all = blots::joined(text, all);
    let masked = text[floor_of(text, region.start.saturating_sub(48))..region.end].contains("***");
    let mut stamped = 0;
    for group in &mut all {
        if group.length == 4
            && group.digits == 4
            && let Some(end) = stamp(text.as_bytes(), group.span.start)
        {
            stamped = end;
        }
        group.taken = group.span.start < stamped
            || is_a_number(text, &group.span)
            || is_compact_stamp(&text[group.span.clone()])
            || group.digits < group.length && is_a_name(text, &group.span)
            || masked && is_rest_of_a_mask(&text[..group.span.start]);
        group.word = group.digits == 0 && is_word(&text[group.span.clone()]);
        group.numbered = group.mixed() && is_numbered(&text[group.span.clone()]);
        group.changes = if group.mixed() { changes(&text[group.span.clone()]) } else { 0 };
        group.said = said(&text[group.span.clone()]);
    }
    all
}

/// Where a date with its time by ISO 8601 ends that begins here: `2026-11-28T10:00:00.123Z`. No code goes over one.
pub(crate) fn stamp(bytes: &[u8], at: usize) -> Option<usize> {
    const SHAPE: &[u8; 19] = b"0000-00-00T00:00:00";
    // Most numbers of four digits begin none.
    if bytes.get(at + 4) != Some(&b'-') || bytes.get(at + 13) != Some(&b':') {
        return None;
    }
    let shaped = bytes.get(at..at + SHAPE.len())?.iter().zip(SHAPE).all(|(byte, wanted)| match wanted {
        b'0' => byte.is_ascii_digit(),
        b'T' => matches!(byte, b'T' | b' '),
        sign => byte == sign,
    });
    if !shaped {
        return None;
    }
    let digits = |at: usize| bytes[at..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = at + SHAPE.len();
    if matches!(bytes.get(end), Some(b'.' | b',')) && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
    }
    end += usize::from(bytes.get(end) == Some(&b'Z'));
    (!bytes.get(end).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)).then_some(end)
}

/// How often a group goes over from letters to digits or back.
fn changes(group: &str) -> usize {
    let mut digits = group.chars().filter(|c| c.is_alphanumeric()).map(char::is_numeric);
    let Some(mut before) = digits.next() else { return 0 };
    digits.filter(|digit| std::mem::replace(&mut before, *digit) != *digit).count()
}

/// Whether letters stand before digits and nothing else.
fn is_numbered(group: &str) -> bool {
    let word = group.trim_end_matches(|c: char| c.is_ascii_digit());
    word.len() < group.len() && word.chars().all(char::is_alphabetic)
}

/// Whether a group is a date with its time without separators: `20261204T091200Z`.
pub(super) fn is_compact_stamp(group: &str) -> bool {
    if !matches!(group.len(), 13..=16) {
        return false;
    }
    let bare = group.strip_suffix(['Z', 'z']).unwrap_or(group);
    let Some((day, time)) = bare.split_once(['T', 't']) else { return false };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    day.len() == 8 && matches!(time.len(), 4 | 6) && digits(day) && digits(time)
}

/// Digits of the shortest number in hexadecimal that is taken for one wherever it stands.
const SHORTEST_NUMBER: usize = 6;

/// Whether a group is a number as programs write it, `0x80070005`, or several that stood in neighbouring elements; of any length where
/// it says how far behind a symbol something stands, or how long that is: `klflt_read+0x4c/0x1a0`.
pub(super) fn is_a_number(text: &str, span: &Range<usize>) -> bool {
    let group = &text[span.clone()];
    let shortest = if text[..span.start].ends_with(['+', '/']) { 1 } else { SHORTEST_NUMBER };
    let is_hex = |digits: &str| digits.len() >= shortest && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let digits = group.strip_prefix("0x").or_else(|| group.strip_prefix("0X"));
    digits.is_some_and(|digits| digits.split("0x").all(|digits| digits.split("0X").all(is_hex)))
}

/// The characters of a code, and the longest word that is glued to one.
const OF_A_CODE: usize = 20;
const LONGEST_GLUED: usize = 20;

/// Whether a group of capitals can be a code with a word before or behind it: `ACTIVATION` and twenty characters.
fn has_a_word_glued(group: &Group) -> bool {
    let glued = group.length.saturating_sub(OF_A_CODE);
    (3..=LONGEST_GLUED).contains(&glued) && group.lower == 0 && group.digits >= 2 && !group.hex
}

/// A code apart from the word glued to it, both in capitals.
fn without_a_word(text: &str, group: Group) -> Vec<Group> {
    let bare = &text[group.span.clone()];
    let glued = group.length - OF_A_CODE;
    let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic()) && is_word(part);
    if !bare.is_ascii() {
        return vec![group];
    }
    let begins = is_letters(&bare[..glued]);
    if !begins && !is_letters(&bare[OF_A_CODE..]) {
        return vec![group];
    }
    let at = group.span.start + if begins { glued } else { OF_A_CODE };
    let part = |span: Range<usize>| {
        let digits = text[span.clone()].bytes().filter(u8::is_ascii_digit).count();
        Group { length: span.len(), digits, upper: span.len() - digits, span, ..group }
    };
    vec![part(group.span.start..at), part(at..group.span.end)]
}

/// A group of capitals and digits apart from the small letters glued to its beginning or end.
pub(super) fn without_glue(text: &str, group: Group) -> Vec<Group> {
    if has_a_word_glued(&group) {
        return without_a_word(text, group);
    }
    let like_a_part = |length: usize| length == 5 || (15..=24).contains(&length);
    let bare = &text[group.span.clone()];
    if group.lower == 0 || group.upper == 0 || !bare.is_ascii() || !like_a_part(group.length - group.lower) {
        return vec![group];
    }
    let head = bare.bytes().take_while(u8::is_ascii_lowercase).count();
    let tail = bare.bytes().rev().take_while(u8::is_ascii_lowercase).count();
    if head != group.lower && tail != group.lower {
        return vec![group];
    }
    let at = group.span.start + if head == group.lower { head } else { bare.len() - tail };
    let glue = |span: Range<usize>| Group { length: span.len(), digits: 0, upper: 0, lower: span.len(), span, ..group };
    let part = |span: Range<usize>| Group { length: span.len(), lower: 0, span, ..group };
    if head == group.lower {
        vec![glue(group.span.start..at), part(at..group.span.end)]
    } else {
        vec![part(group.span.start..at), glue(at..group.span.end)]
    }
}

/// Whether what stands before is a code whose last characters follow.
pub(super) fn is_rest_of_a_mask(before: &str) -> bool {
    before.ends_with(['*', '-', ' ', '/', ',', '"', '.', ':', '|', '_']) && {
        let near = before.chars().rev().take(24);
        near.filter(|c| *c == '*').count() >= 12
    }
}

/// Marks the groups of GUIDs, which are evidence: 8-4-4-4-12 hexadecimal digits.
pub(super) fn take_guids(text: &str, groups: &mut [Group]) {
    let lengths = [8, 4, 4, 4, 12];
    for at in 0..groups.len().saturating_sub(4) {
        let five = &mut groups[at..at + 5];
        let shape = five.iter().zip(lengths).all(|(group, length)| group.hex && group.length == length);
        if shape
            && five.windows(2).all(|pair| is_dash(&text[pair[0].span.end..pair[1].span.start]))
            && !is_called_a_key(&text[..five[0].span.start])
        {
            five.iter_mut().for_each(|group| group.taken = true);
        }
    }
}

/// Whether five characters are a part of a time by ISO 8601: `28T10`.
pub(super) fn is_day_and_hour(group: &str) -> bool {
    matches!(group.as_bytes(), [b'0'..=b'3', b'0'..=b'9', b'T', b'0'..=b'2', b'0'..=b'9'])
}
