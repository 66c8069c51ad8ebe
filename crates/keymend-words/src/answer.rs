//! From margins to an answer: which topics a text tells of, how surely, and by which words.

use std::ops::Range;

use crate::{Folded, Model, Vote, has_no_spaces};

/// The longest text that is looked at, in bytes: what follows a few pages changes no answer.
const LONGEST: usize = 32 * 1024;

/// A single word of fewer characters than this tells nothing, but in a script without spaces.
const LEAST_CHARACTERS: usize = 8;

/// A topic that sends a text away need not earn a lower score: nobody is sent away by it.
const LEAST_DISMISSED: f64 = 0.02;

/// How sure the model must be that a text is sent away, by what speaks against it: a sign of a failing licence where the
/// text also names another vendor or says that the licence is in order; no word of another matter that the model has
/// learned, but words of no licence either; a sign of a failing licence alone. Chosen by validation.
const SURE_OF_OTHERS: f64 = 0.3;
const SURE_OF_UNKNOWN: f64 = 0.6;
const SURE_AGAINST_A_SIGN: f64 = 0.8;

/// How sure the other topics can be together where what was likelier was not earned.
const MOST_WITHOUT: f64 = 0.5;

/// Below this score, a text is not understood.
const LEAST_CLEAR: f64 = 0.2;

/// A text is sent away only from this score on, and only where no failure is nearly as likely.
const LEAST_CLEAR_DISMISSAL: f64 = 0.4;
const LEAST_LEAD: f64 = 0.1;

/// Whether the likeliest topic may be given as an answer, or is one of several that the text may tell of.
///
/// Takes the topics from the surest on, each with its score and whether it sends the text away. Which of several matters
/// a text is about that is none of ours need not be clear.
#[must_use]
pub fn is_clear(answers: impl IntoIterator<Item = (f64, bool)>) -> bool {
    let mut answers = answers.into_iter();
    let Some((first, dismisses)) = answers.next() else { return false };
    if !dismisses {
        return first >= LEAST_CLEAR;
    }
    let (mut away, mut failure) = (first, 0.0f64);
    for (score, dismisses) in answers {
        if dismisses { away += score } else { failure = failure.max(score) }
    }
    away >= LEAST_CLEAR_DISMISSAL && away - failure >= LEAST_LEAD
}

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
    /// A topic that sends the text away is among them only if the text earns it: its words speak of the other matter, and
    /// no sign says that a licence fails, or the model is very sure. What is left out takes its score with it, but for as
    /// much as the others need to be half sure together.
    ///
    /// `meaning` is the vector of the text, for a model that was trained with one.
    #[must_use]
    pub fn answers(&self, original: &str, meaning: Option<&[f32]>) -> Vec<Answer<'m>> {
        let original = &original[..original.floor_char_boundary(LONGEST)];
        let folded = &Folded::new(original);
        let text = folded.as_str();
        if !text.contains(' ') && !text.contains(has_no_spaces) && text.chars().count() < LEAST_CHARACTERS {
            return Vec::new();
        }
        let votes = self.votes(text, meaning);
        let most = votes.first().map_or(0.0, |vote| vote.margin);
        let weight = |margin: f32| f64::from((margin - most) * self.sharpness).exp();
        let all: f64 = votes.iter().map(|vote| weight(vote.margin)).sum();
        let mut scored: Vec<(&Vote<'_>, f64)> = votes.iter().map(|vote| (vote, weight(vote.margin) / all)).collect();
        let away: f64 = scored.iter().filter(|(vote, _)| vote.dismisses).map(|(_, score)| score).sum();
        scored.retain(|(vote, score)| {
            !vote.dismisses || *score < LEAST_DISMISSED || self.is_earned(original, folded, vote.class, away)
        });
        let left: f64 = scored.iter().map(|(_, score)| score).sum();
        let raised = if left > 0.0 { (MOST_WITHOUT / left).max(1.0) } else { 1.0 };
        scored
            .into_iter()
            .map(|(vote, score)| Answer {
                topic: vote.class,
                score: score * raised,
                spans: vote.places.iter().map(|place| folded.original(place.clone())).collect(),
            })
            .collect()
    }

    /// Whether a text may be sent away, where all topics that would are so likely together.
    fn is_earned(&self, original: &str, folded: &Folded, topic: &str, away: f64) -> bool {
        let found = self.dismissal(original, folded, topic);
        let (has_evidence, has_sign) = (!found.evidence.is_empty(), !found.signs.is_empty());
        let least = match (has_evidence, has_sign) {
            (true, false) => 0.0,
            (true, true) if found.of_others => SURE_OF_OTHERS,
            (true, true) if found.has_other_words => SURE_AGAINST_A_SIGN,
            (false, false) if found.has_other_words => SURE_OF_UNKNOWN,
            _ => return false,
        };
        away >= least
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::built_in;

    proptest! {
        #[test]
        fn any_text_gives_scores_of_one_together_at_most_and_places_inside_it(text in any::<String>()) {
            let answers = built_in().unwrap().answers(&text, None);
            let sum: f64 = answers.iter().map(|answer| answer.score).sum();
            prop_assert!(sum < 1.0 + 1e-6);
            for span in answers.iter().flat_map(|answer| &answer.spans) {
                prop_assert!(text.get(span.clone()).is_some());
            }
        }
    }
}
