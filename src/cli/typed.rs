//! What a person types, a line at a time.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::fix::keys::is_quit;
use super::streams::err;
use crate::language::say::told;
use crate::language::{Message, Tongue, as_typed, is_not_known};
use crate::text::lines::next_line;

/// The longest line that a person may type, in bytes.
const LONGEST_LINE: usize = 4_096;

/// The next line that is typed, without the spaces around it; a longer one counts as empty. None where the input has
/// ended.
pub(super) fn typed_line() -> Option<String> {
    let line = next_line(&mut io::stdin().lock(), LONGEST_LINE).ok()??;
    Some(String::from_utf8_lossy(&line.unwrap_or_default()).trim().to_owned())
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
        let mut stderr = err();
        if write!(stderr, "{asked} ").and_then(|()| stderr.flush()).is_err() {
            return false;
        }
        let Some(typed) = typed_line().filter(|typed| !typed.is_empty()) else { return false };
        match tongue.yes_or_no(&typed) {
            Some(answer) => return answer,
            None if stops(&typed, tongue) || is_not_known(&typed) => return false,
            None => asked = format!("{} {}", tongue.say(told::answer_yes_or_no()), tongue.say(question())),
        }
    }
}

/// Whether somebody types that they want to stop: by the letter or the word of their language, or by the `q` that every prompt
/// names.
pub(super) fn stops(typed: &str, tongue: &Tongue) -> bool {
    is_quit(typed, tongue) || as_typed(typed) == "q"
}
