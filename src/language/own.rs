//! The words of a language that somebody adds, or changes, by files of their own: whole, or not at all.

use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Tongue;
use super::tongue::{Language, bundle_of};
use crate::say::{Message, Worded, errors};
use crate::text::clean_text_up_to;

/// What a language of letters says: each message, with its attributes and the arguments that it may use.
const LETTERS: &[(&str, &[&str], &[&str])] = include!(concat!(env!("OUT_DIR"), "/letter_words.rs"));

/// Braces within each other; more serve no sentence.
const DEEPEST: usize = 16;

/// Mistakes of one language that are told.
const MOST: usize = 20;

/// What is wrong with a file of words, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsMistake {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1, where one is to blame.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub problem: Message,
}

impl Worded for WordsMistake {
    fn message(&self) -> Message {
        errors::words_fault(self.place(), self.problem.clone())
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

impl Tongue {
    /// The words of letters in a language by files beside those that came with Keymend.
    ///
    /// # Errors
    /// A file is broken, or the language is not whole; nothing of it is used then.
    pub fn of_files(code: &str, folder: &Path, files: &[(PathBuf, String)]) -> Result<Tongue, Vec<WordsMistake>> {
        let base = Language::all().find(|language| language.code() == code);
        let mut own = bundle_of(code);
        let mut mistakes = Vec::new();
        for (path, text) in files {
            let mut wrong = |line, problem| mistakes.push(WordsMistake { path: path.clone(), line, problem });
            if let Some(line) = too_deep(text) {
                wrong(Some(line), errors::words_too_deep(DEEPEST));
                continue;
            }
            match FluentResource::try_new(text.clone()) {
                Ok(resource) => own.add_resource_overriding(resource),
                Err((_, errors)) => {
                    for error in errors.iter().take(MOST) {
                        let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
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
        let place = |problem| WordsMistake { path: folder.to_owned(), line: None, problem };
        let missing: Vec<&str> = LETTERS.iter().filter(|(id, ..)| !tongue.has_own(id)).map(|(id, ..)| *id).collect();
        if let [first, ..] = missing.as_slice() {
            return Err(vec![place(errors::words_missing(missing.len(), *first))]);
        }
        let broken = LETTERS.iter().filter_map(|(id, attributes, arguments)| {
            let parts = std::iter::once(None).chain(attributes.iter().copied().map(Some));
            let arguments =
                || -> FluentArgs<'_> { arguments.iter().map(|name| (*name, FluentValue::from(2))).collect() };
            let fails = |part: Option<&str>| tongue.own_words(id, part, &arguments()).is_none();
            parts.filter(|part| fails(*part)).map(|_| place(errors::words_broken(*id))).next()
        });
        let broken: Vec<WordsMistake> = broken.take(MOST).collect();
        if broken.is_empty() { Ok(tongue) } else { Err(broken) }
    }
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
        let tongue = Tongue::of_files("xx", Path::new("xx"), &files).unwrap();
        assert_eq!(tongue.field("order-number"), "Order number");
        let (path, line, problem) = refused(&files[1..]);
        assert_eq!((path.as_str(), line), ("xx", None));
        assert!(problem.contains("letter-"), "{problem}");
    }

    #[test]
    fn a_known_language_needs_only_what_it_changes() {
        let files = [(PathBuf::from("de/letter.ftl"), "letter-closing = Servus\n".to_owned())];
        let tongue = Tongue::of_files("de", Path::new("de"), &files).unwrap();
        assert_eq!(tongue.letter("shop", None, "x")["closing"], "Servus");
        assert_eq!(tongue.letter("shop", None, "x")["about"], "Betreff");
    }

    #[test]
    fn a_broken_or_hostile_file_is_named_with_its_line() {
        let mut files = whole();
        files[0].1.push_str("letter-closing Kind regards\n");
        let lines = files[0].1.lines().count();
        let (path, line, _) = refused(&files);
        assert_eq!((path.as_str(), line), ("xx/letter.ftl", Some(lines)));
        files[0].1 = format!("letter-to = {}\n", "{".repeat(1_000_000));
        assert_eq!(refused(&files).1, Some(1));
        files = whole();
        files[0].1 = files[0].1.replace("letter-closing = ", "letter-closing = { $unknown } ");
        assert!(refused(&files).2.contains("letter-closing"), "{:?}", refused(&files));
    }
}
