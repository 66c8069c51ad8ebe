//! Keymend: says why a Kaspersky licence would not renew or activate, walks through the fix, and
//! writes the request where a person must help.
//!
//! [`case`] is the front door: what was named is read into one case for each machine, and each is diagnosed.
//! `ARCHITECTURE.md` shows the parts from the ground up and lists the invariants with the tests that hold them.
//!
//! ```
//! use keymend::case::{Named, Quiet};
//! use keymend::topics::Catalogue;
//!
//! let catalogue = Catalogue::built_in()?;
//! for case in Named::sources(["examples/expired-linux"]).read(&mut Quiet)? {
//!     let diagnosis = case.diagnose(&catalogue);
//!     println!("{:?}: {:?}", case.machine, diagnosis.top().map(|top| &top.topic.title));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// On Windows one file speaks to COM; everywhere else there is no exception at all.
#![cfg_attr(not(windows), forbid(unsafe_code))]

pub mod capture;
pub mod case;
pub mod cli;
pub mod code;
pub mod config;
pub mod desk;
pub mod diagnosis;
pub mod facts;
pub mod fleet;
pub mod guide;
pub mod language;
pub mod limits;
pub mod lint;
pub mod machine;
pub mod page;
pub mod places;
pub mod recognise;
pub mod redact;
pub mod report;
pub mod say;
pub mod sellers;
pub mod sources;
pub mod text;
pub mod ticket;
pub mod topics;
pub mod vendor;

#[cfg(test)]
#[path = "../tests/support/tier.rs"]
mod tier;
