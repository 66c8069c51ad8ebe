//! What is hard on the program: terminals, kills, a full disk, crowds, sockets, input at its bounds, and secrets in all of it.
//!
//! In one program, because most of them wait, and what waits costs nothing beside what works.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot set itself up must fail loudly")]

mod canary;
#[cfg(unix)]
mod faults;
#[cfg(unix)]
mod kill;
mod limits;
mod page;
#[path = "../support/mod.rs"]
mod support;
#[cfg(unix)]
mod ticket;
#[cfg(unix)]
mod walk;
