//! What a person is told where something did not work: what the error says itself, in their language, and on the page
//! without the commands that it names elsewhere.

use std::error::Error;
use std::io;

use crate::capture::CollectError;
use crate::case::{AnswerError, CaseError};
use crate::guide::{NotStarted, SessionStoreError, WalkError};
use crate::language::Message;
use crate::language::say::page as said;
use crate::say::{Worded, why};
use crate::text::clean_text;
use crate::ticket::{DeskError, MailError, RequestError, SendError, TemplateError, TicketStoreError};

/// No request is named where one must be.
#[derive(Debug, thiserror::Error)]
#[error("no request is named")]
pub(super) struct NoNumber;

impl Worded for NoNumber {
    fn message(&self) -> Message {
        said::not_found_text()
    }
}

/// More was handed in than one run keeps.
#[derive(Debug, thiserror::Error)]
#[error("more files than one run keeps")]
pub(super) struct TooMuch {
    /// How much that is, in MB.
    pub(super) most: u64,
}

impl Worded for TooMuch {
    fn message(&self) -> Message {
        said::uploads_full(self.most)
    }
}

/// The message for an error: its own, or what the system or a library says of it within one of ours.
pub(super) fn of_error(error: &(dyn Error + 'static)) -> Message {
    fn of<E: Worded + Error + 'static>(error: &(dyn Error + 'static)) -> Option<Message> {
        error.downcast_ref::<E>().map(E::on_page)
    }
    let kinds = [
        of::<NoNumber>,
        of::<TooMuch>,
        of::<DeskError>,
        of::<TicketStoreError>,
        of::<RequestError>,
        of::<MailError>,
        of::<SendError>,
        of::<TemplateError>,
        of::<WalkError>,
        of::<SessionStoreError>,
        of::<NotStarted>,
        of::<CaseError>,
        of::<AnswerError>,
        of::<CollectError>,
    ];
    kinds.into_iter().find_map(|of| of(error)).unwrap_or_else(|| match error.downcast_ref::<io::Error>() {
        Some(error) => said::trouble_because(why(error)),
        None => said::trouble_because(clean_text(&error.to_string())),
    })
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
        let errors: [Box<dyn Error>; 12] = [
            Box::new(DeskError::Sent(3)),
            Box::new(DeskError::Store(TicketStoreError::Unknown(3))),
            Box::new(TicketStoreError::Busy("x".into())),
            Box::new(TicketStoreError::File { path: "x".into(), error: full() }),
            Box::new(RequestError::NothingFound),
            Box::new(RequestError::Mail("x".to_owned())),
            Box::new(NoNumber),
            Box::new(TooMuch { most: 256 }),
            Box::new(TicketStoreError::SameCase { number: 3, whose: None, is_handed_over: false, says_whose: false }),
            Box::new(TicketStoreError::Damaged { path: "x".into(), problem: "x".to_owned() }),
            Box::new(MailError::NoRecipient),
            Box::new(DeskError::SentBefore { number: 3, state: crate::ticket::State::Uncertain }),
        ];
        for language in Language::all() {
            let tongue = Tongue::new(language);
            let unknown: Box<dyn Error> = "a reason".into();
            assert!(tongue.say(of_error(unknown.as_ref())).contains("a reason"), "{}", language.code());
            for error in &errors {
                let text = tongue.say(of_error(error.as_ref()));
                let names_a_command = text.contains("--") || text.contains("`keymend");
                assert!(!names_a_command && !text.is_empty(), "{}: {text}", language.code());
            }
        }
    }
}
