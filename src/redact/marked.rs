//! Cleaning a text by its marks: the rules are asked in the marked lines, known values are looked for in every line.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::find::{PrivatePlace, known_alone, places};
use super::marks::{Marks, lines_of};
use super::replaced::{apply, count};
use super::{PrivateKind, Redactor};

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
    use crate::redact::learned::values_of;

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
