//! Marked lines: where the rules found something when a text was learned, so that they are asked there alone when it is
//! cleaned. Known values are looked for everywhere all the same.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::find::{PrivatePlace, known_alone, places};
use super::map::{apply, count};
use super::{PrivateKind, Redactor};

/// Bytes before a place that a rule may look back.
const LOOKED_BACK: usize = 320;

/// The most bytes of lines that are joined because one goes on in the next.
const MOST_JOINED: usize = 64 * 1024;

/// Lines of a text, and how much was found in them.
#[derive(Clone, Copy, Debug)]
struct Marked {
    start: u32,
    end: u32,
    count: u32,
}

/// The marked lines of one text.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    /// What tells the text from another.
    text: u64,
    lines: Vec<Marked>,
}

impl Marks {
    /// Marks the lines around what was found, with those before and behind them.
    pub(super) fn of(text: &str, found: &[PrivatePlace]) -> Marks {
        let mut spans: Vec<&Range<usize>> =
            found.iter().filter(|place| place.is_found()).map(|place| &place.span).collect();
        spans.sort_by_key(|span| span.start);
        let mut lines: Vec<Marked> = Vec::new();
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for span in spans {
            let around = around(text, span);
            match lines.last_mut().filter(|last| last.end as usize > around.start) {
                Some(last) => {
                    last.end = last.end.max(number(around.end));
                    last.count += 1;
                }
                None => lines.push(Marked { start: number(around.start), end: number(around.end), count: 1 }),
            }
        }
        Marks { text: mark_of(text), lines }
    }

    /// The marked lines with how much was found in them; `None` where the text is another one.
    fn lines(&self, text: &str) -> Option<impl Iterator<Item = (Range<usize>, usize)>> {
        let same = self.text == mark_of(text) && !text.is_empty();
        same.then(|| self.lines.iter().map(|lines| (lines.start as usize..lines.end as usize, lines.count as usize)))
    }
}

/// A number that tells one text from another.
fn mark_of(text: &str) -> u64 {
    let mut mark = text.len() as u64;
    let mut words = text.as_bytes().chunks_exact(8);
    let mut add = |bytes: &[u8]| {
        let mut eight = [0; 8];
        eight[..bytes.len()].copy_from_slice(bytes);
        mark = (mark.rotate_left(5) ^ u64::from_le_bytes(eight)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    };
    words.by_ref().for_each(&mut add);
    add(words.remainder());
    mark
}

/// Where the line begins in which a byte stands.
fn line_start(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1)
}

/// Where the line ends, its break included, in which a byte stands.
fn line_end(text: &str, at: usize) -> usize {
    text.as_bytes()[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |end| at + end + 1)
}

/// The lines of a place.
fn lines_of(text: &str, span: &Range<usize>) -> Range<usize> {
    line_start(text, span.start)..line_end(text, span.end.saturating_sub(1).max(span.start))
}

/// The lines of a place with two before and one behind, and those that are joined to them by an escape.
fn around(text: &str, span: &Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = lines_of(text, span);
    let goes_on = |end: usize| {
        let line = text[..end].trim_end_matches(['\n', '\r']);
        line.ends_with(['=', '\\'])
    };
    let mut before = 0;
    while start > 0
        && (before < 2 || span.start - start < LOOKED_BACK || goes_on(start) && span.start - start < MOST_JOINED)
    {
        start = line_start(text, start - 1);
        before += 1;
    }
    if end < text.len() {
        end = line_end(text, end);
    }
    while end < text.len() && goes_on(end) && end - span.end < MOST_JOINED {
        end = line_end(text, end);
    }
    start..end
}

impl Redactor {
    /// The same by what was learned before, with the lines marked in which the rules found something: the rules are asked
    /// there alone, and every changed line is searched once more. `None` where the marks are those of another text.
    pub(super) fn cleaned_at(
        &self,
        text: &str,
        marks: &Marks,
        removed: &mut BTreeMap<PrivateKind, usize>,
    ) -> Option<(String, Option<PrivateKind>)> {
        let mut found = Vec::new();
        for (lines, count) in marks.lines(text)? {
            let inside = places(&text[lines.clone()], Some(self.vocabulary()));
            if inside.iter().filter(|place| place.is_found()).count() != count {
                return None;
            }
            found.push((lines.clone(), inside.into_iter().map(|place| place.moved(lines.start)).collect::<Vec<_>>()));
        }
        let mut segments: Vec<(Range<usize>, Vec<PrivatePlace>)> = Vec::new();
        let mut marked = found.into_iter().peekable();
        let mut known = known_alone(text, self.vocabulary());
        known.sort_by_key(|place| place.span.start);
        for place in known {
            while let Some(next) = marked.next_if(|(lines, _)| lines.end <= place.span.start) {
                segments.push(next);
            }
            let in_marked = marked.peek().is_some_and(|(lines, _)| lines.start < place.span.end);
            if in_marked {
                continue;
            }
            let lines = lines_of(text, &place.span);
            match segments.last_mut().filter(|(last, _)| last.end > lines.start) {
                Some((last, places)) => {
                    last.end = last.end.max(lines.end);
                    places.push(place);
                }
                None => segments.push((lines, vec![place])),
            }
        }
        segments.extend(marked);
        let mut cleaned = String::with_capacity(text.len() + text.len() / 16);
        let mut leak = None;
        let mut written = 0;
        let none = BTreeSet::new();
        for (lines, places) in segments {
            // Two segments can meet in one line: then the whole text is gone over.
            if lines.start < written {
                return None;
            }
            cleaned.push_str(&text[written..lines.start]);
            let all = self.replacements(text, &places);
            if all.iter().any(|replaced| replaced.span.start < lines.start || replaced.span.end > lines.end) {
                return None;
            }
            count(&all, removed);
            let start = cleaned.len();
            apply(text, &lines, &all, &mut cleaned);
            leak = leak.or_else(|| self.leak(&cleaned[start..], &none));
            written = lines.end;
        }
        cleaned.push_str(&text[written..]);
        Some((cleaned, leak))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::map::values_of;

    /// What the marked way gives, where it gives something, is what the whole way gives.
    fn compare(text: &str) -> bool {
        let mut redactor = Redactor::default();
        let values = values_of(text);
        let marks = values.marks.clone();
        redactor.learn_values(values).unwrap();
        let (mut one, mut other) = (BTreeMap::new(), BTreeMap::new());
        let whole = redactor.cleaned(text, &mut one);
        let Some((cleaned, leak)) = redactor.cleaned_at(text, &marks, &mut other) else { return false };
        assert_eq!(cleaned, whole);
        assert_eq!((leak, other), (None, one));
        true
    }

    #[test]
    fn the_marked_lines_alone_give_what_all_lines_give() {
        let plain = "databases are up to date, version 12.0.0.1\n".repeat(40);
        let texts = [
            "User: evelyn\n",
            "code ABCDE-12345-\nFGHJK-67890 x\n",
            "-----BEGIN PRIVATE KEY-----\nMIIabcdefghijklmn1\nMIIabcdefghijklmn2\n-----END PRIVATE KEY-----\n",
            "{\"user\":\"evelyn\",\"path\":\"C:\\\\Users\\\\evelyn\\\\x\"}\n",
            "soft=\nbreak of user: ev=\nelyn here\n",
            "Kunde\nHeinrich Lohmeier\n",
        ];
        let mut text = plain.clone();
        for one in texts {
            text.push_str(one);
            text.push_str("evelyn was here, and Evelyn\n");
            text.push_str(&plain);
        }
        assert!(compare(&text));
        assert!(compare(&plain) && !compare(""));
    }

    #[test]
    fn marks_of_another_text_are_not_used() {
        let marks = values_of("User: evelyn\n").marks;
        let redactor = Redactor::default();
        assert!(redactor.cleaned_at("User: marvin\n", &marks, &mut BTreeMap::new()).is_none());
    }

    proptest::proptest! {
        #[test]
        fn any_lines_give_the_same_both_ways(
            lines in proptest::collection::vec("(user: [a-z]{4,7}|[ -~]{0,60}|[a-z]{3,8} [a-z]{4,7}|host=[a-z]{3}-[0-9]{2}|\\PC{0,20})", 0..40)
        ) {
            compare(&lines.join("\n"));
        }
    }
}
