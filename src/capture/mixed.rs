//! Records of several kinds in one text, such as events of Winlogbeat among those of Security Center: each line is sorted to
//! the reader of its own kind, so that none of them hides the hosts of another, and what is of no kind is counted.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use super::FormatName;
use crate::facts::{NotRead, NotReadReason, Reading};
use crate::limits;
use crate::say::advice;
use crate::sources::ending::not_read;
use crate::sources::event_log::{EventLine, event_line};
use crate::sources::facts_file::machine_of_record;
use crate::sources::format::{Format, Head, Origin};
use crate::sources::ksc::{CenterLine, center_line};
use crate::text::lines::{BLOCK, Ending};
use crate::text::{Utf16Reader, host_key, utf16_of};

/// Bytes of a line by which its kind is told; the rest of a longer one goes where its beginning went.
const LONGEST_LINE: usize = limits::RECORD_BYTES;

/// What kind of record a line is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LineKind {
    /// Of Security Center.
    Center(CenterLine),
    /// An event of a computer.
    Event(EventLine),
    /// Facts of a machine.
    Facts,
    /// A document of JSON over several lines.
    Document,
}

impl LineKind {
    /// Whether the lines behind it may belong to it.
    fn goes_on(self) -> bool {
        match self {
            LineKind::Center(line) => line == CenterLine::Mail,
            LineKind::Event(line) => line != EventLine::Json,
            LineKind::Facts => false,
            LineKind::Document => true,
        }
    }

    /// The format that reads it.
    fn format(self) -> Option<FormatName> {
        match self {
            LineKind::Center(_) => Some(FormatName::Ksc),
            LineKind::Event(_) => Some(FormatName::EventLog),
            LineKind::Facts => Some(FormatName::Facts),
            LineKind::Document => None,
        }
    }
}

/// Sorts the lines of a text, one after another.
#[derive(Debug, Default)]
pub(crate) struct LineSorter {
    /// The record whose lines may go on.
    open: Option<LineKind>,
    /// Whether a blank line stands before the next one.
    is_behind_blank: bool,
    /// How many objects and lists of a document of JSON are open.
    depth: usize,
}

impl LineSorter {
    /// The kind of the next line; none of one that belongs to no record that is known.
    pub(crate) fn next(&mut self, line: &str) -> Option<LineKind> {
        // Before the first line a mark of the encoding may stand.
        let line = line.trim_start_matches(MARK);
        let is_blank = line.trim().is_empty();
        let is_behind_blank = std::mem::replace(&mut self.is_behind_blank, is_blank);
        let is_indented = line.starts_with([' ', '\t']);
        if self.open == Some(LineKind::Document) && (is_blank || is_indented || goes_on_as_json(line)) {
            self.depth = depth_behind(self.depth, line);
            // What stands behind a whole document belongs to none.
            let is_whole = self.depth == 0;
            return if is_whole { self.open.take() } else { self.open };
        }
        if is_blank {
            return self.open;
        }
        let begun = self.begins(line);
        if begun.is_none() && is_behind_blank && !is_indented && self.open == Some(ALIGNED) && !is_property(line) {
            // What PowerShell prints of an event is indented where it is no property.
            self.open = None;
        }
        if begun.is_some() || is_object(line) {
            self.open = begun.filter(|kind| kind.goes_on());
            self.depth = if begun == Some(LineKind::Document) { depth_behind(0, line) } else { 0 };
            return begun;
        }
        self.open
    }

    /// The next line is sorted already, and is none of a record that goes on.
    pub(crate) fn pass(&mut self) {
        self.open = None;
    }

    fn begins(&self, line: &str) -> Option<LineKind> {
        let center = center_line(line).map(LineKind::Center);
        center
            .or_else(|| event_line(line).map(LineKind::Event))
            .or_else(|| is_facts(line).then_some(LineKind::Facts))
            .or_else(|| (opens_document(line) && self.open.is_none()).then_some(LineKind::Document))
    }
}

/// A property as PowerShell writes it.
const ALIGNED: LineKind = LineKind::Event(EventLine::List);

/// Whether a line may be a property, be it one that no event has.
fn is_property(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| name.ends_with(' ') && !name.trim().contains(char::is_whitespace))
}

/// Whether a line is an object of JSON from its first sign to its last.
fn is_object(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('{') && line.trim_end_matches(',').ends_with('}')
}

fn is_facts(line: &str) -> bool {
    is_object(line) && line.contains("\"facts\"") && machine_of_record(line).is_some()
}

/// Before the first sign of a text: the mark of its encoding.
const MARK: char = '\u{feff}';

/// Whether a line of a document of JSON that is not indented belongs to it.
fn goes_on_as_json(line: &str) -> bool {
    line.starts_with(['"', '}', ']', ',', '{', '[']) && !is_object(line)
}

/// How many objects and lists are open behind a line.
fn depth_behind(before: usize, line: &str) -> usize {
    let (mut depth, mut in_text, mut escaped) = (before, false, false);
    for sign in line.chars() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            '{' | '[' if !in_text => depth += 1,
            '}' | ']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth
}

/// Whether a document of JSON begins in a line and does not end there.
fn opens_document(line: &str) -> bool {
    !is_object(line) && (line.starts_with("{\"") || matches!(line.trim_end(), "{" | "[" | "[{"))
}

/// The lines that the reader of a whole text takes; every other kind is read beside it.
#[derive(Clone, Copy, Debug)]
struct OwnLines(LineKind);

impl OwnLines {
    /// What is certainly read of a text in this format, by its beginning.
    fn of(format: FormatName, head: &Head) -> Option<OwnLines> {
        let mut sorter = LineSorter::default();
        let kinds: Vec<LineKind> = head.lines.iter().filter_map(|line| sorter.next(line)).collect();
        let is_own = |kind: &LineKind| kind.format() == Some(format);
        // A reader of events of Security Center holds little, so that it reads the whole.
        let events = kinds.iter().find(|kind| matches!(kind, LineKind::Center(CenterLine::Event | CenterLine::Mail)));
        events.filter(|kind| is_own(kind)).or_else(|| kinds.iter().find(|kind| is_own(kind))).copied().map(OwnLines)
    }

    /// Whether the beginning of the text has other lines as well.
    fn stands_beside_others(self, head: &Head) -> bool {
        let mut sorter = LineSorter::default();
        head.lines.iter().filter_map(|line| sorter.next(line)).any(|kind| !self.has(kind))
    }

    fn has(self, kind: LineKind) -> bool {
        use CenterLine::{Event, Keys, Mail};
        match (self.0, kind) {
            (LineKind::Center(Event | Mail), LineKind::Center(Event | Mail)) => true,
            (
                LineKind::Event(EventLine::List | EventLine::Copied),
                LineKind::Event(EventLine::List | EventLine::Copied),
            ) => true,
            (LineKind::Center(Keys) | LineKind::Event(EventLine::Json), LineKind::Document) => true,
            (own, kind) => own == kind,
        }
    }
}

/// Lines of one kind, with the place of each in the whole text.
#[derive(Default)]
struct SideText {
    bytes: Vec<u8>,
    places: Vec<(u64, u64)>,
}

/// The lines of every other kind.
#[derive(Default)]
struct SideTexts {
    /// By kind; of documents each by itself.
    texts: BTreeMap<(LineKind, usize), SideText>,
    documents: usize,
    /// How many objects and lists of the last document are open.
    depth: usize,
    bytes: usize,
    /// Whether there are more than are held.
    is_full: bool,
}

impl SideTexts {
    fn take(&mut self, kind: LineKind, line: &[u8], place: (u64, u64)) {
        if self.bytes + line.len() > limits::MIXED_BYTES {
            self.is_full = true;
            return;
        }
        self.bytes += line.len();
        let kind = match kind {
            LineKind::Center(CenterLine::Mail) => LineKind::Center(CenterLine::Event),
            LineKind::Event(EventLine::Copied) => LineKind::Event(EventLine::List),
            kind => kind,
        };
        let document = if kind == LineKind::Document { self.document(line) } else { 0 };
        let text = self.texts.entry((kind, document)).or_default();
        let line = if text.bytes.is_empty() { line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line) } else { line };
        text.bytes.extend_from_slice(line);
        text.places.push(place);
    }

    /// The number of the document that a line belongs to.
    fn document(&mut self, line: &[u8]) -> usize {
        self.documents += usize::from(self.depth == 0);
        self.depth = depth_behind(self.depth, &String::from_utf8_lossy(line));
        self.documents
    }

    /// What they say, each kind by the reader of its format.
    fn read(&mut self, origin: &Origin, recognise: Recognise) -> SideReading {
        let mut read = SideReading::default();
        let (mut strange, mut first) = (0, u64::MAX);
        for ((kind, _), SideText { bytes, places }) in std::mem::take(&mut self.texts) {
            let (count, line) = (places.len(), places.first().map_or(1, |place| place.0));
            // A record of one machine over several lines.
            if kind == LineKind::Document && machine_of_record(&String::from_utf8_lossy(&bytes)).is_some() {
                read.facts(&bytes, &origin.part(places));
                continue;
            }
            if kind == LineKind::Facts {
                let lines = bytes.split_inclusive(|byte| *byte == b'\n').zip(places);
                lines.for_each(|(line, place)| read.facts(line, &origin.part(vec![place])));
                continue;
            }
            let head = Head::of_file(&bytes[..bytes.len().min(BLOCK)], &origin.file);
            match recognise(&head).and_then(FormatName::reader) {
                Some(reader) => {
                    let machines = reader.read_machines(&mut bytes.as_slice(), &origin.part(places));
                    machines.into_iter().for_each(|(machine, reading)| read.take(machine, reading));
                }
                None => {
                    strange += count;
                    first = first.min(line);
                }
            }
        }
        let mut own: Vec<NotRead> = Vec::new();
        if strange > 0 {
            let advice = advice::lines_not_known(strange, &origin.file, first);
            own.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice));
        }
        if self.is_full {
            own.extend(not_read(Ending::Budget(limits::MIXED_BYTES as u64), &origin.file));
        }
        if !own.is_empty() {
            read.take(None, Reading { not_read: own, ..Reading::default() });
        }
        read
    }
}

/// The format of a text by its beginning.
pub(super) type Recognise = fn(&Head) -> Option<FormatName>;

/// A machine, where it is named, with what was read of it.
type ReadMachine = (Option<String>, Reading);

/// What lines of other kinds say, by the machines that they name.
#[derive(Default)]
struct SideReading {
    named: BTreeMap<String, Vec<ReadMachine>>,
    unnamed: Vec<ReadMachine>,
}

impl SideReading {
    fn take(&mut self, machine: Option<String>, mut reading: Reading) {
        // What is told in passing of a text alone is the name of the machine beside others.
        match machine.or_else(|| reading.host.take()) {
            Some(name) => {
                let identity = host_key(&name).into_owned();
                self.named.entry(identity).or_default().push((Some(name), reading));
            }
            None => self.unnamed.push((None, reading)),
        }
    }

    /// The facts of one record.
    fn facts(&mut self, line: &[u8], origin: &Origin) {
        let name = machine_of_record(&String::from_utf8_lossy(line)).flatten();
        let reading = FormatName::Facts.reader().map(|reader| reader.read(&mut &*line, origin));
        self.take(name, reading.unwrap_or_default());
    }

    fn of(&mut self, machine: &str) -> Vec<ReadMachine> {
        self.named.remove(host_key(machine).as_ref()).unwrap_or_default()
    }

    fn rest(self) -> impl Iterator<Item = Vec<ReadMachine>> {
        self.named.into_values().chain(self.unnamed.into_iter().map(|one| vec![one]))
    }
}

/// The text as the reader of its own lines has it: a line of another kind is blank there, so that every place stays what it is.
struct OwnLinesReader<'t> {
    input: BufReader<Box<dyn Read + 't>>,
    sorter: LineSorter,
    own: OwnLines,
    beside: &'t RefCell<SideTexts>,
    line: u64,
    byte: u64,
    /// Where the line goes whose beginning was given already.
    long: Option<Option<LineKind>>,
    ready: Vec<u8>,
    given: usize,
}

impl OwnLinesReader<'_> {
    /// Reads the next line, or as much of it as is looked at.
    fn fill(&mut self) -> io::Result<()> {
        (self.given, self.ready) = (0, Vec::new());
        let most = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
        let mut line = Vec::new();
        (&mut self.input).take(most).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(());
        }
        let kind = match self.long.take() {
            Some(kind) => kind,
            None => self.sorter.next(&String::from_utf8_lossy(&line)),
        };
        let (has_end, place, size) = (line.ends_with(b"\n"), (self.line, self.byte), line.len());
        if let Some(kind) = kind.filter(|kind| !self.own.has(*kind)) {
            self.beside.borrow_mut().take(kind, &line, place);
            let end = size - usize::from(has_end);
            line[..end].fill(b' ');
        }
        self.byte += size as u64;
        self.line += u64::from(has_end);
        self.long = (!has_end && size == LONGEST_LINE).then_some(kind);
        self.ready = line;
        Ok(())
    }
}

impl Read for OwnLinesReader<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given == self.ready.len() {
            self.fill()?;
        }
        let count = into.len().min(self.ready.len() - self.given);
        into[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

/// Reads a text whose lines may be of several kinds, and hands over what is said of each machine.
pub(super) fn each(
    (format, reader, recognise): (FormatName, &dyn Format, Recognise),
    head: &Head,
    mut input: Box<dyn Read + '_>,
    origin: &Origin,
    take: &mut dyn FnMut(Vec<ReadMachine>),
) {
    let is_of_lines = matches!(format, FormatName::Ksc | FormatName::EventLog) && !head.binary;
    let own = if is_of_lines { OwnLines::of(format, head) } else { None };
    let wide = utf16_of(&head.start);
    if let Some(wide) = wide.filter(|_| own.is_some_and(|own| own.stands_beside_others(head))) {
        input = Box::new(Utf16Reader::new(input, wide));
    }
    let Some(own) = own.filter(|own| wide.is_none() || own.stands_beside_others(head)) else {
        return reader.each_machine(&mut input, origin, &mut |machine, reading| take(vec![(machine, reading)]));
    };
    let beside = RefCell::new(SideTexts::default());
    let mut lines = OwnLinesReader {
        input: BufReader::with_capacity(BLOCK, input),
        sorter: LineSorter::default(),
        own,
        beside: &beside,
        line: 1,
        byte: 0,
        long: None,
        ready: Vec::new(),
        given: 0,
    };
    // A reader hands over nothing before it has read all.
    let mut others: Option<SideReading> = None;
    reader.each_machine(&mut lines, origin, &mut |machine, reading| {
        let others = others.get_or_insert_with(|| beside.borrow_mut().read(origin, recognise));
        let same = machine.as_deref().map(|machine| others.of(machine)).unwrap_or_default();
        take(std::iter::once((machine, reading)).chain(same).collect());
    });
    others.unwrap_or_else(|| beside.borrow_mut().read(origin, recognise)).rest().for_each(take);
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    use super::*;
    use crate::capture::{Portion, read_members};
    use crate::facts::FactId;

    /// Every kind of record, of a host that it names, and whether its licence has expired.
    const KINDS: [fn(&str, bool) -> String; 9] = [
        |host, expired| {
            let (id, text) = center(expired);
            format!(
                "<10>1 2026-11-20T06:30:00Z ksc KES|12.6.0.438 - E [event@23668 et=\"{id}\" etdn=\"{text}\" hdn=\"{host}\"] x\n"
            )
        },
        |host, expired| {
            let (id, text) = center(expired);
            format!("CEF:0|KasperskyLab|SecurityCenter|14.2|{id}|{text}|4|dhost={host} rt=1764000000000\n")
        },
        |host, expired| {
            let (id, text) = center(expired);
            format!("LEEF:1.0|KasperskyLab|SecurityCenter|14.2|{id}|etdn={text}\tdhost={host}\n")
        },
        |host, expired| {
            let (id, text) = center(expired);
            let ksc = format!(r#""kaspersky.ksc.event_class_id":"{id}","kaspersky.ksc.event_name":"{text}""#);
            format!("{{\"@timestamp\":\"2026-11-20T06:30:00Z\",{ksc},\"host\":{{\"hostname\":\"{host}\"}}}}\n")
        },
        |host, expired| {
            let text = event(expired);
            format!(
                "{{\"@timestamp\":\"2026-11-20T06:30:00Z\",\"winlog\":{{\"computer_name\":\"{host}\",\"provider_name\":\"avp\",\
                \"record_id\":7}},\"message\":\"{text}\"}}\n"
            )
        },
        |host, expired| {
            let text = event(expired);
            format!(
                "{{\"timestamp\":\"2026-11-20T06:30:00.000+0000\",\"agent\":{{\"name\":\"{host}\"}},\"data\":{{\"win\":{{\"system\":\
                {{\"providerName\":\"avp\",\"eventRecordID\":\"9\"}},\"eventdata\":{{\"data\":\"{text}\"}}}}}}}}\n"
            )
        },
        |host, expired| {
            let text = event(expired);
            format!(
                "TimeCreated  : 11/20/2026 6:30:00 AM\nProviderName : avp\nMachineName  : {host}\nMessage      : {text}\n               \
                Component: Protection\n\n"
            )
        },
        |host, expired| {
            let text = event(expired).trim_start_matches("Event type: ").to_owned();
            format!(
                "Event \"{text}\" happened on device \"{host}\" in the domain \"EX\" on Friday, November 20, 2026 6:30:00 AM\n\
                Computer: {host}\nApplication: Kaspersky Endpoint Security\n\n"
            )
        },
        |host, expired| {
            let status = if expired { "expired" } else { "active" };
            format!("{{\"id\":\"{host}\",\"host\":\"{host}\",\"facts\":{{\"license.status\":\"{status}\"}}}}\n")
        },
    ];

    fn center(expired: bool) -> (&'static str, &'static str) {
        if expired { ("GNRL_EV_LICENSE_EXPIRATION", "License has expired") } else { ("GNRL_EV_SCAN", "Scan finished") }
    }

    fn event(expired: bool) -> &'static str {
        if expired { "Event type: License has expired" } else { "Event type: License expires soon, 12 days remaining" }
    }

    /// What is said of each host: its facts, and what was not read of it.
    fn told(text: &str) -> BTreeMap<String, Vec<String>> {
        let portions = read_members([("mixed.log", text.as_bytes())], DateTime::UNIX_EPOCH);
        let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for Portion { machine, dated, reading, .. } in portions {
            let host = machine.or(dated.host).unwrap_or_default();
            let host = host_key(&host).into_owned();
            let seen = reading.observations.iter().filter(|seen| seen.fact != FactId::SystemNewestEventAt);
            let seen = seen.map(|seen| format!("{}={}", seen.fact, seen.value));
            let notes = reading.not_read.iter().map(|note| note.advice.id().to_owned());
            let said = told.entry(host).or_default();
            said.extend(seen.chain(notes));
            said.sort();
            said.dedup();
        }
        told
    }

    /// The same of records of one kind; a file of facts is of one host, which its record names.
    fn told_alone(records: &[String]) -> BTreeMap<String, Vec<String>> {
        let host = |record: &String| machine_of_record(record).flatten();
        if records.iter().all(|record| host(record).is_none()) {
            return told(&records.concat());
        }
        let of_one = |record: &String| Some((host(record)?, told(record).into_values().flatten().collect()));
        records.iter().filter_map(of_one).collect()
    }

    /// Records of both kinds in an order that the numbers choose, each kind in its own.
    fn interleaved(one: &[String], other: &[String], places: &[usize]) -> String {
        let (mut one, mut other) = (one.iter(), other.iter());
        let all =
            (0..one.len() + other.len()).filter_map(|at| if places.contains(&at) { one.next() } else { other.next() });
        all.map(String::as_str).collect()
    }

    fn two_kinds() -> impl Strategy<Value = (Vec<String>, Vec<String>, Vec<usize>)> {
        let states = || prop::collection::vec(any::<bool>(), 1..5);
        (0..KINDS.len(), 1..KINDS.len(), states(), states()).prop_flat_map(|(one, further, first, second)| {
            let other = (one + further) % KINDS.len();
            let of = |kind: usize, name: &str, states: &[bool]| -> Vec<String> {
                let hosts =
                    (1..).zip(states).map(|(number, expired)| KINDS[kind](&format!("{name}-{number}"), *expired));
                hosts.collect()
            };
            let (one, other) = (of(one, "one", &first), of(other, "other", &second));
            let (count, all) = (one.len(), (0..one.len() + other.len()).collect::<Vec<_>>());
            (Just(one), Just(other), subsequence(all, count))
        })
    }

    proptest! {
        #[test]
        fn records_of_two_kinds_say_the_same_among_each_other_as_alone((one, other, places) in two_kinds()) {
            let mixed = interleaved(&one, &other, &places);
            let together = told(&mixed);
            for alone in [&one, &other] {
                for (host, said) in told_alone(alone) {
                    prop_assert_eq!(together.get(&host), Some(&said), "{} of {:?}", host, mixed);
                }
            }
        }

        #[test]
        fn any_lines_are_sorted(text in "([{}\":,\\[ \n]|CEF:|\"facts\"|TimeCreated : x\n|<Event>|\\PC){0,80}") {
            let mut sorter = LineSorter::default();
            let kinds = text.lines().filter_map(|line| sorter.next(line)).count();
            prop_assert!(kinds <= text.lines().count());
            told(&format!("{}{text}", KINDS[0]("pc1", true)));
        }
    }

    #[test]
    fn more_of_another_kind_than_is_held_is_told() {
        let mut beside = SideTexts::default();
        let line = [vec![b' '; 1024 * 1024 - 1], vec![b'\n']].concat();
        let most = limits::MIXED_BYTES / line.len();
        let kind = LineKind::Event(EventLine::Json);
        (1..=most as u64).for_each(|number| beside.take(kind, &line, (number, 0)));
        assert!(!beside.is_full);
        beside.take(kind, b"\n", (0, 0));
        assert!(beside.is_full);
        let read = beside.read(&Origin::new("a.log", DateTime::UNIX_EPOCH), |_| None);
        let told: Vec<&str> =
            read.rest().flatten().flat_map(|(_, reading)| reading.not_read).map(|note| note.advice.id()).collect();
        assert_eq!(told, ["advice-lines-not-known", "advice-file-cut"]);
    }

    #[test]
    fn a_place_is_that_of_the_whole_text_whichever_reader_has_the_line() {
        let text = format!("{}{}{}", KINDS[4]("pc1", true), KINDS[0]("pc2", true), KINDS[6]("pc3", true));
        let portions = read_members([("a.log", text.as_bytes())], DateTime::UNIX_EPOCH);
        let line = |host: &str| {
            let portion = portions.iter().find(|portion| portion.machine.as_deref() == Some(host));
            portion.and_then(|portion| Some(portion.reading.observations.first()?.evidence.locator.to_string()))
        };
        let byte = |part: &str| text.find(part).unwrap_or_default();
        assert_eq!(line("pc2"), Some(format!("a.log, line 2, byte {}", byte("<10>"))));
        assert_eq!(line("pc3"), Some(format!("a.log, line 3, byte {}", byte("TimeCreated"))));
    }

    #[test]
    fn a_record_over_several_lines_is_of_the_machine_that_it_names() {
        let record = |host: &str, status: &str| {
            format!("{{\n  \"host\": \"{host}\",\n  \"facts\": {{\n    \"license.status\": \"{status}\"\n  }}\n}}\n")
        };
        let text = format!(
            "{}{}{}-- end --\n{}",
            KINDS[1]("pc1", false),
            record("pc2", "active"),
            record("pc4", "expired"),
            KINDS[1]("pc3", false)
        );
        let told = told(&text);
        assert_eq!(told["pc2"], ["license.status=active"]);
        assert_eq!(told["pc4"], ["license.status=expired"]);
        assert!(!told["pc1"].iter().any(|said| said.starts_with("license.status")), "{told:?}");
    }

    #[test]
    fn a_mark_of_the_encoding_hides_no_computer() {
        let text = format!("\u{feff}{}{}", KINDS[4]("pc5", true), KINDS[1]("pc1", true));
        let told = told(&text);
        assert!(told.contains_key("pc5") && told.contains_key("pc1"), "{told:?}");
    }
}
