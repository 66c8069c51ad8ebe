//! Cleaning a file line by line with bounded memory; what cannot be cleaned is left out and listed.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE};
use serde::Serialize;

use super::map::values_of;
use super::{MapError, PrivateKind, Redactor};
use crate::text::lines::next_line;
use crate::text::{CodePage, CodePageEvidence};

/// Bytes that are cleaned together.
const CHUNK: usize = 1024 * 1024;

/// The most bytes of lines that are kept together because a value can go on from one to the next.
const LONGEST_TOGETHER: usize = 128 * 1024;

/// The most cores that work, so that what is held in memory stays small.
const MOST_CORES: usize = 8;

/// The longest line that is cleaned, in bytes; a longer one is left out.
const LONGEST_LINE: usize = 64 * 1024;

/// What stands where a line could not be read.
const LINE_LEFT_OUT: &str = "(left out: this line could not be read as text)";

/// The most lines that are listed one by one as left out.
const MOST_LISTED: usize = 1_000;

/// What happened to one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct FileReport {
    /// Lines read.
    pub lines: u64,
    /// Values taken out, by kind.
    pub removed: BTreeMap<PrivateKind, usize>,
    /// Lines that could not be cleaned and were left out, counted from 1; at most the first 1,000.
    pub left_out: Vec<u64>,
    /// How many lines were left out.
    pub lines_left_out: u64,
    /// The code page in which lines that are not UTF-8 were read.
    pub code_page: Option<String>,
}

/// Why a whole file is left out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// It cannot be read or written.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It is no text, so that nobody can tell what is in it.
    #[error("{path} is no text and cannot be cleaned; it is left out")]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// Values cannot be taken out.
    #[error(transparent)]
    Map(#[from] MapError),
    /// An original value is still there.
    #[error("{path} still holds a private value ({}) after cleaning, so nothing is written; please report this", kind.name())]
    Leak {
        /// The file.
        path: PathBuf,
        /// What kind of value.
        kind: PrivateKind,
    },
}

/// Reads a file for private values.
///
/// # Errors
/// The file cannot be read, is no text, or holds too many values.
pub fn learn_file(redactor: &mut Redactor, path: &Path) -> Result<(), FileError> {
    let mut chunks = FileChunks::open(path)?;
    let mut marks = Vec::new();
    on_all_cores(
        &mut chunks,
        |chunk| values_of(&chunk.text),
        |_, mut values| {
            marks.push(std::mem::take(&mut values.marks));
            Ok(redactor.learn_values(values)?)
        },
    )?;
    redactor.marked.insert(path.to_owned(), marks);
    Ok(())
}

/// Writes the cleaned lines of a file, as UTF-8, by what was learned before; each part is searched once more for
/// every original value before it is written.
///
/// # Errors
/// The file cannot be read or is no text, the output cannot be written, or a value is left.
pub fn clean_file(redactor: &mut Redactor, path: &Path, out: &mut dyn Write) -> Result<FileReport, FileError> {
    let redactor = &*redactor;
    let mut report = FileReport::default();
    let mut chunks = FileChunks::open(path)?;
    let none = BTreeSet::new();
    let marked = redactor.marked.get(path);
    let work = |chunk: &Chunk| {
        let mut removed = BTreeMap::new();
        if let Some(marks) = marked.and_then(|marked| marked.get(chunk.number))
            && let Some((text, leak)) = redactor.cleaned_at(&chunk.text, marks, &mut removed)
        {
            return (text, removed, leak);
        }
        removed.clear();
        let text = redactor.cleaned(&chunk.text, &mut removed);
        let leak = redactor.leak(&text, &none);
        (text, removed, leak)
    };
    on_all_cores(&mut chunks, work, |chunk, (text, removed, leak)| {
        if let Some(kind) = leak {
            return Err(FileError::Leak { path: path.to_owned(), kind });
        }
        for (kind, count) in removed {
            *report.removed.entry(kind).or_default() += count;
        }
        for line in &chunk.left_out {
            report.lines_left_out += 1;
            if report.left_out.len() < MOST_LISTED {
                report.left_out.push(report.lines + line);
            }
        }
        report.lines += chunk.lines;
        out.write_all(text.as_bytes()).map_err(|error| FileError::Io { path: path.to_owned(), error })
    })?;
    report.code_page = chunks.lines.code_page.get().copied().flatten().map(|page| page.name().to_owned());
    Ok(report)
}

/// One place of a file that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The line, counted from 1.
    pub line: u64,
    /// The character of the line, counted from 1.
    pub column: usize,
    /// What kind of value stands there.
    pub kind: PrivateKind,
    /// The value; none where it opens something, which is shown nowhere.
    pub value: Option<String>,
    /// What would stand there instead.
    pub instead: String,
}

/// Tells every place of a file that would go, in order; nothing is written.
///
/// # Errors
/// The file cannot be read or is no text, or `tell` fails.
pub fn show_file(
    redactor: &Redactor,
    path: &Path,
    tell: &mut dyn FnMut(&Shown) -> io::Result<()>,
) -> Result<FileReport, FileError> {
    let mut report = FileReport::default();
    let mut chunks = FileChunks::open(path)?;
    on_all_cores(
        &mut chunks,
        |chunk| redactor.shown(&chunk.text),
        |chunk, shown| {
            for mut shown in shown {
                shown.line += report.lines;
                *report.removed.entry(shown.kind).or_default() += 1;
                tell(&shown).map_err(|error| FileError::Io { path: path.to_owned(), error })?;
            }
            report.lines += chunk.lines;
            Ok(())
        },
    )?;
    Ok(report)
}

/// Searches a finished file, and its name, for every original value.
///
/// # Errors
/// One is left, or the file cannot be read.
pub fn sweep_file(redactor: &mut Redactor, path: &Path, name: &str) -> Result<(), FileError> {
    let redactor = &*redactor;
    let none = BTreeSet::new();
    let leak = |kind| FileError::Leak { path: path.to_owned(), kind };
    if let Some(kind) = redactor.leak(name, &none) {
        return Err(leak(kind));
    }
    let mut chunks = FileChunks::open(path)?;
    let work = |chunk: &Chunk| redactor.leak(&chunk.text, &none);
    on_all_cores(&mut chunks, work, |_, found| found.map_or(Ok(()), |kind| Err(leak(kind))))
}

/// Does one thing with each chunk on every core while the next ones are read, and takes the results in order.
fn on_all_cores<R: Send>(
    chunks: &mut FileChunks,
    work: impl Fn(&Chunk) -> R + Sync,
    mut take: impl FnMut(&Chunk, R) -> Result<(), FileError>,
) -> Result<(), FileError> {
    let work = &work;
    let mut batch = chunks.batch()?;
    while !batch.is_empty() {
        let (next, done) = std::thread::scope(|scope| {
            let running: Vec<_> = batch.iter().map(|chunk| scope.spawn(move || work(chunk))).collect();
            let next = chunks.batch();
            let done = running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
            (next, done.collect::<Vec<R>>())
        });
        batch.iter().zip(done).try_for_each(|(chunk, result)| take(chunk, result))?;
        batch = next?;
    }
    Ok(())
}

/// Whole lines of a file that are cleaned together.
struct Chunk {
    /// Counted from 0.
    number: usize,
    text: String,
    lines: u64,
    /// Lines that could not be read, counted from 1 in this chunk.
    left_out: Vec<u64>,
}

/// A file in chunks of lines.
struct FileChunks {
    lines: FileLines,
    /// Read and not yet given.
    waiting: Vec<u8>,
    ended: bool,
    /// How many chunks were given.
    given: usize,
}

impl FileChunks {
    fn open(path: &Path) -> Result<FileChunks, FileError> {
        Ok(FileChunks { lines: FileLines::open(path)?, waiting: Vec::new(), ended: false, given: 0 })
    }

    /// A chunk for each core; none at the end.
    fn batch(&mut self) -> Result<Vec<Chunk>, FileError> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(MOST_CORES);
        let mut batch = Vec::new();
        while batch.len() < cores {
            match self.chunk()? {
                Some(mut chunk) => {
                    chunk.number = self.given;
                    self.given += 1;
                    batch.push(chunk);
                }
                None => break,
            }
        }
        Ok(batch)
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
                return Ok(Chunk { number: 0, text: format!("{LINE_LEFT_OUT}\n"), lines: 1, left_out: vec![1] });
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
            Ok(text) if plain(&text) => return Ok(Chunk { number: 0, text, lines, left_out: Vec::new() }),
            Ok(text) => text.into_bytes(),
            Err(error) => error.into_bytes(),
        };
        let mut chunk = Chunk { number: 0, text: String::with_capacity(bytes.len()), lines, left_out: Vec::new() };
        for (number, line) in (1..).zip(bytes.strip_suffix(b"\n").unwrap_or(&bytes).split(|byte| *byte == b'\n')) {
            match self.lines.text_of(line)? {
                Some(text) => chunk.text.push_str(&text),
                None => {
                    chunk.left_out.push(number);
                    chunk.text.push_str(LINE_LEFT_OUT);
                }
            }
            chunk.text.push('\n');
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
    /// The code page of the whole file; known from the first line on that is not UTF-8.
    code_page: OnceCell<Option<CodePage>>,
}

impl FileLines {
    fn open(path: &Path) -> Result<FileLines, FileError> {
        let failed = |error| FileError::Io { path: path.to_owned(), error };
        let about = std::fs::metadata(path).map_err(failed)?;
        if !about.is_file() {
            return Err(failed(io::Error::other("not a regular file")));
        }
        let mut file = std::fs::File::open(path).map_err(failed)?;
        let mut head = Vec::new();
        (&mut file).take(8 * 1024).read_to_end(&mut head).map_err(failed)?;
        let utf16 = [([0xFF, 0xFE], UTF_16LE), ([0xFE, 0xFF], UTF_16BE)];
        let utf16 = utf16.into_iter().find(|(mark, _)| head.starts_with(mark)).map(|(_, encoding)| encoding);
        if utf16.is_none() && head.contains(&0) {
            return Err(FileError::NotText { path: path.to_owned() });
        }
        let bytes = io::Cursor::new(head).chain(file);
        let input: Box<dyn Read> = match utf16 {
            Some(encoding) => Box::new(Decoded::new(bytes, encoding.new_decoder())),
            None => Box::new(bytes),
        };
        Ok(FileLines { path: path.to_owned(), input: BufReader::new(input), code_page: OnceCell::new() })
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

/// Decodes UTF-16 while it is read.
struct Decoded<R> {
    input: R,
    decoder: Decoder,
    waiting: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    fn new(input: R, decoder: Decoder) -> Self {
        Decoded { input, decoder, waiting: Vec::new(), given: 0, ended: false }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.given == self.waiting.len() && !self.ended {
            let mut block = [0; 8 * 1024];
            let read = self.input.read(&mut block)?;
            self.ended = read == 0;
            let mut text = String::with_capacity(4 * block.len());
            let _ = self.decoder.decode_to_string(&block[..read], &mut text, self.ended);
            self.waiting = text.into_bytes();
            self.given = 0;
        }
        let count = out.len().min(self.waiting.len() - self.given);
        out[..count].copy_from_slice(&self.waiting[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(bytes: &[u8]) -> Result<(String, FileReport), FileError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.log");
        std::fs::write(&path, bytes).unwrap();
        let mut redactor = Redactor::default();
        learn_file(&mut redactor, &path)?;
        let mut out = Vec::new();
        let report = clean_file(&mut redactor, &path, &mut out)?;
        Ok((String::from_utf8(out).unwrap(), report))
    }

    #[test]
    fn a_name_learned_late_is_gone_from_the_first_line() {
        let (text, report) = cleaned(b"evelyn came\r\nUser: evelyn\n").unwrap();
        assert_eq!(text, "user-1 came\nUser: user-1\n");
        assert_eq!(report.removed, BTreeMap::from([(PrivateKind::User, 2)]));
    }

    #[test]
    fn a_line_that_is_no_text_or_too_long_is_left_out_and_listed() {
        let mut bytes = b"good\nbad \xff\xfe line\n".to_vec();
        bytes.extend(vec![b'x'; LONGEST_LINE + 1]);
        bytes.extend(b"\nlast");
        let (text, report) = cleaned(&bytes).unwrap();
        assert_eq!((report.left_out.as_slice(), report.lines_left_out), ([2, 3].as_slice(), 2));
        assert!(text.starts_with("good\n(left out") && text.ends_with("last\n"), "{text}");
        assert!(!text.contains("xxx") && !text.contains("bad"), "{text}");
    }

    #[test]
    fn an_old_code_page_is_read_where_it_is_certain_and_a_strange_line_in_it_is_not() {
        let text = "Пользователь: Анна\nфайл отчёта открыла Анна, лицензия действительна\n";
        let mut bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
        bytes.extend(b"strange \x81\x8d line\nlast\n");
        let (text, report) = cleaned(&bytes).unwrap();
        assert!(text.contains("файл отчёта открыла") && text.ends_with("last\n"), "{text}");
        assert_eq!((report.code_page.as_deref(), report.lines_left_out), (Some("windows-1251"), 1));
        let (text, report) = cleaned(b"M\xFCller kam\nUser: J\xF6rg\nJ\xF6rg ging\n").unwrap();
        assert_eq!(text, "Müller kam\nUser: user-1\nuser-1 ging\n");
        assert_eq!(report.code_page.as_deref(), Some("windows-1252"));
        let (text, report) = cleaned(b"User: J\x94rg\nfine\n").unwrap();
        assert!(text.starts_with("(left out") && report.code_page.is_none(), "{text}");
    }

    #[test]
    fn utf_16_is_read_and_binary_refused() {
        let bytes: Vec<u8> = "\u{FEFF}User: evelyn\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(cleaned(&bytes).unwrap().0, "User: user-1\n");
        assert!(matches!(cleaned(b"PK\x03\x04\0\0").unwrap_err(), FileError::NotText { .. }));
    }
}
