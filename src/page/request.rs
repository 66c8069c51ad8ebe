//! Writing to support: the request as a form, as it will arrive, and the ways by which it leaves.

use std::error::Error;
use std::path::PathBuf;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

use super::form::SentForm;
use super::reply::PageReply;
use super::shown::words;
use super::trouble::NoNumber;
use super::uploads::name_of;
use super::visit::{Handled, Visit};
use crate::case::LookAround;
use crate::language::say::{page as said, told};
use crate::language::{Message, nearest};
use crate::text::digest;
use crate::ticket::{
    Attachment, BUNDLE, Desk, DeskError, Files, KeptTicket, Layout, LetterFrame, Notice, Recipient, Request,
    RequestError, SendOutcome, Sending, Setting, State, TemplateError, TicketStoreError, Wanted, block,
};
use crate::topics::{Addressee, AddresseeReason, FieldDef, FieldRole, FieldSource};

/// Requests that are listed, the newest first.
const MOST_LISTED: usize = 100;

/// The longest link to a mail program; some programs cut longer ones.
const LONGEST_MAIL_LINK: usize = 1_800;

/// What must be written otherwise in the address of a link to a mail program.
const IN_A_MAIL_ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-');

/// What stands before a field's name in the form, and before the agreement to give a code in full.
const FIELD: &str = "field-";
const IN_FULL: &str = "in-full-";

impl Visit<'_> {
    fn desk(&self) -> Result<Desk, DeskError> {
        Desk::open(self.setup.config.as_deref())
    }

    /// Writes the request about a problem, or goes to the one that is there already.
    pub(super) fn write(&mut self, form: &SentForm) -> Handled {
        let desk = self.desk()?;
        let mut around: Box<dyn LookAround> = (self.setup.around)();
        let case = self.named.read_one(around.as_mut())?;
        let english = &self.catalogues.english;
        let diagnosis = case.diagnose(english);
        let language = self.tongue.language().code();
        let host = self.named.host_of(&case, around.as_ref());
        let wanted = Wanted {
            topic: form.get("topic"),
            reader: Some(language),
            host: host.as_deref(),
            computers: case.told_apart(),
            case: Some(&self.named),
            ..Wanted::default()
        };
        let draft = desk.draft(&diagnosis, english, &wanted, Files::default())?;
        match desk.keep(draft, Files::default(), form.get("another").is_some()) {
            Ok(kept) => {
                self.note(&kept);
                Ok(PageReply::go_to(&format!("request?number={}", kept.ticket.record.number)))
            }
            Err(DeskError::Store(TicketStoreError::SameCase { number, .. })) => {
                self.notes.add(self.say(said::request_is_there()));
                Ok(PageReply::go_to(&format!("request?number={number}")))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn note(&self, kept: &KeptTicket) {
        for notice in &kept.notices {
            let text = match notice {
                Notice::LeftOut(why) => self.say(said::file_left_out(why.clone())),
                Notice::StepsSetAside(_) | Notice::StepsLeftOut(_) => self.say(said::steps_left_out()),
                Notice::PaperKept { name, kept } => self.say(told::paper_kept(kept.as_str(), name.as_str())),
                Notice::SameProblem { number, whose: Some(whose) } => {
                    self.say(told::same_problem_of(number.to_string(), whose.as_str()))
                }
                Notice::SameProblem { number, whose: None } => self.say(told::same_problem(number.to_string())),
                // The page shows what leaves.
                Notice::PaperEdited(_) => continue,
            };
            self.notes.add(text);
        }
    }

    pub(super) fn show_request(&mut self, query: &SentForm) -> Handled {
        let desk = self.desk()?;
        let kept = desk.kept(Some(number(query)?))?;
        let title = self.say(said::request_title(kept.ticket.record.number));
        let (request, record) = (&kept.request, &kept.ticket.record);
        let shown = desk.templates.said_in(request, self.tongue.language().code());
        let is_open = !matches!(record.state, State::Sent | State::HandedOver | State::Closed);
        let by_mail = request.recipient.mail.is_some();
        let still_missing = shown.missing.iter().filter(|missing| is_required(&missing.name, request)).count();
        let labels = block(&kept.papers.labels);
        let languages: Vec<Json> = desk
            .templates
            .languages()
            .iter()
            .map(|code| json!({ "code": code, "name": self.name_of(code), "current": *code == request.language }))
            .collect();
        let content = json!({
            "number": record.number,
            "about": shown.title,
            "state": self.state(record.state),
            "is_open": is_open,
            "is_sent": record.state == State::Sent,
            "recipient": self.recipient(&shown.recipient),
            "addressees": Addressee::ALL.iter().map(|addressee| json!({
                "value": addressee.name(), "words": self.addressee(*addressee),
                "current": *addressee == request.recipient.addressee,
            })).collect::<Vec<_>>(),
            "name": request.recipient.name, "mail": request.recipient.mail, "languages": languages,
            "fields": self.fields(&shown, &desk),
            "more": self.more_fields(&shown, &desk),
            "missing": still_missing,
            "missing_count": self.say(said::missing_count(still_missing)),
            "subject": kept.papers.subject,
            "text": letter(&desk, &kept, by_mail)?,
            "labels": labels,
            "in_one_file": self.say(said::in_one_file(BUNDLE)),
            "attachments": record.attachments.iter().map(|file| self.attachment(file)).collect::<Vec<_>>(),
            "attach": shown.attach,
            "pictures": self.pictures.iter().enumerate().map(|(at, path)| json!({ "at": at, "name": name_of(path) })).collect::<Vec<_>>(),
            "on_a_page": !by_mail && request.recipient.page.is_some(),
            "by_mail": by_mail,
            "can_send": by_mail && is_open && (desk.config.mail.host.is_some() || desk.config.mail.sendmail.is_some()),
            "mail_link": mail_link(&kept),
            "w": words!(self.tongue; request_about request_state to_whom why_them change_addressee addressee_label
                provider_label mail_label letter_language fields_title missing optional more_title
                give_in_full save_fields preview_title preview_text preview_labels send_to subject attachments_title as_it_is
                attach_label attach_hint attach_button picture_label picture_agree picture_button wanted_title
                leave_title leave_text on_page_text open_their_page mail_program save_eml save_eml_hint save_bundle
                print_it send_it no_address close_request masked_hint copy_all telephone ),
        });
        self.page("request", &title, content)
    }

    /// The fields that the addressee wants, filled or not.
    fn fields(&self, shown: &Request, desk: &Desk) -> Vec<Json> {
        let wanted = FieldDef::all().filter_map(|field| {
            let filled = shown.fields.iter().find(|filled| filled.name == field.name);
            let missing = shown.missing.iter().any(|missing| missing.name == field.name);
            (filled.is_some() || missing).then_some((field, filled))
        });
        wanted
            .map(|(field, filled)| {
                self.field(field, filled.map_or("", |filled| filled.value.as_str()), filled.is_none(), shown, desk)
            })
            .collect()
    }

    /// The fields that nobody wants and a person can fill all the same.
    fn more_fields(&self, shown: &Request, desk: &Desk) -> Vec<Json> {
        let is_there = |field: &&FieldDef| {
            let mut names =
                shown.fields.iter().map(|field| &field.name).chain(shown.missing.iter().map(|field| &field.name));
            names.any(|name| name == field.name)
        };
        let told = FieldDef::all().filter(|field| field.is_asked() && !is_there(field));
        told.map(|field| self.field(field, "", false, shown, desk)).collect()
    }

    fn field(&self, field: &FieldDef, value: &str, empty: bool, shown: &Request, desk: &Desk) -> Json {
        let is_long = matches!(field.source, FieldSource::Words) || field.role == Some(FieldRole::StepsTried);
        json!({
            "name": field.name,
            "label": desk.templates.label(field, self.tongue.language().code()),
            "value": value,
            "missing": empty && field.is_required_by(shown.recipient.addressee),
            "empty": empty,
            "is_long": is_long || value.chars().count() > 60,
            "secret": field.is_secret(),
        })
    }

    /// Who receives it, and why they.
    fn recipient(&self, recipient: &Recipient) -> Json {
        let reason = match recipient.reason {
            AddresseeReason::Chosen => said::because_chosen(),
            AddresseeReason::ProviderManages => said::because_provider(),
            AddresseeReason::AdministratorManages => said::because_administrator(),
            AddresseeReason::KasperskySold => said::because_kaspersky_sold(),
            _ => said::because_they_can(),
        };
        json!({
            "who": self.addressee(recipient.addressee),
            "name": recipient.name, "mail": recipient.mail, "page": recipient.page, "telephone": recipient.telephone,
            "why": self.say(reason),
        })
    }

    fn addressee(&self, addressee: Addressee) -> String {
        self.say(match addressee {
            Addressee::Kaspersky => said::to_kaspersky(),
            Addressee::Provider => said::to_provider(),
            Addressee::Shop => said::to_shop(),
            Addressee::Admin => said::to_admin(),
        })
    }

    fn state(&self, state: State) -> String {
        self.say(match state {
            State::Draft => said::state_draft(),
            State::Sending | State::Uncertain => said::state_uncertain(),
            State::Sent => said::state_sent(),
            State::HandedOver => told::did_hand_over(),
            State::Closed => said::state_closed(),
        })
    }

    /// A language by its own name; one that only letters are written in, by its code.
    fn name_of(&self, code: &str) -> String {
        match nearest(code).filter(|language| language.code() == code) {
            Some(language) => language.own_name(),
            None => code.to_owned(),
        }
    }

    fn attachment(&self, file: &Attachment) -> Json {
        let removed: usize = file.removed.values().sum();
        json!({
            "name": file.name,
            "link": utf8_percent_encode(&file.name, NON_ALPHANUMERIC).to_string(),
            "size": self.say(said::file_size(file.bytes.div_ceil(1024))),
            "removed": self.say(said::values_removed(removed)),
            "left_out": (!file.left_out.is_empty()).then(|| self.say(said::lines_dropped(file.left_out.len()))),
            "unchecked": file.unchecked,
        })
    }

    /// Changes what was changed in the form, and nothing else: a code that is shown masked is not its own mask.
    pub(super) fn fill(&mut self, form: &SentForm) -> Handled {
        let number = number(form)?;
        let desk = self.desk()?;
        let mut change = desk.edit(Some(number), Files::default())?;
        let shown = desk.templates.said_in(&change.request, self.tongue.language().code());
        let (mut settings, mut reveal, mut changed, mut typed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for field in FieldDef::all() {
            let Some(value) = form.get_even_empty(&format!("{FIELD}{}", field.name)) else { continue };
            let filled = shown.fields.iter().find(|filled| filled.name == field.name);
            let before = filled.map_or("", |filled| filled.value.as_str());
            if plain_lines(value) == plain_lines(before) {
                continue;
            }
            settings.push(Setting::parse(&format!("{}={}", field.name, value.trim()))?);
            changed.push(field.name);
            // A code has a field of its own, where it belongs.
            typed.extend((!field.is_secret()).then_some(value));
            if field.is_secret() && form.get(&format!("{IN_FULL}{}", field.name)).is_some() {
                reveal.push(field.name.to_owned());
            }
        }
        self.tell_taken_out(typed);
        let request = &mut change.request;
        let to = form.get("to").and_then(|name| Addressee::ALL.into_iter().find(|to| to.name() == name));
        let to = to.filter(|to| *to != request.recipient.addressee);
        let provider = form.get("provider").filter(|name| Some(*name) != request.recipient.name.as_deref());
        request.readdress(to, provider, &desk.providers);
        let mail = form.get("mail").map(str::trim).filter(|mail| Some(*mail) != request.recipient.mail.as_deref());
        match request.address(mail) {
            // The rest of the form is not lost by it.
            Err(RequestError::Mail(given)) => self.notes.add(self.say(said::mail_wrong(&given))),
            other => other?,
        }
        if let Some(language) = form.get("letter").filter(|language| *language != request.language) {
            request.say_in(language, self.catalogues.english.find(&request.topic));
        }
        change.fill(&settings, &reveal)?;
        let kept = desk.keep_change(change, Files::default(), &changed.join(", "))?;
        self.note(&kept);
        Ok(PageReply::go_to(&format!("request?number={number}#preview")))
    }

    /// Attaches files of the form with their private values taken out, or a picture as it is once that is agreed to.
    pub(super) fn attach(&mut self, form: &SentForm) -> Handled {
        let number = number(form)?;
        let kept = self.uploads.keep(&form.files)?;
        self.pictures.extend(kept.pictures);
        let chosen =
            form.get("picture").and_then(|at| at.parse::<usize>().ok()).and_then(|at| self.pictures.get(at)).cloned();
        let as_they_are: Vec<PathBuf> = chosen.into_iter().filter(|_| form.get("agreed").is_some()).collect();
        let desk = self.desk()?;
        let files = Files { clean: &kept.captures, as_they_are: &as_they_are };
        if files.clean.is_empty() && files.as_they_are.is_empty() {
            if form.files.is_empty() {
                self.notes.add(self.say(said::nothing_attached()));
            }
        } else {
            let changed = desk.keep_change(desk.edit(Some(number), files)?, files, "attachments")?;
            self.note(&changed);
            self.pictures.retain(|picture| !as_they_are.contains(picture));
        }
        Ok(PageReply::go_to(&format!("request?number={number}#attachments")))
    }

    /// Exactly what would leave.
    pub(super) fn show_send(&mut self, query: &SentForm) -> Handled {
        let desk = self.desk()?;
        let kept = desk.kept(Some(number(query)?))?;
        let outgoing = desk.outgoing(&kept, Sending::default())?;
        let attachments = &kept.ticket.record.attachments;
        let content = json!({
            "number": kept.ticket.record.number,
            "to": outgoing.to, "subject": outgoing.subject, "text": outgoing.text,
            "seen": shown_digest(&outgoing.to, &outgoing.subject, &outgoing.text),
            "from": desk.config.mail.from,
            "attachments": attachments.iter().filter(|_| outgoing.has_bundle).map(|file| self.attachment(file)).collect::<Vec<_>>(),
            "in_one_file": self.say(said::in_one_file(BUNDLE)),
            "w": words!(self.tongue; send_text send_to send_from subject text_label attachments_title as_it_is
                send_agree send_now back_to_request),
        });
        let title = self.say(said::send_title());
        self.page("send", &title, content)
    }

    /// Sends what the person has seen and agreed to.
    pub(super) fn send(&mut self, form: &SentForm) -> Handled {
        let number = number(form)?;
        let desk = self.desk()?;
        let mut kept = desk.kept(Some(number))?;
        let outgoing = desk.outgoing(&kept, Sending::default())?;
        let seen = shown_digest(&outgoing.to, &outgoing.subject, &outgoing.text);
        if form.get("agreed").is_none() || form.get("seen") != Some(seen.as_str()) {
            self.notes.add(self.say(said::agree_first()));
            return Ok(PageReply::go_to(&format!("send?number={number}")));
        }
        let outcome = desk.send(&mut kept.ticket, &outgoing, &mut |_| {}, &mut |_| {})?;
        let told: Message = match &outcome {
            SendOutcome::Taken(_) => said::sent(),
            SendOutcome::NotNow(why) | SendOutcome::Refused(why) => said::not_sent(why.clone()),
            SendOutcome::Unknown(why) | SendOutcome::NotLookedUp(why) => said::perhaps_sent(why.clone()),
        };
        self.notes.add(self.say(told));
        Ok(PageReply::go_to(&format!("request?number={number}")))
    }

    pub(super) fn show_draft(&mut self, query: &SentForm) -> Handled {
        let desk = self.desk()?;
        let kept = desk.kept(Some(number(query)?))?;
        let letter = kept.papers.letter(&kept.request, &kept.ticket.record, &desk.config);
        let draft = letter.draft(std::time::SystemTime::now())?;
        Ok(PageReply::download(&file_name(&kept, "eml"), "message/rfc822", draft))
    }

    pub(super) fn show_bundle(&mut self, query: &SentForm) -> Handled {
        let kept = self.desk()?.kept(Some(number(query)?))?;
        Ok(PageReply::download(BUNDLE, "application/zip", kept.papers.bundle))
    }

    /// One attached file as it leaves.
    pub(super) fn show_attached(&mut self, query: &SentForm) -> Handled {
        let kept = self.desk()?.kept(Some(number(query)?))?;
        let attached = kept.ticket.record.attachments.iter().find(|file| Some(file.name.as_str()) == query.get("name"));
        let Some(file) = attached else {
            return Ok(PageReply::go_to(&format!("request?number={}", kept.ticket.record.number)));
        };
        let content =
            kept.ticket.read(&format!("attachments/{}", file.name)).or_else(|_| kept.ticket.read(&file.name))?;
        Ok(if file.unchecked {
            PageReply::download(&file.name, "application/octet-stream", content)
        } else {
            PageReply::text(content)
        })
    }

    /// The request alone, to be printed or saved as PDF.
    pub(super) fn show_print(&mut self, query: &SentForm) -> Handled {
        let desk = self.desk()?;
        let kept = desk.kept(Some(number(query)?))?;
        let text = letter(&desk, &kept, false)?;
        let content = json!({
            "number": kept.ticket.record.number, "letter": kept.request.language, "subject": kept.papers.subject,
            "text": text, "w": words!(self.tongue; print_hint print_button back_to_request),
        });
        let title = kept.papers.subject.clone();
        self.page("print", &title, content)
    }

    pub(super) fn close(&mut self, form: &SentForm) -> Handled {
        self.desk()?.close(Some(number(form)?))?;
        Ok(PageReply::go_to("requests"))
    }

    pub(super) fn show_requests(&mut self) -> Handled {
        let desk = self.desk()?;
        let catalogue = self.catalogue();
        let listed: Vec<Json> = desk
            .store
            .list()?
            .rev()
            .take(MOST_LISTED)
            .map(|(number, record)| match record {
                Ok(record) => {
                    let topic = catalogue.find(&record.topic);
                    let day = record.created_at.get(..10).and_then(|day| day.parse().ok());
                    json!({
                        "number": number,
                        "about": topic.map_or(record.topic.as_str(), |topic| topic.title.as_str()),
                        "day": day.map(|day| self.tongue.day(day)),
                        "state": self.state(record.state),
                        "damaged": false,
                    })
                }
                Err(_) => json!({
                    "number": number, "about": "", "day": null, "state": self.say(said::state_damaged()), "damaged": true,
                }),
            })
            .collect();
        let words = words!(self.tongue; no_requests requests_text request_number);
        let title = self.say(said::requests_title());
        self.page("requests", &title, json!({ "requests": listed, "w": words }))
    }
}

/// The number of the request that is meant.
fn number(form: &SentForm) -> Result<u32, Box<dyn Error>> {
    Ok(form.get("number").and_then(|number| number.parse::<u32>().ok()).ok_or(NoNumber)?)
}

/// The text as browsers send it back: they end lines in two characters.
fn plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

fn file_name(kept: &KeptTicket, end: &str) -> String {
    format!("keymend-request-{}.{end}", kept.ticket.record.number)
}

/// Whether nobody can answer without the field of this name.
fn is_required(name: &str, request: &Request) -> bool {
    FieldDef::from_name(name).is_some_and(|field| field.is_required_by(request.recipient.addressee))
}

/// The letter and nothing that is only for whoever writes it; in a mail without what stands in the mail's own head.
fn letter(desk: &Desk, kept: &KeptTicket, in_mail: bool) -> Result<String, TemplateError> {
    let frame = if in_mail { LetterFrame::Mail } else { LetterFrame::Head };
    Ok(desk.templates.render(&kept.request, Layout::Text, frame)?.trim_end().to_owned())
}

/// What tells whether a person saw the message that would leave.
fn shown_digest(to: &str, subject: &str, text: &str) -> String {
    digest(format!("{to}\n{subject}\n{text}").as_bytes())
}

/// A link that opens the mail program with the text, or without it where it would be too long.
fn mail_link(kept: &KeptTicket) -> Option<String> {
    let to = kept.request.recipient.mail.as_deref()?;
    let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let address = utf8_percent_encode(to, IN_A_MAIL_ADDRESS).to_string();
    let short = format!("mailto:{address}?subject={}", part(&kept.papers.subject));
    let whole = format!("{short}&body={}", part(&kept.papers.body.replace('\n', "\r\n")));
    Some(if whole.len() <= LONGEST_MAIL_LINK { whole } else { short })
}
