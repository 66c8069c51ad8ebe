//! Requests that a person hands over by themselves: on a page, by telephone, as a letter.

use chrono::NaiveDate;

use super::desk::{Desk, DeskError};
use super::record::{HandedOver, State, TicketEvent};
use super::store::OpenTicket;
use crate::code::masked_text_up_to;

/// The longest number by which a desk calls a ticket, in characters.
const LONGEST_NUMBER: usize = 120;

impl Desk {
    /// Records that a person handed a request over, on a day that is not after `today`; said once more, it corrects that.
    ///
    /// # Errors
    /// It was sent or closed, the day is still to come, or it cannot be written.
    pub fn hand_over(
        &self,
        number: Option<u32>,
        handed: HandedOver,
        theirs: Option<&str>,
        today: NaiveDate,
    ) -> Result<OpenTicket, DeskError> {
        let mut ticket = self.ticket(number)?;
        match ticket.record.state {
            State::Sent => return Err(DeskError::Sent(ticket.record.number)),
            State::Closed => return Err(DeskError::Closed(ticket.record.number)),
            State::Draft | State::Sending | State::Uncertain | State::HandedOver => {}
        }
        if handed.on > today {
            return Err(DeskError::StillToCome(handed.on));
        }
        let theirs = theirs
            .map(|theirs| masked_text_up_to(theirs, LONGEST_NUMBER).trim().to_owned())
            .filter(|theirs| !theirs.is_empty());
        let event = TicketEvent::now("handed over", &format!("{} {}", handed.on, handed.by.name()));
        ticket.keep(&event, |record| {
            record.state = State::HandedOver;
            record.handed_over = Some(handed);
            record.their_number = theirs.or(record.their_number.take());
        })?;
        Ok(ticket)
    }
}
