//! The catalogue: one Markdown file with TOML front matter per failure.
//!
//! Adding a failure means adding one file. No Rust code knows a topic by name: recognition,
//! diagnosis, the walk-through, the request and the documentation all read the same files.

mod addressee;
mod catalogue;
mod condition;
mod files;
mod form;
mod front;
mod mistakes;
mod phrase;
mod place;
mod spoken;
mod topic;
mod words;

pub use addressee::{AddresseeChoice, AddresseeReason};
pub use catalogue::{Catalogue, CatalogueError};
pub use condition::{Condition, ConditionError, Context, Truth, Witness};
pub use files::FileFault;
pub(crate) use files::{STORIES, read_file, topic_files};
pub use form::{CountryOf, FieldDef, FieldPrivacy, FieldRole, FieldShape, FieldSource};
pub use front::TopicError;
pub(crate) use front::toml_says;
pub(crate) use mistakes::{Mistake, Mistaken};
pub(crate) use place::{MemberStep, Places, TopicMember};
pub use spoken::WordsFault;
pub use topic::{
    Addressee, Basis, Dismissal, Form, Offer, OwnWords, Owner, ScreenMessage, SendsTo, Severity, Status, Step, Topic,
};
pub(crate) use words::{ENGLISH, topic_and_language};
pub use words::{StepWords, TopicWords};
