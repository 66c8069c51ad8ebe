//! Captures: files, folders, archives and standard input; what a look at a machine gave, written and read again.
//!
//! Opens what was named, recognises it by its content and hands it to the reader of its format. Nothing here
//! interprets what was read.

mod archive;
mod collect;
mod console;
mod dated;
mod dump;
mod formats;
mod look;
mod mail;
mod mixed;
mod open;
mod portion;
mod sections;
mod support;
#[cfg(test)]
mod tests;

pub use archive::document::{
    CAPTURE_SCHEMA, CaptureManifest, FACTS, MANIFEST, ManifestFile, RAW_FOLDER, SavedLook, SavedNotRead,
    SavedObservation,
};
pub(crate) use archive::many::{Member, common_folder_of_many, read_members_of_many};
pub(crate) use archive::{holds_members, is_zip};
pub use collect::{CollectError, Packed, pack};
pub(crate) use console::is_same_host;
pub(crate) use dated::without_day;
pub use formats::FormatName;
pub use look::{LookedAt, MachineLook, Raw};
pub(crate) use mail::{is_mail_text, words_of_mail};
pub(crate) use mixed::{LineKind, LineSorter};
pub(crate) use open::{
    EnclosedFiles, holds_answers, host_told, is_control_output, is_recognised, read_beside, read_each, read_enclosed,
    read_members,
};
pub use open::{SourceArg, read_source};
pub use portion::Portion;
pub(crate) use support::{is_clock_beside, is_of_support_archive, spread as spread_support};
