//! stub
use crate::facts::*;
use chrono::{DateTime, Utc};
use std::path::PathBuf;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatName {
    Control,
    Registry,
    Facts,
    Words,
}
impl FormatName {
    pub const ALL: [FormatName; 4] = [FormatName::Control, FormatName::Registry, FormatName::Facts, FormatName::Words];
    pub fn name(self) -> &'static str {
        match self {
            FormatName::Control => "control",
            FormatName::Registry => "registry",
            FormatName::Facts => "facts",
            FormatName::Words => "words",
        }
    }
    pub fn from_name(n: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.name() == n)
    }
}
#[derive(Clone, Debug)]
pub enum SourceArg {
    Stdin,
    Path(PathBuf),
}
pub fn read_source(_s: &SourceArg, _f: Option<FormatName>, _n: DateTime<Utc>) -> Reading {
    Reading::default()
}
pub fn read_words(t: &str, n: DateTime<Utc>) -> Reading {
    Reading {
        observations: vec![Observation {
            fact: FactId::AttemptMessage,
            value: Value::Text(t.into()),
            strength: Strength::Told,
            evidence: Evidence::new("the person", Locator::Person, t, n),
        }],
        ..Default::default()
    }
}
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct AnswerError;
pub fn read_answer(a: &str, n: DateTime<Utc>) -> Result<Observation, AnswerError> {
    let (f, v) = a.split_once('=').ok_or(AnswerError)?;
    let fact = FactId::from_name(f).ok_or(AnswerError)?;
    Ok(Observation {
        fact,
        value: Value::parse(fact, v).map_err(|_| AnswerError)?,
        strength: Strength::Told,
        evidence: Evidence::new("the person", Locator::Person, v, n),
    })
}
pub fn decode_text(b: &[u8]) -> String {
    String::from_utf8_lossy(b).into_owned()
}
