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

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use chrono::{DateTime, Days, TimeDelta, Utc};

use super::collector::Collector;
use super::format::{Format, Head, Origin};
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Reading, Strength, Value};
use crate::limits;
use crate::say::{Message, advice};
use crate::sources::ending::not_read;
use crate::text::lines::{Lines, read_document, read_up_to};
use crate::text::{cut_name, host_key};
use crate::vendor::licence_news::LicenceNews;
use message::{LicenceMessage, licence_message};
pub(crate) use message::{tells_that_it_went_through, without_private};

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

/// Computers of one log that are told apart, and characters of the longest name of one.
const MOST_HOSTS: usize = 20_000;
const LONGEST_NAME: usize = 255;

/// An event log.
pub(crate) struct EventLog;

impl Format for EventLog {
    fn recognises(&self, head: &Head) -> bool {
        head.start.starts_with(EVTX)
            || kesl::opens_record(head.first())
            || (opens_xml(head) && head.lines.iter().any(|line| line.contains(xml::NAMESPACE)))
            || !head.binary && (json::recognises(head) || table::recognise(head).is_some())
    }

    fn tells_machines(&self, head: &Head) -> bool {
        !head.binary && table::opens_list(head.first())
    }

    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        let mut log = EventCollector { apart: true, ..EventCollector::new(origin) };
        let is_json = collect(input, &mut log);
        log.finish_apart(is_json)
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

/// Reads a log in whichever form it opens, as that of one machine.
pub(crate) fn read(input: &mut dyn Read, origin: &Origin) -> EventReading {
    let mut log = EventCollector::new(origin);
    collect(input, &mut log);
    let silence = log.silence();
    let mut found = log.finish();
    if found.kept.is_empty() && found.reading.not_read.is_empty() {
        found.reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Empty, silence));
    }
    found
}

/// Collects the events of a log; whether it is one of JSON, whose events name their hosts.
fn collect(input: &mut dyn Read, log: &mut EventCollector<'_>) -> bool {
    let (start, _) = read_up_to(input, crate::text::lines::BLOCK);
    let head = Head::new(&start);
    let is_kesl = kesl::opens_record(head.first());
    let is_evtx = head.start.starts_with(EVTX);
    let is_json = !is_evtx && !head.binary && json::recognises(&head);
    let is_table = !is_evtx && !is_kesl && !is_json && !opens_xml(&head);
    let table = table::recognise(&head).filter(|_| is_table);
    let mut whole = Cursor::new(start).chain(input);
    if is_evtx {
        #[cfg(not(target_arch = "x86"))]
        evtx::read(&mut whole, log);
        #[cfg(target_arch = "x86")]
        log.note(NotReadReason::NotUnderstood, advice::events_no_32_bit());
    } else if is_kesl {
        let mut lines = Lines::new(whole);
        kesl::read(&mut lines, log);
        log.not_read.extend(lines.ending().and_then(|ending| not_read(ending, &log.origin.file)));
    } else {
        let (text, ending) = read_document(&mut whole, LARGEST_XML);
        let ending = not_read(ending, &log.origin.file);
        match table {
            _ if is_json => json::read(&text, log),
            Some(table) => table::read(&text, table, log),
            None => {
                let cut = xml::elements(&text, |element| log.add(xml::event(element)));
                if cut && ending.is_none() {
                    log.note(NotReadReason::Damaged, advice::last_event_cut());
                }
            }
        }
        log.not_read.extend(ending);
    }
    is_json
}

/// The form of an event that begins in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum EventLine {
    /// An object of JSON, which ends in the line.
    Json,
    /// A property as PowerShell prints it.
    List,
    /// A property of an event as Event Viewer copies it and `wevtutil` prints it, whose message stands below without a mark.
    Copied,
    /// A row of a table.
    Table,
    /// An element.
    Xml,
    /// A record of `kesl-control`.
    Kesl,
}

/// The form of an event that begins in a line; none where it may be anything.
pub(crate) fn event_line(line: &str) -> Option<EventLine> {
    let found = grepped(line.trim_start());
    if found.starts_with('{') {
        return json::is_event(found).then_some(EventLine::Json);
    }
    if ["<Event>", "<Event ", "<Events"].iter().any(|opening| found.starts_with(opening)) {
        return Some(EventLine::Xml);
    }
    if kesl::opens_record(line) {
        return Some(EventLine::Kesl);
    }
    let is_row = || table::opens_rows(found).then_some(EventLine::Table);
    match table::surely_opens_list(line) {
        Some(true) => Some(EventLine::List),
        Some(false) => Some(EventLine::Copied),
        None => is_row(),
    }
}

/// A line without the name of the file and the number that `grep` and `findstr` write before what they found.
fn grepped(line: &str) -> &str {
    const OPENINGS: [&str; 3] = ["{\"", "<Event", "\""];
    let begins = OPENINGS.iter().filter_map(|opening| line.find(opening)).min();
    let before = begins.filter(|at| line[..*at].ends_with(':') && !line[..*at].contains(['<', '{', ';', ',', '\t']));
    before.map_or(line, |at| &line[at..])
}

fn opens_xml(head: &Head) -> bool {
    grepped(head.first()).starts_with('<')
}

/// The cells of each row of a table, those in quotes whole; whether there were no more than are read.
pub(crate) fn table_rows(text: &str, separator: char, row_is: &mut dyn FnMut(&[String])) -> bool {
    table::rows(text, separator, &mut |row, _| row_is(row))
}

/// What lines of an event say of the licence, without anything private, and their error codes; `None` where they say
/// nothing of it.
pub(crate) fn text_and_codes(lines: &[String]) -> Option<(String, Vec<String>)> {
    licence_message(lines).map(|message| (message.text, message.codes))
}

/// Whether lines of an event say that the product was activated, so that what failed before is over.
pub(crate) fn tells_activation(lines: &[String]) -> bool {
    licence_message(lines).is_some_and(|message| message.tells_activation())
}

/// Adds what an event says of the end or the limit of the licence; days are counted from the event.
pub(crate) fn add_news(
    facts: &mut Collector,
    news: LicenceNews,
    at: Option<DateTime<Utc>>,
    words: Strength,
    place: &Locator,
    excerpt: &str,
) {
    // What the products say in English, for what an event says in any language.
    let english = match news {
        LicenceNews::Ended => "License has expired",
        LicenceNews::EndsSoon(days) => {
            let left = days.map(|days| Days::new(days.into()));
            match at.zip(left).and_then(|(at, left)| at.date_naive().checked_add_days(left)) {
                Some(day) => {
                    facts.add(FactId::LicenseExpiresAt, Value::Day(day), Strength::Recorded, place.clone(), excerpt);
                }
                // Nothing tells on which day.
                None => {
                    facts.add(FactId::LicenseEndsSoon, Value::Flag(true), Strength::Recorded, place.clone(), excerpt)
                }
            }
            "License expires soon"
        }
        LicenceNews::OverLimit(share) => {
            // The class of the event that says the same (source: KSC page 177080).
            let class = if share >= 110 { "MORE_110" } else { "100_110" };
            let code = Value::Text(format!("ksc:KLSRV_EV_LICENSE_CHECK_{class}"));
            return facts.add(FactId::AttemptErrorCode, code, Strength::Recorded, place.clone(), excerpt);
        }
    };
    if !excerpt.to_lowercase().contains(&english.to_lowercase()) {
        facts.add(FactId::AttemptMessage, Value::Text(english.to_owned()), words, place.clone(), excerpt);
    }
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
    /// The computer that wrote it; empty where the log does not say so.
    pub computer: String,
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
    /// Whether the events of each computer are told for themselves.
    apart: bool,
    /// What each computer wrote, by its name in small letters; all of it under one name where they are not told apart.
    computers: BTreeMap<String, ComputerLog>,
    /// Whether there were more computers than are told apart.
    too_many: bool,
    not_read: Vec<NotRead>,
}

/// What one computer wrote into a log.
#[derive(Default)]
struct ComputerLog {
    name: String,
    /// The product that an event names, and where.
    product: Option<(String, Locator)>,
    /// Its place among the computers of the log, in the order in which they first wrote.
    first: usize,
    kept: Vec<KeptMessage>,
    events: u64,
    vendors: u64,
    /// Events about the licence that tell neither a reason nor a code.
    unexplained: u64,
    /// The event that was written last, which is not the one of the greatest date where a clock was ahead.
    last: Option<(u64, DateTime<Utc>)>,
    newest_of_vendor: Option<DateTime<Utc>>,
}

impl<'a> EventCollector<'a> {
    pub(crate) fn new(origin: &'a Origin) -> Self {
        EventCollector {
            origin,
            words: Strength::Recorded,
            in_utc: true,
            tells_product: false,
            apart: false,
            computers: BTreeMap::new(),
            too_many: false,
            not_read: Vec::new(),
        }
    }

    fn note(&mut self, reason: NotReadReason, advice: Message) {
        self.not_read.push(NotRead::new(&self.origin.file, reason, advice));
    }

    /// What was written by a computer; nothing where there are more than are told apart.
    fn computer(&mut self, name: &str) -> Option<&mut ComputerLog> {
        let name = if self.apart { name } else { "" };
        let key = host_key(name).into_owned();
        if self.computers.len() >= MOST_HOSTS && !self.computers.contains_key(&key) {
            self.too_many = true;
            return None;
        }
        let first = self.computers.len();
        let log = self.computers.entry(key).or_insert_with(|| ComputerLog { first, ..ComputerLog::default() });
        if log.name.is_empty() {
            log.name = cut_name(name, LONGEST_NAME);
        }
        Some(log)
    }

    /// Takes the next event.
    pub(crate) fn add(&mut self, event: LogEvent) {
        let tells_product = self.tells_product;
        let origin = self.origin;
        let Some(log) = self.computer(&event.computer) else { return };
        log.events += 1;
        if let Some(at) = event.at {
            log.last = log.last.max(Some((event.record, at)));
        }
        if !event.is_vendors {
            return;
        }
        log.vendors += 1;
        log.newest_of_vendor = log.newest_of_vendor.max(event.at);
        let place = event.place.unwrap_or_else(|| Locator::Event { log: origin.file.clone(), record: event.record });
        if tells_product && log.product.is_none() {
            log.product = product_of(&event.lines).map(|name| (name, place.clone()));
        }
        if let Some(message) = licence_message(&event.lines) {
            log.keep(KeptMessage { at: event.at, record: event.record, message, place });
        }
    }

    /// What the messages say, the newest first, as of one machine.
    pub(crate) fn finish(mut self) -> EventReading {
        let log = self.computers.pop_first().map(|(_, log)| log).unwrap_or_default();
        let mut found = log.finish(self.origin, self.words, self.in_utc);
        found.reading.not_read = self.not_read;
        found
    }

    /// What each computer wrote, with its name; that of the only one is told in passing, unless a log of this form has
    /// the events of many.
    fn finish_apart(mut self, is_of_many: bool) -> Vec<(Option<String>, Reading)> {
        let (origin, words, in_utc) = (self.origin, self.words, self.in_utc);
        let all = std::mem::take(&mut self.computers);
        let events = all.values().map(|log| log.events).sum();
        if self.too_many {
            self.note(NotReadReason::TooLarge, advice::only_first_hosts(&origin.file, MOST_HOSTS));
        }
        // A computer without an event of the vendor's is not asked about.
        let mut asked: Vec<ComputerLog> = all.into_values().filter(|log| log.vendors > 0).collect();
        asked.sort_by_key(|log| log.first);
        if asked.is_empty() && self.not_read.is_empty() {
            let none = ComputerLog { events, ..ComputerLog::default() };
            let of_many = || advice::no_kaspersky_event(&origin.file);
            let silence = if is_of_many { of_many() } else { none.silence(&origin.file) };
            self.note(NotReadReason::Empty, silence);
        }
        let mut machines: Vec<(Option<String>, Reading)> =
            asked.into_iter().map(|log| log.told(origin, words, in_utc)).collect();
        let own = self.not_read;
        match machines.as_mut_slice() {
            [(name, reading)] if !is_of_many => {
                reading.host = name.take();
                if !own.is_empty() {
                    // That nothing was found says little where not all was read.
                    reading.not_read = own;
                }
            }
            _ if !own.is_empty() => machines.push((None, Reading { not_read: own, ..Reading::default() })),
            _ => {}
        }
        machines
    }

    /// Why a log without a message has none.
    fn silence(&self) -> Message {
        let none = ComputerLog::default();
        self.computers.values().next().unwrap_or(&none).silence(&self.origin.file)
    }
}

impl ComputerLog {
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

    /// What it wrote, with its name; that it says nothing of the licence is told.
    fn told(self, origin: &Origin, words: Strength, in_utc: bool) -> (Option<String>, Reading) {
        let (name, silence) = (Some(self.name.clone()).filter(|name| !name.is_empty()), self.silence(&origin.file));
        let mut found = self.finish(origin, words, in_utc);
        if found.kept.is_empty() {
            found.reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Empty, silence));
        }
        (name, found.reading)
    }

    fn finish(mut self, origin: &Origin, words: Strength, in_utc: bool) -> EventReading {
        self.keep_newest();
        let since = self.newest_of_vendor.and_then(|newest| newest.checked_sub_signed(RECENT));
        self.kept.retain(|kept| kept.at >= since);
        if let Some(activation) = self.kept.iter().position(|kept| kept.message.tells_activation()) {
            // What failed before is mended.
            self.kept.truncate(activation);
        }
        let now = origin.now;
        let mut facts = Collector::new(SOURCE, now);
        let mut text = String::new();
        for KeptMessage { at, message, place, .. } in self.kept {
            let when = at.map_or_else(String::new, |at| format!("{}: ", at.format("%Y-%m-%d %H:%M:%S")));
            let excerpt = format!("{when}{}", message.text);
            text.push_str(&excerpt);
            text.push('\n');
            // A code that was refused says what ended.
            let news = message.news().filter(|_| message.codes.is_empty());
            for code in message.codes {
                facts.add(FactId::AttemptErrorCode, Value::Text(code), Strength::Recorded, place.clone(), &excerpt);
            }
            facts.add(FactId::AttemptMessage, Value::Text(message.text), words, place.clone(), &excerpt);
            if let Some(news) = news {
                add_news(&mut facts, news, at, words, &place, &excerpt);
            }
        }
        if let Some((record, at)) = self.last.filter(|_| in_utc && self.vendors > 0) {
            let place = Locator::Event { log: origin.file.clone(), record };
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
        EventReading { reading: facts.finish(), kept: text, events: self.events }
    }

    /// Why a log without a message has none.
    fn silence(&self, file: &str) -> Message {
        let (events, vendors) = (self.events, self.vendors);
        match (events, vendors) {
            (0, _) => advice::no_event(file),
            (_, 0) => advice::no_vendor_event(events, file),
            _ if self.unexplained > 0 => advice::events_no_reason(self.unexplained, file),
            _ if self.kept.iter().any(|kept| kept.message.tells_activation()) => advice::events_activated_since(file),
            _ => advice::events_silent(vendors, file),
        }
    }
}
