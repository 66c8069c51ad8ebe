//! `keymend diagnose`, and `keymend` alone.

use clap::Args;

use super::dialogue;
use super::format::{DocumentArgs, DocumentFormat as Format};
use super::reading::{MachineArgs, ReadingArgs};
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::report::{
    DiagnosesDocument, DiagnosisDocument, html_diagnoses, human_diagnosis, human_machine, markdown_diagnoses,
};
use crate::topics::Catalogue;

#[derive(Debug, Args)]
pub(super) struct DiagnoseArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    #[command(flatten)]
    document: DocumentArgs,
    /// Also list what was ruled out, and by what.
    #[arg(long)]
    all: bool,
    /// Exit with 0 even where a problem was found.
    #[arg(long)]
    exit_zero: bool,
}

impl DiagnoseArgs {
    /// The sources that were named.
    pub(super) fn sources(&self) -> &[std::path::PathBuf] {
        self.reading.sources()
    }

    /// What was named.
    pub(super) fn named(&self, globals: &Globals) -> Named {
        self.reading.named(globals)
    }

    /// How this machine is looked at.
    pub(super) fn around(&self) -> MachineArgs {
        self.reading.around()
    }

    /// The format that was asked for.
    pub(super) fn format(&self) -> Format {
        self.document.format
    }
}

pub(super) fn run(args: &DiagnoseArgs, globals: &Globals) -> Result<Exit, Failure> {
    run_named(args.named(globals), globals.catalogue()?, args, globals)
}

/// Diagnoses what was named by the topics of [`Globals::catalogue`], with the options of a command line.
pub(super) fn run_named(
    named: Named,
    catalogue: Catalogue,
    args: &DiagnoseArgs,
    globals: &Globals,
) -> Result<Exit, Failure> {
    let catalogue = catalogue.speaking(globals.tongue_of(args.document.format.is_for_scripts()).language().code());
    if let Some(message) = named.message.as_deref().filter(|_| !args.document.format.is_for_scripts()) {
        globals.offer_language_of(message);
    }
    let cases = named.read(&mut args.reading.around())?;
    let mut diagnoses: Vec<Diagnosis<'_>> = cases.iter().map(|case| case.diagnose(&catalogue)).collect();
    let talks = args.document.format == Format::Human && globals.talks() && !named.takes_stdin();
    if talks && diagnoses.len() == 1 {
        let first = diagnoses.remove(0);
        return dialogue::run(named, first, args.reading.around(), args.exit_zero, globals, &catalogue);
    }
    let document = |diagnosis| DiagnosisDocument::new(diagnosis, args.all, globals.script_tongue());
    let documents = || diagnoses.iter().map(document);
    match (args.document.format, diagnoses.as_slice()) {
        (Format::Json, [only]) => globals.write_json(&document(only))?,
        (Format::Json, _) => globals.write_json(&DiagnosesDocument::new(documents().collect()))?,
        (Format::Jsonl, _) => globals.write_json_lines(documents())?,
        (Format::Human, [only]) => {
            let heading = only
                .machine
                .as_ref()
                .map_or_else(String::new, |_| human_machine(only, globals.layout(), globals.tongue()));
            globals.write(&(heading + &human_diagnosis(only, &named, globals.layout(), globals.tongue())))?;
        }
        (Format::Human, several) => {
            let mut text = String::new();
            for diagnosis in several {
                let one = Named { machine: diagnosis.machine.clone(), ..named.clone() };
                text.push_str(&human_machine(diagnosis, globals.layout(), globals.tongue()));
                text.push_str(&human_diagnosis(diagnosis, &one, globals.layout(), globals.tongue()));
                text.push('\n');
            }
            globals.write(&text)?;
        }
        (Format::Markdown, several) => globals.write(&markdown_diagnoses(several, &named, globals.tongue()))?,
        (Format::Html, several) => globals.write(&html_diagnoses(several, &named, globals.tongue())?)?,
    }
    Ok(if args.exit_zero { Exit::Fine } else { Exit::worst(&diagnoses) })
}
