//! Every sentence for people, in their own language, and what they type.
//!
//! A message is a value until a [`Tongue`] words it. The English messages are `locales/en/*.ftl`; `say` has a function for
//! each of them.

mod answers;
mod choose;
mod help;
mod known;
mod message;
mod said;
mod tongue;

pub use answers::yes_or_no;
pub use choose::{language_of, nearest, of_system};
pub use message::{Argument, Message};
pub use said::{SaidFact, complains, past_day, said, tried, typed_code};
#[cfg(test)]
pub(crate) use tongue::PSEUDO;
pub use tongue::{Language, Tongue};

/// The English messages, each as a function of what it is about; `build.rs` makes them of `locales/en`.
#[rustfmt::skip]
pub(crate) mod say {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
