//! Readers of one format each, into facts with evidence.
//!
//! A source decides nothing, prints nothing and knows no topic. Parsers work on text and trees, not on
//! files, so that live command output and live registry values can feed the same code. Everything read is
//! hostile: sizes are bounded, nothing panics, and text is cleaned and masked before it is kept. No reader knows
//! the list of formats; that stands in `capture`.

pub(crate) mod avp;
pub(crate) mod collector;
pub(crate) mod control;
pub(crate) mod dotted;
pub(crate) mod ending;
pub(crate) mod event_log;
pub(crate) mod facts_file;
pub(crate) mod format;
pub(crate) mod gsi;
pub(crate) mod hosts;
pub(crate) mod inventory;
pub(crate) mod klnagchk;
pub(crate) mod ksc;
pub(crate) mod log;
pub(crate) mod registry;
pub(crate) mod window;
pub(crate) mod words;

pub(crate) use ksc::is_about_devices;
pub(crate) use words::{ToldWords, heard_in};
pub use words::{read_words, read_words_with};
