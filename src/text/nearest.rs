//! What a mistyped name may have meant.

/// How much alike a name and a suggestion are at least, from 0 to 1.
const ALIKE: f64 = 0.6;

/// How many names are suggested.
const MOST: usize = 3;

/// Characters of a name that are compared: the distance takes time by the product of both lengths.
const LONGEST: usize = 60;

/// The known names nearest to a name, the nearest first. A dotted name is also compared by its last part.
#[must_use]
pub fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Vec<&'k str> {
    let name: String = name.chars().take(LONGEST).collect::<String>().to_lowercase();
    let alike = |known: &str| {
        // To compute a distance takes a hundred times as long as to see that it is too large.
        if most_alike(&name, known) < ALIKE {
            return 0.0;
        }
        let last = known.rsplit('.').next().unwrap_or_default();
        let whole = strsim::normalized_damerau_levenshtein(&name, known);
        whole.max(strsim::normalized_damerau_levenshtein(&name, last))
    };
    let mut near: Vec<(f64, &str)> = known.map(|known| (alike(known), known)).collect();
    near.retain(|(alike, _)| *alike >= ALIKE);
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().take(MOST).map(|(_, known)| known).collect()
}

/// How much alike two names, the second of them also by its last part, can be at most: no more letters can stay where they
/// are than both have.
fn most_alike(name: &str, known: &str) -> f64 {
    let mut left: Vec<char> = known.chars().collect();
    let takes = |letter: &char| left.iter().position(|other| other == letter).map(|at| left.swap_remove(at)).is_some();
    let common = name.chars().filter(takes).count();
    // A little more, because quotients are rounded.
    (common as f64 + 0.01) / name.chars().count().max(1) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_name_is_more_alike_than_it_can_be(name in "[a-c.é-]{0,9}", known in "[a-c.é-]{0,9}") {
            let last = known.rsplit('.').next().unwrap();
            let alike = |known| strsim::normalized_damerau_levenshtein(&name, known);
            prop_assert!(name.is_empty() || alike(&known).max(alike(last)) <= most_alike(&name, &known));
        }
    }

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let known = || ["license-expired", "license-active", "mail.host"].into_iter();
        assert_eq!(nearest("licnse-expired", known())[0], "license-expired");
        assert!(nearest("shoes", known()).is_empty());
        assert_eq!(nearest("mail.hots", known()), ["mail.host"]);
        assert_eq!(nearest("hots", known()), ["mail.host"], "by its last part");
        assert!(nearest(&"x".repeat(100_000), known()).is_empty());
    }
}
