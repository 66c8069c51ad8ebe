//! The formats of documents: each command takes those that it has, and clap refuses the rest by name.

use clap::{Args, ValueEnum};

/// The formats of a diagnosis, an explanation or a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum DocumentFormat {
    /// For a person.
    #[default]
    Human,
    /// One JSON document.
    Json,
    /// JSON documents, one on each line.
    Jsonl,
    /// Markdown.
    Markdown,
    /// An HTML page.
    Html,
}

/// The formats of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// For a person.
    #[default]
    Human,
    /// One JSON document.
    Json,
    /// JSON documents, one on each line.
    Jsonl,
}

impl DocumentFormat {
    /// Whether a script reads it.
    pub(super) fn is_for_scripts(self) -> bool {
        matches!(self, DocumentFormat::Json | DocumentFormat::Jsonl)
    }
}

impl ListFormat {
    /// Whether a script reads it.
    pub(super) fn is_for_scripts(self) -> bool {
        self != ListFormat::Human
    }
}

/// The formats of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum RequestFormat {
    /// For a person.
    #[default]
    Human,
    /// One JSON document.
    Json,
    /// One JSON document on one line.
    Jsonl,
    /// Markdown.
    Markdown,
    /// An HTML page.
    Html,
    /// An email draft that mail programs open.
    Eml,
}

/// The option of a command that prints a diagnosis, an explanation or a plan.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct DocumentArgs {
    /// The format of the document.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: DocumentFormat,
}

/// The option of a command that prints a list.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct ListArgs {
    /// The format of the list.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: ListFormat,
}

/// The option of a command that prints a request.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct RequestFormatArgs {
    /// The format of the request.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: RequestFormat,
}
