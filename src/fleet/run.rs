//! A run over a fleet: one thread cuts the sources, workers judge, and the one that started it writes.
//!
//! Between them stand queues that hold a bounded number of pieces, so that memory does not grow with the sources.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use chrono::{Datelike, NaiveDate};

use super::columns::FleetColumns;
use super::judge::{FleetJudge, RecordPlace};
use super::memo::Memo;
use super::record::id_of;
use super::resume::Progress;
use super::source::{Closed, Feeder, Piece, RunMark, Work};
use super::table::TableColumns;
use super::tabular::TableRow;
use super::tally::DifferentEnds;
use super::{FleetRecord, FleetTally, FleetVerdict, Subject, columns_csv};
use crate::capture::read_members;
use crate::case::{Named, Quiet, cases_of};
use crate::limits;
use crate::say::{Message, Worded, fleet as said};
use crate::text::host_key;

/// Pieces that are under way, for each worker.
const UNDER_WAY: usize = 3;

/// Bytes of records that are under way in all, and in one piece.
const ALL_UNDER_WAY: usize = 4 * 1024 * 1024;
const LARGEST_BATCH: usize = 256 * 1024;

/// Ids that are compared with all before them.
const MOST_IDS: usize = 900_000;

/// Hosts that are compared with all before them, and sources of which it is told where a host was judged otherwise.
const MOST_HOSTS: usize = 400_000;
const MOST_SOURCES: usize = 10_000;

/// Hosts and keys whose ends are compared with those before.
const MOST_ENDS: usize = 200_000;

/// Days by which two ends of one licence differ at least: one day is what zones make of it.
const LEAST_DAYS: i32 = 2;

/// How often somebody who stops the run is heard, while nothing happens.
const HEARD: Duration = Duration::from_millis(100);

/// How a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordForm {
    /// A whole record as a line of JSON.
    Whole,
    /// The columns as a line of JSON.
    Columns,
    /// The columns as a line of CSV.
    Csv,
    /// Not as text: each is given as it is.
    Given,
    /// Not at all: only what they come to counts.
    Nothing,
}

/// Where the records of a run go.
pub trait FleetOutput {
    /// Writes whole lines.
    ///
    /// # Errors
    /// They cannot be written.
    fn write(&mut self, lines: &[u8]) -> io::Result<()>;

    /// Takes a record of a run that writes none.
    fn take(&mut self, record: FleetRecord) {
        drop(record);
    }

    /// Is told how far the run has come, after what was written; what it keeps lets a later run go on from there.
    ///
    /// # Errors
    /// It cannot be kept.
    fn reached(&mut self, progress: &Progress) -> io::Result<()> {
        let _ = progress;
        Ok(())
    }

    /// Whether somebody wants the run to stop.
    fn is_stopped(&self) -> bool {
        false
    }
}

/// Why a run did not come to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FleetError {
    /// The records cannot be written.
    #[error(transparent)]
    Write(#[from] io::Error),
    /// Somebody stopped it.
    #[error("stopped")]
    Stopped,
    /// A worker ended without an answer.
    #[error("a part of the fleet was lost while it was read")]
    Lost,
}

/// A run over a fleet.
#[derive(Debug)]
pub struct FleetRun {
    /// How each record is judged.
    pub judge: FleetJudge,
    /// How many records are judged at a time.
    pub jobs: usize,
    /// Whether records come out in the order of the sources.
    pub ordered: bool,
    /// How they are written.
    pub form: RecordForm,
    /// What an earlier run has done.
    pub from: Progress,
    /// What the columns of tables hold, where the person says so.
    pub columns: TableColumns,
}

/// A piece by its number in the order of the sources, and how many places it takes of those that are under way.
type Numbered = (u64, usize, Work);

/// Bytes of members for which a piece takes one place.
const BYTES_OF_PLACE: usize = 1024 * 1024;

/// How many places a piece takes: one that holds much takes the room of several, of all at most.
fn places_of(piece: &Piece, most: usize) -> usize {
    let Piece::Members(members) = piece else { return 1 };
    let bytes: usize = members.iter().map(|(_, bytes)| bytes.len()).sum();
    (bytes / BYTES_OF_PLACE).clamp(1, most)
}

/// What a worker gives.
enum Done {
    Piece { number: u64, seen: Seen, judged: Judged },
    Tally(Box<FleetTally>),
}

/// What is compared with the records of other pieces: ids, and hosts with what was said of them.
#[derive(Default)]
struct Seen {
    ids: Vec<u64>,
    /// Hosts with a verdict that another may contradict: whether it was a problem, and where the name and the source end in
    /// `names`.
    hosts: Vec<(u64, bool, usize, usize)>,
    names: String,
    ends: Vec<SeenEnd>,
}

/// The end of the licence of a host, or of a key, as a record tells it.
struct SeenEnd {
    /// Whose it is, by a hash.
    of: u64,
    name: String,
    subject: Subject,
    /// The day, counted from the first one of our era.
    day: i32,
    source: String,
}

impl SeenEnd {
    /// What a record says of the end of its host, and of the key that it names.
    fn all_of(record: &FleetRecord, hasher: &RandomState) -> [Option<SeenEnd>; 2] {
        let day = record.expires_at.as_deref().and_then(|at| at.get(..10)?.parse::<NaiveDate>().ok());
        let of = |of: u64, name: &Option<String>, subject| {
            let source = record.source.clone().unwrap_or_default();
            Some(SeenEnd { of, name: name.clone()?, subject, day: day?.num_days_from_ce(), source })
        };
        let key =
            record.key_digest.and_then(|key| of(hasher.hash_one((Subject::Key as u8, key)), &record.key, Subject::Key));
        let host = record.host.as_deref().filter(|_| record.subject == Subject::Machine);
        let host = host.and_then(|host| {
            of(hasher.hash_one((Subject::Machine as u8, host_key(host))), &record.host, Subject::Machine)
        });
        [key, host]
    }
}

impl Seen {
    fn add(&mut self, record: &FleetRecord, hasher: &RandomState, compares_ends: bool) {
        if let Some(id) = &record.id {
            self.ids.push(hasher.hash_one(id.get()));
        }
        // A list whose records are of one source has none that contradict each other.
        if compares_ends || record.line.is_none() {
            self.ends.extend(SeenEnd::all_of(record, hasher).into_iter().flatten());
        }
        let is_problem = match record.verdict {
            FleetVerdict::Problem => true,
            FleetVerdict::NothingWrong => false,
            _ => return,
        };
        if let (Some(host), Subject::Machine) = (&record.host, record.subject) {
            let hash = hasher.hash_one(host_key(host).as_ref());
            self.names.push_str(host);
            let name_ends = self.names.len();
            self.names.push_str(record.source.as_deref().unwrap_or_default());
            self.hosts.push((hash, is_problem, name_ends, self.names.len()));
        }
    }
}

/// What is written of one piece.
#[derive(Default)]
struct Judged {
    lines: Vec<u8>,
    given: Vec<FleetRecord>,
    records: u64,
    mark: RunMark,
    /// The places that it took while it was under way.
    places: usize,
}

impl FleetRun {
    /// Runs over sources: files, folders and archives, or `-` for standard input.
    ///
    /// # Errors
    /// The records cannot be written, or somebody stopped it.
    pub fn run(self, sources: &[PathBuf], output: &mut dyn FleetOutput) -> Result<FleetTally, FleetError> {
        let jobs = self.jobs.max(1);
        let (work_in, work_out) = sync_channel::<Numbered>(jobs);
        let (done_in, done_out) = sync_channel::<Done>(jobs);
        let (room_in, room_out) = channel::<()>();
        let (sum_in, sum_out) = channel::<u64>();
        for _ in 0..jobs * UNDER_WAY {
            // The other end is held here.
            let _ = room_in.send(());
        }
        let from = self.from.clone();
        let ordered = self.ordered;
        let compares_ends = sources.len() > 1 || sources.iter().any(|source| source.is_dir());
        let run = Arc::new(self);
        let batch = (ALL_UNDER_WAY / (jobs * UNDER_WAY)).clamp(16 * 1024, LARGEST_BATCH);
        let (sources, columns) = (sources.to_vec(), run.columns.clone());
        // These threads are not waited for: one may wait for an input that nobody closes.
        let most = jobs * UNDER_WAY;
        thread::spawn(move || feed(&sources, (from.mark, batch, most), &columns, &work_in, &room_out, &sum_in));
        let work_out = Arc::new(Mutex::new(work_out));
        let hasher = RandomState::new();
        for _ in 0..jobs {
            let (run, work, done, hasher) = (run.clone(), work_out.clone(), done_in.clone(), hasher.clone());
            thread::spawn(move || run.work(&work, &done, (&hasher, compares_ends)));
        }
        drop((done_in, work_out));
        let progress = Progress { batch, ..run.from.clone() };
        let (hosts, ends) = (Hosts::default(), FirstEnds::default());
        let (ids, waiting) = (HashSet::default(), BTreeMap::new());
        let writer = Writer { output, room: room_in, ordered, ids, hosts, ends, waiting, next: 0, progress };
        writer.write_all(&done_out, &sum_out)
    }

    fn work(&self, work: &Mutex<Receiver<Numbered>>, done: &SyncSender<Done>, compares: (&RandomState, bool)) {
        let mut memo = Memo::for_workers(self.jobs);
        let mut tally = FleetTally::default();
        loop {
            let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, places, work)) = next else { break };
            let judged = Judged { mark: work.mark, places, ..Judged::default() };
            let mut worker = Worker { run: self, judged, seen: Seen::default(), tally: &mut tally, compares };
            worker.piece(work, &mut memo);
            let Worker { judged, seen, .. } = worker;
            if done.send(Done::Piece { number, seen, judged }).is_err() {
                return;
            }
        }
        // Whoever does not listen any more has stopped the run.
        let _ = done.send(Done::Tally(Box::new(tally)));
    }
}

/// Cuts the sources into pieces, each as soon as there is room for it.
fn feed(
    sources: &[PathBuf],
    (from, batch, most): (RunMark, usize, usize),
    columns: &TableColumns,
    work: &SyncSender<Numbered>,
    room: &Receiver<()>,
    sum: &Sender<u64>,
) {
    let mut number = 0;
    let mut send = |piece: Work| {
        let places = places_of(&piece.piece, most);
        for _ in 0..places {
            room.recv().map_err(|_| Closed)?;
        }
        work.send((number, places, piece)).map_err(|_| Closed)?;
        number += 1;
        Ok(())
    };
    let fed = Feeder { batch, from, columns, send: &mut send }.feed(sources);
    if fed.is_ok() {
        let _ = sum.send(number);
    }
}

/// What a worker makes of one piece.
struct Worker<'a> {
    run: &'a FleetRun,
    judged: Judged,
    seen: Seen,
    tally: &'a mut FleetTally,
    /// By what ids and names are told, and whether lines have others to contradict.
    compares: (&'a RandomState, bool),
}

impl Worker<'_> {
    fn piece(&mut self, work: Work, memo: &mut Memo) {
        let Work { piece, source, .. } = work;
        let judge = &self.run.judge;
        match piece {
            Piece::Lines { first, bytes } => {
                let lines = bytes.strip_suffix(b"\n").unwrap_or(&bytes).split(|byte| *byte == b'\n');
                if self.run.form != RecordForm::Nothing && self.run.form != RecordForm::Given {
                    // A record is about as long as what is said of it.
                    self.judged.lines.reserve(bytes.len() * 2);
                }
                for (line, text) in (first..).zip(lines) {
                    let text = text.strip_suffix(b"\r").unwrap_or(text);
                    self.add(judge.line(text, RecordPlace { source: &source, line: Some(line) }, memo));
                }
            }
            Piece::TooLong { line, head, size } => {
                let most = limits::RECORD_BYTES / (1024 * 1024);
                let why = said::too_long(most, size);
                self.add(judge.unread_line(&head, &why, RecordPlace { source: &source, line: Some(line) }));
            }
            Piece::BrokenOff { line, rest, why } => {
                self.add(judge.unread_line(&rest, &why, RecordPlace { source: &source, line: Some(line) }));
            }
            Piece::Rows(rows) => {
                for row in rows {
                    let place = |line| RecordPlace { source: &source, line };
                    self.add(match row {
                        TableRow::Record { line, json } => judge.line(&json, place(line), memo),
                        TableRow::Unread { line, why } => judge.unread_line(b"", &why, place(line)),
                    });
                }
            }
            Piece::Failed { place, why } => {
                self.unread(&place, &why);
            }
            Piece::Files(paths, host) => self.files(paths, host),
            Piece::Members(members) => {
                let read = members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
                let portions = read_members(read, judge.clock());
                let mut cases = cases_of(portions, judge.named_clock(), judge.clock(), judge.zone());
                cases.sort_by_key(|case| case.position);
                cases.into_iter().for_each(|case| self.add(judge.case(&case)));
            }
        }
    }

    /// Files of a machine; one that nothing in them names is called as the place where they lie does.
    fn files(&mut self, paths: Vec<PathBuf>, host: Option<String>) {
        let judge = &self.run.judge;
        let place = paths.first().map(|path| crate::text::clean_text(&path.to_string_lossy())).unwrap_or_default();
        let named = Named { now: judge.named_clock(), zone: Some(judge.zone()), ..Named::sources(paths) };
        match named.read(&mut Quiet) {
            Ok(mut cases) => {
                // As the input has them, and not by their names.
                cases.sort_by_key(|case| case.position);
                let host = host.filter(|_| cases.len() == 1);
                // What was said is not held.
                for case in cases {
                    let record = judge.case(&case);
                    let called = host.clone().filter(|_| record.subject == Subject::Machine);
                    self.add(FleetRecord { host: record.host.clone().or(called), ..record });
                }
            }
            Err(error) => self.unread(&place, &error.message()),
        }
    }

    /// A place that cannot be read at all.
    fn unread(&mut self, place: &str, why: &Message) {
        let record = self.run.judge.unread_line(b"", why, RecordPlace { source: place, line: None });
        self.add(FleetRecord { id: id_of(place), ..record });
    }

    fn add(&mut self, record: FleetRecord) {
        let record = self.run.judge.warned(record);
        self.tally.add(&record);
        self.judged.records += 1;
        let (hasher, compares_ends) = self.compares;
        self.seen.add(&record, hasher, compares_ends);
        match self.run.form {
            RecordForm::Nothing => {}
            RecordForm::Given => self.judged.given.push(record),
            RecordForm::Csv => self.judged.lines.extend(columns_csv(&FleetColumns::from(record)).bytes()),
            RecordForm::Columns => self.json(&FleetColumns::from(record)),
            RecordForm::Whole => self.json(&record),
        }
    }

    fn json(&mut self, document: &impl serde::Serialize) {
        // Texts, numbers and null always become JSON.
        let _ = serde_json::to_writer(&mut self.judged.lines, document);
        self.judged.lines.push(b'\n');
    }
}

/// Hosts with what the first record said of each, and in which source.
#[derive(Default)]
struct Hosts {
    /// The number of the source, and in its lowest bit whether it was a problem; all ones where both were said.
    known: HashMap<u64, u32>,
    sources: Vec<String>,
}

/// Both was said of a host, which is told once.
const TOLD: u32 = u32::MAX;

impl Hosts {
    /// Compares the hosts of a piece with those before, and tells the tally of each that is judged otherwise.
    fn compare(&mut self, seen: &Seen, tally: &mut FleetTally) {
        let mut start = 0;
        for (hash, is_problem, name_ends, ends) in &seen.hosts {
            let (host, source) = (&seen.names[start..*name_ends], &seen.names[*name_ends..*ends]);
            start = *ends;
            let Some(known) = self.known.get_mut(hash) else {
                if self.known.len() < MOST_HOSTS {
                    let number = self.number(source);
                    self.known.insert(*hash, number << 1 | u32::from(*is_problem));
                }
                continue;
            };
            if *known == TOLD || (*known & 1 == 1) == *is_problem {
                continue;
            }
            let other = self.sources.get((*known >> 1) as usize).map_or("", String::as_str);
            *known = TOLD;
            let (problem_in, fine_in) = if *is_problem { (source, other) } else { (other, source) };
            tally.contradict(host, problem_in, fine_in);
        }
    }

    /// The number of a source; one beyond those that are told has a number that none has.
    fn number(&mut self, source: &str) -> u32 {
        number_of(&mut self.sources, source)
    }
}

/// The number of a source among those that are told.
fn number_of(sources: &mut Vec<String>, source: &str) -> u32 {
    // Records of one source come one after another.
    let is_last = |sources: &Vec<String>| sources.last().is_some_and(|last| last == source);
    if !is_last(sources) && sources.len() < MOST_SOURCES {
        sources.push(source.to_owned());
    }
    let number = if is_last(sources) { sources.len() - 1 } else { MOST_SOURCES };
    u32::try_from(number).unwrap_or(u32::MAX >> 1)
}

/// The ends of hosts and keys, as the first source told each.
#[derive(Default)]
struct FirstEnds {
    /// The number of the source, and the day; [`TOLD`] where it is told that another source says otherwise.
    known: HashMap<u64, (u32, i32)>,
    sources: Vec<String>,
}

impl FirstEnds {
    /// Compares the ends of a piece with those before, and tells the tally of each that is another one by another source.
    fn compare(&mut self, seen: Vec<SeenEnd>, tally: &mut FleetTally) {
        let shown = |day: i32| NaiveDate::from_num_days_from_ce_opt(day).map(|day| day.to_string()).unwrap_or_default();
        for SeenEnd { of, name, subject, day, source } in seen {
            let Some((known, first)) = self.known.get_mut(&of) else {
                if self.known.len() < MOST_ENDS {
                    let number = number_of(&mut self.sources, &source);
                    self.known.insert(of, (number, day));
                }
                continue;
            };
            let other = self.sources.get(*known as usize).map_or("", String::as_str);
            if *known == TOLD || (day - *first).abs() < LEAST_DAYS || other == source {
                continue;
            }
            tally.differ(DifferentEnds {
                name,
                subject,
                expires_at: shown(*first),
                source: other.to_owned(),
                other_expires_at: shown(day),
                other_source: source,
            });
            *known = TOLD;
        }
    }
}

/// Writes what the workers give.
struct Writer<'a> {
    output: &'a mut dyn FleetOutput,
    room: Sender<()>,
    ordered: bool,
    ids: HashSet<u64>,
    hosts: Hosts,
    ends: FirstEnds,
    /// Pieces that came before those that stand before them.
    waiting: BTreeMap<u64, (Seen, Judged)>,
    next: u64,
    progress: Progress,
}

impl Writer<'_> {
    fn write_all(mut self, done: &Receiver<Done>, sum: &Receiver<u64>) -> Result<FleetTally, FleetError> {
        let mut tally = FleetTally::default();
        let mut written = 0;
        loop {
            if self.output.is_stopped() {
                return Err(FleetError::Stopped);
            }
            match done.recv_timeout(HEARD) {
                Ok(Done::Tally(part)) => tally.merge(*part),
                Ok(Done::Piece { number, seen, judged }) => {
                    written += 1;
                    if self.ordered {
                        self.waiting.insert(number, (seen, judged));
                        while let Some((seen, judged)) = self.waiting.remove(&self.next) {
                            self.next += 1;
                            self.piece(seen, judged, &mut tally)?;
                        }
                    } else {
                        self.piece(seen, judged, &mut tally)?;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        // What was cut and what was written are counted apart, so that nothing is lost in silence.
        match sum.recv() {
            Ok(pieces) if pieces == written && self.waiting.is_empty() => Ok(tally),
            _ => Err(FleetError::Lost),
        }
    }

    /// Compares a piece with those before it, and writes it. In the order of the sources the same is said whichever worker
    /// was done first.
    fn piece(&mut self, seen: Seen, judged: Judged, tally: &mut FleetTally) -> io::Result<()> {
        self.hosts.compare(&seen, tally);
        self.ends.compare(seen.ends, tally);
        tally.duplicate_ids += seen.ids.into_iter().map(|id| u64::from(self.is_known(id))).sum::<u64>();
        self.write(judged)
    }

    fn is_known(&mut self, id: u64) -> bool {
        if self.ids.len() >= MOST_IDS {
            return self.ids.contains(&id);
        }
        !self.ids.insert(id)
    }

    fn write(&mut self, judged: Judged) -> io::Result<()> {
        if !judged.lines.is_empty() {
            self.output.write(&judged.lines)?;
        }
        self.progress.records += judged.records;
        self.progress.bytes += judged.lines.len() as u64;
        judged.given.into_iter().for_each(|record| self.output.take(record));
        // Out of order it says nothing of what is missing before it.
        if self.ordered {
            self.progress.mark = judged.mark;
        }
        self.output.reached(&self.progress)?;
        for _ in 0..judged.places {
            // Nobody takes it where all is cut already.
            let _ = self.room.send(());
        }
        Ok(())
    }
}
