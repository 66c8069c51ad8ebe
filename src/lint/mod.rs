//! Keeps the catalogue honest: a topic that cannot be tested, sourced or finished is refused, with its place in the file.

mod blank;
mod complaint;
mod place;
mod rules;

use std::path::{Path, PathBuf};

use crate::ticket::Templates;
use crate::topics::{Catalogue, Topic, TopicError};

pub use blank::{BlankError, NewTopic};
pub use complaint::{Complaint, ComplaintLine, ComplaintsDocument};
use place::{Places, TopicMember};

/// A file of a topic, as it was read.
#[derive(Clone, Debug)]
pub struct TopicFile {
    /// Where it is; of a topic of Keymend's own, below its folder `topics`.
    pub path: PathBuf,
    /// What it holds.
    pub text: String,
    /// Whether it came with Keymend.
    pub built_in: bool,
}

impl TopicFile {
    /// The files of Keymend's own topics.
    #[must_use]
    pub fn built_in() -> Vec<TopicFile> {
        let files = Catalogue::built_in_texts().into_iter();
        files.map(|(path, text)| TopicFile { path: path.to_owned(), text: text.to_owned(), built_in: true }).collect()
    }

    /// The files of a folder and of those below it.
    ///
    /// # Errors
    /// A folder or file cannot be read.
    pub fn in_folder(folder: &Path) -> Result<Vec<TopicFile>, crate::topics::CatalogueError> {
        let texts = Catalogue::texts_of(folder)?.into_iter();
        Ok(texts.map(|(path, text)| TopicFile { path, text, built_in: false }).collect())
    }
}

/// What came of checking topic files.
#[derive(Debug)]
pub struct Checked {
    /// How many files were checked.
    pub files: usize,
    /// What is wrong, file by file and from top to bottom.
    pub complaints: Vec<Complaint>,
}

/// Checks every file by itself and against the others; a broken one hides none of the rest.
///
/// A file with the id of an earlier one replaces it, as it does in Keymend.
#[must_use]
pub fn check(files: &[TopicFile], templates: &Templates) -> Checked {
    let mut catalogue = Catalogue::default();
    let mut complaints = Vec::new();
    let mut parsed: Vec<(&TopicFile, String)> = Vec::new();
    for file in files {
        match Topic::parse(&file.text) {
            Ok(topic) => {
                parsed.retain(|(_, id)| *id != topic.id);
                parsed.push((file, topic.id.clone()));
                catalogue.put(topic, file.built_in);
            }
            Err(error) => complaints.push(broken(file, &error)),
        }
    }
    for (file, id) in parsed {
        let Some(topic) = catalogue.find(&id) else { continue };
        let places = Places::of(&file.text);
        for (member, problem) in rules::problems(&catalogue, topic, templates) {
            complaints.push(Complaint::new(&file.path, Some(&id), places.find(&member), problem));
        }
    }
    complaints.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    Checked { files: files.len(), complaints }
}

/// The complaint about a file that is no topic.
fn broken(file: &TopicFile, error: &TopicError) -> Complaint {
    let places = Places::of(&file.text);
    let at = match error {
        TopicError::NoFrontMatter => Some((1, 1)),
        TopicError::Toml(error) => error.span().map(|span| places.at(span.start)),
        TopicError::Condition { member, error } => {
            places.find(&TopicMember::named(member)).map(|(line, column)| (line, column + error.place))
        }
        TopicError::EmptyPattern(text) | TopicError::ErrorCode(text) | TopicError::NoQuestion(text) => {
            places.find(&TopicMember::Text(text.clone()))
        }
        TopicError::Date(_) => places.find(&TopicMember::named("checked")),
    };
    let problem = match error {
        // The text of the library repeats the line; its first line says what is wrong.
        TopicError::Toml(error) => error.message().lines().next().unwrap_or_default().to_owned(),
        other => other.to_string(),
    };
    Complaint::new(&file.path, None, at, problem)
}

#[cfg(test)]
mod tests;
