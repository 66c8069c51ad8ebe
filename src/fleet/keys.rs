//! Lists of licence keys among the sources. They are read before all else, so that each computer is judged with what they
//! say of its key, wherever they stand.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::folder::{DEEPEST, MOST_NAMES, is_stream, name_of, shown};
use super::heading::Held;
use super::incoming::{IncomingRecord, OF_A_KEY, begins_records};
use super::judge::{SOURCE, read_fact};
use super::own_files::OwnFiles;
use super::source::{SNIFFED, open_unpacked};
use super::table::TableColumns;
use super::tabular::{self, TableKind, TableRow};
use crate::case::{KeyLists, is_stdin};
use crate::facts::{Evidence, FactId, Locator, Observation, Reading, Strength, Value};
use crate::limits;
use crate::sources::ksc::{listed_keys, may_list_keys};
use crate::text::lines::read_up_to;
use crate::text::{Utf16Reader, utf16_of};

/// Bytes of records that are searched at a time.
const BLOCK: usize = 256 * 1024;

/// The lists among the sources; those in archives, and of standard input, count for what stands beside them alone.
pub(super) fn lists_among(
    sources: &[PathBuf],
    (columns, own): (&TableColumns, &OwnFiles),
    now: DateTime<Utc>,
    is_stopped: &dyn Fn() -> bool,
) -> KeyLists {
    let mut search = ListSearch { lists: KeyLists::default(), columns, own, now, is_stopped };
    sources.iter().filter(|source| !is_stdin(source)).for_each(|source| search.path(source, 0));
    search.lists
}

/// What looks for lists.
struct ListSearch<'a> {
    lists: KeyLists,
    columns: &'a TableColumns,
    own: &'a OwnFiles,
    now: DateTime<Utc>,
    is_stopped: &'a dyn Fn() -> bool,
}

impl ListSearch<'_> {
    fn path(&mut self, path: &Path, depth: usize) {
        // What is named may be a link, and what lies in a folder is not followed.
        let metadata = if depth == 0 { fs::metadata(path) } else { fs::symlink_metadata(path) };
        let Ok(kind) = metadata.map(|metadata| metadata.file_type()) else { return };
        if (self.is_stopped)() {
            return;
        }
        if kind.is_file() {
            // What cannot be read is told when its turn comes.
            self.file(path);
        } else if kind.is_dir() && depth < DEEPEST {
            let entries = fs::read_dir(path).into_iter().flatten().flatten();
            let own = self.own.names_in(path);
            let paths = entries.map(|entry| entry.path()).filter(|path| !own.hold(path));
            let mut paths: Vec<PathBuf> = paths.take(MOST_NAMES).collect();
            paths.sort();
            paths.iter().for_each(|path| self.path(path, depth + 1));
        }
    }

    fn file(&mut self, path: &Path) -> Option<()> {
        let (start, _) = read_up_to(&mut open_unpacked(path)?, SNIFFED);
        let place = shown(path);
        if may_list_keys(&start) {
            let keys = listed_keys(&mut open_unpacked(path)?, &crate::sources::format::Origin::new(&place, self.now));
            keys.iter().for_each(|(key, reading)| self.lists.add(key, &place, reading));
        } else if is_stream(path) || begins_records(&start, start.len() == SNIFFED) {
            match utf16_of(&start) {
                Some(utf16) => self.records(&mut Utf16Reader::new(open_unpacked(path)?, utf16), &place),
                None => self.records(&mut open_unpacked(path)?, &place),
            }
        } else if let Some(kind) = tabular::kind_of(&start, &name_of(path), self.columns)
            && may_hold_keys(&kind)
        {
            let mut rows = Vec::new();
            tabular::read(kind, open_unpacked(path)?, &|| open_unpacked(path), &place, self.columns, &mut |batch| {
                rows.extend(batch.into_iter().filter_map(|row| match row {
                    TableRow::Record { json, .. } => Some(json),
                    TableRow::Unread { .. } => None,
                }));
                rows.drain(..).for_each(|json| self.record(&json, &place).unwrap_or_default());
                !(self.is_stopped)()
            });
        }
        Some(())
    }

    /// The records of keys among others: few, so that the others are not read.
    fn records(&mut self, input: &mut dyn Read, place: &str) {
        let finder = memchr::memmem::Finder::new(OF_A_KEY);
        let mut held: Vec<u8> = Vec::new();
        loop {
            let begin = held.len();
            let count = Read::take(&mut *input, BLOCK as u64).read_to_end(&mut held).unwrap_or_default();
            let is_end = count < BLOCK || (self.is_stopped)();
            let whole = match memchr::memrchr(b'\n', &held[begin..]) {
                _ if is_end => held.len(),
                Some(at) => begin + at + 1,
                None => 0,
            };
            let mut at = 0;
            while let Some(hit) = finder.find(&held[at..whole]).map(|hit| at + hit) {
                let first = memchr::memrchr(b'\n', &held[..hit]).map_or(0, |at| at + 1);
                at = memchr::memchr(b'\n', &held[hit..whole]).map_or(whole, |end| hit + end);
                self.record(&held[first..at], place);
            }
            held.drain(..whole);
            if is_end {
                return;
            }
            if held.len() > limits::RECORD_BYTES {
                // It is told as too long when its turn comes.
                held.clear();
            }
        }
    }

    /// A record, where it is one of a key and of no computer.
    fn record(&mut self, line: &[u8], place: &str) -> Option<()> {
        let record = IncomingRecord::read(line).ok()?;
        let key = record.key.filter(|_| record.host.is_none())?;
        let facts = record.facts.filter(|facts| !facts.is_list)?;
        let known = facts.known.iter().filter_map(|(name, text)| read_fact(name, text).ok());
        let observed = known.map(|(fact, value)| {
            let locator = Locator::Json { file: place.to_owned(), pointer: format!("/facts/{fact}") };
            let evidence = Evidence::new(SOURCE, locator, &value.to_string(), self.now);
            Observation { fact, value, strength: Strength::Recorded, evidence }
        });
        let observations: Vec<Observation> = observed.collect();
        let is_key = |seen: &Observation| seen.fact == FactId::LicenseInConsole && seen.value == Value::Flag(true);
        if observations.iter().any(is_key) {
            self.lists.add(&key.0, place, &Reading { observations, is_listed: true, ..Reading::default() });
        }
        Some(())
    }
}

/// Whether rows of a table may be keys: each of a table with a column of computers is one.
fn may_hold_keys(kind: &TableKind) -> bool {
    match kind {
        TableKind::Csv { headed, .. } => {
            headed.held.contains(&Some(Held::Key)) && !headed.held.contains(&Some(Held::Host))
        }
        TableKind::Records { .. } | TableKind::Unknown(_) | TableKind::OfAnother(_) => false,
        TableKind::Json | TableKind::JsonOfCounts | TableKind::Xml => true,
    }
}
