//! What a person types, a line at a time.

use std::io::{self, Write};

use super::streams::err;
use crate::language::say::told;
use crate::language::{Message, Tongue};
use crate::text::lines::next_line;

/// The longest line that a person may type, in bytes.
const LONGEST_LINE: usize = 4_096;

/// The next line that is typed, without the spaces around it; a longer one counts as empty. None where the input has
/// ended.
pub(super) fn typed_line() -> Option<String> {
    let line = next_line(&mut io::stdin().lock(), LONGEST_LINE).ok()??;
    Some(String::from_utf8_lossy(&line.unwrap_or_default()).trim().to_owned())
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
            None => asked = format!("{} {}", tongue.say(told::answer_yes_or_no()), tongue.say(question())),
        }
    }
}
