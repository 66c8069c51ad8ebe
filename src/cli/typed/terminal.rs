//! A terminal of Unix while it is asked: what is pasted comes between marks where the terminal knows them, and nothing of it
//! is left behind for the shell.

use std::io::{IsTerminal, Write, stderr, stdin, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::stdin as input;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetpgrp, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGTSTP};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::pasted::{MARKS_OFF, MARKS_ON, PastedText};
use crate::cli::interrupt;

/// How long after a line more of the same paste may come.
const SOON: Duration = Duration::from_millis(20);

/// How long a paste whose end is marked may pause.
const PAUSE: Duration = Duration::from_secs(1);

/// How long nothing must have come before the shell has the terminal back, and for how long that is waited for at most.
const QUIET: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// The terminal as it was before anything was asked.
struct Terminal {
    as_found: Termios,
    has_marks: bool,
    is_asking: AtomicBool,
}

static TERMINAL: OnceLock<Terminal> = OnceLock::new();

/// Held while the modes are changed, so that a signal does not change them halfway.
static CHANGES: Mutex<()> = Mutex::new(());

/// The next answer that is typed or pasted; none where the input has ended.
pub(super) fn read(longest: usize) -> Option<PastedText> {
    let Some(terminal) = found() else { return of_plain_input(longest) };
    terminal.ask();
    let answer = terminal.answer(longest);
    terminal.ask_no_more();
    answer
}

/// Makes the terminal ready to be asked, before the question is shown.
pub(in crate::cli) fn get_ready() {
    if let Some(terminal) = found() {
        terminal.ask();
    }
}

/// The terminal is the shell's again: as it was found, and without what was pasted and not read. Does nothing where nothing was
/// asked.
pub(in crate::cli) fn leave() {
    if let Some(terminal) = TERMINAL.get() {
        terminal.ask_no_more();
        terminal.drop_what_waits();
    }
}

fn found() -> Option<&'static Terminal> {
    if TERMINAL.get().is_none() {
        let as_found = tcgetattr(input()).ok()?;
        let knows_marks = std::env::var("TERM").is_ok_and(|term| !term.is_empty() && term != "dumb");
        let has_marks = knows_marks && (stdout().is_terminal() || stderr().is_terminal());
        // Whoever stops the run finds the terminal as it was.
        interrupt::watch();
        if TERMINAL.set(Terminal { as_found, has_marks, is_asking: AtomicBool::new(false) }).is_ok() {
            watch_for_a_pause();
        }
    }
    TERMINAL.get()
}

/// A run that is put aside leaves the terminal as it was, and asks on when it comes back.
fn watch_for_a_pause() {
    let Ok(mut signals) = Signals::new([SIGTSTP, SIGCONT]) else { return };
    thread::spawn(move || {
        for signal in signals.forever() {
            let Some(terminal) = TERMINAL.get().filter(|terminal| terminal.is_asking.load(Ordering::Relaxed)) else {
                if signal == SIGTSTP {
                    let _ = emulate_default_handler(SIGTSTP);
                }
                continue;
            };
            if signal == SIGTSTP {
                terminal.set_up(false);
                let _ = emulate_default_handler(SIGTSTP);
            } else {
                terminal.set_up(true);
            }
        }
    });
}

/// Whatever is no terminal has its lines.
fn of_plain_input(longest: usize) -> Option<PastedText> {
    let line = crate::text::lines::next_line(&mut stdin().lock(), longest).ok()??;
    Some(PastedText::line(&line.unwrap_or_default()))
}

impl Terminal {
    fn changes() -> MutexGuard<'static, ()> {
        CHANGES.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(&self) {
        if !self.is_asking.swap(true, Ordering::Relaxed) {
            self.set_up(true);
        }
    }

    fn ask_no_more(&self) {
        if self.is_asking.swap(false, Ordering::Relaxed) {
            self.set_up(false);
        }
    }

    /// Whether this run has the terminal: in the background, whoever changes it is stopped.
    fn is_ours() -> bool {
        tcgetpgrp(input()).is_ok_and(|group| group == rustix::process::getpgrp())
    }

    fn set_up(&self, asks: bool) {
        let _one = Terminal::changes();
        if !self.has_marks || !Terminal::is_ours() {
            return;
        }
        let mut modes = self.as_found.clone();
        if asks {
            // The marks are not shown as "^[[200~".
            modes.local_modes.remove(LocalModes::ECHOCTL);
        }
        let _ = tcsetattr(input(), OptionalActions::Now, &modes);
        tell_terminal(if asks { MARKS_ON } else { MARKS_OFF });
    }

    /// What has come is read as it comes, without waiting for the end of a line.
    fn by_signs<T>(&self, read: impl FnOnce() -> T) -> T {
        let Ok(before) = tcgetattr(input()) else { return read() };
        let mut modes = before.clone();
        modes.local_modes.remove(LocalModes::ICANON);
        modes.special_codes[SpecialCodeIndex::VMIN] = 1;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
        let set = |modes: &Termios| {
            let _one = Terminal::changes();
            let _ = tcsetattr(input(), OptionalActions::Now, modes);
        };
        set(&modes);
        let done = read();
        set(&before);
        done
    }

    fn answer(&self, longest: usize) -> Option<PastedText> {
        let mut answer = PastedText::new(longest);
        loop {
            match next_bytes() {
                Some(bytes) => answer.add(&bytes),
                None if answer.is_empty() => return None,
                None => return Some(answer),
            }
            if answer.is_open() || answer.ends_a_line() {
                self.by_signs(|| {
                    // Below a line that is typed nothing waits; a paste is as long as its marks say, or as it comes.
                    while comes_within(if answer.is_open() { PAUSE } else { SOON }) {
                        match next_bytes() {
                            Some(bytes) => answer.add(&bytes),
                            None => break,
                        }
                    }
                });
                if answer.ends_a_line() || answer.is_typed_ahead() {
                    return Some(answer);
                }
            }
        }
    }

    fn drop_what_waits(&self) {
        let _one = Terminal::changes();
        if !Terminal::is_ours() {
            return;
        }
        let mut modes = self.as_found.clone();
        modes.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
        modes.special_codes[SpecialCodeIndex::VMIN] = 0;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
        if tcsetattr(input(), OptionalActions::Flush, &modes).is_ok() {
            let end = Instant::now() + LONGEST_WAIT;
            while Instant::now() < end && comes_within(QUIET) && next_bytes().is_some() {}
        }
        let _ = tcsetattr(input(), OptionalActions::Flush, &self.as_found);
    }
}

fn comes_within(time: Duration) -> bool {
    let Ok(time) = Timespec::try_from(time) else { return false };
    let stdin = input();
    let mut waits = [PollFd::new(&stdin, PollFlags::IN)];
    poll(&mut waits, Some(&time)).is_ok_and(|ready| ready > 0)
}

/// What the terminal gives next; none at the end.
fn next_bytes() -> Option<Vec<u8>> {
    let mut bytes = vec![0; 4_096];
    loop {
        match rustix::io::read(input(), &mut bytes) {
            Ok(0) => return None,
            Ok(count) => {
                bytes.truncate(count);
                return Some(bytes);
            }
            Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    }
}

/// What is meant for the terminal and no part of any text.
fn tell_terminal(what: &str) {
    let tell = |mut stream: Box<dyn Write>| stream.write_all(what.as_bytes()).and_then(|()| stream.flush());
    let _ = if stdout().is_terminal() { tell(Box::new(stdout())) } else { tell(Box::new(stderr())) };
}
