//! `keymend` and a word or a sentence: what is no file is meant for another command.

use std::ffi::OsString;

use clap::CommandFactory;

use super::diagnose::{self, DiagnoseArgs};
use super::explain;
use super::{Cli, Exit, Failure, Globals};
use crate::case::is_stdin;
use crate::code::{CodeShape, check_code};
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
}

pub(super) fn run(args: &DiagnoseArgs, globals: &Globals) -> Result<Exit, Failure> {
    let words: Vec<String> = args.sources().iter().map(|source| source.to_string_lossy().into_owned()).collect();
    let there = args.sources().iter().any(|source| is_stdin(source) || source.exists());
    if words.is_empty() || there {
        return diagnose::run(args, globals);
    }
    match meant(&words, &globals.catalogue()?) {
        Meant::Diagnosis => diagnose::run(args, globals),
        Meant::Explanation(text) => explain::explain_text(&text, None, args.format(), globals),
        Meant::Command(command) => {
            let typed = clean_text(&words[0]);
            Err(Failure::usage(format!("there is no command and no file `{typed}`; did you mean `keymend {command}`?")))
        }
    }
}

/// The arguments with options of every command behind the command that they stand before: `keymend --no-input fix`.
pub(super) fn command_first(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let cli = Cli::command();
    let text = |argument: &OsString| argument.to_str().unwrap_or_default().to_owned();
    let mut at = 1;
    while let Some(argument) = arguments.get(at).map(text) {
        let (name, has_value) = match argument.split_once('=') {
            Some((name, _)) => (name.to_owned(), true),
            None => (argument, false),
        };
        if cli.find_subcommand(&name).is_some() {
            let command = arguments.remove(at);
            arguments.insert(1, command);
            return arguments;
        }
        let is_it = |option: &&clap::Arg| {
            let short = option.get_short().map(|short| format!("-{short}"));
            let long = option.get_long().map(|long| format!("--{long}"));
            option.is_global_set() && (short.as_ref() == Some(&name) || long.as_ref() == Some(&name))
        };
        let Some(option) = cli.get_arguments().find(is_it) else { return arguments };
        at += if option.get_action().takes_values() && !has_value { 2 } else { 1 };
    }
    arguments
}

/// What is meant by words of which none is a file.
fn meant(words: &[String], catalogue: &Catalogue) -> Meant {
    let text = words.join(" ");
    let one_word = words.len() == 1 && !text.contains(char::is_whitespace);
    let whole_code = |text: &str| find_error_codes(text).iter().any(|(span, _)| *span == (0..text.len()));
    if one_word {
        if catalogue.find(&text).is_some() || whole_code(&text) || check_code(&text).shape != CodeShape::Other {
            return Meant::Explanation(text);
        }
        let cli = Cli::command();
        let near = nearest(&text, cli.get_subcommands().map(clap::Command::get_name));
        if let Some(command) = near.first() {
            return Meant::Command((*command).to_owned());
        }
    }
    // A name of a file has an ending or a folder; a sentence has words.
    let looks_like_path = |word: &String| {
        word.contains(['/', '\\']) || word.rsplit_once('.').is_some_and(|(_, ending)| (1..=5).contains(&ending.len()))
    };
    if words.iter().any(looks_like_path) || one_word && text.is_ascii() {
        return Meant::Diagnosis;
    }
    Meant::Explanation(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_every_command_may_stand_before_it() {
        let moved = |line: &str| {
            let arguments = line.split(' ').map(OsString::from).collect();
            let moved: Vec<String> =
                command_first(arguments).iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
            moved.join(" ")
        };
        for (line, expected) in [
            ("k --no-input diagnose a", "k diagnose --no-input a"),
            ("k -q --color never -o x fix a", "k fix -q --color never -o x a"),
            ("k --color=never ticket new", "k ticket --color=never new"),
            ("k --no-input a.txt", "k --no-input a.txt"),
            ("k --message fix", "k --message fix"),
            ("k a.txt fix", "k a.txt fix"),
            ("k", "k"),
        ] {
            assert_eq!(moved(line), expected);
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
        assert_eq!(meant(&["my", "code", "is", "refused"]), Meant::Explanation("my code is refused".into()));
        for (typed, command) in [("expalin", "explain"), ("diagnos", "diagnose"), ("Tickets", "ticket"), ("fxi", "fix")]
        {
            assert_eq!(meant(&[typed]), Meant::Command(command.into()), "{typed}");
        }
        for file in ["nothere.txt", "folder/none", "C:\\x"] {
            assert_eq!(meant(&[file]), Meant::Diagnosis, "{file}");
        }
    }
}
