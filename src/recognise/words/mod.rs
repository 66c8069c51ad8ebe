//! Understands a story: which topics a person's own words tell of, and by which words.
//!
//! A linear model over words, pieces of words and concepts, trained when the program is built on the
//! stories that stand beside the topics. Deterministic, offline, and without a topic's name in Rust.

mod features;
mod model;

use std::ops::Range;
use std::sync::LazyLock;

use features::Lexicon;
use model::Model;

use crate::text::Folded;

static LEXICON: LazyLock<Lexicon<'static>> =
    LazyLock::new(|| Lexicon::read(include_str!(concat!(env!("OUT_DIR"), "/lexicon.txt"))));
static MODEL: LazyLock<Option<Model<'static>>> =
    LazyLock::new(|| Model::read(include_bytes!(concat!(env!("OUT_DIR"), "/words.model"))));

/// The longest folded text that is looked at, in bytes: what follows a few pages changes no answer.
const LONGEST: usize = 32 * 1024;

/// A text with fewer words and fewer characters than these tells no story.
const LEAST_WORDS: usize = 3;
const LEAST_CHARACTERS: usize = 12;

/// How sharply margins become scores: low enough that few wrong answers look sure.
const SHARPNESS: f32 = 4.0;

/// A topic that the words of a text speak for.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The topic's id.
    pub topic: &'static str,
    /// How surely, from 0 to 1, over all topics together.
    pub score: f64,
    /// The places in the original text that speak most for it.
    pub spans: Vec<Range<usize>>,
}

/// The topics that a text tells of, the surest first; none for a text without a known word.
#[must_use]
pub fn told(folded: &Folded) -> Vec<Told> {
    let Some(model) = MODEL.as_ref() else { return Vec::new() };
    let mut end = folded.as_str().len().min(LONGEST);
    while !folded.as_str().is_char_boundary(end) {
        end -= 1;
    }
    let text = &folded.as_str()[..end];
    if text.split(' ').count() < LEAST_WORDS && text.chars().count() < LEAST_CHARACTERS {
        return Vec::new();
    }
    let votes = model.votes(text, &LEXICON);
    let most = votes.first().map_or(0.0, |vote| vote.margin);
    let weight = |margin: f32| f64::from((margin - most) * SHARPNESS).exp();
    let all: f64 = votes.iter().map(|vote| weight(vote.margin)).sum();
    votes
        .iter()
        .map(|vote| Told {
            topic: vote.class,
            score: weight(vote.margin) / all,
            spans: vote.places.iter().map(|place| folded.original(place.clone())).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_class_of_the_model_is_a_topic() {
        let catalogue = crate::topics::Catalogue::built_in().unwrap();
        for class in MODEL.as_ref().unwrap().classes() {
            assert!(catalogue.find(class).is_some(), "{class}");
        }
    }

    #[test]
    fn a_broken_model_is_refused() {
        assert!(Model::read(&[1, 0, 0]).is_none());
        assert!(Model::read(&[255; 64]).is_none());
    }

    proptest! {
        #[test]
        fn any_text_gives_scores_that_sum_to_one_and_places_inside_it(text in any::<String>()) {
            let told = told(&Folded::new(&text));
            let sum: f64 = told.iter().map(|told| told.score).sum();
            prop_assert!(told.is_empty() || (sum - 1.0).abs() < 1e-6);
            for span in told.iter().flat_map(|told| &told.spans) {
                prop_assert!(text.get(span.clone()).is_some());
            }
        }
    }
}
