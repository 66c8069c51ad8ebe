//! In which language a text is, as far as a glance tells: by its script, or by the small words that every sentence has.

use super::{Language, nearest};

/// Small words that are common in one language and in none of the others here.
const SMALL_WORDS: [(&str, &[&str]); 8] = [
    ("en", &["the", "my", "is", "not", "and", "what", "it", "why", "how", "does", "after", "with", "says"]),
    ("de", &["der", "das", "ich", "ist", "nicht", "und", "mein", "meine", "wie", "wird", "mit", "nach", "eine"]),
    ("fr", &["le", "je", "est", "pas", "et", "mon", "ma", "ne", "avec", "après", "les", "pourquoi", "dit"]),
    ("es", &["el", "mi", "los", "y", "pero", "cómo", "después", "qué", "está", "ha", "dice", "mis", "caducado"]),
    ("it", &["il", "mio", "mia", "è", "non", "di", "dopo", "perché", "ho", "della", "con", "dice", "scaduta"]),
    ("pt", &["o", "meu", "minha", "não", "e", "é", "após", "porque", "com", "depois", "diz", "da", "do"]),
    ("pl", &["mój", "moja", "nie", "jest", "się", "po", "jak", "dlaczego", "że", "na", "mi", "wygasła", "mam"]),
    ("nl", &["het", "mijn", "is", "niet", "en", "wat", "hoe", "waarom", "een", "ik", "na", "van", "wordt"]),
];

/// The language that a text seems to be in, if it is one that Keymend speaks; none where a few words could be of several.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    let is_in = |range: std::ops::RangeInclusive<char>| text.chars().filter(|c| range.contains(c)).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if is_in('\u{3040}'..='\u{30FF}') * 4 > letters {
        return nearest("ja");
    }
    if is_in('\u{0400}'..='\u{04FF}') * 2 > letters {
        return nearest("ru");
    }
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let hits = |small: &[&str]| words.iter().filter(|word| small.contains(word)).count();
    let mut counted: Vec<(usize, &str)> = SMALL_WORDS.iter().map(|(code, small)| (hits(small), *code)).collect();
    counted.sort_unstable();
    match counted.as_slice() {
        [.., (second, _), (first, code)] if *first >= 2 && first > second => nearest(code),
        _ => None,
    }
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
            ("89479002", None),
            ("license expired", None),
            ("", None),
        ] {
            let offered = expected.and_then(nearest);
            assert_eq!(language_of(text), offered, "{text}");
        }
    }
}
