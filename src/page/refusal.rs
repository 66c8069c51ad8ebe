//! What the server says by itself, before the case is asked: to whoever may not ask, and to whoever sent too much.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hyper::StatusCode;

use super::form::{LARGEST_UPLOAD, MOST_FILES};
use super::reply::PageReply;
use super::shown::PageTemplates;
use crate::language::say::page as said;
use crate::language::{Language, Tongue};

/// Why a request is not answered with what it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It does not come from the browser that was let in, or another site caused it.
    NotHere,
    /// It is neither asking nor sending a form.
    Method,
    /// The address opened a browser before.
    UsedAlready,
    /// More was sent than is taken at once.
    TooLarge,
    /// What was sent did not arrive.
    Incomplete,
    /// Keymend ends.
    Ended,
}

/// The words of the server, in the language that the page speaks.
#[derive(Debug)]
pub(super) struct ServerWords(Mutex<ServerSpeech>);

#[derive(Debug)]
struct ServerSpeech {
    language: Language,
    looking: PageReply,
    too_large: PageReply,
    incomplete: PageReply,
}

impl ServerSpeech {
    fn new(templates: &PageTemplates, tongue: &Tongue) -> ServerSpeech {
        let (title, too_large) = (tongue.say(said::trouble()), said::too_large(MOST_FILES, LARGEST_UPLOAD >> 20));
        let refused = |status, text| templates.refused(&title, &tongue.say(text), tongue).with_status(status);
        ServerSpeech {
            language: tongue.language(),
            looking: templates.looking(tongue),
            too_large: refused(StatusCode::PAYLOAD_TOO_LARGE, too_large),
            incomplete: refused(StatusCode::BAD_REQUEST, said::incomplete()),
        }
    }
}

impl ServerWords {
    /// In this language.
    pub(super) fn new(templates: &PageTemplates, tongue: &Tongue) -> ServerWords {
        ServerWords(Mutex::new(ServerSpeech::new(templates, tongue)))
    }

    /// In this language from now on.
    pub(super) fn speak(&self, templates: &PageTemplates, tongue: &Tongue) {
        *self.spoken() = ServerSpeech::new(templates, tongue);
    }

    fn spoken(&self) -> MutexGuard<'_, ServerSpeech> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is shown where the page of an address takes long; it asks again by itself.
    pub(super) fn looking(&self, address: &str) -> PageReply {
        self.spoken().looking.clone().then(address)
    }

    /// What the browser that was let in reads of a form that was not taken, with the way back.
    pub(super) fn refuse_inside(&self, why: Refusal) -> PageReply {
        match why {
            Refusal::TooLarge => self.spoken().too_large.clone(),
            Refusal::Incomplete => self.spoken().incomplete.clone(),
            _ => self.refuse(why),
        }
    }

    /// What somebody reads who is refused; it tells nothing of the case.
    pub(super) fn refuse(&self, why: Refusal) -> PageReply {
        let tongue = Tongue::new(self.spoken().language);
        let (status, title, text) = match why {
            Refusal::NotHere => (StatusCode::FORBIDDEN, said::trouble(), said::not_here()),
            Refusal::Method => (StatusCode::METHOD_NOT_ALLOWED, said::trouble(), said::not_here()),
            Refusal::UsedAlready => (StatusCode::FORBIDDEN, said::trouble(), said::used_already()),
            Refusal::TooLarge => {
                let text = said::too_large(MOST_FILES, LARGEST_UPLOAD >> 20);
                (StatusCode::PAYLOAD_TOO_LARGE, said::trouble(), text)
            }
            Refusal::Incomplete => (StatusCode::BAD_REQUEST, said::trouble(), said::incomplete()),
            Refusal::Ended => (StatusCode::SERVICE_UNAVAILABLE, said::ended_title(), said::ended_text()),
        };
        PageReply::bare(status, tongue.language(), &tongue.say(title), &tongue.say(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_said_in_the_language_of_the_page_and_holds_no_token() {
        let templates = PageTemplates::new("the-token").unwrap();
        let words = ServerWords::new(&templates, Tongue::english());
        let mut seen = std::collections::BTreeSet::new();
        for language in Language::all() {
            words.speak(&templates, &Tongue::new(language));
            for why in [Refusal::NotHere, Refusal::UsedAlready, Refusal::TooLarge, Refusal::Incomplete, Refusal::Ended]
            {
                let reply = words.refuse(why);
                let text = String::from_utf8(reply.body).unwrap();
                assert!(
                    text.contains(&format!("lang=\"{}\"", language.code())) && !text.contains("the-token"),
                    "{text}"
                );
                assert!(!reply.status.is_success());
                assert!(seen.insert(text), "{why:?} is not said in {}", language.code());
            }
            for why in [Refusal::TooLarge, Refusal::Incomplete] {
                let text = String::from_utf8(words.refuse_inside(why).body).unwrap();
                assert!(
                    text.contains("<nav") && text.contains("href=\"answer\"") && text.contains("style.css"),
                    "{text}"
                );
                assert!(!text.contains("the-token"), "{text}");
            }
            let looking = String::from_utf8(words.looking("/").body).unwrap();
            assert!(!looking.contains("the-token") && seen.insert(looking));
        }
    }
}
