//! Every sentence as a value: which one it is and what it is about. `language` words it.
//!
//! `build.rs` makes a function of each English message, so that the compiler finds one that is missing, misspelled or never
//! said.

mod message;
mod near;
mod why;

pub(crate) use message::Worded;
pub use message::{Argument, Message};
pub(crate) use near::{did_you_mean, together};
pub(crate) use why::why;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
