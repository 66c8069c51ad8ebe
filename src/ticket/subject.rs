//! What a letter in somebody's own words is called: one of their sentences as a whole, or nothing of them.

use crate::language::{holds_word_of, sentences};
use crate::text::{SENDERS, SUBJECTS};

/// Characters of a title that is made of the person's own words.
const LONGEST_TITLE: usize = 90;

/// Sentences among which the one is looked for that says what is wanted.
const MOST_SENTENCES: usize = 8;

/// How people greet and thank, folded: these words say nothing of what they want.
const COURTESY: &str = "hello hi hey dear good thanks thank please-help greetings hallo guten sehr liebe danke vielen grüß bonjour bonsoir merci madame \
    monsieur hola buenas buenos gracias estimado estimados estimada buongiorno buonasera salve ciao grazie gentile olá ola bom boa obrigado obrigada prezado \
    prezados здравствуйте добрый доброе добрый день привет спасибо уважаемые dzień witam cześć dziękuję szanowni goedemorgen goedemiddag goedenavond goedendag \
    beste geachte bedankt dank merhaba iyi sayın teşekkürler";

/// The same in a script without spaces.
const COURTESY_WITHOUT_SPACES: [&str; 6] =
    ["こんにちは", "こんばんは", "お世話", "はじめまして", "初めまして", "よろしくお願い"];

/// Groups of the tables of what people say of which a sentence names what it is about.
const MATTERS: [&str; 8] =
    ["licence", "product", "kaspersky", "code-noun", "device", "bill-word", "order-word", "auto-renewal"];

/// Whether a sentence names what it is about, and does not only point at it: "could you send me one?".
pub(super) fn names_its_matter(sentence: &str) -> bool {
    MATTERS.iter().any(|group| holds_word_of(sentence, group))
}

/// The sentence by which a letter can be called: of those that are about the matter, or of all where none is, the first
/// question, else the first that needs something, else the first that is no greeting. None where that is too long for a subject: its first words would say
/// something else.
pub(super) fn title_of(words: &str, is_about: impl Fn(&str) -> bool) -> Option<&str> {
    let said: Vec<(&str, bool)> = asking_sentences(words)
        .take(MOST_SENTENCES)
        .filter_map(|(text, asks)| Some((without_courtesy(text)?, asks)))
        .collect();
    let about: Vec<(&str, bool)> = said.iter().copied().filter(|(text, _)| is_about(text)).collect();
    let said = if about.iter().any(|(text, _)| says_something(text)) { about } else { said };
    let asked = said.iter().find(|(text, asks)| *asks && says_something(text));
    let wished = || said.iter().find(|(text, _)| says_something(text) && holds_word_of(text, "asked-for"));
    let chosen = asked
        .or_else(wished)
        .or_else(|| said.iter().find(|(text, _)| says_something(text)))
        .or_else(|| said.first())?
        .0;
    (chosen.chars().count() <= LONGEST_TITLE).then_some(chosen)
}

/// The first words of a text, as many as fit; a text without spaces is cut.
pub(super) fn first_words(words: &str) -> Option<String> {
    let text = asking_sentences(words).find_map(|(text, _)| without_courtesy(text))?;
    if text.chars().count() <= LONGEST_TITLE {
        return Some(text.to_owned());
    }
    let cut: String = text.chars().take(LONGEST_TITLE).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |end| &cut[..end]);
    Some(format!("{}…", whole.trim_end().trim_end_matches([',', ';', ':'])))
}

/// The sentences of a text without what ends them, each with whether it asks.
fn asking_sentences(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let ended = sentences(text).flat_map(str::lines).map(|sentence| {
        let bare = sentence.trim_end_matches(['.', '!', '?', ';', '。', '！', '？', ' ']);
        (bare.trim(), sentence[bare.len()..].contains(['?', '？']))
    });
    ended.filter(|(text, _)| !text.is_empty() && !is_head_of_a_mail(text))
}

/// Whether a sentence begins as the head of a mail that was pasted: `From: …`, `Oggetto: Da: …`.
fn is_head_of_a_mail(text: &str) -> bool {
    let names = |name: &str| SENDERS.contains(&name) || SUBJECTS.contains(&name);
    let heads = text.split_whitespace().take(2).filter_map(|word| word.strip_suffix([':', '：']));
    heads.map(str::to_lowercase).any(|name| names(&name))
}

/// A sentence without the greeting before its first comma; nothing where it only greets or thanks.
fn without_courtesy(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches(['¿', '¡', ' ']);
    for _ in 0..4 {
        if !is_courtesy(rest) {
            return Some(rest).filter(|rest| rest.chars().any(char::is_alphanumeric));
        }
        rest = rest.split_once([',', '、', '，']).map(|(_, rest)| rest.trim_start_matches(['¿', '¡', ' ']))?;
    }
    None
}

fn is_courtesy(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    COURTESY.split_whitespace().any(|word| word == first)
        || COURTESY_WITHOUT_SPACES.iter().any(|word| text.starts_with(word))
}

/// Whether there is enough for somebody to know what is meant.
fn says_something(text: &str) -> bool {
    text.split_whitespace().count() >= 3 || !text.is_ascii() && text.chars().count() >= 8 && !text.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_called_by_the_sentence_that_says_what_is_wanted() {
        for (words, title) in [
            (
                "Good evening, thanks in advance. I have a question. Can I use one licence on two phones?",
                "Can I use one licence on two phones",
            ),
            ("Hello, I would like an invoice for my purchase. Thank you", "I would like an invoice for my purchase"),
            (
                "Guten Tag! Vielen Dank vorab. Wie ziehe ich auf einen neuen Rechner um?",
                "Wie ziehe ich auf einen neuen Rechner um",
            ),
            ("Здравствуйте. Пришлите, пожалуйста, счет за покупку.", "Пришлите, пожалуйста, счет за покупку"),
            ("お世話になっております。請求書をもう一度送ってください。", "請求書をもう一度送ってください"),
            ("Hola, ¿puedo usar la licencia en el móvil?", "puedo usar la licencia en el móvil"),
            (
                "Could you help me with that? The receipt of my order 4477123 never came.",
                "The receipt of my order 4477123 never came",
            ),
            ("Können Sie mir eine schicken? Ich brauche eine Rechnung.", "Ich brauche eine Rechnung"),
            ("La licenza funziona. Mi serve la fattura. Grazie", "Mi serve la fattura"),
            (
                "Ich brauche eine Rechnung mit z. B. der Umsatzsteuer ausgewiesen. Danke",
                "Ich brauche eine Rechnung mit z. B. der Umsatzsteuer ausgewiesen",
            ),
            ("Нужен чек, т.е. Копия счёта. Спасибо", "Нужен чек, т.е. Копия счёта"),
            ("Potrzebuję faktury m.in. za licencję. Dziękuję", "Potrzebuję faktury m.in. za licencję"),
            ("Лицензия активна. Нужен чек за заказ 4477123", "Нужен чек за заказ 4477123"),
        ] {
            assert_eq!(title_of(words, names_its_matter), Some(title), "{words}");
        }
        let endless = "I paid for the protection in March and ".repeat(6);
        assert_eq!(title_of(&endless, |_| false), None, "the first words of a long sentence say something else");
        assert!(first_words(&endless).is_some_and(|words| words.ends_with('…')));
        assert_eq!((title_of("", |_| true), title_of("Hello!", |_| true)), (None, None));
    }
}
