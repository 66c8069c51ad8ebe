//! The head and the fields of an event as CEF (ArcSight's guide) and LEEF (IBM's guide) write them.
//!
//! In CEF a backslash goes before `|` in the head, before `=` in a value, before another backslash, and stands with `n` or
//! `r` for the end of a line. LEEF knows no such marks: a sign that its head may name, else a tab, stands between fields.

use std::sync::LazyLock;

use regex::Regex;

/// The parts of a head that stand before the fields.
const CEF_PARTS: usize = 7;
const LEEF_PARTS: usize = 5;

/// Fields of one event that are kept.
const MOST_FIELDS: usize = 200;

/// How a logging service writes a tab that it does not let through (rsyslog's default).
const WRITTEN_TAB: &str = "#011";

/// The name of a field and the sign behind it.
static NAME: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:^|\s)([A-Za-z0-9_.\[\]-]{1,100})=").ok());

/// An event as it is written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct WrittenEvent {
    pub is_cef: bool,
    /// The parts of its head, the first of which names the form.
    pub head: Vec<String>,
    /// Its fields in their order, with the ends of lines that a value has.
    pub fields: Vec<(String, String)>,
}

/// Where an event in one of both forms begins in a line.
pub(super) fn start_of(line: &str) -> Option<usize> {
    line.find("CEF:").or_else(|| line.find("LEEF:"))
}

/// Reads an event that begins where the text does.
pub(super) fn read(text: &str) -> WrittenEvent {
    if text.starts_with("CEF:") {
        let (head, rest) = head_of(text, CEF_PARTS, true);
        return WrittenEvent { is_cef: true, head, fields: by_names(rest, unescaped) };
    }
    let (head, rest) = head_of(text, LEEF_PARTS, false);
    let (separator, rest) = if text.starts_with("LEEF:2") { named_separator(rest) } else { (None, rest) };
    let fields = match separator.or_else(|| rest.contains('\t').then_some('\t')) {
        Some(separator) => by_separator(rest.split(separator)),
        None if rest.contains(WRITTEN_TAB) => by_separator(rest.split(WRITTEN_TAB)),
        // Tabs became spaces on the way.
        None => by_names(rest, str::to_owned),
    };
    let fields = fields.into_iter().map(|(name, value)| (name, with_line_ends(&value))).collect();
    WrittenEvent { is_cef: false, head, fields }
}

/// So many parts of a head, and what stands behind them.
fn head_of(text: &str, parts: usize, has_escapes: bool) -> (Vec<String>, &str) {
    let (mut head, mut begin) = (Vec::new(), 0);
    let mut is_escaped = false;
    for (at, sign) in text.char_indices() {
        if head.len() == parts {
            break;
        }
        if sign == '|' && !is_escaped {
            let part = text[begin..at].trim();
            head.push(if has_escapes { unescaped(part) } else { part.to_owned() });
            begin = at + 1;
        }
        is_escaped = has_escapes && sign == '\\' && !is_escaped;
    }
    (head, &text[begin..])
}

/// The sign between fields that the head of LEEF 2.0 names, itself or by its number, and the fields.
fn named_separator(rest: &str) -> (Option<char>, &str) {
    let Some((named, fields)) = rest.split_once('|').filter(|(named, _)| !named.contains('=')) else {
        return (None, rest);
    };
    let mut signs = named.chars();
    let separator = match (signs.next(), signs.next()) {
        (Some(only), None) => Some(only),
        _ => {
            let number = named.strip_prefix("0x").or_else(|| named.strip_prefix('x'));
            number.and_then(|number| u32::from_str_radix(number, 16).ok()).and_then(char::from_u32)
        }
    };
    (separator, fields)
}

fn by_separator<'t>(fields: impl Iterator<Item = &'t str>) -> Vec<(String, String)> {
    let named = fields.filter_map(|field| field.split_once('='));
    named.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).take(MOST_FIELDS).collect()
}

/// Fields that begin where a word stands before an `=`; whatever a value has of such signs itself is escaped, or has no
/// space before its word.
fn by_names(text: &str, value: fn(&str) -> String) -> Vec<(String, String)> {
    let Some(name) = NAME.as_ref() else { return Vec::new() };
    let found: Vec<_> = name.captures_iter(text).take(MOST_FIELDS).collect();
    let begins = found.iter().skip(1).filter_map(|found| found.get(0)).map(|whole| whole.start());
    let ends = begins.chain([text.len()]);
    let fields = found.iter().zip(ends).filter_map(|(found, end)| {
        let behind = found.get(0)?.end();
        Some((found[1].to_owned(), value(text[behind..end].trim())))
    });
    fields.collect()
}

/// A text without the marks of CEF.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            plain.push(sign);
            continue;
        }
        match signs.next() {
            Some('n') => plain.push('\n'),
            Some('r') => plain.push('\r'),
            Some(marked @ ('\\' | '=' | '|')) => plain.push(marked),
            // No mark of CEF's, such as one of a path that nobody escaped.
            Some(other) => plain.extend(['\\', other]),
            None => plain.push('\\'),
        }
    }
    plain
}

/// A text in which the ends of lines are written as `\r\n` or `\n`, with those.
pub(super) fn with_line_ends(text: &str) -> String {
    text.replace("\\r\\n", "\n").replace("\\n", "\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value_of<'e>(event: &'e WrittenEvent, name: &str) -> Option<&'e str> {
        event.fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// A value as ArcSight's guide wants it written.
    fn escaped(text: &str, also: char) -> String {
        let text = text.replace('\\', "\\\\").replace(also, &format!("\\{also}"));
        text.replace('\n', "\\n").replace('\r', "\\r")
    }

    #[test]
    fn marks_are_taken_away_and_cut_no_value() {
        let event = read(
            r"CEF:0|KasperskyLab|SecurityCenter|14.2|A\|B|50\% \\ x|4|msg=Key\=none user\=eve \\srv\\n\nnext dhost=PC 7 cs9=A\|B \= C cs9Label=GroupName url=http://x/?a=b",
        );
        assert_eq!(event.head[4..], ["A|B", r"50\% \ x", "4"]);
        assert_eq!(value_of(&event, "msg"), Some("Key=none user=eve \\srv\\n\nnext"));
        assert_eq!(value_of(&event, "dhost"), Some("PC 7"));
        assert_eq!(value_of(&event, "cs9"), Some("A|B = C"));
        assert_eq!(value_of(&event, "url"), Some("http://x/?a=b"));
        assert_eq!(event.fields.len(), 5, "{event:?}");
    }

    #[test]
    fn fields_of_leef_are_cut_at_the_sign_that_stands_between_them() {
        for text in [
            "LEEF:1.0|KasperskyLab|SecurityCenter|14.2|X|identHostName=PC 7\tidentGrpName=a=b c\tmsg=one\\r\\ntwo",
            "LEEF:1.0|KasperskyLab|SecurityCenter|14.2|X|identHostName=PC 7#011identGrpName=a=b c#011msg=one\\ntwo",
            "LEEF:2.0|KasperskyLab|SecurityCenter|14.2|X|^|identHostName=PC 7^identGrpName=a=b c^msg=one\\ntwo",
            "LEEF:2.0|KasperskyLab|SecurityCenter|14.2|X|x5E|identHostName=PC 7^identGrpName=a=b c^msg=one\\ntwo",
            "LEEF:2.0|KasperskyLab|SecurityCenter|14.2|X|0x09|identHostName=PC 7\tidentGrpName=a=b c\tmsg=one\\ntwo",
            "LEEF:2.0|KasperskyLab|SecurityCenter|14.2|X|identHostName=PC 7\tidentGrpName=a=b c\tmsg=one\\ntwo",
        ] {
            let event = read(text);
            assert_eq!(event.head[4], "X", "{text}");
            let told = ["identHostName", "identGrpName", "msg"].map(|name| value_of(&event, name));
            assert_eq!(told, [Some("PC 7"), Some("a=b c"), Some("one\ntwo")], "{text}");
        }
        let spaces = read("LEEF:1.0|KasperskyLab|SecurityCenter|14.2|X|identHostName=PC 7 identGrpName=Hall  3");
        assert_eq!(value_of(&spaces, "identGrpName"), Some("Hall  3"));
    }

    proptest! {
        #[test]
        fn what_was_escaped_is_read_as_it_was(one in r"[a-z=|\\ \n\r\PC]{0,20}", two in r"[a-z=|\\ \n\PC]{0,20}") {
            let (one, two) = (one.trim(), two.trim());
            let text = format!(
                "CEF:0|K|SecurityCenter|1|{}|{}|3|msg={} dhost={} cs1={}",
                escaped(one, '|'), escaped(two, '|'), escaped(one, '='), escaped(two, '='), escaped(one, '=')
            );
            let event = read(&text);
            prop_assert_eq!(&event.head[4..6], [one, two], "{}", text);
            let fields: Vec<(&str, &str)> =
                event.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            prop_assert_eq!(fields, [("msg", one), ("dhost", two), ("cs1", one)], "{}", text);
        }

        #[test]
        fn any_text_is_read(text in r"(CEF:0|LEEF:[12].0|\||=|\\|\t| |\^|[a-z]|\PC){0,40}") {
            read(&text);
        }
    }
}
