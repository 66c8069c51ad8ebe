//! The last search: whether an original value is left in a finished text.

use std::collections::BTreeSet;

use super::PrivateKind;
use super::find::{PrivatePlace, What, known_places};
use super::map::{MapEntry, Redactor, code_digest};

impl Redactor {
    /// The kind of an original value that is still in the text; values of `allowed` may be there.
    #[must_use]
    pub fn leak(&self, text: &str, allowed: &BTreeSet<String>) -> Option<PrivateKind> {
        self.leak_beyond(text, allowed, "")
    }

    /// The same; what also stands in `frame`, the fixed words around the values, is nobody's.
    #[must_use]
    pub fn leak_beyond(&self, text: &str, allowed: &BTreeSet<String>, frame: &str) -> Option<PrivateKind> {
        let mut text = std::borrow::Cow::Borrowed(text);
        // The longest first: one given value can be a part of another.
        let mut allowed: Vec<&String> = allowed.iter().filter(|value| !value.is_empty()).collect();
        allowed.sort_by_key(|value| std::cmp::Reverse(value.len()));
        for value in allowed {
            text = text.replace(value.as_str(), "\u{0}").into();
        }
        let fixed = if frame.is_empty() {
            BTreeSet::new()
        } else {
            self.known_in(frame, &known_places(frame, &self.vocabulary))
        };
        let found = known_places(&text, &self.vocabulary);
        let left = self.known_in(&text, &found).into_iter().find(|number| !fixed.contains(number));
        left.map(|number| self.entries[number].kind).or_else(|| self.code_in(&found).then_some(PrivateKind::Code))
    }

    fn known_in(&self, text: &str, found: &[PrivatePlace]) -> BTreeSet<usize> {
        let mut all = BTreeSet::new();
        for place in found {
            match &place.what {
                What::Known { entry, .. } => {
                    let MapEntry { kind, stand_in, .. } = &self.entries[*entry];
                    if !self.kept_kinds.contains(kind) && !self.is_needed(text, &place.span, stand_in) {
                        all.insert(*entry);
                    }
                }
                What::Encoded { base64, places } => all.extend(self.known_in(&base64.says, places)),
                What::Value { .. } | What::Code { .. } => {}
            }
        }
        all
    }

    /// Whether a code that was seen stands there whole.
    fn code_in(&self, found: &[PrivatePlace]) -> bool {
        found.iter().any(|place| match &place.what {
            What::Code { value, .. } => self.codes.contains(&code_digest(value)),
            What::Encoded { places, .. } => self.code_in(places),
            What::Value { .. } | What::Known { .. } => false,
        })
    }
}
