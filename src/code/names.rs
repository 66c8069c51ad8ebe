//! Names of fields beside which the groups of a code stand: `<part1>`, `"seg2":`, `code3=`, heads of columns.

use std::ops::Range;

use super::piece::{floor_of, is_word};

/// How far away the name of another field is looked for, in bytes.
const NEAR: usize = 160;

/// The most characters of a name that is looked for; a code without separators is longer.
const LONGEST: usize = 14;

/// Whether a group is the name of a tag, an attribute, a key, a column or a value, and no part of a code.
pub(super) fn is_a_name(text: &str, span: &Range<usize>) -> bool {
    let name = &text[span.clone()];
    // Most words stand neither in brackets or quotes nor before a sign, and have no number.
    let (before, behind) =
        (text.as_bytes()[..span.start].last(), text[span.end..].trim_start_matches(' ').as_bytes().first());
    let may_be = matches!(before, Some(b'<' | b'/' | b'"' | b'\''))
        || matches!(behind, Some(b'=' | b':'))
        || name.ends_with(|c: char| c.is_ascii_digit());
    let begins = may_be && name.starts_with(char::is_alphabetic) && name.chars().count() <= LONGEST;
    begins && (is_a_tag(text, span) || is_a_key(text, span) || is_counted(text, span))
}

/// `<part1>`, `</part1>`, `<f part1=…`
fn is_a_tag(text: &str, span: &Range<usize>) -> bool {
    let (before, behind) = (&text[..span.start], &text[span.end..]);
    if before.ends_with("</") {
        return behind.trim_start().starts_with('>');
    }
    if !before.ends_with('<') {
        return false;
    }
    let near = &behind[..floor_of(behind, NEAR.min(behind.len()))];
    let closes = || near.match_indices("</").any(|(at, _)| near[at + 2..].starts_with(&text[span.clone()]));
    behind.starts_with("/>")
        || behind.starts_with([' ', '\t']) && near.contains('=')
        || behind.starts_with('>') && closes()
}

/// `part1="…"`, `"part1": …`, `"part1"=…`, `part1=…`
fn is_a_key(text: &str, span: &Range<usize>) -> bool {
    let (before, behind) = (&text[..span.start], &text[span.end..]);
    let quoted = [("\"", "\""), ("'", "'"), ("\\\"", "\\\"")].iter().any(|(open, close)| {
        let rest = behind.strip_prefix(close).map(|rest| rest.trim_start_matches(' '));
        before.ends_with(open) && rest.is_some_and(|rest| rest.starts_with([':', '=']))
    });
    let begins = || before.is_empty() || before.ends_with([' ', '\t', '\n', '&', '?', ';', ',', '|', '{', '(', '[']);
    let assigned = |sign| behind.trim_start_matches(' ').strip_prefix(sign);
    let has_value = |value: &str| {
        value.trim_start_matches(' ').starts_with(|c: char| matches!(c, '"' | '\'') || c.is_alphanumeric())
    };
    let Some(word) = numbered(&text[span.clone()]) else {
        return quoted || begins() && assigned('=').is_some_and(|value| value.starts_with(['"', '\'']));
    };
    // Two hexadecimal digits behind an equals sign are an escape of a mail.
    let is_escape =
        |value: &str| value.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2 && value.starts_with(['2', '3']);
    quoted
        || begins() && assigned('=').is_some_and(|value| has_value(value) && !is_escape(value))
        || begins() && is_word(word) && assigned(':').is_some_and(has_value)
}

/// The letters of a name that end in its number.
fn numbered(name: &str) -> Option<&str> {
    let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name.len() - word.len();
    ((1..=3).contains(&number) && word.chars().count() >= 2 && word.chars().all(char::is_alphabetic)).then_some(word)
}

/// Whether the same letters stand near with another number: `part1`, `part2`.
fn is_counted(text: &str, span: &Range<usize>) -> bool {
    let name = &text[span.clone()];
    let Some(word) = numbered(name) else { return false };
    let start = floor_of(text, span.start.saturating_sub(NEAR));
    let end = floor_of(text, (span.end + NEAR).min(text.len()));
    let near = &text[start..end];
    near.match_indices(word).any(|(at, _)| {
        let alone = !near[..at].ends_with(char::is_alphanumeric);
        let number = &near[at + word.len()..];
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        alone
            && (1..=3).contains(&digits)
            && number[..digits] != name[word.len()..]
            && !number[digits..].starts_with(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use crate::code::mask_codes;

    const CODE: [&str; 4] = ["W3HQX", "8ZRTC", "KB9V4", "2MFJT"];

    #[test]
    fn names_of_fields_are_no_groups() {
        let [a, b, c, d] = CODE;
        for name in ["teil", "PART", "bloc", "pole", "Code", "часть", "kutu"] {
            let hidden = |text: &str| -> String {
                let named = (1..=4)
                    .fold(text.replace("NAME", name), |text, at| text.replace(&format!("#{at}"), &at.to_string()));
                let code = [("AAA", a), ("BBB", b), ("CCC", c), ("DDD", d)];
                code.iter().fold(named, |text, (mark, group)| text.replace(mark, group))
            };
            for form in [
                "<f NAME#1=\"AAA\" NAME#2=\"BBB\" NAME#3=\"CCC\" NAME#4=\"DDD\"/>",
                "<NAME#1>AAA</NAME#1><NAME#2>BBB</NAME#2><NAME#3>CCC</NAME#3><NAME#4>DDD</NAME#4>",
                "<NAME#1>AAA-BBB-CCC-DDD</NAME#1>",
                "NAME#1,NAME#2,NAME#3,NAME#4\nAAA,BBB,CCC,DDD\n",
                "NAME#1;NAME#2;NAME#3;NAME#4\r\nAAA;BBB;CCC;DDD\r\n",
                "NAME#1=AAA NAME#2=BBB NAME#3=CCC NAME#4=DDD",
                "NAME#1=AAA\nNAME#2=BBB\nNAME#3=CCC\nNAME#4=DDD\n",
                "NAME#1=AAA-BBB-CCC-DDD",
                "{\"NAME#1\": \"AAA\", \"NAME#2\": \"BBB\", \"NAME#3\": \"CCC\", \"NAME#4\": \"DDD\"}",
                "\"NAME#1\"=\"AAA\"\r\n\"NAME#2\"=\"BBB\"\r\n\"NAME#3\"=\"CCC\"\r\n\"NAME#4\"=\"DDD\"\r\n",
            ] {
                let text = hidden(form);
                let masked = mask_codes(&text);
                let names =
                    |text: &str| -> usize { (1..=4).map(|at| text.matches(&format!("{name}{at}")).count()).sum() };
                assert_eq!(names(&masked), names(&text), "{text}\n{masked}");
                assert!([a, b, c].iter().all(|group| !masked.contains(group)), "{text}\n{masked}");
            }
        }
    }

    #[test]
    fn a_code_beside_equals_signs_and_brackets_stays_a_code() {
        for (text, masked) in [
            ("<W3HQX-8ZRTC-KB9V4-2MFJT>", "<*****-*****-*****-2MFJT>"),
            ("code=W3HQX=2D8ZRTC=2DKB9V4=2D2MFJT", "code=*****=2D*****=2D*****=2D2MFJT"),
            ("{\"W3HQX8ZRTCKB9V42MFJT\": 1}", "{\"***************2MFJT\": 1}"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
    }
}
