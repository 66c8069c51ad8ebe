//! The topics that hold by what a pasted licensing window states: that counts before any guess over its words.

use std::ops::Range;

use chrono::{DateTime, Utc};

use crate::facts::{Evidence, FactId, Locator, Observation, Sheet, Strength, derive};
use crate::sources::window::{Stated, stated};
use crate::topics::{Catalogue, Context, Topic, Truth};

/// What the lines of a window state.
#[derive(Debug, Default)]
pub(super) struct Window {
    lines: Vec<Stated>,
}

impl Window {
    /// Reads the lines of a text that state something.
    pub(super) fn read(text: &str) -> Window {
        Window { lines: stated(text) }
    }

    /// The lines that were read, as places in the text.
    pub(super) fn places(&self) -> impl Iterator<Item = Range<usize>> {
        self.lines.iter().map(|line| line.place.clone())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The topics that hold by what the window states alone; without a clock, a date says nothing.
    pub(super) fn topics<'c>(&self, catalogue: &'c Catalogue, now: Option<DateTime<Utc>>) -> Vec<&'c Topic> {
        let clock = now.unwrap_or(DateTime::UNIX_EPOCH);
        let mut sheet = Sheet::default();
        for (fact, value) in self.lines.iter().flat_map(|line| &line.facts) {
            let evidence = Evidence::new("the text", Locator::Person, &value.to_string(), clock);
            if now.is_some() || *fact != FactId::LicenseExpiresAt {
                sheet.add(Observation { fact: *fact, value: value.clone(), strength: Strength::Told, evidence });
            }
        }
        if self.is_empty() {
            return Vec::new();
        }
        if now.is_some() {
            derive(&mut sheet, clock);
        }
        let context = Context { sheet: &sheet, now: clock, reported: Truth::Unknown };
        let mut topics: Vec<&Topic> =
            catalogue.topics().iter().filter(|topic| topic.evaluate(&context) == Truth::True).collect();
        topics.sort_by_key(|topic| std::cmp::Reverse(catalogue.depth(topic)));
        topics
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Option<String> {
        let catalogue = Catalogue::built_in().unwrap();
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        Window::read(text).topics(&catalogue, Some(now)).first().map(|topic| topic.id.clone())
    }

    #[test]
    fn a_window_is_read_as_the_values_that_it_states() {
        for (text, topic) in [
            ("Days remaining: 118\nReserve code: none", "license-active"),
            ("Lizenz: gültig\nReservecode: keiner\nVerbleibende Tage: 40", "license-active"),
            ("Статус лицензии: истекла; Резервный код: нет", "license-expired"),
            ("License status: expired\nReserve code: *****-67890", "reserve-code-not-activated"),
            ("残り日数：60\n予備のコード：なし", "license-active"),
            ("Kaspersky Plus\nExpiration date: 2026-10-03", "license-expired"),
        ] {
            assert_eq!(first(text).as_deref(), Some(topic), "{text}");
        }
        assert_eq!(first("how do I bake bread"), None);
    }

    #[test]
    fn without_a_clock_a_date_says_nothing() {
        let catalogue = Catalogue::built_in().unwrap();
        assert!(Window::read("Kaspersky Plus\nExpiration date: 2026-10-03").topics(&catalogue, None).is_empty());
    }
}
