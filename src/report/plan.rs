//! A plan as a page: for a person at a terminal, in Markdown, and in HTML.

use std::fmt::Write;

use handlebars::Handlebars;
use serde_json::json;

use super::human::words_of_topic;
use super::{ReportLayout, only_in_english, rich, save_first, wrap};
use crate::case::Named;
use crate::diagnosis::{Question, Standing, Verdict};
use crate::facts::FactId;
use crate::guide::{Action, CODE, Next, Plan, PlanStep};
use crate::language::say::{plan as said, report as lead};
use crate::language::{Message, Tongue, in_english as words_of};
use crate::say::{Worded, errors};

const HTML: &str = include_str!("../../templates/page/plan.hbs");

/// Why a page cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("{}", words_of(self))]
pub struct PageError(#[from] Box<handlebars::RenderError>);

impl Worded for PageError {
    fn message(&self) -> Message {
        errors::page(self.0.to_string())
    }
}

/// The plan as text.
#[must_use]
pub fn human_plan(plan: &Plan, named: &Named, layout: ReportLayout, tongue: &Tongue) -> String {
    let mut text = wrap(&title(plan, tongue), layout.width, "", "") + "\n";
    if is_possible(plan) {
        let _ = writeln!(text, "{}", tongue.say(lead::possible()));
    }
    in_english(plan, tongue).iter().for_each(|told| text.push_str(&(wrap(told, layout.width, "", "") + "\n")));
    // The steps depend on it: it is asked before them.
    let is_first = |asked: &&Question| matches!(asked.fact, FactId::ProductFamily | FactId::ProductGeneration);
    let asks_first = plan.asked.as_ref().is_some_and(|asked| is_first(&asked));
    let question = plan.question_in(tongue);
    let ask = |question: &str, lead: Message| {
        let lead = format!("{} ", tongue.say(lead));
        wrap(question, layout.width, &lead, "") + "\n"
    };
    if let Some(question) = question.as_ref().filter(|_| asks_first) {
        text.push_str(&ask(question, said::first_answer()));
    }
    let words = step_words(plan, tongue);
    let [careful, worked] = [lead::careful(), lead::worked_if()].map(|lead| format!("{} ", words.say(lead)));
    for (index, step) in plan.steps.iter().enumerate() {
        let first = wrap(&step.text, layout.width, &format!("{:>3}. ", index + 1), "     ");
        text.push_str(&first);
        text.push('\n');
        let mut line = |lead: &str, words: &str| {
            text.push_str(&wrap(words, layout.width, &format!("     {lead}"), "     "));
            text.push('\n');
        };
        if let Some(warning) = &step.warning {
            line(&careful, warning);
        }
        if let Some(offer) = offered(step, tongue) {
            line("", &offer);
        }
        line(&worked, &step.check);
    }
    if let Some(question) = question.as_ref().filter(|_| !asks_first) {
        text.push_str(&ask(question, said::one_answer()));
    }
    let (sentence, command) = leads_to(plan, named, tongue);
    text.push_str(&wrap(&sentence, layout.width, "", ""));
    text.push('\n');
    command.iter().for_each(|command| text.push_str(&format!("    {command}\n")));
    text
}

/// The plan in Markdown; what could be markup is escaped.
#[must_use]
pub fn markdown_plan(plan: &Plan, named: &Named, tongue: &Tongue) -> String {
    let mut text = format!("# {}\n\n", markdown_escaped(&title(plan, tongue)));
    if is_possible(plan) {
        let _ = writeln!(text, "{}\n", tongue.say(lead::possible()));
    }
    in_english(plan, tongue).iter().for_each(|told| text.push_str(&format!("{}\n\n", markdown_escaped(told))));
    let words = step_words(plan, tongue);
    let [careful, worked] = [lead::careful(), lead::worked_if()].map(|lead| words.say(lead));
    // Writing to a string cannot fail.
    for (index, step) in plan.steps.iter().enumerate() {
        let _ = writeln!(text, "{}. {}\n", index + 1, markdown_escaped(&step.text));
        if let Some(warning) = &step.warning {
            let _ = writeln!(text, "   > **{careful}** {}\n", markdown_escaped(warning));
        }
        if let Some(offer) = offered(step, tongue) {
            let _ = writeln!(text, "   {}\n", markdown_escaped(&offer));
        }
        let _ = writeln!(text, "   *{worked}* {}\n", markdown_escaped(&step.check));
    }
    if let Some(question) = plan.question_in(tongue) {
        let lead = tongue.say(said::one_answer());
        let _ = writeln!(text, "**{lead}** {}\n", markdown_escaped(&question));
    }
    let (sentence, command) = leads_to(plan, named, tongue);
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
pub fn html_plan(plan: &Plan, named: &Named, tongue: &Tongue) -> Result<String, PageError> {
    let steps: Vec<_> = plan
        .steps
        .iter()
        .map(|step| json!({"text": step.text, "check": step.check, "warning": step.warning, "offer": offered(step, tongue)}))
        .collect();
    let (next, command) = leads_to(plan, named, tongue);
    let values = json!({
        "language": tongue.language().code(),
        "direction": tongue.language().direction(),
        "title": title(plan, tongue),
        "possible": is_possible(plan),
        "in_english": in_english(plan, tongue),
        "steps": steps,
        "question": plan.question_in(tongue),
        "words": {
            "possible": tongue.say(lead::possible()),
            "careful": step_words(plan, tongue).say(lead::careful()),
            "worked_if": step_words(plan, tongue).say(lead::worked_if()),
            "one_answer": tongue.say(said::one_answer()),
        },
        "next": next,
        "command": command,
    });
    let mut engine = Handlebars::new();
    engine.register_helper("rich", Box::new(rich));
    engine.render_template(HTML, &values).map_err(|error| PageError(Box::new(error)))
}

/// What is said once where the topic has no texts in the language.
fn in_english(plan: &Plan, tongue: &Tongue) -> Option<String> {
    only_in_english(&plan.topic.as_ref()?.language, tongue)
}

/// What stands around the steps is said in their language.
fn step_words<'t>(plan: &Plan, tongue: &'t Tongue) -> &'t Tongue {
    plan.topic.as_ref().map_or(tongue, |topic| words_of_topic(&topic.language, tongue))
}

fn is_possible(plan: &Plan) -> bool {
    plan.topic.as_ref().is_some_and(|topic| topic.standing == Standing::Possible)
}

fn title(plan: &Plan, tongue: &Tongue) -> String {
    match (&plan.topic, plan.verdict) {
        (Some(topic), _) => topic.title.clone(),
        // What is not known is no all-clear.
        (None, Verdict::CannotTell) => tongue.say(lead::cannot_tell()),
        (None, _) => tongue.say(said::no_problem()),
    }
}

fn offered(step: &PlanStep, tongue: &Tongue) -> Option<String> {
    let offer = step.offer.as_ref()?;
    Some(tongue.say(match offer {
        Action::Open(page) => said::page(page.as_str()),
        Action::Copy(text) => said::text(text.as_str()),
        Action::Run(words) | Action::RunElsewhere(words) => {
            said::command(words.join(" ").replace(CODE, &tongue.say(said::your_code())))
        }
    }))
}

/// Where the plan leads when its steps run out, and the command that repeats what was named.
fn leads_to(plan: &Plan, named: &Named, tongue: &Tongue) -> (String, Option<String>) {
    match &plan.next {
        Next::Request { topic, addressee } => (
            with_save_first(tongue.say(said::write_request()), named, tongue),
            Some(named.command("ticket new", &[("--topic", topic), ("--to", addressee.name())])),
        ),
        Next::Finding { topic, title } => (
            with_save_first(tongue.say(said::next_problem(title.as_str())), named, tongue),
            Some(named.command("fix", &[("--topic", topic)])),
        ),
        Next::Nothing if plan.topic.is_some() => (tongue.say(said::no_further_steps()), None),
        Next::Nothing => (tongue.say(said::tell_more()), None),
    }
}

/// The same, behind what is to be done before a command that repeats a long message.
fn with_save_first(sentence: String, named: &Named, tongue: &Tongue) -> String {
    save_first(named, tongue).into_iter().chain([sentence]).collect::<Vec<_>>().join(" ")
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
