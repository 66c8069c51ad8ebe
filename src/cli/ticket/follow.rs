//! What becomes of a request after it was sent: `keymend ticket status`, `note` and `reopen`.

use clap::Args;

use super::super::format::{ListArgs, ListFormat};
use super::super::{Exit, Failure, Globals};
use super::NumberArgs;
use super::look::state as state_words;
use super::talk::desk;
use crate::language::say::told;
use crate::ticket::DeskStateDocument;

#[derive(Debug, Args)]
pub(in crate::cli) struct StatusArgs {
    #[command(flatten)]
    number: NumberArgs,
    #[command(flatten)]
    document: ListArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct NoteArgs {
    /// The ticket.
    ticket: u32,
    /// What the desk answered.
    #[arg(default_value = "", hide_default_value = true)]
    answer: String,
    /// The number by which the desk calls it.
    #[arg(long, value_name = "NUMBER")]
    their_number: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ReopenArgs {
    /// The ticket.
    ticket: u32,
}

pub(super) fn status(args: &StatusArgs, globals: &Globals) -> Result<Exit, Failure> {
    let (ticket, state) = desk(globals)?.state_at_desk(Some(args.number.which(globals)?))?;
    let document = DeskStateDocument::new(&ticket.record, &state);
    match args.document.format {
        ListFormat::Json => globals.write_json(&document)?,
        ListFormat::Jsonl => globals.write_json_lines([&document].into_iter())?,
        ListFormat::Human => {
            let system = ticket.record.at_desk.as_ref().map(|at| at.kind.title()).unwrap_or_default();
            let theirs = ticket.record.their_number.as_deref().unwrap_or_default();
            let number = ticket.record.number.to_string();
            let (status, updated) = (state.status.as_str(), state.updated.as_str());
            let said = match updated {
                "" => told::state_at_desk_undated(number, status, system, theirs),
                _ => told::state_at_desk(number, status, system, theirs, updated),
            };
            globals.write(&format!("{}\n", globals.tongue().say(said)))?;
        }
    }
    Ok(Exit::Fine)
}

pub(super) fn note(args: &NoteArgs, globals: &Globals) -> Result<Exit, Failure> {
    let ticket = desk(globals)?.note(args.ticket, &args.answer, args.their_number.as_deref())?;
    globals.tell(told::noted(ticket.record.number.to_string()));
    Ok(Exit::Fine)
}

pub(super) fn reopen(args: &ReopenArgs, globals: &Globals) -> Result<Exit, Failure> {
    let ticket = desk(globals)?.reopen(args.ticket)?;
    let state = globals.tongue().say(state_words(&ticket.record, globals));
    globals.tell(told::ticket(ticket.record.number.to_string(), state));
    Ok(Exit::Fine)
}
