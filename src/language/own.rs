//! The words of a language that somebody adds, or changes, by files of their own: whole, or not at all.

use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Tongue;
use super::tongue::{Language, bundle_of};
use crate::say::{Message, Worded, check, did_you_mean, errors, together};
use crate::text::{clean_text_up_to, is_acted_on};

/// What a language of letters says: each message, with its attributes and the arguments that it may use.
const LETTERS: &[(&str, &[&str], &[&str])] = include!(concat!(env!("OUT_DIR"), "/letter_words.rs"));

/// Braces within each other; more serve no sentence.
const DEEPEST: usize = 16;

/// Mistakes of one language that are told.
const MOST: usize = 20;

/// What becomes of the words in which there is a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WordsFate {
    /// Those that came with Keymend are used instead.
    Replaced,
    /// Keymend has none of its own, so that no letters are written in the language.
    Missing,
    /// What is wrong is passed over, and the rest is used.
    PassedOver,
}

/// What is wrong with a file of words, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsMistake {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1, where one is to blame.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub problem: Message,
    /// What follows from it.
    pub fate: WordsFate,
}

impl Worded for WordsMistake {
    fn message(&self) -> Message {
        let (place, problem) = (self.place(), self.problem.clone());
        match self.fate {
            WordsFate::Replaced => errors::words_fault(place, problem),
            WordsFate::Missing => errors::words_fault_new(place, problem),
            WordsFate::PassedOver => errors::words_fault_rest(place, problem),
        }
    }
}

impl WordsMistake {
    /// The file with the line.
    #[must_use]
    pub fn place(&self) -> String {
        let line = self.line.map_or_else(String::new, |line| format!(":{line}"));
        crate::text::clean_text(&format!("{}{line}", self.path.display()))
    }
}

impl WordsFate {
    /// What becomes of the words of a language that cannot be used.
    #[must_use]
    pub fn of_language(code: &str) -> WordsFate {
        let is_ours = Language::all().any(|language| language.code() == code);
        if is_ours { WordsFate::Replaced } else { WordsFate::Missing }
    }
}

impl Tongue {
    /// The words of letters in a language by files beside those that came with Keymend, and what is passed over in them.
    ///
    /// # Errors
    /// A file is broken, or the language is not whole; nothing of it is used then.
    pub fn of_files(
        code: &str,
        folder: &Path,
        files: &[(PathBuf, String)],
    ) -> Result<(Tongue, Vec<WordsMistake>), Vec<WordsMistake>> {
        let base = Language::all().find(|language| language.code() == code);
        let fate = WordsFate::of_language(code);
        let mut own = bundle_of(code);
        let mut mistakes = Vec::new();
        for (path, text) in files {
            let mut wrong = |line, problem| mistakes.push(WordsMistake { path: path.clone(), line, problem, fate });
            if let Some(line) = too_deep(text) {
                wrong(Some(line), errors::words_too_deep(DEEPEST));
                continue;
            }
            if let Some((at, hidden)) = text.char_indices().find(|(_, letter)| is_refused(*letter)) {
                wrong(Some(line_of(text, at)), unshown(hidden));
                continue;
            }
            match FluentResource::try_new(text.clone()) {
                Ok(resource) => own.add_resource_overriding(resource),
                Err((_, errors)) => {
                    for error in errors.iter().take(MOST) {
                        let line = line_of(text, error.pos.start);
                        let shown = text.lines().nth(line - 1).unwrap_or_default();
                        wrong(Some(line), errors::words_not_fluent(clean_text_up_to(shown, 60)));
                    }
                }
            }
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let tongue = Tongue::of_bundle(base.unwrap_or(Language::NONE), own);
        let missing: Vec<&str> = LETTERS.iter().filter(|(id, ..)| !tongue.has_own(id)).map(|(id, ..)| *id).collect();
        if let [first, ..] = missing.as_slice() {
            let problem = errors::words_missing(missing.len(), *first);
            return Err(vec![WordsMistake { path: folder.to_owned(), line: None, problem, fate }]);
        }
        let broken = LETTERS.iter().filter_map(|(id, attributes, arguments)| {
            let parts = std::iter::once(None).chain(attributes.iter().copied().map(Some));
            let arguments =
                || -> FluentArgs<'_> { arguments.iter().map(|name| (*name, FluentValue::from(2))).collect() };
            let problem = |part: Option<&str>| match tongue.own_words(id, part, &arguments()) {
                None => Some(errors::words_broken(*id)),
                Some(words) => words.chars().find(|letter| is_refused(*letter)).map(unshown),
            };
            let (part, problem) = parts.filter_map(|part| Some((part, problem(part)?))).next()?;
            let (path, line) = place_of(files, id, part).unwrap_or_else(|| (folder.to_owned(), None));
            Some(WordsMistake { path, line, problem, fate })
        });
        let broken: Vec<WordsMistake> = broken.take(MOST).collect();
        if broken.is_empty() { Ok((tongue, unknown(files))) } else { Err(broken) }
    }
}

/// A character on which a terminal or a page would act instead of showing it. Persian is written with joiners, and Arabic
/// and Hebrew with marks of direction.
fn is_refused(letter: char) -> bool {
    !matches!(letter, '\r' | '\u{200C}'..='\u{200F}') && is_acted_on(letter)
}

fn unshown(letter: char) -> Message {
    errors::words_file(check::unshown(format!("U+{:04X}", u32::from(letter))))
}

/// The line of a byte, counted from 1.
fn line_of(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or_default().matches('\n').count() + 1
}

/// The messages of a file, each with its line, counted from 1, as the reader of messages tells them apart.
fn ids(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_id = |id: &&str| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(move |(at, line)| Some((at + 1, line.split_once('=').map(|(id, _)| id.trim_end()).filter(is_id)?)))
}

/// Where the files say a message, or one of its attributes: the last that says it counts.
fn place_of(files: &[(PathBuf, String)], id: &str, attribute: Option<&str>) -> Option<(PathBuf, Option<usize>)> {
    files.iter().rev().find_map(|(path, text)| {
        let (line, _) = ids(text).filter(|(_, known)| *known == id).last()?;
        let begins = |text: &str| {
            let own = attribute.and_then(|name| text.trim_start().strip_prefix('.')?.strip_prefix(name));
            own.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let below = text.lines().skip(line).take_while(|line| line.starts_with([' ', '}']) || line.is_empty());
        let within = below.enumerate().find(|(_, line)| begins(line)).map_or(0, |(at, _)| at + 1);
        Some((path.clone(), Some(line + within)))
    })
}

/// The messages that no letter says: most are misspelled.
fn unknown(files: &[(PathBuf, String)]) -> Vec<WordsMistake> {
    let known = || LETTERS.iter().map(|(id, ..)| *id);
    let told = files.iter().flat_map(|(path, text)| ids(text).map(move |(line, id)| (path, line, id)));
    let unknown = told.filter(|(_, _, id)| known().all(|known| known != *id));
    unknown
        .map(|(path, line, id)| {
            let no_such = errors::words_unknown(clean_text_up_to(id, 60));
            let problem = together([no_such].into_iter().chain(did_you_mean(id, known())));
            WordsMistake { path: path.clone(), line: Some(line), problem, fate: WordsFate::PassedOver }
        })
        .take(MOST)
        .collect()
}

/// The first line in which braces stand too deeply within each other: the reader of messages would follow each.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut line) = (0_usize, 1);
    for byte in text.bytes() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'\n' => line += 1,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(line);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Vec<(PathBuf, String)> {
        let file = |name: &str| std::fs::read_to_string(format!("locales/en/{name}.ftl")).unwrap();
        ["letter", "facts"].map(|name| (PathBuf::from(format!("xx/{name}.ftl")), file(name))).to_vec()
    }

    fn refused(files: &[(PathBuf, String)]) -> (String, Option<usize>, String) {
        let mistakes = Tongue::of_files("xx", Path::new("xx"), files).unwrap_err();
        (mistakes[0].path.display().to_string(), mistakes[0].line, mistakes[0].problem.english())
    }

    #[test]
    fn a_whole_language_is_taken_and_a_half_one_is_refused_with_what_is_missing() {
        let files = whole();
        let (tongue, passed_over) = Tongue::of_files("xx", Path::new("xx"), &files).unwrap();
        assert_eq!(passed_over, []);
        assert_eq!(tongue.field("order-number"), "Order number");
        let (path, line, problem) = refused(&files[1..]);
        assert_eq!((path.as_str(), line), ("xx", None));
        assert!(problem.contains("letter-"), "{problem}");
    }

    #[test]
    fn a_known_language_needs_only_what_it_changes() {
        let files = [(PathBuf::from("de/letter.ftl"), "letter-closing = Servus\n".to_owned())];
        let (tongue, _) = Tongue::of_files("de", Path::new("de"), &files).unwrap();
        assert_eq!(tongue.letter("shop", None, "x", false)["closing"], "Servus");
        assert_eq!(tongue.letter("shop", None, "x", false)["about"], "Betreff");
    }

    #[test]
    fn a_broken_or_hostile_file_is_named_with_its_line() {
        let laughs = "abcdefgh".as_bytes().windows(2).fold("-a = lol\n".to_owned(), |text, pair| {
            let [before, own] = [pair[0], pair[1]].map(char::from);
            format!("{text}-{own} = {}\n", format!("{{ -{before} }}").repeat(10))
        });
        for (text, line, says) in [
            ("letter-closing = Bye\nletter-to To\n".to_owned(), 2, "`letter-to To` is not a message"),
            ("letter-to = To\nletter-closing\n".to_owned(), 2, "is not a message"),
            (format!("\nletter-to = {}\n", "{".repeat(1_000_000)), 2, "braces"),
            ("# One\nletter-closing = { $unknown } Bye\n".to_owned(), 2, "`letter-closing` is empty, or uses"),
            ("letter-to = { letter-closing }\nletter-closing = { letter-to }\n".to_owned(), 2, "`letter-closing`"),
            (format!("{laughs}letter-closing = {{ -h }}\n"), 9, "`letter-closing`"),
            ("letter-to = To\nletter-closing = Bye \u{1b}[31m\n".to_owned(), 2, "U+001B"),
            ("letter-to = To\nletter-closing = Bye { \"\\u202E\" }\n".to_owned(), 2, "U+202E"),
            (
                "letter-field-name = Name\n    .question = { $who }?\nletter-to = To\n".to_owned(),
                2,
                "`letter-field-name`",
            ),
        ] {
            let mut files = whole();
            files.push((PathBuf::from("xx/facts.ftl"), text.clone()));
            let mistakes = Tongue::of_files("xx", Path::new("xx"), &files).unwrap_err();
            let shown = &text[..text.len().min(80)];
            assert_eq!(mistakes[0].path, Path::new("xx/facts.ftl"), "{shown}");
            assert_eq!(mistakes[0].line, Some(line), "{shown}: {mistakes:?}");
            let told = mistakes[0].message().english();
            assert!(told.contains(says) && told.ends_with("no letters are written in this language."), "{told}");
            // Of a language that came with Keymend, its words are used.
            let mistakes = Tongue::of_files("de", Path::new("xx"), &files).unwrap_err();
            assert!(mistakes[0].message().english().ends_with("The built-in words are used."), "{mistakes:?}");
        }
    }

    #[test]
    fn a_message_that_no_letter_says_is_named_and_the_rest_is_used() {
        let files = [(PathBuf::from("de/letter.ftl"), "letter-to = Zu\nletter-clsing = Servus\n".to_owned())];
        let (tongue, passed_over) = Tongue::of_files("de", Path::new("de"), &files).unwrap();
        assert_eq!(tongue.letter("shop", None, "x", false)["to"], "Zu");
        let told: Vec<String> = passed_over.iter().map(|mistake| mistake.message().english()).collect();
        let begins = "de/letter.ftl:2: There is no message `letter-clsing`. Did you mean `letter-closing`";
        assert!(told[0].starts_with(begins) && told[0].ends_with("The rest is used."), "{told:?}");
        assert_eq!(told.len(), 1);
    }
}
