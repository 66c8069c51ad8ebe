//! How well texts are understood: `cargo run --release --example accuracy -- TEXTS.jsonl [--misses]`.
//!
//! Each line is an object with `lang`, `text`, `label` (a topic id) and `also_ok` (other right ids).

use std::collections::BTreeMap;
use std::error::Error;

use keymend::explain::{ExplanationVerdict, explain};
use keymend::topics::Catalogue;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    id: String,
    lang: String,
    text: String,
    label: String,
    also_ok: Vec<String>,
}

#[derive(Default)]
struct Tally {
    texts: usize,
    first: usize,
    among_three: usize,
}

const NEGATIVE: [&str; 2] = ["not-a-license-problem", "billing-only"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let path = arguments.first().ok_or("usage: accuracy TEXTS.jsonl [--misses]")?;
    let show_misses = arguments.iter().any(|argument| argument == "--misses");
    let catalogue = Catalogue::built_in()?;
    let mut all = Tally::default();
    let mut by_language: BTreeMap<String, Tally> = BTreeMap::new();
    let mut by_topic: BTreeMap<String, Tally> = BTreeMap::new();
    let (mut negatives, mut negatives_right, mut confident_and_wrong) = (0, 0, 0);
    for line in std::fs::read_to_string(path)?.lines() {
        let case: Case = serde_json::from_str(line)?;
        let explanation = explain(&catalogue, &case.text);
        let named: Vec<&str> = explanation.recognised.iter().map(|found| found.topic.id.as_str()).collect();
        let right = |id: &&&str| **id == case.label || case.also_ok.iter().any(|other| other == *id);
        let first = named.first().filter(right).is_some();
        let among_three = named.iter().take(3).any(|id| right(&id));
        for tally in [
            &mut all,
            by_language.entry(case.lang.clone()).or_default(),
            by_topic.entry(case.label.clone()).or_default(),
        ] {
            tally.texts += 1;
            tally.first += usize::from(first);
            tally.among_three += usize::from(among_three);
        }
        if NEGATIVE.contains(&case.label.as_str()) {
            negatives += 1;
            let said = named.first().is_some_and(|id| NEGATIVE.contains(id));
            negatives_right += usize::from(said || explanation.verdict == ExplanationVerdict::NotALicenseProblem);
        }
        confident_and_wrong += usize::from(!first && explanation.is_confident());
        if show_misses && !first {
            let scores: Vec<String> = explanation
                .recognised
                .iter()
                .take(3)
                .map(|found| format!("{} {:.2}", found.topic.id, found.score))
                .collect();
            eprintln!("{} {} {}: {}\n    {}", case.id, case.lang, case.label, scores.join(", "), case.text);
        }
    }
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    println!("| what | texts | first answer right | among the first three |\n|---|---|---|---|");
    let row = |name: &str, tally: &Tally| {
        let (first, three) = (percent(tally.first, tally.texts), percent(tally.among_three, tally.texts));
        println!("| {name} | {} | {first:.1} % | {three:.1} % |", tally.texts);
    };
    row("all", &all);
    by_language.iter().for_each(|(language, tally)| row(language, tally));
    by_topic.iter().for_each(|(topic, tally)| row(topic, tally));
    println!(
        "\nNegative texts called not-a-license-problem or billing-only: {:.1} % of {negatives}",
        percent(negatives_right, negatives)
    );
    println!("Both confident and wrong: {:.1} % of all answers", percent(confident_and_wrong, all.texts));
    Ok(())
}
