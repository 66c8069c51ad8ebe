//! Topics that a text names by their own code or id, as Keymend prints them.

use std::ops::Range;

use super::{By, Match, Recognition};
use crate::text::Folded;
use crate::topics::{Catalogue, Topic};

/// The score of a text that is nothing but the name of a topic, and of a code within a sentence.
const WHOLE_SCORE: f64 = 1.0;
const WITHIN_SCORE: f64 = 0.95;

/// Bytes of a text that may be a title; a test holds that every title is shorter.
const LONGEST_TITLE: usize = 400;

/// The topic whose code or id a text is.
pub(super) fn whole<'c>(catalogue: &'c Catalogue, text: &str) -> Option<Recognition<'c>> {
    let start = text.len() - text.trim_start().len();
    let topic = catalogue.find(text)?;
    Some(recognition(topic, start..start + text.trim().len(), WHOLE_SCORE))
}

/// The topic whose title a text is, as Keymend prints it in the catalogue's language or in English. Other people's words may
/// be the same, so that it is reported by it as by any message.
pub(super) fn titled<'c>(catalogue: &'c Catalogue, text: &str) -> Option<&'c Topic> {
    if text.len() > LONGEST_TITLE {
        return None;
    }
    let folded = Folded::new(text);
    let wanted = folded.as_str().trim();
    let is_it = |title: &str| !wanted.is_empty() && Folded::new(title).as_str().trim() == wanted;
    catalogue.topics().iter().find(|topic| is_it(&topic.title) || topic.english_title().is_some_and(is_it))
}

/// The topics whose codes a text mentions, such as KM-202; an id could be words of the person's own.
pub(super) fn within<'c>(catalogue: &'c Catalogue, text: &str) -> Vec<Recognition<'c>> {
    let mut found: Vec<Recognition<'c>> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| word.contains('-')) {
        let of_code = |topic: &&Topic| topic.code.eq_ignore_ascii_case(word);
        let Some(topic) = catalogue.topics().iter().find(of_code) else { continue };
        if !found.iter().any(|known| known.topic.id == topic.id) {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            found.push(recognition(topic, start..start + word.len(), WITHIN_SCORE));
        }
    }
    found
}

fn recognition(topic: &Topic, span: Range<usize>, score: f64) -> Recognition<'_> {
    Recognition { named: true, ..Recognition::new(topic, score, vec![Match { by: By::Message, span }]) }
}
