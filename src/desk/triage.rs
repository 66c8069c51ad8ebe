//! A morning's messages, one record each: read in small batches on all cores, written in their order.

use std::io;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::answer::DraftReply;
use super::mailbox::{ArrivedMessage, Mailbox};
use super::message::{DeskMessage, DeskVerdict, SameAs, SameBy, UrgentReason};
use super::reader::{DeskReader, ReadMessage};
use super::same::{EarlierMessages, SameKeys};
use crate::limits;
use crate::topics::{Addressee, Owner};

/// Messages of a batch for each worker, and bytes of a whole one.
const BATCH: usize = 8;
const BATCH_BYTES: usize = 2 * limits::DESK_MAIL_BYTES;

/// Characters of the words that a table shows.
const GIST: usize = 100;

/// Where the messages of a run go.
pub trait TriageOutput {
    /// Takes one message, in the order of the mailbox, with the draft of its answer.
    ///
    /// # Errors
    /// It cannot be written.
    fn take(&mut self, number: u64, message: &DeskMessage, reply: Option<&DraftReply>) -> io::Result<()>;

    /// Is told after each batch how many messages are done.
    ///
    /// # Errors
    /// It cannot be kept.
    fn reached(&mut self, messages: u64) -> io::Result<()> {
        let _ = messages;
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

/// A run over mailboxes.
#[derive(Debug)]
pub struct Triage {
    /// How each message is read.
    pub reader: DeskReader,
    /// How many are read at a time.
    pub jobs: usize,
    /// Messages that an earlier run wrote.
    pub skip: u64,
}

impl Triage {
    /// Runs over mailboxes in their order.
    ///
    /// # Errors
    /// A mailbox cannot be read on, or a message cannot be written.
    pub fn run(&self, mailboxes: Vec<Mailbox>, output: &mut dyn TriageOutput) -> io::Result<TriageTally> {
        let mut mailboxes = mailboxes.into_iter();
        let mut current = mailboxes.next();
        let mut known = EarlierMessages::default();
        let mut tally = TriageTally::default();
        loop {
            let batch = self.batch(&mut current, &mut mailboxes)?;
            if batch.is_empty() {
                return Ok(tally);
            }
            let first = tally.messages;
            let read = self.all(&batch, |index, raw| {
                // What was written already only tells later ones what they belong to.
                if first + (index as u64) < self.skip { Err(self.reader.keys(raw)) } else { Ok(self.reader.read(raw)) }
            });
            for (raw, read) in batch.iter().zip(read) {
                tally.messages += 1;
                match read {
                    Some(Ok(ReadMessage { mut message, keys, mut reply })) => {
                        message.same_as = known.add(&raw.id, &keys);
                        // One mail that came twice is answered once.
                        if message.same_as.iter().any(|same| same.by == SameBy::Message) {
                            (message.draft, reply) = (None, None);
                        }
                        tally.add(&message);
                        output.take(tally.messages, &message, reply.as_ref())?;
                    }
                    Some(Err(keys)) => drop(known.add(&raw.id, &keys)),
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

    /// The next messages, as many as may be held at a time.
    fn batch(
        &self,
        current: &mut Option<Mailbox>,
        others: &mut dyn Iterator<Item = Mailbox>,
    ) -> io::Result<Vec<ArrivedMessage>> {
        let mut batch = Vec::new();
        let mut bytes = 0;
        while batch.len() < BATCH * self.jobs.max(1) && bytes < BATCH_BYTES {
            let Some(mailbox) = current else { break };
            match mailbox.read_next()? {
                Some(raw) => {
                    bytes += raw.size();
                    batch.push(raw);
                }
                None => *current = others.next(),
            }
        }
        Ok(batch)
    }

    /// Reads a batch on all workers, each message as soon as one is free.
    fn all(
        &self,
        batch: &[ArrivedMessage],
        read: impl Fn(usize, &ArrivedMessage) -> Result<ReadMessage, SameKeys> + Sync,
    ) -> Vec<Option<Result<ReadMessage, SameKeys>>> {
        let next = AtomicUsize::new(0);
        let slots: Vec<Mutex<Option<Result<ReadMessage, SameKeys>>>> = batch.iter().map(|_| Mutex::new(None)).collect();
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(raw) = batch.get(index) else { break };
                let done = read(index, raw);
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

impl TriageTally {
    fn add(&mut self, message: &DeskMessage) {
        self.errors += u64::from(message.verdict == DeskVerdict::Error);
        self.not_understood += u64::from(message.verdict == DeskVerdict::NotRecognised);
        self.urgent += u64::from(message.urgent);
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
    /// Why it should not wait.
    pub urgent: Vec<UrgentReason>,
    /// What is missing.
    pub missing: Vec<String>,
    /// Earlier messages that belong to it.
    pub same_as: Vec<SameAs>,
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
        let percent = (message.score * 100.0).round().clamp(0.0, 100.0) as u8;
        TriageRow {
            id: message.id.clone(),
            head: message.head(),
            error: message.error.clone(),
            verdict: message.verdict,
            language: message.language.clone(),
            title: message.title.clone().map(|title| (title, percent)),
            others: message.others.iter().map(|other| other.title.clone()).collect(),
            product: message.product.clone(),
            owner: message.owner,
            addressee: message.addressee,
            urgent: message.urgent_because.clone(),
            missing: message.missing.clone(),
            same_as: message.same_as.iter().take(2).cloned().collect(),
            gist: gist(&message.words),
            notes: message.notes.clone(),
            draft: message.draft.clone(),
        }
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
