//! How text looks on a terminal: width, wrapping, and a handful of styles.

use std::ops::Range;

use anstyle::{AnsiColor, Effects, Style};
use textwrap::core::Word;
use textwrap::{WordSeparator, WordSplitter};

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
    /// Whether to say which command comes next; not where a menu offers it.
    pub commands: bool,
}

impl ReportLayout {
    /// A look for a terminal of so many columns; 80 where it is no terminal.
    #[must_use]
    pub fn new(columns: Option<usize>, verbose: bool) -> Self {
        ReportLayout { width: columns.unwrap_or(80).clamp(NARROWEST, WIDEST), verbose, commands: true }
    }

    /// The same where a menu offers what comes next.
    #[must_use]
    pub fn above_a_menu(self) -> Self {
        ReportLayout { commands: false, ..self }
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

/// The longest words between backticks that stay on one line, in bytes; a longer text has backticks of its own.
const LONGEST_QUOTED: usize = 200;

/// Wraps plain text to a width, each line after its indent.
///
/// A line ends only at a space, and never within a command between backticks: what is copied from two lines runs as two
/// commands.
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> String {
    let room = width.saturating_sub(first.len().max(rest.len()));
    let has_long_command = text.lines().flat_map(quoted).any(|range| range.len() > room);
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::Custom(|line| Box::new(words(line).into_iter())))
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(!has_long_command);
    textwrap::fill(text, options)
}

/// The places of what stands between backticks, with them.
fn quoted(line: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut ticks = line.match_indices('`').map(|(at, _)| at).peekable();
    while let Some(start) = ticks.next() {
        let end = ticks.next_if(|end| end - start <= LONGEST_QUOTED);
        places.extend(end.map(|end| start..end + 1));
    }
    places
}

/// The words of a line, each with the spaces after it; what stands between backticks is one word. Where no spaces are
/// written, as in Japanese, every character is one, with the marks that may not begin or end a line.
fn words(line: &str) -> Vec<Word<'_>> {
    let places = quoted(line);
    let is_inside = |at: usize| places.iter().any(|place| place.start < at && at < place.end);
    let mut words = Vec::new();
    let (mut start, mut before) = (0, ' ');
    for (at, letter) in line.char_indices() {
        let may_break = letter != ' ' && (before == ' ' || may_part(before, letter));
        if at > 0 && may_break && !is_inside(at) {
            words.push(Word::from(&line[start..at]));
            start = at;
        }
        before = letter;
    }
    if start < line.len() {
        words.push(Word::from(&line[start..]));
    }
    words
}

/// Marks that never begin a line, and small letters that belong to the one before.
const NEVER_FIRST: &str =
    "、。，．・：；！？」』）］｝〉》】〕”’゛゜ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々〜…‥)]},.:;!?%";
/// Marks that never end a line.
const NEVER_LAST: &str = "「『（［｛〈《【〔“‘([{";

/// Whether a line may end between two characters without a space.
fn may_part(before: char, after: char) -> bool {
    let is_written_without_spaces =
        |letter: char| matches!(letter, '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}');
    let may_end = is_written_without_spaces(before) || (before == '`' && is_written_without_spaces(after));
    may_end && !NEVER_FIRST.contains(after) && !NEVER_LAST.contains(before)
}

/// Wraps plain text to a width with one indent for all lines.
#[must_use]
pub fn indent(text: &str, width: usize, indent: &str) -> String {
    wrap(text, width, indent, indent)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_command_stays_on_one_line_whatever_the_width() {
        let command = "`keymend diagnose a-b.txt --answer purchase.channel=provider --now 2026-11-24T10:00:00Z`";
        let text = format!("Some words that go before it, license-expired for one: {command} and some after.");
        for width in 10..120 {
            let wrapped = wrap(&text, width, "  ", "    ");
            assert!(wrapped.contains(command), "{width}: {wrapped}");
            assert!(width < 20 || wrapped.contains("license-expired"), "{width}: {wrapped}");
        }
        assert_eq!(wrap("a `b c` d", 4, "", ""), "a\n`b c`\nd");
        assert_eq!(wrap("one ` two", 5, "", ""), "one `\ntwo");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_by_wrapping(text in "[a-zä` -]{0,80}", width in 5_usize..60) {
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(bare(&wrap(&text, width, "", "")), bare(&text));
        }
    }

    #[test]
    fn no_line_of_japanese_begins_with_a_mark_that_ends_something() {
        let text = "「ライセンス」の期限は、2026年10月3日（土）に切れました。`keymend fix`、または「購入」を選び、ーを見ます。";
        for width in 16..60 {
            let wrapped = wrap(text, width, "", "");
            assert_eq!(wrapped.replace('\n', ""), text, "{width}");
            assert!(wrapped.contains("`keymend fix`"), "{width}: {wrapped}");
            for line in wrapped.lines() {
                assert!(!line.starts_with(|first| NEVER_FIRST.contains(first)), "{width}: {wrapped}");
                assert!(!line.ends_with(|last| NEVER_LAST.contains(last)), "{width}: {wrapped}");
                assert!(textwrap::core::display_width(line) <= width, "{width}: {wrapped}");
            }
        }
    }
}
