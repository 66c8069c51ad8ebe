//! The files of a folder of topics: topics and their stories, each read as far as it can be.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::limits;

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
pub(crate) enum FileFault {
    #[error("cannot be read: {0}; correct its rights, or move it out of the folder")]
    Read(io::Error),
    #[error("is not UTF-8 text; save it as UTF-8")]
    NotUtf8 {
        /// Line and character of the first byte that is none, each counted from 1.
        line: usize,
        column: usize,
    },
    #[error("is larger than {} MiB; split it, or move it out of the folder", LARGEST / 1024 / 1024)]
    TooLarge,
    #[error("is a device or a pipe; move it out of the folder")]
    NoFile,
    #[error("lies in more than {DEEPEST} folders; move it up")]
    TooDeep,
    #[error("is one of more than {MOST_FILES} files; name a smaller folder")]
    TooMany,
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

impl From<FileFault> for io::Error {
    fn from(fault: FileFault) -> io::Error {
        match fault {
            FileFault::Read(error) => error,
            FileFault::NotUtf8 { .. } => io::Error::new(io::ErrorKind::InvalidData, fault.to_string()),
            other => io::Error::other(other.to_string()),
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
                let text = read(&path);
                files.push(FoundFile { path, text });
            }
            Ok(_) => {}
        }
    }
}

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "md") || path.to_string_lossy().ends_with(STORIES)
}

fn read(path: &Path) -> Result<String, FileFault> {
    // A pipe of that name would be waited for.
    if !std::fs::metadata(path).map_err(FileFault::Read)?.is_file() {
        return Err(FileFault::NoFile);
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(FileFault::Read)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(FileFault::Read)?;
    if bytes.len() as u64 > LARGEST {
        return Err(FileFault::TooLarge);
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
        let line = good.matches('\n').count() + 1;
        let column = good.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        FileFault::NotUtf8 { line, column }
    })
}
