//! One run of the page, from the first request to its end.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::presence::{PageEnd, Presence};
use super::refusal::ServerWords;
use super::server::Listening;
use super::setup::PageSetup;
use super::shown::PageTemplates;
use super::trouble;
use super::visit::{SpokenCatalogues, Visit};
use crate::language::Tongue;
use crate::language::in_english;
use crate::say::{Message, Worded, errors, why};

/// How often it is looked whether somebody is still there.
const LOOK: Duration = Duration::from_millis(250);

/// How long the last replies may take to leave.
const FAREWELL: Duration = Duration::from_millis(1_200);

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum ServeError {
    /// The computer does not let us.
    Io(#[from] std::io::Error),
    /// A template of Keymend's own is wrong.
    Template(#[from] Box<handlebars::TemplateError>),
    /// What was named cannot be taken.
    Named(Box<Message>),
}

impl Worded for ServeError {
    fn message(&self) -> Message {
        match self {
            ServeError::Io(error) => errors::page_serve(why(error)),
            ServeError::Template(error) => errors::page(error.to_string()),
            ServeError::Named(named) => named.as_ref().clone(),
        }
    }
}

/// Serves until the person or their absence ends it; `opens` is told the address once it can be opened, and tells whether
/// anybody will.
///
/// # Errors
/// No port can be taken, or what was named cannot be used.
pub fn serve(setup: PageSetup, opens: impl FnOnce(&str) -> bool) -> Result<PageEnd, ServeError> {
    let listening = Listening::begin()?;
    let templates = PageTemplates::new(&listening.form_token())?;
    let words = Arc::new(ServerWords::new(&templates, &Tongue::new(setup.language)));
    let address = listening.address();
    let catalogues = SpokenCatalogues::new(setup.catalogue.clone());
    let mut visit = Visit::new(&catalogues, &setup, templates, Arc::clone(&words))
        .map_err(|error| ServeError::Named(Box::new(trouble::of_error(error.as_ref()))))?;
    let presence = Arc::new(Presence::new());
    let (asks, asked) = channel();
    listening.serve(asks, Arc::clone(&presence), words)?;
    if !opens(&address) {
        return Ok(PageEnd::NotOpened);
    }
    let begun = Instant::now();
    let end = loop {
        match asked.recv_timeout(LOOK) {
            Ok(ask) => {
                let reply = visit.answer(&ask.page, &ask.query, ask.form.as_ref());
                // Whoever asked may have gone away meanwhile.
                let _ = ask.reply.send(reply);
                if visit.is_over {
                    break PageEnd::Button;
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                let now = Instant::now();
                let waited = now.saturating_duration_since(begun);
                if setup.must_open_within.is_some_and(|most| waited > most) && !presence.was_entered() {
                    break PageEnd::NotOpened;
                }
                if let Some(end) = presence.is_over(&setup.patience, now) {
                    break end;
                }
            }
            Err(RecvTimeoutError::Disconnected) => break PageEnd::Closed,
        }
    };
    presence.end();
    thread::sleep(FAREWELL);
    Ok(end)
}
