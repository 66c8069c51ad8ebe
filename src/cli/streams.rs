//! stdout and stderr for what people read: a terminal without UTF-8 gets the characters that it has.

use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;

use anstream::adapter::StripStr;
use anstream::{AutoStream, ColorChoice};

use crate::report::wrap;
use crate::text::Charset;

/// stdout: as it stands, or as the terminal can show it.
pub(super) fn out() -> Box<dyn Write> {
    match charset().filter(|_| io::stdout().is_terminal()) {
        None => Box::new(anstream::stdout().lock()),
        Some(charset) => Box::new(Fitted::new(io::stdout().lock(), charset, AutoStream::choice(&io::stdout()))),
    }
}

/// stderr, likewise.
pub(super) fn err() -> Box<dyn Write> {
    match charset().filter(|_| io::stderr().is_terminal()) {
        None => Box::new(anstream::stderr().lock()),
        Some(charset) => Box::new(Fitted::new(io::stderr().lock(), charset, AutoStream::choice(&io::stderr()))),
    }
}

/// A text in lines that end at words and fit the terminal that stderr is; as it stands where that is none.
pub(super) fn in_lines(text: &str) -> String {
    let columns = terminal_size::terminal_size().filter(|_| io::stderr().is_terminal());
    // The last column stays free: some terminals begin a new line behind it.
    columns.map_or_else(|| text.to_owned(), |(width, _)| wrap(text, usize::from(width.0).saturating_sub(1), "", ""))
}

/// A line on stderr; nowhere is left to tell that it could not be written.
pub(super) fn tell_line(text: &str) {
    let _ = writeln!(err(), "{text}");
}

/// Whether the terminal that people read on has characters for a text, which is only asked for where one may be missing; what
/// is no terminal has all.
pub(super) fn can_show(text: impl FnOnce() -> String) -> bool {
    charset().filter(|_| io::stdout().is_terminal()).is_none_or(|charset| charset.can_show(&text()))
}

/// What the locale of a terminal names; consoles of Windows show every character, whatever their code page.
fn charset() -> Option<Charset> {
    static NAMED: OnceLock<Option<Charset>> = OnceLock::new();
    *NAMED.get_or_init(|| {
        let variables = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        let locale = variables.filter(|_| cfg!(unix)).find(|locale| !locale.is_empty())?;
        Charset::of_locale(&locale)
    })
}

/// Text on its way to a terminal with other characters.
struct Fitted<W: Write> {
    stream: W,
    charset: Charset,
    /// Takes styles out, where the terminal has none.
    strip: Option<StripStr>,
    /// The beginning of a word, which is not decided before its end.
    held: Vec<u8>,
}

impl<W: Write> Fitted<W> {
    fn new(stream: W, charset: Charset, choice: ColorChoice) -> Fitted<W> {
        let strip = (choice == ColorChoice::Never).then(StripStr::new);
        Fitted { stream, charset, strip, held: Vec::new() }
    }

    /// Writes what is held, as far as it is whole.
    fn write_held(&mut self, end: usize) -> io::Result<()> {
        let rest = self.held.split_off(end);
        let text = String::from_utf8_lossy(&std::mem::replace(&mut self.held, rest)).into_owned();
        let text = match &mut self.strip {
            Some(strip) => strip.strip_next(&text).collect(),
            None => text,
        };
        self.stream.write_all(&self.charset.fit(&text))
    }
}

impl<W: Write> Write for Fitted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        if let Some(end) = self.held.iter().rposition(u8::is_ascii_whitespace) {
            self.write_held(end + 1)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write_held(self.held.len())?;
        self.stream.flush()
    }
}

impl<W: Write> Drop for Fitted<W> {
    fn drop(&mut self) {
        // Whoever wants to know whether it was written has flushed.
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_comes_in_pieces_is_fitted_whole_and_loses_its_styles() {
        let mut written = Vec::new();
        let mut fitted = Fitted::new(&mut written, Charset::Ascii, ColorChoice::Never);
        let text = "\u{1b}[1mprüfen\u{1b}[0m /home/jörg/x „a“";
        for byte in text.bytes() {
            fitted.write_all(&[byte]).unwrap();
        }
        drop(fitted);
        assert_eq!(String::from_utf8(written).unwrap(), "pruefen /home/j\\u{f6}rg/x \"a\"");
    }
}
