//! The vocabulary of everything Keymend can know about a licence, and the sheet of what is known.
//!
//! This part knows no file, no registry and no topic. Sources fill the [`Sheet`], topics are
//! evaluated over it, and one `table` defines every fact for the condition checker, the
//! questions, the JSON Schema, `--answer` and the documentation.

mod derive;
mod evidence;
mod not_read;
mod privacy;
mod registered;
mod sheet;
mod table;
mod value;

pub use derive::derive;
pub(crate) use derive::{PASSED, clock_is_behind, is_of_business, zone_of};
pub(crate) use evidence::PERSON;
pub use evidence::{Evidence, Locator, MarkKind};
pub use not_read::{NotRead, NotReadReason};
pub use privacy::Privacy;
pub use registered::{ProtectionState, RegisteredProduct};
pub use sheet::{KnownFact, Observation, Reading, Sheet, Strength, local_time, statement};
pub use table::{FactDef, FactId, FactType};
pub use value::{Value, ValueError, parse_moment};
