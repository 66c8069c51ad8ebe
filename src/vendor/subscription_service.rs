//! Error codes of the service by which providers manage subscriptions.
//!
//! Source: public client libraries of providers (gamenet/php-zsquare-api and others, 2015 to 2020), no text of the vendor's.
//! What a desk does about each is our own conclusion. The source gives 304 two meanings; the one of a cancellation is kept.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Match, Regex};

/// The codes whose meaning those libraries have.
pub(crate) const KNOWN: [&str; 21] = [
    "1", "2", "3", "4", "5", "6", "8", "9", "99", "101", "103", "105", "202", "204", "303", "304", "401", "402", "501",
    "601", "602",
];

/// The commands that a provider sends; a desk asks what each does to a customer's subscription and code.
pub(crate) const COMMANDS: [&str; 6] = ["activate", "renew", "pause", "resume", "softcancel", "hardcancel"];

/// Which answer a customer gets, where a code or a command calls for one.
pub(crate) fn answer(code: &str) -> Option<&'static str> {
    Some(match code {
        "1" => "again",
        "2" | "activate" => "started",
        "3" | "9" | "99" | "101" | "103" | "304" | "601" | "602" => "ours",
        "4" | "105" | "softcancel" => "order",
        "5" => "account",
        "8" => "pool",
        "202" => "endless",
        "204" | "402" | "pause" => "paused",
        "303" => "cancel",
        "401" => "dated",
        "501" | "resume" => "active",
        "hardcancel" => "changed",
        _ => return None,
    })
}

/// How much a code decides where there are several, the most first: one that states how the subscription stands or that there is
/// no code, one that says what was wrong with a command, one that says nothing, and a command.
pub(crate) fn weight(code: &str) -> u8 {
    match code {
        "1" | "2" | "4" | "5" | "8" | "105" | "202" | "204" | "303" | "402" | "501" => 0,
        "3" | "9" | "101" | "103" | "304" | "401" | "601" | "602" => 1,
        "6" | "99" => 2,
        _ => 3,
    }
}

/// What the answers of the service, and nothing else, have before their number.
static ANSWER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = r"(?:SubscriptionError|TransactionError|services/subscription/\d)";
    Regex::new(&format!(r#"(?is)\b{names}\b.{{0,200}}?\bErrorCode\b["'>\s:=\w-]{{0,40}}?[">'\s:=](\d{{1,3}})\b"#)).ok()
});

/// The service by its short name, and a number behind it in the same line.
static NAMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\bkss\b[^\d\n.]{0,24}?(\d{1,3})(?:[^\w.]|\.(?:\D|$)|$)").ok());

/// The codes of the service in a text, each with its place; those that are written `kss:204` are not among them.
pub(super) fn find(text: &str, lower: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let patterns = [
        (
            lower.contains("errorcode") && (lower.contains("subscription") || lower.contains("transactionerror")),
            &ANSWER,
        ),
        (lower.contains("kss"), &NAMED),
    ];
    for (_, pattern) in patterns.into_iter().filter(|(may, _)| *may) {
        for hit in pattern.as_ref().into_iter().flat_map(|pattern| pattern.captures_iter(text)) {
            let is_code = |number: &Match<'_>| KNOWN.contains(&number.as_str()) && !is_negative(text, number.start());
            if let Some(number) = hit.get(1).filter(is_code) {
                found.push((number.range(), number.as_str().to_owned()));
            }
        }
    }
    found
}

/// Whether a minus stands before a number, and no hyphen that ties it to a word: the service has no negative codes.
fn is_negative(text: &str, at: usize) -> bool {
    let before = text[..at].strip_suffix(['-', '\u{2212}']);
    before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_what_the_service_answers_and_in_what_an_agent_types() {
        for (text, expected) in [
            ("<SubscriptionError><ErrorCode>204</ErrorCode><ErrorMessage>x</ErrorMessage></SubscriptionError>", "204"),
            ("{\"TransactionError\": {\"ErrorCode\": 8}}", "8"),
            ("KSS error 501 on resume", "501"),
            ("kss returned code: 601", "601"),
            ("KSS-204 since Monday", "204"),
        ] {
            let codes: Vec<String> = find(text, &text.to_lowercase()).into_iter().map(|(_, code)| code).collect();
            assert_eq!(codes, [expected], "{text}");
        }
        for text in [
            "ErrorCode 204 of the subscription list",
            "kss 2.0 has 777 users",
            "HTTP 204",
            "kissed 8 times",
            "kss:-1",
            "kss error -204",
        ] {
            assert_eq!(find(text, &text.to_lowercase()), [], "{text}");
        }
    }
}
