//! What holds many messages: an mbox, a Maildir or a folder of mails, lines of JSON, a table. One message at a time.
//!
//! `mail-parser` reads an mbox, too, but holds messages of any size; here each is bounded.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::columns::{ColumnRole, MailColumns};
use super::days::SentDate;
use super::incoming::{IncomingMail, begins_as_mail, may_be_a_head, sender_lost};
use crate::capture::is_mail_text;
use crate::case::is_stdin;
use crate::language::in_english;
use crate::limits;
use crate::say::{Message, Worded, desk as said, errors, why};
use crate::text::{OrderSeen, Utf16Reader, clean_text, clean_text_up_to, decode_text, utf16_of};

/// The largest message, in bytes.
const LARGEST: usize = limits::DESK_MAIL_BYTES;

/// The longest row or line, in bytes.
const LONGEST_ROW: usize = limits::DESK_LINE_BYTES;

/// Bytes by which a mailbox is told.
const HEAD: usize = 64 * 1024;

/// Bytes from which on a head that does not end may go on.
const LONGEST_PLAIN_HEAD: usize = HEAD / 2;

/// Members within members of a line of JSON that are looked at, and how many.
const DEEPEST_MEMBER: usize = 3;
const MOST_MEMBERS: usize = 300;

/// Messages that are looked at for dates of two numbers, where none has one.
const MOST_WITHOUT_A_DAY: u64 = 1_000;

/// Characters of a date that are shown.
const LONGEST_DATE: usize = 40;

/// One message before it is read.
#[derive(Clone, Debug)]
pub struct ArrivedMessage {
    /// Where it stands.
    pub id: String,
    content: RawContent,
}

/// What every row of a table is read by.
struct MailTable {
    rows: csv::Reader<Box<dyn BufRead + Send>>,
    columns: MailColumns,
    /// Bytes that may still be read for the next row.
    left: Arc<AtomicUsize>,
}

/// A message of a table or a line of JSON.
#[derive(Clone, Debug, Default)]
struct RowFields {
    text: String,
    subject: String,
    /// The address of whoever sent it.
    from: Option<String>,
    /// Their name.
    name: Option<String>,
    /// Whether the table has a column of senders at all.
    names_senders: bool,
    /// When it was sent, as it is written.
    sent: Option<String>,
    /// Which number of that is the day.
    days: OrderSeen,
    message_id: Option<String>,
    /// The telephone number of whoever called.
    phone: Option<String>,
}

#[derive(Clone, Debug)]
enum RawContent {
    Bytes(Vec<u8>),
    /// The first bytes of a message that is too large.
    Beginning(Vec<u8>),
    Fields(RowFields),
    Failed(Message),
    /// One that makes Keymend fail.
    #[cfg(test)]
    Fatal,
}

/// Why a mailbox cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum MailboxError {
    /// It cannot be opened or read.
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It is none that is known.
    NotKnown {
        /// The file.
        path: PathBuf,
    },
}

impl Worded for MailboxError {
    fn message(&self) -> Message {
        match self {
            MailboxError::Read { path, error } => errors::read(path.as_path(), why(error)),
            MailboxError::NotKnown { path } => said::not_a_mailbox(path.as_path()),
        }
    }
}

impl ArrivedMessage {
    /// A message by its bytes.
    #[must_use]
    pub fn new(id: String, bytes: Vec<u8>) -> ArrivedMessage {
        ArrivedMessage { id, content: RawContent::Bytes(bytes) }
    }

    /// One that makes Keymend fail.
    #[cfg(test)]
    pub(super) fn fatal(id: &str) -> ArrivedMessage {
        ArrivedMessage { id: id.to_owned(), content: RawContent::Fatal }
    }

    fn failed(id: String, why: Message) -> ArrivedMessage {
        ArrivedMessage { id, content: RawContent::Failed(why) }
    }

    /// Whether it is a row that can be read, or a mail.
    fn is_readable(&self) -> bool {
        match &self.content {
            RawContent::Failed(_) => false,
            RawContent::Fields(fields) => !fields.text.trim().is_empty() || !fields.subject.trim().is_empty(),
            RawContent::Bytes(_) | RawContent::Beginning(_) => true,
            #[cfg(test)]
            RawContent::Fatal => true,
        }
    }

    /// How much memory it holds, about.
    pub(super) fn size(&self) -> usize {
        match &self.content {
            RawContent::Bytes(bytes) | RawContent::Beginning(bytes) => bytes.len(),
            RawContent::Fields(fields) => fields.text.len(),
            RawContent::Failed(_) => 0,
            #[cfg(test)]
            RawContent::Fatal => 0,
        }
    }

    /// Whom a row of a table names.
    pub(super) fn who(&self) -> Option<&str> {
        match &self.content {
            RawContent::Fields(fields) => fields.name.as_deref().or(fields.from.as_deref()),
            _ => None,
        }
    }

    /// What the head of the message says, where the whole cannot be read.
    pub(super) fn head(&self) -> IncomingMail {
        match &self.content {
            RawContent::Bytes(bytes) | RawContent::Beginning(bytes) => IncomingMail::read_head(bytes),
            RawContent::Fields(fields) => fields.head(),
            RawContent::Failed(_) => IncomingMail::default(),
            #[cfg(test)]
            RawContent::Fatal => IncomingMail::default(),
        }
    }

    /// The message out of its encodings.
    pub(super) fn mail(&self) -> Result<IncomingMail, Message> {
        match &self.content {
            RawContent::Bytes(bytes) => IncomingMail::read(&self.id, bytes).map_err(|error| error.message()),
            RawContent::Beginning(bytes) => IncomingMail::read_beginning(bytes).map_err(|error| error.message()),
            RawContent::Fields(fields) => {
                let mail = IncomingMail::of_text(&fields.subject, &fields.text).map_err(|error| error.message())?;
                let head = fields.head();
                let IncomingMail { subject, text, stated, is_stated_by_keymend, mut notes, .. } = mail;
                let is_lost = head.from.is_none() && fields.names_senders;
                notes.extend(is_lost.then(|| sender_lost(head.name.as_deref())));
                notes.extend(fields.note_of_the_date());
                Ok(IncomingMail { subject, text, stated, is_stated_by_keymend, notes, is_row: true, ..head })
            }
            RawContent::Failed(why) => Err(why.clone()),
            #[cfg(test)]
            RawContent::Fatal => panic!("made for a test"),
        }
    }
}

impl RowFields {
    fn sent_date(&self) -> Option<SentDate> {
        self.sent.as_deref().map(|sent| SentDate::read(sent, self.days.order()))
    }

    /// That the date of the row could not be read.
    fn note_of_the_date(&self) -> Option<Message> {
        let shown = clean_text_up_to(self.sent.as_deref()?, LONGEST_DATE);
        match self.sent_date()? {
            SentDate::At(_) => None,
            SentDate::Ambiguous => Some(said::date_ambiguous(shown)),
            SentDate::NotUnderstood => Some(said::date_unknown(shown)),
        }
    }

    /// What the row says besides its text.
    fn head(&self) -> IncomingMail {
        IncomingMail {
            subject: self.subject.clone(),
            from: self.from.clone(),
            name: self.name.clone(),
            phone: self.phone.clone(),
            sent: self.sent_date().and_then(SentDate::moment),
            message_id: self.message_id.as_ref().map(|id| id.trim_matches(['<', '>', ' ']).to_owned()),
            ..IncomingMail::default()
        }
    }
}

/// The messages of a mailbox, in its order.
pub struct Mailbox {
    name: String,
    kind: MailboxKind,
    number: u64,
    /// What the dates of its column say so far.
    days: OrderSeen,
}

enum MailboxKind {
    Mbox(MboxLines),
    Files(VecDeque<PathBuf>),
    Lines(Box<dyn BufRead + Send>),
    Table(Box<MailTable>),
    One(Option<Vec<u8>>),
}

struct MboxLines {
    input: Box<dyn BufRead + Send>,
    /// Whether the line that begins a message was read already.
    begun: bool,
}

impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Mailbox").field(&self.name).finish()
    }
}

impl Mailbox {
    /// Opens a mailbox by its content; `-` is standard input.
    ///
    /// # Errors
    /// It cannot be opened, or is none that is known.
    pub fn open(path: &Path) -> Result<Mailbox, MailboxError> {
        let failed = |error| MailboxError::Read { path: path.to_owned(), error };
        let name = match path.file_name() {
            Some(name) => clean_text(&name.to_string_lossy()),
            None => clean_text(&path.to_string_lossy()),
        };
        if !is_stdin(path) && path.is_dir() {
            let files = files_of(path).map_err(failed)?;
            return Ok(Mailbox { name, kind: MailboxKind::Files(files), number: 0, days: OrderSeen::default() });
        }
        let input: Box<dyn Read + Send> =
            if is_stdin(path) { Box::new(io::stdin()) } else { Box::new(File::open(path).map_err(failed)?) };
        let opened = |input| {
            let mailbox = Mailbox::of_stream(name.clone(), input).map_err(failed)?;
            mailbox.ok_or_else(|| MailboxError::NotKnown { path: path.to_owned() })
        };
        let mailbox = opened(input)?;
        // A stream cannot be read twice.
        if !mailbox.has_a_column_of_dates() || !path.is_file() {
            return Ok(mailbox);
        }
        let days = opened(Box::new(File::open(path).map_err(failed)?))?.order_of_days();
        Ok(Mailbox { days, ..mailbox })
    }

    /// A mailbox in a stream; none where it is none that is known.
    fn of_stream(name: String, mut input: Box<dyn Read + Send>) -> io::Result<Option<Mailbox>> {
        let mut head = begin_of(&mut input)?;
        if let Some(encoding) = utf16_of(&head) {
            let whole = io::Cursor::new(std::mem::take(&mut head)).chain(input);
            input = Box::new(Utf16Reader::new(whole, encoding));
            head = begin_of(&mut input)?;
        }
        let begins = head.strip_prefix(b"\xEF\xBB\xBF".as_slice()).unwrap_or(&head).to_vec();
        let (stated, begins) = without_separator(&begins);
        let begins = begins.to_vec();
        let first = decode_text(begins.split(|byte| *byte == b'\n').next().unwrap_or_default());
        let mut input: Box<dyn BufRead + Send> = Box::new(BufReader::new(io::Cursor::new(begins.clone()).chain(input)));
        let kind = if begins.starts_with(b"From ") {
            MailboxKind::Mbox(MboxLines { input, begun: false })
        } else if begins.trim_ascii_start().starts_with(b"{") {
            MailboxKind::Lines(input)
        } else if begins_as_mail(&begins) {
            let mut whole = Vec::new();
            input.take(LARGEST as u64 + 1).read_to_end(&mut whole)?;
            MailboxKind::One(Some(whole))
        } else if begins.len() >= LONGEST_PLAIN_HEAD && may_be_a_head(&begins) {
            // A field of its head may be longer than what was read of it.
            let mut whole = Vec::new();
            input.take(LARGEST as u64 + 1).read_to_end(&mut whole)?;
            if !begins_as_mail(&whole) {
                return Ok(None);
            }
            MailboxKind::One(Some(whole))
        } else if let Some((delimiter, columns)) = head_of_table(&first, stated) {
            let left = Arc::new(AtomicUsize::new(0));
            let input: Box<dyn BufRead + Send> = Box::new(BufReader::new(Rationed { input, left: left.clone() }));
            let rows = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(input);
            MailboxKind::Table(Box::new(MailTable { rows, columns, left }))
        } else {
            // Nothing at all holds no message, which is no mistake.
            let mut rest = [0];
            if !begins.trim_ascii().is_empty() || input.read(&mut rest)? > 0 && !begins.is_empty() {
                return Ok(None);
            }
            MailboxKind::One(None)
        };
        Ok(Some(Mailbox { name, kind, number: 0, days: OrderSeen::default() }))
    }

    /// The columns of a table that are not understood, by their names.
    #[must_use]
    pub fn unknown_columns(&self) -> &[String] {
        match &self.kind {
            MailboxKind::Table(table) => &table.columns.unknown,
            _ => &[],
        }
    }

    /// Whether it is a table or lines of JSON, whose dates are written as a program writes them.
    fn has_a_column_of_dates(&self) -> bool {
        matches!(self.kind, MailboxKind::Table(_) | MailboxKind::Lines(_))
    }

    /// What all its dates together say of which number is the day.
    fn order_of_days(mut self) -> OrderSeen {
        let mut is_needed = false;
        while let Ok(Some(message)) = self.read_next() {
            if let RawContent::Fields(fields) = &message.content {
                is_needed |= fields.sent_date().is_some_and(|date| date == SentDate::Ambiguous);
            }
            if !is_needed && self.days == OrderSeen::default() && self.number >= MOST_WITHOUT_A_DAY {
                break;
            }
        }
        self.days
    }

    /// Whether its messages stand in an order, to whose end new ones are added; in a folder they may come anywhere.
    pub(super) fn has_an_order(&self) -> bool {
        !matches!(self.kind, MailboxKind::Files(_))
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it holds more than one message, and so is no mail, bundle or text by itself.
    ///
    /// # Errors
    /// It cannot be read on.
    pub fn holds_several(mut self) -> io::Result<bool> {
        let is_store = matches!(self.kind, MailboxKind::Mbox(_) | MailboxKind::Table(..) | MailboxKind::Lines(_));
        let mut has_next = || Ok::<_, io::Error>(self.read_next()?.is_some_and(|message| message.is_readable()));
        Ok(is_store && has_next()? && has_next()?)
    }

    /// The message with a number, or with an id of its own, as a triage names it.
    ///
    /// # Errors
    /// The mailbox cannot be read on.
    pub fn find(mut self, mark: &str) -> io::Result<Option<ArrivedMessage>> {
        let (number, of_place) = (mark.parse().ok(), format!("{}:{mark}", self.name));
        let mut numbered = None;
        while let Some(message) = self.read_next()? {
            if message.id == mark || message.id == of_place {
                return Ok(Some(message));
            }
            // An id of its own may be the number of another.
            if Some(self.number) == number {
                numbered = Some(message);
            }
        }
        Ok(numbered)
    }

    /// The next message; an error where the mailbox itself cannot be read on.
    ///
    /// # Errors
    /// The mailbox cannot be read on.
    pub fn read_next(&mut self) -> io::Result<Option<ArrivedMessage>> {
        let mut read = self.read_raw()?;
        if let Some(RawContent::Fields(fields)) = read.as_mut().map(|message| &mut message.content) {
            fields.sent.iter().for_each(|sent| self.days.look(sent));
            fields.days = self.days;
        }
        Ok(read)
    }

    fn read_raw(&mut self) -> io::Result<Option<ArrivedMessage>> {
        self.number += 1;
        let id = format!("{}:{}", self.name, self.number);
        match &mut self.kind {
            MailboxKind::One(bytes) => Ok(bytes.take().map(|bytes| ArrivedMessage::new(self.name.clone(), bytes))),
            MailboxKind::Files(files) => Ok(files.pop_front().map(|path| of_file(&path))),
            MailboxKind::Mbox(lines) => {
                let message = lines.next()?;
                Ok(message.map(|content| ArrivedMessage { id, content }))
            }
            MailboxKind::Lines(input) => loop {
                let mut line = Vec::new();
                let more = read_line(input, &mut line, LONGEST_ROW)?;
                if line.trim_ascii().is_empty() {
                    if more == RowEnd::End {
                        return Ok(None);
                    }
                    continue;
                }
                if more == RowEnd::TooLong {
                    return Ok(Some(ArrivedMessage::failed(id, said::row_too_long(LONGEST_ROW / 1024 / 1024))));
                }
                return Ok(Some(of_json(id, &line)));
            },
            MailboxKind::Table(table) => {
                // A quote that nobody closes would make one row of all that follows.
                table.left.store(2 * LONGEST_ROW, Ordering::Relaxed);
                match of_row(id.clone(), table) {
                    Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                        self.kind = MailboxKind::One(None);
                        Ok(Some(ArrivedMessage::failed(id, said::row_too_long(LONGEST_ROW / 1024 / 1024))))
                    }
                    read => read,
                }
            }
        }
    }
}

/// The first rows of a table with a column of texts and one of names, as messages; none where it is no such table.
pub(super) fn rows_of_table(name: &str, bytes: &[u8], most: usize) -> Vec<ArrivedMessage> {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let is_table = first.len() <= HEAD && head_of_table(&decode_text(first), None).is_some();
    if !is_table && utf16_of(bytes).is_none() {
        return Vec::new();
    }
    let read = || Mailbox::of_stream(clean_text(name), Box::new(io::Cursor::new(bytes.to_vec()))).ok().flatten();
    let (Some(mut table), Some(whole)) = (read(), read()) else { return Vec::new() };
    if !matches!(table.kind, MailboxKind::Table(..)) {
        return Vec::new();
    }
    table.days = whole.order_of_days();
    let rows = std::iter::from_fn(|| table.read_next().ok().flatten());
    rows.filter(|row| row.is_readable() && row.who().is_some()).take(most).collect()
}

/// The beginning of a stream, no further than is needed to tell what it is: more of it may come only in an hour.
fn begin_of(input: &mut Box<dyn Read + Send>) -> io::Result<Vec<u8>> {
    let mut begin = Vec::new();
    let mut block = vec![0; 8 * 1024];
    while begin.len() < HEAD && !tells_a_mailbox(&begin) {
        let most = block.len().min(HEAD - begin.len());
        match input.read(&mut block[..most]) {
            Ok(0) => break,
            Ok(count) => begin.extend_from_slice(&block[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(begin)
}

/// Whether what was read of a stream tells what it is: the first line of an mbox, of lines of JSON, or of a table.
fn tells_a_mailbox(begin: &[u8]) -> bool {
    if utf16_of(begin).is_some() {
        return true;
    }
    let (stated, begin) = without_separator(begin.strip_prefix(b"\xEF\xBB\xBF".as_slice()).unwrap_or(begin));
    let Some(end) = begin.iter().position(|byte| *byte == b'\n') else { return false };
    let first = decode_text(&begin[..end]);
    begin.starts_with(b"From ")
        || begin.trim_ascii_start().starts_with(b"{")
        || !first.contains(':') && head_of_table(&first, stated).is_some()
}

/// A stream of which only so much is read for one row.
struct Rationed<R> {
    input: R,
    left: Arc<AtomicUsize>,
}

impl<R: Read> Read for Rationed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.left.load(Ordering::Relaxed);
        if left == 0 && !buffer.is_empty() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let most = buffer.len().min(left);
        let read = self.input.read(&mut buffer[..most])?;
        self.left.fetch_sub(read, Ordering::Relaxed);
        Ok(read)
    }
}

/// The mails of a folder: those of a Maildir, or every file.
fn files_of(folder: &Path) -> io::Result<VecDeque<PathBuf>> {
    let mut files = Vec::new();
    let parts: Vec<PathBuf> =
        ["cur", "new"].iter().map(|part| folder.join(part)).filter(|part| part.is_dir()).collect();
    let folders = if parts.is_empty() { vec![folder.to_owned()] } else { parts };
    for folder in folders {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            // A link may lead anywhere.
            if !is_hidden && entry.file_type()?.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files.into())
}

fn of_file(path: &Path) -> ArrivedMessage {
    let id = path.file_name().map(|name| clean_text(&name.to_string_lossy())).unwrap_or_default();
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) => ArrivedMessage::new(id, bytes),
        Err(error) => ArrivedMessage::failed(id, errors::read(path, why(&error))),
    }
}

/// How a line ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowEnd {
    Whole,
    TooLong,
    End,
}

/// Reads a line with its end; of one that is too long, the beginning, and the rest is passed over.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>, longest: usize) -> io::Result<RowEnd> {
    line.clear();
    let mut is_too_long = false;
    loop {
        let bytes = match input.fill_buf() {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if bytes.is_empty() {
            return Ok(if is_too_long {
                RowEnd::TooLong
            } else if line.is_empty() {
                RowEnd::End
            } else {
                RowEnd::Whole
            });
        }
        let end = memchr::memchr(b'\n', bytes);
        let taken = end.map_or(bytes.len(), |end| end + 1);
        if line.len() + taken <= longest {
            line.extend_from_slice(&bytes[..taken]);
        } else {
            is_too_long = true;
        }
        input.consume(taken);
        if end.is_some() {
            return Ok(if is_too_long { RowEnd::TooLong } else { RowEnd::Whole });
        }
    }
}

impl MboxLines {
    /// The next message, or its beginning where it is too large.
    fn next(&mut self) -> io::Result<Option<RawContent>> {
        let content = |bytes, is_too_large| match is_too_large {
            true => RawContent::Beginning(bytes),
            false => RawContent::Bytes(bytes),
        };
        let mut message = Vec::new();
        let mut line = Vec::new();
        let (mut is_too_large, mut after_blank) = (false, true);
        loop {
            let read = read_line(&mut self.input, &mut line, LARGEST)?;
            if read == RowEnd::End {
                let is_any = std::mem::take(&mut self.begun);
                return Ok(is_any.then(|| content(message, is_too_large)));
            }
            is_too_large |= read == RowEnd::TooLong;
            if begins_message(&line) && (after_blank || !self.begun) {
                if std::mem::replace(&mut self.begun, true) {
                    return Ok(Some(content(message, is_too_large)));
                }
                continue;
            }
            after_blank = line.trim_ascii().is_empty();
            let is_escaped = line.starts_with(b">")
                && line
                    .trim_ascii_start()
                    .iter()
                    .position(|byte| *byte != b'>')
                    .is_some_and(|at| line[at..].starts_with(b"From "));
            let text = if is_escaped { &line[1..] } else { &line[..] };
            // Behind what is left out nothing goes on.
            is_too_large |= message.len() + text.len() > LARGEST;
            if !is_too_large {
                message.extend_from_slice(text);
            }
        }
    }
}

/// Whether a line begins a message in an mbox: a sender, and a time.
fn begins_message(line: &[u8]) -> bool {
    let has_time =
        || line.windows(3).any(|three| three[0].is_ascii_digit() && three[1] == b':' && three[2].is_ascii_digit());
    line.starts_with(b"From ") && has_time()
}

/// What stands between the columns of a table, where its first line is the head of one of messages; `stated` by a line before it.
fn head_of_table(head: &str, stated: Option<u8>) -> Option<(u8, MailColumns)> {
    let delimiters = [b',', b';', b'\t', b'|'].into_iter();
    let tables = stated.into_iter().chain(delimiters).map(|delimiter| {
        let names: Vec<&str> = head.trim_end_matches('\r').split(char::from(delimiter)).collect();
        (delimiter, MailColumns::of(&names))
    });
    tables.into_iter().find(|(_, columns)| columns.are_of_messages())
}

/// A table without the line by which spreadsheets say what stands between its columns, and that sign.
fn without_separator(table: &[u8]) -> (Option<u8>, &[u8]) {
    let end = table.iter().position(|byte| *byte == b'\n').unwrap_or(table.len());
    let line = table[..end].trim_ascii();
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign] => (Some(*sign), table.get(end + 1..).unwrap_or_default()),
        b"sep=" if table[..end].ends_with(b"\t") || table[..end].ends_with(b"\t\r") => {
            (Some(b'\t'), table.get(end + 1..).unwrap_or_default())
        }
        _ => (None, table),
    }
}

fn of_row(id: String, table: &mut MailTable) -> io::Result<Option<ArrivedMessage>> {
    if let Err(error) = table.rows.byte_headers() {
        return csv_failed(id, error);
    }
    let mut row = csv::ByteRecord::new();
    match table.rows.read_byte_record(&mut row) {
        Ok(true) => {}
        Ok(false) => return Ok(None),
        Err(error) => return csv_failed(id, error),
    }
    if row.as_slice().len() > LONGEST_ROW {
        return Ok(Some(ArrivedMessage::failed(id, said::row_too_long(LONGEST_ROW / 1024 / 1024))));
    }
    Ok(Some(of_fields(id, &table.columns, &|at| row.get(at).map(decode_text))))
}

fn csv_failed(id: String, error: csv::Error) -> io::Result<Option<ArrivedMessage>> {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Err(error),
        _ => Ok(Some(ArrivedMessage::failed(id, said::row_not_read()))),
    }
}

fn of_json(id: String, line: &[u8]) -> ArrivedMessage {
    let Ok(serde_json::Value::Object(members)) = serde_json::from_slice(line) else {
        return ArrivedMessage::failed(id, said::row_not_read());
    };
    let mut cells = Vec::new();
    add_members("", &serde_json::Value::Object(members), 0, &mut cells);
    let names: Vec<&str> = cells.iter().map(|(name, _)| name.as_str()).collect();
    let columns = MailColumns::of(&names);
    of_fields(id, &columns, &|at| cells.get(at).map(|(_, text)| text.clone()))
}

/// The texts and numbers in a value by their names; of a list the first one, which is what was written first.
fn add_members(name: &str, value: &serde_json::Value, depth: usize, cells: &mut Vec<(String, String)>) {
    if depth > DEEPEST_MEMBER || cells.len() >= MOST_MEMBERS {
        return;
    }
    match value {
        serde_json::Value::String(text) => cells.push((name.to_owned(), text.clone())),
        serde_json::Value::Number(number) => cells.push((name.to_owned(), number.to_string())),
        serde_json::Value::Array(list) => {
            list.iter().take(1).for_each(|first| add_members(name, first, depth + 1, cells))
        }
        serde_json::Value::Object(members) => {
            for (member, value) in members {
                add_members(format!("{name} {member}").trim_start(), value, depth + 1, cells);
            }
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) => {}
    }
}

fn of_fields(id: String, columns: &MailColumns, cell: &dyn Fn(usize) -> Option<String>) -> ArrivedMessage {
    let all = |role| columns.places_of(role).filter_map(cell).filter(|cell| !cell.trim().is_empty());
    let first = |role| all(role).next();
    let id = first(ColumnRole::Id).map_or(id, |own| clean_text(&own));
    let senders: Vec<String> = all(ColumnRole::Sender).collect();
    // A column called "mail" may hold an address or a whole mail.
    let whole = first(ColumnRole::Mail).or_else(|| senders.iter().find(|cell| is_mail_text(cell.as_bytes())).cloned());
    if let Some(mail) = whole {
        return ArrivedMessage::new(id, mail.into_bytes());
    }
    let text = first(ColumnRole::Text).unwrap_or_default();
    let subject = first(ColumnRole::Subject).unwrap_or_default();
    let named = first(ColumnRole::Name);
    // Exchange puts something else than an address into the column of that name, and some tables have a name in it.
    let from = senders.iter().chain(&named).find_map(|sender| address_in(sender));
    let beside = senders.iter().find(|sender| Some(sender.trim()) != from.as_deref());
    let name = named.or_else(|| beside.cloned()).map(|name| clean_text(&name));
    let (sent, message_id) = (first(ColumnRole::Sent), first(ColumnRole::MessageId));
    let phone = first(ColumnRole::Phone);
    let names_senders = [ColumnRole::Sender, ColumnRole::Name].into_iter().any(|role| columns.has(role));
    let days = OrderSeen::default();
    let fields = RowFields { text, subject, from, name, names_senders, sent, days, message_id, phone };
    ArrivedMessage { id, content: RawContent::Fields(fields) }
}

/// The address in a cell, such as `Eve <eve@example.org>`.
fn address_in(cell: &str) -> Option<String> {
    let cell = clean_text(cell);
    let mut words = cell.split(|c: char| c.is_whitespace() || "<>()[];,\"'".contains(c));
    words.find(|word| word.contains('@') && !word.starts_with('@') && !word.ends_with('@')).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(content: impl AsRef<[u8]>) -> Vec<ArrivedMessage> {
        let input = io::Cursor::new(content.as_ref().to_vec());
        let mut mailbox = Mailbox::of_stream("m".into(), Box::new(input)).unwrap().unwrap();
        std::iter::from_fn(|| mailbox.read_next().unwrap()).collect()
    }

    fn words(content: impl AsRef<[u8]>) -> Vec<String> {
        all(content).iter().map(|raw| raw.mail().map_or_else(|_| "error".to_owned(), |mail| mail.words().0)).collect()
    }

    const HEAD: &str = "From: a@example.org\nTo: b@example.org\nSubject: x\n\n";

    #[test]
    fn an_mbox_is_cut_where_a_message_begins_and_nowhere_else() {
        let mbox = format!(
            "From a@example.org Sat Oct  3 10:00:00 2026\n{HEAD}one\nFrom here on\n\nFrom now on it fails\n>From me\n\nFrom b@example.org Sat Oct  3 10:01:00 2026\n{HEAD}two\n"
        );
        assert_eq!(words(mbox), ["x\n\none\nFrom here on\n\nFrom now on it fails\nFrom me", "x\n\ntwo"]);
    }

    #[test]
    fn a_message_of_an_mbox_that_has_only_a_sender_and_a_subject_keeps_both() {
        let mbox = "From eve@example.org Sat Oct  3 10:00:00 2026\nFrom: Eve <eve@example.org>\nSubject: Licence\n\nIt says expired.\n";
        let mail = all(mbox)[0].mail().unwrap();
        assert_eq!(
            (mail.from.as_deref(), mail.words().0.as_str()),
            (Some("eve@example.org"), "Licence\n\nIt says expired.")
        );
        // Whoever writes "Subject:" into a text has written no mail.
        let text = ArrivedMessage::new("a".into(), b"Subject: licence\n\nIt says expired.".to_vec()).mail().unwrap();
        assert_eq!(text.from, None);
    }

    #[test]
    fn json_and_tables_are_read_by_their_names() {
        assert_eq!(
            words("{\"Subject\":\"s\",\"body\":\"one\"}\n\nnothing\n{\"text\":\"two\"}\n"),
            ["s\n\none", "error", "two"]
        );
        assert_eq!(words("id;subject;text\n7;s;\"one\nmore\"\n8;;=2+3\n"), ["s\n\none\nmore", "=2+3"]);
        assert_eq!(all("id,text\nT-7,one\n")[0].id, "T-7");
        for head in [
            "\"Subject\",\"Body\",\"From: (Name)\",\"From: (Address)\",\"Date\"",
            "\"Betreff\",\"Text\",\"Von: (Name)\",\"Von: (Adresse)\",\"Datum\"",
            "\"Objet\",\"Corps\",\"De : (nom)\",\"De : (adresse)\",\"Date\"",
        ] {
            let mail = all(format!("{head}\ns,one,Eve,eve@example.org,2026-11-23 10:00\n"))[0].mail().unwrap();
            assert_eq!(
                (mail.words().0.as_str(), mail.from.as_deref()),
                ("s\n\none", Some("eve@example.org")),
                "{head}"
            );
            assert_eq!(mail.sent.unwrap().to_rfc3339(), "2026-11-23T10:00:00+00:00", "{head}");
        }
        for (head, sender) in [
            ("Betreff;Absender;Gesendet;Nachricht", "Eve <eve@example.org>"),
            ("Objet;Expéditeur;Reçu;Corps", "eve@example.org"),
            ("Asunto;De;Enviado;Texto", "\"Eve\" <eve@example.org>"),
            ("Temat;Od;Data;Treść", "eve@example.org (Eve)"),
            ("Тема;От;Дата;Текст", "eve@example.org"),
            ("件名;差出人;受信日時;本文", "Eve <eve@example.org>"),
            ("Subject;E-Mail;Date Sent;Body", "eve@example.org"),
        ] {
            let row = format!("{head}\ns;{};23.11.2026 10:00;one\n", sender.replace('"', ""));
            let mail = all(row)[0].mail().unwrap();
            let found = (mail.words().0, mail.from.clone(), mail.sent.map(|sent| sent.to_rfc3339()));
            let expected = ("s\n\none".to_owned(), Some("eve@example.org".to_owned()));
            assert_eq!(found, (expected.0, expected.1, Some("2026-11-23T10:00:00+00:00".to_owned())), "{head}");
        }
        let head = "Subject,Body,From: (Name),From: (Address)";
        let exchange = all(format!("{head}\ns,one,Eve <eve@example.org>,/O=EXAMPLE/CN=EVE\n"))[0].mail().unwrap();
        assert_eq!(exchange.from.as_deref(), Some("eve@example.org"), "an internal name is no address");
        assert!(
            Mailbox::of_stream("m".into(), Box::new(io::Cursor::new(b"nothing of it".to_vec()))).unwrap().is_none()
        );
        assert!(all("").is_empty());
    }

    #[test]
    fn a_table_in_utf_16_is_read_and_a_stream_is_told_by_its_first_line() {
        let table = "id\tsubject\ttext\r\n7\tЛицензия\tистекла\r\n";
        let units = std::iter::once(0xFEFF).chain(table.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
        assert_eq!(words(bytes), ["Лицензия\n\nистекла"]);
        for (begin, tells) in [
            ("From a Sat Oct  3 10:00:00 2026\n", true),
            ("{\"text\":\"one\"}\n", true),
            ("id,text\n", true),
            ("id,text", false),
            ("Subject: text, and more\n", false),
        ] {
            assert_eq!(tells_a_mailbox(begin.as_bytes()), tells, "{begin}");
        }
    }

    #[test]
    fn an_id_of_its_own_goes_before_the_number_of_a_row() {
        let found = |mark: &str| {
            let table = b"id,text\n2,first\n1,second\n".to_vec();
            let mailbox = Mailbox::of_stream("m".into(), Box::new(io::Cursor::new(table))).unwrap().unwrap();
            mailbox.find(mark).unwrap().map(|message| message.mail().unwrap().words().0)
        };
        assert_eq!(found("1").as_deref(), Some("second"));
        assert_eq!(found("2").as_deref(), Some("first"));
        assert_eq!(found("3"), None);
        let lines = b"{\"text\":\"one\"}\n{\"text\":\"two\"}\n".to_vec();
        let mailbox = Mailbox::of_stream("m".into(), Box::new(io::Cursor::new(lines))).unwrap().unwrap();
        assert_eq!(mailbox.find("2").unwrap().unwrap().mail().unwrap().words().0, "two");
    }

    #[test]
    fn a_row_is_read_to_its_bound() {
        let line = |bytes: usize| {
            let frame = "{\"text\":\"\"}\n".len();
            format!("{{\"text\":\"{}\"}}\n{{\"text\":\"two\"}}\n", "a".repeat(bytes - frame))
        };
        assert_eq!(words(line(LONGEST_ROW))[1], "two");
        assert_ne!(words(line(LONGEST_ROW))[0], "error");
        assert_eq!(words(line(LONGEST_ROW + 1)), ["error", "two"]);
        let open = format!("id,text\n1,one\n2,\"{}", "a\n".repeat(2 * LONGEST_ROW));
        assert_eq!(words(open), ["one", "error"]);
    }

    #[test]
    fn a_message_of_an_mbox_that_is_too_large_is_read_at_its_beginning_and_the_others_are_read() {
        let head = "From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=z\n\n--z\nContent-Type: text/plain\n\nThe licence has expired.\n--z\nContent-Type: application/zip; name=a.zip\nContent-Disposition: attachment; filename=a.zip\nContent-Transfer-Encoding: base64\n\nUEsDBBQA\n";
        let large = "QUJD\n".repeat(LARGEST / 5);
        let mbox = format!(
            "From a Sat Oct  3 10:00:00 2026\n{head}{large}--z--\n\nFrom b Sat Oct  3 10:01:00 2026\n{HEAD}two\n"
        );
        let all = all(&mbox);
        let first = all[0].mail().unwrap();
        assert_eq!(first.words().0, "x\n\nThe licence has expired.");
        assert_eq!(first.notes, [said::too_large_rest(LARGEST / 1024 / 1024)]);
        assert!(first.attached.is_empty());
        assert_eq!(all[1].mail().unwrap().words().0, "x\n\ntwo");
    }
}
