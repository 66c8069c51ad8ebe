//! Files in which somebody wrote to somebody: they are searched as what people type is, too.
//!
//! In a log three digits or a word behind "and" are seldom a secret; in a letter they can be what stands on the back of a
//! card, or a password.

use super::PrivateKind;
use super::found::Found;
use super::learned::Values;
use super::looks::looks_like_a_date;
use super::map::Redactor;
use super::replaced::{Replaced, as_json, joined};
use super::typed::typed_secrets;
use super::words::fold;
use crate::text::{has_no_spaces, timed_lines};

/// The longest text that is looked at as written by somebody, in bytes.
const LONGEST_WRITTEN: usize = 256 * 1024;

/// Words of a line that tells something, and letters of one in a script without spaces.
const WORDS_OF_A_SENTENCE: usize = 4;
const LETTERS_OF_A_SENTENCE: usize = 8;

/// Of how many lines one at least tells something in what somebody wrote: a mail has a head.
const LINES_TO_A_SENTENCE: usize = 24;

/// Characters of a secret that is looked for elsewhere, too.
const FEWEST_LEARNED: usize = 8;

/// Beginnings of what programs write for programs.
const OF_PROGRAMS: [&str; 3] = ["{", "Windows Registry Editor", "REGEDIT"];

/// Elements with which a mail in HTML begins.
const OF_PAGES: [&str; 12] =
    ["html", "!doctype html", "body", "p", "div", "br", "span", "table", "font", "b", "center", "meta"];

/// Whether a text begins as a list of JSON, a section or markup that is no mail: `[External] Hello` and `<eve@example.org> wrote` are none.
fn begins_as_of_a_program(head: &str) -> bool {
    let first = head.lines().next().unwrap_or_default().trim_end();
    if let Some(inside) = head.strip_prefix('[') {
        return first.ends_with(']') && !first.contains("] ") || inside.trim_start().starts_with(['{', '[', '"', ']']);
    }
    let Some(inside) = head.strip_prefix('<') else { return false };
    let name = inside.split(['>', ' ', '\n', '/']).next().unwrap_or_default().to_ascii_lowercase();
    let tag = inside.split('>').next().unwrap_or_default().to_ascii_lowercase();
    !(OF_PAGES.contains(&name.as_str()) || OF_PAGES.contains(&tag.as_str()) || tag.contains('@'))
}

/// Whether somebody wrote a text to somebody, and no program.
fn is_written(text: &str) -> bool {
    let head = text.trim_start();
    if text.len() > LONGEST_WRITTEN
        || OF_PROGRAMS.iter().any(|begins| head.starts_with(begins))
        || begins_as_of_a_program(head)
    {
        return false;
    }
    let (timed, lines) = timed_lines(text);
    let telling = text.lines().filter(|line| is_sentence(line)).take(lines).count();
    timed * 3 <= lines && telling > 0 && telling * LINES_TO_A_SENTENCE >= lines
}

/// Whether a line tells something, and is no label with its value.
fn is_sentence(line: &str) -> bool {
    let labelled = line.split_once([':', '=']).is_some_and(|(_, value)| value.split_whitespace().count() <= 1);
    if labelled && !line.trim_end().ends_with([':', '.', '!', '?']) {
        return false;
    }
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
    };
    line.split_whitespace().filter(is_word).count() >= WORDS_OF_A_SENTENCE
        || line.chars().filter(|c| has_no_spaces(*c)).count() >= LETTERS_OF_A_SENTENCE
}

/// What only those find who read a text as typed by somebody; none where a program wrote it.
fn written_secrets(text: &str) -> Option<Vec<Found>> {
    is_written(text).then(|| typed_secrets(text))
}

/// Adds to what a text taught the secrets that it tells as people do.
pub(super) fn learn_written(text: &str, values: &mut Values) {
    let told = written_secrets(text).into_iter().flatten().filter(|found| found.kind != PrivateKind::Code);
    let told = told.map(|found| (found.kind, text[found.span].to_owned()));
    values.all.extend(told.filter(|(_, value)| value.chars().count() >= FEWEST_LEARNED && !looks_like_a_date(value)));
}

impl Redactor {
    /// Every part of a text that goes, in order and without overlap, and what somebody wrote in it that opens something or pays.
    /// None where a program wrote the text.
    pub(super) fn replaced_as_written(&self, text: &str) -> Option<Vec<Replaced>> {
        let written = written_secrets(text)?;
        let mut all = self.replaced(text);
        all.extend(written.into_iter().filter_map(|found| self.as_written(text, found)));
        Some(joined(all))
    }

    fn as_written(&self, text: &str, Found { kind, span }: Found) -> Option<Replaced> {
        let key = fold(&text[span.clone()]);
        if self.kept_kinds.contains(&kind) || self.spared.contains(&key) {
            return None;
        }
        let stand_in = match self.by_value.get(&key) {
            _ if kind == PrivateKind::Code => "*".repeat(text[span.clone()].chars().count()),
            Some(number) => self.entries[*number].stand_in.clone(),
            None => kind.stand_in(0),
        };
        Some(Replaced { text: as_json(text, &span, stand_in), span, kind })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::{clean_file, learn_file};

    /// A file as it is cleaned.
    fn cleaned(text: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.txt");
        std::fs::write(&path, text).unwrap();
        let mut redactor = Redactor::default();
        learn_file(&mut redactor, &path).unwrap();
        let mut out = Vec::new();
        clean_file(&mut redactor, &path, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_letter_loses_what_a_log_would_keep() {
        for (text, secret) in [
            ("Hello, I paid with my card 4532 0151 1283 0366, 09/27, the three digits are 731.\n", "731"),
            ("Ich melde mich immer mit eve@example.org und Nuvola1954 an, und es geht nicht.\n", "Nuvola1954"),
            ("Je n'arrive pas à entrer, mon mdp Nuvola1954 ne marche plus depuis hier.\n", "Nuvola1954"),
            ("カードで払いました。カードの裏の番号は731です。\n", "731"),
            (
                "From: eve@example.org\nTo: help@example.org\nSubject: pasword\n\nThe app says my pasword is Nuvola1954!\n",
                "Nuvola",
            ),
            (
                "[External] Hello, I paid yesterday, and log in always with eve@example.org and Nuvola1954 at home.\n",
                "Nuvola1954",
            ),
            ("<p>Hello, I paid with my card 4532 0151 1283 0366, the three digits are 731 on it.</p>\n", "731"),
            ("<eve@example.org> wrote:\nI log in always with eve@example.org and Nuvola1954 at home.\n", "Nuvola1954"),
            ("The code is ABCDE then 12345 then FGHJK then 67890, he said.\n", "FGHJK"),
        ] {
            let text = cleaned(text);
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        // The same word elsewhere goes with it.
        let twice = cleaned("The app says that my pasword is Nuvola1954!\n\nLast line: Nuvola1954!\n");
        assert!(!twice.contains("Nuvola1954"), "{twice}");
    }

    #[test]
    fn what_a_program_wrote_is_not_read_as_a_letter() {
        let long = format!(
            "the log of my machine is this\n{}",
            "2026-11-28 10:00:00 the code is ABCDE then 12345\n".repeat(9)
        );
        for text in [
            "2026-11-28 10:00:00 the code is ABCDE then 12345 then FGHJK then 67890\n",
            "{\"text\": \"the code is ABCDE then 12345 then FGHJK then 67890\"}\n",
            "Key: ABCDE\nState: 09/27 731\n",
            "Code of the last scan error: 2210\nState of the licence of this computer: 09/27\n",
            &long,
        ] {
            assert!(!is_written(text), "{text}");
            assert_eq!(cleaned(text), text);
        }
    }
}
