//! Zammad by its REST interface.

use serde_json::{Value, json};

use super::{AddedAtDesk, BUNDLE_NAME, DeskLogin, DeskNumber, NewAtDesk, TicketSystem};
use super::{ask_json, in_base64, made, marked, numbered, short, with_mark};
use crate::ticket::http::{DeskAsk, RestError, Verb, Wire};
use crate::ticket::record::DeskState;

/// The group that every installation begins with.
const USUAL_GROUP: &str = "Users";

pub(super) struct Zammad {
    pub group: Option<String>,
    pub login: DeskLogin,
}

impl TicketSystem for Zammad {
    fn login(&self) -> Vec<(&'static str, String)> {
        vec![match &self.login.user {
            Some(user) => DeskLogin::basic(user, &self.login.secret),
            None => ("authorization", format!("Token token={}", self.login.secret)),
        }]
    }

    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError> {
        let mut document = json!({
            "title": marked(new.subject, new.mark),
            "group": self.group.as_deref().unwrap_or(USUAL_GROUP),
            "customer_id": format!("guess:{}", new.email),
            "article": {
                "subject": marked(new.subject, new.mark),
                "body": new.text,
                "content_type": "text/plain",
                "type": "web",
                "sender": "Customer",
                "from": new.email,
                "internal": false,
                "attachments": [{
                    "filename": BUNDLE_NAME, "data": in_base64(new.bundle), "mime-type": "application/zip",
                }],
            },
        });
        for (name, value) in new.fields {
            document[name] = value.as_str().into();
        }
        let answer = wire.ask(&DeskAsk::make(Verb::Post, "/api/v1/tickets".to_owned(), document))?.json()?;
        made(numbered(&answer, "id", "number"))
    }

    fn find(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError> {
        let answer = ask_json(wire, format!("/api/v1/tickets/search?query={}&limit=20&expand=true", new.mark))?;
        // Without `expand` the tickets stand below their ids.
        let below = answer["assets"]["Ticket"].as_object();
        let all: Vec<&Value> = match (&answer, below) {
            (Value::Array(all), _) => all.iter().collect(),
            (_, Some(below)) => below.values().collect(),
            _ if answer["tickets"].is_array() => Vec::new(),
            _ => return Err(RestError::NotJson),
        };
        Ok(with_mark(all, "title", new.mark).and_then(|ticket| numbered(ticket, "id", "number")))
    }

    fn add(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<(), RestError> {
        let document = json!({
            "ticket_id": added.id.parse::<u64>().unwrap_or_default(),
            "subject": marked(added.subject, added.mark),
            "body": added.text,
            "content_type": "text/plain",
            "type": "web",
            "sender": "Customer",
            "from": added.email,
            "internal": false,
        });
        wire.ask(&DeskAsk::make(Verb::Post, "/api/v1/ticket_articles".to_owned(), document))?.json().map(drop)
    }

    fn has(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<bool, RestError> {
        let answer = ask_json(wire, format!("/api/v1/ticket_articles/by_ticket/{}", added.id))?;
        let articles = answer.as_array().ok_or(RestError::NotJson)?;
        Ok(with_mark(articles, "subject", added.mark).is_some())
    }

    fn state(&self, wire: &mut dyn Wire, id: &str) -> Result<DeskState, RestError> {
        let answer = ask_json(wire, format!("/api/v1/tickets/{id}?expand=true"))?;
        if answer["id"].is_null() {
            return Err(RestError::NotJson);
        }
        Ok(DeskState {
            status: short(&answer["state"]),
            subject: short(&answer["title"]),
            updated: short(&answer["updated_at"]),
        })
    }
}
