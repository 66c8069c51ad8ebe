//! What a text only asks: whoever asks whether the licence may be used on a phone has no trouble, and is answered.
//!
//! A question is a sentence that asks or wishes and holds nothing that has happened. What it fears or supposes ("do I lose the
//! days", "when it has expired") is no trouble yet; "why" asks of what has happened.

use std::ops::Range;

use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use super::table::{AskedKind, Together, tables};
use crate::text::overlaps;

/// What has happened, whatever else the sentence asks.
const HAPPENED: [&str; 10] = [
    "refused",
    "blocked",
    "block-list",
    "key-cancelled",
    "list-broken",
    "renewal-failed",
    "no-code-came",
    "twice-word",
    "unwanted-word",
    "bank-refuses",
];

/// Words between what is supposed and the end that it supposes.
const SUPPOSED_WITHIN: usize = 9;

/// Sentences beside a question in which it may name what it is about.
const BESIDE: usize = 2;

/// What a text asks, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedThings {
    /// What the questions are about that the tables know, each with the sentence that asks.
    pub about: Vec<(&'static str, Range<usize>)>,
    /// The sentences that only ask, in bytes of the text.
    pub places: Vec<Range<usize>>,
    /// The sentences that tell only what is asked about: what somebody plans, and what they have for it.
    pub beside: Vec<Range<usize>>,
}

/// What a text asks.
#[must_use]
pub fn what_is_asked(text: &str) -> AskedThings {
    asked(&Spoken::of_words(text))
}

/// Whether a topic can say that it answers this kind of question.
#[must_use]
pub fn is_asked_about(kind: &str) -> bool {
    tables().asked.iter().any(|known| known.about == kind)
}

/// As [`what_is_asked`], of a text that is read already.
pub(super) fn asked(spoken: &Spoken<'_>) -> AskedThings {
    let mut found = AskedThings::default();
    for (number, place) in spoken.sentence_places() {
        let (is_question, is_why) = (asks(spoken, number), within(spoken, number, &["asks-why"]).next().is_some());
        // Whoever says what they need asks for that, and for nothing else.
        let is_asked =
            |kind: &&AskedKind| is_question || !is_why && within(spoken, number, &kind.wish).next().is_some();
        let about: Vec<&AskedKind> =
            tables().asked.iter().filter(is_asked).filter(|kind| is_about(spoken, number, kind)).collect();
        if !is_question && about.is_empty() || tells_what_happened(spoken, number) {
            continue;
        }
        found.about.extend(about.into_iter().map(|kind| (kind.about, place.clone())));
        found.places.push(place);
    }
    if speaks_of_a_new_machine(spoken) {
        // What has to go before is the old computer, and no code.
        found
            .about
            .iter_mut()
            .filter(|(kind, _)| *kind == "enters-new-code")
            .for_each(|(kind, _)| *kind = "new-computer");
    }
    if let Some(reinstall) = planned_reinstall(spoken) {
        found.about.push(("new-computer", reinstall.question.clone()));
        if !found.places.contains(&reinstall.question) {
            found.places.push(reinstall.question);
        }
        found.beside = reinstall.beside;
    }
    found
}

/// Whether a text names a new computer, in whatever sentence, and no code: "I get a new laptop. Do I have to do anything before I wipe the
/// old one?"
fn speaks_of_a_new_machine(spoken: &Spoken<'_>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.asking_language);
    let goes = |hit: &WordHit| spoken.of(&["takes-out"]).any(|other| overlaps(&other.place, &hit.place));
    spoken.of(&["new-computer", "another-machine"]).filter(speaks).any(|hit| !goes(hit))
        && !spoken.of(&["code-noun", "a-code", "new-code", "old-code"]).any(|hit| speaks(&hit))
}

/// A question whether the licence is still there after the system is installed anew.
struct Reinstall {
    question: Range<usize>,
    beside: Vec<Range<usize>>,
}

/// Whoever plans to install the system anew and asks what becomes of the licence: the plan, and what is at hand for it, are no
/// trouble. "I have no code, only the account" tells of no code that failed to come.
fn planned_reinstall(spoken: &Spoken<'_>) -> Option<Reinstall> {
    let sentences: Vec<(usize, Range<usize>)> = spoken.sentence_places().collect();
    let holds = |groups: &[&'static str], sentence: usize| within(spoken, sentence, groups).next().is_some();
    let plans = |sentence: usize| holds(&["plans"], sentence) && holds(&["wipes"], sentence);
    if !sentences.iter().any(|(number, _)| plans(*number)) {
        return None;
    }
    let has_account = |number: usize| holds(&["account-noun"], number) && holds(&["code-noun"], number);
    let is_done = spoken.of(&["done-reinstall"]).any(|hit| speak_alike(hit.language, spoken.asking_language));
    let mut told = sentences.iter().filter(|(number, _)| !plans(*number) && !has_account(*number));
    if is_done || told.any(|(number, _)| tells_what_happened(spoken, *number)) {
        return None;
    }
    let asks_it = |number: usize| asks(spoken, number) && holds(&["survives"], number);
    let (_, question) = sentences.iter().rev().find(|(number, _)| asks_it(*number))?;
    let beside = sentences.iter().filter(|(number, _)| plans(*number) || has_account(*number));
    Some(Reinstall { question: question.clone(), beside: beside.map(|(_, place)| place.clone()).collect() })
}

/// Whether a place stands in a clause that tells something before the one that asks: "it ends on 12 January, must I renew now?".
pub(super) fn is_told_beside(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    let (clause, sentence) = (spoken.clause_of(place.start), spoken.sentence_of(place.start));
    let asks = |hit: &WordHit| hit.clause == clause;
    let goes_on = spoken.clause_place(clause).zip(spoken.sentence_place(sentence));
    goes_on.is_some_and(|(clause, sentence)| clause.end < sentence.end)
        && !within(spoken, sentence, &["asks", "asks-why", "supposing"]).any(asks)
}

/// The places of some groups in one sentence, in the language that is spoken.
fn within<'s>(
    spoken: &'s Spoken<'_>,
    sentence: usize,
    groups: &'s [&'static str],
) -> impl Iterator<Item = &'s WordHit> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.asking_language);
    spoken.in_sentence(sentence, groups).filter(speaks)
}

/// Whether a sentence asks or wishes.
fn asks(spoken: &Spoken<'_>, sentence: usize) -> bool {
    let ends = |words: &str| words.trim_end_matches(['"', '”', '»', ')']).ends_with(['?', '？']);
    let says = within(spoken, sentence, &["asks"]).next().is_some();
    let why = within(spoken, sentence, &["asks-why"]).next().is_some();
    !why && (says || spoken.sentence(sentence).is_some_and(ends))
}

/// Whether a sentence tells of something that is wrong, and not only fears or supposes it.
fn tells_what_happened(spoken: &Spoken<'_>, sentence: usize) -> bool {
    // What somebody does not want next year has not happened.
    let is_to_come = within(spoken, sentence, &["next-term"]).next().is_some();
    let lies_ahead = |hit: &WordHit| is_to_come && hit.group == "unwanted-word";
    let happened = within(spoken, sentence, &HAPPENED).any(|hit| !is_denied(spoken, hit) && !lies_ahead(hit));
    let supposes: Vec<&WordHit> = within(spoken, sentence, &["supposing"]).collect();
    let says = within(spoken, sentence, &["window-says"]).next().is_some();
    let is_supposed = |hit: &WordHit| {
        let before = |one: &&WordHit| one.place.start <= hit.place.start || stands_behind(one.language);
        supposes.iter().copied().filter(before).any(|one| spoken.between(&one.place, &hit.place) <= SUPPOSED_WITHIN)
    };
    let now = within(spoken, sentence, &["today-word"]).next().is_some();
    let ended = within(spoken, sentence, &["ended"]).any(|hit| says || now || !is_supposed(hit));
    let feared: Vec<&WordHit> = within(spoken, sentence, &["feared", "trouble-over", "supposing"]).collect();
    let covers = |hit: &WordHit| {
        feared.iter().any(|fear| fear.place.start <= hit.place.start && hit.place.end <= fear.place.end)
    };
    let troubles = || within(spoken, sentence, &["trouble"]).any(|hit| !covers(hit) && !is_denied(spoken, hit));
    happened || ended || troubles()
}

fn is_denied(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    let denies = spoken.of(&["not"]).any(|not| hit.place.start <= not.place.start && not.place.end <= hit.place.end);
    !denies && spoken.is_denied(hit, &hit.place, std::slice::from_ref(&hit.place), hit.language, 1, false)
}

/// Whether a question is of a kind: it names one thing of it, and the rest stands beside.
fn is_about(spoken: &Spoken<'_>, sentence: usize, kind: &AskedKind) -> bool {
    // Whether to buy it again is asked of what fails, whatever else is told beside.
    let beside = if within(spoken, sentence, &["pays-again"]).next().is_some() { 0 } else { BESIDE };
    let around = sentence.saturating_sub(beside)..=sentence + beside;
    let near = |groups: &Vec<&'static str>, at: usize| within(spoken, at, groups).next().is_some();
    let without = || within(spoken, sentence, &kind.without).next().is_some();
    kind.near.iter().any(|groups| near(groups, sentence))
        && kind.near.iter().all(|groups| around.clone().any(|at| near(groups, at)))
        && !without()
}

/// What a message wants, or what somebody in its name does.
const WANTS: [&str; 20] = [
    "pay-link",
    "click-word",
    "hard-demand",
    "swindler-money",
    "remote-word",
    "remote-tool",
    "calls-on",
    "caller",
    "mail-demand",
    "fell-for",
    "gave-secret",
    "technician",
    "mail-link",
    "lets-in",
    "call-verb",
    "no-order",
    "link-word",
    "renewing",
    "pay-word",
    "bill-word",
];

/// Whether a text asks whether a message is genuine that says when the licence ends, and tells of nothing that it wants.
pub(super) fn asks_of_a_reminder(spoken: &Spoken<'_>, asked: &AskedThings) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.asking_language);
    let asks = || asked.about.iter().any(|(kind, _)| *kind == "message-genuine");
    spoken.of(&["ends"]).any(|hit| speaks(&hit)) && !spoken.of(&WANTS).any(|hit| speaks(&hit)) && asks()
}

/// The sentences that tell of a device which was given away long ago: what befell it concerns nobody here.
pub(super) fn about_what_was_given_away(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for hit in spoken.of(&["gave-away"]).filter(|hit| speak_alike(hit.language, spoken.asking_language)) {
        let beside = |groups: &'static [&'static str]| {
            let mut found = spoken.beside(hit, groups, Together::Sentence);
            found.any(|other| speak_alike(other.language, spoken.asking_language))
        };
        let is_past = beside(&["bygone"]) && !beside(&["today-word", "refused", "blocked"]);
        if is_past && beside(&["old-device", "device"]) {
            places.extend(spoken.sentence_place(hit.sentence));
        }
    }
    places.dedup();
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<&'static str> {
        what_is_asked(text).about.into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn a_question_is_about_what_it_names() {
        for (text, kind) in [
            ("Can I put it on my tablet as well?", "another-device"),
            ("I get a new laptop next month. Do I have to do anything before I wipe the old one?", "new-computer"),
            (
                "A Natale cambio portatile. Devo fare qualcosa con Kaspersky prima di cancellare il vecchio?",
                "new-computer",
            ),
            ("Ich bekomme einen neuen Laptop. Bleibt die Lizenz erhalten?", "new-computer"),
            ("Si je renouvelle maintenant, est-ce que je perds des jours ?", "renew-early"),
            ("¿Dónde veo cuántos dispositivos tengo?", "where-to-see"),
            ("Come rimuovo il vecchio computer dall'abbonamento?", "remove-device"),
            ("A renovação automática está ativada? Onde vejo?", "auto-renewal"),
            ("Где взять чек за лицензию?", "invoice"),
            ("プレミアムに変更できますか。", "change-plan"),
            ("Czy licencja działa za granicą?", "abroad"),
            ("Werkt het ook zonder internet?", "offline"),
            ("What happens when it expires?", "after-expiry"),
            ("Is this email genuine?", "message-genuine"),
        ] {
            assert!(kinds(text).contains(&kind), "{text}: {:?}", kinds(text));
        }
    }

    #[test]
    fn whoever_plans_to_install_the_system_anew_asks_about_a_new_computer() {
        for text in [
            "I'm about to factory reset the laptop. There was never a code, just the account. Will it come back?",
            "Nächste Woche formatiere ich die Platte. Einen Code habe ich nicht, nur das Konto. Bleibt das Abo erhalten?",
            "Demain je formate le PC, aucun code, juste mon compte. L'abonnement sera-t-il perdu ?",
            "Mañana voy a restablecer el portátil. Solo tengo la cuenta, ningún código. ¿Sigue valiendo?",
            "La prossima settimana reinstallo tutto, senza codice, solo account. Resta valido?",
            "Pretendo reinstalar o Windows do zero. Não possuo código, entro com a conta. A licença continua?",
            "На выходных буду ставить систему с нуля. Кода не было, вход через аккаунт. Подписка сохранится?",
            "来週パソコンをリカバリします。コードはありませんがアカウントはあります。契約は残りますか。",
            "Jutro formatuję dysk. Kodu brak, tylko konto. Czy licencja przepadnie?",
            "Morgen ga ik Windows opnieuw installeren. Geen code, alleen mijn account. Blijft het abonnement geldig?",
        ] {
            let asked = what_is_asked(text);
            assert!(asked.about.iter().any(|(kind, _)| *kind == "new-computer"), "{text}: {asked:?}");
            assert!(!asked.beside.is_empty(), "{text}: {asked:?}");
        }
        for text in [
            "I reinstalled Windows yesterday and now it wants a code. I have no code. Did I lose my subscription?",
            "I paid yesterday, no code came, and next week I want to wipe the PC.",
            "Der Code wird abgelehnt. Wenn ich Windows neu installiere, verliere ich dann das Abo?",
        ] {
            assert!(what_is_asked(text).beside.is_empty(), "{text}");
        }
    }

    #[test]
    fn what_has_happened_is_no_question_whatever_mark_stands_behind_it() {
        for text in [
            "Why is my code refused on the second laptop?",
            "What happens now that it has expired?",
            "Warum ist die Lizenz auf dem neuen Laptop gesperrt?",
            "Pourquoi le code est-il refusé sur le nouvel ordinateur ?",
            "¿Por qué está bloqueada en el otro ordenador?",
            "Perché viene rifiutato sul nuovo computer?",
            "Por que o código é recusado no outro computador?",
            "Почему код отклонен на новом компьютере?",
            "なぜ新しいパソコンでコードが拒否されるのですか。",
            "Dlaczego kod jest odrzucony na nowym komputerze?",
            "Waarom wordt de code op de nieuwe laptop geweigerd?",
        ] {
            assert_eq!(what_is_asked(text), AskedThings::default(), "{text}");
        }
    }

    #[test]
    fn a_device_that_was_given_away_long_ago_concerns_nobody() {
        for text in [
            "The old PC, sold three years ago, had an expired licence.",
            "Der alte Rechner, vor zwei Jahren verschenkt, hatte eine abgelaufene Lizenz.",
            "L'ancien ordinateur, vendu il y a deux ans, avait une licence expirée.",
            "El ordenador viejo, vendido hace dos años, tenía la licencia caducada.",
            "Il vecchio computer, venduto due anni fa, aveva la licenza scaduta.",
            "O computador antigo, vendido há dois anos, tinha a licença vencida.",
            "У старого компьютера, проданного два года назад, лицензия была истекшей.",
            "Stary komputer, sprzedany dwa lata temu, miał wygasłą licencję.",
            "De oude computer, twee jaar geleden verkocht, had een verlopen licentie.",
        ] {
            assert!(!about_what_was_given_away(&Spoken::of_words(text)).is_empty(), "{text}");
        }
        for text in [
            "I sold the old PC two years ago and now the new one says expired.",
            "The laptop that I gave to my son says that the licence has expired.",
            "Den alten Rechner habe ich verkauft, jetzt wird der Code abgelehnt.",
        ] {
            assert!(about_what_was_given_away(&Spoken::of_words(text)).is_empty(), "{text}");
        }
    }
}
