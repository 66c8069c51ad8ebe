//! How many words a text has, in scripts that write them apart and in those that do not.

use super::has_no_spaces;

/// Characters that a word has about, where none are written apart.
const CHARACTERS_OF_A_WORD: usize = 3;

/// About how many words a text has: what stands between blanks, and three characters a word of Japanese and Chinese.
pub(crate) fn words_in(text: &str) -> usize {
    let of_no_spaces = text.chars().filter(|c| has_no_spaces(*c)).count() / CHARACTERS_OF_A_WORD;
    text.split_whitespace().count() + of_no_spaces
}
