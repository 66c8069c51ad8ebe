//! What every ticket command needs: the settings, the templates, the directory, the store.

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::super::format::RequestFormat as Format;
use super::super::{Failure, Globals};
use crate::config::Config;
use crate::places;
use crate::redact::{Known, Redactor, learn_file};
use crate::ticket::{
    Attachment, BundleError, Layout, OpenTicket, Papers, Providers, Request, RequestError, Setting, State, Store,
    Templates, cleaned, unchecked,
};
use crate::topics::FieldDef;

/// File names in the bundle that are the program's own.
const OWN_NAMES: [&str; 2] = ["manifest.json", "diagnosis.json"];

pub(super) struct Desk<'g> {
    pub globals: &'g Globals,
    pub config: Config,
    pub templates: Templates,
    pub providers: Providers,
    pub store: Store,
}

impl<'g> Desk<'g> {
    pub(super) fn new(globals: &'g Globals, templates: Option<&Path>) -> Result<Desk<'g>, Failure> {
        let config = Config::load(globals.config.as_deref())?;
        let mut all = Templates::built_in()?;
        if let Some(folder) = templates {
            all.add_folder(folder)?;
        }
        let providers = Providers::load(&places::config_folder().join("providers.d"))?;
        let store = Store::new(&places::data_folder());
        Ok(Desk { globals, config, templates: all, providers, store })
    }

    /// A redactor that knows this machine and the person, and for a ticket its own map.
    pub(super) fn redactor(&self, ticket: Option<&OpenTicket>) -> Result<Redactor, Failure> {
        let mut known = Known::from_environment();
        self.config.add_to(&mut known);
        let mut redactor = Redactor::default();
        if let Some(ticket) = ticket {
            redactor.load(&ticket.folder().join("private-map.json"))?;
        }
        redactor.add_known(&known);
        Ok(redactor)
    }

    /// The ticket of that number, or the newest that is not closed.
    pub(super) fn open(&self, number: Option<u32>) -> Result<OpenTicket, Failure> {
        let number = match number {
            Some(number) => number,
            None => {
                let all = self.store.list()?;
                let mut open =
                    all.into_iter().rev().filter(|(_, record)| record.as_ref().is_ok_and(|record| !record.is_closed()));
                let newest = open.next().map(|(number, _)| number);
                newest.ok_or_else(|| Failure::usage("there is no open ticket; `keymend ticket new` makes one"))?
            }
        };
        Ok(self.store.open(number)?)
    }

    /// Reads the files to attach for private values, before anything is cleaned.
    pub(super) fn learn(&self, redactor: &mut Redactor, files: &[PathBuf]) {
        for file in files {
            // What cannot be read is said when it is to be attached.
            let _ = learn_file(redactor, file);
        }
    }

    /// The files to attach; one that cannot be cleaned is left out and said.
    pub(super) fn attachments(
        &self,
        redactor: &mut Redactor,
        files: &[PathBuf],
        as_they_are: &[PathBuf],
    ) -> Result<Vec<(Attachment, Vec<u8>)>, Failure> {
        let mut all: Vec<(Attachment, Vec<u8>)> = Vec::new();
        let asked = files.iter().map(|file| (file, false)).chain(as_they_are.iter().map(|file| (file, true)));
        for (file, as_it_is) in asked {
            let made = if as_it_is { unchecked(redactor, file) } else { cleaned(redactor, file) };
            let (mut attachment, content) = match made {
                Ok(made) => made,
                Err(BundleError::File(error)) => {
                    let error = BundleError::File(error);
                    self.globals.say(&format!("left out: {}", crate::text::clean_text(&error.to_string())));
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
    pub(super) fn evidence(&self, ticket: &OpenTicket) -> Result<Vec<(Attachment, Vec<u8>)>, Failure> {
        let mut evidence = Vec::new();
        for attachment in &ticket.record.attachments {
            let place = if OWN_NAMES.contains(&attachment.name.as_str()) {
                attachment.name.clone()
            } else {
                format!("attachments/{}", attachment.name)
            };
            evidence.push((attachment.clone(), ticket.read(&place)?));
        }
        Ok(evidence)
    }

    /// Asks for what is missing, where a person sits at the terminal.
    pub(super) fn ask(&self, request: &mut Request, redactor: &mut Redactor) -> Result<(), Failure> {
        let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if self.globals.no_input || !terminal {
            return Ok(());
        }
        let fields: Vec<&FieldDef> =
            request.missing.iter().filter_map(|missing| FieldDef::from_name(&missing.name)).collect();
        let mut settings = Vec::new();
        for field in fields.into_iter().filter(|field| !field.question.is_empty()) {
            let mut stderr = anstream::stderr().lock();
            // A question that cannot be shown is as good as not answered.
            let _ = write!(stderr, "{} (Enter skips) ", field.question).and_then(|()| stderr.flush());
            let mut answer = String::new();
            let read = std::io::stdin().lock().read_line(&mut answer).unwrap_or(0);
            if read == 0 {
                break;
            }
            if !answer.trim().is_empty() {
                settings.push(Setting::parse(&format!("{}={}", field.name, answer.trim()))?);
            }
        }
        Ok(request.fill(&settings, &[], redactor)?)
    }

    /// Prints a request in the format that was asked for.
    pub(super) fn print(
        &self,
        format: Format,
        request: &Request,
        papers: &Papers,
        draft: &[u8],
    ) -> Result<(), Failure> {
        match format {
            Format::Json => self.globals.write_json(request),
            Format::Jsonl => self.globals.write_json_lines([request].into_iter()),
            Format::Human => self.globals.write(&papers.text),
            Format::Markdown => self.globals.write(&self.templates.render(request, Layout::Markdown, false)?),
            Format::Html => self.globals.write(&self.templates.render(request, Layout::Html, false)?),
            Format::Eml => self.globals.write(&String::from_utf8_lossy(draft)),
        }
    }

    /// Says what is missing, and to whom it goes and why.
    pub(super) fn say_state(&self, request: &Request) {
        let recipient = &request.recipient;
        let name = recipient.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        self.globals.say(&format!("to: {}{name}, because {}", recipient.addressee.name(), recipient.why()));
        if let Some(first) = request.missing.first() {
            let names: Vec<_> = request.missing.iter().map(|field| field.name.as_str()).collect();
            self.globals.say(&format!("not filled in: {}. Fill one with `--set {}=...`", names.join(", "), first.name));
        }
    }
}

/// The settings of the command line.
pub(super) fn settings(texts: &[String]) -> Result<Vec<Setting>, RequestError> {
    texts.iter().map(|text| Setting::parse(text)).collect()
}

/// Refuses to change what is on its way or done with.
pub(super) fn still_open(ticket: &OpenTicket) -> Result<(), Failure> {
    let number = ticket.record.number;
    match ticket.record.state {
        State::Sent => Err(Failure::usage(format!(
            "ticket {number} is sent; add to it with `keymend ticket send {number} --follow-up TEXT`"
        ))),
        State::Closed => Err(Failure::usage(format!("ticket {number} is closed"))),
        State::Draft | State::Sending | State::Uncertain => Ok(()),
    }
}
