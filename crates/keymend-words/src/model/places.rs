//! Which words of a text led to a class: only words that mean something.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Known, Model};
use crate::fold::has_no_spaces;

/// How many places are shown, and how much of the strongest each must say at least.
const MOST_PLACES: usize = 4;
const LEAST_SHARE: f32 = 0.2;

/// A shorter word means too little to be shown by itself.
const LEAST_CHARACTERS: usize = 3;

impl Model<'_> {
    /// The places whose features speak for a class, each with how much it says.
    pub(super) fn saying(&self, text: &str, known: &[Known], class: usize) -> Vec<(Range<usize>, f32)> {
        let mut says: BTreeMap<(usize, usize), f32> = BTreeMap::new();
        for feature in known {
            let weight = self.weights_of(feature.index).find(|(other, _)| *other == class).map_or(0.0, |(_, w)| w);
            let share = weight * feature.value / feature.places.len() as f32;
            for place in &feature.places {
                *says.entry((place.start, place.end)).or_default() += share;
            }
        }
        says.retain(|(start, end), says| *says > 0.0 && text.get(*start..*end).is_some());
        says.into_iter().map(|((start, end), says)| (start..end, says)).collect()
    }

    /// The places that mean something and speak for a class, the strongest first.
    fn says(&self, text: &str, known: &[Known], class: usize) -> Vec<(Range<usize>, f32)> {
        let concepts: Vec<Range<usize>> = self.lexicon.concepts(text).into_iter().map(|(place, _)| place).collect();
        let mut strongest = self.saying(text, known, class);
        strongest.retain(|(place, _)| self.means_something(text, place.clone(), &concepts));
        strongest.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.start.cmp(&b.0.start)));
        strongest
    }

    /// The few places that speak most for a class, as they are shown: words that follow each other are one place.
    pub(super) fn places(&self, text: &str, known: &[Known], class: usize) -> Vec<Range<usize>> {
        let strongest = self.says(text, known, class);
        let least = strongest.first().map_or(0.0, |(_, most)| most * LEAST_SHARE);
        let mut places: Vec<Range<usize>> = Vec::new();
        for (place, _) in strongest.into_iter().filter(|(_, says)| *says >= least) {
            if let Some(other) = places.iter_mut().find(|other| touches(text, other, &place)) {
                *other = other.start.min(place.start)..other.end.max(place.end);
            } else if places.len() < MOST_PLACES {
                places.push(place);
            }
        }
        places
    }

    /// Whether a person would see by these words why they led somewhere.
    pub(crate) fn means_something(&self, text: &str, place: Range<usize>, concepts: &[Range<usize>]) -> bool {
        if concepts.contains(&place) {
            return true;
        }
        let word = text.get(place).unwrap_or_default();
        !word.chars().any(has_no_spaces)
            && word.chars().count() >= LEAST_CHARACTERS
            && !word.chars().any(char::is_numeric)
            && !self.lexicon.is_common(word)
    }
}

/// Whether two places overlap, or follow each other with nothing but a space between.
fn touches(text: &str, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (first, second) = if one.start <= other.start { (one, other) } else { (other, one) };
    second.start <= first.end || text.get(first.end..second.start) == Some(" ")
}
