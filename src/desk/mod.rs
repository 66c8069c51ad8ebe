//! The other end: what comes in at a help desk, opened one by one or sorted by the morning.
//!
//! A mail is told apart into what the person wrote and what stands around it, read by the same recognition as everywhere
//! else, and answered with a draft that nobody but the agent sends. Nothing in it is followed, fetched or run.

mod answer;
#[cfg(test)]
mod any_mail;
mod columns;
mod days;
mod drafts;
mod earlier_case;
mod exposed;
mod form;
mod held;
mod incoming;
mod mailbox;
mod masked;
mod message;
mod note;
mod reader;
mod same;
mod service_codes;
mod several;
mod shown;
mod stated;
mod straight;
mod table;
mod triage;
mod worded;

pub use crate::text::PartedText;
pub use answer::{AnswerTemplate, DraftError, DraftReply};
pub use drafts::{DraftFolder, some_names};
pub use exposed::ExposedSecret;
pub use held::holds_a_panic;
pub use incoming::{IncomingError, IncomingMail};
pub use mailbox::{ArrivedMessage, Mailbox, MailboxError};
pub use message::{BundleCheck, DeskCase, DeskMessage, DeskProof, DeskVerdict, SameAs, SameBy, UrgentReason};
pub use reader::DeskReader;
pub use shown::{html_messages, human_message};
pub use table::{has_room, human_messages};
pub use triage::{MailboxChanged, Triage, TriageOutput, TriageRow, TriageTally, WrittenRecord};
