//! `keymend ticket list`, `show` and `export`.

use clap::Args;

use super::super::format::{ListArgs, ListFormat, RequestFormat, RequestFormatArgs};
use super::super::output::write_file;
use super::super::{Exit, Failure, Globals};
use super::talk::{desk, print_request};
use super::{NumberArgs, TemplateArgs};
use crate::language::Message;
use crate::language::say::{errors, told};
use crate::places::data_folder;
use crate::ticket::{Request, State, TicketStore, TicketsDocument};

#[derive(Debug, Args)]
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
pub(in crate::cli) struct ShowTicketArgs {
    #[command(flatten)]
    number: NumberArgs,
    #[command(flatten)]
    document: RequestFormatArgs,
}

/// Tickets that a list for people shows at most, the newest.
const MOST_SHOWN: usize = 100;

#[derive(Debug, Args)]
pub(in crate::cli) struct ListTicketsArgs {
    /// Show all tickets, not only the newest 100; JSON always has them all.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    list: ListArgs,
}

fn state(state: State) -> Message<'static> {
    match state {
        State::Draft => told::state_draft(),
        State::Sending => told::state_sending(),
        State::Uncertain => told::state_uncertain(),
        State::Sent => told::state_sent(),
        State::Closed => told::state_closed(),
    }
}

pub(super) fn list(args: &ListTicketsArgs, globals: &Globals) -> Result<Exit, Failure> {
    let store = TicketStore::new(&data_folder());
    let all = store.list()?;
    let is_short = args.list.format == ListFormat::Human && !args.all;
    let most = if is_short { MOST_SHOWN } else { all.len() };
    let older = all.len().saturating_sub(most);
    // From the end, so that the older ones are not read.
    let mut shown: Vec<_> = all.rev().take(most).collect();
    shown.reverse();
    let damaged = shown.iter().filter_map(|(number, record)| Some((number, record.as_ref().err()?)));
    damaged.for_each(|(number, error)| globals.tell(told::ticket_damaged(number.to_string(), error.to_string())));
    let records: Vec<_> = shown.iter().filter_map(|(_, record)| record.as_ref().ok()).collect();
    match args.list.format {
        ListFormat::Json => globals.write_json(&TicketsDocument::new(&records))?,
        ListFormat::Jsonl => globals.write_json_lines(records.iter())?,
        ListFormat::Human => {
            let lines = records.iter().map(|record| {
                format!(
                    "{:>4}  {:<10}  {}  {}\n",
                    record.number,
                    &record.created_at[..10.min(record.created_at.len())],
                    record.topic,
                    globals.tongue().say(state(record.state))
                )
            });
            globals.write(&lines.collect::<String>())?;
        }
    }
    if older > 0 {
        globals.tell(told::older_tickets(older.to_string()));
    }
    Ok(Exit::Fine)
}

pub(super) fn show(args: &ShowTicketArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = desk(globals, None)?;
    let ticket = if args.document.format == RequestFormat::Human {
        let ticket = desk.ticket(args.number.number)?;
        let _whole: Request = ticket.read_json("request.json")?;
        // The file is what was written with the templates of that day.
        globals.write(&ticket.read_text("request.txt")?)?;
        ticket
    } else {
        let kept = desk.kept(args.number.number)?;
        print_request(&kept, &desk, args.document.format, globals)?;
        kept.ticket
    };
    globals.tell(told::ticket(ticket.record.number.to_string(), globals.tongue().say(state(ticket.record.state))));
    for attachment in &ticket.record.attachments {
        globals.tell(told::attached(attachment.line()));
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
        let path =
            globals.output.as_deref().ok_or_else(|| Failure::usage(globals.tongue().say(errors::bundle_where())))?;
        write_file(path, &kept.papers.bundle)?;
        for attachment in &kept.ticket.record.attachments {
            globals.tell(told::in_bundle(attachment.line()));
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
