//! What the ticket commands say and ask.

use std::io::{IsTerminal, Write};

use super::super::format::RequestFormat;
use super::super::{Failure, Globals};
use crate::cli::fix::keys::is_quit;
use crate::cli::streams::err;
use crate::cli::typed::typed_line;
use crate::language::say::told;
use crate::say::Worded;
use crate::text::clean_text;
use crate::ticket::{Desk, FOR_READING, Files, KeptTicket, Layout, Notice, Recipient, Request, Setting};
use crate::topics::{Addressee, AddresseeReason, FieldDef};

use super::RequestArgs;

/// Opens the desk; what is wrong with languages of letters in the person's own folder is told.
pub(super) fn desk(globals: &Globals) -> Result<Desk, Failure> {
    let desk = Desk::open(globals.config.as_deref())?;
    desk.templates.faults().iter().for_each(|fault| globals.tell(fault.message()));
    Ok(desk)
}

/// The files to attach.
pub(super) fn files(asked: &RequestArgs) -> Files<'_> {
    Files { clean: &asked.attach, as_they_are: &asked.attach_unchecked }
}

/// The settings of the command line.
pub(super) fn settings(texts: &[String]) -> Result<Vec<Setting>, Failure> {
    Ok(texts.iter().map(|text| Setting::parse(text)).collect::<Result<_, _>>()?)
}

/// What a person at the terminal answered.
#[derive(Default)]
pub(super) struct Answered {
    pub settings: Vec<Setting>,
    /// Whether they ended the input, and want to be asked nothing more.
    pub ended: bool,
}

/// Asks for what is missing, where a person sits at the terminal.
pub(super) fn ask_for_missing(request: &Request, globals: &Globals) -> Result<Answered, Failure> {
    let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let mut answered = Answered::default();
    if globals.no_input || !terminal {
        return Ok(answered);
    }
    let fields = request.missing.iter().filter_map(|missing| FieldDef::from_name(&missing.name));
    let tongue = globals.tongue();
    for (field, question) in fields.filter_map(|field| Some((field, tongue.field_question(field.name)?))) {
        let mut stderr = err();
        // A question that cannot be shown is as good as not answered.
        let question = tongue.say(told::enter_skips(question));
        let _ = write!(stderr, "{question} ").and_then(|()| stderr.flush());
        let Some(answer) = typed_line() else {
            answered.ended = true;
            break;
        };
        if is_quit(&answer, globals.tongue()) {
            break;
        }
        if !answer.is_empty() {
            answered.settings.push(Setting::parse(&format!("{}={answer}", field.name))?);
        }
    }
    Ok(answered)
}

/// Prints a request in the format that was asked for.
pub(super) fn print_request(
    kept: &KeptTicket,
    desk: &Desk,
    format: RequestFormat,
    globals: &Globals,
) -> Result<(), Failure> {
    let request = &kept.request;
    match format {
        RequestFormat::Human => globals.write(&kept.papers.text),
        RequestFormat::Json => globals.write_json(request),
        RequestFormat::Jsonl => globals.write_json_lines([request].into_iter()),
        RequestFormat::Markdown => globals.write(&desk.templates.render(request, Layout::Markdown, false)?),
        RequestFormat::Html => globals.write(&desk.templates.render(request, Layout::Html, false)?),
        RequestFormat::Eml => globals.write(&String::from_utf8_lossy(&kept.ticket.read("message.eml")?)),
    }
}

/// Says what was noticed, to whom it goes and why, and what is missing.
pub(super) fn say_state(kept: &KeptTicket, globals: &Globals) {
    for notice in &kept.notices {
        globals.tell(match notice {
            Notice::LeftOut(why) => told::left_out(why.clone()),
            Notice::StepsSetAside(path) => told::steps_set_aside(clean_text(&path.to_string_lossy())),
            Notice::StepsLeftOut(why) => told::steps_left_out(why.clone()),
        });
    }
    if kept.papers.for_reading.is_some() {
        globals.tell(told::for_reading(kept.ticket.folder().join(FOR_READING).as_path()));
    }
    let recipient = &kept.request.recipient;
    let (to, why) = (addressee(recipient.addressee, globals), why(recipient, globals));
    globals.tell(match &recipient.name {
        Some(name) => told::addressed_to_named(name.as_str(), to, why),
        None => told::addressed_to(to, why),
    });
    if let Some(first) = kept.request.missing.first() {
        let names = globals.tongue().list(kept.request.missing.iter().map(|field| field.name.clone()));
        globals.tell(told::not_filled_in(names, first.name.as_str()));
    }
}

fn addressee(addressee: Addressee, globals: &Globals) -> String {
    globals.tongue().say(match addressee {
        Addressee::Kaspersky => told::to_kaspersky(),
        Addressee::Provider => told::to_provider(),
        Addressee::Shop => told::to_shop(),
        Addressee::Admin => told::to_admin(),
    })
}

/// Why they; where the person named them, also whom the diagnosis would have chosen.
fn why(recipient: &Recipient, globals: &Globals) -> String {
    let reason = |reason| {
        globals.tongue().say(match reason {
            AddresseeReason::Chosen => told::why_chosen(),
            AddresseeReason::Topic => told::why_can_solve(),
            AddresseeReason::ProviderManages => told::why_provider(),
            AddresseeReason::AdministratorManages => told::why_administrator(),
            AddresseeReason::KasperskySold => told::why_bought_from_kaspersky(),
        })
    };
    let why = reason(recipient.reason);
    match recipient.other_choice() {
        None => why,
        Some(other) => globals.tongue().say(told::why_chosen_instead(
            addressee(other.addressee, globals),
            reason(other.reason),
            why,
        )),
    }
}
