//! The wordings that the vendor documents, for those who look for them in long texts; which problem each names, its topic
//! says. They are taken from the topics when Keymend is built, so that no second list can be out of date.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::text::Folded;

/// Each as its topic writes it, `...` for a short stretch of anything.
const PRINTED: &[&str] = include!(concat!(env!("OUT_DIR"), "/printed.rs"));

/// Words of a wording at least: two, such as those of a button, stand in anybody's logs.
const LEAST_WORDS: usize = 3;

static SEARCH: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let beginnings =
        PRINTED.iter().map(|text| Folded::new(text.split("...").next().unwrap_or(text)).as_str().to_owned());
    let telling = beginnings.filter(|words| {
        let has_spaces = words.is_ascii() || words.contains(' ');
        !words.is_empty() && (!has_spaces || words.split(' ').count() >= LEAST_WORDS)
    });
    AhoCorasick::new(telling).ok()
});

/// Whether a line holds one of them.
pub(crate) fn holds_printed(line: &str) -> bool {
    SEARCH.as_ref().is_some_and(|search| search.is_match(Folded::new(line).as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_vendor_prints_is_found_in_any_case_and_around() {
        assert!(PRINTED.len() > 80 && SEARCH.is_some());
        for line in ["10:00 ERR x: The ADDED key is in the black list!", "アクティベーション回数の上限を超過しました"]
        {
            assert!(holds_printed(line), "{line}");
        }
        for line in ["SELECT subscription FROM t", "the key", ""] {
            assert!(!holds_printed(line), "{line}");
        }
    }
}
