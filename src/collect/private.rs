//! The names of this machine and of its user, which a capture must not hold.

use regex::{NoExpand, Regex, RegexBuilder};

/// A name shorter than this, in characters, stands in too many other words.
const SHORTEST: usize = 3;

/// Names that identify nobody.
const COMMON: [&str; 7] = ["root", "user", "admin", "administrator", "system", "localhost", "home"];

/// Values to replace, and by what.
#[derive(Debug, Default)]
pub struct Private {
    rules: Vec<(Regex, &'static str)>,
}

impl Private {
    /// The names of this machine: home folder, user and host, from the environment and `/etc/hostname`.
    #[must_use]
    pub fn of_this_machine() -> Self {
        let variable = |name: &str| std::env::var(name).unwrap_or_default();
        let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
        let mut private = Private::default();
        for (value, replacement) in [
            (variable("USERPROFILE"), "<home>"),
            (variable("HOME"), "<home>"),
            (variable("USERNAME"), "<user>"),
            (variable("USER"), "<user>"),
            (variable("COMPUTERNAME"), "<host>"),
            (variable("HOSTNAME"), "<host>"),
            (host, "<host>"),
        ] {
            private.add(&value, replacement);
        }
        private
    }

    /// Adds a value; one that identifies nobody is passed over.
    pub fn add(&mut self, value: &str, replacement: &'static str) {
        let value = value.trim();
        let identifies = value.chars().count() >= SHORTEST && !COMMON.contains(&value.to_lowercase().as_str());
        if !identifies || value == "/root" {
            return;
        }
        // Whole words only: a short name may stand inside another word.
        let (before, after) = (edge(value.chars().next()), edge(value.chars().next_back()));
        let pattern = format!("{before}{}{after}", regex::escape(value));
        if let Ok(rule) = RegexBuilder::new(&pattern).case_insensitive(true).build() {
            self.rules.push((rule, replacement));
        }
    }

    /// The text without the values.
    #[must_use]
    pub fn hide(&self, text: &str) -> String {
        self.rules.iter().fold(text.to_owned(), |text, (rule, replacement)| {
            rule.replace_all(&text, NoExpand(replacement)).into_owned()
        })
    }
}

/// The boundary beside a character of a word.
fn edge(character: Option<char>) -> &'static str {
    if character.is_some_and(char::is_alphanumeric) { r"\b" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn private() -> Private {
        let mut private = Private::default();
        private.add(r"C:\Users\mia.example", "<home>");
        private.add("mia.example", "<user>");
        private.add("DESK-0042\n", "<host>");
        private.add("root", "<user>");
        private.add("ab", "<user>");
        private
    }

    #[test]
    fn names_are_replaced_whatever_their_case_and_only_as_words() {
        let hidden = private().hide(r"c:\users\Mia.Example\x on desk-0042 and DESK-00421, MIA.EXAMPLE; root ab");
        assert_eq!(hidden, r"<home>\x on <host> and DESK-00421, <user>; root ab");
    }

    proptest::proptest! {
        #[test]
        fn no_name_is_left_as_a_word(before in "[ a-z]{0,5}", after in "[ a-z]{0,5}") {
            let hidden = private().hide(&format!("{before} mia.example {after}"));
            proptest::prop_assert!(!hidden.contains("mia.example"));
        }
    }
}
