//! What Security Center says by SNMP of its licences (source: KSC page 207518): how many devices, and a key by its serial
//! number. A walk of `snmpwalk`, or the items of Zabbix that ask for the same numbers (`item.get`: `snmp_oid` and
//! `lastvalue`). A count is of no device: it is told, and nothing is concluded of one.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::Value as Json;

use super::keys::names_of_keys;
use super::of_input;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Reading, Strength, Value};
use crate::limits;
use crate::say::{Message, advice};
use crate::sources::collector::Collector;
use crate::sources::ending::not_read;
use crate::sources::format::{Head, Origin};
use crate::text::clean_text_up_to;
use crate::text::lines::read_document;

/// The name of this source in the evidence.
const SOURCE: &str = "Security Center by SNMP";

/// How the numbers of what is said of licences begin, after the number of enterprises.
const LICENCES: &str = "23668.1093.1.1.";

/// Members inside members that are looked into, and servers that are told apart.
const DEEPEST: usize = limits::KEYS_DEPTH;
const MOST_SERVERS: usize = 1_000;

/// The serial number of a key, of one that ends within 7 days, of one that has ended, the days that the second one has left,
/// and the devices of both.
const ANY_KEY: u32 = 5;
const ENDING_KEY: u32 = 6;
const ENDED_KEY: u32 = 7;
const DAYS: u32 = 8;
const ENDING: u32 = 9;
const ENDED: u32 = 10;

/// What a server is called that its source does not name.
pub(crate) const UNNAMED_SERVER: &str = "Security Center";

/// A serial number with the number under which it stands, and its place.
type NamedKey = (u32, String, Locator);

/// What one server says: each number with its value and its place, and every key that it names.
#[derive(Default)]
struct CountsSaid {
    said: BTreeMap<u32, (String, Locator)>,
    keys: Vec<NamedKey>,
    /// The first number that has two values, with both.
    contradicted: Option<(u32, String, String)>,
}

impl CountsSaid {
    /// Takes a value; the first counts, and another one is not passed over.
    fn take(&mut self, number: u32, value: String, place: Locator) {
        if matches!(number, ANY_KEY | ENDING_KEY | ENDED_KEY) {
            // An empty text stands for none.
            if value.chars().any(char::is_alphanumeric) {
                self.keys.push((number, value, place));
            }
            return;
        }
        match self.said.get(&number) {
            Some((first, _)) if *first != value => {
                self.contradicted.get_or_insert_with(|| (number, first.clone(), value));
            }
            Some(_) => {}
            None => {
                self.said.insert(number, (value, place));
            }
        }
    }

    fn get(&self, number: u32) -> Option<&(String, Locator)> {
        self.said.get(&number)
    }
}

/// Whether the beginning of a text holds such numbers.
pub(super) fn recognises(head: &Head) -> bool {
    head.lines.iter().any(|line| is_count(line)) || is_no_answer(head.first())
}

/// Whether a line has such a number.
pub(super) fn is_count(line: &str) -> bool {
    line.contains(LICENCES)
}

/// Whether a line is what `snmpwalk` prints where nobody answered.
fn is_no_answer(line: &str) -> bool {
    line.trim_start().starts_with("Timeout: No Response from")
}

/// Why a walk has no counts: nobody answered, or an agent that does not know Security Center.
fn no_counts(text: &str, origin: &Origin) -> Message {
    if text.lines().any(is_no_answer) {
        return advice::ksc_snmp_no_answer();
    }
    let knows_none = |line: &str| line.contains(LICENCES.trim_end_matches('.')) && line.contains("No Such ");
    match text.lines().any(knows_none) {
        true => advice::ksc_snmp_no_agent(),
        false => advice::ksc_no_counts(&origin.file),
    }
}

/// Reads the numbers of each server.
pub(super) fn read(input: &mut dyn Read, origin: &Origin) -> Vec<(String, Reading)> {
    let (text, ending) = read_document(input, limits::KEYS_BYTES);
    let mut servers: BTreeMap<String, CountsSaid> = BTreeMap::new();
    match serde_json::from_str::<Json>(&text) {
        Ok(document) => items(&document, String::new(), 0, &mut servers, origin),
        Err(_) => walk(&text, &mut servers, origin),
    }
    let mut machines = Vec::new();
    for (server, said) in &servers {
        let count = |number: u32| said.get(number).and_then(|(value, _)| value.parse::<i64>().ok());
        let (expired, expiring) = (count(ENDED), count(ENDING));
        let contradicted = said.contradicted.as_ref().map(|(number, one, other)| {
            let number = format!(".1.3.6.1.4.1.{LICENCES}{number}");
            let advice = advice::ksc_counts_contradict(&origin.file, number, one, other);
            NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice)
        });
        if let Some((told, place)) = said.get(ENDED).or_else(|| said.get(ENDING))
            && (expired, expiring) != (None, None)
        {
            let mut facts = Collector::new(SOURCE, origin.now);
            facts.add(FactId::LicenseInConsole, Value::Flag(true), Strength::Stated, place.clone(), told);
            let mut reading = facts.finish();
            let advice = match (expired, expiring) {
                (Some(0), Some(0)) => advice::ksc_counts_none(),
                (Some(expired), Some(expiring)) => advice::ksc_counts(expired, expiring),
                // A walk of one number, an item of Zabbix alone.
                (Some(expired), None) => advice::ksc_counts_expired(expired),
                (None, expiring) => advice::ksc_counts_expiring(expiring.unwrap_or_default()),
            };
            reading.not_read.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice));
            reading.not_read.extend(contradicted);
            machines.push((server.clone(), reading));
        } else if let Some(note) = contradicted {
            machines.push((server.clone(), Reading { not_read: vec![note], ..Reading::default() }));
        }
    }
    machines.extend(keys(&servers, origin));
    let own: Vec<NotRead> = not_read(ending, &origin.file).into_iter().collect();
    let nothing = machines.is_empty().then(|| no_counts(&text, origin));
    machines.extend(of_input(own, None, nothing, origin).map(|own| (String::new(), own)));
    machines
}

/// Every key that a server names, be it under several numbers, in the order of the input.
fn keys(servers: &BTreeMap<String, CountsSaid>, origin: &Origin) -> Vec<(String, Reading)> {
    let mut order: Vec<String> = Vec::new();
    let mut readings: BTreeMap<String, Reading> = BTreeMap::new();
    for said in servers.values() {
        for named in &said.keys {
            let serial = named.1.to_uppercase();
            if !readings.contains_key(&serial) {
                order.push(serial.clone());
            }
            readings.entry(serial).or_default().extend(key(named, said, origin));
        }
    }
    let products = order.iter().map(|serial| (serial.clone(), None)).collect();
    let names: BTreeMap<String, String> =
        names_of_keys(products).into_iter().map(|(name, serial)| (serial, name)).collect();
    let named = |serial: String| Some((names.get(&serial)?.clone(), readings.remove(&serial)?));
    order.into_iter().filter_map(named).collect()
}

/// What a server says of a key that it names.
fn key((number, serial, place): &NamedKey, said: &CountsSaid, origin: &Origin) -> Reading {
    let mut facts = Collector::new(SOURCE, origin.now);
    let mut add = |fact, value: Option<Value>, strength, place: &Locator| {
        value.into_iter().for_each(|value| facts.add(fact, value, strength, place.clone(), serial));
    };
    add(FactId::LicenseInConsole, Some(Value::Flag(true)), Strength::Stated, place);
    match *number {
        ENDED_KEY => {
            add(FactId::LicenseStatus, Value::choice(FactId::LicenseStatus, "expired"), Strength::Stated, place)
        }
        ENDING_KEY => {
            // Of several keys nobody knows whose days these are, and 0 also stands for more than seven days.
            let is_only = said.keys.iter().filter(|key| key.0 == ENDING_KEY).all(|key| key.1 == *serial);
            let told = said.get(DAYS).filter(|_| is_only);
            let days = told.and_then(|(days, place)| Some((days.parse().ok().filter(|days| *days > 0)?, place)));
            match days {
                Some((days, place)) => {
                    add(FactId::LicenseDaysLeft, Some(Value::Count(days)), Strength::Recorded, place);
                }
                None => add(FactId::LicenseEndsSoon, Some(Value::Flag(true)), Strength::Recorded, place),
            }
        }
        // The other names a key alone.
        _ => {}
    }
    Reading { key: Some(serial.clone()), ..facts.finish() }
}

/// The number of a value and, behind it, that of its only instance: `9` of `….23668.1093.1.1.9.0`.
fn number(oid: &str) -> Option<u32> {
    let rest = &oid[oid.find(LICENCES)? + LICENCES.len()..];
    let rest = rest.split(|sign: char| !sign.is_ascii_digit() && sign != '.').next()?;
    match rest.trim_end_matches('.').split('.').collect::<Vec<_>>().as_slice() {
        [number] | [number, "0"] => number.parse().ok(),
        // Several keys are instances of one number.
        [number, _] => number.parse().ok().filter(|number| matches!(*number, ANY_KEY | ENDING_KEY | ENDED_KEY)),
        _ => None,
    }
}

/// A value as it is printed: `STRING: "…"`, `Counter32: 4`, or alone. What an agent does not have is no value.
fn value(text: &str) -> Option<String> {
    let text = text.trim();
    let (kind, inner) = text.split_once(": ").unwrap_or(("", text));
    if kind == "Hex-STRING" {
        // `snmpwalk` prints so what its own language cannot show.
        let bytes: Option<Vec<u8>> = inner.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).ok()).collect();
        let text = String::from_utf8(bytes?).ok()?;
        return Some(clean_text_up_to(text.trim_end_matches('\0'), 100));
    }
    let inner =
        if kind.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | ' ')) { inner } else { text };
    if inner.starts_with("No Such ") || inner.starts_with("No more variables") {
        return None;
    }
    Some(clean_text_up_to(inner.trim().trim_matches('"').trim(), 100))
}

/// Lines such as `.1.3.6.1.4.1.23668.1093.1.1.9.0 = Counter32: 30`; with `-Oq` nothing stands between number and value.
fn walk(text: &str, servers: &mut BTreeMap<String, CountsSaid>, origin: &Origin) {
    let mut byte = 0;
    for (line, text) in (1_u64..).zip(text.split('\n')) {
        if let Some((oid, printed)) = text.split_once(" = ").or_else(|| text.trim_start().split_once(' '))
            && let (Some(number), Some(value)) = (number(oid), value(printed))
        {
            let place = origin.line(line, byte);
            servers.entry(UNNAMED_SERVER.to_owned()).or_default().take(number, value, place);
        }
        byte += text.len() as u64 + 1;
    }
}

/// Items of Zabbix, each with the host that it was read from where it is told.
fn items(value_of: &Json, pointer: String, depth: usize, servers: &mut BTreeMap<String, CountsSaid>, origin: &Origin) {
    if depth > DEEPEST {
        return;
    }
    match value_of {
        Json::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Json::as_str);
            let oid = text("snmp_oid").or_else(|| text("key_")).and_then(number);
            // A script writes numbers as such.
            let written = members.get("lastvalue").filter(|value| value.is_number()).map(Json::to_string);
            let last = written.or_else(|| text("lastvalue").and_then(value));
            if let (Some(number), Some(value)) = (oid, last) {
                let host = members.get("hosts").and_then(|hosts| hosts.get(0));
                let host = host.and_then(|host| host.get("name").or_else(|| host.get("host")));
                let host = host.and_then(Json::as_str).unwrap_or(UNNAMED_SERVER);
                let host = clean_text_up_to(host, 255);
                if servers.len() < MOST_SERVERS || servers.contains_key(&host) {
                    let place = origin.member(&format!("{pointer}/lastvalue"));
                    servers.entry(host).or_default().take(number, value, place);
                }
            }
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                items(member, format!("{pointer}/{name}"), depth + 1, servers, origin);
            }
        }
        Json::Array(all) => {
            for (at, item) in all.iter().enumerate() {
                items(item, format!("{pointer}/{at}"), depth + 1, servers, origin);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;

    const WALK: &str = ".1.3.6.1.4.1.23668.1093.1.1.1.0 = INTEGER: 3\n.1.3.6.1.4.1.23668.1093.1.1.2.3.0 = INTEGER: 1\n\
        .1.3.6.1.4.1.23668.1093.1.1.6.0 = STRING: \"3C45-000001-11111111\"\nSNMPv2-SMI::enterprises.23668.1093.1.1.7.0 = STRING: \"3C45-000003-33333333\"\n\
        .1.3.6.1.4.1.23668.1093.1.1.8.0 = Counter32: 5\n.1.3.6.1.4.1.23668.1093.1.1.9.0 = Counter32: 30\n\
        .1.3.6.1.4.1.23668.1093.1.1.10.0 = Counter32: 4\n";

    fn machines(text: &str) -> Vec<(String, String, Vec<String>)> {
        let read = read(&mut text.as_bytes(), &Origin::new("walk.txt", DateTime::UNIX_EPOCH));
        let told = |reading: &Reading| {
            let facts =
                reading.observations.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect::<Vec<_>>();
            let notes =
                reading.not_read.iter().map(|note| crate::language::Tongue::english().say(&note.advice)).collect();
            (facts.join(" "), notes)
        };
        read.iter().map(|(name, reading)| (name.clone(), told(reading).0, told(reading).1)).collect()
    }

    #[test]
    fn a_walk_without_an_answer_says_why() {
        let oid = ".1.3.6.1.4.1.23668.1093.1.1";
        for (text, id) in [
            ("Timeout: No Response from 192.0.2.7\n".to_owned(), "advice-ksc-snmp-no-answer"),
            (format!("{oid}.9.0 = No Such Object available on this agent at this OID\n"), "advice-ksc-snmp-no-agent"),
            (format!("{oid} = No Such Instance currently exists at this OID\n"), "advice-ksc-snmp-no-agent"),
            (format!("{oid}.9.0 = Counter32: 0\n{oid}.10.0 = Counter32: 0\n"), "advice-ksc-counts-none"),
            (format!("{oid}.1.0 = INTEGER: 0\n"), "advice-ksc-no-counts"),
        ] {
            assert!(recognises(&Head::new(text.as_bytes())) || text.contains("1.1 ="), "{text}");
            let machines = read(&mut text.as_bytes(), &Origin::new("w.txt", chrono::DateTime::UNIX_EPOCH));
            let told: Vec<&str> =
                machines.iter().flat_map(|(_, said)| &said.not_read).map(|note| note.advice.id()).collect();
            assert_eq!(told, [id], "{text}");
        }
    }

    #[test]
    fn a_walk_tells_of_two_keys_and_counts_devices() {
        assert!(recognises(&Head::new(WALK.as_bytes())));
        let found = machines(WALK);
        assert_eq!(found[0].0, "Security Center");
        assert!(found[0].2[0].contains("4 with an expired licence, 30 with one"), "{found:?}");
        assert_eq!(
            (found[1].0.as_str(), found[1].1.as_str()),
            ("key 11111", "license.in_console=yes license.days_left=5")
        );
        assert_eq!(
            (found[2].0.as_str(), found[2].1.as_str()),
            ("key 33333", "license.in_console=yes license.status=expired")
        );
    }

    #[test]
    fn one_count_without_the_other_is_told_all_the_same() {
        for (number, told) in
            [(9, "with a licence that expires soon: 4. How many"), (10, "with an expired licence: 4. How many")]
        {
            let found = machines(&format!(".1.3.6.1.4.1.23668.1093.1.1.{number}.0 = Counter32: 4\n"));
            assert!(found[0].2[0].contains(told), "{found:?}");
        }
    }

    #[test]
    fn a_walk_is_read_in_every_writing() {
        let oid = "1.3.6.1.4.1.23668.1093.1.1";
        for text in [
            format!(".{oid}.9.0 3\n.{oid}.10.0 4\n"),
            format!("iso{}.9.0 = Gauge32: 3\niso{}.10.0 = Gauge32: 4\n", &oid[1..], &oid[1..]),
            format!("[{{\"snmp_oid\":\"{oid}.9.0\",\"lastvalue\":3}},{{\"snmp_oid\":\"{oid}.10.0\",\"lastvalue\":4}}]"),
        ] {
            let found = machines(&text);
            assert!(found[0].2[0].contains("4 with an expired licence, 3 with one"), "{text}: {found:?}");
        }
        let hex = "33 43 34 35 2D 30 30 30 30 30 33 2D 33 33 33 33 33 33 33 33 00";
        let found = machines(&format!(".{oid}.7.0 = Hex-STRING: {hex}\n"));
        assert_eq!(found[0].0, "key 33333", "{found:?}");
        let found = machines(&format!(".{oid}.7.0 = Hex-STRING: FF FE 00 D8\n"));
        assert!(found.iter().all(|(name, ..)| !name.starts_with("key")), "{found:?}");
    }

    #[test]
    fn items_of_zabbix_are_the_same_numbers_server_by_server() {
        let item = |oid: &str, value: &str, host: &str| {
            format!(
                "{{\"snmp_oid\":\"get[1.3.6.1.4.1.23668.1093.1.1.{oid}]\",\"lastvalue\":\"{value}\",\"hosts\":[{{\"host\":\"{host}\"}}]}}"
            )
        };
        let text = format!(
            "{{\"result\":[{},{},{},{}]}}",
            item("9.0", "0", "ksc1"),
            item("10.0", "0", "ksc1"),
            item("9", "2", "ksc2"),
            item("10", "1", "ksc2")
        );
        let found = machines(&text);
        assert_eq!(found.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>(), ["ksc1", "ksc2"]);
        assert!(found[0].2[0].contains("no computer") && found[1].2[0].contains("1 with an expired"), "{found:?}");
    }

    #[test]
    fn what_an_agent_does_not_have_is_no_count() {
        let found = machines(".1.3.6.1.4.1.23668.1093.1.1.9.0 = No Such Object available on this agent at this OID\n");
        assert!(found.len() == 1 && found[0].2[0].contains("SNMP agent is missing"), "{found:?}");
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "[ =:.0-9\"a\n]{0,200}", other in ".{0,200}") {
            machines(&format!(".23668.1093.1.1.{text}"));
            machines(&other);
        }
    }
}
