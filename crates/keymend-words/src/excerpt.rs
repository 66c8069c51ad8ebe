//! The part of a long text that is worth a look: its two ends, and the sentences that have words of licences in trouble.

use std::ops::Range;

use crate::Folded;
use crate::statements::ends_sentence;
use crate::tables::tables;

/// A sentence that goes on for longer is several, in bytes.
const LONGEST_SENTENCE: usize = 600;

/// How much of the room the beginning and the end of a text take: people say what is wrong before what they paste, or
/// after it.
const BEGINNING_SHARE: usize = 4;
const END_SHARE: usize = 8;

/// What a sentence says by the groups that it has words of: what a licence is called, and what goes wrong with one.
const NAMES: [&str; 3] = ["licence", "product", "renew"];
const TROUBLE: [&str; 5] = ["ended", "refused", "blocked", "not-renewed", "none-left"];
const DENIAL: [&str; 3] = ["not", "take", "asks"];

/// Parts of a text in its order, each on a line of its own, with the way back to the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    text: String,
    /// Where each part begins here, and where it stands in the whole.
    parts: Vec<(usize, Range<usize>)>,
}

impl Excerpt {
    /// All of a text that has room, or what matters most of a longer one; `room` is in bytes.
    #[must_use]
    pub fn of(text: &str, room: usize) -> Excerpt {
        let mut excerpt = Excerpt::default();
        for part in parts_that_matter(text, room) {
            if !excerpt.text.is_empty() {
                excerpt.text.push('\n');
            }
            excerpt.parts.push((excerpt.text.len(), part.clone()));
            excerpt.text.push_str(&text[part]);
        }
        excerpt
    }

    /// The parts as one text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place in the whole text of a place in this one; what reaches over parts is cut where its first part ends.
    #[must_use]
    pub fn original(&self, place: Range<usize>) -> Range<usize> {
        let after = self.parts.partition_point(|(start, _)| *start <= place.start);
        let Some((start, whole)) = after.checked_sub(1).and_then(|at| self.parts.get(at)) else { return 0..0 };
        let at = |here: usize| (whole.start + here.saturating_sub(*start)).min(whole.end);
        at(place.start)..at(place.end)
    }
}

fn parts_that_matter(text: &str, room: usize) -> Vec<Range<usize>> {
    if text.len() <= room {
        return std::iter::once(0..text.len()).collect();
    }
    let beginning = text.floor_char_boundary(room / BEGINNING_SHARE);
    let end = text.ceil_char_boundary(text.len() - room / END_SHARE);
    let mut telling: Vec<(u32, Range<usize>)> = sentences(text, beginning..end)
        .filter_map(|sentence| Some((says(&text[sentence.clone()])?, sentence)))
        .collect();
    telling.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.start.cmp(&other.1.start)));
    let mut left = room - beginning - (text.len() - end);
    telling.retain(|(_, sentence)| {
        let fits = sentence.len() < left;
        left -= if fits { sentence.len() + 1 } else { 0 };
        fits
    });
    let mut parts: Vec<Range<usize>> = telling.into_iter().map(|(_, sentence)| sentence).collect();
    parts.extend([0..beginning, end..text.len()]);
    parts.sort_by_key(|part| part.start);
    parts
}

/// The sentences of a part of a text, none longer than it may be.
fn sentences(text: &str, part: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = part.start;
    std::iter::from_fn(move || {
        if at >= part.end {
            return None;
        }
        let most = text.floor_char_boundary((at + LONGEST_SENTENCE).min(part.end));
        let piece = &text[at..most];
        let ends = piece.find(ends_sentence).map(|end| text.ceil_char_boundary(at + end + 1));
        // A cut within a word would lose it.
        let last_space = || piece.rfind(' ').filter(|_| most < part.end).map(|space| at + space + 1);
        let end = ends.or_else(last_space).unwrap_or(most).max(at + 1);
        let sentence = at..end;
        at = end;
        Some(sentence)
    })
}

/// How much a sentence says of licences in trouble; nothing where it has no word of them.
fn says(sentence: &str) -> Option<u32> {
    let folded = Folded::new(sentence);
    let entries = tables().entries(folded.as_str());
    let has = |groups: &[&str]| entries.iter().any(|entry| groups.contains(&entry.group));
    let kinds = entries.iter().any(|entry| entry.is_of_any() && entry.group == "product");
    let (names, trouble, denial) = (has(&NAMES), has(&TROUBLE), has(&DENIAL));
    let says = u32::from(kinds)
        + match (names, trouble, denial) {
            (true, true, _) => 6,
            (true, false, true) => 3,
            (true, false, false) => 1,
            (false, true, _) => 1,
            (false, false, _) => 0,
        };
    (says > 0).then_some(says)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sentence_in_the_middle_of_much_else_is_found() {
        let much = "the weather was fine and we went on for a while. ".repeat(20_000);
        let text = format!("{much}The activation code is not accepted any more. {much}");
        let excerpt = Excerpt::of(&text, 8_192);
        assert!(excerpt.text().len() <= 8_192 + 64);
        let at = excerpt.text().find("The activation code").unwrap();
        assert!(text[excerpt.original(at..at + 19)].starts_with("The activation code"));
    }

    proptest! {
        #[test]
        fn any_text_is_cut_within_its_room_at_places_that_lead_back(text in "[a-z .\nß期限code]{0,400}", room in 64usize..200) {
            let excerpt = Excerpt::of(&text, room);
            prop_assert!(excerpt.text().len() <= room.max(text.len().min(room)) + excerpt.parts.len());
            for (at, character) in excerpt.text().char_indices().filter(|(_, character)| *character != '\n') {
                let whole = excerpt.original(at..at + character.len_utf8());
                prop_assert_eq!(text.get(whole), excerpt.text().get(at..at + character.len_utf8()));
            }
        }
    }
}
