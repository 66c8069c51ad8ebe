//! Addresses of mail in which the signs are said in words: `eve (at) example dot org`, `ева собака example точка org`.

use std::sync::LazyLock;

use super::found::{Found, after, before};
use super::mails::{self, of_domain, of_local};
use super::words::{begins, fold, folded_words, is_of_word, is_whole_word, word_length};

/// What the sign is called.
const SIGNS: &[&str] = &[
    "at",
    "собака",
    "собачка",
    "собаки",
    "песик",
    "равлик",
    "arroba",
    "chiocciola",
    "chiocciolina",
    "klammeraffe",
    "klammeraffen",
    "affenschwanz",
    "małpa",
    "małpka",
    "apenstaartje",
    "zavináč",
    "arobase",
    "arobas",
    "arrobase",
    "kuyruklu",
    "snabel",
    "アットマーク",
    "アット",
    "小老鼠",
    "艾特",
    "圈a",
    IN_BRACKETS,
];

/// What is the sign between brackets alone.
const IN_BRACKETS: &str = "a";

/// What the point is called.
const POINTS: &[&str] =
    &["dot", "punkt", "point", "punto", "ponto", "punt", "kropka", "tečka", "точка", "крапка", "nokta", "ドット", "点"];

/// The words at which an address may be said.
pub(super) fn words() -> impl Iterator<Item = String> {
    SIGNS.iter().map(|word| {
        let word = fold(word);
        word.chars().next().filter(|c| is_whole_word(*c)).map_or(word, String::from)
    })
}

static FOLDED_SIGNS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| folded_words(SIGNS));
static FOLDED_POINTS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| folded_words(POINTS));

/// The length of the word of a list with which a text begins, whole.
fn word_of(text: &str, words: &[Vec<char>]) -> Option<usize> {
    let lengths = words.iter().filter_map(|word| {
        let length = word_length(text, word)?;
        let asian = word.first().is_some_and(|first| is_whole_word(*first));
        (asian || !text[length..].starts_with(|c: char| is_of_word(c) && !is_whole_word(c))).then_some(length)
    });
    lengths.max()
}

/// A sign or a point in words with what stands around it: spaces, brackets, or both; of a word alone, spaces.
fn said(text: &str, words: &[Vec<char>]) -> Option<usize> {
    let inner = text.trim_start_matches([' ', '_', '-']);
    let space = text.len() - inner.len();
    let open = inner.chars().next().filter(|c| matches!(c, '(' | '[' | '{' | '<' | '（'));
    let inner = &inner[open.map_or(0, char::len_utf8)..];
    let bare = inner.trim_start_matches(' ');
    let length = word_of(bare, words)?;
    if open.is_none() && bare[..length].eq_ignore_ascii_case(IN_BRACKETS) {
        return None;
    }
    let asian = bare.chars().next().is_some_and(is_whole_word);
    let mut rest = &bare[length..];
    if open.is_some() {
        let closed = rest.trim_start_matches(' ');
        rest = closed.strip_prefix([')', ']', '}', '>', '）'])?;
    }
    let behind = rest.trim_start_matches([' ', '_', '-']);
    let apart = space > 0 && behind.len() < rest.len();
    (space <= 2 && (open.is_some() || apart || asian)).then_some(text.len() - behind.len())
}

/// What stands around the word for the sign, which begins here.
pub(super) fn around_word(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let Some(length) = word_of(after(text, at, 48), &FOLDED_SIGNS) else { return 0 };
    if !begins(text, at) && !text[at..].starts_with(is_whole_word) {
        return 0;
    }
    let head = before(text, at, 96);
    let opened = head.trim_end_matches(['(', '[', '{', '<', '（']);
    let local_end = opened.trim_end_matches([' ', '_', '-', '*']).len();
    let between = after(text, at - head.len() + local_end, 64);
    let Some(sign) = said(between, &FOLDED_SIGNS) else { return 0 };
    let sign_end = at - head.len() + local_end + sign;
    if sign_end < at + length {
        return 0;
    }
    let local = &head[..local_end];
    let start =
        local.char_indices().rev().take_while(|(_, c)| of_local(*c)).last().map_or(local.len(), |(place, _)| place);
    let local = local[start..].rsplit(['=', '/', '&', '?']).next().unwrap_or_default();
    let local = local.trim_start_matches(|c: char| !c.is_alphanumeric());
    let Some((domain, points_said)) = domain(after(text, sign_end, 255)) else { return 0 };
    let span = at - head.len() + local_end - local.len()..sign_end + domain;
    let alone = text[sign_end - sign..sign_end].bytes().all(|byte| byte == b' ' || byte.is_ascii_alphabetic());
    let at_word = text[at..at + length].eq_ignore_ascii_case("at");
    // `step (a) example.org`
    let listed = text[at..at + length].eq_ignore_ascii_case(IN_BRACKETS)
        && (super::ordinary::is_ordinary(local)
            || local.chars().count() < 3
            || super::hosts::is_public(&text[sign_end..span.end]));
    if listed || local.is_empty() || !local.chars().any(char::is_alphanumeric) {
        return 0;
    }
    mails::said(text, span, sign_end, alone && at_word && !points_said, found)
}

/// The length of a domain whose points may be words, and whether one is; `None` where it has no point.
fn domain(text: &str) -> Option<(usize, bool)> {
    let (mut end, mut points, mut said_one) = (0, 0, false);
    loop {
        let label = text[end..].chars().take_while(|c| of_domain(*c) && *c != '.' && !is_whole_word(*c));
        let label: usize = label.map(char::len_utf8).sum();
        // `example-DOT-org`
        let dashes = text[end..end + label].match_indices('-').map(|(at, _)| at);
        let said_inside = dashes.into_iter().find(|at| said(&text[end + at..], &FOLDED_POINTS).is_some());
        let label = said_inside.unwrap_or(label);
        if label == 0 {
            break;
        }
        end += label;
        let rest = &text[end..];
        if rest.starts_with('.') && rest[1..].starts_with(|c: char| of_domain(c) && c != '.') {
            end += 1;
        } else if let Some(length) =
            said(rest, &FOLDED_POINTS).filter(|length| rest[*length..].starts_with(|c: char| c.is_ascii_alphanumeric()))
        {
            end += length;
            said_one = true;
        } else {
            break;
        }
        points += 1;
    }
    let length = text[..end].trim_end_matches(['-', '.', ' ']).len();
    (points > 0 && length > 0).then_some((length, said_one))
}
