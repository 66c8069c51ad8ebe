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

/// Words with which a note behind "Customer:" or "Editor:" begins, besides those: what somebody wants, says or did. None that
/// is a name as well.
const NOTES: &str = "has had is was cannot can't could wants wanted says said reports reported asks asked asking needs needed called \
    calls waits waiting did does does-not doesn't hat hatte ist war kann konnte möchte moechte wünscht sagt meldet meldete ruft rief \
    fragt braucht wartet bittet beschwert bekommt erhält steht wurde veut voudrait demande appelle attend souhaite n'a n'arrive \
    n'est rappeler tiene quiere pide llama necesita espera desea vuole chiede chiama aspetta desidera quer pede precisa espera \
    deseja não просит говорит хочет спрашивает звонит звонил звонила сообщает ждёт ждет нужно надо не был была может \
    chce mówi prosi dzwoni dzwonił dzwoniła czeka nie potrzebuje pyta wil zegt vraagt belt belde wacht kan heeft krijgt \
    istiyor diyor bekliyor aradı soruyor diyorki por bis nur noch noch-nicht only still";

/// Endings of a request to several people or in the polite form, where hardly a name ends so.
const ENDINGS: [&str; 8] = ["йте", "ите", "іть", "-moi", "-nous", "teci", "emi", "iniz"];

/// Whether a word behind a greeting begins a sentence rather than names whom is greeted.
pub(super) fn opens_a_sentence(word: &str) -> bool {
    let small = word.to_lowercase();
    let is_opener = OPENERS.split_whitespace().any(|opener| fold(opener) == fold(&small));
    is_opener || ENDINGS.iter().any(|ending| small.ends_with(ending)) && !is_given(word)
}

/// Whether what stands behind a label is a note, and no name: it begins as one, and goes on with a small letter.
pub(super) fn begins_a_note(value: &str) -> bool {
    let Some((first, rest)) = value.split_once(' ') else { return false };
    let first = first.trim_end_matches([',', ':']);
    let goes_on = rest.starts_with(|c: char| c.is_lowercase());
    let is_noted = || NOTES.split_whitespace().any(|note| fold(note) == fold(&first.to_lowercase()));
    goes_on && !is_given(first) && (opens_a_sentence(first) || is_noted())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_behind_a_label_is_no_name() {
        for note in [
            "Bitte bis Freitag.",
            "Bitte um Rückruf",
            "Please call back",
            "Hat den Knopf gedrückt",
            "Cannot activate",
            "Просит перезвонить",
            "Merci de rappeler",
            "Prosi o telefon",
            "Vraagt om een antwoord",
        ] {
            assert!(begins_a_note(note), "{note}");
        }
        for name in
            ["Bitte", "Anna Bitte", "Hans bis Freitag", "Will smith", "Annegret meier", "Bitte Anna", "Hat, Anna"]
        {
            assert!(!begins_a_note(name), "{name}");
        }
    }

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
