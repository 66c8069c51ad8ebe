//! Which words led to an answer that no known word led to: those without which the text would mean less of it.

use std::ops::Range;

use crate::signs::Heard;
use crate::{Meaning, Model};

/// Words that are left out in turn; each costs an encoding, so that longer texts show nothing.
const MOST_WORDS: usize = 8;

/// Words that are shown, and how much of the greatest loss each must cause.
const MOST_SHOWN: usize = 2;
const LEAST_SHARE: f32 = 0.5;

/// The places of the words whose absence takes most from a topic, the most decisive first.
pub(crate) fn decisive(model: &Model<'_>, text: &str, topic: &str, meaning: Meaning<'_>) -> Vec<Range<usize>> {
    let heard = Heard::new(model, text);
    let words: Vec<Range<usize>> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
        .filter(|word| word.chars().count() > 2 && !model.lexicon().is_common(crate::Folded::new(word).as_str()))
        .map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            start..start + word.len()
        })
        .filter(|word| !heard.hides(word))
        .take(MOST_WORDS + 1)
        .collect();
    if words.len() > MOST_WORDS {
        return Vec::new();
    }
    // Against all topics together: a word that speaks for each of them alike leads to none.
    let lead = |text: &str| {
        let votes = model.votes(crate::Folded::new(text).as_str(), meaning(text).as_deref());
        let most = votes.first().map_or(0.0, |vote| vote.margin);
        // Not as f32: the C library of Windows 7 has no such functions on every processor.
        let all: f64 = votes.iter().map(|vote| f64::from(vote.margin - most).exp()).sum();
        votes.iter().find(|vote| vote.class == topic).map_or(0.0, |vote| vote.margin - most - all.ln() as f32)
    };
    let whole = lead(text);
    let mut losses: Vec<(f32, Range<usize>)> = words
        .into_iter()
        .map(|word| (whole - lead(&format!("{} {}", &text[..word.start], &text[word.end..])), word))
        .filter(|(loss, _)| *loss > 0.0)
        .collect();
    losses.sort_by(|a, b| b.0.total_cmp(&a.0));
    let least = losses.first().map_or(0.0, |(most, _)| most * LEAST_SHARE);
    losses.into_iter().take(MOST_SHOWN).filter(|(loss, _)| *loss >= least).map(|(_, word)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Learned, LearnedClass};

    #[test]
    fn the_word_that_carries_the_meaning_is_shown_and_a_long_text_shows_none() {
        let class = |name: &str, meaning: [f32; 2]| LearnedClass {
            name: name.to_owned(),
            meaning: meaning.to_vec(),
            ..LearnedClass::default()
        };
        let classes = vec![class("stops", [1.0, 0.0]), class("other", [0.0, 1.0])];
        let (means, factors) = (vec![0.0; 2], vec![1.0; 2]);
        let bytes = Learned { sharpness: 4.0, classes, means, factors, ..Learned::default() }.write();
        let model = Model::read(&bytes).unwrap();
        let meaning = |text: &str| Some(vec![f32::from(u8::from(text.contains("doldu"))), 0.5]);
        let text = "süresi doldu, dün";
        let shown = decisive(&model, text, "stops", &meaning);
        assert_eq!(shown.into_iter().map(|place| &text[place]).collect::<Vec<_>>(), ["doldu"]);
        assert!(decisive(&model, &"doldu bir şey ".repeat(5), "stops", &meaning).is_empty());
    }
}
