//! A text reduced to what matters for comparing words, with the way back to the original.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Lower case, without accents and punctuation, one space between words, each character mapped to its
/// place in the original text.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    /// For each byte of `text`, the range in the original of the character it came from.
    origins: Vec<Range<usize>>,
}

/// How people type a letter without a key for it, where Unicode knows no accent that could be left out.
fn typed_as(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'đ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => return None,
    })
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn new(original: &str) -> Self {
        Folded::of(original, true)
    }

    /// Folds a text; what is ASCII needs no table of Unicode, which a test asks all the same.
    fn of(original: &str, by_hand: bool) -> Self {
        let mut folded =
            Folded { text: String::with_capacity(original.len()), origins: Vec::with_capacity(original.len()) };
        let mut gap = false;
        for (start, character) in original.char_indices() {
            let origin = start..start + character.len_utf8();
            if by_hand && character.is_ascii() {
                if !character.is_ascii_alphanumeric() {
                    gap = true;
                    continue;
                }
                if gap && !folded.text.is_empty() {
                    folded.text.push(' ');
                    folded.origins.push(origin.clone());
                }
                gap = false;
                folded.text.push(character.to_ascii_lowercase());
                folded.origins.push(origin);
                continue;
            }
            decompose_compatible(character, |part| {
                if is_combining_mark(part) || is_ignorable(part) {
                    return;
                }
                if !part.is_alphanumeric() {
                    gap = true;
                    return;
                }
                if gap && !folded.text.is_empty() {
                    folded.push(' ', &origin);
                }
                gap = false;
                for lower in part.to_lowercase().filter(|lower| !is_combining_mark(*lower)) {
                    match typed_as(lower) {
                        Some(plain) => plain.chars().for_each(|one| folded.push(one, &origin)),
                        None => folded.push(lower, &origin),
                    }
                }
            });
        }
        folded
    }

    fn push(&mut self, character: char, origin: &Range<usize>) {
        self.text.push(character);
        self.origins.extend(std::iter::repeat_n(origin.clone(), character.len_utf8()));
    }

    /// The folded text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The range of the original text that a range of bytes of the folded text came from.
    #[must_use]
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        match (self.origins.get(range.start), range.end.checked_sub(1).and_then(|last| self.origins.get(last))) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// Invisible characters that may stand inside a word without changing it.
fn is_ignorable(character: char) -> bool {
    matches!(character, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// Kana, Han and their neighbours, which are written without spaces.
#[must_use]
pub fn has_no_spaces(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        assert_eq!(Folded::new("  Ungültiger – Aktivierungs\u{ad}code!! ").as_str(), "ungultiger aktivierungscode");
        assert_eq!(Folded::new("Срок ИСТЁК.").as_str(), "срок истек");
        assert_eq!(Folded::new("ﬁle №１").as_str(), "file no1");
    }

    #[test]
    fn a_letter_that_a_keyboard_lacks_is_as_what_is_typed_for_it() {
        for (written, typed) in [
            ("lisansın süresi doldu", "lisansin suresi doldu"),
            ("Licencja wygasła", "licencja wygasla"),
            ("Schlüssel heißt", "schlussel heisst"),
            ("nøglen", "noglen"),
            ("LİSANS", "lisans"),
        ] {
            assert_eq!(Folded::new(written).as_str(), typed);
        }
    }

    #[test]
    fn a_place_leads_back_to_the_original() {
        let original = "«Über» alles";
        let folded = Folded::new(original);
        let at = folded.as_str().find("uber").unwrap();
        assert_eq!(&original[folded.original(at..at + 4)], "Über");
    }

    proptest! {
        #[test]
        fn what_is_folded_by_hand_is_folded_as_by_the_tables(any in any::<String>(), plain in "[ -~]{0,40}") {
            for text in [any.clone(), plain.clone(), any + &plain] {
                let (quick, slow) = (Folded::of(&text, true), Folded::of(&text, false));
                prop_assert_eq!(quick.text, slow.text);
                prop_assert_eq!(quick.origins, slow.origins);
            }
        }

        #[test]
        fn every_place_lies_on_character_borders(text in any::<String>()) {
            let folded = Folded::new(&text);
            prop_assert_eq!(folded.origins.len(), folded.text.len());
            for at in 0..folded.text.len() {
                prop_assert!(text.get(folded.original(at..at + 1)).is_some());
            }
        }
    }
}
