//! The front matter of a file of topics, and why such a file cannot be used.

use toml::{Table, Value};

use super::condition::ConditionError;
use crate::language::in_english;
use crate::say::{Message, Worded, check};
use crate::text::is_acted_on;

/// Why a topic file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum TopicError {
    /// No front matter.
    NoFrontMatter,
    /// The TOML is wrong, or a member is missing or unknown.
    Toml(#[from] Box<toml::de::Error>),
    /// A member is not there.
    Missing(String),
    /// A condition does not parse.
    Condition {
        /// Which member holds it.
        member: String,
        /// What is wrong.
        error: ConditionError,
    },
    /// A pattern has no words.
    EmptyPattern(String),
    /// An error code names no family.
    ErrorCode(String),
    /// A step finds out what nobody can be asked for.
    NoQuestion(String),
    /// A date is not one.
    Date(String),
    /// A character that a terminal or a page acts on.
    Unshown(char),
}

impl Worded for TopicError {
    fn message(&self) -> Message {
        match self {
            TopicError::NoFrontMatter => check::no_front_matter(),
            TopicError::Toml(error) => check::front_matter(error.to_string()),
            TopicError::Missing(member) => check::missing(member),
            TopicError::Condition { member, error } => check::of_member(member, error.message()),
            TopicError::EmptyPattern(pattern) => check::empty_pattern(pattern),
            TopicError::ErrorCode(code) => check::error_code(code),
            TopicError::NoQuestion(fact) => check::no_question(fact),
            TopicError::Date(date) => check::date(date),
            TopicError::Unshown(character) => check::unshown(format!("U+{:04X}", u32::from(*character))),
        }
    }
}

impl TopicError {
    /// The same for whoever is shown the place: of what the TOML reader says, which repeats the line, the first line alone.
    pub(crate) fn at_its_place(&self) -> Message {
        match self {
            TopicError::Toml(error) => toml_says(error),
            other => other.message(),
        }
    }
}

/// What the TOML reader says is wrong, in its own words.
pub(crate) fn toml_says(error: &toml::de::Error) -> Message {
    check::toml(error.message().lines().next().unwrap_or_default())
}

/// The front matter of a file and what stands below it, without the returns of Windows.
pub(super) fn front_and_body(text: &str) -> Result<(String, String), TopicError> {
    let text = text.replace("\r\n", "\n");
    let after = text.strip_prefix("+++\n").ok_or(TopicError::NoFrontMatter)?;
    let (front, body) = after.split_once("\n+++\n").ok_or(TopicError::NoFrontMatter)?;
    unshown(body).map_or(Ok(()), |found| Err(TopicError::Unshown(found)))?;
    Ok((front.to_owned(), body.to_owned()))
}

/// A character on which a terminal or a page would act instead of showing it.
fn unshown(text: &str) -> Option<char> {
    text.chars().find(|character| is_acted_on(*character))
}

/// Refuses such a character in any text of the front matter, where TOML can write it as an escape.
pub(super) fn refuse_unshown(front: &Table) -> Result<(), TopicError> {
    fn within(value: &Value) -> Option<char> {
        match value {
            Value::String(text) => unshown(text),
            Value::Array(items) => items.iter().find_map(within),
            Value::Table(table) => within_table(table),
            _ => None,
        }
    }
    fn within_table(table: &Table) -> Option<char> {
        table.iter().find_map(|(key, value)| unshown(key).or_else(|| within(value)))
    }
    within_table(front).map_or(Ok(()), |found| Err(TopicError::Unshown(found)))
}
