//! What a person types or pastes, an answer at a time.

#[cfg(windows)]
mod console;
mod pasted;
#[cfg(not(windows))]
mod terminal;

use std::collections::VecDeque;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::fix::keys::{is_back, is_quit};
use super::streams::err;
use crate::language::say::told;
use crate::language::{Message, Tongue, Wish, is_not_known};
use crate::limits;

#[cfg(windows)]
use console as asked;
#[cfg(not(windows))]
use terminal as asked;

pub(super) use asked::{get_ready, leave};

/// The longest text that a person may type or paste, in bytes: of their own words no more is looked at.
const LONGEST: usize = 4 * limits::WORDS;

/// Keys that were typed before they were asked for.
static AHEAD: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// The next answer, without the spaces around it: a line, or all that was pasted at once. None where the input has ended.
pub(super) fn typed_line() -> Option<String> {
    let ahead = || AHEAD.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(typed) = ahead().pop_front() {
        return Some(typed);
    }
    let mut answers = asked::read(LONGEST)?.answers().into_iter();
    let first = answers.next();
    ahead().extend(answers);
    first
}

/// The answer to a question that is shown on stderr; none where the input has ended, or where the question cannot be shown.
pub(super) fn answer_to(question: &str) -> Option<String> {
    get_ready();
    let mut stderr = err();
    write!(stderr, "{question} ").and_then(|()| stderr.flush()).ok()?;
    drop(stderr);
    typed_line()
}

/// What came of waiting for a line.
pub(super) enum Typed {
    /// It was typed.
    Line(String),
    /// The input has ended.
    Ended,
    /// Somebody pressed Ctrl-C meanwhile.
    Stopped,
}

/// Between two looks at whether somebody pressed Ctrl-C.
const PAUSE: Duration = Duration::from_millis(40);

/// The next line, or that somebody pressed Ctrl-C while it was waited for: whoever asks then has to end the process, because the
/// line is still being read.
pub(super) fn typed_or_stopped(stopped: &AtomicBool) -> Typed {
    let (tell, line) = mpsc::channel();
    thread::spawn(move || {
        // Nobody listens any more where the process ends.
        let _ = tell.send(typed_line());
    });
    loop {
        match line.recv_timeout(PAUSE) {
            Ok(Some(line)) => return Typed::Line(line),
            Ok(None) | Err(RecvTimeoutError::Disconnected) => return Typed::Ended,
            Err(RecvTimeoutError::Timeout) if stopped.load(Ordering::Relaxed) => return Typed::Stopped,
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Asks on stderr for a yes or a no, in any of its languages, and asks again until it is one. An empty line, the end of
/// the input, and a question that cannot be shown, are a no.
pub(super) fn asks_yes(question: &dyn Fn() -> Message, tongue: &Tongue) -> bool {
    let mut asked = tongue.say(question());
    loop {
        let Some(typed) = answer_to(&asked).filter(|typed| !typed.is_empty()) else { return false };
        match tongue.yes_or_no(&typed) {
            Some(answer) => return answer,
            None if stops(&typed, tongue) || is_back(&typed, tongue) || is_not_known(&typed) => return false,
            None if Wish::of(&typed) == Some(Wish::Skip) => return false,
            None => asked = format!("{} {}", tongue.say(told::answer_yes_or_no()), tongue.say(question())),
        }
    }
}

/// Whether somebody types that they want to stop: by the letter or the word of their language, or by the `q` that every prompt
/// names.
pub(super) fn stops(typed: &str, tongue: &Tongue) -> bool {
    is_quit(typed, tongue)
}
