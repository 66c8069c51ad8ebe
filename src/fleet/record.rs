//! What is said of one machine: a record on one line.

use std::borrow::Cow;

use chrono::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::names::{shown_name, shown_text};
use crate::diagnosis::Standing;
use crate::text::clean_text_up_to;
use crate::topics::{Owner, Severity};
use crate::vendor::serial::serial_digest;

/// The name of the schema of a record.
pub const FLEET_SCHEMA: &str = "keymend.fleet-record/3";

/// How the name of the schema begins in every version: what an earlier version wrote is read, too.
pub(super) const ANY_FLEET_SCHEMA: &str = "keymend.fleet-record/";

/// The first version, in which the name of a key stood where that of a machine does.
const FIRST_SCHEMA: &str = "keymend.fleet-record/1";

/// Characters of a reason that are kept.
const LONGEST_REASON: usize = 500;

/// The answer about one machine in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FleetVerdict {
    /// A failure is confirmed.
    Problem,
    /// The licence is fine, and nothing speaks for a failure.
    NothingWrong,
    /// Too little is known.
    CannotTell,
    /// The record or the capture cannot be read.
    Error,
}

impl FleetVerdict {
    /// Every verdict, the gravest first.
    pub const ALL: [FleetVerdict; 4] =
        [FleetVerdict::Error, FleetVerdict::Problem, FleetVerdict::CannotTell, FleetVerdict::NothingWrong];

    /// The name used in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            FleetVerdict::Problem => "problem",
            FleetVerdict::NothingWrong => "nothing-wrong",
            FleetVerdict::CannotTell => "cannot-tell",
            FleetVerdict::Error => "error",
        }
    }
}

/// What a record is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Subject {
    /// A computer, or what is not known to be anything else.
    #[default]
    Machine,
    /// A licence key, whichever computers use it.
    Key,
    /// A server that only counts its computers, and names none of them.
    Server,
}

/// How near the end of a licence is to somebody who wants to be warned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordWarning {
    /// It is within the first number of days.
    Warning,
    /// It is within the second one, or has passed.
    Critical,
}

/// `keymend.fleet-record/3`: what is said of one machine, of one licence key, or of what a server counts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FleetRecord {
    /// Always `keymend.fleet-record/3`.
    #[schemars(extend("const" = "keymend.fleet-record/3"))]
    #[serde(default = "schema_name")]
    pub schema: Cow<'static, str>,
    /// The record's own id, as it came; of a capture the place where it was read.
    #[serde(default)]
    #[schemars(with = "serde_json::Value")]
    pub id: Option<Box<RawValue>>,
    /// Whether it is about a machine, about a licence key, or about what a server counts.
    #[serde(default)]
    pub subject: Subject,
    /// The name of the machine, where the record or the capture tells it.
    #[serde(default)]
    pub host: Option<String>,
    /// The answer in one word.
    pub verdict: FleetVerdict,
    /// The failure, or the state, that stands first.
    #[serde(default)]
    pub topic: Option<String>,
    /// The one that stands second.
    #[serde(default)]
    pub second: Option<String>,
    /// How the first one stands: `confirmed` or `possible`.
    #[serde(default)]
    pub standing: Option<Standing>,
    /// The name of the product.
    #[serde(default)]
    pub product: Option<String>,
    /// Its version.
    #[serde(default)]
    pub version: Option<String>,
    /// The provider of the subscription.
    #[serde(default)]
    pub provider: Option<String>,
    /// When the licence ends: RFC 3339 in UTC, or a day.
    #[serde(default)]
    pub expires_at: Option<String>,
    /// Days until then by the clock of the record, negative as soon as it has ended: of a moment whole days of 24 hours, of a
    /// day those of the calendar.
    #[serde(default)]
    pub days_left: Option<i64>,
    /// The state of the licence, as `license.status` has it.
    #[serde(default)]
    pub status: Option<Cow<'static, str>>,
    /// How many devices use the licence.
    #[serde(default)]
    pub devices_used: Option<i64>,
    /// How many devices the licence allows.
    #[serde(default)]
    pub devices_allowed: Option<i64>,
    /// Who can end the failure.
    #[serde(default)]
    pub owner: Option<Owner>,
    /// How bad it is.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// Facts that would decide what is open, and places that could not be read.
    #[serde(default)]
    pub unknown_count: u64,
    /// Why it cannot be read, or what of it was not understood.
    #[serde(default)]
    pub error: Option<String>,
    /// Why nothing can be told; left out where there is an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The licence key, where the record or the capture names it.
    #[serde(default)]
    pub key: Option<String>,
    /// Whether a reserve key waits on the machine until the one in use has expired; left out where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve: Option<bool>,
    /// The reserve key, where the capture names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve_key: Option<String>,
    /// When the licence of the reserve key ends, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve_expires_at: Option<String>,
    /// Whether it ends within the days from which somebody wants to be warned; left out where it does not, or nobody wants it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<RecordWarning>,
    /// The group of the machine, as the record names it.
    #[serde(default)]
    pub group: Option<String>,
    /// The clock that it was judged by, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    #[serde(default)]
    pub generated_at: String,
    /// The source.
    #[serde(default)]
    pub source: Option<String>,
    /// The line of the record in its source, counted from 1.
    #[serde(default)]
    pub line: Option<u64>,
    /// Whether an earlier run wrote it: then it is one of a fleet, however many there are.
    #[serde(skip)]
    pub is_of_run: bool,
    /// The digest of the whole key, of which `key` shows the end: two keys may end alike.
    #[serde(skip)]
    pub key_digest: Option<u64>,
    /// Whether something of its input is lost: it was cut, or passed over; left out where nothing is.
    #[serde(default, rename = "partly_lost", skip_serializing_if = "std::ops::Not::not")]
    pub is_partly_lost: bool,
    /// Whether what was read of it contradicts itself: two ends, two states, two counts; left out where it does not.
    #[serde(default, rename = "contradiction", skip_serializing_if = "std::ops::Not::not")]
    pub contradicts_itself: bool,
    /// Whether an earlier run wrote it without the clock that it was judged by.
    #[serde(skip)]
    pub is_undated: bool,
    /// How many computers a server counts with a licence that has expired, and with one that expires soon, as far as each is
    /// told.
    #[serde(skip)]
    pub counted: Option<(Option<i64>, Option<i64>)>,
}

fn schema_name() -> Cow<'static, str> {
    Cow::Borrowed(FLEET_SCHEMA)
}

impl FleetRecord {
    /// A record of which nothing is known yet.
    #[must_use]
    pub fn of(verdict: FleetVerdict) -> FleetRecord {
        FleetRecord {
            schema: schema_name(),
            id: None,
            subject: Subject::Machine,
            host: None,
            verdict,
            topic: None,
            second: None,
            standing: None,
            product: None,
            version: None,
            provider: None,
            expires_at: None,
            days_left: None,
            status: None,
            devices_used: None,
            devices_allowed: None,
            owner: None,
            severity: None,
            unknown_count: 0,
            error: None,
            reason: None,
            key: None,
            reserve: None,
            reserve_key: None,
            reserve_expires_at: None,
            warning: None,
            group: None,
            generated_at: String::new(),
            source: None,
            line: None,
            is_of_run: false,
            key_digest: None,
            is_partly_lost: false,
            contradicts_itself: false,
            is_undated: false,
            counted: None,
        }
    }

    /// A record that says why there is no answer.
    #[must_use]
    pub fn error(why: &str) -> FleetRecord {
        FleetRecord { error: Some(clean_text_up_to(why, LONGEST_REASON)), ..FleetRecord::of(FleetVerdict::Error) }
    }

    /// Reads a line that an earlier run wrote.
    ///
    /// # Errors
    /// It is no such line.
    pub fn read(line: &str) -> serde_json::Result<FleetRecord> {
        let mut record: FleetRecord = serde_json::from_str(line)?;
        if record.schema == FIRST_SCHEMA && record.key.is_some() && record.is_named_as_key() {
            (record.subject, record.host) = (Subject::Key, None);
        }
        record.schema = schema_name();
        record.is_of_run = true;
        Ok(record.cleaned())
    }

    /// The same record, with every text as it may be shown: whoever wrote it may have changed it since.
    fn cleaned(self) -> FleetRecord {
        let name = |text: Option<String>| text.map(|text| shown_name(&text)).filter(|text| !text.is_empty());
        let sentence = |text: Option<String>| text.map(|text| shown_text(&text)).filter(|text| !text.is_empty());
        let is_dated = DateTime::parse_from_rfc3339(&self.generated_at).is_ok();
        FleetRecord {
            key_digest: self.key.as_deref().and_then(serial_digest),
            host: name(self.host),
            topic: name(self.topic),
            second: name(self.second),
            product: name(self.product),
            version: name(self.version),
            provider: name(self.provider),
            expires_at: name(self.expires_at),
            status: self.status.map(|status| shown_name(&status).into()),
            key: name(self.key),
            reserve_key: name(self.reserve_key),
            reserve_expires_at: name(self.reserve_expires_at),
            group: name(self.group),
            error: sentence(self.error),
            reason: sentence(self.reason),
            source: sentence(self.source),
            generated_at: if is_dated { self.generated_at } else { String::new() },
            is_undated: !is_dated,
            ..self
        }
    }

    /// The same record: one that names a machine, or no key, is about a machine.
    #[must_use]
    pub(super) fn about_what_it_names(self) -> FleetRecord {
        let is_key = self.subject == Subject::Key && self.host.is_none() && self.key.is_some();
        FleetRecord { subject: if is_key { Subject::Key } else { Subject::Machine }, ..self }
    }

    fn is_named_as_key(&self) -> bool {
        self.host.as_deref().is_some_and(|host| host.starts_with("key "))
    }

    /// Whether the licence has ended.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.days_left.is_some_and(|days| days < 0) || self.status.as_deref() == Some("expired")
    }

    /// The id as a text: what a string says, and any other value as it is written.
    #[must_use]
    pub fn id_text(&self) -> Option<String> {
        let raw = self.id.as_deref()?.get();
        match serde_json::from_str::<Option<String>>(raw) {
            Ok(text) => text,
            Err(_) => Some(raw.to_owned()),
        }
    }

    /// What the record is called among others: its host, or its key where it is about one; else its id, else its place.
    #[must_use]
    pub fn name(&self) -> String {
        let own = match self.subject {
            Subject::Machine | Subject::Server => &self.host,
            Subject::Key => &self.key,
        };
        let id = || self.id_text().map(|id| shown_name(&id));
        own.clone().or_else(id).or_else(|| self.source.clone()).unwrap_or_default()
    }
}

/// A text as an id.
pub(super) fn id_of(text: &str) -> Option<Box<RawValue>> {
    RawValue::from_string(serde_json::to_string(text).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_kept_as_it_came_and_read_as_a_text() {
        let id = |raw: &str| FleetRecord {
            id: RawValue::from_string(raw.to_owned()).ok(),
            ..FleetRecord::of(FleetVerdict::CannotTell)
        };
        for (raw, text) in [("\"a\\\"b\"", "a\"b"), ("12345678901234567890123", "12345678901234567890123")] {
            let record = id(raw);
            assert_eq!(record.id_text().as_deref(), Some(text));
            let line = serde_json::to_string(&record).unwrap();
            assert!(line.contains(&format!("\"id\":{raw},")), "{line}");
            assert_eq!(FleetRecord::read(&line).unwrap().id_text(), record.id_text());
        }
        assert_eq!(id("null").id_text(), None);
    }

    #[test]
    fn no_text_of_an_earlier_run_is_shown_as_it_stands() {
        let code = "ABCDE-12345-FGHJK-67890";
        let texts = [
            "host",
            "topic",
            "second",
            "product",
            "version",
            "provider",
            "expires_at",
            "status",
            "error",
            "reason",
            "key",
            "reserve_key",
            "reserve_expires_at",
            "group",
            "source",
        ];
        let members: String = texts.iter().map(|name| format!(",\"{name}\":\"a\\u001b[31m {code}\"")).collect();
        let line = format!("{{\"id\":\"{code}\",\"verdict\":\"problem\",\"generated_at\":\"today {code}\"{members}}}");
        let record = FleetRecord::read(&line).unwrap();
        let mut written = serde_json::to_value(&record).unwrap();
        // It is the record's own, and stays as it came.
        assert_eq!(written.as_object_mut().unwrap().remove("id"), Some(code.into()));
        let written = written.to_string();
        assert!(!written.contains("12345") && !written.contains("u001b"), "{written}");
        assert!(record.is_undated && record.host.as_deref().is_some_and(|host| host.starts_with("a *")));
        let nameless = FleetRecord { host: None, ..record };
        assert!(!nameless.name().contains("12345"), "{}", nameless.name());
    }

    #[test]
    fn a_key_that_an_earlier_version_wrote_is_a_key() {
        let line = |host: &str, key: &str| {
            format!(
                "{{\"schema\":\"keymend.fleet-record/1\",\"id\":1,\"host\":\"{host}\",\"verdict\":\"problem\",\"key\":{key}}}"
            )
        };
        let read = |host: &str, key: &str| FleetRecord::read(&line(host, key)).unwrap();
        let key = read("key 11111 (Kaspersky)", "\"****-******-***11111\"");
        assert_eq!((key.subject, key.name().as_str()), (Subject::Key, "****-******-***11111"));
        for (host, key) in [("key 11111", "null"), ("web01", "\"****-******-***11111\"")] {
            let machine = read(host, key);
            assert_eq!((machine.subject, machine.name().as_str()), (Subject::Machine, host));
        }
    }
}
