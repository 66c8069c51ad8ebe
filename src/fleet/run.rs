//! A run over a fleet: one thread cuts the sources, workers judge, and the one that started it writes.
//!
//! Between them stand queues that hold a bounded number of pieces, so that memory does not grow with the sources.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use foldhash::quality::RandomState;

use super::columns::record_of_csv;
use super::folder::name_of;
use super::form::RecordForm;
use super::group::{host_of, tells_no_machine};
use super::judge::{FleetJudge, RecordPlace};
use super::keys::lists_among;
use super::kind::{Kinds, Quick, ToldTo};
use super::memo::Memo;
use super::own_files::OwnFiles;
use super::record::id_of;
use super::resume::{Progress, RunMark};
use super::seen::{Compared, Seen, SeenBefore};
use super::source::{ColumnsSought, Feeder};
use super::table::TableColumns;
use super::tabular::TableRow;
use super::work::{Closed, Piece, Work};
use super::{FleetRecord, FleetTally, FleetVerdict, Subject};
use crate::capture::{Portion, is_clock_beside, is_same_host, read_beside, read_each, read_members};
use crate::case::{Case, KeyLists, Named, Quiet, cases_beside, cases_of};
use crate::facts::{NotRead, NotReadReason};
use crate::limits;
use crate::say::{Message, Worded, advice, fleet as said};
use crate::text::host_key;
use crate::text::lines::each_line;

/// Pieces that are under way, for each worker.
const UNDER_WAY: usize = 3;

/// Bytes of records that are under way in all, and in one piece.
const ALL_UNDER_WAY: usize = 4 * 1024 * 1024;
const SMALLEST_BATCH: usize = 16 * 1024;
const LARGEST_BATCH: usize = 256 * 1024;

/// Bytes that are under way at most where an earlier run with fewer workers had larger pieces.
const MOST_UNDER_WAY: usize = 16 * 1024 * 1024;

/// How often somebody who stops the run is heard, while nothing happens.
const HEARD: Duration = Duration::from_millis(100);

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
    /// Where the records stand that it wrote, which count as well.
    pub earlier: Option<PathBuf>,
    /// What the columns of tables hold, where the person says so.
    pub columns: TableColumns,
    /// Files that are written meanwhile, and are none of the sources.
    pub own: OwnFiles,
}

/// A piece by its number in the order of the sources, and how many places it takes of those that are under way.
type Numbered = (u64, usize, Work);

/// Bytes of members for which a piece takes one place.
const BYTES_OF_PLACE: usize = 1024 * 1024;

/// How many places a piece takes: one that holds much takes the room of several, of all at most.
fn places_of(piece: &Piece, most: usize) -> usize {
    let bytes: usize = match piece {
        Piece::Members(members) => members.iter().map(|(_, bytes)| bytes.len()).sum(),
        Piece::Beside { bytes, .. } => bytes.len(),
        _ => return 1,
    };
    (bytes / BYTES_OF_PLACE).clamp(1, most)
}

/// Bytes of lines, and records, that a worker gives before the piece that it is at ends.
const LARGEST_PART: usize = 1024 * 1024;
const MOST_OF_PART: u64 = 10_000;

/// What a worker gives.
enum Done {
    /// A part of a piece, which goes on.
    Part {
        number: u64,
        seen: Seen,
        judged: Judged,
    },
    /// The end of a piece.
    Piece {
        number: u64,
        seen: Seen,
        judged: Judged,
    },
    Tally(Box<FleetTally>),
}

/// What is written of one piece.
#[derive(Default)]
struct Judged {
    lines: Vec<u8>,
    given: Vec<FleetRecord>,
    records: u64,
    /// Records of whose input something is lost, which a line does not tell.
    lost: u64,
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
        // A run that goes on counts pieces as the one before it did, however many workers it has.
        let batch = match self.from.batch {
            0 => ALL_UNDER_WAY / (jobs * UNDER_WAY),
            before => before,
        };
        let batch = batch.clamp(SMALLEST_BATCH, LARGEST_BATCH);
        let most = (jobs * UNDER_WAY).min((MOST_UNDER_WAY / batch).max(UNDER_WAY));
        let (work_in, work_out) = sync_channel::<Numbered>(jobs);
        let (done_in, done_out) = sync_channel::<Done>(jobs);
        let (room_in, room_out) = channel::<()>();
        let (sum_in, sum_out) = channel::<u64>();
        for _ in 0..most {
            // The other end is held here.
            let _ = room_in.send(());
        }
        let (from, earlier) = (self.from.clone(), self.earlier.clone());
        let ordered = self.ordered;
        let lists = lists_among(sources, (&self.columns, &self.own), self.judge.clock(), &|| output.is_stopped());
        let run = Arc::new(FleetRun { judge: self.judge.beside(lists), ..self });
        let columns = run.columns.beside_lists(!run.judge.lists().is_empty());
        let (sources, own) = (sources.to_vec(), run.own.clone());
        // These threads are not waited for: one may wait for an input that nobody closes.
        thread::spawn(move || {
            let earlier = earlier.map(|path| (path, from.bytes));
            feed(&sources, (from.mark, batch, most), earlier, (&columns, &own), &work_in, &room_out, &sum_in);
        });
        let work_out = Arc::new(Mutex::new(work_out));
        let hasher = RandomState::default();
        for _ in 0..jobs {
            let (run, work, done, hasher) = (run.clone(), work_out.clone(), done_in.clone(), hasher.clone());
            thread::spawn(move || run.work(&work, &done, &hasher));
        }
        drop((done_in, work_out));
        let progress = Progress { batch, ..run.from.clone() };
        let (before, waiting, parts, open) = Default::default();
        let writer = Writer { output, room: room_in, ordered, before, waiting, parts, open, next: 0, progress };
        let lost = run.from.lost;
        let mut tally = writer.write_all(&done_out, &sum_out)?;
        tally.lost += lost;
        Ok(tally)
    }

    fn work(&self, work: &Mutex<Receiver<Numbered>>, done: &SyncSender<Done>, hasher: &RandomState) {
        let mut memo = Memo::for_workers(self.jobs);
        let mut tally = FleetTally::default();
        let mut kinds = Kinds::new(self.form, &self.judge, self.jobs);
        loop {
            let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, places, work)) = next else { break };
            let judged = Judged { mark: work.mark, places, ..Judged::default() };
            let seen = Seen::default();
            let kinds = &mut kinds;
            let mut worker = Worker { run: self, number, done, judged, seen, tally: &mut tally, hasher, kinds };
            worker.piece(work, &mut memo);
            let Worker { judged, seen, .. } = worker;
            if done.send(Done::Piece { number, seen, judged }).is_err() {
                return;
            }
        }
        kinds.flush(&mut tally);
        // Whoever does not listen any more has stopped the run.
        let _ = done.send(Done::Tally(Box::new(tally)));
    }
}

/// Cuts the sources into pieces, each as soon as there is room for it.
fn feed(
    sources: &[PathBuf],
    (from, batch, most): (RunMark, usize, usize),
    earlier: Option<(PathBuf, u64)>,
    (columns, own): (&TableColumns, &OwnFiles),
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
    let mut feeder =
        Feeder { batch, from, columns, own, without_columns: ColumnsSought::default(), held: None, send: &mut send };
    let counted = earlier.map_or(Ok(()), |(path, bytes)| feeder.earlier(&path, bytes));
    if counted.is_ok() && feeder.feed(sources).is_ok() {
        let _ = sum.send(number);
    }
}

/// What a worker makes of one piece.
struct Worker<'a> {
    run: &'a FleetRun,
    /// The number of the piece, and where what is made of it goes.
    number: u64,
    done: &'a SyncSender<Done>,
    judged: Judged,
    seen: Seen,
    tally: &'a mut FleetTally,
    /// By what ids and names are told.
    hasher: &'a RandomState,
    kinds: &'a mut Kinds,
}

impl Worker<'_> {
    fn piece(&mut self, work: Work, memo: &mut Memo) {
        let Work { piece, source, .. } = work;
        let judge = &self.run.judge;
        match piece {
            Piece::Lines { first, bytes, aside } => {
                let mut aside = aside.into_iter().peekable();
                let lines = each_line(&bytes);
                if self.run.form != RecordForm::Nothing && self.run.form != RecordForm::Given {
                    // A record is about as long as what is said of it.
                    self.judged.lines.reserve(bytes.len() * 2);
                }
                for (line, text) in (first..).zip(lines) {
                    if aside.next_if_eq(&line).is_some() {
                        continue;
                    }
                    self.line(text.strip_suffix(b"\r").unwrap_or(text), &source, line, memo);
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
                let place = |line| RecordPlace { source: &source, line };
                for row in rows {
                    match row {
                        TableRow::Record { line: Some(line), json } => self.line(&json, &source, line, memo),
                        TableRow::Record { line: None, json } => self.add(judge.line(&json, place(None), memo)),
                        TableRow::Unread { line, why } => self.add(judge.unread_line(b"", &why, place(line))),
                    }
                }
            }
            Piece::Failed { place, why } => {
                self.unread(&place, &why);
            }
            Piece::Earlier { lines, is_csv } => {
                let lines = lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
                lines.for_each(|line| self.count(line, is_csv));
            }
            Piece::Files(paths, host) => self.files(paths, host),
            Piece::Members(members) => {
                let read = members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
                self.portions(read_members(read, judge.clock()));
            }
            Piece::Beside { place, bytes, places } => {
                self.portions(read_beside(&place, &bytes, places, judge.clock()));
            }
        }
    }

    /// The machines of what was read together, in the order of the input.
    fn portions(&mut self, portions: Vec<Portion>) {
        let judge = &self.run.judge;
        // A clock that stands beside the output shows whether it is wrong; days are counted from today.
        let today = portions.iter().any(|portion| is_clock_beside(&portion.place)).then(|| judge.clock());
        let mut cases = cases_of(portions, judge.named_clock().or(today), judge.clock(), judge.zone(), judge.lists());
        cases.sort_by_key(|case| case.position);
        cases.into_iter().for_each(|case| self.add(judge.case(&case)));
    }

    /// A line of records: told by its kind where that is known, else read and judged.
    fn line(&mut self, text: &[u8], source: &str, line: u64, memo: &mut Memo) {
        let judge = &self.run.judge;
        let hasher = self.hasher;
        let (seen, judged) = (&mut self.seen, &mut self.judged);
        let mut compare = |record: Compared<'_>| seen.add_compared(record, hasher);
        let mut told = ToldTo { lines: &mut judged.lines, tally: self.tally, compare: &mut compare };
        let quick = self.kinds.tell(judge, text, source, line, &mut told);
        if let Quick::Told = quick {
            judged.records += 1;
            self.hand_over();
            return;
        }
        let record = judge.line(text, RecordPlace { source, line: Some(line) }, memo);
        if let Quick::First = quick {
            self.kinds.learn(&record, self.tally);
        }
        self.add(record);
    }

    /// Files of a machine; one that nothing in them names is called as the place where they lie does.
    fn files(&mut self, paths: Vec<PathBuf>, host: Option<String>) {
        let judge = &self.run.judge;
        let place = paths.first().map(|path| crate::text::clean_text(&path.to_string_lossy())).unwrap_or_default();
        if let [only] = paths.as_slice()
            && self.each_of(only, host.as_ref())
        {
            return;
        }
        let are_several = paths.len() > 1;
        // Files that are put together by their names alone name their machines where there are several.
        let are_called = are_several && !paths.iter().any(|path| tells_no_machine(&name_of(path)));
        let today = paths.iter().any(|path| is_clock_beside(&path.to_string_lossy())).then(|| judge.clock());
        let named = Named { now: judge.named_clock().or(today), zone: Some(judge.zone()), ..Named::sources(paths) };
        match named.read_beside(&mut Quiet, judge.lists(), are_several) {
            Ok(mut cases) => {
                // As the input has them, and not by their names.
                cases.sort_by_key(|case| case.position);
                let is_only = cases.len() == 1;
                let host = host.filter(|_| is_only);
                let own = |case: &Case| host_of(&name_of(Path::new(&case.place))).filter(|_| are_called && !is_only);
                let called: Vec<Option<String>> = cases.iter().map(own).collect();
                doubt_of_domains(&mut cases, &called);
                // What was said is not held.
                cases.iter().zip(called).for_each(|(case, own)| self.add_case(case, own.as_ref().or(host.as_ref())));
            }
            Err(error) => self.unread(&place, &error.message()),
        }
    }

    /// The machines of a file that may tell of so many that not all are held; whether it is such a file.
    fn each_of(&mut self, path: &Path, host: Option<&String>) -> bool {
        let judge = &self.run.judge;
        let mut own_lists = KeyLists::default();
        let clocks = (judge.named_clock(), judge.clock(), judge.zone());
        read_each(path, judge.named_clock().unwrap_or(judge.clock()), &mut |portions, is_only| {
            let cases = cases_beside(portions, clocks, judge.lists(), &mut own_lists);
            let host = host.filter(|_| is_only && cases.len() == 1);
            cases.iter().for_each(|case| self.add_case(case, host));
        })
    }

    /// A case; the place where it was read may name the computer.
    fn add_case(&mut self, case: &Case, host: Option<&String>) {
        let record = self.run.judge.case(case);
        // What cannot be read tells of no computer, whatever its file is called.
        let is_computer = record.subject == Subject::Machine && record.verdict != FleetVerdict::Error;
        let called = host.filter(|_| is_computer).cloned();
        self.add(FleetRecord { host: record.host.clone().or(called), ..record });
    }

    /// Counts a line that an earlier run wrote.
    fn count(&mut self, line: &[u8], is_csv: bool) {
        let text = String::from_utf8_lossy(line);
        let read = if is_csv { record_of_csv(&text) } else { FleetRecord::read(&text).ok() };
        // A line that is none is missing in the count, which says so.
        let Some(mut record) = read else { return };
        // What the interrupted run lost is kept beside its place.
        record.is_partly_lost = false;
        let record = self.run.judge.warned(record);
        self.tally.add(&record);
        self.seen.add(&record, self.hasher);
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
        self.judged.lost += u64::from(record.is_partly_lost);
        self.seen.add(&record, self.hasher);
        match self.run.form {
            RecordForm::Given => self.judged.given.push(record),
            form => form.write(record, &mut self.judged.lines),
        }
        self.hand_over();
    }

    /// Gives what is there once it is much.
    fn hand_over(&mut self) {
        if self.judged.lines.len() >= LARGEST_PART || self.judged.records >= MOST_OF_PART {
            let rest = Judged { mark: self.judged.mark, places: self.judged.places, ..Judged::default() };
            let judged = Judged { places: 0, ..std::mem::replace(&mut self.judged, rest) };
            // Whoever does not listen any more is noticed at the end of the piece.
            let seen = std::mem::take(&mut self.seen);
            let _ = self.done.send(Done::Part { number: self.number, seen, judged });
        }
    }
}

/// Says of machines whose files are called by one name, with a domain and without it, that they may be one.
fn doubt_of_domains(cases: &mut [Case], called: &[Option<String>]) {
    let places: Vec<String> = cases.iter().map(|case| case.place.clone()).collect();
    for (at, case) in cases.iter_mut().enumerate().filter(|(_, case)| !case.is_named) {
        let is_other = |other: &usize| {
            let (one, other) = (called[at].as_ref(), called[*other].as_ref());
            one.zip(other).is_some_and(|(one, other)| host_key(one) != host_key(other) && is_same_host(one, other))
        };
        if let Some(other) = (0..called.len()).find(is_other) {
            let advice = advice::perhaps_same(&places[other]);
            case.reading.not_read.push(NotRead::new(&case.place, NotReadReason::NotUnderstood, advice));
        }
    }
}

/// What was written of a piece that has not ended: a later run begins with it again.
#[derive(Default)]
struct OpenPiece {
    records: u64,
    bytes: u64,
    lost: u64,
}

/// Writes what the workers give.
struct Writer<'a> {
    output: &'a mut dyn FleetOutput,
    room: Sender<()>,
    ordered: bool,
    before: SeenBefore,
    /// Pieces that came before those that stand before them, and parts of such pieces.
    waiting: BTreeMap<u64, (Seen, Judged)>,
    parts: BTreeMap<u64, Vec<(Seen, Judged)>>,
    /// What was written of a piece that has not ended.
    open: OpenPiece,
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
                Ok(Done::Part { number, seen, judged }) if self.ordered && number != self.next => {
                    self.parts.entry(number).or_default().push((seen, judged));
                }
                Ok(Done::Part { seen, judged, .. }) => self.part(seen, judged, &mut tally)?,
                Ok(Done::Piece { number, seen, judged }) => {
                    written += 1;
                    if self.ordered {
                        self.waiting.insert(number, (seen, judged));
                        while let Some((seen, judged)) = self.waiting.remove(&self.next) {
                            self.piece(seen, judged, &mut tally)?;
                            self.next += 1;
                            for (seen, judged) in self.parts.remove(&self.next).into_iter().flatten() {
                                self.part(seen, judged, &mut tally)?;
                            }
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

    /// Compares a part of a piece with what was before it, and writes it. In the order of the sources the same is said
    /// whichever worker was done first.
    fn part(&mut self, seen: Seen, judged: Judged, tally: &mut FleetTally) -> io::Result<()> {
        self.before.compare(seen, tally);
        if !judged.lines.is_empty() {
            self.output.write(&judged.lines)?;
        }
        self.open.records += judged.records;
        self.open.bytes += judged.lines.len() as u64;
        self.open.lost += judged.lost;
        judged.given.into_iter().for_each(|record| self.output.take(record));
        Ok(())
    }

    /// Writes the end of a piece.
    fn piece(&mut self, seen: Seen, judged: Judged, tally: &mut FleetTally) -> io::Result<()> {
        let (mark, places) = (judged.mark, judged.places);
        self.part(seen, judged, tally)?;
        let OpenPiece { records, bytes, lost } = std::mem::take(&mut self.open);
        self.progress.records += records;
        self.progress.bytes += bytes;
        self.progress.lost += lost;
        // Out of order it says nothing of what is missing before it.
        if self.ordered {
            self.progress.mark = mark;
        }
        self.output.reached(&self.progress)?;
        for _ in 0..places {
            // Nobody takes it where all is cut already.
            let _ = self.room.send(());
        }
        Ok(())
    }
}
