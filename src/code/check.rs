//! What a text typed as an activation code is, and what is wrong with it.

use crate::say::{Message, Worded, errors};
use crate::text::has_no_spaces;
use std::collections::VecDeque;
use std::ops::{Range, RangeInclusive};

use super::{CODE_LENGTH, GROUP_LENGTH};

/// What a text looks like, judged by its shape alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeShape {
    /// 20 Latin letters and digits.
    ActivationCode,
    /// An activation code in which some letters come from another alphabet.
    LookAlike,
    /// Groups like those of an activation code, but too few or too many characters.
    WrongLength,
    /// 32 letters and digits as 8-4-4-4-12: the licence key of the licensing window.
    LicenseKey,
    /// An old licence number of three groups (4-6-7 or 4-6-8).
    LicenseNumber,
    /// Digits only: an order number or a bar code.
    OrderNumber,
    /// The name of a key file, which business products take.
    KeyFile,
    /// None of these.
    Other,
}

impl CodeShape {
    /// The value of the fact `code.shape`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CodeShape::ActivationCode => "activation-code",
            CodeShape::LookAlike => "look-alike",
            CodeShape::WrongLength => "wrong-length",
            CodeShape::LicenseKey => "license-key",
            CodeShape::LicenseNumber => "license-number",
            CodeShape::OrderNumber => "order-number",
            CodeShape::KeyFile => "key-file",
            CodeShape::Other => "other",
        }
    }
}

/// One thing to look at in a typed code. Positions count characters from 1, without hyphens and spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeProblem {
    /// A letter that looks Latin but is not.
    ForeignLetter {
        /// Its position.
        position: usize,
        /// The letter that stands there.
        found: char,
        /// The Latin one that it looks like.
        looks_like: char,
    },
    /// A character that no code holds.
    WrongCharacter {
        /// Its position.
        position: usize,
        /// The character.
        found: char,
    },
    /// A character that is easily misread; either may be right.
    EasilyMisread {
        /// Its position.
        position: usize,
        /// The character that stands there.
        found: char,
        /// What the print may show instead.
        perhaps: char,
    },
    /// A group that is not five characters long.
    GroupLength {
        /// The group, counted from 1.
        group: usize,
        /// Its characters.
        length: usize,
    },
    /// The number of characters is not 20.
    Length {
        /// How many there are.
        length: usize,
    },
}

impl Worded for CodeProblem {
    fn message(&self) -> Message {
        match self {
            CodeProblem::ForeignLetter { position, found, looks_like } => {
                let number = format!("{:04X}", u32::from(*found));
                errors::code_foreign_letter(found.to_string(), looks_like.to_string(), number, *position)
            }
            CodeProblem::WrongCharacter { position, found } => {
                errors::code_wrong_character(found.to_string(), *position)
            }
            CodeProblem::EasilyMisread { position, found, perhaps } => {
                errors::code_misread(found.to_string(), perhaps.to_string(), *position)
            }
            CodeProblem::GroupLength { group, length } => errors::code_group(*group, *length, GROUP_LENGTH),
            CodeProblem::Length { length } => errors::code_length(*length, CODE_LENGTH),
        }
    }
}

/// The result of looking at one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeCheck {
    /// What it looks like.
    pub shape: CodeShape,
    /// What to look at, in reading order.
    pub problems: Vec<CodeProblem>,
}

/// Hyphens of every kind, spaces, and what people type between groups.
pub(super) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
        )
}

/// The Latin capital that a Cyrillic, Greek, Turkish or full-width character looks like.
pub(super) fn latin_look_alike(character: char) -> Option<char> {
    if let code @ 0xFF01..=0xFF5E = u32::from(character) {
        return char::from_u32(code - 0xFEE0).map(|c| c.to_ascii_uppercase()).filter(char::is_ascii_alphanumeric);
    }
    Some(match character.to_uppercase().next()? {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' | 'Ϲ' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        // A Turkish keyboard has two letters, with a dot and without one, and both have the other case; `ı` becomes `I`.
        'І' | 'Ι' | 'İ' | 'I' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'У' | 'Υ' => 'Y',
        'Х' | 'Χ' => 'X',
        'Ζ' => 'Z',
        _ => return None,
    })
}

/// The sign that a printed character is often confused with.
fn misread_as(character: char) -> Option<char> {
    Some(match character {
        'O' => '0',
        '0' => 'O',
        'I' => '1',
        '1' => 'I',
        _ => return None,
    })
}

/// Whether letters stand there as in a code and not as in words, whose number says nothing: with digits, in capitals, or
/// in groups of five with hyphens; and in a script that has letters.
fn looks_like_a_code(text: &str, lengths: &[usize], bare: &str) -> bool {
    let digits = bare.chars().any(char::is_numeric);
    let capitals = bare.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let fives = text.contains('-') && lengths.iter().all(|length| *length == GROUP_LENGTH);
    (digits || capitals || fives) && !bare.chars().any(has_no_spaces)
}

/// Looks at a text that was entered as an activation code.
#[must_use]
pub fn check_code(text: &str) -> CodeCheck {
    let text = text.trim().trim_matches(|c| matches!(c, '{' | '}' | '"' | '\'' | '«' | '»' | ',' | ';' | '.'));
    let plain = |shape| CodeCheck { shape, problems: Vec::new() };
    if text.to_lowercase().ends_with(".key") {
        return plain(CodeShape::KeyFile);
    }
    let groups: Vec<&str> = text.split(is_separator).filter(|group| !group.is_empty()).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.chars().count()).collect();
    let bare: String = groups.concat();
    let length = bare.chars().count();
    let latin = bare.chars().all(|c| c.is_ascii_alphanumeric());

    if !looks_like_a_code(text, &lengths, &bare) {
        return plain(CodeShape::Other);
    }
    if latin && (lengths == [8, 4, 4, 4, 12] || length == 32 && groups.len() <= 8) {
        return plain(CodeShape::LicenseKey);
    }
    if latin && (lengths == [4, 6, 7] || lengths == [4, 6, 8]) {
        return plain(CodeShape::LicenseNumber);
    }
    if length != CODE_LENGTH && length >= 5 && bare.chars().all(|c| c.is_ascii_digit()) {
        return plain(CodeShape::OrderNumber);
    }
    if !looks_grouped(&lengths, length)
        || is_prose(text, length)
        || bare.chars().any(|c| !c.is_alphanumeric() && !c.is_ascii_punctuation())
    {
        return plain(CodeShape::Other);
    }

    let mut problems: Vec<CodeProblem> = Vec::new();
    for (index, found) in bare.chars().enumerate() {
        let position = index + 1;
        if found.is_ascii_alphanumeric() {
            continue;
        }
        problems.push(match latin_look_alike(found) {
            Some(looks_like) => CodeProblem::ForeignLetter { position, found, looks_like },
            None => CodeProblem::WrongCharacter { position, found },
        });
    }
    let shape = if length != CODE_LENGTH {
        problems.push(CodeProblem::Length { length });
        for (index, length) in lengths.iter().enumerate().filter(|(_, length)| **length != GROUP_LENGTH) {
            if lengths.len() > 1 {
                problems.push(CodeProblem::GroupLength { group: index + 1, length: *length });
            }
        }
        CodeShape::WrongLength
    } else if problems.is_empty() {
        CodeShape::ActivationCode
    } else {
        CodeShape::LookAlike
    };
    for (index, found) in bare.chars().enumerate() {
        if let Some(perhaps) = misread_as(found.to_ascii_uppercase()) {
            problems.push(CodeProblem::EasilyMisread { position: index + 1, found, perhaps });
        }
    }
    CodeCheck { shape, problems }
}

/// Words with spaces between them are no code, unless they are capitals or hold digits, and about 20 in all.
fn is_prose(text: &str, length: usize) -> bool {
    let spaced = text.contains(char::is_whitespace) && !text.contains(|c: char| is_separator(c) && !c.is_whitespace());
    let like_a_code = text.contains(char::is_numeric) || !text.contains(char::is_lowercase);
    spaced && !(like_a_code && length.abs_diff(CODE_LENGTH) <= 3)
}

/// Whether groups of these lengths were meant as an activation code: mostly fives, or one run of nearly 20.
fn looks_grouped(lengths: &[usize], length: usize) -> bool {
    match lengths {
        [] => false,
        [_] => (17..=23).contains(&length),
        _ => {
            let fives = lengths.iter().filter(|length| **length == GROUP_LENGTH).count();
            lengths.len() <= 6 && fives >= lengths.len().div_ceil(2) && (10..=30).contains(&length)
                || length == CODE_LENGTH && lengths.len() <= 5
        }
    }
}

/// The characters of a group that may belong to a code, and of the groups that follow the first.
const GROUP: RangeInclusive<usize> = 3..=12;
const FURTHER_GROUPS: RangeInclusive<usize> = 2..=5;

/// Finds what looks like a code, a key or a licence number inside a longer text.
#[must_use]
pub fn find_codes(text: &str) -> Vec<(Range<usize>, CodeCheck)> {
    candidates(text)
        .into_iter()
        .filter(|span| {
            let found = &text[span.clone()];
            let capital = |c: char| c.is_uppercase() || c.is_numeric();
            let digits = found.chars().any(char::is_numeric);
            digits || found.chars().filter(|c| c.is_alphanumeric()).all(capital)
        })
        .map(|span| (span.clone(), check_code(&text[span])))
        .filter(|(_, check)| !matches!(check.shape, CodeShape::Other | CodeShape::OrderNumber))
        .collect()
}

/// Groups joined by hyphens, two hyphens at least, or one long run of capitals and digits.
///
/// By hand, because a pattern of letters of every script takes longer to compile than a machine to be diagnosed.
fn candidates(text: &str) -> Vec<Range<usize>> {
    let mut runs = runs(text);
    // The run that is looked at, and those that may belong to it: of ten megabytes of words no more is held.
    let mut near: VecDeque<Range<usize>> = VecDeque::new();
    let mut found = Vec::new();
    loop {
        near.extend(runs.by_ref().take(FURTHER_GROUPS.end() + 1 - near.len()));
        if near.is_empty() {
            return found;
        }
        let at_hand = near.make_contiguous();
        if is_one_long_code(text, &at_hand[0]) {
            found.extend(near.pop_front());
        } else if let Some((span, further)) = grouped(text, at_hand) {
            near.drain(..further);
            // Of a longer run the rest may begin the next.
            near[0].start = span.end;
            found.push(span);
        } else {
            near.pop_front();
        }
    }
}

/// Letters and digits of any script with nothing between them.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut signs = text.char_indices().filter(|(_, sign)| sign.is_alphanumeric()).peekable();
    std::iter::from_fn(move || {
        let (start, first) = signs.next()?;
        let mut end = start + first.len_utf8();
        while let Some((_, sign)) = signs.next_if(|(at, _)| *at == end) {
            end += sign.len_utf8();
        }
        Some(start..end)
    })
}

/// An activation code or a licence key without hyphens, which no sign joins to more.
fn is_one_long_code(text: &str, run: &Range<usize>) -> bool {
    let joined = |character: char| character == '_' || character.is_alphanumeric();
    matches!(run.len(), 17..=23 | 32)
        && text[run.clone()].bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && !text[..run.start].ends_with(joined)
        && !text[run.end..].starts_with(joined)
}

/// The groups that the first of these runs begins, and how many follow it; of a longer run its end or its beginning.
fn grouped(text: &str, runs: &[Range<usize>]) -> Option<(Range<usize>, usize)> {
    let start = runs[0].start + text[runs[0].clone()].char_indices().rev().take(*GROUP.end()).last()?.0;
    let (mut end, mut further) = (runs[0].end, 0);
    if text[start..end].chars().count() < *GROUP.start() {
        return None;
    }
    for run in &runs[1..] {
        if further == *FURTHER_GROUPS.end() || !is_a_hyphen(&text[end..run.start]) {
            break;
        }
        let taken: String = text[run.clone()].chars().take(*GROUP.end()).collect();
        if taken.chars().count() < *GROUP.start() {
            break;
        }
        end = run.start + taken.len();
        further += 1;
        if end < run.end {
            break;
        }
    }
    FURTHER_GROUPS.contains(&further).then_some((start..end, further))
}

fn is_a_hyphen(between: &str) -> bool {
    let mut signs = between.chars();
    matches!(signs.next(), Some('-' | '\u{2010}'..='\u{2015}' | '\u{2212}')) && signs.next().is_none()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use regex::Regex;

    use super::*;

    /// What `candidates` finds, as a pattern.
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        let group = r"[\p{L}\p{N}]{3,12}";
        let hyphen = r"[-\u{2010}-\u{2015}\u{2212}]";
        Regex::new(&format!(r"{group}(?:{hyphen}{group}){{2,5}}|\b[A-Z0-9]{{17,23}}\b|\b[A-Z0-9]{{32}}\b")).unwrap()
    });

    fn shape(text: &str) -> CodeShape {
        check_code(text).shape
    }

    #[test]
    fn each_documented_shape_is_told_apart() {
        assert_eq!(shape("ABCDE-12345-FGHJK-67890"), CodeShape::ActivationCode);
        assert_eq!(shape("abcde12345fghjk67890"), CodeShape::ActivationCode);
        assert_eq!(shape("ABCDE 12345 FGHJK 67890"), CodeShape::ActivationCode);
        assert_eq!(shape("ABCDE-12345-FGHJK-6789"), CodeShape::WrongLength);
        assert_eq!(shape("ABCDE-12345-FGHJK"), CodeShape::WrongLength);
        assert_eq!(shape("АBCDE-12345-FGHJK-67890"), CodeShape::LookAlike);
        assert_eq!(shape("0F3A1B2C-1111-2222-3333-444455556666"), CodeShape::LicenseKey);
        assert_eq!(shape("0ABC-000DEF-000GHIJ"), CodeShape::LicenseNumber);
        assert_eq!(shape("4005556667778"), CodeShape::OrderNumber);
        assert_eq!(shape("1A2B3C4D.key"), CodeShape::KeyFile);
        assert_eq!(shape("hello there friend"), CodeShape::Other);
        assert_eq!(shape("where is the cheap 12345 house"), CodeShape::Other);
        assert_eq!(shape("hello"), CodeShape::Other);
        assert_eq!(shape(""), CodeShape::Other);
    }

    #[test]
    fn a_sentence_is_no_code_however_many_letters_it_has() {
        for text in [
            "my kaspersky subscription has lapsed",
            "la mia licenza non si rinnova più",
            "カスペルスキーの有効期限が切れました二〇二六",
            "我的卡巴斯基许可证已经过期了怎么办才好呢请帮忙",
            "не могу продлить касперского",
        ] {
            assert_eq!(check_code(text).shape, CodeShape::Other, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn plain_words_of_any_script_are_words(words in proptest::collection::vec("[a-zäéа-яα-ω]{1,12}|[ぁ-ん一-龥]{1,9}", 1..12)) {
            proptest::prop_assert_eq!(check_code(&words.join(" ")).shape, CodeShape::Other);
        }
    }

    #[test]
    fn a_foreign_letter_is_named_with_its_place() {
        let check = check_code("ABCDЕ-12345-FGHJK-67892");
        let letter = CodeProblem::ForeignLetter { position: 5, found: 'Е', looks_like: 'E' };
        assert_eq!(check.problems[0], letter);
        assert!(letter.message().english().contains("U+0415"), "{letter:?}");
    }

    #[test]
    fn what_a_turkish_keyboard_types_for_an_i_is_named() {
        for found in ['İ', 'ı'] {
            let letter = CodeProblem::ForeignLetter { position: 4, found, looks_like: 'I' };
            assert_eq!(check_code(&format!("ABC{found}E-12345-FGHJK-67892")).problems[0], letter);
        }
    }

    #[test]
    fn a_short_group_is_named() {
        let problems = check_code("ABCDE-2345-FGHJK-67892").problems;
        assert!(problems.contains(&CodeProblem::GroupLength { group: 2, length: 4 }), "{problems:?}");
        assert!(problems.contains(&CodeProblem::Length { length: 19 }), "{problems:?}");
    }

    #[test]
    fn signs_that_print_alike_are_pointed_at_without_a_verdict() {
        let check = check_code("ABCDO-12345-FGHJK-67892");
        assert_eq!(check.shape, CodeShape::ActivationCode);
        assert!(check.problems.contains(&CodeProblem::EasilyMisread { position: 5, found: 'O', perhaps: '0' }));
    }

    #[test]
    fn a_code_is_found_inside_a_story() {
        let text = "It says no: ABCDE-12345-FGHJK-6789, right there";
        let found = find_codes(text);
        assert_eq!(found.len(), 1);
        assert_eq!(&text[found[0].0.clone()], "ABCDE-12345-FGHJK-6789");
        assert_eq!(found[0].1.shape, CodeShape::WrongLength);
        assert!(find_codes("a well-known, out-of-date, state-of-the-art story of 2024-11-03").is_empty());
    }

    proptest! {
        #[test]
        fn every_text_gets_a_shape(text in any::<String>()) {
            let _ = check_code(&text);
            let _ = find_codes(&text);
        }

        #[test]
        fn candidates_are_those_of_the_pattern_that_says_the_same(text in "([A-Z0-9]{1,34}|[a-zÄж]{1,14}|[-–−_ .]){0,24}") {
            let slow: Vec<Range<usize>> = PATTERN.find_iter(&text).map(|found| found.range()).collect();
            prop_assert_eq!(candidates(&text), slow);
        }

        #[test]
        fn every_rightly_typed_code_has_the_right_shape(code in "[A-Z0-9]{5}(-[A-Z0-9]{5}){3}") {
            prop_assert_eq!(shape(&code), CodeShape::ActivationCode);
        }
    }
}
