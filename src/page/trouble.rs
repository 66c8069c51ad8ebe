//! What a person is told where something did not work: what happened and what to do, in their language.

use std::error::Error;
use std::io;
use std::path::Path;

use crate::capture::CollectError;
use crate::case::{AnswerError, CaseError};
use crate::guide::{NotStarted, SessionStoreError, WalkError};
use crate::language::Message;
use crate::language::say::page as said;
use crate::say::{Worded, why};
use crate::text::clean_text;
use crate::ticket::{DeskError, RequestError, SendError, TemplateError, TicketStoreError};

/// No request is named where one must be.
#[derive(Debug, thiserror::Error)]
#[error("no request is named")]
pub(super) struct NoNumber;

/// More was handed in than one run keeps.
#[derive(Debug, thiserror::Error)]
#[error("more files than one run keeps")]
pub(super) struct TooMuch {
    /// How much that is, in MB.
    pub(super) most: u64,
}

/// The message for an error: one for the page where the command line's names a command; else the error's own words, which
/// are the command line's too; what has none is told as it stands.
pub(super) fn of_error(error: &(dyn Error + 'static)) -> Message {
    let known = match error.downcast_ref::<DeskError>() {
        Some(error) => of_desk(error),
        None => error.downcast_ref().and_then(of_store).or_else(|| error.downcast_ref().and_then(of_request)),
    };
    let own = || {
        let full = error.downcast_ref::<TooMuch>().map(|full| said::uploads_full(full.most));
        full.or_else(|| error.is::<NoNumber>().then(said::not_found_text))
    };
    let because = || match own_words(error) {
        Some(words) => said::trouble_because(words),
        None => said::trouble_because(clean_text(&error.to_string())),
    };
    known.or_else(own).unwrap_or_else(because)
}

/// What an error says itself, in the person's language.
fn own_words(error: &(dyn Error + 'static)) -> Option<Message> {
    fn of<E: Worded + Error + 'static>(error: &(dyn Error + 'static)) -> Option<Message> {
        error.downcast_ref::<E>().map(E::message)
    }
    let kinds = [
        of::<DeskError>,
        of::<TicketStoreError>,
        of::<RequestError>,
        of::<SendError>,
        of::<TemplateError>,
        of::<WalkError>,
        of::<SessionStoreError>,
        of::<NotStarted>,
        of::<CaseError>,
        of::<AnswerError>,
        of::<CollectError>,
    ];
    let worded = kinds.into_iter().find_map(|of| of(error));
    worded.or_else(|| error.downcast_ref::<io::Error>().map(why))
}

fn of_desk(error: &DeskError) -> Option<Message> {
    match error {
        DeskError::Store(error) => of_store(error),
        DeskError::Request(error) => of_request(error),
        DeskError::Sent(_) | DeskError::Closed(_) | DeskError::SentBefore { .. } => Some(said::request_is_over()),
        _ => None,
    }
}

fn of_store(error: &TicketStoreError) -> Option<Message> {
    match error {
        TicketStoreError::File { path, error } => Some(of_file(path, error)),
        TicketStoreError::Damaged { path, .. } => Some(said::request_damaged(shown(path))),
        TicketStoreError::Unknown(number) => Some(said::no_such_request(*number)),
        TicketStoreError::Busy(_) => Some(said::request_busy()),
        TicketStoreError::SameCase { .. } => Some(said::request_is_there()),
    }
}

fn of_request(error: &RequestError) -> Option<Message> {
    match error {
        RequestError::NothingFound | RequestError::NoAddressee(_) => Some(said::nothing_to_write()),
        RequestError::Mail(given) => Some(said::mail_wrong(clean_text(given))),
        _ => None,
    }
}

fn of_file(path: &Path, error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::StorageFull => said::disk_full(),
        _ => said::cannot_use(shown(path), clean_text(&error.to_string())),
    }
}

fn shown(path: &Path) -> String {
    clean_text(&path.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Tongue};

    #[test]
    fn an_error_without_words_for_the_page_has_those_of_the_command_line() {
        let tongue = Tongue::new(Language::all().find(|language| language.code() == "de").unwrap());
        let error: Box<dyn Error> = Box::new(AnswerError::UnknownFact { given: "shoe".to_owned(), near: None });
        let text = tongue.say(of_error(error.as_ref()));
        assert!(text.contains("shoe") && !text.contains("There is no"), "{text}");
        let denied: Box<dyn Error> = Box::new(io::Error::from(io::ErrorKind::PermissionDenied));
        assert!(!tongue.say(of_error(denied.as_ref())).contains("permission"));
    }

    #[test]
    fn what_a_person_can_meet_is_said_in_every_language_without_our_own_words_for_it() {
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let errors: [Box<dyn Error>; 8] = [
            Box::new(DeskError::Sent(3)),
            Box::new(DeskError::Store(TicketStoreError::Unknown(3))),
            Box::new(TicketStoreError::Busy("x".into())),
            Box::new(TicketStoreError::File { path: "x".into(), error: full() }),
            Box::new(RequestError::NothingFound),
            Box::new(RequestError::Mail("x".to_owned())),
            Box::new(NoNumber),
            Box::new(TooMuch { most: 256 }),
        ];
        for language in Language::all() {
            let tongue = Tongue::new(language);
            let unknown: Box<dyn Error> = "a reason".into();
            assert!(tongue.say(of_error(unknown.as_ref())).contains("a reason"), "{}", language.code());
            for error in &errors {
                let text = tongue.say(of_error(error.as_ref()));
                assert!(!text.contains(&error.to_string()) && !text.contains("--"), "{}: {text}", language.code());
            }
        }
    }
}
