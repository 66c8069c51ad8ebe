//! What of a long list of words stands at a place of a text.
//!
//! A text is short and the list is long, so the list is only in its order: an automaton of it takes longer to make than all of
//! its searches.

use std::ops::Range;

/// The bytes of one word's place: where it begins in four, and its number in two.
const PLACE: usize = 6;

/// Words in their order, each with a number; `compile::in_order` makes one.
#[derive(Debug)]
pub(super) struct Finder<'w> {
    words: &'w [u8],
    places: &'w [u8],
}

impl<'w> Finder<'w> {
    pub(super) fn new(words: &'w str, places: &'w [u8]) -> Finder<'w> {
        Finder { words: words.as_bytes(), places }
    }

    /// The words that a text begins with, as their length in bytes and their number: shorter ones first, and what is written
    /// alike in the order of the list.
    pub(super) fn at_start_of(&self, text: &str) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        // Those that agree with the text so far stand together, the ones that end here first.
        let mut agreeing = 0..self.places.len() / PLACE;
        for (at, byte) in text.bytes().enumerate() {
            let next = |word: usize| self.words.get(self.place(word)).and_then(|word| word.get(at)).copied();
            let from = first(agreeing.clone(), |word| next(word) >= Some(byte));
            let to = first(from..agreeing.end, |word| next(word) > Some(byte));
            agreeing = from..to;
            if agreeing.is_empty() {
                break;
            }
            let whole = agreeing.clone().take_while(|word| self.place(*word).len() == at + 1);
            found.extend(whole.map(|word| (at + 1, self.number(word))));
        }
        found
    }

    /// All of the list.
    pub(super) fn words(self) -> impl Iterator<Item = &'w str> {
        let all = 0..self.places.len() / PLACE;
        all.filter_map(move |word| std::str::from_utf8(self.words.get(self.place(word))?).ok())
    }

    fn place(&self, word: usize) -> Range<usize> {
        let begins = |word: usize| {
            let four = self.places.get(word * PLACE..).and_then(|rest| rest.first_chunk());
            four.map_or(0, |four| u32::from_le_bytes(*four) as usize)
        };
        begins(word)..begins(word + 1)
    }

    fn number(&self, word: usize) -> usize {
        let two = self.places.get(word * PLACE + 4..).and_then(|rest| rest.first_chunk());
        two.map_or(0, |two| usize::from(u16::from_le_bytes(*two)))
    }
}

/// The first of a range for which something holds, as it does for all behind it; its end if for none.
fn first(range: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    let Range { start: mut from, end: mut to } = range;
    while from < to {
        let middle = from.midpoint(to);
        if holds(middle) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::compile::in_order;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_stands_at_a_place_is_what_comparing_each_word_finds(
            words in proptest::collection::vec("[ab]{1,4}|[aéя今]{1,3}", 0..40),
            text in "[abéя今]{0,8}",
        ) {
            let plain: BTreeSet<(usize, usize)> = words.iter().enumerate()
                .filter(|(_, word)| text.starts_with(word.as_str()))
                .map(|(number, word)| (word.len(), number))
                .collect();
            let (words, places) = in_order(words.into_iter().zip(0..).collect());
            let found = Finder::new(&words, &places).at_start_of(&text);
            prop_assert_eq!(found, plain.into_iter().collect::<Vec<_>>());
        }
    }
}
