//! Weighs every topic over the facts: what is confirmed, what is possible, what would decide.
//!
//! Pure: the same reading, catalogue and clock give the same diagnosis. Unknown stays unknown.

mod question;
mod rank;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::facts::{FactId, Locator, NotRead, NotReadReason, Observation, Reading, Sheet, Strength, Value, derive};
use crate::recognise::{Recognition, clear_answer, understood_less};
use crate::topics::{Catalogue, Context, Owner, Severity, Step, Topic, Truth, Witness};

pub use question::Question;

/// What is known about one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Standing {
    /// True on what is known.
    Confirmed,
    /// Not decided, and something speaks for it.
    Possible,
    /// False, by a known fact.
    RuledOut,
}

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// A failure is confirmed.
    Problem,
    /// The licence is fine, and nothing speaks for a failure.
    NothingWrong,
    /// Too little is known.
    CannotTell,
}

/// One topic and how it stands.
#[derive(Clone, Debug)]
pub struct Finding<'c> {
    /// The topic.
    pub topic: &'c Topic,
    /// How it stands.
    pub standing: Standing,
    /// Who can end it here.
    pub owner: Owner,
    /// How bad it is here; information where the topic is harmless under these facts.
    pub severity: Severity,
    /// The observations that led to this, each followed by those it was derived from.
    pub because: Vec<Observation>,
    /// The facts that would decide it.
    pub missing: Vec<FactId>,
    /// The steps that fit this machine.
    pub steps: Vec<&'c Step>,
    /// How surely the person's words name it, from 0 to 1.
    pub score: f64,
    /// How much the facts that the person mentioned in passing speak for it, from 0 to 1.
    pub said: f64,
}

/// The person's words name a failure that the facts rule out.
#[derive(Clone, Debug)]
pub struct Contradiction<'c> {
    /// What the words name.
    pub topic: &'c Topic,
    /// The observation that rules it out.
    pub against: Observation,
}

/// Everything that follows from a reading.
#[derive(Clone, Debug)]
pub struct Diagnosis<'c> {
    /// The machine, where the sources tell of several.
    pub machine: Option<String>,
    /// The clock it was made with.
    pub now: DateTime<Utc>,
    /// The answer in one word.
    pub verdict: Verdict,
    /// Everything that is known, derived facts included.
    pub sheet: Sheet,
    /// Ranked; ruled-out topics last.
    pub findings: Vec<Finding<'c>>,
    /// Where words and facts disagree.
    pub contradictions: Vec<Contradiction<'c>>,
    /// What could not be read.
    pub not_read: Vec<NotRead>,
    /// The places that were read.
    pub looked_at: Vec<String>,
    /// What was seen on a machine without a product, and not used.
    pub aside: Vec<Observation>,
    /// The one question that decides most, if any is left.
    pub next_question: Option<Question>,
}

impl<'c> Diagnosis<'c> {
    /// The findings that are not ruled out, the most important first.
    pub fn standing(&self) -> impl Iterator<Item = &Finding<'c>> {
        self.findings.iter().filter(|finding| finding.standing != Standing::RuledOut)
    }

    /// The finding to act on: the first confirmed one, or else the first possible one.
    #[must_use]
    pub fn top(&self) -> Option<&Finding<'c>> {
        self.standing().next()
    }
}

/// How much it counts that facts which were said in passing fulfil a topic, or speak for it; a topic that is the
/// background of others only speaks.
const SAID_SCORE: f64 = 0.95;
const SPEAKING_SCORE: f64 = 0.5;

/// The least score at which a person's own words speak for a topic.
const WORDS_SPEAK: f64 = 0.3;

/// Diagnoses a reading.
#[must_use]
pub fn diagnose(catalogue: &Catalogue, mut reading: Reading, now: DateTime<Utc>) -> Diagnosis<'_> {
    let mut sheet = Sheet::default();
    std::mem::take(&mut reading.observations).into_iter().for_each(|observation| sheet.add(observation));
    derive(&mut sheet, now);
    // Words in passing speak for a failure and against none that the machine shows.
    let firm = sheet.without_words();
    let reports = Reports::gather(catalogue, &sheet, &reading.own_words);
    let damage = reading.own_words.iter().find_map(|words| understood_less(words));
    reading.not_read.extend(damage.map(|damage| {
        let advice = format!("{damage}; words are understood less well. Install Keymend again");
        NotRead::new("language data", NotReadReason::Damaged, advice)
    }));

    let mut findings = Vec::new();
    let mut contradictions = Vec::new();
    for topic in catalogue.topics() {
        let report = reports.of(topic);
        let context = Context { sheet: &sheet, now, reported: report.truth };
        let without_words = topic.evaluate(&Context { sheet: &firm, ..context });
        let finding = weigh(topic, &context, without_words, report);
        if finding.as_ref().is_some_and(|finding| finding.standing == Standing::RuledOut) && report.score >= WORDS_SPEAK
        {
            let against = finding.iter().flat_map(|finding| finding.because.first()).cloned();
            contradictions.extend(against.map(|against| Contradiction { topic, against }));
        }
        findings.extend(finding);
    }
    rank::rank(catalogue, &mut findings);
    let next_question =
        question::next_question(&findings, &sheet, now, &reading.not_known, &|topic| reports.of(topic).truth);
    let verdict = verdict(&findings, &sheet);
    let Reading { not_read, aside, looked_at, .. } = reading;
    Diagnosis {
        machine: None,
        looked_at,
        now,
        verdict,
        sheet,
        findings,
        contradictions,
        not_read,
        aside,
        next_question,
    }
}

fn verdict(findings: &[Finding<'_>], sheet: &Sheet) -> Verdict {
    let problem = |standing| findings.iter().any(|f| f.standing == standing && f.severity > Severity::Info);
    let fine = findings.iter().any(|f| f.standing == Standing::Confirmed);
    if problem(Standing::Confirmed) {
        Verdict::Problem
    } else if fine && !problem(Standing::Possible) && !licence_is_disputed(sheet) {
        Verdict::NothingWrong
    } else {
        Verdict::CannotTell
    }
}

/// Whether the machine itself states two states of its licence: then nobody may be told that nothing is wrong.
fn licence_is_disputed(sheet: &Sheet) -> bool {
    let states = sheet.get(FactId::LicenseStatus).map(crate::facts::KnownFact::all).unwrap_or_default();
    let mut of_machine = states.iter().filter(|seen| seen.strength > Strength::Told).map(|seen| &seen.value);
    let first = of_machine.next();
    of_machine.any(|other| Some(other) != first)
}

/// What words and error codes say about one topic.
#[derive(Clone, Debug)]
struct Report {
    truth: Truth,
    score: f64,
    because: Vec<Observation>,
}

const SILENT: &Report = &Report { truth: Truth::Unknown, score: 0.0, because: Vec::new() };

/// What words and error codes say, by topic.
struct Reports<'c>(Vec<(&'c Topic, Report)>);

impl<'c> Reports<'c> {
    fn gather(catalogue: &'c Catalogue, sheet: &Sheet, own_words: &[String]) -> Self {
        let mut reports = Reports(Vec::new());
        for message in sheet.get(FactId::AttemptMessage).into_iter().flat_map(|entry| entry.all()) {
            let Value::Text(text) = &message.value else { continue };
            // A line of a log tells no story: only what it states counts.
            let is_told = message.strength == Strength::Told;
            // A pasted window is read by its lines.
            let lines = own_words.iter().find(|words| is_on_one_line(words, text)).unwrap_or(text);
            let recognised = if is_told { catalogue.recognise(lines) } else { catalogue.recognise_stated(text) };
            // Where a code or a documented message names the failure, the words around it add only noise.
            let certain = recognised.iter().any(|recognition| recognition.certain);
            for recognition in recognised.iter().filter(|recognition| recognition.certain || !certain && is_told) {
                reports.add_recognition(recognition, message);
            }
            // What `explain` gives as its answer is no less of one here.
            if let Some(answer) = clear_answer(&recognised).filter(|_| is_told && !certain) {
                reports.add(answer.topic, false, WORDS_SPEAK, message);
            }
        }
        for code in sheet.get(FactId::AttemptErrorCode).into_iter().flat_map(|entry| entry.all()) {
            let Value::Text(name) = &code.value else { continue };
            let named = |topic: &&Topic| topic.error_codes.iter().any(|known| known.to_string() == *name);
            catalogue.topics().iter().filter(named).for_each(|topic| reports.add(topic, true, 1.0, code));
        }
        reports
    }

    fn add_recognition(&mut self, recognition: &Recognition<'c>, message: &Observation) {
        self.add(recognition.topic, recognition.certain, recognition.score, message);
    }

    fn add(&mut self, topic: &'c Topic, certain: bool, score: f64, because: &Observation) {
        let place = self.0.iter().position(|(known, _)| known.id == topic.id).unwrap_or_else(|| {
            self.0.push((topic, SILENT.clone()));
            self.0.len() - 1
        });
        let report = &mut self.0[place].1;
        if certain {
            report.truth = Truth::True;
        }
        report.score = report.score.max(score);
        if !report.because.contains(because) {
            report.because.push(because.clone());
        }
    }

    fn of(&self, topic: &Topic) -> &Report {
        self.0.iter().find(|(known, _)| known.id == topic.id).map_or(SILENT, |(_, report)| report)
    }
}

/// Whether a text is another without its line breaks.
fn is_on_one_line(lines: &str, text: &str) -> bool {
    lines.split_whitespace().eq(text.split_whitespace())
}

/// How a topic stands; `None` where nothing decides it and nothing speaks for it.
///
/// What was said in passing makes a failure possible and never confirms one; it rules out what nothing else speaks for,
/// and makes merely possible what it contradicts.
fn weigh<'c>(topic: &'c Topic, context: &Context<'_>, without_words: Truth, report: &Report) -> Option<Finding<'c>> {
    let speaking = topic.when.speaking(context);
    let is_told = report.score >= WORDS_SPEAK;
    let truth = topic.evaluate(context);
    let harmless = topic.harmless_when.as_ref().is_some_and(|when| when.evaluate(context) == Truth::True);
    let severity = if harmless { Severity::Info } else { topic.severity };
    // That all is well is never said by words in passing alone.
    let by_words_alone = !speaking.is_empty() && speaking.iter().all(|witness| is_of_words(witness, context.sheet));
    if severity == Severity::Info && without_words == Truth::Unknown && by_words_alone && !is_told {
        return None;
    }
    let standing = match (truth, without_words) {
        (Truth::True, Truth::True) => Standing::Confirmed,
        (Truth::False, Truth::False) => Standing::RuledOut,
        (Truth::False, Truth::Unknown) if !is_told && report.truth != Truth::True => Standing::RuledOut,
        (Truth::Unknown, Truth::Unknown) if !is_told && speaking.is_empty() => return None,
        _ => Standing::Possible,
    };
    let said = match truth {
        _ if !speaking.iter().any(|witness| is_said(witness, context.sheet)) => 0.0,
        Truth::True if !topic.background => SAID_SCORE,
        Truth::True | Truth::Unknown => SPEAKING_SCORE,
        Truth::False => 0.0,
    };
    let mut because = Vec::new();
    if standing == Standing::RuledOut {
        let when = topic.when.witnesses(context);
        let unless = topic.unless.as_ref().map(|unless| unless.witnesses(context)).unwrap_or_default();
        let against = unless.iter().filter(|witness| witness.truth == Truth::True);
        let against = against.chain(when.iter().filter(|witness| witness.truth == Truth::False));
        against.for_each(|witness| add_evidence(witness, context.sheet, &mut because));
    } else {
        because.clone_from(&report.because);
        // What is given speaks for nothing, but belongs to the proof.
        let proof = topic.when.witnesses(context);
        let given: Vec<Witness> = proof.into_iter().filter(|witness| witness.truth == Truth::True).collect();
        let shown = if standing == Standing::Confirmed { given } else { speaking };
        shown.iter().for_each(|witness| add_evidence(witness, context.sheet, &mut because));
    }
    Some(Finding {
        topic,
        standing,
        owner: topic.owner_on(context.sheet),
        severity,
        because,
        missing: topic.when.missing(context),
        steps: topic.steps_for(context),
        score: report.score,
        said,
    })
}

/// Whether a comparison was decided by what was said in passing, and not by the state of the licence alone, which is the
/// background of every failure.
fn is_said(witness: &Witness, sheet: &Sheet) -> bool {
    let background = [FactId::LicenseStatus, FactId::LicenseEnded, FactId::LicenseDaysLeft, FactId::ProductFamily];
    !witness.fact.is_some_and(|fact| background.contains(&fact)) && is_of_words(witness, sheet)
}

/// Whether a comparison was decided by what was said in passing.
fn is_of_words(witness: &Witness, sheet: &Sheet) -> bool {
    let entry = witness.fact.and_then(|fact| sheet.get(fact));
    let decided = entry.and_then(|entry| entry.all().get(witness.place));
    decided.is_some_and(|seen| seen.strength == Strength::Said)
}

/// Adds the observation that decided a comparison, then what it was derived from.
fn add_evidence(witness: &Witness, sheet: &Sheet, because: &mut Vec<Observation>) {
    let entry = witness.fact.and_then(|fact| sheet.get(fact));
    if let Some(decided) = entry.and_then(|entry| entry.all().get(witness.place)) {
        explain_observation(decided, sheet, because);
    }
}

fn explain_observation(decided: &Observation, sheet: &Sheet, because: &mut Vec<Observation>) {
    if because.contains(decided) {
        return;
    }
    because.push(decided.clone());
    let Locator::Derived(premises) = &decided.evidence.locator else { return };
    for (fact, value) in premises {
        let entry = sheet.get(*fact).map(crate::facts::KnownFact::all).unwrap_or_default();
        if let Some(premise) = entry.iter().find(|seen| seen.value == *value) {
            explain_observation(premise, sheet, because);
        }
    }
}

#[cfg(test)]
mod tests;
