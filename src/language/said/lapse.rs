//! A lapse of another time, told by somebody whose licence is in order now: "last year I had let it run out, now it is green".

use std::ops::Range;

use super::over::TROUBLES;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::text::overlaps;

/// How a lapse of another time is told; beside one, these words may be of today as well.
const LAPSED: [&str; 1] = ["lapsed-then"];

/// What makes of a lapse one that is there again, or still.
const OF_TODAY: [&str; 5] = ["again-word", "still-word", "today", "yesterday", "day-before-yesterday"];

/// The places of a text that tell of a lapse of another time, where the text says besides that the licence is in order, and of
/// nothing that it fails.
pub(super) fn lapsed_once(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_then = |hit: &&WordHit| {
        let mut times = spoken.beside(hit, &["former-time"], Together::Sentence).filter(speaks);
        let mut now = spoken.beside(hit, &OF_TODAY, Together::Clause).filter(speaks);
        times.any(|time| time.place.start < hit.place.end) && !now.any(|now| !overlaps(&now.place, &hit.place))
    };
    let lapses: Vec<&WordHit> = spoken.of(&["lapsed-then", "ended"]).filter(speaks).filter(is_then).collect();
    if lapses.is_empty() {
        return Vec::new();
    }
    let in_order: Vec<&WordHit> = in_order_now(spoken).collect();
    let places: Vec<Range<usize>> = lapses.iter().filter_map(|lapse| place_of(spoken, lapse, &in_order)).collect();
    let is_past = |hit: &WordHit| {
        let start = spoken.folded.original(hit.place.clone()).start;
        places.iter().any(|place| place.contains(&start))
    };
    let mut in_order = in_order.into_iter().filter(|hit| !is_past(hit)).peekable();
    if in_order.peek().is_none() {
        return Vec::new();
    }
    let words: Vec<Range<usize>> = in_order.map(|hit| hit.place.clone()).collect();
    let fails = spoken.of_either(&TROUBLES, &LAPSED).filter(speaks).filter(|hit| !is_past(hit)).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        let is_of_order = words.iter().any(|word| overlaps(word, &hit.place));
        !is_of_order && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
    });
    if fails { Vec::new() } else { places }
}

/// The words that say that the licence is in order: not of an account or a seller, not in a question, not denied, and with no "but"
/// behind them.
fn in_order_now<'s>(spoken: &'s Spoken<'_>) -> impl Iterator<Item = &'s WordHit> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let hits = spoken.of(&["in-order-now", "well-now", "shown-active"]).filter(speaks);
    hits.filter(move |hit| {
        let own = std::slice::from_ref(&hit.place);
        let asks = spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？']));
        let of_account = spoken.beside(hit, &["account-side"], Together::Clause).any(|other| speaks(&other));
        let mut turns = spoken.beside(hit, &["contrast", "in-spite"], Together::Next).filter(speaks);
        let is_behind = |turn: &WordHit| turn.place.start >= hit.place.end;
        !asks && !of_account && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true) && !turns.any(is_behind)
    })
}

/// Where a lapse is told: its sentence, up to what says in the same one that all is in order.
fn place_of(spoken: &Spoken<'_>, lapse: &WordHit, in_order: &[&WordHit]) -> Option<Range<usize>> {
    let sentence = spoken.sentence_place(lapse.sentence)?;
    let behind = in_order.iter().filter(|hit| hit.sentence == lapse.sentence && hit.place.start >= lapse.place.end);
    let first = behind.min_by_key(|hit| hit.place.start);
    let end = first.map_or(sentence.end, |hit| {
        let clause = spoken.clause_place(hit.clause).filter(|_| hit.clause != lapse.clause);
        clause.map_or_else(|| spoken.folded.original(lapse.place.clone()).end, |clause| clause.start)
    });
    (sentence.start < end).then_some(sentence.start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lapsed(text: &str) -> bool {
        !lapsed_once(&Spoken::of_words(text)).is_empty()
    }

    #[test]
    fn a_lapse_of_another_time_is_over_where_all_is_in_order_now() {
        for text in [
            "Three years ago it had run out on me. It is valid until June and works fine.",
            "Vor drei Jahren war sie mal abgelaufen. Jetzt ist sie gültig bis Juni, alles in Ordnung.",
            "Il y a trois ans elle avait expiré. Elle est valable jusqu'en juin, tout va bien.",
            "Hace tres años se me había caducado. Ahora está activa y todo funciona.",
            "Tre anni fa era scaduta. Ora è attiva e non c'è nessun problema.",
            "Há três anos tinha vencido. Agora está ativa e tudo funciona.",
            "Три года назад она закончилась. Сейчас действует, всё в порядке.",
            "Trzy lata temu wygasła. Teraz jest aktywna i wszystko działa.",
            "Drie jaar geleden had ik hem laten verlopen. Nu is hij actief en alles werkt.",
            "三年前に切れてしまいましたが、今は有効で問題ありません。",
            "Üç yıl önce süresi dolmuştu. Şimdi etkin, her şey yolunda.",
        ] {
            assert!(lapsed(text), "{text}");
        }
    }

    #[test]
    fn what_has_ended_today_is_over_for_nobody() {
        for text in [
            "Last year I renewed in time. Now it has expired.",
            "Three years ago it had run out, and now it has expired again.",
            "Last year it had run out. In my account it is active, but the laptop says expired.",
            "Letztes Jahr war sie abgelaufen, jetzt wird der Code abgelehnt.",
            "L'an dernier elle avait expiré et maintenant le code est refusé.",
            "El año pasado había caducado. ¿Está todo bien?",
            "В прошлом году она закончилась. Сейчас снова закончилась.",
            "Vorig jaar was hij verlopen. Hij is nu niet actief.",
            "去年切れました。今も切れています。",
            "It has expired.",
            "Geçen yıl süresi dolmuştu. Şimdi yine doldu.",
        ] {
            assert!(!lapsed(text), "{text}");
        }
    }
}
