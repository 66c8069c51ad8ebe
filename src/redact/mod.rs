//! Taking private values out of what leaves the machine.
//!
//! First everything that leaves is read ([`Redactor::learn`]), so that a name found in one place is
//! replaced in all; then it is cleaned ([`Redactor::clean`]); at last the finished text is searched once
//! more for every original value ([`Redactor::leak`]). Nothing is written where one is left.

mod addresses;
mod announced;
mod arguments;
mod asian_names;
mod automation;
mod beside;
mod builtin;
mod commands;
mod companies;
mod file;
mod find;
mod found;
mod gate;
mod given_names;
mod homes;
mod hosts;
mod initials;
mod kind;
mod known;
mod label;
mod labels;
mod letters;
mod looks;
mod mails;
mod map;
mod marked;
mod marks;
mod numbers;
mod orders;
mod ordinary;
mod paths;
mod persons;
mod rules;
mod secrets;
mod spared;
mod spoken_mail;
mod streets;
mod tables;
mod taken;
mod telephones;
#[cfg(test)]
mod tests;
mod values;
mod vocabulary;
mod web;
mod words;

pub use file::{FileError, FileReport, Shown, clean_file, learn_file, show_file, sweep_file};
pub use kind::PrivateKind;
pub use known::Known;
pub use map::{MapError, Redactor, Replaced};
pub(crate) use ordinary::is_common;
