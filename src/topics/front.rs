//! The front matter of a file of topics, and why such a file cannot be used.

use toml::{Table, Value};

use super::condition::ConditionError;
use crate::text::is_acted_on;

/// Why a topic file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TopicError {
    /// No front matter.
    #[error("the file must begin with a line `+++`, then TOML, then another line `+++`")]
    NoFrontMatter,
    /// The TOML is wrong, or a member is missing or unknown.
    #[error("front matter: {0}")]
    Toml(#[from] Box<toml::de::Error>),
    /// A member is not there.
    #[error("`{0}` is missing")]
    Missing(String),
    /// A condition does not parse.
    #[error("{member}: {error}")]
    Condition {
        /// Which member holds it.
        member: String,
        /// What is wrong.
        error: ConditionError,
    },
    /// A pattern has no words.
    #[error("message `{0}` has no words")]
    EmptyPattern(String),
    /// An error code names no family.
    #[error("error code `{0}` must be written family:code, such as kes:89479002")]
    ErrorCode(String),
    /// A step finds out what nobody can be asked for.
    #[error("finds: `{0}` is no fact that a person can be asked for")]
    NoQuestion(String),
    /// A date is not one.
    #[error("checked: `{0}` is no date such as 2026-11-24")]
    Date(String),
    /// A character that a terminal or a page acts on.
    #[error(
        "U+{:04X} is a character that is not shown but changes how a terminal or a page shows the others; write the text without it",
        u32::from(*.0)
    )]
    Unshown(char),
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
