//! How far a run has come, kept beside its output so that a later run goes on from there.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::source::RunMark;
use crate::places::{Rights, write_atomic};

/// What the name of the file adds to that of the output.
const ENDING: &str = ".resume";

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
    /// Bytes of a piece, by which pieces are counted.
    pub(super) batch: usize,
}

impl Progress {
    /// The beginning of a run.
    #[must_use]
    pub fn begin(of: String) -> Progress {
        Progress { of, ..Progress::default() }
    }

    /// Where the progress of an output stands.
    #[must_use]
    pub fn place(output: &Path) -> PathBuf {
        let mut name = output.file_name().map(ToOwned::to_owned).unwrap_or_default();
        name.push(ENDING);
        output.with_file_name(name)
    }

    /// What an earlier run kept; nothing where it came to its end, or never began.
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
