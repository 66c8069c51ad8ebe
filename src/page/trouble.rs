//! What an error says to whoever sits at the page.

use std::error::Error;

use crate::case::{AnswerError, CaseError};
use crate::config::ConfigError;
use crate::guide::{NotStarted, SessionStoreError, WalkError};
use crate::say::{Message, Worded, errors};
use crate::ticket::{DeskError, MailError, RequestError, TemplateError, TicketStoreError};
use crate::topics::CatalogueError;

type Told = fn(&(dyn Error + 'static)) -> Option<Message>;

/// The errors that a person can bring about, each by its message.
const KNOWN: [Told; 12] = [
    told::<DeskError>,
    told::<CaseError>,
    told::<WalkError>,
    told::<AnswerError>,
    told::<RequestError>,
    told::<TicketStoreError>,
    told::<SessionStoreError>,
    told::<CatalogueError>,
    told::<NotStarted>,
    told::<TemplateError>,
    told::<MailError>,
    told::<ConfigError>,
];

fn told<E: Worded + Error + 'static>(error: &(dyn Error + 'static)) -> Option<Message> {
    error.downcast_ref::<E>().map(Worded::message)
}

/// What an error says; one that is none of ours is quoted.
pub(super) fn trouble(error: &(dyn Error + 'static)) -> Message {
    KNOWN.iter().find_map(|told| told(error)).unwrap_or_else(|| errors::quoted(error.to_string()))
}
