//! What is wrong with a topic, and where; as a line and as a document.

use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;

use super::Checked;
use crate::language::Tongue;
use crate::say::Message;
use crate::text::clean_text;

/// Something wrong with a topic file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file.
    pub file: String,
    /// The line, counted from 1, where one is to blame.
    pub line: Option<usize>,
    /// The character of the line, counted from 1.
    pub column: Option<usize>,
    /// The topic's id, where the file could be read as one.
    pub topic: Option<String>,
    /// What is wrong and what to do.
    pub problem: Message,
}

impl Complaint {
    pub(super) fn new(file: &Path, topic: Option<&str>, at: Option<(usize, usize)>, problem: Message) -> Complaint {
        let (line, column) = at.unzip();
        let file = clean_text(&file.to_string_lossy());
        // Broken TOML is repeated as it stands.
        let problem = problem.with_texts(&mut |text| clean_text(text));
        Complaint { file, line, column, topic: topic.map(str::to_owned), problem }
    }

    /// The line that names it in a language.
    #[must_use]
    pub fn line_in(&self, tongue: &Tongue) -> String {
        let mut line = format!("{}:", self.file);
        if let (Some(number), Some(column)) = (self.line, self.column) {
            line += &format!("{number}:{column}:");
        }
        if let Some(topic) = &self.topic {
            line += &format!(" {topic}:");
        }
        line + " " + &tongue.say(&self.problem)
    }

    fn said<'a>(&'a self, tongue: &Tongue) -> SaidComplaint<'a> {
        let Complaint { file, line, column, topic, problem } = self;
        let (line, column, topic) = (*line, *column, topic.as_deref());
        SaidComplaint { file, line, column, topic, problem: tongue.say(problem) }
    }
}

/// Something wrong with a topic file.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Complaint")]
struct SaidComplaint<'a> {
    /// The file.
    file: &'a str,
    /// The line, counted from 1, where one is to blame.
    line: Option<usize>,
    /// The character of the line, counted from 1.
    column: Option<usize>,
    /// The topic's id, where the file could be read as one.
    topic: Option<&'a str>,
    /// What is wrong and what to do.
    problem: String,
}

/// `keymend.complaints/1`: what is wrong with the topics that were checked.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ComplaintsDocument<'a> {
    /// Always `keymend.complaints/1`.
    #[schemars(extend("const" = "keymend.complaints/1"))]
    schema: &'static str,
    /// The language of the texts, as a two-letter code.
    #[schemars(extend("pattern" = "^[a-z]{2}$"))]
    language: String,
    /// How many files were checked.
    files: usize,
    /// File by file, from top to bottom.
    complaints: Vec<SaidComplaint<'a>>,
}

impl<'a> ComplaintsDocument<'a> {
    /// The document of a check.
    #[must_use]
    pub fn new(checked: &'a Checked, tongue: &Tongue) -> Self {
        ComplaintsDocument::of(checked, &checked.complaints, tongue)
    }

    /// A document of one complaint, for a line by itself.
    #[must_use]
    pub fn line(checked: &Checked, complaint: &'a Complaint, tongue: &Tongue) -> Self {
        ComplaintsDocument::of(checked, std::slice::from_ref(complaint), tongue)
    }

    fn of(checked: &Checked, complaints: &'a [Complaint], tongue: &Tongue) -> Self {
        ComplaintsDocument {
            schema: "keymend.complaints/1",
            language: tongue.language().code().to_owned(),
            files: checked.files,
            complaints: complaints.iter().map(|complaint| complaint.said(tongue)).collect(),
        }
    }
}
