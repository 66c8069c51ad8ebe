//! The files of a folder of topics: topics and their stories, each read as far as it can be.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::language::in_english;
use crate::limits;
use crate::say::{Message, Worded, check, why};

/// The largest file that is read; those of Keymend have a few KiB.
const LARGEST: u64 = limits::TOPIC_BYTES;

/// Folders within each other, and files in all of them, that are looked at.
const DEEPEST: usize = limits::TOPIC_DEPTH;
const MOST_FILES: usize = limits::TOPIC_FILES;

/// What the name of a file of stories ends with.
pub(crate) const STORIES: &str = ".stories.toml";

/// A file of a folder of topics.
#[derive(Debug)]
pub(crate) struct FoundFile {
    pub path: PathBuf,
    pub text: Result<String, FileFault>,
}

/// Why a file has no text.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum FileFault {
    /// It cannot be read.
    Read(io::Error),
    /// It is no text.
    NotUtf8 {
        /// The line of the first byte that is none, counted from 1.
        line: usize,
        /// Its character, counted from 1.
        column: usize,
    },
    /// It has more bytes than are read.
    TooLarge {
        /// How many are.
        most: u64,
    },
    /// It is a device or a pipe.
    NoFile,
    /// It lies in too many folders within each other.
    TooDeep,
    /// It is one of too many.
    TooMany,
}

impl Worded for FileFault {
    fn message(&self) -> Message {
        match self {
            FileFault::Read(error) => check::file_read(why(error)),
            FileFault::NotUtf8 { .. } => check::file_not_utf8(),
            FileFault::TooLarge { most } => check::file_too_large((most / 1024 / 1024).to_string()),
            FileFault::NoFile => check::file_none(),
            FileFault::TooDeep => check::file_too_deep(DEEPEST.to_string()),
            FileFault::TooMany => check::file_too_many(MOST_FILES.to_string()),
        }
    }
}

impl FileFault {
    /// Line and character, each counted from 1, where one place is to blame.
    pub(crate) fn place(&self) -> Option<(usize, usize)> {
        match self {
            FileFault::NotUtf8 { line, column } => Some((*line, *column)),
            _ => None,
        }
    }
}

/// Every topic and every file of stories below a folder, in the order of their names.
///
/// # Errors
/// The folder itself cannot be read; what is wrong below it is told file by file.
pub(crate) fn topic_files(folder: &Path) -> io::Result<Vec<FoundFile>> {
    let mut files = Vec::new();
    add_entries(entries(folder)?, DEEPEST, &mut files);
    Ok(files)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.sort();
    Ok(entries)
}

fn add_entries(entries_here: Vec<PathBuf>, deeper: usize, files: &mut Vec<FoundFile>) {
    for path in entries_here {
        let fault = |fault| FoundFile { path: path.clone(), text: Err(fault) };
        if files.len() >= MOST_FILES {
            files.push(fault(FileFault::TooMany));
            return;
        }
        match std::fs::symlink_metadata(&path) {
            Err(error) => files.push(fault(FileFault::Read(error))),
            Ok(about) if about.is_dir() && deeper == 0 => files.push(fault(FileFault::TooDeep)),
            Ok(about) if about.is_dir() => match entries(&path) {
                Ok(below) => add_entries(below, deeper - 1, files),
                Err(error) => files.push(fault(FileFault::Read(error))),
            },
            Ok(_) if is_ours(&path) => {
                let text = read_file(&path, LARGEST);
                files.push(FoundFile { path, text });
            }
            Ok(_) => {}
        }
    }
}

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "md") || path.to_string_lossy().ends_with(STORIES)
}

/// The text of a file of a person's own.
///
/// # Errors
/// It cannot be read, is no file, no text, or larger.
pub(crate) fn read_file(path: &Path, most: u64) -> Result<String, FileFault> {
    // A pipe of that name would be waited for.
    if !std::fs::metadata(path).map_err(FileFault::Read)?.is_file() {
        return Err(FileFault::NoFile);
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(FileFault::Read)?;
    file.take(most + 1).read_to_end(&mut bytes).map_err(FileFault::Read)?;
    if bytes.len() as u64 > most {
        return Err(FileFault::TooLarge { most });
    }
    // What the editor of Windows puts before UTF-8.
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(..'\u{feff}'.len_utf8());
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
        let line = good.matches('\n').count() + 1;
        let column = good.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        FileFault::NotUtf8 { line, column }
    })
}
