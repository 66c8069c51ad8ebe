//! How far a run has come, kept beside its output so that a later run goes on from there.

use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::own_files::OwnFiles;
use crate::places::{Rights, write_atomic};
use crate::text::digest;

/// What the name of the file adds to that of the output.
const ENDING: &str = ".resume";

/// How far a run has come: lines or pieces of a source that are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub(super) struct RunMark {
    /// The source, counted from 0.
    pub source: usize,
    /// What of it is done: lines of a stream of records, or pieces.
    pub done: u64,
}

/// How far a run has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What this run is over, and how it writes: another run does not go on from here.
    pub of: String,
    /// The place in the sources.
    pub(super) mark: RunMark,
    /// Bytes of the output.
    pub bytes: u64,
    /// Records in it.
    pub records: u64,
    /// Those of whose input something is lost, which they do not tell.
    #[serde(default)]
    pub(super) lost: u64,
    /// Bytes of a piece, by which pieces are counted.
    pub(super) batch: usize,
    /// Whether the run came to its end.
    #[serde(default)]
    pub is_whole: bool,
    /// What was to be seen of each source when the run began; nothing of one that cannot be looked at twice.
    #[serde(default)]
    pub(super) inputs: Vec<Option<String>>,
}

impl Progress {
    /// The same, of a run that came to its end.
    #[must_use]
    pub fn whole(&self) -> Progress {
        Progress { is_whole: true, ..self.clone() }
    }

    /// The beginning of a run.
    #[must_use]
    pub fn begin(of: String) -> Progress {
        Progress { of, ..Progress::default() }
    }

    /// Notes how the sources are now; the files that the run writes may lie among them.
    pub fn note_inputs(&mut self, sources: &[PathBuf], own: &OwnFiles) {
        self.inputs = sources.iter().map(|source| seen_of(source, own)).collect();
    }

    /// The first source that is not as it was when the run began: what was counted in it may be something else now.
    #[must_use]
    pub fn changed_input<'s>(&self, sources: &'s [PathBuf], own: &OwnFiles) -> Option<&'s Path> {
        let changed = |(source, before): &(&'s PathBuf, &Option<String>)| {
            before.as_ref().zip(seen_of(source, own)).is_some_and(|(before, now)| *before != now)
        };
        sources.iter().zip(&self.inputs).find(changed).map(|(source, _)| source.as_path())
    }

    /// Where the progress of an output stands.
    #[must_use]
    pub fn place(output: &Path) -> PathBuf {
        let mut name = output.file_name().map(ToOwned::to_owned).unwrap_or_default();
        name.push(ENDING);
        output.with_file_name(name)
    }

    /// What an earlier run kept; nothing where none did.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(output: &Path) -> io::Result<Option<Progress>> {
        match std::fs::read(Progress::place(output)) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(io::Error::from),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Keeps it.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&self, output: &Path) -> io::Result<()> {
        let bytes = serde_json::to_vec(self)?;
        write_atomic(&Progress::place(output), &bytes, Rights::Usual)
    }
}

/// Files of a folder that are looked at.
const MOST_FILES: usize = 100_000;

/// The digest of the sizes and times of a file, or of the files below a folder; nothing of a pipe.
fn seen_of(source: &Path, own: &OwnFiles) -> Option<String> {
    let metadata = std::fs::metadata(source).ok()?;
    if !metadata.is_file() && !metadata.is_dir() {
        return None;
    }
    let (mut open, mut files) = (vec![source.to_owned()], Vec::new());
    while let Some(path) = open.pop() {
        let Ok(metadata) = std::fs::symlink_metadata(&path) else { continue };
        if metadata.is_dir() {
            let own = own.names_in(&path);
            let entries = std::fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path());
            open.extend(entries.filter(|path| !own.hold(path)));
        } else {
            let changed = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
            files.push((path, metadata.len(), changed.unwrap_or_default().as_nanos()));
        }
        if files.len() >= MOST_FILES {
            break;
        }
    }
    files.sort();
    Some(digest(format!("{files:?}").as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_that_is_not_as_it_was_is_named_and_the_output_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let (source, output) = (folder.path().to_owned(), folder.path().join("out.jsonl"));
        let file = source.join("a.jsonl");
        std::fs::write(&file, "one\ntwo\n").unwrap();
        let sources = [source.clone(), PathBuf::from("-"), file.clone()];
        let mut progress = Progress::begin(String::new());
        let own = OwnFiles::of([output.as_path(), &Progress::place(&output)]);
        progress.note_inputs(&sources, &own);
        std::fs::write(&output, "x").unwrap();
        progress.keep(&output).unwrap();
        let kept = Progress::read(&output).unwrap().unwrap();
        assert_eq!(kept.changed_input(&sources, &own), None);
        std::fs::write(&file, "two\n").unwrap();
        assert_eq!(kept.changed_input(&sources, &own), Some(source.as_path()));
    }
}
