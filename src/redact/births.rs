//! Dates of birth with the word behind them: `1990年4月2日生まれ`, `am 23.04.1979 geboren`.

use super::PrivateKind;
use super::found::{Found, before};
use super::looks::looks_like_a_date;
use super::words::{begins, is_of_word, is_whole_word};

/// The words, and the character with which those of Japanese begin.
pub(super) const BORN: [&str; 15] = [
    "生",
    "geboren",
    "geb",
    "born",
    "né",
    "née",
    "nacido",
    "nacida",
    "nato",
    "nata",
    "nascido",
    "nascida",
    "narozen",
    "urodzony",
    "родился",
];

/// The date before a word for "born", which begins here.
pub(super) fn born(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let rest = &text[at..];
    if !rest.starts_with('生') {
        return before_born(text, at, found);
    }
    let alone = rest.strip_prefix('生').is_some_and(|rest| !rest.starts_with(is_whole_word));
    if !(rest.starts_with("生まれ") || rest.starts_with("生れ") || alone) {
        return 0;
    }
    let head = before(text, at, 48);
    let of_date = |c: char| c.is_numeric() || matches!(c, '年' | '月' | '日' | '元' | '/' | '.' | '-');
    let start =
        head.char_indices().rev().take_while(|(_, c)| of_date(*c)).last().map_or(head.len(), |(place, _)| place);
    let eras = ["明治", "大正", "昭和", "平成", "令和"];
    let era = eras.iter().find(|era| head[..start].ends_with(**era)).map_or(0, |era| era.len());
    let value = &head[start - era..];
    if !(value.contains('年') && value.contains('月')) && value.bytes().filter(u8::is_ascii_digit).count() < 6 {
        return 0;
    }
    found.push(Found::new(PrivateKind::Personal, at - value.len()..at));
    at
}

/// The date before a word for "born" in other languages: `am 23.04.1979 geboren`.
fn before_born(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let head = before(text, at, 24);
    let Some(bare) = head.strip_suffix(' ') else { return 0 };
    let word: String = text[at..].chars().take(12).take_while(|c| is_of_word(*c) && !is_whole_word(*c)).collect();
    if !BORN.contains(&word.to_lowercase().as_str()) {
        return 0;
    }
    let of_date = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-');
    let start =
        bare.char_indices().rev().take_while(|(_, c)| of_date(*c)).last().map_or(bare.len(), |(place, _)| place);
    let value = bare[start..].trim_end_matches(['.', '-', '/']);
    if !looks_like_a_date(value) || !begins(text, at) {
        return 0;
    }
    let from = at - head.len() + start;
    found.push(Found::new(PrivateKind::Personal, from..from + value.len()));
    at
}
