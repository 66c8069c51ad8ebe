//! Running one outside program: no shell, no input, bounded in time and output, killed with its children.
//!
//! It is given a small environment of its own, and it is not run where somebody with fewer rights could have put it.
//!
//! On Unix a child that began a session of its own is not killed: it is a service that the product started, which a
//! look at the machine must not end.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use process_wrap::std::CommandWrap;
#[cfg(windows)]
use process_wrap::std::JobObject;
#[cfg(unix)]
use process_wrap::std::ProcessGroup;

use super::running::{self, Started, lock};
use super::surroundings::variables;
use crate::facts::{NotRead, NotReadReason};
use crate::places::only_ours;
use crate::say::{advice, why};

/// Between two looks at whether the program has ended.
const PAUSE: Duration = Duration::from_millis(5);

/// How long output is waited for after the program has ended: a child that it left behind may hold it open.
const LAST_OUTPUT: Duration = Duration::from_millis(300);

/// A program to run, with its limits.
pub(crate) struct Program {
    /// Where it stands.
    pub path: PathBuf,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// The longest time that it may take.
    pub time: Duration,
    /// Bytes of its output, and as many of its errors, that are taken.
    pub bytes: usize,
}

/// What a program left behind.
#[derive(Debug, Default)]
pub(crate) struct ProgramOutput {
    /// Its exit code; `None` where it was killed or crashed.
    pub code: Option<i32>,
    /// What it printed.
    pub stdout: Vec<u8>,
    /// What it complained.
    pub stderr: Vec<u8>,
    /// It was killed because its time was over.
    pub timed_out: bool,
    /// It was killed because it printed more than is taken.
    pub flooded: bool,
}

impl Program {
    /// A program with fixed arguments.
    pub(super) fn new(path: &Path, arguments: &[&str], time: Duration, bytes: usize) -> Program {
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        Program { path: path.to_owned(), arguments, time, bytes }
    }

    /// The program's own name.
    pub(super) fn name(&self) -> String {
        self.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }

    /// The command line, by the program's own name; an argument with a space stands in quotes.
    pub(super) fn line(&self) -> String {
        let quoted = |word: &String| if word.contains(' ') { format!("\"{word}\"") } else { word.clone() };
        std::iter::once(self.name()).chain(self.arguments.iter().map(quoted)).collect::<Vec<_>>().join(" ")
    }

    /// Runs it to its end or its limit.
    ///
    /// # Errors
    /// It cannot be started; the entry says what to do.
    pub(crate) fn run(&self) -> Result<ProgramOutput, NotRead> {
        if let Err(others) = only_ours(&self.path) {
            let line = self.line();
            let advice = advice::command_of_others(&line, others.place.as_path());
            return Err(NotRead::new(&line, NotReadReason::NoRights, advice));
        }
        let child = self.start().map_err(|error| self.not_started(&error))?;
        let (sender, receiver) = sync_channel(64);
        let (output, errors) = {
            let mut child = lock(&child);
            (child.stdout().take(), child.stderr().take())
        };
        let output = output.map(|pipe| forward(pipe, Stream::Output, sender.clone()));
        let errors = errors.map(|pipe| forward(pipe, Stream::Errors, sender));
        let mut ran = ProgramOutput::default();
        let end = Instant::now() + self.time;
        loop {
            self.take(&receiver, &mut ran, PAUSE);
            let status = lock(&child).try_wait();
            if let Ok(Some(status)) = status {
                ran.code = status.code();
                break;
            }
            ran.timed_out = Instant::now() >= end;
            if ran.timed_out || ran.flooded {
                break;
            }
        }
        // Also where it has ended: its children may go on. One that is gone already cannot be killed.
        let _ = lock(&child).start_kill();
        let last = Instant::now() + LAST_OUTPUT;
        let open = || [&output, &errors].into_iter().flatten().any(|thread| !thread.is_finished());
        while open() && Instant::now() < last && !ran.flooded {
            self.take(&receiver, &mut ran, PAUSE);
        }
        self.take(&receiver, &mut ran, Duration::ZERO);
        // Reaps what was killed; a process that the system cannot end is left to the system.
        while Instant::now() < last && !matches!(lock(&child).try_wait(), Ok(Some(_)) | Err(_)) {
            thread::sleep(PAUSE);
        }
        Ok(ran)
    }

    fn start(&self) -> io::Result<Started> {
        let mut command = Command::new(&self.path);
        command.args(&self.arguments).env_clear().envs(variables());
        command.current_dir(self.path.parent().filter(|folder| folder.is_dir()).unwrap_or(Path::new(".")));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut wrapped = CommandWrap::from(command);
        #[cfg(unix)]
        wrapped.wrap(ProcessGroup::leader());
        #[cfg(windows)]
        wrapped.wrap(JobObject);
        running::start(|| wrapped.spawn())
    }

    fn not_started(&self, error: &io::Error) -> NotRead {
        let line = self.line();
        match error.kind() {
            io::ErrorKind::PermissionDenied => NotRead::new(&line, NotReadReason::NoRights, advice::may_not_run(&line)),
            io::ErrorKind::NotFound => NotRead::new(&line, NotReadReason::NotFound, advice::command_gone(&line)),
            _ => {
                let advice = advice::command_does_not_start(&line, why(error));
                NotRead::new(&line, NotReadReason::Damaged, advice)
            }
        }
    }

    /// Takes what has been printed, waiting a moment for the first of it.
    fn take(&self, receiver: &Receiver<(Stream, Vec<u8>)>, ran: &mut ProgramOutput, wait: Duration) {
        let mut next = receiver.recv_timeout(wait);
        if next.is_err() {
            // Both streams may be closed while the program goes on.
            thread::sleep(wait.min(PAUSE));
        }
        while let Ok((stream, bytes)) = next {
            let kept = match stream {
                Stream::Output => &mut ran.stdout,
                Stream::Errors => &mut ran.stderr,
            };
            let room = self.bytes - kept.len();
            kept.extend_from_slice(&bytes[..bytes.len().min(room)]);
            if bytes.len() > room {
                ran.flooded = true;
                return;
            }
            next = receiver.try_recv().map_err(|_| std::sync::mpsc::RecvTimeoutError::Timeout);
        }
    }
}

#[derive(Clone, Copy)]
enum Stream {
    Output,
    Errors,
}

/// Passes on what comes out of a pipe until it closes or nobody takes it any more.
fn forward(
    mut pipe: impl Read + Send + 'static,
    stream: Stream,
    sender: SyncSender<(Stream, Vec<u8>)>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut block = vec![0; 16 * 1024];
        while let Ok(length @ 1..) = pipe.read(&mut block) {
            if sender.send((stream, block[..length].to_vec())).is_err() {
                break;
            }
        }
    })
}

/// Whether a file is there that could be a program.
pub(super) fn is_program(path: &Path) -> bool {
    path.is_file() && path.file_name() != Some(OsStr::new(""))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn run(script: &str, time: Duration) -> (ProgramOutput, Duration) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stand-in-program");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        let started = Instant::now();
        let ran = Program { path, arguments: vec!["--one".to_owned()], time, bytes: 1000 }.run().unwrap();
        (ran, started.elapsed())
    }

    #[test]
    fn output_errors_and_exit_code_are_kept_apart() {
        let (ran, _) = run("echo out $1 $LC_ALL; echo bad >&2; cat; exit 66", Duration::from_secs(20));
        assert_eq!((ran.stdout.as_slice(), ran.stderr.as_slice()), (&b"out --one C\n"[..], &b"bad\n"[..]));
        assert_eq!((ran.code, ran.timed_out, ran.flooded), (Some(66), false, false));
    }

    #[test]
    fn nothing_of_this_environment_reaches_a_program() {
        // Cargo sets many for a test.
        assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some());
        let (ran, _) = run("env", Duration::from_secs(20));
        let printed = String::from_utf8(ran.stdout).unwrap();
        let names: std::collections::BTreeSet<_> =
            printed.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name).collect();
        // The shell adds the last three.
        let known = ["PATH", "LC_ALL", "LANG", "HOME", "TZ", "PWD", "SHLVL", "_"];
        assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
        assert!(names.contains("PATH"), "{printed}");
    }

    #[test]
    fn a_program_that_others_can_change_is_not_run() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planted");
        std::fs::write(&path, "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o757)).unwrap();
        let program = Program { path: path.clone(), arguments: Vec::new(), time: Duration::from_secs(9), bytes: 1 };
        let refused = program.run().unwrap_err();
        assert_eq!(refused.reason, NotReadReason::NoRights);
        assert!(
            refused.advice.english().contains("others can change `") && refused.advice.english().contains("planted`"),
            "{refused:?}"
        );
        assert!(!folder.path().join("ran").exists());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        assert!(program.run().is_ok() && folder.path().join("ran").exists());
    }

    #[test]
    fn a_program_that_never_ends_is_killed_with_its_children() {
        let folder = tempfile::tempdir().unwrap();
        let alive = folder.path().join("alive");
        assert!(std::process::Command::new("mkfifo").arg(&alive).status().unwrap().success());
        // The end of this pipe is read once the program and its child, which hold it open, are gone.
        let (sender, receiver) = std::sync::mpsc::channel();
        let reader = alive.clone();
        thread::spawn(move || sender.send(std::fs::read(reader).unwrap()));
        let script = format!("exec 9>{}; echo first; sleep 60 & sleep 60", alive.display());
        let (ran, took) = run(&script, Duration::from_millis(500));
        assert!(ran.timed_out && ran.code.is_none());
        assert_eq!(ran.stdout, b"first\n");
        assert!(took < Duration::from_secs(20), "{took:?}");
        assert!(receiver.recv_timeout(Duration::from_secs(20)).is_ok(), "a child was left running");
    }

    #[test]
    fn a_child_that_holds_the_output_open_does_not_hold_the_answer() {
        let (ran, took) = run("echo done; sleep 60 & exit 0", Duration::from_secs(30));
        assert_eq!((ran.code, ran.stdout.as_slice()), (Some(0), &b"done\n"[..]));
        assert!(took < Duration::from_secs(20), "{took:?}");
    }

    #[test]
    fn a_flood_is_cut() {
        let (ran, took) = run("yes", Duration::from_secs(60));
        assert!(ran.flooded);
        assert_eq!(ran.stdout.len(), 1000);
        assert!(took < Duration::from_secs(30), "{took:?}");
    }

    #[test]
    fn what_cannot_be_started_is_told() {
        let program = |path: &Path| Program { path: path.into(), arguments: Vec::new(), time: PAUSE, bytes: 1 };
        assert_eq!(program(Path::new("/nothing/here")).run().unwrap_err().reason, NotReadReason::NotFound);
        let folder = tempfile::tempdir().unwrap();
        let plain = folder.path().join("plain");
        std::fs::write(&plain, "text").unwrap();
        assert_eq!(program(&plain).run().unwrap_err().reason, NotReadReason::NoRights);
    }
}
