//! Keeps the catalogue honest: a topic that cannot be tested, sourced or finished is refused, with its place in the file.

mod blank;
mod complaint;
mod languages;
mod rules;
mod stories;

use std::path::{Path, PathBuf};

use crate::say::{Message, Worded, check as said};
use crate::ticket::Templates;
use crate::topics::{
    Catalogue, CatalogueError, FileFault, MemberStep, Mistake, Mistaken, Places, Topic, TopicError, TopicMember,
    topic_and_language, topic_files,
};

pub use blank::{BlankError, NewTopic, working_copy};
pub use complaint::{Complaint, ComplaintsDocument};
use languages::LanguageFile;

/// A file of a topic, or of its stories, as it was read.
#[derive(Debug)]
pub struct TopicFile {
    /// Where it is; of a topic of Keymend's own, below its folder `topics`.
    path: PathBuf,
    /// What it holds.
    text: Result<String, FileFault>,
    /// Whether it came with Keymend.
    built_in: bool,
}

impl TopicFile {
    /// The files of Keymend's own topics.
    #[must_use]
    pub fn built_in() -> Vec<TopicFile> {
        let files = Catalogue::built_in_texts().into_iter();
        files
            .map(|(path, text)| TopicFile { path: path.to_owned(), text: Ok(text.to_owned()), built_in: true })
            .collect()
    }

    /// The files of a folder and of those below it, also those that cannot be read.
    ///
    /// # Errors
    /// The folder itself cannot be read.
    pub fn in_folder(folder: &Path) -> Result<Vec<TopicFile>, CatalogueError> {
        let failed = |error| CatalogueError::Read { path: folder.to_owned(), error };
        let files = topic_files(folder).map_err(failed)?.into_iter();
        Ok(files.map(|file| TopicFile { path: file.path, text: file.text, built_in: false }).collect())
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
    let mut parsed: Vec<CheckedTopic<'_>> = Vec::new();
    let (mut stories, mut languages) = (Vec::new(), Vec::new());
    for file in files {
        let text = match &file.text {
            Ok(text) => text,
            Err(fault) => {
                complaints.push(without_text(file, fault));
                continue;
            }
        };
        if let Some(topic) = stories::topic_of(&file.path) {
            stories.push((file, topic, text));
            continue;
        }
        if let Some((topic, language)) = topic_and_language(&file.path) {
            languages.push(LanguageFile { file, text, topic, language });
            continue;
        }
        let (topic, mistakes) = match Topic::parse(text) {
            Ok(topic) => (Some(topic), Vec::new()),
            Err(_) => {
                let Mistaken { mistakes, rest } = Mistaken::of(text);
                (rest, mistakes)
            }
        };
        let id = topic.as_ref().map(|topic| topic.id.clone());
        complaints.extend(mistakes.iter().map(|mistake| broken(file, text, id.as_deref(), mistake)));
        if let Some(topic) = topic {
            parsed.retain(|other| other.id != topic.id);
            parsed.push(CheckedTopic { file, text, id: topic.id.clone(), mistakes });
            catalogue.put(topic, file.built_in);
        }
    }
    let own = files.iter().any(|file| !file.built_in).then(|| added(&catalogue)).flatten();
    for CheckedTopic { file, text, id, mistakes } in &parsed {
        let Some(topic) = catalogue.find(id) else { continue };
        let places = Places::of(text);
        let follows = |member: &TopicMember| mistakes.iter().any(|mistake| follows_from(member, mistake, topic));
        for (member, problem) in rules::problems(&catalogue, own.as_ref(), topic, templates) {
            if !follows(&member) {
                complaints.push(Complaint::new(&file.path, Some(id), places.find(&member), problem));
            }
        }
    }
    for (file, topic, text) in stories {
        for (at, problem) in stories::problems(topic, text, &catalogue) {
            complaints.push(Complaint::new(&file.path, Some(topic), at, problem));
        }
    }
    complaints.extend(languages::complaints(&languages, &catalogue));
    complaints.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    Checked { files: files.len(), complaints }
}

/// The topics that are added to Keymend's own; none where one of these is replaced, since that may change what is answered
/// to anything.
fn added(catalogue: &Catalogue) -> Option<Catalogue> {
    let (built_in, own): (Vec<&Topic>, Vec<&Topic>) = catalogue.topics().iter().partition(|topic| topic.built_in);
    let whole = Catalogue::built_in().is_ok_and(|whole| whole.topics().len() == built_in.len());
    let mut added = Catalogue::default();
    own.into_iter().for_each(|topic| added.put(topic.clone(), false));
    whole.then_some(added)
}

/// A topic whose rules are checked, with the mistakes that its file has besides.
struct CheckedTopic<'f> {
    file: &'f TopicFile,
    text: &'f str,
    id: String,
    mistakes: Vec<Mistake>,
}

/// The complaint about a file that could not be read.
fn without_text(file: &TopicFile, fault: &FileFault) -> Complaint {
    Complaint::new(&file.path, None, fault.place(), fault.message())
}

/// The complaint about a mistake of a file that is no topic.
fn broken(file: &TopicFile, text: &str, topic: Option<&str>, mistake: &Mistake) -> Complaint {
    let places = Places::of(text);
    let at = match &mistake.error {
        TopicError::NoFrontMatter => Some((1, 1)),
        TopicError::Toml(error) if mistake.member.is_empty() => error.span().map(|span| places.at(span.start)),
        TopicError::Toml(error) => places.member(&mistake.member, error.message().starts_with("unknown field")),
        TopicError::Condition { error, .. } => {
            places.member(&mistake.member, false).map(|(line, column)| (line, column + error.place))
        }
        TopicError::Unshown(character) => places.of_character(*character),
        _ => places.member(&mistake.member, false),
    };
    Complaint::new(&file.path, topic, at, mistake.error.at_its_place())
}

/// Whether what a rule says of a member follows from a mistake that is told already.
fn follows_from(member: &TopicMember, mistake: &Mistake, topic: &Topic) -> bool {
    let of_mistake = match (mistake.member.first(), &mistake.error) {
        (Some(MemberStep::Key(key)), _) => key.as_str(),
        (_, TopicError::Missing(key)) => key.as_str(),
        _ => return true,
    };
    let names_it = |name: &str| name.split('.').next() == Some(of_mistake);
    match member {
        // Without a form or a step that is right, none is missed.
        TopicMember::Named(name) => {
            names_it(name)
                || of_mistake == "form" && name == "owner"
                || of_mistake == "step" && name == "severity"
                || ["message", "error_codes"].contains(&of_mistake) && name.ends_with("examples")
        }
        TopicMember::OfStep(..) => of_mistake == "step",
        TopicMember::Text(text) => {
            ["message", "error_codes", "when"].contains(&of_mistake)
                && topic.examples.iter().chain(&topic.counter_examples).any(|example| example == text)
        }
        TopicMember::Body => false,
    }
}

/// Asks whether one of the known names was meant, behind the complaint about one that is not.
fn near<'k>(problem: Message, name: &str, known: impl Iterator<Item = &'k str>) -> Message {
    match crate::say::did_you_mean(name, known) {
        Some(meant) => said::near(meant, problem),
        None => problem,
    }
}

#[cfg(test)]
mod tests;
