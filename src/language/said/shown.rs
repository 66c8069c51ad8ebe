//! What the window says, word for word: a text in quotation marks, or behind a colon, that somebody says the program shows.

use std::ops::Range;

use super::SaidFact;
use super::spoken::Spoken;
use crate::code::mask_own_words;
use crate::facts::{FactId, Value};

/// Texts of one message that are kept.
const MOST: usize = 8;

/// Characters of a text that a window shows.
const LONGEST: usize = 300;

/// Words between the one that says that something is shown, and the text.
const NEAR: usize = 6;

/// Opening quotation marks, each with those that close it.
const MARKS: [(char, &str); 8] =
    [('"', "\""), ('„', "“”\""), ('“', "”\""), ('«', "»"), ('»', "«"), ('「', "」"), ('『', "』"), ('‘', "’")];

/// The texts that the person says the product shows.
pub(super) fn quoted(spoken: &Spoken<'_>) -> Vec<SaidFact> {
    let text = spoken.original;
    let mut said = Vec::new();
    let mut from = 0;
    while let Some((at, open, close)) = next_mark(text, from) {
        if said.len() >= MOST {
            break;
        }
        let begin = at + open.len_utf8();
        let Some(length) = text[begin..].find(|c| close.contains(c)) else {
            from = begin;
            continue;
        };
        let span = begin..begin + length;
        from = span.end + 1;
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let words = text[span.clone()].trim();
        if words.chars().count() <= LONGEST && words.chars().filter(|c| c.is_alphabetic()).count() >= 3 {
            let told =
                announced(spoken, at..span.end).then(|| Value::parse(FactId::AttemptShown, &mask_own_words(words)));
            let told = told.and_then(Result::ok);
            said.extend(told.map(|value| SaidFact { fact: FactId::AttemptShown, value, span }));
        }
    }
    said.extend(after_colon(spoken).into_iter().take(MOST));
    said
}

/// Whether a place of a text stands in quotation marks.
pub(super) fn is_in_quotation_marks(text: &str, at: usize) -> bool {
    let mut from = 0;
    while let Some((start, open, close)) = next_mark(text, from).filter(|(start, ..)| *start <= at) {
        let begin = start + open.len_utf8();
        let end =
            text[begin..].char_indices().find(|(_, c)| close.contains(*c)).map(|(end, c)| (begin + end, c.len_utf8()));
        let Some((end, length)) = end else {
            from = begin;
            continue;
        };
        if (begin..end).contains(&at) {
            return true;
        }
        from = end + length;
    }
    false
}

fn next_mark(text: &str, from: usize) -> Option<(usize, char, &'static str)> {
    let (at, open) = text.get(from..)?.char_indices().find(|(_, c)| MARKS.iter().any(|(open, _)| open == c))?;
    let (_, close) = MARKS.iter().find(|(mark, _)| *mark == open)?;
    Some((from + at, open, close))
}

/// Whether the words before or right behind a quotation say that something shows it.
fn announced(spoken: &Spoken<'_>, quotation: Range<usize>) -> bool {
    let Some(place) = spoken.folded_place(&quotation) else { return false };
    spoken.of(&["window-says", "window-noun"]).any(|hit| {
        let words = spoken.between(&hit.place, &place);
        let near = if hit.group == "window-noun" { NEAR / 2 } else { NEAR };
        let before = hit.place.end <= place.start && words <= near;
        let behind = hit.place.start >= place.end && words <= 1;
        (before || behind) && spoken.sentence_of(place.start).abs_diff(hit.sentence) <= 1
    })
}

/// What follows "it says:" up to the end of its line.
fn after_colon(spoken: &Spoken<'_>) -> Vec<SaidFact> {
    let text = spoken.original;
    let mut said: Vec<SaidFact> = Vec::new();
    for hit in spoken.of(&["window-says", "window-noun"]) {
        let end = spoken.folded.original(hit.place.clone()).end;
        let Some(rest) = text.get(end..) else { continue };
        let sign = rest.trim_start_matches(|c: char| c.is_alphabetic() || c == ' ').chars().next();
        let Some(colon) = rest.find([':', '：']).filter(|_| matches!(sign, Some(':' | '：'))) else { continue };
        if rest[..colon].chars().count() > 24 {
            continue;
        }
        let begin = end + colon + rest[colon..].chars().next().map_or(1, char::len_utf8);
        let line = text[begin..].trim_start();
        let start = begin + (text[begin..].len() - line.len());
        let length = line.find(['\n', '\r', '.', '!', '。']).unwrap_or(line.len());
        let words = line[..length].trim();
        let is_text = words.chars().filter(|c| c.is_alphabetic()).count() >= 3
            && words.chars().count() <= LONGEST
            && !words.starts_with(|c| MARKS.iter().any(|(open, _)| *open == c));
        let span = start..start + words.len();
        if is_text
            && !said.iter().any(|known| known.span == span)
            && let Ok(value) = Value::parse(FactId::AttemptShown, &mask_own_words(words))
        {
            said.push(SaidFact { fact: FactId::AttemptShown, value, span });
        }
    }
    said
}
