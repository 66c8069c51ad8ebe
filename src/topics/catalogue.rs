//! All topics: those built in, and those that a folder adds or replaces.

use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};

use super::{Topic, TopicError};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/topics");

/// The topics, sorted by code.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    topics: Vec<Topic>,
}

/// Why a catalogue cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A topic file is wrong.
    #[error("topic {path}: {error}")]
    Topic {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: TopicError,
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
    /// The topics that are built into the program.
    ///
    /// # Errors
    /// A built-in file is wrong; a test keeps that from being released.
    pub fn built_in() -> Result<Catalogue, CatalogueError> {
        let mut catalogue = Catalogue::default();
        catalogue.add_embedded(&BUILT_IN)?;
        Ok(catalogue)
    }

    /// Topics of the given texts, for tests and for checking files that are not installed.
    ///
    /// # Errors
    /// A text is no topic.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Catalogue, CatalogueError> {
        let mut catalogue = Catalogue::default();
        for (path, text) in texts {
            catalogue.add(Path::new(path), text, false)?;
        }
        Ok(catalogue)
    }

    /// Adds every `.md` file below a folder; a file with a known id replaces that topic.
    ///
    /// # Errors
    /// The folder cannot be read, or a file in it is no topic.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), CatalogueError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| CatalogueError::Read { path, error }
        };
        let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
            .map_err(failed(folder))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()
            .map_err(failed(folder))?;
        entries.sort();
        for path in entries {
            let kind = std::fs::symlink_metadata(&path).map_err(failed(&path))?;
            if kind.is_dir() {
                self.add_folder(&path)?;
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read_to_string(&path).map_err(failed(&path))?;
                self.add(&path, &text, false)?;
            }
        }
        Ok(())
    }

    fn add_embedded(&mut self, dir: &Dir<'_>) -> Result<(), CatalogueError> {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => self.add_embedded(dir)?,
                DirEntry::File(file) if file.path().extension().is_some_and(|extension| extension == "md") => {
                    self.add(file.path(), file.contents_utf8().unwrap_or_default(), true)?;
                }
                DirEntry::File(_) => {}
            }
        }
        Ok(())
    }

    fn add(&mut self, path: &Path, text: &str, built_in: bool) -> Result<(), CatalogueError> {
        let mut topic = Topic::parse(text).map_err(|error| CatalogueError::Topic { path: path.to_owned(), error })?;
        topic.built_in = built_in;
        self.topics.retain(|other| other.id != topic.id);
        let place = self.topics.partition_point(|other| other.code <= topic.code);
        self.topics.insert(place, topic);
        Ok(())
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
