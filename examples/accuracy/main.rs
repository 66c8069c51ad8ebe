//! How well texts are understood: `cargo run --release --example accuracy -- TEXTS.jsonl [--misses]`.
//!
//! Each line is an object with `id`, `lang`, `text`, `label` (a topic id) and `also_ok` (other right ids).

mod measure;

use std::error::Error;

use keymend::topics::Catalogue;
use measure::{Tally, measure, percent};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let path = arguments.first().ok_or("usage: accuracy TEXTS.jsonl [--misses]")?;
    let measured = measure(&Catalogue::built_in()?, &std::fs::read_to_string(path)?)?;
    if arguments.iter().any(|argument| argument == "--misses") {
        measured.misses.iter().for_each(|miss| eprintln!("{miss}"));
    }
    println!("| what | texts | first answer right | among the first three |\n|---|---|---|---|");
    let row = |name: &str, tally: &Tally| {
        let (first, three) = (percent(tally.first, tally.texts), percent(tally.among_three, tally.texts));
        println!("| {name} | {} | {first:.1} % | {three:.1} % |", tally.texts);
    };
    row("all", &measured.all);
    measured.by_language.iter().for_each(|(language, tally)| row(language, tally));
    measured.by_topic.iter().for_each(|(topic, tally)| row(topic, tally));
    println!(
        "\nNegative texts called not-a-license-problem or billing-only: {:.1} % of {}",
        percent(measured.negatives_right, measured.negatives),
        measured.negatives
    );
    println!(
        "Texts of a licence that fails sent away: {:.1} % of {}; answered by a question: {:.1} % of all",
        percent(measured.dismissed, measured.all.texts - measured.negatives),
        measured.all.texts - measured.negatives,
        percent(measured.asked, measured.all.texts)
    );
    let wrong = percent(measured.confident_and_wrong, measured.all.texts);
    println!("Both confident and wrong: {wrong:.1} % of all answers");
    Ok(())
}
