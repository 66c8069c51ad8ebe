//! Money that somebody still has to come for: taken twice and given back once at most, or refused by the bank. That stays a matter of
//! today, however long ago it was, and of this licence, whatever else its sentence names.

use std::ops::Range;

use super::Claim;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::facts::Value;
use crate::text::overlaps;

/// Words between "twice" and what was taken.
const NEAR: usize = 4;

/// What is taken.
const TAKEN: [&str; 4] = ["charged", "took", "paid", "money-word"];

/// What ends a matter of money, where it is done and not only wished for.
const ENDS_IT: [&str; 4] = ["never-mind", "finished", "finished-alone", "money-came-back"];

/// By which a refund is only wished for, or is to come.
const ONLY_WISHED: [&str; 3] = ["wishes", "refund-wish", "once-it-works"];

/// Words between "not" and that the money came back.
const DENIED_WITHIN: usize = 3;

/// What makes of it one of another time, or one that is only feared.
const NOT_NOW: [&str; 3] = ["last-year", "not-twice-yet", "other-vendor"];

/// By which a bank pays, and for what.
const OF_A_BANK: [&str; 3] = ["bank-noun", "bank-card", "new-card"];
const OF_A_TERM: [&str; 5] = ["renewal-of-any-kind", "auto-renewal", "subscription", "kaspersky", "charged"];

/// The sentences that tell of money which was taken twice, and which has not come back whole as far as the text tells.
pub(super) fn about_money_owed(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut sentences: Vec<usize> = Vec::new();
    for twice in spoken.of(&["twice-word"]).filter(speaks) {
        let is_near = |taken: &WordHit| spoken.between(&taken.place, &twice.place) <= NEAR;
        let is_taken = spoken.beside(twice, &TAKEN, Together::Clause).any(|taken| speaks(&taken) && is_near(taken));
        let here = [twice.sentence, twice.sentence + 1];
        let holds = |groups: &'static [&'static str]| here.into_iter().any(|at| spoken.says_in(at, groups));
        let is_ended = || {
            let mut ends = here.into_iter().flat_map(|at| spoken.in_sentence(at, &ENDS_IT)).filter(speaks);
            ends.any(|end| is_done(spoken, end))
        };
        // "Twice, and refunded once" is open; "twice, and refunded" is not.
        let is_open = holds(&["once-only"]) && !holds(&["never-mind"]) || !is_ended();
        if is_taken && is_open && !spoken.says_in(twice.sentence, &NOT_NOW) {
            sentences.push(twice.sentence);
        }
    }
    sentences.dedup();
    sentences.into_iter().filter_map(|sentence| spoken.sentence_place(sentence)).collect()
}

/// Whether what ends a matter has been done: nobody asks for it, denies it or waits for it.
fn is_done(spoken: &Spoken<'_>, end: &WordHit) -> bool {
    let own = std::slice::from_ref(&end.place);
    let asks = spoken.sentence(end.sentence).is_some_and(|words| words.ends_with(['?', '？']));
    let is_denied =
        spoken.is_denied(end, &end.place, own, end.language, DENIED_WITHIN, true) || spoken.is_denied_at_the_end(end);
    let mut wished = spoken.beside(end, &ONLY_WISHED, Together::Clause);
    let is_wished =
        wished.any(|wish| speak_alike(wish.language, spoken.language) && !overlaps(&wish.place, &end.place));
    end.group == "never-mind" || !asks && !is_denied && !is_wished
}

/// That money was taken twice says more than that one of the sums is wanted back.
pub(super) fn settle(spoken: &Spoken<'_>, claims: &mut [Claim]) {
    let owed = about_money_owed(spoken);
    let is_it = |claim: &Claim| {
        let start = spoken.folded.original(claim.place.clone()).start;
        claim.value == Value::Choice("charged-twice") && owed.iter().any(|place| place.contains(&start))
    };
    claims.iter_mut().filter(|claim| is_it(claim)).for_each(|claim| claim.weight += 2);
}

/// What makes of a payment that was refused one of another time.
const OF_ANOTHER_TIME: [&str; 3] = ["last-year", "former-time", "finished"];

/// What says that it went through in the end.
const WENT_THROUGH: [&str; 3] = ["it-did", "fine-since", "well-now"];

/// The sentences that tell of a renewal which a bank refused, and of no other time.
pub(super) fn about_a_refused_payment(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    if WENT_THROUGH.iter().any(|group| spoken.holds(group)) {
        return Vec::new();
    }
    let sentence_of = |place: &Range<usize>| spoken.folded_place(place).map(|place| spoken.sentence_of(place.start));
    let sentences = refused_by_a_bank(spoken).into_iter().filter_map(|place| sentence_of(&place));
    let now = sentences.filter(|sentence| !spoken.says_in(*sentence, &OF_ANOTHER_TIME));
    now.filter_map(|sentence| spoken.sentence_place(sentence)).collect()
}

/// The places in which a bank refuses what a licence costs.
pub(super) fn refused_by_a_bank(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let refused = spoken.of(&["bank-refuses"]).filter(speaks).filter(|hit| {
        let beside = |groups: &'static [&'static str]| {
            spoken.beside(hit, groups, Together::Sentence).any(|other| speaks(&other))
        };
        beside(&OF_A_BANK) && beside(&OF_A_TERM)
    });
    refused.map(|hit| spoken.folded.original(hit.place.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_twice_and_given_back_once_is_owed() {
        for text in [
            "They charged me twice in September and refunded it only once.",
            "Im September wurde zweimal abgebucht und nur einmal erstattet.",
            "On m'a prélevé deux fois en septembre et remboursé une seule fois.",
            "En septiembre me cobraron dos veces y solo me devolvieron una.",
            "A settembre mi hanno addebitato due volte e rimborsato una sola volta.",
            "Em setembro cobraram duas vezes e devolveram só uma.",
            "В сентябре деньги списали дважды, а вернули только один раз.",
            "9月に二重に引き落とされ、返金は一回だけでした。",
            "We wrześniu pobrali dwa razy, a zwrócili tylko raz.",
            "In september is er twee keer afgeschreven en maar één keer terugbetaald.",
            "Eylülde iki kez para çekildi, sadece bir kez iade edildi.",
            "I was charged twice in August.",
            "In September I was charged twice, I asked for a refund in October. The program works fine now, thanks.",
            "I was charged twice in September. It was never refunded.",
            "I was charged twice. When will it be refunded?",
            "Im September wurde zweimal abgebucht. Ich möchte das Geld erstattet haben.",
            "Im September wurde zweimal abgebucht, das Geld wurde nicht erstattet.",
            "On m'a prélevé deux fois, j'ai demandé le remboursement.",
            "Me cobraron dos veces, pedí el reembolso en octubre.",
            "Mi hanno addebitato due volte, ho chiesto il rimborso.",
            "Cobraram duas vezes, pedi o reembolso.",
            "Деньги списали дважды, просил возврат денег.",
            "Pobrali dwa razy, poprosiłem o zwrot pieniędzy.",
            "Er is twee keer afgeschreven, ik heb om terugbetaling gevraagd.",
            "二重に引き落とされ、返金を依頼しました。",
            "İki kez para çekildi, para iadesi istedim.",
        ] {
            assert_eq!(about_money_owed(&Spoken::of_words(text)).len(), 1, "{text}");
        }
    }

    #[test]
    fn what_has_come_back_or_is_only_feared_is_not_owed() {
        for text in [
            "Last year I was charged twice.",
            "I was charged twice and the money was refunded.",
            "I was charged twice. The money came back in October.",
            "Es wurde zweimal abgebucht und wieder erstattet.",
            "On m'a prélevé deux fois et on m'a remboursé.",
            "Деньги списали дважды, потом вернули.",
            "二重に引き落とされましたが、返金されました。",
            "İki kez para çekildi, para iade edildi.",
            "Letztes Jahr wurde doppelt abgebucht.",
            "On m'a prélevé deux fois, c'est réglé.",
            "Me cobraron dos veces y me lo devolvieron.",
            "Mi hanno addebitato due volte, poi risolto.",
            "В прошлом году деньги списали дважды.",
            "Pobrali dwa razy, ale pieniądze wróciły.",
            "Er is twee keer afgeschreven, dat is opgelost.",
            "I do not want to pay twice.",
        ] {
            assert!(about_money_owed(&Spoken::of_words(text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_bank_that_refuses_the_renewal_is_told_apart_from_any_other() {
        for text in [
            "Die Verlängerung sollte abgebucht werden, die Bank hat abgelehnt.",
            "The bank declined the renewal.",
            "Le renouvellement a été refusé par la banque.",
            "La banca ha rifiutato il rinnovo.",
            "O banco recusou a renovação.",
            "Bank odrzucił odnowienie, transakcja odrzucona.",
        ] {
            assert!(!refused_by_a_bank(&Spoken::of_words(text)).is_empty(), "{text}");
        }
        assert!(refused_by_a_bank(&Spoken::of_words("Die Bank hat meinen Autokredit abgelehnt.")).is_empty());
    }
}
