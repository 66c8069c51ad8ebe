//! The request to whoever must help: filled from the diagnosis and from what the person adds, kept in a
//! folder of its own, and sent.

mod addressee;
mod bundle;
mod field;
mod mail;
mod papers;
mod provider;
mod record;
mod replace;
mod request;
mod send;
mod store;
mod template;

pub use addressee::{KASPERSKY_PAGE, Reason, Recipient};
pub use bundle::{Attachment, BundleError, LARGEST_BUNDLE, cleaned, unchecked, zip_files};
pub use field::{Filled, Unfilled};
pub use mail::{Letter, MailError};
pub use papers::{PaperError, Papers, clean_json, learn_json};
pub use provider::{Provider, ProviderError, ProviderKind, Providers};
pub use record::{Event, Record, State};
pub use request::{Proof, Request, RequestError, Setting, Sources, Wanted};
pub use send::{Outcome, SendError, Sender};
pub use store::{Listed, OpenTicket, Store, StoreError};
pub use template::{Layout, TemplateError, Templates};
