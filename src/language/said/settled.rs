//! A matter of money that is over: "they gave it back in the end, solved, thanks".

use super::of_now::is_of_another_time;
use super::over::{FAILS, depends_on_something, ends_it, is_only_hoped};
use super::spoken::{Spoken, WordHit, speak_alike};
use crate::text::overlaps;

/// Words of a text that only tells that a matter of money is over, at most.
const MOST: usize = 60;

/// Whether a text only tells that money came back and that this was all: it asks nothing, and tells of nothing that fails.
pub(super) fn tells_that_money_came_back(spoken: &Spoken<'_>) -> bool {
    let text = spoken.original;
    if text.contains(['?', '？']) || text.split_whitespace().count() > MOST || !spoken.holds("thanks-word") {
        return false;
    }
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_said = |hit: &&WordHit| {
        let own = std::slice::from_ref(&hit.place);
        !spoken.is_denied(hit, &hit.place, own, hit.language, 3, true)
            && !spoken.is_denied_at_the_end(hit)
            && !is_only_hoped(spoken, hit)
    };
    let back: Vec<&WordHit> = spoken.of(&["money-came-back"]).filter(speaks).filter(is_said).collect();
    let is_of_money = |end: &WordHit| back.iter().any(|hit| overlaps(&hit.place, &end.place));
    let ends = spoken.of(&["helped", "finished", "finished-alone"]).filter(speaks);
    let ends = ends.filter(|end| !is_of_money(end) && ends_it(spoken, end) && !depends_on_something(spoken, end));
    let ends = ends.filter(|end| !is_only_hoped(spoken, end) && !is_of_another_time(spoken, end));
    let Some(end) = ends.map(|end| end.place.end).max().filter(|_| !back.is_empty()) else { return false };
    let mut behind = spoken.of(&["contrast", "again-word", "in-spite", "except-for", "still-word"]).filter(speaks);
    // That it came back is also how a payment fails.
    let fails = spoken.of(&FAILS).filter(speaks).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        !is_of_money(hit) && !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    });
    !fails && !behind.any(|hit| hit.place.start >= end)
}

#[cfg(test)]
mod tests {
    use super::super::{says_that_all_is_well, says_that_it_helped};

    #[test]
    fn money_that_came_back_and_thanks_are_the_end_of_it() {
        for text in [
            "In the end they refunded me the 39.95 and cancelled it. Sorted, thanks everyone.",
            "Am Ende haben sie mir alles erstattet und gekündigt. Erledigt, danke an alle!",
            "Finalement ils m'ont remboursé les 39,95 et résilié. C'est réglé, merci à tous.",
            "Al final me devolvieron los 39,95 y me dieron de baja. Solucionado, gracias a todos.",
            "Alla fine mi hanno rimborsato tutto. Risolto, grazie mille.",
            "No fim devolveram o dinheiro e cancelaram. Resolvido, obrigado a todos.",
            "В итоге деньги вернули. Вопрос решен, спасибо.",
            "結局返金されました。解決しました。ありがとうございました。",
            "W końcu zwrócili pieniądze. Sprawa załatwiona, problem rozwiązany, dziękuję.",
            "Uiteindelijk is alles terugbetaald. Opgelost, bedankt allemaal.",
            "Sonunda paramı iade ettiler. Sorun çözüldü, teşekkürler.",
        ] {
            assert!(says_that_all_is_well(text) && says_that_it_helped(text), "{text}");
        }
    }

    #[test]
    fn money_that_is_still_wanted_is_no_end() {
        for text in [
            "I want my money refunded, thanks",
            "They have not refunded me yet. When it is solved I will say thanks.",
            "They refunded me, is that solved now? Thanks",
            "Refunded, thanks, but the licence has expired",
            "Sie haben mir nichts erstattet, danke für nichts",
            "Me devolvieron la mitad, gracias, pero me siguen cobrando",
            "Ils ne m'ont pas remboursé, merci de régler ça",
            "Деньги не вернули, спасибо",
            "返金されません。解決していません。ありがとうございます。",
            "Zwrócili mi pieniądze, dziękuję, ale znowu pobrali",
        ] {
            assert!(!says_that_all_is_well(text), "{text}");
        }
    }
}
