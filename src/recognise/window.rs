//! Reads a licensing window that was pasted as text: what it states line by line counts before any guess over its words.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use chrono::DateTime;
use serde::Deserialize;

use crate::facts::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value};
use crate::text::Folded;
use crate::topics::{Catalogue, Context, Topic, Truth};

/// Lines of a text that are looked at; a window has a dozen.
const MOST_LINES: usize = 2_000;

/// Bytes of a line; a longer one is no label with a value.
const LONGEST_LINE: usize = 200;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    labels: BTreeMap<String, Vec<String>>,
    values: BTreeMap<String, String>,
}

/// Folded labels with their fact, and folded values with what they mean.
struct WindowWords {
    labels: Vec<(String, FactId)>,
    values: Vec<(String, String)>,
}

static WORDS: LazyLock<WindowWords> = LazyLock::new(|| {
    let table: Table = toml::from_str(include_str!("window.toml")).unwrap_or_default();
    let folded = |list: &str| -> Vec<String> {
        list.split(',').map(|entry| Folded::new(entry).as_str().to_owned()).filter(|entry| !entry.is_empty()).collect()
    };
    let labels = table.labels.iter().filter_map(|(fact, lists)| Some((FactId::from_name(fact)?, lists)));
    let labels = labels.flat_map(|(fact, lists)| lists.iter().flat_map(|list| folded(list)).map(move |l| (l, fact)));
    let values = table
        .values
        .iter()
        .flat_map(|(meaning, list)| folded(list).into_iter().map(move |value| (value, meaning.clone())));
    WindowWords { labels: labels.collect(), values: values.collect() }
});

/// What the lines of a window state.
#[derive(Debug, Default)]
pub(super) struct Window {
    sheet: Sheet,
    /// The lines that were read, as places in the text.
    pub(super) lines: Vec<(Range<usize>, FactId)>,
}

impl Window {
    /// Reads the lines of a text that state something.
    pub(super) fn read(text: &str) -> Window {
        let mut window = Window::default();
        let parts = text.split_inclusive(['\n', '\r', ';', '|']).take(MOST_LINES);
        for part in parts.filter(|part| part.len() <= LONGEST_LINE) {
            let start = part.as_ptr() as usize - text.as_ptr() as usize;
            let Some((label, value)) = part.split_once([':', '=', '：', '\t']) else { continue };
            let label = Folded::new(label);
            let Some((_, fact)) = WORDS.labels.iter().find(|(known, _)| known == label.as_str()) else { continue };
            if window.state(*fact, value.trim_matches(|c: char| c.is_whitespace() || ";|.".contains(c))) {
                window.lines.push((start..start + part.len(), *fact));
            }
        }
        window
    }

    /// Adds what a line states; whether its value is one that can be read.
    fn state(&mut self, fact: FactId, value: &str) -> bool {
        let folded = Folded::new(value);
        let means =
            |meaning: &str| WORDS.values.iter().any(|(known, other)| other == meaning && known == folded.as_str());
        let flag = |is: bool| Value::Flag(is);
        match fact {
            FactId::LicenseDaysLeft => {
                let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
                let Ok(days) = digits.parse::<u32>() else { return false };
                if days > 0 {
                    // A window that counts days shows a licence that runs.
                    self.add(FactId::LicenseStatus, Value::choice(FactId::LicenseStatus, "active"), value);
                }
                self.add(fact, Some(Value::Count(days.into())), value);
            }
            FactId::ReservePresent => self.add(fact, Some(flag(!means("none") && !value.is_empty())), value),
            FactId::SubscriptionAutoRenews if means("on") => self.add(fact, Some(flag(true)), value),
            FactId::SubscriptionAutoRenews if means("off") => self.add(fact, Some(flag(false)), value),
            FactId::LicenseStatus => {
                let Some(state) = ["active", "expired", "absent"].into_iter().find(|state| means(state)) else {
                    return false;
                };
                self.add(fact, Value::choice(fact, state), value);
            }
            _ => return false,
        }
        true
    }

    fn add(&mut self, fact: FactId, value: Option<Value>, excerpt: &str) {
        let evidence = Evidence::new("the text", Locator::Person, excerpt, DateTime::UNIX_EPOCH);
        if let Some(value) = value {
            self.sheet.add(Observation { fact, value, strength: Strength::Told, evidence });
        }
    }

    /// The topics that hold by what the window states alone.
    pub(super) fn topics<'c>(&self, catalogue: &'c Catalogue) -> Vec<&'c Topic> {
        if self.lines.is_empty() {
            return Vec::new();
        }
        let context = Context { sheet: &self.sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
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
        Window::read(text).topics(&catalogue).first().map(|topic| topic.id.clone())
    }

    #[test]
    fn a_window_is_read_as_the_values_that_it_states() {
        assert_eq!(first("Days remaining: 118\nReserve code: none").as_deref(), Some("license-active"));
        assert_eq!(
            first("Lizenz: gültig\nReservecode: keiner\nVerbleibende Tage: 40").as_deref(),
            Some("license-active")
        );
        assert_eq!(first("Статус лицензии: истекла; Резервный код: нет").as_deref(), Some("license-expired"));
        assert_eq!(
            first("License status: expired\nReserve code: *****-67890").as_deref(),
            Some("reserve-code-not-activated")
        );
        assert_eq!(first("残り日数：25\n予備のコード：なし").as_deref(), Some("license-active"));
    }

    #[test]
    fn a_sentence_with_a_colon_and_a_value_that_is_not_known_state_nothing() {
        for text in ["My question: what now?", "License: it depends", "Days remaining: many", "Reserve code", ""] {
            assert!(Window::read(text).lines.is_empty(), "{text}");
        }
    }

    #[test]
    fn every_label_is_a_fact_and_the_table_has_ten_languages() {
        let table: Table = toml::from_str(include_str!("window.toml")).unwrap();
        for (fact, lists) in &table.labels {
            assert!(FactId::from_name(fact).is_some() && lists.len() == 10, "{fact}");
        }
    }
}
