//! Cleaning a file line by line with bounded memory; what cannot be cleaned is left out and listed.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE};
use serde::Serialize;

use super::{Kind, MapError, Redactor};
use crate::text::{CodePage, CodePageEvidence};

/// The longest line that is cleaned, in bytes; a longer one is left out.
const LONGEST_LINE: usize = 64 * 1024;

/// The most lines that are listed one by one as left out.
const MOST_LISTED: usize = 1_000;

/// What happened to one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct FileReport {
    /// Lines read.
    pub lines: u64,
    /// Values taken out, by kind.
    pub removed: BTreeMap<Kind, usize>,
    /// Lines that could not be cleaned and were left out, counted from 1; at most the first 1,000.
    pub left_out: Vec<u64>,
    /// How many lines were left out.
    pub lines_left_out: u64,
    /// The code page in which lines that are not UTF-8 were read.
    pub code_page: Option<String>,
}

/// Why a whole file is left out.
#[derive(Debug, thiserror::Error)]
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
        kind: Kind,
    },
}

/// Reads a file for private values.
///
/// # Errors
/// The file cannot be read, is no text, or holds too many values.
pub fn learn_file(redactor: &mut Redactor, path: &Path) -> Result<(), FileError> {
    let mut lines = Lines::open(path)?;
    while let Some(line) = lines.next_line()? {
        if let Some(text) = line {
            redactor.learn(&text)?;
        }
    }
    Ok(())
}

/// Writes the cleaned lines of a file, as UTF-8.
///
/// # Errors
/// The file cannot be read or is no text, or the output cannot be written.
pub fn clean_file(redactor: &mut Redactor, path: &Path, out: &mut dyn Write) -> Result<FileReport, FileError> {
    let mut report = FileReport::default();
    let mut lines = Lines::open(path)?;
    while let Some(line) = lines.next_line()? {
        report.lines += 1;
        let cleaned = match line {
            Some(text) => redactor.clean_counted(&text, &mut report.removed),
            None => {
                report.lines_left_out += 1;
                if report.left_out.len() < MOST_LISTED {
                    report.left_out.push(report.lines);
                }
                "(left out: this line could not be read as text)".to_owned()
            }
        };
        writeln!(out, "{cleaned}").map_err(|error| FileError::Io { path: path.to_owned(), error })?;
    }
    report.code_page = lines.code_page.get().copied().flatten().map(|page| page.name().to_owned());
    Ok(report)
}

/// Searches a finished file, and its name, for every original value.
///
/// # Errors
/// One is left, or the file cannot be read.
pub fn sweep_file(redactor: &mut Redactor, path: &Path, name: &str) -> Result<(), FileError> {
    let none = BTreeSet::new();
    let leak = |kind| FileError::Leak { path: path.to_owned(), kind };
    if let Some(kind) = redactor.leak(name, &none) {
        return Err(leak(kind));
    }
    let mut lines = Lines::open(path)?;
    while let Some(line) = lines.next_line()? {
        if let Some(kind) = line.and_then(|text| redactor.leak(&text, &none)) {
            return Err(leak(kind));
        }
    }
    Ok(())
}

/// The lines of a text file: UTF-8, UTF-16 with its mark, or a code page that is certain.
struct Lines {
    path: PathBuf,
    input: BufReader<Box<dyn Read>>,
    /// The code page of the whole file; known from the first line on that is not UTF-8.
    code_page: OnceCell<Option<CodePage>>,
}

impl Lines {
    fn open(path: &Path) -> Result<Lines, FileError> {
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
        Ok(Lines { path: path.to_owned(), input: BufReader::new(input), code_page: OnceCell::new() })
    }

    /// The next line; `Some(None)` is one that is too long or no text.
    fn next_line(&mut self) -> Result<Option<Option<String>>, FileError> {
        let Some(line) = self.next_bytes()? else { return Ok(None) };
        let text = match line.map(String::from_utf8) {
            Some(Ok(text)) => Some(text),
            Some(Err(error)) => self.code_page()?.and_then(|page| page.read(error.as_bytes())),
            None => None,
        };
        let text = text.filter(|text| !text.contains(['\0', '\u{FFFD}']));
        Ok(Some(text.map(|text| text.trim_end_matches('\r').trim_start_matches('\u{FEFF}').to_owned())))
    }

    /// Reads the whole file for its code page, once.
    fn code_page(&self) -> Result<Option<CodePage>, FileError> {
        if let Some(known) = self.code_page.get() {
            return Ok(*known);
        }
        let mut lines = Lines::open(&self.path)?;
        let mut evidence = CodePageEvidence::new();
        while let Some(line) = lines.next_bytes()? {
            evidence.add(&line.unwrap_or_default());
        }
        Ok(*self.code_page.get_or_init(|| evidence.certain()))
    }

    /// The bytes of the next line; `Some(None)` is one that is too long.
    fn next_bytes(&mut self) -> Result<Option<Option<Vec<u8>>>, FileError> {
        let mut line = Vec::new();
        let mut too_long = false;
        let mut any = false;
        loop {
            let buffer = match self.input.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(FileError::Io { path: self.path.clone(), error }),
            };
            if buffer.is_empty() {
                break;
            }
            any = true;
            let (part, used, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
                Some(at) => (&buffer[..at], at + 1, true),
                None => (buffer, buffer.len(), false),
            };
            too_long = too_long || line.len() + part.len() > LONGEST_LINE;
            if !too_long {
                line.extend_from_slice(part);
            }
            self.input.consume(used);
            if ended {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        Ok(Some((!too_long).then_some(line)))
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
        assert_eq!(report.removed, BTreeMap::from([(Kind::User, 2)]));
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
