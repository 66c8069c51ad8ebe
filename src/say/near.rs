//! What a mistyped name may have meant, and sentences one behind the other.

use super::{Message, errors};
use crate::text::nearest;

/// Asks whether one of the known names was meant; none where none is near.
pub(crate) fn did_you_mean<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<Message> {
    let near = nearest(name, known).into_iter().map(|name| super::Argument::from(format!("`{name}`")));
    let names = near.reduce(|names, name| errors::either(names, name).into())?;
    Some(errors::did_you_mean(names))
}

/// One sentence behind the other.
pub(crate) fn together(sentences: impl IntoIterator<Item = Message>) -> Message {
    errors::several(sentences.into_iter().collect::<Vec<_>>())
}
