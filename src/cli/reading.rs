//! The arguments that say what to read, and reading it.

use std::io::Read;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Args;

use super::output::progress;
use super::{Failure, interrupt};
use crate::capture::{FormatName, Look, SourceArg, clock_of_capture, read_source};
use crate::case::read_answer;
use crate::code::masked_text_up_to;
use crate::facts::{Reading, Reason};
use crate::guide::Told;
use crate::machine::{Roots, read_machine};
use crate::sources::read_words;

/// The longest message that is read, in bytes.
const LONGEST_MESSAGE: u64 = 10 * 1024 * 1024;

/// What to read, and the clock to reason with.
#[derive(Debug, Args)]
pub(super) struct ReadingArgs {
    /// Captures: files, folders, or `-` for stdin, recognised by content; without one, this machine.
    ///
    /// A capture is an archive made by `collect` or a GetSystemInfo report, output of a control program, a registry
    /// export (`.reg`), an event log (`.evtx`, or XML of `wevtutil`), or a facts file.
    #[arg(value_name = "SOURCE")]
    sources: Vec<PathBuf>,
    /// What the screen said, or your own words.
    #[arg(long, value_name = "TEXT", conflicts_with = "message_file")]
    message: Option<String>,
    /// The same, from a file; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    message_file: Option<PathBuf>,
    /// What you know, such as purchase.channel=provider; may be repeated.
    #[arg(long = "answer", value_name = "FACT=VALUE")]
    answers: Vec<String>,
    /// Do not guess what a SOURCE is: archive, event-log, registry, facts, gsi, klnagchk, avp, control, log or words.
    #[arg(long = "as", value_name = "KIND", value_parser = kind)]
    kind: Option<FormatName>,
    /// The clock to reason with (default: the machine's).
    #[arg(long, value_name = "RFC3339", value_parser = clock)]
    now: Option<DateTime<Utc>>,
    #[command(flatten)]
    machine: MachineArgs,
}

/// Which machine is looked at where no SOURCE is named.
#[derive(Debug, Args)]
pub(super) struct MachineArgs {
    /// Look below this folder instead of `/`; for tests with stand-in programs.
    #[arg(long, value_name = "DIR", hide = true, env = "KEYMEND_ROOT", hide_env = true)]
    root: Option<PathBuf>,
}

impl MachineArgs {
    /// Looks at the machine; a probe that takes long is named on stderr.
    pub(super) fn look(&self, now: DateTime<Utc>) -> Look {
        let roots = self.root.as_deref().map_or_else(Roots::this_machine, Roots::at);
        interrupt::watch();
        read_machine(&roots, now, &mut |probe| progress(&format!("still waiting for {probe}")))
    }
}

fn kind(text: &str) -> Result<FormatName, String> {
    FormatName::from_name(text).ok_or_else(|| {
        let names: Vec<_> = FormatName::ALL.iter().map(|name| name.name()).collect();
        format!("the kinds are {}", names.join(", "))
    })
}

fn clock(text: &str) -> Result<DateTime<Utc>, String> {
    DateTime::parse_from_rfc3339(text)
        .map(|clock| clock.to_utc())
        .map_err(|_| "write it like 2026-11-24T10:00:00Z".to_owned())
}

impl ReadingArgs {
    /// The clock to reason with.
    pub(super) fn now(&self) -> DateTime<Utc> {
        // A capture is judged by the clock of its machine, when it was made.
        let captured = || match self.sources.as_slice() {
            [only] => clock_of_capture(only),
            _ => None,
        };
        self.now.or_else(captured).unwrap_or_else(Utc::now)
    }

    /// Reads everything that was named.
    ///
    /// # Errors
    /// An answer is wrong, the message cannot be read, or none of the named sources exists.
    pub(super) fn read(&self) -> Result<Reading, Failure> {
        let now = self.now();
        let stdin_uses = self.sources.iter().chain(&self.message_file).filter(|path| is_stdin(path)).count();
        if stdin_uses > 1 {
            return Err(Failure::usage("stdin (`-`) can be read only once"));
        }
        let mut reading = Reading::default();
        for answer in &self.answers {
            reading.observations.push(read_answer(answer, now).map_err(Failure::usage)?);
        }
        if let Some(message) = self.message()? {
            reading.extend(read_words(&message, now));
        }
        let told = reading.observations.len();
        for path in &self.sources {
            let source = if is_stdin(path) { SourceArg::Stdin } else { SourceArg::Path(path.clone()) };
            reading.extend(read_source(&source, self.kind, now));
        }
        if self.sources.is_empty() {
            let look = self.machine.look(now);
            // Whoever asks about a message may sit at another machine than the one with the product.
            if look.product_found || told == 0 {
                reading.extend(look.reading);
            } else {
                reading.aside = look.reading.observations;
            }
        }
        // What a capture says was absent on its machine is no absent source.
        let is_absent = |path: &PathBuf| !is_stdin(path) && path.try_exists().is_ok_and(|there| !there);
        if !self.sources.is_empty() && self.sources.iter().all(is_absent) && told == 0 {
            let entry = reading.not_read.iter().find(|entry| entry.reason == Reason::NotFound);
            let text =
                entry.map_or_else(String::new, |entry| format!("{}: {}. {}", entry.source, entry.reason, entry.advice));
            return Err(Failure::usage(text));
        }
        Ok(reading)
    }

    fn message(&self) -> Result<Option<String>, Failure> {
        match &self.message_file {
            Some(path) => read_text(path).map(Some),
            None => Ok(self.message.clone()),
        }
    }

    /// What was named, to read the same again later: sources as absolute paths, codes masked.
    pub(super) fn told(&self) -> Result<Told, Failure> {
        let mut told = Told::default();
        for path in &self.sources {
            let whole = std::path::absolute(path).map_err(Failure::usage)?;
            told.sources.push(whole.to_string_lossy().into_owned());
        }
        told.message = self.message()?.map(|text| masked_text_up_to(&text, 2_000));
        told.answers = self.answers.iter().map(|answer| masked_text_up_to(answer, 2_000)).collect();
        Ok(told)
    }

    /// Whether stdin is one of the things to read.
    pub(super) fn takes_stdin(&self) -> bool {
        self.sources.iter().chain(&self.message_file).any(|path| is_stdin(path))
    }

    /// Reads what an earlier run was told, and whatever this one names.
    pub(super) fn read_told(&self, told: &Told) -> Result<Reading, Failure> {
        let now = self.now();
        let mut reading = if self.sources.is_empty() && !told.sources.is_empty() {
            let mut reading = Reading::default();
            for source in &told.sources {
                reading.extend(read_source(&SourceArg::Path(source.into()), self.kind, now));
            }
            reading
        } else {
            self.read()?
        };
        if let Some(message) = told.message.as_ref().filter(|_| self.message.is_none() && self.message_file.is_none()) {
            reading.extend(read_words(message, now));
        }
        for answer in told.answers.iter().filter(|answer| !self.answers.contains(answer)) {
            reading.observations.push(read_answer(answer, now).map_err(Failure::usage)?);
        }
        Ok(reading)
    }

    /// What an earlier run was told, as a person would type it again; each word after a space.
    pub(super) fn told_again(&self, told: &Told) -> String {
        let safe = |text: &str| quoted(&crate::text::clean_text(text));
        let mut words: Vec<String> = told.sources.iter().map(|source| safe(source)).collect();
        if let Some(kind) = self.kind {
            words.extend(["--as".to_owned(), kind.name().to_owned()]);
        }
        if let Some(message) = &told.message {
            words.extend(["--message".to_owned(), safe(message)]);
        }
        for answer in &told.answers {
            words.extend(["--answer".to_owned(), safe(answer)]);
        }
        words.iter().map(|word| format!(" {word}")).collect()
    }

    /// The arguments as a person would type them again, for the commands that a report proposes.
    pub(super) fn again(&self) -> String {
        let mut words = vec!["keymend".to_owned(), "diagnose".to_owned()];
        words.extend(self.sources.iter().map(|path| quoted(&path.display().to_string())));
        if let Some(message) = &self.message {
            words.extend(["--message".to_owned(), quoted(message)]);
        }
        if let Some(path) = &self.message_file {
            words.extend(["--message-file".to_owned(), quoted(&path.display().to_string())]);
        }
        for answer in &self.answers {
            words.extend(["--answer".to_owned(), quoted(answer)]);
        }
        crate::code::mask_codes(&crate::text::clean_text(&words.join(" ")))
    }
}

fn is_stdin(path: &std::path::Path) -> bool {
    path.as_os_str() == "-"
}

/// Quotes a word for a shell where it needs it.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,\\".contains(c);
    if !cfg!(windows) && word.contains(['$', '`', '\\', '!', '"']) {
        // Only within single quotes does a Unix shell leave all of these alone.
        format!("'{}'", word.replace('\'', r"'\''"))
    } else if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("\"{}\"", word.replace('"', "'"))
    }
}

/// Reads a text from a file or stdin, up to the limit, whatever its bytes are.
pub(super) fn read_text(path: &std::path::Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if is_stdin(path) {
        std::io::stdin().lock().take(LONGEST_MESSAGE).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(LONGEST_MESSAGE).read_to_end(&mut bytes))
    };
    read.map_err(|error| Failure::usage(format!("cannot read {}: {error}", path.display())))?;
    Ok(crate::text::decode_text(&bytes))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::quoted;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_shell_reads_a_quoted_word_as_it_was(word in "[ -~ä]{0,20}") {
            let command = format!("printf %s {}", quoted(&word));
            let output = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
            prop_assert_eq!(String::from_utf8_lossy(&output.stdout), word);
        }
    }
}
