//! Dates of birth with the word behind them, as in Japanese: `1990年4月2日生まれ`.

use super::PrivateKind;
use super::found::{Found, before};
use super::words::is_whole_word;

/// The character with which the words begin.
pub(super) const BORN: [&str; 1] = ["生"];

/// The date before a word for "born", which begins here.
pub(super) fn born(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let rest = &text[at..];
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
