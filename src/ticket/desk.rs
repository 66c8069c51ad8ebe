//! The desk: how a ticket comes to be, is changed, sent and closed; functions that print nothing and ask nothing.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::NaiveDate;
use serde_json::Value as Json;

use super::bundle::{Attachment, BundleError, cleaned, unchecked};
use super::field::said_tried;
use super::label::own_providers;
use super::mail::{Letter, MailError};
use super::papers::{DIAGNOSIS_FILE, DeskMarks, PaperError, Papers, clean_json, learn_json, without_folders};
use super::record::{DeskState, NotedAnswer, State, TicketEvent, TicketRecord, new_message_id};
use super::remote::{RemoteEntry, RemoteLetter};
use super::request::{Request, Sources};
use super::send::{SendError, SendOutcome, Sender};
use super::store::{OpenTicket, TicketStore, TicketStoreError};
use super::template::{TemplateError, Templates};
use super::wanted::{RequestError, Setting, Wanted};
use crate::code::mask_codes;
use crate::config::{Config, ConfigError};
use crate::diagnosis::Diagnosis;
use crate::facts::FactId;
use crate::guide::{Loaded, Session, SessionStore, steps_tried, walk_record};
use crate::language::in_english;
use crate::language::{Language, Tongue, nearest};
use crate::places;
use crate::redact::{Known, MapError, PrivateKind, Redactor, learn_file, without_addresses, without_secrets};
use crate::report::DiagnosisDocument;
use crate::say::{Message, Worded, errors, page, told};
use crate::sellers::{DeskEntry, ProviderError, Providers};
use crate::text::clean_text;
use crate::topics::{Catalogue, FieldDef, FieldPrivacy, FieldRole};

/// File names in the bundle that are Keymend's own.
const OWN_NAMES: [&str; 2] = ["manifest.json", DIAGNOSIS_FILE];

/// The file in the ticket's folder with the mail that left last.
const MAILED: &str = "outgoing.eml";

/// Tickets that are named where nobody said which one is meant.
const MOST_NAMED: usize = 20;

/// The file in the ticket's folder that tells what was tried.
const TRIED_FILE: &str = "steps-tried.txt";

/// Why the desk cannot do what is asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum DeskError {
    /// The settings cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A template is wrong.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The tickets cannot be read or written.
    #[error(transparent)]
    Store(#[from] TicketStoreError),
    /// The request cannot be made.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// A file cannot be attached.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// What would leave cannot be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// Private values cannot be taken out.
    #[error(transparent)]
    Map(#[from] MapError),
    /// The message cannot be composed.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// There is no way to send.
    #[error(transparent)]
    Send(#[from] SendError),
    /// A document cannot be written as JSON.
    Json(#[from] serde_json::Error),
    /// No ticket is open.
    NoneOpen,
    /// Several are open, and nobody said which one is meant: these, the newest first.
    WhichTicket(Vec<TicketRecord>),
    /// A day on which something was done lies ahead.
    StillToCome(NaiveDate),
    /// A person handed the ticket over by themselves, so that nothing is changed or added by mail.
    HandedOver(u32),
    /// A ticket that is sent is not changed.
    Sent(u32),
    /// The ticket is closed.
    Closed(u32),
    /// The addressee takes requests on a page.
    OnAPage {
        /// The page.
        page: String,
        /// The file with the text.
        text: PathBuf,
    },
    /// A field holds a card, a password or a whole code, which nobody is to have.
    SecretInField {
        /// The ticket.
        number: u32,
        /// The field.
        field: String,
    },
    /// Nothing can follow up a request that was not sent.
    NotSentYet(u32),
    /// The last follow-up may have arrived.
    FollowUpOpen(u32),
    /// A ticket system takes nothing that is added to a ticket.
    NoFollowUp {
        /// The ticket.
        number: u32,
        /// The system.
        system: &'static str,
    },
    /// The ticket is not closed.
    NotClosed(u32),
    /// Neither a text nor a number.
    NothingToNote(u32),
    /// The desk's system does not have the ticket, or nobody may ask it.
    NotAtDesk(u32),
    /// The desk's system took it, and its interface does not tell what became of it.
    NoStatus {
        /// The ticket.
        number: u32,
        /// The system.
        system: &'static str,
    },
    /// The desk's system gave no good answer.
    DeskSilent(Box<Message>),
    /// It was, or may have been, sent before.
    SentBefore {
        /// The ticket.
        number: u32,
        /// What happened to it.
        state: State,
    },
}

impl Worded for DeskError {
    fn message(&self) -> Message {
        match self {
            DeskError::Config(error) => error.message(),
            DeskError::Template(error) => error.message(),
            DeskError::Store(error) => error.message(),
            DeskError::Request(error) => error.message(),
            DeskError::Bundle(error) => error.message(),
            DeskError::Paper(error) => error.message(),
            DeskError::Map(error) => error.message(),
            DeskError::Mail(error) => error.message(),
            DeskError::Send(error) => error.message(),
            DeskError::Json(error) => errors::ticket_document(error.to_string()),
            DeskError::NoneOpen => errors::none_open(),
            DeskError::WhichTicket(open) => which_ticket(open),
            DeskError::StillToCome(day) => errors::still_to_come(day.to_string()),
            DeskError::HandedOver(number) => errors::ticket_handed_over(number.to_string()),
            DeskError::Sent(number) => errors::ticket_sent(number.to_string()),
            DeskError::Closed(number) => errors::ticket_closed(number.to_string()),
            DeskError::OnAPage { page, text } => errors::on_a_page(page, text.as_path()),
            DeskError::SecretInField { number, field } => errors::secret_in_field(field, number.to_string()),
            DeskError::NotSentYet(number) => errors::not_sent_yet(number.to_string()),
            DeskError::FollowUpOpen(number) => errors::follow_up_open(number.to_string()),
            DeskError::NoFollowUp { number, system } => errors::desk_no_follow_up(number.to_string(), *system),
            DeskError::NotClosed(number) => errors::ticket_not_closed(number.to_string()),
            DeskError::NothingToNote(number) => errors::nothing_to_note(number.to_string()),
            DeskError::NotAtDesk(number) => errors::not_at_desk(number.to_string()),
            DeskError::NoStatus { number, system } => errors::desk_no_status(number.to_string(), *system),
            DeskError::DeskSilent(why) => errors::desk_silent(why.as_ref().clone()),
            DeskError::SentBefore { number, state: State::Sending } => errors::sending_interrupted(number.to_string()),
            DeskError::SentBefore { number, state: State::Uncertain } => errors::perhaps_arrived(number.to_string()),
            DeskError::SentBefore { number, .. } => errors::sent_already(number.to_string()),
        }
    }

    fn on_page(&self) -> Message {
        match self {
            DeskError::Store(error) => error.on_page(),
            DeskError::Request(error) => error.on_page(),
            DeskError::Mail(error) => error.on_page(),
            DeskError::Sent(_) | DeskError::Closed(_) | DeskError::SentBefore { .. } => page::request_is_over(),
            _ => self.message(),
        }
    }
}

/// Something to tell that hinders nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// A file is not attached, and why.
    LeftOut(Message),
    /// The record of the steps is damaged and now lies there.
    StepsSetAside(PathBuf),
    /// The record of the steps cannot be read, and why.
    StepsLeftOut(Message),
    /// A paper that somebody changed by hand is written anew, and their version is kept under another name.
    PaperKept {
        /// Its name.
        name: String,
        /// The name of their version.
        kept: String,
    },
    /// Somebody changed a paper by hand, which changes nothing of what leaves.
    PaperEdited(String),
    /// Another open ticket is about the same problem of somebody else or of another computer.
    SameProblem {
        /// Its number.
        number: u32,
        /// Whose it is, where that is known.
        whose: Option<String>,
    },
}

/// The settings, the templates, the directory and the tickets of one person.
pub struct Desk {
    /// The person's settings.
    pub config: Config,
    /// The templates, with those of the person.
    pub templates: Templates,
    /// The directory of providers and shops.
    pub providers: Providers,
    /// What is wrong with the person's own files of it.
    pub left_out: Vec<ProviderError>,
    /// The tickets.
    pub store: TicketStore,
}

/// The files that a person attaches.
#[derive(Clone, Copy, Debug, Default)]
pub struct Files<'a> {
    /// Text files whose private values are taken out.
    pub clean: &'a [PathBuf],
    /// Files that go exactly as they are.
    pub as_they_are: &'a [PathBuf],
}

/// A request that is written, but not kept yet: what is missing can be asked for.
pub struct Draft {
    /// The request.
    pub request: Request,
    redactor: Redactor,
    document: Json,
    /// The record of the steps, a line each; empty where nothing was tried.
    walk: String,
    product: String,
    /// The name of the computer, for the list of tickets on this computer alone.
    host: Option<String>,
    /// What to tell.
    pub notices: Vec<Notice>,
}

/// A ticket as it is kept now.
pub struct KeptTicket {
    /// The ticket.
    pub ticket: OpenTicket,
    /// Its request.
    pub request: Request,
    /// What it looks like when it leaves.
    pub papers: Papers,
    /// What to tell.
    pub notices: Vec<Notice>,
}

/// How a request is to be sent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sending<'a> {
    /// Although it was, or may have been, sent before.
    pub again: bool,
    /// What is added to a request that was sent.
    pub follow_up: Option<&'a str>,
    /// Nothing will be sent.
    pub dry_run: bool,
}

/// A message that is ready to leave.
pub struct Outgoing {
    way: Way,
    /// The whole message.
    pub message: Vec<u8>,
    /// From whom.
    pub from: String,
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The queue of the ticket system that gets it.
    pub queue: Option<String>,
    /// Fields of the ticket system that are filled, by its own names.
    pub fields: Vec<(String, String)>,
    /// Whether the bundle goes with it.
    pub has_bundle: bool,
    id: String,
    adding: bool,
    again: bool,
}

/// How a message leaves.
enum Way {
    /// By mail.
    Mail(lettre::address::Envelope),
    /// By the interface of a ticket system.
    Remote(Box<(RemoteEntry, RemoteLetter)>),
}

impl Outgoing {
    /// Whether it goes into a ticket system by that system's own interface.
    #[must_use]
    pub fn is_remote(&self) -> bool {
        matches!(self.way, Way::Remote(_))
    }

    /// Whether it is looked up at the addressee before it is sent a second time.
    #[must_use]
    pub fn can_be_looked_up(&self) -> bool {
        matches!(&self.way, Way::Remote(remote) if remote.0.can_look_up())
    }
}

/// Sends a message from the person to themselves, by which their settings are tried.
///
/// # Errors
/// An address is missing or is none, or there is no way to send.
pub fn send_test_mail(
    config: &Config,
    subject: &str,
    body: &str,
    waits: &mut dyn FnMut(Message),
) -> Result<SendOutcome, DeskError> {
    let from = config.mail.from.as_deref();
    let id = new_message_id(from);
    let letter = Letter {
        from,
        name: config.name.as_deref(),
        to: from,
        subject,
        body,
        message_id: &id,
        in_reply_to: None,
        references: &[],
        labels: &[],
        own_headers: &[],
        bundle: None,
    };
    let (envelope, message) = letter.compose(SystemTime::now())?;
    Ok(Sender::new(&config.mail)?.deliver(&config.mail, &envelope, &message, waits))
}

impl Desk {
    /// Opens the desk of the person.
    ///
    /// # Errors
    /// Settings or templates cannot be used.
    pub fn open(config: Option<&Path>) -> Result<Desk, DeskError> {
        let config = Config::load(config)?;
        let mut all = Templates::built_in()?;
        if let Some(folder) = &config.templates {
            all.add_folder(folder)?;
        }
        let (providers, left_out) = own_providers();
        let store = TicketStore::new(&places::data_folder());
        Ok(Desk { config, templates: all, providers, left_out, store })
    }

    /// The ticket of that number, or the only one that is not closed.
    ///
    /// # Errors
    /// There is none or more than one, it is damaged, or another process works on it.
    pub fn ticket(&self, number: Option<u32>) -> Result<OpenTicket, DeskError> {
        Ok(self.store.open(number.map_or_else(|| self.only_open(), Ok)?)?)
    }

    /// The number of the only ticket that is not closed.
    ///
    /// # Errors
    /// There is none, or more than one.
    pub fn only_open(&self) -> Result<u32, DeskError> {
        let mut open = self.store.not_closed(2)?;
        if open.len() > 1 {
            open = self.store.not_closed(MOST_NAMED + 1)?;
        }
        match open.as_slice() {
            [] => Err(DeskError::NoneOpen),
            [only] => Ok(only.number),
            _ => Err(DeskError::WhichTicket(open)),
        }
    }

    /// The name of a provider or shop as people of a language write it, where the directory knows it.
    #[must_use]
    pub fn name_in(&self, name: &str, language: &str) -> String {
        self.providers.find(name).map_or(name, |entry| entry.name_in(language)).to_owned()
    }

    /// The ticket system of whoever receives a request, where the directory knows it.
    fn entry_of(&self, request: &Request) -> Option<&DeskEntry> {
        self.providers.find(request.recipient.name.as_deref()?)?.desk.as_ref()
    }

    /// A redactor that knows this machine and the person, and for a ticket its own map.
    fn redactor(&self, ticket: Option<&OpenTicket>) -> Result<Redactor, DeskError> {
        let mut known = Known::from_environment();
        self.config.add_to(&mut known);
        let mut redactor = Redactor::default();
        if let Some(ticket) = ticket {
            redactor.load(&ticket.private_map())?;
            let facts: serde_json::Value = ticket.read_json("facts.json").unwrap_or_default();
            let is_version = |fact: &&serde_json::Value| fact["id"] == FactId::ProductVersion.name();
            let found = facts["facts"].as_array().into_iter().flatten().find(is_version);
            spare_version(&mut redactor, found.and_then(|fact| fact["value"].as_str()));
        }
        redactor.add_known(&known);
        Ok(redactor)
    }

    /// Writes a request about a diagnosis; nothing is kept yet.
    ///
    /// # Errors
    /// There is nothing to write about, nobody to write to, or a value cannot be taken.
    pub fn draft(
        &self,
        diagnosis: &Diagnosis<'_>,
        catalogue: &Catalogue,
        wanted: &Wanted<'_>,
        files: Files<'_>,
    ) -> Result<Draft, DeskError> {
        let mut notices = Vec::new();
        let document = DiagnosisDocument::new(diagnosis, false, Tongue::english()).for_request();
        let mut document = serde_json::to_value(document)?;
        without_folders(&mut document, &diagnosis.looked_at);
        let chosen = wanted.topic.map_or_else(|| diagnosis.top().map(|top| top.topic), |name| catalogue.find(name));
        let is_told = |session: &Session| !steps_tried(session, catalogue, Tongue::english()).is_empty();
        let own = chosen.and_then(|topic| walked(&topic.id, &mut notices));
        // The steps of a walk that led to this problem were tried, too.
        let of_case = || SessionStore::new(&places::data_folder()).latest_of(wanted.case?).map(Box::new);
        let walk = own.filter(|own| is_told(own)).or_else(|| of_case().filter(|other| is_told(other)));
        let mut redactor = self.redactor(None)?;
        let mut known = Known::default();
        wanted.host.into_iter().for_each(|host| known.add_machine(host));
        redactor.add_known(&known);
        let version = diagnosis.sheet.value(FactId::ProductVersion).map(ToString::to_string);
        spare_version(&mut redactor, version.as_deref());
        learn(&mut redactor, files);
        learn_json(&document, &mut redactor)?;
        let from = Sources { catalogue, diagnosis, config: &self.config, providers: &self.providers };
        let mut request = Request::new(&from, wanted, &mut redactor)?;
        let words = tongue_of(&request.language);
        let tried = walk.as_deref().map(|walk| steps_tried(walk, catalogue, &words)).unwrap_or_default();
        if let Some(field) = FieldDef::with_role(FieldRole::StepsTried)
            && !tried.is_empty()
            && !wanted.settings.iter().any(|setting| setting.field == field)
        {
            // What the person said that they tried stands before what they did with Keymend.
            let said = said_tried(&diagnosis.sheet);
            let both = [said, tried].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
            request.fill(&[Setting::new(field, both)], &[], &mut redactor)?;
        }
        self.templates.has_language(&request.language)?;
        let product = diagnosis.sheet.value(FactId::ProductName).map(ToString::to_string).unwrap_or_default();
        let walk = walk.as_deref().map(|walk| walk_record(walk, catalogue, &words)).unwrap_or_default();
        let host = wanted.host.filter(|_| diagnosis.is_of_machine()).map(str::to_owned);
        Ok(Draft { request, redactor, document, walk, product, host, notices })
    }

    /// Whether a draft may become a new ticket, which is looked at before anybody is asked for its fields.
    ///
    /// # Errors
    /// One about the same case is open.
    pub fn may_keep(&self, draft: &Draft, another: bool) -> Result<(), DeskError> {
        let mut record = TicketRecord::new(&draft.request.topic, &draft.product, None);
        record.host.clone_from(&draft.host);
        describe(&mut record, &draft.request, &self.providers, &self.config);
        Ok(self.store.refuse_same_case(&record, another)?)
    }

    /// Keeps a draft as a new ticket with its attachments.
    ///
    /// # Errors
    /// A file cannot be attached, something private is still there, or the folder cannot be written.
    pub fn keep(&self, draft: Draft, files: Files<'_>, another: bool) -> Result<KeptTicket, DeskError> {
        let Draft { request, mut redactor, mut document, walk, product, host, mut notices } = draft;
        let mut attached = redactor.on_evidence(|redactor| {
            clean_json(&mut document, redactor);
            attachments(redactor, files, &mut notices)
        })?;
        let diagnosis_json = serde_json::to_vec_pretty(&document)?;
        let facts_json = serde_json::to_vec_pretty(&serde_json::json!({ "facts": document.get("facts") }))?;
        let from = tongue_of(&request.language).say(told::from_keymend());
        let entry = Attachment::of(DIAGNOSIS_FILE, &from, &diagnosis_json);
        attached.insert(0, (entry, diagnosis_json.clone()));

        let mut record = TicketRecord::new(&request.topic, &product, self.config.mail.from.as_deref());
        let marks = DeskMarks { id: record.id(), desk: self.entry_of(&request) };
        let papers = Papers::new(&request, &self.templates, &attached, marks, &mut redactor)?;
        record.attachments = attached.iter().map(|(attachment, _)| attachment.clone()).collect();
        record.host = host;
        describe(&mut record, &request, &self.providers, &self.config);
        if let Some(other) = self.store.alike(&record)?.next().filter(|_| !another) {
            notices.push(Notice::SameProblem { number: other.number, whose: other.whose() });
        }
        let mut kept = papers.files(&request, &record, &self.config)?;
        record.note_papers(&kept);
        kept.push((DIAGNOSIS_FILE.to_owned(), diagnosis_json));
        kept.push(("facts.json".to_owned(), facts_json));
        if !walk.is_empty() {
            let lines = walk.lines().map(|line| redactor.clean(line) + "\n").collect::<String>();
            kept.push((TRIED_FILE.to_owned(), lines.into_bytes()));
        }
        let own = attached.into_iter().skip(1);
        kept.extend(own.map(|(attachment, content)| (format!("attachments/{}", attachment.name), content)));
        let ticket = self.store.create(record, another, |_| Ok(kept))?;
        ticket.keep_private_map(&redactor.private_map()?)?;
        Ok(KeptTicket { ticket, request, papers, notices })
    }

    /// Takes out a ticket to change its request; `files` are to be attached.
    ///
    /// # Errors
    /// It is on its way or closed, or cannot be read.
    pub fn edit(&self, number: Option<u32>, files: Files<'_>) -> Result<Change, DeskError> {
        let ticket = self.ticket(number)?;
        match ticket.record.state {
            State::Sent => return Err(DeskError::Sent(ticket.record.number)),
            State::HandedOver => return Err(DeskError::HandedOver(ticket.record.number)),
            State::Closed => return Err(DeskError::Closed(ticket.record.number)),
            State::Draft | State::Sending | State::Uncertain => {}
        }
        let request: Request = ticket.read_json("request.json")?;
        let mut redactor = self.redactor(Some(&ticket))?;
        learn(&mut redactor, files);
        Ok(Change { ticket, request, redactor })
    }

    /// The person's own words of a request, as they would leave.
    #[must_use]
    pub fn own_words(request: &Request) -> String {
        let field = FieldDef::with_role(FieldRole::OwnWords).map(|field| field.name);
        let found = request.fields.iter().find(|one| Some(one.name.as_str()) == field);
        found.map(|field| field.value.clone()).unwrap_or_default()
    }

    /// The person's own words as what fills their field.
    #[must_use]
    pub fn with_own_words(text: String) -> Vec<Setting> {
        FieldDef::with_role(FieldRole::OwnWords).map(|field| Setting::new(field, text)).into_iter().collect()
    }

    /// Keeps a change; `changed` names the fields, for the history.
    ///
    /// # Errors
    /// A file cannot be attached, something private is still there, or the folder cannot be written.
    pub fn keep_change(&self, change: Change, files: Files<'_>, changed: &str) -> Result<KeptTicket, DeskError> {
        let Change { mut ticket, request, mut redactor } = change;
        request.tell_numbers(&mut redactor);
        self.templates.has_language(&request.language)?;
        let mut notices = Vec::new();
        let mut evidence = evidence(&ticket)?;
        let added = redactor.on_evidence(|redactor| attachments(redactor, files, &mut notices))?;
        evidence.retain(|(old, _)| added.iter().all(|(new, _)| new.name != old.name));
        let mut kept: Vec<(String, Vec<u8>)> =
            added.iter().map(|(file, content)| (format!("attachments/{}", file.name), content.clone())).collect();
        evidence.extend(added);
        let marks = DeskMarks { id: ticket.record.id(), desk: self.entry_of(&request) };
        let papers = Papers::new(&request, &self.templates, &evidence, marks, &mut redactor)?;
        let own = papers.files(&request, &ticket.record, &self.config)?;
        for (name, content) in ticket.edited_papers() {
            let aside = name_aside(&name);
            notices.push(Notice::PaperKept { name, kept: aside.clone() });
            kept.push((aside, content));
        }
        let mut papers_of = ticket.record.clone();
        papers_of.note_papers(&own);
        kept.extend(own);
        let attachments = evidence.into_iter().map(|(attachment, _)| attachment).collect();
        ticket.keep_with(kept, &TicketEvent::now("edited", changed), |record| {
            record.attachments = attachments;
            record.papers = papers_of.papers;
            describe(record, &request, &self.providers, &self.config);
        })?;
        ticket.keep_private_map(&redactor.private_map()?)?;
        Ok(KeptTicket { ticket, request, papers, notices })
    }

    /// A kept ticket with its papers, made and searched anew.
    ///
    /// # Errors
    /// It cannot be read, or something private is still there.
    pub fn kept(&self, number: Option<u32>) -> Result<KeptTicket, DeskError> {
        let ticket = self.ticket(number)?;
        let request: Request = ticket.read_json("request.json")?;
        let mut redactor = self.redactor(Some(&ticket))?;
        request.tell_numbers(&mut redactor);
        let marks = DeskMarks { id: ticket.record.id(), desk: self.entry_of(&request) };
        let papers = Papers::new(&request, &self.templates, &evidence(&ticket)?, marks, &mut redactor)?;
        let notices = ticket.edited_papers().into_iter().map(|(name, _)| Notice::PaperEdited(name)).collect();
        Ok(KeptTicket { ticket, request, papers, notices })
    }

    /// Looks once more for a card, a password, a number of a person or a whole code in a field before it leaves.
    ///
    /// # Errors
    /// One is there, such as in a file that was changed by hand.
    pub fn refuse_secrets(&self, kept: &KeptTicket) -> Result<(), DeskError> {
        let number = kept.ticket.record.number;
        match kept.request.field_with_a_secret() {
            Some(field) => Err(DeskError::SecretInField { number, field: field.to_owned() }),
            None => Ok(()),
        }
    }

    /// The message that would leave.
    ///
    /// # Errors
    /// It may not be sent now, or cannot be composed.
    pub fn outgoing(&self, kept: &KeptTicket, sending: Sending<'_>) -> Result<Outgoing, DeskError> {
        let request = &kept.request;
        self.refuse_secrets(kept)?;
        let remote = self.remote(kept, sending)?;
        may_be_sent(&kept.ticket, sending, remote.as_ref().is_some_and(RemoteEntry::can_look_up))?;
        if let Some(entry) = remote {
            return self.outgoing_remote(kept, sending, entry);
        }
        if let (None, Some(page)) = (&request.recipient.mail, &request.recipient.page) {
            let text = kept.ticket.folder().join("request.txt");
            return Err(DeskError::OnAPage { page: page.clone(), text });
        }
        let first = kept.papers.letter(request, &kept.ticket.record, &self.config);
        let follow_up = match sending.follow_up {
            Some(text) => Some(self.follow_up(&kept.ticket, text, first.subject)?),
            None => None,
        };
        let letter = match &follow_up {
            None => first.clone(),
            Some((id, subject, body)) => Letter {
                subject,
                body,
                message_id: id,
                in_reply_to: Some(&kept.ticket.record.message_id),
                // They say what a new ticket is like, not what one that is there becomes.
                own_headers: &[],
                bundle: None,
                ..first.clone()
            },
        };
        let (envelope, message) = letter.compose(SystemTime::now())?;
        Ok(Outgoing {
            way: Way::Mail(envelope),
            message,
            from: letter.from.unwrap_or_default().to_owned(),
            to: letter.to.unwrap_or_default().to_owned(),
            queue: None,
            fields: letter.own_headers.to_vec(),
            subject: letter.subject.to_owned(),
            text: letter.body.to_owned(),
            has_bundle: letter.bundle.is_some(),
            id: letter.message_id.to_owned(),
            adding: follow_up.is_some(),
            again: sending.again,
        })
    }

    /// The ticket system that takes this, where that is the way: what was mailed is followed up by mail.
    fn remote(&self, kept: &KeptTicket, sending: Sending<'_>) -> Result<Option<RemoteEntry>, DeskError> {
        let entry = RemoteEntry::of(&kept.request, &self.providers, &self.config);
        let record = &kept.ticket.record;
        match (&record.at_desk, sending.follow_up) {
            // What was mailed and may have arrived can be found in no ticket system.
            (None, None) if record.state != State::Draft && kept.ticket.folder().join(MAILED).exists() => Ok(None),
            (None, None) => Ok(entry),
            (None, Some(_)) => Ok(None),
            (Some(at), _) => match entry.filter(|entry| entry.has(at)) {
                Some(entry) => Ok(Some(entry)),
                None => Err(DeskError::NotAtDesk(record.number)),
            },
        }
    }

    fn outgoing_remote(
        &self,
        kept: &KeptTicket,
        sending: Sending<'_>,
        entry: RemoteEntry,
    ) -> Result<Outgoing, DeskError> {
        let (request, record) = (&kept.request, &kept.ticket.record);
        let first = kept.papers.letter(request, record, &self.config);
        let email = first.from.ok_or(MailError::NoSender)?.to_owned();
        let mut letter = RemoteLetter {
            subject: first.subject.to_owned(),
            text: first.body.to_owned(),
            mark: record.id().to_owned(),
            email,
            name: self.config.name.clone(),
            fields: entry.fields(request, record.id()),
            bundle: kept.papers.bundle.clone(),
            added_to: None,
        };
        let mut id = record.message_id.clone();
        if let Some(text) = sending.follow_up {
            let system = entry.kind().title();
            let at = record.at_desk.as_ref().filter(|at| !at.id.is_empty());
            let at = at.ok_or(DeskError::NoFollowUp { number: record.number, system })?;
            let (follow_up, subject, body) = self.follow_up(&kept.ticket, text, first.subject)?;
            let number = if record.follow_up_open { record.follow_ups } else { record.follow_ups + 1 };
            id = follow_up;
            letter = RemoteLetter {
                subject,
                text: body,
                mark: format!("{}.{number}", record.id()),
                fields: Vec::new(),
                bundle: Vec::new(),
                added_to: Some(at.id.clone()),
                ..letter
            };
        }
        Ok(Outgoing {
            message: entry.shown(&letter).into_bytes(),
            from: letter.email.clone(),
            to: entry.title(),
            queue: entry.queue().filter(|_| letter.added_to.is_none()).map(str::to_owned),
            fields: letter.fields.clone(),
            subject: letter.subject.clone(),
            text: letter.text.clone(),
            has_bundle: letter.added_to.is_none(),
            id,
            adding: letter.added_to.is_some(),
            again: sending.again,
            way: Way::Remote(Box::new((entry, letter))),
        })
    }

    /// The Message-ID, subject and cleaned text of the next follow-up, or of the one that was interrupted.
    fn follow_up(&self, ticket: &OpenTicket, text: &str, subject: &str) -> Result<(String, String, String), DeskError> {
        let mut redactor = self.redactor(Some(ticket))?;
        let body: Vec<String> =
            without_secrets(text).0.lines().map(|line| redactor.clean(&mask_codes(&clean_text(line)))).collect();
        let record = &ticket.record;
        let number = if record.follow_up_open { record.follow_ups } else { record.follow_ups + 1 };
        Ok((record.follow_up_id(number), format!("Re: {subject}"), body.join("\n") + "\n"))
    }

    /// Sends a message: recorded before and after, so that nothing is sent twice unsaid. `begun` is told when the
    /// record is written and the message leaves; `waits` what is waited for.
    ///
    /// # Errors
    /// There is no way to send, or the record cannot be written.
    pub fn send(
        &self,
        ticket: &mut OpenTicket,
        outgoing: &Outgoing,
        begun: &mut dyn FnMut(&str),
        waits: &mut dyn FnMut(Message),
    ) -> Result<SendOutcome, DeskError> {
        let envelope = match &outgoing.way {
            Way::Mail(envelope) => envelope,
            Way::Remote(remote) => return self.send_remote(ticket, outgoing, remote, begun, waits),
        };
        let sender = Sender::new(&self.config.mail)?;
        let before = ticket.record.state;
        ticket.write(MAILED, &outgoing.message)?;
        ticket.keep(&TicketEvent::now("sending", &outgoing.id), |record| begin(record, outgoing.adding))?;
        begun(&outgoing.id);
        let outcome = sender.deliver(&self.config.mail, envelope, &outgoing.message, waits);
        keep_outcome(ticket, &outcome, outgoing.adding, before, |_| ())?;
        Ok(outcome)
    }

    fn send_remote(
        &self,
        ticket: &mut OpenTicket,
        outgoing: &Outgoing,
        (entry, letter): &(RemoteEntry, RemoteLetter),
        begun: &mut dyn FnMut(&str),
        waits: &mut dyn FnMut(Message),
    ) -> Result<SendOutcome, DeskError> {
        let mut desk = entry.open(&self.config.desk)?;
        let adding = outgoing.adding;
        if adding && !desk.can_add() {
            return Err(DeskError::NoFollowUp { number: ticket.record.number, system: entry.kind().title() });
        }
        let before = ticket.record.clone();
        let may_be_there = if adding { before.follow_up_open } else { before.state != State::Draft };
        ticket.keep(&TicketEvent::now("sending", &outgoing.id), |record| begin(record, adding))?;
        if may_be_there && !desk.can_look_up() {
            begun(&outgoing.id);
        }
        let delivered = desk.deliver(letter, may_be_there, outgoing.again, waits);
        if let SendOutcome::NotLookedUp(_) = delivered.outcome {
            // What was known before still holds.
            let note = TicketEvent::now("not looked up", &english(&delivered.outcome));
            ticket.keep(&note, |record| *record = before)?;
            return Ok(delivered.outcome);
        }
        let at = delivered.ticket;
        keep_outcome(ticket, &delivered.outcome, adding, before.state, |record| {
            if let Some((at, number)) = at {
                record.at_desk = Some(at);
                record.their_number = Some(number);
            }
        })?;
        Ok(delivered.outcome)
    }

    /// Asks the desk's system what became of a ticket.
    ///
    /// # Errors
    /// It was not taken by an interface that tells, or the system gives no good answer.
    pub fn state_at_desk(&self, number: Option<u32>) -> Result<(OpenTicket, DeskState), DeskError> {
        let mut ticket = self.ticket(number)?;
        let request: Request = ticket.read_json("request.json")?;
        let entry = RemoteEntry::of(&request, &self.providers, &self.config);
        let at = ticket.record.at_desk.clone();
        let number = ticket.record.number;
        if ticket.record.state == State::Draft && at.is_none() {
            return Err(DeskError::NotSentYet(number));
        }
        let there = entry.zip(at).filter(|(entry, at)| entry.has(at));
        let (entry, at) = there.ok_or(DeskError::NotAtDesk(number))?;
        if at.id.is_empty() {
            return Err(DeskError::NoStatus { number, system: at.kind.title() });
        }
        let state = entry.open(&self.config.desk)?.state(&at.id);
        let state = state.map_err(|why| DeskError::DeskSilent(Box::new(why)))?;
        ticket.append_event(&TicketEvent::now("status", &state.status))?;
        Ok((ticket, state))
    }

    /// Closes a ticket; its folder stays.
    ///
    /// # Errors
    /// It is closed already, or cannot be written.
    pub fn close(&self, number: Option<u32>) -> Result<OpenTicket, DeskError> {
        let mut ticket = self.ticket(number)?;
        let before = ticket.record.state;
        if before == State::Closed {
            return Err(DeskError::Closed(ticket.record.number));
        }
        ticket.keep(&TicketEvent::now("closed", before.name()), |record| record.state = State::Closed)?;
        Ok(ticket)
    }
}

impl Desk {
    /// Opens a closed ticket again, as far as it had come; one that was handed over is a draft again, or perhaps sent.
    ///
    /// # Errors
    /// It is not closed, or cannot be written.
    pub fn reopen(&self, number: u32) -> Result<OpenTicket, DeskError> {
        let mut ticket = self.ticket(Some(number))?;
        if ticket.record.state == State::HandedOver {
            // Whether an earlier try arrived is as unknown as before.
            let tries = ticket
                .history()?
                .into_iter()
                .rev()
                .find(|event| ["sent", "perhaps sent"].contains(&event.what.as_str()));
            let before =
                if tries.is_some_and(|event| event.what == "perhaps sent") { State::Uncertain } else { State::Draft };
            ticket.take_back(before)?;
            return Ok(ticket);
        }
        if ticket.record.state != State::Closed {
            return Err(DeskError::NotClosed(number));
        }
        let closed = ticket.history()?.into_iter().rev().find(|event| event.what == "closed");
        let before = closed.and_then(|event| State::named(&event.note)).unwrap_or(State::Draft);
        ticket.keep(&TicketEvent::now("reopened", before.name()), |record| record.state = before)?;
        Ok(ticket)
    }

    /// Notes what the desk answered, and the number by which it calls the ticket.
    ///
    /// # Errors
    /// There is nothing to note, or it cannot be written.
    pub fn note(&self, number: u32, text: &str, theirs: Option<&str>) -> Result<OpenTicket, DeskError> {
        let mut ticket = self.ticket(Some(number))?;
        let theirs = theirs.map(|theirs| clean_text(theirs).trim().to_owned()).filter(|theirs| !theirs.is_empty());
        if text.trim().is_empty() && theirs.is_none() {
            return Err(DeskError::NothingToNote(number));
        }
        // It stays on this computer, and names that were replaced would find nothing; the history has them replaced all the same.
        let note = mask_codes(&without_secrets(&clean_text(text)).0);
        let told = self.redactor(Some(&ticket))?.clean(&note);
        let note = without_addresses(&note);
        let said = theirs.iter().map(|theirs| format!("#{theirs}")).chain([told]).collect::<Vec<_>>().join(" ");
        let event = TicketEvent::now("noted", said.trim());
        let answer = NotedAnswer { at: event.at.clone(), text: note.trim().to_owned() };
        ticket.keep(&event, |record| {
            record.their_number = theirs.or(record.their_number.take());
            record.answers.extend(Some(answer).filter(|answer| !answer.text.is_empty()));
        })?;
        Ok(ticket)
    }
}

/// A request that is being changed.
pub struct Change {
    /// The ticket, which nobody else may change meanwhile.
    pub ticket: OpenTicket,
    /// The request.
    pub request: Request,
    redactor: Redactor,
}

impl Draft {
    /// Fills fields.
    ///
    /// # Errors
    /// A field cannot be revealed.
    pub fn fill(&mut self, settings: &[Setting]) -> Result<(), RequestError> {
        self.request.fill(settings, &[], &mut self.redactor)
    }
}

impl Change {
    /// Fills fields; those of `reveal` in full.
    ///
    /// # Errors
    /// A field cannot be revealed.
    pub fn fill(&mut self, settings: &[Setting], reveal: &[String]) -> Result<(), RequestError> {
        self.request.tell_numbers(&mut self.redactor);
        self.request.fill(settings, reveal, &mut self.redactor)
    }
}

/// Four numbers with points are also how a version is written: that of the product names no machine.
fn spare_version(redactor: &mut Redactor, version: Option<&str>) {
    version.into_iter().for_each(|version| redactor.spare(version));
}

/// Reads the files to attach for private values, before anything is cleaned.
fn learn(redactor: &mut Redactor, files: Files<'_>) {
    for file in files.clean {
        // What cannot be read is told when it is to be attached.
        let _ = learn_file(redactor, file);
    }
}

/// The files to attach; one that cannot be cleaned is left out and told.
fn attachments(
    redactor: &mut Redactor,
    files: Files<'_>,
    notices: &mut Vec<Notice>,
) -> Result<Vec<(Attachment, Vec<u8>)>, DeskError> {
    let mut all: Vec<(Attachment, Vec<u8>)> = Vec::new();
    let asked = files.clean.iter().map(|file| (file, false));
    for (file, as_it_is) in asked.chain(files.as_they_are.iter().map(|file| (file, true))) {
        let made = if as_it_is { unchecked(redactor, file) } else { cleaned(redactor, file) };
        let (mut attachment, content) = match made {
            Ok(made) => made,
            Err(BundleError::File(error)) => {
                notices.push(Notice::LeftOut(BundleError::File(error).message()));
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let taken = |name: &str| OWN_NAMES.contains(&name) || all.iter().any(|(other, _)| other.name == name);
        while attachment.name.is_empty() || taken(&attachment.name) {
            attachment.name.insert_str(0, "other-");
        }
        all.push((attachment, content));
    }
    Ok(all)
}

/// What is in the bundle of a kept ticket.
fn evidence(ticket: &OpenTicket) -> Result<Vec<(Attachment, Vec<u8>)>, DeskError> {
    let mut evidence = Vec::new();
    for attachment in &ticket.record.attachments {
        let own = OWN_NAMES.contains(&attachment.name.as_str());
        let place = if own { attachment.name.clone() } else { format!("attachments/{}", attachment.name) };
        evidence.push((attachment.clone(), ticket.read(&place)?));
    }
    Ok(evidence)
}

/// What the version of a paper is called that somebody changed by hand: `request.edited.txt`.
fn name_aside(name: &str) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, "txt"));
    format!("{stem}.edited.{end}")
}

/// That several tickets are open, and which, each with whose it is.
fn which_ticket(open: &[TicketRecord]) -> Message {
    let named = |record: &TicketRecord| {
        let known: Vec<String> = record.whose().into_iter().chain([record.topic.clone()]).collect();
        format!("{} ({})", record.number, known.join(", "))
    };
    let mut names: Vec<String> = open.iter().take(MOST_NAMED).map(named).collect();
    names.extend((open.len() > MOST_NAMED).then(|| "…".to_owned()));
    errors::which_ticket(names.join(", "))
}

/// What was kept of the walk through a topic; a ticket is written even where it cannot be read.
fn walked(topic: &str, notices: &mut Vec<Notice>) -> Option<Box<Session>> {
    match SessionStore::new(&places::data_folder()).load(topic) {
        Ok(Loaded::Session(session)) => return Some(session),
        Ok(Loaded::Nothing) => {}
        Ok(Loaded::SetAside(path)) => notices.push(Notice::StepsSetAside(path)),
        Err(error) => notices.push(Notice::StepsLeftOut(error.message())),
    }
    None
}

/// The words of a language; English for one that a person added letters in.
fn tongue_of(language: &str) -> Tongue {
    Tongue::new(nearest(language).unwrap_or(Language::ENGLISH))
}

/// Refuses to send a second time unasked.
fn may_be_sent(ticket: &OpenTicket, sending: Sending<'_>, is_looked_up: bool) -> Result<(), DeskError> {
    let number = ticket.record.number;
    if sending.follow_up.is_some() {
        return match ticket.record.state {
            State::Sent if ticket.record.follow_up_open && !sending.again && !is_looked_up => {
                Err(DeskError::FollowUpOpen(number))
            }
            State::Sent => Ok(()),
            State::HandedOver => Err(DeskError::HandedOver(number)),
            _ => Err(DeskError::NotSentYet(number)),
        };
    }
    match ticket.record.state {
        State::Draft => Ok(()),
        State::Closed => Err(DeskError::Closed(number)),
        State::HandedOver if !sending.again && !sending.dry_run => Err(DeskError::HandedOver(number)),
        _ if sending.again || sending.dry_run => Ok(()),
        // It is looked up at the desk before it is sent.
        State::Sending | State::Uncertain if is_looked_up => Ok(()),
        state => Err(DeskError::SentBefore { number, state }),
    }
}

/// Puts into a record by what people look for its ticket.
fn describe(record: &mut TicketRecord, request: &Request, providers: &Providers, own: &Config) {
    let first = |is_it: &dyn Fn(&FieldDef) -> bool| {
        let mut fields = request.fields.iter();
        let found = fields.find(|field| FieldDef::from_name(&field.name).is_some_and(is_it));
        found.map(|field| field.value.clone()).filter(|value| !value.trim().is_empty())
    };
    let told = |kind: PrivateKind| first(&|field| field.privacy == FieldPrivacy::Told(Some(kind)));
    let contact = || first(&|field| field.privacy == FieldPrivacy::Contact);
    // By how the writer is reached themselves, no customer is told from another.
    let reached = || contact().filter(|contact| own.contact.as_ref().is_none_or(|own| !contact.contains(own)));
    let customer = first(&|field| field.role == Some(FieldRole::Customer));
    record.customer =
        customer.or_else(|| told(PrivateKind::Person)).or_else(|| told(PrivateKind::Mail)).or_else(reached);
    record.host = told(PrivateKind::Host).or(record.host.take());
    let recipient = &request.recipient;
    // The name of the directory, in whatever script the letter has it.
    let known = recipient.name.as_deref().and_then(|name| providers.find(name)).map(|entry| entry.name.clone());
    let name = known.or_else(|| recipient.name.clone());
    record.addressee = Some(name.unwrap_or_else(|| recipient.addressee.name().to_owned()));
}

/// What a try came to, for the history.
fn english(outcome: &SendOutcome) -> String {
    let (SendOutcome::Taken(note)
    | SendOutcome::NotNow(note)
    | SendOutcome::Refused(note)
    | SendOutcome::Unknown(note)
    | SendOutcome::NotLookedUp(note)) = outcome;
    Tongue::english().say(note)
}

/// Records how sending ended.
fn keep_outcome(
    ticket: &mut OpenTicket,
    outcome: &SendOutcome,
    adding: bool,
    before: State,
    more: impl FnOnce(&mut TicketRecord),
) -> Result<(), DeskError> {
    let (state, what) = match outcome {
        SendOutcome::Taken(_) => (State::Sent, "sent"),
        SendOutcome::NotNow(_) | SendOutcome::Refused(_) => (if adding { before } else { State::Draft }, "not sent"),
        SendOutcome::Unknown(_) => (if adding { before } else { State::Uncertain }, "perhaps sent"),
        SendOutcome::NotLookedUp(_) => (before, "not looked up"),
    };
    let open = adding && matches!(outcome, SendOutcome::Unknown(_));
    let refused = adding && matches!(outcome, SendOutcome::NotNow(_) | SendOutcome::Refused(_));
    ticket.keep(&TicketEvent::now(what, &english(outcome)), |record| {
        record.state = state;
        record.follow_up_open = open;
        record.follow_ups -= u32::from(refused && record.follow_ups > 0);
        more(record);
    })?;
    Ok(())
}

fn begin(record: &mut TicketRecord, adding: bool) {
    if adding {
        record.follow_ups += u32::from(!record.follow_up_open);
        record.follow_up_open = true;
    } else {
        record.state = State::Sending;
        record.attempts += 1;
    }
}
