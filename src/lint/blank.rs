//! A new topic: a file whose blanks the linter names until each is filled in, and the file of its stories.

use std::io;
use std::path::{Path, PathBuf};

use crate::language::in_english;
use crate::say::{Message, Worded, errors, why};
use crate::topics::Catalogue;

/// What marks a blank.
pub(super) const BLANK: &str = "FILL IN";

/// Where the topics and the stories of a working copy of Keymend are, and where a new topic begins.
const ALL_TOPICS: &str = "topics";
const OWN_TOPICS: &str = "topics/other";
const OWN_STORIES: &str = "crates/keymend-words/stories/mine/en";

/// The first codes of a topic's own folder; those of Keymend stay below.
const FIRST_OF_OTHERS: u32 = 950;

/// Why there is no new topic.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum BlankError {
    /// The name is no id.
    NotAnId(String),
    /// There is such a topic.
    Exists(String),
    /// A file is in the way.
    InTheWay(PathBuf),
    /// This folder is no working copy of Keymend.
    NoWorkingCopy(PathBuf),
    /// Every code is taken.
    NoCode,
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl Worded for BlankError {
    fn message(&self) -> Message {
        match self {
            BlankError::NotAnId(id) => errors::topic_new_id(id),
            BlankError::Exists(id) => errors::topic_new_exists(id),
            BlankError::InTheWay(path) => errors::topic_new_in_the_way(path.as_path()),
            BlankError::NoWorkingCopy(path) => errors::topic_new_nowhere(path.as_path()),
            BlankError::NoCode => errors::topic_new_no_code(),
            BlankError::Write { path, error } => errors::write(path.as_path(), why(error)),
        }
    }
}

/// The files of a new topic.
#[derive(Debug)]
pub struct NewTopic {
    /// The topic, to be filled in.
    pub topic: PathBuf,
    /// Its stories, to be filled in.
    pub stories: PathBuf,
}

impl NewTopic {
    /// Writes both files: into a folder, or else where a working copy of Keymend has them.
    ///
    /// # Errors
    /// The id is wrong or taken, a file is in the way, or cannot be written.
    pub fn write(id: &str, folder: Option<&Path>, catalogue: &Catalogue) -> Result<NewTopic, BlankError> {
        if !is_id(id) {
            return Err(BlankError::NotAnId(crate::text::clean_text(id)));
        }
        if catalogue.find(id).is_some() {
            return Err(BlankError::Exists(id.to_owned()));
        }
        let own = Path::new(OWN_TOPICS);
        if folder.is_none() && working_copy().is_none() {
            return Err(BlankError::NoWorkingCopy(own.to_owned()));
        }
        let code = free_code(catalogue).ok_or(BlankError::NoCode)?;
        let new = match folder {
            Some(folder) => {
                NewTopic { topic: folder.join(format!("{id}.md")), stories: folder.join(format!("{id}.stories.toml")) }
            }
            None => NewTopic {
                topic: own.join(format!("{id}.md")),
                stories: Path::new(OWN_STORIES).join(format!("{id}.toml")),
            },
        };
        for path in [&new.topic, &new.stories] {
            if path.exists() {
                return Err(BlankError::InTheWay(path.clone()));
            }
        }
        write(&new.topic, &topic_text(id, &code))?;
        write(&new.stories, STORIES_BLANK)?;
        Ok(new)
    }
}

/// The folder of topics of the working copy of Keymend in the current folder, where a new topic is written without a
/// folder being named.
#[must_use]
pub fn working_copy() -> Option<&'static Path> {
    Path::new(OWN_TOPICS).is_dir().then_some(Path::new(ALL_TOPICS))
}

/// Whether a text can be a topic's id.
pub(super) fn is_id(text: &str) -> bool {
    let words = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.split('-').all(words)
}

fn write(path: &Path, text: &str) -> Result<(), BlankError> {
    let failed = |error| BlankError::Write { path: path.to_owned(), error };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, text).map_err(failed)
}

fn free_code(catalogue: &Catalogue) -> Option<String> {
    (FIRST_OF_OTHERS..1000).map(|number| format!("KM-{number}")).find(|code| catalogue.find(code).is_none())
}

const STORIES_BLANK: &str = "# How people tell this problem: as they write, short and indirect, each in its own words.\nlanguage = \"en\"\ntexts = [\n]\n";

fn topic_text(id: &str, code: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let today = chrono::Utc::now().date_naive();
    format!(
        r#"+++
id = "{id}"
code = "{code}"
title = "FILL IN: the problem in one line"
owner = "person"
severity = "error"
status = "preview"
since = "{version}"
checked = {today}
sources = ["FILL IN: the address of the page that the facts come from"]
when = "reported"
refines = []
examples = ["FILL IN: a text that must be answered with this topic"]
counter_examples = ["FILL IN: a text that looks alike and is another matter"]

[[message]]
lang = "en"
pattern = "FILL IN: the words on the screen, ... for a gap"
basis = "paraphrased"

[[step]]
id = "first"
text = "FILL IN: what to do, beginning with a verb"
check = "FILL IN: how to see that it worked"

[form]
addressee = "kaspersky"
template = "kaspersky"
fields = ["problem", "product", "version", "system", "message", "error-code", "description", "steps-tried", "name", "contact"]
attach = ["FILL IN: what to attach"]
+++

FILL IN: what this problem is, why it happens, how it is told apart from its neighbours, and what is not known.

## What not to do

FILL IN: what makes it worse.
"#
    )
}
