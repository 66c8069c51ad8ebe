//! Whether a text is a log.

use std::sync::LazyLock;

use regex::Regex;

/// Lines by which a log is told.
const LINES_OF_A_LOG: usize = 200;

/// Lines of a log, at least, and how a line of one begins: with a time, perhaps in brackets.
const FEWEST_OF_A_LOG: usize = 3;
static LINE_OF_A_LOG: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*[\[<(]?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ,_]|\d\d?[./-]\d\d?[./-]\d{2,4}[ ,T]+\d\d?:\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{10,13}[. ])")
        .ok()
});

/// How many of the first lines of a text begin as those of a log do, and how many lines these are.
pub(crate) fn timed_lines(text: &str) -> (usize, usize) {
    let Some(begins) = LINE_OF_A_LOG.as_ref() else { return (0, 0) };
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(LINES_OF_A_LOG);
    lines.fold((0, 0), |(timed, all), line| (timed + usize::from(begins.is_match(line)), all + 1))
}

/// Whether most lines of a text begin as those of a log do.
pub(crate) fn is_log(text: &str) -> bool {
    let (timed, lines) = timed_lines(text);
    timed >= FEWEST_OF_A_LOG && timed * 3 >= lines * 2
}
