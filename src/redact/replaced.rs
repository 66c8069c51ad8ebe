//! What stands in a text instead of its private values.

use std::collections::BTreeMap;
use std::ops::Range;

use super::PrivateKind;

/// The most bytes between two groups of one code.
pub(super) const MOST_BETWEEN: usize = 24;

/// A part of a text that goes, with why and what stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What kind of value stood there.
    pub kind: PrivateKind,
    /// What stands there now.
    pub text: String,
}

/// Replacements in order; where two overlap, the first and longest stands for both.
pub(super) fn joined(mut all: Vec<Replaced>) -> Vec<Replaced> {
    all.retain(|replaced| !replaced.span.is_empty());
    all.sort_by(|one, other| {
        let key = |replaced: &Replaced| (replaced.span.start, std::cmp::Reverse(replaced.span.end), replaced.kind);
        key(one).cmp(&key(other))
    });
    let mut joined: Vec<Replaced> = Vec::with_capacity(all.len());
    for replaced in all {
        match joined.last_mut().filter(|last| replaced.span.start < last.span.end) {
            Some(last) => last.span.end = last.span.end.max(replaced.span.end),
            None => joined.push(replaced),
        }
    }
    joined
}

/// What stands for a bare number in JSON is a string there, so that it stays JSON; within a string of JSON its quotation
/// marks are escaped.
pub(super) fn as_json(text: &str, span: &Range<usize>, stand_in: String) -> String {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '-' | '.');
    let between = [' ', '\t', '\r', '\n'];
    let ends = |rest: &str| rest.trim_start_matches(between).starts_with([',', '}', ']']);
    if !text[span.clone()].chars().all(is_number) || !ends(&text[span.end..]) {
        return stand_in;
    }
    let head = text[..span.start].trim_end_matches(between).trim_end_matches('[').trim_end_matches(between);
    match head.strip_suffix("\":") {
        Some(name) if name.ends_with('\\') => format!("\\\"{stand_in}\\\""),
        Some(_) => format!("\"{stand_in}\""),
        None => stand_in,
    }
}

/// A text with its replacements.
pub(super) fn applied(text: &str, all: &[Replaced]) -> String {
    let mut cleaned = String::with_capacity(text.len() + 64);
    apply(text, &(0..text.len()), all, &mut cleaned);
    cleaned
}

/// Adds a part of a text with its replacements.
pub(super) fn apply(text: &str, part: &Range<usize>, all: &[Replaced], cleaned: &mut String) {
    let mut from = part.start;
    for replaced in all {
        cleaned.push_str(&text[from..replaced.span.start]);
        cleaned.push_str(&replaced.text);
        from = replaced.span.end;
    }
    cleaned.push_str(&text[from..part.end]);
}

/// Counts what was replaced, by kind; the stars of one code are one value.
pub(super) fn count(all: &[Replaced], removed: &mut BTreeMap<PrivateKind, usize>) {
    let mut after_a_code = None;
    for replaced in all {
        let same = replaced.kind == PrivateKind::Code
            && after_a_code.is_some_and(|end| replaced.span.start <= end + MOST_BETWEEN);
        after_a_code = (replaced.kind == PrivateKind::Code).then_some(replaced.span.end);
        if !same {
            *removed.entry(replaced.kind).or_default() += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_stays_json_where_a_number_goes() {
        for (text, number, expected) in [
            (r#"{"order":4417720,"state":"paid"}"#, "4417720", "\"order-1\""),
            ("{\"orders\": [\n 4417720 ]}", "4417720", "\"order-1\""),
            (r#"{"m":"{\"order\":4417720}"}"#, "4417720", "\\\"order-1\\\""),
            (r#"{"order":"4417720"}"#, "4417720", "order-1"),
            ("order: 4417720, paid", "4417720", "order-1"),
            (r#"{"order":4417720"#, "4417720", "order-1"),
        ] {
            let at = text.find(number).unwrap();
            assert_eq!(as_json(text, &(at..at + number.len()), "order-1".to_owned()), expected, "{text}");
        }
    }
}
