//! The store: one folder a ticket, written atomically, locked, readable without Keymend.
//!
//! A ticket appears whole by one rename, and every later file replaces its former self whole. Whatever the
//! moment at which Keymend ends, what is read is what was last written completely.

use std::collections::{BTreeSet, BinaryHeap};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::record::{State, TicketEvent, TicketRecord};
use super::replace::{replace, settle};
use super::request::Request;
use crate::language::in_english;
use crate::places::{Rights, lock_file, private_file, private_folder, sync_folder, write_atomic};
use crate::say::{Message, Worded, errors, page, together, why};
use crate::text::{digest, is_acted_on};

/// How long to wait for another process that works on the same ticket.
const PATIENCE: Duration = Duration::from_secs(10);

/// The largest file of a ticket that is read, in bytes.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

const RECORD: &str = "ticket.json";

/// What is asked, in a ticket's folder.
const REQUEST: &str = "request.json";
const HISTORY: &str = "history.jsonl";
const LOCK: &str = ".lock";

/// Why a ticket cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum TicketStoreError {
    /// A file or folder cannot be read or written.
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A file is not what it should be.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// No such ticket.
    Unknown(u32),
    /// Somebody else works on it.
    Busy(PathBuf),
    /// There is one already.
    SameCase {
        /// The first ticket's number.
        number: u32,
        /// Whose it is, where that is known.
        whose: Option<String>,
        /// Whether it was handed over, so that it is neither changed nor sent.
        is_handed_over: bool,
        /// Whether the new one says whose it is.
        says_whose: bool,
    },
}

impl Worded for TicketStoreError {
    fn message(&self) -> Message {
        match self {
            TicketStoreError::File { path, error } => errors::ticket_file(path.as_path(), why(error)),
            TicketStoreError::Damaged { path, problem } => errors::ticket_damaged(path.as_path(), problem),
            TicketStoreError::Unknown(number) => errors::no_such_ticket(number.to_string()),
            TicketStoreError::Busy(_) => errors::ticket_busy(),
            TicketStoreError::SameCase { number, whose, is_handed_over, says_whose } => {
                let number = number.to_string();
                let whose = whose.as_ref().map(|whose| errors::same_case_of(number.clone(), whose));
                let another = (!says_whose).then(errors::same_case_another);
                let same =
                    if *is_handed_over { errors::same_case_handed_over(number) } else { errors::same_case(number) };
                together([same].into_iter().chain(whose).chain(another))
            }
        }
    }

    fn on_page(&self) -> Message {
        match self {
            TicketStoreError::Unknown(number) => page::no_such_request(*number),
            TicketStoreError::SameCase { .. } => page::request_is_there(),
            TicketStoreError::File { error, .. } if error.kind() == io::ErrorKind::StorageFull => {
                together([self.message(), errors::hint_disk_full()])
            }
            _ => self.message(),
        }
    }
}

/// All tickets.
#[derive(Clone, Debug)]
pub struct TicketStore {
    folder: PathBuf,
}

/// A ticket's number, and its record or why it cannot be read.
pub type Listed = (u32, Result<TicketRecord, TicketStoreError>);

/// The folder of a ticket: the number and the topic are its name.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct TicketFolder {
    number: u32,
    name: String,
}

impl TicketFolder {
    fn called(name: &str) -> Option<TicketFolder> {
        Some(TicketFolder { number: TicketFolder::number(name)?, name: name.to_owned() })
    }

    fn number(name: &str) -> Option<u32> {
        name.split_once('-')?.0.parse().ok()
    }

    fn topic(&self) -> &str {
        self.name.split_once('-').map_or("", |(_, topic)| topic)
    }
}

/// One ticket that this process alone may change.
#[derive(Debug)]
pub struct OpenTicket {
    folder: PathBuf,
    /// What is recorded of it.
    pub record: TicketRecord,
    // The lock is given back when the file is closed, also when the process is killed.
    _lock: File,
}

impl TicketStore {
    /// The tickets in a data folder.
    #[must_use]
    pub fn new(data: &Path) -> TicketStore {
        TicketStore { folder: data.join("tickets") }
    }

    /// Refuses a second ticket about a case of which one is open.
    ///
    /// # Errors
    /// There is one, or the folder cannot be read.
    pub fn refuse_same_case(&self, record: &TicketRecord, another: bool) -> Result<(), TicketStoreError> {
        if another || !self.folder.exists() {
            return Ok(());
        }
        match self.alike(record)?.find(|other| other.is_about(record)) {
            Some(other) => Err(TicketStoreError::SameCase {
                number: other.number,
                whose: other.whose(),
                is_handed_over: other.state == State::HandedOver,
                says_whose: record.customer.is_some(),
            }),
            None => Ok(()),
        }
    }

    /// The open tickets about the same problem of the same product, whoever's they are, the newest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn alike(&self, record: &TicketRecord) -> Result<impl Iterator<Item = TicketRecord>, TicketStoreError> {
        // They have one topic, which their folders are called by.
        let folders = self.folders()?.into_iter().rev().filter(|other| other.topic() == record.topic);
        // A damaged ticket cannot be compared; it hinders no new one.
        let read = folders.filter_map(|folder| read_record(&self.folder.join(&folder.name)).ok());
        Ok(read.filter(|other| other.is_like(record) && other.number != record.number && !other.is_closed()))
    }

    /// Keeps a new ticket: the record gets the next number, and all files appear at once.
    ///
    /// # Errors
    /// An open ticket about the same case is there, unless `another`; or the folder cannot be written.
    pub fn create(
        &self,
        mut record: TicketRecord,
        another: bool,
        files: impl FnOnce(&TicketRecord) -> Result<Vec<(String, Vec<u8>)>, TicketStoreError>,
    ) -> Result<OpenTicket, TicketStoreError> {
        let failed = |path: &Path, error| TicketStoreError::File { path: path.to_owned(), error };
        private_folder(&self.folder).map_err(|error| failed(&self.folder, error))?;
        let _lock = locked_file(&self.folder.join(LOCK))?;
        self.sweep_unfinished();
        self.refuse_same_case(&record, another)?;
        let others = self.folders()?;
        record.number = others.last().map_or(0, |newest| newest.number) + 1;
        let unfinished = self.folder.join(format!(".new-{}", std::process::id()));
        let folder = self.folder.join(format!("{:04}-{}", record.number, record.topic));
        private_folder(&unfinished).map_err(|error| failed(&unfinished, error))?;
        let written = files(&record).and_then(|mut files| {
            let created = TicketEvent::now("created", "");
            let record = TicketRecord { last: Some(created.last()), ..record.clone() };
            files.push((RECORD.to_owned(), record.to_json()));
            files.push((HISTORY.to_owned(), created.to_line()));
            files.push((LOCK.to_owned(), Vec::new()));
            files.iter().try_for_each(|(name, content)| write_new(&unfinished.join(name), content))
        });
        let moved = written.and_then(|()| {
            sync_folder(&unfinished);
            fs::rename(&unfinished, &folder).map_err(|error| failed(&folder, error))
        });
        if let Err(error) = moved {
            // It is ours and was never a ticket.
            let _ = fs::remove_dir_all(&unfinished);
            return Err(error);
        }
        sync_folder(&self.folder);
        let lock = locked_file(&folder.join(LOCK))?;
        Ok(OpenTicket { folder, record, _lock: lock })
    }

    /// Every ticket by its number; a damaged one is an error beside the others. Each is read when it is taken, so that
    /// the newest of many cost no more than a few.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn list(&self) -> Result<impl DoubleEndedIterator<Item = Listed> + ExactSizeIterator, TicketStoreError> {
        let read = |folder: TicketFolder| (folder.number, read_record(&self.folder.join(folder.name)));
        Ok(self.folders()?.into_iter().map(read))
    }

    /// The tickets whose request has a text in what identifies a customer: an address, a telephone number, a number of an order or
    /// of the customer. It stands in the request alone, and is read only by whoever looks for it.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn asked_with(&self, text: &str) -> Result<BTreeSet<u32>, TicketStoreError> {
        let has_it = |folder: &TicketFolder| {
            let request = read_file(&self.folder.join(&folder.name).join(REQUEST)).ok();
            let request: Option<Request> = request.and_then(|text| from_json(&text).ok());
            request.is_some_and(|request| request.identifies_by(text))
        };
        Ok(self.folders()?.into_iter().filter(has_it).map(|folder| folder.number).collect())
    }

    /// Opens a ticket for this process alone.
    ///
    /// # Errors
    /// There is none, somebody else works on it, or it is damaged.
    pub fn open(&self, number: u32) -> Result<OpenTicket, TicketStoreError> {
        let mut called = Vec::new();
        self.each_folder(|name| {
            if TicketFolder::number(name) == Some(number) {
                called.push(name.to_owned());
            }
        })?;
        self.open_folder(&called.into_iter().min().ok_or(TicketStoreError::Unknown(number))?)
    }

    /// The tickets that are not closed, the newest first, up to `most` of them.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn not_closed(&self, most: usize) -> Result<Vec<TicketRecord>, TicketStoreError> {
        // Of ten thousand the newest are asked for: a heap gives them without sorting the others.
        let mut folders = BinaryHeap::new();
        self.each_folder(|name| folders.extend(TicketFolder::called(name)))?;
        let mut records = Vec::new();
        while let Some(newest) = folders.pop().filter(|_| records.len() < most) {
            records.extend(read_record(&self.folder.join(&newest.name)).ok().filter(|record| !record.is_closed()));
        }
        Ok(records)
    }

    fn open_folder(&self, name: &str) -> Result<OpenTicket, TicketStoreError> {
        let folder = self.folder.join(name);
        let lock = locked_file(&folder.join(LOCK))?;
        settle(&folder).map_err(|error| TicketStoreError::File { path: folder.clone(), error })?;
        Ok(OpenTicket { record: read_record(&folder)?, folder, _lock: lock })
    }

    /// The folders of all tickets, by number; none of them is looked into.
    fn folders(&self) -> Result<Vec<TicketFolder>, TicketStoreError> {
        let mut folders = Vec::new();
        self.each_folder(|name| folders.extend(TicketFolder::called(name)))?;
        folders.sort_unstable();
        Ok(folders)
    }

    /// The names of everything that lies beside the tickets, and of these.
    fn each_folder(&self, mut take: impl FnMut(&str)) -> Result<(), TicketStoreError> {
        let failed = |error| TicketStoreError::File { path: self.folder.clone(), error };
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(error)),
        };
        for entry in entries {
            entry.map_err(failed)?.file_name().to_str().map(&mut take);
        }
        Ok(())
    }

    /// Removes what a process left that ended before its ticket was complete; the lock is ours.
    fn sweep_unfinished(&self) {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".new-")) {
            // What cannot be removed is no ticket either.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl OpenTicket {
    /// Where the stand-ins of this ticket's private values are kept: beside the tickets, so that a folder that is
    /// copied or zipped holds none of the originals.
    #[must_use]
    pub fn private_map(&self) -> PathBuf {
        let data = self.folder.parent().and_then(Path::parent).unwrap_or(&self.folder);
        data.join("private").join(format!("ticket-{:04}.json", self.record.number))
    }

    /// Keeps the stand-ins of this ticket's private values, for its owner alone.
    ///
    /// # Errors
    /// They cannot be written.
    pub fn keep_private_map(&self, content: &[u8]) -> Result<(), TicketStoreError> {
        let path = self.private_map();
        let kept = path.parent().map_or(Ok(()), private_folder);
        kept.and_then(|()| write_atomic(&path, content, Rights::Owner))
            .map_err(|error| TicketStoreError::File { path, error })
    }

    /// The ticket's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads one of its files.
    ///
    /// # Errors
    /// It cannot be read, or is far too large.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, TicketStoreError> {
        read_file(&self.folder.join(name))
    }

    /// A file of the ticket as text that is safe to show.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read_text(&self, name: &str) -> Result<String, TicketStoreError> {
        Ok(String::from_utf8_lossy(&self.read(name)?).replace(harms_a_screen, " "))
    }

    /// Reads one of its JSON documents.
    ///
    /// # Errors
    /// It cannot be read, or is damaged.
    pub fn read_json<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T, TicketStoreError> {
        let path = self.folder.join(name);
        from_json(&read_file(&path)?).map_err(|error| TicketStoreError::Damaged { path, problem: error.to_string() })
    }

    /// Replaces one of its files.
    ///
    /// # Errors
    /// It cannot be written; it is then as before.
    pub fn write(&self, name: &str, content: &[u8]) -> Result<(), TicketStoreError> {
        let path = self.folder.join(name);
        let folder = path.parent().map_or(Ok(()), private_folder);
        folder
            .and_then(|()| write_atomic(&path, content, Rights::Owner))
            .map_err(|error| TicketStoreError::File { path, error })
    }

    /// Keeps a changed record, after the line of the history that says why.
    ///
    /// # Errors
    /// One of the two cannot be written.
    pub fn keep(
        &mut self,
        event: &TicketEvent,
        change: impl FnOnce(&mut TicketRecord),
    ) -> Result<(), TicketStoreError> {
        self.append(event)?;
        change(&mut self.record);
        self.record.last = Some(event.last());
        self.write(RECORD, &self.record.to_json())
    }

    /// Takes back that it was handed over, and with it the number that it had there.
    ///
    /// # Errors
    /// The record cannot be written.
    pub fn take_back(&mut self, before: State) -> Result<(), TicketStoreError> {
        self.keep(&TicketEvent::now("reopened", before.name()), |record| {
            record.state = before;
            record.handed_over = None;
            record.their_number = None;
        })
    }

    /// Adds a line to the history.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn append_event(&mut self, event: &TicketEvent) -> Result<(), TicketStoreError> {
        self.append(event)
    }

    /// Keeps a changed record, the line of the history that says why, and other files, all of them or none.
    ///
    /// # Errors
    /// One of them cannot be written.
    pub fn keep_with(
        &mut self,
        mut files: Vec<(String, Vec<u8>)>,
        event: &TicketEvent,
        change: impl FnOnce(&mut TicketRecord),
    ) -> Result<(), TicketStoreError> {
        let mut record = self.record.clone();
        change(&mut record);
        record.last = Some(event.last());
        let mut history = self.read(HISTORY)?;
        history.push(b'\n');
        history.extend(event.to_line());
        files.push((HISTORY.to_owned(), history));
        files.push((RECORD.to_owned(), record.to_json()));
        replace(&self.folder, &files).map_err(|error| TicketStoreError::File { path: self.folder.clone(), error })?;
        self.record = record;
        Ok(())
    }

    /// The papers that somebody changed by hand since Keymend wrote them, each with what stands there now.
    #[must_use]
    pub fn edited_papers(&self) -> Vec<(String, Vec<u8>)> {
        let now = |name: &String| Some((name.clone(), self.read(name).ok()?));
        let papers = self.record.papers.iter().filter_map(|(name, written)| Some((now(name)?, written)));
        papers.filter(|((_, content), written)| digest(content) != **written).map(|(paper, _)| paper).collect()
    }

    /// The history; a line that a killed process left half-written is passed over.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn history(&self) -> Result<Vec<TicketEvent>, TicketStoreError> {
        let text = self.read(HISTORY)?;
        Ok(text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect())
    }

    fn append(&self, event: &TicketEvent) -> Result<(), TicketStoreError> {
        let path = self.folder.join(HISTORY);
        let written = fs::OpenOptions::new().append(true).create(true).open(&path).and_then(|mut file| {
            // A line break of its own keeps a half-written line before it apart.
            let mut line = b"\n".to_vec();
            line.extend(event.to_line());
            file.write_all(&line)?;
            file.sync_all()
        });
        written.map_err(|error| TicketStoreError::File { path, error })
    }
}

fn read_record(folder: &Path) -> Result<TicketRecord, TicketStoreError> {
    let path = folder.join(RECORD);
    let text = read_file(&path)?;
    from_json(&text).map_err(|error| TicketStoreError::Damaged { path, problem: error.to_string() })
}

/// Reads a document of a ticket. What a terminal would act on was never written by Keymend; a folder that came from
/// elsewhere, or was changed, may hold it.
fn from_json<T: serde::de::DeserializeOwned>(text: &[u8]) -> serde_json::Result<T> {
    let is_harmless = |text: &str| {
        let is_ascii = text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r'));
        (is_ascii || !text.contains(harms_a_screen)) && !text.contains("\\u")
    };
    let is_plain = std::str::from_utf8(text).is_ok_and(is_harmless);
    if is_plain {
        return serde_json::from_slice(text);
    }
    let mut document: serde_json::Value = serde_json::from_slice(text)?;
    blank_what_harms(&mut document);
    serde_json::from_value(document)
}

/// A return before a line end is how Windows ends a line.
fn harms_a_screen(character: char) -> bool {
    is_acted_on(character) && character != '\r'
}

fn blank_what_harms(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::String(text) => *text = text.replace(harms_a_screen, " "),
        serde_json::Value::Array(items) => items.iter_mut().for_each(blank_what_harms),
        serde_json::Value::Object(members) => members.values_mut().for_each(blank_what_harms),
        _ => {}
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, TicketStoreError> {
    let mut content = Vec::new();
    let read = File::open(path).and_then(|file| {
        // Room for all of it and for seeing the end: a hundred records are read in two calls each.
        content.reserve_exact(usize::try_from(file.metadata()?.len().min(LARGEST_FILE)).unwrap_or(0) + 1);
        file.take(LARGEST_FILE).read_to_end(&mut content)
    });
    read.map_err(|error| TicketStoreError::File { path: path.to_owned(), error })?;
    Ok(content)
}

fn write_new(path: &Path, content: &[u8]) -> Result<(), TicketStoreError> {
    let folder = path.parent().map_or(Ok(()), private_folder);
    let written = folder.and_then(|()| private_file(path)).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()
    });
    written.map_err(|error| TicketStoreError::File { path: path.to_owned(), error })
}

fn locked_file(path: &Path) -> Result<File, TicketStoreError> {
    let failed = |error| TicketStoreError::File { path: path.to_owned(), error };
    let file = lock_file(path).map_err(failed)?;
    let started = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
            Err(TryLockError::WouldBlock) if started.elapsed() > PATIENCE => {
                return Err(TicketStoreError::Busy(path.parent().unwrap_or(path).to_owned()));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(store: &TicketStore, case: &str) -> Result<OpenTicket, TicketStoreError> {
        let record = TicketRecord::new("license-expired", case, None);
        store.create(record, false, |record| Ok(vec![("request.txt".to_owned(), record.number.to_string().into())]))
    }

    #[test]
    fn a_ticket_is_numbered_kept_and_pointed_at_by_the_next_of_its_case() {
        let folder = tempfile::tempdir().unwrap();
        let store = TicketStore::new(folder.path());
        assert_eq!(kept(&store, "a").unwrap().record.number, 1);
        assert!(matches!(kept(&store, "a").unwrap_err(), TicketStoreError::SameCase { number: 1, .. }));
        assert_eq!(kept(&store, "b").unwrap().record.number, 2);
        let mut first = store.open(1).unwrap();
        assert_eq!(first.read("request.txt").unwrap(), b"1");
        first.keep(&TicketEvent::now("closed", ""), |record| record.state = State::Closed).unwrap();
        drop(first);
        assert_eq!(kept(&store, "a").unwrap().record.number, 3);
        assert_eq!(store.list().unwrap().len(), 3);
        let numbers: Vec<_> = store.list().unwrap().rev().map(|(number, record)| (number, record.is_ok())).collect();
        assert_eq!(numbers, [(3, true), (2, true), (1, true)]);
        assert!(matches!(store.open(9).unwrap_err(), TicketStoreError::Unknown(9)));
    }

    #[test]
    fn another_machine_is_another_case_and_one_that_nobody_names_may_be_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let store = TicketStore::new(folder.path());
        let keep = |host: Option<&str>| {
            let mut record = TicketRecord::new("license-expired", "a", None);
            record.host = host.map(str::to_owned);
            store.create(record, false, |_| Ok(Vec::new())).map(|ticket| ticket.record.number)
        };
        assert_eq!(keep(Some("web01.example.org")).unwrap(), 1);
        assert_eq!(keep(Some("web02.example.org")).unwrap(), 2);
        for (host, about) in [(Some("WEB01.example.org"), 1), (Some("web02.example.org"), 2), (None, 2)] {
            let error = keep(host).unwrap_err();
            assert!(matches!(error, TicketStoreError::SameCase { number, .. } if number == about), "{host:?}: {error}");
        }
    }

    #[test]
    fn another_customer_is_another_case_and_the_same_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let store = TicketStore::new(folder.path());
        let record = |customer: Option<&str>, host: Option<&str>| {
            let mut record = TicketRecord::new("license-expired", "a", None);
            (record.customer, record.host) = (customer.map(str::to_owned), host.map(str::to_owned));
            record
        };
        let keep = |customer, host| store.create(record(customer, host), false, |_| Ok(Vec::new()));
        assert_eq!(keep(Some("Anna Müller"), None).unwrap().record.number, 1);
        assert_eq!(keep(Some("Ayşe Yıldız"), None).unwrap().record.number, 2);
        assert_eq!(keep(None, None).unwrap().record.number, 3);
        for (customer, about) in [(Some("Anna MUELLER"), 1), (Some("ayse yildiz"), 2), (None, 3)] {
            let error = keep(customer, None).unwrap_err();
            assert!(matches!(error, TicketStoreError::SameCase { number, .. } if number == about), "{customer:?}");
        }
        assert_eq!(keep(Some("Anna Müller"), Some("PC-1")).map(|ticket| ticket.record.number).ok(), None);
        assert_eq!(keep(Some("Jan Nowak"), Some("PC-1")).unwrap().record.number, 4);
        assert_eq!(keep(Some("Jan Nowak"), Some("PC-2")).unwrap().record.number, 5);
        let alike = store.alike(&record(Some("Eve"), None)).unwrap().map(|other| other.number).collect::<Vec<_>>();
        assert_eq!(alike, [5, 4, 3, 2, 1]);
    }

    #[test]
    fn the_newest_that_are_not_closed_are_given_and_no_more_than_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let store = TicketStore::new(folder.path());
        for case in ["a", "b", "c", "d"] {
            drop(kept(&store, case).unwrap());
        }
        store.open(3).unwrap().keep(&TicketEvent::now("closed", ""), |record| record.state = State::Closed).unwrap();
        let numbers =
            |most| store.not_closed(most).unwrap().into_iter().map(|record| record.number).collect::<Vec<_>>();
        assert_eq!(numbers(2), [4, 2]);
        assert_eq!(numbers(9), [4, 2, 1]);
    }

    #[test]
    fn a_half_written_line_of_the_history_hides_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let store = TicketStore::new(folder.path());
        let mut ticket = kept(&store, "a").unwrap();
        let path = ticket.folder().join(HISTORY);
        fs::OpenOptions::new().append(true).open(path).unwrap().write_all(b"{\"at\":\"20").unwrap();
        ticket.keep(&TicketEvent::now("edited", "x"), |_| ()).unwrap();
        let events: Vec<_> = ticket.history().unwrap().into_iter().map(|event| event.what).collect();
        assert_eq!(events, ["created", "edited"]);
    }

    #[test]
    fn what_a_killed_process_left_is_no_ticket_and_goes() {
        let folder = tempfile::tempdir().unwrap();
        let store = TicketStore::new(folder.path());
        fs::create_dir_all(folder.path().join("tickets/.new-77")).unwrap();
        fs::create_dir_all(folder.path().join("tickets/0007-damaged")).unwrap();
        assert_eq!(kept(&store, "a").unwrap().record.number, 8);
        let list: Vec<_> = store.list().unwrap().collect();
        assert!(list[0].1.is_err() && list[1].1.is_ok());
        assert!(!folder.path().join("tickets/.new-77").exists());
    }
}
