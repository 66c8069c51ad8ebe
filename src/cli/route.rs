//! `keymend` and a word or a sentence: what is no file is meant for another command.

use std::ffi::OsString;
use std::path::Path;

use chrono::Utc;
use clap::{CommandFactory, Parser};

use super::diagnose::{self, DiagnoseArgs};
use super::explain::{self, Explaining};
use super::{Cli, Exit, Failure, Globals};
use crate::case::{Named, is_stdin, shell_quoted};
use crate::code::mask_own_words;
use crate::diagnosis::{ExplanationVerdict, explain as explain_words};
use crate::language::say::errors;
use crate::language::typed_code;
use crate::sellers::Providers;
use crate::text::{clean_text, nearest};
use crate::topics::Catalogue;
use crate::vendor::find_error_codes;

/// What somebody means who names no command.
#[derive(Debug, PartialEq, Eq)]
enum Meant {
    /// To diagnose what is named.
    Diagnosis,
    /// To know what this text means.
    Explanation(String),
    /// A command, mistyped.
    Command(String),
    /// A word that is no file, no command and no text that is understood.
    Nothing,
}

pub(super) fn run(args: &DiagnoseArgs, globals: &Globals) -> Result<Exit, Failure> {
    let words: Vec<String> = args.sources().iter().map(|source| source.to_string_lossy().into_owned()).collect();
    let there = args.sources().iter().any(|source| is_stdin(source) || source.exists());
    let named = args.named(globals);
    let catalogue = globals.catalogue()?;
    // A command that is mistyped before files that are there.
    let is_file = |word: &String| Path::new(word).exists();
    if let [first, _, ..] = words.as_slice()
        && !is_file(first)
        && let Some(command) = mistyped(&Cli::command(), &words)
    {
        return Err(Failure::usage(errors::no_command_or_file(command, clean_text(first))));
    }
    if words.is_empty() || there || named.message.is_some() || named.message_file.is_some() {
        return diagnose::run_named(named, catalogue, args, globals);
    }
    let alone = Named { sources: Vec::new(), ..named.clone() }.is_this_machine_alone();
    match meant(&words, &catalogue) {
        Meant::Diagnosis => diagnose::run_named(named, catalogue, args, globals),
        // What else was said about it makes a text a case.
        Meant::Explanation(text) if !alone => {
            diagnose::run_named(Named { sources: Vec::new(), message: Some(text), ..named }, catalogue, args, globals)
        }
        Meant::Explanation(text) => {
            let reports = text.contains(char::is_whitespace);
            let asked = Explaining { closest: None, format: args.format(), now: named.clock(), reports };
            explain::explain_text(&text, catalogue, &asked, globals)
        }
        Meant::Nothing => {
            let typed = clean_text(&words[0]);
            let quoted = shell_quoted(&typed);
            Err(Failure::usage(errors::no_file_or_command(quoted, typed)))
        }
        Meant::Command(command) => {
            let typed = clean_text(&words[0]);
            Err(Failure::usage(errors::no_command_or_file(command, typed)))
        }
    }
}

/// The arguments with options of every command behind the command that they stand before: `keymend --no-input fix`.
///
/// # Errors
/// An option that is not one of every command stands before a command, which would be read as a file or a sentence.
pub(super) fn command_first(mut arguments: Vec<OsString>) -> Result<Vec<OsString>, Failure> {
    if arguments.len() > 2 && arguments[1] == "help" {
        return Ok(help_with_options(&Cli::command(), &arguments).unwrap_or(arguments));
    }
    // Nothing stands before a command where the first argument is no option, or is the only one.
    if arguments.len() < 3 || !arguments[1].to_string_lossy().starts_with('-') {
        return Ok(arguments);
    }
    let cli = Cli::command();
    let mut of_every_command = true;
    let mut at = 1;
    while let Some(argument) = arguments.get(at).map(|argument| argument.to_string_lossy().into_owned()) {
        if let Some(command) = cli.find_subcommand(&argument) {
            if !of_every_command {
                return Err(misplaced(&arguments, at, command));
            }
            let command = arguments.remove(at);
            arguments.insert(1, command);
            return Ok(arguments);
        }
        let Some(option) = option_of(&cli, &argument) else { return Ok(arguments) };
        of_every_command &= option.of_every_command;
        at += option.words;
    }
    Ok(arguments)
}

/// `keymend ticket new --help --no-input` for `keymend help ticket new --no-input`; none for any other command line. Without a
/// command that there is, the options are left out, and `help` says so.
fn help_with_options(cli: &clap::Command, arguments: &[OsString]) -> Option<Vec<OsString>> {
    let (program, behind) = arguments.split_first()?;
    let (help, behind) = behind.split_first().filter(|(first, _)| *first == "help")?;
    let (mut options, mut words): (Vec<OsString>, Vec<OsString>) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(argument) = behind.get(at) {
        let option = option_of(cli, &argument.to_string_lossy()).filter(|option| option.of_every_command);
        let taken = option.as_ref().map_or(1, |option| option.words);
        let to = if option.is_some() { &mut options } else { &mut words };
        to.extend(behind.iter().skip(at).take(taken).cloned());
        at += taken;
    }
    if options.is_empty() {
        return None;
    }
    let below = |command: &'_ clap::Command, word: &OsString| command.find_subcommand(word).cloned();
    let is_there = words.iter().try_fold(cli.clone(), |command, word| below(&command, word)).is_some();
    let program = std::iter::once(program.clone());
    Some(match is_there {
        true => program.chain(words).chain(["--help".into()]).chain(options).collect(),
        false => program.chain([help.clone()]).chain(words).collect(),
    })
}

/// An option as it was typed.
struct TypedOption {
    /// Whether every command takes it.
    of_every_command: bool,
    /// How many arguments it takes up: two where its value is the next one.
    words: usize,
}

/// The option, or the several short ones in one, that an argument is; none where it is something else.
fn option_of(cli: &clap::Command, argument: &str) -> Option<TypedOption> {
    let typed = |option: &clap::Arg, value_is_here: bool| TypedOption {
        of_every_command: option.is_global_set(),
        words: if option.get_action().takes_values() && !value_is_here { 2 } else { 1 },
    };
    if let Some(long) = argument.strip_prefix("--") {
        let (name, value_is_here) = long.split_once('=').map_or((long, false), |(name, _)| (name, true));
        let option = cli.get_arguments().find(|option| option.get_long() == Some(name))?;
        return Some(typed(option, value_is_here));
    }
    let mut letters = argument.strip_prefix('-')?.chars();
    let mut all: Option<TypedOption> = None;
    while let Some(letter) = letters.next() {
        let option = cli.get_arguments().find(|option| option.get_short() == Some(letter))?;
        let one = typed(option, !letters.as_str().is_empty());
        let of_every_command = one.of_every_command && all.is_none_or(|all| all.of_every_command);
        all = Some(TypedOption { of_every_command, words: one.words });
        if option.get_action().takes_values() {
            break;
        }
    }
    all
}

/// The refusal of options before a command, with the right order where the command takes them.
fn misplaced(arguments: &[OsString], at: usize, command: &clap::Command) -> Failure {
    let (options, rest) = (&arguments[1..at], &arguments[at..]);
    let is_deeper = |word: &&OsString| word.to_str().is_some_and(|word| command.find_subcommand(word).is_some());
    let deep = 1 + usize::from(rest.get(1).filter(is_deeper).is_some());
    let (command, rest) = rest.split_at(deep);
    let program = OsString::from("keymend");
    let right: Vec<&OsString> = [&program].into_iter().chain(command).chain(rest).chain(options).collect();
    let typed = |words: &[&OsString]| {
        let words = words.iter().map(|word| shell_quoted(&mask_own_words(&clean_text(&word.to_string_lossy()))));
        words.collect::<Vec<_>>().join(" ")
    };
    let named = typed(&[&program].into_iter().chain(command).collect::<Vec<_>>());
    if Cli::try_parse_from(&right).is_ok() {
        return Failure::usage(errors::options_behind(typed(&right)));
    }
    Failure::usage(errors::options_not_taken(named, typed(&options.iter().collect::<Vec<_>>())))
}

/// What is meant by words of which none is a file: what the door of `explain` knows, is asked of it.
fn meant(words: &[String], catalogue: &Catalogue) -> Meant {
    let text = words.join(" ");
    let one_word = words.len() == 1 && !text.contains(char::is_whitespace);
    if one_word && (catalogue.find(&text).is_some() || is_code(&text)) {
        return Meant::Explanation(text);
    }
    if words.iter().any(|word| looks_like_a_path(word, one_word)) {
        return Meant::Diagnosis;
    }
    let cli = Cli::command();
    if let Some(command) = mistyped(&cli, words) {
        return Meant::Command(command);
    }
    if !one_word || !text.is_ascii() {
        return Meant::Explanation(text);
    }
    let answer = explain_words(catalogue, &text, Utc::now(), Providers::built_in());
    match answer.verdict {
        ExplanationVerdict::Recognised => Meant::Explanation(text),
        ExplanationVerdict::NotRecognised | ExplanationVerdict::NotALicenseProblem => Meant::Nothing,
    }
}

/// The command that a line begins with, mistyped: alone, or before what the command takes: `tikcet list`, `flet --ordered`.
fn mistyped(cli: &clap::Command, words: &[String]) -> Option<String> {
    let (first, rest) = words.split_first().filter(|(first, _)| first.is_ascii())?;
    let name = *nearest(first, cli.get_subcommands().map(clap::Command::get_name)).first()?;
    let takes = |word: &String| {
        let command = cli.find_subcommand(name)?;
        let near = nearest(word, command.get_subcommands().map(clap::Command::get_name));
        let is_file = Path::new(word).exists();
        (word.starts_with('-') || is_file || command.find_subcommand(word).is_some() || !near.is_empty()).then_some(())
    };
    rest.first().is_none_or(|second| takes(second).is_some()).then(|| name.to_owned())
}

/// Whether a word is an error code or what somebody took for an activation code, and nothing else.
fn is_code(word: &str) -> bool {
    let of_error = find_error_codes(word).iter().any(|(span, _)| word[span.end..].is_empty());
    of_error || typed_code(word).is_some_and(|(span, _)| span == (0..word.len()))
}

/// The endings of files that Keymend reads, and of those that people name in their place.
const ENDINGS: [&str; 18] = [
    "txt", "log", "zip", "reg", "json", "jsonl", "xml", "evtx", "csv", "htm", "html", "md", "gz", "tgz", "tar", "dat",
    "rtf", "pdf",
];

/// Whether a word names a file, and is not one of a sentence: it has the ending of one, or begins where paths begin. Where
/// it is the only word, a folder or any ending is enough.
fn looks_like_a_path(word: &str, only: bool) -> bool {
    let ending = word.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let begins = ["/", "./", "../", "~/", ".\\", "..\\", "\\\\"].iter().any(|start| word.starts_with(start))
        || word.as_bytes().get(1..3).is_some_and(|drive| matches!(drive, [b':', b'/' | b'\\']));
    begins
        || ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
        || only && (word.contains(['/', '\\']) && !word.contains("://") || is_dotted_name(word))
}

/// Whether a word has a dot and then some letters, as the names of files have.
fn is_dotted_name(word: &str) -> bool {
    let is_ending = |ending: &str| (1..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric());
    word.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.is_empty() && is_ending(ending) && ending.contains(|c: char| c.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_every_command_may_stand_before_it() {
        let moved = |line: &str| {
            let arguments = line.split(' ').map(OsString::from).collect();
            let moved: Vec<String> = command_first(arguments)
                .unwrap()
                .iter()
                .map(|argument| argument.to_string_lossy().into_owned())
                .collect();
            moved.join(" ")
        };
        for (line, expected) in [
            ("k --no-input diagnose a", "k diagnose --no-input a"),
            ("k -q --color never -o x fix a", "k fix -q --color never -o x a"),
            ("k --color=never ticket new", "k ticket --color=never new"),
            ("k --no-input a.txt", "k --no-input a.txt"),
            ("k --message fix", "k --message fix"),
            ("k a.txt fix", "k a.txt fix"),
            ("k -qocopy.txt fix", "k fix -qocopy.txt"),
            ("k --format json -- fix", "k --format json -- fix"),
            ("k", "k"),
        ] {
            assert_eq!(moved(line), expected);
        }
    }

    #[test]
    fn an_option_of_diagnosing_before_a_command_is_refused_with_the_right_order() {
        let refused = |line: &str| {
            let arguments = line.split(' ').map(OsString::from).collect();
            command_first(arguments).unwrap_err().words(crate::language::Tongue::english())
        };
        for command in Cli::command().get_subcommands().map(clap::Command::get_name) {
            for options in ["--format jsonl", "--format=json", "--all", "-q --now 2026-11-24T10:00:00Z", "--message x"]
            {
                let why = refused(&format!("k {options} {command}"));
                assert!(why.contains(&format!("`keymend {command}")), "{why}");
            }
        }
        for (line, right) in [
            ("k --format jsonl topics list", "`keymend topics list --format jsonl`"),
            ("k --format json -q explain 89479002", "`keymend explain 89479002 --format json -q`"),
            ("k --message topics fix a.txt", "`keymend fix a.txt --message topics`"),
            ("k --all topics list", "`keymend topics list --help`"),
        ] {
            let why = refused(line);
            assert!(why.contains(right), "{why}");
        }
    }

    #[test]
    fn what_is_no_file_is_taken_for_what_it_looks_like() {
        let catalogue = Catalogue::built_in().unwrap();
        let meant =
            |words: &[&str]| meant(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>(), &catalogue);
        for text in ["89479002", "KM-101", "license-expired", "ABCDE-12345-FGHJK-67890", "продлить"] {
            assert_eq!(meant(&[text]), Meant::Explanation(text.into()));
        }
        assert_eq!(meant(&["my code is refused"]), Meant::Explanation("my code is refused".into()));
        for (words, command) in
            [(["tiket", "new"], "ticket"), (["tikcet", "list"], "ticket"), (["topcis", "lst"], "topics")]
        {
            assert_eq!(meant(&words), Meant::Command(command.into()));
        }
        for words in [["tickets", "gone"], ["code", "refused"]] {
            assert_eq!(meant(&words), Meant::Explanation(words.join(" ")));
        }
        assert_eq!(meant(&["my", "code", "is", "refused"]), Meant::Explanation("my code is refused".into()));
        for (typed, command) in [("expalin", "explain"), ("diagnos", "diagnose"), ("Tickets", "ticket"), ("fxi", "fix")]
        {
            assert_eq!(meant(&[typed]), Meant::Command(command.into()), "{typed}");
        }
        for sentence in [
            "it ends on 24.11.2026",
            "error 0x80070005 on 21.3.10",
            "yes/no, it says https://example.org/x expired",
            "kesl 12.2 says expired",
        ] {
            let words: Vec<&str> = sentence.split(' ').collect();
            assert_eq!(meant(&words), Meant::Explanation(sentence.into()));
            assert_eq!(meant(&[sentence]), Meant::Explanation(sentence.into()));
        }
        for code in ["0x8947900a", "kes:89479002", "kesl:65", "expired"] {
            assert_eq!(meant(&[code]), Meant::Explanation(code.into()));
        }
        assert_eq!(meant(&["wrong"]), Meant::Nothing);
        for file in ["nothere.txt", "folder/none", "C:\\x", "my captures/app info.txt", "/tmp/my file", "info.bak"] {
            assert_eq!(meant(&[file]), Meant::Diagnosis, "{file}");
        }
    }
}
