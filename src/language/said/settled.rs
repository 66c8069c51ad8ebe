//! Whether a whole text says that its matter is over: "solved, thanks", "they gave the money back in the end, thanks".

use super::of_now::is_of_another_time;
use super::over::{FAILS, depends_on_something, ends_it, is_only_hoped, is_well_beside, told_of};
use super::spoken::{Spoken, WordHit, speak_alike};
use crate::text::overlaps;

/// Words of a text that takes back what was asked.
const MOST_OF_A_WITHDRAWAL: usize = 60;

/// Words of a text that only tells that a matter of money is over, at most.
const MOST: usize = 60;

/// Whether an answer to whoever helped says that all is well by now, which may be no more than "solved, thanks".
#[must_use]
pub fn says_that_it_helped(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    !spoken.holds("thanks-for-nothing")
        && (is_well_beside(&spoken, &HELPED, &[])
            || is_thanked_for(&spoken, text)
            || takes_it_back(text)
            || tells_that_money_came_back(&spoken))
}

/// How an answer to whoever helped says that all is well.
const HELPED: [&str; 3] = ["well-now", "helped", "helped-at-the-end"];

/// Words of an answer in which a word of thanks and one of success are all there is, at most.
const MOST_OF_THANKS: usize = 12;

/// "Danke, läuft": whether a few words give thanks and say that it works. A longer text may say that of anything.
fn is_thanked_for(spoken: &Spoken<'_>, text: &str) -> bool {
    text.split_whitespace().count() <= MOST_OF_THANKS
        && spoken.holds("thanks-word")
        // "Friday works for me", "my phone works, where is my code".
        && !spoken.holds("only-hoped")
        && (!spoken.holds("weekdays") || spoken.holds("since-word"))
        && !spoken.of(&["works-said"]).any(|hit| asks_verb_first(spoken, hit))
        && !spoken.holds("they-say")
        && says_little_else(spoken)
        && is_well_beside(spoken, &["works-said"], &[])
}

/// Words that may stand beside thanks and success: "the download worked, the activation did not" has more of them.
const MOST_BESIDE: usize = 2;

/// What thanks and success are made of, and since when.
const OF_THANKS: [&str; 7] =
    ["thanks-word", "only-thanks", "works-said", "well-now", "help-given", "since-word", "weekdays"];

/// Whether a text is thanks and success with hardly a word beside them.
fn says_little_else(spoken: &Spoken<'_>) -> bool {
    let hits: Vec<&WordHit> = spoken.of(&OF_THANKS).collect();
    let folded = spoken.folded.as_str();
    let mut at = 0;
    let beside = folded.split(' ').filter(|word| {
        let place = at..at + word.len();
        at = place.end + 1;
        let is_word = word.chars().any(char::is_alphabetic) && word.chars().count() > 1;
        is_word && !hits.iter().any(|hit| overlaps(&hit.place, &place))
    });
    beside.count() <= MOST_BESIDE
}

/// What stands behind a verb that begins a question without its sign: "funktioniert das auch auf dem Tablet".
const BEHIND_A_VERB: [&str; 10] = ["das", "es", "die", "der", "sie", "dies", "het", "dat", "dit", "hij"];

fn asks_verb_first(spoken: &Spoken<'_>, verb: &WordHit) -> bool {
    let Some(clause) = spoken.clause_place(verb.clause) else { return false };
    let place = spoken.folded.original(verb.place.clone());
    let begins = spoken.original.get(clause.start..place.start).is_some_and(|gap| !gap.contains(char::is_alphanumeric));
    let next = spoken.folded.as_str()[verb.place.end..].split(' ').find(|word| !word.is_empty());
    begins && next.is_some_and(|next| BEHIND_A_VERB.contains(&next))
}

/// Whether words that something is over are said of now, and neither hoped nor bound to anything.
fn settles(spoken: &Spoken<'_>, end: &WordHit) -> bool {
    ends_it(spoken, end)
        && !depends_on_something(spoken, end)
        && !is_only_hoped(spoken, end)
        && !is_of_another_time(spoken, end)
}

/// Whether a short text ends with that a trouble, which it may name before, is over: "the blocked code is settled meanwhile".
fn takes_it_back(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    // Whoever asks something waits for an answer.
    let asks = text.contains(['?', '？']);
    let is_bound = ["in-spite", "except-for", "refund-word"].iter().any(|group| spoken.holds(group));
    if asks || text.split_whitespace().count() > MOST_OF_A_WITHDRAWAL || is_bound {
        return false;
    }
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let ends = spoken.of(&["helped", "finished"]).filter(speaks).filter(|end| settles(&spoken, end));
    // What was settled last year is not what is asked today.
    let ends = ends.filter(|end| !spoken.says_in(end.sentence, &["last-year", "long-past"]));
    let Some(end) = ends.map(|end| end.place.end).max() else { return false };
    let holds = |groups: &'static [&'static str], sentence: usize| spoken.says_in(sentence, groups);
    // "The blocked code was a typo" tells once more what is over.
    let is_told_again = |sentence| holds(&["was-then"], sentence) && !holds(&["another-now"], sentence);
    let is_behind = |hit: &WordHit| hit.place.start >= end && !is_told_again(hit.sentence);
    let mut behind = told_of(&spoken).chain(spoken.of(&["contrast", "again-word"])).filter(speaks);
    !behind.any(is_behind)
}

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
    let ends: Vec<&WordHit> = spoken.of(&["helped", "finished", "finished-alone"]).filter(speaks).collect();
    let settled = ends.iter().filter(|end| !is_of_money(end) && settles(spoken, end));
    let Some(end) = settled.map(|end| end.place.end).max().filter(|_| !back.is_empty()) else { return false };
    let mut behind = spoken.of(&["contrast", "again-word", "in-spite", "except-for", "still-word"]).filter(speaks);
    // That it came back is also how a payment fails.
    let is_of_the_end = |hit: &WordHit| ends.iter().any(|end| overlaps(&end.place, &hit.place));
    let fails = spoken.of(&FAILS).filter(speaks).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        !is_of_money(hit) && !is_of_the_end(hit) && !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    });
    !fails && !behind.any(|hit| hit.place.start >= end)
}

#[cfg(test)]
mod tests {
    use super::super::says_that_all_is_well;
    use super::*;

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

    #[test]
    fn whoever_hopes_plans_asks_or_is_promised_has_nothing_solved() {
        for text in [
            "Thanks, I hope it works.",
            "Danke, ich probiere, ob es funktioniert.",
            "Thanks, I wish it worked.",
            "Bedankt, ik laat weten of het werkt.",
            "Obrigado, vou ver se funciona.",
            "Dzięki, sprawdzę, czy działa.",
            "Спасибо, проверю, работает ли.",
            "Merci, je vais voir si ça marche.",
            "Gracias, espero que funcione.",
            "Grazie, proverò se funziona.",
            "ありがとうございます。動くかどうか試してみます。",
            "Teşekkürler, çalışıyor mu diye bakacağım.",
            "Tack, jag hoppas att det fungerar.",
            "Thanks, please tell me how it works.",
            "Danke, erklären Sie mir bitte, wie das funktioniert.",
            "Merci de m'expliquer comment ça marche.",
            "Gracias, díganme cómo funciona.",
            "Dziękuję, jak działa ten kod",
            "Vielen Dank, funktioniert das auch auf dem Tablet",
            "Thanks. My phone works. Where is my code",
            "Bedankt. Mijn telefoon werkt. Waar is mijn code",
            "Thanks. Only the old code works.",
            "Thanks, Friday works for me, please call then.",
            "Danke, das klappt am Freitag, da rufe ich an.",
            "Danke für nichts. Garantiert läuft hier was schief.",
            "I don't need anything else, thanks, it works on none of my devices.",
            "Ein falsches Datum kann zu dieser Meldung führen, sagt mein Nachbar.",
            "Die Sperre kann zu einem Datenverlust auf meinem Laptop führen.",
            "Das kann zu, sagt mein Chef, wenn die Lizenz läuft.",
            "I just want everything back to normal.",
            "Please make it so that everything is back to normal.",
            "Wann ist alles wieder normal",
            "Ich hoffe, dass jetzt alles geht.",
            "Je voudrais que tout fonctionne.",
            "Spero che tutto funziona.",
            "Хочу, чтобы всё работало, всё в норме.",
            "The seller promised that all is unlocked now.",
            "Kaspersky wrote that my licence is unlocked now. Is that so",
            "Ihr Kollege meinte, jetzt freigeschaltet. Wo sehe ich das",
            "Thanks, all fine until October.",
            "Thanks, the download worked, the activation did not.",
            "Thanks, it worked for two days.",
            "Danke, hat zwei Tage lang funktioniert.",
            "Merci, ça marche seulement sans le pare-feu.",
            "Gracias, funciona en el otro ordenador.",
            "Thanks, it supposedly works.",
            "Danke, alles in Ordnung bis September.",
            "Todo funciona hasta octubre.",
        ] {
            assert!(!says_that_it_helped(text), "{text}");
        }
    }

    #[test]
    fn whoever_says_that_it_works_has_it_solved() {
        for text in [
            "Thanks, it works.",
            "Thank you, it works fine since Friday.",
            "I restarted as you said, and it works again. Thank you!",
            "Danke, läuft.",
            "Danke, das Ticket kann zu.",
            "Ich habe neu gestartet, und jetzt funktioniert alles wieder.",
            "Merci, ça marche.",
            "Gracias, ya funciona todo.",
            "Grazie, ora funziona.",
            "Obrigada, deu certo.",
            "Спасибо, всё заработало.",
            "Dzięki, działa.",
            "Bedankt, het werkt weer. Mag dicht.",
            "ありがとうございました。動きました。",
            "Teşekkürler, çalıştı.",
            "試したら動きました。ありがとうございます。",
        ] {
            assert!(says_that_it_helped(text), "{text}");
        }
    }
}
