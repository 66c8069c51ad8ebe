//! How an entry of a table is folded.

use crate::fold::Folded;

/// An entry folded like a text. Folding knows no stars: each word keeps its own.
#[must_use]
pub fn fold_entry(entry: &str) -> String {
    let words = entry.split_whitespace().map(|word| {
        let star = if word.ends_with('*') { "*" } else { "" };
        format!("{}{star}", Folded::new(word).as_str())
    });
    words.collect::<Vec<_>>().join(" ")
}
