//! The formats of documents: each command takes those that it has, and clap refuses the rest by name.

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use crate::report::MonitoringForm;

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

/// The formats of a diagnosis: those of a document, and those of programs that watch machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DiagnosisFormat {
    /// One that every document has.
    Document(DocumentFormat),
    /// One that a program which watches machines reads.
    Monitoring(MonitoringForm),
}

impl Default for DiagnosisFormat {
    fn default() -> Self {
        DiagnosisFormat::Document(DocumentFormat::default())
    }
}

impl ValueEnum for DiagnosisFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            DiagnosisFormat::Document(DocumentFormat::Human),
            DiagnosisFormat::Document(DocumentFormat::Json),
            DiagnosisFormat::Document(DocumentFormat::Jsonl),
            DiagnosisFormat::Document(DocumentFormat::Markdown),
            DiagnosisFormat::Document(DocumentFormat::Html),
            DiagnosisFormat::Monitoring(MonitoringForm::Nagios),
            DiagnosisFormat::Monitoring(MonitoringForm::Checkmk),
            DiagnosisFormat::Monitoring(MonitoringForm::Prometheus),
            DiagnosisFormat::Monitoring(MonitoringForm::Oneline),
        ]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            DiagnosisFormat::Document(format) => return format.to_possible_value(),
            DiagnosisFormat::Monitoring(MonitoringForm::Nagios) => ("nagios", "A plugin of Nagios, Icinga or Naemon"),
            DiagnosisFormat::Monitoring(MonitoringForm::Checkmk) => ("checkmk", "A local check of Checkmk"),
            DiagnosisFormat::Monitoring(MonitoringForm::Prometheus) => ("prometheus", "Metrics of Prometheus"),
            DiagnosisFormat::Monitoring(MonitoringForm::Oneline) => ("oneline", "One line"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

impl DiagnosisFormat {
    /// Whether a script reads it.
    pub(super) fn is_for_scripts(self) -> bool {
        self.monitoring().is_some() || self.document().is_for_scripts()
    }

    /// The form of a program that watches machines, where it is one.
    pub(super) fn monitoring(self) -> Option<MonitoringForm> {
        match self {
            DiagnosisFormat::Document(_) => None,
            DiagnosisFormat::Monitoring(form) => Some(form),
        }
    }

    /// The nearest format that every document has.
    pub(super) fn document(self) -> DocumentFormat {
        match self {
            DiagnosisFormat::Document(format) => format,
            DiagnosisFormat::Monitoring(_) => DocumentFormat::Human,
        }
    }
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

/// The formats of a fleet: its records, or what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FleetFormat {
    /// A line of JSON for each machine.
    #[default]
    Jsonl,
    /// A line of CSV for each machine.
    Csv,
    /// The summary for a person.
    Human,
    /// The summary as one JSON document.
    Json,
    /// The summary in Markdown.
    Markdown,
    /// The summary as an HTML page.
    Html,
}

/// The formats of a desk's messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum TriageFormat {
    /// A table for a person.
    #[default]
    Table,
    /// A line of JSON for each message.
    Jsonl,
    /// A page.
    Html,
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
