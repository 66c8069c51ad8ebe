//! What people are told who type only their own words: `cargo run --example walked -- TEXTS.jsonl`.
//!
//! Each line is an object with `id` and `text`, and perhaps `answers` (`FACT=VALUE`) that the person gives when asked.
//! For each, one line of Markdown: the answer, how sure it is, the question that is asked, the first two steps, and who
//! receives the request. Nothing of the machine on which this runs is looked at.

use std::error::Error;

use chrono::{DateTime, Utc};
use keymend::capture::MachineLook;
use keymend::case::{LookAround, Named};
use keymend::diagnosis::Standing;
use keymend::guide::{Next, Plan};
use keymend::topics::Catalogue;
use serde::Deserialize;

/// A text that somebody types.
#[derive(Deserialize)]
struct Typed {
    id: String,
    text: String,
    #[serde(default)]
    answers: Vec<String>,
}

/// A machine without a product, of which nothing is said.
struct Nowhere;

impl LookAround for Nowhere {
    fn look(&mut self, _: DateTime<Utc>) -> MachineLook {
        MachineLook::default()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: walked TEXTS.jsonl")?;
    let now = Some("2026-11-28T10:00:00Z".parse()?);
    let catalogue = Catalogue::built_in()?;
    println!("| case | answer | asked | first step | second step | written to |\n|---|---|---|---|---|---|");
    for line in std::fs::read_to_string(path)?.lines() {
        let typed: Typed = serde_json::from_str(line)?;
        let named = Named { message: Some(typed.text), answers: typed.answers, now, ..Named::default() };
        let case = named.read_one(&mut Nowhere)?;
        let diagnosis = case.diagnose(&catalogue);
        let plan = Plan::new(&diagnosis, None);
        let answer = diagnosis.top().map_or_else(
            || "none".to_owned(),
            |top| format!("{}{}", top.topic.id, if top.standing == Standing::Confirmed { "" } else { "?" }),
        );
        let step = |at: usize| plan.steps.get(at).map_or("", |step| step.text.as_str()).replace('|', "/");
        let to = match &plan.next {
            Next::Request { addressee, .. } => addressee.name(),
            _ => "nobody",
        };
        let asked = diagnosis.next_question.as_ref().map_or("", |question| question.fact.name());
        println!("| {} | {answer} | {asked} | {} | {} | {to} |", typed.id, step(0), step(1));
    }
    Ok(())
}
