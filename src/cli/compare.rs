//! `keymend compare`: what changed between two captures of a machine, or two runs over a fleet.

use std::io;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use clap::Args;

use super::format::DocumentArgs;
use super::format::DocumentFormat as Format;
use super::reading::{clock, zone_of};
use super::{Exit, Failure, Globals};
use crate::case::{Case, Named, Quiet, is_stdin};
use crate::fleet::{
    FleetJudge, FleetOutput, FleetRecord, FleetRun, OwnFiles, Progress, RecordForm, RunClock, RunRecords, TableColumns,
    compare, compare_facts,
};
use crate::language::Tongue;
use crate::report::{FleetChangesDocument, html_changes, human_changes, markdown_changes};
use crate::say::{advice, errors};
use crate::text::clean_text;
use crate::topics::Catalogue;

#[derive(Debug, Args)]
pub(super) struct CompareArgs {
    /// The earlier capture, or the records of the earlier run.
    #[arg(value_name = "BEFORE")]
    before: PathBuf,
    /// The later one.
    #[arg(value_name = "AFTER")]
    after: PathBuf,
    #[command(flatten)]
    document: DocumentArgs,
    /// The clock to reason with.
    #[arg(long, value_name = "RFC3339", value_parser = clock)]
    now: Option<DateTime<FixedOffset>>,
    /// Exit with 0 even where something is worse than before.
    #[arg(long)]
    exit_zero: bool,
}

pub(super) fn run(args: &CompareArgs, globals: &Globals) -> Result<Exit, Failure> {
    if is_stdin(&args.before) && is_stdin(&args.after) {
        return Err(Failure::usage(errors::stdin_twice()));
    }
    let catalogue = globals.catalogue()?;
    let before = records(&args.before, args, &catalogue, globals)?;
    let after = records(&args.after, args, &catalogue, globals)?;
    if let Some((old, new)) = RunRecords::two_computers(&before, &after) {
        return Err(Failure::usage(errors::two_computers(new, old)));
    }
    if let Some((old, new)) = RunRecords::turned_round(&before, &after) {
        globals.say(&globals.tongue().say(errors::turned_round(new, old)));
    }
    let catalogue = catalogue.speaking(globals.tongue_of(args.document.format.is_for_scripts()).language().code());
    let mut found = compare(before, after);
    if found.before == 1
        && found.after == 1
        && let (Some(old), Some(new)) = (only_case(&args.before, args), only_case(&args.after, args))
    {
        found.facts = compare_facts(&old, &new, &catalogue);
    }
    match args.document.format {
        Format::Json => globals.write_json(&FleetChangesDocument::from(&found))?,
        Format::Jsonl => globals.write_json_lines(std::iter::once(FleetChangesDocument::from(&found)))?,
        Format::Human => globals.write(&human_changes(&found, &catalogue, globals.layout(), globals.tongue()))?,
        Format::Markdown => globals.write(&markdown_changes(&found, &catalogue, globals.tongue()))?,
        Format::Html => globals.write(&html_changes(&found, &catalogue, globals.tongue())?)?,
    }
    Ok(if found.are_worse() && !args.exit_zero { Exit::Found } else { Exit::Fine })
}

/// The records of one side.
fn records(
    source: &PathBuf,
    args: &CompareArgs,
    catalogue: &Catalogue,
    globals: &Globals,
) -> Result<RunRecords, Failure> {
    if !is_stdin(source) && !source.exists() {
        let path = clean_text(&source.to_string_lossy());
        return Err(Failure::usage(errors::no_source(advice::no_such_file(path.as_str()), path.as_str())));
    }
    let judge = FleetJudge::new(
        catalogue.clone(),
        args.now.map(|now| now.to_utc()),
        zone_of(args.now),
        Tongue::new(globals.tongue().language()),
    );
    let clock = RunClock { now: judge.clock(), zone: zone_of(args.now) };
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let from = Progress::begin(String::new());
    let (columns, own) = (TableColumns::default(), OwnFiles::default());
    let run = FleetRun { judge, jobs, ordered: true, form: RecordForm::Given, from, earlier: None, columns, own };
    let shown = clean_text(&source.to_string_lossy());
    let mut taken = TakenRecords { records: RunRecords::by(clock), source: shown.clone(), errors: Vec::new() };
    let tally =
        run.run(std::slice::from_ref(source), &mut taken).map_err(|_| Failure::internal(errors::fleet_lost()))?;
    if tally.all.records == tally.all.errors {
        let why = taken.errors.into_iter().next().unwrap_or_default();
        return Err(Failure::usage(errors::compare_nothing(shown, why)));
    }
    Ok(taken.records)
}

/// The case of a capture of one machine.
fn only_case(source: &PathBuf, args: &CompareArgs) -> Option<Case> {
    if is_stdin(source) {
        return None;
    }
    let now = args.now.map(|now| now.to_utc());
    let case = Named { now, zone: Some(zone_of(args.now)), ..Named::sources([source]) }.read_one(&mut Quiet).ok()?;
    Some(case).filter(|case| !case.reading.observations.is_empty())
}

/// Takes the records of a run.
struct TakenRecords {
    records: RunRecords,
    source: String,
    errors: Vec<String>,
}

impl FleetOutput for TakenRecords {
    fn write(&mut self, _: &[u8]) -> io::Result<()> {
        Ok(())
    }

    fn take(&mut self, record: FleetRecord) {
        self.records.add(&record, &self.source);
        if self.errors.is_empty() {
            self.errors.extend(record.error);
        }
    }
}
