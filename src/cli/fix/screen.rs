//! Lines out and lines in: nothing that a plain or old terminal cannot do.

use std::io::Write;

use super::keys::{Key, is_back, is_quit, is_words};
use crate::cli::streams::out;
use crate::cli::ticket::says_not_kept;
use crate::cli::typed::{get_ready, typed_line};
use crate::language::say::{told, walk as said};
use crate::language::{Message, Tongue, Wish, answered, asks_for_help, with_plain_digits};
use crate::redact::taken_kinds;
use crate::report::{ReportLayout, wrap};

/// What a person says to an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Agreed {
    Yes,
    No,
    /// They say something else.
    Said(String),
    /// They want to go back to what stood before the offer.
    Back,
    /// They want to stop altogether.
    Quit,
}

/// Text on stdout; that it cannot be shown is told by the question that follows it.
fn print(text: &str) {
    let _ = out().write_all(text.as_bytes());
}

pub(in crate::cli) struct Screen<'t> {
    layout: ReportLayout,
    pub(in crate::cli) tongue: &'t Tongue,
    pub(in crate::cli) expert: bool,
}

impl<'t> Screen<'t> {
    pub(in crate::cli) fn new(layout: ReportLayout, expert: bool, tongue: &'t Tongue) -> Screen<'t> {
        Screen { layout, tongue, expert }
    }

    /// A message as a paragraph.
    pub(in crate::cli) fn say(&self, message: Message) {
        self.paragraph(&self.tongue.say(message));
    }

    /// A paragraph that begins with a message of a few words.
    pub(in crate::cli) fn say_before(&self, lead: Message, text: &str) {
        self.lead(&format!("{} ", self.tongue.say(lead)), text);
    }

    /// Text that is laid out already.
    pub(in crate::cli) fn text(&self, text: &str) {
        print(text);
    }

    pub(in crate::cli) fn paragraph(&self, text: &str) {
        self.lead("", text);
    }

    /// A paragraph that begins with a few words, after an empty line.
    fn lead(&self, lead: &str, text: &str) {
        print(&format!("\n{}\n", wrap(text, self.layout.width, lead, "")));
    }

    /// One line that must stay as it is, to be read or copied whole.
    pub(in crate::cli) fn exact(&self, line: &str) {
        print(&format!("\n  {line}\n"));
    }

    /// Prints lines of a list below each other, wrapped where the terminal is narrow.
    pub(in crate::cli) fn list(&self, lines: impl Iterator<Item = String>) {
        print("\n");
        for line in lines {
            print(&format!("{}\n", wrap(&line, self.layout.width, "  ", "      ")));
        }
    }

    /// Asks for a line, and says what can be typed to whoever asks that; none where the input has ended.
    pub(in crate::cli) fn ask(&self, question: &str) -> Option<String> {
        loop {
            let typed = self.ask_once(question)?;
            if !asks_for_help(&typed) {
                return Some(typed);
            }
            let words = [Key::Done, Key::Skip, Key::Back, Key::Quit].map(|key| key.bare_words(self.tongue));
            self.say(said::help(self.tongue.list(words)));
        }
    }

    /// Asks for a line; none where the input has ended.
    pub(in crate::cli) fn ask_once(&self, question: &str) -> Option<String> {
        get_ready();
        let mut stdout = out();
        write!(stdout, "\n{} ", wrap(question, self.layout.width.saturating_sub(2), "", "")).ok()?;
        stdout.flush().ok()?;
        drop(stdout);
        let typed = typed_line().map(|typed| with_plain_digits(&typed))?;
        // Whoever pastes everything is told that nothing of it is kept.
        if is_words(&typed) {
            says_not_kept(&taken_kinds(&typed)).for_each(|told| self.say(told));
        }
        Some(typed)
    }

    /// A yes or a no, in any of the languages, or that the person stops; asked again until it is one. An empty line, and
    /// the end, are a no.
    pub(in crate::cli) fn agrees(&self, question: Message) -> Agreed {
        let question = self.tongue.say(question);
        let choices = self.tongue.say(said::yes_no());
        loop {
            let Some(typed) = self.ask(&format!("{question} {choices}")) else { return Agreed::No };
            match self.tongue.yes_or_no(&typed) {
                Some(true) => return Agreed::Yes,
                Some(false) => return Agreed::No,
                None if typed.is_empty() || answered(&typed) == Some(false) => return Agreed::No,
                None if is_quit(&typed, self.tongue) => return Agreed::Quit,
                None if is_back(&typed, self.tongue) => return Agreed::Back,
                None if Wish::of(&typed) == Some(Wish::Skip) => return Agreed::No,
                None if is_words(&typed) => return Agreed::Said(typed),
                None => self.say(told::answer_yes_or_no()),
            }
        }
    }
}
