//! That a text refers to an earlier case of its writer's, which its reader is to look up: "the same trouble as last time".

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;

/// Words between what failed and what says that it was told, or was, before.
const NEAR_AN_EARLIER_CASE: usize = 9;

/// What is "as last time" besides a trouble: how somebody paid, bought, or entered something.
const OTHERWISE: [&str; 5] = ["paid", "pays-now", "bought-then", "entered", "tried"];

/// Whether a text refers to an earlier case of its writer's.
#[must_use]
pub fn refers_to_an_earlier_case(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_otherwise = |hit: &WordHit| spoken.beside(hit, &OTHERWISE, Together::Clause).any(|other| speaks(&other));
    let is_then = |hit: &WordHit| {
        let times = spoken.beside(hit, &["at-an-earlier-time"], Together::Clause).filter(speaks);
        times.into_iter().any(|time| time.place.start >= hit.place.end && spoken.between(&time.place, &hit.place) == 0)
    };
    spoken.of(&["as-last-time"]).filter(speaks).any(|hit| !is_otherwise(hit))
        || spoken.of(&["just-as-then"]).filter(speaks).any(|hit| is_then(hit) && !is_otherwise(hit))
        || spoken.of(&["trouble-of-a-case"]).filter(speaks).any(|trouble| {
            let near = |groups: &'static [&'static str]| {
                let hits = spoken.beside(trouble, groups, Together::Sentence).filter(speaks);
                hits.into_iter().any(|hit| spoken.between(&hit.place, &trouble.place) <= NEAR_AN_EARLIER_CASE)
            };
            near(&["there-once-more"]) && near(&["at-an-earlier-time", "told-before"]) && !is_otherwise(trouble)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_case_is_referred_to_in_eleven_languages_and_an_earlier_purchase_is_none() {
        for text in [
            "Following up on my previous ticket: the fault has returned.",
            "It's exactly the situation I described to you in my last email, licence refused again.",
            "Once more the same mess as last year, please help.",
            "Ich hatte Ihnen das vor drei Wochen schon geschrieben, jetzt ist derselbe Fehler wieder aufgetreten.",
            "Gleiches Spiel wie beim letzten Mal: Aktivierung geht nicht.",
            "Schon wieder! Genau wie im August.",
            "Même problème qu'en juin, ça recommence.",
            "Je vous avais déjà contactés pour ça le mois dernier, le bug est de retour.",
            "Estamos igual que hace un mes, el mismo fallo de siempre.",
            "Otra vez con el error del mes pasado, ¿pueden mirarlo?",
            "Il guasto di cui vi avevo parlato a luglio è tornato.",
            "Siamo alle solite: stesso errore del mese scorso.",
            "Estou de novo com aquele problema que resolveram em março.",
            "Igualzinho à última vez, não ativa.",
            "Та же история, что и месяц назад, помогите ещё раз.",
            "Я уже обращался к вам весной, проблема вернулась.",
            "Znowu to samo co w zeszłym miesiącu, proszę o pomoc.",
            "Powtórka z marca, ten sam błąd.",
            "Zelfde verhaal als in juni, kunnen jullie het weer oplossen?",
            "De storing die ik vorige week heb gemeld is terug.",
            "先月お問い合わせした不具合が再発しました。",
            "以前と同じ症状がまた出ています。",
            "Geçen ay yazdığım hata yine çıktı.",
            "Yine aynı sorun, tıpkı geçen seferki gibi.",
        ] {
            assert!(refers_to_an_earlier_case(text), "{text}");
        }
        for text in [
            "The same error appears every time I click Activate.",
            "After reinstalling I got the error again.",
            "I renewed last month and the app still says expired.",
            "My licence expired in October, same as my neighbour's.",
            "Die Lizenz ist letzten Monat abgelaufen, und jetzt kommt ein Fehler.",
            "Ich zahle wieder den gleichen Betrag wie letztes Jahr.",
            "J'ai renouvelé le mois dernier et l'erreur s'affiche.",
            "En octubre compré el mismo producto y ahora el código da error.",
            "Ho lo stesso problema su due computer.",
            "No mês passado paguei e agora aparece um erro.",
            "В прошлом году купил ту же лицензию, а сейчас ошибка.",
            "W zeszłym roku kupiłem tę samą licencję, teraz jest błąd.",
            "Vorige week heb ik dezelfde code op een andere pc gebruikt, nu een fout.",
            "先月更新したのに、期限切れと表示されます。",
            "Geçen ay yeniledim ama hata veriyor.",
            "The problem is the same on my phone and on my laptop since last week.",
            "I entered the same code as last year and it shows an error.",
        ] {
            assert!(!refers_to_an_earlier_case(text), "{text}");
        }
    }
}
