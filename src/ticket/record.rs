//! What is recorded of a ticket: its number, its state, and how often it was sent.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};

use chrono::{NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::bundle::Attachment;
use crate::sellers::DeskKind;
use crate::text::{Sought, digest, is_one_name};

/// Letters of the id of a ticket: two alike are not to be feared, and a person can read it out.
const ID_LENGTH: usize = 12;

/// How far a ticket has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum State {
    /// Not sent.
    Draft,
    /// Being sent; if no process works on it, it was interrupted and may have arrived.
    Sending,
    /// The connection broke while the message was handed over: it may have arrived.
    Uncertain,
    /// The mail server took it.
    Sent,
    /// A person handed it over by other means: on a page, by telephone, as a letter.
    HandedOver,
    /// Done with.
    Closed,
}

impl State {
    /// The state as a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Sending => "interrupted while sending",
            State::Uncertain => "perhaps sent",
            State::Sent => "sent",
            State::HandedOver => "handed over",
            State::Closed => "closed",
        }
    }
}

impl State {
    /// Every state.
    pub const ALL: [State; 6] =
        [State::Draft, State::Sending, State::Uncertain, State::Sent, State::HandedOver, State::Closed];

    /// The state with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.name() == word)
    }
}

/// The papers of a ticket that a person may change by hand.
const EDITABLE: [&str; 2] = ["request.txt", "message.eml"];

/// `keymend.ticket/1`: what is recorded of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Record")]
pub struct TicketRecord {
    /// Always `keymend.ticket/1`.
    #[schemars(extend("const" = "keymend.ticket/1"))]
    pub schema: String,
    /// Counted from 1.
    pub number: u32,
    /// The topic's id.
    pub topic: String,
    /// What tells two cases apart: a hash of the topic and the product.
    pub case: String,
    /// When it was made, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub created_at: String,
    /// How far it has come.
    pub state: State,
    /// The Message-ID of its mail, the same at every try.
    pub message_id: String,
    /// How often sending was begun.
    pub attempts: u32,
    /// How many follow-ups were sent.
    pub follow_ups: u32,
    /// Whether the last follow-up was begun and its end is not known.
    pub follow_up_open: bool,
    /// What is attached.
    pub attachments: Vec<Attachment>,
    /// The ticket that the desk's system made of it, where it took it by its interface.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_desk: Option<AtDesk>,
    /// The number by which the desk calls it, as its system or a person told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub their_number: Option<String>,
    /// When and how a person handed it over, where Keymend did not send it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<HandedOver>,
    /// Who asks: their name, or else how they are reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// Who is asked: their name, or else their part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    /// The computer, as the person or what was read names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// What the desk answered, as it was noted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<NotedAnswer>,
    /// What was done last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<LastAction>,
    /// Digests of the papers that a person may change by hand, as Keymend wrote them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub papers: BTreeMap<String, String>,
}

/// That a person handed a request over by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandedOver {
    /// On which day.
    #[schemars(extend("format" = "date"))]
    pub on: NaiveDate,
    /// How.
    pub by: HandedBy,
}

/// How a person hands a request over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum HandedBy {
    /// On a page, field by field.
    Form,
    /// By telephone.
    Phone,
    /// As a letter, or by fax.
    Letter,
    /// By their own mail program.
    Email,
    /// In a chat.
    Chat,
    /// To somebody in front of them.
    InPerson,
}

impl HandedBy {
    /// The way as a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            HandedBy::Form => "form",
            HandedBy::Phone => "phone",
            HandedBy::Letter => "letter",
            HandedBy::Email => "email",
            HandedBy::Chat => "chat",
            HandedBy::InPerson => "in-person",
        }
    }
}

/// An answer of the desk that a person noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotedAnswer {
    /// When, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub at: String,
    /// Its text, without private values.
    pub text: String,
}

/// What was done last with a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LastAction {
    /// When, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub at: String,
    /// What, as the history calls it, such as `created` or `sent`.
    pub what: String,
}

/// What a ticket system says of a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskState {
    /// Its state, in the system's own word.
    pub status: String,
    /// Its subject.
    pub subject: String,
    /// When it was last changed, as the system writes it.
    pub updated: String,
}

/// A ticket in the system of a desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AtDesk {
    /// Which system it is.
    pub kind: DeskKind,
    /// Where its interface is.
    pub url: String,
    /// What the interface calls the ticket.
    pub id: String,
}

/// A Message-ID that no other message has, of the sender's domain.
pub(super) fn new_message_id(from: Option<&str>) -> String {
    let domain = from.and_then(|from| from.split_once('@')).map_or("keymend.invalid", |(_, domain)| domain);
    format!("<keymend.{}@{domain}>", unique())
}

impl TicketRecord {
    /// Whether another record is about the same case: the same problem of the same product and the same person, and not of
    /// another machine.
    #[must_use]
    pub fn is_about(&self, other: &TicketRecord) -> bool {
        let is_another = |(one, two): (&String, &String)| !one.eq_ignore_ascii_case(two);
        let person = |record: &TicketRecord| record.customer.clone().unwrap_or_default();
        self.is_like(other)
            && is_one_name(&person(self), &person(other))
            && !self.host.as_ref().zip(other.host.as_ref()).is_some_and(is_another)
    }

    /// Whether another record is about the same problem of the same product, whoever's it is.
    #[must_use]
    pub fn is_like(&self, other: &TicketRecord) -> bool {
        self.case == other.case
    }

    /// By what a person knows whose ticket it is: the customer, and the computer.
    #[must_use]
    pub fn whose(&self) -> Option<String> {
        let known: Vec<&str> = [&self.customer, &self.host].into_iter().flatten().map(String::as_str).collect();
        (!known.is_empty()).then(|| crate::text::clean_text(&known.join(", ")))
    }

    /// A new record; the store gives it its number. `from` is the sender's address, if it is known.
    #[must_use]
    pub fn new(topic: &str, product: &str, from: Option<&str>) -> TicketRecord {
        TicketRecord {
            schema: "keymend.ticket/1".to_owned(),
            number: 0,
            topic: topic.to_owned(),
            case: digest(format!("{topic}\n{product}").as_bytes())[..16].to_owned(),
            created_at: now(),
            state: State::Draft,
            message_id: new_message_id(from),
            attempts: 0,
            follow_ups: 0,
            follow_up_open: false,
            attachments: Vec::new(),
            at_desk: None,
            their_number: None,
            handed_over: None,
            customer: None,
            addressee: None,
            host: None,
            answers: Vec::new(),
            last: None,
            papers: BTreeMap::new(),
        }
    }

    /// Remembers what was written of the papers that a person may change by hand.
    pub(super) fn note_papers(&mut self, files: &[(String, Vec<u8>)]) {
        for (name, content) in files.iter().filter(|(name, _)| EDITABLE.contains(&name.as_str())) {
            self.papers.insert(name.clone(), digest(content));
        }
    }

    /// Whether it is done with.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// What tells it apart from all others at a help desk: a part of its Message-ID.
    #[must_use]
    pub fn id(&self) -> &str {
        let id = self.message_id.split('.').nth(1).and_then(|id| id.split('@').next()).unwrap_or_default();
        id.get(..ID_LENGTH).unwrap_or(id)
    }

    /// The Message-ID of its `number`th follow-up.
    #[must_use]
    pub fn follow_up_id(&self, number: u32) -> String {
        self.message_id.replacen('@', &format!(".{number}@"), 1)
    }

    /// Whether one of the texts by which a person looks for it has this text in it.
    #[must_use]
    pub fn has(&self, sought: &Sought) -> bool {
        let own = [self.number.to_string(), self.topic.clone(), self.state.name().to_owned()];
        let more = [&self.customer, &self.addressee, &self.host, &self.their_number].into_iter().flatten().cloned();
        let answers = self.answers.iter().map(|answer| answer.text.clone());
        own.into_iter().chain(more).chain(answers).any(|known| sought.is_in(&known))
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

/// One line of a ticket's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketEvent {
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// What happened, in one word.
    pub what: String,
    /// What more there is to say, without private values.
    pub note: String,
}

impl TicketEvent {
    /// Something that happens now.
    #[must_use]
    pub fn now(what: &str, note: &str) -> TicketEvent {
        TicketEvent { at: now(), what: what.to_owned(), note: crate::code::mask_codes(&crate::text::clean_text(note)) }
    }

    /// The same in a record.
    pub(super) fn last(&self) -> LastAction {
        LastAction { at: self.at.clone(), what: self.what.clone() }
    }

    pub(super) fn to_line(&self) -> Vec<u8> {
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.push(b'\n');
        line
    }
}

fn now() -> String {
    Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// Letters that no other ticket has: the hasher's keys come from the operating system's randomness.
fn unique() -> String {
    let random = RandomState::new().hash_one(std::process::id());
    let moment = Utc::now().timestamp_nanos_opt().unwrap_or_default();
    digest(format!("{random} {moment} {}", RandomState::new().hash_one(moment)).as_bytes())[..24].to_owned()
}

/// `keymend.desk-state/1`: what a desk's ticket system says of a ticket.
#[derive(Debug, Serialize, schemars::JsonSchema)]
pub struct DeskStateDocument<'a> {
    /// Always `keymend.desk-state/1`.
    #[schemars(extend("const" = "keymend.desk-state/1"))]
    schema: &'static str,
    /// Our number.
    number: u32,
    /// Their number.
    their_number: Option<&'a str>,
    /// Where the ticket is.
    at_desk: Option<&'a AtDesk>,
    /// Its state, in the system's own word.
    status: &'a str,
    /// Its subject there.
    subject: &'a str,
    /// When it was last changed, as the system writes it.
    updated: &'a str,
}

impl<'a> DeskStateDocument<'a> {
    /// The document of an answer.
    #[must_use]
    pub fn new(record: &'a TicketRecord, state: &'a DeskState) -> DeskStateDocument<'a> {
        DeskStateDocument {
            schema: "keymend.desk-state/1",
            number: record.number,
            their_number: record.their_number.as_deref(),
            at_desk: record.at_desk.as_ref(),
            status: &state.status,
            subject: &state.subject,
            updated: &state.updated,
        }
    }
}

/// `keymend.tickets/1`: the tickets that are kept.
#[derive(Debug, Serialize, schemars::JsonSchema)]
pub struct TicketsDocument<'a> {
    /// Always `keymend.tickets/1`.
    #[schemars(extend("const" = "keymend.tickets/1"))]
    schema: &'static str,
    /// By number.
    tickets: &'a [&'a TicketRecord],
}

impl<'a> TicketsDocument<'a> {
    /// The document of a list.
    #[must_use]
    pub fn new(tickets: &'a [&'a TicketRecord]) -> TicketsDocument<'a> {
        TicketsDocument { schema: "keymend.tickets/1", tickets }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_tickets_share_a_case_but_never_a_message_id() {
        let (one, two) = (TicketRecord::new("a", "b", Some("x@example.org")), TicketRecord::new("a", "b", None));
        assert_eq!(one.case, two.case);
        assert_ne!(one.message_id, two.message_id);
        assert!(one.message_id.ends_with("@example.org>") && one.follow_up_id(2).contains(".2@"));
        assert!(one.id().len() == ID_LENGTH && one.message_id.starts_with(&format!("<keymend.{}", one.id())));
    }
}
