//! A console of Windows while it is asked: it marks no paste, but what was pasted waits at once.

use std::io::{IsTerminal, stdin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crossterm_winapi::{Console, Handle};

use super::pasted::PastedText;
use crate::text::lines::next_line;

/// How long after a line more of the same paste may come.
const SOON: Duration = Duration::from_millis(20);

/// How long nothing must have come before the shell has the console back, and for how long that is waited for at most.
const QUIET: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// Events that a line which is typed may leave behind: its Enter goes up again, and the next key may go down.
const OF_A_KEY: u32 = 4;

static ASKED: AtomicBool = AtomicBool::new(false);

/// The next answer that is typed or pasted; none where the input has ended.
pub(super) fn read(longest: usize) -> Option<PastedText> {
    let is_console = stdin().is_terminal();
    ASKED.fetch_or(is_console, Ordering::Relaxed);
    let mut answer = PastedText::new(longest);
    loop {
        match next_line(&mut stdin().lock(), longest).ok().flatten() {
            Some(line) => {
                answer.add(&line.unwrap_or_default());
                answer.add(b"\n");
            }
            None if answer.is_empty() => return None,
            None => return Some(answer),
        }
        if !is_console || !waits() {
            return Some(answer);
        }
    }
}

/// Makes the console ready to be asked, before the question is shown: it is.
pub(in crate::cli) fn get_ready() {}

/// Whether more than the end of a key waits.
fn waits() -> bool {
    sleep(SOON);
    console().is_some_and(|console| count(&console) > OF_A_KEY)
}

/// Throws away what was pasted and not read. Does nothing where nothing was asked.
pub(in crate::cli) fn leave() {
    let Some(console) = console().filter(|_| ASKED.load(Ordering::Relaxed)) else { return };
    let end = Instant::now() + LONGEST_WAIT;
    while Instant::now() < end {
        sleep(QUIET);
        if count(&console) == 0 || console.read_console_input().is_err() {
            return;
        }
    }
}

fn console() -> Option<Console> {
    Handle::input_handle().ok().map(Console::from)
}

fn count(console: &Console) -> u32 {
    console.number_of_console_input_events().unwrap_or(0)
}
