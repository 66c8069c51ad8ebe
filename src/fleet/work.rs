//! What is handed to a worker: lines of records, files of one machine, members of a large archive.

use std::path::PathBuf;

use super::resume::RunMark;
use super::tabular::TableRow;
use crate::say::Message;

/// A piece of work.
#[derive(Debug)]
pub(super) enum Piece {
    /// Whole lines of records, from this line of the source on; those with these numbers are set aside.
    Lines { first: u64, bytes: Vec<u8>, aside: Vec<u64> },
    /// Lines among records that are none, each with its place.
    Beside { place: String, bytes: Vec<u8>, places: Vec<(u64, u64)> },
    /// A record that is longer than is read: its beginning and its size.
    TooLong { line: u64, head: Vec<u8>, size: u64 },
    /// A record at which the input broke off, and why.
    BrokenOff { line: u64, rest: Vec<u8>, why: Message },
    /// Files and folders of one machine, or a few; and what the place where they lie calls the only one.
    Files(Vec<PathBuf>, Option<String>),
    /// Members of an archive, each with its content.
    Members(Vec<(String, Vec<u8>)>),
    /// Rows of a table.
    Rows(Vec<TableRow>),
    /// What cannot be read at all, and why.
    Failed { place: String, why: Message },
    /// Lines that an earlier run wrote: they are counted, and not written again.
    Earlier { lines: Vec<u8>, is_csv: bool },
}

/// A piece with the place from which an interrupted run goes on.
#[derive(Debug)]
pub(super) struct Work {
    pub piece: Piece,
    /// The name of the source, safe to show.
    pub source: String,
    /// The place behind this piece.
    pub mark: RunMark,
}

/// Nobody takes pieces any more.
#[derive(Debug)]
pub(super) struct Closed;
