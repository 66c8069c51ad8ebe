//! `keymend ticket list`, `show` and `export`.

use clap::Args;

use super::super::format::{ListArgs, ListFormat, RequestFormat, RequestFormatArgs};
use super::super::output::write_file;
use super::super::{Exit, Failure, Globals};
use super::talk::{desk, print_request};
use super::{NumberArgs, TemplateArgs};
use crate::ticket::{Request, TicketsDocument};

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
    #[command(flatten)]
    document: RequestFormatArgs,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keymend ticket show 3 --format markdown")]
pub(in crate::cli) struct ShowTicketArgs {
    #[command(flatten)]
    number: NumberArgs,
    #[command(flatten)]
    document: RequestFormatArgs,
}

pub(super) fn list(args: &ListArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = desk(globals, None)?;
    let all = desk.store.list()?;
    let damaged = all.iter().filter_map(|(number, record)| Some((number, record.as_ref().err()?)));
    damaged.for_each(|(number, error)| globals.say(&format!("ticket {number}: {error}")));
    let records: Vec<_> = all.iter().filter_map(|(_, record)| record.as_ref().ok()).collect();
    match args.format {
        ListFormat::Json => globals.write_json(&TicketsDocument::new(&records))?,
        ListFormat::Jsonl => globals.write_json_lines(records.iter())?,
        ListFormat::Human => {
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
    }
    Ok(Exit::Fine)
}

pub(super) fn show(args: &ShowTicketArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = desk(globals, None)?;
    let ticket = if args.document.format == RequestFormat::Human {
        let ticket = desk.ticket(args.number.number)?;
        let _whole: Request = ticket.read_json("request.json")?;
        // The file is what was written with the templates of that day.
        globals.write(&String::from_utf8_lossy(&ticket.read("request.txt")?))?;
        ticket
    } else {
        let kept = desk.kept(args.number.number)?;
        print_request(&kept, &desk, args.document.format, globals)?;
        kept.ticket
    };
    globals.say(&format!("ticket {}: {}", ticket.record.number, ticket.record.state.name()));
    for attachment in &ticket.record.attachments {
        globals.say(&format!("attached: {}", attachment.line()));
    }
    if globals.verbose > 0 {
        for event in ticket.history()? {
            globals.say(&format!("{} {} {}", event.at, event.what, event.note));
        }
    }
    Ok(Exit::Fine)
}

pub(super) fn export(args: &ExportArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = desk(globals, args.templates.folder.as_deref())?;
    let kept = desk.kept(args.number.number)?;
    if args.bundle {
        let path = globals.output.as_deref().ok_or_else(|| Failure::usage("say where to: `-o FILE.zip`"))?;
        write_file(path, &kept.papers.bundle)?;
        for attachment in &kept.ticket.record.attachments {
            globals.say(&format!("in it: {}", attachment.line()));
        }
        return Ok(Exit::Fine);
    }
    if matches!(args.document.format, RequestFormat::Human | RequestFormat::Eml) {
        let letter = kept.papers.letter(&kept.request, &kept.ticket.record, &desk.config);
        globals.write(&String::from_utf8_lossy(&letter.draft(std::time::SystemTime::now())?))?;
    } else {
        print_request(&kept, &desk, args.document.format, globals)?;
    }
    Ok(Exit::Fine)
}
