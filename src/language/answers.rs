//! Yes and no as people type them, in every language that Keymend speaks.

/// Yes, in any of the languages, whole or by its first letter where no other language means no by it.
const YES: [&str; 28] = [
    "y", "yes", "yeah", "yep", "j", "ja", "jo", "jawohl", "o", "oui", "ouais", "s", "si", "sí", "sì", "sim", "д", "да",
    "ага", "t", "tak", "はい", "ええ", "うん", "hai", "da", "evet", "1",
];

/// No, likewise.
const NO: [&str; 21] = [
    "n",
    "no",
    "nope",
    "nein",
    "nö",
    "ne",
    "non",
    "nan",
    "não",
    "nao",
    "н",
    "нет",
    "неа",
    "net",
    "nie",
    "nee",
    "いいえ",
    "いや",
    "iie",
    "hayir",
    "2",
];

/// A text as what is typed is compared: in lower case, and without telling apart the two letters i of Turkish, whose small
/// and capital forms are others than those of every other language.
#[must_use]
pub fn as_typed(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    lower.chars().filter(|letter| *letter != DOT_ABOVE).map(|letter| if letter == 'ı' { 'i' } else { letter }).collect()
}

/// What is left beside the letter where `İ` is written small.
const DOT_ABOVE: char = '\u{307}';

/// Whether a typed answer is yes or no; `None` for anything else, which is to be asked again.
#[must_use]
pub fn yes_or_no(typed: &str) -> Option<bool> {
    let bare = typed.trim().trim_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '。' | '！' | '¡'));
    let typed = as_typed(bare);
    if YES.contains(&typed.as_str()) {
        Some(true)
    } else if NO.contains(&typed.as_str()) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_says_yes_and_no_in_their_own_language() {
        for yes in ["yes", "Ja", "OUI", "sí", "si", "Sim!", "да", "Tak.", "はい", " y ", "Evet", "EVET"] {
            assert_eq!(yes_or_no(yes), Some(true), "{yes}");
        }
        for no in ["no", "Nein", "non", "não", "нет", "nie", "nee", "いいえ", "n", "hayır", "HAYIR", "Hayir"] {
            assert_eq!(yes_or_no(no), Some(false), "{no}");
        }
        for other in ["", "perhaps", "q", "agree", "yes and no"] {
            assert_eq!(yes_or_no(other), None, "{other}");
        }
    }

    #[test]
    fn no_word_means_both() {
        assert!(YES.iter().all(|word| !NO.contains(word)));
    }
}
