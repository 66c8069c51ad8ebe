//! The state on disk: one JSON file per topic, whole at every moment.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::Session;
use super::session::VERSION;
use crate::case::Named;
use crate::language::in_english;
use crate::limits;
use crate::places::{Rights, private_folder, write_atomic};
use crate::say::{Message, Worded, errors, why};

/// The largest state file that is read, in bytes.
const LARGEST: u64 = limits::SESSION_BYTES;

/// The folder that holds the state files.
#[derive(Clone, Debug)]
pub struct SessionStore {
    folder: PathBuf,
}

/// What was found of an earlier walk.
#[derive(Debug)]
#[non_exhaustive]
pub enum Loaded {
    /// Nothing.
    Nothing,
    /// Its state.
    Session(Box<Session>),
    /// A file that could not be understood; it now lies at this path.
    SetAside(PathBuf),
}

/// Why a state cannot be kept or read.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct SessionStoreError {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl Worded for SessionStoreError {
    fn message(&self) -> Message {
        errors::progress(self.path.as_path(), why(&self.error))
    }
}

impl SessionStore {
    /// The state files below a data folder, in `fix/`.
    #[must_use]
    pub fn new(data: &Path) -> SessionStore {
        SessionStore { folder: data.join("fix") }
    }

    /// Where the state of a topic lies.
    #[must_use]
    pub fn path(&self, topic: &str) -> PathBuf {
        // A topic's id comes from a file; only plain characters may name another one.
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
        self.folder.join(format!("{}.json", topic.chars().map(plain).collect::<String>()))
    }

    /// Reads the state of a topic; a damaged file is set aside.
    ///
    /// # Errors
    /// The file exists and cannot be opened or renamed.
    pub fn load(&self, topic: &str) -> Result<Loaded, SessionStoreError> {
        let path = self.path(topic);
        let mut text = Vec::new();
        match File::open(&path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut text)) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Loaded::Nothing),
            Err(error) => return Err(SessionStoreError { path, error }),
        }
        match serde_json::from_slice::<Session>(&text) {
            Ok(session) if session.version == VERSION && session.topic == topic && text.len() as u64 <= LARGEST => {
                Ok(Loaded::Session(Box::new(session)))
            }
            _ => {
                let aside = path.with_extension("damaged");
                fs::rename(&path, &aside).map_err(|error| SessionStoreError { path, error })?;
                Ok(Loaded::SetAside(aside))
            }
        }
    }

    /// Keeps a state: written beside its place, flushed to the disk, and renamed.
    ///
    /// # Errors
    /// The folder cannot be made or written to.
    pub fn save(&self, session: &Session) -> Result<(), SessionStoreError> {
        let path = self.path(&session.topic);
        let written = private_folder(&self.folder)
            .and_then(|()| Ok(serde_json::to_vec_pretty(session)?))
            .and_then(|text| write_atomic(&path, &text, Rights::Owner));
        written.map_err(|error| SessionStoreError { path, error })
    }

    /// The walk that changed last and has not ended.
    #[must_use]
    pub fn latest(&self) -> Option<Session> {
        self.latest_where(|_| true)
    }

    /// The walk about this case, through whatever problem, that changed last and has not ended.
    #[must_use]
    pub fn latest_of(&self, named: &Named) -> Option<Session> {
        self.latest_where(|session| session.named == *named && !session.events.is_empty())
    }

    fn latest_where(&self, is_it: impl Fn(&Session) -> bool) -> Option<Session> {
        let entries = fs::read_dir(&self.folder).ok()?;
        let names =
            entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "json"));
        let topics = names.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
        let sessions = topics.filter_map(|topic| match self.load(&topic) {
            Ok(Loaded::Session(session)) if !session.finished && is_it(&session) => Some(*session),
            _ => None,
        });
        sessions.max_by_key(|session| session.changed_at)
    }
}
