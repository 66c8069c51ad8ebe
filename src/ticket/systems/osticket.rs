//! osTicket by its interface, which makes tickets and does nothing else.

use serde_json::json;

use super::{AddedAtDesk, BUNDLE_NAME, DeskLogin, DeskNumber, LONGEST_NUMBER, NewAtDesk, TicketSystem};
use super::{in_base64, marked};
use crate::ticket::http::{DeskAsk, RestError, Verb, Wire};
use crate::ticket::record::DeskState;

pub(super) struct Osticket {
    /// The number of the help topic.
    pub topic: Option<String>,
    pub login: DeskLogin,
}

impl TicketSystem for Osticket {
    fn login(&self) -> Vec<(&'static str, String)> {
        vec![("x-api-key", self.login.secret.clone())]
    }

    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError> {
        let mut document = json!({
            "source": "API",
            "name": new.name.unwrap_or(new.email),
            "email": new.email,
            "subject": marked(new.subject, new.mark),
            "message": format!("data:text/plain;charset=utf-8;base64,{}", in_base64(new.text.as_bytes())),
            "attachments": [{ BUNDLE_NAME: format!("data:application/zip;base64,{}", in_base64(new.bundle)) }],
        });
        if let Some(topic) = &self.topic {
            document["topicId"] = topic.as_str().into();
        }
        for (name, value) in new.fields {
            document[name] = value.as_str().into();
        }
        let answer = wire.ask(&DeskAsk::make(Verb::Post, "/api/tickets.json".to_owned(), document))?;
        let number = answer.text().trim().trim_matches('"').to_owned();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-_#/.".contains(c);
        let is_number = !number.is_empty() && number.len() <= LONGEST_NUMBER && number.chars().all(fits);
        if is_number { Ok(DeskNumber { id: String::new(), number }) } else { Err(RestError::NotJson) }
    }

    fn find(&self, _: &mut dyn Wire, _: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError> {
        Err(RestError::NotThere)
    }

    fn can_add(&self) -> bool {
        false
    }

    fn add(&self, _: &mut dyn Wire, _: &AddedAtDesk<'_>) -> Result<(), RestError> {
        Err(RestError::NotThere)
    }

    fn has(&self, _: &mut dyn Wire, _: &AddedAtDesk<'_>) -> Result<bool, RestError> {
        Err(RestError::NotThere)
    }

    fn state(&self, _: &mut dyn Wire, _: &str) -> Result<DeskState, RestError> {
        Err(RestError::NotThere)
    }
}
