//! What of a long list of words stands at a place of a text.
//!
//! A text is short and the list is long, so the list is only sorted: an automaton of it takes longer to make than all of its
//! searches.

/// Words in their order, each with its number in the list that they came from.
#[derive(Debug, Default)]
pub(super) struct Finder {
    words: Vec<(String, usize)>,
}

impl Finder {
    pub(super) fn new(words: Vec<String>) -> Finder {
        let mut words: Vec<(String, usize)> =
            words.into_iter().enumerate().map(|(number, word)| (word, number)).collect();
        words.sort_unstable();
        Finder { words }
    }

    /// The words that a text begins with, as their length in bytes and their number: shorter ones first, and what is written
    /// alike in the order of the list.
    pub(super) fn at_start_of(&self, text: &str) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        // Those that agree with the text so far stand together, the ones that end here first.
        let mut agreeing = self.words.as_slice();
        for (at, byte) in text.bytes().enumerate() {
            let next = |(word, _): &(String, usize)| word.as_bytes().get(at).copied();
            let from = agreeing.partition_point(|word| next(word) < Some(byte));
            let to = agreeing.partition_point(|word| next(word) <= Some(byte));
            agreeing = &agreeing[from..to];
            if agreeing.is_empty() {
                break;
            }
            let whole = agreeing.iter().take_while(|(word, _)| word.len() == at + 1);
            found.extend(whole.map(|(word, number)| (word.len(), *number)));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
            let found = Finder::new(words).at_start_of(&text);
            prop_assert_eq!(found, plain.into_iter().collect::<Vec<_>>());
        }
    }
}
