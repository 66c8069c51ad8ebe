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
    let (sentence, command) = leads_to(plan, named);
    text.push_str(&wrap(&sentence, layout.width, "", ""));
    text.push('\n');
    command.iter().for_each(|command| text.push_str(&format!("    {command}\n")));
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
    let (sentence, command) = leads_to(plan, named);
    let _ = writeln!(text, "{}", markdown_escaped(&sentence));
    if let Some(command) = command {
        let _ = writeln!(text, "\n    {}", on_one_line(&command));
    }
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
    let (next, command) = leads_to(plan, named);
    let values = json!({
        "title": title(plan),
        "possible": is_possible(plan),
        "steps": steps,
        "question": plan.question,
        "next": next,
        "command": command,
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

/// Where the plan leads when its steps run out, and the command that repeats what was named.
fn leads_to(plan: &Plan, named: &Named) -> (String, Option<String>) {
    match &plan.next {
        Next::Request { topic, addressee } => (
            format!("{}If the steps do not help, write the request:", save_first(named)),
            Some(named.command("ticket new", &[("--topic", topic), ("--to", addressee.name())])),
        ),
        Next::Finding { topic, title } => (
            format!("{}If the steps do not help, go on with: {title}", save_first(named)),
            Some(named.command("fix", &[("--topic", topic)])),
        ),
        Next::Nothing if plan.topic.is_some() => ("There are no further steps.".to_owned(), None),
        Next::Nothing => ("Give what the screen says with `--message`, or a capture of the machine.".to_owned(), None),
    }
}

/// What to do before a command that repeats the message.
fn save_first(named: &Named) -> &'static str {
    if named.must_save_message() {
        "Your text is too long to repeat in a command: save the text to a file first, and name it in place of `FILE`. "
    } else {
        ""
    }
}

/// A text as code in Markdown: between more backticks than stand in a row in it.
pub(super) fn markdown_code(text: &str) -> String {
    let text = on_one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A space keeps the backtick at an end apart from the fence; Markdown takes it away.
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A text without line breaks, which would end a line of code.
pub(super) fn on_one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Escapes what Markdown would read as markup or HTML, on one line. Commands of our sentences stay as they are in their
/// backticks, where a backslash would become a part of them; a text with an odd backtick is escaped as a whole.
pub(super) fn markdown_escaped(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let is_code = |at: usize| at % 2 == 1;
    let is_empty = |(at, part): (usize, &&str)| is_code(at) && part.trim().is_empty();
    if parts.len().is_multiple_of(2) || parts.iter().enumerate().any(is_empty) {
        return escaped(text);
    }
    let part = |(at, part): (usize, &&str)| if is_code(at) { markdown_code(part) } else { escaped(part) };
    parts.iter().enumerate().map(part).collect()
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => safe.push_str("&lt;"),
            '&' => safe.push_str("&amp;"),
            '*' | '_' | '[' | ']' | '#' | '\\' | '|' | '`' => safe.extend(['\\', character]),
            '\n' | '\r' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_markdown_is_fenced_by_more_backticks_than_it_has() {
        assert_eq!(markdown_code("keymend fix"), "`keymend fix`");
        assert_eq!(markdown_code("--message 'a `b` c'"), "``--message 'a `b` c'``");
        assert_eq!(markdown_code("``x``"), "``` ``x`` ```");
        assert_eq!(markdown_code("a\nb"), "`a b`");
    }

    #[test]
    fn commands_stay_as_they_are_and_the_rest_is_escaped() {
        assert_eq!(markdown_escaped("run `a_b --c` or `d*e`, not *f*"), "run `a_b --c` or `d*e`, not \\*f\\*");
        assert_eq!(markdown_escaped("one ` <b>"), "one \\` &lt;b>");
        assert_eq!(markdown_escaped("``<b>"), "\\`\\`&lt;b>");
    }
}
