//! Words with which the sentence behind a greeting begins, and which are no name: "Hello! Please, how do I renew?"

use super::given_names::is_given;
use super::words::fold;

/// In the languages of greetings: requests, thanks, regret, time, and what the letter is about.
const OPENERS: &str = "please thanks sorry unfortunately yes no well so today yesterday again look listen tell explain help excuse \
    antivirus bitte danke leider entschuldigung also heute gestern sagen hilfe verzeihung guten hallo \
    merci désolé désolée malheureusement pardon excusez dites expliquez aidez hier aujourd'hui alors \
    gracias disculpe disculpen perdón perdone lamentablemente ayuda dígame explíqueme miren mire hoy ayer bueno \
    grazie scusi scusate purtroppo ditemi aiuto oggi ieri allora senta \
    obrigado obrigada desculpe desculpem infelizmente ajuda ajudem digam expliquem hoje ontem gostaria então \
    пожалуйста спасибо извините простите скажите подскажите помогите объясните увы сегодня вчера антивирус программа лицензия ключ \
    компьютер касперский подписка дело смотрите \
    будь вибачте дякую підкажіть скажіть допоможіть поясніть сьогодні вчора антивірус програма ліцензія \
    proszę przepraszam dziękuję niestety pomocy pomóżcie dzisiaj dziś wczoraj więc antywirus \
    alstublieft bedankt helaas vertel vertelt uitleg vandaag gisteren dus \
    lütfen teşekkürler maalesef pardon söyleyin yardım açıklayın bugün dün \
    dobrý prosím děkuji bohužel dnes včera prosim";

/// Endings of a request to several people or in the polite form, where hardly a name ends so.
const ENDINGS: [&str; 8] = ["йте", "ите", "іть", "-moi", "-nous", "teci", "emi", "iniz"];

/// Whether a word behind a greeting begins a sentence rather than names whom is greeted.
pub(super) fn opens_a_sentence(word: &str) -> bool {
    let small = word.to_lowercase();
    let is_opener = OPENERS.split_whitespace().any(|opener| fold(opener) == fold(&small));
    is_opener || ENDINGS.iter().any(|ending| small.ends_with(ending)) && !is_given(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_no_name_and_a_name_is_no_request() {
        for word in
            ["Скажите", "Подскажите", "Допоможіть", "Bitte", "Expliquez-moi", "Dígame", "Ditemi", "Proszę", "Söyleyin"]
        {
            assert!(opens_a_sentence(word), "{word}");
        }
        for word in ["Лукерья", "Annegret", "Anselmo", "Radosława", "Tupperfield"] {
            assert!(!opens_a_sentence(word), "{word}");
        }
    }
}
