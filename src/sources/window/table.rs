//! The words of a window, as `build.rs` folded them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::facts::FactId;
use crate::text::Folded;

pub(super) static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/window.lines"));

static WORDS: LazyLock<WindowWords> = LazyLock::new(|| WindowWords::read(LINES));

/// Words of a date or a term behind a value, at most.
const MOST_BEHIND: usize = 6;

pub(super) fn words() -> &'static WindowWords {
    &WORDS
}

/// Folded labels with their fact, and folded values with what they mean.
#[derive(Default)]
pub(super) struct WindowWords {
    labels: HashMap<&'static str, FactId>,
    /// Those that have such words, without what only joins them.
    joined: HashMap<String, FactId>,
    /// Labels that the windows of every program have.
    general: HashSet<&'static str>,
    values: HashMap<&'static str, Vec<&'static str>>,
    /// Words that may stand behind a value, such as those before a date.
    filler: HashSet<&'static str>,
    /// What stands before and behind a number of days.
    days: HashSet<(&'static str, &'static str)>,
}

impl WindowWords {
    fn read(lines: &'static str) -> WindowWords {
        let mut words = WindowWords::default();
        for line in lines.lines() {
            let mut parts = line.split('\t');
            let (Some(kind), Some(name), Some(entry)) = (parts.next(), parts.next(), parts.next()) else { continue };
            match kind {
                "label" => words.labels.extend(FactId::from_name(name).map(|fact| (entry, fact))),
                "value" => words.values.entry(entry).or_default().push(name),
                "general" => words.general.extend([entry]),
                "filler" => words.filler.extend([entry]),
                _ => words.days.extend(entry.split_once('#')),
            }
        }
        let joined = words.labels.iter().map(|(label, fact)| (without_joints(label), *fact));
        words.joined = joined.filter(|(label, _)| label.contains(' ')).collect();
        words
    }

    /// The fact that a label names.
    ///
    /// Labels are the same without what only joins their words: "Código reserva".
    pub(super) fn fact(&self, label: &str) -> Option<FactId> {
        let folded = Folded::new(label);
        let joined = || self.joined.get(without_joints(folded.as_str()).as_str());
        self.labels.get(folded.as_str()).or_else(joined).copied()
    }

    /// Whether a label says nothing of whose window it is.
    pub(super) fn is_general(&self, label: &str) -> bool {
        self.general.contains(Folded::new(label).as_str())
    }

    /// Whether a value means something: by itself, or with a date behind it.
    pub(super) fn says(&self, value: &str, meaning: &str) -> bool {
        let folded = Folded::new(value);
        let is_known = |text: &str| self.values.get(text).is_some_and(|meanings| meanings.contains(&meaning));
        let is_behind = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) || self.filler.contains(word);
        let mut text = folded.as_str();
        for _ in 0..=MOST_BEHIND {
            if is_known(text) {
                return true;
            }
            match text.rsplit_once(' ') {
                Some((before, word)) if is_behind(word) => text = before,
                _ => return false,
            }
        }
        false
    }

    /// How many days a text counts that is nothing but that, such as "118 days remaining".
    pub(super) fn days(&self, value: &str) -> Option<u32> {
        let folded = Folded::new(value);
        let text = folded.as_str();
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let length = text[start..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - start);
        let (before, after) = (text[..start].trim(), text[start + length..].trim());
        let is_wording = self.days.contains(&(before, after));
        is_wording.then(|| text[start..start + length].parse().ok()).flatten()
    }
}

/// The words that only join those of a label.
const JOINTS: [&str; 16] =
    ["de", "di", "d", "da", "do", "del", "della", "dell", "la", "l", "der", "des", "of", "the", "van", "den"];

/// A folded label without the words that only join its others.
fn without_joints(label: &str) -> String {
    label.split(' ').filter(|word| !JOINTS.contains(word)).collect::<Vec<_>>().join(" ")
}
