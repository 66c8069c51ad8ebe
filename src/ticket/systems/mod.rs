//! The ticket systems that take requests by their own interface: what each is told, and what it answers.
//!
//! Facts: Request Tracker's REST 2.0 (its `lib/RT/REST2.pm`), Redmine's REST API (www.redmine.org, Rest_api), Zammad's
//! (docs.zammad.org, API), Znuny's sample web service `GenericTicketConnectorREST.yml`, osTicket's
//! `setup/doc/api/tickets.md`, Freshdesk's API v2 (developers.freshdesk.com).

mod freshdesk;
mod osticket;
mod redmine;
mod rt;
mod zammad;
mod znuny;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::http::{DeskAsk, RestError, Wire};
use super::mail::BUNDLE as BUNDLE_NAME;
use super::record::DeskState;
use crate::sellers::DeskKind;
use crate::text::clean_text;

/// Letters of a subject before the mark; Request Tracker cuts one off behind 200, Redmine refuses one of more than 255.
const LONGEST_SUBJECT: usize = 180;

/// Letters of a number that a desk gives.
const LONGEST_NUMBER: usize = 40;

/// A request as it is handed to a ticket system.
#[derive(Clone, Debug)]
pub(super) struct NewAtDesk<'a> {
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// What tells it apart from all others.
    pub mark: &'a str,
    /// Who asks.
    pub email: &'a str,
    /// Their name.
    pub name: Option<&'a str>,
    /// The desk's own fields with their values.
    pub fields: &'a [(String, String)],
    /// The bundle.
    pub bundle: &'a [u8],
}

/// What is added to a ticket of the desk.
#[derive(Clone, Debug)]
pub(super) struct AddedAtDesk<'a> {
    /// The ticket, as the interface calls it.
    pub id: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// What tells it apart from all others.
    pub mark: &'a str,
    /// Who asks.
    pub email: &'a str,
}

/// A ticket of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DeskNumber {
    /// As the interface calls it.
    pub id: String,
    /// As people call it.
    pub number: String,
}

/// One kind of ticket system.
pub(super) trait TicketSystem {
    /// The headers of the login.
    fn login(&self) -> Vec<(&'static str, String)>;

    /// Makes a ticket.
    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError>;

    /// Looks for the ticket with a mark.
    fn find(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError>;

    /// Whether something can be added to a ticket.
    fn can_add(&self) -> bool {
        true
    }

    /// Adds to a ticket.
    fn add(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<(), RestError>;

    /// Whether a ticket has what was to be added.
    fn has(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<bool, RestError>;

    /// Asks for the state of a ticket.
    fn state(&self, wire: &mut dyn Wire, id: &str) -> Result<DeskState, RestError>;
}

/// Who logs in at a ticket system: with a name and a password, or with a token alone.
#[derive(Clone)]
pub(super) struct DeskLogin {
    /// The name.
    pub user: Option<String>,
    /// The password or token.
    pub secret: String,
}

impl DeskLogin {
    /// A name and a password as a header.
    fn basic(user: &str, secret: &str) -> (&'static str, String) {
        ("authorization", format!("Basic {}", STANDARD.encode(format!("{user}:{secret}"))))
    }

    /// What must not be shown, should the system repeat it.
    pub(super) fn secrets(&self) -> Vec<String> {
        let user = self.user.as_deref().unwrap_or_default();
        let mut secrets = vec![self.secret.clone(), STANDARD.encode(format!("{user}:{}", self.secret))];
        secrets.push(STANDARD.encode(format!("{}:X", self.secret)));
        secrets.retain(|secret| !secret.is_empty());
        secrets
    }
}

/// A system of a kind; none for those that only read mail.
pub(super) fn system(
    kind: DeskKind,
    queue: Option<&str>,
    id_field: Option<&str>,
    login: DeskLogin,
) -> Option<Box<dyn TicketSystem>> {
    let queue = queue.map(str::to_owned);
    let id_field = id_field.map(str::to_owned);
    Some(match kind {
        DeskKind::Rt => Box::new(rt::Rt { queue, id_field, login }),
        DeskKind::Redmine => Box::new(redmine::Redmine { project: queue, id_field, login }),
        DeskKind::Zammad => Box::new(zammad::Zammad { group: queue, login }),
        DeskKind::Znuny => Box::new(znuny::Znuny { queue, login }),
        DeskKind::Osticket => Box::new(osticket::Osticket { topic: queue, login }),
        DeskKind::Freshdesk => Box::new(freshdesk::Freshdesk { group: queue, login }),
        _ => return None,
    })
}

/// A subject that can be found again, also where a system does not keep the field that was named for the mark: Request
/// Tracker and Redmine leave out a field that the queue, project or tracker does not have, and say nothing.
fn marked(subject: &str, mark: &str) -> String {
    let subject: String = clean_text(subject).chars().take(LONGEST_SUBJECT).collect();
    format!("{} [{mark}]", subject.trim_end())
}

/// A text as a part of an address.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// A number of a document, which may be written as a text; nothing else is put into an address.
fn id_of(value: &Value) -> Option<String> {
    let id = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    let is_id = !id.is_empty() && id.len() <= LONGEST_NUMBER && id.bytes().all(|c| c.is_ascii_digit());
    is_id.then_some(id)
}

/// A short text of a document, as it may be shown.
fn short(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    clean_text(&text).chars().take(200).collect()
}

/// A ticket of a document by the names of its id and number.
fn numbered(document: &Value, id: &str, number: &str) -> Option<DeskNumber> {
    let id = id_of(&document[id])?;
    let called = short(&document[number]);
    let number = if called.is_empty() { id.clone() } else { called.chars().take(LONGEST_NUMBER).collect() };
    Some(DeskNumber { id, number })
}

/// The first of some documents whose subject has a mark.
fn with_mark<'v>(documents: impl IntoIterator<Item = &'v Value>, subject: &str, mark: &str) -> Option<&'v Value> {
    let mark = format!("[{mark}]");
    documents.into_iter().find(|document| document[subject].as_str().is_some_and(|text| text.contains(&mark)))
}

/// What a system must answer that made something.
fn made(number: Option<DeskNumber>) -> Result<DeskNumber, RestError> {
    number.ok_or(RestError::NotJson)
}

fn in_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn ask_json(wire: &mut dyn Wire, path: String) -> Result<Value, RestError> {
    wire.ask(&DeskAsk::get(path))?.json()
}
