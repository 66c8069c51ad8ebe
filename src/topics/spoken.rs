//! The topics' texts in other languages, as they came with Keymend, and what is wrong with those of a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::front::TopicError;
use super::place::Places;
use super::words::{BuiltWords, TopicWords};
use crate::say::{Message, Worded, check, errors};
use crate::text::{of_compact, unpacked};

/// A language's two-letter code, and its topics as `build.rs` packs them.
type PackedWords = (&'static str, &'static [u8]);

/// By language; without English, which is read at every start.
const WORDS: &[PackedWords] = include!(concat!(env!("OUT_DIR"), "/topics_in.rs"));

/// Every file of the topics, packed: path and text.
const FILES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/topic_files.json.gz"));

/// Topics by their ids.
type WordsById = BTreeMap<String, TopicWords>;

/// The words of every topic that has them in a language; none where no topic has it.
pub(super) fn built_in_words(language: &str) -> Option<&'static WordsById> {
    static READ: [OnceLock<WordsById>; WORDS.len()] = [const { OnceLock::new() }; WORDS.len()];
    let place = WORDS.iter().position(|(code, _)| *code == language)?;
    let ((_, packed), read) = (WORDS.get(place)?, READ.get(place)?);
    // A test holds that every topic is read; one that could not be would be shown in English.
    Some(read.get_or_init(|| unpacked(packed).map(|text| words_of(&text)).unwrap_or_default()))
}

/// The languages in which topics came with Keymend, without English.
#[cfg(test)]
fn built_in_languages() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(code, _)| *code)
}

fn words_of(text: &str) -> WordsById {
    let built: Vec<BuiltWords<'_>> = of_compact(text).unwrap_or_default();
    built.iter().filter_map(|built| Some((built.id.to_owned(), TopicWords::of_build(built)?))).collect()
}

/// The path and the text of each file of Keymend's own topics.
pub(super) fn built_in_files() -> &'static [(String, String)] {
    static READ: OnceLock<Vec<(String, String)>> = OnceLock::new();
    READ.get_or_init(|| {
        let files = unpacked(FILES).and_then(|text| serde_json::from_str(&text).ok());
        let mut files: Vec<(String, String)> = files.unwrap_or_default();
        // They are packed by language.
        files.sort_by(|one, other| Path::new(&one.0).cmp(Path::new(&other.0)));
        files
    })
}

/// What is wrong with a file of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsFault {
    /// The file.
    pub path: PathBuf,
    /// Line and character, each counted from 1, where one place is to blame.
    pub at: Option<(usize, usize)>,
    /// What is wrong and what to do.
    pub problem: Message,
}

impl Worded for WordsFault {
    fn message(&self) -> Message {
        let at = self.at.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        errors::words_fault(format!("{}{at}", self.path.display()), self.problem.clone())
    }
}

/// The fault of a file that could not be read as words.
pub(super) fn fault_of(path: &Path, text: &str, error: &TopicError) -> WordsFault {
    let places = Places::of(text);
    let at = match error {
        TopicError::NoFrontMatter => Some((1, 1)),
        TopicError::Toml(error) => error.span().map(|span| places.at(span.start)),
        TopicError::Unshown(character) => places.of_character(*character),
        _ => None,
    };
    WordsFault { path: path.to_owned(), at, problem: check::correct(error.at_its_place()) }
}

#[cfg(test)]
mod tests {
    use super::super::words::topic_and_language;
    use super::*;

    #[test]
    fn every_file_of_a_language_is_built_in_as_it_stands() {
        let mut files = 0;
        for (path, text) in built_in_files() {
            if let Some((id, language)) = topic_and_language(Path::new(path)) {
                let words = built_in_words(language).and_then(|words| words.get(id));
                assert_eq!(words, Some(&TopicWords::parse(text).unwrap()), "{path}");
                files += 1;
            }
        }
        let built: usize = built_in_languages().filter_map(built_in_words).map(BTreeMap::len).sum();
        assert_eq!(built, files);
        assert!(built_in_files().len() > 50);
    }
}
