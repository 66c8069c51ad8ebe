//! A message in a document: its id and what it is about.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::facts::FactId;
use crate::say::{Argument, Message};

/// A [`Message`] in a document.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct SavedMessage {
    id: String,
    about: BTreeMap<String, SavedArgument>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SavedArgument {
    Text(String),
    Source(String),
    Number(i64),
    Fact(String),
    Day(NaiveDate),
    Moment(DateTime<Utc>),
    Message(SavedMessage),
    Messages(Vec<SavedMessage>),
}

impl SavedMessage {
    pub(super) fn new(message: &Message) -> SavedMessage {
        let saved = |argument: &Argument| match argument {
            Argument::Text(text) => SavedArgument::Text(text.clone()),
            Argument::Source(name) => SavedArgument::Source(name.clone()),
            Argument::Number(number) => SavedArgument::Number(*number),
            Argument::Label(fact) => SavedArgument::Fact((*fact).to_owned()),
            Argument::Day(day) => SavedArgument::Day(*day),
            Argument::Moment(moment) => SavedArgument::Moment(*moment),
            Argument::Message(message) => SavedArgument::Message(SavedMessage::new(message)),
            Argument::Messages(all) => SavedArgument::Messages(all.iter().map(SavedMessage::new).collect()),
        };
        let about = message.arguments().iter().map(|(name, argument)| ((*name).to_owned(), saved(argument)));
        SavedMessage { id: message.id().to_owned(), about: about.collect() }
    }

    /// The message; none where this version does not know it.
    pub(super) fn restore(&self) -> Option<Message> {
        let argument = |saved: &SavedArgument| {
            Some(match saved {
                SavedArgument::Text(text) => Argument::Text(text.clone()),
                SavedArgument::Source(name) => Argument::Source(name.clone()),
                SavedArgument::Number(number) => Argument::Number(*number),
                SavedArgument::Fact(name) => Argument::Label(FactId::from_name(name)?.name()),
                SavedArgument::Day(day) => Argument::Day(*day),
                SavedArgument::Moment(moment) => Argument::Moment(*moment),
                SavedArgument::Message(message) => message.restore()?.into(),
                SavedArgument::Messages(all) => {
                    Argument::Messages(all.iter().map(SavedMessage::restore).collect::<Option<Vec<_>>>()?)
                }
            })
        };
        let about = self.about.iter().map(|(name, saved)| Some((name.clone(), argument(saved)?)));
        Message::restored(&self.id, about.collect::<Option<Vec<_>>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::advice;

    #[test]
    fn a_message_comes_back_as_it_was_and_one_that_is_not_known_does_not() {
        let inner = advice::fact_is(Argument::Label("license.expires_at"), DateTime::UNIX_EPOCH);
        for message in [
            advice::no_product(),
            advice::one_date_ahead(inner, DateTime::UNIX_EPOCH),
            advice::facts_wrong_and_more(3, vec![advice::no_such_fact("a"), advice::no_such_fact("b")]),
            advice::log_silent_of_late("a.log", NaiveDate::MIN),
        ] {
            let text = serde_json::to_string(&SavedMessage::new(&message)).unwrap();
            assert_eq!(serde_json::from_str::<SavedMessage>(&text).unwrap().restore(), Some(message), "{text}");
        }
        for hostile in [
            r#"{"id":"advice-none","about":{}}"#,
            r#"{"id":"advice-no-product","about":{"x":{"text":"y"}}}"#,
            r#"{"id":"advice-no-such-fact","about":{}}"#,
            r#"{"id":"report-why","about":{}}"#,
        ] {
            assert_eq!(serde_json::from_str::<SavedMessage>(hostile).unwrap().restore(), None, "{hostile}");
        }
    }
}
