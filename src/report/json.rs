//! The JSON documents that scripts rely on, and their schemas.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::diagnosis::{Diagnosis, Finding, Question, Standing, Verdict};
use crate::diagnosis::{Explanation, ExplanationVerdict};
use crate::facts::{Evidence, NotRead, Observation, RegisteredProduct, Sheet, Value};
use crate::language::Tongue;
use crate::recognise::By;
use crate::say::Worded;
use crate::topics::{Addressee, Owner, Severity};

/// `keymend.diagnosis/2`: what is wrong with the licence, and what proves it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DiagnosisDocument {
    /// Always `keymend.diagnosis/2`.
    #[schemars(extend("const" = "keymend.diagnosis/2"))]
    schema: &'static str,
    /// The machine, where the sources tell of several.
    machine: Option<String>,
    /// The name of the machine: as a capture tells it, or of this machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(default)]
    host: Option<String>,
    /// The clock it was made with, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    generated_at: String,
    verdict: Verdict,
    facts: Vec<FactDocument>,
    /// Ranked: confirmed, possible, and with `--all` ruled out.
    findings: Vec<FindingDocument>,
    /// What the person's words name but the facts rule out.
    contradictions: Vec<ContradictionDocument>,
    could_not_check: Vec<NotReadDocument>,
    /// The places that were read.
    looked_at: Vec<String>,
    /// The antivirus products that are registered on the machine, as Windows Security Center has them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    registered_products: Vec<RegisteredProduct>,
    /// What was seen on this machine, which has no product, beside a message about another one; not used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    seen_aside: Vec<FactDocument>,
    /// The one question that decides most between what is still possible.
    next_question: Option<QuestionDocument>,
    /// What the request states for a help desk's system, by the names of its block; in the bundle of a request alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(default)]
    desk: Option<BTreeMap<String, String>>,
}

/// `keymend.diagnoses/1`: one diagnosis for each machine that the sources tell of.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DiagnosesDocument {
    /// Always `keymend.diagnoses/1`.
    #[schemars(extend("const" = "keymend.diagnoses/1"))]
    schema: &'static str,
    /// In the order of the names of their machines.
    diagnoses: Vec<DiagnosisDocument>,
}

impl DiagnosesDocument {
    /// The document of several diagnoses.
    #[must_use]
    pub fn new(diagnoses: Vec<DiagnosisDocument>) -> Self {
        DiagnosesDocument { schema: "keymend.diagnoses/1", diagnoses }
    }
}

/// A fact's value: a boolean, a whole number, or text; dates are RFC 3339 in UTC.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
struct ValueDocument(#[schemars(with = "PlainValue")] Value);

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "describes the JSON types of a value in the schema")]
enum PlainValue {
    Flag(bool),
    Count(i64),
    Text(String),
}

#[derive(Debug, Serialize, JsonSchema)]
struct FactDocument {
    id: &'static str,
    value: ValueDocument,
    evidence: EvidenceDocument,
    /// Observations that say something else.
    conflicts: Vec<ConflictDocument>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct EvidenceDocument {
    source: String,
    locator: String,
    excerpt: String,
    #[schemars(extend("format" = "date-time"))]
    read_at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ConflictDocument {
    value: ValueDocument,
    evidence: EvidenceDocument,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FindingDocument {
    topic: String,
    code: String,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    title: String,
    verdict: Standing,
    owner: Owner,
    severity: Severity,
    /// What is answered, where it is no failure but a question of somebody who has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(default)]
    answer: Option<String>,
    because: Vec<BecauseDocument>,
    /// The facts that would decide it.
    missing: Vec<&'static str>,
    steps: Vec<StepDocument>,
    /// The request to write when the steps run out.
    request: Option<RequestDocument>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct BecauseDocument {
    fact: &'static str,
    value: ValueDocument,
    source: String,
    locator: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct StepDocument {
    id: String,
    text: String,
    /// How to see that the step worked.
    check: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct RequestDocument {
    addressee: Addressee,
    template: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ContradictionDocument {
    /// The topic that the words name.
    topic: String,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    title: String,
    against: BecauseDocument,
}

#[derive(Debug, Serialize, JsonSchema)]
struct NotReadDocument {
    source: String,
    /// The reason as an id, such as `not-found`.
    reason: &'static str,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    /// The reason in words.
    reason_text: String,
    /// The advice as an id, such as `advice-no-product`.
    #[schemars(default)]
    advice_id: &'static str,
    /// The advice in words.
    advice: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct QuestionDocument {
    /// The fact to give to `--answer`.
    fact: &'static str,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    text: String,
    /// The values that it takes.
    choices: Vec<&'static str>,
}

/// `keymend.explanation/1`: what a code, an id or a text means.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ExplanationDocument {
    /// Always `keymend.explanation/1`.
    #[schemars(extend("const" = "keymend.explanation/1"))]
    schema: &'static str,
    verdict: ExplanationVerdict,
    /// Ranked, at most five.
    #[schemars(length(max = 5))]
    topics: Vec<RecognisedDocument>,
    /// What the text holds as an activation code: the same values as the fact `code.shape`.
    #[schemars(default)]
    code_shape: Option<&'static str>,
    /// What to look at in that code, in English sentences.
    #[schemars(default)]
    code_problems: Vec<String>,
    /// The facts that the text mentions in passing.
    #[schemars(default)]
    said: Vec<SaidDocument>,
    /// The language of the text, as a two-letter code, where there is no doubt.
    #[schemars(default)]
    language: Option<&'static str>,
    /// Codes that a provider's own help desk reads, each with what it means and what to do, in English.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    desk_codes: Vec<String>,
    /// What a customer is answered to each of these codes, in English; null where a code calls for no answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    desk_answers: Vec<Option<String>>,
    /// Why words could be understood less well than usual, in English, where a data file of Keymend is damaged.
    #[schemars(default)]
    damage: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SaidDocument {
    fact: &'static str,
    value: ValueDocument,
    /// Start and end in bytes of the UTF-8 text.
    span: [usize; 2],
}

#[derive(Debug, Serialize, JsonSchema)]
struct RecognisedDocument {
    topic: String,
    code: String,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    title: String,
    /// How surely, from 0 to 1.
    #[schemars(range(min = 0.0, max = 1.0))]
    score: f64,
    matched: Vec<MatchDocument>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct MatchDocument {
    by: By,
    /// Start and end in bytes of the UTF-8 text.
    span: [usize; 2],
}

impl DiagnosisDocument {
    /// The document of a diagnosis; ruled-out findings only with `all`.
    #[must_use]
    pub fn new(diagnosis: &Diagnosis<'_>, all: bool, tongue: &Tongue) -> Self {
        let shown = |finding: &&Finding<'_>| all || finding.standing != Standing::RuledOut;
        DiagnosisDocument {
            schema: "keymend.diagnosis/2",
            machine: diagnosis.machine.clone(),
            host: None,
            generated_at: rfc3339(diagnosis.now),
            verdict: diagnosis.verdict,
            facts: diagnosis
                .sheet
                .entries()
                .flat_map(|(fact, entry)| {
                    let shown = if fact.def().holds_many() { entry.all() } else { &entry.all()[..1] };
                    let conflicts: Vec<&Observation> = entry.conflicts().collect();
                    shown.iter().map(move |best| fact_document(best, &conflicts)).collect::<Vec<_>>()
                })
                .collect(),
            findings: diagnosis
                .findings
                .iter()
                .filter(shown)
                .map(|finding| finding_document(finding, &diagnosis.sheet))
                .collect(),
            contradictions: diagnosis
                .contradictions
                .iter()
                .map(|contradiction| ContradictionDocument {
                    topic: contradiction.topic.id.clone(),
                    language: contradiction.topic.language().to_owned(),
                    title: contradiction.topic.title.clone(),
                    against: because_document(&contradiction.against),
                })
                .collect(),
            could_not_check: diagnosis.not_read.iter().map(|entry| not_read_document(entry, tongue)).collect(),
            looked_at: diagnosis.looked_at.clone(),
            registered_products: diagnosis.registered.clone(),
            seen_aside: diagnosis.aside.iter().map(|seen| fact_document(seen, &[])).collect(),
            next_question: diagnosis.next_question.as_ref().map(|question| question_document(question, tongue)),
            desk: None,
        }
    }
}

impl DiagnosisDocument {
    /// The same for the bundle of a request: what was seen on the computer of whoever helps is not of the case, and how a
    /// computer is called stays with its owner.
    #[must_use]
    pub fn for_request(self) -> Self {
        DiagnosisDocument { seen_aside: Vec::new(), machine: None, host: None, ..self }
    }

    /// The same with the name of the machine, for whoever looks at many.
    #[must_use]
    pub fn of_host(self, host: Option<String>) -> Self {
        DiagnosisDocument { host, ..self }
    }
}

impl ExplanationDocument {
    /// The document of an explanation.
    #[must_use]
    pub fn new(explanation: &Explanation<'_>) -> Self {
        let topics = explanation.recognised.iter().map(|found| RecognisedDocument {
            topic: found.topic.id.clone(),
            code: found.topic.code.clone(),
            language: found.topic.language().to_owned(),
            title: found.topic.title.clone(),
            score: (found.score * 1_000.0).round() / 1_000.0,
            matched: found
                .matches
                .iter()
                .map(|found| MatchDocument { by: found.by, span: [found.span.start, found.span.end] })
                .collect(),
        });
        let said = explanation.said.iter().map(|said| SaidDocument {
            fact: said.fact.name(),
            value: ValueDocument(said.value.clone()),
            span: [said.span.start, said.span.end],
        });
        let problems = explanation.code.iter().flat_map(|code| &code.problems);
        let problems = problems.map(|problem| Tongue::english().say(problem.message()));
        let for_desk = super::desk_codes(
            super::FoundCode::anywhere(&explanation.desk_codes),
            Tongue::english(),
            Tongue::english(),
        );
        let (desk_codes, desk_answers) = for_desk.into_iter().map(|code| (code.line, code.answer)).unzip();
        ExplanationDocument {
            schema: "keymend.explanation/1",
            verdict: explanation.verdict,
            topics: topics.collect(),
            code_shape: explanation.code.as_ref().map(|code| code.shape.name()),
            code_problems: problems.collect(),
            said: said.collect(),
            language: explanation.language,
            desk_codes,
            desk_answers,
            damage: explanation.damage.clone(),
        }
    }
}

/// The JSON Schema of a document, by its short name; `None` where there is no such document.
#[must_use]
pub fn schema(name: &str) -> Option<serde_json::Value> {
    let schema = match name {
        "diagnosis" => schemars::schema_for!(DiagnosisDocument),
        "topics" => schemars::schema_for!(super::TopicsDocument),
        "topic" => schemars::schema_for!(super::TopicDocument),
        "topic-line" => schemars::schema_for!(super::TopicLineDocument),
        "explanation" => schemars::schema_for!(ExplanationDocument),
        "diagnoses" => schemars::schema_for!(DiagnosesDocument),
        "fleet-record" => schemars::schema_for!(crate::fleet::FleetRecord),
        "fleet-columns" => schemars::schema_for!(crate::fleet::FleetColumns),
        "fleet-changes" => schemars::schema_for!(super::FleetChangesDocument),
        "fleet-summary" => schemars::schema_for!(super::FleetSummary),
        _ => return None,
    };
    Some(schema.to_value())
}

fn rfc3339(moment: chrono::DateTime<chrono::Utc>) -> String {
    moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

fn fact_document(best: &Observation, conflicts: &[&Observation]) -> FactDocument {
    FactDocument {
        id: best.fact.name(),
        value: ValueDocument(best.value.clone()),
        evidence: evidence_document(&best.evidence),
        conflicts: conflicts
            .iter()
            .map(|other| ConflictDocument {
                value: ValueDocument(other.value.clone()),
                evidence: evidence_document(&other.evidence),
            })
            .collect(),
    }
}

fn evidence_document(evidence: &Evidence) -> EvidenceDocument {
    EvidenceDocument {
        source: evidence.source.clone(),
        locator: evidence.locator.to_string(),
        excerpt: evidence.excerpt.clone(),
        read_at: rfc3339(evidence.read_at),
    }
}

fn finding_document(finding: &Finding<'_>, sheet: &Sheet) -> FindingDocument {
    FindingDocument {
        topic: finding.topic.id.clone(),
        code: finding.topic.code.clone(),
        language: finding.topic.language().to_owned(),
        title: finding.topic.title.clone(),
        verdict: finding.standing,
        owner: finding.owner,
        severity: finding.severity,
        answer: finding.topic.answer().map(str::to_owned),
        because: finding.because.iter().map(because_document).collect(),
        missing: finding.missing.iter().map(|fact| fact.name()).collect(),
        steps: finding
            .steps
            .iter()
            .map(|step| StepDocument { id: step.id.clone(), text: step.text.clone(), check: step.check.clone() })
            .collect(),
        request: finding.topic.form.as_ref().map(|form| {
            let addressee = form.addressee_on(sheet).addressee;
            RequestDocument { addressee, template: form.template_for(addressee).to_owned() }
        }),
    }
}

fn because_document(observation: &Observation) -> BecauseDocument {
    BecauseDocument {
        fact: observation.fact.name(),
        value: ValueDocument(observation.value.clone()),
        source: observation.evidence.source.clone(),
        locator: observation.evidence.locator.to_string(),
    }
}

fn not_read_document(entry: &NotRead, tongue: &Tongue) -> NotReadDocument {
    NotReadDocument {
        source: entry.source.clone(),
        reason: entry.reason.id(),
        language: tongue.language().code().to_owned(),
        reason_text: tongue.say(entry.reason.message()),
        advice_id: entry.advice.id(),
        advice: tongue.say(&entry.advice),
    }
}

fn question_document(question: &Question, tongue: &Tongue) -> QuestionDocument {
    QuestionDocument {
        fact: question.fact.name(),
        language: tongue.language().code().to_owned(),
        text: tongue.question(question.fact),
        choices: question.choices.clone(),
    }
}
