//! The page: the whole job in the person's own browser, served by Keymend itself on this computer.
//!
//! It holds no rule of its own: [`case`](crate::case) reads, [`guide`](crate::guide) asks and walks, [`ticket`](crate::ticket)
//! writes, [`report`](crate::report) words what was found. One thread takes requests and lets the gate judge them; one
//! works on the case, so that nothing happens twice at a time.

mod answer;
mod form;
mod gate;
mod helper;
mod open;
mod presence;
mod refusal;
mod reply;
mod request;
mod secret;
mod serve;
mod server;
mod setup;
mod shown;
mod steps;
mod trouble;
mod uploads;
mod visit;
mod walking;

pub use open::{Opened, open_in_browser, open_with_its_program};
pub use presence::{PageEnd, Patience};
pub use serve::{ServeError, serve};
pub use setup::PageSetup;
