//! The request to whoever must help: filled from the diagnosis and from what the person adds, kept in a
//! folder of its own, and sent.

mod addressee;
mod answer;
mod bundle;
mod desk;
mod field;
mod handed;
mod http;
mod label;
mod mail;
mod papers;
mod password;
mod program;
mod proof;
mod readdress;
mod record;
mod remote;
mod replace;
mod request;
mod send;
mod smtp;
mod store;
mod subject;
mod systems;
mod template;
mod trust;
mod unparsed;
mod wanted;
mod words;

pub use addressee::{KASPERSKY_PAGE, Recipient};
pub use answer::FieldAnswer;
pub use bundle::{Attachment, BundleError, LARGEST_BUNDLE, cleaned, unchecked, zip_files};
pub use desk::{Change, Desk, DeskError, Draft, Files, KeptTicket, Notice, Outgoing, Sending, send_test_mail};
pub use field::{Filled, Unfilled};
pub use label::{DESK_NAMES, DeskLabel, block, desk_settings_wrong, own_providers};
pub(crate) use label::{TICKET_LABEL, label_names};
pub use mail::{BUNDLE, Letter, MailError};
pub use papers::{DeskMarks, FOR_READING, PaperError, Papers, clean_json, learn_json};
pub use program::in_editor;
pub use proof::{FactValue, Mark, Proof};
pub use record::{
    AtDesk, DeskState, DeskStateDocument, HandedBy, HandedOver, LastAction, NotedAnswer, State, TicketEvent,
    TicketRecord, TicketsDocument,
};
pub use request::{Beside, Request, Sources};
pub use send::{SendError, SendOutcome, Sender};
pub use store::{Listed, OpenTicket, TicketStore, TicketStoreError};
pub use template::{Layout, LetterFrame, TemplateError, Templates};
pub use unparsed::unparsed;
pub use wanted::{RequestError, Setting, Wanted};
