//! Groups of which one sign could not be read: `2H_WX`, `N8?ZM`, `N8(B or 8)ZM`.

use std::ops::Range;

use super::GROUP_LENGTH;
use super::piece::{Group, is_dash};

/// The signs that people put for one that they cannot read.
const BLOTS: [char; 10] = ['?', '_', '#', '.', '¿', '�', '□', '~', '•', '·'];

/// The most bytes of a bracket that says which sign it may be.
const LONGEST_BRACKET: usize = 16;

/// Groups with those that are one group but for a sign that could not be read.
pub(super) fn joined(text: &str, groups: Vec<Group>) -> Vec<Group> {
    let last_of = |first: usize| {
        let is_short = (1..GROUP_LENGTH).contains(&groups[first].length);
        is_short.then(|| (first + 1..groups.len().min(first + 6)).find(|last| is_one(text, &groups, first, *last)))?
    };
    // Nearly every text has none.
    let Some(first) = (0..groups.len()).find(|first| last_of(*first).is_some()) else { return groups };
    let mut all = groups[..first].to_vec();
    let mut at = first;
    while at < groups.len() {
        match last_of(at) {
            Some(last) => {
                all.push(one(&groups[at], &groups[last]));
                at = last + 1;
            }
            None => {
                all.push(groups[at].clone());
                at += 1;
            }
        }
    }
    all
}

/// Whether two groups, with a sign between them for one more, are a group beside one of a code.
fn is_one(text: &str, groups: &[Group], first: usize, last: usize) -> bool {
    let (head, tail) = (&groups[first], &groups[last]);
    // `KB9V(4/A)-…`: the sign that could not be read is the last one.
    let ends = head.length + 1 == GROUP_LENGTH && is_bracket(text, head.span.end, tail.span.end);
    if ends {
        let before = first.checked_sub(1).and_then(|at| groups.get(at));
        return before.is_some_and(|group| {
            group.length == GROUP_LENGTH && group.mixed() && is_dash(&text[group.span.end..head.span.start])
        });
    }
    if head.length + tail.length + 1 != GROUP_LENGTH
        || !is_blot(&text[head.span.end..tail.span.start], last - first > 1)
    {
        return false;
    }
    let capitals = head.lower + tail.lower == 0;
    let spaced = capitals && !text[head.span.end..].starts_with('.');
    let beside = |group: Option<&Group>, between: Range<usize>| {
        group.is_some_and(|group| group.length == GROUP_LENGTH && group.mixed() && (group.lower == 0) == capitals)
            && !text[between.clone()].starts_with('_')
            && (is_dash(&text[between.clone()]) || spaced && &text[between] == " ")
    };
    let before = first.checked_sub(1).and_then(|at| groups.get(at));
    let behind = groups.get(last + 1);
    beside(before, before.map_or(0, |group| group.span.end)..head.span.start)
        || beside(behind, tail.span.end..behind.map_or(tail.span.end, |group| group.span.start))
}

/// Whether what stands between two parts of a group is one sign, or a bracket with what it may be.
fn is_blot(between: &str, holds_groups: bool) -> bool {
    let mut signs = between.chars();
    let one = signs.next().is_some_and(|sign| BLOTS.contains(&sign)) && signs.next().is_none();
    let bracket = [('(', ')'), ('[', ']'), ('{', '}')];
    let bracketed = || bracket.iter().any(|(open, close)| between.starts_with(*open) && between.ends_with(*close));
    if holds_groups { between.len() <= LONGEST_BRACKET && bracketed() } else { one }
}

/// Whether a bracket stands from one place to right behind another, and a dash or nothing of a word behind it.
fn is_bracket(text: &str, from: usize, to: usize) -> bool {
    let between = &text[from..to];
    let closes = match between.chars().next() {
        Some('(') => ')',
        Some('[') => ']',
        Some('{') => '}',
        _ => return false,
    };
    let rest = text[to..].strip_prefix(closes);
    between.len() <= LONGEST_BRACKET && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn one(head: &Group, tail: &Group) -> Group {
    Group {
        span: head.span.start..tail.span.end,
        length: GROUP_LENGTH,
        digits: head.digits + tail.digits,
        upper: head.upper + tail.upper,
        lower: head.lower + tail.lower,
        foreign: head.foreign + tail.foreign,
        hex: head.hex && tail.hex,
        ..head.clone()
    }
}

#[cfg(test)]
mod tests {
    use crate::code::mask_codes;

    #[test]
    fn one_sign_that_could_not_be_read_belongs_to_the_code() {
        let groups = ["T4KWX", "9RBQ2", "HC7WN", "PD5VL"];
        for at in 0..4 {
            for inside in 1..5 {
                if inside == 4 && at == 0 {
                    continue;
                }
                for blot in ["?", "_", "#", ".", "(B or 8)", "[0/O]"] {
                    let mut blotted = groups.map(str::to_owned);
                    blotted[at].replace_range(inside..=inside, blot);
                    let text = format!("el código {} no vale", blotted.join("-"));
                    let masked = mask_codes(&text);
                    let left = masked.chars().filter(|c| c.is_ascii_uppercase() || c.is_ascii_digit()).count();
                    assert!(left <= 5 && masked.starts_with("el código "), "{text}\n{masked}");
                    assert_eq!(mask_codes(&masked), masked);
                }
            }
        }
    }

    #[test]
    fn a_blot_between_groups_with_spaces_belongs_to_the_code() {
        assert_eq!(mask_codes("T4KWX 9R_Q2 HC7WN PD5VL"), "***** **_** ***** PD5VL");
        assert_eq!(mask_codes("T4KWX 9RB?2 HC7WN PD5VL"), "***** ***?* ***** PD5VL");
    }

    #[test]
    fn versions_and_names_are_not_joined() {
        for text in ["setup-21.3-x64", "build-12.34-final", "KL_12 and KL_34", "module-2.15-K12 of 3", "a.b-cd.ef-ghi"]
        {
            assert_eq!(mask_codes(text), text);
        }
    }
}
