//! Where codes of the subscription service stand in a log: the line, and the subscriber that it is about.

use std::sync::LazyLock;

use regex::Regex;

use super::masked::last_signs;
use crate::language::Tongue;
use crate::say::desk as said;
use crate::vendor::{ErrorCode, find_codes_of_staff};

/// Lines before that of an answer in which its request stands.
const REQUEST_WITHIN: usize = 8;

/// How requests and answers of the service name a subscriber (1 to 50 letters and digits).
static SUBSCRIBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?i)\bsubscriber[ _-]?id\b["'>\s:=]{1,8}([A-Za-z0-9-]{1,50})"#).ok());

/// The codes of the service in the lines of a text, each with its line, counted from 1.
pub(super) fn codes_by_line(text: &str) -> Vec<(ErrorCode, usize)> {
    let codes = find_codes_of_staff(text).into_iter();
    codes.map(|(span, code)| (code, 1 + text[..span.start].matches('\n').count())).collect()
}

/// The codes of the service in what a colleague writes, each once.
pub(super) fn codes_of_staff(text: &str) -> Vec<ErrorCode> {
    let mut codes: Vec<ErrorCode> = Vec::new();
    for (_, code) in find_codes_of_staff(text) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// The subscriber that a line of a log is about: that which it names, or the last request before it.
pub(super) fn subscriber_at(text: &str, line: usize) -> Option<String> {
    let named = SUBSCRIBER.as_ref()?;
    let lines: Vec<&str> = text.lines().take(line).collect();
    let near = lines.iter().rev().take(REQUEST_WITHIN);
    near.filter_map(|line| named.captures_iter(line).last()).map(|found| found[1].to_owned()).next()
}

/// Whether a text names a subscriber as requests of the service do.
pub(super) fn names_a_subscriber(text: &str) -> bool {
    SUBSCRIBER.as_ref().is_some_and(|named| named.is_match(text))
}

/// A line and a subscriber in words; the number as a whole where that is told.
pub(super) fn place_in_words(line: String, subscriber: Option<String>, is_told: bool, tongue: &Tongue) -> String {
    let shown = |number: String| if is_told { number } else { last_signs(&number) };
    match subscriber.map(shown) {
        Some(number) => format!("{line}, {}", tongue.say(said::code_subscriber(number))),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_a_log_has_its_line_and_its_subscriber() {
        let log = "05:58:01 >> Renew SubscriberId=5530440 TransactionId=T-1\n05:58:02 << SubscriptionError ErrorCode=204\n06:01:11 >> Activate SubscriberId=\"AB12\"\n06:01:12 << TransactionError ErrorCode=8\n06:09:00 GET /health 200 204 bytes\n";
        let codes = codes_by_line(log);
        let told: Vec<_> =
            codes.iter().map(|(code, line)| (code.to_string(), *line, subscriber_at(log, *line))).collect();
        let of = |code: &str, line, subscriber: &str| (code.to_owned(), line, Some(subscriber.to_owned()));
        assert_eq!(told, [of("kss:204", 2, "5530440"), of("kss:8", 4, "AB12")]);
        assert_eq!(subscriber_at("a\nErrorCode 8\n", 2), None);
    }
}
