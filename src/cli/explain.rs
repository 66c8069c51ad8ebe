//! `keymend explain`.

use std::path::Path;

use clap::Args;

use super::format::{DocumentArgs, DocumentFormat as Format};
use super::{Exit, Failure, Globals};
use crate::case::read_text;
use crate::recognise::{ExplanationVerdict, explain};
use crate::report::{ExplanationDocument, html_explanation, human_explanation, markdown_explanation};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  keymend explain 89479002
  keymend explain previous-license-not-found
  keymend explain \"Enter the previous activation code\"")]
pub(super) struct ExplainArgs {
    /// An error code, a topic, a KM code, or what the screen said; `-` or nothing reads stdin.
    #[arg(value_name = "CODE|TOPIC|TEXT|-")]
    text: Vec<String>,
    #[command(flatten)]
    document: DocumentArgs,
}

pub(super) fn run(args: &ExplainArgs, globals: &Globals) -> Result<Exit, Failure> {
    let text = match args.text.as_slice() {
        [] => read_text(Path::new("-"))?,
        [one] if one == "-" => read_text(Path::new("-"))?,
        words => words.join(" "),
    };
    explain_text(&text, args.document.format, globals)
}

/// Explains a text in a format.
pub(super) fn explain_text(text: &str, format: Format, globals: &Globals) -> Result<Exit, Failure> {
    let catalogue = globals.catalogue()?;
    let explanation = explain(&catalogue, text);
    match format {
        Format::Json => globals.write_json(&ExplanationDocument::new(&explanation))?,
        Format::Jsonl => globals.write_json_lines([ExplanationDocument::new(&explanation)].iter())?,
        Format::Human => globals.write(&human_explanation(&explanation, globals.look()))?,
        Format::Markdown => globals.write(&markdown_explanation(&explanation))?,
        Format::Html => globals.write(&html_explanation(&explanation)?)?,
    }
    Ok(match explanation.verdict {
        ExplanationVerdict::NotRecognised => Exit::Found,
        ExplanationVerdict::Recognised | ExplanationVerdict::NotALicenseProblem => Exit::Fine,
    })
}
