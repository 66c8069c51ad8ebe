//! What is compared with all records before it: ids that repeat, computers and keys that two records judge differently, and
//! ends and counts that two of them tell differently.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use foldhash::quality::RandomState;
use serde_json::value::RawValue;

use super::tally::{CountKind, DifferentCounts, DifferentEnds};
use super::{FleetRecord, FleetTally, FleetVerdict, Subject};
use crate::code::mask_codes;
use crate::diagnosis::OTHER_END;
use crate::text::{clean_text_up_to, host_key};

/// Characters of an id that are named.
const LONGEST_ID: usize = 100;

/// Ids that are compared with all before them.
const MOST_IDS: usize = 900_000;

/// Hosts and keys that are compared with all before them, and sources of which it is told where a host was judged otherwise.
const MOST_HOSTS: usize = 400_000;
const MOST_SOURCES: usize = 10_000;

/// From so many on a table has the room that it can ever need: one that grows by halves leaves its smaller places behind it in memory.
const MANY: usize = 20_000;

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
    /// Computers and keys with a verdict, or an end, that another record may contradict.
    named: Vec<SeenNamed>,
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

/// The upper half of a hash, which is enough where few are told apart; never 0, which stands for nothing.
fn half(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or_default().max(1)
}

/// A computer or a key with what was said of it.
struct SeenNamed {
    of: SeenName,
    name: TextPart,
    /// Whether it has a problem, where that is told.
    is_problem: Option<bool>,
    /// The day on which its licence ends, counted from the first one of our era.
    day: Option<i32>,
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
        let of_key = record.key.zip(record.key_digest);
        let of_key = of_key.map(|(key, digest)| (SeenName::Key(hasher.hash_one((Subject::Key as u8, digest))), key));
        let of_host = record.host.filter(|_| !is_key).map(|host| (SeenName::of_host(host, hasher), host));
        let of_id = || record.id.filter(|_| !is_key).map(|id| (SeenName::Id(hasher.hash_one(("id", id))), id));
        // Of a key that a computer names, only its end is told.
        let of_key = of_key.map(|named| (named, is_problem.filter(|_| is_key)));
        let own = of_host.or_else(of_id).map(|named| (named, is_problem));
        for ((of, name), is_problem) in [of_key, own].into_iter().flatten() {
            if record.end.is_some() || is_problem.is_some() {
                let product = record.end.and(record.product).map_or(0, |product| half(hasher.hash_one(product)));
                let name = self.text(name);
                self.named.push(SeenNamed { of, name, is_problem, day: record.end, product, source });
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

/// What is held of a computer or a key: its domain, and what the first records said of it. All of it stands in one place, because
/// there are hundreds of thousands of them, and each record looks here once.
struct KnownNamed {
    /// The first domain of a computer of this short name; 0 as long as no record has it with one.
    domain: u32,
    /// The product of the end, and the day.
    product: u32,
    day: i32,
    /// The number of the source, and in its lowest bit whether it was a problem.
    said: u16,
    /// The number of the source that told the end.
    end: u16,
}

/// Nothing is known yet.
const NOTHING: u16 = u16::MAX - 1;

/// Two records say otherwise, which is told once.
const TOLD: u16 = u16::MAX;

impl KnownNamed {
    fn of(domain: u32) -> KnownNamed {
        KnownNamed { domain, product: 0, day: 0, said: NOTHING, end: NOTHING }
    }
}

/// Computers and keys with what the first record said of each, and in which source.
#[derive(Default)]
struct NamedBefore {
    known: HashMap<u64, KnownNamed, ByHash>,
    /// Short names that are those of computers in several domains: without one none of them is meant for certain.
    several: HashSet<u64, ByHash>,
    sources: Vec<String>,
}

impl NamedBefore {
    /// Compares what a piece says with what was said before, and tells the tally of each that is judged otherwise, or ends on another
    /// day. In one list a computer may have two products, each with an end of its own.
    fn compare(&mut self, seen: &Seen, tally: &mut FleetTally) {
        let shown = |day: i32| NaiveDate::from_num_days_from_ce_opt(day).map(|day| day.to_string()).unwrap_or_default();
        let (mut last, mut number) = (usize::MAX, 0);
        for SeenNamed { of, name, is_problem, day, product, source } in &seen.named {
            if last != *source {
                (last, number) = (*source, number_of(&mut self.sources, &seen.sources[*source]));
            }
            let sources = &self.sources;
            let told = |number: u16| sources.get(usize::from(number)).map_or("", String::as_str);
            let (source, shown_name) = (seen.sources[*source].as_str(), || of.shown(&seen.texts[name.clone()]));
            let Some(known) = place_of(&mut self.known, &mut self.several, *of) else { continue };
            match is_problem {
                Some(is_problem) if known.said == NOTHING => known.said = number << 1 | u16::from(*is_problem),
                Some(is_problem) if known.said != TOLD && (known.said & 1 == 1) != *is_problem => {
                    let other = told(known.said >> 1);
                    known.said = TOLD;
                    let (problem_in, fine_in) = if *is_problem { (source, other) } else { (other, source) };
                    tally.contradict(&shown_name(), problem_in, fine_in);
                }
                _ => {}
            }
            let Some(day) = *day else { continue };
            if known.end == NOTHING {
                (known.end, known.day, known.product) = (number, day, *product);
                continue;
            }
            let is_key = matches!(of, SeenName::Key(_));
            let is_beside = known.end == number && !is_key && known.product != *product;
            if known.end == TOLD || i64::from((day - known.day).abs()) < OTHER_END || is_beside {
                continue;
            }
            tally.differ(DifferentEnds {
                name: shown_name(),
                subject: if is_key { Subject::Key } else { Subject::Machine },
                expires_at: shown(known.day),
                source: told(known.end).to_owned(),
                other_expires_at: shown(day),
                other_source: source.to_owned(),
            });
            known.end = TOLD;
        }
    }
}

/// The number of a source among those that are told; one beyond them has a number that none has.
fn number_of(sources: &mut Vec<String>, source: &str) -> u16 {
    // Records of one source come one after another.
    let is_last = |sources: &Vec<String>| sources.last().is_some_and(|last| last == source);
    if !is_last(sources) && sources.len() < MOST_SOURCES {
        sources.push(source.to_owned());
    }
    let number = if is_last(sources) { sources.len() - 1 } else { MOST_SOURCES };
    u16::try_from(number).unwrap_or_default()
}

/// What is known of whoever is named; none of somebody new where all places are taken.
fn place_of<'k>(
    known: &'k mut HashMap<u64, KnownNamed, ByHash>,
    several: &mut HashSet<u64, ByHash>,
    name: SeenName,
) -> Option<&'k mut KnownNamed> {
    let is_full = known.len() >= MOST_HOSTS;
    let (short, domain) = match name {
        SeenName::Key(of) | SeenName::Id(of) => (of, None),
        SeenName::Host { short, domain } => (short, domain),
    };
    let own = domain.unwrap_or_default();
    if known.len() == MANY && known.capacity() < MOST_HOSTS {
        known.reserve(MOST_HOSTS - MANY);
    }
    let apart = match known.get_mut(&short) {
        None if is_full => return None,
        Some(first) if own != 0 && first.domain == 0 => {
            first.domain = own;
            false
        }
        Some(first) if own != 0 => {
            first.domain != own && {
                several.insert(short);
                true
            }
        }
        Some(_) => !several.is_empty() && several.contains(&short),
        None => false,
    };
    let identity = if apart { short.rotate_left(17) ^ (u64::from(own) | 1 << 40).wrapping_mul(SPREAD) } else { short };
    match known.entry(identity) {
        Entry::Occupied(known) => Some(known.into_mut()),
        Entry::Vacant(_) if is_full => None,
        Entry::Vacant(new) => Some(new.insert(KnownNamed::of(own))),
    }
}

/// Spreads a domain over the bits of an identity.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

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
            let server = record.host.as_deref();
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
    named: NamedBefore,
    counts: FirstCounts,
}

impl SeenBefore {
    /// Compares a piece with what was before it, and tells the tally.
    pub(super) fn compare(&mut self, seen: Seen, tally: &mut FleetTally) {
        self.named.compare(&seen, tally);
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
        if self.ids.len() == MANY && self.ids.capacity() < MOST_IDS {
            self.ids.reserve(MOST_IDS - MANY);
        }
        !self.ids.insert(id)
    }
}

/// An id as a text that may be shown.
fn shown_id(raw: &str) -> String {
    let text = serde_json::from_str::<String>(raw).unwrap_or_else(|_| raw.to_owned());
    mask_codes(&clean_text_up_to(&text, LONGEST_ID))
}
