//! What comes for one question: a line, or all that is pasted at once.

/// What asks a terminal to put marks around what is pasted, and what ends that.
#[cfg(unix)]
pub(super) const MARKS_ON: &str = "\x1b[?2004h";
#[cfg(unix)]
pub(super) const MARKS_OFF: &str = "\x1b[?2004l";

/// The marks.
const BEGINS: &[u8] = b"\x1b[200~";
const ENDS: &[u8] = b"\x1b[201~";

/// Letters of a line that is no more than a key of a menu.
const KEY: usize = 4;

/// What came so far.
#[derive(Debug, Default)]
pub(super) struct PastedText {
    bytes: Vec<u8>,
    longest: usize,
    /// The last bytes that came, kept or not.
    end: Vec<u8>,
    /// Whether a paste has begun whose end has not come.
    is_open: bool,
    has_marks: bool,
}

impl PastedText {
    /// Nothing yet; of more bytes than `longest` the rest is not kept.
    pub(super) fn new(longest: usize) -> PastedText {
        PastedText { longest, ..PastedText::default() }
    }

    /// One line.
    #[cfg(unix)]
    pub(super) fn line(bytes: &[u8]) -> PastedText {
        PastedText { bytes: bytes.to_vec(), ..PastedText::default() }
    }

    pub(super) fn add(&mut self, bytes: &[u8]) {
        let room = self.longest.saturating_sub(self.bytes.len()).min(bytes.len());
        self.bytes.extend_from_slice(&bytes[..room]);
        // A mark may come in two pieces.
        self.end.extend_from_slice(bytes);
        let (begin, end) = (last(&self.end, BEGINS), last(&self.end, ENDS));
        if begin.is_some() || end.is_some() {
            self.is_open = begin > end;
            self.has_marks = true;
        }
        let surplus = self.end.len().saturating_sub(ENDS.len() - 1);
        self.end.drain(..surplus);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether a paste has begun whose end has not come.
    #[cfg(unix)]
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    #[cfg(unix)]
    pub(super) fn ends_a_line(&self) -> bool {
        matches!(self.end.last(), Some(b'\n' | b'\r'))
    }

    /// Whether only keys of a menu were typed, one to a line and before they were asked for, the last without its end.
    pub(super) fn is_typed_ahead(&self) -> bool {
        let text = self.text();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let is_key = |line: &&str| !line.is_empty() && line.chars().count() <= KEY && !line.contains(' ');
        !self.has_marks && lines.len() > 1 && lines.iter().all(is_key)
    }

    /// What the person said, without the marks and without the spaces around it.
    pub(super) fn text(&self) -> String {
        let mut text = String::from_utf8_lossy(&self.bytes).replace("\r\n", "\n").replace('\r', "\n");
        for mark in [BEGINS, ENDS] {
            text = text.replace(&*String::from_utf8_lossy(mark), "");
        }
        text.trim().to_owned()
    }

    /// The answers that it makes: keys that were typed ahead are one each, everything else is one.
    pub(super) fn answers(&self) -> Vec<String> {
        let text = self.text();
        if self.is_typed_ahead() { text.lines().map(|line| line.trim().to_owned()).collect() } else { vec![text] }
    }
}

fn last(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    memchr::memmem::rfind(bytes, mark)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn of(pieces: &[&str]) -> PastedText {
        let mut answer = PastedText::new(100);
        pieces.iter().for_each(|piece| answer.add(piece.as_bytes()));
        answer
    }

    #[test]
    fn what_is_pasted_is_one_answer_with_its_empty_lines() {
        let open = of(&["\x1b[200~Guten Tag,\n", "\nes klappt nicht.\n"]);
        assert!(open.is_open() && open.ends_a_line());
        let whole = of(&["\x1b[200~Guten Tag,\n", "\nes klappt nicht.\n\x1b[201~", "\n"]);
        assert!(!whole.is_open() && whole.ends_a_line());
        assert_eq!(whole.answers(), ["Guten Tag,\n\nes klappt nicht."]);
        assert_eq!(of(&["Bonjour\r\rmerci\r"]).answers(), ["Bonjour\n\nmerci"]);
    }

    #[test]
    fn keys_that_are_typed_ahead_are_an_answer_each() {
        assert_eq!(of(&["d\n", "s\nnon\n"]).answers(), ["d", "s", "non"]);
        // A paste that is marked is never taken apart.
        assert_eq!(of(&["\x1b[200~a\nb\n\x1b[201~\n"]).answers(), ["a\nb"]);
        assert_eq!(of(&["1\nmy code is refused\n"]).answers(), ["1\nmy code is refused"]);
        assert_eq!(of(&["q\n"]).answers(), ["q"]);
    }

    #[test]
    fn what_is_too_long_keeps_its_beginning_and_where_it_ends() {
        let mut answer = of(&["\x1b[200~", &"word ".repeat(50)]);
        assert!(answer.is_open());
        answer.add(&[b"more ".repeat(50), b"\x1b[201~\n".to_vec()].concat());
        assert!(!answer.is_open() && answer.ends_a_line() && answer.text().len() <= 100, "{}", answer.text());
    }
}
