//! What is compared with all records before it: ids that repeat, computers and keys that two records judge differently, and
//! ends and counts that two of them tell differently.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};
use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use serde_json::value::RawValue;

use super::tally::{CountKind, DifferentCounts, DifferentEnds};
use super::{FleetRecord, FleetTally, FleetVerdict, Subject};
use crate::code::mask_codes;
use crate::diagnosis::OTHER_END;
use crate::sources::ksc::UNNAMED_SERVER;
use crate::text::{clean_text_up_to, host_key};

/// Characters of an id that are named.
const LONGEST_ID: usize = 100;

/// Ids that are compared with all before them.
const MOST_IDS: usize = 900_000;

/// Hosts that are compared with all before them, and sources of which it is told where a host was judged otherwise.
const MOST_HOSTS: usize = 400_000;
const MOST_SOURCES: usize = 10_000;

/// Hosts and keys whose ends are compared with those before.
const MOST_ENDS: usize = 200_000;

/// Counts that are compared with those before.
const MOST_COUNTS: usize = 100_000;

/// Hashes are spread already.
#[derive(Default)]
struct OfHash(u64);

impl Hasher for OfHash {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

type ByHash = BuildHasherDefault<OfHash>;

/// What is compared with the records of other pieces: ids, and hosts with what was said of them.
#[derive(Default)]
pub(super) struct Seen {
    ids: Vec<SeenId>,
    /// Hosts with a verdict that another may contradict.
    hosts: Vec<SeenHost>,
    ends: Vec<SeenEnd>,
    counts: Vec<SeenCount>,
    /// Ids and names, one behind the other.
    texts: String,
    /// The sources; neighbours mostly have the same one.
    sources: Vec<String>,
}

/// A part of the texts of a piece.
type TextPart = Range<usize>;

/// An id, by its hash and as it was written.
struct SeenId {
    hash: u64,
    raw: TextPart,
    source: usize,
    line: Option<u64>,
}

/// Who a record is about, as far as it names it, by hashes: a key, or a computer with its domain or without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SeenName {
    Key(u64),
    /// What has no name but its id.
    Id(u64),
    Host {
        short: u64,
        domain: Option<u32>,
    },
}

impl SeenName {
    fn of_host(host: &str, hasher: &RandomState) -> SeenName {
        let host = host_key(host);
        // An address has no domain.
        let is_name = |part: &str| part.contains(|sign: char| !sign.is_ascii_digit());
        match host.split_once('.').filter(|(short, domain)| is_name(short) && !domain.is_empty()) {
            Some((short, domain)) => {
                SeenName::Host { short: hasher.hash_one(short), domain: Some(half(hasher.hash_one(domain))) }
            }
            None => SeenName::Host { short: hasher.hash_one(host.as_ref()), domain: None },
        }
    }
}

impl SeenName {
    /// The name as it may be shown: an id is held as it was written.
    fn shown(self, name: &str) -> String {
        if let SeenName::Id(_) = self { shown_id(name) } else { name.to_owned() }
    }
}

/// The upper half of a hash, which is enough where few are told apart.
fn half(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or_default()
}

/// A computer or a key with what was said of it.
struct SeenHost {
    of: SeenName,
    is_problem: bool,
    name: TextPart,
    source: usize,
}

/// The end of the licence of a host, or of a key, as a record tells it.
struct SeenEnd {
    of: SeenName,
    name: TextPart,
    /// The day, counted from the first one of our era.
    day: i32,
    /// The product that it is the end of, by a hash; 0 where that is not told.
    product: u32,
    source: usize,
}

/// What of a record is compared with others.
#[derive(Clone, Copy)]
pub(super) struct Compared<'a> {
    /// The id as it was written.
    pub id: Option<&'a str>,
    /// The computer.
    pub host: Option<&'a str>,
    pub subject: Subject,
    pub verdict: FleetVerdict,
    pub source: &'a str,
    pub line: Option<u64>,
    /// The day on which the licence ends, counted from the first one of our era.
    pub end: Option<i32>,
    /// The key as it is shown, and the digest of the whole one.
    pub key: Option<&'a str>,
    pub key_digest: Option<u64>,
    pub product: Option<&'a str>,
}

impl<'a> From<&'a FleetRecord> for Compared<'a> {
    fn from(record: &'a FleetRecord) -> Compared<'a> {
        let end = record.expires_at.as_deref().and_then(|at| at.get(..10)?.parse::<NaiveDate>().ok());
        Compared {
            id: record.id.as_deref().map(RawValue::get),
            host: record.host.as_deref(),
            subject: record.subject,
            verdict: record.verdict,
            source: record.source.as_deref().unwrap_or_default(),
            line: record.line,
            end: end.map(|day| day.num_days_from_ce()),
            key: record.key.as_deref(),
            key_digest: record.key_digest,
            product: record.product.as_deref(),
        }
    }
}

impl Seen {
    pub(super) fn add(&mut self, record: &FleetRecord, hasher: &RandomState) {
        self.counts.extend(SeenCount::all_of(record, hasher));
        self.add_compared(Compared::from(record), hasher);
    }

    /// Adds what is compared of a record that counts nothing.
    pub(super) fn add_compared(&mut self, record: Compared<'_>, hasher: &RandomState) {
        let source = self.source(record.source);
        if let Some(id) = record.id {
            let raw = self.text(id);
            self.ids.push(SeenId { hash: hasher.hash_one(id), raw, source, line: record.line });
        }
        let is_problem = match record.verdict {
            FleetVerdict::Problem => Some(true),
            FleetVerdict::NothingWrong => Some(false),
            _ => None,
        };
        let is_key = record.subject == Subject::Key;
        let product = || record.product.map_or(0, |product| half(hasher.hash_one(product)));
        if let (Some(key), Some(digest)) = (record.key, record.key_digest)
            && (record.end.is_some() || is_key && is_problem.is_some())
        {
            let (of, name) = (SeenName::Key(hasher.hash_one((Subject::Key as u8, digest))), self.text(key));
            if let Some(day) = record.end {
                self.ends.push(SeenEnd { of, name: name.clone(), day, product: product(), source });
            }
            if let Some(is_problem) = is_problem.filter(|_| is_key) {
                self.hosts.push(SeenHost { of, is_problem, name, source });
            }
        }
        let of_host = record.host.map(|host| (SeenName::of_host(host, hasher), host));
        let of_id = || record.id.map(|id| (SeenName::Id(hasher.hash_one(("id", id))), id));
        let named = if is_key { None } else { of_host.or_else(of_id) };
        if let Some((of, name)) = named.filter(|_| record.end.is_some() || is_problem.is_some()) {
            let name = self.text(name);
            if let Some(day) = record.end {
                self.ends.push(SeenEnd { of, name: name.clone(), day, product: product(), source });
            }
            if let Some(is_problem) = is_problem {
                self.hosts.push(SeenHost { of, is_problem, name, source });
            }
        }
    }

    fn text(&mut self, text: &str) -> TextPart {
        let start = self.texts.len();
        self.texts.push_str(text);
        start..self.texts.len()
    }

    fn source(&mut self, source: &str) -> usize {
        if self.sources.last().is_none_or(|last| last != source) {
            self.sources.push(source.to_owned());
        }
        self.sources.len() - 1
    }
}

/// Which names are those of one computer: one may have its domain, and another not.
#[derive(Default)]
struct HostNames {
    /// The first domain of a computer by its short name; none as long as no record has it with one.
    domains: HashMap<u64, Option<u32>, ByHash>,
    /// Short names that are those of computers in several domains: without one none of them is meant for certain.
    several: HashSet<u64, ByHash>,
}

impl HostNames {
    /// What stands for whoever is named.
    fn identity(&mut self, name: SeenName) -> u64 {
        let (short, domain) = match name {
            SeenName::Key(key) | SeenName::Id(key) => return key,
            SeenName::Host { short, domain } => (short, domain),
        };
        let apart = |domain: Option<u32>| {
            let domain = domain.map_or(1, |domain| u64::from(domain) | 1 << 40);
            short.rotate_left(17) ^ domain.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        };
        let is_full = self.domains.len() >= MOST_HOSTS;
        match (self.domains.get_mut(&short), domain) {
            (None, _) if is_full => apart(domain),
            (None, _) => {
                self.domains.insert(short, domain);
                short
            }
            (Some(_), None) if self.several.contains(&short) => apart(None),
            (Some(_), None) => short,
            (Some(known), Some(own)) => match known {
                Some(known) if *known != own => {
                    self.several.insert(short);
                    apart(domain)
                }
                known => {
                    *known = Some(own);
                    short
                }
            },
        }
    }
}

/// Hosts and keys with what the first record said of each, and in which source.
#[derive(Default)]
struct Hosts {
    /// The number of the source, and in its lowest bit whether it was a problem; all ones where both were said.
    known: HashMap<u64, u32, ByHash>,
    sources: Vec<String>,
}

/// Both was said of a host, which is told once.
const TOLD: u32 = u32::MAX;

impl Hosts {
    /// Compares the hosts of a piece with those before, and tells the tally of each that is judged otherwise.
    fn compare(&mut self, seen: &Seen, names: &mut HostNames, tally: &mut FleetTally) {
        for SeenHost { of, is_problem, name, source } in &seen.hosts {
            let source = seen.sources[*source].as_str();
            let hash = names.identity(*of);
            let Some(known) = self.known.get_mut(&hash) else {
                if self.known.len() < MOST_HOSTS {
                    let number = self.number(source);
                    self.known.insert(hash, number << 1 | u32::from(*is_problem));
                }
                continue;
            };
            if *known == TOLD || (*known & 1 == 1) == *is_problem {
                continue;
            }
            let other = self.sources.get((*known >> 1) as usize).map_or("", String::as_str);
            *known = TOLD;
            let (problem_in, fine_in) = if *is_problem { (source, other) } else { (other, source) };
            tally.contradict(&of.shown(&seen.texts[name.clone()]), problem_in, fine_in);
        }
    }

    /// The number of a source; one beyond those that are told has a number that none has.
    fn number(&mut self, source: &str) -> u32 {
        number_of(&mut self.sources, source)
    }
}

/// The number of a source among those that are told.
fn number_of(sources: &mut Vec<String>, source: &str) -> u32 {
    // Records of one source come one after another.
    let is_last = |sources: &Vec<String>| sources.last().is_some_and(|last| last == source);
    if !is_last(sources) && sources.len() < MOST_SOURCES {
        sources.push(source.to_owned());
    }
    let number = if is_last(sources) { sources.len() - 1 } else { MOST_SOURCES };
    u32::try_from(number).unwrap_or(u32::MAX >> 1)
}

/// The ends of hosts and keys, as the first record told each.
#[derive(Default)]
struct FirstEnds {
    /// The number of the source, the day, and the product; [`TOLD`] where it is told that another record says otherwise.
    known: HashMap<u64, (u32, i32, u32), ByHash>,
    sources: Vec<String>,
}

impl FirstEnds {
    /// Compares the ends of a piece with those before, and tells the tally of each that is another one by another record. In
    /// one list a computer may have two products, each with an end of its own.
    fn compare(&mut self, seen: &Seen, names: &mut HostNames, tally: &mut FleetTally) {
        let shown = |day: i32| NaiveDate::from_num_days_from_ce_opt(day).map(|day| day.to_string()).unwrap_or_default();
        for SeenEnd { of, name, day, product, source } in &seen.ends {
            let (day, source) = (*day, seen.sources[*source].as_str());
            let identity = names.identity(*of);
            let Some((known, first, first_product)) = self.known.get_mut(&identity) else {
                if self.known.len() < MOST_ENDS {
                    let number = number_of(&mut self.sources, source);
                    self.known.insert(identity, (number, day, *product));
                }
                continue;
            };
            let other = self.sources.get(*known as usize).map_or("", String::as_str);
            let is_key = matches!(of, SeenName::Key(_));
            let is_beside = other == source && !is_key && *first_product != *product;
            if *known == TOLD || i64::from((day - *first).abs()) < OTHER_END || is_beside {
                continue;
            }
            tally.differ(DifferentEnds {
                name: of.shown(&seen.texts[name.clone()]),
                subject: if is_key { Subject::Key } else { Subject::Machine },
                expires_at: shown(*first),
                source: other.to_owned(),
                other_expires_at: shown(day),
                other_source: source.to_owned(),
            });
            *known = TOLD;
        }
    }
}

/// One count that a record tells.
struct SeenCount {
    /// Of what, by a hash; none of a server that its source does not name.
    of: Option<u64>,
    name: String,
    kind: CountKind,
    count: i64,
    /// Whether it is reckoned from a date, which is compared itself.
    is_reckoned: bool,
    source: String,
}

impl SeenCount {
    /// What a record says of how many devices use its key, and what a server counts.
    fn all_of(record: &FleetRecord, hasher: &RandomState) -> Vec<SeenCount> {
        let source = || record.source.clone().unwrap_or_default();
        let of_key = record.key_digest.filter(|_| record.subject == Subject::Key);
        let of_key = of_key.into_iter().flat_map(|key| {
            [
                (CountKind::Used, record.devices_used),
                (CountKind::Allowed, record.devices_allowed),
                (CountKind::DaysLeft, record.days_left),
            ]
            .into_iter()
            .filter_map(move |(kind, count)| Some((key, kind, count?)))
        });
        let mut counts: Vec<SeenCount> = of_key
            .map(|(key, kind, count)| {
                let (of, name) = (Some(hasher.hash_one((kind, key))), record.name());
                let is_reckoned = kind == CountKind::DaysLeft && record.expires_at.is_some();
                SeenCount { of, name, kind, count, is_reckoned, source: source() }
            })
            .collect();
        if let Some((expired, expiring)) = record.counted {
            let server = record.host.as_deref().filter(|host| *host != UNNAMED_SERVER);
            let told = [(CountKind::Expired, expired), (CountKind::Expiring, expiring)];
            for (kind, count) in told.into_iter().filter_map(|(kind, count)| Some((kind, count?))) {
                let of = server.map(|host| hasher.hash_one((kind, host_key(host))));
                counts.push(SeenCount { of, name: record.name(), kind, count, is_reckoned: false, source: source() });
            }
        }
        counts
    }
}

/// The counts as the first source told each.
#[derive(Default)]
struct FirstCounts {
    known: HashMap<(CountKind, Option<u64>), FirstCount>,
}

/// A count as the first source told it.
struct FirstCount {
    count: i64,
    is_reckoned: bool,
    source: String,
    /// Whether it is told that another source says otherwise.
    is_told: bool,
}

impl FirstCounts {
    /// Compares the counts of a piece with those before, and tells the tally of each that another source tells differently.
    /// A server that is not named may be the only one that is.
    fn compare(&mut self, seen: Vec<SeenCount>, tally: &mut FleetTally) {
        for SeenCount { of, name, kind, count, is_reckoned, source } in seen {
            let is_of_server = matches!(kind, CountKind::Expired | CountKind::Expiring);
            let mut servers = self.known.keys().filter(|(other, _)| *other == kind);
            let only = if is_of_server { servers.next().filter(|_| servers.next().is_none()).copied() } else { None };
            let unnamed = only.filter(|(_, other)| of.is_none() || other.is_none());
            let place = unnamed.unwrap_or((kind, of));
            let Some(first) = self.known.get_mut(&place) else {
                if self.known.len() < MOST_COUNTS {
                    self.known.insert(place, FirstCount { count, is_reckoned, source, is_told: false });
                }
                continue;
            };
            let least = if kind == CountKind::DaysLeft { OTHER_END } else { 1 };
            let is_same = first.count.abs_diff(count) < least.unsigned_abs() || first.is_reckoned && is_reckoned;
            if first.is_told || is_same || first.source == source {
                continue;
            }
            first.is_told = true;
            tally.differ_in_count(DifferentCounts {
                name,
                counted: kind,
                count: first.count,
                source: first.source.clone(),
                other_count: count,
                other_source: source,
            });
        }
    }
}

/// All that was seen before, as far as it is held.
#[derive(Default)]
pub(super) struct SeenBefore {
    ids: HashSet<u64, ByHash>,
    names: HostNames,
    hosts: Hosts,
    ends: FirstEnds,
    counts: FirstCounts,
}

impl SeenBefore {
    /// Compares a piece with what was before it, and tells the tally.
    pub(super) fn compare(&mut self, seen: Seen, tally: &mut FleetTally) {
        self.hosts.compare(&seen, &mut self.names, tally);
        self.ends.compare(&seen, &mut self.names, tally);
        for SeenId { hash, raw, source, line } in &seen.ids {
            if self.is_known(*hash) {
                let source = seen.sources[*source].as_str();
                tally.repeat((source, *line), || shown_id(&seen.texts[raw.clone()]));
            }
        }
        self.counts.compare(seen.counts, tally);
    }

    fn is_known(&mut self, id: u64) -> bool {
        if self.ids.len() >= MOST_IDS {
            return self.ids.contains(&id);
        }
        !self.ids.insert(id)
    }
}

/// An id as a text that may be shown.
fn shown_id(raw: &str) -> String {
    let text = serde_json::from_str::<String>(raw).unwrap_or_else(|_| raw.to_owned());
    mask_codes(&clean_text_up_to(&text, LONGEST_ID))
}
