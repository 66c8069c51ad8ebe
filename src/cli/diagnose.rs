//! `keymend diagnose`, and `keymend` alone.

use std::cmp::Reverse;

use clap::Args;

use super::dialogue::{self, LeftWalk};
use super::format::{DiagnosisFormat as Format, DocumentFormat};
use super::reading::{MachineArgs, ReadingArgs};
use super::{Exit, Failure, Globals, watched};
use crate::case::{Case, Named};
use crate::diagnosis::{Diagnosis, Verdict};
use crate::report::{
    DiagnosesDocument, DiagnosisDocument, WarnDays, could_not_check, days_in_words, html_diagnoses, human_diagnosis,
    human_machine, machines_in_short, markdown_diagnoses, monitoring,
};
use crate::say::fleet as said;
use crate::topics::Catalogue;

#[derive(Debug, Args)]
pub(super) struct DiagnoseArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    /// The format of the document.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Warn where the licence ends within so many days.
    #[arg(long, value_name = "DAYS", value_parser = WarnDays::parse)]
    warn_days: Option<WarnDays>,
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
    pub(super) fn format(&self) -> DocumentFormat {
        self.format.document()
    }
}

pub(super) fn run(args: &DiagnoseArgs, globals: &Globals) -> Result<Exit, Failure> {
    run_named(args.named(globals), globals.catalogue()?, args, globals)
}

/// Diagnoses what was named by the topics of [`Globals::catalogue`], with the options of a command line.
pub(super) fn run_named(
    mut named: Named,
    catalogue: Catalogue,
    args: &DiagnoseArgs,
    globals: &Globals,
) -> Result<Exit, Failure> {
    let catalogue = catalogue.speaking(globals.tongue_of(args.format.is_for_scripts()).language().code());
    if let Some(message) = named.message.as_deref().filter(|_| !args.format.is_for_scripts()) {
        globals.offer_language_of(message);
    }
    let talks = args.format == Format::Document(DocumentFormat::Human) && globals.talks() && !named.takes_stdin();
    if talks {
        match dialogue::go_on(&named, args.reading.around(), globals)? {
            LeftWalk::Over(exit) => return Ok(if args.exit_zero { Exit::Fine } else { exit }),
            LeftWalk::Told(text) => named.tell(&text),
            LeftWalk::Anew => {}
        }
    }
    let cases = named.read(&mut args.reading.around())?;
    let mut diagnoses: Vec<Diagnosis<'_>> = cases.iter().map(|case| case.diagnose(&catalogue)).collect();
    if talks && diagnoses.len() == 1 {
        let first = diagnoses.remove(0);
        // Whoever named a file is told that it says nothing before they are asked.
        if !named.sources.is_empty() && first.verdict == Verdict::CannotTell {
            let tongue = globals.tongue();
            first.not_read.iter().for_each(|entry| globals.say(&could_not_check(entry, tongue)));
        }
        return dialogue::run(named, first, args.reading.around(), args.exit_zero, globals, &catalogue);
    }
    let around = args.reading.around();
    let hosts: Vec<Option<String>> = cases.iter().map(|case| named.host_of(case, &around)).collect();
    if let Some(form) = args.format.monitoring() {
        // What watches machines needs a name for each: a place is one where no host is told.
        let place = |case: &Case| case.machine.clone().or_else(|| Some(case.place.clone()).filter(|_| cases.len() > 1));
        let hosts = hosts.into_iter().zip(&cases).map(|(host, case)| host.or_else(|| place(case)));
        let hosts: Vec<Option<String>> = hosts.collect();
        let of_hosts: Vec<_> = diagnoses.into_iter().zip(hosts).collect();
        let warn = args.warn_days.unwrap_or_default();
        let (text, state) = monitoring(&of_hosts, form, warn, globals.script_tongue());
        globals.write(&text)?;
        return Ok(watched::exit(form, state, args.exit_zero));
    }
    let document = |(diagnosis, host): (&Diagnosis<'_>, &Option<String>)| {
        DiagnosisDocument::new(diagnosis, args.all, globals.script_tongue()).of_host(host.clone())
    };
    let documents = || diagnoses.iter().zip(&hosts).map(document);
    // Who reads is told the worst first; programs get the machines by their names.
    let for_people = !matches!(args.format.document(), DocumentFormat::Json | DocumentFormat::Jsonl);
    let mut by_urgency: Vec<Diagnosis<'_>> = Vec::new();
    let mut in_short = String::new();
    if for_people && diagnoses.len() > 1 {
        by_urgency.clone_from(&diagnoses);
        by_urgency.sort_by_key(|diagnosis| Reverse(diagnosis.urgency()));
        in_short = format!("{}\n\n", machines_in_short(&by_urgency, globals.tongue()));
    }
    let ordered = if by_urgency.is_empty() { diagnoses.as_slice() } else { by_urgency.as_slice() };
    match (args.format.document(), ordered) {
        (DocumentFormat::Json, [only]) => globals.write_json(&document((only, hosts.first().unwrap_or(&None))))?,
        (DocumentFormat::Json, _) => globals.write_json(&DiagnosesDocument::new(documents().collect()))?,
        (DocumentFormat::Jsonl, _) => globals.write_json_lines(documents())?,
        (DocumentFormat::Human, [only]) => {
            let heading = only
                .machine
                .as_ref()
                .map_or_else(String::new, |_| human_machine(only, globals.layout(), globals.tongue()));
            globals.write(&(heading + &human_diagnosis(only, &named, globals.layout(), globals.tongue())))?;
        }
        (DocumentFormat::Human, several) => {
            let mut text = in_short;
            for diagnosis in several {
                let one = Named { machine: diagnosis.machine.clone(), ..named.clone() };
                text.push_str(&human_machine(diagnosis, globals.layout(), globals.tongue()));
                text.push_str(&human_diagnosis(diagnosis, &one, globals.layout(), globals.tongue()));
                text.push('\n');
            }
            globals.write(&text)?;
        }
        (DocumentFormat::Markdown, several) => {
            globals.write(&(in_short + &markdown_diagnoses(several, &named, globals.tongue())))?;
        }
        (DocumentFormat::Html, several) => globals.write(&html_diagnoses(several, &named, globals.tongue())?)?,
    }
    let exit = Exit::worst(&diagnoses);
    let ends_soon = |days: &i64| args.warn_days.is_some_and(|warn| warn.warns(*days));
    let mut is_warned = false;
    for (diagnosis, host) in diagnoses.iter().zip(&hosts) {
        let Some(days) = diagnosis.days_left().filter(ends_soon) else { continue };
        is_warned = true;
        // Whoever wants to be warned is, where the report alone would say that all is well.
        if diagnosis.verdict != Verdict::Problem
            && days >= 0
            && let Some(told) = days_in_words(diagnosis, host.as_deref(), globals.tongue())
        {
            globals.say(&globals.tongue().say(said::warned(told)));
        }
    }
    Ok(match exit {
        _ if args.exit_zero => Exit::Fine,
        _ if is_warned => Exit::Found,
        exit => exit,
    })
}
