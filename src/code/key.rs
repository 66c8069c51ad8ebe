//! Whether a text can be meant as a code or a key at all, whatever its shape.

use super::ActivationCode;

/// Characters of a key, at least; of one that is digits alone, more: a day has eight.
const FEWEST: usize = 5;
const FEWEST_DIGITS: usize = 10;

/// Whether a text can be meant as an activation code or a key: it is made of groups with digits or capitals, and not of words.
/// A letter that cannot be read may stand as a question mark or a star.
#[must_use]
pub fn could_be_a_key(text: &str) -> bool {
    if text.contains('@') {
        return false;
    }
    if ActivationCode::parse(text).is_some() {
        return true;
    }
    let (mut of_key, mut of_words, mut digits, mut letters) = (0, 0, 0, 0);
    let is_in_a_group = |c: char| c.is_alphanumeric() || matches!(c, '?' | '*');
    for group in text.split(|c: char| !is_in_a_group(c)).filter(|group| !group.is_empty()) {
        let length = group.chars().count();
        let has_digit = group.chars().any(|c| c.is_ascii_digit());
        let is_of_key = group.is_ascii() && (has_digit || group.chars().all(|c| !c.is_ascii_lowercase()));
        *if is_of_key { &mut of_key } else { &mut of_words } += length;
        digits += group.chars().filter(char::is_ascii_digit).count();
        letters += group.chars().filter(|c| c.is_alphabetic()).count();
    }
    let is_long = if letters == 0 { of_key >= FEWEST_DIGITS } else { of_key >= FEWEST };
    is_long && digits > 0 && of_key > 2 * of_words
}
