//! What the ticket commands say and ask.

use std::io::{IsTerminal, Write};
use std::path::Path;

use super::super::format::RequestFormat;
use super::super::{Failure, Globals};
use crate::cli::fix::keys::is_quit;
use crate::cli::typed::typed_line;
use crate::text::clean_text;
use crate::ticket::{Desk, Files, KeptTicket, Layout, Notice, Request, Setting};
use crate::topics::FieldDef;

use super::RequestArgs;

/// Opens the desk with the templates of the command line.
pub(super) fn desk(globals: &Globals, templates: Option<&Path>) -> Result<Desk, Failure> {
    Ok(Desk::open(globals.config.as_deref(), templates)?)
}

/// The files to attach.
pub(super) fn files(asked: &RequestArgs) -> Files<'_> {
    Files { clean: &asked.attach, as_they_are: &asked.attach_unchecked }
}

/// The settings of the command line.
pub(super) fn settings(texts: &[String]) -> Result<Vec<Setting>, Failure> {
    Ok(texts.iter().map(|text| Setting::parse(text)).collect::<Result<_, _>>()?)
}

/// Asks for what is missing, where a person sits at the terminal.
pub(super) fn ask_for_missing(request: &Request, globals: &Globals) -> Result<Vec<Setting>, Failure> {
    let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let mut settings = Vec::new();
    if globals.no_input || !terminal {
        return Ok(settings);
    }
    let fields = request.missing.iter().filter_map(|missing| FieldDef::from_name(&missing.name));
    for field in fields.filter(|field| !field.question.is_empty()) {
        let mut stderr = anstream::stderr().lock();
        // A question that cannot be shown is as good as not answered.
        let _ = write!(stderr, "{} (Enter skips, q stops asking) ", field.question).and_then(|()| stderr.flush());
        let Some(answer) = typed_line() else { break };
        if is_quit(&answer, globals.tongue()) {
            break;
        }
        if !answer.is_empty() {
            settings.push(Setting::parse(&format!("{}={answer}", field.name))?);
        }
    }
    Ok(settings)
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
        globals.say(&match notice {
            Notice::LeftOut(why) => format!("left out: {why}"),
            Notice::StepsSetAside(path) => {
                let path = clean_text(&path.to_string_lossy());
                format!("the record of the steps is damaged and left out; it now lies at {path}")
            }
            Notice::StepsLeftOut(why) => format!("the record of the steps is left out: {why}"),
        });
    }
    let recipient = &kept.request.recipient;
    let name = recipient.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    globals.say(&format!("to: {}{name}, because {}", recipient.addressee.name(), recipient.why()));
    if let Some(first) = kept.request.missing.first() {
        let names: Vec<_> = kept.request.missing.iter().map(|field| field.name.as_str()).collect();
        globals.say(&format!("not filled in: {}. Fill one with `--set {}=...`", names.join(", "), first.name));
    }
}
