//! Finding a label, and asking for the value behind it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::PrivateKind;
use super::announced::{Announced, value_place};
use super::found::Found;
use super::labels::{self, Take, ValueLabel};
use super::looks::{is_mixed, is_telling};
use super::taken::{is_of_a_name, is_vague, take};
use super::words::{Index, is_of_word, is_whole_word, joins, next_of_phrase, phrase, phrase_at};

struct Labels {
    all: Vec<ValueLabel>,
    index: Index,
}

static LABELLED: LazyLock<Labels> = LazyLock::new(|| {
    let mut labels = Labels { all: Vec::new(), index: Index::default() };
    let mut numbers: HashMap<Vec<char>, u32> = HashMap::new();
    let mut known: HashSet<(PrivateKind, Vec<Vec<char>>)> = HashSet::new();
    let mut add = |kind: PrivateKind, take: Take, variant: &str, composed: bool| {
        let (words, starts) = phrase(variant);
        if composed && known.contains(&(kind, words.clone())) {
            return;
        }
        known.insert((kind, words.clone()));
        let number = u32::try_from(labels.all.len()).unwrap_or_default();
        starts.iter().for_each(|start| labels.index.add(start, number));
        let (vague, of_a_name, of_many) = (is_vague(&words), is_of_a_name(&words), labels::is_of_many(variant));
        let next = u32::try_from(numbers.len()).unwrap_or_default();
        let first = *numbers.entry(words[0].clone()).or_insert(next);
        labels.all.push(ValueLabel { kind, take, words, first, vague, of_a_name, of_many });
    };
    for (kind, take, variants) in labels::all() {
        variants.split('|').for_each(|variant| add(*kind, *take, variant, false));
    }
    labels::composed().for_each(|(kind, take, variant)| add(kind, take, &variant, true));
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

/// Where the first word of a label ends, and the letter with which the next one begins.
type FirstWord = (usize, Option<char>);

fn read<'a>(text: &str, start: usize, labels: impl Iterator<Item = &'a ValueLabel>, found: &mut Vec<Found>) -> usize {
    if !begins(text, start) {
        return 0;
    }
    let mut matched: Vec<(usize, &ValueLabel)> = Vec::new();
    // Labels that begin with one word stand behind each other, and of most the second word begins otherwise than the text goes on.
    let mut first: Option<(u32, Option<FirstWord>)> = None;
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
            Some(_) => phrase_at(text, start, &label.words),
        };
        if let Some(end) = end.and_then(|end| label_end(text, end)) {
            matched.push((end, label));
        }
    }
    let Some(longest) = matched.iter().map(|(end, _)| *end).max() else { return 0 };
    let flag = is_flag(text, start);
    let mut reached = 0;
    for (end, label) in matched.into_iter().filter(|(end, _)| *end == longest) {
        if let Some(value) = value_place(text, start, end, flag, label) {
            let listed = text[..value.at].trim_end_matches(['"', ' ']).ends_with('[');
            if label.of_many && !listed {
                continue;
            }
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

/// Whether a value goes on to the end of its line.
fn is_rest_of_line(text: &str, from: usize, end: usize) -> bool {
    from < end && text[end..].split(['\n', '\r']).next().is_none_or(|rest| rest.trim().is_empty())
}
