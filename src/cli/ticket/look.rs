//! `keymend ticket list`, `show` and `export`.

use clap::Args;

use super::super::output::write_file;
use super::super::{Exit, Failure, Format, Globals};
use super::desk::Desk;
use super::{NumberArgs, TemplateArgs};
use crate::ticket::{OpenTicket, Papers, Request};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  keymend ticket export 3 -o draft.eml
  keymend ticket export 3 --bundle -o evidence.zip")]
pub(in crate::cli) struct ExportArgs {
    #[command(flatten)]
    number: NumberArgs,
    /// Write the bundle of evidence instead of the draft.
    #[arg(long)]
    bundle: bool,
    #[command(flatten)]
    templates: TemplateArgs,
}

pub(super) fn list(globals: &Globals) -> Result<Exit, Failure> {
    let desk = Desk::new(globals, None)?;
    let all = desk.store.list().map_err(Failure::usage)?;
    let damaged = all.iter().filter_map(|(number, record)| Some((number, record.as_ref().err()?)));
    damaged.for_each(|(number, error)| globals.say(&format!("ticket {number}: {error}")));
    let records: Vec<_> = all.iter().filter_map(|(_, record)| record.as_ref().ok()).collect();
    match globals.format {
        Format::Json | Format::Jsonl => globals.write_json(&records)?,
        Format::Human => {
            let lines = records.iter().map(|record| {
                format!(
                    "{:>4}  {:<10}  {}  {}\n",
                    record.number,
                    &record.created_at[..10.min(record.created_at.len())],
                    record.topic,
                    record.state.name()
                )
            });
            globals.write(&lines.collect::<String>())?;
        }
        Format::Markdown | Format::Html | Format::Eml => return Err(globals.no_such_format()),
    }
    Ok(Exit::Fine)
}

pub(super) fn show(args: &NumberArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = Desk::new(globals, None)?;
    let ticket = desk.open(args.number)?;
    let request: Request = ticket.read_json("request.json").map_err(Failure::usage)?;
    if globals.format == Format::Human {
        // The file is what was written with the templates of that day.
        let text = ticket.read("request.txt").map_err(Failure::usage)?;
        globals.write(&String::from_utf8_lossy(&text))?;
    } else {
        let papers = papers(&desk, &ticket, &request)?;
        let draft = ticket.read("message.eml").map_err(Failure::usage)?;
        desk.print(&request, &papers, &draft)?;
    }
    globals.say(&format!("ticket {}: {}", ticket.record.number, ticket.record.state.name()));
    for attachment in &ticket.record.attachments {
        globals.say(&format!("attached: {}", attachment.line()));
    }
    if globals.verbose > 0 {
        for event in ticket.history().map_err(Failure::usage)? {
            globals.say(&format!("{} {} {}", event.at, event.what, event.note));
        }
    }
    Ok(Exit::Fine)
}

pub(super) fn export(args: &ExportArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = Desk::new(globals, args.templates.folder.as_deref())?;
    let ticket = desk.open(args.number.number)?;
    let request: Request = ticket.read_json("request.json").map_err(Failure::usage)?;
    let papers = papers(&desk, &ticket, &request)?;
    if args.bundle {
        let path = globals.output.as_deref().ok_or_else(|| Failure::usage("say where to: `-o FILE.zip`"))?;
        write_file(path, &papers.bundle)?;
        for attachment in &ticket.record.attachments {
            globals.say(&format!("in it: {}", attachment.line()));
        }
        return Ok(Exit::Fine);
    }
    let letter = papers.letter(&request, &ticket.record, &desk.config);
    let draft = letter.draft(std::time::SystemTime::now()).map_err(Failure::usage)?;
    if globals.format == Format::Human {
        globals.write(&String::from_utf8_lossy(&draft))?;
    } else {
        desk.print(&request, &papers, &draft)?;
    }
    Ok(Exit::Fine)
}

/// The papers of a kept ticket, made and searched anew.
pub(super) fn papers(desk: &Desk<'_>, ticket: &OpenTicket, request: &Request) -> Result<Papers, Failure> {
    let mut redactor = desk.redactor(Some(ticket))?;
    Papers::new(request, &desk.templates, &desk.evidence(ticket)?, &mut redactor).map_err(Failure::usage)
}
