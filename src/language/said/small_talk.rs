//! Whether a text names nothing at all: a greeting, that somebody has a question, or wants to be called.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::text::{Folded, has_no_spaces};

/// Words of a text that may be no more than small talk, and characters of one without spaces.
const MOST_WORDS: usize = 40;
const MOST_CHARACTERS: usize = 120;

/// Words of a text that only thanks, at most.
const MOST_OF_THANKS: usize = 10;

/// Words of the longest phrase of the table.
const LONGEST_PHRASE: usize = 4;

/// The words of each language, folded.
static SMALL_TALK: LazyLock<Vec<BTreeSet<String>>> = LazyLock::new(|| {
    let table: BTreeMap<String, String> = toml::from_str(include_str!("small_talk.toml")).unwrap_or_default();
    let folded = |words: &String| words.split(',').map(|word| Folded::new(word.trim()).as_str().to_owned()).collect();
    table.values().map(folded).collect()
});

/// Whether a text holds nothing but small talk of one language: nothing that it could be about. Numbers are those of telephones.
#[must_use]
pub fn is_small_talk(text: &str) -> bool {
    let without_spaces = text.chars().filter(|c| has_no_spaces(*c)).count();
    if text.split_whitespace().count() > MOST_WORDS || without_spaces > MOST_CHARACTERS {
        return false;
    }
    let folded = Folded::new(text);
    let words: Vec<&str> = folded.as_str().split(' ').filter(|word| word.contains(char::is_alphabetic)).collect();
    !words.is_empty() && SMALL_TALK.iter().any(|known| is_all_of(&words, known))
}

/// Thanks, and the words that stand beside them, by the codes of their languages; none of them wants anything.
const THANKS: [(&str, &str, &str); 11] = [
    (
        "en",
        "thanks, thank you, thx, cheers, ta",
        "ok, okay, great, perfect, fine, super, many, a lot, very much, so much, for your help, for the help, alright, all right, got it, noted, regards, best, kind",
    ),
    (
        "de",
        "danke, vielen dank, besten dank, herzlichen dank, dankeschön, dank",
        "ok, okay, gut, super, prima, perfekt, alles klar, schön, sehr, ihnen, für ihre hilfe, für die hilfe, vielmals, viele grüße, mfg, gruß, in ordnung",
    ),
    (
        "fr",
        "merci, merci beaucoup, merci bien",
        "ok, d accord, super, parfait, très bien, bonne journée, bonne soirée, bien reçu, beaucoup, cordialement, à vous, pour votre aide, c est noté, noté",
    ),
    (
        "es",
        "gracias, muchas gracias, mil gracias",
        "ok, vale, perfecto, de acuerdo, muy bien, por su ayuda, por la ayuda, recibido, saludos, un saludo, muy amable",
    ),
    (
        "it",
        "grazie, grazie mille, molte grazie",
        "ok, va bene, perfetto, d accordo, ricevuto, molto gentile, per l aiuto, saluti, cordiali, buona giornata, tante",
    ),
    (
        "pt",
        "obrigado, obrigada, muito obrigado, muito obrigada, grato, grata",
        "ok, certo, perfeito, tudo bem, está bem, pela ajuda, recebido, abraço, valeu, combinado",
    ),
    (
        "ru",
        "спасибо, благодарю, большое спасибо",
        "ок, ok, хорошо, понятно, понял, поняла, ясно, большое, за помощь, вам, огромное, с уважением",
    ),
    (
        "pl",
        "dziękuję, dzięki, dziękuje, dziekuje, dziękujemy",
        "ok, dobrze, super, rozumiem, bardzo, za pomoc, serdecznie, pozdrawiam, w porządku",
    ),
    (
        "nl",
        "bedankt, dank u wel, dank je wel, dankjewel, dank u, hartelijk dank",
        "ok, oké, prima, goed, super, begrepen, voor de hulp, voor uw hulp, groet, groeten, mvg, alvast",
    ),
    (
        "tr",
        "teşekkürler, teşekkür ederim, sağ olun, sağolun, teşekkür ederiz",
        "tamam, peki, çok, yardımınız için, anladım, ok, iyi günler, kolay gelsin",
    ),
    (
        "ja",
        "ありがとうございました, ありがとうございます, ありがとう, 感謝します",
        "了解しました, 了解です, 承知しました, わかりました, 分かりました, はい, よろしくお願いいたします, よろしくお願いします, どうも",
    ),
];

/// The language of a text that only thanks: nobody has to do anything for it.
#[must_use]
pub fn only_thanks(text: &str) -> Option<&'static str> {
    if text.split_whitespace().count() > MOST_OF_THANKS || text.chars().count() > MOST_CHARACTERS {
        return None;
    }
    let folded = Folded::new(text);
    let words: Vec<&str> = folded.as_str().split(' ').filter(|word| word.contains(char::is_alphabetic)).collect();
    let set = |words: &str| words.split(',').map(|word| Folded::new(word.trim()).as_str().to_owned()).collect();
    THANKS.into_iter().find_map(|(language, thanks, beside)| {
        let thanks: BTreeSet<String> = set(thanks);
        let is_told = |word: &String| format!(" {} ", words.join(" ")).contains(&format!(" {word} "));
        let is_joined = |word: &String| language == "ja" && words.iter().any(|one| one.contains(word.as_str()));
        if !thanks.iter().any(|word| is_told(word) || is_joined(word)) {
            return None;
        }
        let mut all: BTreeSet<String> = set(beside);
        all.extend(thanks);
        is_all_of(&words, &all).then_some(language)
    })
}

fn is_all_of(words: &[&str], known: &BTreeSet<String>) -> bool {
    let mut at = 0;
    while at < words.len() {
        let most = LONGEST_PHRASE.min(words.len() - at);
        let phrase = (1..=most).rev().find(|length| known.contains(&words[at..at + length].join(" ")));
        at += match phrase {
            Some(length) => length,
            None if words[at].chars().all(has_no_spaces) && is_joined_of(words[at], known) => 1,
            None => return false,
        };
    }
    true
}

/// Whether a text without spaces is made of known parts alone, the longest first.
fn is_joined_of(text: &str, known: &BTreeSet<String>) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        let starts = known.iter().filter(|part| !part.is_empty() && rest.starts_with(part.as_str()));
        let Some(longest) = starts.map(String::len).max() else { return false };
        rest = &rest[longest..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_eleven_languages() {
        assert_eq!(SMALL_TALK.len(), 11);
        assert!(SMALL_TALK.iter().all(|words| words.len() > 100));
    }

    #[test]
    fn a_text_that_names_no_matter_is_small_talk_in_any_language() {
        for text in [
            "Question. Hello, can you call me back please?",
            "Can I talk to your manager?",
            "Good morning, I would like to speak to a human being, thank you",
            "Guten Tag, ich hätte da mal eine Frage",
            "Bitte um Rückruf unter 0123 456, danke",
            "Bonjour, pouvez-vous me rappeler s'il vous plaît ?",
            "Buenos días, quiero hablar con una persona",
            "Buongiorno, avrei una domanda, potete richiamarmi?",
            "Olá, podem ligar-me?",
            "Здравствуйте, перезвоните мне пожалуйста",
            "お世話になっております。折り返しお電話ください。",
            "Dzień dobry, mam pytanie, proszę o telefon",
            "Kunt u mij terugbellen?",
            "Merhaba, bir sorum var, beni arar mısınız lütfen",
        ] {
            assert!(is_small_talk(text), "{text}");
        }
    }

    #[test]
    fn whoever_only_thanks_wants_nothing_and_is_answered_in_their_language() {
        for (text, language) in [
            ("ok merci", Some("fr")),
            ("Thanks a lot!", Some("en")),
            ("Alles klar, vielen Dank.", Some("de")),
            ("Vale, muchas gracias", Some("es")),
            ("Perfetto, grazie mille", Some("it")),
            ("ok, obrigada!", Some("pt")),
            ("Понятно, спасибо большое", Some("ru")),
            ("Dziękuję bardzo, pozdrawiam", Some("pl")),
            ("Prima, bedankt", Some("nl")),
            ("Tamam, teşekkürler", Some("tr")),
            ("承知しました。ありがとうございます。", Some("ja")),
            ("ok", None),
            ("Thanks, call me please", None),
            ("Danke, aber es geht nicht", None),
            ("Merci de m'appeler", None),
        ] {
            assert_eq!(only_thanks(text), language, "{text}");
        }
    }

    #[test]
    fn whoever_names_a_thing_a_vendor_or_a_licence_makes_no_small_talk() {
        for text in [
            "Question about my washing machine",
            "Hello, my Norton wants a code",
            "Please call me back, my licence has expired",
            "Ich habe eine Frage zu meinem Drucker",
            "Bonjour, une question sur mon abonnement",
            "Hola, tengo una consulta sobre la impresora",
            "Здравствуйте, вопрос по лицензии",
            "ライセンスの質問",
            "Mam pytanie o licencję",
            "It is red",
            "refused",
            "",
        ] {
            assert!(!is_small_talk(text), "{text}");
        }
    }
}
