//! The catalogue as documents: a list of topics, and one topic in full.

use schemars::JsonSchema;
use serde::Serialize;

use crate::topics::{Addressee, Catalogue, Owner, Severity, Topic};

/// `keymend.topics/1`: the topics that are known.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TopicsDocument {
    /// Always `keymend.topics/1`.
    #[schemars(extend("const" = "keymend.topics/1"))]
    schema: &'static str,
    /// By code.
    topics: Vec<TopicLine>,
}

/// One topic of the list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TopicLine {
    topic: String,
    code: String,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    title: String,
    owner: Owner,
    severity: Severity,
}

/// `keymend.topic-line/1`: one topic of the list, on a line by itself.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TopicLineDocument {
    /// Always `keymend.topic-line/1`.
    #[schemars(extend("const" = "keymend.topic-line/1"))]
    schema: &'static str,
    #[serde(flatten)]
    line: TopicLine,
}

/// `keymend.topic/1`: one topic in full.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TopicDocument {
    /// Always `keymend.topic/1`.
    #[schemars(extend("const" = "keymend.topic/1"))]
    schema: &'static str,
    topic: String,
    code: String,
    /// The language of all texts, as a two-letter code.
    #[schemars(default)]
    language: String,
    title: String,
    owner: Owner,
    severity: Severity,
    /// The day on which the sources were last read.
    #[schemars(extend("format" = "date"))]
    checked: String,
    sources: Vec<String>,
    /// The more general topics that this one is a case of.
    refines: Vec<String>,
    /// Written family:code.
    error_codes: Vec<String>,
    steps: Vec<TopicStep>,
    /// Who receives the request, where somebody must help.
    addressee: Option<Addressee>,
    /// What it is, in Markdown.
    explanation: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct TopicStep {
    id: String,
    text: String,
    /// How to see that the step worked.
    check: String,
    /// What cannot be undone, or costs something.
    warning: Option<String>,
}

impl TopicsDocument {
    /// The list of a catalogue.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        TopicsDocument { schema: "keymend.topics/1", topics: lines(catalogue).collect() }
    }
}

/// Each topic of a catalogue as a document of its own, by code.
pub fn topic_lines(catalogue: &Catalogue) -> impl Iterator<Item = TopicLineDocument> {
    lines(catalogue).map(|line| TopicLineDocument { schema: "keymend.topic-line/1", line })
}

fn lines(catalogue: &Catalogue) -> impl Iterator<Item = TopicLine> {
    catalogue.topics().iter().map(|topic| TopicLine {
        topic: topic.id.clone(),
        code: topic.code.clone(),
        language: topic.language().to_owned(),
        title: topic.title.clone(),
        owner: topic.owner,
        severity: topic.severity,
    })
}

impl TopicDocument {
    /// The document of a topic.
    #[must_use]
    pub fn new(topic: &Topic) -> Self {
        let step = |step: &crate::topics::Step| TopicStep {
            id: step.id.clone(),
            text: step.text.clone(),
            check: step.check.clone(),
            warning: step.warning.clone(),
        };
        TopicDocument {
            schema: "keymend.topic/1",
            topic: topic.id.clone(),
            code: topic.code.clone(),
            language: topic.language().to_owned(),
            title: topic.title.clone(),
            owner: topic.owner,
            severity: topic.severity,
            checked: topic.checked.to_string(),
            sources: topic.sources.clone(),
            refines: topic.refines.clone(),
            error_codes: topic.error_codes.iter().map(ToString::to_string).collect(),
            steps: topic.steps.iter().map(step).collect(),
            addressee: topic.form.as_ref().map(|form| form.addressee),
            explanation: topic.body.clone(),
        }
    }
}
