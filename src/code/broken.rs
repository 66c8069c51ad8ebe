//! Codes that a line break parts within a group: quoted mail, a form that was copied, a text broken at a column.

use std::ops::Range;

use super::classify::find_in;
use super::group::{is_compact_stamp, stamp};
use super::piece::is_word;
use super::place::CodePlace;
use super::watch::around;
use crate::text::has_no_spaces;

/// The most characters of what a mail program or a format puts at the beginning of a line.
const MOST_INDENT: usize = 40;

/// The most characters of a group with its other half, or of a whole code without separators.
const MOST_JOINED: usize = 24;

/// The longest tag beside a line break that is passed over, in bytes.
const LONGEST_TAG: usize = 24;

fn of_group(character: char) -> bool {
    character.is_alphanumeric() && !has_no_spaces(character)
}

/// The end of a line before its break, and where the text of the next line begins.
fn sides(text: &str, at: usize) -> (usize, usize) {
    let mut head = text[..at].trim_end_matches(['\r', ' ', '\t']);
    // A tag that closes, or the sign of a soft break that its quoting parted from the next line.
    let tag =
        head.strip_suffix('>').and_then(|head| head.bytes().rev().take(LONGEST_TAG).position(|byte| byte == b'<'));
    if let Some(back) = tag {
        head = &head[..head.len() - 2 - back];
    }
    head = head.strip_suffix(['=', '\\']).unwrap_or(head);
    let indent = text[at + 1..].chars().take(MOST_INDENT);
    let indent: usize = indent.take_while(|c| matches!(c, ' ' | '\t' | '>' | '|' | '*')).map(char::len_utf8).sum();
    let start = at + 1 + indent;
    let rest = &text.as_bytes()[start..];
    let tag = rest.starts_with(b"<").then(|| rest.iter().take(LONGEST_TAG).position(|byte| *byte == b'>')).flatten();
    (head.len(), start + tag.map_or(0, |tag| tag + 1))
}

/// Whether the line break at a place can part a group of a code: the halves together are as long as one, with more of a
/// code beside them.
pub(crate) fn is_break(text: &str, at: usize) -> bool {
    // A line that begins with a time goes on in nothing.
    if stamp(text.as_bytes(), at + 1).is_some() {
        return false;
    }
    let (end, start) = sides(text, at);
    let tail = text[..end].chars().rev().take(MOST_JOINED).take_while(|c| of_group(*c));
    let head = text[start..].chars().take(MOST_JOINED).take_while(|c| of_group(*c));
    let (tail_length, head_length) = (tail.clone().count(), head.clone().count());
    let joined = tail_length + head_length;
    let behind = start + head.clone().map(char::len_utf8).sum::<usize>();
    let from = end - tail.clone().map(char::len_utf8).sum::<usize>();
    let parts = [&text[from..end], &text[start..behind]];
    if parts.iter().any(|part| is_compact_stamp(part)) {
        return false;
    }
    if tail_length == 0 || head_length == 0 || !((4..=7).contains(&joined) || (17..MOST_JOINED).contains(&joined)) {
        return false;
    }
    let lower = tail.clone().chain(head.clone()).any(char::is_lowercase);
    let digits = tail.clone().chain(head.clone()).any(char::is_numeric);
    if lower && !digits && joined < 17 {
        return false;
    }
    if joined >= 17 {
        return digits && !are_apart(text, from, parts);
    }
    let before = &text[..from];
    let behind = &text[behind..];
    let beside = |mut signs: std::iter::Take<&mut dyn Iterator<Item = char>>| {
        let between = signs.by_ref().take_while(|c| !of_group(*c) && *c != '\n').take(3).count();
        (1..3).contains(&between) && (3..=6).contains(&(1 + signs.take_while(|c| of_group(*c)).count()))
    };
    beside((&mut before.chars().rev() as &mut dyn Iterator<Item = char>).take(12))
        || beside((&mut behind.chars() as &mut dyn Iterator<Item = char>).take(12))
}

/// The fewest letters of a word beside a code in the line before or behind it.
const SHORTEST_WORD: usize = 6;

/// Whether the parts before and behind a line break are no halves of a code without separators: one is a word in other letters
/// than the rest, or the first ends a code in groups and stands at its place in the text.
fn are_apart(text: &str, from: usize, parts: [&str; 2]) -> bool {
    let is_lower = |part: &str| part.contains(char::is_lowercase);
    let other_case = |word: &str, rest: &str| {
        word.chars().count() >= SHORTEST_WORD
            && word.chars().all(char::is_alphabetic)
            && (is_lower(word) && !is_lower(rest) || !is_lower(word) && is_lower(rest) && is_word(word))
    };
    let ends_groups = text[..from].strip_suffix('-').is_some_and(|before| {
        let group: Vec<char> = before.chars().rev().take_while(|c| of_group(*c)).take(MOST_JOINED).collect();
        group.len() == super::GROUP_LENGTH && group.iter().any(|c| c.is_numeric())
    });
    ends_groups || other_case(parts[0], parts[1]) || other_case(parts[1], parts[0])
}

/// The codes that go over the line break at a place, within a group.
pub(crate) fn over_break(text: &str, at: usize) -> Vec<CodePlace> {
    let window = around(text, &(at..at + 1));
    let mut joined = String::with_capacity(window.len());
    // Where each byte of the joined text stands, and where halves were joined.
    let mut places: Vec<usize> = Vec::with_capacity(window.len());
    let mut seams = Vec::new();
    let mut from = window.start;
    let breaks = text[window.clone()].match_indices('\n').map(|(place, _)| window.start + place);
    for place in breaks.filter(|place| is_break(text, *place)) {
        let (end, start) = sides(text, place);
        if end < from || start > window.end {
            continue;
        }
        joined.push_str(&text[from..end]);
        places.extend(from..end);
        seams.push(joined.len());
        from = start;
    }
    joined.push_str(&text[from..window.end]);
    places.extend(from..window.end);
    let over = |group: &Range<usize>| seams.iter().any(|seam| group.start < *seam && *seam < group.end);
    let codes = find_in(&joined, 0..joined.len()).into_iter();
    codes.filter(|code| code.groups().iter().any(over)).map(|code| code.moved(|group| parts(&places, &group))).collect()
}

/// The parts of a group in the text from which it was joined.
fn parts(places: &[usize], group: &Range<usize>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for place in &places[group.clone()] {
        match all.last_mut().filter(|last| last.end == *place) {
            Some(last) => last.end = place + 1,
            None => all.push(*place..place + 1),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::code::mask_codes;

    #[test]
    fn a_code_parted_within_a_group_goes_whole() {
        for code in
            ["K4TXM-9RB2Q-HC7WN-PD5VL", "K4TXM 9RB2Q HC7WN PD5VL", "k4txm-9rb2q-hc7wn-pd5vl", "К4ТХМ-9RВ2Q-НС7WN-РD5VL"]
        {
            for (cut, _) in code.char_indices().skip(1) {
                for between in
                    ["</p>\n<p>", "=\n> ", "<br>\n", "\n", "\r\n", "\n    ", "\n> ", "\n> > ", "\n\t", " \n  ", "\n | "]
                {
                    let text = format!("see: {}{between}{} ok", &code[..cut], &code[cut..]);
                    let masked = mask_codes(&text);
                    let left = masked.replace("</p>", "").replace("<p>", "").replace("<br>", "");
                    let left = left.chars().filter(|c| c.is_alphanumeric()).count();
                    assert!(left <= 5 + 5, "{text:?} -> {masked:?}");
                }
            }
        }
        let text = "code K4TX\n> M-9R\n> B2Q-HC7WN-P\n> D5VL was refused";
        assert_eq!(mask_codes(text), "code ****\n> *-**\n> ***-*****-P\n> D5VL was refused");
        assert_eq!(mask_codes("K4TXM9RB2Q\n  HC7WNPD5VL"), "**********\n  *****PD5VL");
    }

    #[test]
    fn lines_of_a_log_are_no_parts_of_one_code() {
        for text in [
            "exit code 0\n2026-11-28 10:00:00 start",
            "port 443\n12 tasks ended",
            "KB50321\nKB5032190 installed",
            "state=VALID\n12345 objects",
            "error 27300\n27301 was not seen\n",
            "12.3\n0.493 build",
        ] {
            assert_eq!(mask_codes(text), text);
        }
    }
}
