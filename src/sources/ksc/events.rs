//! Events of Security Center: syslog of RFC 5424 with `event@23668`, CEF, LEEF, and its notification mails (seen, and
//! documented for the classes of events: KSC page 177080).
//!
//! Only events of licensing are kept, for each device the newest of each kind.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::LazyLock;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use regex::Regex;

use super::{ByMachine, MOST_MACHINES, with_own};
use crate::facts::{FactId, Reading, Strength, Value};
use crate::say::advice;
use crate::sources::collector::Collector;
use crate::sources::dotted;
use crate::sources::ending::not_read;
use crate::sources::event_log::{RECENT, text_and_codes};
use crate::sources::format::{Head, Origin};
use crate::text::clean_text_up_to;
use crate::text::lines::{Ending, Limits, Line, Lines};
use crate::vendor::blocked::is_blocked;
use crate::vendor::families::{family_of, whole_name};

/// The name of this source in the evidence.
const SOURCE: &str = "Security Center event";

/// Bytes of one event, and of all of them.
const LONGEST: usize = 64 * 1024;
const LARGEST: u64 = 1024 * 1024 * 1024;

/// Kinds of events of one device that are kept.
const MOST_KINDS: usize = 16;

/// Lines of a mail that belong to the event above them.
const MOST_LINES: usize = 40;

/// A parameter of the structured data.
static PARAMETER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"(\w+)="((?:[^"\\]|\\.)*)""#).ok());

/// The first line of a notification mail.
static MAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"Event "([^"]{1,300})" happened on device "([^"]{1,255})"(?: in the (?:Windows )?domain "[^"]*")? on (.{1,80})$"#)
        .ok()
});

/// The same in German and Russian, told by its words alone: the exact sentences are not published.
static MAIL_ABROAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r#"(?i)(?:Ereignis|Событие|Événement|Evento)\s+["„“«]([^"“”»]{1,300})["“”»].{0,60}?(?:Gerät|Computer|устройстве|компьютере|appareil|dispositivo)\s+["„“«]([^"“”»]{1,255})["“”»]"#,
    )
    .ok()
});

/// A number of days until an end, as the message of an event counts them.
static DAYS_LEFT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:expires?|expiring|läuft|ablaufen|истека\w+|истеч\w+|заканчива\w+|закончится)\b.{0,40}?\b(?:in|через)\s+(\d{1,4})\s+(?:days?|Tag(?:en)?|дн\w+|день)").ok()
});

/// What the products say where a licence has ended (sources: KSC page 177080, KESWin/12.7 page 184247).
const ENDED: [&str; 6] = [
    "license has expired",
    "license expired",
    "lizenz ist abgelaufen",
    "lizenz abgelaufen",
    "срок действия лицензии истек",
    "срок действия лицензии истёк",
];

/// A field of CEF or LEEF.
static FIELD: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:^|[\s|])(\w+)=([^=]*?)(?:\s+\w+=|\t|$)").ok());

/// The product and its version in the head of a line of syslog: `KES|12.6.0.0`.
static PRODUCT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|\s)([A-Za-z]\w{0,30})\|(\d+(?:\.\d+){1,4})\s[^\[]*$").ok());

/// The serial number of a licence key.
static KEY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b[0-9A-Fa-f]{4}-[0-9A-Fa-f]{6}-[0-9A-Fa-f]{8}\b").ok());

/// The time with which a line of syslog begins.
static MOMENT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))").ok());

/// One event.
#[derive(Debug, Default, PartialEq, Eq)]
struct Event {
    /// Its class, such as `GNRL_EV_LICENSE_EXPIRATION`; empty in a mail.
    id: String,
    /// What happened, in words.
    text: String,
    device: String,
    at: Option<DateTime<Utc>>,
    /// The lines of its message.
    lines: Vec<String>,
    /// The group of the device.
    group: Option<String>,
    /// The product that it is about, as Security Center calls it.
    product: Option<String>,
    /// The version of that product, as Security Center names it: of some products that of their plug-in.
    version: Option<String>,
    /// The serial number of a licence key in one of its parameters.
    key: Option<String>,
}

impl Event {
    /// Takes a parameter that several forms of events have, by the name that it has there.
    fn take(&mut self, name: &str, value: String) {
        if value.is_empty() {
            return;
        }
        match name {
            "gn" | "GroupName" => self.group = Some(value),
            "ProductName" => self.product = Some(value),
            "ProductVersion" => self.version = Some(value),
            _ => {}
        }
    }

    /// The serial number of the key that it is about.
    fn key(&self) -> Option<String> {
        let in_lines = || self.lines.iter().find_map(|line| key_in(line));
        self.key.clone().or_else(in_lines).or_else(|| key_in(&self.text))
    }
}

fn key_in(text: &str) -> Option<String> {
    Some(KEY.as_ref()?.find(text)?.as_str().to_uppercase())
}

/// Whether a text holds such events.
pub(super) fn recognises(head: &Head) -> bool {
    head.lines.iter().any(|line| is_event(line))
}

/// Whether notification mails in a text tell of several devices.
pub(crate) fn is_about_devices(text: &str) -> bool {
    let devices = text.lines().filter_map(mail).map(|event| event.device.to_lowercase());
    devices.collect::<BTreeSet<String>>().len() > 1
}

fn is_event(line: &str) -> bool {
    line.contains("[event@23668 ") || is_security_center(line) || is_ecs(line) || mail(line).is_some()
}

/// Whether a line is an event in the Elastic Common Schema, as the integration of Elastic writes it (documented).
fn is_ecs(line: &str) -> bool {
    line.trim_start().starts_with('{') && line.contains("kaspersky.ksc")
}

fn ecs(line: &str) -> Option<Event> {
    let document: serde_json::Value = serde_json::from_str(line.trim().trim_end_matches(',')).ok()?;
    let document = dotted::unwrapped(&document);
    let text = |paths: &[&str]| dotted::text(document, paths).map(|text| clean_text_up_to(&text, 300));
    let message = dotted::text(document, &["message"]).unwrap_or_default();
    let at = text(&["event.created", "@timestamp"]).and_then(|at| DateTime::parse_from_rfc3339(&at).ok());
    let class = text(&["kaspersky.ksc.event_class_id", "event.code"]).unwrap_or_default();
    let said = text(&["kaspersky.ksc.event_name", "kaspersky.ksc.name", "event.reason", "event.action"]);
    Some(Event {
        id: class,
        text: said.unwrap_or_else(|| clean_text_up_to(message.lines().next().unwrap_or_default(), 300)),
        device: text(&["host.hostname", "host.name", "destination.domain"]).unwrap_or_default(),
        at: at.map(|at| at.to_utc()),
        lines: message.lines().map(str::to_owned).take(MOST_LINES).collect(),
        group: text(&["kaspersky.ksc.group_name", "kaspersky.ksc.group", "group.name"]),
        product: text(&["kaspersky.ksc.product_name", "kaspersky.ksc.product.name"]),
        version: text(&["kaspersky.ksc.product_version", "kaspersky.ksc.product.version"]),
        key: None,
    })
}

/// Whether the head of a CEF or LEEF event names Security Center.
fn is_security_center(line: &str) -> bool {
    ["CEF:", "LEEF:"].iter().any(|name| {
        line.find(name).is_some_and(|at| line[at..].split('|').take(3).any(|part| part == "SecurityCenter"))
    })
}

/// What is kept of one device.
#[derive(Default)]
struct Device {
    name: String,
    kept: BTreeMap<String, (Event, Line)>,
}

/// Reads every event of licensing.
pub(super) fn read(input: &mut dyn Read, origin: &Origin) -> ByMachine {
    let mut lines = Lines::within(input, Limits { line: LONGEST, total: LARGEST });
    let mut devices: BTreeMap<String, Device> = BTreeMap::new();
    let (mut events, mut too_many, mut newest) = (0_u64, false, None);
    let mut open: Option<(Event, Line)> = None;
    let mut keep = |(event, line): (Event, Line)| {
        events += 1;
        newest = newest.max(event.at);
        if !is_licensing(&event) {
            return;
        }
        let key = event.device.to_lowercase();
        if devices.len() >= MOST_MACHINES && !devices.contains_key(&key) {
            too_many = true;
            return;
        }
        let device = devices.entry(key).or_default();
        device.name.clone_from(&event.device);
        let kind = if event.id.is_empty() { event.text.clone() } else { event.id.clone() };
        let older = device.kept.get(&kind).is_some_and(|(known, _)| known.at > event.at);
        if !older && (device.kept.len() < MOST_KINDS || device.kept.contains_key(&kind)) {
            device.kept.insert(kind, (event, line));
        }
    };
    for line in lines.by_ref() {
        if let Some(event) = mail(&line.text) {
            open.replace((event, line)).into_iter().for_each(&mut keep);
        } else if is_event(&line.text) {
            open.take().into_iter().for_each(&mut keep);
            event(&line.text).map(|event| (event, line)).into_iter().for_each(&mut keep);
        } else if let Some((event, _)) = &mut open
            && event.lines.len() < MOST_LINES
        {
            event.lines.push(line.text);
        }
    }
    open.into_iter().for_each(&mut keep);
    let since = newest.and_then(|newest: DateTime<Utc>| newest.checked_sub_signed(RECENT));
    let mut machines = ByMachine::new();
    for device in devices.into_values() {
        let reading =
            facts(device.kept.into_values().filter(|(event, _)| event.at.is_none() || event.at >= since), origin);
        machines.insert(device.name, reading);
    }
    let mut own = Vec::new();
    own.extend(not_read(lines.ending().unwrap_or(Ending::Complete), &origin.file));
    let too_many = too_many.then(|| advice::ksc_too_many_devices(MOST_MACHINES));
    with_own(machines, own, too_many, advice::ksc_no_event(events, &origin.file), origin)
}

/// Whether an event is about a licence, by its class or its words.
fn is_licensing(event: &Event) -> bool {
    let names_key = || event.lines.iter().any(|line| line.trim_start().starts_with("License key:"));
    event.id.contains("LICENSE")
        || tells_end(event)
        || is_blocked(&event.text) && names_key()
        || text_and_codes(&texts_of(event)).is_some()
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
    let text = event.text.to_lowercase();
    let text = text.trim_end_matches('.');
    event.id == "GNRL_EV_LICENSE_EXPIRATION" || ENDED.iter().any(|ended| text.ends_with(ended))
}

fn facts(events: impl Iterator<Item = (Event, Line)>, origin: &Origin) -> Reading {
    let mut facts = Collector::new(SOURCE, origin.now);
    let (mut keys, mut group) = (BTreeSet::new(), None);
    for (event, line) in events {
        keys.extend(event.key());
        group = event.group.clone().or(group);
        let place = || origin.line(line.number, line.byte);
        let shown = format!("{}{}{}", event.id, if event.id.is_empty() { "" } else { ": " }, event.text);
        if let Some((name, version)) = product_of(&event) {
            facts.add(FactId::ProductName, Value::Text(name.to_owned()), Strength::Recorded, place(), name);
            if let Some(family) = Value::choice(FactId::ProductFamily, family_of(name)) {
                facts.add(FactId::ProductFamily, family, Strength::Recorded, place(), name);
            }
            if let Some(version) = version.and_then(|text| Value::parse(FactId::ProductVersion, text).ok()) {
                facts.add(FactId::ProductVersion, version, Strength::Hint, place(), &shown);
            }
        }
        if event.id.contains("LICENSE") {
            let code = Value::Text(format!("ksc:{}", event.id));
            facts.add(FactId::AttemptErrorCode, code, Strength::Recorded, place(), &shown);
        }
        if let Some(expired) = Value::choice(FactId::LicenseStatus, "expired").filter(|_| tells_end(&event)) {
            facts.add(FactId::LicenseStatus, expired, Strength::Recorded, place(), &shown);
        }
        if is_blocked(&event.text) {
            facts.add(FactId::AttemptMessage, Value::Text(event.text.clone()), Strength::Recorded, place(), &shown);
            facts.add(FactId::LicenseBlocked, Value::Flag(true), Strength::Recorded, place(), &shown);
        }
        if let Some((day, line)) = end_day(&event) {
            facts.add(FactId::LicenseExpiresAt, Value::Day(day), Strength::Recorded, place(), line);
        }
        if let Some((text, codes)) = text_and_codes(&texts_of(&event)) {
            for code in codes {
                facts.add(FactId::AttemptErrorCode, Value::Text(code), Strength::Recorded, place(), &text);
            }
            facts.add(FactId::AttemptMessage, Value::Text(text), Strength::Recorded, place(), &shown);
        }
        // Only an administrator's server has events of it.
        facts.add(FactId::AgentPresent, Value::Flag(true), Strength::Recorded, place(), "reported by Security Center");
    }
    // Of two keys none is the one in use.
    let key = keys.pop_first().filter(|_| keys.is_empty());
    Reading { key, group, ..facts.finish() }
}

/// The product that an event is about, by its whole name, and the version that is told of it: what its message says, else
/// what Security Center does.
fn product_of(event: &Event) -> Option<(&str, Option<&str>)> {
    let application = event.lines.iter().find_map(|line| line.trim().strip_prefix("Application:"));
    if let Some((name, rest)) = application.map(|name| name.split_once(" (").unwrap_or((name, "")))
        && name.contains("Kaspersky")
    {
        let told = rest.split([')', ' ']).next().filter(|version| version.contains('.'));
        return Some((name.trim(), told.or(event.version.as_deref())));
    }
    let called = event.product.as_deref()?;
    let name = whole_name(called).or(Some(called).filter(|name| name.contains("Kaspersky")))?;
    Some((name, event.version.as_deref()))
}

/// The day on which the licence ends, counted from the event that says in how many days that is.
fn end_day(event: &Event) -> Option<(NaiveDate, &str)> {
    let at = event.at?.date_naive();
    event.lines.iter().find_map(|line| {
        let days: u64 = DAYS_LEFT.as_ref()?.captures(line)?[1].parse().ok()?;
        Some((at.checked_add_days(Days::new(days))?, line.as_str()))
    })
}

fn event(line: &str) -> Option<Event> {
    if is_ecs(line) {
        return ecs(line);
    }
    let at = MOMENT.as_ref()?.captures(line).and_then(|found| DateTime::parse_from_rfc3339(&found[1]).ok());
    let at = at.map(|at| at.to_utc());
    if let Some(start) = line.find("[event@23668 ") {
        return syslog(&line[..start], &line[start..], at);
    }
    let start = line.find("CEF:").or_else(|| line.find("LEEF:"))?;
    fields(&line[start..], at)
}

fn syslog(head: &str, data: &str, at: Option<DateTime<Utc>>) -> Option<Event> {
    let mut event = Event { at, ..Event::default() };
    if let Some(found) = PRODUCT.as_ref().and_then(|product| product.captures(head)) {
        event.take("ProductName", found[1].trim().to_owned());
        event.take("ProductVersion", found[2].to_owned());
    }
    let mut end = 0;
    for found in PARAMETER.as_ref()?.captures_iter(data) {
        let value = clean_text_up_to(&found[2].replace("\\\"", "\"").replace("\\]", "]"), 300);
        end = found.get(0).map_or(end, |whole| whole.end());
        match &found[1] {
            "et" => event.id = value,
            "etdn" => event.text = value,
            "hdn" => event.device = value,
            // Its parameters: what they hold depends on the event.
            name if name.starts_with('p') && event.key.is_none() => event.key = key_in(&value),
            name => event.take(name, value),
        }
    }
    let message = data.get(end..).unwrap_or_default().trim_start_matches(']').trim();
    event.lines = message.replace("\\r\\n", "\n").replace("\\n", "\n").lines().map(str::to_owned).collect();
    event.lines.truncate(MOST_LINES);
    Some(event)
}

/// `CEF:0|KasperskyLab|SecurityCenter|VERSION|EVENT|TEXT|SEVERITY|key=value …`, and LEEF without text and severity.
fn fields(text: &str, at: Option<DateTime<Utc>>) -> Option<Event> {
    let is_cef = text.starts_with("CEF:");
    let parts: Vec<&str> = text.splitn(if is_cef { 8 } else { 6 }, '|').collect();
    let id = parts.get(4)?.trim();
    let rest = parts.last()?;
    let mut event = Event { id: clean_text_up_to(id, 100), at, ..Event::default() };
    if is_cef {
        event.text = clean_text_up_to(parts.get(5)?, 300);
    }
    // What a field such as `cs9` holds is told by `cs9Label` beside it.
    let mut held: BTreeMap<String, String> = BTreeMap::new();
    let mut begin = 0;
    while let Some(found) = FIELD.as_ref().and_then(|field| field.captures_at(rest, begin)) {
        let value = clean_text_up_to(found[2].trim(), 300);
        match &found[1] {
            "dhost" | "hdn" | "identHostName" => event.device = value,
            "msg" => event.lines.push(value),
            "etdn" | "EventTypeDisplayName" if event.text.is_empty() => event.text = value,
            name => {
                if let Some(value) = name.strip_suffix("Label").and_then(|of| held.remove(of)) {
                    event.take(&found[2], value);
                } else if name.starts_with("cs") {
                    held.insert(name.to_owned(), value);
                } else {
                    event.take(name, value);
                }
            }
        }
        let Some(next) = found.get(2).map(|value| value.end()).filter(|next| *next > begin) else { break };
        begin = rest.ceil_char_boundary(next);
    }
    Some(event)
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
        device: clean_text_up_to(&found[2], 255),
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
    let (text, device) = (clean_text_up_to(&found[1], 300), clean_text_up_to(&found[2], 255));
    Some(Event { text, device, ..Event::default() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_text(text: &str) -> Vec<(String, Vec<String>)> {
        assert!(recognises(&Head::new(text.as_bytes())), "{text}");
        let machines = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        let values = |reading: &Reading| {
            let seen = reading.observations.iter().filter(|seen| seen.fact != FactId::AgentPresent);
            seen.map(|seen| format!("{}={}", seen.fact, seen.value)).collect()
        };
        machines.iter().map(|(name, reading)| (name.clone(), values(reading))).collect()
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
    fn the_group_the_product_its_version_and_the_key_of_a_device_are_told_in_every_form() {
        let syslog = "<10>1 2026-11-20T06:30:00.000Z ksc.example.org KES|12.6.0.0 - GNRL_EV_LICENSE_EXPIRATION \
            [event@23668 p1=\"5C67-000914-0A1B2C3D\" et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"PC 7\" gn=\"Filiale Nord\"] x";
        let cef = "Nov 20 06:30:00 ksc CEF:0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LICENSE_EXPIRATION|License has expired|4|\
            cs9=Filiale Nord cs9Label=GroupName dhost=PC 7 dst=192.0.2.7 cs2=KES cs2Label=ProductName cs3=12.6.0.0 cs3Label=ProductVersion \
            msg=The licence has ended for key 5c67-000914-0a1b2c3d";
        let leef = "Nov 20 06:30:00 ksc LEEF:1.0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LICENSE_EXPIRATION|\
            hdn=PC 7\tgn=Filiale Nord\tetdn=License has expired\tmsg=License key: 5C67-000914-0A1B2C3D";
        let ecs = r#"{"event":{"dataset":"kaspersky.ksc"},"host":{"hostname":"PC 7"},"kaspersky":{"ksc":{"event_class_id":"GNRL_EV_LICENSE_EXPIRATION",
            "group_name":"Filiale Nord"}},"message":"License has expired\nLicense key: 5C67-000914-0A1B2C3D"}"#
            .replace('\n', "");
        for (text, names_product) in [(syslog, true), (cef, true), (leef, false), (ecs.as_str(), false)] {
            let read = read(&mut text.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
            let reading = &read["PC 7"];
            assert_eq!(reading.group.as_deref(), Some("Filiale Nord"), "{text}");
            assert_eq!(reading.key.as_deref(), Some("5C67-000914-0A1B2C3D"), "{text}");
            let values: Vec<String> = reading.observations.iter().map(|seen| seen.value.to_string()).collect();
            for value in ["Kaspersky Endpoint Security for Windows", "12.6.0.0"] {
                assert_eq!(values.iter().any(|seen| seen == value), names_product, "{text}: {values:?}");
            }
        }
        // Which of two keys is in use, nothing says.
        let two = format!("{syslog}\n{}", syslog.replace("0A1B2C3D", "0A1B2C3E").replace("EXPIRATION", "SOON"));
        let read = read(&mut two.as_bytes(), &Origin::new("a.log", DateTime::UNIX_EPOCH));
        assert_eq!(read["PC 7"].key, None);
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
        assert_eq!(names, ["pc1", "pc2"]);
        let silent = line("pc3", "GNRL_EV_VIRUS_FOUND", "Malicious object detected", 4);
        assert_eq!(read_text(&silent), [(String::new(), vec![])]);
    }

    #[test]
    fn every_pattern_compiles_and_prose_is_no_event() {
        assert!(MAIL_ABROAD.is_some() && DAYS_LEFT.is_some());
        assert!(PRODUCT.is_some() && KEY.is_some());
        assert!(PARAMETER.is_some() && MAIL.is_some() && FIELD.is_some() && MOMENT.is_some());
        for text in ["it happened on device 5", "Event \"x\" happened", "CEF:0|a|b|c|d|e|1|", ""] {
            assert!(!is_event(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "((\\[event@23668 |CEF:0\\|K\\|SecurityCenter\\|1\\|A_LICENSE\\|x\\|1\\||hdn=\"a\" ?|dhost=|=|\\PC{0,9})\n?){0,12}") {
            read(&mut text.as_bytes(), &Origin::new("x", DateTime::UNIX_EPOCH));
        }
    }
}
