//! The gate: one pass over a text tells the places where a rule can find something, and the rules run there alone.
//!
//! Each rule is a function of a place. The plain way, in the tests, asks every rule at every place; both must give
//! the same.

use std::ops::Range;

use super::blocks::Blocks;
use super::found::Found;
use super::rules::{
    ANY, AREA, BESIDE, CARD, COLONS, DOMAIN_USER, ENDING, FOUR_NUMBERS, GIVEN_NAME, IBAN, INITIALS, LABEL, NAMED,
    NATIONAL, ORDER, PAYMENT, RULES, SERVER, SIGN, STREET_NUMBER, SYSLOG, TABLE, TAX, TELEPHONE, TILDE, WEB, WEB_TOKEN,
    WORD_RULES, WORDS,
};
use super::words::{Index, fold, folded, is_mark, is_of_word, is_whole_word, key, key_in};
use super::{given_names, label, persons};
use crate::code::{Watch, add_region, is_break, stamp};
use crate::text::{
    FEWEST_DECIMALS, decimal_sign, garbled_separator, hex_says_text, may_be_dumped, tells_of_quoted_printable,
};

#[cfg(test)]
thread_local! {
    static ASKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How often a rule was asked in this thread.
#[cfg(test)]
pub(super) fn asked() -> usize {
    ASKED.get()
}

const DIGIT: u8 = 1;
const UPPER: u8 = 2;
const LOWER: u8 = 4;
const HIGH: u8 = 8;
const MARK: u8 = 16;

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' => UPPER,
            b'a'..=b'z' => LOWER,
            0x80..=0xFF => HIGH,
            b'@' | b'\\' | b'%' | b'&' | b'=' | b'+' | b'(' | b':' | b'<' | b'~' | b'\n' => MARK,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// What one pass found, and where the slower readers must look.
#[derive(Debug, Default)]
pub(super) struct Passed {
    pub found: Vec<Found>,
    /// Where a code can be.
    pub regions: Vec<Range<usize>>,
    /// Line breaks that can part a group of a code.
    pub breaks: Vec<usize>,
    /// Lines, or several that belong together, in which something is escaped.
    pub escaped: Vec<Range<usize>>,
    /// Such lines with tags, where a code or an address of mail can be broken by them.
    pub tagged: Vec<Range<usize>>,
    /// Words that can be a part of base64.
    pub encoded: Vec<usize>,
    /// Lines that can list bytes with their offset.
    pub dumped: Vec<Range<usize>>,
    /// The words with which a known value can begin.
    pub known: Vec<Range<usize>>,
}

struct Gate<'t> {
    text: &'t str,
    bytes: &'t [u8],
    known: Option<&'t Index>,
    /// Whether the rules are asked, and not known values alone looked for.
    asks: bool,
    /// Whether places of codes are looked for.
    codes: bool,
    any: &'static Index,
    passed: Passed,
    reached: [usize; LABEL + 1],
    /// Where the open block of lines begins, and what it holds.
    block: usize,
    blocks: Blocks,
    line: usize,
    escape: bool,
    tag: bool,
    telling: bool,
    watch: Watch,
    /// Where the last time ends.
    stamped: usize,
    /// Bytes in hexadecimal digits, and parts of two signs, that stand together.
    pairs: u32,
    cards: u32,
    /// The size of a group of those.
    group: usize,
    /// Decimal numbers of printed signs that stand together.
    signs: usize,
    colons: u32,
    last_end: usize,
}

/// Goes over a text once.
pub(super) fn pass(text: &str, known: Option<&Index>) -> Passed {
    pass_by(text, known, true, true)
}

/// Goes over a text once for known values and codes alone.
pub(super) fn pass_for_known(text: &str, known: Option<&Index>) -> Passed {
    pass_by(text, known, false, true)
}

/// Goes over a text once for known values and nothing else.
pub(super) fn pass_for_known_alone(text: &str, known: Option<&Index>) -> Passed {
    pass_by(text, known, false, false)
}

fn pass_by(text: &str, known: Option<&Index>, asks: bool, codes: bool) -> Passed {
    let mut gate = Gate {
        text,
        bytes: text.as_bytes(),
        known,
        asks,
        codes,
        any: &ANY,
        passed: Passed::default(),
        reached: [0; LABEL + 1],
        block: 0,
        blocks: Blocks::default(),
        line: 0,
        escape: false,
        tag: false,
        telling: false,
        watch: Watch::default(),
        stamped: 0,
        pairs: 0,
        cards: 0,
        group: 0,
        signs: 0,
        colons: 0,
        last_end: 0,
    };
    gate.run();
    gate.passed
}

impl Gate<'_> {
    fn run(&mut self) {
        let bytes = self.bytes;
        let mut at = 0;
        self.ask(SYSLOG, 0);
        self.ask(TABLE, 0);
        while at < bytes.len() {
            let class = CLASSES[usize::from(bytes[at])];
            if class & (DIGIT | UPPER | LOWER) != 0 {
                let start = at;
                let mut all = 0;
                while at < bytes.len() {
                    let class = CLASSES[usize::from(bytes[at])];
                    if class & (DIGIT | UPPER | LOWER) == 0 {
                        break;
                    }
                    all |= class;
                    at += 1;
                }
                let next = bytes.get(at).filter(|byte| **byte >= 0x80).and_then(|_| self.text[at..].chars().next());
                if next.is_some_and(|c| is_of_word(c) && !is_whole_word(c)) {
                    at = self.slow_word(start);
                } else if all == DIGIT
                    && at - start == 4
                    && bytes.get(at) == Some(&b'-')
                    && let Some(end) = stamp(bytes, start)
                {
                    self.time(start, end);
                    at = end;
                } else {
                    self.word(start, at, all);
                }
            } else if class == 0 {
                at += 1;
            } else if class == HIGH {
                at = self.slow_word(at);
            } else {
                self.mark(at);
                at += 1;
            }
        }
        self.end_line(bytes.len());
        self.end_block(bytes.len());
    }

    /// Asks one rule at one place, unless the place lies in what it has already found.
    fn ask(&mut self, rule: usize, at: usize) {
        if !self.asks || at < self.reached[rule] {
            return;
        }
        #[cfg(test)]
        ASKED.set(ASKED.get() + 1);
        let asked = RULES.get(rule).or_else(|| WORD_RULES.get(rule - RULES.len()));
        if let Some(asked) = asked {
            let end = asked(self.text, at, &mut self.passed.found);
            self.reached[rule] = self.reached[rule].max(end);
        }
    }

    fn ask_labels(&mut self, at: usize, key: u64) {
        if self.asks && at >= self.reached[LABEL] {
            #[cfg(test)]
            ASKED.set(ASKED.get() + 1);
            let end = label::at(self.text, at, key, &mut self.passed.found);
            self.reached[LABEL] = self.reached[LABEL].max(end);
        }
    }

    /// A word of ASCII letters and digits.
    #[inline]
    fn word(&mut self, start: usize, end: usize, all: u8) {
        let length = end - start;
        let next = self.bytes.get(end).copied().unwrap_or(b'\n');
        let key = key_in(self.bytes, start, end);
        self.keyed(start, end, key);
        if !self.codes {
            self.lightly(start, end, all);
            return;
        }
        if all & DIGIT != 0 {
            self.with_digits(start, end, all, next, key);
        } else if self.asks && all == (UPPER | LOWER) && length >= 3 {
            self.humps(start, end);
        }
        if self.asks && all & LOWER != 0 && all & DIGIT == 0 && length >= 11 {
            self.compound(start, end);
        }
        if all & (UPPER | LOWER) == (UPPER | LOWER) && length >= 8 {
            self.passed.encoded.push(start);
        }
        if length == 2 {
            if all & (UPPER | LOWER) != 0 && start > 0 && self.bytes[start - 1] == b'.' {
                self.ask(ENDING, start);
            }
            let near = start == self.last_end + 1 && self.bytes[self.last_end] == b'-';
            self.cards = if near { self.cards + 1 } else { 1 };
            if self.cards >= 6 {
                // The first of six pairs.
                self.ask(CARD, start.saturating_sub(15));
            }
        } else {
            self.cards = 0;
        }
        self.decimal(start, end);
        self.hexadecimal(start, end);
        if length == 4 && next == b'.' {
            self.ask(CARD, start);
        }
        if next == b':' && length <= 4 {
            self.colons += 1;
        } else if next != b':' || length > 4 {
            self.colons = 0;
        }
        self.sized(start, end, length, all);
        self.last_end = end;
    }

    /// A date with its time, in which no rule finds anything.
    fn time(&mut self, start: usize, end: usize) {
        if let Some(known) = self.known {
            let mut at = start;
            for word in self.bytes[start..end].split(|byte| !byte.is_ascii_alphanumeric()) {
                if !word.is_empty() && known.may_have(key_in(self.bytes, at, at + word.len())) {
                    self.passed.known.push(at..at + word.len());
                }
                at += word.len() + 1;
            }
        }
        self.watch.pass_over();
        self.stamped = end;
        (self.pairs, self.cards, self.colons) = (0, 0, 0);
        self.last_end = end;
    }

    /// What tells that known values may stand here in another spelling.
    #[inline]
    fn lightly(&mut self, start: usize, end: usize, all: u8) {
        let length = end - start;
        if length >= 8 && all & (UPPER | LOWER) == (UPPER | LOWER) {
            self.passed.encoded.push(start);
        }
        self.decimal(start, end);
        self.hexadecimal(start, end);
        if length >= 16 && !self.escape && all & DIGIT != 0 {
            self.escape = hex_says_text(self.bytes, start);
        }
        self.last_end = end;
    }

    /// Counts decimal numbers that stand together and say a sign each, and so can say a text.
    #[inline]
    fn decimal(&mut self, start: usize, end: usize) {
        if decimal_sign(&self.bytes[start..end]).is_none() {
            self.signs = 0;
            return;
        }
        let goes_on = start <= self.last_end + 2;
        self.signs = if goes_on { self.signs + 1 } else { 1 };
        self.escape |= self.signs >= FEWEST_DECIMALS;
    }

    /// Counts groups of hexadecimal digits that stand together, which can say a text.
    #[inline]
    fn hexadecimal(&mut self, start: usize, end: usize) {
        let length = end - start;
        let digits = match &self.bytes[start..end] {
            [b'0', b'x' | b'X', rest @ ..] => rest,
            all => all,
        };
        if length % 2 == 1 || length > 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
            self.pairs = 0;
            return;
        }
        // All groups are of one size but for the last.
        let joined = start <= self.last_end + 4 && digits.len() <= self.group;
        let bytes = u32::try_from(digits.len() / 2).unwrap_or_default();
        self.pairs = if joined { self.pairs + bytes } else { bytes };
        self.group = if joined && digits.len() < self.group { 0 } else { digits.len() };
        self.escape |= self.pairs >= 8;
    }

    /// Codes: what no word of a language is.
    #[inline]
    fn sized(&mut self, start: usize, end: usize, length: usize, all: u8) {
        if !self.codes {
            return;
        }
        let mixed = all & DIGIT != 0 && all & (UPPER | LOWER) != 0;
        self.telling |= mixed;
        let word = start..end;
        let glued = all & LOWER != 0 && all & (UPPER | DIGIT) != 0 && self.is_glued(&word);
        let before = self.last_end;
        let telling = self.watch.next(self.text, before, &word, length, mixed, glued)
            || (18..=40).contains(&length) && all & LOWER == 0
            || glued && length > 15;
        if telling {
            let since = (!self.watch.in_fields()).then_some(self.stamped);
            add_region(self.text, &word, since, &mut self.passed.regions);
        }
    }

    /// Whether small letters are glued to five capitals and digits, or to so many as a code has.
    fn is_glued(&self, word: &Range<usize>) -> bool {
        let word = &self.bytes[word.clone()];
        let lower = word.iter().filter(|byte| byte.is_ascii_lowercase()).count();
        let bare = word.len() - lower;
        (bare == 5 || (15..=24).contains(&bare))
            && (word.iter().take_while(|byte| byte.is_ascii_lowercase()).count() == lower
                || word.iter().rev().take_while(|byte| byte.is_ascii_lowercase()).count() == lower)
    }

    fn keyed(&mut self, start: usize, end: usize, key: u64) {
        if self.known.is_some_and(|known| known.may_have(key)) {
            self.passed.known.push(start..end);
        }
        if !self.asks || !self.any.may_have(key) {
            return;
        }
        if WORDS.may_have(key) {
            for rule in WORDS.get(key) {
                self.ask(*rule as usize, start);
            }
        }
        if label::index().may_have(key) {
            self.ask_labels(start, key);
        }
        if persons::may_begin(key) {
            self.ask(NAMED, start);
        }
        if given_names::index().may_have(key) {
            self.ask(GIVEN_NAME, start);
        }
    }

    #[inline]
    fn with_digits(&mut self, start: usize, end: usize, all: u8, next: u8, key: u64) {
        let length = end - start;
        // Behind a letter or a point and one space: `Moorweg 27b`.
        if length <= 5
            && start >= 2
            && self.bytes[start - 1] == b' '
            && matches!(self.bytes[start - 2], b'a'..=b'z' | b'.')
        {
            self.ask(STREET_NUMBER, start);
        }
        if all == DIGIT {
            let marked = matches!(next, b'[' | b'(' | b'{') && matches!(self.bytes.get(end + 1), Some(b'.' | b'd'));
            if (next == b'.' || marked) && length <= 3 {
                self.ask(FOUR_NUMBERS, start);
                self.ask(BESIDE, start);
            }
            // `111.444.777-35`
            if next == b'.' && matches!(length, 2 | 3) && self.bytes.get(end + 4) == Some(&b'.') {
                self.ask(TAX, start);
            }
            let parted = matches!(next, b' ' | b'-' | b'/' | b'.' | 0xC2);
            if parted && (2..=5).contains(&length) && self.bytes[start] == b'0'
                || length == 1 && matches!(next, b' ' | b'-')
            {
                self.ask(NATIONAL, start);
            }
            if length == 3 && next == b'-' {
                self.ask(NATIONAL, start);
                self.ask(ORDER, start);
            }
            let parts = |byte: u8| {
                matches!(byte, b' ' | b'-' | b'.' | b'_' | b'\t' | b'/' | b',' | b'\r' | b'\n') || byte >= 0x80
            };
            if length >= 13 || length >= 4 && parts(next) {
                self.ask(PAYMENT, start);
            }
        } else {
            let letters = self.bytes[start..end].iter().take(2).all(u8::is_ascii_alphabetic);
            if letters && length >= 4 {
                self.ask(IBAN, start);
            }
            if self.bytes[start..end].starts_with(b"eyJ") {
                self.ask(WEB_TOKEN, start);
            }
            let digits = self.bytes[start..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            self.glued_card(end, digits, next);
            for strip in 1..=digits.min(2) {
                if end - strip > start {
                    let key = key_in(self.bytes, start, end - strip);
                    if self.any.may_have(key) {
                        self.ask_labels(start, key);
                    }
                }
            }
            // `INC000077120`
            if length >= 9 && (2..=4).contains(&(length - digits)) && self.bytes[start].is_ascii_uppercase() {
                self.ask(ORDER, start);
            }
            self.humps(start, end);
        }
        let _ = key;
        if length >= 16 && !self.escape {
            self.escape = hex_says_text(self.bytes, start);
        }
    }

    /// Digits at the end of a word that may be those of a payment card: `card4111 …`.
    fn glued_card(&mut self, end: usize, digits: usize, next: u8) {
        if (13..=19).contains(&digits) || digits == 4 && matches!(next, b' ' | b'-' | 0xC2) {
            self.ask(PAYMENT, end - digits);
        }
    }

    /// The parts of a word that begin with a capital of their own.
    fn humps(&mut self, start: usize, end: usize) {
        let bytes = self.bytes;
        if bytes[start..end].starts_with(b"eyJ") {
            self.ask(WEB_TOKEN, start);
        }
        for at in start + 1..end {
            if bytes[at].is_ascii_uppercase() && !bytes[at - 1].is_ascii_uppercase() {
                let digits = bytes[at..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
                for strip in 0..=digits.min(2) {
                    if end - strip > at {
                        let key = key_in(bytes, at, end - strip);
                        if self.any.may_have(key) {
                            self.ask_labels(at, key);
                        }
                    }
                }
            }
        }
    }

    /// The last part of a compound, which can be a label.
    fn compound(&mut self, start: usize, end: usize) {
        let text = self.text;
        for at in label::last_parts(&text[start..end]) {
            let key = key(fold(&text[start + at..end]).as_bytes());
            if label::index().may_have(key) {
                self.ask_labels(start + at, key);
            }
        }
    }

    /// A word with other letters than ASCII, or a sign of another alphabet; gives where it ends.
    fn slow_word(&mut self, start: usize) -> usize {
        let text = self.text;
        let mut end = start;
        let mut word = String::new();
        let (mut digits, mut letters, mut characters) = (false, false, 0);
        for (at, character) in text[start..].char_indices() {
            self.escape |= !character.is_ascii()
                && (!reads_as_itself(character) || garbled_separator(&text[start + at..]).is_some());
            if !is_of_word(character) {
                if end == start {
                    self.other(start, character);
                    return start + character.len_utf8();
                }
                break;
            }
            if is_whole_word(character) {
                if end == start {
                    end += character.len_utf8();
                    word.extend(folded(character));
                }
                break;
            }
            end += character.len_utf8();
            word.extend(folded(character));
            digits |= character.is_numeric();
            letters |= !character.is_numeric() && !is_mark(character);
            characters += 1;
        }
        self.keyed(start, end, key(word.as_bytes()));
        if digits && letters {
            let tail = self.bytes[start..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            self.glued_card(end, tail, self.bytes.get(end).copied().unwrap_or_default());
        }
        if characters == 1 && self.bytes.get(end) == Some(&b'.') {
            self.ask(INITIALS, start);
        }
        let tail = word.bytes().rev().take_while(u8::is_ascii_digit).count().min(2);
        for strip in 1..=tail {
            let key = key(&word.as_bytes()[..word.len() - strip]);
            if self.any.may_have(key) {
                self.ask_labels(start, key);
            }
        }
        for (at, _) in text[start..end].char_indices().skip(1) {
            let at = start + at;
            if self.bytes[at].is_ascii_uppercase()
                && (self.bytes[at - 1].is_ascii_lowercase() || self.bytes[at - 1].is_ascii_digit())
            {
                let rest = fold(&text[at..end]);
                let tail = rest.bytes().rev().take_while(u8::is_ascii_digit).count().min(2);
                for strip in 0..=tail {
                    let key = key(&rest.as_bytes()[..rest.len() - strip]);
                    if self.any.may_have(key) {
                        self.ask_labels(at, key);
                    }
                }
            }
        }
        if self.asks && !digits && characters >= 11 {
            self.compound(start, end);
        }
        // `сервер203.0.113.9`
        let number = self.bytes[start..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        if (1..=3).contains(&number) && matches!(self.bytes.get(end), Some(b'.' | b'[' | b'(' | b'{')) {
            self.ask(FOUR_NUMBERS, end - number);
        }
        if self.bytes[start].is_ascii_digit() {
            let run = self.bytes[start..end].iter().take_while(|byte| byte.is_ascii_digit()).count();
            if run >= 4 {
                self.ask(PAYMENT, start);
            }
        }
        let all = if digits { DIGIT } else { 0 } | if letters { UPPER } else { 0 };
        self.sized(start, end, characters, all);
        self.last_end = end;
        self.pairs = 0;
        self.cards = 0;
        self.colons = 0;
        end
    }

    fn other(&mut self, at: usize, character: char) {
        if character == '＠' {
            self.ask(SIGN, at);
        }
    }

    fn mark(&mut self, at: usize) {
        let next = self.bytes.get(at + 1).copied().unwrap_or(b'\n');
        match self.bytes[at] {
            b'@' => {
                self.telling = true;
                self.ask(SIGN, at);
            }
            b'\\' => {
                self.escape |=
                    matches!(next, b'n' | b'r' | b't' | b'\\' | b'"' | b'\'' | b'/' | b'u' | b'x' | b'0'..=b'7');
                if next == b'\\' {
                    self.ask(SERVER, at);
                }
                self.ask(DOMAIN_USER, at);
            }
            b'%' => self.escape |= next.is_ascii_hexdigit() || matches!(next, b'u' | b'U'),
            b'&' => self.escape |= self.bytes[at..].iter().take(12).any(|byte| *byte == b';'),
            b'=' => self.escape |= next == b'?' || tells_of_quoted_printable(&self.bytes[at + 1..]),
            b'+' if (next.is_ascii_digit() || next == b'(' || next == b' ') => {
                self.ask(TELEPHONE, at);
            }
            b'(' if next.is_ascii_digit() => {
                self.ask(AREA, at);
            }
            b':' => {
                if next == b'/' {
                    self.ask(WEB, at);
                }
                if next == b':' || self.colons >= 3 {
                    let inside = |byte: &u8| byte.is_ascii_hexdigit() || *byte == b':';
                    let run = self.bytes[..at].iter().rev().take(64).take_while(|byte| inside(byte)).count();
                    self.ask(COLONS, at - run);
                }
            }
            b'~' => self.ask(TILDE, at),
            b'<' => self.tag |= next.is_ascii_alphabetic() || next == b'/',
            b'\n' => {
                self.end_line(at);
                if self.codes && is_break(self.text, at) {
                    self.passed.breaks.push(at);
                }
                self.ask(SYSLOG, at + 1);
                self.ask(TABLE, at + 1);
            }
            _ => {}
        }
    }

    fn end_line(&mut self, end: usize) {
        let line = &self.bytes[self.line..end];
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if self.codes && may_be_dumped(line) {
            self.passed.dumped.push(self.line..self.line + line.len());
        }
        let goes_on = self.blocks.go_on(line, self.bytes.get(end + 1..).unwrap_or_default());
        self.line = end + 1;
        self.escape |= line.ends_with(b"=") || line.ends_with(b"\\");
        if !goes_on || end - self.block > LONGEST_BLOCK {
            self.end_block(end);
        }
    }

    fn end_block(&mut self, end: usize) {
        let block = self.block.min(end)..end;
        self.block = end + 1;
        let (escape, tag) = (std::mem::take(&mut self.escape), std::mem::take(&mut self.tag));
        let telling = std::mem::take(&mut self.telling);
        if block.is_empty() {
            return;
        }
        // Escapes can hide tags, so that their reading is looked at for some.
        if tag && telling && !escape && self.codes {
            self.passed.tagged.push(block.clone());
        }
        if escape {
            self.passed.escaped.push(block);
        }
    }
}

/// The most bytes of lines that belong together.
pub(super) const LONGEST_BLOCK: usize = 64 * 1024;

/// Whether a character is certain to be its own simple form.
fn reads_as_itself(character: char) -> bool {
    matches!(
        character,
        '\u{C0}'..='\u{131}' | '\u{400}'..='\u{4FF}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}'
            | '\u{2010}' | '\u{2012}'..='\u{2015}' | '\u{2018}'..='\u{201F}' | '\u{2212}' | '«' | '»' | '。' | '、'
    )
}
