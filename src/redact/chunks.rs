//! A file as chunks of whole lines, in whatever encoding, with bounded memory and on all cores.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};

use encoding_rs::Encoding;

use super::PrivateKind;
use super::map::MapError;
use crate::language::in_english;
use crate::say::{Message, Worded, errors, together, why};
use crate::text::lines::next_line;
use crate::text::{CodePage, CodePageEvidence, Utf16Reader, utf16_of, write_utf16};

/// Bytes that are cleaned together.
const CHUNK: usize = 1024 * 1024;

/// The most bytes of lines that are kept together because a value can go on from one to the next.
const LONGEST_TOGETHER: usize = 128 * 1024;

/// The most cores that work, so that what is held in memory stays small.
const MOST_CORES: usize = 8;

/// The longest line that is cleaned, in bytes; a longer one is left out.
pub(super) const LONGEST_LINE: usize = 64 * 1024;

/// What stands where a line could not be read.
const LINE_LEFT_OUT: &str = "(left out: this line could not be read as text)";

/// Why a whole file is left out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum FileError {
    /// It cannot be read or written.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It is no text, so that nobody can tell what is in it.
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// Values cannot be taken out.
    #[error(transparent)]
    Map(#[from] MapError),
    /// An original value is still there.
    Leak {
        /// The file.
        path: PathBuf,
        /// What kind of value.
        kind: PrivateKind,
    },
}

impl Worded for FileError {
    fn message(&self) -> Message {
        match self {
            FileError::Io { path, error } => errors::read(path.as_path(), why(error)),
            FileError::NotText { path } => errors::redact_not_text(path.as_path()),
            FileError::Map(error) => error.message(),
            FileError::Leak { path, kind } => {
                together([errors::leak(kind.name(), path.as_path()), errors::please_report()])
            }
        }
    }
}

/// Does one thing with each chunk on every core, while others are read and the results taken, in order. Nothing waits for the
/// slowest of several; no more than two chunks for each core are held.
pub(super) fn on_all_cores<R: Send>(
    chunks: &mut FileChunks,
    work: impl Fn(&Chunk) -> R + Sync,
    mut take: impl FnMut(&Chunk, R) -> Result<(), FileError>,
) -> Result<(), FileError> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(MOST_CORES);
    let (give, given) = mpsc::channel::<Chunk>();
    let given = Mutex::new(given);
    std::thread::scope(|scope| {
        // Dropped when this ends, however it ends: then the cores end too.
        let give = give;
        let (tell, told) = mpsc::channel();
        for _ in 0..cores {
            let (given, tell, work) = (&given, tell.clone(), &work);
            scope.spawn(move || {
                // The lock is held while a chunk is waited for, not while it is worked on.
                let next = || given.lock().unwrap_or_else(PoisonError::into_inner).recv();
                while let Ok(chunk) = next() {
                    let result = catch_unwind(AssertUnwindSafe(|| work(&chunk)));
                    if tell.send((chunk, result)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(tell);
        let (mut held, mut taken, mut early, mut ended) = (0, 0, BTreeMap::new(), false);
        loop {
            while !ended && held < 2 * cores {
                match chunks.next()? {
                    // Somebody takes it: the cores end when this does.
                    Some(chunk) => held += usize::from(give.send(chunk).is_ok()),
                    None => ended = true,
                }
            }
            if held == 0 {
                return Ok(());
            }
            let Ok((chunk, result)) = told.recv() else { return Ok(()) };
            early.insert(chunk.number, (chunk, result.unwrap_or_else(|panic| resume_unwind(panic))));
            while let Some((chunk, result)) = early.remove(&taken) {
                take(&chunk, result)?;
                taken += 1;
                held -= 1;
            }
        }
    })
}

/// Whole lines of a file that are cleaned together.
pub(super) struct Chunk {
    /// Counted from 0.
    pub number: usize,
    pub text: String,
    pub lines: u64,
    /// Lines that could not be read, counted from 1 in this chunk.
    pub left_out: Vec<u64>,
    /// What stood at the ends of its lines and is not in the text.
    ends: LineEnds,
}

/// What stood at the ends of lines besides their breaks, so that it stands there again when they are written.
#[derive(Debug, Default)]
struct LineEnds {
    /// Carriage returns before each line break; none where no line has one.
    returns: Vec<u8>,
    /// The last line has no break.
    open: bool,
    /// The file begins with the mark of its encoding.
    marked: bool,
    /// The byte order of a file in UTF-16.
    utf16: Option<&'static Encoding>,
}

impl Chunk {
    fn new(text: String, lines: u64) -> Chunk {
        Chunk { number: 0, text, lines, left_out: Vec::new(), ends: LineEnds::default() }
    }

    /// Writes the cleaned text with the ends of lines as they were: as UTF-16 where it was that, else as UTF-8.
    pub(super) fn write(&self, cleaned: &str, out: &mut dyn Write) -> io::Result<()> {
        let Some(utf16) = self.ends.utf16 else { return self.write_utf8(cleaned, out) };
        let mut text = Vec::with_capacity(cleaned.len());
        self.write_utf8(cleaned, &mut text)?;
        write_utf16(&String::from_utf8_lossy(&text), utf16, out)
    }

    fn write_utf8(&self, cleaned: &str, out: &mut dyn Write) -> io::Result<()> {
        let LineEnds { returns, open, marked, .. } = &self.ends;
        if *marked {
            out.write_all("\u{FEFF}".as_bytes())?;
        }
        let cleaned = if *open { cleaned.strip_suffix('\n').unwrap_or(cleaned) } else { cleaned };
        if returns.is_empty() {
            return out.write_all(cleaned.as_bytes());
        }
        // A value of several lines can become one; then the lines end as the first of them does.
        let same = cleaned.split('\n').count() - usize::from(!*open) == returns.len();
        let most = returns.first().copied().unwrap_or_default();
        for (number, line) in cleaned.split_inclusive('\n').enumerate() {
            let bare = line.strip_suffix('\n').unwrap_or(line);
            let count = if same { returns.get(number).copied().unwrap_or_default() } else { most };
            let last = bare.len() == line.len();
            out.write_all(bare.as_bytes())?;
            (0..count).filter(|_| same || !last).try_for_each(|_| out.write_all(b"\r"))?;
            out.write_all(&line.as_bytes()[bare.len()..])?;
        }
        Ok(())
    }
}

/// A file in chunks of lines.
pub(super) struct FileChunks {
    lines: FileLines,
    /// Read and not yet given.
    waiting: Vec<u8>,
    ended: bool,
    /// How many chunks were given.
    given: usize,
}

impl FileChunks {
    pub(super) fn open(path: &Path) -> Result<FileChunks, FileError> {
        Ok(FileChunks { lines: FileLines::open(path)?, waiting: Vec::new(), ended: false, given: 0 })
    }

    /// The code page in which lines were read that are not UTF-8.
    pub(super) fn code_page(&self) -> Option<String> {
        self.lines.code_page.get().copied().flatten().map(|page| page.name().to_owned())
    }

    /// The next chunk; none at the end.
    fn next(&mut self) -> Result<Option<Chunk>, FileError> {
        let mut next = self.chunk()?;
        if let Some(chunk) = &mut next {
            chunk.number = self.given;
            chunk.ends.utf16 = self.lines.utf16;
            chunk.ends.marked |= self.given == 0 && self.lines.utf16.is_some();
            self.given += 1;
        }
        Ok(next)
    }

    fn chunk(&mut self) -> Result<Option<Chunk>, FileError> {
        let mut bytes = std::mem::take(&mut self.waiting);
        while !self.ended && bytes.len() < CHUNK + LONGEST_TOGETHER {
            let wanted = (CHUNK + LONGEST_TOGETHER - bytes.len()) as u64;
            let read = (&mut self.lines.input).take(wanted).read_to_end(&mut bytes);
            let read = read.map_err(|error| FileError::Io { path: self.lines.path.clone(), error })?;
            self.ended = read == 0;
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        if !self.ended && !bytes.contains(&b'\n') {
            return self.endless_line().map(Some);
        }
        if !self.ended {
            let end = end_of_chunk(&bytes);
            self.waiting = bytes.split_off(end);
        }
        self.readable(bytes).map(Some)
    }

    /// A line that does not end is passed over to its end and left out.
    fn endless_line(&mut self) -> Result<Chunk, FileError> {
        let failed = |error| FileError::Io { path: self.lines.path.clone(), error };
        loop {
            let buffer = self.lines.input.fill_buf().map_err(failed)?;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let used = end.map_or(buffer.len(), |end| end + 1);
            let ended = end.is_some() || buffer.is_empty();
            self.lines.input.consume(used);
            if ended {
                let mut chunk = Chunk::new(format!("{LINE_LEFT_OUT}\n"), 1);
                chunk.left_out.push(1);
                return Ok(chunk);
            }
        }
    }

    /// The text of a chunk; a line that is too long or no text is left out.
    fn readable(&self, bytes: Vec<u8>) -> Result<Chunk, FileError> {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64 + u64::from(!bytes.ends_with(b"\n"));
        let plain = |text: &str| {
            let fits = text.len() <= LONGEST_LINE || text.split('\n').all(|line| line.len() <= LONGEST_LINE);
            let strange = |text: &str| text.contains(['\u{FFFD}', '\u{FEFF}']);
            let bytes = text.as_bytes();
            let ascii = bytes.is_ascii() || !strange(text);
            fits && ascii && !bytes.contains(&0) && !bytes.contains(&b'\r') && text.ends_with('\n')
        };
        let bytes = match String::from_utf8(bytes) {
            Ok(text) if plain(&text) => return Ok(Chunk::new(text, lines)),
            Ok(text) => text.into_bytes(),
            Err(error) => error.into_bytes(),
        };
        let mut chunk = Chunk::new(String::with_capacity(bytes.len()), lines);
        chunk.ends.open = !bytes.ends_with(b"\n");
        chunk.ends.marked = bytes.starts_with("\u{FEFF}".as_bytes());
        for (number, line) in (1..).zip(bytes.strip_suffix(b"\n").unwrap_or(&bytes).split(|byte| *byte == b'\n')) {
            let returns = line.iter().rev().take(usize::from(u8::MAX)).take_while(|byte| **byte == b'\r').count();
            chunk.ends.returns.push(u8::try_from(returns).unwrap_or_default());
            match self.lines.text_of(line)? {
                Some(text) => chunk.text.push_str(&text),
                None => {
                    chunk.left_out.push(number);
                    chunk.text.push_str(LINE_LEFT_OUT);
                }
            }
            chunk.text.push('\n');
        }
        if chunk.ends.returns.iter().all(|returns| *returns == 0) {
            chunk.ends.returns.clear();
        }
        Ok(chunk)
    }
}

/// Where a chunk ends: behind a line after which nothing goes on.
fn end_of_chunk(bytes: &[u8]) -> usize {
    let mut end = bytes.len();
    let mut last = None;
    while let Some(at) = bytes[..end].iter().rposition(|byte| *byte == b'\n') {
        last = last.or(Some(at + 1));
        let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |before| before + 1);
        if !goes_on(&bytes[start..at]) {
            return at + 1;
        }
        if bytes.len() - at > LONGEST_TOGETHER {
            break;
        }
        end = at;
    }
    last.unwrap_or(bytes.len())
}

/// Whether a value can go on behind the end of a line: an escape, a part of a code, a line of base64.
fn goes_on(line: &[u8]) -> bool {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let tail = &line[line.len().saturating_sub(48)..];
    let last = tail.rsplit(|byte| !byte.is_ascii_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    let like_a_code =
        last.len() <= 12 && !last.iter().any(u8::is_ascii_lowercase) || last.iter().any(u8::is_ascii_digit);
    let encoded = line.len() >= 40
        && line.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_'));
    line.len() < 12 || line.ends_with(b"=") || line.ends_with(b"\\") || like_a_code || encoded || line.ends_with(b",")
}

/// The lines of a text file: UTF-8, UTF-16 with its mark, or a code page that is certain.
struct FileLines {
    path: PathBuf,
    input: BufReader<Box<dyn Read>>,
    utf16: Option<&'static Encoding>,
    /// The code page of the whole file; known from the first line on that is not UTF-8.
    code_page: OnceCell<Option<CodePage>>,
}

impl FileLines {
    fn open(path: &Path) -> Result<FileLines, FileError> {
        let failed = |error| FileError::Io { path: path.to_owned(), error };
        let about = std::fs::metadata(path).map_err(failed)?;
        if !about.is_file() {
            return Err(failed(io::ErrorKind::InvalidInput.into()));
        }
        let mut file = std::fs::File::open(path).map_err(failed)?;
        let mut head = Vec::new();
        (&mut file).take(8 * 1024).read_to_end(&mut head).map_err(failed)?;
        let utf16 = utf16_of(&head);
        if utf16.is_none() && head.contains(&0) {
            return Err(FileError::NotText { path: path.to_owned() });
        }
        let bytes = io::Cursor::new(head).chain(file);
        let input: Box<dyn Read> = match utf16 {
            Some(encoding) => Box::new(Utf16Reader::new(bytes, encoding)),
            None => Box::new(bytes),
        };
        Ok(FileLines { path: path.to_owned(), input: BufReader::new(input), utf16, code_page: OnceCell::new() })
    }

    /// The text of a line; `None` for one that is too long or no text.
    fn text_of(&self, line: &[u8]) -> Result<Option<String>, FileError> {
        if line.len() > LONGEST_LINE {
            return Ok(None);
        }
        let text = match std::str::from_utf8(line) {
            Ok(text) => Some(text.to_owned()),
            Err(_) => self.code_page()?.and_then(|page| page.read(line)),
        };
        let text = text.filter(|text| !text.contains(['\0', '\u{FFFD}']));
        Ok(text.map(|text| text.trim_end_matches('\r').trim_start_matches('\u{FEFF}').to_owned()))
    }

    /// Reads the whole file for its code page, once.
    fn code_page(&self) -> Result<Option<CodePage>, FileError> {
        if let Some(known) = self.code_page.get() {
            return Ok(*known);
        }
        let mut lines = FileLines::open(&self.path)?;
        let mut evidence = CodePageEvidence::new();
        while let Some(line) = lines.next_bytes()? {
            evidence.add(&line.unwrap_or_default());
        }
        Ok(*self.code_page.get_or_init(|| evidence.certain()))
    }

    /// The bytes of the next line; `Some(None)` is one that is too long.
    fn next_bytes(&mut self) -> Result<Option<Option<Vec<u8>>>, FileError> {
        let next = next_line(&mut self.input, LONGEST_LINE);
        next.map_err(|error| FileError::Io { path: self.path.clone(), error })
    }
}
