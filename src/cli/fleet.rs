//! `keymend fleet`: many machines, a line for each.

use std::fs::{self, File, OpenOptions};
use std::io::{self, IsTerminal, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};
use clap::Args;

use super::failure::cannot_write;
use super::format::FleetFormat as Format;
use super::output::write_file;
use super::reading::{clock, zone_of};
use super::{Exit, Failure, Globals, interrupt};
use crate::case::is_stdin;
use crate::fleet::{
    FleetError, FleetJudge, FleetOutput, FleetRun, FleetTally, OwnFiles, Progress, RecordForm, TableColumns,
    csv_header, may_be_an_input,
};
use crate::language::Tongue;
use crate::report::{FleetSummary, WarnDays, html_fleet, human_fleet, markdown_fleet};
use crate::say::errors;

/// How often what was done is kept and told.
const EVERY: Duration = Duration::from_secs(1);

#[derive(Debug, Args)]
pub(super) struct FleetArgs {
    /// Records and captures: files, folders, archives, or `-` for stdin.
    #[arg(value_name = "SOURCE", required = true)]
    sources: Vec<PathBuf>,
    /// How many records are judged at a time (default: one a processor).
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// Write records in the order of the sources.
    #[arg(long)]
    ordered: bool,
    /// Write flat records.
    #[arg(long)]
    columns: bool,
    /// The format: records, or the summary (default: records, and on a terminal the summary for a person).
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Also write the summary to a file, in the format of its ending.
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// Go on where an interrupted run stopped.
    #[arg(long, requires = "output")]
    resume: bool,
    /// What a column of a table holds: our name, and that of the column; may be repeated.
    #[arg(long = "column", value_name = "NAME=COLUMN")]
    table: Vec<String>,
    /// Warn where a licence ends within so many days.
    #[arg(long, value_name = "DAYS", value_parser = WarnDays::parse)]
    warn_days: Option<WarnDays>,
    /// The clock to reason with.
    #[arg(long, value_name = "RFC3339", value_parser = clock)]
    now: Option<DateTime<FixedOffset>>,
    /// Exit with 0 even where a problem was found.
    #[arg(long)]
    exit_zero: bool,
}

impl FleetArgs {
    /// The format that was asked for. Nobody reads lines of JSON off a terminal; whatever else takes them gets them.
    fn format(&self, globals: &Globals) -> Format {
        let is_read_here = globals.output.is_none() && !self.columns && io::stdout().is_terminal();
        self.format.unwrap_or(if is_read_here { Format::Human } else { Format::default() })
    }
}

pub(super) fn run(args: &FleetArgs, globals: &Globals) -> Result<Exit, Failure> {
    let format = args.format(globals);
    if args.sources.iter().filter(|source| is_stdin(source)).count() > 1 {
        return Err(Failure::usage(errors::stdin_twice()));
    }
    let columns = TableColumns::read(&args.table).map_err(Failure::usage)?;
    let form = match format {
        Format::Jsonl if args.columns => RecordForm::Columns,
        Format::Jsonl => RecordForm::Whole,
        Format::Csv => RecordForm::Csv,
        _ => RecordForm::Nothing,
    };
    let now = args.now.map(|now| now.to_utc());
    let tongue = globals.tongue_of(matches!(format, Format::Jsonl | Format::Csv | Format::Json));
    let catalogue = globals.catalogue()?;
    let spoken = catalogue.clone().speaking(tongue.language().code());
    let judge = FleetJudge::new(spoken, now, zone_of(args.now), Tongue::new(tongue.language()))
        .warning_from(args.warn_days.map(|warn| (warn.warning, warn.critical)));

    let own = own_files(args, globals);
    let named: Vec<PathBuf> = args.sources.iter().filter(|source| !is_stdin(source)).cloned().collect();
    if let Some(source) = own.first_among(&named) {
        return Err(Failure::usage(errors::output_is_source(source)));
    }
    if let Some(source) = own.below(&named).into_iter().find(|path| may_be_an_input(path)) {
        return Err(Failure::usage(errors::output_is_source(source.as_path())));
    }
    let output = globals.output.as_ref().filter(|path| !is_stdin(path) && form != RecordForm::Nothing);
    let kept = kept_progress(args, form, output.map(PathBuf::as_path), &own)?;
    let whole = output.filter(|_| kept.as_ref().is_some_and(|kept| kept.is_whole)).cloned();
    if let Some(path) = &whole {
        globals.say(&globals.tongue().say(errors::run_is_whole(path.as_path())));
    }
    // A run that has nothing left tells what its records come to; one that goes on, what all do.
    let (sources, form) = match &whole {
        Some(_) => (Vec::new(), RecordForm::Nothing),
        None => (args.sources.clone(), form),
    };
    let mut lines = RecordLines::open(args, form, kept, &own, globals)?;
    let written = lines.file.as_ref().filter(|_| lines.before > 0).map(|(path, _)| path.clone());
    let earlier = whole.or(written);
    let jobs = args.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
    let at = judge.clock();
    // What is read whole comes out the same on each run; of a stream, each record as soon as it is judged.
    let ordered = args.ordered || lines.file.is_some() || !args.sources.iter().any(|source| is_stdin(source));
    let run = FleetRun { judge, jobs, ordered, form, from: lines.from.clone(), earlier, columns, own };
    let tally = match run.run(&sources, &mut lines) {
        Ok(tally) => tally,
        // Whoever stopped reading our output has what they wanted.
        Err(FleetError::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(Exit::Fine),
        Err(FleetError::Write(error)) => return Err(lines.cannot_write(&error)),
        Err(FleetError::Stopped) => {
            if let Some(path) = lines.stopped() {
                globals.say(&globals.tongue().say(errors::run_stopped(path)));
            }
            return Ok(Exit::Interrupted);
        }
        Err(FleetError::Lost) => return Err(Failure::internal(errors::fleet_lost())),
    };
    lines.finish()?;
    // Lines of the interrupted run that are none any more.
    let missing = lines.reached.records.saturating_sub(tally.all.records);
    let summary = |tongue: &Tongue| {
        let spoken = catalogue.clone().speaking(tongue.language().code());
        FleetSummary::new(&tally, at, &spoken, missing)
    };
    match format {
        Format::Jsonl | Format::Csv => {
            let told = FleetSummary::new(&tally, at, &catalogue, missing).in_one_line(globals.tongue());
            globals.say(&told);
        }
        Format::Human => {
            let tongue = globals.tongue();
            globals.write(&human_fleet(&summary(tongue), globals.layout(), tongue))?;
        }
        Format::Json => globals.write_json(&summary(globals.script_tongue()))?,
        Format::Markdown => globals.write(&markdown_fleet(&summary(globals.tongue()), globals.tongue()))?,
        Format::Html => globals.write(&html_fleet(&summary(globals.tongue()), globals.tongue())?)?,
    }
    if let Some(path) = &args.summary {
        write_summary(path, &summary(globals.tongue()), globals)?;
    }
    Ok(exit(&tally, missing, args.exit_zero))
}

/// The files that the run writes.
fn own_files(args: &FleetArgs, globals: &Globals) -> OwnFiles {
    let output = globals.output.as_deref().filter(|path| !is_stdin(path));
    let place = output.map(Progress::place);
    let summary = args.summary.as_deref().filter(|path| !is_stdin(path));
    OwnFiles::of([output, place.as_deref(), summary].into_iter().flatten())
}

/// What a run is over, and how it writes.
fn run_over(args: &FleetArgs, form: RecordForm) -> String {
    format!("{:?} {:?} {form:?} {:?} {:?}", args.sources, args.now, args.table, args.warn_days)
}

/// What an earlier run over the same sources kept, where this one is to go on. Its output must be what it left: neither
/// another file nor one that was cut since.
fn kept_progress(
    args: &FleetArgs,
    form: RecordForm,
    output: Option<&Path>,
    own: &OwnFiles,
) -> Result<Option<Progress>, Failure> {
    if !args.resume {
        return Ok(None);
    }
    let Some(path) = output else {
        return if form == RecordForm::Nothing { Ok(None) } else { Err(Failure::usage(errors::resume_where())) };
    };
    let failed = |error: io::Error| cannot_write(path, &error);
    let length = match fs::metadata(path) {
        Ok(metadata) => Some(metadata).filter(fs::Metadata::is_file).map_or(0, |metadata| metadata.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
        Err(error) => return Err(failed(error)),
    };
    let Some(kept) = Progress::read(path).map_err(failed)? else {
        return if length == 0 { Ok(None) } else { Err(Failure::usage(errors::run_unmarked(path))) };
    };
    if kept.of != run_over(args, form) {
        return Err(Failure::usage(errors::run_of_others(path)));
    }
    if let Some(source) = kept.changed_input(&args.sources, own) {
        return Err(Failure::usage(errors::run_input_changed(path, source)));
    }
    if length < kept.bytes || kept.is_whole && length > kept.bytes {
        return Err(Failure::usage(errors::run_unproven(path)));
    }
    Ok(Some(kept))
}

/// Writes the summary in the format that the ending of a file names.
fn write_summary(path: &Path, summary: &FleetSummary, globals: &Globals) -> Result<(), Failure> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let tongue = globals.tongue();
    let text = match ending.as_str() {
        "html" | "htm" => html_fleet(summary, tongue)?,
        "md" | "markdown" => markdown_fleet(summary, tongue),
        "json" => serde_json::to_string_pretty(summary)? + "\n",
        _ => anstream::adapter::strip_str(&human_fleet(summary, globals.layout(), tongue)).to_string(),
    };
    write_file(path, text)
}

/// How the run ended: a record that was not read, or is missing, is told before a problem that was.
fn exit(tally: &FleetTally, missing: u64, exit_zero: bool) -> Exit {
    match tally.all {
        all if all.errors > 0 || tally.lost > 0 || missing > 0 => Exit::Usage,
        _ if exit_zero => Exit::Fine,
        all if all.problems > 0 => Exit::Found,
        // Whoever wants to be warned is.
        _ if tally.warnings > 0 => Exit::Found,
        all if all.cannot_tell > 0 => Exit::CannotTell,
        _ => Exit::Fine,
    }
}

/// Where the lines go, and what is told of them.
struct RecordLines {
    file: Option<(PathBuf, File)>,
    from: Progress,
    /// Records that an earlier run wrote.
    before: u64,
    stopped: &'static AtomicBool,
    begun: Instant,
    told: Instant,
    reached: Progress,
    is_watched: bool,
    is_told: bool,
    /// Whether it is kept that the run came to its end: whoever has it go on is told so, and by nothing else.
    keeps_proof: bool,
}

impl RecordLines {
    fn open(
        args: &FleetArgs,
        form: RecordForm,
        kept: Option<Progress>,
        own: &OwnFiles,
        globals: &Globals,
    ) -> Result<RecordLines, Failure> {
        let header = if form == RecordForm::Csv { csv_header() } else { String::new() };
        let path = globals.output.as_ref().filter(|path| !is_stdin(path) && form != RecordForm::Nothing);
        let mut from = Progress::begin(run_over(args, form));
        let mut file = None;
        if let Some(path) = path {
            let failed = |error: io::Error| cannot_write(path, &error);
            if let Some(kept) = kept {
                let mut open = OpenOptions::new().write(true).open(path).map_err(failed)?;
                // What was written after the place was kept is written again.
                open.set_len(kept.bytes).and_then(|()| open.seek(SeekFrom::End(0))).map_err(failed)?;
                from = kept;
                file = Some((path.clone(), open));
            } else {
                let mut open = File::create(path).map_err(failed)?;
                open.write_all(header.as_bytes()).map_err(failed)?;
                from.bytes = header.len() as u64;
                from.note_inputs(&args.sources, own);
                // From the first byte on, so that whatever ends the run, its output is never taken for whole.
                if open.metadata().is_ok_and(|metadata| metadata.is_file()) {
                    let _ = from.keep(path);
                }
                file = Some((path.clone(), open));
            }
        } else if form == RecordForm::Csv {
            // A reader that is gone already is told when records are written.
            let _ = io::stdout().lock().write_all(header.as_bytes());
        } else if let Some(kept) = kept {
            from = kept;
        }
        let now = Instant::now();
        Ok(RecordLines {
            file,
            before: from.records,
            reached: from.clone(),
            from,
            stopped: interrupt::note(),
            begun: now,
            told: now,
            is_watched: io::stderr().is_terminal() && !globals.quiet,
            is_told: false,
            keeps_proof: args.resume,
        })
    }

    fn cannot_write(&self, error: &io::Error) -> Failure {
        match &self.file {
            Some((path, _)) => cannot_write(path, error),
            None => Failure::write_stdout(error),
        }
    }

    /// Keeps the place of a run that somebody stopped; the output, where a later run can go on.
    fn stopped(&mut self) -> Option<&Path> {
        self.clear();
        let (path, _) = self.file.as_ref()?;
        // Without it the earlier place counts.
        let _ = self.reached.keep(path);
        Progress::place(path).exists().then_some(path.as_path())
    }

    /// Ends a run that came to its end.
    fn finish(&mut self) -> Result<(), Failure> {
        self.clear();
        if let Some((path, file)) = &mut self.file {
            file.flush().map_err(|error| cannot_write(path, &error))?;
            if self.keeps_proof && file.metadata().is_ok_and(|metadata| metadata.is_file()) {
                self.reached.whole().keep(path).map_err(|error| cannot_write(path, &error))?;
            } else {
                let _ = fs::remove_file(Progress::place(path));
            }
        }
        Ok(())
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.is_told) {
            anstream::eprint!("\r\u{1b}[K");
        }
    }

    fn tell(&mut self) {
        let seconds = self.begun.elapsed().as_secs_f64().max(0.001);
        let done = self.reached.records.saturating_sub(self.before);
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "for people"
        )]
        let speed = (done as f64 / seconds) as u64;
        self.is_told = true;
        anstream::eprint!("\r\u{1b}[Kkeymend: {} ({speed}/s)", self.reached.records);
    }
}

impl FleetOutput for RecordLines {
    fn write(&mut self, lines: &[u8]) -> io::Result<()> {
        match &mut self.file {
            Some((_, file)) => file.write_all(lines),
            None => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(lines)?;
                stdout.flush()
            }
        }
    }

    fn reached(&mut self, progress: &Progress) -> io::Result<()> {
        self.reached = progress.clone();
        if self.told.elapsed() >= EVERY {
            self.told = Instant::now();
            if let Some((path, _)) = &self.file {
                progress.keep(path)?;
            }
            if self.is_watched {
                self.tell();
            }
        }
        Ok(())
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}
