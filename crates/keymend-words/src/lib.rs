//! Understands what people write when their licence fails: which problem a person's own words tell of, and which words
//! say so.
//!
//! A model over words, pieces of words and concepts of ten languages and over what a text means, trained by
//! `keymend-train` on the stories beside this crate and kept in `data/words.model`. Deterministic and offline; no topic has a name in Rust.

#![forbid(unsafe_code)]

mod answer;
mod checksum;
pub mod encoder;
pub mod entry;
mod excerpt;
pub mod features;
mod fold;
mod full_stop;
mod language;
mod left_out;
pub mod lexicon;
mod memory;
mod model;
mod roles;
mod signs;
mod statements;
mod tables;

use std::sync::LazyLock;

use encoder::{Encoder, EncoderError};

pub use answer::{Answer, Meaning, is_clear};
pub use excerpt::Excerpt;
pub use fold::{Folded, has_no_spaces};
pub use full_stop::full_stop_ends;
pub use language::language;
pub use model::{Kind, Learned, LearnedClass, LearnedUnit, Model, ModelError, Vote};
pub use roles::{Role, Statement, built_in as built_in_roles, statement_by, statements};

/// Bytes of a text that are looked at; of a longer one, the sentences that matter.
const LONGEST: usize = 8 * 1024;

static BUILT_IN: LazyLock<Result<Model<'static>, ModelError>> =
    LazyLock::new(|| Model::read(include_bytes!("../data/words.model")));

static ENCODER: LazyLock<Result<Encoder<'static>, EncoderError>> = LazyLock::new(Encoder::embedded);

/// The topics that a text tells of, the surest first, by the model and the encoder that ship with this crate.
///
/// Where one of them is damaged, the other goes on alone: see [`damage`].
#[must_use]
pub fn understand(text: &str) -> Vec<Answer<'static>> {
    let Ok(model) = built_in() else { return Vec::new() };
    let is_used = model.meaning_width() > 0;
    let meaning = |text: &str| if is_used { memory::meaning(text) } else { None };
    let excerpt = Excerpt::of(text, LONGEST);
    let text = excerpt.text();
    let mut answers = model.answers(text, &meaning);
    if let Some(first) = answers.first_mut().filter(|first| is_used && first.spans.is_empty()) {
        first.spans = left_out::decisive(model, text, first.topic, &meaning);
    }
    for span in answers.iter_mut().flat_map(|answer| &mut answer.spans) {
        *span = excerpt.original(span.clone());
    }
    answers
}

/// Why texts are understood less well than they could be: a data file of this program is damaged.
#[must_use]
pub fn damage() -> Option<String> {
    let model = built_in().err().or_else(|| built_in_roles().err()).map(|error| error.to_string());
    let is_used = built_in().is_ok_and(|model| model.meaning_width() > 0);
    model.or_else(|| ENCODER.as_ref().err().filter(|_| is_used).map(ToString::to_string))
}

/// The model that ships with this crate.
///
/// # Errors
/// Its file is damaged; a test keeps that from being released.
pub fn built_in() -> Result<&'static Model<'static>, ModelError> {
    BUILT_IN.as_ref().map_err(|error| *error)
}
