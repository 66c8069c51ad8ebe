//! What the model learns from: the stories, the lexicon, and the messages and examples of the topics themselves.
//!
//! A story stands in `stories/BATCH/LANGUAGE/TOPIC.toml`; a batch is what one writer, or one sitting, wrote, so that
//! validation can hold back a whole hand and not only single texts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use keymend_words::entry::fold_entry;
use keymend_words::lexicon::COMMON;
use keymend_words::{Folded, Role};

/// The batch of what stands in the topics' own files.
pub const OWN_BATCH: &str = "topics";

/// What stands in place of a topic for texts that are of nothing that a security program, a licence or a payment could be
/// about, and for complaints of a licence that name no cause.
pub const NOTHING: &str = "nothing";
/// See [`NOTHING`].
pub const UNSAID: &str = "unsaid";

/// One text and the topic that it tells.
#[derive(Clone, Debug)]
pub struct Story {
    /// Who or which sitting wrote it.
    pub batch: String,
    /// Its language; empty where a topic's own file does not say.
    pub language: String,
    /// The topic that it tells.
    pub topic: String,
    /// As it was written.
    pub text: String,
    /// Folded.
    pub folded: String,
}

/// Everything that a model is trained from.
#[derive(Debug, Default)]
pub struct Corpus {
    /// The stories of the topics that there are.
    pub stories: Vec<Story>,
    /// The topics that send a text away.
    pub dismissing: BTreeSet<String>,
    /// The topics of which nothing fails.
    pub in_order: BTreeSet<String>,
    /// How many stories tell of a topic that has no file yet.
    pub without_topic: usize,
    /// The lexicon as lines, for [`Learned`](keymend_words::Learned).
    pub lexicon: String,
    hash: Sha256,
    stories_hash: Sha256,
}

/// Why the corpus cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CorpusError {
    /// A file or folder cannot be read.
    #[error("cannot read {path}: {error}")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A file is not in the form that it should have.
    #[error("{path}: {error}")]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: String,
    },
}

/// Where the corpus stands.
#[derive(Clone, Debug)]
pub struct Places {
    /// The folder of this crate, with `stories` and `lexicon`.
    pub words: PathBuf,
    /// The folder of the topics.
    pub topics: PathBuf,
}

impl Default for Places {
    fn default() -> Self {
        let words = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../keymend-words");
        let topics = words.join("../../topics");
        Places { words, topics }
    }
}

#[derive(Deserialize)]
struct FrontMatter {
    id: String,
    #[serde(default)]
    examples: Vec<String>,
    #[serde(default, rename = "message")]
    messages: Vec<Message>,
    dismissal: Option<String>,
    #[serde(default)]
    severity: String,
}

#[derive(Deserialize)]
struct Message {
    pattern: String,
    #[serde(default)]
    lang: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoryFile {
    /// The same as the folder, where the file says it.
    language: Option<String>,
    texts: Vec<String>,
}

impl Corpus {
    /// Reads everything.
    ///
    /// # Errors
    /// A file cannot be read or is not in its form.
    pub fn read(places: &Places) -> Result<Corpus, CorpusError> {
        let mut hash = Sha256::new();
        let lexicon = lexicon(&places.words.join("lexicon"), &mut hash)?;
        let mut stories_hash = hash.clone();
        let Own { topics, dismissing, in_order, mut stories } = own_texts(&places.topics, &mut hash)?;
        let told = told_in(&places.words.join("stories"), &mut [&mut hash, &mut stories_hash])?;
        let is_known =
            |story: &Story| topics.contains(&story.topic) || [NOTHING, UNSAID].contains(&story.topic.as_str());
        let (known, unknown): (Vec<Story>, Vec<Story>) = told.into_iter().partition(is_known);
        let without_topic = unknown.len();
        stories.extend(known);
        Ok(Corpus { stories, dismissing, in_order, without_topic, lexicon, hash, stories_hash })
    }

    /// Reads the statements, each with its [`Role`] in place of a topic.
    ///
    /// # Errors
    /// As [`Corpus::read`], or a statement has a role that there is not.
    pub fn read_statements(places: &Places) -> Result<Corpus, CorpusError> {
        let mut hash = Sha256::new();
        let lexicon = lexicon(&places.words.join("lexicon"), &mut hash)?;
        let folder = places.words.join("statements");
        let stories = told_in(&folder, &mut [&mut hash])?;
        if let Some(unknown) = stories.iter().find(|story| Role::named(&story.topic).is_none()) {
            return Err(wrong(&folder, format!("no role is called `{}`", unknown.topic)));
        }
        let stories_hash = hash.clone();
        Ok(Corpus { stories, lexicon, hash, stories_hash, ..Corpus::default() })
    }

    /// The hash of everything that was read, and of the recipe by which it is learned.
    #[must_use]
    pub fn hash(&self, recipe: &str) -> [u8; 32] {
        let mut hash = self.hash.clone();
        feed(&mut hash, &[recipe]);
        hash.finalize().into()
    }

    /// As [`Corpus::hash`], but of the stories and the lexicon alone: what a validation depends on, where a message that a
    /// topic has more or less changes next to nothing.
    #[must_use]
    pub fn stories_hash(&self, recipe: &str) -> [u8; 32] {
        let mut hash = self.stories_hash.clone();
        feed(&mut hash, &[recipe]);
        hash.finalize().into()
    }

    /// The names of the batches but the topics' own.
    #[must_use]
    pub fn batches(&self) -> BTreeSet<&str> {
        self.stories.iter().map(|story| story.batch.as_str()).filter(|batch| *batch != OWN_BATCH).collect()
    }
}

/// The texts of a folder in `BATCH/LANGUAGE/TOPIC.toml`.
fn told_in(folder: &Path, hashes: &mut [&mut Sha256]) -> Result<Vec<Story>, CorpusError> {
    let mut told = Vec::new();
    for path in files(folder, "toml")? {
        let place = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
        let parts: Vec<&str> = place.iter().filter_map(|part| part.to_str()).collect();
        let [batch, language, topic] = parts[..] else {
            return Err(wrong(&path, "a file of texts stands in BATCH/LANGUAGE/TOPIC.toml"));
        };
        let text = read(&path)?;
        hashes.iter_mut().for_each(|hash| feed(hash, &[batch, language, topic, &text]));
        let file: StoryFile = toml::from_str(&text).map_err(|error| wrong(&path, error))?;
        if file.language.as_deref().is_some_and(|named| named != language) {
            return Err(wrong(&path, "its language is not that of its folder"));
        }
        told.extend(file.texts.into_iter().map(|text| story(batch, language, topic, text)));
    }
    Ok(told)
}

fn story(batch: &str, language: &str, topic: &str, text: String) -> Story {
    let folded = Folded::new(&text).as_str().to_owned();
    Story { batch: batch.to_owned(), language: language.to_owned(), topic: topic.to_owned(), text, folded }
}

/// What the topics' own files hold.
#[derive(Default)]
struct Own {
    topics: BTreeSet<String>,
    dismissing: BTreeSet<String>,
    in_order: BTreeSet<String>,
    stories: Vec<Story>,
}

/// The topics that there are, with their messages and examples; nothing else of a topic's file counts, so that a new step
/// asks for no new training.
fn own_texts(folder: &Path, hash: &mut Sha256) -> Result<Own, CorpusError> {
    let mut own = Own::default();
    for path in files(folder, "md")?.into_iter().filter(|path| !is_translation(path)) {
        let text = read(&path)?;
        let front = text.strip_prefix("+++\n").and_then(|text| text.split_once("\n+++\n"));
        let Some((front, _)) = front else { continue };
        let front: FrontMatter = toml::from_str(front).map_err(|error| wrong(&path, error))?;
        let is_in_order = front.severity == "info" && front.dismissal.is_none();
        feed(hash, &[&front.id, front.dismissal.as_deref().unwrap_or_default()]);
        if is_in_order {
            feed(hash, &["in order"]);
            own.in_order.insert(front.id.clone());
        }
        let examples = front.examples.into_iter().map(|example| (String::new(), example));
        let messages = front.messages.into_iter().map(|message| (message.lang, message.pattern));
        for (language, text) in examples.chain(messages) {
            feed(hash, &[&language, &text]);
            own.stories.push(story(OWN_BATCH, &language, &front.id, text));
        }
        own.dismissing.extend(front.dismissal.map(|_| front.id.clone()));
        own.topics.insert(front.id);
    }
    Ok(own)
}

/// Whether a file holds a topic's texts in another language, such as `license-expired.de.md`; they name no topic.
fn is_translation(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| Path::new(stem).extension().is_some())
}

/// The lexicon as lines of `concept<TAB>entry`, the entries folded and unique within a concept; the common words of a
/// language stand behind its name.
fn lexicon(folder: &Path, hash: &mut Sha256) -> Result<String, CorpusError> {
    let mut read_table = |name: &str| {
        let path = folder.join(name);
        let text = read(&path)?;
        feed(hash, &[name, &text]);
        toml::from_str::<toml::Table>(&text).map_err(|error| wrong(&path, error)).map(|table| (path, table))
    };
    let (common_path, common) = read_table("common-words.toml")?;
    let (path, concepts) = read_table("concepts.toml")?;
    let mut lines = String::new();
    for (language, list) in &common {
        let list = list.as_str().ok_or_else(|| wrong(&common_path, format!("{language} is no text")))?;
        let words: BTreeSet<String> = list.split(',').map(fold_entry).filter(|word| !word.is_empty()).collect();
        words.iter().for_each(|word| lines.push_str(&format!("{COMMON}{language}\t{word}\n")));
    }
    let mut add = |concept: &str, by_language: &toml::Table| {
        let mut entries: BTreeSet<String> = BTreeSet::new();
        for (language, list) in by_language {
            let list = list.as_str().ok_or_else(|| wrong(&path, format!("{concept}.{language} is no text")))?;
            entries.extend(list.split(',').map(fold_entry).filter(|entry| entry.len() > 1));
        }
        entries.iter().for_each(|entry| lines.push_str(&format!("{concept}\t{entry}\n")));
        Ok(())
    };
    let concepts: BTreeMap<&String, &toml::Value> = concepts.iter().collect();
    for (concept, by_language) in concepts {
        let by_language = by_language.as_table().ok_or_else(|| wrong(&path, format!("{concept} is no table")))?;
        add(concept, by_language)?;
    }
    Ok(lines)
}

/// The files below a folder with an ending, in the order of their paths.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, CorpusError> {
    let failed = |error| CorpusError::Read { path: folder.to_owned(), error };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            found.extend(files(&path, ending)?);
        } else if path.extension().is_some_and(|other| other == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The text of a file, with the line endings that it has in the repository.
fn read(path: &Path) -> Result<String, CorpusError> {
    let text = std::fs::read_to_string(path).map_err(|error| CorpusError::Read { path: path.to_owned(), error })?;
    Ok(text.replace("\r\n", "\n"))
}

fn wrong(path: &Path, error: impl ToString) -> CorpusError {
    CorpusError::Form { path: path.to_owned(), error: error.to_string() }
}

/// Each part behind its length, so that no two lists of parts look alike.
fn feed(hash: &mut Sha256, parts: &[&str]) {
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
}
