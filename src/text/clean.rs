//! Foreign text made safe to show.

use std::str::Chars;

use super::digest;
use crate::limits;

/// The longest text that is kept, in characters.
pub const LONGEST: usize = limits::EXCERPT;

/// Makes foreign text safe to show: no control or direction-changing characters, single spaces,
/// bounded length.
///
/// Everything that was read passes through here before it becomes a value or an excerpt, so that no
/// escape sequence reaches a terminal.
#[must_use]
pub fn clean_text(text: &str) -> String {
    clean_text_up_to(text, LONGEST)
}

/// [`clean_text`] with another bound, in characters; a longer text ends in an ellipsis.
#[must_use]
pub fn clean_text_up_to(text: &str, longest: usize) -> String {
    let mut cleaned = String::with_capacity(text.len().min(longest));
    let mut length = 0;
    let mut gap = false;
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if is_unsafe_to_show(character) || character.is_whitespace() {
            gap = length > 0;
            if character == ESCAPE {
                characters = behind_an_order_to_a_terminal(characters);
            }
            continue;
        }
        if length >= longest {
            cleaned.push('…');
            break;
        }
        if gap {
            cleaned.push(' ');
            length += 1;
            gap = false;
        }
        cleaned.push(character);
        length += 1;
    }
    cleaned
}

/// What begins an order to a terminal.
const ESCAPE: char = '\u{1b}';

/// The most signs of such an order behind its bracket.
const LONGEST_ORDER: usize = 32;

/// What follows an escape without the order to a terminal that it begins, such as `[1;31m`; all of it where it begins none.
fn behind_an_order_to_a_terminal(rest: Chars<'_>) -> Chars<'_> {
    let mut behind = rest.clone();
    if behind.next() != Some('[') {
        return rest;
    }
    let end = behind.by_ref().take(LONGEST_ORDER).find(|sign| !(' '..='?').contains(sign));
    if end.is_some_and(|end| ('@'..='~').contains(&end)) { behind } else { rest }
}

/// Signs at the end of a name that was cut: a mark and a digest of the whole, so that two long names stay two.
const CUT_SIGNS: usize = 9;

/// The mark where a name was cut.
const CUT: char = '…';

/// A name with at most so many characters. One that is longer ends in a digest of the whole.
#[must_use]
pub(crate) fn cut_name(name: &str, longest: usize) -> String {
    let shown = clean_text_up_to(name, longest);
    if shown.len() <= longest || shown.chars().count() <= longest {
        return shown;
    }
    let digest = digest(clean_text_up_to(name, usize::MAX).as_bytes());
    let kept: String = shown.chars().take(longest.saturating_sub(CUT_SIGNS)).collect();
    format!("{kept}{CUT}{}", digest.get(..CUT_SIGNS - 1).unwrap_or_default())
}

/// Whether [`cut_name`] made a name shorter.
#[must_use]
pub(crate) fn is_cut_name(name: &str, longest: usize) -> bool {
    name.len() >= longest
        && name.chars().count() == longest
        && name.chars().rev().nth(CUT_SIGNS - 1) == Some(CUT)
        && name.chars().rev().take(CUT_SIGNS - 1).all(|sign| sign.is_ascii_hexdigit())
}

/// Control characters, and the invisible ones that reorder or hide text.
pub(crate) fn is_unsafe_to_show(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Of a text in lines: what a terminal acts on instead of showing it, other than line ends and tabs.
pub(crate) fn is_acted_on(character: char) -> bool {
    is_unsafe_to_show(character) && !matches!(character, '\n' | '\t')
}

/// Whether a text is one word of ASCII, such as a code alone, which states nothing and needs no table of words. A sentence of a
/// script without spaces is none.
pub(crate) fn is_one_word(text: &str) -> bool {
    text.is_ascii() && !text.trim().contains(|sign: char| sign.is_whitespace() || ":=;,|".contains(sign))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escape_sequences_become_plain_text() {
        assert_eq!(clean_text("a\u{1b}[31mred\u{7}\r\nb"), "a red b");
        assert_eq!(clean_text("\u{202e}evil"), "evil");
    }

    #[test]
    fn a_name_that_is_cut_says_so_and_two_stay_two() {
        let of = |end: &str| cut_name(&format!("{}{end}", "k".repeat(300)), 255);
        let (one, other) = (of("a"), of("b"));
        assert_ne!(one, other);
        assert_eq!(one.chars().count(), 255);
        assert!(is_cut_name(&one, 255) && is_cut_name(&other, 255));
        for whole in ["till1", "", &"é".repeat(255)] {
            assert_eq!(cut_name(whole, 255), whole);
            assert!(!is_cut_name(whole, 255), "{whole}");
        }
    }

    proptest! {
        #[test]
        fn cleaned_text_is_printable_bounded_and_stable(text in any::<String>()) {
            let cleaned = clean_text(&text);
            prop_assert!(!cleaned.chars().any(is_unsafe_to_show));
            prop_assert!(cleaned.chars().count() <= LONGEST + 2);
            prop_assert_eq!(clean_text(&cleaned), cleaned);
        }
    }
}
