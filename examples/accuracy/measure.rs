//! Counts how often labelled texts are understood.

use std::collections::BTreeMap;
use std::error::Error;

use chrono::DateTime;
use keymend::diagnosis::{ExplanationVerdict, explain};
use keymend::sellers::Providers;
use keymend::topics::Catalogue;
use serde::Deserialize;

/// A labelled text.
#[derive(Deserialize)]
struct Case {
    id: String,
    lang: String,
    text: String,
    /// The id of its topic.
    label: String,
    /// Other ids that are right.
    #[serde(default)]
    also_ok: Vec<String>,
}

/// How many texts were understood.
#[derive(Default)]
pub struct Tally {
    pub texts: usize,
    pub first: usize,
    pub among_three: usize,
}

/// What was counted.
#[derive(Default)]
pub struct Measured {
    pub all: Tally,
    pub by_language: BTreeMap<String, Tally>,
    pub by_topic: BTreeMap<String, Tally>,
    pub negatives: usize,
    pub negatives_right: usize,
    pub confident_and_wrong: usize,
    /// Texts of a licence that fails which were sent away.
    pub dismissed: usize,
    /// Texts that were answered by a question.
    pub asked: usize,
    /// The texts whose first answer is wrong, with the answers.
    pub misses: Vec<String>,
}

/// Explains every text of a JSON Lines document.
pub fn measure(catalogue: &Catalogue, document: &str) -> Result<Measured, Box<dyn Error>> {
    let mut measured = Measured::default();
    for line in document.lines() {
        measured.add(catalogue, serde_json::from_str(line)?);
    }
    Ok(measured)
}

impl Measured {
    fn add(&mut self, catalogue: &Catalogue, case: Case) {
        let explanation = explain(catalogue, &case.text, DateTime::UNIX_EPOCH, Providers::built_in());
        let named: Vec<&str> = explanation.recognised.iter().map(|found| found.topic.id.as_str()).collect();
        let right = |id: &&&str| **id == case.label || case.also_ok.iter().any(|other| other == *id);
        let first = named.first().filter(right).is_some();
        let among_three = named.iter().take(3).any(|id| right(&id));
        let sends_away = |id: &str| catalogue.find(id).is_some_and(|topic| topic.dismissal.is_some());
        let asked = explanation.verdict == ExplanationVerdict::NotRecognised;
        self.asked += usize::from(asked);
        if sends_away(&case.label) {
            self.negatives += 1;
            self.negatives_right += usize::from(named.first().is_some_and(|id| sends_away(id)));
        } else if !case.also_ok.iter().any(|id| sends_away(id)) {
            self.dismissed += usize::from(!asked && named.first().is_some_and(|id| sends_away(id)));
        }
        self.confident_and_wrong += usize::from(!first && explanation.is_confident());
        if !first {
            let answers = explanation.recognised.iter().take(3);
            let scores: Vec<String> = answers.map(|found| format!("{} {:.2}", found.topic.id, found.score)).collect();
            let (id, lang, label) = (&case.id, &case.lang, &case.label);
            self.misses.push(format!("{id} {lang} {label}: {}\n    {}", scores.join(", "), case.text));
        }
        for tally in [
            &mut self.all,
            self.by_language.entry(case.lang).or_default(),
            self.by_topic.entry(case.label).or_default(),
        ] {
            tally.texts += 1;
            tally.first += usize::from(first);
            tally.among_three += usize::from(among_three);
        }
    }
}

/// A part of a whole, in percent.
pub fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
