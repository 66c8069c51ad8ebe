//! Reading captures into facts: files, folders, standard input, messages and answers.
//!
//! A source decides nothing, prints nothing and knows no topic. Parsers work on text and trees, not on
//! files, so that live command output and live registry values can feed the same code. Everything read is
//! hostile: sizes are bounded, nothing panics, and text is cleaned and masked before it is kept.

mod answer;
mod archive;
mod avp;
mod capture;
mod code_page;
mod control;
mod encoding;
mod event_log;
mod facts_file;
mod format;
mod gsi;
mod hosts;
mod json_members;
mod klnagchk;
mod lines;
mod log;
mod machine;
mod registry;
#[cfg(test)]
mod tests;
mod words;

pub use answer::{AnswerError, fact_from_answer, read_answer};
pub use archive::clock_of_capture;
pub(crate) use archive::digest;
pub use archive::document::{
    CAPTURE_SCHEMA, FACTS, MANIFEST, Manifest, ManifestFile, RAW_FOLDER, SavedLook, SavedNotRead, SavedObservation,
};
pub use capture::{SourceArg, read_source};
pub(crate) use code_page::{CodePage, CodePageEvidence};
pub(crate) use control::{means_the_same, product_name};
pub use encoding::decode_text;
pub use format::FormatName;
pub(crate) use machine::Program;
pub use machine::{Look, LookedAt, Raw, Roots, read_machine, stop_programs};
pub use words::read_words;
