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
        let last = known.rsplit('.').next().unwrap_or_default();
        let whole = strsim::normalized_damerau_levenshtein(&name, known);
        whole.max(strsim::normalized_damerau_levenshtein(&name, last))
    };
    let mut near: Vec<(f64, &str)> = known.map(|known| (alike(known), known)).collect();
    near.retain(|(alike, _)| *alike >= ALIKE);
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().take(MOST).map(|(_, known)| known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
