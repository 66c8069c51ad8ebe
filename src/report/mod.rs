//! One file per output format. A report presents; it computes nothing.

mod human;
mod json;
mod markdown;
mod plan;
mod terminal;

pub use human::{human_diagnosis, human_explanation, human_machine, human_topic};
pub use json::{DiagnosesDocument, DiagnosisDocument, ExplanationDocument, schema};
pub use markdown::{facts_document, topics_document};
pub use plan::{PageError, html_plan, human_plan, markdown_plan};
pub use terminal::{Look, indent, wrap};
