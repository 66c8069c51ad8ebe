//! What somebody wrote between the lines of the mail that they answer: the quoted line asks, and theirs says.

/// Lines over which a quoted question goes.
const MOST_LINES: usize = 3;

/// Words of a greeting.
const MOST_OF_A_GREETING: usize = 4;

/// What ends a question, or the name of what is asked for.
const ASKS: [&str; 6] = ["?", "？", ":", "：", "か。", "か"];

/// What a line of a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LineOf {
    Own,
    /// Behind a mark.
    Quoted,
    /// Below the head of an earlier mail, as it was written.
    Below,
    Head,
    Signature,
}

pub(super) fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with(['>', '＞'])
}

/// A line without its outermost mark: what stands below another one is quoted by what is quoted.
pub(super) fn unquoted(line: &str) -> &str {
    let line = line.trim_start();
    let inner = line.strip_prefix(['>', '＞']).unwrap_or(line);
    inner.strip_prefix(' ').unwrap_or(inner)
}

/// A line of somebody's own between those that they quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredQuestion {
    /// The quoted line above it, in words of somebody else.
    pub question: String,
    /// What the person wrote below it.
    pub answer: String,
}

/// The answers between the quoted lines of a text. What only stands below all that is quoted answers it where the last quoted line
/// asks something.
pub(super) fn answered(lines: &[&str], kinds: &[LineOf]) -> Vec<AnsweredQuestion> {
    let is_own = |at: usize| kinds[at] == LineOf::Own && !lines[at].trim().is_empty();
    let is_marked = |at: usize| kinds[at] == LineOf::Quoted && !unquoted(lines[at]).trim().is_empty();
    let mut answers = Vec::new();
    let mut question: Option<usize> = None;
    let mut at = 0;
    while at < lines.len() {
        if is_marked(at) {
            question = Some(at);
        } else if is_own(at) && question.is_some() {
            let end = (at..lines.len()).find(|end| kinds[*end] != LineOf::Own).unwrap_or(lines.len());
            let goes_on = (end..lines.len()).any(is_marked);
            // What is quoted within a quote was asked before.
            let asked =
                question.take().filter(|asked| !is_quoted(unquoted(lines[*asked]))).map(|asked| asks_at(lines, asked));
            if let Some(asked) = asked.filter(|asked| goes_on || is_question(asked)) {
                answers.push(AnsweredQuestion { question: asked, answer: lines[at..end].join("\n").trim().to_owned() });
            }
            at = end;
            continue;
        }
        at += 1;
    }
    answers
}

fn is_question(line: &str) -> bool {
    ASKS.iter().any(|end| line.ends_with(end))
}

/// The quoted words that end at a line: of a question that is broken over lines, all of them.
fn asks_at(lines: &[&str], last: usize) -> String {
    // A short line with a comma at its end is a greeting.
    let is_greeting = |line: &str| line.ends_with(',') && line.split_whitespace().count() <= MOST_OF_A_GREETING;
    let ends = |line: &str| line.ends_with(['.', '!', '?', ':', '。', '？', '！', '：']) || is_greeting(line);
    let line = |at: usize| unquoted(lines[at]).trim();
    let mut first = last;
    while first > 0
        && last - first + 1 < MOST_LINES
        && is_quoted(lines[first - 1])
        && !line(first - 1).is_empty()
        && !ends(line(first - 1))
    {
        first -= 1;
    }
    last_sentence(&(first..=last).map(line).collect::<Vec<_>>().join(" ")).to_owned()
}

/// The last of several sentences: what stands before it asks nothing.
fn last_sentence(words: &str) -> &str {
    let mut ends = words.match_indices(['.', '!', '?', '。', '！', '？']).filter(|(at, end)| {
        let behind = &words[at + end.len()..];
        behind.trim().contains(char::is_alphanumeric) && (behind.starts_with(' ') || !end.is_ascii())
    });
    ends.next_back().map_or(words, |(at, end)| words[at + end.len()..].trim_start())
}
