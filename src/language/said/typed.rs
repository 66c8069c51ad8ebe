//! What a person typed as an activation code.

use std::ops::Range;

use super::entered::says_it_was_entered;
use crate::code::{CodeCheck, CodeShape, check_code, find_codes};
use crate::vendor::find_error_codes;

/// Codes of one text whose surroundings are read, so that no text takes long.
const MOST_CODES: usize = 16;

/// What a text holds as an activation code, and where: the whole text, or the first code in it.
///
/// An error code is none, and a licence number, a key or an order number only where somebody took it for one.
#[must_use]
pub fn typed_code(text: &str) -> Option<(Range<usize>, CodeCheck)> {
    let start = text.len() - text.trim_start().len();
    if is_code_like(text) && find_error_codes(text).is_empty() {
        let whole = check_code(text);
        if whole.shape != CodeShape::Other {
            return Some((start..text.len(), whole));
        }
    }
    let mistaken = |shape| matches!(shape, CodeShape::LicenseKey | CodeShape::LicenseNumber | CodeShape::OrderNumber);
    let counts = |(span, check): &(Range<usize>, CodeCheck)| !mistaken(check.shape) || says_it_was_entered(text, span);
    find_codes(text).into_iter().take(MOST_CODES).find(counts)
}

/// Whether a text is nothing but a code: no sentence, and with a digit, or capitals with hyphens.
fn is_code_like(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let capitals = text.contains('-') && letters.clone().count() > 0 && letters.clone().all(char::is_uppercase);
    let groups = text.split_whitespace().count();
    let even = groups == 1 || text.split_whitespace().all(|group| (4..=6).contains(&group.chars().count()));
    text.chars().count() <= 64 && groups <= 6 && even && (capitals || text.chars().any(char::is_numeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Option<&'static str> {
        typed_code(text).map(|(_, check)| check.shape.name())
    }

    #[test]
    fn a_code_is_what_was_typed_as_one() {
        for (text, expected) in [
            ("ABCDE-12345-FGHJK-67890", Some("activation-code")),
            ("ABCDE 12345 FGHJK 67890\n", Some("activation-code")),
            ("it says ABCDE-12345-FGHJK-6789 is wrong", Some("wrong-length")),
            ("4005556667778", Some("order-number")),
            ("my order 4005556667778 came", None),
            ("I typed 0123-456789-12345678", Some("license-number")),
            ("my licence 0123-456789-12345678", None),
            ("89479002", None),
            ("error 89479002 shown", None),
            ("it expired in 2024", None),
        ] {
            assert_eq!(shape(text), expected, "{text}");
        }
    }
}
