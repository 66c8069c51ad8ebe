//! Whether a text says that all is well by now: beside that it may tell of a trouble that is over.

use std::ops::Range;

use super::lapse::lapsed_once;
use super::mended::well_since;
use super::of_now::that_nothing_is_needed;
use super::ours::seeks_advice_for_somebody;
use super::over::is_well_beside;
use super::roles::tells_of_a_failure;
use super::settled::tells_that_money_came_back;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use super::third::{no_trouble_of_today, of_others_beside_ones_own_that_is_well};

/// How somebody who says thanks, or needs nothing, says that it is well.
const IN_ORDER: [&str; 1] = ["in-order-now"];

/// The same, and how whoever needs nothing tells that the renewal came: whoever wants money back says thanks for that, too.
const IN_ORDER_FOR_WHOEVER_NEEDS_NOTHING: [&str; 2] = ["in-order-now", "renewed-since"];

/// How a text says by itself that it works again.
const SAYS_SO: [&str; 1] = ["well-now"];

/// How it is said of one's own beside what others have.
const OF_ONES_OWN: [&str; 3] = ["well-now", "in-order-now", "looks-fine"];

/// Who is not the one who writes.
const OTHERS: [&str; 5] = ["others", "others-have", "kin", "parents", "somebodys"];

/// Whether a text says that all is well by now, and of nothing that it fails: "thanks, it works again since I rebooted".
#[must_use]
pub fn says_that_all_is_well(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    // Whoever asks what somebody else should do has something to ask.
    if seeks_advice_for_somebody(&spoken) {
        return false;
    }
    if !lapsed_once(&spoken).is_empty()
        || well_since(&spoken).is_some()
        || is_well_beside(&spoken, &["well-now"], &[])
        || tells_that_money_came_back(&spoken)
    {
        return true;
    }
    let says_so = spoken.of(&SAYS_SO).next().is_some();
    let needs_nothing = that_nothing_is_needed(&spoken).next().is_some();
    let thanks = ["thanks-word", "only-thanks"].iter().any(|group| spoken.holds(group));
    let in_order: &'static [&'static str] = if needs_nothing { &IN_ORDER_FOR_WHOEVER_NEEDS_NOTHING } else { &IN_ORDER };
    let is_thanked = (thanks || needs_nothing) && spoken.of(in_order).next().is_some();
    if !says_so && !is_thanked && spoken.of(&OF_ONES_OWN).next().is_none() {
        return false;
    }
    let aside = no_trouble_of_today(&spoken);
    // What others have is set aside beside one's own that is well.
    if !of_others_beside_ones_own_that_is_well(&spoken).is_empty() && is_well_beside(&spoken, &OF_ONES_OWN, &aside) {
        return true;
    }
    if !needs_nothing && is_well_with_others_alone(&spoken, &aside) {
        return false;
    }
    is_well_beside(&spoken, &SAYS_SO, &aside) || is_thanked && is_well_beside(&spoken, in_order, &aside)
}

/// Whether it is others with whom all is well, and a sentence tells of a failure of today: "the window says … My friend's works".
fn is_well_with_others_alone(spoken: &Spoken<'_>, aside: &[Range<usize>]) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let of_others = |hit: &WordHit| {
        let beside =
            |groups: &'static [&'static str]| spoken.beside(hit, groups, Together::Clause).any(|other| speaks(&other));
        beside(&OTHERS) && !beside(&["own-side"])
    };
    spoken.of(&SAYS_SO).filter(speaks).all(of_others) && tells_of_a_failure(spoken.original, aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn something_else_that_is_well_again_solves_nothing() {
        for (text, of_licence) in [
            ("Ich lag im Krankenhaus (Hüfte, geht wieder). Was soll ich tun?", "Kaspersky war weg, geht wieder."),
            ("Der Drucker geht wieder.", "Die Lizenz geht wieder."),
            ("The printer works again.", "Kaspersky works again."),
            ("L'imprimante fonctionne à nouveau.", "La licence fonctionne à nouveau."),
            ("La impresora ya funciona.", "La licencia ya funciona."),
            ("La stampante funziona di nuovo.", "La licenza funziona di nuovo."),
            ("A impressora voltou a funcionar.", "A licença voltou a funcionar."),
            ("Принтер снова работает.", "Антивирус снова работает."),
            ("Drukarka znowu działa.", "Licencja znowu działa."),
            ("De printer werkt weer.", "De licentie werkt weer."),
            ("Yazıcı tekrar çalışıyor.", "Lisans tekrar çalışıyor."),
        ] {
            assert!(!says_that_all_is_well(text), "{text}");
            assert!(says_that_all_is_well(of_licence), "{of_licence}");
        }
    }

    #[test]
    fn who_needs_nothing_has_not_said_that_it_works() {
        for text in [
            "Nobody writes back. I have no questions, I want my money.",
            "No questions asked refund please. It was charged.",
            "Keine Frage: das ist Betrug.",
            "Ich brauche nichts weiter als einen neuen Code.",
            "I do not need anything fancy, I just want to get rid of the popup",
            "Je n'ai pas de question, je veux qu'on me rappelle.",
            "No tengo preguntas, quiero hablar con alguien.",
            "Non ho domande, aspetto da tre settimane.",
            "Não tenho perguntas, quero uma resposta.",
            "Вопросов нет. Жду ответа третью неделю.",
            "Nie mam pytań, chcę rozmawiać z kierownikiem.",
            "Ik heb geen vragen, ik wil iemand spreken.",
            "質問はありません。早く対応してください。",
            "Sorum yok, birinin beni aramasını istiyorum.",
        ] {
            assert!(!says_that_all_is_well(text), "{text}");
        }
        for text in [
            "It is valid until May, everything is green. I need nothing.",
            "Alles grün, gültig bis Mai. Ich brauche nichts.",
            "Tout est vert. Je n'ai besoin de rien.",
            "Está activa y todo en verde. No necesito nada.",
            "È tutto a posto. Non mi serve nulla.",
            "Всё в порядке. Мне ничего не нужно.",
            "Wszystko działa. Niczego nie potrzebuję.",
            "Alles is in orde. Ik heb niets nodig.",
        ] {
            assert!(says_that_all_is_well(text), "{text}");
        }
    }

    #[test]
    fn what_was_well_is_not_well_now() {
        for text in [
            "Danke, alles war in Ordnung, seit zwei Tagen wieder nicht.",
            "Grazie, era tutto a posto fino a venerdì.",
            "Alles funktioniert, seit drei Tagen nicht mehr.",
            "Thanks, all good until yesterday.",
            "Thanks, everything works, not since Tuesday.",
            "Merci, tout était en ordre jusqu'à lundi.",
            "Gracias, todo estaba en orden hasta ayer.",
            "Obrigado, estava tudo bem até sexta.",
            "Спасибо, всё было в порядке до пятницы.",
            "Dziękuję, wszystko było w porządku do piątku.",
            "Bedankt, alles was in orde tot vrijdag.",
            "ありがとうございます。昨日まで正常でした。",
            "Teşekkürler, düne kadar her şey yolunda idi.",
            "Alles läuft. Seit Montag nicht mehr.",
        ] {
            assert!(!says_that_all_is_well(text), "{text}");
        }
        for text in [
            "Danke, alles in Ordnung.",
            "Thanks, it was renewed and everything is fine.",
            "Danke, die Lizenz ist gültig bis Mai 2027, alles in Ordnung.",
            "Grazie, tutto a posto.",
            "Merci, tout est en ordre.",
            "Gracias, todo bien.",
            "Спасибо, всё в порядке.",
            "Dziękuję, wszystko działa.",
            "Bedankt, alles in orde.",
            "ありがとうございます。問題ありません。",
            "Teşekkürler, her şey yolunda.",
            "Thanks, everything is in order until May 2027.",
        ] {
            assert!(says_that_all_is_well(text), "{text}");
        }
    }
}
