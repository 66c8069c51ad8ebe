//! What a person answers to a question of yes or no in words of their own: "no, I do not have it", "hab ich nicht".

use super::spoken::{Spoken, WordHit, speak_alike};
use crate::language::yes_or_no;
use crate::text::words_in;

/// Characters of an answer; who writes more tells a story.
const LONGEST: usize = 120;

/// Words of an answer that does not begin with yes or no.
const MOST_WORDS: usize = 8;

/// Words of a question that is nothing but "but to whom?".
const MOST_TO_ASK: usize = 4;

/// Words for a place, folded, which also ask for other things: "where to pay?".
const PLACES: [&str; 14] = [
    "where to",
    "wohin",
    "a donde",
    "adonde",
    "para onde",
    "pra onde",
    "aonde",
    "куда",
    "どこに",
    "どこへ",
    "どちらに",
    "dokad",
    "waarheen",
    "nereye",
];

/// What may stand beside such a word where nothing else is asked.
const BESIDE_A_PLACE: [&str; 36] = [
    "but", "and", "so", "ok", "then", "it", "this", "that", "with", "aber", "und", "denn", "nun", "das", "es", "damit",
    "pero", "y", "ma", "e", "mas", "isso", "а", "но", "и", "же", "это", "все", "таки", "ale", "a", "to", "maar", "dan",
    "ama", "peki",
];

/// Whether somebody says that they do not know.
#[must_use]
pub fn is_not_known(typed: &str) -> bool {
    typed.chars().count() <= LONGEST && Spoken::of_words(typed).holds("knows-not")
}

/// Whether somebody asks to whom they are to write, and nothing else: not where a code goes.
#[must_use]
pub fn asks_for_addressee(typed: &str) -> bool {
    let spoken = Spoken::of_words(typed);
    let words = words_in(typed);
    // Of which language so few words are is often a guess: they only have to be of one.
    let writes = |asks: &WordHit| spoken.of(&["to-write"]).any(|hit| speak_alike(hit.language, asks.language));
    let folded = spoken.folded.as_str();
    let asks_only_that = |asks: &WordHit| {
        let beside = folded[..asks.place.start].split(' ').chain(folded[asks.place.end..].split(' '));
        let is_of_a_place = PLACES.contains(&&folded[asks.place.clone()]);
        let is_beside = |word: &str| word.is_empty() || BESIDE_A_PLACE.contains(&word);
        words <= MOST_TO_ASK && (!is_of_a_place || beside.clone().all(is_beside))
    };
    let is_asked = spoken.of(&["to-whom"]).any(|asks| asks_only_that(asks) || writes(asks));
    words <= MOST_WORDS && is_asked && !spoken.holds("code-noun")
}

/// Whether a part of a sentence denies something.
#[must_use]
pub fn denies(clause: &str) -> bool {
    Spoken::of_words(clause).holds("not")
}

/// Yes or no in words: by the word that begins the answer, else by what the rest denies or has; `None` where the two
/// contradict, for what is not known, and for anything else.
#[must_use]
pub fn answered(typed: &str) -> Option<bool> {
    if let Some(answer) = yes_or_no(typed) {
        return Some(answer);
    }
    // A letter is a word of many languages, such as the "n" of French.
    let is_letter = typed.trim().chars().nth(1).is_none();
    if is_letter || typed.chars().count() > LONGEST || is_not_known(typed) {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | '!' | ':' | '、' | '。' | '，' | '！');
    let (first, rest) = typed.trim().split_once(ends).unwrap_or((typed, ""));
    let begun = yes_or_no(first);
    let rest = if begun.is_some() { rest } else { typed };
    let spoken = Spoken::of_words(rest);
    let holds =
        |groups: &'static [&'static str]| spoken.of(groups).any(|hit| speak_alike(hit.language, spoken.language));
    let is_denied = holds(&["not", "has-not", "has-it-not"]);
    let by_rest = if is_denied { Some(false) } else { holds(&["has-it"]).then_some(true) };
    match (begun, by_rest) {
        (Some(true), Some(false)) => None,
        (Some(answer), _) => Some(answer),
        (None, answer) => answer.filter(|_| rest.split_whitespace().count() <= MOST_WORDS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_in_words_is_yes_or_no_in_every_language() {
        for no in [
            "no, I do not have it",
            "I don't have it",
            "no it is not",
            "nein, hab ich nicht",
            "hab ich nicht mehr",
            "non, je ne l'ai pas",
            "no, no lo tengo",
            "no, non ce l'ho più",
            "não, não tenho",
            "нет, у меня его нет",
            "いいえ、持っていません",
            "nie, nie mam go",
            "nee, die heb ik niet meer",
            "no, it still says expired",
        ] {
            assert_eq!(answered(no), Some(false), "{no}");
        }
        for yes in [
            "yes, I have it",
            "I have it",
            "ja, hab ich",
            "oui, je l'ai",
            "sí, lo tengo",
            "sì, ce l'ho",
            "sim, tenho aqui",
            "да, есть",
            "はい、あります",
            "tak, mam",
            "ja, die heb ik",
        ] {
            assert_eq!(answered(yes), Some(true), "{yes}");
        }
    }

    #[test]
    fn whoever_asks_where_to_write_asks_for_the_addressee_in_every_language() {
        for asked in [
            "but where do I write to?",
            "who do I contact then?",
            "Wohin denn nun?",
            "an wen muss ich mich wenden?",
            "et à qui dois-je écrire ?",
            "¿y a quién le escribo?",
            "ma a chi devo scrivere?",
            "pra quem eu mando isso?",
            "Куда всё-таки?",
            "Кому писать-то?",
            "do kogo mam napisać?",
            "naar wie moet ik dat sturen?",
            "どこに連絡すればいいですか",
            "peki nereye yazacağım?",
        ] {
            assert!(asks_for_addressee(asked), "{asked}");
        }
        for other in [
            "куда вводить код?",
            "where do I enter the code?",
            "wo steht das Ablaufdatum?",
            "where to pay?",
            "Wohin ist die Lizenz?",
            "nereye tıklayacağım?",
            "it still says expired and I wrote to the shop yesterday, nobody answers",
            "",
        ] {
            assert!(!asks_for_addressee(other), "{other}");
        }
    }

    #[test]
    fn what_is_not_known_or_contradicts_itself_is_asked_again() {
        for unknown in [
            "no idea",
            "I don't know",
            "not sure",
            "keine Ahnung",
            "weiß ich nicht",
            "je ne sais pas",
            "no sé",
            "non lo so",
            "não sei",
            "не знаю",
            "わかりません",
            "nie wiem",
            "geen idee",
            "weet ik niet",
        ] {
            assert!(is_not_known(unknown), "{unknown}");
            assert_eq!(answered(unknown), None, "{unknown}");
        }
        for other in ["yes, but not here", "yes and no", "perhaps", "", "q", "n", "y", "1", "the green one"] {
            assert_eq!(answered(other), None, "{other}");
        }
    }
}
