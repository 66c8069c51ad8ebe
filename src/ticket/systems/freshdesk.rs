//! Freshdesk by its interface, version 2. Files go with a form of parts alone, and texts are HTML.

use serde_json::{Value, json};

use super::{AddedAtDesk, BUNDLE_NAME, DeskLogin, DeskNumber, NewAtDesk, TicketSystem};
use super::{ask_json, encoded, made, marked, numbered, short, with_mark};
use crate::text::digest;
use crate::ticket::http::{AskBody, DeskAsk, RestError, Verb, Wire};
use crate::ticket::record::DeskState;

/// What a page of a list has at most.
const ON_A_PAGE: usize = 100;

/// Pages that are looked through.
const MOST_PAGES: usize = 20;

pub(super) struct Freshdesk {
    /// The number of the group.
    pub group: Option<String>,
    pub login: DeskLogin,
}

/// What stands between the parts of a form; it is in none of them.
struct PartedForm {
    boundary: String,
    bytes: Vec<u8>,
}

impl PartedForm {
    fn new(bundle: &[u8], text: &str) -> PartedForm {
        let boundary = format!("keymend-{}", &digest(&[bundle, text.as_bytes()].concat())[..32]);
        PartedForm { boundary, bytes: Vec::new() }
    }

    fn part(&mut self, head: &str, content: &[u8]) {
        let head = format!("--{}\r\nContent-Disposition: form-data; {head}\r\n\r\n", self.boundary);
        self.bytes.extend(head.into_bytes());
        self.bytes.extend(content);
        self.bytes.extend(b"\r\n");
    }

    fn end(mut self) -> AskBody {
        self.bytes.extend(format!("--{}--\r\n", self.boundary).into_bytes());
        AskBody::Bytes { kind: format!("multipart/form-data; boundary={}", self.boundary), bytes: self.bytes }
    }
}

/// A plain text as HTML.
fn html(text: &str) -> String {
    let safe = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<div>{}</div>", safe.replace("\r\n", "\n").replace('\n', "<br>\n"))
}

/// Looks through a list page by page, as far as somebody's own tickets can go.
fn listed<T>(wire: &mut dyn Wire, path: &str, look: impl Fn(&[Value]) -> Option<T>) -> Result<Option<T>, RestError> {
    for page in 1..=MOST_PAGES {
        let and = if path.ends_with('?') { "" } else { "&" };
        let answer = ask_json(wire, format!("{path}{and}per_page={ON_A_PAGE}&page={page}"))?;
        let all = answer.as_array().ok_or(RestError::NotJson)?;
        let found = look(all);
        if found.is_some() || all.len() < ON_A_PAGE {
            return Ok(found);
        }
    }
    Ok(None)
}

impl TicketSystem for Freshdesk {
    fn login(&self) -> Vec<(&'static str, String)> {
        // The key of the interface stands where the name does.
        vec![DeskLogin::basic(&self.login.secret, "X")]
    }

    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError> {
        let (subject, text) = (marked(new.subject, new.mark), html(new.text));
        let mut form = PartedForm::new(new.bundle, &text);
        // Open, of low priority, by the portal.
        let fixed = [("status", "2"), ("priority", "1"), ("source", "2")];
        let own = [("email", new.email), ("subject", subject.as_str()), ("description", text.as_str())];
        for (name, value) in own.into_iter().chain(fixed) {
            form.part(&format!("name=\"{name}\""), value.as_bytes());
        }
        if let Some(name) = new.name {
            form.part("name=\"name\"", name.as_bytes());
        }
        if let Some(group) = &self.group {
            form.part("name=\"group_id\"", group.as_bytes());
        }
        for (name, value) in new.fields {
            form.part(&format!("name=\"custom_fields[{name}]\""), value.as_bytes());
        }
        let file = format!("name=\"attachments[]\"; filename=\"{BUNDLE_NAME}\"\r\nContent-Type: application/zip");
        form.part(&file, new.bundle);
        let ask = DeskAsk { verb: Verb::Post, path: "/api/v2/tickets".to_owned(), body: form.end(), makes: true };
        let answer = wire.ask(&ask)?.json()?;
        made(numbered(&answer, "id", "id"))
    }

    fn find(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError> {
        // Without a day, tickets of the last thirty days alone are listed.
        let path = format!("/api/v2/tickets?email={}&updated_since=2020-01-01T00:00:00Z", encoded(new.email));
        let found = listed(wire, &path, |all| with_mark(all, "subject", new.mark).cloned())?;
        Ok(found.and_then(|ticket| numbered(&ticket, "id", "id")))
    }

    fn add(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<(), RestError> {
        let document = json!({ "body": html(&format!("{}\n[{}]", added.text, added.mark)), "private": false });
        let path = format!("/api/v2/tickets/{}/notes", added.id);
        wire.ask(&DeskAsk::make(Verb::Post, path, document))?.json().map(drop)
    }

    fn has(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<bool, RestError> {
        let is_there = |all: &[Value]| {
            with_mark(all, "body_text", added.mark).or_else(|| with_mark(all, "body", added.mark)).map(drop)
        };
        Ok(listed(wire, &format!("/api/v2/tickets/{}/conversations?", added.id), is_there)?.is_some())
    }

    fn state(&self, wire: &mut dyn Wire, id: &str) -> Result<DeskState, RestError> {
        let answer = ask_json(wire, format!("/api/v2/tickets/{id}"))?;
        // The numbers stand in the documentation; a desk's own states have others.
        let status = match answer["status"].as_u64().ok_or(RestError::NotJson)? {
            2 => "Open".to_owned(),
            3 => "Pending".to_owned(),
            4 => "Resolved".to_owned(),
            5 => "Closed".to_owned(),
            other => other.to_string(),
        };
        Ok(DeskState { status, subject: short(&answer["subject"]), updated: short(&answer["updated_at"]) })
    }
}
