//! Request Tracker 5 by REST 2.0.

use serde_json::{Map, Value, json};

use super::{AddedAtDesk, BUNDLE_NAME, DeskLogin, DeskNumber, NewAtDesk, TicketSystem};
use super::{ask_json, encoded, in_base64, made, marked, numbered, short, with_mark};
use crate::ticket::http::{DeskAsk, RestError, Verb, Wire};
use crate::ticket::record::DeskState;

/// The queue that every installation has.
const USUAL_QUEUE: &str = "General";

pub(super) struct Rt {
    pub queue: Option<String>,
    /// The custom field that holds our mark.
    pub id_field: Option<String>,
    pub login: DeskLogin,
}

impl Rt {
    fn tickets(&self, wire: &mut dyn Wire, query: &str) -> Result<Vec<Value>, RestError> {
        let path = format!("/REST/2.0/tickets?query={}&fields=Subject&per_page=20", encoded(query));
        match ask_json(wire, path)?["items"].take() {
            Value::Array(items) => Ok(items),
            _ => Err(RestError::NotJson),
        }
    }
}

impl TicketSystem for Rt {
    fn login(&self) -> Vec<(&'static str, String)> {
        vec![match &self.login.user {
            Some(user) => DeskLogin::basic(user, &self.login.secret),
            None => ("authorization", format!("token {}", self.login.secret)),
        }]
    }

    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError> {
        let fields: Map<String, Value> =
            new.fields.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        let document = json!({
            "Queue": self.queue.as_deref().unwrap_or(USUAL_QUEUE),
            "Subject": marked(new.subject, new.mark),
            "Requestor": new.email,
            "Content": new.text,
            "ContentType": "text/plain",
            "CustomFields": fields,
            "Attachments": [{
                "FileName": BUNDLE_NAME, "FileType": "application/zip", "FileContent": in_base64(new.bundle),
            }],
        });
        let answer = wire.ask(&DeskAsk::make(Verb::Post, "/REST/2.0/ticket".to_owned(), document))?.json()?;
        made(numbered(&answer, "id", "id"))
    }

    fn find(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError> {
        let by_field = self.id_field.as_ref().map(|field| format!("'CF.{{{field}}}' = '{}'", new.mark));
        if let Some(query) = by_field
            && let Some(item) = self.tickets(wire, &query)?.first()
        {
            return Ok(numbered(item, "id", "id"));
        }
        let items = self.tickets(wire, &format!("Subject LIKE '{}'", new.mark))?;
        Ok(with_mark(&items, "Subject", new.mark).and_then(|item| numbered(item, "id", "id")))
    }

    fn add(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<(), RestError> {
        let document = json!({
            "Subject": marked(added.subject, added.mark), "Content": added.text, "ContentType": "text/plain",
        });
        let path = format!("/REST/2.0/ticket/{}/correspond", added.id);
        wire.ask(&DeskAsk::make(Verb::Post, path, document))?.json().map(drop)
    }

    fn has(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<bool, RestError> {
        let path =
            format!("/REST/2.0/ticket/{}/attachments?fields=Subject&per_page=100&orderby=id&order=DESC", added.id);
        let answer = ask_json(wire, path)?;
        let items = answer["items"].as_array().ok_or(RestError::NotJson)?;
        Ok(with_mark(items, "Subject", added.mark).is_some())
    }

    fn state(&self, wire: &mut dyn Wire, id: &str) -> Result<DeskState, RestError> {
        let answer = ask_json(wire, format!("/REST/2.0/ticket/{id}"))?;
        if answer["id"].is_null() {
            return Err(RestError::NotJson);
        }
        Ok(DeskState {
            status: short(&answer["Status"]),
            subject: short(&answer["Subject"]),
            updated: short(&answer["LastUpdated"]),
        })
    }
}
