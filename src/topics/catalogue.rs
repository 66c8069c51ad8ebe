//! All topics: those built in, and those that a folder adds or replaces.

use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};

use super::files::{FoundFile, topic_files};
use super::topic::BuiltTopic;
use super::{Topic, TopicError};
use crate::text::{clean_text, did_you_mean};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/topics");

/// The same topics as `build.rs` writes them.
const BUILT_IN_JSON: &str = include_str!(concat!(env!("OUT_DIR"), "/topics.json"));

/// The topics, sorted by code.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    topics: Vec<Topic>,
}

/// Why a catalogue cannot be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// A topic file is wrong.
    #[error("topic {path}: {error}")]
    Topic {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: TopicError,
    },
    /// What the build made of a topic cannot be used.
    #[error("a topic of Keymend's own is damaged ({path}): {error}")]
    BuiltIn {
        /// Its file when Keymend was built.
        path: String,
        /// What is wrong with it.
        error: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A folder or file cannot be read.
    #[error("cannot read topics from {path}: {error}")]
    Read {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl Catalogue {
    /// The topics that are built into Keymend.
    ///
    /// # Errors
    /// A built-in file is wrong; a test keeps that from being released.
    pub fn built_in() -> Result<Catalogue, CatalogueError> {
        let damaged = |path: &str, error| CatalogueError::BuiltIn { path: path.to_owned(), error };
        let built_in: Vec<BuiltTopic<'_>> =
            serde_json::from_str(BUILT_IN_JSON).map_err(|error| damaged("all", error.into()))?;
        let topic = |built: &BuiltTopic<'_>| Topic::of_build(built).map_err(|error| damaged(&built.path, error));
        let mut topics = built_in.iter().map(topic).collect::<Result<Vec<_>, _>>()?;
        topics.sort_by(|a, b| a.code.cmp(&b.code));
        topics.iter_mut().for_each(|topic| topic.built_in = true);
        Ok(Catalogue { topics })
    }

    /// Topics of the given texts, for tests and for checking files that are not installed.
    ///
    /// # Errors
    /// A text is no topic.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Catalogue, CatalogueError> {
        let mut catalogue = Catalogue::default();
        for (path, text) in texts {
            catalogue.add(Path::new(path), text)?;
        }
        Ok(catalogue)
    }

    /// Adds every `.md` file below a folder; a file with a known id replaces that topic.
    ///
    /// # Errors
    /// The folder cannot be read, or a file in it is no topic.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), CatalogueError> {
        let files = topic_files(folder).map_err(|error| CatalogueError::Read { path: folder.to_owned(), error })?;
        let topics = files.into_iter().filter(|file| file.path.extension().is_some_and(|end| end == "md"));
        for FoundFile { path, text } in topics {
            let text = text.map_err(|error| CatalogueError::Read { path: path.clone(), error: error.into() })?;
            self.add(&path, &text)?;
        }
        Ok(())
    }

    /// The files of Keymend's own topics.
    #[must_use]
    pub fn built_in_texts() -> Vec<(&'static Path, &'static str)> {
        fn collect(dir: &'static Dir<'static>, texts: &mut Vec<(&'static Path, &'static str)>) {
            for entry in dir.entries() {
                match entry {
                    DirEntry::Dir(dir) => collect(dir, texts),
                    DirEntry::File(file) if file.path().extension().is_some_and(|extension| extension == "md") => {
                        texts.push((file.path(), file.contents_utf8().unwrap_or_default()));
                    }
                    DirEntry::File(_) => {}
                }
            }
        }
        let mut texts = Vec::new();
        collect(&BUILT_IN, &mut texts);
        texts
    }

    fn add(&mut self, path: &Path, text: &str) -> Result<(), CatalogueError> {
        let topic = Topic::parse(text).map_err(|error| CatalogueError::Topic { path: path.to_owned(), error })?;
        self.put(topic, false);
        Ok(())
    }

    /// Adds a topic, or replaces the one with its id.
    pub(crate) fn put(&mut self, mut topic: Topic, built_in: bool) {
        topic.built_in = built_in;
        self.topics.retain(|other| other.id != topic.id);
        let place = self.topics.partition_point(|other| other.code <= topic.code);
        self.topics.insert(place, topic);
    }

    /// Finds a topic by its id or its code, or says what may have been meant.
    ///
    /// # Errors
    /// There is none; the text says what to do.
    pub fn find_or_suggest(&self, name: &str) -> Result<&Topic, String> {
        self.find(name).ok_or_else(|| {
            let near = did_you_mean(name, self.topics.iter().map(|topic| topic.id.as_str()));
            format!("there is no topic `{}`{near}; `keymend topics list` shows them all", clean_text(name))
        })
    }

    /// Every topic, by code.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// Finds a topic by its id or its code, without case.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Topic> {
        let name = name.trim();
        self.topics.iter().find(|topic| topic.id.eq_ignore_ascii_case(name) || topic.code.eq_ignore_ascii_case(name))
    }

    /// The topic for a request in the person's own words, whatever was found; none where the catalogue has none.
    #[must_use]
    pub fn general(&self) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.general)
    }

    /// How many steps of "is a case of" lie below a topic; 0 for the most general.
    #[must_use]
    pub fn depth(&self, topic: &Topic) -> usize {
        self.depth_within(topic, self.topics.len())
    }

    /// `limit` ends a circle, which the linter reports.
    fn depth_within(&self, topic: &Topic, limit: usize) -> usize {
        let general = topic.refines.iter().filter_map(|id| self.find(id));
        let below = general.filter(|_| limit > 0).map(|general| 1 + self.depth_within(general, limit - 1));
        below.max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_topics_are_those_of_their_files() {
        let of_files = |(_, text)| Topic { built_in: true, ..Topic::parse(text).unwrap() };
        let mut read: Vec<Topic> = Catalogue::built_in_texts().into_iter().map(of_files).collect();
        read.sort_by(|a, b| a.code.cmp(&b.code));
        assert_eq!(format!("{read:#?}"), format!("{:#?}", Catalogue::built_in().unwrap().topics()));
    }

    #[test]
    fn a_folder_replaces_a_topic_by_its_id() {
        let folder = tempfile::tempdir().unwrap();
        let text =
            include_str!("../../topics/codes/previous-license-not-found.md").replacen("A renewal code", "OUR OWN", 1);
        std::fs::write(folder.path().join("x.md"), text).unwrap();
        let mut catalogue = Catalogue::built_in().unwrap();
        let before = catalogue.topics().len();
        catalogue.add_folder(folder.path()).unwrap();
        assert_eq!(catalogue.topics().len(), before);
        assert!(catalogue.find("km-101").unwrap().title.starts_with("OUR OWN"));
    }
}
