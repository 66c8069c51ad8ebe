//! What a message is, in words: why it is urgent, what it has in common with others, who can end it.

use super::message::{SameAs, SameBy, UrgentReason};
use crate::say::{Message, desk as said, told};
use crate::topics::{Addressee, Owner};

/// A text that a spreadsheet, into which somebody copies the page, takes for a text and never runs.
pub(super) fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text.to_owned() }
}

impl UrgentReason {
    pub(super) fn message(self) -> Message {
        match self {
            UrgentReason::Fraud => said::urgent_fraud(),
            UrgentReason::Unprotected => said::urgent_unprotected(),
            UrgentReason::PaidAndWaiting => said::urgent_paid(),
        }
    }
}

impl SameAs {
    pub(super) fn message(&self) -> Message {
        let by = match self.by {
            SameBy::Message => "message",
            SameBy::Thread => "thread",
            SameBy::Order => "order",
            SameBy::Code => "code",
            SameBy::Machine => "machine",
            SameBy::Person => "person",
        };
        said::same(by, self.id.as_str())
    }
}

/// Who can end a case, in a word, as the desk of one of them reads it.
pub(super) fn owner_word(owner: Owner, desk: Option<Addressee>) -> Message {
    match owner {
        _ if desk.map(owner_of) == Some(owner) => said::here(),
        Owner::Person => said::customer(),
        Owner::Kaspersky => told::to_kaspersky(),
        Owner::Provider => told::to_provider(),
        Owner::Shop => told::to_shop(),
        Owner::Admin => told::to_admin(),
        Owner::Nobody => said::nobody(),
    }
}

/// The part of whoever gets a request.
pub(super) fn owner_of(addressee: Addressee) -> Owner {
    match addressee {
        Addressee::Kaspersky => Owner::Kaspersky,
        Addressee::Provider => Owner::Provider,
        Addressee::Shop => Owner::Shop,
        Addressee::Admin => Owner::Admin,
    }
}
