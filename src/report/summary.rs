//! What a page says of a diagnosis or an explanation, whatever its markup: the finding on top with its proof, the steps,
//! and the rest in short.

use serde::Serialize;

use super::human::{Closing, owner};
use crate::case::Named;
use crate::diagnosis::{Diagnosis, Finding, Standing};
use crate::facts::{Locator, Observation};
use crate::recognise::{Explanation, ExplanationVerdict, Recognition};
use crate::topics::{Severity, Topic};

/// The summary of one machine, or of one explained text.
#[derive(Debug, Default, Serialize)]
pub(super) struct Summary {
    /// The machine, where there are several.
    pub machine: Option<String>,
    /// The one sentence that answers.
    pub answer: String,
    /// How grave it is: `fine`, `unsure`, `warning` or `error`.
    pub tone: &'static str,
    pub topic: Option<String>,
    pub code: Option<String>,
    pub owner: Option<&'static str>,
    /// What the topic is, paragraph by paragraph.
    pub explanation: Vec<String>,
    pub evidence: Vec<EvidenceLine>,
    pub steps: Vec<StepLine>,
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
pub(super) struct EvidenceLine {
    pub statement: String,
    pub place: Option<String>,
    pub excerpt: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct StepLine {
    pub text: String,
    pub warning: Option<String>,
    pub check: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct QuestionLines {
    pub text: String,
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

fn evidence_line(seen: &Observation) -> EvidenceLine {
    let derived = matches!(seen.evidence.locator, Locator::Derived(_));
    let excerpt = &seen.evidence.excerpt;
    let tells_more = !derived && !excerpt.is_empty() && *excerpt != seen.value.to_string();
    EvidenceLine {
        statement: seen.statement(),
        place: (!derived).then(|| seen.evidence.place()),
        excerpt: tells_more.then(|| excerpt.clone()),
    }
}

fn short(finding: &Finding<'_>) -> String {
    let sure = if finding.standing == Standing::Confirmed { "" } else { " (possible)" };
    format!("{} ({} {}){sure}", finding.topic.title, finding.topic.code, finding.topic.id)
}

/// The summary of a diagnosis; `named` is what was named, for the commands that it proposes.
pub(super) fn of_diagnosis(diagnosis: &Diagnosis<'_>, named: &Named) -> Summary {
    let Closing { sentence, command } = Closing::of(diagnosis, named);
    let mut summary = Summary {
        machine: diagnosis.machine.clone(),
        answer: "Too little is known about the licence.".to_owned(),
        tone: "unsure",
        not_read: diagnosis
            .not_read
            .iter()
            .map(|entry| format!("{}: {}. {}", entry.source, entry.reason, entry.advice))
            .collect(),
        looked_at: diagnosis.looked_at.clone(),
        question: diagnosis.next_question.as_ref().map(|question| QuestionLines {
            text: question.text.to_owned(),
            choices: question
                .choices
                .iter()
                .map(|(value, words)| ((*words).to_owned(), format!("--answer {}={value}", question.fact)))
                .collect(),
            command: named.command("diagnose", &[]),
        }),
        closing: sentence,
        closing_command: command,
        ..Summary::default()
    };
    let mut standing = diagnosis.standing();
    if let Some(top) = standing.next() {
        summary.answer.clone_from(&top.topic.title);
        summary.tone = tone(top.severity, top.standing == Standing::Confirmed);
        summary.topic = Some(top.topic.id.clone());
        summary.code = Some(top.topic.code.clone());
        summary.owner = Some(owner(top.owner, top.severity));
        summary.evidence = top.because.iter().map(evidence_line).collect();
        let step = |step: &&crate::topics::Step| StepLine {
            text: step.text.clone(),
            warning: step.warning.clone(),
            check: Some(step.check.clone()),
        };
        summary.steps = top.steps.iter().map(step).collect();
    }
    summary.others = standing.map(short).collect();
    summary
}

/// The summary of an explanation.
pub(super) fn of_explanation(explanation: &Explanation<'_>) -> Summary {
    let sure = explanation.is_confident();
    let closing = match explanation.verdict {
        ExplanationVerdict::Recognised if sure => "",
        ExplanationVerdict::Recognised => "The exact text or code on the screen would tell more.",
        ExplanationVerdict::NotALicenseProblem => "This is not a licence problem.",
        ExplanationVerdict::NotRecognised => "Not recognised. Give the exact text or code that the screen shows.",
    };
    if !explanation.closest().is_empty() {
        let answer = "Keymend did not understand this for certain. Which of these is closest?".to_owned();
        let choice = |(number, found): (usize, &Recognition<'_>)| {
            format!("{number}. {} ({})", found.topic.title, found.topic.id)
        };
        return Summary {
            answer,
            tone: "unsure",
            others: (1..).zip(explanation.closest()).map(choice).collect(),
            closing: "If none fits, give the exact text or code that the screen shows.".to_owned(),
            ..Summary::default()
        };
    }
    let Some((first, others)) = explanation.recognised.split_first() else {
        let answer = "This text is not recognised.".to_owned();
        return Summary { answer, tone: "unsure", closing: closing.to_owned(), ..Summary::default() };
    };
    let words = explanation.words_for(first);
    let led = EvidenceLine { statement: words.join(", "), place: None, excerpt: None };
    Summary {
        evidence: if words.is_empty() { Vec::new() } else { vec![led] },
        others: others.iter().map(|other| format!("{} ({})", other.topic.title, other.topic.id)).collect(),
        closing: closing.to_owned(),
        ..of_topic(first.topic, sure)
    }
}

fn of_topic(topic: &Topic, sure: bool) -> Summary {
    let paragraph = |part: &str| part.split_whitespace().collect::<Vec<_>>().join(" ");
    let step =
        |step: &crate::topics::Step| StepLine { text: step.text.clone(), warning: step.warning.clone(), check: None };
    Summary {
        answer: topic.title.clone(),
        tone: tone(topic.severity, sure),
        topic: Some(topic.id.clone()),
        code: Some(topic.code.clone()),
        owner: (sure || topic.severity != Severity::Info).then(|| owner(topic.owner, topic.severity)),
        explanation: topic.body.split("\n\n").map(paragraph).collect(),
        steps: topic.steps.iter().map(step).collect(),
        sources: topic.sources.clone(),
        ..Summary::default()
    }
}
