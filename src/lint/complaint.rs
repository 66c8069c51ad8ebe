//! What is wrong with a topic, and where; as a line and as a document.

use std::fmt;
use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;

use crate::text::clean_text;

/// Something wrong with a topic file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
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
    pub problem: String,
}

impl Complaint {
    pub(super) fn new(file: &Path, topic: Option<&str>, at: Option<(usize, usize)>, problem: String) -> Complaint {
        let (line, column) = at.unzip();
        let file = clean_text(&file.to_string_lossy());
        // Broken TOML is repeated as it stands.
        Complaint { file, line, column, topic: topic.map(str::to_owned), problem: clean_text(&problem) }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file)?;
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "{line}:{column}:")?;
        }
        if let Some(topic) = &self.topic {
            write!(f, " {topic}:")?;
        }
        write!(f, " {}", self.problem)
    }
}

/// `keymend.complaints/1`: what is wrong with the topics that were checked.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ComplaintsDocument<'a> {
    /// Always `keymend.complaints/1`.
    #[schemars(extend("const" = "keymend.complaints/1"))]
    schema: &'static str,
    /// How many files were checked.
    files: usize,
    /// File by file, from top to bottom.
    complaints: &'a [Complaint],
}

impl<'a> ComplaintsDocument<'a> {
    /// The document of a check.
    #[must_use]
    pub fn new(checked: &'a super::Checked) -> Self {
        ComplaintsDocument { schema: SCHEMA, files: checked.files, complaints: &checked.complaints }
    }
}

/// One complaint on a line by itself.
#[derive(Debug, Serialize)]
pub struct ComplaintLine<'a> {
    schema: &'static str,
    files: usize,
    complaints: [&'a Complaint; 1],
}

impl<'a> ComplaintLine<'a> {
    /// A document of one complaint.
    #[must_use]
    pub fn new(checked: &super::Checked, complaint: &'a Complaint) -> Self {
        ComplaintLine { schema: SCHEMA, files: checked.files, complaints: [complaint] }
    }
}

const SCHEMA: &str = "keymend.complaints/1";
