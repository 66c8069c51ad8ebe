//! Markdown: a diagnosis, an explanation, and the documentation tables made from the catalogue and the table of facts.

use std::fmt::Write;

use super::body::BodyBlock;
use super::doubts::Disagreement;
use super::plan::{markdown_code, markdown_escaped, on_one_line};
use super::summary::{PageWords, Summary, of_diagnosis, of_explanation};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::diagnosis::Explanation;
use crate::facts::{FactId, FactType};
use crate::language::Tongue;
use crate::language::say::report as said;
use crate::topics::Catalogue;

/// The diagnoses in Markdown, one part for each machine; what could be markup is escaped.
#[must_use]
pub fn markdown_diagnoses(diagnoses: &[Diagnosis<'_>], named: &Named, tongue: &Tongue) -> String {
    let part = |diagnosis: &Diagnosis<'_>| {
        let one = Named { machine: diagnosis.machine.clone(), ..named.clone() };
        markdown(&of_diagnosis(diagnosis, &one, tongue), tongue)
    };
    diagnoses.iter().map(part).collect::<Vec<_>>().join("\n")
}

/// An explanation in Markdown.
#[must_use]
pub fn markdown_explanation(explanation: &Explanation<'_>, tongue: &Tongue) -> String {
    markdown(&of_explanation(explanation, tongue), tongue)
}

fn markdown(summary: &Summary, tongue: &Tongue) -> String {
    let words = PageWords::of(tongue);
    let mut text = String::new();
    // Writing to a string cannot fail.
    if let Some(machine) = &summary.machine {
        let _ = writeln!(text, "**{}**\n", markdown_escaped(machine));
    }
    let answer = match summary.tone {
        "unsure" => tongue.say(said::possible_title(summary.answer.as_str())),
        _ => summary.answer.clone(),
    };
    let _ = writeln!(text, "# {}\n", markdown_escaped(&answer));
    if let (Some(code), Some(topic)) = (&summary.code, &summary.topic) {
        let _ = writeln!(text, "{} `{topic}`\n", markdown_escaped(code));
    }
    for owner in summary.owner.iter().chain(&summary.in_english) {
        let _ = writeln!(text, "{owner}\n");
    }
    if let Some(typed) = &summary.typed {
        let _ = writeln!(text, "## {}\n\n{}\n", words.as_a_code, markdown_escaped(&typed.shape));
        push_list(&mut text, &typed.problems, |_| "-".to_owned());
    }
    for note in &summary.notes {
        let _ = writeln!(text, "{}\n", markdown_escaped(note));
    }
    push_blocks(&mut text, &summary.explanation);
    if !summary.evidence.is_empty() {
        let _ = writeln!(text, "## {}\n", words.how_we_know);
    }
    for line in &summary.evidence {
        let statement = format!("{}{}", line.statement, line.words.as_deref().unwrap_or_default());
        let _ = writeln!(text, "- {}", markdown_escaped(&statement));
        for more in line.place.iter().chain(&line.excerpt) {
            let _ = writeln!(text, "  {}", markdown_escaped(more));
        }
    }
    if !summary.steps.is_empty() {
        let _ = writeln!(text, "\n## {}\n", words.what_to_do);
    }
    for (number, step) in (1..).zip(&summary.steps) {
        let _ = writeln!(text, "{number}. {}\n", markdown_escaped(&step.text));
        if let Some(warning) = &step.warning {
            let _ = writeln!(text, "   > **{}** {}\n", step.careful, markdown_escaped(warning));
        }
        if let Some(check) = &step.check {
            let _ = writeln!(text, "   *{}* {}\n", step.worked_if, markdown_escaped(check));
        }
    }
    if !summary.not_to_do.is_empty() {
        text.push('\n');
        push_blocks(&mut text, &summary.not_to_do);
    }
    for Disagreement { heading, lines } in &summary.disagreements {
        let _ = writeln!(text, "\n## {}\n", markdown_escaped(heading));
        push_list(&mut text, lines, |_| "-".to_owned());
    }
    if let Some(question) = &summary.question {
        let _ = writeln!(text, "## {}\n\n{}\n", words.question, markdown_escaped(&question.text));
        for (words, answer) in &question.choices {
            let _ = writeln!(text, "- {}: {}", markdown_escaped(words), markdown_code(answer));
        }
        if let Some(before) = &question.before {
            let _ = writeln!(text, "\n{}", markdown_escaped(before));
        }
        let _ = writeln!(text, "\n    {}\n", on_one_line(&question.command));
    }
    if !summary.asked.is_empty() {
        let _ = writeln!(text, "\n## {}\n", words.your_question);
        push_list(&mut text, &summary.asked, |_| "-".to_owned());
    }
    if let Some(led) = &summary.led_to_it {
        let _ = writeln!(text, "\n## {}\n\n{}", words.led_to_it, markdown_escaped(led));
    }
    for (heading, lines) in [
        (words.mentioned, &summary.mentioned),
        (words.could_also_be, &summary.others),
        (words.could_not_check, &summary.not_read),
        (words.what_was_looked_at, &summary.looked_at),
        (words.sources, &summary.sources),
    ] {
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(|line| format!("- {}", markdown_escaped(line))).collect();
            let _ = writeln!(text, "\n## {heading}\n\n{}", lines.join("\n"));
        }
    }
    if !summary.closing.is_empty() {
        let _ = writeln!(text, "\n**{}**", markdown_escaped(&summary.closing));
    }
    if let Some(command) = &summary.closing_command {
        let _ = writeln!(text, "\n    {}", on_one_line(command));
    }
    text
}

/// The blocks of an explanation, each with a blank line behind it.
fn push_blocks(text: &mut String, blocks: &[BodyBlock]) {
    for block in blocks {
        // Writing to a String cannot fail.
        let _ = match block {
            BodyBlock::Heading(heading) => writeln!(text, "## {}\n", markdown_escaped(heading)),
            BodyBlock::Paragraph(paragraph) => writeln!(text, "{}\n", markdown_escaped(paragraph)),
            BodyBlock::Bullets(items) => {
                push_list(text, items, |_| "-".to_owned());
                Ok(())
            }
            BodyBlock::Numbered(items) => {
                push_list(text, items, |number| format!("{number}."));
                Ok(())
            }
        };
    }
}

/// A list with a blank line behind it, where there is something in it.
fn push_list(text: &mut String, items: &[String], mark: impl Fn(usize) -> String) {
    for (number, item) in (1..).zip(items) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{} {}", mark(number), markdown_escaped(item));
    }
    if !items.is_empty() {
        text.push('\n');
    }
}

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
         | fact | values | leaves | meaning | question |\n|---|---|---|---|---|\n",
    );
    for fact in FactId::all() {
        let def = fact.def();
        let values = match def.kind {
            FactType::Flag => "yes, no".to_owned(),
            FactType::Choice(choices) => choices.iter().map(|(value, _)| *value).collect::<Vec<_>>().join(", "),
            FactType::Count => "a whole number".to_owned(),
            FactType::Text => "text".to_owned(),
            FactType::Moment => "a date".to_owned(),
            FactType::Version => "a version".to_owned(),
        };
        let question = def.question.map(|_| Tongue::english().question(fact)).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| `{}` | {values} | {} | {} | {} |",
            def.name,
            def.privacy.words(),
            cell(def.meaning),
            cell(&question)
        );
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
