//! Programs that the settings name: found, run, and ended when their time is over.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::machine::program_named;
use crate::places::only_ours;
use crate::say::{Message, errors, why};

/// Between two looks at whether a program has ended, and how long its last output is waited for.
const PAUSE: Duration = Duration::from_millis(5);
const LAST_OUTPUT: Duration = Duration::from_millis(300);

/// Where a program of the settings stands; one that somebody else can change is not run.
pub(super) fn ours(program: &OsStr) -> Result<PathBuf, Message> {
    let found = program.to_str().map_or_else(|| Some(program.into()), program_named);
    let path = found.ok_or_else(errors::no_such_program)?;
    only_ours(&path).map_err(|others| errors::others_can_change(others.place.as_path()))?;
    Ok(path)
}

/// Runs the person's editor on a file, at their terminal, until they close it.
///
/// # Errors
/// It cannot be started, others can change it, or it says that it failed.
pub fn in_editor(words: &[String], file: &Path) -> Result<(), Message> {
    let (program, arguments) = words.split_first().ok_or_else(errors::no_such_program)?;
    let mut command = Command::new(ours(program.as_ref())?);
    match command.args(arguments).arg(file).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(errors::editor_ended(status.to_string())),
        Err(error) => Err(why(&error)),
    }
}

/// How a program ended.
pub(super) struct Ran {
    /// `None` where it was ended because its time was over.
    pub(super) status: Option<ExitStatus>,
    /// The beginning of what came out of its one pipe: its output, or else its errors.
    pub(super) printed: Vec<u8>,
    /// Whether it read all that was given to it.
    pub(super) written: Result<(), String>,
}

/// Runs a program, writes and reads at the same time, and ends it when its time is over. What it leaves running in the
/// background goes on: a mail program may deliver there.
pub(super) fn run(mut command: Command, input: Vec<u8>, limit: Duration) -> io::Result<Ran> {
    let mut child = command.spawn()?;
    let stdin = child.stdin.take();
    let (tell_written, written) = mpsc::channel();
    thread::spawn(move || {
        // Closed at once after the last byte; a program that did not read all of it tells so by how it ends.
        let done = stdin.map_or(Ok(()), |mut stdin| stdin.write_all(&input));
        let _ = tell_written.send(done.map_err(|error| error.to_string()));
    });
    let pipe = child.stdout.take().map(boxed).or(child.stderr.take().map(boxed));
    let (tell_printed, blocks) = mpsc::sync_channel(16);
    thread::spawn(move || {
        let Some(mut pipe) = pipe else { return };
        let mut block = vec![0; 4 * 1024];
        // What nobody takes is read and dropped, so that the program never waits for a reader.
        while let Ok(length @ 1..) = pipe.read(&mut block) {
            let _ = tell_printed.try_send(block[..length].to_vec());
        }
    });
    let end = Instant::now() + limit;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break Some(status),
            Ok(None) if Instant::now() < end => thread::sleep(PAUSE),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
        }
    };
    // A child that went on in the background may hold the pipe open.
    let mut printed = Vec::new();
    while let Ok(block) = blocks.recv_timeout(LAST_OUTPUT) {
        printed.extend_from_slice(&block);
    }
    let written = written.recv_timeout(LAST_OUTPUT).unwrap_or_else(|_| Err("it is still being written".to_owned()));
    Ok(Ran { status, printed, written })
}

fn boxed(pipe: impl Read + Send + 'static) -> Box<dyn Read + Send> {
    Box::new(pipe)
}
