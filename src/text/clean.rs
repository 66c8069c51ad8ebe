//! Foreign text made safe to show.

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
    for character in text.chars() {
        if is_unsafe_to_show(character) || character.is_whitespace() {
            gap = length > 0;
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
        assert_eq!(clean_text("a\u{1b}[31mred\u{7}\r\nb"), "a [31mred b");
        assert_eq!(clean_text("\u{202e}evil"), "evil");
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
