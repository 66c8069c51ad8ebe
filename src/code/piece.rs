//! Letters and digits without anything between them, what stands between two such groups, and what looks like a word.

use std::ops::Range;

use crate::text::is_ignorable;

/// Letters and digits without anything between them.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) span: Range<usize>,
    pub(super) length: usize,
    pub(super) digits: usize,
    pub(super) upper: usize,
    pub(super) lower: usize,
    /// Letters of another alphabet that look like no Latin one.
    pub(super) foreign: usize,
    pub(super) hex: bool,
    /// Like a word of a language, by its vowels.
    pub(super) word: bool,
    /// How often letters and digits follow each other.
    pub(super) changes: usize,
    /// Letters with a number behind them, as names of models are.
    pub(super) numbered: bool,
    /// What it is beside words.
    pub(super) said: WordLike,
    /// What is no part of a code: of a GUID or a time, a number of a program, the name of a field.
    pub(super) taken: bool,
}

impl Group {
    pub(super) fn mixed(&self) -> bool {
        self.digits > 0 && self.digits < self.length
    }

    pub(super) fn letters(&self) -> usize {
        self.length - self.digits
    }
}

/// What stands between two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    Dash,
    Space,
    Sign(char),
    /// Of several signs.
    Many,
    /// Too much for one code.
    Wide,
}

/// What a group is beside others that are words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordLike {
    /// A word, alone or with its number behind it.
    Word,
    /// A number, a short word, a model: what stands beside words.
    Beside,
    /// Letters and digits that say nothing.
    Nothing,
}

pub(super) fn floor_of(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// A Latin letter in small and without its accent: `Schlüssel` is a word like any other.
fn plain_letter(letter: char) -> char {
    if !matches!(letter, '\u{C0}'..='\u{24F}') {
        return letter.to_ascii_lowercase();
    }
    let mut base = None;
    unicode_normalization::char::decompose_canonical(letter, |part| base = base.or(Some(part)));
    base.unwrap_or(letter).to_ascii_lowercase()
}

/// Whether letters look like a word: vowels, and not many consonants or vowels in a row.
pub(super) fn is_word(letters: &str) -> bool {
    let (mut vowels, mut row, mut of_vowels, mut before) = (0, 0, false, ' ');
    for letter in letters.chars().map(plain_letter) {
        if !letter.is_ascii() {
            // A look-alike among Latin letters is no word; a word of another alphabet is.
            return letters.chars().all(|c| !c.is_ascii());
        }
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        row = if vowel == of_vowels { row + 1 } else { 1 };
        of_vowels = vowel;
        vowels += usize::from(vowel);
        let rare = matches!((before, letter), ('q', c) if c != 'u')
            || matches!((before, letter), ('j' | 'v' | 'x', c) if !vowel && c != 'x' && c != 't' && c != 'p' && c != 'c');
        if row > 3 || rare {
            return false;
        }
        before = letter;
    }
    vowels > 0 && !matches!(before, 'j' | 'q')
}

pub(super) fn is_dash(between: &str) -> bool {
    gap(between) == Gap::Dash && between.chars().count() == 1
}

pub(super) fn gap(between: &str) -> Gap {
    if between.is_empty() {
        return Gap::Wide;
    }
    let mut signs = between.chars().filter(|c| !c.is_whitespace() && !is_ignorable(*c));
    let first = signs.next();
    let more = signs.clone().count();
    let lines = between.matches('\n').count();
    let dash = |c: char| {
        matches!(
            c,
            '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
        )
    };
    match first {
        _ if between.len() > 48 || more > 6 || lines > 2 || between.contains('*') => Gap::Wide,
        None => Gap::Space,
        Some(sign) if more == 0 && dash(sign) => Gap::Dash,
        Some(sign) if more == 0 => Gap::Sign(sign),
        Some(sign) if dash(sign) && lines > 0 => Gap::Dash,
        // A line break behind the dash, where the lines of a description stand in one.
        Some(sign) if dash(sign) && more == 1 && between.ends_with("; ") => Gap::Dash,
        Some(_) => Gap::Many,
    }
}
