//! `keymend completions`, and what the shell then asks at every Tab; `keymend man`. All are made from the same definition as
//! the parser.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::builder::StyledStr;
use clap::{Arg, Args, Command};
use clap_complete::Shell;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{CompleteEnv, Shells};

use super::{Exit, Failure, Globals, help, tongue_typed};
use crate::capture::FormatName;
use crate::case::answers_beginning;
use crate::config::Config;
use crate::language::say::errors;
use crate::language::{Language, Tongue};
use crate::places::data_folder;
use crate::sellers::Providers;
use crate::ticket::TicketStore;
use crate::topics::{Catalogue, FieldDef};

/// The variable by which the script of a shell asks, with the shell's name.
const ASKED_BY: &str = "KEYMEND_COMPLETE";

/// How many tickets are offered: the newest.
const MOST_TICKETS: usize = 50;

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// Which shell.
    shell: Shell,
}

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// The command, such as `ticket new`.
    #[arg(value_name = "COMMAND")]
    words: Vec<String>,
    /// Write every page into this folder.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["words", "output"])]
    dir: Option<PathBuf>,
}

/// Prints the script that asks Keymend itself at every Tab.
pub(super) fn completions(args: &CompletionsArgs, globals: &Globals) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    if let Some(shell) = Shells::builtins().completer(&args.shell.to_string()) {
        let written = shell.write_registration(ASKED_BY, "keymend", "keymend", "keymend", &mut script);
        written.map_err(|error| Failure::write_stdout(&error))?;
    }
    if args.shell == Shell::Bash {
        script.extend_from_slice(include_bytes!("completion.bash"));
    }
    globals.write(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}

/// Answers a shell that asks what may be typed next, and ends; does nothing in any other run.
pub(super) fn answer_a_shell() {
    if std::env::var_os(ASKED_BY).is_none() {
        return;
    }
    CompleteEnv::with_factory(|| {
        let tongue = tongue_typed(&std::env::args_os().collect::<Vec<_>>());
        with_values(help::command(&tongue))
    })
    .var(ASKED_BY)
    .bin("keymend")
    .completer("keymend")
    .complete();
}

/// The command line with the values that only Keymend knows.
fn with_values(command: Command) -> Command {
    command.mut_args(argument_with_values).mut_subcommands(with_values)
}

fn argument_with_values(argument: Arg) -> Arg {
    let values: fn(&str) -> Vec<(String, String)> = match argument.get_id().as_str() {
        "topic" | "text" => |_| topics(),
        "answers" => |typed| without_words(answers_beginning(typed)),
        "settings" => |_| without_words(FieldDef::all().map(|field| format!("{}=", field.name))),
        "key" => |_| without_words(Config::keys()),
        "number" => |_| tickets(),
        "provider" => |_| without_words(Providers::built_in().names().map(str::to_owned)),
        "language" | "letter_language" => |_| without_words(Language::all().map(|one| one.code().to_owned())),
        "kind" => |_| without_words(FormatName::all_names().split(", ").map(str::to_owned)),
        "words" => |_| without_words(commands()),
        _ => return argument,
    };
    argument.add(ArgValueCompleter::new(move |typed: &OsStr| {
        let Some(typed) = typed.to_str() else { return Vec::new() };
        let fitting = values(typed).into_iter().filter(|(value, _)| value.starts_with(typed));
        fitting.map(|(value, words)| candidate(value, words)).collect()
    }))
}

fn candidate(value: String, words: String) -> CompletionCandidate {
    CompletionCandidate::new(value).help(Some(words).filter(|words| !words.is_empty()).map(StyledStr::from))
}

fn without_words(values: impl IntoIterator<Item = String>) -> Vec<(String, String)> {
    values.into_iter().map(|value| (value, String::new())).collect()
}

/// The ids of the topics with their titles.
fn topics() -> Vec<(String, String)> {
    let tongue = tongue_typed(&std::env::args_os().collect::<Vec<_>>());
    let catalogue = Catalogue::built_in().map(|catalogue| catalogue.speaking(tongue.language().code()));
    let topics = catalogue.iter().flat_map(Catalogue::topics);
    topics.map(|topic| (topic.id.clone(), topic.title.clone())).collect()
}

/// The numbers of the newest tickets with what they are about.
fn tickets() -> Vec<(String, String)> {
    let store = TicketStore::new(&data_folder());
    // What cannot be read is told by the command itself.
    let listed = store.list().into_iter().flat_map(|all| all.rev().take(MOST_TICKETS));
    listed
        .map(|(number, record)| (number.to_string(), record.map_or_else(|_| String::new(), |one| one.topic)))
        .collect()
}

fn commands() -> Vec<String> {
    help::command(Tongue::english()).get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

/// Prints the manual page of a command, or writes those of all.
pub(super) fn manual(args: &ManArgs, globals: &Globals) -> Result<Exit, Failure> {
    let mut command = &help::command(globals.tongue());
    if let Some(folder) = &args.dir {
        return every_page(command, folder).map(|()| Exit::Fine);
    }
    for word in &args.words {
        command = command.find_subcommand(word).ok_or_else(|| Failure::usage(errors::unknown_command(word)))?;
    }
    globals.write(&String::from_utf8_lossy(&page(command)?))?;
    Ok(Exit::Fine)
}

fn every_page(command: &Command, folder: &Path) -> Result<(), Failure> {
    super::failure::make_folder(folder)?;
    let place = folder.join(clap_mangen::Man::new(command.clone()).get_filename());
    super::output::write_file(&place, page(command)?)?;
    command.get_subcommands().filter(|below| below.get_name() != "help").try_for_each(|below| every_page(below, folder))
}

fn page(command: &Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    // What "help" below a command does is in the page of the command itself.
    let command = command.clone().disable_help_subcommand(true);
    clap_mangen::Man::new(command).render(&mut page).map_err(|error| Failure::write_stdout(&error))?;
    Ok(page)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    /// What is offered for the last word of a line.
    fn offered(line: &str) -> Vec<String> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let mut command = with_values(help::command(Tongue::english()));
        let last = words.len() - 1;
        let found = clap_complete::engine::complete(&mut command, words, last, None).unwrap();
        found.iter().map(|one| one.get_value().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn what_only_keymend_knows_is_offered() {
        for (line, value) in [
            ("keymend topics show license-", "license-expired"),
            ("keymend explain license-", "license-expired"),
            ("keymend fix --topic code-", "code-mistyped"),
            ("keymend diagnose --answer purchase.", "purchase.channel="),
            ("keymend diagnose --answer purchase.paid=", "purchase.paid=yes"),
            ("keymend ticket new --provider N", "Nexway"),
            ("keymend ticket new --letter-language p", "pl"),
            ("keymend config set mail.", "mail.host"),
            ("keymend man tick", "ticket"),
            ("keymend diagnose --as k", "ksc"),
            ("keymend ", "explain"),
        ] {
            assert!(offered(line).iter().any(|one| one == value), "{line}: {:?}", offered(line));
        }
        assert!(offered("keymend diagnose --answer license.expires_at=").is_empty(), "a date is not guessed");
        assert!(offered("keymend diagnose --answer no.such=").is_empty());
    }

    #[test]
    fn every_command_has_a_page_of_its_own() {
        fn each(command: &Command, path: &str) -> usize {
            let text = String::from_utf8(page(command).unwrap()).unwrap();
            let name = format!("keymend{path}");
            assert!(text.contains(&format!(".TH {name} 1")), "{name}: {}", text.lines().next().unwrap_or_default());
            assert!(text.contains(".SH NAME") && text.contains(".SH SYNOPSIS"), "{name}");
            let below = command.get_subcommands().filter(|below| below.get_name() != "help");
            1 + below.map(|below| each(below, &format!("{path}-{}", below.get_name()))).sum::<usize>()
        }
        assert!(each(&help::command(Tongue::english()), "") > 25);
    }
}
