//! Which ticket is meant where nobody gave its number.

use super::super::{Failure, Globals};
use super::NumberArgs;
use super::look::columns;
use super::talk::{asks, desk};
use crate::cli::streams::in_lines;
use crate::cli::typed::{answer_to, asks_yes, stops};
use crate::language::say::{errors, told};
use crate::ticket::{DeskError, TicketRecord};

/// How often somebody is asked for a number that is none of those shown.
const TRIES: usize = 3;

impl NumberArgs {
    /// The ticket that is meant: of several open ones whoever sits at a terminal chooses, and a script is refused with their list.
    pub(super) fn which(&self, globals: &Globals) -> Result<u32, Failure> {
        if let Some(number) = self.number {
            return Ok(number);
        }
        match desk(globals)?.only_open() {
            Err(DeskError::WhichTicket(open)) if asks(globals) => {
                let chosen = choose(&open, globals);
                chosen.ok_or_else(|| DeskError::WhichTicket(open).into())
            }
            found => Ok(found?),
        }
    }

    /// The same of what is not meant lightly: at a terminal whoever gave no number sees whose ticket it is before they agree.
    pub(super) fn which_agreed(&self, globals: &Globals) -> Result<u32, Failure> {
        let number = self.which(globals)?;
        if self.number.is_some() || !asks(globals) {
            return Ok(number);
        }
        let desk = desk(globals)?;
        let record = desk.ticket(Some(number))?.record.clone();
        let whose = record.whose().unwrap_or(record.topic);
        let question = || told::close_ticket_of(number.to_string(), whose.as_str());
        if asks_yes(&question, globals.tongue()) { Ok(number) } else { Err(Failure::usage(errors::nothing_closed())) }
    }
}

/// Shows the open tickets and asks for one of them.
fn choose(open: &[TicketRecord], globals: &Globals) -> Option<u32> {
    let tongue = globals.tongue();
    globals.tell(told::several_open());
    let shown: Vec<&TicketRecord> = open.iter().rev().collect();
    columns(&shown, globals).lines().for_each(|line| globals.say(line));
    for _ in 0..TRIES {
        let question = in_lines(&tongue.say(told::which_number()));
        let typed = answer_to(&question).filter(|typed| !typed.is_empty() && !stops(typed, tongue))?;
        let number = typed.trim_start_matches('#').parse().ok();
        let found = number.filter(|number| open.iter().any(|record| record.number == *number));
        if found.is_some() {
            return found;
        }
    }
    None
}
