//! Printing: the document to stdout or a file, and what a failed command says.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;

use super::failure::{Failure, cannot_write};
use super::streams::{out, tell_line};
use super::{Color, Exit, Globals, tongue_for};
use crate::language::Tongue;
use crate::places::{Rights, write_atomic};
use crate::say::Message;

/// Decides once for the process whether styles reach the terminal; `auto` leaves it to the stream and NO_COLOR.
pub(super) fn choose_color(color: Color) {
    match color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
}

/// The language and the settings that the command line names.
static ASKED: OnceLock<(Option<String>, Option<PathBuf>)> = OnceLock::new();

/// Whether progress is told.
static QUIET: AtomicBool = AtomicBool::new(false);

/// Decides once for the process whether progress is told.
pub(super) fn choose_quiet(quiet: bool) {
    QUIET.store(quiet, Ordering::Relaxed);
}

/// The language that the command line and the settings ask for, for what is told far from them.
pub(super) fn choose_language(language: Option<&str>, config: Option<&Path>) {
    // It is chosen once, at the start.
    let _ = ASKED.set((language.map(str::to_owned), config.map(Path::to_owned)));
}

/// The words of that language.
pub(super) fn spoken() -> Tongue {
    let asked = ASKED.get();
    let language = asked.and_then(|(language, _)| language.as_deref());
    tongue_for(language, asked.and_then(|(_, config)| config.as_deref())).0
}

/// Tells on stderr what takes long.
pub(super) fn progress(told: Message) {
    if !QUIET.load(Ordering::Relaxed) {
        tell_line(&format!("keymend: {}", spoken().say(told)));
    }
}

impl Globals {
    /// Writes the document, as text to stdout or whole to the file of `--output`.
    pub(super) fn write(&self, text: &str) -> Result<(), Failure> {
        match &self.output {
            Some(path) => write_file(path, anstream::adapter::strip_str(text).to_string()),
            None => print(&mut out(), text.as_bytes()),
        }
    }

    /// Writes JSON documents, each on a line of its own.
    pub(super) fn write_json_lines<T: Serialize>(&self, documents: impl Iterator<Item = T>) -> Result<(), Failure> {
        let mut text = String::new();
        for document in documents {
            let line = serde_json::to_string(&document);
            text += &line?;
            text.push('\n');
        }
        self.write(&text)
    }

    /// Writes a JSON document for a person to read as well.
    pub(super) fn write_json(&self, document: &impl Serialize) -> Result<(), Failure> {
        self.write(&(serde_json::to_string_pretty(document)? + "\n"))
    }
}

/// Writes a document whole to the file that was named; `-` is stdout.
pub(super) fn write_file(path: &Path, text: impl AsRef<[u8]>) -> Result<(), Failure> {
    if path == Path::new("-") {
        return print(&mut io::stdout().lock(), text.as_ref());
    }
    write_atomic(path, text.as_ref(), Rights::Usual).map_err(|error| cannot_write(path, &error))
}

/// Prints what the command line itself answers: the help and the version to stdout, a mistake to stderr.
pub(super) fn print_answer(answer: &clap::Error) -> Result<Exit, Failure> {
    if answer.use_stderr() {
        // Nowhere is left to report that printing failed.
        let _ = answer.print();
        return Ok(Exit::Usage);
    }
    let mut stdout = out();
    print(&mut stdout, answer.render().ansi().to_string().as_bytes()).map(|()| Exit::Fine)
}

/// Prints a text that no option sends elsewhere.
pub(super) fn print_text(text: &str) -> Result<Exit, Failure> {
    print(&mut out(), text.as_bytes()).map(|()| Exit::Fine)
}

fn print(stdout: &mut impl Write, text: &[u8]) -> Result<(), Failure> {
    match stdout.write_all(text).and_then(|()| stdout.flush()) {
        // Whoever stopped reading our output has what they wanted.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| Failure::write_stdout(&error)),
    }
}
