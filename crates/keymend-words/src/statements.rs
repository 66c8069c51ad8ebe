//! A text taken apart into what it states: sentences, and the clauses of each.

use std::ops::Range;

use crate::full_stop_ends;

/// Statements of a text that are looked at one by one; each costs an encoding.
const MOST: usize = 8;

/// A part of fewer words says nothing by itself, and belongs to the part before.
const LEAST_WORDS: usize = 2;

/// Whether a character of the original text ends a sentence.
pub(crate) fn ends_sentence(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | ';' | '\n' | '\r' | '。' | '！' | '？' | '；' | '…' | '؟' | '؛' | '।')
}

/// Whether a character of the original text ends a clause.
pub(crate) fn ends_clause(character: char) -> bool {
    ends_sentence(character)
        || matches!(character, ',' | ':' | '(' | ')' | '–' | '—' | '、' | '，' | '：' | '/' | '|' | '+' | '،')
}

/// The clauses of a text, in its order; one that is no more than a word or two in passing belongs to the one before.
///
/// A point within a word or a number, as in `21.3` and `kaspersky.com`, ends nothing, nor does that of an abbreviation.
pub(crate) fn clauses(text: &str) -> Vec<Range<usize>> {
    let mut clauses = cut(text, ends_clause);
    clauses.truncate(MOST);
    clauses
}

/// A text cut at some characters.
fn cut(text: &str, ends: fn(char) -> bool) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let is_inside = matches!(character, ':' | '/' | ',' | '+') && next.is_some_and(|next| !next.is_whitespace());
        if !ends(character) || is_inside || character == '.' && !full_stop_ends(text, at) {
            continue;
        }
        push(&mut parts, text, start..at);
        start = at + character.len_utf8();
    }
    push(&mut parts, text, start..text.len());
    parts
}

/// The sentences of a text, in its order; a word or two in passing belong to the one before.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    cut(text, ends_sentence)
}

/// The clauses of a text, and those of its sentences that have several, where there is more than one sentence.
pub(crate) fn parts(text: &str) -> Vec<Range<usize>> {
    let clauses = clauses(text);
    let mut sentences: Vec<Range<usize>> = Vec::new();
    for clause in &clauses {
        match sentences.last_mut() {
            Some(last) if !text[last.end..clause.start].contains(ends_sentence) => last.end = clause.end,
            _ => sentences.push(clause.clone()),
        }
    }
    sentences.retain(|sentence| !clauses.contains(sentence) && *sentence != (0..text.len()));
    clauses.into_iter().chain(sentences).collect()
}

fn push(clauses: &mut Vec<Range<usize>>, text: &str, clause: Range<usize>) {
    let part = text[clause.clone()].trim();
    let is_dense = part.contains(crate::has_no_spaces) && part.chars().count() >= 4;
    if part.split_whitespace().count() >= LEAST_WORDS || is_dense {
        clauses.push(clause);
    } else if let Some(last) = clauses.last_mut().filter(|_| !part.is_empty()) {
        last.end = clause.end;
    } else if !part.is_empty() {
        clauses.push(clause);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        clauses(text).into_iter().map(|clause| text[clause].trim()).collect()
    }

    #[test]
    fn a_text_falls_into_what_it_states() {
        assert_eq!(
            parts("Ich will mein Geld zurück, der Code wird nicht akzeptiert."),
            ["Ich will mein Geld zurück", "der Code wird nicht akzeptiert"]
        );
        assert_eq!(parts("Version 21.3 is slow! see kaspersky.com"), ["Version 21.3 is slow", "see kaspersky.com"]);
        assert_eq!(parts("期限が切れた。助けてください"), ["期限が切れた", "助けてください"]);
        assert_eq!(parts("it is slow, thanks"), ["it is slow, thanks"]);
        assert_eq!(super::parts("it is slow, I think. it is old").len(), 4);
        assert_eq!(parts(""), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn any_text_falls_into_parts_inside_it(text in any::<String>()) {
            let mut end = 0;
            for clause in clauses(&text) {
                prop_assert!(clause.start >= end && text.get(clause.clone()).is_some());
                end = clause.end;
            }
        }
    }
}
