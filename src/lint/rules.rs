//! What every topic must keep; each rule names the member that breaks it.

use std::collections::BTreeSet;

use super::blank::{BLANK, is_id};
use super::near;
use super::place::TopicMember;
use crate::diagnosis::{Explanation, explain};
use crate::language::is_word_group;
use crate::sellers::Providers;
use crate::ticket::Templates;
use crate::topics::{Basis, Catalogue, FieldDef, Owner, Severity, Topic};

/// Characters of an explanation that says anything.
const LEAST_EXPLANATION: usize = 200;

/// A problem and the member that has it.
type Problem = (TopicMember, String);

pub(super) fn problems(catalogue: &Catalogue, topic: &Topic, templates: &Templates) -> Vec<Problem> {
    let blanks = blanks(topic);
    // What is not filled in yet breaks other rules too; once is enough.
    if !blanks.is_empty() {
        return blanks;
    }
    [
        names(catalogue, topic),
        honesty(topic),
        examples(catalogue, topic),
        steps(topic),
        own_words(topic),
        form(topic, templates),
    ]
    .concat()
}

/// The blanks that `topics new` left.
fn blanks(topic: &Topic) -> Vec<Problem> {
    let mut texts: Vec<&String> = vec![&topic.title];
    texts.extend(&topic.sources);
    texts.extend(topic.messages.iter().map(|message| &message.pattern));
    texts.extend(topic.examples.iter().chain(&topic.counter_examples));
    texts.extend(topic.steps.iter().flat_map(|step| [&step.text, &step.check]));
    texts.extend(topic.steps.iter().filter_map(|step| step.warning.as_ref()));
    if let Some(form) = &topic.form {
        texts.extend(&form.attach);
    }
    let unfilled = texts.into_iter().filter(|text| text.contains(BLANK));
    let mut problems: Vec<Problem> =
        unfilled.map(|text| (TopicMember::text(text), format!("still to be filled in: {text}"))).collect();
    if topic.body.contains(BLANK) {
        problems.push((TopicMember::Body, "still to be filled in: the explanation".to_owned()));
    }
    problems
}

fn named(name: &str, problem: impl Into<String>) -> Problem {
    (TopicMember::named(name), problem.into())
}

fn names(catalogue: &Catalogue, topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !is_id(&topic.id) {
        problems.push(named("id", "the id must be lower-case words joined by hyphens"));
    }
    let digits = topic.code.strip_prefix("KM-").filter(|digits| digits.len() == 3);
    if !digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
        problems.push(named("code", format!("code `{}` must be KM- and three digits", topic.code)));
    }
    for other in catalogue.topics().iter().filter(|other| other.id != topic.id && other.code == topic.code) {
        problems.push(named("code", format!("code {} is already used by `{}`", topic.code, other.id)));
    }
    if !is_version(&topic.since) {
        problems.push(named("since", format!("since `{}` must be a version such as 0.1.0", topic.since)));
    }
    for general in &topic.refines {
        match catalogue.find(general) {
            None => {
                let near = near(general, catalogue.topics().iter().map(|topic| topic.id.as_str()));
                problems.push((TopicMember::text(general), format!("refines `{general}`, which is no topic{near}")));
            }
            Some(general) if catalogue.depth(general) >= catalogue.depth(topic) => {
                problems.push(named("refines", format!("refines `{}` in a circle", general.id)));
            }
            Some(_) => {}
        }
    }
    problems
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok_and(|number| number.to_string() == *part))
}

fn honesty(topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    if topic.sources.is_empty() {
        problems.push(named("sources", "names no source"));
    }
    for source in topic.sources.iter().filter(|source| !source.contains("://")) {
        problems.push((TopicMember::text(source), format!("source `{source}` is no address")));
    }
    if topic.title.is_empty() || topic.title.ends_with('.') {
        problems.push(named("title", "the title must be one line without a full stop"));
    }
    let length = topic.body.chars().count();
    if length < LEAST_EXPLANATION {
        problems.push((
            TopicMember::Body,
            format!(
                "the explanation has {length} characters and needs at least {LEAST_EXPLANATION}: what it is, why it \
                 happens and what not to do"
            ),
        ));
    }
    let is_language = |lang: &str| lang.len() == 2 && lang.bytes().all(|byte| byte.is_ascii_lowercase());
    for message in topic.messages.iter().filter(|message| !is_language(&message.lang)) {
        let problem = format!("lang `{}` of a message must be a language's two letters, such as en", message.lang);
        problems.push((TopicMember::text(&message.lang), problem));
    }
    if (!topic.messages.is_empty() || !topic.error_codes.is_empty()) && !topic.when.uses_reported() {
        problems.push(named("when", "has messages or error codes, but `when` does not use `reported`"));
    }
    problems
}

/// Every example must be answered with this topic before every other by the door that people use, model and all;
/// no counter-example may be.
fn examples(catalogue: &Catalogue, topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    let has_words = !topic.messages.is_empty() || !topic.error_codes.is_empty();
    if has_words && topic.examples.is_empty() {
        problems.push(named("examples", "has no examples that must match"));
    }
    if has_words && topic.counter_examples.is_empty() {
        problems.push(named("counter_examples", "has no counter-examples that must not match"));
    }
    for example in &topic.examples {
        let problem = match answer(catalogue, example).recognised.first() {
            Some(first) if first.topic.id == topic.id => continue,
            Some(first) => format!("example `{example}` is answered with `{}`", first.topic.id),
            None => format!("example `{example}` is not recognised"),
        };
        problems.push((TopicMember::text(example), problem));
    }
    for message in topic.messages.iter().filter(|message| message.basis == Basis::Documented) {
        let shown = message.pattern.replace("...", "12");
        let shown = answer(catalogue, &shown);
        if let Some(first) = shown.recognised.first().filter(|first| first.topic.id != topic.id) {
            let problem = format!("message `{}` is answered with `{}`", message.pattern, first.topic.id);
            problems.push((TopicMember::text(&message.pattern), problem));
        }
    }
    for counter in &topic.counter_examples {
        let answer = answer(catalogue, counter);
        if answer.recognised.first().is_some_and(|first| first.topic.id == topic.id && first.certain) {
            problems
                .push((TopicMember::text(counter), format!("counter-example `{counter}` is recognised as this topic")));
        }
    }
    problems
}

/// What people are told about a text; the day does not change it.
fn answer<'c>(catalogue: &'c Catalogue, text: &str) -> Explanation<'c> {
    explain(catalogue, text, chrono::DateTime::UNIX_EPOCH, Providers::built_in())
}

fn steps(topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    if topic.steps.is_empty() && topic.severity != Severity::Info && topic.owner != Owner::Nobody {
        problems.push(named("severity", "is a problem without a step"));
    }
    let mut seen = BTreeSet::new();
    for step in &topic.steps {
        let mut found = |member, problem: &str| {
            problems.push((TopicMember::OfStep(step.id.clone(), member), format!("step `{}` {problem}", step.id)));
        };
        if !seen.insert(&step.id) {
            found("id", "is there twice");
        }
        if step.text.trim().is_empty() {
            found("text", "says nothing");
        }
        if step.check.trim().is_empty() {
            found("check", "has no way to see that it worked");
        }
    }
    problems
}

fn own_words(topic: &Topic) -> Vec<Problem> {
    let unknown = topic.own_words.iter().filter(|own| !is_word_group(&own.need));
    unknown.map(|own| named("own_words", format!("there is no group of words `{}`", own.need))).collect()
}

fn form(topic: &Topic, templates: &Templates) -> Vec<Problem> {
    let somebody_else = matches!(topic.owner, Owner::Kaspersky | Owner::Provider | Owner::Shop | Owner::Admin);
    let Some(form) = &topic.form else {
        return if somebody_else {
            vec![named("owner", "somebody else must end it, but there is no form")]
        } else {
            Vec::new()
        };
    };
    let mut problems = Vec::new();
    let known = templates.names();
    if !known.contains(&form.template) {
        let near = near(&form.template, known.iter().map(String::as_str));
        problems.push(named("form.template", format!("there is no template `{}`{near}", form.template)));
    }
    for field in form.fields.iter().filter(|field| FieldDef::from_name(field).is_none()) {
        let near = near(field, FieldDef::all().map(|field| field.name));
        problems.push((TopicMember::text(field), format!("the form needs `{field}`, which is no field{near}")));
    }
    problems
}
