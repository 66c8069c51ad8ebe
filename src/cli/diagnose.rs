//! `keymend diagnose`, and `keymend` alone.

use clap::Args;

use super::reading::ReadingArgs;
use super::{Exit, Failure, Format, Globals};
use crate::diagnosis::{Verdict, diagnose};
use crate::report::{DiagnosisDocument, human_diagnosis};

#[derive(Debug, Args)]
#[command(after_help = "Example:
  keymend diagnose app-info.txt --answer purchase.channel=provider")]
pub(super) struct DiagnoseArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    /// Also list what was ruled out, and by what.
    #[arg(long)]
    all: bool,
    /// Exit with 0 even where a problem was found.
    #[arg(long)]
    exit_zero: bool,
}

pub(super) fn run(args: &DiagnoseArgs, globals: &Globals) -> Result<Exit, Failure> {
    let catalogue = globals.catalogue()?;
    let diagnosis = diagnose(&catalogue, args.reading.read()?, args.reading.now());
    match globals.format {
        Format::Json | Format::Jsonl => globals.write_json(&DiagnosisDocument::new(&diagnosis, args.all))?,
        Format::Human => globals.write(&human_diagnosis(&diagnosis, &args.reading.again(), globals.look()))?,
        Format::Markdown | Format::Html | Format::Eml => return Err(globals.no_such_format()),
    }
    Ok(match diagnosis.verdict {
        _ if args.exit_zero => Exit::Fine,
        Verdict::Problem => Exit::Found,
        Verdict::NothingWrong => Exit::Fine,
        Verdict::CannotTell => Exit::CannotTell,
    })
}
