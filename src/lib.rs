//! Keymend: says why a Kaspersky licence would not renew or activate, walks through the fix, and
//! writes the request where a person must help.
//!
//! Data flows one way: [`sources`] read captures into [`facts`]; [`diagnosis`] weighs [`topics`] over
//! the facts; [`report`], [`ticket`] and the walk-through present the result. `ARCHITECTURE.md`
//! lists the invariants with the tests that hold them.

// On Windows one file speaks to COM; everywhere else there is no exception at all.
#![cfg_attr(not(windows), forbid(unsafe_code))]

pub mod capture;
pub mod case;
pub mod cli;
pub mod code;
pub mod config;
pub mod diagnosis;
pub mod facts;
pub mod guide;
pub mod language;
pub mod lint;
pub mod machine;
pub mod places;
pub mod recognise;
pub mod redact;
pub mod report;
pub mod sources;
pub mod text;
pub mod ticket;
pub mod topics;
pub mod vendor;
