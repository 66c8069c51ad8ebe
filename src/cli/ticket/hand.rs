//! `keymend ticket handed-over`: what a person entered on a page, said on the telephone or sent as a letter themselves.

use chrono::Local;
use clap::{Args, ValueEnum};

use super::super::{Exit, Failure, Globals};
use super::NumberArgs;
use super::look::state;
use super::talk::desk;
use crate::language::past_day;
use crate::language::say::{errors, told};
use crate::text::clean_text;
use crate::ticket::{HandedBy, HandedOver};

#[derive(Debug, Args)]
pub(in crate::cli) struct HandedOverArgs {
    #[command(flatten)]
    number: NumberArgs,
    /// How it was handed over.
    #[arg(long, value_enum)]
    by: HandedByArg,
    /// On which day, such as 2026-11-27, 27.11.2026 or yesterday (default: today).
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// The number by which the desk calls it.
    #[arg(long, value_name = "NUMBER")]
    their_number: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum HandedByArg {
    Form,
    Phone,
    Letter,
    Email,
    Chat,
    InPerson,
}

impl From<HandedByArg> for HandedBy {
    fn from(by: HandedByArg) -> HandedBy {
        match by {
            HandedByArg::Form => HandedBy::Form,
            HandedByArg::Phone => HandedBy::Phone,
            HandedByArg::Letter => HandedBy::Letter,
            HandedByArg::Email => HandedBy::Email,
            HandedByArg::Chat => HandedBy::Chat,
            HandedByArg::InPerson => HandedBy::InPerson,
        }
    }
}

pub(super) fn handed_over(args: &HandedOverArgs, globals: &Globals) -> Result<Exit, Failure> {
    let today = Local::now().date_naive();
    let on = match args.on.as_deref().map(str::trim) {
        None => today,
        Some(typed) => {
            let written = typed.parse().ok().or_else(|| past_day(typed, today));
            written.ok_or_else(|| Failure::usage(errors::no_such_day(clean_text(typed))))?
        }
    };
    let number = args.number.which(globals)?;
    let handed = HandedOver { on, by: args.by.into() };
    let ticket = desk(globals)?.hand_over(Some(number), handed, args.their_number.as_deref(), today)?;
    let state = globals.tongue().say(state(&ticket.record, globals));
    globals.tell(told::ticket(ticket.record.number.to_string(), state));
    Ok(Exit::Fine)
}
