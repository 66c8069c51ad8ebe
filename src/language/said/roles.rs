//! What the sentences of a text are there for, by what they mean: where no table holds the words.

use std::ops::Range;

use keymend_words::{Role, Statement};

use super::asks::AskedThings;
use super::ours::{is_ones_own_too, seeks_advice_for_somebody};
use super::owed::{about_a_refused_payment, about_money_owed, refused_by_a_bank};
use super::shown::{is_in_quotation_marks, quoted};
use super::spoken::{Spoken, WordHit, speak_alike, statements_of};
use super::table::Together;
use crate::text::overlaps;
use crate::vendor::find_error_codes;

/// How surely a sentence must be no trouble of this licence, so that what it tells is none of today. Chosen on statements and
/// stories of a writer from whom the model has learned nothing.
const SURE: f64 = 0.8;

/// The same of one of these alone, where next to nothing speaks for a failure of today, and how much that is.
const LIKELY: f64 = 0.6;
const NEXT_TO_NOTHING: f64 = 0.1;

/// How surely a sentence must tell of a failure of today, so that it counts although no table knows its words.
const SURE_OF_A_FAILURE: f64 = 0.7;

/// The same of a swindle: whoever is told to call the bank must have a reason.
const SURE_OF_FRAUD: f64 = 0.9;

/// How surely another sentence must speak of one's own licence, so that what befell others is none of it: whoever helps
/// somebody tells only of theirs.
const OWN: f64 = 0.4;

/// Who somebody else is.
const SOMEBODY_ELSE: [&str; 6] = ["others", "others-have", "kin", "parents", "somebodys", "family-noun"];

/// The sentences that tell of a trouble that is over, of what befell others, or of no licence at all. Where the words of a window
/// are quoted, or an error code stands, these say what it is about, and not what the sentence sounds like.
pub(super) fn about_no_trouble(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let told = spoken.statements();
    let mut shown: Vec<Range<usize>> = quoted(spoken).into_iter().map(|shown| shown.span).collect();
    shown.extend(find_error_codes(spoken.original).into_iter().map(|(place, _)| place));
    // A reserve that did not take over is of a licence, whatever else the sentence names.
    let of_reserve = spoken.of(&["reserve", "took-not-over"]).filter(|hit| speak_alike(hit.language, spoken.language));
    shown.extend(of_reserve.map(|hit| spoken.folded.original(hit.place.clone())));
    // Nor is a renewal that a bank refused of anything else, or money that is owed over.
    shown.extend(refused_by_a_bank(spoken));
    let mut owed = about_money_owed(spoken);
    owed.extend(about_a_refused_payment(spoken));
    let is_owed = |place: &Range<usize>| owed.iter().any(|owed| overlaps(owed, place));
    let shows = |place: &Range<usize>| shown.iter().any(|shown| overlaps(shown, place));
    let is_own = |one: &Statement| one.share(Role::Now) + one.share(Role::Well) >= OWN;
    let has_own = told.iter().any(is_own) && !is_ones_own_too(spoken) && !seeks_advice_for_somebody(spoken);
    // Of several computers of one's own, none is somebody else's because another is well.
    let is_several = spoken.holds("several-own");
    let names_somebody = |place: &Range<usize>| {
        let people = spoken.of(&SOMEBODY_ELSE).filter(|hit| speak_alike(hit.language, spoken.language));
        people.map(|hit| spoken.folded.original(hit.place.clone()).start).any(|start| place.contains(&start))
    };
    let is_none = |one: &&Statement| {
        let is_theirs = has_own && (!is_several || names_somebody(&one.place));
        let others = if is_theirs { one.share(Role::Others) } else { 0.0 };
        let aside = if shows(&one.place) { 0.0 } else { one.share(Role::Aside) };
        let none = [one.share(Role::Past), aside, others];
        let is_one = none.into_iter().any(|share| share >= LIKELY);
        none.into_iter().sum::<f64>() >= SURE || is_one && one.share(Role::Now) <= NEXT_TO_NOTHING
    };
    // What is over and is told to be back now is of today.
    let is_back = |one: &&Statement| comes_back(spoken, &one.place);
    let is_open = |one: &&Statement| is_back(one) || is_owed(&one.place);
    let none: Vec<&Statement> = told.iter().filter(is_none).filter(|one| !is_open(one)).collect();
    // Of a text that has nothing else the whole decides, and not each sentence without what stands around it.
    let is_all = none.len() == told.len();
    none.into_iter().filter(|one| !is_all || one.share(Role::Past) >= SURE).map(|one| one.place.clone()).collect()
}

/// Whether a sentence outside of some places says surely that one's own licence is well.
pub(super) fn is_surely_well(spoken: &Spoken<'_>, without: &[Range<usize>]) -> bool {
    let is_well =
        |one: &Statement| one.share(Role::Well) >= SURE && !without.iter().any(|out| overlaps(out, &one.place));
    spoken.statements().iter().any(is_well)
}

/// Whether a sentence that overlaps a place may tell of a failure of today.
pub(super) fn may_fail_today(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    of_today(spoken, place) > MOST_OF_A_FAILURE
}

/// How surely a sentence that overlaps a place of a text tells of a failure of today.
fn of_today(spoken: &Spoken<'_>, place: &Range<usize>) -> f64 {
    let there = spoken.statements().iter().filter(|one| overlaps(&one.place, place));
    there.map(|one| one.share(Role::Now)).fold(0.0, f64::max)
}

/// What can come back.
const COMES_BACK: [&str; 5] = ["trouble", "refused", "ended", "blocked", "renewal-failed"];

/// Whether a sentence says of a trouble that it is there again, or now: "they mended it in spring, now it is refused again".
fn comes_back(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_here = |hit: &&WordHit| place.contains(&spoken.folded.original(hit.place.clone()).start);
    let now: Vec<&WordHit> = spoken.of(&["again-word", "nowadays"]).filter(speaks).filter(is_here).collect();
    now.iter().any(|now| {
        let troubles = spoken.beside(now, &COMES_BACK, Together::Clause).filter(speaks);
        troubles.filter(|hit| !overlaps(&hit.place, &now.place)).any(|hit| {
            let own = std::slice::from_ref(&hit.place);
            !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
        })
    })
}

/// A word of what swindlers are, want and do, and what it tells.
struct SwindlersWord {
    group: &'static str,
    /// That whoever helped is one of whom nobody knows who that is.
    is_of_a_stranger: bool,
    /// That a sentence which sounds like a swindle tells of one.
    is_their_way: bool,
    /// By what they speak: what it says of a licence is theirs.
    is_their_voice: bool,
}

impl SwindlersWord {
    const fn stranger(group: &'static str, is_their_voice: bool) -> SwindlersWord {
        SwindlersWord { group, is_of_a_stranger: true, is_their_way: true, is_their_voice }
    }

    const fn way(group: &'static str, is_their_voice: bool) -> SwindlersWord {
        SwindlersWord { group, is_of_a_stranger: false, is_their_way: true, is_their_voice }
    }

    const fn voice(group: &'static str) -> SwindlersWord {
        SwindlersWord { group, is_of_a_stranger: false, is_their_way: false, is_their_voice: true }
    }
}

const SWINDLERS: [SwindlersWord; 21] = [
    SwindlersWord::stranger("caller", true),
    SwindlersWord::stranger("alleged", true),
    SwindlersWord::stranger("swindler-money", true),
    SwindlersWord::stranger("scam-word", false),
    SwindlersWord::stranger("fell-for", false),
    SwindlersWord::stranger("gave-secret", false),
    SwindlersWord::stranger("bank-robbed", false),
    SwindlersWord::way("hard-demand", true),
    SwindlersWord::way("remote-word", true),
    SwindlersWord::way("technician", true),
    SwindlersWord::way("mail-demand", true),
    SwindlersWord::way("window-came", true),
    SwindlersWord::way("remote-tool", false),
    SwindlersWord::way("let-in", false),
    SwindlersWord::way("mail-link", false),
    SwindlersWord::way("number-to-call", false),
    SwindlersWord::voice("claims-so"),
    SwindlersWord::voice("seller-says"),
    SwindlersWord::voice("mail-noun"),
    SwindlersWord::voice("short-message"),
    SwindlersWord::voice("message-came"),
];

/// Whether a text has a swindler's word that tells something.
fn holds_swindlers(spoken: &Spoken<'_>, tells: impl Fn(&SwindlersWord) -> bool) -> bool {
    SWINDLERS.iter().any(|word| tells(word) && spoken.holds(word.group))
}

/// Whether whoever helped is one who always does, as far as the text tells: a firm that looks after the computers.
pub(super) fn is_helped_by_known(spoken: &Spoken<'_>) -> bool {
    spoken.holds("own-helper") && !holds_swindlers(spoken, |word| word.is_of_a_stranger)
}

/// The sentences that tell of a swindle; not where the product found one, as is its work, nor where those helped who always do.
///
/// Where no table knows a word of what swindlers do, a sentence only sounds like one: a cheap code of a stranger that is refused is a
/// failure of today, and whoever asks for an invoice only asks. That is decided here and not where findings are ranked, because a swindle
/// is a fact: first steps, letters and `explain` go by it as well.
pub(super) fn about_a_swindle(spoken: &Spoken<'_>, asked: &AskedThings) -> Vec<Range<usize>> {
    let is_of_others = spoken.holds("other-vendor") && !spoken.holds("kaspersky");
    let is_found = spoken.holds("scam-found") || is_of_others;
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let told = if is_found || is_helped_by_known(spoken) { &[] } else { spoken.statements() };
    let (frauds, others): (Vec<&Statement>, Vec<&Statement>) =
        told.iter().partition(|one| one.share(Role::Fraud) >= SURE_OF_FRAUD);
    let suspected = suspected_by_others(spoken);
    let is_suspicion = |one: &&Statement| suspected.iter().any(|place| overlaps(place, &one.place));
    let is_known = || holds_swindlers(spoken, |word| word.is_their_way);
    // "Piero says to ring the bank and get the money back": that is what an honest person does.
    let is_refund = |one: &&Statement| {
        let mut back = spoken.of(&["refund-word"]).filter(speaks);
        back.any(|hit| one.place.contains(&spoken.folded.original(hit.place.clone()).start))
            && !holds_swindlers(spoken, |word| word.is_of_a_stranger)
    };
    let frauds: Vec<&Statement> = frauds.into_iter().filter(|one| !is_suspicion(one) && !is_refund(one)).collect();
    let fails = || others.iter().any(|one| one.share(Role::Now) >= SURE_OF_A_FAILURE);
    let only_asks = || asked.about.iter().any(|(kind, _)| *kind != "message-genuine");
    // A store, a shop or a provider that took the money is asked about it, and is no swindler unless something says so.
    let is_of_seller = || {
        let holds = |groups: &'static [&'static str]| spoken.of(groups).next().is_some();
        holds(&["store-name", "shop-name", "provider-name"])
            && holds(&["charged", "paid"])
            && !holds(&["unwanted-word"])
    };
    // Nor is whoever answers on the line that one's own bill names.
    let is_own_line = || {
        let own: Vec<&WordHit> = spoken.of(&["own-hotline"]).filter(speaks).collect();
        let ways = SWINDLERS.iter().filter(|word| word.is_their_way && word.group != "window-came");
        let ways: Vec<&'static str> = ways.map(|word| word.group).collect();
        let mut theirs = spoken.of(&ways).filter(speaks);
        !own.is_empty() && !theirs.any(|hit| own.iter().all(|line| !overlaps(&line.place, &hit.place)))
    };
    if frauds.is_empty() || is_own_line() || !is_known() && (fails() || only_asks() || is_of_seller()) {
        return Vec::new();
    }
    frauds.into_iter().map(|one| one.place.clone()).collect()
}

/// By what swindlers come: what is suspected of one of these is more than a code that somebody thinks is forged.
const COMES_BY: [&str; 4] = ["mail-noun", "short-message", "message-came", "came-by-itself"];

/// The sentences in which somebody else only suspects a swindle, where nothing tells of what swindlers do: "my son says that it may be
/// fake" of a code that is refused is no swindle.
pub(super) fn suspected_by_others(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let is_told =
        holds_swindlers(spoken, |word| word.is_their_way && word.group != "scam-word" && word.group != "alleged");
    if is_told || COMES_BY.iter().any(|group| spoken.holds(group)) {
        return Vec::new();
    }
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let suspects = spoken.of(&["claims-so", "they-say"]).filter(speaks).filter(|verb| {
        let mut who = spoken.beside(verb, &["informant", "kin"], Together::Sentence).filter(speaks);
        verb.group == "they-say" || who.any(|who| !overlaps(&who.place, &verb.place))
    });
    suspects.filter_map(|verb| spoken.sentence_place(verb.sentence)).collect()
}

/// Where somebody has looked for themselves.
const LOOKED_FOR_ONESELF: [&str; 4] = ["app-word", "days-label", "account-side", "own-window"];

/// Whether what a text with a swindle says of the licence is what the swindler says: told beside a call or a mail, or quoted; not
/// where somebody has looked for themselves.
pub(super) fn is_a_swindlers_claim(spoken: &Spoken<'_>, claim: &Range<usize>) -> bool {
    let (sentence, clause) = (spoken.sentence_of(claim.start), spoken.clause_of(claim.start));
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut looked = spoken.of(&LOOKED_FOR_ONESELF).filter(speaks);
    let voices = SWINDLERS.iter().filter(|word| word.is_their_voice).map(|word| word.group);
    let voices: Vec<&'static str> = voices.collect();
    let mut theirs = spoken.of(&voices).filter(speaks);
    let is_quoted = || is_in_quotation_marks(spoken.original, spoken.folded.original(claim.clone()).start);
    !looked.any(|hit| hit.clause == clause) && (theirs.any(|hit| hit.sentence == sentence) || is_quoted())
}

/// Whether a sentence tells of a failure of today, by what it means; of one that some places of the text are left out of,
/// what is left may mean anything.
#[must_use]
pub fn tells_of_a_failure(text: &str, without: &[Range<usize>]) -> bool {
    let is_whole = |place: &Range<usize>| !without.iter().any(|out| overlaps(out, place));
    let mut told = statements_of(text).into_iter();
    told.any(|one| one.share(Role::Now) >= SURE_OF_A_FAILURE && is_whole(&one.place))
}

/// Whether a sentence that overlaps a place of a text tells surely of a failure of today.
#[must_use]
pub fn surely_fails(spoken: &Spoken<'_>, place: &Range<usize>) -> bool {
    of_today(spoken, place) >= SURE_OF_A_FAILURE
}

/// How surely a sentence must be a question, so that a text that tells of no failure only asks.
const SURE_OF_A_QUESTION: f64 = 0.5;

/// How much may speak for a failure of today, or for a swindle, in any sentence of a text that only asks.
const MOST_OF_A_FAILURE: f64 = 0.25;

/// Whether a text asks something and tells of no failure of today, by what its sentences mean.
#[must_use]
pub fn asks_and_tells_of_no_failure(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let told = spoken.statements();
    // What befell somebody is a failure of today for whoever asks what to tell them.
    let for_others = seeks_advice_for_somebody(&spoken);
    let fails = |one: &Statement| {
        let others = if for_others { one.share(Role::Others) } else { 0.0 };
        one.share(Role::Now).max(one.share(Role::Fraud)).max(others) > MOST_OF_A_FAILURE
    };
    told.iter().any(|one| one.share(Role::Asks) >= SURE_OF_A_QUESTION) && !told.iter().any(fails)
}

#[cfg(test)]
mod tests {
    use super::super::asks::asked;
    use super::*;

    fn set_aside(text: &str) -> Vec<&str> {
        about_no_trouble(&Spoken::of_words(text)).into_iter().map(|place| text[place].trim()).collect()
    }

    #[test]
    fn what_the_product_finds_is_its_work_and_no_swindle() {
        for text in [
            "Kaspersky shows a warning about a virus",
            "Kaspersky has blocked a trojan on my computer",
            "Kaspersky hat gewarnt, Kaspersky findet einen Virus im Anhang",
            "kaspersky me avisa de un virus en una descarga",
            "касперский показывает предупреждение о вирусе",
            "カスペルスキーがウイルスを検出しました",
        ] {
            let spoken = Spoken::of_words(text);
            assert!(about_a_swindle(&spoken, &asked(&spoken)).is_empty(), "{text}");
        }
        for text in [
            "I bought a cheap code from an advertisement, the seller sent it by chat. The program says that it cannot be used in this region.",
            "The head of our school needs an invoice with the sum. Where do I get an invoice for what I paid in August?",
        ] {
            let spoken = Spoken::of_words(text);
            assert!(about_a_swindle(&spoken, &asked(&spoken)).is_empty(), "{text}");
        }
        for text in [
            "A man called and said that Kaspersky has found viruses, I gave him access with AnyDesk and paid 300 euros",
            "Kaspersky hat mir eine Rechnung über 400 Euro geschickt, ich soll mit Gutscheinkarten zahlen",
        ] {
            let heard =
                crate::language::said(text, chrono::NaiveDate::default(), crate::sellers::Providers::built_in());
            assert!(heard.iter().any(|said| said.value == crate::facts::Value::Choice("scam")), "{text}: {heard:?}");
        }
    }

    #[test]
    fn what_befell_others_is_set_aside_beside_ones_own_and_never_alone() {
        for text in [
            "The lady downstairs cannot activate hers, her key is on some list. I have two hundred days left and all is green.",
            "Die Kollegin am Empfang bekommt ihren Schlüssel nicht aktiviert. Bei mir ist alles grün, noch zweihundert Tage.",
            "Mon cousin a vu son code refusé trois fois. Chez moi tout est vert, il reste deux cents jours.",
            "У тёти на даче антивирус не принимает ключ. У меня всё зелёное, осталось двести дней.",
        ] {
            assert_eq!(set_aside(text).len(), 1, "{text}");
        }
        for text in [
            "I write for the lady downstairs. Her key is on some list and she cannot activate.",
            "Ich schreibe für meine Tante. Bei ihr wird der Schlüssel nicht angenommen.",
        ] {
            assert!(set_aside(text).is_empty(), "{text}: {:?}", set_aside(text));
        }
    }

    #[test]
    fn what_is_over_or_of_no_licence_is_set_aside_and_the_failure_is_not() {
        let text = "La lavatrice è rotta e l'assicurazione è scaduta. Il mio codice non viene accettato.";
        assert_eq!(set_aside(text), ["La lavatrice è rotta e l'assicurazione è scaduta"]);
        assert!(tells_of_a_failure(text, &[]));
        let text = "Hace dos años me bloquearon la clave y el soporte la cambió. Hoy todo funciona, quedan cien días.";
        assert_eq!(set_aside(text).len(), 1);
        assert!(!tells_of_a_failure(text, &[]));
    }

    #[test]
    fn a_text_of_one_sentence_is_judged_as_a_whole() {
        assert!(set_aside("My driving licence has expired").is_empty());
        assert!(set_aside("They billed me twice this month").is_empty());
    }
}
