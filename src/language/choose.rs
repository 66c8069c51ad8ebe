//! Which language to speak: what was asked for, or else what the system is set to, as near as Keymend has it.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::Language;

/// Bytes of a text by which its language is told.
const LONGEST: usize = 8 * 1024;

/// The language that comes nearest to a tag such as `de`, `de_AT.UTF-8` or `pt-BR`; none where none is near.
#[must_use]
pub fn nearest(tag: &str) -> Option<Language> {
    Language::for_tests()
        .find(|language| language.code() == tag)
        .or_else(|| near(tag, &Language::all().collect::<Vec<_>>()))
}

/// The language that somebody names, by a tag or by its own name, such as `de`, `de_AT` or `Deutsch`.
#[must_use]
pub fn named_language(written: &str) -> Option<Language> {
    let is_called = |language: &Language| language.own_name().to_lowercase() == written.trim().to_lowercase();
    nearest(written).or_else(|| Language::all().find(is_called))
}

/// All languages, each by its code and its own name.
#[must_use]
pub fn all_languages() -> String {
    let named: Vec<String> =
        Language::all().map(|language| format!("{} ({})", language.code(), language.own_name())).collect();
    named.join(", ")
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

/// The language that a text seems to be in, if it is one that Keymend speaks; none where a few words could be of several.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    keymend_words::language(&text[..text.floor_char_boundary(LONGEST)]).and_then(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_tells_its_language_and_a_code_tells_none() {
        for (text, expected) in [
            ("My licence is not renewed and it says expired", Some("en")),
            ("Meine Lizenz ist abgelaufen und der Code wird nicht angenommen", Some("de")),
            ("Ma licence est expirée et je ne peux pas renouveler", Some("fr")),
            ("Лицензия истекла, код не принимается", Some("ru")),
            ("Mijn licentie is verlopen en het lukt niet", Some("nl")),
            ("Moja licencja wygasła i nie mam kodu", Some("pl")),
            ("La mia licenza è scaduta e il codice non funziona", Some("it")),
            ("Ліцензія закінчилась, код не приймається", None),
            ("89479002", None),
            ("", None),
        ] {
            let offered = expected.and_then(nearest);
            assert_eq!(language_of(text), offered, "{text}");
        }
    }

    #[test]
    fn a_language_is_found_by_its_own_name() {
        for (written, code) in
            [("Deutsch", "de"), ("русский", "ru"), ("日本語", "ja"), ("de_AT", "de"), (" türkçe ", "tr")]
        {
            assert_eq!(named_language(written).map(Language::code), Some(code), "{written}");
        }
        assert_eq!(named_language("klingon"), None);
    }

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
