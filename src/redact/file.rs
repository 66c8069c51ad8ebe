//! Cleaning a file line by line with bounded memory; what cannot be cleaned is left out and listed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::chunks::{Chunk, FileChunks, FileError, on_all_cores};
use super::learned::values_of;
use super::replaced::{applied, count};
use super::written::learn_written;
use super::{PrivateKind, Redactor};

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

/// Reads a file for private values.
///
/// # Errors
/// The file cannot be read, is no text, or holds too many values.
pub fn learn_file(redactor: &mut Redactor, path: &Path) -> Result<(), FileError> {
    let mut chunks = FileChunks::open(path)?;
    let mut marks = Vec::new();
    on_all_cores(
        &mut chunks,
        |chunk| {
            let mut values = values_of(&chunk.text);
            learn_written(&chunk.text, &mut values);
            values
        },
        |_, mut values| {
            marks.push(std::mem::take(&mut values.marks));
            Ok(redactor.learn_values(values)?)
        },
    )?;
    redactor.marked.insert(path.to_owned(), marks);
    Ok(())
}

/// Writes the cleaned lines of a file, with their ends as they were, by what was learned before: UTF-16 in its byte order, all else as
/// UTF-8. Each part is searched once more for every original value before it is written.
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
        if let Some(all) = redactor.replaced_as_written(&chunk.text) {
            count(&all, &mut removed);
            let text = applied(&chunk.text, &all);
            let leak = redactor.leak(&text, &none);
            return (text, removed, leak);
        }
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
        chunk.write(&text, out).map_err(|error| FileError::Io { path: path.to_owned(), error })
    })?;
    report.code_page = chunks.code_page();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::chunks::LONGEST_LINE;

    fn cleaned(bytes: &[u8]) -> Result<(String, FileReport), FileError> {
        cleaned_bytes(bytes).map(|(cleaned, report)| (String::from_utf8(cleaned).unwrap(), report))
    }

    fn cleaned_bytes(bytes: &[u8]) -> Result<(Vec<u8>, FileReport), FileError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.log");
        std::fs::write(&path, bytes).unwrap();
        let mut redactor = Redactor::default();
        learn_file(&mut redactor, &path)?;
        let mut out = Vec::new();
        let report = clean_file(&mut redactor, &path, &mut out)?;
        Ok((out, report))
    }

    #[test]
    fn a_name_learned_late_is_gone_from_the_first_line() {
        let (text, report) = cleaned(b"evelyn came\r\nUser: evelyn\n").unwrap();
        assert_eq!(text, "user-1 came\r\nUser: user-1\n");
        assert_eq!(report.removed, BTreeMap::from([(PrivateKind::User, 2)]));
    }

    #[test]
    fn what_stands_between_values_stays_byte_for_byte() {
        for bytes in ["a\r\nb\nc", "\u{FEFF}a\r\n\r\nb\r\n", "a\r\r\n\tb  \n", "\r\n", "a", "é\r"] {
            assert_eq!(cleaned(bytes.as_bytes()).unwrap().0, bytes);
        }
        for encode in [u16::to_le_bytes, u16::to_be_bytes] {
            let utf16 = |text: &str| text.encode_utf16().flat_map(encode).collect::<Vec<u8>>();
            let cleaned = cleaned_bytes(&utf16("\u{FEFF}User: evelyn\r\nß 😀\r\n")).unwrap().0;
            assert_eq!(cleaned, utf16("\u{FEFF}User: user-1\r\nß 😀\r\n"));
        }
        let key = "x\r\n-----BEGIN PRIVATE KEY-----\r\nMIIabcdefghijklmn1\r\nMIIabcdefghijklmn2\r\n-----END PRIVATE KEY-----\r\ny\r\n";
        let (text, _) = cleaned(key.as_bytes()).unwrap();
        assert!(!text.contains("MII") && text.matches('\n').count() == text.matches("\r\n").count(), "{text:?}");
        assert!(text.starts_with("x\r\n") && text.ends_with("y\r\n"), "{text:?}");
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn chunks_stand_in_their_order_whichever_core_is_done_first() {
        let line = |n: usize| {
            let what = if n.is_multiple_of(7) { "from 192.0.2.1:443" } else { "plain" };
            format!("line {n} of nobody, {what}{}\n", " and so on".repeat(60))
        };
        let whole: String = (0..6_000).map(line).collect();
        assert!(whole.len() > 3 << 20);
        let (text, report) = cleaned(whole.as_bytes()).unwrap();
        let told: Vec<&str> = text.lines().filter_map(|line| line.split(' ').nth(1)).collect();
        assert!(told.iter().enumerate().all(|(n, number)| *number == n.to_string()));
        assert_eq!((report.lines, text.lines().count()), (6_000, 6_000));
    }

    #[test]
    fn a_fault_of_one_core_ends_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.log");
        std::fs::write(&path, "all is well, and nothing is private\n".repeat(120_000)).unwrap();
        let mut chunks = FileChunks::open(&path).unwrap();
        let fails = |chunk: &Chunk| assert_ne!(chunk.number, 1);
        let ended =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| on_all_cores(&mut chunks, fails, |_, ()| Ok(()))));
        assert!(ended.is_err());
        let mut chunks = FileChunks::open(&path).unwrap();
        let leak = || FileError::Leak { path: path.clone(), kind: PrivateKind::Host };
        assert!(on_all_cores(&mut chunks, |_| (), |_, ()| Err(leak())).is_err());
    }

    #[test]
    fn a_line_that_is_no_text_or_too_long_is_left_out_and_listed() {
        let mut bytes = b"good\nbad \xff\xfe line\n".to_vec();
        bytes.extend(vec![b'x'; LONGEST_LINE + 1]);
        bytes.extend(b"\nlast");
        let (text, report) = cleaned(&bytes).unwrap();
        assert_eq!((report.left_out.as_slice(), report.lines_left_out), ([2, 3].as_slice(), 2));
        assert!(text.starts_with("good\n(left out") && text.ends_with("\nlast"), "{text}");
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
    fn binary_is_refused() {
        assert!(matches!(cleaned(b"PK\x03\x04\0\0").unwrap_err(), FileError::NotText { .. }));
    }
}
