//! Places that stay although a private value has the same letters: without them a reader loses a fact.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::vendor::means_the_same;

/// Bytes on either side of a word in which its label begins and ends.
const LONGEST_LABEL: usize = 300;

/// A month between the numbers of its date; alone it may be somebody's name.
static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let month = "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?\
        |sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
    let pattern = format!(
        r"(?i)\b(?:[0-9]{{1,2}}[ ./-]{{0,2}}{month}[ .,/-]{{1,2}}[0-9]{{2,4}}|{month}[.,]? +(?:(?:19|20)[0-9]{{2}}|[0-9]{{1,2}},? +(?:[0-9]{{4}}|[0-9]{{1,2}}:[0-9]{{2}})))\b"
    );
    Regex::new(&pattern).ok()
});

/// Every date of a text that has a month in letters.
pub(super) fn dates(text: &str) -> Vec<Range<usize>> {
    DATE.as_ref().map(|date| date.find_iter(text).map(|found| found.range()).collect()).unwrap_or_default()
}

/// Every place of a whole phrase; both texts are folded.
pub(super) fn phrase<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase)
        .map(|(at, found)| at..at + found.len())
        .filter(move |place| !word(text[..place.start].chars().next_back()) && !word(text[place.end..].chars().next()))
}

/// Whether a label that the readers know would be lost with the stand-in.
pub(super) fn a_label_needs(text: &str, place: &Range<usize>, stand_in: &str) -> bool {
    label_around(text, place).is_some_and(|label| {
        let cleaned = format!("{}{stand_in}{}", &text[label.start..place.start], &text[place.end..label.end]);
        !means_the_same(&text[label], &cleaned)
    })
}

/// The label in which a place stands: what opens a line or stands in quotes, up to its colon or equals sign; also a
/// heading, which is a whole line.
fn label_around(text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    let before = text[..place.start].char_indices().rev().take(LONGEST_LABEL);
    let opened = before.into_iter().find(|(_, c)| matches!(c, '\n' | '"' | '\'' | ':' | '：' | '='));
    let start = match opened {
        Some((at, sign @ ('\n' | '"' | '\''))) => at + sign.len_utf8(),
        Some(_) => return None,
        None if place.start <= LONGEST_LABEL => 0,
        None => return None,
    };
    let quoted = opened.is_some_and(|(_, sign)| sign != '\n');
    let rest = &text[place.end..];
    let mut after = rest.char_indices().take(LONGEST_LABEL);
    let closed = after.find(|(_, c)| matches!(c, '\r' | '\n' | '"' | '\'' | ':' | '：' | '='));
    let end = place.end + closed.map_or(rest.len(), |(at, _)| at);
    let is_label = match closed {
        Some((at, '"' | '\'')) => quoted && rest[at + 1..].trim_start().starts_with([':', '=']),
        Some((_, '\r' | '\n')) => !quoted,
        Some(_) => true,
        None => !quoted && rest.len() <= LONGEST_LABEL,
    };
    is_label.then_some(start..end)
}
