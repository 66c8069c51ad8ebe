//! `keymend ticket`.

mod change;
mod editor;
mod follow;
mod hand;
mod look;
mod menu;
mod new;
mod send;
mod talk;
mod which;

pub(in crate::cli) use new::write_in_walk;
pub(in crate::cli) use talk::{part, says_not_kept};

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::format::RequestFormatArgs;
use super::{Exit, Failure, Globals};

use crate::topics::Addressee;

#[derive(Debug, Subcommand)]
pub(super) enum TicketCommand {
    /// Write a request, filled from the diagnosis, and keep it.
    New(new::NewTicketArgs),
    /// List the tickets.
    List(look::ListTicketsArgs),
    /// Show a request.
    Show(look::ShowTicketArgs),
    /// Change the fields, the addressee or the attachments of a request that is not sent.
    Edit(change::EditArgs),
    /// Send a request by mail, after it was shown.
    Send(send::SendArgs),
    /// Print a draft for a mail program, or write the bundle.
    Export(look::ExportArgs),
    /// Ask the desk's ticket system what became of a ticket.
    Status(follow::StatusArgs),
    /// Record that you handed a request over yourself: on a page, by telephone, as a letter.
    HandedOver(hand::HandedOverArgs),
    /// Note what the desk answered.
    Note(follow::NoteArgs),
    /// Close a ticket; its folder stays.
    Close(NumberArgs),
    /// Open a closed ticket again, or take back that it was handed over.
    Reopen(follow::ReopenArgs),
}

#[derive(Debug, Args)]
pub(super) struct NumberArgs {
    /// The ticket (default: the only one that is not closed; of several you are asked).
    number: Option<u32>,
}

/// What `new` and `edit` both take.
#[derive(Debug, Args)]
pub(super) struct RequestArgs {
    /// Who receives it (default: the one who can end the failure).
    #[arg(long, value_enum)]
    to: Option<To>,
    /// The name of the provider or shop.
    #[arg(long, value_name = "NAME")]
    provider: Option<String>,
    /// The mail address to write to.
    #[arg(long, value_name = "ADDRESS")]
    mail: Option<String>,
    /// Fill a field of the request; may be repeated.
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    settings: Vec<String>,
    /// Give this code or key in full, in this request only; may be repeated.
    #[arg(long, value_name = "FIELD")]
    reveal: Vec<String>,
    /// Attach a text file with its private values taken out; may be repeated.
    #[arg(long, value_name = "FILE")]
    attach: Vec<PathBuf>,
    /// Attach a picture or other file exactly as it is; may be repeated.
    #[arg(long, value_name = "FILE")]
    attach_unchecked: Vec<PathBuf>,
    /// The language of the letter (default: the addressee's, or else yours).
    #[arg(long, value_name = "LANG")]
    letter_language: Option<String>,
    #[command(flatten)]
    document: RequestFormatArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum To {
    Kaspersky,
    Provider,
    Shop,
    Admin,
}

impl From<To> for Addressee {
    fn from(to: To) -> Addressee {
        match to {
            To::Kaspersky => Addressee::Kaspersky,
            To::Provider => Addressee::Provider,
            To::Shop => Addressee::Shop,
            To::Admin => Addressee::Admin,
        }
    }
}

pub(super) fn run(command: &TicketCommand, globals: &Globals) -> Result<Exit, Failure> {
    match command {
        TicketCommand::New(args) => new::run(args, globals),
        TicketCommand::List(args) => look::list(args, globals),
        TicketCommand::Show(args) => look::show(args, globals),
        TicketCommand::Edit(args) => change::edit(args, globals),
        TicketCommand::Send(args) => menu::send(args, globals),
        TicketCommand::Export(args) => look::export(args, globals),
        TicketCommand::Status(args) => follow::status(args, globals),
        TicketCommand::HandedOver(args) => hand::handed_over(args, globals),
        TicketCommand::Note(args) => follow::note(args, globals),
        TicketCommand::Reopen(args) => follow::reopen(args, globals),
        TicketCommand::Close(args) => change::close(args, globals),
    }
}
