//! The command line: clap types, one file per command; the only place that prints or exits.

mod broken;
mod collect;
mod compare;
mod config;
mod desk;
mod diagnose;
mod dialogue;
mod explain;
mod failure;
mod fix;
mod fleet;
mod format;
mod help;
mod interrupt;
mod output;
mod page;
mod providers;
mod reading;
mod redact;
mod route;
mod schema;
mod shell;
mod spell;
mod start;
mod streams;
mod templates;
mod ticket;
mod topics;
mod typed;
mod version;
mod watched;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use clap::error::ErrorKind;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::config::Config;
use crate::diagnosis::{Diagnosis, Verdict};
use crate::language::say::{errors, told};
use crate::language::{Language, Message, Tongue, all_languages, language_of, named_language, of_system};
use crate::report::ReportLayout;
use crate::say::Worded;
use crate::text::clean_text;
use crate::topics::{Catalogue, CatalogueError};

use failure::Failure;

/// How a run ended, as `contract.md` of the exit codes says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// Done, nothing wrong.
    Fine = 0,
    /// Done, a problem was found, or nothing was recognised.
    Found = 1,
    /// Wrong usage or bad input.
    Usage = 2,
    /// Too little could be checked to say.
    CannotTell = 3,
    /// Sending failed, the draft is kept.
    NotSent = 4,
    /// This computer does not let us: a full disk, a folder that cannot be used.
    Environment = 5,
    /// Something private would have left, or Keymend itself is wrong.
    Internal = 6,
    /// The person or the system ended it.
    Interrupted = 130,
}

impl Exit {
    /// How a run over these diagnoses ended: a problem is worse than not knowing, and that than nothing wrong.
    fn worst(diagnoses: &[Diagnosis<'_>]) -> Exit {
        let is = |verdict| diagnoses.iter().any(|diagnosis| diagnosis.verdict == verdict);
        if is(Verdict::Problem) {
            Exit::Found
        } else if is(Verdict::CannotTell) {
            Exit::CannotTell
        } else {
            Exit::Fine
        }
    }
}

/// Says why a Kaspersky licence would not renew or activate, walks through the fix, and writes the
/// request where somebody must help.
#[derive(Debug, Parser)]
#[command(name = "keymend", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    diagnose: diagnose::DiagnoseArgs,
    #[command(flatten)]
    globals: Globals,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read captures and say what is wrong with the licence.
    Diagnose(diagnose::DiagnoseArgs),
    /// Capture this machine for analysis elsewhere, with private values taken out.
    Collect(collect::CollectArgs),
    /// Say what an error code, a topic, or a text on the screen means.
    Explain(explain::ExplainArgs),
    /// Walk through the steps, looking after each one whether it worked.
    Fix(fix::FixArgs),
    /// Judge many machines: captures and records in, one line out for each.
    Fleet(fleet::FleetArgs),
    /// Say what changed between two captures of a machine, or two runs over a fleet.
    Compare(compare::CompareArgs),
    /// Do the whole job on a page in your browser, without a terminal.
    Page(page::PageArgs),
    /// Write the request to whoever must help.
    #[command(subcommand)]
    Ticket(Box<ticket::TicketCommand>),
    /// Read what came in at a help desk.
    #[command(subcommand)]
    Desk(desk::DeskCommand),
    /// Take private values out of logs.
    Redact(redact::RedactArgs),
    /// Show or change the settings.
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Show or check the catalogue of failures.
    #[command(subcommand)]
    Topics(topics::TopicsCommand),
    /// Show or check the directory of providers and shops.
    #[command(subcommand)]
    Providers(providers::ProvidersCommand),
    /// Check the layouts and languages of letters.
    #[command(subcommand)]
    Templates(templates::TemplatesCommand),
    /// Print the JSON Schema of a document.
    Schema(schema::SchemaArgs),
    /// Print the completions for a shell.
    Completions(shell::CompletionsArgs),
    /// Print the manual page of a command.
    Man(shell::ManArgs),
}

/// Options that every command takes.
#[derive(Clone, Debug, Args)]
struct Globals {
    /// Write the document to a file instead of stdout (`-` is stdout).
    #[arg(short, long, global = true, value_name = "FILE")]
    output: Option<PathBuf>,
    /// When to use colour; NO_COLOR is honoured.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,
    /// A folder of topics that are added, or replace those with the same id.
    #[arg(long = "topics", global = true, value_name = "DIR")]
    topics_dir: Option<PathBuf>,
    /// The settings file (default: `keymend config path`).
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The language to speak, such as `de`; of a request, the language that it is written in.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    language: Option<String>,
    /// The words of that language, once they are needed.
    #[arg(skip)]
    tongue: Arc<OnceLock<Tongue>>,
    /// Never ask anything.
    #[arg(long, global = true)]
    no_input: bool,
    /// Show what is otherwise folded.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
    /// Say nothing on stderr but errors.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

impl Globals {
    /// The built-in topics with those of `--topics` or of the setting, in English, for scripts and for letters, which have
    /// a language of their own. Those that cannot be used are told, and the others are used.
    fn catalogue(&self) -> Result<Catalogue, CatalogueError> {
        let mut catalogue = Catalogue::built_in()?;
        let left_out = match (&self.topics_dir, self.topics_set()) {
            (Some(folder), _) => catalogue.add_good_of(folder)?,
            (None, Some(folder)) => catalogue.add_good_of(&folder).unwrap_or_else(|error| vec![error]),
            (None, None) => Vec::new(),
        };
        Ok(self.with_faults_told(catalogue, left_out))
    }

    fn with_faults_told(&self, catalogue: Catalogue, left_out: Vec<CatalogueError>) -> Catalogue {
        left_out.iter().for_each(|error| self.tell(errors::topic_left_out(error.message())));
        catalogue.faults().iter().for_each(|fault| self.tell(fault.message()));
        catalogue
    }

    /// The folder of topics that the settings name.
    fn topics_set(&self) -> Option<PathBuf> {
        Config::load(self.config.as_deref()).ok()?.topics
    }

    /// The same topics for what a person reads, or a script that asked for a language.
    fn spoken_catalogue(&self, tongue: &Tongue) -> Result<Catalogue, CatalogueError> {
        Ok(self.catalogue()?.speaking(tongue.language().code()))
    }

    /// The words that a person reads: of `--language`, of the settings, or of the system.
    fn tongue(&self) -> &Tongue {
        self.tongue.get_or_init(|| {
            let (tongue, not_spoken) = tongue_for(self.language.as_deref(), self.config.as_deref());
            if let Some(not_spoken) = not_spoken {
                self.say(&not_spoken);
            }
            tongue
        })
    }

    /// Says how to get the answer in the language of a person's own text, in that language, where it is another one.
    fn offer_language_of(&self, text: &str) {
        let other = language_of(text).filter(|other| self.language.is_none() && *other != self.tongue().language());
        if let Some(other) = other {
            self.say(&Tongue::new(other).say(told::switch_language_how()));
        }
    }

    /// The words of a document for scripts: English, unless `--language` asks for others.
    fn script_tongue(&self) -> &Tongue {
        if self.language.is_some() { self.tongue() } else { Tongue::english() }
    }

    /// The words of a document.
    fn tongue_of(&self, is_for_scripts: bool) -> &Tongue {
        if is_for_scripts { self.script_tongue() } else { self.tongue() }
    }

    /// How text is laid out: for the terminal if the document goes there.
    fn layout(&self) -> ReportLayout {
        let terminal = self.output.is_none() && std::io::stdout().is_terminal();
        let columns = terminal_size::terminal_size().filter(|_| terminal).map(|(width, _)| usize::from(width.0));
        ReportLayout::new(columns, self.verbose > 0)
    }

    /// Whether a person sits at the terminal whom we may ask.
    fn talks(&self) -> bool {
        !self.no_input && self.output.is_none() && std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
    }

    /// Tells a message on stderr.
    fn tell(&self, message: Message) {
        self.say(&self.tongue().say(message));
    }

    /// Talk, on stderr.
    fn say(&self, text: &str) {
        if !self.quiet {
            let line = format!("keymend: {}", spell::with_globals(text, self));
            // What is shown as it leaves stays as it is.
            streams::tell_line(&if text.starts_with('|') { line } else { streams::in_lines(&line) });
        }
    }
}

/// The language that was asked for, of the settings, or of the system; and what to tell where it is not spoken.
fn tongue_for(asked: Option<&str>, config: Option<&Path>) -> (Tongue, Option<String>) {
    let asked = asked.map(str::to_owned).or_else(|| Config::load(config).ok()?.language);
    let found = asked.as_deref().map(named_language);
    let of_system = || of_system(|name| std::env::var(name).ok());
    let language = found.flatten().unwrap_or_else(|| if found.is_some() { Language::ENGLISH } else { of_system() });
    let mut tongue = Tongue::new(language);
    let mut not_spoken = asked
        .filter(|_| found == Some(None))
        .map(|asked| tongue.say(errors::language_not_spoken(clean_text(&asked), language.own_name(), all_languages())));
    if !streams::can_show(|| tongue.own_name()) {
        tongue = Tongue::new(Language::ENGLISH);
        not_spoken = Some(tongue.say(errors::language_not_shown(language.code())));
    }
    (tongue, not_spoken)
}

/// The language of a command line that is not read yet, or cannot be.
fn tongue_typed(arguments: &[OsString]) -> Tongue {
    let asked = help::typed_value(arguments, "--language");
    tongue_for(asked.as_deref(), help::typed_config(arguments).as_deref()).0
}

fn failure_in_words(failure: Failure, arguments: &[OsString]) -> Exit {
    tell(&failure.words(&tongue_typed(arguments)), failure.exit())
}

/// The answer to a command line that asks for help, or that cannot be read, in the person's language.
fn answer(error: clap::Error, arguments: &[OsString]) -> Exit {
    // A version is the same in every language.
    if error.kind() == ErrorKind::DisplayVersion {
        if version::is_asked_in_full(arguments) {
            return output::print_text(&version::in_full())
                .unwrap_or_else(|failure| failure_in_words(failure, arguments));
        }
        if let Ok(exit) = output::print_answer(&error) {
            return exit;
        }
    }
    let tongue = tongue_typed(arguments);
    let error = help::command(&tongue).try_get_matches_from(arguments).err().unwrap_or(error);
    let is_help = !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    let answered = if is_help { output::print_answer(&error) } else { Err(help::wrong_usage(&error, arguments)) };
    answered.unwrap_or_else(|failure| tell(&failure.words(&tongue), failure.exit()))
}

/// Runs the command line of this process.
#[must_use]
pub fn run() -> ExitCode {
    crate::machine::guard_libraries();
    broken::watch();
    shell::answer_a_shell();
    let arguments = match route::command_first(std::env::args_os().collect()) {
        Ok(arguments) => arguments,
        Err(failure) => {
            let arguments: Vec<OsString> = std::env::args_os().collect();
            let (tongue, form) = (tongue_typed(&arguments), watched::typed(&arguments));
            return ExitCode::from(watched::tell(&failure.words(&tongue), failure.exit(), form, &tongue) as u8);
        }
    };
    if version::is_asked_alone(&arguments) {
        let told = output::print_text(version::ALONE);
        return ExitCode::from(told.unwrap_or_else(|failure| failure_in_words(failure, &arguments)) as u8);
    }
    let form = watched::typed(&arguments);
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let exit = answer(error, &arguments);
            return ExitCode::from(watched::wrong_usage(exit, form, || tongue_typed(&arguments)) as u8);
        }
    };
    output::choose_color(cli.globals.color);
    let globals = &cli.globals;
    output::choose_quiet(globals.quiet);
    output::choose_language(globals.language.as_deref(), globals.config.as_deref());
    let done = match &cli.command {
        None if start::was_clicked() => start::run(&cli.diagnose, globals),
        None => route::run(&cli.diagnose, globals),
        Some(Command::Diagnose(args)) => diagnose::run(args, globals),
        Some(Command::Collect(args)) => collect::run(args, globals),
        Some(Command::Explain(args)) => explain::run(args, globals),
        Some(Command::Fix(args)) => fix::run(args, globals),
        Some(Command::Fleet(args)) => fleet::run(args, globals),
        Some(Command::Compare(args)) => compare::run(args, globals),
        Some(Command::Page(args)) => page::run(args, globals),
        Some(Command::Ticket(command)) => ticket::run(command, globals),
        Some(Command::Desk(command)) => desk::run(command, globals),
        Some(Command::Redact(args)) => redact::run(args, globals),
        Some(Command::Config(command)) => config::run(command, globals),
        Some(Command::Topics(command)) => topics::run(command, globals),
        Some(Command::Providers(command)) => providers::run(command, globals),
        Some(Command::Templates(command)) => templates::run(command, globals),
        Some(Command::Schema(args)) => schema::run(args, globals),
        Some(Command::Completions(args)) => shell::completions(args, globals),
        Some(Command::Man(args)) => shell::manual(args, globals),
    };
    typed::leave();
    match done {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(failure) => {
            let words = spell::with_globals(&failure.words(globals.tongue()), globals);
            ExitCode::from(watched::tell(&words, failure.exit(), form, globals.tongue()) as u8)
        }
    }
}

/// Says on stderr why there is no answer.
fn tell(why: &str, exit: Exit) -> Exit {
    streams::tell_line(&format!("keymend: {why}"));
    exit
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
