//! `keymend explain`.

use std::path::Path;

use clap::Args;

use super::{Exit, Failure, Format, Globals};
use crate::case::read_text;
use crate::recognise::{ExplanationVerdict, explain};
use crate::report::{ExplanationDocument, human_explanation};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  keymend explain 89479002
  keymend explain previous-license-not-found
  keymend explain \"Enter the previous activation code\"")]
pub(super) struct ExplainArgs {
    /// An error code, a topic, a KM code, or what the screen said; `-` or nothing reads stdin.
    #[arg(value_name = "CODE|TOPIC|TEXT|-")]
    text: Vec<String>,
}

pub(super) fn run(args: &ExplainArgs, globals: &Globals) -> Result<Exit, Failure> {
    let text = match args.text.as_slice() {
        [] => read_text(Path::new("-"))?,
        [one] if one == "-" => read_text(Path::new("-"))?,
        words => words.join(" "),
    };
    let catalogue = globals.catalogue()?;
    let explanation = explain(&catalogue, &text);
    match globals.format {
        Format::Json | Format::Jsonl => globals.write_json(&ExplanationDocument::new(&explanation))?,
        Format::Human => globals.write(&human_explanation(&explanation, globals.look()))?,
        Format::Markdown | Format::Html | Format::Eml => return Err(globals.no_such_format()),
    }
    Ok(match explanation.verdict {
        ExplanationVerdict::NotRecognised => Exit::Found,
        ExplanationVerdict::Recognised | ExplanationVerdict::NotALicenseProblem => Exit::Fine,
    })
}
