//! What every report tells beside its finding: what makes it worse, and where what was said and read does not agree.

use serde::Serialize;

use super::body::{BodyBlock, body_blocks};
use crate::diagnosis::{Contradiction, Diagnosis, Finding};
use crate::facts::{FactId, Observation, PERSON};
use crate::language::Tongue;
use crate::language::say::report as said;
use crate::topics::{Severity, Topic};

/// What makes it worse, under its heading: "Do not pay a second time" answers what people ask.
pub(super) fn not_to_do(finding: &Finding<'_>) -> Vec<BodyBlock> {
    not_to_do_about(finding.topic, finding.severity)
}

/// The same of a topic, where it is as grave as this.
pub(crate) fn not_to_do_about(topic: &Topic, severity: Severity) -> Vec<BodyBlock> {
    if severity == Severity::Info {
        return Vec::new();
    }
    let mut blocks = body_blocks(&topic.body);
    let last = blocks.iter().rposition(|block| matches!(block, BodyBlock::Heading(_)));
    // What stands further below are notes.
    last.map(|at| blocks.drain(at..).take(2).collect()).unwrap_or_default()
}

/// A heading, and what does not agree.
#[derive(Debug, Serialize)]
pub(crate) struct Disagreement {
    pub heading: String,
    pub lines: Vec<String>,
}

/// Where the person's words, the answers and the sources do not agree.
pub(super) fn disagreements(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Vec<Disagreement> {
    let (answered, shown): (Vec<_>, Vec<_>) =
        diagnosis.contradictions.iter().partition(|contradiction| contradiction.against.evidence.source == PERSON);
    let mut unlike: Vec<String> = shown.into_iter().map(|one| against_machine(one, tongue)).collect();
    if !unlike.is_empty() {
        unlike.push(tongue.say(said::no_match_check()));
    }
    let secrets = diagnosis.told_secrets.then(|| tongue.say(said::told_secrets_line())).into_iter().collect();
    let all = [
        (said::no_match(), unlike),
        (said::two_sayings(), answered.into_iter().map(|one| against_words(one, tongue)).collect()),
        (said::sources_disagree(), of_sources(diagnosis, tongue)),
        (said::told_secrets(), secrets),
    ];
    let told = all.into_iter().filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty());
    told.map(|(heading, lines)| Disagreement { heading: tongue.say(heading), lines }).collect()
}

fn against_machine(contradiction: &Contradiction<'_>, tongue: &Tongue) -> String {
    let against = &contradiction.against;
    let (fact, place) = (tongue.fact(against.fact, &against.value), tongue.locator(&against.evidence.locator));
    tongue.say(said::no_match_line(fact, place, contradiction.topic.title.as_str()))
}

fn against_words(contradiction: &Contradiction<'_>, tongue: &Tongue) -> String {
    let fact = tongue.fact(contradiction.against.fact, &contradiction.against.value);
    tongue.say(said::two_sayings_line(fact, contradiction.topic.title.as_str()))
}

fn of_sources(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Vec<String> {
    // What the person says against the machine stands above already.
    let is_above = |fact: FactId, other: &Observation| {
        let against = |one: &Contradiction<'_>| one.against.fact == fact && one.against.evidence.source != PERSON;
        other.evidence.source == PERSON && diagnosis.contradictions.iter().any(against)
    };
    let mut lines = Vec::new();
    for (fact, entry) in diagnosis.sheet.entries() {
        let value = |seen: &Observation| tongue.value(fact, &seen.value);
        let place = |seen: &Observation| tongue.locator(&seen.evidence.locator);
        let best = entry.best();
        lines.extend(entry.conflicts().filter(|other| !is_above(fact, other)).map(|other| {
            let label = tongue.label(fact);
            tongue.say(said::sources_disagree_line(label, place(other), value(other), place(best), value(best)))
        }));
    }
    lines
}
