//! What languages are called that Keymend recognises and does not speak, each by its own name.

/// By their two-letter codes.
const OWN_NAMES: [(&str, &str); 23] = [
    ("ar", "العربية"),
    ("bg", "български"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("el", "ελληνικά"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("he", "עברית"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("ko", "한국어"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("no", "norsk"),
    ("ro", "română"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("th", "ไทย"),
    ("uk", "українська"),
    ("vi", "Tiếng Việt"),
];

/// A language that Keymend does not speak, as a person can make something of it: `svenska (sv)`.
#[must_use]
pub fn called_language(code: &str) -> String {
    let known = OWN_NAMES.iter().find(|(known, _)| *known == code);
    known.map_or_else(|| code.to_owned(), |(_, name)| format!("{name} ({code})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_called_by_its_own_name_or_else_its_code() {
        assert_eq!((called_language("sv").as_str(), called_language("xx").as_str()), ("svenska (sv)", "xx"));
        // What Keymend speaks has its name among its words.
        assert!(OWN_NAMES.iter().all(|(code, _)| crate::language::Language::all().all(|own| own.code() != *code)));
        assert!(OWN_NAMES.is_sorted());
    }
}
