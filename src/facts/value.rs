//! A fact's value.

use std::cmp::Ordering;
use std::fmt;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use serde::{Serialize, Serializer};

use super::{FactId, FactType};
use crate::say::{Message, Worded, errors};
use crate::text::clean_text;

/// A value of the type that its fact's row names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A value out of the fact's closed list.
    Choice(&'static str),
    /// A whole number.
    Count(i64),
    /// Text without control characters.
    Text(String),
    /// A moment in UTC.
    Moment(DateTime<Utc>),
    /// A date without a time: the whole day, in the zone of whoever wrote it.
    Day(NaiveDate),
    /// The parts of a dotted version.
    Version(Vec<u32>),
}

/// Why a text is no value of a fact.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueError {
    /// A closed list does not hold the text.
    NotAChoice {
        /// The fact's name.
        fact: &'static str,
        /// The list, joined by commas.
        choices: String,
        /// What was given.
        text: String,
    },
    /// The text cannot be read as the fact's type.
    WrongType {
        /// The fact's name.
        fact: &'static str,
        /// The type, with an example.
        wanted: Box<Message>,
        /// What was given.
        text: String,
    },
}

impl Worded for ValueError {
    fn message(&self) -> Message {
        match self {
            ValueError::NotAChoice { fact, choices, text } => errors::not_a_choice(choices, *fact, text),
            ValueError::WrongType { fact, wanted, text } => errors::wrong_type(*fact, text, wanted.as_ref().clone()),
        }
    }
}

impl Value {
    /// Reads a value for `fact` as a person or a facts file writes it.
    ///
    /// # Errors
    /// The text is not of the fact's type; the error says what is.
    pub fn parse(fact: FactId, text: &str) -> Result<Value, ValueError> {
        let text = clean_text(text);
        let wrong =
            |wanted: Message| ValueError::WrongType { fact: fact.name(), wanted: Box::new(wanted), text: text.clone() };
        match fact.def().kind {
            FactType::Flag => match text.to_ascii_lowercase().as_str() {
                "true" | "yes" | "1" => Ok(Value::Flag(true)),
                "false" | "no" | "0" => Ok(Value::Flag(false)),
                _ => Err(wrong(errors::wants_flag())),
            },
            FactType::Choice(choices) => {
                let found = choices.iter().find(|(value, _)| value.eq_ignore_ascii_case(&text));
                found.map(|(value, _)| Value::Choice(value)).ok_or_else(|| ValueError::NotAChoice {
                    fact: fact.name(),
                    choices: choices.iter().map(|(value, _)| *value).collect::<Vec<_>>().join(", "),
                    text: text.clone(),
                })
            }
            FactType::Count => text.parse().map(Value::Count).map_err(|_| wrong(errors::wants_count())),
            FactType::Text if text.is_empty() => Err(wrong(errors::wants_text())),
            FactType::Text => Ok(Value::Text(text)),
            FactType::Moment => Value::date(&text).ok_or_else(|| wrong(errors::wants_moment())),
            FactType::Version => parse_version(&text).map(Value::Version).ok_or_else(|| wrong(errors::wants_version())),
        }
    }

    /// A choice that our own code names.
    ///
    /// Returns `None` where the fact's list does not hold it, which tests make impossible to ship.
    #[must_use]
    pub fn choice(fact: FactId, text: &str) -> Option<Value> {
        Value::parse(fact, text).ok().filter(|value| matches!(value, Value::Choice(_)))
    }

    /// Whether the value is of the type of `fact`.
    #[must_use]
    pub fn fits(&self, fact: FactId) -> bool {
        match (self, fact.def().kind) {
            (Value::Choice(value), FactType::Choice(choices)) => choices.iter().any(|(known, _)| known == value),
            (Value::Flag(_), FactType::Flag)
            | (Value::Count(_), FactType::Count)
            | (Value::Text(_), FactType::Text)
            | (Value::Moment(_) | Value::Day(_), FactType::Moment)
            | (Value::Version(_), FactType::Version) => true,
            _ => false,
        }
    }

    /// Reads a moment or a day.
    #[must_use]
    pub fn date(text: &str) -> Option<Value> {
        // Every moment has a colon, and no day has.
        if text.contains(':') {
            return parse_moment(text).map(Value::Moment).or_else(|| day_of_local_time(text).map(Value::Day));
        }
        NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok().map(Value::Day)
    }

    /// Reads what a person answers: also `today`, `yesterday` and `3 days ago`, counted from the day of the clock in its
    /// zone.
    ///
    /// # Errors
    /// The text is not of the fact's type; the error says what is.
    pub fn answered<Tz: TimeZone>(fact: FactId, text: &str, now: &DateTime<Tz>) -> Result<Value, ValueError> {
        let relative = || {
            let words: Vec<&str> = text.split_whitespace().collect();
            let days: u64 = match words.as_slice() {
                [one] if one.eq_ignore_ascii_case("today") => 0,
                [one] if one.eq_ignore_ascii_case("yesterday") => 1,
                [count, "day" | "days", "ago"] => count.parse().ok()?,
                _ => return None,
            };
            now.date_naive().checked_sub_days(Days::new(days)).map(Value::Day)
        };
        let is_date = matches!(fact.def().kind, FactType::Moment);
        relative().filter(|_| is_date).map_or_else(|| Value::parse(fact, text), Ok)
    }

    /// When a moment is, or a day begins.
    #[must_use]
    pub fn begins(&self) -> Option<DateTime<Utc>> {
        match self {
            Value::Moment(moment) => Some(*moment),
            Value::Day(day) => Some(day.and_time(NaiveTime::MIN).and_utc()),
            _ => None,
        }
    }

    /// When a moment is, or a day is over.
    #[must_use]
    pub fn ends(&self) -> Option<DateTime<Utc>> {
        match self {
            Value::Day(day) => Some(day.succ_opt()?.and_time(NaiveTime::MIN).and_utc()),
            other => other.begins(),
        }
    }

    /// Whether the value says the same as another, only less exactly: "12" of 12.1.0, a day of its hour, a part of a name.
    #[must_use]
    pub fn is_less_of(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Version(less), Value::Version(more)) => more.starts_with(less),
            (Value::Text(less), Value::Text(more)) => {
                let (less, more) = (less.to_lowercase(), more.to_lowercase());
                let known: Vec<&str> = more.split_whitespace().collect();
                less.split_whitespace().all(|word| known.contains(&word))
            }
            (Value::Day(day), Value::Moment(moment)) => *day == moment.date_naive(),
            (Value::Choice("endpoint-windows"), Value::Choice("endpoint-linux")) => true,
            _ => false,
        }
    }

    /// The order of two values of one type; `None` between types, or where there is no order.
    #[must_use]
    pub fn compare(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Value::Count(a), Value::Count(b)) => Some(a.cmp(b)),
            (Value::Moment(a), Value::Moment(b)) => Some(a.cmp(b)),
            (Value::Day(a), Value::Day(b)) => Some(a.cmp(b)),
            // Within the day nobody knows which came first.
            (Value::Day(_), Value::Moment(moment)) => match (self.begins()?, self.ends()?) {
                (_, end) if end <= *moment => Some(Ordering::Less),
                (begin, _) if begin > *moment => Some(Ordering::Greater),
                _ => None,
            },
            (Value::Moment(_), Value::Day(_)) => other.compare(self).map(Ordering::reverse),
            (Value::Version(a), Value::Version(b)) => Some(compare_versions(a, b)),
            (a, b) if a == b => Some(Ordering::Equal),
            _ => None,
        }
    }
}

fn compare_versions(a: &[u32], b: &[u32]) -> Ordering {
    let parts = a.len().max(b.len());
    let padded = |version: &[u32]| (0..parts).map(|i| version.get(i).copied().unwrap_or(0)).collect::<Vec<_>>();
    padded(a).cmp(&padded(b))
}

/// Reads RFC 3339 or `YYYY-MM-DD hh:mm:ss`, also with ` UTC` behind it as it is shown; the last as UTC, which is what the control programs print (source: kes4linux/12.0.0 page 246692).
pub fn parse_moment(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.to_utc());
    }
    let text = text.strip_suffix("UTC").map_or(text, str::trim_end);
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").ok().map(|naive| naive.and_utc())
}

/// The day of a time in ISO 8601 without a zone: it is that of whoever wrote it, and so is the day.
fn day_of_local_time(text: &str) -> Option<NaiveDate> {
    const FORMS: [&str; 2] = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    let read = |form: &&str| NaiveDateTime::parse_from_str(text.trim(), form).ok();
    FORMS.iter().find_map(read).map(|at| at.date())
}

fn parse_version(text: &str) -> Option<Vec<u32>> {
    let parts: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
    parts.filter(|parts| parts.len() <= 6)
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Flag(true) => f.write_str("yes"),
            Value::Flag(false) => f.write_str("no"),
            Value::Choice(text) => f.write_str(text),
            Value::Count(number) => write!(f, "{number}"),
            Value::Text(text) => f.write_str(text),
            Value::Moment(moment) => write!(f, "{}", moment.format("%Y-%m-%d %H:%M:%S UTC")),
            Value::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Value::Version(parts) => {
                let parts: Vec<String> = parts.iter().map(u32::to_string).collect();
                f.write_str(&parts.join("."))
            }
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Count(number) => serializer.serialize_i64(*number),
            Value::Moment(moment) => {
                serializer.serialize_str(&moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
            }
            Value::Choice(_) | Value::Text(_) | Value::Version(_) | Value::Day(_) => serializer.collect_str(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_type_is_read_as_people_write_it() {
        let read = |fact, text| Value::parse(fact, text).unwrap();
        assert_eq!(read(FactId::ReservePresent, "Yes"), Value::Flag(true));
        assert_eq!(read(FactId::LicenseStatus, "Expired"), Value::Choice("expired"));
        assert_eq!(read(FactId::LicenseDaysLeft, "-3"), Value::Count(-3));
        assert_eq!(read(FactId::ProductVersion, "12.2.0.2412"), Value::Version(vec![12, 2, 0, 2412]));
        assert_eq!(read(FactId::LicenseExpiresAt, "2019-07-09").to_string(), "2019-07-09");
        let moment = read(FactId::LicenseExpiresAt, "2019-07-09T02:00:00+02:00");
        assert_eq!(moment.to_string(), "2019-07-09 00:00:00 UTC");
        for local in ["2019-07-09T23:59:59", "2019-07-09T23:59", "2019-07-09T23:59:59.123"] {
            assert_eq!(read(FactId::LicenseExpiresAt, local).to_string(), "2019-07-09", "the day of whoever wrote it");
        }
    }

    #[test]
    fn a_wrong_value_says_what_is_right() {
        let error = Value::parse(FactId::LicenseStatus, "dead").unwrap_err().to_string();
        assert_eq!(error, "`license.status` takes one of active, expired, not-valid, absent, not `dead`.");
        let error = Value::parse(FactId::LicenseExpiresAt, "soon").unwrap_err().to_string();
        assert!(error.contains("2026-11-24T10:00:00Z"), "{error}");
    }

    #[test]
    fn versions_compare_by_number_not_by_letter() {
        let version = |text| Value::parse(FactId::ProductVersion, text).unwrap();
        assert_eq!(version("21.10").compare(&version("21.9")), Some(Ordering::Greater));
        assert_eq!(version("21.3").compare(&version("21.3.0")), Some(Ordering::Equal));
    }

    #[test]
    fn a_day_is_over_when_it_is_over() {
        let day = Value::date("2019-07-09").unwrap();
        let at = |text: &str| Value::Moment(parse_moment(text).unwrap());
        assert_eq!(day.compare(&at("2019-07-08 23:59:59")), Some(Ordering::Greater));
        assert_eq!(day.compare(&at("2019-07-09 08:00:00")), None);
        assert_eq!(at("2019-07-09 08:00:00").compare(&day), None);
        assert_eq!(day.compare(&at("2019-07-10 00:00:00")), Some(Ordering::Less));
    }

    #[test]
    fn an_answer_may_count_from_today() {
        let now = parse_moment("2026-11-28 00:30:00").unwrap();
        let answered = |text| Value::answered(FactId::SubscriptionChargedAt, text, &now).ok();
        assert_eq!(answered("yesterday"), Value::date("2026-11-27"));
        assert_eq!(answered("4 days ago"), Value::date("2026-11-24"));
        assert_eq!(answered("some days ago"), None);
        assert!(Value::answered(FactId::ReservePresent, "today", &now).is_err());
    }

    proptest! {
        #[test]
        fn any_text_gives_a_fitting_value_or_an_error(text in ".{0,80}") {
            for fact in FactId::all() {
                if let Ok(value) = Value::parse(fact, &text) {
                    prop_assert!(value.fits(fact));
                }
            }
        }
    }
}
