//! `keymend desk`: what came in at a help desk.

use std::fs::{File, OpenOptions};
use std::io::{self, IsTerminal, Read, Seek, SeekFrom, Write};
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
    AnswerTemplate, ArrivedMessage, DeskMessage, DeskReader, DeskVerdict, DraftReply, Mailbox, Triage, TriageOutput,
    TriageRow, has_room, html_messages, human_message, human_messages,
};
use crate::language::Tongue;
use crate::limits;
use crate::places::{Rights, write_atomic};
use crate::say::{desk as said, errors};
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
    let template = own.template.as_ref().or(config.answers.as_ref());
    let template = template.map(|path| AnswerTemplate::load(path)).transpose()?.unwrap_or_default();
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
    Ok(match message.verdict {
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
    let is_path = words.len() == 1 && (is_stdin(path) || path.exists() || !text.contains(char::is_whitespace));
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

/// Refuses a store of several mails: which one is meant?
fn refuse_many(path: &Path) -> Result<(), Failure> {
    let Some(mut mailbox) = Mailbox::open(path).ok().filter(|_| !is_stdin(path)).filter(Mailbox::is_mbox) else {
        return Ok(());
    };
    let mut has_next = || matches!(mailbox.read_next(), Ok(Some(_)));
    if has_next() && has_next() { Err(Failure::usage(said::many_messages(path))) } else { Ok(()) }
}

fn triage(args: &TriageArgs, globals: &Globals) -> Result<Exit, Failure> {
    if args.mailboxes.iter().filter(|path| is_stdin(path)).count() > 1 {
        return Err(Failure::usage(errors::stdin_twice()));
    }
    let mailboxes = args.mailboxes.iter().map(|path| Mailbox::open(path)).collect::<Result<Vec<_>, _>>()?;
    let config = Config::load(globals.config.as_deref())?;
    let reader = reader(&args.own, &config, globals, args.format == Format::Jsonl)?;
    let mut output = TriageFiles::begin(args, globals, config)?;
    let jobs = args.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
    let run = Triage { reader, jobs, skip: output.before };
    let tally = match run.run(mailboxes, &mut output) {
        Ok(tally) => tally,
        // Whoever stopped reading our output has what they wanted.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(Exit::Fine),
        Err(error) => return Err(output.failed.take().unwrap_or_else(|| Failure::write_stdout(&error))),
    };
    output.clear();
    if tally.stopped {
        output.keep().map_err(|error| Failure::write_stdout(&error))?;
        return Ok(Exit::Interrupted);
    }
    output.finish();
    let tongue = globals.tongue();
    match args.format {
        Format::Jsonl => globals.tell(tally.message()),
        Format::Table => globals.write(&human_messages(&output.rows, tally, globals.layout(), tongue))?,
        Format::Html => globals.write(&html_messages(&output.rows, tally, tongue)?)?,
    }
    Ok(if tally.errors > 0 { Exit::Usage } else { Exit::Fine })
}

/// How far a run has come, kept beside its output.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Reached {
    /// What the run is over: another run does not go on from here.
    of: String,
    messages: u64,
    bytes: u64,
}

/// Where the messages go.
struct TriageFiles<'a> {
    format: Format,
    drafts: Option<&'a Path>,
    config: Config,
    file: Option<(PathBuf, File)>,
    rows: Vec<TriageRow>,
    reached: Reached,
    /// Messages that an earlier run wrote.
    before: u64,
    failed: Option<Failure>,
    stopped: &'static AtomicBool,
    begun: Instant,
    told: Instant,
    is_watched: bool,
    is_told: bool,
}

impl<'a> TriageFiles<'a> {
    fn begin(args: &'a TriageArgs, globals: &Globals, config: Config) -> Result<TriageFiles<'a>, Failure> {
        let path = globals.output.as_ref().filter(|path| !is_stdin(path) && args.format == Format::Jsonl);
        if args.resume && path.is_none() {
            return Err(Failure::usage(errors::resume_where()));
        }
        let of = format!("{:?} {:?} {:?}", args.mailboxes, args.own, args.drafts);
        let mut reached = Reached { of: of.clone(), messages: 0, bytes: 0 };
        let mut file = None;
        if let Some(path) = path {
            let failed = |error: io::Error| cannot_write(path, &error);
            let kept = std::fs::read(progress_of(path)).ok().filter(|_| args.resume);
            let kept: Option<Reached> = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok());
            let mut open = match &kept {
                Some(kept) if kept.of != of => return Err(Failure::usage(errors::run_of_others(path.as_path()))),
                Some(_) => OpenOptions::new().write(true).open(path).map_err(failed)?,
                None if args.resume && path.exists() => {
                    return Err(Failure::usage(errors::run_is_whole(path.as_path())));
                }
                None => File::create(path).map_err(failed)?,
            };
            if let Some(kept) = kept {
                // What was written after the place was kept is written again.
                open.set_len(kept.bytes).and_then(|()| open.seek(SeekFrom::End(0))).map_err(failed)?;
                reached = kept;
            }
            file = Some((path.clone(), open));
        }
        if let Some(drafts) = &args.drafts {
            make_folder(drafts)?;
        }
        let now = Instant::now();
        Ok(TriageFiles {
            format: args.format,
            drafts: args.drafts.as_deref(),
            config,
            file,
            rows: Vec::new(),
            before: reached.messages,
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

    fn write_draft(&mut self, number: u64, message: &DeskMessage, reply: &DraftReply) -> io::Result<()> {
        let Some(folder) = self.drafts else { return Ok(()) };
        let topic = message.topic.as_deref().unwrap_or("not-understood");
        let path = folder.join(format!("{number:06}-{topic}.eml"));
        let eml = reply.eml(self.config.mail.from.as_deref(), self.config.name.as_deref());
        // A sender's address in the settings that is none leaves the draft without one.
        let eml = eml.or_else(|_| reply.eml(None, None)).map_err(io::Error::other)?;
        write_atomic(&path, &eml, Rights::Usual).inspect_err(|error| self.failed = Some(cannot_write(&path, error)))
    }

    /// Keeps the place of a run.
    fn keep(&self) -> io::Result<()> {
        match &self.file {
            Some((path, _)) => write_atomic(&progress_of(path), &serde_json::to_vec(&self.reached)?, Rights::Usual),
            None => Ok(()),
        }
    }

    /// Ends a run that came to its end.
    fn finish(&self) {
        if let Some((path, _)) = &self.file {
            let _ = std::fs::remove_file(progress_of(path));
        }
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.is_told) {
            anstream::eprint!("\r\u{1b}[K");
        }
    }
}

impl TriageOutput for TriageFiles<'_> {
    fn take(&mut self, number: u64, message: &DeskMessage, reply: Option<&DraftReply>) -> io::Result<()> {
        if let Some(reply) = reply {
            self.write_draft(number, message, reply)?;
        }
        if self.format == Format::Jsonl {
            return self.write_line(message);
        }
        if has_room(self.rows.len()) {
            self.rows.push(TriageRow::of(message));
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

fn progress_of(output: &Path) -> PathBuf {
    let mut name = output.file_name().map(ToOwned::to_owned).unwrap_or_default();
    name.push(PROGRESS);
    output.with_file_name(name)
}
