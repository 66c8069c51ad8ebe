//! Taking private values out of what leaves the machine.
//!
//! First everything that leaves is read ([`Redactor::learn`]), so that a name found in one place is
//! replaced in all; then it is cleaned ([`Redactor::clean`]); at last the finished text is searched once
//! more for every original value ([`Redactor::leak`]). Nothing is written where one is left.

mod file;
mod kind;
mod known;
mod map;
mod rules;
mod spared;

pub use file::{FileError, FileReport, clean_file, learn_file, sweep_file};
pub use kind::Kind;
pub use known::Known;
pub(crate) use known::is_common;
pub use map::{MapError, Redactor};
