//! Answers that give no value: the person does not know it, has it not, or asks what is meant.

use super::spoken::{Spoken, WordHit, sentences, speak_alike};
use super::table::Together;
use crate::text::has_no_spaces;

/// Characters of an answer; who writes more tells a story.
const LONGEST: usize = 120;

/// What says that somebody does not know, in any language, and what else a whole answer without a value is made of.
const NOT_KNOWN: [&str; 1] = ["knows-not"];
const NO_VALUE: [&str; 8] = ["knows-not", "no-answer", "not", "has-not", "has-none", "has-it-not", "lost", "not-lost"];

/// What tells of the matter even where it is said in one word.
const OF_A_LOSS: [&str; 3] = ["lost", "has-it-not", "has-not"];

/// Letters of "in", "the" and "bir".
const LETTERS_OF_A_SMALL_WORD: usize = 3;

/// Words of a sentence in which somebody asks what is meant.
const MOST_OF_A_REMARK: usize = 8;

/// Whether an answer to a question for a name, a number or a day gives none: "I don't know", "threw it away", "none". A denial
/// counts in the language of the question and in English, for it is a name elsewhere.
#[must_use]
pub fn gives_no_value(typed: &str, language: &str) -> bool {
    if typed.chars().count() > LONGEST || typed.contains('@') {
        return false;
    }
    let spoken = Spoken::of_words(typed);
    if spoken.holds(NOT_KNOWN[0]) {
        return !typed.contains(|c: char| c.is_ascii_digit());
    }
    let covers = |hit: &WordHit| hit.language == language || hit.language == "en" || hit.group == "no-answer";
    let left = words_beside(&spoken, covers);
    let Some(left) = left else { return false };
    let is_name = |word: &&String| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
    };
    let said = typed.split_whitespace().count();
    !left.iter().any(|word| word.contains(|c: char| c.is_ascii_digit()))
        && !left.iter().any(|word| is_name(&word))
        && 2 * left.len() <= said
}

/// Whether a text names a shop without its name, and nothing else: "in the shop", "mağazadan".
#[must_use]
pub fn is_only_some_shop(text: &str) -> bool {
    let left = words_beside_groups(&Spoken::of_words(text), &["shop-noun"], |_| true);
    left.is_some_and(|left| {
        left.iter()
            .all(|word| word.chars().count() <= LETTERS_OF_A_SMALL_WORD && !word.contains(|c: char| c.is_numeric()))
    })
}

/// Whether a text tells nothing: each of its clauses only says that the person does not know, or is a bare "nothing".
#[must_use]
pub fn tells_nothing(text: &str) -> bool {
    let clauses = text.split([',', ';', '.', '!', '?', '、', '。', '，', '！', '？', '\n']);
    let mut said = clauses.map(str::trim).filter(|clause| clause.contains(char::is_alphanumeric));
    text.chars().count() <= LONGEST && said.all(is_empty_clause)
}

fn is_empty_clause(clause: &str) -> bool {
    let spoken = Spoken::of_words(clause);
    spoken.holds(NOT_KNOWN[0]) && clause.split_whitespace().count() <= MOST_OF_A_REMARK
        || words_beside(&spoken, |hit| !OF_A_LOSS.contains(&hit.group)).is_some_and(|left| left.is_empty())
}

/// What a text tells of its matter, for somebody who gets a letter: without sentences that only say that the person does not
/// know, or that ask Keymend what it means. `is_of_the_matter` tells whether a sentence names what the text is about.
#[must_use]
pub fn without_remarks(text: &str, is_of_the_matter: impl Fn(&str) -> bool) -> String {
    let is_remark = |sentence: &str| {
        let is_short = sentence.split_whitespace().count() <= MOST_OF_A_REMARK
            && (sentence.contains(' ') || sentence.chars().filter(|c| has_no_spaces(*c)).count() <= LONGEST / 4);
        tells_nothing(sentence)
            || is_short
                && Spoken::of_words(sentence).holds("asks-meaning")
                && !is_of_the_matter(sentence)
                && !sentence.contains(|c: char| c.is_ascii_digit())
    };
    if !sentences(text).any(is_remark) {
        return text.to_owned();
    }
    sentences(text).filter(|sentence| !is_remark(sentence)).collect::<Vec<_>>().join(" ")
}

/// What of a purchase somebody says that they have no longer: the box, the card in it.
const THINGS: [&str; 2] = ["box-word", "card-in-it"];

/// What says that something is gone.
const IS_GONE: [&str; 2] = ["lost", "has-it-not"];

/// Whether a thing to attach is one that the person says they have no longer: "threw the box away".
#[must_use]
pub fn is_said_lost(thing: &str, words: &str) -> bool {
    let (of, said) = (Spoken::of_words(thing), Spoken::of_words(words));
    THINGS.iter().any(|group| {
        let is_gone = |hit: &WordHit| {
            said.beside(hit, &IS_GONE, Together::Clause).any(|gone| speak_alike(gone.language, hit.language))
                && !said
                    .beside(hit, &["not-lost"], Together::Clause)
                    .any(|kept| speak_alike(kept.language, hit.language))
        };
        of.holds(group) && said.of(std::slice::from_ref(group)).any(is_gone)
    })
}

/// The words of a text that no hit of those groups covers, as they were written; nothing where there is no hit at all.
fn words_beside(spoken: &Spoken<'_>, counts: impl Fn(&WordHit) -> bool) -> Option<Vec<String>> {
    words_beside_groups(spoken, &NO_VALUE, counts)
}

fn words_beside_groups(
    spoken: &Spoken<'_>,
    groups: &'static [&'static str],
    counts: impl Fn(&WordHit) -> bool,
) -> Option<Vec<String>> {
    let places: Vec<_> = spoken.of(groups).filter(|hit| counts(hit)).map(|hit| hit.place.clone()).collect();
    if places.is_empty() {
        return None;
    }
    let folded = spoken.folded.as_str();
    let mut left = Vec::new();
    let mut word: Option<usize> = None;
    let ends = folded.char_indices().chain([(folded.len(), ' ')]);
    for (at, letter) in ends {
        let is_covered = places.iter().any(|place| place.contains(&at));
        match (letter.is_alphanumeric() && !is_covered, word) {
            (true, None) => word = Some(at),
            (false, Some(start)) => {
                left.extend(spoken.original.get(spoken.folded.original(start..at)).map(str::to_owned));
                word = None;
            }
            _ => {}
        }
    }
    Some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_without_a_value_is_none_in_every_language() {
        for (language, typed) in [
            ("en", "I don't know"),
            ("en", "none"),
            ("en", "I threw it away"),
            ("en", "I don't have it any more"),
            ("de", "keine Ahnung"),
            ("de", "weiß ich nicht mehr"),
            ("de", "hab ich nicht mehr"),
            ("de", "weggeworfen"),
            ("fr", "je ne sais pas"),
            ("fr", "je l'ai perdu"),
            ("es", "no lo tengo"),
            ("es", "ni idea"),
            ("it", "non lo so"),
            ("it", "l'ho buttato"),
            ("pt", "não sei"),
            ("pt", "não tenho"),
            ("ru", "не знаю"),
            ("ru", "нет"),
            ("ru", "выбросил"),
            ("pl", "nie wiem"),
            ("pl", "nie mam, wyrzuciłem"),
            ("pl", "nie mam, wyrzucilem"),
            ("pl", "nie pamietam"),
            ("nl", "geen idee"),
            ("nl", "heb ik niet meer"),
            ("ja", "わかりません"),
            ("ja", "なし"),
            ("ja", "捨てました"),
            ("tr", "bilmiyorum"),
            ("tr", "yok"),
            ("tr", "bende yok"),
            ("tr", "hatırlamıyorum"),
        ] {
            assert!(gives_no_value(typed, language), "{language}: {typed}");
        }
    }

    #[test]
    fn a_name_a_number_and_a_day_are_values_whatever_they_sound_like() {
        for (language, typed) in [
            ("en", "No Frills"),
            ("en", "Ned"),
            ("de", "Hans Lose"),
            ("fr", "Sans Souci"),
            ("nl", "Rien de Vries"),
            ("pl", "Jan Kowalski"),
            ("tr", "Ayşe Yılmaz"),
            ("ru", "Нина Нетова"),
            ("ja", "山田太郎"),
            ("en", "DE-2024-118"),
            ("es", "Nada Kovač"),
            ("de", "eve@example.org"),
            ("pl", "nie pamiętam dokładnie, 2019"),
        ] {
            assert!(!gives_no_value(typed, language), "{language}: {typed}");
        }
    }

    #[test]
    fn what_was_thrown_away_is_not_asked_for() {
        for (thing, words) in [
            ("a photo of the earlier box", "I threw the box away, the card is new"),
            ("zdjęcie wcześniejszego pudełka", "chce poprzedni kod, pudelko wyrzucilem, karta nowa"),
            ("Foto der früheren Verpackung", "Die Schachtel habe ich weggeworfen"),
            ("önceki kutunun fotoğrafı", "kutuyu attım"),
            ("以前のパッケージの写真", "箱は捨てました"),
            ("фотография более ранней карточки", "карточку потерял"),
        ] {
            assert!(is_said_lost(thing, words), "{thing}: {words}");
        }
        for (thing, words) in [
            ("a photo of the earlier card", "I threw the box away, the card is new"),
            ("kopia wcześniejszego zamówienia", "pudelko wyrzucilem"),
            ("Foto der früheren Verpackung", "Die Schachtel habe ich noch"),
            ("a photo of the earlier box", "I lost the licence. The box is here"),
        ] {
            assert!(!is_said_lost(thing, words), "{thing}: {words}");
        }
    }

    #[test]
    fn a_shop_without_a_name_is_told_from_one_with_it() {
        for some in ["in the shop", "mağazadan", "im Laden", "в магазине", "w sklepie", "お店で"] {
            assert!(is_only_some_shop(some), "{some}");
        }
        for named in ["Example Shop", "in the shop of Meyer", "Saturn", "bei example.org", "w sklepie Alfa"] {
            assert!(!is_only_some_shop(named), "{named}");
        }
    }

    #[test]
    fn only_what_tells_of_the_matter_stays() {
        let kept = |text: &str| without_remarks(text, |sentence| sentence.to_lowercase().contains("licen"));
        for (text, left) in [
            ("The window is red. I don't know. What does that mean?", "The window is red."),
            ("Das Fenster ist rot. Keine Ahnung. Was heißt das?", "Das Fenster ist rot."),
            ("Karta jest nowa. nie wiem. co to znaczy skrocona instrukcja.", "Karta jest nowa."),
            ("Kutuyu attım. bilmiyorum. bu ne demek?", "Kutuyu attım."),
            ("新しいカードです。わかりません。どういう意味ですか。", "新しいカードです。"),
            ("La licencia caducó. no sé. ¿qué significa eso?", "La licencia caducó."),
            ("What does the licence message mean? What does it mean that the licence is blocked?", ""),
            ("I don't know why, but it says expired.", ""),
            ("nothing works", ""),
        ] {
            let left = if left.is_empty() { text } else { left };
            assert_eq!(kept(text), left);
        }
        for nothing in ["nie wiem", "Keine Ahnung, nichts.", "bilmiyorum", "わかりません。", "nothing", "nic", "rien"]
        {
            assert!(tells_nothing(nothing), "{nothing}");
        }
        for something in
            ["nothing works", "lo perdí", "wyrzuciłem pudełko", "it is not starting", "no, it says expired"]
        {
            assert!(!tells_nothing(something), "{something}");
        }
    }
}
