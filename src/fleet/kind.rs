//! Records of a kind that was judged before: only what differs from record to record is looked at again.
//!
//! A kind is what the answer depends on: every fact as it is written, and of a date how it stands to each moment that anything
//! compares it with. Its first record is read and judged in the plain way; of the others the line is put together from the
//! parts of the first one and their own id, names and dates. Whatever may not surely be said so is left to the plain way.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};
use foldhash::fast::RandomState;

use super::form::RecordForm;
use super::hosts::HostForms;
use super::judge::{FleetJudge, fact_by_name, rfc3339};
use super::memo::FactClasses;
use super::names::{is_shortened, shown_name};
use super::pieces::{Own, Pieces, SharedPieces};
use super::plain::{LinePart, PlainRecord};
use super::seen::Compared;
use super::tally::{KindColumns, KindCounts, Tallied, ends_within};
use super::{FleetRecord, FleetTally, FleetVerdict, Subject};
use crate::diagnosis::{counts_too_few, days_until};
use crate::facts::{FactId, FactType, Value};
use crate::vendor::serial::serial_digest;

/// Kinds that all workers keep together, and names of groups and keys that each keeps; a full memory begins anew.
const MOST_KINDS: usize = 16_384;
const MOST_NAMES: usize = 4_096;

/// Bytes by which a kind is found.
const LONGEST_KEY: usize = 1_024;

/// Bytes of a moment as most are written: `2026-12-01T10:00:00Z`.
const USUAL_MOMENT: usize = 20;

/// What stands for the name of a fact that there is not.
const NO_FACT: u8 = 255;

/// A kind of record.
#[derive(Debug)]
struct RecordKind {
    columns: Rc<KindColumns>,
    /// Whether the state of the licence is that it has expired.
    is_expired: bool,
    /// Days that are counted, where no date is known.
    days_left: Option<i64>,
    pieces: Pieces,
    counted: KindCounts,
}

/// A name that many records share: of a group, or of a licence key.
#[derive(Debug)]
struct SharedName {
    shown: String,
    /// As a text of JSON.
    json: Vec<u8>,
    digest: Option<u64>,
    tallied: Tallied,
}

/// The names of groups, or of keys, by what the records have.
#[derive(Debug, Default)]
struct SharedNames {
    known: HashMap<String, Option<SharedName>, RandomState>,
}

impl SharedNames {
    /// Looks at a name where it is new, and says whether it can be told as it was before.
    fn learn(&mut self, text: &str, is_key: bool, new: impl FnOnce(&str)) -> bool {
        if let Some(known) = self.known.get(text) {
            return known.is_some();
        }
        let shown = shown_name(text);
        let is_odd = shown.is_empty() || is_shortened(&shown);
        let name = if is_odd { None } else { serde_json::to_vec(&shown).ok() };
        let name = name.map(|json| {
            new(&shown);
            let digest = serial_digest(text).filter(|_| is_key);
            SharedName { shown, json, digest, tallied: Tallied::default() }
        });
        let is_told = name.is_some();
        self.known.insert(text.to_owned(), name);
        is_told
    }

    fn get(&mut self, text: Option<&str>) -> Option<&mut SharedName> {
        self.known.get_mut(text?)?.as_mut()
    }
}

/// A date as a record has it.
struct DateOf<'l> {
    value: Value,
    /// As it is written in an answer.
    text: Cow<'l, str>,
}

/// What one worker knows of kinds.
#[derive(Debug)]
pub(super) struct Kinds {
    form: RecordForm,
    most: usize,
    known: HashMap<Vec<u8>, RecordKind, RandomState>,
    /// What kinds have in common, each held once.
    columns: HashSet<Rc<KindColumns>>,
    shared: SharedPieces,
    record: PlainRecord,
    key: Vec<u8>,
    /// The names of the facts of the last record, in their order, with the fact of each.
    names: Vec<(Vec<u8>, Option<FactId>)>,
    hosts: HostForms,
    groups: SharedNames,
    keys: SharedNames,
    /// What dates of each fact are compared with by the clock: moments, and days.
    thresholds: Vec<(FactId, [Vec<Value>; 2])>,
    clock: Option<DateTime<Utc>>,
    /// The clock of the run as it is written.
    run_clock: String,
    /// The source of the last record, as a text of JSON.
    source: (String, Vec<u8>),
}

/// What became of a line.
pub(super) enum Quick {
    /// It is told.
    Told,
    /// It is to be read in the plain way; its kind may be learned by what it comes to.
    First,
    /// It is to be read in the plain way.
    Plain,
}

/// Where what is said of records goes.
pub(super) struct ToldTo<'t> {
    pub lines: &'t mut Vec<u8>,
    pub tally: &'t mut FleetTally,
    pub compare: &'t mut dyn FnMut(Compared<'_>),
}

impl Kinds {
    /// The memory of one of so many workers.
    pub(super) fn new(form: RecordForm, judge: &FleetJudge, workers: usize) -> Kinds {
        Kinds {
            form,
            most: (MOST_KINDS / workers.max(1)).clamp(512, 8_192),
            known: HashMap::default(),
            columns: HashSet::new(),
            shared: SharedPieces::default(),
            record: PlainRecord::default(),
            key: Vec::new(),
            names: Vec::new(),
            hosts: HostForms::default(),
            groups: SharedNames::default(),
            keys: SharedNames::default(),
            thresholds: Vec::new(),
            clock: None,
            run_clock: rfc3339(judge.clock()),
            source: (String::new(), Vec::new()),
        }
    }

    /// Tells of a record of a known kind.
    pub(super) fn tell(
        &mut self,
        judge: &FleetJudge,
        line: &[u8],
        source: &str,
        at: u64,
        told: &mut ToldTo<'_>,
    ) -> Quick {
        let Ok(line) = std::str::from_utf8(line) else { return Quick::Plain };
        if self.form == RecordForm::Given || !self.record.find(line) {
            return Quick::Plain;
        }
        let text = |part: &Option<LinePart>| part.clone().map(|part| &line[part]);
        let (id, host, now) = (text(&self.record.id), text(&self.record.host), text(&self.record.now));
        let (group, key) = (text(&self.record.group), text(&self.record.key));
        if self.groups.known.len() + self.keys.known.len() >= MOST_NAMES {
            self.flush(told.tally);
        }
        if key.is_some() && !judge.lists().is_empty() || host.is_some_and(|host| !self.hosts.are_shown(host)) {
            return Quick::Plain;
        }
        let (groups, keys) = (&mut told.tally.groups, &mut told.tally.keys);
        if group.is_some_and(|group| !self.groups.learn(group, false, |shown| groups.begin(shown)))
            || key.is_some_and(|key| !self.keys.learn(key, true, |shown| keys.begin(shown)))
        {
            return Quick::Plain;
        }
        let own_now = match now.map(|text| clock_of(text, judge)) {
            Some(None) => return Quick::Plain,
            told => told.flatten().filter(|_| judge.named_clock().is_none()),
        };
        let now = own_now.as_ref().map_or(judge.clock(), |(now, _)| *now);
        let zone = judge.zone();
        let Some([end, reserve_end]) = self.take_key(judge.classes(), line, now, zone) else { return Quick::Plain };
        let Some(kind) = self.known.get_mut(&self.key) else { return Quick::First };
        let days_left = match &end {
            Some(end) => days_until(&end.value, Some(zone), now),
            None => kind.days_left,
        };
        let has_ended = days_left.is_some_and(|days| days < 0) || kind.is_expired;
        let verdict = kind.columns.verdict;
        let name = host.or(id.map(|id| id.trim_matches('"'))).unwrap_or(source);
        if told.tally.may_name(verdict, (days_left, has_ended), name, (source, Some(at))) {
            return Quick::Plain;
        }
        let warning = judge.warning_of(days_left);
        let [mut group, mut key] = [self.groups.get(group), self.keys.get(key)];
        let is_ending = ends_within(days_left, has_ended, 30);
        let one = Tallied::of_one(verdict, is_ending, Subject::Machine);
        kind.counted.add(one, days_left, has_ended, warning.is_some());
        [&mut group, &mut key].into_iter().flatten().for_each(|name| name.tallied.merge(one));
        if self.source.0 != source {
            self.source = (source.to_owned(), serde_json::to_vec(source).unwrap_or_default());
        }
        let own = Own {
            id,
            host,
            expires_at: end.as_ref().map(|end| end.text.as_ref()),
            days_left,
            reserve_expires_at: reserve_end.as_ref().map(|end| end.text.as_ref()),
            key: key.as_deref().map(|name| (name.shown.as_str(), name.json.as_slice())),
            group: group.as_deref().map(|name| (name.shown.as_str(), name.json.as_slice())),
            warning,
            generated_at: own_now.as_ref().map_or(self.run_clock.as_str(), |(_, text)| text.as_ref()),
            source: &self.source.1,
            line: at,
        };
        told.tally.note_clock(own.generated_at);
        kind.pieces.write(&own, told.lines);
        (told.compare)(Compared {
            id,
            host,
            subject: Subject::Machine,
            verdict,
            source,
            line: Some(at),
            end: end.as_ref().and_then(|end| day_of(&end.value)),
            key: key.as_deref().map(|name| name.shown.as_str()),
            key_digest: key.as_deref().and_then(|name| name.digest),
            product: kind.columns.product(),
        });
        Quick::Told
    }

    /// Learns the kind of the record that was looked at last, by what it comes to.
    pub(super) fn learn(&mut self, record: &FleetRecord, tally: &mut FleetTally) {
        let is_over = record.devices_used > record.devices_allowed && record.devices_allowed.is_some();
        let is_usual = record.subject == Subject::Machine
            && record.verdict != FleetVerdict::Error
            && record.counted.is_none()
            && !record.is_of_run
            && !record.is_partly_lost
            && !record.contradicts_itself
            && !is_over
            && self.key.len() <= LONGEST_KEY;
        if !is_usual {
            return;
        }
        if self.known.len() >= self.most {
            self.flush(tally);
        }
        let columns = Rc::new(KindColumns::from(record));
        let columns = self.columns.get(&columns).cloned().unwrap_or(columns);
        self.columns.insert(Rc::clone(&columns));
        let kind = RecordKind {
            columns,
            is_expired: record.status.as_deref() == Some("expired"),
            days_left: record.days_left,
            pieces: Pieces::of(record, self.form, &mut self.shared),
            counted: KindCounts::default(),
        };
        self.known.insert(self.key.clone(), kind);
    }

    /// Hands over what was counted, and forgets the rest.
    pub(super) fn flush(&mut self, tally: &mut FleetTally) {
        for kind in std::mem::take(&mut self.known).into_values() {
            tally.add_counted(&kind.columns, &kind.counted);
        }
        self.columns.clear();
        self.shared = SharedPieces::default();
        for name in std::mem::take(&mut self.groups.known).into_values().flatten() {
            tally.groups.add_counted(&name.shown, name.tallied);
        }
        for name in std::mem::take(&mut self.keys.known).into_values().flatten() {
            tally.keys.add_counted(&name.shown, name.tallied);
        }
    }

    /// Puts together by what the kind of the record is found; the dates on which its licence and its reserve end.
    fn take_key<'l>(
        &mut self,
        classes: &FactClasses,
        line: &'l str,
        now: DateTime<Utc>,
        zone: i64,
    ) -> Option<[Option<DateOf<'l>>; 2]> {
        if self.clock != Some(now) {
            self.thresholds.clear();
            self.clock = Some(now);
        }
        self.key.clear();
        let (mut end, mut reserve_end, mut days) = (None, None, None);
        let mut dates: Vec<FactId> = Vec::new();
        let ahead = TimeDelta::try_minutes(zone)?;
        for (place, (name, value)) in self.record.facts.iter().enumerate() {
            let (name, value) = (&line[name.clone()], &line[value.clone()]);
            let fact = match self.names.get(place) {
                Some((known, fact)) if known == name.as_bytes() => *fact,
                _ => {
                    let fact = fact_by_name(name);
                    self.names.truncate(place);
                    self.names.push((name.as_bytes().to_vec(), fact));
                    fact
                }
            };
            let Some(fact) = fact else {
                self.key.push(NO_FACT);
                self.key.extend_from_slice(name.as_bytes());
                self.key.push(0);
                self.key.extend_from_slice(value.as_bytes());
                self.key.push(0);
                continue;
            };
            // Days are those of its zone; and what a console lists is a key or a computer by what else the record names.
            if matches!(fact, FactId::SystemUtcOffsetMinutes | FactId::LicenseInConsole) {
                return None;
            }
            self.key.push(fact as u8);
            if fact.def().kind == FactType::Moment && classes.is_told_by_class(fact) {
                let date = date_of(value)?;
                if !self.thresholds.iter().any(|(known, _)| *known == fact) {
                    self.thresholds.push((fact, classes.thresholds(fact, now, ahead)?));
                }
                let (_, thresholds) = self.thresholds.iter().find(|(known, _)| *known == fact)?;
                classes.push_class(fact, &date.value, now, thresholds, &mut self.key)?;
                // Two of them are weighed against each other.
                if dates.contains(&fact) {
                    return None;
                }
                dates.push(fact);
                match fact {
                    FactId::LicenseExpiresAt => end = Some(date),
                    FactId::ReserveExpiresAt => reserve_end = Some(date),
                    _ => {}
                }
                continue;
            }
            if fact == FactId::LicenseDaysLeft {
                days = Some(value.parse::<i64>().ok()?);
            }
            self.key.extend_from_slice(value.as_bytes());
            self.key.push(0);
        }
        if let (Some(days), Some(end)) = (days, &end)
            && counts_too_few(days, &end.value, Some(zone), now)
        {
            return None;
        }
        Some([end, reserve_end])
    }
}

/// The clock that a record tells, with how it is written in an answer.
fn clock_of<'l>(text: &'l str, judge: &FleetJudge) -> Option<(DateTime<Utc>, Cow<'l, str>)> {
    if text.len() == USUAL_MOMENT
        && let Some(DateOf { value: Value::Moment(now), text }) = date_of(text)
    {
        return Some((now, text));
    }
    let now = judge.clock_of(text.trim())?;
    Some((now, rfc3339(now).into()))
}

/// The day of a date, as it is written, counted from the first one of our era.
fn day_of(value: &Value) -> Option<i32> {
    value.begins().map(|at| at.num_days_from_ce())
}

/// A date that is written as most are; any other is read as every fact is.
fn date_of(text: &str) -> Option<DateOf<'_>> {
    let bytes = text.as_bytes();
    let is_of_digits = |from: usize, to: usize| bytes[from..to].iter().all(u8::is_ascii_digit);
    let number =
        |from: usize, to: usize| bytes[from..to].iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    let has_day = bytes.len() >= 10
        && is_of_digits(0, 4)
        && bytes[0] != b'0'
        && bytes[4] == b'-'
        && is_of_digits(5, 7)
        && bytes[7] == b'-'
        && is_of_digits(8, 10);
    let day = || NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)).ok()?, number(5, 7), number(8, 10));
    if has_day && bytes.len() == 10 {
        return Some(DateOf { value: Value::Day(day()?), text: text.into() });
    }
    let has_time = has_day
        && bytes.len() == USUAL_MOMENT
        && bytes[10] == b'T'
        && is_of_digits(11, 13)
        && bytes[13] == b':'
        && is_of_digits(14, 16)
        && bytes[16] == b':'
        && is_of_digits(17, 19)
        && bytes[19] == b'Z';
    if has_time {
        let at = day()?.and_hms_opt(number(11, 13), number(14, 16), number(17, 19))?;
        return Some(DateOf { value: Value::Moment(at.and_utc()), text: text.into() });
    }
    let value = Value::parse(FactId::LicenseExpiresAt, text).ok()?;
    let text = match &value {
        Value::Moment(moment) => rfc3339(*moment),
        other => other.to_string(),
    };
    Some(DateOf { value, text: text.into() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fleet::judge::RecordPlace;
    use crate::fleet::memo::Memo;
    use crate::language::Tongue;
    use crate::topics::Catalogue;

    const SOURCE: &str = "a \"b\".jsonl";

    /// What is written and counted of lines, and how many were told by their kind.
    fn told(judge: &FleetJudge, lines: &[String], form: RecordForm, by_kind: bool) -> (String, FleetTally, usize) {
        let (mut memo, mut kinds) = (Memo::for_workers(1), Kinds::new(form, judge, 1));
        let (mut written, mut tally, mut quick) = (Vec::new(), FleetTally::default(), 0);
        for (at, line) in (1..).zip(lines) {
            let mut of_first = false;
            if by_kind {
                let mut told = ToldTo { lines: &mut written, tally: &mut tally, compare: &mut |_| () };
                match kinds.tell(judge, line.as_bytes(), SOURCE, at, &mut told) {
                    Quick::Told => {
                        quick += 1;
                        continue;
                    }
                    Quick::First => of_first = true,
                    Quick::Plain => {}
                }
            }
            // The plain way remembers no answers: each record is weighed by itself.
            let mut none = Memo::for_workers(1);
            let memo = if by_kind { &mut memo } else { &mut none };
            let record = judge.line(line.as_bytes(), RecordPlace { source: SOURCE, line: Some(at) }, memo);
            if of_first {
                kinds.learn(&record, &mut tally);
            }
            let record = judge.warned(record);
            tally.add(&record);
            form.write(record, &mut written);
        }
        kinds.flush(&mut tally);
        (String::from_utf8(written).unwrap(), tally, quick)
    }

    fn judge(named: Option<&str>, warn_days: Option<(i64, i64)>) -> FleetJudge {
        let now = named.unwrap_or("2026-06-01T12:00:00Z").parse().unwrap();
        let tongue = Tongue::new(Tongue::english().language());
        let judge = FleetJudge::new(Catalogue::built_in().unwrap(), Some(now), 120, tongue);
        (if named.is_some() { judge } else { judge.with_the_clocks_of_records() }).warning_from(warn_days)
    }

    /// The same is written and counted as by the plain way; how many were told by their kind.
    fn is_told_alike(judge: &FleetJudge, lines: &[String]) -> usize {
        let forms = [RecordForm::Whole, RecordForm::Columns, RecordForm::Csv, RecordForm::Nothing];
        let quick = forms.map(|form| {
            let (plain, counted, _) = told(judge, lines, form, false);
            let (written, tally, quick) = told(judge, lines, form, true);
            for (line, (written, plain)) in lines.iter().zip(written.lines().zip(plain.lines())) {
                assert_eq!(written, plain, "{line}");
            }
            assert_eq!(written, plain);
            assert_eq!(tally, counted, "{form:?} {lines:?}");
            quick
        });
        assert_eq!(quick, [quick[0]; 4]);
        quick[0]
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn records_of_one_kind_are_told_as_by_the_plain_way() {
        let lines: Vec<String> = (0..400)
            .map(|n| {
                let end = match n % 4 {
                    0 => format!("2026-{:02}-{:02}T10:00:00Z", n % 12 + 1, n % 28 + 1),
                    1 => format!("2026-{:02}-{:02}", n % 12 + 1, n % 28 + 1),
                    2 => format!("2027-{:02}-{:02}T23:59:59.5+03:00", n % 12 + 1, n % 28 + 1),
                    _ => format!("2026-06-{:02}T{:02}:00:00Z", n % 3 + 1, n % 24),
                };
                format!(
                    "{{\"id\":{n},\"host\":\"pc{n:04}.example.org\",\"group\":\"Büro {}\",\"key\":\"3C45-00000{}-11111111\",\
                     \"facts\":{{\"product.family\":\"endpoint-linux\",\"license.expires_at\":\"{end}\"}}}}",
                    n % 3,
                    n % 5
                )
            })
            .collect();
        for (named, warn) in [(None, None), (Some("2026-06-02T09:30:00Z"), Some((30, 7)))] {
            let quick = is_told_alike(&judge(named, warn), &lines);
            assert!(quick > 150, "{quick}");
        }
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn of_plain_records_only_the_first_of_each_kind_goes_the_plain_way() {
        let lines: Vec<String> = (0..600)
            .map(|n| {
                let (family, version) = (["endpoint-linux", "endpoint-windows"][n % 2], n % 3);
                format!(
                    "{{\"id\":{n},\"host\":\"pc{n:06}.example.org\",\"group\":\"branch {}\",\"now\":\"2026-06-01T12:00:00Z\",\
                     \"facts\":{{\"product.family\":\"{family}\",\"product.name\":\"Kaspersky Endpoint Security\",\
                     \"product.version\":\"12.{version}.0.2412\",\"license.status\":\"active\",\
                     \"license.expires_at\":\"2027-{:02}-{:02}T10:{:02}:00Z\",\"license.devices_allowed\":10}}}}",
                    n % 40,
                    n % 12 + 1,
                    n % 28 + 1,
                    n % 60
                )
            })
            .collect();
        assert_eq!(is_told_alike(&judge(None, Some((30, 7))), &lines), lines.len() - 6);
    }

    /// Values of each fact that records have, some of them none.
    fn facts() -> impl Strategy<Value = String> {
        let date = prop_oneof![
            (5..8_u32, 1..32_u32).prop_map(|(month, day)| format!("\"2026-{month:02}-{day:02}\"")),
            (5..8_u32, 1..31_u32, 0..25_u32)
                .prop_map(|(month, day, hour)| format!("\"2026-{month:02}-{day:02}T{hour:02}:00:00Z\"")),
            Just("\"2026-06-01T12:00:00Z\"".to_owned()),
            Just("\"2026-06-02T12:00:00+02:00\"".to_owned()),
            Just("\"2028-02-29 10:00:00\"".to_owned()),
            Just("\"irgendwann\"".to_owned()),
            Just("null".to_owned()),
        ];
        let other = prop_oneof![
            Just("\"license.status\":\"active\"".to_owned()),
            Just("\"license.status\":\"expired\"".to_owned()),
            Just("\"product.family\":\"endpoint-windows\"".to_owned()),
            Just("\"product.family\":\"home\"".to_owned()),
            Just("\"product.name\":\"Kaspersky, \u{201e}Plus\u{201c};\"".to_owned()),
            Just("\"reserve.present\":true".to_owned()),
            Just("\"license.in_console\":true".to_owned()),
            Just("\"nonsense\":\"=1\"".to_owned()),
            Just("\"attempt.error_code\":\"kesl:68\"".to_owned()),
            Just("\"system.utc_offset_minutes\":-300".to_owned()),
            Just("\"license.devices_allowed\":10".to_owned()),
            (8..13_i64).prop_map(|used| format!("\"license.devices_used\":{used}")),
            (-2..40_i64).prop_map(|days| format!("\"license.days_left\":{days}")),
        ];
        let names = prop::sample::select(vec![
            "license.expires_at",
            "license.expires_at",
            "reserve.expires_at",
            "databases.released_at",
            "activation_ticket.valid_to",
        ]);
        let date = (names, date).prop_map(|(name, date)| format!("\"{name}\":{date}"));
        prop::collection::vec(prop_oneof![date, other], 0..5).prop_map(|facts| facts.join(","))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        #[ignore = "long; .ci/run runs it"]
        fn any_records_are_told_as_by_the_plain_way(
            some in prop::collection::vec(facts(), 1..4),
            picks in prop::collection::vec((0..4_usize, 0..6_u32, 0..7_u32), 1..24),
            is_named in any::<bool>(),
        ) {
            let lines: Vec<String> = picks.iter().map(|(pick, name, now)| {
                let own = match name {
                    0 => "\"host\":\"ABCDE-12345-FGHJK-67890\",".to_owned(),
                    1 => "\"host\":\"\",\"id\":\"=a;b\",".to_owned(),
                    2 => "\"id\":\"x\",\"key\":\"3C45-000001-11111111\",".to_owned(),
                    3 => format!("\"host\":\"-pc{now}\",\"group\":\"{}\",", "g".repeat(300)),
                    _ => format!("\"id\":{name},\"host\":\"pc{now}{name}\",\"group\":\"@a\","),
                };
                let now = match now {
                    0 => "\"now\":\"2026-06-15T00:00:00Z\",",
                    1 => "\"now\":\"2026-06-15T02:00:00.5+02:00\",",
                    2 => "\"now\":\"gestern\",",
                    _ => "",
                };
                format!("{{{own}{now}\"facts\":{{{}}}}}", some[*pick % some.len()])
            }).collect();
            let named = if is_named { Some("2026-06-10T08:00:00Z") } else { None };
            is_told_alike(&judge(named, Some((14, 3))), &lines);
        }
    }
}
