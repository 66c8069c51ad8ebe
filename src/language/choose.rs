//! Which language to speak: what was asked for, or else what the system is set to, as near as Keymend has it.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::Language;

/// The language that comes nearest to a tag such as `de`, `de_AT.UTF-8` or `pt-BR`; none where none is near.
#[must_use]
pub fn nearest(tag: &str) -> Option<Language> {
    Language::for_tests(tag).or_else(|| near(tag, &Language::all().collect::<Vec<_>>()))
}

fn near(tag: &str, all: &[Language]) -> Option<Language> {
    let bare = tag.split(['.', '@']).next().unwrap_or_default().trim();
    let asked: LanguageIdentifier = bare.parse().ok()?;
    let there: Vec<LanguageIdentifier> = all.iter().filter_map(|language| language.code().parse().ok()).collect();
    let found = negotiate_languages(&[asked], &there, None, NegotiationStrategy::Filtering).into_iter().next()?;
    all.iter().find(|language| found.language.as_str() == language.code()).copied()
}

/// The language that the system is set to: what its variables say, or else Windows and macOS themselves.
#[must_use]
pub fn of_system(variable: impl Fn(&str) -> Option<String>) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| variable(name)).find(|tag| !tag.is_empty());
    let tag = match set {
        Some(tag) => Some(tag),
        // Elsewhere the variables are all there is.
        None if cfg!(any(windows, target_os = "macos")) => sys_locale::get_locale(),
        None => None,
    };
    tag.and_then(|tag| nearest(&tag)).unwrap_or(Language::ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_the_nearest_language() {
        let all = ["de", "en", "pt", "ja"].map(Language::named);
        for (tag, expected) in [
            ("de", Some("de")),
            ("de_AT", Some("de")),
            ("de_AT.UTF-8@euro", Some("de")),
            ("pt_BR.UTF-8", Some("pt")),
            ("pt-PT", Some("pt")),
            ("EN-us", Some("en")),
            ("ja_JP", Some("ja")),
            ("hu_HU", None),
            ("C", None),
            ("POSIX", None),
            ("", None),
            ("../../etc", None),
        ] {
            assert_eq!(near(tag, &all).map(Language::code), expected, "{tag}");
        }
    }

    #[test]
    fn the_variables_of_the_system_count_in_their_order() {
        let set = |all: &'static [(&'static str, &'static str)]| {
            of_system(move |name| all.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(set(&[("LC_ALL", ""), ("LANG", "en_GB.UTF-8")]), Language::ENGLISH);
        assert_eq!(set(&[("LANG", "C")]), Language::ENGLISH);
    }
}
