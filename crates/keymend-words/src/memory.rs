//! What texts mean, from memory where they were asked about before: a story is read whole, by its sentences and in parts,
//! by several readers in a row, and encoding is what reading costs.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::ENCODER;
use crate::encoder::DIMENSIONS;

/// Texts that are remembered, in each thread: those of one story, with room to spare.
const REMEMBERED: usize = 256;

thread_local! {
    static KNOWN: RefCell<HashMap<String, [f32; DIMENSIONS]>> = RefCell::new(HashMap::new());
}

/// What a text means as a vector, where the encoder is whole.
pub(crate) fn meaning(text: &str) -> Option<Vec<f32>> {
    let encoder = ENCODER.as_ref().ok()?;
    if let Some(known) = KNOWN.with_borrow(|known| known.get(text).map(|vector| vector.to_vec())) {
        return Some(known);
    }
    let vector = encoder.encode(text);
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(text.to_owned(), vector);
    });
    Some(vector.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_what_would_be_encoded_however_much_was_asked_between() {
        let encoder = ENCODER.as_ref().unwrap();
        let text = "my code is refused";
        for round in 0..3 {
            assert_eq!(meaning(text), Some(encoder.encode(text).to_vec()), "{round}");
            // No more words than are needed to fill the memory.
            (0..REMEMBERED / 2).for_each(|number| {
                assert!(meaning(&format!("{round} {number}")).is_some());
            });
            assert!(KNOWN.with_borrow(HashMap::len) <= REMEMBERED);
        }
    }
}
