//! Znuny by the web service that comes with it as a sample, `GenericTicketConnectorREST.yml`; its address ends with the
//! name that the administrator gave the web service.

use serde_json::{Value, json};

use super::{AddedAtDesk, BUNDLE_NAME, DeskLogin, DeskNumber, NewAtDesk, TicketSystem};
use super::{encoded, id_of, in_base64, made, marked, numbered, short, with_mark};
use crate::ticket::http::{AskBody, DeskAsk, RestError, Verb, Wire};
use crate::ticket::record::DeskState;

/// The queue that every installation has.
const USUAL_QUEUE: &str = "Raw";

pub(super) struct Znuny {
    pub queue: Option<String>,
    pub login: DeskLogin,
}

impl Znuny {
    /// Logs in; the name of a session instead of a password stands in the addresses of what follows.
    fn session(&self, wire: &mut dyn Wire) -> Result<String, RestError> {
        let login = json!({
            "UserLogin": self.login.user.as_deref().unwrap_or_default(), "Password": self.login.secret,
        });
        let ask = DeskAsk { verb: Verb::Post, path: "/Session".to_owned(), body: AskBody::Json(login), makes: false };
        let answer = heard(wire.ask(&ask)?.json()?)?;
        let session = answer["SessionID"].as_str().filter(|id| id.bytes().all(|c| c.is_ascii_alphanumeric()));
        session.map(str::to_owned).ok_or(RestError::NotJson)
    }

    fn ticket(&self, wire: &mut dyn Wire, session: &str, id: &str, more: &str) -> Result<Value, RestError> {
        let path = format!("/Ticket/{id}?SessionID={session}{more}");
        let mut answer = heard(wire.ask(&DeskAsk::get(path))?.json()?)?;
        let ticket = answer["Ticket"][0].take();
        if ticket.is_null() { Err(RestError::NotJson) } else { Ok(ticket) }
    }
}

/// An answer without the error that Znuny tells with the status of a success.
fn heard(answer: Value) -> Result<Value, RestError> {
    if answer["Error"].is_object() {
        let code = answer["Error"]["ErrorCode"].as_str().unwrap_or_default();
        if code.ends_with(".AuthFail") || code.ends_with(".AccessDenied") {
            return Err(RestError::Login(200));
        }
        return Err(RestError::Refused(200, short(&answer["Error"]["ErrorMessage"])));
    }
    Ok(answer)
}

fn article(subject: &str, text: &str, email: &str) -> Value {
    json!({
        "CommunicationChannel": "Internal",
        "SenderType": "customer",
        "IsVisibleForCustomer": 1,
        "From": email,
        "Subject": subject,
        "Body": text,
        "ContentType": "text/plain; charset=utf-8",
    })
}

impl TicketSystem for Znuny {
    fn login(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError> {
        let session = self.session(wire)?;
        let subject = marked(new.subject, new.mark);
        let field = |(name, value): &(String, String)| json!({ "Name": name, "Value": value });
        let document = json!({
            "SessionID": session,
            "Ticket": {
                "Title": subject,
                "Queue": self.queue.as_deref().unwrap_or(USUAL_QUEUE),
                "State": "new",
                "Priority": "3 normal",
                "CustomerUser": new.email,
            },
            "Article": article(&subject, new.text, new.email),
            "DynamicField": new.fields.iter().map(field).collect::<Vec<_>>(),
            "Attachment": [{
                "Content": in_base64(new.bundle), "ContentType": "application/zip", "Filename": BUNDLE_NAME,
            }],
        });
        let answer = wire.ask(&DeskAsk::make(Verb::Post, "/Ticket".to_owned(), document))?.json()?;
        made(numbered(&heard(answer)?, "TicketID", "TicketNumber"))
    }

    fn find(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError> {
        let session = self.session(wire)?;
        let title = encoded(&format!("*{}*", new.mark));
        let answer =
            heard(wire.ask(&DeskAsk::get(format!("/Ticket?SessionID={session}&Title={title}&Limit=20")))?.json()?)?;
        if !answer.is_object() {
            return Err(RestError::NotJson);
        }
        // One is given as itself, several as a list, none not at all.
        let all = match &answer["TicketID"] {
            Value::Array(all) => all.iter().filter_map(id_of).collect(),
            one => id_of(one).into_iter().collect::<Vec<_>>(),
        };
        for id in all {
            let ticket = self.ticket(wire, &session, &id, "")?;
            if with_mark([&ticket], "Title", new.mark).is_some() {
                return Ok(numbered(&ticket, "TicketID", "TicketNumber"));
            }
        }
        Ok(None)
    }

    fn add(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<(), RestError> {
        let session = self.session(wire)?;
        let document = json!({
            "SessionID": session,
            "Article": article(&marked(added.subject, added.mark), added.text, added.email),
        });
        let ask = DeskAsk::make(Verb::Patch, format!("/Ticket/{}", added.id), document);
        heard(wire.ask(&ask)?.json()?).map(drop)
    }

    fn has(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<bool, RestError> {
        let session = self.session(wire)?;
        let ticket = self.ticket(wire, &session, added.id, "&AllArticles=1")?;
        let articles = ticket["Article"].as_array().ok_or(RestError::NotJson)?;
        Ok(with_mark(articles, "Subject", added.mark).is_some())
    }

    fn state(&self, wire: &mut dyn Wire, id: &str) -> Result<DeskState, RestError> {
        let session = self.session(wire)?;
        let ticket = self.ticket(wire, &session, id, "")?;
        Ok(DeskState {
            status: short(&ticket["State"]),
            subject: short(&ticket["Title"]),
            updated: short(&ticket["Changed"]),
        })
    }
}
