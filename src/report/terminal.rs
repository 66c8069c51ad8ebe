//! How text looks on a terminal: width, wrapping, and a handful of styles.

use anstyle::{AnsiColor, Effects, Style};

use crate::topics::Severity;

/// The narrowest and the widest that text is laid out.
const NARROWEST: usize = 40;
const WIDEST: usize = 100;

/// How the document is laid out.
///
/// Styles are written always; the stream that prints the document strips them where they are not wanted.
#[derive(Clone, Copy, Debug)]
pub struct ReportLayout {
    /// Columns to fill.
    pub width: usize,
    /// Whether to show what is otherwise folded.
    pub verbose: bool,
}

impl ReportLayout {
    /// A look for a terminal of so many columns; 80 where it is no terminal.
    #[must_use]
    pub fn new(columns: Option<usize>, verbose: bool) -> Self {
        ReportLayout { width: columns.unwrap_or(80).clamp(NARROWEST, WIDEST), verbose }
    }
}

/// Bold, for what is read first.
pub(super) const STRONG: Style = Style::new().effects(Effects::BOLD);
/// Dim, for what proves and can be skipped.
pub(super) const QUIET: Style = Style::new().effects(Effects::DIMMED);
/// For what to type.
pub(super) const TYPED: Style = AnsiColor::Cyan.on_default();

/// The mark and colour of a finding; understandable without colour.
pub(super) fn mark(severity: Severity, confirmed: bool) -> (&'static str, Style) {
    match (confirmed, severity) {
        (false, _) => ("?", AnsiColor::Yellow.on_default().effects(Effects::BOLD)),
        (true, Severity::Info) => ("✓", AnsiColor::Green.on_default().effects(Effects::BOLD)),
        (true, Severity::Warning) => ("!", AnsiColor::Yellow.on_default().effects(Effects::BOLD)),
        (true, Severity::Error) => ("✗", AnsiColor::Red.on_default().effects(Effects::BOLD)),
    }
}

/// Puts a style around a text.
pub(super) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Wraps plain text to a width, each line after its indent.
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width).initial_indent(first).subsequent_indent(rest).break_words(true);
    textwrap::fill(text, options)
}

/// Wraps plain text to a width with one indent for all lines.
#[must_use]
pub fn indent(text: &str, width: usize, indent: &str) -> String {
    wrap(text, width, indent, indent)
}
