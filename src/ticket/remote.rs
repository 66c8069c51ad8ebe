//! A request on its way into a ticket system by the system's own interface: found again before it is sent again.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::http::{Answer, AskBody, DeskAsk, HttpWire, RestError, Wire};
use super::label::{DeskLabel, TICKET_LABEL, desk_settings_wrong};
use super::password::{PasswordError, password};
use super::record::{AtDesk, DeskState};
use super::request::Request;
use super::send::{SendError, SendOutcome};
use super::systems::{AddedAtDesk, DeskLogin, DeskNumber, NewAtDesk, TicketSystem, system};
use crate::config::{Config, DeskConfig};
use crate::say::{Message, Worded, errors, told};
use crate::sellers::{DeskEntry, DeskKind, Providers};
use crate::text::clean_text;

/// The longest time that is waited because a system asks for it.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// The ticket system that takes a request by its own interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RemoteEntry {
    /// The system, with its address.
    entry: DeskEntry,
    url: String,
}

impl RemoteEntry {
    /// The system that the addressee's file or the person's settings name; none where mail is the way.
    ///
    /// A provider's system is used where the person has a login for it.
    pub(super) fn of(request: &Request, providers: &Providers, config: &Config) -> Option<RemoteEntry> {
        let name = request.recipient.name.as_deref();
        let theirs = name.and_then(|name| providers.find(name)).and_then(|entry| entry.desk.as_ref());
        let (desk, with_url) = (&config.desk, theirs.and_then(|entry| Some((entry, entry.url.clone()?))));
        if let Some((entry, url)) = with_url {
            let queue = desk.queue.clone().or(entry.queue.clone());
            let entry = DeskEntry { queue, ..entry.clone() };
            return desk.is_for(&url).then_some(RemoteEntry { entry, url });
        }
        let (kind, url) = (desk.kind.filter(|kind| *kind != DeskKind::Mail)?, desk.url.clone()?);
        is_of(desk, request, providers).then(|| {
            let of_file = theirs.filter(|entry| entry.kind == kind);
            let fields = desk.fields.iter().filter_map(|field| field.split_once('='));
            let fields = fields.map(|(ours, theirs)| (ours.to_owned(), theirs.to_owned()));
            let entry = DeskEntry {
                kind,
                address: None,
                url: Some(url.clone()),
                queue: desk.queue.clone().or_else(|| of_file.and_then(|entry| entry.queue.clone())),
                fields: of_file
                    .map(|entry| entry.fields.clone())
                    .unwrap_or_default()
                    .into_iter()
                    .chain(fields)
                    .collect(),
            };
            RemoteEntry { entry, url }
        })
    }

    /// Which system it is.
    pub(super) fn kind(&self) -> DeskKind {
        self.entry.kind
    }

    /// Whether a request can be looked up there: osTicket's interface makes tickets and does nothing else.
    pub(super) fn can_look_up(&self) -> bool {
        self.entry.kind != DeskKind::Osticket
    }

    /// The queue that gets new requests there.
    pub(super) fn queue(&self) -> Option<&str> {
        self.entry.queue.as_deref()
    }

    /// What it is called where it is told to whom a request goes.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.entry.kind.title(), clean_text(&self.url))
    }

    /// Whether a ticket was made there.
    pub(super) fn has(&self, at: &AtDesk) -> bool {
        at.kind == self.entry.kind && at.url == self.url
    }

    /// The system's own values of a request.
    pub(super) fn fields(&self, request: &Request, id: &str) -> Vec<(String, String)> {
        let theirs = DeskLabel::theirs(&self.entry, request, id).into_iter();
        theirs.map(|(theirs, label)| (theirs.to_owned(), label.value)).collect()
    }

    fn system(&self, login: DeskLogin) -> Option<Box<dyn TicketSystem>> {
        let id_field = self.entry.fields.get(TICKET_LABEL).map(String::as_str);
        system(self.entry.kind, self.entry.queue.as_deref(), id_field, login)
    }

    /// What is wrong with the settings of it, by which nothing would be taken.
    fn checked(&self, config: &DeskConfig) -> Result<(), SendError> {
        match self.entry.complaint().or_else(|| desk_settings_wrong(config)) {
            None => Ok(()),
            Some(why) => Err(SendError::DeskSettings { url: clean_text(&self.url), why: Box::new(why) }),
        }
    }

    /// Opens the way to it; reads the password.
    ///
    /// # Errors
    /// The password or the file of authorities cannot be read.
    pub(super) fn open(&self, config: &DeskConfig) -> Result<RemoteDesk, SendError> {
        self.checked(config)?;
        let secret = password(config).map_err(|error| match error {
            PasswordError::File { path, problem } => SendError::File { path, problem },
            PasswordError::Nowhere(why) => SendError::DeskPassword { url: clean_text(&self.url), why },
        })?;
        let login = DeskLogin { user: config.user.clone(), secret };
        let secrets = login.secrets();
        let system = self.system(login).ok_or_else(|| SendError::DeskUrl(clean_text(&self.url)))?;
        let timeout = Duration::from_secs(config.timeout.max(1));
        let wire = HttpWire::new(&self.url, config.ca_file.as_deref(), system.login(), secrets, timeout)?;
        Ok(RemoteDesk {
            entry: self.clone(),
            system,
            wire,
            retries: config.retries,
            wait: Duration::from_secs(config.retry_wait),
        })
    }

    /// What would be told to the system, without the login, and shortened where it is a file.
    pub(super) fn shown(&self, letter: &RemoteLetter) -> String {
        let hidden = DeskLogin { user: Some("*****".to_owned()), secret: "*****".to_owned() };
        let mut wire = ShownWire::default();
        if let Some(system) = self.system(hidden) {
            // The canned answers fit every system; what does not come about is not shown.
            let _ = letter.hand_over(system.as_ref(), &mut wire);
        }
        wire.asks.iter().map(|ask| shown_ask(&self.url, ask)).collect::<Vec<_>>().join("\n")
    }
}

/// Whether the settings' system takes the requests to this addressee.
fn is_of(desk: &DeskConfig, request: &Request, providers: &Providers) -> bool {
    let recipient = &request.recipient;
    let of = desk.of.as_deref().unwrap_or("admin").trim();
    let named = |name: &str| {
        let same = name.to_lowercase() == of.to_lowercase();
        same || providers.find(of).is_some_and(|entry| entry.name == name)
    };
    of == recipient.addressee.name() || recipient.name.as_deref().is_some_and(named)
}

/// A request, or what is added to one, ready to be handed over.
#[derive(Clone, Debug)]
pub(super) struct RemoteLetter {
    pub subject: String,
    pub text: String,
    /// What tells it apart from all others.
    pub mark: String,
    pub email: String,
    pub name: Option<String>,
    pub fields: Vec<(String, String)>,
    pub bundle: Vec<u8>,
    /// The ticket that it is added to; else it is a new one.
    pub added_to: Option<String>,
}

impl RemoteLetter {
    fn new_at_desk(&self) -> NewAtDesk<'_> {
        NewAtDesk {
            subject: &self.subject,
            text: &self.text,
            mark: &self.mark,
            email: &self.email,
            name: self.name.as_deref(),
            fields: &self.fields,
            bundle: &self.bundle,
        }
    }

    fn added<'a>(&'a self, id: &'a str) -> AddedAtDesk<'a> {
        AddedAtDesk { id, subject: &self.subject, text: &self.text, mark: &self.mark, email: &self.email }
    }

    fn hand_over(&self, system: &dyn TicketSystem, wire: &mut dyn Wire) -> Result<Option<DeskNumber>, RestError> {
        match &self.added_to {
            Some(id) => system.add(wire, &self.added(id)).map(|()| None),
            None => system.create(wire, &self.new_at_desk()).map(Some),
        }
    }

    /// Looks for it: whether it is there, and for a new one which it is.
    fn look_up(&self, system: &dyn TicketSystem, wire: &mut dyn Wire) -> Result<Option<Option<DeskNumber>>, RestError> {
        match &self.added_to {
            Some(id) => Ok(system.has(wire, &self.added(id))?.then_some(None)),
            None => Ok(system.find(wire, &self.new_at_desk())?.map(Some)),
        }
    }
}

/// A ticket system that is about to be spoken with.
pub(super) struct RemoteDesk {
    entry: RemoteEntry,
    system: Box<dyn TicketSystem>,
    wire: HttpWire,
    retries: u32,
    wait: Duration,
}

/// How handing over ended.
pub(super) struct Delivered {
    /// The outcome.
    pub outcome: SendOutcome,
    /// The ticket there, of a new one that was taken.
    pub ticket: Option<(AtDesk, String)>,
}

impl RemoteDesk {
    /// Whether a letter whose end is not known can be looked up.
    pub(super) fn can_look_up(&self) -> bool {
        self.entry.can_look_up()
    }

    /// Whether something can be added to a ticket.
    pub(super) fn can_add(&self) -> bool {
        self.system.can_add()
    }

    /// Hands a letter over. One that may be there already is looked up first, and one whose end is not known afterwards:
    /// it is never there twice. `at_any_rate` sends also what cannot be looked up.
    pub(super) fn deliver(
        &mut self,
        letter: &RemoteLetter,
        may_be_there: bool,
        at_any_rate: bool,
        tell: &mut dyn FnMut(Message),
    ) -> Delivered {
        if may_be_there && self.entry.can_look_up() {
            tell(told::desk_looks_up(self.entry.title()));
            match letter.look_up(self.system.as_ref(), &mut self.wire) {
                Ok(Some(found)) => return self.taken(found, true),
                Ok(None) => {}
                Err(RestError::Refused(..) | RestError::NotThere) if at_any_rate => {}
                Err(error) => {
                    let why = self.why(&error);
                    return Delivered { outcome: SendOutcome::NotLookedUp(why), ticket: None };
                }
            }
        }
        let mut left = self.retries;
        loop {
            self.wire.asked_to_make();
            let error = match letter.hand_over(self.system.as_ref(), &mut self.wire) {
                Ok(number) => return self.taken(number, false),
                Err(error) => error,
            };
            let why = self.why(&error);
            if self.wire.asked_to_make() && error.may_have_arrived() {
                let found = self.entry.can_look_up().then(|| letter.look_up(self.system.as_ref(), &mut self.wire));
                return match found {
                    Some(Ok(Some(number))) => self.taken(number, false),
                    _ => Delivered { outcome: SendOutcome::Unknown(why), ticket: None },
                };
            }
            match error.again_after(self.wait).filter(|wait| left > 0 && *wait <= LONGEST_WAIT) {
                Some(wait) => {
                    tell(told::trying_again(wait.as_secs(), why));
                    thread::sleep(wait);
                    left -= 1;
                }
                None => {
                    let outcome = if error.is_not_now() { SendOutcome::NotNow(why) } else { SendOutcome::Refused(why) };
                    return Delivered { outcome, ticket: None };
                }
            }
        }
    }

    /// Asks for the state of a ticket.
    pub(super) fn state(&mut self, id: &str) -> Result<DeskState, Message> {
        self.system.state(&mut self.wire, id).map_err(|error| self.why(&error))
    }

    fn taken(&self, number: Option<DeskNumber>, was_there: bool) -> Delivered {
        let title = self.entry.entry.kind.title();
        let reply = match (&number, was_there) {
            (Some(found), true) => told::desk_was_there(found.number.as_str(), title),
            (Some(found), false) => told::desk_took_it(found.number.as_str(), title),
            (None, true) => told::desk_had_it(title),
            (None, false) => told::desk_added_it(title),
        };
        let ticket = number.map(|found| {
            let at = AtDesk { kind: self.entry.entry.kind, url: self.entry.url.clone(), id: found.id };
            (at, found.number)
        });
        Delivered { outcome: SendOutcome::Taken(reply), ticket }
    }

    fn why(&self, error: &RestError) -> Message {
        errors::desk_at(self.entry.title(), error.message())
    }
}

/// A way that leads nowhere: what would be asked is kept and answered as every system would.
#[derive(Default)]
struct ShownWire {
    asks: Vec<DeskAsk>,
}

impl Wire for ShownWire {
    fn ask(&mut self, ask: &DeskAsk) -> Result<Answer, RestError> {
        self.asks.push(ask.clone());
        let canned = json!({
            "id": 1, "number": "1", "issue": { "id": 1 }, "upload": { "token": "token" },
            "SessionID": "session", "TicketID": 1, "TicketNumber": "1",
        });
        Ok(Answer::new(canned.to_string()))
    }
}

/// A text of a document that is a file.
fn shorten(document: &mut Value) {
    match document {
        Value::String(text) if text.len() > 4000 && !text.contains(char::is_whitespace) => {
            *text = format!("({} bytes)", text.len());
        }
        Value::Array(items) => items.iter_mut().for_each(shorten),
        Value::Object(members) => members.values_mut().for_each(shorten),
        _ => {}
    }
}

/// A question as a person reads it.
fn shown_ask(url: &str, ask: &DeskAsk) -> String {
    let head = format!("{} {}{}\n", ask.verb.word(), url.trim_end_matches('/'), ask.path);
    match &ask.body {
        AskBody::None => head,
        AskBody::Json(document) => {
            let mut document = document.clone();
            shorten(&mut document);
            head + &serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
        }
        AskBody::Bytes { kind, bytes } => {
            let parts = String::from_utf8_lossy(bytes);
            let kind = kind.split(';').next().unwrap_or_default();
            // What is a form is shown up to its file.
            let text =
                if kind.starts_with("multipart") { parts.split("PK\u{3}\u{4}").next().unwrap_or_default() } else { "" };
            format!("{head}({kind}, {} bytes)\n{}", bytes.len(), text.replace("\r\n", "\n"))
        }
    }
}
