//! What would go from a text, place by place, before anything is written.

use std::io;
use std::ops::Range;
use std::path::Path;

use super::PrivateKind;
use super::chunks::{FileChunks, FileError, on_all_cores};
use super::file::FileReport;
use super::map::Redactor;
use super::replaced::MOST_BETWEEN;

/// One place of a file that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The line, counted from 1.
    pub line: u64,
    /// The character of the line, counted from 1.
    pub column: usize,
    /// What kind of value stands there.
    pub kind: PrivateKind,
    /// The value; none where it opens something, which is shown nowhere.
    pub value: Option<String>,
    /// What would stand there instead.
    pub instead: String,
}

impl Redactor {
    /// Every place of a text that goes, with its line and column; the stars of one code are one place.
    pub(super) fn shown(&self, text: &str) -> Vec<Shown> {
        let mut all: Vec<(Range<usize>, Shown)> = Vec::new();
        let (mut line, mut line_start, mut counted) = (1, 0, 0);
        for replaced in self.replaced_as_written(text).unwrap_or_else(|| self.replaced(text)) {
            let code = replaced.kind == PrivateKind::Code;
            if let Some((span, shown)) = all.last_mut().filter(|(span, last)| {
                code && last.kind == PrivateKind::Code && replaced.span.start <= span.end + MOST_BETWEEN
            }) {
                shown.instead.push_str(&text[span.end..replaced.span.start]);
                shown.instead.push_str(&replaced.text);
                span.end = replaced.span.end;
                continue;
            }
            let between = &text[counted..replaced.span.start];
            line += between.matches('\n').count() as u64;
            line_start = between.rfind('\n').map_or(line_start, |at| counted + at + 1);
            counted = replaced.span.start;
            let column = text[line_start..replaced.span.start].chars().count() + 1;
            let value = (!replaced.kind.is_secret()).then(|| text[replaced.span.clone()].to_owned());
            all.push((replaced.span, Shown { line, column, kind: replaced.kind, value, instead: replaced.text }));
        }
        all.into_iter().map(|(_, shown)| shown).collect()
    }
}

/// Tells every place of a file that would go, in order; nothing is written.
///
/// # Errors
/// The file cannot be read or is no text, or `tell` fails.
pub fn show_file(
    redactor: &Redactor,
    path: &Path,
    tell: &mut dyn FnMut(&Shown) -> io::Result<()>,
) -> Result<FileReport, FileError> {
    let mut report = FileReport::default();
    let mut chunks = FileChunks::open(path)?;
    on_all_cores(
        &mut chunks,
        |chunk| redactor.shown(&chunk.text),
        |chunk, shown| {
            for mut shown in shown {
                shown.line += report.lines;
                *report.removed.entry(shown.kind).or_default() += 1;
                tell(&shown).map_err(|error| FileError::Io { path: path.to_owned(), error })?;
            }
            report.lines += chunk.lines;
            Ok(())
        },
    )?;
    Ok(report)
}
