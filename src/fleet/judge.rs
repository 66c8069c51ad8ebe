//! From a record or a case to what is said of it.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Timelike, Utc};
use serde_json::value::RawValue;

use super::incoming::{IncomingRecord, RecordFacts, RecordText, names_in};
use super::memo::{Fact, FactClasses, Memo, Outcome};
use super::names::{LONGEST_NAME, is_shortened, shown_name, shown_text};
use super::record::{ANY_FLEET_SCHEMA, RecordWarning, id_of};
use super::{FleetRecord, FleetVerdict, Subject};
use crate::capture::read_members;
use crate::case::{Case, KeyLists, cases_of, shell_quoted};
use crate::code::mask_codes;
use crate::diagnosis::{Diagnosis, Finding, Standing, Verdict, are_two_ends, days_until, diagnose};
use crate::facts::{
    Evidence, FactId, FactType, KnownFact, Locator, NotRead, NotReadReason, Observation, Reading, Sheet, Strength,
    Value,
};
use crate::language::Tongue;
use crate::say::{Argument, Message, Worded, did_you_mean, errors, fleet as said, together};
use crate::sources::ksc::UNNAMED_SERVER;
use crate::topics::Catalogue;
use crate::vendor::CodeFamily;
use crate::vendor::families::whole_name;
use crate::vendor::licence_news::{LicenceNews, licence_news};
use crate::vendor::serial::serial_digest;

/// The name of a record as a source of evidence.
pub(super) const SOURCE: &str = "fleet record";

/// What was not understood and is named of one record.
const MOST_NAMED: usize = 5;

/// What is said of records that an input has and that were not read.
const PASSED_OVER: [&str; 3] = ["advice-ksc-lines-passed-over", "advice-mails-passed-over", "advice-lines-not-known"];

/// What is said of a fact whose name or value was not understood.
const FACTS_NOT_UNDERSTOOD: [&str; 2] = ["advice-facts-wrong", "advice-facts-wrong-and-more"];

/// What is said of an input that was read to its end and tells nothing of a licence: nothing is wrong with the input.
const SAYS_NOTHING: [&str; 4] =
    ["advice-dump-silent", "advice-events-silent", "advice-events-activated-since", "advice-log-silent-of-late"];

/// What is said of a file whose format somebody has to name.
const WITH_A_FORMAT: [&str; 4] =
    ["advice-say-what", "advice-json-not-known", "advice-klnagchk-not-known", "advice-folder-not-known"];

/// How old an event is at least that no longer says how the licence is today.
const OLD_EVENT: TimeDelta = TimeDelta::days(90);

/// What is said of XML that defines entities of its own: what they hide, nobody knows.
const OWN_ENTITIES: &str = "advice-xml-entities";

/// What is said of the counts of a server.
const COUNTS: [&str; 3] = ["advice-ksc-counts", "advice-ksc-counts-expired", "advice-ksc-counts-expiring"];
const COUNTS_NONE: &str = "advice-ksc-counts-none";
const COUNTS_CONTRADICT: &str = "advice-ksc-counts-contradict";

/// Facts by their names.
static FACTS: LazyLock<HashMap<&'static str, FactId>> =
    LazyLock::new(|| FactId::all().map(|fact| (fact.name(), fact)).collect());

/// The topics and the clock by which a fleet is judged.
#[derive(Debug)]
pub struct FleetJudge {
    catalogue: Catalogue,
    classes: FactClasses,
    clock: DateTime<Utc>,
    /// Whether the clock was named, and goes before that of a record.
    is_named: bool,
    /// By how many minutes days are ahead of UTC, where no record tells.
    zone: i64,
    /// From how many days before the end a record is a warning, and from how many it is critical.
    warn_days: Option<(i64, i64)>,
    /// The words of what is said of a record that cannot be read.
    tongue: Tongue,
    /// What lists of keys among the sources say.
    lists: KeyLists,
}

/// Where a record stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct RecordPlace<'a> {
    pub source: &'a str,
    pub line: Option<u64>,
}

impl FleetJudge {
    /// Judges by these topics; by the clock that was named, else by that of each record, else by that of the system.
    /// Days without a time are those of a zone that is so many minutes ahead of UTC.
    #[must_use]
    pub fn new(catalogue: Catalogue, named: Option<DateTime<Utc>>, zone: i64, tongue: Tongue) -> FleetJudge {
        let classes = FactClasses::of(&catalogue);
        FleetJudge {
            catalogue,
            classes,
            clock: named.unwrap_or_else(Utc::now),
            is_named: named.is_some(),
            zone,
            warn_days: None,
            tongue,
            lists: KeyLists::default(),
        }
    }

    /// As if its clock were that of the system, which a record's own goes before.
    #[cfg(test)]
    pub(super) fn with_the_clocks_of_records(self) -> FleetJudge {
        FleetJudge { is_named: false, ..self }
    }

    /// With lists of keys, which count for each computer whose key they hold, or should.
    pub(super) fn beside(self, lists: KeyLists) -> FleetJudge {
        FleetJudge { lists, ..self }
    }

    /// The lists of keys among the sources.
    pub(super) fn lists(&self) -> &KeyLists {
        &self.lists
    }

    /// With a warning in each record that ends within the first number of days; within the second one it is critical.
    #[must_use]
    pub fn warning_from(self, warn_days: Option<(i64, i64)>) -> FleetJudge {
        FleetJudge { warn_days, ..self }
    }

    /// A record with its warning, where somebody wants to be warned.
    pub(super) fn warned(&self, mut record: FleetRecord) -> FleetRecord {
        if let Some((warning, critical)) = self.warn_days {
            let days_left = record.days_left.filter(|_| record.verdict != FleetVerdict::Error);
            record.warning = warning_within(days_left, warning, critical);
        }
        record
    }

    /// The warning of a record with an answer that has so many days left.
    pub(super) fn warning_of(&self, days_left: Option<i64>) -> Option<RecordWarning> {
        self.warn_days.and_then(|(warning, critical)| warning_within(days_left, warning, critical))
    }

    /// How values of facts are told apart.
    pub(super) fn classes(&self) -> &FactClasses {
        &self.classes
    }

    /// The clock of the run.
    #[must_use]
    pub fn clock(&self) -> DateTime<Utc> {
        self.clock
    }

    /// The clock where it was named.
    pub(super) fn named_clock(&self) -> Option<DateTime<Utc>> {
        Some(self.clock).filter(|_| self.is_named)
    }

    /// By how many minutes days are ahead of UTC, where no record tells.
    pub(super) fn zone(&self) -> i64 {
        self.zone
    }

    /// A reason in words.
    fn word(&self, why: &Message) -> String {
        shown_text(&self.tongue.say(why))
    }

    /// What is said of a line that is not read, or not whole.
    pub(super) fn unread_line(&self, line: &[u8], why: &Message, place: RecordPlace<'_>) -> FleetRecord {
        FleetRecord {
            generated_at: rfc3339(self.clock),
            source: Some(place.source.to_owned()),
            line: place.line,
            ..self.broken_line(line, None, why)
        }
    }

    /// A line that is no record, with what it names before the place where it breaks off.
    fn broken_line(&self, line: &[u8], id: Option<Box<RawValue>>, why: &Message) -> FleetRecord {
        let names = names_in(line);
        let show = |text: Option<String>| text.map(|text| shown_name(&text)).filter(|text| !text.is_empty());
        FleetRecord {
            id: id.or(names.id),
            host: show(names.host),
            group: show(names.group),
            key: show(names.key),
            ..FleetRecord::error(&self.word(why))
        }
    }

    /// What is said of a record: always one line for one line.
    pub(super) fn line(&self, line: &[u8], place: RecordPlace<'_>, memo: &mut Memo) -> FleetRecord {
        let mut record = match self.read_line(line, place, memo) {
            Ok(record) => record,
            Err((why, id)) => self.broken_line(line, id, &why),
        };
        if record.generated_at.is_empty() {
            record.generated_at = rfc3339(self.clock);
        }
        record.source.get_or_insert_with(|| place.source.to_owned());
        record.line = record.line.or(place.line);
        self.with_cut_names(record)
    }

    /// The record, which says where one of its names was cut.
    fn with_cut_names(&self, record: FleetRecord) -> FleetRecord {
        let is_cut = |name: &Option<String>| name.as_deref().is_some_and(is_shortened);
        if !is_cut(&record.host) && !is_cut(&record.group) {
            return record;
        }
        let told = self.word(&said::name_cut(LONGEST_NAME));
        let error = record.error.iter().cloned().chain([told]).collect::<Vec<_>>().join(" ");
        FleetRecord { error: Some(error), ..record }
    }

    fn read_line(
        &self,
        line: &[u8],
        place: RecordPlace<'_>,
        memo: &mut Memo,
    ) -> Result<FleetRecord, (Message, Option<Box<RawValue>>)> {
        if is_of_earlier_run(line) {
            let text = std::str::from_utf8(line).map_err(|error| (said::not_utf8(error.valid_up_to() + 1), None))?;
            let read = FleetRecord::read(text);
            return read.map_err(|error| (broken_record(&error), None));
        }
        let incoming = IncomingRecord::read(line).map_err(|why| (why, None))?;
        let id = incoming.id.filter(|id| id.get() != "null").map(ToOwned::to_owned);
        let host = incoming.host.as_ref().map(|host| shown_name(&host.0)).filter(|host| !host.is_empty());
        let mut shared = |text: &Option<RecordText<'_>>| {
            let text = text.as_ref().map(|text| memo.shown(&text.0, shown_name));
            text.filter(|text| !text.is_empty())
        };
        let (group, key) = (shared(&incoming.group), shared(&incoming.key));
        let key_digest = incoming.key.as_ref().and_then(|key| serial_digest(&key.0));
        let told = match &incoming.now {
            Some(text) => match self.clock_of(text.0.trim()) {
                Some(now) => Some(now),
                None => return Err((said::not_a_moment(), id)),
            },
            None => None,
        };
        let now = self.named_clock().or(told);
        let judged = match (&incoming.facts, &incoming.capture) {
            (Some(facts), None) if !facts.is_list => {
                let named = incoming.key.as_ref().map(|key| (key.0.as_ref(), host.is_some()));
                self.facts(facts, named, now.unwrap_or(self.clock), place, memo)
            }
            (None, Some(capture)) => self.capture(capture.0.as_bytes(), now, place),
            (Some(_), Some(_)) => Err(said::facts_and_capture()),
            // The columns that an earlier run wrote.
            (None, None) if memchr::memmem::find(line, b"\"verdict\"").is_some() => {
                let text = std::str::from_utf8(line).unwrap_or_default();
                return FleetRecord::read(text).map_err(|error| (broken_record(&error), id));
            }
            // A diagnosis, or a capture that is one line of JSON.
            (facts, None) => match self.capture(line, now, place) {
                Ok(record) if record.verdict != FleetVerdict::Error || facts.is_some() => Ok(record),
                Err(why) if facts.is_some() => Err(why),
                _ => Err(said::neither()),
            },
        };
        match judged {
            Ok(record) => Ok(FleetRecord {
                host: host.or(record.host.clone()),
                key: key.or(record.key.clone()),
                key_digest: key_digest.or(record.key_digest),
                group: group.or(record.group.clone()),
                id,
                ..record
            }
            .about_what_it_names()),
            Err(why) => Ok(FleetRecord { id, host, key, group, ..FleetRecord::error(&self.word(&why)) }),
        }
    }

    /// The clock that a record tells; one without a zone is that of whoever judges.
    pub(super) fn clock_of(&self, text: &str) -> Option<DateTime<Utc>> {
        let local = || {
            let written = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
            written.and_utc().checked_sub_signed(TimeDelta::try_minutes(self.zone)?)
        };
        DateTime::parse_from_rfc3339(text).ok().map(|now| now.to_utc()).or_else(local)
    }

    /// Judges the facts of a record, which may name a key, and a computer with it.
    fn facts(
        &self,
        facts: &RecordFacts<'_>,
        key: Option<(&str, bool)>,
        now: DateTime<Utc>,
        place: RecordPlace<'_>,
        memo: &mut Memo,
    ) -> Result<FleetRecord, Message> {
        let mut known: Vec<Rc<Fact>> = Vec::with_capacity(facts.known.len());
        let mut problems: Vec<String> = Vec::new();
        for (name, text) in &facts.known {
            let read = || read_fact(name, text).and_then(|fact| self.with_whole_code(fact));
            match memo.fact(name, text, || read().map_err(|problem| self.word(&problem))) {
                Ok(fact) => known.push(fact),
                Err(problem) => problems.push(problem),
            }
        }
        let not_understood = facts.not_understood.iter();
        let not_understood = not_understood.map(|name| said::value_unknown(shown_name(name)));
        problems.extend(not_understood.map(|problem| self.word(&problem)));
        if facts.too_many {
            problems.push(self.word(&said::too_many_facts()));
        }
        if known.is_empty()
            && let Some(problems) = self.named(std::mem::take(&mut problems))
        {
            return Err(errors::quoted(problems));
        }
        // What was not understood may be a state that is no good.
        let mut doubt = (!problems.is_empty()).then(said::why_part);
        if let Some((key, has_host)) = key.filter(|_| !self.lists.is_empty()) {
            let is_key = !has_host && known.iter().any(|fact| **fact == (FactId::LicenseInConsole, Value::Flag(true)));
            let own = |wanted: FactId| {
                let found = known.iter().find(|fact| fact.0 == wanted);
                found.map(|fact| (&fact.1, Strength::Recorded))
            };
            let told = if is_key { None } else { Some(self.lists.of_computer(&KeyLists::default(), key, &own)) };
            if let Some(told) = told {
                known.extend(told.seen.into_iter().map(|seen| Rc::new((seen.fact, seen.value))));
                problems.extend(told.unlisted.map(|advice| self.word(&advice)));
                doubt = told.not_held.or(doubt);
            }
        }
        let two_values = self.two_values(known.iter().map(|fact| (fact.0, &fact.1, Strength::Recorded)));
        let has_two = !two_values.is_empty();
        problems.extend(two_values);
        let problems = self.named(problems);
        // Facts of a record come in any order; values of one fact in theirs.
        known.sort_by_key(|fact| fact.0);
        let of = |wanted: FactId| known.iter().find(|fact| fact.0 == wanted).map(|fact| &fact.1);
        let zone = match of(FactId::SystemUtcOffsetMinutes) {
            Some(Value::Count(minutes)) => *minutes,
            _ => self.zone,
        };
        let ahead = TimeDelta::try_minutes(zone).unwrap_or_default();
        let key = self.classes.key(&known, now, ahead);
        let outcome = memo.outcome(key, || self.outcome(&self.diagnose(&known, now, place), 0));
        let mut record = FleetRecord { error: problems, generated_at: rfc3339(now), ..with_outcome(outcome) };
        add_values(&mut record, &of, now, zone);
        record.contradicts_itself |= has_two;
        Ok(self.in_doubt(record, doubt))
    }

    /// The record, which is no all-clear where something of what it rests on is not known.
    fn in_doubt(&self, record: FleetRecord, doubt: Option<Message>) -> FleetRecord {
        match doubt.filter(|_| record.verdict == FleetVerdict::NothingWrong) {
            Some(doubt) => {
                let reason = Some(self.word(&doubt));
                FleetRecord { verdict: FleetVerdict::CannotTell, reason, ..record }
            }
            None => record,
        }
    }

    /// The fact, with the family of an error code where it is not written and only one has such a code.
    fn with_whole_code(&self, (fact, value): Fact) -> Result<Fact, Message> {
        let Value::Text(code) = &value else { return Ok((fact, value)) };
        if fact != FactId::AttemptErrorCode {
            return Ok((fact, value));
        }
        match self.catalogue.error_code(code) {
            Ok(code) => Ok((fact, Value::Text(code.to_string()))),
            Err(several) if several.is_empty() => {
                let families = CodeFamily::ALL.map(CodeFamily::name).join(", ");
                Err(said::code_unknown(shown_name(code), families))
            }
            Err(several) => {
                let codes = several.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
                Err(said::code_of_several(shown_name(code), codes))
            }
        }
    }

    fn diagnose(&self, known: &[Rc<Fact>], now: DateTime<Utc>, place: RecordPlace<'_>) -> Diagnosis<'_> {
        let observed = known.iter().map(|known| {
            let (fact, value) = &**known;
            let pointer = format!("/facts/{fact}");
            let locator = Locator::Json { file: place.source.to_owned(), pointer };
            let evidence = Evidence::new(SOURCE, locator, &value.to_string(), now);
            Observation { fact: *fact, value: value.clone(), strength: Strength::Recorded, evidence }
        });
        let reading = Reading { observations: observed.collect(), zone: Some(self.zone), ..Reading::default() };
        diagnose(&self.catalogue, reading, now)
    }

    /// Judges a capture that stands in a record: one machine.
    fn capture(
        &self,
        bytes: &[u8],
        now: Option<DateTime<Utc>>,
        place: RecordPlace<'_>,
    ) -> Result<FleetRecord, Message> {
        let portions = read_members([(place.source, bytes)], now.unwrap_or(self.clock));
        let mut cases = cases_of(portions, now, self.clock, self.zone, &self.lists);
        match (cases.pop(), cases.len()) {
            (Some(only), 0) => Ok(FleetRecord { id: None, ..self.case(&only) }),
            (_, others) => Err(said::several_machines(others + 1)),
        }
    }

    /// What is said of a case.
    pub(super) fn case(&self, case: &Case) -> FleetRecord {
        self.with_cut_names(self.of_case(case))
    }

    fn of_case(&self, case: &Case) -> FleetRecord {
        let notes = &case.reading.not_read;
        let reasons = self
            .named(notes.iter().map(|note| format!("{}: {}", note.source, self.tongue.say(advised(note)))).collect());
        let open = notes.iter().filter(|note| note.reason != NotReadReason::Older).count() as u64;
        let is_silent = notes.iter().all(|note| SAYS_NOTHING.contains(&note.advice.id()));
        if case.reading.observations.is_empty()
            && !is_silent
            && let Some(reasons) = reasons
        {
            return FleetRecord {
                id: id_of(&case.place),
                host: case.machine.clone().filter(|_| case.is_named),
                source: Some(case.place.clone()),
                generated_at: rfc3339(case.now),
                ..FleetRecord::error(&reasons)
            };
        }
        let diagnosis = case.diagnose(&self.catalogue);
        let told = notes.iter().filter(|note| note.reason != NotReadReason::Older);
        let told = told.map(|note| self.tongue.say(advised(note)));
        let two_values = self.two_values(values_of(&diagnosis.sheet));
        let has_two = !two_values.is_empty() || notes.iter().any(|note| note.advice.id() == COUNTS_CONTRADICT);
        let mut record = FleetRecord {
            id: id_of(&case.place),
            host: case.machine.clone().filter(|_| case.is_named),
            error: self.named(told.chain(two_values).collect()),
            key: case.key.as_deref().map(mask_codes),
            key_digest: case.key.as_deref().and_then(serial_digest),
            is_partly_lost: notes.iter().any(is_lost),
            counted: notes.iter().find_map(counted),
            reserve_key: case.reading.reserve_key.as_deref().map(mask_codes),
            group: case.reading.group.as_deref().map(shown_name),
            generated_at: rfc3339(case.now),
            source: Some(case.place.clone()),
            ..with_outcome(self.outcome(&diagnosis, open))
        };
        if record.subject == Subject::Key && record.key.is_some() {
            // What the reader calls a key is no machine's name.
            record.host = None;
        }
        let mut record = record.about_what_it_names();
        if record.counted.is_some() {
            // Counts are of no computer, and what stands for a server that nothing names is the name of none.
            record.subject = Subject::Server;
            record.host = record.host.filter(|host| host != UNNAMED_SERVER);
        }
        record.contradicts_itself |= has_two;
        let zone = diagnosis.sheet.zone().unwrap_or(self.zone);
        add_values(&mut record, &|fact| diagnosis.sheet.value(fact), case.now, zone);
        if notes.iter().any(|note| note.advice.id() == OWN_ENTITIES)
            && record.verdict != FleetVerdict::Problem
            && let Some(reasons) = record.error
        {
            let FleetRecord { id, host, source, generated_at, .. } = record;
            return FleetRecord { id, host, source, generated_at, ..FleetRecord::error(&reasons) };
        }
        let ended = day_of_the_end(&diagnosis).or(case.told_at.map(|at| at.date_naive()));
        if let Some(day) = ended.filter(|day| case.now.date_naive() - *day > OLD_EVENT)
            && record.verdict == FleetVerdict::Problem
            && rests_on_an_event_alone(&diagnosis)
        {
            record.verdict = FleetVerdict::CannotTell;
            record.reason = Some(self.word(&said::why_old_event(day.format("%Y-%m-%d").to_string())));
        }
        let is_doubtful = record.is_partly_lost || notes.iter().any(is_not_understood);
        self.in_doubt(record, is_doubtful.then(said::why_part))
    }

    /// What a diagnosis comes to; `open` counts the places that could not be read.
    fn outcome(&self, diagnosis: &Diagnosis<'_>, open: u64) -> Outcome {
        // How a licence was bought is no failure of it.
        let is_of_purchase = diagnosis.verdict == Verdict::Problem && tells_of_the_purchase_alone(diagnosis);
        let verdict = match diagnosis.verdict {
            Verdict::Problem if is_of_purchase => FleetVerdict::CannotTell,
            Verdict::Problem => FleetVerdict::Problem,
            Verdict::NothingWrong => FleetVerdict::NothingWrong,
            Verdict::CannotTell => FleetVerdict::CannotTell,
        };
        let mut standing = diagnosis.standing();
        let (first, second) = (standing.next(), standing.next());
        let missing: BTreeSet<FactId> =
            diagnosis.standing().flat_map(|finding| finding.missing.iter().copied()).collect();
        Outcome {
            verdict,
            topic: first.map(|finding| finding.topic.id.clone()),
            second: second.map(|finding| finding.topic.id.clone()),
            standing: first.map(|finding| finding.standing),
            owner: first.map(|finding| finding.owner),
            severity: first.map(|finding| finding.severity),
            status: match diagnosis.sheet.value(FactId::LicenseStatus) {
                Some(Value::Choice(status)) => Some(status),
                // What only an event tells is told as well.
                _ => event_says_expired(diagnosis).then_some("expired"),
            },
            in_console: diagnosis.sheet.value(FactId::LicenseInConsole) == Some(&Value::Flag(true)),
            missing: missing.len() as u64 + open,
            reason: match is_of_purchase {
                true => Some(self.word(&said::why_neither())),
                false => diagnosis.doubts_in_words(&self.tongue),
            },
            contradicts_itself: diagnosis.contradicts_itself(),
        }
    }

    /// What is said of each end or count for which the input has two values that are as direct.
    fn two_values<'v>(&self, values: impl Iterator<Item = (FactId, &'v Value, Strength)>) -> Vec<String> {
        const COMPARED: [FactId; 3] =
            [FactId::LicenseExpiresAt, FactId::LicenseDevicesUsed, FactId::LicenseDevicesAllowed];
        let differs = |one: &Value, other: &Value| match (one, other) {
            (Value::Count(one), Value::Count(other)) => one != other,
            (one, other) => are_two_ends(one, other),
        };
        let mut first: [Option<(&Value, Strength)>; COMPARED.len()] = [None; COMPARED.len()];
        let mut told: Vec<String> = Vec::new();
        for (fact, value, strength) in values {
            let Some(at) = COMPARED.iter().position(|compared| *compared == fact) else { continue };
            match first[at] {
                None => first[at] = Some((value, strength)),
                Some((one, known)) if known == strength && differs(one, value) => {
                    let [one, other] = [one, value].map(|value| self.tongue.fact(fact, value));
                    told.push(self.word(&said::two_values(one, other)));
                }
                Some(_) => {}
            }
        }
        told
    }

    /// The first of what is to be said, in one text.
    fn named(&self, mut all: Vec<String>) -> Option<String> {
        let more = all.len().saturating_sub(MOST_NAMED);
        all.truncate(MOST_NAMED);
        if more > 0 {
            all.push(self.tongue.say(said::more(more)));
        }
        // Whole sentences end themselves.
        Some(all.join(" ")).filter(|text| !text.is_empty())
    }
}

/// How near an end in so many days is.
fn warning_within(days_left: Option<i64>, warning: i64, critical: i64) -> Option<RecordWarning> {
    match days_left {
        Some(days) if days <= critical => Some(RecordWarning::Critical),
        Some(days) if days <= warning => Some(RecordWarning::Warning),
        _ => None,
    }
}

/// Whether something of an input is lost: it was cut, is too large, or has records that were not read.
fn is_lost(note: &NotRead) -> bool {
    matches!(note.reason, NotReadReason::Damaged | NotReadReason::TooLarge) || PASSED_OVER.contains(&note.advice.id())
}

/// Whether a value or a name of a fact was not understood.
fn is_not_understood(note: &NotRead) -> bool {
    FACTS_NOT_UNDERSTOOD.contains(&note.advice.id())
}

/// What a sheet has of each fact, the most direct first.
fn values_of(sheet: &Sheet) -> impl Iterator<Item = (FactId, &Value, Strength)> {
    sheet.entries().flat_map(|(fact, known)| known.all().iter().map(move |seen| (fact, &seen.value, seen.strength)))
}

/// How many computers a server counts with a licence that has expired, and with one that expires soon.
fn counted(note: &NotRead) -> Option<(Option<i64>, Option<i64>)> {
    let number = |wanted: &str| {
        let found = note.advice.arguments().iter().find(|(name, _)| *name == wanted)?;
        if let Argument::Number(number) = found.1 { Some(number) } else { None }
    };
    match note.advice.id() {
        COUNTS_NONE => Some((Some(0), Some(0))),
        id if COUNTS.contains(&id) => Some((number("expired"), number("expiring"))),
        _ => None,
    }
}

fn broken_record(error: &serde_json::Error) -> Message {
    said::broken_record(error.to_string())
}

/// Whether a line is one that `fleet` wrote.
fn is_of_earlier_run(line: &[u8]) -> bool {
    let start = &line[..line.len().min(64)];
    let has = |text: &str| memchr::memmem::find(start, text.as_bytes()).is_some();
    has("\"schema\"") && has(ANY_FLEET_SCHEMA)
}

/// A fact by its name.
pub(super) fn fact_by_name(name: &str) -> Option<FactId> {
    FACTS.get(name).copied().or_else(|| FactId::from_name(name))
}

/// A fact of a record by its name and its value as a text.
pub(super) fn read_fact(name: &str, text: &str) -> Result<Fact, Message> {
    let Some(fact) = fact_by_name(name) else {
        return Err(no_such_fact(&shown_name(name)));
    };
    let read = match fact.def().kind {
        FactType::Text => Value::parse(fact, &mask_codes(text)),
        _ => Value::parse(fact, text),
    };
    read.map(|value| (fact, value)).map_err(|error| error.message())
}

/// Whether an event says that the licence has expired, and the diagnosis rests on a state of the licence.
fn event_says_expired(diagnosis: &Diagnosis<'_>) -> bool {
    let told = diagnosis.sheet.get(FactId::AttemptMessage).map(KnownFact::all).unwrap_or_default();
    let says =
        |seen: &Observation| matches!(&seen.value, Value::Text(text) if licence_news(text) == Some(LicenceNews::Ended));
    let is_state = |finding: &Finding<'_>| finding.topic.background && finding.standing == Standing::Confirmed;
    told.iter().any(says) && diagnosis.standing().any(is_state)
}

/// Whether nothing but an event says that the licence has expired.
fn rests_on_an_event_alone(diagnosis: &Diagnosis<'_>) -> bool {
    const OF_A_STATE: [FactId; 4] =
        [FactId::LicenseKeyState, FactId::LicenseExpiresAt, FactId::LicenseDaysLeft, FactId::LicenseKeyListed];
    event_says_expired(diagnosis) && OF_A_STATE.iter().all(|fact| diagnosis.sheet.value(*fact).is_none())
}

/// The day of the newest event that says that the licence has expired, which stands before what it says.
fn day_of_the_end(diagnosis: &Diagnosis<'_>) -> Option<NaiveDate> {
    let says = |seen: &&Observation| matches!(&seen.value, Value::Text(text) if licence_news(text) == Some(LicenceNews::Ended));
    let day = |seen: &Observation| NaiveDate::parse_from_str(seen.evidence.excerpt.get(..10)?, "%Y-%m-%d").ok();
    diagnosis.sheet.get(FactId::AttemptMessage)?.all().iter().filter(says).filter_map(day).max()
}

/// Whether all that is known is how the licence was bought, of what product and for what system.
fn tells_of_the_purchase_alone(diagnosis: &Diagnosis<'_>) -> bool {
    const OF_PURCHASE: [&str; 4] = ["purchase.", "product.", "system.", "subscription.provider"];
    let is_of_it = |fact: FactId| {
        OF_PURCHASE.iter().any(|part| fact.name().starts_with(part)) || fact == FactId::SubscriptionPresent
    };
    diagnosis.top().is_some_and(|top| top.topic.background) && diagnosis.sheet.entries().all(|(fact, _)| is_of_it(fact))
}

/// What to do where something is not read: here `--as` is not taken, so that an advice to use it names the command that takes it.
fn advised(note: &NotRead) -> Message {
    if !WITH_A_FORMAT.contains(&note.advice.id()) {
        return note.advice.clone();
    }
    let file = match note.source.as_str() {
        "standard input" => "-",
        file => file,
    };
    said::not_recognised(format!("keymend diagnose {} --as log", shell_quoted(file)), &note.source)
}

fn with_outcome(outcome: Outcome) -> FleetRecord {
    let Outcome { verdict, topic, second, standing, owner, severity, status, in_console, .. } = outcome;
    let Outcome { missing, reason, contradicts_itself, .. } = outcome;
    FleetRecord {
        subject: if in_console { Subject::Key } else { Subject::Machine },
        topic,
        second,
        standing,
        owner,
        severity,
        status: status.map(Cow::Borrowed),
        unknown_count: missing,
        reason,
        contradicts_itself,
        ..FleetRecord::of(verdict)
    }
}

/// Adds what is known of the product and of the end of the licence.
fn add_values<'v>(record: &mut FleetRecord, of: &dyn Fn(FactId) -> Option<&'v Value>, now: DateTime<Utc>, zone: i64) {
    let text = |fact| of(fact).map(Value::to_string);
    let product = text(FactId::ProductName).or_else(|| text(FactId::ProductFamily));
    record.product = product.map(|name| whole_name(&name).map_or(name, str::to_owned));
    record.version = text(FactId::ProductVersion);
    record.provider = text(FactId::SubscriptionProvider);
    let written = |value: &Value| match value {
        Value::Moment(moment) => rfc3339(*moment),
        other => other.to_string(),
    };
    let ends = of(FactId::LicenseExpiresAt);
    record.expires_at = ends.map(written);
    record.reserve = match of(FactId::ReservePresent) {
        Some(Value::Flag(present)) => Some(*present),
        _ => None,
    };
    record.reserve_expires_at = of(FactId::ReserveExpiresAt).map(written);
    let count = |fact| match of(fact) {
        Some(Value::Count(count)) => Some(*count),
        _ => None,
    };
    record.devices_used = count(FactId::LicenseDevicesUsed);
    record.devices_allowed = count(FactId::LicenseDevicesAllowed);
    record.days_left = match (ends.and_then(|end| days_until(end, Some(zone), now)), of(FactId::LicenseDaysLeft)) {
        (Some(days), _) => Some(days),
        (None, Some(Value::Count(days))) => Some(*days),
        _ => None,
    };
}

/// A moment as RFC 3339 to the second; each record has two, so that the usual years are written by hand.
pub(super) fn rfc3339(moment: DateTime<Utc>) -> String {
    let Ok(year) = u32::try_from(moment.year()) else { return rfc3339_of_any_year(moment) };
    if year > 9999 {
        return rfc3339_of_any_year(moment);
    }
    // In a leap second the clock shows 60.
    let second = moment.second() + moment.nanosecond() / 1_000_000_000;
    let mut text = String::with_capacity(20);
    for (number, sign) in [
        (year / 100, ""),
        (year % 100, "-"),
        (moment.month(), "-"),
        (moment.day(), "T"),
        (moment.hour(), ":"),
        (moment.minute(), ":"),
        (second, "Z"),
    ] {
        text.extend([number / 10, number % 10].into_iter().filter_map(|digit| char::from_digit(digit, 10)));
        text.push_str(sign);
    }
    text
}

fn rfc3339_of_any_year(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// What is said of a name that no fact has.
fn no_such_fact(name: &str) -> Message {
    let near = did_you_mean(name, FactId::all().map(FactId::name));
    together([errors::no_such_fact(name)].into_iter().chain(near))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_moment_is_written_as_chrono_writes_it(seconds in -99_999_999_999_i64..999_999_999_999, nanos in 0..2_000_000_000_u32) {
            if let Some(moment) = DateTime::from_timestamp(seconds, nanos) {
                prop_assert_eq!(rfc3339(moment), rfc3339_of_any_year(moment));
            }
        }
    }
}
