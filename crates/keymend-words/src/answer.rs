//! From margins to an answer: which topics a text tells of, how surely, and by which words.

use std::ops::Range;

use crate::{Folded, Model};

/// The longest folded text that is looked at, in bytes: what follows a few pages changes no answer.
const LONGEST: usize = 32 * 1024;

/// A text with fewer words and fewer characters than these tells no story.
const LEAST_WORDS: usize = 3;
const LEAST_CHARACTERS: usize = 12;

/// A topic that the words of a text speak for.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'m> {
    /// The topic's id.
    pub topic: &'m str,
    /// How surely, from 0 to 1, over all topics together.
    pub score: f64,
    /// The places in the original text that speak most for it.
    pub spans: Vec<Range<usize>>,
}

impl<'m> Model<'m> {
    /// The topics that a text tells of, the surest first; none for a text without a known word.
    ///
    /// `meaning` is the vector of the text, for a model that was trained with one.
    #[must_use]
    pub fn answers(&self, folded: &Folded, meaning: Option<&[f32]>) -> Vec<Answer<'m>> {
        let text = &folded.as_str()[..folded.as_str().floor_char_boundary(LONGEST)];
        if text.split(' ').count() < LEAST_WORDS && text.chars().count() < LEAST_CHARACTERS {
            return Vec::new();
        }
        let votes = self.votes(text, meaning);
        let most = votes.first().map_or(0.0, |vote| vote.margin);
        let weight = |margin: f32| f64::from((margin - most) * self.sharpness).exp();
        let all: f64 = votes.iter().map(|vote| weight(vote.margin)).sum();
        votes
            .iter()
            .map(|vote| Answer {
                topic: vote.class,
                score: weight(vote.margin) / all,
                spans: vote.places.iter().map(|place| folded.original(place.clone())).collect(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::{Folded, built_in};

    proptest! {
        #[test]
        fn any_text_gives_scores_that_sum_to_one_and_places_inside_it(text in any::<String>()) {
            let answers = built_in().unwrap().answers(&Folded::new(&text), None);
            let sum: f64 = answers.iter().map(|answer| answer.score).sum();
            prop_assert!(answers.is_empty() || (sum - 1.0).abs() < 1e-6);
            for span in answers.iter().flat_map(|answer| &answer.spans) {
                prop_assert!(text.get(span.clone()).is_some());
            }
        }
    }
}
