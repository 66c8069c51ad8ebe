//! Finding a label, and asking for the value behind it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::PrivateKind;
use super::announced::{Announced, value_place};
use super::found::{Found, before};
use super::labels::{self, Take, ValueLabel};
use super::looks::{is_mixed, is_telling};
use super::openers::begins_a_note;
use super::taken::{is_of_a_name, is_vague, take};
use super::words::{
    AsItIs, Index, is_of_word, is_whole_word, joins, listed_phrase_at, next_of_phrase, phrase, phrase_at, phrase_keys,
};

struct Labels {
    all: Vec<ComposedLabel>,
    index: Index,
}

/// A label as it is written, whose words are made when it is first met: a run meets few of the thousands.
struct ComposedLabel {
    kind: PrivateKind,
    take: Take,
    text: Cow<'static, str>,
    of_two_parts: bool,
    first: u64,
    made: OnceLock<ValueLabel>,
}

impl ComposedLabel {
    fn label(&self) -> &ValueLabel {
        self.made.get_or_init(|| {
            let (words, _) = phrase(&self.text);
            let (vague, of_a_name, of_many) = (is_vague(&words), is_of_a_name(&words), labels::is_of_many(&self.text));
            let (kind, take, first, of_two_parts) = (self.kind, self.take, self.first, self.of_two_parts);
            ValueLabel { kind, take, words, first, vague, of_a_name, of_many, of_two_parts }
        })
    }
}

/// Where a label comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    Listed,
    Composed,
    OfTwoParts,
}

/// Room for the labels, so that their table is made once.
const ROOM: usize = 16 * 1024;

static LABELLED: LazyLock<Labels> = LazyLock::new(|| {
    let mut labels = Labels { all: Vec::with_capacity(ROOM), index: Index::with_room(ROOM) };
    let mut known: HashSet<u64, BuildHasherDefault<AsItIs>> =
        HashSet::with_capacity_and_hasher(ROOM, BuildHasherDefault::default());
    // A label of two parts stands for one with the same words in the lists.
    let mut two_parts: HashSet<u64, BuildHasherDefault<AsItIs>> = HashSet::default();
    let mut add = |kind: PrivateKind, take: Take, text: Cow<'static, str>, made: Made| {
        let number = u32::try_from(labels.all.len()).unwrap_or_default();
        let mut starts = [0; 16];
        let mut count = 0;
        let (first, whole) = phrase_keys(&text, |key| {
            if let Some(place) = starts.get_mut(count) {
                *place = key;
                count += 1;
            }
        });
        let of_its_kind = whole.rotate_left(8) ^ (kind as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let is_known = !known.insert(of_its_kind);
        if is_known && (made != Made::Listed || two_parts.contains(&of_its_kind)) {
            return;
        }
        let of_two_parts = made == Made::OfTwoParts;
        if of_two_parts {
            two_parts.insert(of_its_kind);
        }
        starts[..count].iter().for_each(|key| labels.index.add_key(*key, number));
        labels.all.push(ComposedLabel { kind, take, text, of_two_parts, first, made: OnceLock::new() });
    };
    labels::of_two_parts()
        .for_each(|variant| add(PrivateKind::Person, Take::Name, Cow::Owned(variant), Made::OfTwoParts));
    for (kind, take, variants) in labels::all() {
        variants.split('|').for_each(|variant| add(*kind, *take, Cow::Borrowed(variant), Made::Listed));
    }
    labels::composed().for_each(|(kind, take, variant)| add(kind, take, Cow::Owned(variant), Made::Composed));
    labels
});

/// The labels of these numbers.
fn numbered(numbers: &[u32]) -> impl Iterator<Item = &'static ValueLabel> {
    numbers.iter().filter_map(|number| LABELLED.all.get(*number as usize)).map(ComposedLabel::label)
}

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
    let mut whole =
        numbered(LABELLED.index.get(key)).filter(|label| phrase_at(text, 0, &label.words) == Some(text.len()));
    whole.next().map(|label| (label.kind, label.take))
}

/// The values behind the labels that begin at a place; the longest label counts.
pub(super) fn at(text: &str, start: usize, key: u64, found: &mut Vec<Found>) -> usize {
    read(text, start, numbered(LABELLED.index.get(key)), found)
}

/// The same by every label, for the plain way.
#[cfg(test)]
pub(super) fn at_plainly(text: &str, start: usize, found: &mut Vec<Found>) -> usize {
    // What `phrase_at` compares first, folded once and not for every label.
    let first = text[start..].chars().find_map(super::words::folded);
    read(
        text,
        start,
        LABELLED.all.iter().map(ComposedLabel::label).filter(|label| label.words[0].first().copied() == first),
        found,
    )
}

/// Where the first word of a label ends, and the letter with which the next one begins.
type FirstWord = (usize, Option<char>);

fn read<'a>(text: &str, start: usize, labels: impl Iterator<Item = &'a ValueLabel>, found: &mut Vec<Found>) -> usize {
    if !begins(text, start) {
        return 0;
    }
    let mut matched: Vec<(usize, &ValueLabel)> = Vec::new();
    // Labels that begin with one word stand behind each other, and of most the second word begins otherwise than the text goes on.
    let mut first: Option<(u64, Option<FirstWord>)> = None;
    for label in labels {
        let begun = match first {
            Some((known, begun)) if known == label.first => begun,
            _ => {
                let begun = phrase_at(text, start, &label.words[..1]).map(|end| (end, next_of_phrase(text, end)));
                first = Some((label.first, begun));
                begun
            }
        };
        let Some((end, next)) = begun else { continue };
        let end = match label.words.get(1) {
            None => Some(end),
            Some(second) if next != second.first().copied() => None,
            Some(_) if label.of_two_parts => listed_phrase_at(text, start, &label.words),
            Some(_) => phrase_at(text, start, &label.words),
        };
        if let Some(end) = end.and_then(|end| label_end(text, end)) {
            matched.push((end, label));
        }
    }
    let Some(longest) = matched.iter().map(|(end, _)| *end).max() else { return 0 };
    let flag = is_flag(text, start);
    let mut reached = 0;
    if is_public(text, start) {
        matched.retain(|(_, label)| label.take != Take::Secret);
    }
    if let Some((end, _)) = matched.iter().find(|(end, label)| *end == longest && label.take == Take::Secret)
        && let Some(span) = super::told::used_as(text, start, *end)
    {
        found.push(Found { kind: PrivateKind::Token, span });
        reached = *end;
    }
    if matched.iter().any(|(end, label)| *end == longest && label.take == Take::Street) {
        reached = reached.max(super::letterheads::below(text, longest, found));
    }
    for (end, label) in matched.into_iter().filter(|(end, _)| *end == longest) {
        if let Some(value) = value_place(text, start, end, flag, label) {
            let listed = text[..value.at].trim_end_matches(['"', ' ']).ends_with('[');
            if label.of_many && !listed {
                continue;
            }
            if label.kind == PrivateKind::Person && begins_a_note(&text[value.at..]) {
                continue;
            }
            let known = found.len();
            let taken = take(text, start, label, &value, found);
            // A value on the next line has it for itself.
            let looks = |span: &Range<usize>| match label.take {
                // A single word under another may be anything.
                Take::Secret if super::told::says_how(&text[span.clone()]) => false,
                Take::Secret if is_noted_below(text, start, span) => true,
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
            if listed && taken > 0 {
                reached = reached.max(more_of_a_list(text, start, label, value, taken, found));
            }
        }
    }
    reached
}

/// The most values of one list.
const MOST_LISTED: usize = 64;

/// The values behind the first of a list in brackets: `"macs": ["…", "…"]`; gives where the last one ends.
fn more_of_a_list(
    text: &str,
    start: usize,
    label: &ValueLabel,
    mut place: Announced,
    first: usize,
    found: &mut Vec<Found>,
) -> usize {
    let mut reached = first;
    for _ in 0..MOST_LISTED {
        let rest = &text[reached..];
        let (quoted, rest) = rest.strip_prefix('"').map_or((false, rest), |rest| (true, rest));
        let Some(rest) = rest.trim_start().strip_prefix(',') else { break };
        let rest = rest.trim_start();
        let Some(rest) = (if quoted { rest.strip_prefix('"') } else { Some(rest) }) else { break };
        place.at = text.len() - rest.len();
        let end = take(text, start, label, &place, found);
        if end == 0 {
            break;
        }
        reached = end;
    }
    reached
}

/// Whether a word, or a part of one with a capital of its own, begins here, or the last part of a compound.
fn begins(text: &str, at: usize) -> bool {
    let (before, here) = (text[..at].chars().next_back(), text[at..].chars().next());
    !joins(before, here)
        || before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
            && here.is_some_and(|c| c.is_ascii_uppercase())
        || here.is_some_and(char::is_lowercase) && {
            let of_word = |c: &char| is_of_word(*c) && !is_whole_word(*c);
            let before = text[..at].chars().rev().take(FEWEST_BEFORE).take_while(of_word).count();
            let length: usize = text[at..].chars().take(64).take_while(of_word).map(char::len_utf8).sum();
            before == FEWEST_BEFORE && ends_a_compound(&text[at..at + length])
        }
}

/// The last parts of compounds that are labels, by how they end.
const HEADS: [&str; 7] = ["passwort", "paßwort", "kennwort", "wachtwoord", "nummer", "name", "naam"];

/// The fewest letters of a compound before its last part, and of that one.
const FEWEST_BEFORE: usize = 3;
const FEWEST: usize = 8;

/// Whether the rest of a word can be the last part of a compound that a label is: `Wartungs` and `passwort`.
fn ends_a_compound(rest: &str) -> bool {
    HEADS.iter().any(|head| rest.ends_with(head))
        && rest.chars().all(char::is_lowercase)
        && (rest.chars().nth(FEWEST - 1).is_some() || rest == HEADS[1])
}

/// The places in a word where the last part of a compound can begin.
pub(super) fn last_parts(word: &str) -> impl Iterator<Item = usize> {
    let can = HEADS.iter().any(|head| word.ends_with(head));
    let places = word.char_indices().skip(FEWEST_BEFORE).map(|(at, _)| at);
    places.take_while(move |_| can).filter(|at| ends_a_compound(&word[*at..]))
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

/// Whether a plain word below the word for a password was noted down there: both in small letters, as no window writes what it asks for.
fn is_noted_below(text: &str, start: usize, span: &Range<usize>) -> bool {
    let value = &text[span.clone()];
    text[start..].starts_with(char::is_lowercase)
        && value.chars().count() >= 5
        && value.chars().all(char::is_lowercase)
        && !super::told::says_how(value)
}

/// Whether what a label names is said to be public, so that it is no secret: `PublicKeyToken`, `public_key`.
fn is_public(text: &str, start: usize) -> bool {
    let head = before(text, start, 12);
    let end = |head: &str, word: &str| {
        let head = head.strip_suffix([' ', '_', '-', '.']).unwrap_or(head);
        let from = head.len().checked_sub(word.len()).filter(|from| head.is_char_boundary(*from));
        from.filter(|from| head[*from..].eq_ignore_ascii_case(word))
    };
    end(&head[..end(head, "key").unwrap_or(head.len())], "public").is_some()
}

/// Whether the label is an option of a command line, so that a space ends it.
fn is_flag(text: &str, start: usize) -> bool {
    matches!(&text.as_bytes()[..start], [.., b'-', b'-'] | [b'-' | b'/'] | [.., b' ' | b'"' | b'\t', b'-' | b'/'])
}

/// Whether a value goes on to the end of its line.
fn is_rest_of_line(text: &str, from: usize, end: usize) -> bool {
    from < end && text[end..].split(['\n', '\r']).next().is_none_or(|rest| rest.trim().is_empty())
}
