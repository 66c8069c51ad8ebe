//! A message as a value: which one, and what it is about. Only a [`super::Tongue`] words it.

use fluent_bundle::{FluentArgs, FluentValue};

/// What a message is about: a text or a number.
pub type Argument<'a> = FluentValue<'a>;

/// A sentence that is not worded yet.
#[derive(Debug)]
pub struct Message<'a> {
    pub(super) id: &'static str,
    pub(super) arguments: FluentArgs<'a>,
}

impl<'a> Message<'a> {
    /// Only the functions that `build.rs` makes of the English messages call this: a message that they make is there.
    pub(super) fn new<const N: usize>(id: &'static str, arguments: [(&'static str, Argument<'a>); N]) -> Message<'a> {
        Message { id, arguments: arguments.into_iter().collect() }
    }
}
