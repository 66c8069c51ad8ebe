//! What every topic must keep; each rule names the member that breaks it.

use std::collections::BTreeSet;

use super::blank::{BLANK, is_id};
use super::near;
use crate::diagnosis::{Explanation, explain};
use crate::language::{is_asked_about, is_told_kind, is_word_group};
use crate::say::{Message, check as said};
use crate::sellers::Providers;
use crate::ticket::Templates;
use crate::topics::{Basis, Catalogue, FieldDef, Owner, ScreenMessage, Severity, Topic, TopicMember};

/// Characters of an explanation that says anything.
const LEAST_EXPLANATION: usize = 200;

/// A problem and the member that has it.
type Problem = (TopicMember, Message);

/// What is wrong with a topic. With the topics that were `added` to Keymend's own, an example of the latter is tried again
/// only where one of the former can have a say in it: the rest was tried when Keymend was built.
pub(super) fn problems(
    catalogue: &Catalogue,
    added: Option<&Catalogue>,
    topic: &Topic,
    templates: &Templates,
) -> Vec<Problem> {
    let blanks = blanks(topic);
    // What is not filled in yet breaks other rules too; once is enough.
    if !blanks.is_empty() {
        return blanks;
    }
    [
        names(catalogue, topic),
        honesty(topic),
        examples(catalogue, added.filter(|_| topic.built_in), topic),
        steps(topic),
        own_words(topic),
        form(topic, templates),
    ]
    .concat()
}

/// The blanks that `topics new` left.
fn blanks(topic: &Topic) -> Vec<Problem> {
    let mut texts: Vec<&str> = vec![topic.title.as_str()];
    texts.extend(topic.sources.iter().map(String::as_str));
    texts.extend(topic.messages.iter().map(ScreenMessage::pattern));
    texts.extend(topic.examples.iter().chain(&topic.counter_examples).map(String::as_str));
    texts.extend(topic.steps.iter().flat_map(|step| [step.text.as_str(), &step.check]));
    texts.extend(topic.steps.iter().filter_map(|step| step.warning.as_deref()));
    texts.extend(topic.form.iter().flat_map(|form| &form.attach).map(String::as_str));
    let unfilled = texts.into_iter().filter(|text| text.contains(BLANK));
    let mut problems: Vec<Problem> = unfilled.map(|text| (TopicMember::text(text), said::blank(text))).collect();
    if topic.body.contains(BLANK) {
        problems.push((TopicMember::Body, said::blank_explanation()));
    }
    problems
}

fn named(name: &str, problem: Message) -> Problem {
    (TopicMember::named(name), problem)
}

fn names(catalogue: &Catalogue, topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !is_id(&topic.id) {
        problems.push(named("id", said::id()));
    }
    if !is_code(&topic.code) {
        problems.push(named("code", said::code(&topic.code)));
    }
    for other in catalogue.topics().iter().filter(|other| other.id != topic.id && other.code == topic.code) {
        problems.push(named("code", said::code_taken(&topic.code, &other.id)));
    }
    if !is_version(&topic.since) {
        problems.push(named("since", said::since(&topic.since)));
    }
    for general in &topic.refines {
        match catalogue.find(general) {
            None => {
                let ids = catalogue.topics().iter().map(|topic| topic.id.as_str());
                problems
                    .push((TopicMember::text(general), near(said::refines_nothing("refines", general), general, ids)));
            }
            Some(general) if catalogue.depth(general) >= catalogue.depth(topic) => {
                problems.push(named("refines", said::refines_circle(&general.id)));
            }
            Some(_) => {}
        }
    }
    for shown in topic.shows_as.iter().filter(|shown| catalogue.find(shown).is_none()) {
        let ids = catalogue.topics().iter().map(|topic| topic.id.as_str());
        problems.push((TopicMember::text(shown), near(said::refines_nothing("shows_as", shown), shown, ids)));
    }
    problems
}

/// Whether a text is a code of ours, or one with a prefix of a help desk's own.
fn is_code(text: &str) -> bool {
    let Some((prefix, digits)) = text.split_once('-') else { return false };
    let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_prefix = (2..=8).contains(&prefix.len()) && prefix.bytes().all(|byte| byte.is_ascii_uppercase());
    are_digits && if prefix == "KM" { digits.len() == 3 } else { is_prefix && (1..=6).contains(&digits.len()) }
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok_and(|number| number.to_string() == *part))
}

fn honesty(topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    if topic.sources.is_empty() {
        problems.push(named("sources", said::no_source()));
    }
    for source in topic.sources.iter().filter(|source| !source.contains("://")) {
        problems.push((TopicMember::text(source), said::no_address(source)));
    }
    if topic.title.is_empty() || topic.title.ends_with('.') {
        problems.push(named("title", said::title()));
    }
    let length = topic.body.chars().count();
    if length < LEAST_EXPLANATION {
        let problem = said::explanation_short(LEAST_EXPLANATION.to_string(), length.to_string());
        problems.push((TopicMember::Body, problem));
    }
    let is_language = |lang: &str| lang.len() == 2 && lang.bytes().all(|byte| byte.is_ascii_lowercase());
    for message in topic.messages.iter().filter(|message| !is_language(&message.lang)) {
        problems.push((TopicMember::text(&message.lang), said::lang(&message.lang)));
    }
    if (!topic.messages.is_empty() || !topic.error_codes.is_empty()) && !topic.when.uses_reported() {
        problems.push(named("when", said::not_reported()));
    }
    problems
}

/// Every example must be answered with this topic before every other by the door that people use, model and all;
/// no counter-example may be.
fn examples(catalogue: &Catalogue, added: Option<&Catalogue>, topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    let has_words = !topic.messages.is_empty() || !topic.error_codes.is_empty();
    if has_words && topic.examples.is_empty() {
        problems.push(named("examples", said::no_examples()));
    }
    if has_words && topic.counter_examples.is_empty() {
        problems.push(named("counter_examples", said::no_counter_examples()));
    }
    let is_tried = |text: &str| added.is_none_or(|added| added.can_name(text));
    for example in topic.examples.iter().filter(|example| is_tried(example)) {
        let problem = match answer(catalogue, example).recognised.first() {
            Some(first) if first.topic.id == topic.id => continue,
            Some(first) => said::example_other(example, &first.topic.id),
            None => said::example_unknown(example),
        };
        problems.push((TopicMember::text(example), problem));
    }
    for message in topic.messages.iter().filter(|message| message.basis == Basis::Documented) {
        let shown = message.pattern().replace("...", "12");
        if !is_tried(&shown) {
            continue;
        }
        let shown = answer(catalogue, &shown);
        if let Some(first) = shown.recognised.first().filter(|first| first.topic.id != topic.id) {
            let problem = said::message_other(message.pattern(), &first.topic.id);
            problems.push((TopicMember::text(message.pattern()), problem));
        }
    }
    for counter in topic.counter_examples.iter().filter(|counter| is_tried(counter)) {
        let answer = answer(catalogue, counter);
        if answer.recognised.first().is_some_and(|first| first.topic.id == topic.id && first.certain) {
            problems.push((TopicMember::text(counter), said::counter_example(counter)));
        }
    }
    problems
}

/// What people are told about a text; the day does not change it.
fn answer<'c>(catalogue: &'c Catalogue, text: &'c str) -> Explanation<'c> {
    explain(catalogue, text, chrono::DateTime::UNIX_EPOCH, Providers::built_in())
}

fn steps(topic: &Topic) -> Vec<Problem> {
    let mut problems = Vec::new();
    if topic.steps.is_empty() && topic.severity != Severity::Info && topic.owner != Owner::Nobody {
        problems.push(named("severity", said::no_step()));
    }
    let mut seen = BTreeSet::new();
    for step in &topic.steps {
        let mut found = |member, problem| {
            problems.push((TopicMember::OfStep(step.id.clone(), member), problem));
        };
        let of = |member: &str, problem| said::of_member(format!("step.{}.{member}", step.id), problem);
        if !seen.insert(&step.id) {
            found("id", said::step_twice(&step.id));
        }
        if step.text.trim().is_empty() {
            found("text", of("text", said::empty()));
        }
        if step.check.trim().is_empty() {
            found("check", of("check", said::no_check()));
        }
    }
    problems
}

fn own_words(topic: &Topic) -> Vec<Problem> {
    let of_steps = topic.steps.iter().flat_map(|step| &step.first_said).map(|group| ("step.first_said", group));
    let against = topic.own_words.iter().filter_map(|own| own.against.as_ref()).map(|group| ("own_words", group));
    let unknown = of_steps.chain(against).filter(|(_, group)| !is_word_group(group));
    let is_known = |name: &&String| is_word_group(name) || is_told_kind(name) || is_asked_about(name);
    let needed =
        topic.own_words.iter().flat_map(|own| own.need.iter().chain(&own.about)).filter(|name| !is_known(name));
    let unknown = unknown.chain(needed.map(|name| ("own_words", name)));
    let unasked =
        topic.question.iter().chain(&topic.answers).filter(|kind| !is_asked_about(kind)).map(|kind| ("question", kind));
    let untold = topic.told.iter().filter(|kind| !is_told_kind(kind)).map(|kind| ("told", kind));
    unknown.chain(unasked).chain(untold).map(|(member, group)| named(member, said::no_group(group))).collect()
}

fn form(topic: &Topic, templates: &Templates) -> Vec<Problem> {
    let somebody_else = matches!(topic.owner, Owner::Kaspersky | Owner::Provider | Owner::Shop | Owner::Admin);
    let Some(form) = &topic.form else {
        return if somebody_else { vec![named("owner", said::no_form())] } else { Vec::new() };
    };
    let mut problems = Vec::new();
    let known = templates.names();
    if !known.contains(&form.template) {
        let known = known.iter().map(String::as_str);
        let problem = near(said::no_template(&form.template), &form.template, known);
        problems.push(named("form.template", problem));
    }
    for field in form.fields.iter().filter(|field| FieldDef::from_name(field).is_none()) {
        let problem = near(said::no_field(field), field, FieldDef::all().map(|field| field.name));
        problems.push((TopicMember::text(field), problem));
    }
    problems
}
