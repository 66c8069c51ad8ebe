//! A message as a value, and what it is about.

use std::borrow::Cow;
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};

/// A sentence that is not worded yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Argument {
    /// A text as it stands: a name, or what another program says.
    Text(String),
    /// A source by the name that documents have for it.
    Source(String),
    /// A number, by which a language chooses its plural.
    Number(i64),
    /// A day, written as people of the language write it.
    Day(NaiveDate),
    /// A moment, likewise.
    Moment(DateTime<Utc>),
    /// A fact by its name, which is said by its label.
    Label(&'static str),
    /// A part that is itself a message.
    Message(Box<Message>),
    /// Several sentences, one behind the other.
    Messages(Vec<Message>),
}

/// What says something to a person: an error, a reason, a mistake.
pub(crate) trait Worded {
    /// What it says.
    fn message(&self) -> Message;

    /// What it says to somebody who has the page before them and no command line: the same, where that names no command.
    fn on_page(&self) -> Message {
        self.message()
    }
}

impl Message {
    /// Only the functions that `build.rs` makes of the English messages call this: a message that they make is there.
    pub(super) fn new(id: &'static str, arguments: Vec<(&'static str, Argument)>) -> Message {
        Message { id, arguments }
    }

    /// A message that was written down by its id, such as in a capture; none where this version does not know it or it
    /// is about something else.
    #[must_use]
    pub fn restored(id: &str, arguments: Vec<(String, Argument)>) -> Option<Message> {
        let (id, names) = super::RESTORED.iter().find(|(known, _)| *known == id)?;
        let named = |(name, value): (String, Argument)| Some((*names.iter().find(|known| **known == name)?, value));
        let arguments = arguments.into_iter().map(named).collect::<Option<Vec<_>>>()?;
        (arguments.len() == names.len()).then_some(Message { id, arguments })
    }

    /// The id of the message in `locales`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// What it is about, by the names of the message.
    #[must_use]
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }

    /// Whether it is about a file or another source of this name.
    pub(crate) fn names(&self, source: &str) -> bool {
        self.arguments.iter().any(|(name, argument)| {
            matches!(argument, Argument::Text(text) | Argument::Source(text) if text == source)
                && ["file", "folder", "command"].contains(name)
        })
    }

    /// The same message with each text in it changed.
    #[must_use]
    pub fn with_texts(mut self, change: &mut dyn FnMut(&str) -> String) -> Message {
        for (_, argument) in &mut self.arguments {
            match argument {
                Argument::Text(text) | Argument::Source(text) => *text = change(text),
                Argument::Message(inner) => **inner = inner.as_ref().clone().with_texts(change),
                Argument::Messages(inner) => {
                    for message in inner {
                        *message = message.clone().with_texts(change);
                    }
                }
                Argument::Number(_) | Argument::Label(_) | Argument::Day(_) | Argument::Moment(_) => {}
            }
        }
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Argument {
        Argument::Text(text.clone())
    }
}

impl From<Cow<'_, str>> for Argument {
    fn from(text: Cow<'_, str>) -> Argument {
        Argument::Text(text.into_owned())
    }
}

impl From<&Path> for Argument {
    fn from(path: &Path) -> Argument {
        Argument::Text(path.display().to_string())
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Argument {
        Argument::Message(Box::new(message))
    }
}

impl From<Vec<Message>> for Argument {
    fn from(messages: Vec<Message>) -> Argument {
        Argument::Messages(messages)
    }
}

impl From<DateTime<Utc>> for Argument {
    fn from(moment: DateTime<Utc>) -> Argument {
        Argument::Moment(moment)
    }
}

impl From<NaiveDate> for Argument {
    fn from(day: NaiveDate) -> Argument {
        Argument::Day(day)
    }
}

/// Numbers that are too large for a sentence are the largest that one can say.
macro_rules! numbers {
    ($($number:ty)+) => {
        $(impl From<$number> for Argument {
            fn from(number: $number) -> Argument {
                Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}

numbers!(u16 u32 u64 usize i32 i64);
