//! The vocabulary of everything Keymend can know about a licence, and the sheet of what is known.
//!
//! This part knows no file, no registry and no topic. Sources fill the [`Sheet`], topics are
//! evaluated over it, and one [`table`] defines every fact for the condition checker, the
//! questions, the JSON Schema, `--answer` and the documentation.

mod derive;
mod error_code;
mod evidence;
mod sheet;
mod table;
mod value;

pub use derive::derive;
pub(crate) use derive::{PASSED, clock_is_behind};
pub use error_code::{CodeFamily, ErrorCode, find_error_codes};
pub use evidence::{Evidence, Locator, clean_text, clean_text_up_to, masked_text_up_to};
pub use sheet::{Entry, NotRead, Observation, Reading, Reason, Sheet, Strength};
pub use table::{FactDef, FactId, Kind};
pub use value::{Value, ValueError};
