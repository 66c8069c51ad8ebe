//! Events of Security Center: syslog of RFC 5424 with `event@23668`, CEF, LEEF, and its notification mails (seen, and
//! documented for the classes of events: KSC page 177080).
//!
//! Only events of licensing are kept, for each device the newest of each kind; a device that has no such event is told
//! with what the others say of it. What events say of a key that they name is told of the key, too, and what the server says of
//! its keys of the key alone.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;
use std::rc::Rc;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDateTime, Utc};
use regex::Regex;
use serde_json::Value as Json;

#[cfg(test)]
use super::ByMachine;
use super::fields::{self, with_line_ends};
use super::keys::names_of_keys;
use super::passed_over::PassedOver;
use super::{MOST_MACHINES, TakeReading, of_input, product_version};
use crate::facts::{FactId, NotRead, NotReadReason, Reading, Strength, Value};
use crate::say::advice;
use crate::sources::collector::Collector;
use crate::sources::dotted;
use crate::sources::ending::not_read;
use crate::sources::event_log::{RECENT, add_news, tells_activation, text_and_codes};
use crate::sources::format::{Head, Origin};
use crate::text::lines::{Ending, Limits, Line, Lines};
use crate::text::{clean_text_up_to, cut_name, host_key};
use crate::vendor::blocked::is_blocked;
use crate::vendor::center_events::{EXPIRED, LIMITED, is_about_key, is_unknown, tells_limited_mode};
use crate::vendor::families::product_named;
use crate::vendor::licence_news::{LicenceNews, licence_news, names_licence, news_of_a_licence};
use crate::vendor::serial::serial_in;
use crate::vendor::siem::is_of_another_vendor;

/// The name of this source in the evidence.
const SOURCE: &str = "Security Center event";

/// Bytes of one event, and of all of them.
const LONGEST: usize = 64 * 1024;
const LARGEST: u64 = 1024 * 1024 * 1024;

/// Characters of the longest name of a device.
const LONGEST_NAME: usize = 255;

/// Kinds of events of one device that are kept, and classes of events that are not known and named.
const MOST_KINDS: usize = 16;
const MOST_UNKNOWN: usize = 5;

/// Texts that are held once for all events that have them.
const MOST_SHARED: usize = 4_096;

/// Lines of a mail that belong to the event above them, and bytes of one.
const MOST_LINES: usize = 40;
const LONGEST_LINE: usize = 4 * 1024;

/// The next parameter of the structured data.
static PARAMETER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"^\s*(\w+)="((?:[^"\\]|\\.)*)""#).ok());

/// How the structured data of an event begins.
const STRUCTURED: &str = "[event@23668 ";

/// The first line of a notification mail.
static MAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"Event "([^"]{1,300})" happened on device "([^"]{1,2000})"(?: in the (?:Windows )?domain "[^"]*")? on (.{1,80})$"#)
        .ok()
});

/// The same in German and Russian, told by its words alone: the exact sentences are not published.
static MAIL_ABROAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r#"(?i)(?:Ereignis|Событие|Événement|Evento)\s+["„“«]([^"“”»]{1,300})["“”»].{0,60}?(?:Gerät|Computer|устройстве|компьютере|appareil|dispositivo)\s+["„“«]([^"“”»]{1,999})["“”»]"#,
    )
    .ok()
});

/// The time with which a line of syslog begins.
static MOMENT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))").ok());

/// The product and its version in the head of a line of syslog: `KES|12.6.0.438`.
static PROGRAM: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r" (\w{1,40})\|(\d[\d.]{0,20}) ").ok());

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Event {
    /// Its class, such as `GNRL_EV_LICENSE_EXPIRATION`; empty in a mail.
    id: String,
    /// What happened, in words.
    text: String,
    device: String,
    at: Option<DateTime<Utc>>,
    /// The group of the device, and what is installed on it.
    group: String,
    product: String,
    version: String,
    /// The serial number of the licence key.
    key: Option<String>,
    /// The lines of its message.
    lines: Vec<String>,
    /// Whether its line is there to the end, as far as its form shows.
    is_whole: bool,
}

/// Whether a text holds such events.
pub(super) fn recognises(head: &Head) -> bool {
    head.lines.iter().any(|line| is_event(line) || unwrapped(line).is_some())
}

/// Whether notification mails in a text tell of several devices.
pub(crate) fn is_about_devices(text: &str) -> bool {
    let devices = text.lines().filter_map(mail).map(|event| host_key(&event.device).into_owned());
    devices.collect::<BTreeSet<String>>().len() > 1
}

/// The event that a line holds as a text: a member of JSON in which a collector keeps what it was sent, or a cell of a table
/// whose quotation marks are doubled. `None` where the line is what it is.
fn unwrapped(line: &str) -> Option<String> {
    const DEEPEST: usize = 4;
    fn text_in(value: &Json, depth: usize) -> Option<&str> {
        match value {
            Json::String(text) => Some(text.as_str()).filter(|text| is_event(text)),
            Json::Object(members) if depth < DEEPEST => members.values().find_map(|value| text_in(value, depth + 1)),
            _ => None,
        }
    }
    let has = |mark: &str| line.contains(mark);
    if line.trim_start().starts_with('{') && !is_ecs(line) && (has("event@23668 ") || fields::start_of(line).is_some())
    {
        let document: Json = serde_json::from_str(line.trim().trim_end_matches(',')).ok()?;
        return text_in(&document, 0).map(str::to_owned);
    }
    let at = line.find(STRUCTURED)?;
    let mut marks = line[at..].match_indices("=\"\"");
    let is_doubled = marks.any(|(mark, _)| line[at + mark + 3..].starts_with(char::is_alphanumeric));
    is_doubled.then(|| line.replace("\"\"", "\""))
}

/// Whether an event begins in a line, and if so, whether it is a mail.
pub(super) fn begins(line: &str) -> Option<bool> {
    if line.contains(STRUCTURED) || is_security_center(line) || is_ecs(line) || unwrapped(line).is_some() {
        return Some(false);
    }
    mail(line).map(|_| true)
}

fn is_event(line: &str) -> bool {
    line.contains(STRUCTURED) || is_security_center(line) || is_ecs(line) || mail(line).is_some()
}

/// Whether a line is an event in the Elastic Common Schema, as the integration of Elastic writes it (documented).
fn is_ecs(line: &str) -> bool {
    line.trim_start().starts_with('{') && line.contains("kaspersky.ksc")
}

fn ecs(line: &str) -> Option<Event> {
    let document: serde_json::Value = serde_json::from_str(line.trim().trim_end_matches(',')).ok()?;
    let document = dotted::unwrapped(&document);
    let text = |paths: &[&str]| dotted::text(document, paths).map(|text| clean_text_up_to(&text, 300));
    let device = ["host.hostname", "host.name", "destination.domain", "host.ip", "destination.ip"];
    let message = dotted::text(document, &["message"]).unwrap_or_default();
    let at = text(&["event.created", "@timestamp"]).and_then(|at| DateTime::parse_from_rfc3339(&at).ok());
    let class = text(&["kaspersky.ksc.event_class_id", "event.code"]).unwrap_or_default();
    let said = text(&["kaspersky.ksc.event_name", "kaspersky.ksc.name", "event.reason", "event.action"]);
    Some(Event {
        id: class,
        text: said.unwrap_or_else(|| clean_text_up_to(message.lines().next().unwrap_or_default(), 300)),
        device: dotted::text(document, &device).map(|name| cut_name(&name, LONGEST_NAME)).unwrap_or_default(),
        at: at.map(|at| at.to_utc()),
        group: text(&["kaspersky.ksc.group_name", "kaspersky.ksc.group", "host.group", "group.name"])
            .unwrap_or_default(),
        product: text(&["kaspersky.ksc.product_name", "kaspersky.ksc.product", "service.name"]).unwrap_or_default(),
        version: text(&["kaspersky.ksc.product_version", "service.version"]).unwrap_or_default(),
        key: serial_in(line),
        lines: message.lines().map(str::to_owned).take(MOST_LINES).collect(),
        is_whole: true,
    })
}

/// Whether the head of a CEF or LEEF event names Security Center; another vendor has a product of that name, too.
fn is_security_center(line: &str) -> bool {
    !is_of_another_vendor(line)
        && fields::start_of(line).is_some_and(|at| line[at..].split('|').take(3).any(|part| part == "SecurityCenter"))
}

/// An event, what it says of a licence, and where it stands. Its message is not held.
#[derive(Clone)]
struct Placed {
    event: Event,
    told: EventTold,
    line: u64,
    byte: u64,
    /// Of two events at a time the one with the greater number counts, whichever comes first: it is made of the line's text.
    tie: u64,
}

/// What an event says of a licence, by its class, its words and its message.
#[derive(Clone, Default)]
struct EventTold {
    /// A message about the licence without anything private, and its codes.
    said: Option<(String, Vec<String>)>,
    /// Of its end or its limit.
    news: Option<LicenceNews>,
    /// That the licence was activated, so that what was before is over.
    is_activation: bool,
    /// Whether it is about a licence at all.
    is_licensing: bool,
}

impl EventTold {
    fn by(event: &Event) -> EventTold {
        let texts = texts_of(event);
        let (said, news) = (text_and_codes(&texts), news_of(event));
        let names_key = || event.lines.iter().any(|line| line.trim_start().starts_with("License key:"));
        let is_licensing =
            event.id.contains("LICENSE") || news.is_some() || said.is_some() || is_blocked(&event.text) && names_key();
        let is_licensing = is_licensing || tells_limited_mode(&event.id, &event.text);
        EventTold { is_activation: said.is_some() && tells_activation(&texts), is_licensing, said, news }
    }

    /// Whether it is about the key that it names, and not about the device.
    fn is_of_key(&self, event: &Event) -> bool {
        is_about_key(&event.id) || matches!(self.news, Some(LicenceNews::OverLimit(_)))
    }
}

impl Placed {
    fn new(mut event: Event, line: &Line) -> Placed {
        let mut hasher = DefaultHasher::new();
        line.text.hash(&mut hasher);
        event.lines.iter_mut().for_each(|line| line.truncate(line.floor_char_boundary(LONGEST_LINE)));
        Placed { event, told: EventTold::default(), line: line.number, byte: line.byte, tie: hasher.finish() }
    }

    /// With what it says, and without its message.
    fn heard(self) -> Placed {
        let Placed { mut event, line, byte, tie, .. } = self;
        let told = EventTold::by(&event);
        if let Some(name) = event.product().map(|(name, _)| name.to_owned()) {
            event.product = name;
        }
        event.lines = Vec::new();
        Placed { event, told, line, byte, tie }
    }

    /// By what events are ordered.
    fn age(&self) -> (Option<DateTime<Utc>>, u64) {
        (self.event.at, self.tie)
    }
}

/// What is kept of one device, or of one key. Of many thousands as much is held, so that texts which many have are held once.
#[derive(Default)]
struct Kept {
    /// The newest event of each kind. There are few, and of many devices as many lists: each holds no more than it has.
    kept: Vec<KeptEvent>,
    /// The newest event of whatever kind, without its words, and the device as it writes it.
    newest: Option<KeptEvent>,
    device: Box<str>,
    /// How many events there are, and the number of the first among all.
    events: u64,
    first: u64,
    /// Whether one of them is about a key, and not about the device that names it.
    is_of_key: bool,
    /// Classes of events about licences that are not known, each with how many there are; those beyond a few together.
    unknown: BTreeMap<String, u64>,
}

/// What events say, each held once: the same is said of many devices.
#[derive(Default)]
struct SharedWords {
    texts: HashSet<Rc<str>>,
    words: HashSet<Rc<EventWords>>,
}

impl SharedWords {
    fn text(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.texts.get(text) {
            return Rc::clone(known);
        }
        // Where each event has a text of its own nothing is shared.
        if self.texts.len() >= MOST_SHARED {
            self.texts.clear();
        }
        let shared: Rc<str> = text.into();
        self.texts.insert(Rc::clone(&shared));
        shared
    }

    fn of(&mut self, event: &Event, told: &EventTold) -> Rc<EventWords> {
        let said = told.said.as_ref().map(|(text, codes)| {
            let codes: Vec<Rc<str>> = codes.iter().map(|code| self.text(code)).collect();
            (self.text(text), codes.into_boxed_slice())
        });
        let words = EventWords {
            id: self.text(&event.id),
            text: self.text(&event.text),
            group: self.text(&event.group),
            product: self.text(&event.product),
            version: self.text(&event.version),
            key: event.key.as_deref().map(|key| self.text(key)),
            said,
            news: told.news,
            is_activation: told.is_activation,
            is_licensing: told.is_licensing,
        };
        if let Some(known) = self.words.get(&words) {
            return Rc::clone(known);
        }
        if self.words.len() >= MOST_SHARED {
            self.words.clear();
        }
        let shared = Rc::new(words);
        self.words.insert(Rc::clone(&shared));
        shared
    }
}

/// What an event says of a licence, and its codes.
type SharedSaid = (Rc<str>, Box<[Rc<str>]>);

/// What events of one kind say, whenever and of whatever device.
#[derive(PartialEq, Eq, Hash)]
struct EventWords {
    id: Rc<str>,
    text: Rc<str>,
    group: Rc<str>,
    product: Rc<str>,
    version: Rc<str>,
    key: Option<Rc<str>>,
    said: Option<SharedSaid>,
    news: Option<LicenceNews>,
    is_activation: bool,
    is_licensing: bool,
}

/// An event as it is kept.
struct KeptEvent {
    words: Rc<EventWords>,
    at: Option<DateTime<Utc>>,
    line: u64,
    byte: u64,
    tie: u64,
}

impl KeptEvent {
    fn of(placed: &Placed, words: &mut SharedWords) -> KeptEvent {
        let Placed { event, told, line, byte, tie } = placed;
        KeptEvent { words: words.of(event, told), at: event.at, line: *line, byte: *byte, tie: *tie }
    }

    /// The event with what it says; its message was not kept.
    fn placed(&self) -> Placed {
        let text = |text: &Rc<str>| text.as_ref().to_owned();
        let words = &self.words;
        let said = words.said.as_ref().map(|(said, codes)| (text(said), codes.iter().map(text).collect()));
        let event = Event {
            id: text(&words.id),
            text: text(&words.text),
            device: String::new(),
            at: self.at,
            group: text(&words.group),
            product: text(&words.product),
            version: text(&words.version),
            key: words.key.as_ref().map(text),
            lines: Vec::new(),
            is_whole: true,
        };
        let (news, is_activation, is_licensing) = (words.news, words.is_activation, words.is_licensing);
        let told = EventTold { said, news, is_activation, is_licensing };
        Placed { event, told, line: self.line, byte: self.byte, tie: self.tie }
    }

    /// By what events are ordered.
    fn age(&self) -> (Option<DateTime<Utc>>, u64) {
        (self.at, self.tie)
    }

    /// What it is the newest of.
    fn kind(&self) -> &str {
        if self.words.id.is_empty() { &self.words.text } else { &self.words.id }
    }
}

impl Kept {
    /// What is kept of a device or a key that is first named by the event of this number.
    fn from(first: u64) -> Kept {
        Kept { first, ..Kept::default() }
    }

    /// Keeps an event where it is the newest of its kind: whatever the order in which they come, the same are kept.
    fn add(&mut self, placed: &Placed, words: &mut SharedWords) {
        self.events += 1;
        self.is_of_key |= placed.told.is_of_key(&placed.event);
        if is_unknown(&placed.event.id) {
            let is_named = self.unknown.len() < MOST_UNKNOWN || self.unknown.contains_key(&placed.event.id);
            let class = if is_named { placed.event.id.as_str() } else { "…" };
            *self.unknown.entry(class.to_owned()).or_default() += 1;
        }
        if self.newest.as_ref().is_none_or(|known| known.age() < placed.age()) {
            let Placed { line, byte, tie, .. } = *placed;
            let event = placed.event.without_words();
            let newest = Placed { event, told: EventTold::default(), line, byte, tie };
            self.newest = Some(KeptEvent::of(&newest, words));
            if self.device.as_ref() != placed.event.device {
                self.device = placed.event.device.as_str().into();
            }
        }
        if !placed.told.is_licensing {
            return;
        }
        let kept = KeptEvent::of(placed, words);
        match self.kept.iter_mut().find(|known| known.kind() == kept.kind()) {
            Some(known) if known.age() < kept.age() => *known = kept,
            Some(_) => {}
            None => {
                self.kept.reserve_exact(1);
                self.kept.push(kept);
            }
        }
        if self.kept.len() > MOST_KINDS
            && let Some(oldest) = (0..self.kept.len()).min_by_key(|at| self.kept[*at].age())
        {
            self.kept.swap_remove(oldest);
        }
    }

    /// What they say; what is long before the newest of them tells of an earlier licence. When others were last heard of says
    /// nothing of this one.
    fn reading(&self, whose: EventsOf, origin: &Origin) -> Reading {
        let newest = self.newest.as_ref().and_then(|newest| newest.at);
        let since = newest.and_then(|newest: DateTime<Utc>| newest.checked_sub_signed(RECENT));
        let (was_licensing, count) = (!self.kept.is_empty(), self.events);
        let recent = self.kept.iter().filter(|kept| kept.at.is_none() || kept.at >= since);
        let mut recent: Vec<Placed> = recent.map(KeptEvent::placed).collect();
        recent.sort_by_key(|kept| std::cmp::Reverse(kept.age()));
        let activated = recent.iter().position(|kept| kept.told.is_activation);
        // What was before it is over.
        recent.truncate(activated.unwrap_or(recent.len()));
        let last = self.newest.as_ref().map(KeptEvent::placed);
        let mut reading = facts(last.iter().chain(&recent), whose, origin);
        let mut note = |reason, advice| reading.not_read.push(NotRead::new(&origin.file, reason, advice));
        if recent.is_empty() {
            match newest.filter(|_| was_licensing) {
                _ if activated.is_some() => note(NotReadReason::Empty, advice::events_activated_since(&origin.file)),
                Some(last) => note(NotReadReason::Empty, advice::log_silent_of_late(&origin.file, last.date_naive())),
                None if self.unknown.is_empty() => {
                    note(NotReadReason::Empty, advice::ksc_device_silent(count, &origin.file));
                }
                None => {}
            }
        } else if let Some(alone) = recent.iter().find(|kept| kept.says_nothing_more())
            && recent.iter().all(Placed::says_nothing_more)
        {
            let Event { id, text, .. } = &alone.event;
            note(NotReadReason::Empty, advice::ksc_event_alone(if text.is_empty() { id } else { text }));
        }
        if !self.unknown.is_empty() {
            let count: u64 = self.unknown.values().sum();
            let classes = self.unknown.keys().map(|class| format!("`{class}`")).collect::<Vec<_>>().join(", ");
            note(NotReadReason::NotUnderstood, advice::ksc_unknown_events(classes, count));
        }
        reading
    }
}

/// EventsOf events are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum EventsOf {
    Device,
    Key,
}

/// Reads every event of licensing.
#[cfg(test)]
pub(super) fn read(input: &mut dyn Read, origin: &Origin) -> ByMachine {
    let mut machines = ByMachine::new();
    each(input, origin, &mut |name, reading| machines.entry(name).or_default().extend(reading));
    machines
}

/// Reads every event of licensing, and hands over what each key and then each device says, so that no more than one of them
/// is held in full.
pub(super) fn each(input: &mut dyn Read, origin: &Origin, take: &mut TakeReading<'_>) {
    let mut lines = Lines::within(input, Limits { line: LONGEST, total: LARGEST });
    let (mut devices, mut keys) = (BTreeMap::<Box<str>, Kept>::new(), BTreeMap::<Box<str>, Kept>::new());
    let mut words = SharedWords::default();
    let (mut events, mut too_many) = (0_u64, false);
    let mut open: Option<Placed> = None;
    let mut passed_over = PassedOver::default();
    let mut keep = |placed: Placed| {
        let placed = placed.heard();
        events += 1;
        let is_licensing = placed.told.is_licensing || is_unknown(&placed.event.id);
        let is_full = devices.len() + keys.len() >= MOST_MACHINES;
        if let Some(key) = placed.event.key.as_deref().filter(|_| is_licensing) {
            let is_of_key = placed.told.is_of_key(&placed.event);
            too_many |= is_full && !keys.contains_key(key);
            if !is_full || keys.contains_key(key) {
                keys.entry(key.into()).or_insert_with(|| Kept::from(events)).add(&placed, &mut words);
            }
            if is_of_key {
                return;
            }
        }
        let device = host_key(&placed.event.device);
        if device.is_empty() && !is_licensing {
            return;
        }
        if is_full && !devices.contains_key(device.as_ref()) {
            too_many = true;
            return;
        }
        devices.entry(device.as_ref().into()).or_insert_with(|| Kept::from(events)).add(&placed, &mut words);
    };
    for mut line in lines.by_ref().flat_map(each_event) {
        if let Some(text) = unwrapped(&line.text) {
            line.text = text;
        }
        if let Some(event) = mail(&line.text) {
            open.replace(Placed::new(event, &line)).into_iter().for_each(&mut keep);
        } else if is_event(&line.text) {
            open.take().into_iter().for_each(&mut keep);
            let event = event(&line.text);
            passed_over.event(&line, event.as_ref().is_some_and(|event| event.is_whole));
            // A cut line that names no computer would be a problem of nobody's.
            let event = event.filter(|event| event.is_whole || !event.device.is_empty());
            event.map(|event| Placed::new(event, &line)).into_iter().for_each(&mut keep);
        } else if let Some(Placed { event, .. }) = &mut open {
            if event.lines.len() < MOST_LINES {
                event.key = event.key.take().or_else(|| serial_in(&line.text));
                let mut text = line.text;
                text.truncate(text.floor_char_boundary(LONGEST_LINE));
                event.lines.push(text);
            }
        } else {
            passed_over.other(&line);
        }
    }
    open.into_iter().for_each(&mut keep);
    drop(words);
    if devices.len() == 1 {
        // What the only device says of its key is told of the device, which names it.
        keys.retain(|_, key| key.is_of_key);
    }
    let is_empty = devices.is_empty() && keys.is_empty();
    let mut products = BTreeMap::new();
    for (key, kept) in &keys {
        let product = kept.newest.as_ref().map(|last| last.words.product.as_ref().to_owned());
        products.insert(key.as_ref().to_owned(), product.filter(|name| !name.is_empty()));
    }
    // A key goes before the devices that use it, and each in the order of the input.
    let named = names_of_keys(products).into_iter();
    let mut named: Vec<_> = named.filter_map(|(name, key)| Some((name, keys.remove(key.as_str())?, key))).collect();
    named.sort_by_key(|(_, kept, _)| kept.first);
    for (name, kept, key) in named {
        let (reading, is_echo) = (kept.reading(EventsOf::Key, origin), !kept.is_of_key);
        take(name, Reading { key: Some(key), group: None, is_echo, ..reading });
    }
    let mut of_none: Option<Reading> = None;
    let mut devices: Vec<Kept> = devices.into_values().collect();
    devices.sort_by_key(|device| device.first);
    for device in devices {
        let reading = device.reading(EventsOf::Device, origin);
        let name = String::from(device.device);
        match name.is_empty() {
            true => of_none.get_or_insert_default().extend(reading),
            false => take(name, reading),
        }
    }
    let mut own = Vec::new();
    own.extend(not_read(lines.ending().unwrap_or(Ending::Complete), &origin.file));
    own.extend(passed_over.told(origin));
    let too_many = too_many.then(|| advice::ksc_too_many_devices(MOST_MACHINES));
    let nothing = is_empty.then(|| advice::ksc_no_event(events, &origin.file));
    if let Some(own) = of_input(own, too_many, nothing, origin) {
        of_none.get_or_insert_default().extend(own);
    }
    of_none.into_iter().for_each(|reading| take(String::new(), reading));
}

/// The head of an event of syslog, with its length before it where they are counted and not parted by lines (source: RFC 6587).
static HEAD: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:\d{1,6} )?<\d{1,3}>(?:1 \d{4}-\d\d-|[A-Z][a-z]{2} [ \d]\d )").ok());

/// The events of a line, which has several where nothing parts them.
fn each_event(line: Line) -> Vec<Line> {
    let may_be_several = memchr::memmem::find_iter(line.text.as_bytes(), STRUCTURED.as_bytes()).nth(1).is_some();
    let Some(head) = HEAD.as_ref().filter(|_| may_be_several) else { return vec![line] };
    let starts: Vec<usize> = head.find_iter(&line.text).map(|found| found.start()).filter(|start| *start > 0).collect();
    let ends = starts.iter().copied().chain([line.text.len()]);
    let parts = [0].into_iter().chain(starts.iter().copied()).zip(ends);
    let part = |(start, end): (usize, usize)| {
        let text = line.text[start..end].to_owned();
        Line { text, byte: line.byte + start as u64, ..line.clone() }
    };
    parts.map(part).collect()
}

/// The words of an event as lines with labels, as an event log has them; neither its class again nor the number of
/// its key.
fn texts_of(event: &Event) -> Vec<String> {
    let mut lines = vec![format!("Event type: {}", event.text)];
    let is_known = |line: &str| ["Event type:", "License key:", "Key:"].iter().any(|label| line.starts_with(label));
    lines.extend(event.lines.iter().filter(|line| !is_known(line.trim_start())).cloned());
    lines
}

/// Whether an event says that the licence of its device has ended.
fn tells_end(event: &Event) -> bool {
    event.id == EXPIRED || licence_news(&event.text) == Some(LicenceNews::Ended)
}

impl Placed {
    /// Whether its class alone says what happened, and decides nothing: neither an end nor a limit that is exceeded.
    fn says_nothing_more(&self) -> bool {
        let decides = ["_100_110", "_MORE_110", "_EXPIRE_SOON"].iter().any(|end| self.event.id.ends_with(end));
        let Event { id, text, .. } = &self.event;
        let is_limited = tells_limited_mode(id, text);
        let is_silent = self.told.news.is_none() && !tells_end(&self.event) && !is_blocked(text) && !is_limited;
        is_silent && !decides && !is_unknown(&self.event.id) && is_about_key(&self.event.id)
    }
}

/// What events say, of which the first ones go before the others.
fn facts<'e>(events: impl Iterator<Item = &'e Placed>, whose: EventsOf, origin: &Origin) -> Reading {
    let mut facts = Collector::new(SOURCE, origin.now);
    let (mut group, mut key, mut told_at) = (None, None, None);
    for Placed { event, told, line, byte, .. } in events {
        told_at = told_at.max(event.at.filter(|_| told.is_licensing));
        let place = || origin.line(*line, *byte);
        let shown = format!("{}{}{}", event.id, if event.id.is_empty() { "" } else { ": " }, event.text);
        group = group.or_else(|| Some(event.group.clone()).filter(|group| !group.is_empty()));
        key = key.or_else(|| event.key.clone());
        let mut add = |fact, value: Option<Value>, excerpt: &str| {
            value.into_iter().for_each(|value| facts.add(fact, value, Strength::Recorded, place(), excerpt));
        };
        if let Some((name, family)) = event.product() {
            add(FactId::ProductName, Some(Value::Text(name.to_owned())), name);
            add(FactId::ProductFamily, Value::choice(FactId::ProductFamily, family), name);
        }
        add(
            FactId::ProductVersion,
            product_version(&event.version).filter(|_| whose == EventsOf::Device),
            &event.version,
        );
        let class = if tells_limited_mode(&event.id, &event.text) { LIMITED } else { event.id.as_str() };
        if class.contains("LICENSE") {
            let code = Value::Text(format!("ksc:{class}"));
            facts.add(FactId::AttemptErrorCode, code, Strength::Recorded, place(), &shown);
        }
        if let Some(expired) = Value::choice(FactId::LicenseStatus, "expired").filter(|_| tells_end(event)) {
            facts.add(FactId::LicenseStatus, expired, Strength::Recorded, place(), &shown);
        }
        if is_blocked(&event.text) {
            facts.add(FactId::AttemptMessage, Value::Text(event.text.clone()), Strength::Recorded, place(), &shown);
            facts.add(FactId::LicenseBlocked, Value::Flag(true), Strength::Recorded, place(), &shown);
        }
        if let Some((text, codes)) = &told.said {
            for code in codes {
                facts.add(FactId::AttemptErrorCode, Value::Text(code.clone()), Strength::Recorded, place(), text);
            }
            facts.add(FactId::AttemptMessage, Value::Text(text.clone()), Strength::Recorded, place(), &shown);
        }
        if let Some(news) = told.news.filter(|news| *news != LicenceNews::Ended) {
            add_news(&mut facts, news, event.at, Strength::Recorded, &place(), &shown);
        }
        // Only an administrator's server has events of it.
        let (known, shown) = match whose {
            EventsOf::Device => (FactId::AgentPresent, "reported by Security Center"),
            EventsOf::Key => (FactId::LicenseInConsole, "named in an event of Security Center"),
        };
        facts.add(known, Value::Flag(true), Strength::Recorded, place(), shown);
    }
    Reading { group, key, told_at, ..facts.finish() }
}

impl Event {
    /// The name and the family of the product of which it tells, by the message or else by the name beside it.
    fn product(&self) -> Option<(&str, &'static str)> {
        let of_message = self.lines.iter().find_map(|line| line.trim().strip_prefix("Application:"));
        let of_message = of_message.map(|name| name.split(" (").next().unwrap_or(name).trim());
        of_message.and_then(product_named).or_else(|| product_named(&self.product))
    }

    /// What it says of its device and nothing of what happened.
    fn without_words(&self) -> Event {
        let product = self.product().map(|(name, _)| name.to_owned()).unwrap_or_default();
        let (device, group, version) = (self.device.clone(), self.group.clone(), self.version.clone());
        Event { device, group, product, version, at: self.at, ..Event::default() }
    }
}

/// What an event says of the end or the limit of the licence: by its name, else by its message.
fn news_of(event: &Event) -> Option<LicenceNews> {
    let is_of_licence = event.id.contains("LICENSE") || names_licence(&event.text);
    let of_line = if is_of_licence { news_of_a_licence } else { licence_news };
    let of_lines = || event.lines.iter().find_map(|line| of_line(line));
    match licence_news(&event.text) {
        // The message counts the days.
        Some(LicenceNews::EndsSoon(None)) => of_lines().or(Some(LicenceNews::EndsSoon(None))),
        None => of_lines(),
        news => news,
    }
}

fn event(line: &str) -> Option<Event> {
    if is_ecs(line) {
        return ecs(line);
    }
    let written = || fields::start_of(line).map(|start| (start, false));
    let (start, is_syslog) = line.find(STRUCTURED).map(|start| (start, true)).or_else(written)?;
    let at = MOMENT.as_ref()?.captures(&line[..start]).and_then(|found| DateTime::parse_from_rfc3339(&found[1]).ok());
    let at = at.map(|at| at.to_utc());
    if !is_syslog {
        return written_event(&line[start..], at);
    }
    let program = PROGRAM.as_ref()?.captures(&line[..start]);
    let part = |number: usize| program.as_ref().map(|found| found[number].trim().to_owned()).unwrap_or_default();
    syslog(&line[start + STRUCTURED.len()..], Event { at, product: part(1), version: part(2), ..Event::default() })
}

/// The parameters of an event and the message behind them.
fn syslog(data: &str, mut event: Event) -> Option<Event> {
    let (mut rest, mut address) = (data, String::new());
    while let Some(found) = PARAMETER.as_ref()?.captures(rest) {
        let value = clean_text_up_to(&unescaped_parameter(&found[2]), 300);
        match &found[1] {
            "et" => event.id = value,
            "etdn" => event.text = value,
            "hdn" => event.device = cut_name(&unescaped_parameter(&found[2]), LONGEST_NAME),
            "hip" => address = value,
            "gn" => event.group = value,
            _ => {}
        }
        rest = &rest[found[0].len()..];
    }
    if event.device.is_empty() {
        event.device = address;
    }
    event.key = serial_in(data);
    // Behind the last parameter the data are closed.
    event.is_whole = rest.trim_start().starts_with(']');
    let message = rest.trim_start().trim_start_matches(']').trim();
    event.lines = with_line_ends(message).lines().map(str::to_owned).take(MOST_LINES).collect();
    Some(event)
}

/// The value of a parameter without the backslashes before `"`, `\` and `]` (source: RFC 5424, 6.3.3).
fn unescaped_parameter(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut signs = value.chars().peekable();
    while let Some(sign) = signs.next() {
        let marked = signs.next_if(|next| sign == '\\' && matches!(next, '"' | '\\' | ']'));
        plain.push(marked.unwrap_or(sign));
    }
    plain
}

/// What a field of CEF or LEEF tells of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tells {
    Device,
    /// The device, where nothing names it better.
    DeviceElse,
    /// Its address, where nothing names it.
    Address,
    Group,
    Product,
    Version,
    What,
    Message,
    At,
}

/// Names of fields, in small letters: those that Security Center was seen to write, those of syslog, and those that IBM's
/// guide has for the same things.
const FIELDS: [(&str, Tells); 23] = [
    ("dhost", Tells::Device),
    ("hdn", Tells::Device),
    ("identhostname", Tells::Device),
    ("hostname", Tells::DeviceElse),
    ("identnetbios", Tells::DeviceElse),
    ("dst", Tells::Address),
    ("hip", Tells::Address),
    ("identsrc", Tells::Address),
    ("gn", Tells::Group),
    ("groupname", Tells::Group),
    ("identgrpname", Tells::Group),
    ("identgroupname", Tells::Group),
    ("productname", Tells::Product),
    ("productversion", Tells::Version),
    ("etdn", Tells::What),
    ("eventtypedisplayname", Tells::What),
    ("eventname", Tells::What),
    ("msg", Tells::Message),
    ("message", Tells::Message),
    ("description", Tells::Message),
    ("rt", Tells::At),
    ("devtime", Tells::At),
    ("eventtime", Tells::At),
];

/// `CEF:0|KasperskyLab|SecurityCenter|VERSION|EVENT|TEXT|SEVERITY|key=value …`, and LEEF without text and severity.
fn written_event(text: &str, at: Option<DateTime<Utc>>) -> Option<Event> {
    let written = fields::read(text);
    let id = clean_text_up_to(written.head.get(4)?, 100);
    let key = written.fields.iter().find_map(|(_, value)| serial_in(value));
    let mut event = Event { id, at, key, is_whole: !written.fields.is_empty(), ..Event::default() };
    if written.is_cef {
        event.text = clean_text_up_to(written.head.get(5)?, 300);
    }
    let (mut else_device, mut address) = (None, None);
    for (name, value) in &written.fields {
        // What a numbered field holds stands in another one, its label.
        let label = format!("{name}Label");
        let label = written.fields.iter().find(|(own, _)| *own == label).map(|(_, label)| label);
        let Some(tells) = tells(label.unwrap_or(name)) else { continue };
        let shown = clean_text_up_to(value, 300);
        if shown.is_empty() {
            continue;
        }
        match tells {
            Tells::Device => event.device = cut_name(value, LONGEST_NAME),
            Tells::DeviceElse => else_device = Some(cut_name(value, LONGEST_NAME)),
            Tells::Address => address = Some(shown),
            Tells::Group => event.group = shown,
            Tells::Product => event.product = shown,
            Tells::Version => event.version = shown,
            Tells::What if event.text.is_empty() => event.text = shown,
            Tells::At if event.at.is_none() => event.at = moment(value),
            Tells::What | Tells::At => {}
            Tells::Message => {
                let room = MOST_LINES.saturating_sub(event.lines.len());
                event.lines.extend(value.lines().map(|line| clean_text_up_to(line, 300)).take(room));
            }
        }
    }
    if event.device.is_empty() {
        event.device = else_device.or(address).unwrap_or_default();
    }
    if event.text.is_empty() {
        // LEEF has no place for it but the message.
        let type_of = event.lines.iter().find_map(|line| line.trim().strip_prefix("Event type:"));
        event.text = type_of.map(|text| text.trim().to_owned()).unwrap_or_default();
    }
    Some(event)
}

fn tells(name: &str) -> Option<Tells> {
    let name = name.to_ascii_lowercase();
    FIELDS.iter().find(|(own, _)| *own == name).map(|(_, tells)| *tells)
}

/// When an event happened: milliseconds, or one of the forms that both guides have.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    const FORMS: [&str; 3] = ["%b %d %Y %H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"];
    let text = text.trim();
    let counted = || text.parse().ok().and_then(DateTime::from_timestamp_millis);
    let zoned = || DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc());
    let plain = || FORMS.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()).map(|at| at.and_utc());
    counted().or_else(zoned).or_else(plain)
}

fn mail(line: &str) -> Option<Event> {
    if !line.contains("happened on device") {
        return mail_abroad(line);
    }
    let found = MAIL.as_ref()?.captures(line.trim_end())?;
    let when = found[3].trim_end_matches('.').split(" (").next().unwrap_or_default().to_owned();
    let at = NaiveDateTime::parse_from_str(&when, "%A, %B %d, %Y %I:%M:%S %p").ok().map(|at| at.and_utc());
    Some(Event {
        text: clean_text_up_to(&found[1], 300),
        device: cut_name(&found[2], LONGEST_NAME),
        at,
        ..Event::default()
    })
}

fn mail_abroad(line: &str) -> Option<Event> {
    // Nearly every line of a large log ends here.
    if !["Ereignis", "Событие", "vénement", "Evento"].iter().any(|word| line.contains(word)) {
        return None;
    }
    let found = MAIL_ABROAD.as_ref()?.captures(line)?;
    let (text, device) = (clean_text_up_to(&found[1], 300), cut_name(&found[2], LONGEST_NAME));
    Some(Event { text, device, ..Event::default() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Devices alone, without the keys that their events name.
    fn devices_of(text: &str) -> ByMachine {
        let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        machines.into_iter().filter(|(name, _)| !name.starts_with("key ")).collect()
    }

    fn read_text(text: &str) -> Vec<(String, Vec<String>)> {
        assert!(recognises(&Head::new(text.as_bytes())), "{text}");
        let machines = devices_of(text);
        let values = |reading: &Reading| {
            let seen = reading.observations.iter().filter(|seen| seen.fact != FactId::AgentPresent);
            seen.map(|seen| format!("{}={}", seen.fact, seen.value)).collect()
        };
        machines.iter().map(|(name, reading)| (name.clone(), values(reading))).collect()
    }

    #[test]
    fn an_event_that_a_collector_keeps_as_a_text_is_an_event() {
        let line = "<10>1 2026-11-20T06:30:00Z ksc KES|12.6.0.438 - E [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" \
            etdn=\"License has expired\" hdn=\"PC 7\"] x";
        let cef = "CEF:0|KasperskyLab|SecurityCenter|14|GNRL_EV_LICENSE_EXPIRATION|License has expired|4|dhost=PC 7";
        for line in [line, cef] {
            let quoted = serde_json::to_string(line).unwrap();
            for text in [
                format!("{{\"_HOSTNAME\":\"relay\",\"MESSAGE\":{quoted}}}"),
                format!("{{\"host\":{{\"name\":\"relay\"}},\"event\":{{\"original\":{quoted}}}}}"),
                format!("\"_time\",\"host\",\"_raw\"\n\"2026-11-20\",\"relay\",\"{}\"", line.replace('"', "\"\"")),
            ] {
                let found = read_text(&text);
                assert_eq!(found.len(), 1, "{text}: {found:?}");
                assert!(found[0].0.starts_with("PC 7"), "{text}: {found:?}");
                assert!(found[0].1.contains(&"license.status=expired".to_owned()), "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn an_event_in_the_common_schema_is_an_event_of_its_host() {
        let line = r#"{"@timestamp":"2026-11-20T06:30:00.000Z","event":{"dataset":"kaspersky.ksc"},"host":{"hostname":"PC 7"},"kaspersky":{"ksc":{"event_class_id":"GNRL_EV_LICENSE_EXPIRATION"}},"message":"License has expired"}"#;
        let found = read_text(&format!("{line}\n"));
        assert_eq!(found[0].0, "PC 7");
        assert!(found[0].1.contains(&"license.status=expired".to_owned()), "{found:?}");
        assert!(ecs("{\"kaspersky.ksc\": ").is_none());
    }

    #[test]
    fn every_form_of_an_event_tells_the_device_the_class_and_what_happened() {
        let syslog = "<10>1 2026-11-20T06:30:00.000Z ksc.example.org KES|12.6.0.0 - GNRL_EV_LICENSE_EXPIRATION \
            [event@23668 p1=\"x\" et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"PC 7\" hip=\"192.0.2.7\"] \
            Event type: License has expired\\r\\nApplication: Kaspersky Endpoint Security for Windows\\r\\nUser: EXAMPLE\\eve (Active user)";
        let cef = "Nov 20 06:30:00 ksc CEF:0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LICENSE_EXPIRATION|License has expired|4|\
            msg=Event type: License has expired dhost=PC 7 dst=192.0.2.7 cs9=Managed devices cs9Label=GroupName";
        let mail = "Event \"License has expired\" happened on device \"PC 7\" in the domain \"EXAMPLE\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\n\
            Event type: License has expired\nApplication: Kaspersky Endpoint Security for Windows (12.6.0)\nLicense key: 1A23-000423-45B7C89D\n";
        for text in [syslog, cef, mail] {
            let found = read_text(text);
            let [(device, values)] = found.as_slice() else { panic!("{found:?}") };
            assert_eq!(device, "PC 7", "{text}");
            assert!(
                values.iter().any(|value| value == "attempt.message=Event type: License has expired"),
                "{values:?}"
            );
            let coded = values.iter().any(|value| value == "attempt.error_code=ksc:GNRL_EV_LICENSE_EXPIRATION");
            assert_eq!(coded, text != mail, "{values:?}");
            let shown = format!("{values:?}");
            assert!(!shown.contains("eve") && !shown.contains("192.0.2.7"), "{shown}");
        }
        assert!(read_text(syslog)[0].1.contains(&"product.family=endpoint-windows".to_owned()));
    }

    #[test]
    fn mails_in_german_and_russian_tell_the_device_and_the_end() {
        for text in [
            "Das Ereignis \"Die Lizenz ist abgelaufen\" ist auf dem Gerät \"PC 7\" in der Domäne \"EXAMPLE\" aufgetreten.",
            "Ereignis „Lizenz abgelaufen“ auf Gerät „PC 7“",
            "Событие \"Срок действия лицензии истек\" произошло на устройстве \"PC 7\" домена \"EXAMPLE\"",
            "Событие «Срок действия лицензии истёк» на устройстве «PC 7»",
        ] {
            let found = read_text(text);
            assert_eq!(found[0].0, "PC 7", "{text}");
            assert!(found[0].1.contains(&"license.status=expired".to_owned()), "{text}: {found:?}");
        }
    }

    #[test]
    fn days_left_are_counted_from_the_event() {
        let text = "Event \"License expires soon\" happened on device \"PC 7\" in the domain \"E\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\nThe license will expire in 7 days.\n";
        assert!(read_text(text)[0].1.contains(&"license.expires_at=2026-11-27".to_owned()));
    }

    #[test]
    fn the_newest_event_decides_whether_a_licence_has_ended() {
        let line = |text: &str, day: u32| {
            format!(
                "<1>1 2026-11-{day:02}T00:00:00Z k KES|12 - X [event@23668 et=\"X\" etdn=\"{text}\" hdn=\"pc1\"] x\n"
            )
        };
        let has_ended = |text: &str| read_text(text)[0].1.contains(&"license.status=expired".to_owned());
        for (ended, renewed) in [
            ("License has expired", "The application was successfully activated"),
            ("Die Lizenz ist abgelaufen", "Die Lizenz wurde verlängert"),
            ("La licence a expiré", "L'application a été activée"),
            ("Licencja wygasła", "Licencja została odnowiona"),
        ] {
            assert!(!has_ended(&[line(ended, 2), line(renewed, 3)].concat()), "{renewed}");
            assert!(has_ended(&[line(renewed, 2), line(ended, 3)].concat()), "{ended}");
        }
    }

    /// What is told of each key of an input: its number, its facts, and what is said of them.
    fn keys_of(text: &str) -> Vec<(String, Vec<String>, Vec<String>)> {
        assert!(recognises(&Head::new(text.as_bytes())), "{text}");
        let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        let told = |reading: &Reading| {
            let facts = reading.observations.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect();
            let notes = reading.not_read.iter().map(|note| note.advice.english()).collect();
            (reading.key.clone().unwrap_or_default(), facts, notes)
        };
        let keys = machines.iter().filter(|(name, _)| name.starts_with("key "));
        keys.map(|(_, reading)| told(reading)).collect()
    }

    #[test]
    fn what_the_server_says_of_a_key_is_told_of_the_key_in_every_form() {
        const KEY: &str = "1A23-000423-45B7C89D";
        let forms = |class: &str, text: &str, message: &str| {
            [
                format!(
                    "<10>1 2026-11-20T06:30:00Z ksc KSC|15.1.0.1 - {class} [event@23668 et=\"{class}\" etdn=\"{text}\" \
                    hdn=\"KSC1\"] {message} License key: {KEY}"
                ),
                format!(
                    "CEF:0|KasperskyLab|SecurityCenter|15.1|{class}|{text}|4|rt=1795156200000 dhost=KSC1 cs1={KEY} cs1Label=Key msg={message}"
                ),
                format!(
                    "LEEF:1.0|KasperskyLab|SecurityCenter|15.1|{class}|devTime=Nov 20 2026 06:30:00\tidentHostName=KSC1\tetdn={text}\tmsg={message} {KEY}"
                ),
                format!(
                    r#"{{"@timestamp":"2026-11-20T06:30:00Z","event":{{"dataset":"kaspersky.ksc"}},"host":{{"hostname":"KSC1"}},"kaspersky.ksc.event_class_id":"{class}","kaspersky.ksc.event_name":"{text}","message":"{message} {KEY}"}}"#
                ),
            ]
        };
        for (class, text, message, fact) in [
            (
                "KLSRV_EV_LICENSE_CHECK_MORE_110",
                "License limit has been exceeded",
                "x",
                "attempt.error_code=ksc:KLSRV_EV_LICENSE_CHECK_MORE_110",
            ),
            (
                "KLSRV_EV_LICENSE_SRV_EXPIRE_SOON",
                "License expires soon",
                "License expires soon, 9 days remaining",
                "license.expires_at=2026-11-29",
            ),
            (EXPIRED, "License has expired", "x", "license.status=expired"),
        ] {
            for line in forms(class, text, message) {
                // A single device names its key itself.
                assert_eq!(keys_of(&line).is_empty(), class == EXPIRED, "{line}");
                let found = keys_of(&format!("{line}\n{}", line.replace("KSC1", "KSC2")));
                let [(key, facts, _)] = found.as_slice() else { panic!("{line}: {found:?}") };
                assert_eq!(key, KEY, "{line}");
                assert!(facts.iter().any(|seen| seen == fact), "{fact} in {facts:?}: {line}");
                assert!(facts.iter().any(|seen| seen == "license.in_console=yes"), "{facts:?}");
                assert_eq!(devices_of(&line).contains_key("KSC1"), class == EXPIRED, "{line}");
            }
        }
        let mail = format!(
            "Event \"More than 110 % of the license is used\" happened on device \"KSC1\" in the domain \"E\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\nLicense key: {KEY}\n"
        );
        assert!(keys_of(&mail)[0].1.iter().any(|seen| seen.contains("CHECK_MORE_110")), "{mail}");
        for line in forms("KLSRV_EV_LICENSE_CHECK_90", "Something about keys", "x") {
            let found = keys_of(&line);
            assert!(found[0].2.iter().any(|note| note.contains("Something about keys")), "{found:?}");
        }
        // The mode follows the end of a licence, which the class says in every form, whatever the words are.
        for line in forms(LIMITED, "Something about keys", "x") {
            let found = keys_of(&line);
            let code = format!("attempt.error_code=ksc:{LIMITED}");
            assert!(found[0].1.contains(&code) && found[0].2.is_empty(), "{found:?}");
        }
        // A key is one, whoever names it, and the newest decides.
        let line = |device: &str, day: u32, text: &str| {
            format!(
                "<1>1 2026-11-{day:02}T00:00:00Z k KES|12 - X [event@23668 et=\"X\" etdn=\"{text}\" hdn=\"{device}\"] {KEY}\n"
            )
        };
        let ended = line("pc1", 2, "License has expired");
        let renewed = line("pc2", 3, "The application was successfully activated");
        let others = line("pc3", 2, "License has expired");
        assert!(keys_of(&(others + &ended))[0].1.contains(&"license.status=expired".to_owned()));
        let both = keys_of(&(ended + &renewed));
        assert!(both.len() == 1 && !both[0].1.contains(&"license.status=expired".to_owned()), "{both:?}");
    }

    #[test]
    fn classes_of_licence_events_that_are_not_known_are_named_and_counted() {
        let line = |class: &str| {
            format!(
                "<1>1 2026-11-20T00:00:00Z k KES|12 - X [event@23668 et=\"{class}\" etdn=\"Something\" hdn=\"pc1\"] x\n"
            )
        };
        for class in ["KLOLA_EV_ACTIVATION_REFUSED", "KLSRV_EV_LICENSE_CHECK_95", "GNRL_EV_LICENSE_NEW"] {
            let text = line(class).repeat(3) + &line("GNRL_EV_VIRUS_FOUND");
            let machines = devices_of(&text);
            let told: Vec<String> = machines["pc1"].not_read.iter().map(|note| note.advice.english()).collect();
            let [told] = told.as_slice() else { panic!("{told:?}") };
            assert!(told.contains(&format!("`{class}`")) && told.contains("events: 3"), "{told}");
        }
        let many: String = (0..20).map(|number| line(&format!("KLOLA_EV_{number:02}"))).collect();
        let told = devices_of(&many)["pc1"].not_read[0].advice.english();
        assert!(told.contains("`KLOLA_EV_04`, `…`") && told.contains("events: 20"), "{told}");
    }

    #[test]
    fn an_end_that_is_near_without_a_number_of_days_is_told_as_that() {
        for text in ["License expires soon", "Die Lizenz läuft bald ab", "Срок действия лицензии скоро истечет"]
        {
            let line = format!(
                "<1>1 2026-11-20T00:00:00Z k KES|12 - X [event@23668 et=\"X\" etdn=\"{text}\" hdn=\"pc1\"] x\n"
            );
            assert!(read_text(&line)[0].1.contains(&"license.ends_soon=yes".to_owned()), "{text}");
        }
    }

    #[test]
    fn each_device_is_told_for_itself_and_other_events_say_nothing() {
        let line = |device: &str, id: &str, text: &str, day: u32| {
            format!(
                "<1>1 2026-11-{day:02}T00:00:00Z k KES|12 - {id} [event@23668 et=\"{id}\" etdn=\"{text}\" hdn=\"{device}\"] x\n"
            )
        };
        let text = [
            line("pc2", "GNRL_EV_LICENSE_EXPIRATION", "License has expired", 2),
            line("pc1", "KLSRV_EV_LICENSE_CHECK_MORE_110", "License limit has been exceeded", 3),
            line("pc3", "GNRL_EV_VIRUS_FOUND", "Malicious object detected", 4),
        ]
        .concat();
        let names: Vec<String> = read_text(&text).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["pc1", "pc2", "pc3"], "a device with other events is not lost");
        let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        assert!(machines["pc1"].not_read.is_empty() && machines["pc3"].not_read[0].reason == NotReadReason::Empty);
        let facts: Vec<FactId> = machines["pc3"].observations.iter().map(|seen| seen.fact).collect();
        let expected = [FactId::ProductName, FactId::ProductFamily, FactId::AgentPresent];
        assert_eq!(facts, expected, "what else happened there is nobody's business");
        let nobody = line("", "KLSRV_TASK_STATE", "Task completed", 4);
        assert_eq!(read_text(&nobody), [(String::new(), vec![])]);
    }

    #[test]
    fn lines_that_are_no_whole_events_are_counted_and_told() {
        let whole = "<1>1 2026-11-20T00:00:00Z k KES|12 - E [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"kasse2\"] x";
        let others = [
            "<1>1 2026-11-21T00:00:00Z k KES|12 - E [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has",
            "CEF:0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LIC",
            "CEF:0|Kaspers",
            "CEF:0|Tenable|SecurityCenter|6.1|9|License has expired|9|dhost=scan1",
            r#"{"observer":{"vendor":"Acme"},"message":"License has expired"}"#,
            "$$ no such thing $$",
            "",
        ];
        let text = format!("{whole}\n{}\n", others.join("\n"));
        let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        assert_eq!(machines.keys().collect::<Vec<_>>(), ["", "kasse2"]);
        let told = machines[""].not_read[0].advice.english();
        let counts = ["cut off: 3", "another vendor: 2", "no event of Security Center: 1", "line 2"];
        assert!(counts.iter().all(|count| told.contains(count)), "{told}");
        assert!(machines[""].observations.is_empty(), "{machines:?}");
        let alone = read(&mut whole.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        assert_eq!(alone.keys().collect::<Vec<_>>(), ["kasse2"]);
        for line in &others[3..] {
            assert!(!is_event(line), "{line}");
        }
    }

    #[test]
    fn a_device_without_a_name_is_called_by_its_address() {
        for text in [
            "<1>1 2026-11-20T00:00:00Z k KES|12 - E [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" hip=\"192.0.2.8\" hdn=\"\"] x",
            "CEF:0|KasperskyLab|SecurityCenter|14|GNRL_EV_LICENSE_EXPIRATION|License has expired|4|dhost= dst=192.0.2.8 msg=x",
            "LEEF:1.0|KasperskyLab|SecurityCenter|14|GNRL_EV_LICENSE_EXPIRATION|identHostName=\tidentSrc=192.0.2.8",
            r#"{"event":{"dataset":"kaspersky.ksc","code":"GNRL_EV_LICENSE_EXPIRATION"},"host":{"hostname":"","ip":["192.0.2.8"]}}"#,
        ] {
            assert_eq!(read_text(text)[0].0, "192.0.2.8", "{text}");
            let named = text
                .replace("hdn=\"\"", "hdn=\"k1\"")
                .replace("dhost=", "dhost=k1")
                .replace("identHostName=", "identHostName=k1");
            assert_eq!(read_text(&named.replace("\"hostname\":\"\"", "\"hostname\":\"k1\""))[0].0, "k1", "{text}");
        }
    }

    #[test]
    fn group_product_version_and_key_are_read_in_every_form() {
        const SERIAL: &str = "1A23-000423-45B7C89D";
        for (text, version) in [
            (
                format!(
                    "<10>1 2026-11-20T06:30:00Z ksc KES|12.6.0.438 - GNRL_EV_LICENSE_EXPIRATION [event@23668 p1=\"{SERIAL}\" \
                    et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"PC 7\" gn=\"Lager Süd\"] x"
                ),
                true,
            ),
            (
                format!(
                    "<10>1 2026-11-20T06:30:00Z ksc KES|11.0.0.0 - GNRL_EV_LICENSE_EXPIRATION [event@23668 \
                    et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"PC 7\" gn=\"Lager Süd\"] The license for key {SERIAL} has expired"
                ),
                false,
            ),
            (
                format!(
                    "CEF:0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LICENSE_EXPIRATION|License has expired|4|rt=1795156200000 \
                    cs9=Lager Süd cs9Label=GroupName dhost=PC 7 cs2=KES cs2Label=ProductName cs3=12.6.0.438 cs3Label=ProductVersion \
                    cs1={SERIAL} cs1Label=Key msg=expired"
                ),
                true,
            ),
            (
                format!(
                    "LEEF:1.0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LICENSE_EXPIRATION|hdn=PC 7\tgn=Lager Süd\tcs2=KES\tcs2Label=ProductName\tmsg={SERIAL}"
                ),
                false,
            ),
            (
                format!(
                    r#"{{"event":{{"dataset":"kaspersky.ksc"}},"host":{{"hostname":"PC 7"}},"kaspersky.ksc.event_class_id":"GNRL_EV_LICENSE_EXPIRATION",
                    "kaspersky.ksc.group_name":"Lager Süd","kaspersky.ksc.product_name":"KES","message":"for key {SERIAL}"}}"#
                )
                .replace('\n', " "),
                false,
            ),
        ] {
            let machines = devices_of(&text);
            let [reading] = machines.values().collect::<Vec<_>>()[..] else { panic!("{machines:?}") };
            assert_eq!((reading.group.as_deref(), reading.key.as_deref()), (Some("Lager Süd"), Some(SERIAL)), "{text}");
            let value = |fact| reading.observations.iter().find(|seen| seen.fact == fact).map(|seen| seen.value.to_string());
            let name = value(FactId::ProductName);
            assert_eq!(name.as_deref(), Some("Kaspersky Endpoint Security for Windows"), "{text}");
            assert_eq!(value(FactId::ProductVersion), version.then(|| "12.6.0.438".to_owned()), "{text}");
        }
    }

    #[test]
    fn leef_names_the_device_and_its_group_by_the_names_of_its_guide() {
        for (host, group, product) in [
            ("identHostName", "identGrpName", "productName"),
            ("dhost", "gn", "cs2Label=ProductName\tcs2"),
            ("identNetBios", "groupName", "cs4Label=ProductName\tcs4"),
            ("hdn", "IdentGrpName", "ProductName"),
        ] {
            let text = format!(
                "<14>Nov 20 06:30:00 ksc LEEF:1.0|KasperskyLab|SecurityCenter|15.1|GNRL_EV_LICENSE_EXPIRATION|cat=4\t\
                devTime=Nov 20 2026 06:30:00\t{host}=Till 9\tusrName=eve\t{group}=Kassen = Süd\t{product}=KESL\t\
                msg=Event type: License has expired\\r\\nLicense key: 1A23-000423-45B7C89D\n"
            );
            let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
            let reading = &machines["Till 9"];
            let told = (reading.group.as_deref(), reading.key.as_deref());
            assert_eq!(told, (Some("Kassen = Süd"), Some("1A23-000423-45B7C89D")), "{text}");
            let found = &read_text(&text)[0].1;
            for fact in ["license.status=expired", "product.family=endpoint-linux"] {
                assert!(found.iter().any(|seen| seen == fact), "{fact}: {found:?}");
            }
            assert!(!format!("{found:?}").contains("eve"), "{found:?}");
        }
    }

    #[test]
    fn a_parameter_ends_with_the_structured_data_and_its_marks_are_no_part_of_it() {
        let text = "<1>1 2026-11-20T06:30:00Z k KES|12.6.0.438 - X [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" \
            etdn=\"License has expired\" hdn=\"PC \\\"7\\\"\" gn=\"A\\\\B [1\\]\"] said: hdn=\"other\" gn=\"other\"";
        let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        let reading = &machines["PC \"7\""];
        assert_eq!(reading.group.as_deref(), Some("A\\B [1]"));
    }

    #[test]
    fn every_pattern_compiles_and_prose_is_no_event() {
        assert!(MAIL_ABROAD.is_some());
        assert!(PARAMETER.is_some() && MAIL.is_some() && MOMENT.is_some());
        for text in ["it happened on device 5", "Event \"x\" happened", "CEF:0|a|b|c|d|e|1|", ""] {
            assert!(!is_event(text), "{text}");
        }
    }

    /// Events of one device that differ in all that is told of it.
    fn events_of_one_device() -> Vec<String> {
        let classes =
            [("GNRL_EV_LICENSE_EXPIRATION", "License has expired"), ("KLSRV_EV_LICENSE_CHECK_90", "Limit near")];
        (0..24)
            .map(|number| {
                let (class, text) = classes[number % 2];
                // Two at a time each.
                let day = 1 + number / 2;
                let device = if number % 3 == 0 { "TILL1" } else { "till1" };
                format!(
                    "<1>1 2026-11-{day:02}T00:00:00Z k KES|12.{number}.0.438 - X [event@23668 et=\"{class}{}\" etdn=\"{text}\" \
                    hdn=\"{device}\" gn=\"Group {number}\"] key 1A23-0004{number:02}-45B7C89D: it will expire in {number} days",
                    if number > 4 { format!("_{number}") } else { String::new() }
                )
            })
            .collect()
    }

    #[test]
    fn the_newest_event_tells_the_group_the_key_and_the_version() {
        let mut lines = events_of_one_device();
        lines.reverse();
        for _ in 0..2 {
            lines.reverse();
            let text = lines.join("\n");
            let machines = devices_of(&text);
            let [reading] = machines.values().collect::<Vec<_>>()[..] else { panic!("{machines:?}") };
            let group = reading.group.as_deref().unwrap();
            assert!(["Group 22", "Group 23"].contains(&group), "{group}");
            let first =
                |fact| reading.observations.iter().find(|seen| seen.fact == fact).map(|seen| seen.value.to_string());
            let number = group.trim_start_matches("Group ");
            assert_eq!(first(FactId::ProductVersion), Some(format!("12.{number}.0.438")));
            // What the server says of its keys is told of the keys.
            assert_eq!(reading.key.as_deref(), Some("1A23-000422-45B7C89D"));
            let all = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
            let key = all.values().find(|key| key.key.as_deref() == Some("1A23-000423-45B7C89D")).unwrap();
            assert!(key.observations.iter().any(|seen| seen.fact == FactId::LicenseExpiresAt), "{key:?}");
        }
    }

    #[test]
    fn events_that_no_line_end_parts_are_each_told() {
        let event = |device: &str| {
            let data = "et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\"";
            format!(
                "<14>1 2026-11-20T10:00:00.000Z ksc KES|12.6.0.438 - - - [event@23668 {data} hdn=\"{device}\"] Event type: x"
            )
        };
        let all = ["pc1", "pc2", "pc3"].map(event);
        let counted = all.iter().map(|event| format!("{} {event}", event.len())).collect::<String>();
        for text in [counted, all.concat(), all.join("\n")] {
            let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
            assert_eq!(machines.keys().collect::<Vec<_>>(), ["pc1", "pc2", "pc3"], "{text}");
        }
    }

    #[test]
    fn what_is_kept_of_a_device_is_small_and_texts_are_shared() {
        assert!(size_of::<Kept>() + size_of::<KeptEvent>() <= 200, "of 20,000 devices as much is held");
        let mut words = SharedWords::default();
        let event = |text: String| Event { text, ..Event::default() };
        let mut of = |text: &str| words.of(&event(text.to_owned()), &EventTold::default());
        let (one, other) = (of("License has expired"), of("License has expired"));
        assert!(Rc::ptr_eq(&one, &other));
        (0..2 * MOST_SHARED).for_each(|number| drop(of(&number.to_string())));
        assert!(words.texts.len() <= MOST_SHARED && words.words.len() <= MOST_SHARED);
    }

    proptest! {
        #[test]
        fn any_order_of_lines_gives_the_same(lines in Just(events_of_one_device()).prop_shuffle()) {
            let told = |lines: &[String]| {
                let text = lines.join("\n");
                let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
                let read = machines.into_iter().map(|(name, reading)| {
                    let values: Vec<String> =
                        reading.observations.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect();
                    (name, reading.group, reading.key, values)
                });
                read.collect::<Vec<_>>()
            };
            prop_assert_eq!(told(&lines), told(&events_of_one_device()));
        }

        #[test]
        fn any_text_is_read(text in "((\\[event@23668 |CEF:0\\|K\\|SecurityCenter\\|1\\|A_LICENSE\\|x\\|1\\||hdn=\"a\" ?|dhost=|=|\\PC{0,9})\n?){0,12}") {
            read(&mut text.as_bytes(), &Origin::new("x", DateTime::UNIX_EPOCH));
        }
    }
}
