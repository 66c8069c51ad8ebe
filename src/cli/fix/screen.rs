//! Lines out and lines in: nothing that a plain or old terminal cannot do.

use std::io::{self, BufRead, Read, Write};

use crate::report::{Look, wrap};

/// The longest line that a person may type, in bytes.
const LONGEST_LINE: u64 = 4_096;

pub(super) struct Screen {
    look: Look,
    pub(super) expert: bool,
}

impl Screen {
    pub(super) fn new(look: Look, expert: bool) -> Screen {
        Screen { look, expert }
    }

    /// Text that is laid out already.
    pub(super) fn text(&self, text: &str) {
        anstream::print!("{text}");
    }

    pub(super) fn paragraph(&self, text: &str) {
        self.lead("", text);
    }

    /// A paragraph that begins with a few words, after an empty line.
    pub(super) fn lead(&self, lead: &str, text: &str) {
        anstream::println!("\n{}", wrap(text, self.look.width, lead, ""));
    }

    /// One line that must stay as it is, to be read or copied whole.
    pub(super) fn exact(&self, line: &str) {
        anstream::println!("\n  {line}");
    }

    /// Asks for a line; none where the input has ended.
    pub(super) fn ask(&self, question: &str) -> Option<String> {
        anstream::print!("\n{} ", wrap(question, self.look.width.saturating_sub(2), "", ""));
        io::stdout().flush().ok()?;
        let mut line = Vec::new();
        let mut input = io::stdin().lock();
        let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).ok()?;
        (read > 0).then(|| String::from_utf8_lossy(&line).trim().to_owned())
    }

    /// A question where only a clear yes is one.
    pub(super) fn agrees(&self, question: &str) -> bool {
        self.ask(&format!("{question} [yes/no]"))
            .is_some_and(|answer| matches!(answer.to_lowercase().as_str(), "y" | "yes"))
    }
}
