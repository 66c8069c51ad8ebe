//! What the ticket commands say and ask.

use std::io::{IsTerminal, Write};

use super::super::format::RequestFormat;
use super::super::reading::tell_wrong_files;
use super::super::{Failure, Globals};
use crate::cli::fix::keys::is_quit;
use crate::cli::streams::err;
use crate::cli::typed::typed_line;
use crate::language::say::told;
use crate::language::{Tongue, Wish};
use crate::say::{Message, Worded};
use crate::text::clean_text;
use crate::ticket::{Desk, FOR_READING, Files, KeptTicket, Layout, Notice, Recipient, Request, Setting};
use crate::topics::{Addressee, AddresseeReason, FieldDef, FieldShape};

use super::RequestArgs;

/// Opens the desk; what is wrong with languages of letters in the person's own folder is told.
pub(super) fn desk(globals: &Globals) -> Result<Desk, Failure> {
    let desk = Desk::open(globals.config.as_deref())?;
    desk.templates.faults().iter().for_each(|fault| globals.tell(fault.message()));
    tell_wrong_files(&desk.left_out);
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
        let mut asked = tongue.say(told::enter_skips(question.as_str()));
        let answer = loop {
            let mut stderr = err();
            // A question that cannot be shown is as good as not answered.
            let _ = write!(stderr, "{asked} ").and_then(|()| stderr.flush());
            let Some(answer) = typed_line() else {
                answered.ended = true;
                return Ok(answered);
            };
            if is_quit(&answer, tongue) {
                return Ok(answered);
            }
            if matches!(field.shape, FieldShape::Words | FieldShape::Name) && passes_over(&answer, tongue) {
                break String::new();
            }
            match wanted_shape(field, &answer, tongue) {
                Some(wanted) if !answer.is_empty() => {
                    asked = format!("{} {}", tongue.say(wanted), tongue.say(told::enter_skips(question.as_str())));
                }
                _ => break answer,
            }
        };
        if !answer.is_empty() {
            answered.settings.push(Setting::parse(&format!("{}={answer}", field.name))?);
        }
    }
    Ok(answered)
}

/// Whether somebody says that they have nothing to write there.
fn passes_over(answer: &str, tongue: &Tongue) -> bool {
    tongue.yes_or_no(answer) == Some(false) || Wish::of(answer) == Some(Wish::Skip)
}

/// What a field wants, where a text cannot be meant for it.
fn wanted_shape(field: &FieldDef, text: &str, tongue: &Tongue) -> Option<Message> {
    let wanted = match field.shape {
        FieldShape::Count => told::type_count(),
        FieldShape::Date => told::type_date(tongue.day(chrono::Local::now().date_naive())),
        FieldShape::Mail => told::type_mail(),
        FieldShape::Contact => told::type_contact(),
        FieldShape::Words => told::type_words(),
        FieldShape::Name if FieldShape::Words.fits(text) => told::type_name(),
        FieldShape::Name => told::type_words(),
        _ => return None,
    };
    (!field.shape.fits(text)).then_some(wanted)
}

/// How the addressee is reached, where the directory knows it, and that it does not where it knows nothing.
pub(super) fn how_to_reach(kept: &KeptTicket, desk: &Desk, tongue: &Tongue) -> Vec<Message> {
    let recipient = &kept.request.recipient;
    if !matches!(recipient.addressee, Addressee::Provider | Addressee::Shop) {
        return Vec::new();
    }
    let entry = recipient.name.as_deref().and_then(|name| desk.providers.find(name));
    let site = entry.and_then(|entry| entry.site.as_ref());
    let ways = recipient.telephone.iter().chain(&recipient.mail).chain(&recipient.page).chain(site);
    let mut all: Vec<String> = ways.cloned().collect();
    all.dedup();
    let name = entry.map(|entry| entry.name_in(tongue.language().code()).to_owned());
    let name = name.or_else(|| recipient.name.clone()).unwrap_or_else(|| tongue.say(part(recipient.addressee)));
    let note = entry.and_then(|entry| entry.note.as_ref()).map(|note| told::reach_note(name.as_str(), note.as_str()));
    let reach = if all.is_empty() { told::reach_unknown() } else { told::reach(tongue.list(all), name) };
    [reach].into_iter().chain(note).collect()
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

/// Says what was noticed.
pub(super) fn say_notices(kept: &KeptTicket, globals: &Globals) {
    let number = kept.ticket.record.number;
    for notice in &kept.notices {
        globals.tell(match notice {
            Notice::LeftOut(why) => told::left_out(why.clone()),
            Notice::StepsSetAside(path) => told::steps_set_aside(clean_text(&path.to_string_lossy())),
            Notice::StepsLeftOut(why) => told::steps_left_out(why.clone()),
            Notice::PaperKept { name, kept } => told::paper_kept(kept.as_str(), name.as_str()),
            Notice::PaperEdited(name) => told::paper_edited(format!("keymend ticket edit {number}"), name.as_str()),
        });
    }
}

/// Says what was noticed, to whom it goes and why, and what is missing.
pub(super) fn say_state(kept: &KeptTicket, desk: &Desk, globals: &Globals) {
    say_notices(kept, globals);
    if kept.papers.for_reading.is_some() {
        globals.tell(told::for_reading(kept.ticket.folder().join(FOR_READING).as_path()));
    }
    let recipient = &kept.request.recipient;
    let (to, why) = (addressee(recipient.addressee, globals), why(recipient, globals));
    let name = recipient.name.as_deref().map(|name| desk.name_in(name, globals.tongue().language().code()));
    globals.tell(match &name {
        Some(name) => told::addressed_to_named(name.as_str(), to, why),
        None => told::addressed_to(to, why),
    });
    if let Some(first) = kept.request.missing.first() {
        let names = globals.tongue().list(kept.request.missing.iter().map(|field| field.name.clone()));
        globals.tell(told::not_filled_in(names, first.name.as_str()));
    }
}

fn addressee(addressee: Addressee, globals: &Globals) -> String {
    globals.tongue().say(part(addressee))
}

/// The part of an addressee.
pub(in crate::cli) fn part(addressee: Addressee) -> Message {
    match addressee {
        Addressee::Kaspersky => told::to_kaspersky(),
        Addressee::Provider => told::to_provider(),
        Addressee::Shop => told::to_shop(),
        Addressee::Admin => told::to_admin(),
    }
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
