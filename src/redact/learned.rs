//! What one text teaches: its private values and the names of products in it.

use std::collections::HashSet;

use super::PrivateKind;
use super::find::{PrivatePlace, What, places};
use super::marks::Marks;
use crate::code::normal_code;
use crate::vendor::product_name;

/// The most phrases that texts can have spared; one with more of them is no text of one machine.
pub(super) const MOST_SPARED: usize = 64;

/// The most characters of a product's name in a text; a longer one tells more than the product.
const LONGEST_NAME: usize = 80;

/// What one text taught.
#[derive(Debug, Default)]
pub(super) struct Values {
    pub all: Vec<(PrivateKind, String)>,
    pub products: Vec<String>,
    /// The lines in which they stand.
    pub marks: Marks,
}

/// The private values of a text, each once, in order.
pub(super) fn values_of(text: &str) -> Values {
    let mut values = Values::default();
    let mut reached = 0;
    for (at, _) in text.match_indices("aspersky") {
        if at < reached || values.products.len() >= MOST_SPARED {
            continue;
        }
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        reached = text[at..].find('\n').map_or(text.len(), |end| at + end);
        let name = product_name(&text[start..reached]).filter(|name| name.chars().count() <= LONGEST_NAME);
        values.products.extend(name.map(str::to_owned));
    }
    let mut seen = HashSet::new();
    let found = places(text, None);
    values.marks = Marks::of(text, &found);
    collect(&found, &mut seen, &mut values.all);
    values
}

fn collect(found: &[PrivatePlace], seen: &mut HashSet<(PrivateKind, String)>, all: &mut Vec<(PrivateKind, String)>) {
    let mut in_order: Vec<&PrivatePlace> = found.iter().collect();
    in_order.sort_by_key(|place| (place.span.start, std::cmp::Reverse(place.span.end)));
    for place in in_order {
        match &place.what {
            What::Value { kind, value, .. } => {
                let pair = (*kind, value.trim().to_owned());
                if !seen.contains(&pair) {
                    seen.insert(pair.clone());
                    all.push(pair);
                }
            }
            What::Code { value, .. } => {
                let pair = (PrivateKind::Code, normal_code(value));
                if seen.insert(pair.clone()) {
                    all.push(pair);
                }
            }
            What::Encoded { places, .. } => collect(places, seen, all),
            What::Known { .. } => {}
        }
    }
}
