//! Taking private values out of what leaves the machine.
//!
//! First everything that leaves is read ([`Redactor::learn`]), so that a name found in one place is
//! replaced in all; then it is cleaned ([`Redactor::clean`]); at last the finished text is searched once
//! more for every original value ([`Redactor::leak`]). Nothing is written where one is left.

mod absent;
mod addresses;
mod announced;
mod arguments;
mod asian_names;
mod automation;
mod beside;
mod births;
mod blocks;
mod builtin;
mod cef;
mod chunks;
mod clauses;
mod commands;
mod companies;
mod disks;
mod file;
mod find;
mod forms;
mod found;
mod gate;
mod given_names;
mod homes;
mod hosts;
mod initials;
mod inserts;
mod kept;
mod kind;
mod known;
mod label;
mod labels;
mod learned;
mod letterheads;
mod letters;
mod listed;
mod looks;
mod mails;
mod map;
mod marked;
mod marks;
mod numbers;
mod openers;
mod opens;
mod orders;
mod ordinary;
mod paths;
mod persons;
mod replaced;
mod roles;
mod rules;
mod said;
mod secrets;
mod serials;
mod shown;
mod spared;
mod spelled_out;
mod spoken_mail;
mod streets;
mod sweep;
mod tables;
mod taken;
mod tax_numbers;
mod technical;
mod telephones;
#[cfg(test)]
mod tests;
mod things;
mod told;
mod tool_hosts;
mod typed;
mod typed_cards;
mod typed_passwords;
mod typed_words;
mod values;
mod versions;
mod vocabulary;
mod web;
mod word_groups;
mod words;
mod written;

pub use chunks::FileError;
pub use file::{FileReport, clean_file, learn_file, sweep_file};
pub use kind::PrivateKind;
pub use known::Known;
pub use map::{MapError, Redactor};
pub(crate) use opens::CARD_DIGITS;
pub use opens::{
    TakenKind, TakenOut, taken_kinds, taken_out, without_addresses, without_private_names, without_secrets,
    without_told_secrets,
};
pub(crate) use ordinary::is_common;
pub use replaced::Replaced;
pub use shown::{Shown, show_file};
