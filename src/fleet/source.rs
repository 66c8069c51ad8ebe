//! What is to be read, cut into pieces of work: lines of records, files of one machine, members of a large archive.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flate2::read::MultiGzDecoder;

use super::array;
use super::beside::{BesideLines, begins_other_lines, holds_records};
use super::columns::csv_header;
use super::folder::{
    DEEPEST, FilesBelow, Listing, MOST_NAMES, MOST_OF_ONE, are_of_one_machine, by_machine, is_stream, name_of, shown,
    without_unknown,
};
use super::group::{host_of, tells_no_machine};
use super::incoming::{OF_A_KEY, begins_objects, begins_records};
use super::member;
use super::own_files::OwnFiles;
use super::resume::{Progress, RunMark};
use super::small::{HeldFiles, is_small, joined};
use super::table::TableColumns;
use super::tabular::{self, TableKind, TableRow};
use super::work::{Closed, Piece, Work};
use crate::capture::{common_folder_of_many, holds_members, is_control_output, is_recognised};
use crate::case::is_stdin;
use crate::limits;
use crate::say::{Message, advice, errors, fleet as said, why};
use crate::sources::ending::not_read;
use crate::sources::ksc::lists_keys_alone;
use crate::text::lines::{Ending, read_up_to};
use crate::text::xml_entities::defines_entities;
use crate::text::{Utf16Reader, host_key, utf16_of};

/// Bytes by which an input is told.
pub(super) const SNIFFED: usize = 64 * 1024;

/// How a text in UTF-8 may begin.
const MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Bytes of a record that is too long in which its id is looked for.
const HEAD: usize = 64 * 1024;

/// Records of a list that are handed over together.
const MOST_ROWS: usize = 1_000;

/// Cuts sources into pieces.
pub(super) struct Feeder<'a> {
    /// Bytes of lines in a piece.
    pub batch: usize,
    /// What is done already.
    pub from: RunMark,
    /// What the columns of tables hold, as the person says.
    pub columns: &'a TableColumns,
    /// Files that the run writes.
    pub own: &'a OwnFiles,
    /// What is said of the first table that has none of these columns, until a table is read that has them.
    pub without_columns: ColumnsSought,
    /// Files of a small folder, until all of them are known.
    pub held: Option<HeldFiles>,
    /// Takes a piece; fails where nobody does any more.
    pub send: &'a mut dyn FnMut(Work) -> Result<(), Closed>,
}

/// Whether a table with the columns that were named was found.
#[derive(Debug, Default)]
pub(super) enum ColumnsSought {
    #[default]
    NoTable,
    /// Only one that has none of them.
    Missing {
        place: String,
        why: Message,
    },
    Found,
}

/// The source that is being cut.
struct Cutting {
    source: String,
    index: usize,
    done: u64,
}

impl Feeder<'_> {
    /// Cuts every source.
    ///
    /// # Errors
    /// Nobody takes pieces any more.
    pub(super) fn feed(&mut self, sources: &[PathBuf]) -> Result<(), Closed> {
        for (index, path) in sources.iter().enumerate().skip(self.from.source) {
            let source = if is_stdin(path) { "-".to_owned() } else { shown(path) };
            let mut cutting = Cutting { source, index, done: 0 };
            if is_stdin(path) {
                let input = Box::new(io::stdin());
                self.input(&mut cutting, input, None)?;
                continue;
            }
            match fs::metadata(path) {
                Ok(metadata) if metadata.is_dir() => self.whole_folder(&mut cutting, path)?,
                // Also a pipe, which a shell hands over for `<(command)`.
                Ok(_) => match File::open(path) {
                    Ok(file) => self.input(&mut cutting, Box::new(file), Some(path))?,
                    Err(error) => self.failed(&mut cutting, path, &error)?,
                },
                Err(error) => self.failed(&mut cutting, path, &error)?,
            }
        }
        if let ColumnsSought::Missing { place, why } = std::mem::take(&mut self.without_columns) {
            let mut cutting = Cutting { source: place.clone(), index: sources.len(), done: 0 };
            self.give(&mut cutting, Piece::Failed { place, why }, 1)?;
        }
        Ok(())
    }

    /// Hands over the first bytes of what an earlier run wrote.
    ///
    /// # Errors
    /// Nobody takes pieces any more.
    pub(super) fn earlier(&mut self, path: &Path, bytes: u64) -> Result<(), Closed> {
        // Lines that cannot be read are missing in the count.
        let Ok(file) = File::open(path) else { return Ok(()) };
        let mut input = file.take(bytes);
        let (mut lines, mut is_csv, source) = (Vec::new(), None, shown(path));
        loop {
            let count = Read::take(&mut input, self.batch as u64).read_to_end(&mut lines).unwrap_or_default();
            let is_end = count < self.batch;
            let whole = if is_end { lines.len() } else { memchr::memrchr(b'\n', &lines).map_or(0, |at| at + 1) };
            let is_csv = *is_csv.get_or_insert_with(|| lines.starts_with(csv_header().as_bytes()));
            let rest = lines.split_off(whole);
            let piece = Piece::Earlier { lines: std::mem::replace(&mut lines, rest), is_csv };
            (self.send)(Work { piece, source: source.clone(), mark: self.from })?;
            if is_end {
                return Ok(());
            }
        }
    }

    /// A piece that is not held back until a small folder is known whole: anything but files.
    fn not_held(&mut self, piece: Piece) -> Option<Piece> {
        match (piece, &mut self.held) {
            (Piece::Files(paths, host), Some(held)) => {
                held.push((paths, host));
                None
            }
            (piece, _) => Some(piece),
        }
    }

    /// Hands over a piece that is `count` lines or pieces long, unless an earlier run did it.
    fn give(&mut self, cutting: &mut Cutting, piece: Piece, count: u64) -> Result<(), Closed> {
        let Some(piece) = self.not_held(piece) else { return Ok(()) };
        cutting.done += count;
        let mark = RunMark { source: cutting.index, done: cutting.done };
        if mark <= self.from {
            return Ok(());
        }
        (self.send)(Work { piece, source: cutting.source.clone(), mark })
    }

    fn failed(&mut self, cutting: &mut Cutting, path: &Path, error: &io::Error) -> Result<(), Closed> {
        let place = shown(path);
        let why = match error.kind() {
            io::ErrorKind::NotFound => advice::no_such_file(&place),
            io::ErrorKind::PermissionDenied => advice::file_no_rights(&place),
            _ => advice::file_not_opened(&place, why(error)),
        };
        self.give(cutting, Piece::Failed { why, place }, 1)
    }

    /// Cuts an input, and then says that it was cut, where it was: lines are counted from its beginning, and whoever
    /// goes on may find its mark no more.
    fn input(&mut self, cutting: &mut Cutting, input: Box<dyn Read>, path: Option<&Path>) -> Result<(), Closed> {
        self.content(cutting, input, path)?;
        match path.and_then(cut_since) {
            Some((place, why)) => self.give(cutting, Piece::Failed { place, why }, 1),
            None => Ok(()),
        }
    }

    /// Cuts an input by what it begins with: records, or something that is one capture.
    fn content(&mut self, cutting: &mut Cutting, mut input: Box<dyn Read>, path: Option<&Path>) -> Result<(), Closed> {
        let (mut block, failure, is_live) = self.beginning(&mut input, path);
        if let Some(kind) = failure.filter(|_| block.is_empty()) {
            let place = cutting.source.clone();
            let why = errors::read(&place, why(&io::Error::from(kind)));
            return self.give(cutting, Piece::Failed { place, why }, 1);
        }
        let is_gzip = block.starts_with(&[0x1f, 0x8b]);
        let whole = |block: Vec<u8>, input| -> Box<dyn Read> { Box::new(io::Cursor::new(block).chain(input)) };
        if is_gzip {
            // What is packed is told by how it begins once it is unpacked; a beginning that is cut says enough.
            let mut start = Vec::new();
            let _ = MultiGzDecoder::new(block.as_slice()).take(SNIFFED as u64).read_to_end(&mut start);
            if self.are_records(path, &start, start.len() == SNIFFED || block.len() == SNIFFED) {
                let unpacked = MultiGzDecoder::new(BufReader::new(whole(block, input)));
                return self.lines(cutting, &mut BufReader::with_capacity(SNIFFED, unpacked), is_live);
            }
        } else if self.are_records(path, &block, block.len() == SNIFFED) {
            if let Some(utf16) = utf16_of(&block) {
                let mut decoded = Utf16Reader::new(whole(block, input), utf16);
                return self.lines(cutting, &mut decoded, is_live);
            }
            if block.starts_with(MARK) {
                block.drain(..MARK.len());
            }
            return self.lines(cutting, &mut whole(block, input), is_live);
        }
        match path {
            Some(path) if path.is_file() && holds_records_later(path, &block) => self.unpacked_lines(cutting, path),
            Some(path) if path.is_file() => self.capture(cutting, path, None),
            // A stream without a record has none.
            None if block.is_empty() => Ok(()),
            _ => self.held(cutting, block, input, path.is_none()),
        }
    }

    /// Cuts a file of records whose beginning has none.
    fn unpacked_lines(&mut self, cutting: &mut Cutting, path: &Path) -> Result<(), Closed> {
        let start = open_unpacked(path).map(|mut input| read_up_to(&mut input, SNIFFED).0).unwrap_or_default();
        match open_unpacked(path) {
            Some(whole) => self.lines(cutting, &mut text_of(&start, whole), false),
            None => self.capture(cutting, path, None),
        }
    }

    /// Cuts what cannot be read again, such as standard input or a pipe that a shell hands over for `<(command)`, and is no
    /// stream of records.
    fn held(
        &mut self,
        cutting: &mut Cutting,
        mut block: Vec<u8>,
        mut input: Box<dyn Read>,
        is_stdin: bool,
    ) -> Result<(), Closed> {
        // One byte more tells whether that was all.
        let (rest, failure) = read_up_to(&mut input, (member::LARGEST_INPUT + 1).saturating_sub(block.len()));
        block.extend(rest);
        let ending = match failure {
            Some(kind) => Ending::Failed(kind),
            None if block.len() > member::LARGEST_INPUT => Ending::Budget(member::LARGEST_INPUT as u64),
            None => Ending::Complete,
        };
        block.truncate(member::LARGEST_INPUT);
        let name = cutting.source.clone();
        let block: Arc<[u8]> = block.into();
        let again = || -> Option<Box<dyn Read>> {
            let whole = io::Cursor::new(Arc::clone(&block));
            let is_gzip = block.starts_with(&[0x1f, 0x8b]);
            Some(if is_gzip { Box::new(MultiGzDecoder::new(whole)) } else { Box::new(whole) })
        };
        let start = again().map(|mut start| read_up_to(&mut start, SNIFFED).0).unwrap_or_default();
        if begins_other_lines(&start) && again().is_some_and(|whole| holds_records(&mut text_of(&start, whole))) {
            let mut whole = again().map_or_else(|| text_of(&[], Box::new(io::empty())), |whole| text_of(&start, whole));
            self.lines(cutting, &mut whole, false)?;
        } else if !self.table(cutting, "", &name, start, &again)? {
            let member = if is_stdin { "standard input".to_owned() } else { name.clone() };
            self.give(cutting, Piece::Members(vec![(member, block.to_vec())]), 1)?;
        }
        match not_read(ending, &name) {
            Some(note) => self.give(cutting, Piece::Failed { place: name, why: note.advice }, 1),
            None => Ok(()),
        }
    }

    /// The beginning of an input, by which it is told; of a stream no more than its first record, so that whoever writes
    /// one and waits has the answer. Also whether it is such a stream.
    fn beginning(&self, input: &mut dyn Read, path: Option<&Path>) -> (Vec<u8>, Option<io::ErrorKind>, bool) {
        if path.is_some_and(Path::is_file) {
            let (block, failure) = read_up_to(input, SNIFFED);
            return (block, failure, false);
        }
        let mut block = Vec::new();
        let mut looked_at = 0;
        while block.len() < SNIFFED {
            let room = SNIFFED - block.len();
            match read_once(input, &mut block, room) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => return (block, Some(error.kind()), true),
            }
            // What is packed, or in UTF-16, has no line yet.
            if block.starts_with(&[0x1f]) || utf16_of(&block).is_some() {
                continue;
            }
            if let Some(end) = memchr::memrchr(b'\n', &block[looked_at..]).map(|at| looked_at + at + 1) {
                if self.are_records(path, &block[looked_at..end], false) {
                    break;
                }
                looked_at = end;
            }
        }
        (block, None, true)
    }

    /// Whether an input is lines of records: by what it begins with, and by its name only where that is nothing else that
    /// is known, such as events of many machines.
    fn are_records(&self, path: Option<&Path>, block: &[u8], is_cut: bool) -> bool {
        let decoded = utf16_of(block).map(|_| crate::text::decode_text(block).into_bytes());
        let text = decoded.as_deref().unwrap_or_else(|| block.strip_prefix(MARK).unwrap_or(block));
        if array::begins_array_of_records(text) {
            return false;
        }
        if begins_records(text, is_cut) {
            return true;
        }
        let name = path.map(name_of).unwrap_or_default();
        // What a control program prints has words of anybody's lists, and is one object.
        begins_objects(text, is_cut) && is_control_output(block, &name)
            || path.is_some_and(|path| is_stream(path) && !is_recognised(block, &name))
    }

    /// Cuts lines of records, and then what stood among them.
    fn lines(&mut self, cutting: &mut Cutting, input: &mut dyn Read, is_live: bool) -> Result<(), Closed> {
        let mut beside = BesideLines::default();
        self.records(cutting, input, is_live, &mut beside)?;
        let place = cutting.source.clone();
        let lost = beside.lost(&place);
        if let Some((bytes, places)) = beside.held() {
            self.give(cutting, Piece::Beside { place: place.clone(), bytes, places }, 1)?;
        }
        lost.map_or(Ok(()), |why| self.give(cutting, Piece::Failed { place, why }, 1))
    }

    /// Cuts lines of records; of a stream whose writer may wait for an answer, as many as are there.
    fn records(
        &mut self,
        cutting: &mut Cutting,
        input: &mut dyn Read,
        is_live: bool,
        beside: &mut BesideLines,
    ) -> Result<(), Closed> {
        let mut held: Vec<u8> = Vec::new();
        let mut line = 1_u64;
        let mut passed_over = 0_u64;
        // An earlier run took so many lines of this source.
        let mut skip = if self.from.source == cutting.index { self.from.done } else { 0 };
        loop {
            let begin = held.len();
            // What was held before has no line end.
            let mut searched = begin;
            let read = if is_live {
                read_once(input, &mut held, SNIFFED)
            } else {
                held.reserve(self.batch);
                Read::take(&mut *input, self.batch as u64).read_to_end(&mut held)
            };
            let count = held.len() - begin;
            let is_end = count == 0 || !is_live && count < self.batch;
            let failure = read.err().map(|error| error.kind());
            if passed_over > 0 {
                // The rest of a record that is too long.
                match memchr::memchr(b'\n', &held[begin..]) {
                    Some(at) => {
                        let size = passed_over + at as u64;
                        let rest = held.split_off(begin + at + 1);
                        let head = std::mem::replace(&mut held, rest);
                        searched = 0;
                        beside.pass(size);
                        self.too_long(cutting, line, head, size, &mut skip)?;
                        line += 1;
                        passed_over = 0;
                    }
                    None => {
                        passed_over += (held.len() - begin) as u64;
                        held.truncate(HEAD);
                    }
                }
            }
            if passed_over == 0 {
                let whole = memchr::memrchr(b'\n', &held[searched..]).map_or(0, |at| searched + at + 1);
                if whole > 0 {
                    let rest = held.split_off(whole);
                    let mut lines = std::mem::replace(&mut held, rest);
                    let count = memchr::memchr_iter(b'\n', &lines).count() as u64;
                    let first = line;
                    let mut aside = beside.sort(first, &lines);
                    line += count;
                    let drop = skip.min(count);
                    skip -= drop;
                    cutting.done += drop;
                    if drop > 0 {
                        let end = memchr::memchr_iter(b'\n', &lines).nth(drop as usize - 1).map_or(0, |at| at + 1);
                        lines.drain(..end);
                    }
                    if !lines.is_empty() {
                        let first = first + drop;
                        aside.retain(|number| *number >= first);
                        self.give(cutting, Piece::Lines { first, bytes: lines, aside }, count - drop)?;
                    }
                }
                if held.len() > limits::RECORD_BYTES {
                    passed_over = held.len() as u64;
                    held.truncate(HEAD);
                }
            }
            if let Some(kind) = failure {
                let kind = if kind == io::ErrorKind::InvalidInput { io::ErrorKind::InvalidData } else { kind };
                let why = said::broke_off(line, &cutting.source, why(&io::Error::from(kind)));
                held.truncate(HEAD);
                return self.give(cutting, Piece::BrokenOff { line, rest: held, why }, 1);
            }
            if is_end {
                break;
            }
        }
        if passed_over > 0 {
            return self.too_long(cutting, line, held, passed_over, &mut skip);
        }
        if held.is_empty() {
            return Ok(());
        }
        // The last line has no end.
        let aside = beside.sort(line, &held);
        if skip > 0 {
            cutting.done += 1;
            return Ok(());
        }
        self.give(cutting, Piece::Lines { first: line, bytes: held, aside }, 1)
    }

    fn too_long(
        &mut self,
        cutting: &mut Cutting,
        line: u64,
        mut head: Vec<u8>,
        size: u64,
        skip: &mut u64,
    ) -> Result<(), Closed> {
        if *skip > 0 {
            *skip -= 1;
            cutting.done += 1;
            return Ok(());
        }
        head.truncate(HEAD);
        self.give(cutting, Piece::TooLong { line, head, size }, 1)
    }

    /// A table, a row of which is a record; whether the input is one.
    fn table(
        &mut self,
        cutting: &mut Cutting,
        file: &str,
        place: &str,
        start: Vec<u8>,
        open: &dyn Fn() -> Option<Box<dyn Read>>,
    ) -> Result<bool, Closed> {
        if begins_array(&start) {
            return self.array(cutting, place, open).map(|()| true);
        }
        let kind = match tabular::kind_of(&start, file, self.columns) {
            Some(TableKind::OfAnother(why)) => {
                if matches!(self.without_columns, ColumnsSought::NoTable) {
                    self.without_columns = ColumnsSought::Missing { place: place.to_owned(), why };
                }
                return Ok(false);
            }
            Some(TableKind::Xml) if defines_entities(&crate::text::decode_text(&start)) => {
                let (place, why) = (place.to_owned(), advice::xml_entities(place));
                return self.give(cutting, Piece::Failed { place, why }, 1).map(|()| true);
            }
            Some(kind) => kind,
            None => return Ok(false),
        };
        let Some(whole) = open() else { return Ok(false) };
        let columns = self.columns;
        let mut closed = false;
        let is_table = tabular::read(kind, whole, open, place, columns, &mut |rows| {
            closed = self.give(cutting, Piece::Rows(rows), 1).is_err();
            !closed
        });
        if is_table && self.columns.are_named() {
            self.without_columns = ColumnsSought::Found;
        }
        if closed { Err(Closed) } else { Ok(is_table) }
    }

    /// The records of a list that is one document.
    fn array(
        &mut self,
        cutting: &mut Cutting,
        place: &str,
        open: &dyn Fn() -> Option<Box<dyn Read>>,
    ) -> Result<(), Closed> {
        let Some(whole) = open() else { return Ok(()) };
        let mut whole = match open().as_mut().and_then(|input| utf16_of(&read_up_to(input, SNIFFED).0)) {
            Some(utf16) => Box::new(Utf16Reader::new(whole, utf16)),
            None => whole,
        };
        let (mut rows, mut size, mut closed) = (Vec::new(), 0, false);
        array::cut(&mut whole, place, &mut |row| {
            size += if let TableRow::Record { json, .. } = &row { json.len() } else { 0 };
            rows.push(row);
            if size >= self.batch || rows.len() >= MOST_ROWS {
                size = 0;
                closed = closed || self.give(cutting, Piece::Rows(std::mem::take(&mut rows)), 1).is_err();
            }
        });
        if !rows.is_empty() {
            closed = closed || self.give(cutting, Piece::Rows(rows), 1).is_err();
        }
        if closed { Err(Closed) } else { Ok(()) }
    }

    /// Whether a file is a table, packed or not, and was handed over as such.
    fn table_file(&mut self, cutting: &mut Cutting, path: &Path) -> Result<bool, Closed> {
        let open = || open_unpacked(path);
        let Some(mut first) = open() else { return Ok(false) };
        let (start, _) = read_up_to(&mut first, SNIFFED);
        let name = name_of(path);
        // A piece names its own file, in a folder too.
        let before = std::mem::replace(&mut cutting.source, shown(path));
        let place = cutting.source.clone();
        let is_table = self.table(cutting, &name, &place, start, &open);
        cutting.source = before;
        is_table
    }

    /// A file that is a table, one capture, or an archive of many.
    fn capture(&mut self, cutting: &mut Cutting, path: &Path, host: Option<String>) -> Result<(), Closed> {
        if self.table_file(cutting, path)? {
            return Ok(());
        }
        // An archive holds whatever somebody packed: its name is that of no computer.
        let host = host.filter(|_| !is_archive_file(path));
        let Some(common) = common_folder_of_many(path) else {
            return self.give(cutting, Piece::Files(vec![path.to_owned()], host), 1);
        };
        let name = shown(path);
        let mut closed = false;
        let walked = member::walk(path, &common, &mut |piece| {
            let piece = match piece {
                member::Pack::Members(members) => Piece::Members(
                    members.into_iter().map(|(member, bytes)| (format!("{name}: {member}"), bytes)).collect(),
                ),
                member::Pack::LeftOut { member, why } => {
                    let place = format!("{name}: {member}");
                    Piece::Failed { why: said::member_not_read(&place, why), place }
                }
                member::Pack::FurtherLeftOut { count, why } => {
                    Piece::Failed { why: said::members_not_read(count, &name, why), place: name.clone() }
                }
                member::Pack::PassedOver { machine, count, first } => {
                    let place = if machine.is_empty() { name.clone() } else { format!("{name}: {machine}") };
                    Piece::Failed { why: said::members_passed_over(count, &first, &place), place }
                }
            };
            closed = self.give(cutting, piece, 1).is_err();
            !closed
        });
        if closed {
            return Err(Closed);
        }
        match walked {
            Ok(()) => Ok(()),
            Err(why) => {
                let why = said::archive_broken(&name, why);
                self.give(cutting, Piece::Failed { place: name, why }, 1)
            }
        }
    }

    /// A folder that was named: of a small one, the files that tell of one computer are read together wherever they lie in it.
    fn whole_folder(&mut self, cutting: &mut Cutting, folder: &Path) -> Result<(), Closed> {
        self.held = is_small(folder, self.own).then(HeldFiles::new);
        let cut = self.folder(cutting, folder, 0);
        for (files, host) in joined(self.held.take().unwrap_or_default()) {
            self.give(cutting, Piece::Files(files, host), 1)?;
        }
        cut
    }

    /// A folder: that of one machine is read together; of any other each folder in it, and its files by their names.
    fn folder(&mut self, cutting: &mut Cutting, folder: &Path, depth: usize) -> Result<(), Closed> {
        if depth >= DEEPEST {
            let place = shown(folder);
            let why = said::too_deep(DEEPEST, &place);
            return self.give(cutting, Piece::Failed { place, why }, 1);
        }
        let listing = match Listing::of(folder, self.own) {
            Ok(listing) => listing,
            Err(error) => return self.failed(cutting, folder, &error),
        };
        if listing.is_full {
            let place = shown(folder);
            let why = said::too_many_files(MOST_NAMES, &place);
            self.give(cutting, Piece::Failed { place, why }, 1)?;
        }
        if listing.is_empty() {
            let place = shown(folder);
            return self.give(cutting, Piece::Failed { why: advice::folder_empty(&place), place }, 1);
        }
        for path in &listing.others {
            let place = shown(path);
            let why = said::not_followed(&place);
            self.give(cutting, Piece::Failed { place, why }, 1)?;
        }
        let has_folders = !listing.folders.is_empty();
        // A folder below the one that was named is called as its machine, where it holds no other.
        let folder_host = || host_of(&name_of(folder)).filter(|_| depth > 0);
        let are_of_one = are_of_one_machine(&listing, self.own);
        let mut files = listing.files;
        if are_of_one {
            let mut below = FilesBelow::default();
            listing.folders.iter().for_each(|folder| below.look(folder, DEEPEST - depth + 1, self.own));
            for (place, why) in below.not_read(&shown(folder)) {
                self.give(cutting, Piece::Failed { place, why }, 1)?;
            }
            files.extend(below.files);
            for path in files.extract_if(.., |path| self.holds_objects(path)).collect::<Vec<_>>() {
                self.stream(cutting, &path)?;
            }
            if files.len() > MOST_OF_ONE
                && let Some((count, first)) = without_unknown(&mut files)
            {
                let place = shown(folder);
                let why = said::members_passed_over(count, shown(&first), &place);
                self.give(cutting, Piece::Failed { place, why }, 1)?;
            }
            if files.len() <= MOST_OF_ONE {
                return self.give(cutting, Piece::Files(files, folder_host()), 1);
            }
        } else {
            for below in &listing.folders {
                self.folder(cutting, below, depth + 1)?;
            }
        }
        for path in listing.streams {
            self.stream(cutting, &path)?;
        }
        // A list of records or a table of many is none of the files of one machine, whatever lies beside it.
        for path in files.extract_if(.., |path| self.holds_objects(path)).collect::<Vec<_>>() {
            self.stream(cutting, &path)?;
        }
        for path in files.extract_if(.., |path| self.is_table_of_many(path)).collect::<Vec<_>>() {
            self.capture(cutting, &path, host_of(&name_of(&path)))?;
        }
        let machines = by_machine(files);
        let is_only = machines.len() == 1 && !has_folders;
        for mut together in machines {
            // With its domain a name says more.
            let names = together.iter().filter_map(|path| host_of(&name_of(path)));
            let own = names.max_by_key(String::len);
            let host = match folder_host().filter(|_| is_only) {
                folder if together.iter().any(|path| tells_no_machine(&name_of(path))) => folder,
                // A folder with one file may be a computer or a group: both must say the same.
                Some(folder) => own.filter(|own| host_key(own) == host_key(&folder)),
                None => own,
            };
            match together.pop() {
                Some(only) if together.is_empty() => self.capture(cutting, &only, host)?,
                Some(last) => {
                    together.push(last);
                    self.give(cutting, Piece::Files(together, host), 1)?;
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Whether a file is a list of objects, one a line, though its name does not say so.
    fn holds_objects(&self, path: &Path) -> bool {
        if !name_of(path).to_lowercase().ends_with(".json") || !path.is_file() {
            return false;
        }
        let Ok(mut file) = File::open(path) else { return false };
        let (start, _) = read_up_to(&mut file, SNIFFED);
        self.are_records(Some(path), &start, start.len() == SNIFFED)
    }

    /// Whether a file is a list of keys, or a table, each row of which is a computer or a key.
    fn is_table_of_many(&self, path: &Path) -> bool {
        let name = name_of(path);
        let lower = name.to_lowercase();
        let is_document = lower.ends_with(".json") || lower.ends_with(".xml");
        if !(tabular::is_csv(&name) || is_document) || !path.is_file() {
            return false;
        }
        let Some(mut file) = open_unpacked(path) else { return false };
        let (start, _) = read_up_to(&mut file, SNIFFED);
        // Keys alone are of no computer, whatever lies beside them.
        if lists_keys_alone(&start) || begins_array(&start) {
            return true;
        }
        match tabular::kind_of(&start, &name, self.columns) {
            Some(TableKind::Csv { .. } | TableKind::Records { .. }) => true,
            Some(kind @ (TableKind::Json | TableKind::JsonOfCounts | TableKind::Xml)) => {
                // Only the whole document shows what its columns are.
                let (mut records, open) = (0, || open_unpacked(path));
                let Some(whole) = open() else { return false };
                tabular::read(kind, whole, &open, &name, self.columns, &mut |rows| {
                    for row in rows {
                        let TableRow::Record { json, .. } = row else { continue };
                        // A key is of no computer, be it the only one.
                        records += if memchr::memmem::find(&json, OF_A_KEY.as_bytes()).is_some() { 2 } else { 1 };
                    }
                    records < 2
                });
                records > 1
            }
            _ => false,
        }
    }

    fn stream(&mut self, cutting: &mut Cutting, path: &Path) -> Result<(), Closed> {
        match File::open(path) {
            Ok(file) => {
                let mut inner = Cutting { source: shown(path), index: cutting.index, done: cutting.done };
                let whole = self.inner_lines(&mut inner, Box::new(file), path);
                cutting.done = inner.done;
                whole
            }
            Err(error) => self.failed(cutting, path, &error),
        }
    }

    /// A stream of records among the files of a folder.
    fn inner_lines(&mut self, cutting: &mut Cutting, input: Box<dyn Read>, path: &Path) -> Result<(), Closed> {
        // Pieces of a folder are counted together: an earlier run's lines of this file are counted by reading them again.
        let (from, before, index) = (self.from, cutting.done, cutting.index);
        let mut pieces = 0;
        let mut inner = Cutting { source: cutting.source.clone(), index: 0, done: 0 };
        let send = &mut *self.send;
        let mut forward = |work: Work| -> Result<(), Closed> {
            pieces += 1;
            let mark = RunMark { source: index, done: before + pieces };
            if mark <= from { Ok(()) } else { send(Work { mark, ..work }) }
        };
        let mut feeder = Feeder {
            batch: self.batch,
            from: RunMark::default(),
            columns: self.columns,
            own: self.own,
            without_columns: ColumnsSought::default(),
            held: self.held.take(),
            send: &mut forward,
        };
        let whole = feeder.input(&mut inner, input, Some(path));
        self.held = feeder.held;
        cutting.done = before + pieces;
        whole
    }
}

/// Whether the beginning of an input, in UTF-8 or UTF-16, is a list of records.
fn begins_array(start: &[u8]) -> bool {
    match utf16_of(start) {
        Some(_) => array::begins_array_of_records(crate::text::decode_text(start).as_bytes()),
        None => array::begins_array_of_records(start),
    }
}

/// Whether a file is an archive with members.
fn is_archive_file(path: &Path) -> bool {
    let start =
        |input: Option<Box<dyn Read>>| input.map(|mut input| read_up_to(&mut input, 1_024).0).unwrap_or_default();
    let packed: Option<Box<dyn Read>> = File::open(path).ok().map(|file| Box::new(file) as Box<dyn Read>);
    holds_members(&start(packed), &start(open_unpacked(path)))
}

/// What is said of a file that is shorter than the run wrote it, by what the run kept beside it.
fn cut_since(path: &Path) -> Option<(String, Message)> {
    let written = Progress::read(path).ok().flatten()?;
    let size = fs::metadata(path).ok().filter(fs::Metadata::is_file)?.len();
    let place = shown(path);
    (size < written.bytes).then(|| (place.clone(), said::output_cut(written.records, place)))
}

/// A text in UTF-8, by how it begins.
fn text_of<'t>(start: &[u8], whole: Box<dyn Read + 't>) -> Box<dyn Read + 't> {
    match utf16_of(start) {
        Some(utf16) => Box::new(Utf16Reader::new(whole, utf16)),
        None => whole,
    }
}

/// Whether records stand behind other lines with which a file begins.
fn holds_records_later(path: &Path, start: &[u8]) -> bool {
    let unpacked = start.starts_with(&[0x1f, 0x8b]).then(|| open_unpacked(path)).flatten();
    let unpacked = unpacked.map(|mut input| read_up_to(&mut input, SNIFFED).0);
    let start = unpacked.as_deref().unwrap_or(start);
    begins_other_lines(start) && open_unpacked(path).is_some_and(|whole| holds_records(&mut text_of(start, whole)))
}

/// A regular file from its first byte on, unpacked where it is a gzip.
pub(super) fn open_unpacked(path: &Path) -> Option<Box<dyn Read>> {
    let mut file = File::open(path).ok().filter(|_| path.is_file())?;
    let mut mark = [0; 2];
    let is_gzip = file.read_exact(&mut mark).is_ok() && mark == [0x1f, 0x8b];
    file.seek(SeekFrom::Start(0)).ok()?;
    Some(if is_gzip { Box::new(MultiGzDecoder::new(BufReader::new(file))) } else { Box::new(file) })
}

/// Reads what is there, up to so many bytes, behind what is held; it waits only where nothing is.
fn read_once(input: &mut dyn Read, held: &mut Vec<u8>, most: usize) -> io::Result<usize> {
    let begin = held.len();
    held.resize(begin + most, 0);
    let read = loop {
        match input.read(&mut held[begin..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    held.truncate(begin + *read.as_ref().unwrap_or(&0));
    read
}
