//! A plan as a page: for a person at a terminal, in Markdown, and in HTML.

use std::fmt::Write;

use handlebars::Handlebars;
use serde_json::json;

use super::{ReportLayout, wrap};
use crate::case::Named;
use crate::diagnosis::Standing;
use crate::guide::{Action, Next, Plan, PlanStep};

const HTML: &str = include_str!("../../templates/page/plan.hbs");

/// Why a page cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("the page of the plan: {0}")]
pub struct PageError(#[from] Box<handlebars::RenderError>);

/// The plan as text.
#[must_use]
pub fn human_plan(plan: &Plan, named: &Named, layout: ReportLayout) -> String {
    let mut text = wrap(&title(plan), layout.width, "", "") + "\n";
    if is_possible(plan) {
        text.push_str("Possible, not proven.\n");
    }
    // The steps depend on it: it is asked before them.
    let first = plan.question.as_ref().filter(|question| question.contains("product."));
    let mut ask = |question: &str, lead: &str| {
        text.push_str(&wrap(question, layout.width, lead, ""));
        text.push('\n');
    };
    if let Some(question) = first {
        ask(question, "First answer this, with `--answer`: ");
    }
    for (index, step) in plan.steps.iter().enumerate() {
        let first = wrap(&step.text, layout.width, &format!("{:>3}. ", index + 1), "     ");
        text.push_str(&first);
        text.push('\n');
        let mut line = |lead: &str, words: &str| {
            text.push_str(&wrap(words, layout.width, &format!("     {lead}"), "     "));
            text.push('\n');
        };
        if let Some(warning) = &step.warning {
            line("Careful: ", warning);
        }
        if let Some(offer) = offered(step) {
            line("", &offer);
        }
        line("It worked if: ", &step.check);
    }
    if let Some(question) = plan.question.as_ref().filter(|question| !question.contains("product.")) {
        text.push_str(&wrap(question, layout.width, "One answer would narrow this down: ", ""));
        text.push('\n');
    }
    text.push_str(&wrap(&leads_to(plan, named), layout.width, "", ""));
    text.push('\n');
    text
}

/// The plan in Markdown; what could be markup is escaped.
#[must_use]
pub fn markdown_plan(plan: &Plan, named: &Named) -> String {
    let mut text = format!("# {}\n\n", markdown_escaped(&title(plan)));
    if is_possible(plan) {
        text.push_str("Possible, not proven.\n\n");
    }
    // Writing to a string cannot fail.
    for (index, step) in plan.steps.iter().enumerate() {
        let _ = writeln!(text, "{}. {}\n", index + 1, markdown_escaped(&step.text));
        if let Some(warning) = &step.warning {
            let _ = writeln!(text, "   > **Careful:** {}\n", markdown_escaped(warning));
        }
        if let Some(offer) = offered(step) {
            let _ = writeln!(text, "   {}\n", markdown_escaped(&offer));
        }
        let _ = writeln!(text, "   *It worked if:* {}\n", markdown_escaped(&step.check));
    }
    if let Some(question) = &plan.question {
        let _ = writeln!(text, "**One answer would narrow this down:** {}\n", markdown_escaped(question));
    }
    let _ = writeln!(text, "{}", markdown_escaped(&leads_to(plan, named)));
    text
}

/// The plan as a page of the web that needs nothing else.
///
/// # Errors
/// The built-in template is wrong; a test keeps that from being released.
pub fn html_plan(plan: &Plan, named: &Named) -> Result<String, PageError> {
    let steps: Vec<_> = plan
        .steps
        .iter()
        .map(|step| json!({"text": step.text, "check": step.check, "warning": step.warning, "offer": offered(step)}))
        .collect();
    let values = json!({
        "title": title(plan),
        "possible": is_possible(plan),
        "steps": steps,
        "question": plan.question,
        "next": leads_to(plan, named),
    });
    Handlebars::new().render_template(HTML, &values).map_err(|error| PageError(Box::new(error)))
}

fn is_possible(plan: &Plan) -> bool {
    plan.topic.as_ref().is_some_and(|topic| topic.standing == Standing::Possible)
}

fn title(plan: &Plan) -> String {
    plan.topic.as_ref().map_or_else(|| "No problem found".to_owned(), |topic| topic.title.clone())
}

fn offered(step: &PlanStep) -> Option<String> {
    step.offer.as_ref().map(|offer| match offer {
        Action::Open(page) => format!("Page: {page}"),
        Action::Copy(text) => format!("Text: {text}"),
        Action::Run(words) => format!("Command: {}", words.join(" ")),
    })
}

/// Where the plan leads when its steps run out, with the command that repeats what was named.
fn leads_to(plan: &Plan, named: &Named) -> String {
    match &plan.next {
        Next::Request { topic, addressee } => format!(
            "If the steps do not help, write the request: `{}`",
            named.command("ticket new", &[("--topic", topic), ("--to", addressee.name())])
        ),
        Next::Finding { topic, title } => {
            format!("If the steps do not help, go on with: {title} (`{}`)", named.command("fix", &[("--topic", topic)]))
        }
        Next::Nothing if plan.topic.is_some() => "There are no further steps.".to_owned(),
        Next::Nothing => "Give what the screen says with `--message`, or a capture of the machine.".to_owned(),
    }
}

/// Escapes what Markdown would read as markup or HTML, on one line. The one command of a sentence stays as it is in its
/// backticks, where a backslash would become a part of it; a sentence with more backticks is escaped as a whole.
pub(super) fn markdown_escaped(text: &str) -> String {
    if let [before, command, after] = text.split('`').collect::<Vec<_>>().as_slice()
        && !command.trim().is_empty()
    {
        let command = command.replace(['\n', '\r'], " ");
        return format!("{}`{command}`{}", escaped(before), escaped(after));
    }
    escaped(text)
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => safe.push_str("&lt;"),
            '&' => safe.push_str("&amp;"),
            '*' | '_' | '[' | ']' | '#' | '\\' | '|' => safe.extend(['\\', character]),
            '\n' | '\r' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}
