//! Event logs: an exported `.evtx`, what `wevtutil` prints as XML, and events of `kesl-control`.
//!
//! An event counts where it is the vendor's and its own text speaks of the licence or carries one of the
//! licence error codes; the numbers of events are not published for every version and decide nothing
//! (source: kes12 page 214871 and the public parsers named in `message`).

// The crate that reads it takes every x86 for 64 bit.
#[cfg(not(target_arch = "x86"))]
mod evtx;
mod json;
mod kesl;
mod message;
mod table;
#[cfg(all(test, not(target_arch = "x86")))]
mod tests;
mod xml;

use std::io::{Cursor, Read};

use chrono::{DateTime, TimeDelta, Utc};

use super::collector::Collector;
use super::format::{Format, Head, Origin};
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Reading, Strength, Value};
use crate::limits;
use crate::sources::ending::not_read;
use crate::text::lines::{Lines, read_document, read_up_to};
pub(crate) use message::without_private;
use message::{LicenceMessage, licence_message};

/// The name of this source in the evidence.
const SOURCE: &str = "event log";

/// How an exported log file begins.
const EVTX: &[u8] = b"ElfFile\0";

/// Messages that are kept, the newest ones.
const MOST_MESSAGES: usize = limits::EVENT_MESSAGES;

/// A message so much older than the newest entry of the same log tells of an earlier licence, not of this one.
pub(crate) const RECENT: TimeDelta = TimeDelta::days(90);

/// The largest XML text that is read, in bytes.
const LARGEST_XML: usize = limits::EVENTS_XML_BYTES;

/// An event log.
pub(crate) struct EventLog;

impl Format for EventLog {
    fn recognises(&self, head: &Head) -> bool {
        head.start.starts_with(EVTX)
            || kesl::opens_record(head.first())
            || (head.first().starts_with('<') && head.lines.iter().any(|line| line.contains(xml::NAMESPACE)))
            || !head.binary && (json::recognises(head) || table::recognise(head).is_some())
    }

    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        let (start, _) = read_up_to(input, crate::text::lines::BLOCK);
        let head = Head::new(&start);
        let is_json = !head.binary && json::recognises(&head);
        let mut whole = Cursor::new(start).chain(input);
        if !is_json {
            return vec![(None, self.read(&mut whole, origin))];
        }
        let (text, ending) = read_document(&mut whole, LARGEST_XML);
        let hosts = json::read(&text, origin).into_iter();
        let named = hosts.map(|(host, read)| (Some(host).filter(|host| !host.is_empty()), read.reading));
        let mut machines: Vec<(Option<String>, Reading)> = named.collect();
        let mut own: Vec<NotRead> = not_read(ending, &origin.file).into_iter().collect();
        if machines.is_empty() && own.is_empty() {
            let advice = format!("`{}` holds no event of a Kaspersky product", origin.file);
            own.push(NotRead::new(&origin.file, NotReadReason::Empty, advice));
        }
        if !own.is_empty() {
            machines.push((None, Reading { not_read: own, ..Reading::default() }));
        }
        machines
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        read(input, origin).reading
    }
}

/// What an event log gave.
#[derive(Default)]
pub(crate) struct EventReading {
    /// The facts, and what could not be read.
    pub reading: Reading,
    /// The messages that were kept, one a line, for a capture: nothing of other events.
    pub kept: String,
    /// How many events were read, of whatever kind.
    pub events: u64,
}

/// Reads a log in whichever of the three forms it opens.
pub(crate) fn read(input: &mut dyn Read, origin: &Origin) -> EventReading {
    let (start, _) = read_up_to(input, crate::text::lines::BLOCK);
    let head = Head::new(&start);
    let is_kesl = kesl::opens_record(head.first());
    let is_evtx = head.start.starts_with(EVTX);
    let table = table::recognise(&head).filter(|_| !is_evtx && !is_kesl && !head.first().starts_with('<'));
    let mut whole = Cursor::new(start).chain(input);
    let mut log = EventCollector::new(origin);
    if is_evtx {
        #[cfg(not(target_arch = "x86"))]
        evtx::read(&mut whole, &mut log);
        #[cfg(target_arch = "x86")]
        log.note(
            NotReadReason::NotUnderstood,
            "this 32-bit program cannot read it; pass what `wevtutil qe` prints".to_owned(),
        );
    } else if is_kesl {
        let mut lines = Lines::new(whole);
        kesl::read(&mut lines, &mut log);
        log.not_read.extend(lines.ending().and_then(|ending| not_read(ending, &origin.file)));
    } else if let Some(table) = table {
        let (text, ending) = read_document(&mut whole, LARGEST_XML);
        table::read(&text, table, &mut log);
        log.not_read.extend(not_read(ending, &origin.file));
    } else {
        let (text, ending) = read_document(&mut whole, LARGEST_XML);
        let cut = xml::elements(&text, |element| log.add(xml::event(element)));
        let not_read = not_read(ending, &origin.file);
        if cut && not_read.is_none() {
            log.note(NotReadReason::Damaged, "its last event is cut off; the events before it were read".to_owned());
        }
        log.not_read.extend(not_read);
    }
    let silence = log.silence();
    let mut found = log.finish();
    if found.kept.is_empty() && found.reading.not_read.is_empty() {
        found.reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Empty, silence));
    }
    found
}

/// What lines of an event say of the licence, without anything private, and their error codes; `None` where they say
/// nothing of it.
pub(crate) fn text_and_codes(lines: &[String]) -> Option<(String, Vec<String>)> {
    licence_message(lines).map(|message| (message.text, message.codes))
}

/// Whether an event comes from one of the vendor's products, by the name of its source (public code; source: windows,
/// section 4).
pub(crate) fn is_of_the_vendor(source: &str) -> bool {
    let source = source.to_lowercase();
    source == "avp" || source.starts_with("kaspersky")
}

/// The product that the lines of an event name.
fn product_of(lines: &[String]) -> Option<String> {
    let named = lines.iter().find_map(|line| line.trim().strip_prefix("Application Name:"));
    named.map(|name| name.trim().to_owned()).filter(|name| name.contains("Kaspersky"))
}

/// One event, whichever log it stands in.
#[derive(Default)]
pub(crate) struct LogEvent {
    /// Its number, by which the order of writing is known.
    pub record: u64,
    /// When it was written; `None` where the log does not say so.
    pub at: Option<DateTime<Utc>>,
    /// Whether a product of the vendor wrote it.
    pub is_vendors: bool,
    /// Its lines of text.
    pub lines: Vec<String>,
    /// Where it stands, if its number alone does not say so.
    pub place: Option<Locator>,
}

/// A message about the licence, at its place.
struct KeptMessage {
    at: Option<DateTime<Utc>>,
    record: u64,
    message: LicenceMessage,
    place: Locator,
}

/// Collects what matters of the events of one log, in whatever order they come.
pub(crate) struct EventCollector<'a> {
    origin: &'a Origin,
    /// How direct a message of this log is; its codes are recorded whatever the words are.
    words: Strength,
    /// Whether its times are in UTC.
    in_utc: bool,
    /// Whether nothing but the log tells which product it is.
    tells_product: bool,
    /// The product that an event about the licence names, and where.
    product: Option<(String, Locator)>,
    kept: Vec<KeptMessage>,
    events: u64,
    vendors: u64,
    /// Events about the licence that tell neither a reason nor a code.
    unexplained: u64,
    /// The event that was written last, which is not the one of the greatest date where a clock was ahead.
    last: Option<(u64, DateTime<Utc>)>,
    newest_of_vendor: Option<DateTime<Utc>>,
    not_read: Vec<NotRead>,
}

impl<'a> EventCollector<'a> {
    pub(crate) fn new(origin: &'a Origin) -> Self {
        EventCollector {
            origin,
            words: Strength::Recorded,
            in_utc: true,
            tells_product: false,
            product: None,
            kept: Vec::new(),
            events: 0,
            vendors: 0,
            unexplained: 0,
            last: None,
            newest_of_vendor: None,
            not_read: Vec::new(),
        }
    }

    fn note(&mut self, reason: NotReadReason, advice: String) {
        self.not_read.push(NotRead::new(&self.origin.file, reason, advice));
    }

    /// The place of an event by its record number.
    fn place(&self, record: u64) -> Locator {
        Locator::Event { log: self.origin.file.clone(), record }
    }

    /// Takes the next event.
    pub(crate) fn add(&mut self, event: LogEvent) {
        self.events += 1;
        if let Some(at) = event.at {
            self.last = self.last.max(Some((event.record, at)));
        }
        if !event.is_vendors {
            return;
        }
        self.vendors += 1;
        self.newest_of_vendor = self.newest_of_vendor.max(event.at);
        if let Some(message) = licence_message(&event.lines) {
            let place = event.place.unwrap_or_else(|| self.place(event.record));
            if self.tells_product && self.product.is_none() {
                self.product = product_of(&event.lines).map(|name| (name, place.clone()));
            }
            self.keep(KeptMessage { at: event.at, record: event.record, message, place });
        }
    }

    fn keep(&mut self, kept: KeptMessage) {
        self.kept.push(kept);
        if self.kept.len() >= 2 * MOST_MESSAGES {
            self.keep_newest();
        }
    }

    fn keep_newest(&mut self) {
        self.kept.sort_by_key(|kept| std::cmp::Reverse((kept.at, kept.record)));
        self.kept.truncate(MOST_MESSAGES);
    }

    /// What the messages say, the newest first.
    pub(crate) fn finish(mut self) -> EventReading {
        self.keep_newest();
        let since = self.newest_of_vendor.and_then(|newest| newest.checked_sub_signed(RECENT));
        self.kept.retain(|kept| kept.at >= since);
        if let Some(activation) = self.kept.iter().position(|kept| kept.message.tells_activation()) {
            // What failed before is mended.
            self.kept.truncate(activation);
        }
        let now = self.origin.now;
        let mut facts = Collector::new(SOURCE, now);
        let mut text = String::new();
        for KeptMessage { at, message, place, .. } in std::mem::take(&mut self.kept) {
            let when = at.map_or_else(String::new, |at| format!("{}: ", at.format("%Y-%m-%d %H:%M:%S")));
            let excerpt = format!("{when}{}", message.text);
            text.push_str(&excerpt);
            text.push('\n');
            for code in message.codes {
                facts.add(FactId::AttemptErrorCode, Value::Text(code), Strength::Recorded, place.clone(), &excerpt);
            }
            facts.add(FactId::AttemptMessage, Value::Text(message.text), self.words, place, &excerpt);
        }
        if let Some((record, at)) = self.last.filter(|_| self.in_utc && self.vendors > 0) {
            let place = self.place(record);
            let excerpt = format!("written at {}", at.to_rfc3339());
            facts.add(FactId::SystemNewestEventAt, Value::Moment(at), Strength::Recorded, place, &excerpt);
        }
        if let Some((name, place)) = self.product {
            let family = Value::choice(FactId::ProductFamily, crate::vendor::families::family_of(&name));
            facts.add(FactId::ProductName, Value::Text(name.clone()), Strength::Hint, place.clone(), &name);
            family.into_iter().for_each(|family| {
                facts.add(FactId::ProductFamily, family, Strength::Hint, place.clone(), &name);
            });
        }
        let mut reading = facts.finish();
        reading.not_read = self.not_read;
        EventReading { reading, kept: text, events: self.events }
    }

    /// Why a log without a message has none.
    fn silence(&self) -> String {
        let (file, events, vendors) = (&self.origin.file, self.events, self.vendors);
        match (events, vendors) {
            (0, _) => format!("`{file}` holds no event that can be read; export the log again"),
            (_, 0) => format!("none of the events in `{file}` ({events}) is of a Kaspersky product"),
            _ if self.unexplained > 0 => {
                let count = self.unexplained;
                format!("`{file}` names the licence in {count} of its events, but tells neither a reason nor a code")
            }
            _ if self.kept.iter().any(|kept| kept.message.tells_activation()) => {
                format!(
                    "the last event about the licence in `{file}` tells of an activation, and what failed before it is over"
                )
            }
            _ => format!("none of the product's events in `{file}` ({vendors}) speaks of the licence of late"),
        }
    }
}
