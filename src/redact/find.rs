//! Everything private in a text, whatever it is spelled like: the text itself, its readings, and what it carries encoded.

use std::ops::Range;

use super::PrivateKind;
use super::found::Found;
use super::gate::{LONGEST_BLOCK, Passed, pass, pass_for_known, pass_for_known_alone};
use super::ordinary::is_stand_in;
use super::vocabulary::Vocabulary;
use super::word_groups::is_made_of_words;
use crate::code::{CodePlace, called_a_code, find_in, hidden, outside_escapes, over_break};
use crate::text::base64::{self, Base64};
use crate::text::{
    Spelled, dumps, is_in_an_escape, page_named, readings_in, splits_an_escape, with_names, without_tags, word_runs,
};

/// How deep texts in base64 are looked through.
const DEEPEST: usize = 3;

/// The fewest signs of base64 that say a text by no chance.
const SHORTEST_SAID: usize = 40;

/// A private value in a text, and how to replace it there.
#[derive(Clone, Debug)]
pub(super) struct PrivatePlace {
    /// Bytes of the text.
    pub span: Range<usize>,
    pub what: What,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    /// A value that a rule found, as it reads; it is written in the style of its place.
    Value { kind: PrivateKind, value: String, style: Option<Box<Written>> },
    /// A value that is known, by its number.
    Known { entry: usize, style: Option<Box<Written>> },
    /// A code, as it reads, with the bytes that hide its characters.
    Code { value: String, hidden: Vec<(Range<usize>, String)> },
    /// A text in base64 with its own places.
    Encoded { base64: Box<Base64>, places: Vec<PrivatePlace> },
}

/// A part of a reading, by which a new text is written as the old one was.
#[derive(Clone, Debug)]
pub(super) struct Written {
    read: std::sync::Arc<Spelled>,
    part: Range<usize>,
}

impl Written {
    pub(super) fn write(&self, text: &str) -> String {
        self.read.written(&self.part, text)
    }
}

/// How a text is gone over: through the gate, or plainly.
type Pass = fn(&str, Option<&Vocabulary>) -> Passed;

/// Every private value of a text, and every known one.
pub(super) fn places(text: &str, known: Option<&Vocabulary>) -> Vec<PrivatePlace> {
    places_by(text, known, |text, known| pass(text, known.map(Vocabulary::index)), 0)
}

/// Every known value of a text, and every code.
pub(super) fn known_places(text: &str, known: &Vocabulary) -> Vec<PrivatePlace> {
    places_by(text, Some(known), |text, known| pass_for_known(text, known.map(Vocabulary::index)), 0)
}

/// Every known value of a text.
pub(super) fn known_alone(text: &str, known: &Vocabulary) -> Vec<PrivatePlace> {
    places_by(text, Some(known), |text, known| pass_for_known_alone(text, known.map(Vocabulary::index)), 0)
}

impl PrivatePlace {
    /// The place in a text that goes on before the one in which it was found.
    pub(super) fn moved(mut self, by: usize) -> PrivatePlace {
        let shift = |span: &Range<usize>| span.start + by..span.end + by;
        self.span = shift(&self.span);
        if let What::Code { hidden, .. } = &mut self.what {
            hidden.iter_mut().for_each(|(span, _)| *span = shift(span));
        }
        self
    }

    /// Whether a rule found it, and not a value that was known.
    pub(super) fn is_found(&self) -> bool {
        match &self.what {
            What::Value { .. } | What::Code { .. } => true,
            What::Known { .. } => false,
            What::Encoded { places, .. } => places.iter().any(PrivatePlace::is_found),
        }
    }
}

fn places_by(text: &str, known: Option<&Vocabulary>, pass: Pass, depth: usize) -> Vec<PrivatePlace> {
    let passed = pass(text, known);
    let mut all = Vec::new();
    let mut escapes = Vec::new();
    for block in &passed.escaped {
        escapes.extend(in_readings(text, block, known, pass, &mut all));
    }
    for block in &passed.tagged {
        if let Some(bare) = without_tags(&text[block.clone()], None) {
            in_reading(bare, block.start, known, pass, (ReadingOf::Bare, &[]), &mut all);
        }
    }
    in_plain(text, &passed, known, &escapes, &mut all);
    in_dumps(text, &passed.dumped, &mut all);
    if depth < DEEPEST {
        let mut reached = 0;
        let mut says: Vec<Range<usize>> = Vec::new();
        for word in &passed.encoded {
            if *word < reached {
                continue;
            }
            if let Some(base64) = base64::around(text, *word) {
                reached = base64.span.end;
                let places = places_by(&base64.says, known, pass, depth + 1);
                let span = base64.span.clone();
                if span.len() >= SHORTEST_SAID {
                    says.push(span.clone());
                }
                if !places.is_empty() {
                    all.push(PrivatePlace { span, what: What::Encoded { base64: Box::new(base64), places } });
                }
            }
        }
        // What looks like a code in the signs of a text in base64 is none.
        let inside = |span: &Range<usize>| says.iter().any(|said| said.start <= span.start && span.end <= said.end);
        all.retain(|place| !(matches!(place.what, What::Code { .. }) && inside(&place.span)));
    }
    all
}

fn in_plain(
    text: &str,
    passed: &Passed,
    known: Option<&Vocabulary>,
    escapes: &[Range<usize>],
    all: &mut Vec<PrivatePlace>,
) {
    let private = passed.found.iter().filter(|found| found.kind != PrivateKind::Code);
    let private = private.filter(|found| !is_cleaned(&text[found.span.clone()]));
    let private = private.filter(|found| !splits_an_escape(escapes, &found.span));
    // What the bytes of a registry value say stands in the reading, and is written as bytes again.
    let private = private.filter(|found| {
        let first = found.span.start..(found.span.start + 2).min(found.span.end);
        !(text[..found.span.start].ends_with([':', '"'])
            && text[found.span.clone()].contains(',')
            && is_in_an_escape(escapes, &first))
    });
    all.extend(private.map(|found| PrivatePlace {
        span: found.span.clone(),
        what: What::Value { kind: found.kind, value: text[found.span.clone()].to_owned(), style: None },
    }));
    for code in codes(text, passed) {
        let hidden = outside_escapes(hidden(text, &code), escapes);
        if hidden.is_empty() {
            continue;
        }
        let hidden = hidden.into_iter().map(|span| (span, "*".to_owned())).collect();
        all.push(PrivatePlace {
            span: code.span.clone(),
            what: What::Code { value: text[code.span].to_owned(), hidden },
        });
    }
    let Some(known) = known else { return };
    for word in &passed.known {
        if let Some((end, entry)) =
            known.at(text, word).filter(|(end, _)| !splits_an_escape(escapes, &(word.start..*end)))
        {
            all.push(PrivatePlace { span: word.start..end, what: What::Known { entry, style: None } });
        }
    }
}

/// Whether a value is what an earlier cleaning put there.
fn is_cleaned(value: &str) -> bool {
    is_stand_in(value.trim()) || value.trim().split(' ').all(is_stand_in)
}

/// The codes of a text: by their shape, and by the label that stands before one.
fn codes(text: &str, passed: &Passed) -> Vec<CodePlace> {
    let by_label = passed.found.iter().filter(|found| found.kind == PrivateKind::Code);
    let by_label = by_label.map(|found| called_a_code(text, &found.span));
    let broken = passed.breaks.iter().flat_map(|at| over_break(text, *at));
    let shaped = passed.regions.iter().flat_map(|region| find_in(text, region.clone())).chain(broken);
    shaped.filter(|code| !is_made_of_words(text, code)).chain(by_label).collect()
}

/// The readings of lines in which something is escaped; gives the escapes of the lines themselves.
fn in_readings(
    text: &str,
    block: &Range<usize>,
    known: Option<&Vocabulary>,
    pass: Pass,
    all: &mut Vec<PrivatePlace>,
) -> Vec<Range<usize>> {
    let lines = &text[block.clone()];
    let page = if lines.contains('=') { page_named(&text[..block.start], LONGEST_BLOCK) } else { None };
    let mut reads = readings_in(lines, page);
    if let Some(names) = with_names(lines) {
        in_reading(names, block.start, known, pass, (ReadingOf::Names, &[]), all);
    }
    over_encoded_words(lines, block.start, all);
    if (has_tags(lines) || reads.iter().any(|read| has_tags(&read.text)))
        && let Some(bare) = without_tags(lines, reads.last())
    {
        in_reading(bare, block.start, known, pass, (ReadingOf::Bare, &[]), all);
    }
    let mut escapes: Vec<Vec<Range<usize>>> = reads.iter_mut().map(|read| std::mem::take(&mut read.escapes)).collect();
    escapes.push(Vec::new());
    for (read, next) in reads.into_iter().zip(&escapes[1..]) {
        in_reading(read, block.start, known, pass, (ReadingOf::Whole, next), all);
    }
    let first = escapes.swap_remove(0);
    first.into_iter().map(|escape| escape.start + block.start..escape.end + block.start).collect()
}

/// The codes in listings of bytes: by their digits, and by the text beside these. Where such text says what the digits are, they are no
/// numbers of anybody.
fn in_dumps(text: &str, lines: &[Range<usize>], all: &mut Vec<PrivatePlace>) {
    for dump in dumps(text, lines) {
        if !dump.printed.text.is_empty() {
            let is_listed = |span: &Range<usize>| {
                dump.columns.iter().any(|column| column.start <= span.start && span.end <= column.end)
            };
            all.retain(|place| !(matches!(place.what, What::Value { .. }) && is_listed(&place.span)));
        }
        for (read, star) in [(&dump.bytes, "2a"), (&dump.printed, "*")] {
            for code in find_in(&read.text, 0..read.text.len()) {
                let hidden = hidden(&read.text, &code).into_iter();
                let hidden = hidden.map(|span| (read.original(&span), star.to_owned())).collect();
                let value = read.text[code.span.clone()].to_owned();
                all.push(PrivatePlace { span: read.original(&code.span), what: What::Code { value, hidden } });
            }
        }
    }
}

/// A code that begins in one encoded word of a head and ends in the next: they go together, as each is written by itself.
fn over_encoded_words(lines: &str, offset: usize, all: &mut Vec<PrivatePlace>) {
    for run in word_runs(lines) {
        let whole = run.words.concat();
        let within = run.words.iter().map(|word| find_in(word, 0..word.len()).len()).sum::<usize>();
        let codes = find_in(&whole, 0..whole.len());
        if codes.len() > within
            && let Some(code) = codes.first()
        {
            let span = run.span.start + offset..run.span.end + offset;
            let value = whole[code.span.clone()].to_owned();
            all.push(PrivatePlace {
                span: span.clone(),
                what: What::Code { value, hidden: vec![(span, "*".to_owned())] },
            });
        }
    }
}

/// Whether a text has tags that can break a code or an address.
pub(super) fn has_tags(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    text.contains('<')
        && (text.contains('@')
            || words.any(|word| word.bytes().any(|b| b.is_ascii_digit()) && word.chars().any(|c| !c.is_numeric())))
}

/// What a reading is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReadingOf {
    /// Everything, escapes read.
    Whole,
    /// What stands between tags.
    Bare,
    /// The encoded names in the headers of a mail.
    Names,
}

impl ReadingOf {
    /// Whether what was found counts. Between tags that were left out, labels and words stand beside each other that do not belong
    /// together, and a name that was read stands for all that was written for it.
    fn tells(self, kind: PrivateKind) -> bool {
        match self {
            ReadingOf::Whole => kind != PrivateKind::Code,
            ReadingOf::Bare => kind == PrivateKind::Mail,
            ReadingOf::Names => kind == PrivateKind::Person,
        }
    }
}

/// One reading; `how` is what it is of, and the escapes that the next reading reads.
fn in_reading(
    read: Spelled,
    offset: usize,
    known: Option<&Vocabulary>,
    pass: Pass,
    how: (ReadingOf, &[Range<usize>]),
    all: &mut Vec<PrivatePlace>,
) {
    let (of, escapes) = how;
    let read = std::sync::Arc::new(read);
    let passed = pass(&read.text, known);
    let original = |part: &Range<usize>| {
        let place = read.original(part);
        place.start + offset..place.end + offset
    };
    let style =
        |part: &Range<usize>| Some(Box::new(Written { read: std::sync::Arc::clone(&read), part: part.clone() }));
    let found: Vec<&Found> = passed
        .found
        .iter()
        .filter(|found| of.tells(found.kind))
        .filter(|found| !is_cleaned(&read.text[found.span.clone()]) && !splits_an_escape(escapes, &found.span))
        .collect();
    all.extend(found.into_iter().map(|found| PrivatePlace {
        span: original(&found.span),
        what: What::Value {
            kind: found.kind,
            value: read.text[found.span.clone()].to_owned(),
            style: style(&found.span),
        },
    }));
    if of == ReadingOf::Names {
        return;
    }
    for code in codes(&read.text, &passed) {
        let hidden = outside_escapes(hidden(&read.text, &code), escapes);
        if hidden.is_empty() {
            continue;
        }
        let hidden = hidden.into_iter().map(|span| (original(&span), read.written(&span, "*"))).collect();
        let value = read.text[code.span.clone()].to_owned();
        all.push(PrivatePlace { span: original(&code.span), what: What::Code { value, hidden } });
    }
    let Some(known) = known.filter(|_| of == ReadingOf::Whole) else { return };
    for word in &passed.known {
        if let Some((end, entry)) = known.at(&read.text, word) {
            let part = word.start..end;
            if splits_an_escape(escapes, &part) {
                continue;
            }
            all.push(PrivatePlace { span: original(&part), what: What::Known { entry, style: style(&part) } });
        }
    }
}

/// Lines, or several that belong together because one ends in an escape.
#[cfg(test)]
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut blocks = super::blocks::Blocks::default();
    for line in text.split('\n') {
        let end = at + line.len();
        let rest = text.as_bytes().get(end + 1..).unwrap_or_default();
        if !blocks.go_on(line.as_bytes(), rest) || end - start > LONGEST_BLOCK {
            all.push(start..end);
            start = end + 1;
        }
        at = end + 1;
    }
    if start < text.len() {
        all.push(start..text.len());
    }
    all
}

/// The plain way: every rule at every place, every line read.
#[cfg(test)]
pub(super) mod plain {
    use super::*;
    use crate::redact::label;
    use crate::redact::rules::{LINE_RULES, RULES, WORD_RULES};
    use crate::redact::words::{begins, is_of_word, is_whole_word};
    use crate::text::may_be_dumped;

    pub(in crate::redact) fn places(text: &str, known: Option<&Vocabulary>) -> Vec<PrivatePlace> {
        places_by(text, known, pass, 0)
    }

    fn pass(text: &str, known: Option<&Vocabulary>) -> Passed {
        let mut passed = Passed { regions: std::iter::once(0..text.len()).collect(), ..Passed::default() };
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (of_lines, of_words): (Vec<_>, Vec<_>) =
            WORD_RULES.iter().enumerate().partition(|(at, _)| LINE_RULES.contains(at));
        for rule in RULES.iter().chain(of_words.iter().map(|(_, rule)| *rule)) {
            let mut reached = 0;
            for at in &starts {
                if *at >= reached {
                    reached = reached.max(rule(text, *at, &mut passed.found));
                }
            }
        }
        for (_, rule) in of_lines {
            let mut reached = 0;
            for at in starts.iter().filter(|at| **at == 0 || text[..**at].ends_with('\n')) {
                if *at >= reached {
                    reached = reached.max(rule(text, *at, &mut passed.found));
                }
            }
        }
        let mut reached = 0;
        for at in &starts {
            if *at >= reached {
                reached = reached.max(label::at_plainly(text, *at, &mut passed.found));
            }
        }
        for block in blocks(text) {
            let lines = &text[block.clone()];
            if !readings_in(lines, None).is_empty() || lines.contains("=?") {
                passed.escaped.push(block);
            } else if has_tags(lines) {
                passed.tagged.push(block);
            }
        }
        let mut start = 0;
        for line in text.split('\n') {
            let bare = line.strip_suffix('\r').unwrap_or(line);
            if may_be_dumped(bare.as_bytes()) {
                passed.dumped.push(start..start + bare.len());
            }
            start += line.len() + 1;
        }
        let breaks = text.match_indices('\n').map(|(at, _)| at);
        passed.breaks = breaks.filter(|at| crate::code::is_break(text, *at)).collect();
        let mut from = 0;
        let mut before = None;
        for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
            let whole = is_whole_word(character);
            if !is_of_word(character) || whole || before.is_some_and(is_whole_word) {
                if from < at {
                    passed.known.push(from..at);
                }
                from = if is_of_word(character) { at } else { at + character.len_utf8() };
            }
            before = Some(character);
            let ascii = text[at..].bytes().take_while(u8::is_ascii_alphanumeric);
            let begins = begins(text, at);
            let word: Vec<u8> = ascii.collect();
            let both = word.iter().any(u8::is_ascii_uppercase) && word.iter().any(u8::is_ascii_lowercase);
            if begins && word.len() >= 8 && both && !text[at + word.len()..].starts_with(|c: char| !c.is_ascii()) {
                passed.encoded.push(at);
            }
        }
        if known.is_none() {
            passed.known.clear();
        }
        passed
    }
}
