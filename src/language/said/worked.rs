//! What a person says of a try: that it worked or not, and that a code was refused.

use std::ops::Range;

use super::answered::{answered, is_not_known};
use super::spoken::{Spoken, speak_alike};
use super::third::{no_trouble_of_today, of_third_parties};
use crate::text::words_in;

/// Characters of an answer; who writes more tells a story.
const LONGEST: usize = 120;

/// Letters that may be left of an answer that tells nothing more: a particle, an ending.
const PARTICLES: usize = 2;

/// Words between a code and that it cannot be used.
const NEAR: usize = 6;

/// Groups of an answer to whether something worked, and of what stands around it.
const OUTCOMES: [&str; 3] = ["it-did-not", "it-did", "knows-not"];
const AROUND: [&str; 6] = ["it-did-not", "it-did", "knows-not", "around-an-answer", "has-it", "has-it-not"];

/// Whether a person who was asked whether a step worked, or whether they see what it should show, says so; `None` where they do
/// not know, contradict themselves, or say something else.
#[must_use]
pub fn worked(typed: &str) -> Option<bool> {
    if typed.chars().count() > LONGEST || is_not_known(typed) {
        return None;
    }
    let spoken = Spoken::of_words(typed);
    let holds = |group: &'static str| spoken.of(&[group]).any(|hit| speak_alike(hit.language, spoken.language));
    if holds("it-did-not") {
        return Some(false).filter(|_| answered(typed) != Some(true));
    }
    let is_plain = holds("it-did") && !holds("not") && is_only_an_answer(typed);
    match answered(typed) {
        Some(answer) => Some(answer),
        None => is_plain.then_some(true),
    }
}

/// Whether a text is the answer to a question of yes or no, or that somebody does not know, and tells nothing besides.
#[must_use]
pub fn is_only_an_answer(typed: &str) -> bool {
    let spoken = Spoken::of_words(typed);
    let told: Vec<Range<usize>> = spoken.of(&AROUND).map(|hit| hit.place.clone()).collect();
    let is_outcome = spoken.of(&OUTCOMES).next().is_some() || answered(typed).is_some();
    let is_left = |(at, c): &(usize, char)| c.is_alphanumeric() && !told.iter().any(|place| place.contains(at));
    is_outcome && spoken.folded.as_str().char_indices().filter(is_left).count() <= PARTICLES
}

/// Whether a person complains that a code was refused, whatever the words for it.
#[must_use]
pub fn tells_of_a_refused_code(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |language: &'static str| speak_alike(language, spoken.language);
    let codes: Vec<&super::WordHit> = spoken.of(&["code-noun"]).filter(|hit| speaks(hit.language)).collect();
    let is_near = |place: &Range<usize>, code: &Range<usize>| {
        let between =
            spoken.folded.as_str().get(place.end.min(code.end)..place.start.max(code.start)).unwrap_or_default();
        words_in(between) <= NEAR
    };
    let refused = |hit: &super::WordHit| codes.iter().any(|code| code.sentence.abs_diff(hit.sentence) <= 1);
    let unusable =
        |hit: &super::WordHit| codes.iter().any(|code| code.clause == hit.clause && is_near(&hit.place, &code.place));
    let is_today = |hit: &super::WordHit| {
        let own = std::slice::from_ref(&hit.place);
        let denies =
            spoken.of(&["not"]).any(|not| hit.place.start <= not.place.start && not.place.end <= hit.place.end);
        speaks(hit.language) && (denies || !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false))
    };
    let refused: Vec<usize> = spoken
        .of(&["refused"])
        .filter(|hit| is_today(hit) && refused(hit))
        .chain(spoken.of(&["cannot-be-used"]).filter(|hit| is_today(hit) && unusable(hit)))
        .map(|hit| spoken.folded.original(hit.place.clone()).start)
        .collect();
    if refused.is_empty() {
        return false;
    }
    let mut of_others = no_trouble_of_today(&spoken);
    of_others.extend(of_third_parties(&spoken, true));
    refused.iter().any(|at| !of_others.iter().any(|place| place.contains(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whether_a_step_worked_is_said_in_every_language_and_tells_nothing_besides() {
        for no in [
            "だめでした",
            "まだ変わりません",
            "it didn't",
            "no, nothing happened, sorry",
            "hat nicht geklappt",
            "Nein, leider immer noch nicht",
            "ça ne marche pas",
            "sigue igual",
            "non ha funzionato, purtroppo",
            "não deu certo",
            "не помогло",
            "nie zadziałało",
            "helaas niet gelukt",
            "maalesef olmadı",
        ] {
            assert_eq!((worked(no), is_only_an_answer(no)), (Some(false), true), "{no}");
        }
        for yes in
            ["it worked", "ja, hat geklappt", "うまくいきました", "ça marche", "получилось", "sí, ya funciona", "oldu"]
        {
            assert_eq!((worked(yes), is_only_an_answer(yes)), (Some(true), true), "{yes}");
        }
        for unknown in ["わかりません", "I don't know", "weiß ich nicht", "не знаю"] {
            assert_eq!((worked(unknown), is_only_an_answer(unknown)), (None, true), "{unknown}");
        }
        for more in [
            "no, it still says expired",
            "hat nicht geklappt, jetzt will er einen alten Code",
            "だめでした。前のコードを入力してくださいと出ます",
        ] {
            assert_eq!((worked(more), is_only_an_answer(more)), (Some(false), false), "{more}");
        }
        assert_eq!(worked("it worked for a minute and then it said not valid"), None);
    }

    #[test]
    fn a_code_that_cannot_be_used_is_refused_in_every_language() {
        for refused in [
            "カスペルスキーの更新カードを店で買ったのに、アクティベーションコードは使用できませんとでる。ウインドウズ",
            "the activation code cannot be used",
            "mi nuevo código no funciona",
            "der Aktivierungscode kann nicht verwendet werden",
            "le code d'activation ne passe pas",
            "il codice nuovo non va",
            "o código novo não funciona",
            "новый код не работает",
            "nowy kod nie działa",
            "de nieuwe code werkt niet",
            "yeni kod çalışmıyor",
            "I typed the code from the card. It is not accepted.",
        ] {
            assert!(tells_of_a_refused_code(refused), "{refused}");
        }
        for other in [
            "the app does not work since yesterday, and I have a code here",
            "My licence has expired and I have a new code",
            "Lizenz abgelaufen, wo gebe ich den Code ein?",
            "今年のコードを買いました。どこに入れますか",
        ] {
            assert!(!tells_of_a_refused_code(other), "{other}");
        }
    }
}
