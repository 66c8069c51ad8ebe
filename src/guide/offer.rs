//! A command that Keymend offers for a step and a person has agreed to: run once, bounded, and told without codes.

use std::time::Duration;

use crate::code::{ActivationCode, mask_codes};
use crate::language::{Tongue, in_english};
use crate::limits;
use crate::machine::{Program, program_named};
use crate::say::{Message, Worded, told, walk};
use crate::text::{clean_text, decode_text};

/// The longest time that a command may take; then it is ended with its children.
pub const OFFER_TIME: Duration = limits::OFFER_TIME;

/// Bytes of a command's output that are taken; one that prints more is ended.
const LARGEST: usize = 1024 * 1024;

/// Lines of a command's output that go into the record.
const RECORDED_LINES: usize = 5;

/// Lines of a command's output that are shown.
const MOST_LINES: usize = 20;

/// Stands in a command for a code that the person types.
pub const CODE: &str = "{code}";

/// Whether a command needs a code that the person types.
#[must_use]
pub fn needs_code(words: &[String]) -> bool {
    words.iter().any(|word| word.contains(CODE))
}

/// A command on one line, with something in place of the code.
#[must_use]
pub fn command_line(words: &[String], code: &str) -> String {
    clean_text(&words.join(" ").replace(CODE, code))
}

/// What became of an offer.
#[derive(Clone, Debug)]
pub struct OfferRun {
    /// The command, with its code masked.
    pub command: String,
    /// The exit code; none where it was ended by a signal.
    pub exit: Option<i32>,
    /// It was stopped because it took too long.
    pub timed_out: bool,
    /// What it printed, then what it complained: the lines that say something, codes masked.
    pub lines: Vec<String>,
}

/// A command could not be started.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct NotStarted {
    /// The command, with its code masked.
    pub command: String,
}

impl Worded for NotStarted {
    fn message(&self) -> Message {
        walk::not_started(&self.command)
    }
}

impl OfferRun {
    /// How it ended, in a few words.
    fn end(&self) -> Message {
        match self.exit {
            Some(code) => told::run_exit_code(code.to_string()),
            None if self.timed_out => told::run_too_long(),
            None => told::run_interrupted(),
        }
    }

    /// The command, its end and the first lines of its output, for the record.
    #[must_use]
    pub fn note(&self, tongue: &Tongue) -> String {
        let first = self.lines.iter().take(RECORDED_LINES).map(String::as_str).collect::<Vec<_>>().join(" / ");
        let end = tongue.say(self.end());
        let printed = (!first.is_empty()).then(|| format!("; {}", tongue.say(told::run_printed(first))));
        format!("{}: {end}{}", self.command, printed.unwrap_or_default())
    }
}

/// Runs a command, word by word without a shell; `{code}` in it is the code that the person typed.
///
/// # Errors
/// It cannot be started.
pub fn run_offer(words: &[String], code: Option<&ActivationCode>, time: Duration) -> Result<OfferRun, NotStarted> {
    let command = command_line(words, "*****");
    let Some((program, arguments)) = words.split_first() else { return Err(NotStarted { command }) };
    let Some(path) = program_named(program) else { return Err(NotStarted { command }) };
    let fill = |word: &String| code.map_or_else(|| word.clone(), |code| word.replace(CODE, &code.reveal()));
    let program = Program { path, arguments: arguments.iter().map(fill).collect(), time, bytes: LARGEST };
    // What the failure says of the command line would show the code.
    let Ok(ended) = program.run() else { return Err(NotStarted { command }) };
    let output = [ended.stdout, ended.stderr].map(|bytes| decode_text(&bytes)).join("\n");
    let lines = output.lines().map(|line| mask_codes(&clean_text(line))).filter(|line| !line.trim().is_empty());
    Ok(OfferRun { command, exit: ended.code, timed_out: ended.timed_out, lines: lines.take(MOST_LINES).collect() })
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    fn ran(script: &str, time: Duration) -> OfferRun {
        run_offer(&["sh", "-c", script].map(str::to_owned), None, time).unwrap()
    }

    #[test]
    fn the_record_holds_the_end_and_the_first_lines_without_codes() {
        let note =
            ran("echo one; echo; echo ABCDE-12345-FGHJK-67890; seq 9; exit 66", OFFER_TIME).note(Tongue::english());
        assert!(note.contains(": exit code 66; it printed: one / "), "{note}");
        assert!(note.ends_with(" / 1 / 2 / 3"), "{note}");
        assert!(!note.rsplit("printed").next().unwrap().contains("ABCDE"), "{note}");
    }

    #[test]
    fn a_command_that_never_ends_is_ended_and_says_so() {
        let ran = ran("echo begun; sleep 60", Duration::from_millis(300));
        assert!(
            ran.note(Tongue::english()).ends_with(": stopped because it took too long; it printed: begun"),
            "{}",
            ran.note(Tongue::english())
        );
    }

    #[test]
    fn what_cannot_be_started_says_so_without_the_code() {
        let code = ActivationCode::parse("ABCDE-12345-FGHJK-67890");
        let words = ["/nowhere/avp".to_owned(), "{code}".to_owned()];
        let failed = run_offer(&words, code.as_ref(), OFFER_TIME).unwrap_err().to_string();
        assert!(failed.starts_with("`/nowhere/avp *****`"), "{failed}");
    }
}
