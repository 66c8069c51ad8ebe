//! The documentation tables in Markdown, made from the catalogue and the table of facts.

use std::fmt::Write;

use crate::facts::{FactId, Kind};
use crate::topics::Catalogue;

/// `docs/topics.md`: every failure that is known.
#[must_use]
pub fn topics_document(catalogue: &Catalogue) -> String {
    let mut text = String::from(
        "# Topics\n\nMade from `topics/` by the program; do not edit. `keymend topics show ID` shows one in full.\n\n\
         | code | topic | what it is | who ends it | severity | error codes |\n|---|---|---|---|---|---|\n",
    );
    for topic in catalogue.topics() {
        let codes: Vec<String> = topic.error_codes.iter().map(ToString::to_string).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| {} | `{}` | {} | {} | {} | {} |",
            topic.code,
            topic.id,
            cell(&topic.title),
            name(&topic.owner),
            name(&topic.severity),
            codes.join(" ")
        );
    }
    text
}

/// `docs/facts.md`: everything that can be known, and what a person may answer.
#[must_use]
pub fn facts_document() -> String {
    let mut text = String::from(
        "# Facts\n\nMade from `src/facts/table.rs` by the program; do not edit. `--answer FACT=VALUE` takes any of them.\n\n\
         | fact | values | meaning | question |\n|---|---|---|---|\n",
    );
    for fact in FactId::all() {
        let def = fact.def();
        let values = match def.kind {
            Kind::Flag => "yes, no".to_owned(),
            Kind::Choice(choices) => choices.iter().map(|(value, _)| *value).collect::<Vec<_>>().join(", "),
            Kind::Count => "a whole number".to_owned(),
            Kind::Text => "text".to_owned(),
            Kind::Moment => "a date".to_owned(),
            Kind::Version => "a version".to_owned(),
        };
        let question = def.question.unwrap_or("");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| `{}` | {values} | {} | {} |", def.name, cell(def.meaning), cell(question));
    }
    text
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// The name of an enum's value as the JSON documents write it.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
