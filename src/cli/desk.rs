//! `keymend desk`: what came in at a help desk.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local};
use clap::{Args, Subcommand, ValueEnum};
use serde::{Deserialize, Serialize};

use super::failure::{cannot_write, make_folder};
use super::format::{ListArgs, ListFormat, TriageFormat as Format};
use super::reading::{clock, own_sellers};
use super::{Exit, Failure, Globals, interrupt};
use crate::case::{CaseError, is_stdin};
use crate::config::Config;
use crate::desk::{
    AnswerTemplate, ArrivedMessage, DeskMessage, DeskReader, DeskVerdict, DraftFolder, DraftReply, Mailbox,
    MailboxChanged, Triage, TriageOutput, TriageRow, WrittenRecord, has_room, html_messages, human_message,
    human_messages, some_names,
};
use crate::language::Tongue;
use crate::limits;
use crate::places::{Rights, write_atomic};
use crate::say::{Worded, desk as said, errors};
use crate::text::clean_text;
use crate::topics::Addressee;

/// How often what was done is kept and told.
const EVERY: Duration = Duration::from_secs(1);

/// What the name of the progress adds to that of the output.
const PROGRESS: &str = ".resume";

#[derive(Debug, Subcommand)]
pub(super) enum DeskCommand {
    /// Show what one message is about, for the agent who answers it.
    Open(OpenArgs),
    /// Sort many messages: one record each, with a draft of an answer.
    Triage(TriageArgs),
}

/// Whose desk it is, and how it answers.
#[derive(Debug, Args)]
pub(super) struct OwnDeskArgs {
    /// Whose desk this is.
    #[arg(long, value_enum, default_value_t = DeskOf::Provider)]
    desk: DeskOf,
    /// A template for the drafts of answers.
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// The clock to reason with.
    #[arg(long, value_name = "RFC3339", value_parser = clock)]
    now: Option<DateTime<FixedOffset>>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum DeskOf {
    Provider,
    Shop,
    Kaspersky,
    Admin,
}

#[derive(Debug, Args)]
pub(super) struct OpenArgs {
    /// A mail, a bundle, or a text; `-` is stdin.
    #[arg(value_name = "MAIL|ZIP|TEXT|-", required = true)]
    text: Vec<String>,
    #[command(flatten)]
    own: OwnDeskArgs,
    #[command(flatten)]
    document: ListArgs,
}

#[derive(Debug, Args)]
pub(super) struct TriageArgs {
    /// Where the messages are: an mbox, a Maildir, a folder of mails, lines of JSON, a table, or `-` for stdin.
    #[arg(value_name = "MAILBOX", required = true)]
    mailboxes: Vec<PathBuf>,
    /// The format: a table, records, or a page.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Also write the drafts of answers into this folder.
    #[arg(long, value_name = "DIR")]
    drafts: Option<PathBuf>,
    /// Also write anew the drafts that somebody edited since.
    #[arg(long, requires = "drafts")]
    overwrite_drafts: bool,
    /// How many messages are read at a time (default: one a processor).
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// Go on where an interrupted run stopped.
    #[arg(long, requires = "output")]
    resume: bool,
    #[command(flatten)]
    own: OwnDeskArgs,
}

pub(super) fn run(command: &DeskCommand, globals: &Globals) -> Result<Exit, Failure> {
    match command {
        DeskCommand::Open(args) => open(args, globals),
        DeskCommand::Triage(args) => triage(args, globals),
    }
}

/// A reader in the language of the agent.
fn reader(own: &OwnDeskArgs, config: &Config, globals: &Globals, is_for_scripts: bool) -> Result<DeskReader, Failure> {
    let template = answers(own, config, globals)?;
    let tongue = globals.tongue_of(is_for_scripts);
    let catalogue = globals.catalogue()?.speaking(tongue.language().code());
    let now = own.now.unwrap_or_else(|| Local::now().fixed_offset());
    let ours = match own.desk {
        DeskOf::Provider => Addressee::Provider,
        DeskOf::Shop => Addressee::Shop,
        DeskOf::Kaspersky => Addressee::Kaspersky,
        DeskOf::Admin => Addressee::Admin,
    };
    let reader = DeskReader::new(catalogue, own_sellers(), Tongue::new(tongue.language()), now);
    Ok(reader.of_desk(ours, template, config.name.as_deref()))
}

/// The templates for answers. One that is wrong is told and does not stop the work, unless it was named just now.
fn answers(own: &OwnDeskArgs, config: &Config, globals: &Globals) -> Result<AnswerTemplate, Failure> {
    let Some(path) = own.template.as_ref().or(config.answers.as_ref()) else { return Ok(AnswerTemplate::default()) };
    let (template, left_out) = match AnswerTemplate::load(path) {
        Ok(loaded) => loaded,
        Err(error) if own.template.is_none() => (AnswerTemplate::default(), vec![error]),
        Err(error) => return Err(error.into()),
    };
    for error in left_out {
        globals.tell(error.message());
        globals.tell(said::template_left_out());
    }
    Ok(template)
}

fn open(args: &OpenArgs, globals: &Globals) -> Result<Exit, Failure> {
    let is_for_scripts = args.document.format.is_for_scripts();
    let config = Config::load(globals.config.as_deref())?;
    let reader = reader(&args.own, &config, globals, is_for_scripts)?;
    let message = reader.telling_numbers().open(&opened(&args.text)?);
    match args.document.format {
        ListFormat::Human => globals.write(&human_message(&message, globals.layout(), globals.tongue()))?,
        ListFormat::Json => globals.write_json(&message)?,
        ListFormat::Jsonl => globals.write_json_lines([&message].into_iter())?,
    }
    Ok(match message.matter.verdict {
        DeskVerdict::Error => Exit::Usage,
        DeskVerdict::NotRecognised => Exit::Found,
        _ => Exit::Fine,
    })
}

/// The message that is named: a file, standard input, or the text itself.
fn opened(words: &[String]) -> Result<ArrivedMessage, Failure> {
    let text = words.join(" ");
    let path = Path::new(&text);
    if !path.exists()
        && let Some(message) = of_mailbox(&text)?
    {
        return Ok(message);
    }
    // Japanese has no spaces between its words.
    let is_sentence = |c: char| c.is_whitespace() || "、。！？".contains(c);
    let is_path = words.len() == 1 && (is_stdin(path) || path.exists() || !text.contains(is_sentence));
    if !is_path {
        return Ok(ArrivedMessage::new("text".to_owned(), text.into_bytes()));
    }
    let mut bytes = Vec::new();
    let most = limits::DESK_MAIL_BYTES as u64 + 1;
    let read = if is_stdin(path) {
        io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    let shown = clean_text(&text);
    read.map_err(|error| CaseError::Message { path: shown.clone(), error })?;
    refuse_many(path)?;
    Ok(ArrivedMessage::new(shown, bytes))
}

/// The message of a mailbox by the id that a triage shows, such as `morning.mbox:3`.
fn of_mailbox(text: &str) -> Result<Option<ArrivedMessage>, Failure> {
    let Some((mailbox, mark)) = text.rsplit_once(':').filter(|(mailbox, _)| Path::new(mailbox).exists()) else {
        return Ok(None);
    };
    let found = Mailbox::open(Path::new(mailbox))?
        .find(mark)
        .map_err(|error| CaseError::Message { path: clean_text(text), error })?;
    found.map(Some).ok_or_else(|| Failure::usage(said::no_such_message(mailbox, clean_text(mark))))
}

/// Refuses a store or a table of several messages: which one is meant?
fn refuse_many(path: &Path) -> Result<(), Failure> {
    if is_stdin(path) {
        return Ok(());
    }
    let Ok(mailbox) = Mailbox::open(path) else { return Ok(()) };
    let is_many = mailbox.holds_several().unwrap_or(false);
    if is_many { Err(Failure::usage(said::many_messages(path))) } else { Ok(()) }
}

fn triage(args: &TriageArgs, globals: &Globals) -> Result<Exit, Failure> {
    if args.mailboxes.iter().filter(|path| is_stdin(path)).count() > 1 {
        return Err(Failure::usage(errors::stdin_twice()));
    }
    let mailboxes = args.mailboxes.iter().map(|path| Mailbox::open(path)).collect::<Result<Vec<_>, _>>()?;
    for mailbox in mailboxes.iter().filter(|mailbox| !mailbox.unknown_columns().is_empty()) {
        globals.tell(said::columns_unknown(some_names(mailbox.unknown_columns()), mailbox.name()));
    }
    let config = Config::load(globals.config.as_deref())?;
    let reader = reader(&args.own, &config, globals, args.format == Format::Jsonl)?;
    let mut output = TriageFiles::begin(args, globals, &config)?;
    let jobs = args.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
    let run = Triage { reader, jobs, written: std::mem::take(&mut output.written) };
    let tally = match run.run(mailboxes, &mut output) {
        Ok(tally) => tally,
        // Whoever stopped reading our output has what they wanted.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(Exit::Fine),
        Err(error) if error.get_ref().is_some_and(|inner| inner.is::<MailboxChanged>()) => {
            let path = output.file.as_ref().map_or(Path::new("-"), |(path, _)| path.as_path());
            return Err(Failure::usage(errors::run_input_changed(path, error.to_string())));
        }
        Err(error) => return Err(output.failed.take().unwrap_or_else(|| Failure::write_stdout(&error))),
    };
    output.clear();
    let edited = output.drafts.as_ref().map(DraftFolder::kept).unwrap_or_default();
    if !edited.is_empty() {
        globals.tell(said::drafts_kept(edited.len(), some_names(edited)));
    }
    if tally.stopped {
        output.keep().map_err(|error| Failure::write_stdout(&error))?;
        globals.tell(match &output.file {
            Some((path, _)) => errors::run_stopped(path.as_path()),
            None => said::stopped(tally.messages),
        });
        return Ok(Exit::Interrupted);
    }
    output.finish().map_err(|error| output.failed.take().unwrap_or_else(|| Failure::write_stdout(&error)))?;
    if tally.messages == 0 {
        globals.tell(said::empty(mailboxes_named(&args.mailboxes)));
    }
    let tongue = globals.tongue();
    match args.format {
        Format::Jsonl => globals.tell(tally.message()),
        Format::Table => globals.write(&human_messages(&output.rows, tally, globals.layout(), tongue))?,
        Format::Html => globals.write(&html_messages(&output.rows, tally, tongue)?)?,
    }
    Ok(if tally.errors > 0 { Exit::Usage } else { Exit::Fine })
}

/// The mailboxes by their names.
fn mailboxes_named(mailboxes: &[PathBuf]) -> String {
    mailboxes.iter().map(|path| clean_text(&path.to_string_lossy())).collect::<Vec<_>>().join(", ")
}

/// What an earlier run wrote into its output, as far as it is whole, and how many bytes that is; none where it holds something
/// else.
fn written_in(path: &Path, most: Option<u64>) -> io::Result<Option<(Vec<WrittenRecord>, u64)>> {
    let mut input = BufReader::new(File::open(path)?.take(most.unwrap_or(u64::MAX)));
    let (mut written, mut bytes, mut line) = (Vec::new(), 0, Vec::new());
    loop {
        line.clear();
        input.read_until(b'\n', &mut line)?;
        // What a run that was killed left of its last line is written again.
        if line.last() != Some(&b'\n') {
            return Ok(Some((written, bytes)));
        }
        let Some(record) = WrittenRecord::of_line(&line) else { return Ok(None) };
        written.push(record);
        bytes += line.len() as u64;
    }
}

/// How far a run has come, kept beside its output.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Reached {
    /// What the run is over: another run does not go on from here.
    of: String,
    messages: u64,
    bytes: u64,
}

/// What becomes of the record of a message that another one calls solved.
struct ClosedRecord {
    by: String,
    /// The draft of its answer that somebody edited.
    draft_kept: Option<String>,
    /// The notes about the draft that it has no more.
    of_draft: Vec<String>,
}

/// Where the messages go.
struct TriageFiles {
    format: Format,
    drafts: Option<DraftFolder>,
    /// The language of the notes.
    tongue: Tongue,
    file: Option<(PathBuf, File)>,
    rows: Vec<TriageRow>,
    reached: Reached,
    /// Messages that an earlier run wrote.
    before: u64,
    /// What it wrote of each, until the run takes it.
    written: Vec<WrittenRecord>,
    /// The messages that others call solved, by their numbers, each with the other.
    closed: BTreeMap<u64, ClosedRecord>,
    failed: Option<Failure>,
    stopped: &'static AtomicBool,
    begun: Instant,
    told: Instant,
    is_watched: bool,
    is_told: bool,
}

impl TriageFiles {
    fn begin(args: &TriageArgs, globals: &Globals, config: &Config) -> Result<TriageFiles, Failure> {
        let path = globals.output.as_ref().filter(|path| !is_stdin(path) && args.format == Format::Jsonl);
        if args.resume && path.is_none() {
            return Err(Failure::usage(errors::resume_where()));
        }
        let of = format!("{:?} {:?} {:?}", args.mailboxes, args.own, args.drafts);
        let mut reached = Reached { of: of.clone(), messages: 0, bytes: 0 };
        let mut written = Vec::new();
        let mut file = None;
        if let Some(path) = path {
            let failed = |error: io::Error| cannot_write(path, &error);
            let kept = std::fs::read(progress_of(path)).ok().filter(|_| args.resume);
            let kept: Option<Reached> = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok());
            if kept.as_ref().is_some_and(|kept| kept.of != of) {
                return Err(Failure::usage(errors::run_of_others(path.as_path())));
            }
            let is_resumed = args.resume && path.exists();
            let mut open = match is_resumed {
                true => OpenOptions::new().write(true).open(path).map_err(failed)?,
                false => File::create(path).map_err(failed)?,
            };
            if is_resumed {
                // What was written after the place was kept is written again. A run that came to its end goes on with what came
                // in since.
                let earlier = written_in(path, kept.map(|kept| kept.bytes)).map_err(failed)?;
                let (records, bytes) = earlier.ok_or_else(|| Failure::usage(errors::run_of_others(path.as_path())))?;
                open.set_len(bytes).and_then(|()| open.seek(SeekFrom::End(0))).map_err(failed)?;
                reached = Reached { of, messages: records.len() as u64, bytes };
                written = records;
            }
            file = Some((path.clone(), open));
        }
        let drafts = args.drafts.as_deref().map(|folder| {
            make_folder(folder)?;
            let (from, name) = (config.mail.from.as_deref(), config.name.as_deref());
            DraftFolder::open(folder, from, name, args.overwrite_drafts).map_err(|error| cannot_write(folder, &error))
        });
        let drafts = drafts.transpose()?;
        let now = Instant::now();
        Ok(TriageFiles {
            format: args.format,
            drafts,
            tongue: Tongue::new(globals.tongue_of(args.format == Format::Jsonl).language()),
            file,
            rows: Vec::new(),
            before: reached.messages,
            written,
            closed: BTreeMap::new(),
            reached,
            failed: None,
            stopped: interrupt::note(),
            begun: now,
            told: now,
            is_watched: io::stderr().is_terminal() && !globals.quiet,
            is_told: false,
        })
    }

    fn write_line(&mut self, message: &DeskMessage) -> io::Result<()> {
        let mut line = serde_json::to_vec(message)?;
        line.push(b'\n');
        self.reached.bytes += line.len() as u64;
        match &mut self.file {
            Some((path, file)) => file.write_all(&line).inspect_err(|error| {
                self.failed = Some(cannot_write(path, error));
            }),
            None => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(&line).and_then(|()| stdout.flush())
            }
        }
    }

    /// Writes the draft of an answer, unless somebody edited the one that is there; that is told.
    fn write_draft(&mut self, number: u64, message: &mut DeskMessage, reply: &DraftReply) -> io::Result<()> {
        let Some(drafts) = &mut self.drafts else { return Ok(()) };
        let kept = drafts.write(number, message.matter.topic.as_deref(), reply);
        let kept = kept.inspect_err(|error| self.failed = Some(cannot_write(drafts.folder(), error)))?;
        message.notes.extend(kept.as_deref().map(|name| self.tongue.say(said::draft_kept(name))));
        message.draft_kept = kept;
        Ok(())
    }

    /// Keeps the place of a run.
    fn keep(&self) -> io::Result<()> {
        match &self.file {
            Some((path, _)) => write_atomic(&progress_of(path), &serde_json::to_vec(&self.reached)?, Rights::Usual),
            None => Ok(()),
        }
    }

    /// Ends a run that came to its end.
    fn finish(&mut self) -> io::Result<()> {
        let Some((path, _)) = &self.file else { return Ok(()) };
        if !self.closed.is_empty() {
            let marked = write_marked(path, &self.closed);
            marked.inspect_err(|error| self.failed = Some(cannot_write(path, error)))?;
        }
        let _ = std::fs::remove_file(progress_of(path));
        Ok(())
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.is_told) {
            anstream::eprint!("\r\u{1b}[K");
        }
    }
}

impl TriageOutput for TriageFiles {
    fn take(&mut self, number: u64, mut message: DeskMessage, reply: Option<&DraftReply>) -> io::Result<()> {
        if let Some(reply) = reply {
            self.write_draft(number, &mut message, reply)?;
        }
        if self.format == Format::Jsonl {
            return self.write_line(&message);
        }
        if has_room(self.rows.len()) {
            self.rows.push(TriageRow::of(&message));
        }
        Ok(())
    }

    fn close(&mut self, number: u64, mark: &str, by: &str, of_draft: &[String]) -> io::Result<()> {
        let kept = match &mut self.drafts {
            // A draft whose mail needs no answer any more.
            Some(drafts) => drafts.remove(mark, None)?,
            None => None,
        };
        let row = usize::try_from(number - 1).ok().and_then(|at| self.rows.get_mut(at));
        if let Some(row) = row {
            row.close(by, of_draft);
            row.notes.extend(kept.as_deref().map(|name| self.tongue.say(said::draft_kept(name))));
        }
        if self.file.is_some() {
            self.closed
                .insert(number, ClosedRecord { by: by.to_owned(), draft_kept: kept, of_draft: of_draft.to_vec() });
        }
        Ok(())
    }

    fn reached(&mut self, messages: u64) -> io::Result<()> {
        self.reached.messages = messages.max(self.before);
        if self.told.elapsed() >= EVERY {
            self.told = Instant::now();
            self.keep()?;
            if self.is_watched {
                let minutes = self.begun.elapsed().as_secs_f64() / 60.0;
                #[expect(
                    clippy::cast_precision_loss,
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "for people"
                )]
                let speed = (messages.saturating_sub(self.before) as f64 / minutes.max(0.001)) as u64;
                self.is_told = true;
                anstream::eprint!("\r\u{1b}[Kkeymend: {messages} ({speed}/min)");
            }
        }
        Ok(())
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// Writes an output again in which some records are marked as solved, each by another one.
fn write_marked(path: &Path, closed: &BTreeMap<u64, ClosedRecord>) -> io::Result<()> {
    let mut marked = Vec::new();
    let mut input = BufReader::new(File::open(path)?);
    let mut line = Vec::new();
    let mut number = 0;
    while input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        match closed.get(&number) {
            Some(closed) => {
                let mut record: serde_json::Value = serde_json::from_slice(&line)?;
                record["closed_by"] = closed.by.as_str().into();
                if let Some(kept) = &closed.draft_kept {
                    record["draft_kept"] = kept.as_str().into();
                }
                record["draft"] = serde_json::Value::Null;
                record["draft_language"] = serde_json::Value::Null;
                if let Some(notes) = record["notes"].as_array_mut() {
                    notes.retain(|note| {
                        !note.as_str().is_some_and(|note| closed.of_draft.iter().any(|own| own == note))
                    });
                }
                record["urgent"] = false.into();
                record["urgent_because"] = serde_json::Value::Array(Vec::new());
                serde_json::to_writer(&mut marked, &record)?;
                marked.push(b'\n');
            }
            None => marked.extend_from_slice(&line),
        }
        line.clear();
    }
    write_atomic(path, &marked, Rights::Usual)
}

fn progress_of(output: &Path) -> PathBuf {
    let mut name = output.file_name().map(ToOwned::to_owned).unwrap_or_default();
    name.push(PROGRESS);
    output.with_file_name(name)
}
