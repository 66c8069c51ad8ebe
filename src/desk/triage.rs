//! A morning's messages, one record each: read in small batches on all cores, written in their order.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde::Deserialize;

use super::answer::DraftReply;
use super::held::held;
use super::mailbox::{ArrivedMessage, Mailbox};
use super::message::{DeskMessage, DeskVerdict, SameAs, SameBy, UrgentReason};
use super::reader::{DeskReader, ReadMessage};
use super::same::{Belonging, EarlierMessages, MessageStand, SameKeys};
use crate::limits;
use crate::topics::{Addressee, Owner};

/// Messages of a batch for each worker, and bytes of a whole one.
const BATCH: usize = 8;
const BATCH_BYTES: usize = 2 * limits::DESK_MAIL_BYTES;

/// How long a batch waits for its next message: what comes in slowly is read as it comes.
const NEXT: Duration = Duration::from_millis(5);

/// How often it is asked whether somebody wants the run to stop while nothing comes in.
const STOP: Duration = Duration::from_millis(100);

/// Characters of the words that a table shows.
const GIST: usize = 100;

/// Where the messages of a run go.
pub trait TriageOutput {
    /// Takes one message, in the order of the mailbox, with the draft of its answer.
    ///
    /// # Errors
    /// It cannot be written.
    fn take(&mut self, number: u64, message: DeskMessage, reply: Option<&DraftReply>) -> io::Result<()>;

    /// Is told after each batch how many messages are done.
    ///
    /// # Errors
    /// It cannot be kept.
    fn reached(&mut self, messages: u64) -> io::Result<()> {
        let _ = messages;
        Ok(())
    }

    /// Is told that what a message of the run asks was called solved by another one; how many were taken before it is its
    /// number, from 1, its draft names it by its mark, and notes about that draft are about nothing any more.
    ///
    /// # Errors
    /// It cannot be kept.
    fn close(&mut self, number: u64, mark: &str, by: &str, of_draft: &[String]) -> io::Result<()> {
        let _ = (number, mark, by, of_draft);
        Ok(())
    }

    /// Whether somebody wants the run to stop.
    fn is_stopped(&self) -> bool {
        false
    }
}

/// What the messages of a run come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TriageTally {
    /// All messages, with those that an earlier run wrote.
    pub messages: u64,
    /// Those that could not be read.
    pub errors: u64,
    /// Those that were not understood.
    pub not_understood: u64,
    /// Those that should not wait.
    pub urgent: u64,
    /// Whether somebody stopped the run before its end.
    pub stopped: bool,
}

/// What an earlier run wrote of one message.
#[derive(Clone, Debug, Deserialize)]
pub struct WrittenRecord {
    id: String,
    message_id: Option<String>,
    from: Option<String>,
    #[serde(default)]
    mark: Option<String>,
    verdict: DeskVerdict,
    urgent: bool,
    #[serde(default)]
    closes: Vec<String>,
    closed_by: Option<String>,
    language: Option<String>,
    topic: Option<String>,
    #[serde(default)]
    told: Vec<String>,
}

impl WrittenRecord {
    /// Reads a line; nothing where it is no record of a message.
    #[must_use]
    pub fn of_line(line: &[u8]) -> Option<WrittenRecord> {
        serde_json::from_slice(line).ok()
    }

    fn stand(&self) -> MessageStand<'_> {
        MessageStand {
            is_open: waits(self.verdict),
            closes: !self.closes.is_empty(),
            topic: self.topic.as_deref(),
            told: &self.told,
        }
    }
}

/// A mailbox holds another message than an earlier run found at this place.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct MailboxChanged(pub String);

/// Whether whoever wrote a message waits for an answer.
fn waits(verdict: DeskVerdict) -> bool {
    matches!(verdict, DeskVerdict::Recognised | DeskVerdict::NotRecognised)
}

/// A run over mailboxes.
#[derive(Debug)]
pub struct Triage {
    /// How each message is read.
    pub reader: DeskReader,
    /// How many are read at a time.
    pub jobs: usize,
    /// What an earlier run wrote, in its order: these messages are not read again.
    pub written: Vec<WrittenRecord>,
}

/// A message with the mailbox that it came from, by its number, where that holds its messages in an order.
struct FromMailbox {
    ordered: Option<usize>,
    message: ArrivedMessage,
}

/// How far a mailbox was compared with what an earlier run wrote of it.
#[derive(Clone, Copy, Debug, Default)]
struct ComparedSoFar {
    last: Option<usize>,
    has_more: bool,
}

/// Messages as they come in, read beside the work on them.
struct Arriving {
    messages: Receiver<io::Result<FromMailbox>>,
    reading: Option<JoinHandle<()>>,
    failed: Option<io::Error>,
}

impl Arriving {
    fn of(mailboxes: Vec<Mailbox>) -> Arriving {
        // One that waits is enough: messages are large, and reading is fast.
        let (sender, messages) = sync_channel(1);
        let reading = thread::spawn(move || {
            for (number, mut mailbox) in mailboxes.into_iter().enumerate() {
                let ordered = mailbox.has_an_order().then_some(number);
                loop {
                    let read = match mailbox.read_next() {
                        Ok(None) => break,
                        Ok(Some(message)) => Ok(FromMailbox { ordered, message }),
                        Err(error) => Err(error),
                    };
                    let is_over = read.is_err();
                    if sender.send(read).is_err() || is_over {
                        return;
                    }
                }
            }
        });
        Arriving { messages, reading: Some(reading), failed: None }
    }

    /// The next messages, as many as there are and as may be held at a time; none at the end.
    fn batch(&mut self, most: usize, is_stopped: impl Fn() -> bool) -> io::Result<Vec<FromMailbox>> {
        let mut batch = Vec::new();
        let mut bytes = 0;
        while batch.len() < most && bytes < BATCH_BYTES && self.failed.is_none() {
            match self.messages.recv_timeout(if batch.is_empty() { STOP } else { NEXT }) {
                Ok(Ok(message)) => {
                    bytes += message.message.size();
                    batch.push(message);
                }
                Ok(Err(error)) => self.failed = Some(error),
                Err(RecvTimeoutError::Timeout) if batch.is_empty() && !is_stopped() => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    if self.reading.take().is_some_and(|reading| reading.join().is_err()) {
                        self.failed = Some(io::ErrorKind::Other.into());
                    }
                    break;
                }
            }
        }
        match self.failed.take_if(|_| batch.is_empty()) {
            Some(error) => Err(error),
            None => Ok(batch),
        }
    }
}

/// A message of a run: read, or known from an earlier run by its place there.
enum TakenMessage {
    Read(Box<ReadMessage>),
    Written(usize, SameKeys),
}

impl Triage {
    /// Runs over mailboxes in their order.
    ///
    /// # Errors
    /// A mailbox cannot be read on or is another one than that of an earlier run, or a message cannot be written.
    pub fn run(&self, mailboxes: Vec<Mailbox>, output: &mut dyn TriageOutput) -> io::Result<TriageTally> {
        let mut arriving = Arriving::of(mailboxes);
        let mut known = EarlierMessages::default();
        let mut tally = self.written.iter().fold(TriageTally::default(), TriageTally::with);
        let mut places = self.places();
        let mut run: Vec<TakenNumber> = Vec::new();
        let mut compared: HashMap<usize, ComparedSoFar> = HashMap::new();
        loop {
            let batch = arriving.batch(BATCH * self.jobs.max(1), || output.is_stopped())?;
            if batch.is_empty() {
                tally.stopped = output.is_stopped();
                return Ok(tally);
            }
            let written: Vec<Option<usize>> = batch
                .iter()
                .map(|raw| places.get_mut(place_of(&raw.message.id)).and_then(VecDeque::pop_front))
                .collect();
            let read = self.all(&batch, |index, raw| match written[index] {
                // What was written already only tells later ones what they belong to.
                Some(at) => TakenMessage::Written(at, held(|| self.reader.keys(raw)).unwrap_or_default()),
                None => self.read_one(raw),
            });
            for ((FromMailbox { ordered, message: raw }, written), taken) in batch.iter().zip(&written).zip(read) {
                let compared = ordered.map(|number| compared.entry(number).or_default());
                if compared.is_some_and(|compared| !compared.goes_on(*written)) {
                    return Err(io::Error::new(io::ErrorKind::InvalidInput, MailboxChanged(raw.id.clone())));
                }
                match taken {
                    Some(TakenMessage::Read(read)) => {
                        let ReadMessage { mut message, keys, mut reply, open, closes } = *read;
                        let stand = MessageStand {
                            is_open: waits(message.matter.verdict),
                            closes,
                            topic: message.matter.topic.as_deref(),
                            told: &message.matter.told,
                        };
                        let belonging = known.add(&raw.id, &keys, stand);
                        // One mail that came twice is answered once.
                        if belonging.same_as.iter().any(|same| same.by == SameBy::Message) {
                            message.without_draft(&self.reader.notes_of_a_draft(message.language.as_deref()));
                        }
                        if let Some(closer) = &belonging.closed_by {
                            message.close(closer, &self.reader.notes_of_a_draft(message.language.as_deref()));
                        }
                        self.reader.ask_less(&mut message, reply.as_mut(), open.as_ref(), &belonging);
                        reply = reply.filter(|_| message.matter.draft.is_some());
                        message.same_as.clone_from(&belonging.same_as);
                        message.closes = belonging.closes.iter().map(|(_, id)| id.clone()).collect();
                        tally = tally.with_message(message.matter.verdict, message.urgent);
                        let number = tally.messages;
                        let language = message.language.clone();
                        run.push(TakenNumber { number, is_urgent: message.urgent, mark: keys.mark, language });
                        output.take(number, message, reply.as_ref())?;
                        close_all(&self.reader, &belonging, &raw.id, &mut run, &mut tally, output)?;
                    }
                    Some(TakenMessage::Written(at, keys)) => {
                        let Some(record) = self.written.get(at) else { return Err(io::ErrorKind::Other.into()) };
                        if !self.is_of(raw, &keys.mark, record) {
                            return Err(io::Error::new(io::ErrorKind::InvalidInput, MailboxChanged(raw.id.clone())));
                        }
                        let belonging = known.add(&raw.id, &keys, record.stand());
                        let is_urgent = record.urgent && record.closed_by.is_none();
                        let language = record.language.clone();
                        run.push(TakenNumber { number: at as u64 + 1, is_urgent, mark: keys.mark, language });
                        close_all(&self.reader, &belonging, &raw.id, &mut run, &mut tally, output)?;
                    }
                    None => return Err(io::ErrorKind::Other.into()),
                }
            }
            output.reached(tally.messages)?;
            if output.is_stopped() {
                tally.stopped = true;
                return Ok(tally);
            }
        }
    }

    /// Reads one message; where Keymend itself fails on it, that is its error.
    fn read_one(&self, raw: &ArrivedMessage) -> TakenMessage {
        let read = held(|| self.reader.read(raw));
        TakenMessage::Read(Box::new(read.unwrap_or_else(|place| self.reader.failed(raw, &place))))
    }

    /// Where the messages of an earlier run are in its output, by their ids; several may have one.
    fn places(&self) -> HashMap<String, VecDeque<usize>> {
        let mut places: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (at, record) in self.written.iter().enumerate() {
            places.entry(place_of(&record.id).to_owned()).or_default().push_back(at);
        }
        places
    }

    /// Whether a message is the one of which a record was written.
    fn is_of(&self, raw: &ArrivedMessage, mark: &str, record: &WrittenRecord) -> bool {
        let head = raw.head();
        let is_same = record.mark.as_deref().is_none_or(|written| mark.is_empty() || written == mark);
        is_same && head.message_id == record.message_id && head.from == record.from
    }

    /// Reads a batch on all workers, each message as soon as one is free.
    fn all(
        &self,
        batch: &[FromMailbox],
        read: impl Fn(usize, &ArrivedMessage) -> TakenMessage + Sync,
    ) -> Vec<Option<TakenMessage>> {
        let next = AtomicUsize::new(0);
        let slots: Vec<Mutex<Option<TakenMessage>>> = batch.iter().map(|_| Mutex::new(None)).collect();
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(raw) = batch.get(index) else { break };
                let done = read(index, &raw.message);
                *slots[index].lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
            }
        };
        thread::scope(|scope| {
            for _ in 1..self.jobs.clamp(1, batch.len().max(1)) {
                scope.spawn(work);
            }
            work();
        });
        slots.into_iter().map(|slot| slot.into_inner().unwrap_or_else(PoisonError::into_inner)).collect()
    }
}

impl ComparedSoFar {
    /// Whether a message, and the record that an earlier run wrote of it, come in the order of that run: first all that were
    /// written, then the new ones.
    fn goes_on(&mut self, written: Option<usize>) -> bool {
        match written {
            None => {
                self.has_more = true;
                true
            }
            Some(at) => !self.has_more && self.last.replace(at).is_none_or(|last| last < at),
        }
    }
}

/// The id of a message without what changes when somebody reads it: the flags of a Maildir.
fn place_of(id: &str) -> &str {
    id.split(":2,").next().unwrap_or(id)
}

/// A message of a run that was taken.
struct TakenNumber {
    number: u64,
    is_urgent: bool,
    /// What its draft names it by.
    mark: String,
    /// In which language it was written.
    language: Option<String>,
}

/// Tells of what a message closes.
fn close_all(
    reader: &DeskReader,
    belonging: &Belonging,
    by: &str,
    run: &mut [TakenNumber],
    tally: &mut TriageTally,
    output: &mut dyn TriageOutput,
) -> io::Result<()> {
    for (at, _) in &belonging.closes {
        let Some(taken) = run.get_mut(*at) else { continue };
        tally.urgent -= u64::from(std::mem::take(&mut taken.is_urgent));
        output.close(taken.number, &taken.mark, by, &reader.notes_of_a_draft(taken.language.as_deref()))?;
    }
    Ok(())
}

impl TriageTally {
    fn with(self, record: &WrittenRecord) -> TriageTally {
        self.with_message(record.verdict, record.urgent && record.closed_by.is_none())
    }

    fn with_message(self, verdict: DeskVerdict, urgent: bool) -> TriageTally {
        TriageTally {
            messages: self.messages + 1,
            errors: self.errors + u64::from(verdict == DeskVerdict::Error),
            not_understood: self.not_understood + u64::from(verdict == DeskVerdict::NotRecognised),
            urgent: self.urgent + u64::from(urgent),
            stopped: self.stopped,
        }
    }
}

/// What a table or a page shows of one message.
#[derive(Clone, Debug)]
pub struct TriageRow {
    /// Where it stands.
    pub id: String,
    /// Who sent it, its subject, and when, as far as it says.
    pub head: Vec<String>,
    /// Why it could not be read.
    pub error: Option<String>,
    /// Whether it was understood.
    pub verdict: DeskVerdict,
    /// Its language.
    pub language: Option<String>,
    /// The title of its topic, and how surely, in percent.
    pub title: Option<(String, u8)>,
    /// What else may be meant.
    pub others: Vec<String>,
    /// The product.
    pub product: Option<String>,
    /// Who can end it.
    pub owner: Option<Owner>,
    /// Who gets the request.
    pub addressee: Option<Addressee>,
    /// Whose desk this is.
    pub(super) desk: Option<Addressee>,
    /// What this desk does about it.
    pub desk_does: Option<String>,
    /// Why it should not wait.
    pub urgent: Vec<UrgentReason>,
    /// What is missing.
    pub missing: Vec<String>,
    /// Earlier messages that belong to it.
    pub same_as: Vec<SameAs>,
    /// Earlier messages whose matter it calls solved.
    pub closes: Vec<String>,
    /// The message that calls its matter solved.
    pub closed_by: Option<String>,
    /// The cases that it tells of, where there are several: whose, and which problem.
    pub cases: Vec<(String, Option<String>)>,
    /// The beginning of its words, masked.
    pub gist: String,
    /// What is to be said about how it was read.
    pub notes: Vec<String>,
    /// The draft of an answer.
    pub draft: Option<String>,
}

impl TriageRow {
    /// The row of a message.
    #[must_use]
    pub fn of(message: &DeskMessage) -> TriageRow {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of one is at most 100 percent"
        )]
        let percent = (message.matter.score * 100.0).round().clamp(0.0, 100.0) as u8;
        TriageRow {
            id: message.id.clone(),
            head: message.head(),
            error: message.error.clone(),
            verdict: message.matter.verdict,
            language: message.language.clone(),
            title: message.matter.title.clone().map(|title| (title, percent)),
            others: message.matter.others.iter().map(|other| other.title.clone()).collect(),
            product: message.matter.product.clone(),
            owner: message.matter.owner,
            addressee: message.matter.addressee,
            desk: message.matter.desk,
            desk_does: message.matter.desk_does.clone(),
            urgent: message.urgent_because.clone(),
            missing: message.matter.missing.clone(),
            same_as: message.same_as.iter().take(2).cloned().collect(),
            closes: message.closes.clone(),
            closed_by: message.closed_by.clone(),
            cases: message.cases.iter().map(|case| (case.who.clone(), case.title.clone())).collect(),
            gist: gist(&message.words),
            notes: message.notes.clone(),
            draft: message.matter.draft.clone(),
        }
    }
}

impl TriageRow {
    /// Marks it as one whose matter another message calls solved.
    pub fn close(&mut self, by: &str, of_draft: &[String]) {
        self.notes.retain(|note| !of_draft.contains(note));
        self.closed_by = Some(by.to_owned());
        self.urgent.clear();
        self.draft = None;
    }
}

fn gist(words: &str) -> String {
    let line: Vec<&str> = words.split_whitespace().collect();
    let line = line.join(" ");
    if line.chars().count() <= GIST {
        return line;
    }
    line.chars().take(GIST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::language::Tongue;
    use crate::sellers::Providers;
    use crate::topics::Catalogue;

    #[test]
    fn a_message_on_which_keymend_fails_costs_no_other() {
        let now = DateTime::parse_from_rfc3339("2026-11-30T10:00:00Z").unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let reader = DeskReader::new(catalogue, Providers::built_in().clone(), Tongue::default(), now);
        let triage = Triage { reader, jobs: 2, written: Vec::new() };
        let text = |id: &str| ArrivedMessage::new(id.to_owned(), b"My licence has expired.".to_vec());
        let batch: Vec<FromMailbox> = [text("1"), ArrivedMessage::fatal("2"), text("3")]
            .into_iter()
            .map(|message| FromMailbox { ordered: None, message })
            .collect();
        let read = triage.all(&batch, |_, raw| triage.read_one(raw));
        let verdicts: Vec<Option<DeskVerdict>> = read
            .iter()
            .map(|taken| match taken {
                Some(TakenMessage::Read(read)) => Some(read.message.matter.verdict),
                _ => None,
            })
            .collect();
        let recognised = Some(DeskVerdict::Recognised);
        assert_eq!(verdicts, [recognised, Some(DeskVerdict::Error), recognised]);
    }
}
