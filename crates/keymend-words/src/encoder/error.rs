//! Why a data file cannot be used.

use thiserror::Error;

/// Why a data file cannot be used. Keymend goes on without it and says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncoderError {
    /// Not even a header.
    #[error("the language data is missing")]
    Missing,
    /// Something else.
    #[error("this is not Keymend's language data")]
    Foreign,
    /// Made by another version of Keymend.
    #[error("the language data has version {found}, this Keymend reads version {known}")]
    Version {
        /// What the file says.
        found: u32,
        /// What can be read.
        known: u32,
    },
    /// Cut, or something is appended.
    #[error("the language data is damaged: it has {found} bytes and should have {expected}")]
    Length {
        /// Bytes there are.
        found: usize,
        /// Bytes that the header promises.
        expected: usize,
    },
    /// A byte differs.
    #[error("the language data is damaged: its checksum is wrong")]
    Altered,
}
