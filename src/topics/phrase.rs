//! A phrase of a message: literal words, with `...` for a short stretch of anything.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use crate::text::Folded;
use crate::text::has_no_spaces;

/// How many bytes of folded text a `...` may stand for.
const LONGEST_GAP: usize = 80;

/// The words of an on-screen text, compared without case, accents and punctuation.
#[derive(Clone)]
pub struct Phrase {
    pattern: String,
    /// Bytes that the folded words have at least: nothing is folded to be looked for in a shorter text.
    least: OnceLock<usize>,
    /// The words between the gaps, folded when they are first looked for.
    parts: OnceLock<Vec<String>>,
}

impl fmt::Debug for Phrase {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_tuple("Phrase").field(&self.pattern).finish()
    }
}

impl Phrase {
    /// Reads a pattern such as `Lizenz um ... zu verkürzen`; `None` if it has no word.
    #[must_use]
    pub fn new(pattern: &str) -> Option<Self> {
        let phrase = Phrase::proven(pattern.to_owned());
        (phrase.least() > 0 || !phrase.parts().is_empty()).then_some(phrase)
    }

    /// The phrase of a pattern that has been read before, in a test that reads every topic of Keymend; nothing is prepared
    /// before it is looked for, because most commands look for none.
    pub(super) fn proven(pattern: String) -> Self {
        Phrase { pattern, least: OnceLock::new(), parts: OnceLock::new() }
    }

    /// The pattern as it was written.
    pub(super) fn pattern(&self) -> &str {
        &self.pattern
    }

    fn least(&self) -> usize {
        let letters = || self.pattern.chars().filter(|letter| stays_a_letter(*letter));
        *self.least.get_or_init(|| letters().map(char::len_utf8).sum())
    }

    fn parts(&self) -> &[String] {
        self.parts.get_or_init(|| {
            let parts = self.pattern.split("...").map(|part| Folded::new(part).as_str().to_owned());
            parts.filter(|part| !part.is_empty()).collect()
        })
    }

    /// The first place in the folded text where the whole phrase stands, as a range of its bytes.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        if text.len() < self.least() {
            return None;
        }
        let (first, further) = self.parts().split_first()?;
        occurrences(text, first).find_map(|start| {
            let mut end = start + first.len();
            for part in further {
                let next = occurrences(&text[end..], part).next()?;
                if next > LONGEST_GAP {
                    return None;
                }
                end += next + part.len();
            }
            Some(start..end)
        })
    }
}

/// Whether folding certainly leaves a letter of as many bytes: those of ASCII, Cyrillic, Japanese and Chinese.
fn stays_a_letter(letter: char) -> bool {
    matches!(letter, '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{0400}'..='\u{047F}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}')
}

/// The places where `part` stands as whole words.
fn occurrences<'a>(text: &'a str, part: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(part).map(|(start, _)| start).filter(move |start| {
        let before = text[..*start].chars().next_back();
        let after = text[start + part.len()..].chars().next();
        border(before, part.chars().next()) && border(part.chars().next_back(), after)
    })
}

/// Whether a word may end between two characters; scripts without spaces have a border everywhere.
fn border(left: Option<char>, right: Option<char>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => {
            !left.is_alphanumeric() || !right.is_alphanumeric() || has_no_spaces(left) || has_no_spaces(right)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn finds(pattern: &str, text: &str) -> bool {
        Phrase::new(pattern).unwrap().find(Folded::new(text).as_str()).is_some()
    }

    #[test]
    fn words_match_whole_and_gaps_are_short() {
        assert!(finds("Lizenz um ... zu verkürzen", "die Gültigkeitsdauer der Lizenz um 92 Tage zu verkurzen!"));
        assert!(!finds("key", "keyboard"));
        assert!(finds("有効期限は終了", "ライセンスの有効期限は終了しました"));
        assert!(!finds("license um ... end", &format!("license um {} end", "x ".repeat(200))));
    }

    #[test]
    fn a_letter_that_stays_is_no_shorter_when_it_is_folded() {
        for letter in (0..=0xFFFF).filter_map(char::from_u32).filter(|letter| stays_a_letter(*letter)) {
            let folded = Folded::new(&letter.to_string());
            assert!(folded.as_str().len() >= letter.len_utf8(), "{letter}");
        }
    }

    proptest! {
        #[test]
        fn a_phrase_is_found_in_itself_and_nothing_panics(pattern in any::<String>(), text in any::<String>()) {
            if let Some(phrase) = Phrase::new(&pattern) {
                let _ = phrase.find(Folded::new(&text).as_str());
                prop_assert!(phrase.find(Folded::new(&pattern.replace("...", " ")).as_str()).is_some());
            }
        }
    }
}
