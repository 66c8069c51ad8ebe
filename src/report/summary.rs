//! What a page says of a diagnosis or an explanation, whatever its markup: the finding on top with its proof, the steps,
//! and the rest in short.

use serde::Serialize;

use super::body::{BodyBlock, body_blocks};
use super::desk_codes::{DeskCode, FoundCode, desk_codes, desk_codes_read};
use super::doubts::{Disagreement, disagreements, not_to_do};
use super::human::{
    Closing, answer_line, could_not_check, foreign, last_words, machine_title, only_in_english, other_topic, owner_of,
    owner_words, quoted, save_first, shape_typed, words_of_topic,
};
use super::registered::registered_at;
use crate::case::Named;
use crate::diagnosis::Explanation;
use crate::diagnosis::{Diagnosis, Finding, Standing, Verdict};
use crate::facts::{Locator, Observation, Value};
use crate::language::Tongue;
use crate::language::say::report as said;
use crate::recognise::Recognition;
use crate::say::{Worded, desk as desk_said};
use crate::topics::{Owner, Severity, Step, Topic};

/// The headings of a page.
#[derive(Debug, Serialize)]
pub(super) struct PageWords {
    pub how_we_know: String,
    pub what_to_do: String,
    pub question: String,
    pub as_a_code: String,
    pub mentioned: String,
    pub led_to_it: String,
    pub could_also_be: String,
    pub could_not_check: String,
    pub what_was_looked_at: String,
    pub sources: String,
    pub your_question: String,
}

impl PageWords {
    pub(super) fn of(tongue: &Tongue) -> PageWords {
        PageWords {
            how_we_know: tongue.say(said::how_we_know()),
            what_to_do: tongue.say(said::what_to_do()),
            question: tongue.say(said::question()),
            as_a_code: tongue.say(said::code_heading()),
            mentioned: tongue.say(said::what_you_mentioned()),
            led_to_it: tongue.say(said::what_led_to_it()),
            could_also_be: tongue.say(said::could_also_be()),
            could_not_check: tongue.say(said::could_not_check()),
            what_was_looked_at: tongue.say(said::what_was_looked_at()),
            sources: tongue.say(said::sources()),
            your_question: tongue.say(said::your_question()),
        }
    }
}

/// The summary of one machine, or of one explained text.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Summary {
    /// The machine, where there are several.
    pub machine: Option<String>,
    /// The one sentence that answers.
    pub answer: String,
    /// The same as a sentence that says how sure it is.
    pub lead: String,
    /// How grave it is: `fine`, `unsure`, `warning` or `error`.
    pub tone: &'static str,
    pub topic: Option<String>,
    pub code: Option<String>,
    pub owner: Option<String>,
    /// Said where the topic has no texts in the language of the page.
    pub in_english: Option<String>,
    /// What was typed as an activation code.
    pub typed: Option<TypedLines>,
    /// What is known beside the topic.
    pub notes: Vec<String>,
    /// What the topic is, block by block.
    pub explanation: Vec<BodyBlock>,
    pub evidence: Vec<EvidenceLine>,
    pub steps: Vec<StepLine>,
    /// What makes it worse, under its heading.
    pub not_to_do: Vec<BodyBlock>,
    /// Where what was said and read does not agree.
    pub disagreements: Vec<Disagreement>,
    /// The words of an explained text that led to the answer.
    pub led_to_it: Option<String>,
    /// What was mentioned in passing.
    pub mentioned: Vec<String>,
    /// The answers to what was asked beside the finding.
    pub asked: Vec<String>,
    /// The other findings.
    pub others: Vec<String>,
    /// What could not be read.
    pub not_read: Vec<String>,
    pub looked_at: Vec<String>,
    pub question: Option<QuestionLines>,
    /// What to do at last.
    pub closing: String,
    /// The command behind the closing sentence.
    pub closing_command: Option<String>,
    pub sources: Vec<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct EvidenceLine {
    pub statement: String,
    /// The words of the person or the product at the end of the statement, which may run the other way than the page.
    pub words: Option<String>,
    pub place: Option<String>,
    pub excerpt: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct StepLine {
    pub text: String,
    pub warning: Option<String>,
    /// What stands before a warning, in the language of the step.
    pub careful: String,
    pub check: Option<String>,
    /// What stands before a check, in the language of the step.
    pub worked_if: String,
}

impl StepLine {
    fn new(step: &Step, topic: &Topic, tongue: &Tongue) -> StepLine {
        let words = words_of_topic(topic.language(), tongue);
        StepLine {
            text: step.text.clone(),
            warning: step.warning.clone(),
            careful: words.say(said::careful()),
            check: Some(step.check.clone()),
            worked_if: words.say(said::worked_if()),
        }
    }
}

#[derive(Debug, Serialize)]
pub(crate) struct TypedLines {
    pub shape: String,
    pub problems: Vec<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct QuestionLines {
    pub text: String,
    /// What to do before the command is typed.
    pub before: Option<String>,
    /// The words of each choice, and what to add to the command.
    pub choices: Vec<(String, String)>,
    pub command: String,
}

fn tone(severity: Severity, sure: bool) -> &'static str {
    match (sure, severity) {
        (false, _) => "unsure",
        (true, Severity::Info) => "fine",
        (true, Severity::Warning) => "warning",
        (true, Severity::Error) => "error",
    }
}

fn evidence_line(seen: &Observation, tongue: &Tongue) -> EvidenceLine {
    let derived = matches!(seen.evidence.locator, Locator::Derived(_));
    let excerpt = &seen.evidence.excerpt;
    // An answer is kept as FACT=VALUE, which says no more than the statement.
    let is_answer = excerpt.strip_prefix(seen.fact.name()).is_some_and(|rest| rest.starts_with('='));
    let tells_more = !derived && !is_answer && !excerpt.is_empty() && *excerpt != seen.value.to_string();
    let whole = tongue.fact(seen.fact, &seen.value);
    let words = match &seen.value {
        Value::Text(text) if whole.ends_with(text.as_str()) => Some(text.clone()),
        _ => None,
    };
    EvidenceLine {
        statement: whole[..whole.len() - words.as_ref().map_or(0, String::len)].to_owned(),
        words,
        place: (!derived).then(|| tongue.place(&seen.evidence)),
        excerpt: tells_more.then(|| excerpt.clone()),
    }
}

fn short(finding: &Finding<'_>, tongue: &Tongue) -> String {
    let Topic { title, code, id, .. } = finding.topic;
    tongue.say(match finding.standing {
        Standing::Confirmed => said::finding(code.as_str(), id.as_str(), title.as_str()),
        _ => said::finding_possible(code.as_str(), id.as_str(), title.as_str()),
    })
}

/// The places that were read, and below each what is registered there.
fn looked_at(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Vec<String> {
    let of_place = |place: &String| {
        let registered = registered_at(diagnosis, place, tongue);
        std::iter::once(tongue.source(place)).chain(registered).collect::<Vec<_>>()
    };
    diagnosis.looked_at.iter().flat_map(of_place).collect()
}

/// The summary of a diagnosis; `named` is what was named, for the commands that it proposes.
pub(crate) fn of_diagnosis(diagnosis: &Diagnosis<'_>, named: &Named, tongue: &Tongue) -> Summary {
    let Closing { lead, sentence, command } = Closing::of(diagnosis, named, tongue);
    let mut summary = Summary {
        machine: machine_title(diagnosis, tongue),
        answer: tongue.say(said::too_little_known()),
        lead,
        tone: "unsure",
        not_read: diagnosis.not_read.iter().map(|entry| could_not_check(entry, tongue)).collect(),
        looked_at: looked_at(diagnosis, tongue),
        question: diagnosis.next_question.as_ref().map(|question| QuestionLines {
            text: tongue.question(question.fact),
            before: save_first(named, tongue),
            choices: question
                .choices
                .iter()
                .map(|value| (tongue.answer(question.fact, value), format!("--answer {}={value}", question.fact)))
                .collect(),
            command: named.command("diagnose", &[]),
        }),
        disagreements: disagreements(diagnosis, tongue),
        closing: sentence,
        closing_command: command,
        ..Summary::default()
    };
    // Without a topic only a code for a desk is a problem.
    if diagnosis.verdict == Verdict::Problem {
        summary.answer = tongue.say(desk_said::kss_heading());
        summary.tone = "warning";
    }
    let mut standing = diagnosis.standing();
    if let Some(top) = standing.next() {
        summary.answer.clone_from(&top.topic.title);
        let is_answer = top.topic.question.is_some();
        summary.tone = tone(top.severity, is_answer || top.standing == Standing::Confirmed);
        summary.topic = Some(top.topic.id.clone());
        summary.code = Some(top.topic.code.clone());
        summary.owner = owner_of(top, &diagnosis.sheet).map(|owner| tongue.say(owner));
        summary.in_english = only_in_english(top.topic.language(), tongue);
        summary.explanation = top.topic.answer().map(body_blocks).unwrap_or_default();
        summary.evidence = top.because.iter().map(|seen| evidence_line(seen, tongue)).collect();
        summary.steps = top.steps.iter().map(|step| StepLine::new(step, top.topic, tongue)).collect();
        summary.not_to_do = not_to_do(top);
    }
    let (asked, others): (Vec<_>, Vec<_>) = standing.partition(|finding| finding.topic.question.is_some());
    summary.asked = asked.into_iter().filter_map(answer_line).collect();
    summary.others = others.into_iter().map(|finding| short(finding, tongue)).collect();
    summary.notes.extend(diagnosis.ends_today().then(|| tongue.say(said::ends_today())));
    summary.notes.extend(of_service(desk_codes_read(diagnosis, tongue), tongue));
    summary
}

/// What was read, a line for each value.
pub(crate) fn of_facts(seen: &[Observation], tongue: &Tongue) -> Vec<String> {
    seen.iter().map(|seen| tongue.fact(seen.fact, &seen.value)).collect()
}

/// The summary of an explanation.
pub(super) fn of_explanation(explanation: &Explanation<'_>, tongue: &Tongue) -> Summary {
    let sure = explanation.is_confident();
    let said_besides = Summary {
        tone: "unsure",
        typed: explanation.code.as_ref().map(|check| TypedLines {
            shape: shape_typed(check, tongue),
            problems: check.problems.iter().map(|problem| tongue.say(problem.message())).collect(),
        }),
        notes: notes(explanation, tongue),
        ..Summary::default()
    };
    let closing = last_words(explanation).map(|last| tongue.say(last)).unwrap_or_default();
    if !explanation.closest().is_empty() {
        let answer = tongue.say(said::which_is_closest());
        let choice = |(number, found): (usize, &Recognition<'_>)| {
            let choice = said::other(found.topic.id.as_str(), found.topic.title.as_str());
            format!("{number}. {}", tongue.say(choice))
        };
        return Summary {
            answer,
            others: (1..).zip(explanation.closest()).map(choice).collect(),
            closing: tongue.say(said::closest_how()),
            ..said_besides
        };
    }
    let Some((first, others)) = explanation.recognised.split_first() else {
        let is_for_desks = !explanation.desk_codes.is_empty();
        let answer = if is_for_desks { desk_said::kss_heading() } else { said::text_not_recognised() };
        let answer = tongue.say(answer);
        let tone = if is_for_desks { "fine" } else { said_besides.tone };
        let said_besides = Summary { tone, ..said_besides };
        return Summary { answer, closing, ..said_besides };
    };
    let words = explanation.words_for(first);
    Summary {
        typed: said_besides.typed,
        notes: said_besides.notes,
        led_to_it: (!words.is_empty()).then(|| quoted(&words, tongue)),
        mentioned: explanation.said.iter().map(|said| tongue.fact(said.fact, &said.value)).collect(),
        others: others.iter().map(|other| other_topic(explanation, other, tongue)).collect(),
        closing,
        tone: tone(first.topic.severity, sure && (explanation.proven || first.topic.question.is_some())),
        ..of_topic(first.topic, explanation.owner_of(first.topic), &explanation.steps_of(first.topic), sure, tongue)
    }
}

/// What an explanation tells beside its topics.
fn notes(explanation: &Explanation<'_>, tongue: &Tongue) -> Vec<String> {
    let damage = explanation.damage.iter().map(|damage| said::understands_less(damage.as_str()));
    let unknown = explanation.unknown_codes.iter().map(|code| said::unknown_code(code.to_string()));
    let notes = damage.map(|note| tongue.say(note)).chain(foreign(explanation, tongue).map(|note| tongue.say(note)));
    let desk = of_service(desk_codes(FoundCode::anywhere(&explanation.desk_codes), tongue, tongue), tongue);
    notes.chain(unknown.map(|note| tongue.say(note))).chain(desk).collect()
}

/// What codes of the subscription service mean for a help desk, and where that is from.
fn of_service(codes: Vec<DeskCode>, tongue: &Tongue) -> Vec<String> {
    let source = (!codes.is_empty()).then(|| tongue.say(desk_said::kss_source()));
    codes.into_iter().flat_map(|code| code.lines(tongue)).chain(source).collect()
}

fn of_topic(topic: &Topic, owner: Owner, steps: &[&Step], sure: bool, tongue: &Tongue) -> Summary {
    let step = |step: &&Step| StepLine { check: None, ..StepLine::new(step, topic, tongue) };
    Summary {
        answer: topic.title.clone(),
        tone: tone(topic.severity, sure),
        topic: Some(topic.id.clone()),
        code: Some(topic.code.clone()),
        owner: (sure || topic.severity != Severity::Info).then(|| tongue.say(owner_words(owner, topic.severity))),
        in_english: only_in_english(topic.language(), tongue),
        explanation: body_blocks(&topic.body),
        steps: steps.iter().map(step).collect(),
        sources: topic.sources.clone(),
        ..Summary::default()
    }
}
