//! Understands what people write when their licence fails: which problem a person's own words tell of, and which words
//! say so.
//!
//! A linear model over words, pieces of words and concepts of ten languages, trained by `keymend-words train` on the
//! stories beside this crate and kept in `data/words.model`. Deterministic and offline; no topic has a name in Rust.

#![forbid(unsafe_code)]

mod answer;
pub mod encoder;
mod features;
mod fold;
mod lexicon;
mod model;
mod signs;

#[cfg(feature = "train")]
pub mod copies;
#[cfg(feature = "train")]
pub mod corpus;
#[cfg(feature = "train")]
pub mod train;
#[cfg(feature = "train")]
pub mod validate;

use std::sync::LazyLock;

pub use answer::Answer;
pub use fold::{Folded, has_no_spaces};
#[cfg(feature = "train")]
pub use model::{Learned, LearnedClass};
pub use model::{Model, ModelError, Vote};
pub use signs::Dismissal;

static BUILT_IN: LazyLock<Result<Model<'static>, ModelError>> =
    LazyLock::new(|| Model::read(include_bytes!("../data/words.model")));

/// The model that ships with this crate.
///
/// # Errors
/// Its file is damaged; a test keeps that from being released.
pub fn built_in() -> Result<&'static Model<'static>, ModelError> {
    BUILT_IN.as_ref().map_err(|error| *error)
}
