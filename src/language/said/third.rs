//! What of a text is no failure of this licence: what befell the neighbour's, that it is valid until 2028, a cause that is
//! denied, a trouble that is over.

use std::ops::Range;

use keymend_words::{Role, Statement};

use super::about_other_things;
use super::asks::{about_what_was_given_away, asked};
use super::lapse::lapsed_once;
use super::mended::before_it_was_well;
use super::of_now::that_nothing_is_needed;
use super::ours::{is_ones_own_too, seeks_advice_for_somebody};
use super::over::{TROUBLES, about_older_mail, finished};
use super::roles::{about_no_trouble, is_surely_well, may_fail_today, surely_fails};
use super::shown::is_in_quotation_marks;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::text::overlaps;

/// Words between somebody else and what befell them, and between them and what they say of it.
const NEAR: usize = 8;
const NEAR_IN_SAYING: usize = 14;

/// Words between a denial and the cause that it denies.
const DENIED_WITHIN: usize = 4;

/// What befalls a licence.
const BEFALLS: [&str; 5] = ["refused", "ended", "blocked", "renewal-failed", "block-list"];

/// The same, where the text sets it aside itself.
const BEFELL: [&str; 6] = ["refused", "ended", "blocked", "renewal-failed", "block-list", "trouble"];

/// What tells of a trouble.
const TOLD: [&str; 5] = ["trouble", "refused", "ended", "blocked", "renewal-failed"];

/// How surely a sentence must be about others, so that their failure is named as one that was not looked at.
const MOSTLY: f64 = 0.5;

/// The clauses of a text that tell what befell somebody else, where the text tells of one's own besides: else it may be written
/// for them. Of one who shares no licence also without, where what was read `fails` by itself.
#[must_use]
pub fn about_third_parties(text: &str, fails: bool) -> Vec<Range<usize>> {
    of_third_parties(&Spoken::of_words(text), fails)
}

/// Whether a text tells of a failure on somebody else's computer besides one's own, by its words or by what a sentence means.
#[must_use]
pub fn tells_that_others_fail(spoken: &Spoken<'_>) -> bool {
    let fails = |place: &Range<usize>| {
        spoken.of(&BEFELL).any(|hit| place.contains(&spoken.folded.original(hit.place.clone()).start))
    };
    let of_others = |one: &Statement| one.share(Role::Others) >= MOSTLY && fails(&one.place);
    !of_third_parties(spoken, false).is_empty() || spoken.statements().iter().any(of_others)
}

/// As [`about_third_parties`], of a text that is read already.
pub(super) fn of_third_parties(spoken: &Spoken<'_>, fails: bool) -> Vec<Range<usize>> {
    if seeks_advice_for_somebody(spoken) {
        return Vec::new();
    }
    let mut told: Vec<usize> = Vec::new();
    let asks_of_own = || !spoken.holds("writes-for") && !asked(spoken).about.is_empty();
    for other in
        spoken.of(&["others", "others-have", "kin", "another-one", "family-noun"]).filter(|one| is_other(spoken, one))
    {
        let befell = has_befallen(spoken, other);
        let is_set_aside = !is_ones_own_too(spoken)
            && (fails && ["others", "others-have"].contains(&other.group)
                || speaks_of_own_besides(spoken, other.clause)
                || is_long_past(spoken, other)
                || befell && asks_of_own()
                // Of two computers of one's own the other is none of somebody else.
                || other.group == "another-one" && is_fine_before(spoken, other) && !spoken.holds("several-own"));
        if befell && is_set_aside && !told.contains(&other.clause) {
            told.push(other.clause);
            told.extend(Some(other.clause + 1).filter(|next| is_announced_in(spoken, other.clause, *next)));
        }
    }
    told.into_iter().filter_map(|clause| spoken.clause_place(clause)).collect()
}

/// Whether a word for somebody means somebody else: of a family it is that of another, "her daughter".
fn is_other(spoken: &Spoken<'_>, one: &WordHit) -> bool {
    let is_theirs = |whose: &WordHit| {
        whose.place.end <= one.place.start
            && spoken.between(&whose.place, &one.place) == 0
            && speak_alike(whose.language, spoken.language)
    };
    one.group != "family-noun" || spoken.beside(one, &["theirs"], Together::Clause).any(is_theirs)
}

/// Whether what befell somebody else is told of another time, and nothing of now: "my brother's was blocked once".
fn is_long_past(spoken: &Spoken<'_>, other: &WordHit) -> bool {
    let speaks = |hit: &WordHit| speak_alike(hit.language, spoken.language);
    let holds = |groups: &'static [&'static str], together| spoken.beside(other, groups, together).any(speaks);
    holds(&["formerly", "past-then", "former-time"], Together::Clause)
        && !holds(&["again-word", "still-word", "today", "nowadays"], Together::Sentence)
        && !spoken.holds("writes-for")
}

/// Whether something befell the licence of somebody else, who is named. "In the flat above my neighbour" and "my neighbour gave me the
/// code, it is refused" are told of oneself.
fn has_befallen(spoken: &Spoken<'_>, other: &WordHit) -> bool {
    spoken
        .beside(other, &BEFALLS, Together::Sentence)
        .filter(|what| what.clause == other.clause || is_announced_in(spoken, other.clause, what.clause))
        .any(|what| befalls(spoken, other, what))
}

/// The sentences of a text that tell what befell the licence of somebody else, whether or not it tells of one's own: beside what is
/// called theirs ("his is blocked").
pub(super) fn befell_others(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let others = spoken.of(&["others", "others-have", "kin", "parents", "somebodys", "informant", "family-noun"]);
    let others = others.filter(speaks).filter(|one| is_other(spoken, one));
    let is_theirs = |other: &WordHit| {
        other.group == "others-have" || spoken.beside(other, &["theirs"], Together::Sentence).any(|hit| speaks(&hit))
    };
    let mut sentences: Vec<usize> =
        others.filter(|other| is_theirs(other) && has_befallen(spoken, other)).map(|other| other.sentence).collect();
    sentences.dedup();
    sentences.into_iter().filter_map(|sentence| spoken.sentence_place(sentence)).collect()
}

/// How a clause begins that goes on with what the one before it announces.
const THAT: [&str; 10] = ["что", "że", "iż", "dass", "daß", "dat", "que", "che", "qu", "that"];

/// Whether the next clause says what a clause announces: behind a colon, or a "that": "it is my uncle's: it says blocked".
fn is_announced_in(spoken: &Spoken<'_>, clause: usize, next: usize) -> bool {
    let ends_so = |place: Range<usize>| spoken.original[place].trim_end().ends_with([':', '：']);
    let begins_so = |place: Range<usize>| {
        let mut words = spoken.original[place].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.next().is_some_and(|word| THAT.contains(&word.to_lowercase().as_str()))
    };
    next == clause + 1
        && (spoken.clause_place(clause).is_some_and(ends_so) || spoken.clause_place(next).is_some_and(begins_so))
}

/// The clauses of a text that tell of a trouble which is none of today, or none of this licence, as the text says itself.
#[must_use]
pub fn about_no_trouble_of_today(text: &str) -> Vec<Range<usize>> {
    no_trouble_of_today(&Spoken::of_words(text))
}

/// The same, those that words of a table tell apart from those that are told by what a sentence means alone.
#[must_use]
pub fn about_no_trouble_by_words_and_meaning(text: &str) -> [Vec<Range<usize>>; 2] {
    let spoken = Spoken::of_words(text);
    [no_trouble_by_words(&spoken), about_no_trouble(&spoken)]
}

/// As [`about_no_trouble_of_today`], of a text that is read already.
#[must_use]
pub fn no_trouble_of_today(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let mut places = no_trouble_by_words(spoken);
    places.extend(about_no_trouble(spoken));
    places
}

/// As [`no_trouble_of_today`], by words alone.
pub(super) fn no_trouble_by_words(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let mut places = what_is_over(spoken);
    places.extend(set_aside(spoken));
    places.extend(finished(spoken));
    places.extend(lapsed_once(spoken));
    places.extend(before_it_was_well(spoken));
    places.extend(about_what_was_given_away(spoken));
    places.extend(about_older_mail(spoken.original));
    places.extend(other_things_beside(spoken));
    places.extend(of_others_beside_ones_own_that_is_well(spoken));
    places.extend(over_for_whoever_needs_nothing(spoken));
    places
}

/// The sentences of another time before somebody says that they need nothing: "a month ago it was refused; I found it. I need nothing".
fn over_for_whoever_needs_nothing(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let only_thanks = spoken.of(&["only-thanks"]).filter(speaks);
    let Some(end) = that_nothing_is_needed(spoken).chain(only_thanks).map(|hit| hit.sentence).max() else {
        return Vec::new();
    };
    let is_past = |sentence: usize| {
        spoken.says_in(sentence, &["past-then", "former-time"])
            && !spoken.says_in(sentence, &["still-word", "nowadays"])
    };
    let past = (0..end).filter(|sentence| is_past(*sentence)).filter_map(|sentence| spoken.sentence_place(sentence));
    past.filter(|place| !surely_fails(spoken, place)).collect()
}

/// What befell others, or is in the news, where the text says surely besides that one's own is well: "my neighbour got 'code blocked'.
/// Mine runs for eight more months. Must I do anything?"
pub(super) fn of_others_beside_ones_own_that_is_well(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut places = of_third_parties(spoken, false);
    if !is_ones_own_too(spoken) && !seeks_advice_for_somebody(spoken) {
        let mut news: Vec<Range<usize>> =
            spoken.of(&["in-the-news"]).filter(speaks).filter_map(|hit| spoken.sentence_place(hit.sentence)).collect();
        news.dedup();
        // The news is no background of one's own licence that fails.
        let aside: Vec<Range<usize>> = news.iter().chain(&places).cloned().collect();
        if !tells_of_trouble_outside(spoken, &aside) {
            places.extend(news.into_iter().filter(|place| !may_fail_today(spoken, place)));
        }
    }
    if !places.is_empty() && is_surely_well(spoken, &places) { places } else { Vec::new() }
}

/// Whether a word of trouble stands outside of some places, and no "not" before it.
fn tells_of_trouble_outside(spoken: &Spoken<'_>, places: &[Range<usize>]) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut told = spoken.of_either(&TROUBLES, &["works-no-more"]).filter(speaks).filter(|hit| hit.group != "too-many");
    told.any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        let start = spoken.folded.original(hit.place.clone()).start;
        let is_aside = places.iter().any(|place| place.contains(&start));
        !is_aside && !spoken.is_denied(hit, &hit.place, own, hit.language, DENIED_WITHIN, true)
    })
}

/// The clauses about a washing machine or an insurance, where another one names Kaspersky.
fn other_things_beside(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let places = about_other_things(spoken);
    let names = spoken.of(&["kaspersky", "product"]).any(|hit| {
        let start = spoken.folded.original(hit.place.clone()).start;
        !places.iter().any(|place| place.contains(&start))
    });
    if names { places } else { Vec::new() }
}

/// The clauses that tell what befell somebody else, and that the text sets aside itself: "never mind that".
fn set_aside(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let Some(end) = spoken.of(&["never-mind"]).filter(speaks).map(|hit| hit.place.start).max() else {
        return Vec::new();
    };
    let others = spoken.of(&["others", "others-have", "kin", "parents"]).filter(speaks);
    let ends_in = |sentence: usize| spoken.says_in(sentence, &["never-mind"]);
    let mut clauses: Vec<usize> = Vec::new();
    for other in others.filter(|other| other.place.start < end) {
        // "My son's PC, expired for a month, that is another story": the sentence says so of all that it tells.
        let together = if ends_in(other.sentence) { Together::Sentence } else { Together::Clause };
        let befell = spoken.beside(other, &BEFELL, together).filter(speaks);
        let last = befell.filter(|what| what.place.start < end && befalls(spoken, other, what)).map(|what| what.clause);
        clauses.extend(last.max().into_iter().flat_map(|last| other.clause.min(last)..=other.clause.max(last)));
    }
    clauses.dedup();
    clauses.into_iter().filter_map(|clause| spoken.clause_place(clause)).collect()
}

/// The clauses of a text that say that the licence is in order, where another clause goes on with a "but".
#[must_use]
pub fn about_what_works(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let contrasts: Vec<&WordHit> = spoken.of(&["contrast", "in-spite"]).filter(speaks).collect();
    let mut working: Vec<Range<usize>> = Vec::new();
    for hit in spoken.of(&["shown-active", "until-word", "ends"]).filter(speaks) {
        let is_of_licence =
            spoken.beside(hit, &["licence", "subscription", "kaspersky", "product"], Together::Clause).next();
        let fails = spoken.beside(hit, &["refused", "ended", "not"], Together::Clause).any(|other| speaks(&other));
        // The "but" may stand in the same clause: what is behind it is what fails.
        let but = contrasts.iter().find(|but| but.place.start >= hit.place.end && but.sentence == hit.sentence);
        let (Some(_), Some(but)) = (is_of_licence, but) else { continue };
        if fails && but.clause != hit.clause {
            continue;
        }
        let Some(clause) = spoken.clause_place(hit.clause) else { continue };
        let end = spoken.folded.original(but.place.clone()).start;
        working.extend((clause.start < end).then_some(clause.start..end));
    }
    working.sort_by_key(|place| (place.start, place.end));
    working.dedup();
    working
}

/// The clauses of a text that deny a cause: "the code is not blocked, there are only too many devices". What the true one is
/// the text may say behind it.
#[must_use]
pub fn about_denied_causes(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let truths: Vec<&WordHit> = spoken.of(&["contrast", "only-word"]).filter(speaks).collect();
    let mut denied: Vec<Range<usize>> = Vec::new();
    for hit in spoken.of(&["blocked", "block-list", "ended"]).filter(speaks) {
        let own = std::slice::from_ref(&hit.place);
        if !spoken.is_denied(hit, &hit.place, own, hit.language, DENIED_WITHIN, true) {
            continue;
        }
        let Some(clause) = spoken.clause_place(hit.clause) else { continue };
        let behind = |truth: &&&WordHit| truth.place.start >= hit.place.end;
        let truth = truths.iter().find(behind).map(|truth| spoken.folded.original(truth.place.clone()).start);
        let end = truth.map_or(clause.end, |truth| truth.min(clause.end));
        denied.extend((clause.start < end).then_some(clause.start..end));
    }
    denied
}

/// The clauses that tell of a trouble that is over: of another time, mended since, by somebody who asks only whether all is
/// well now: "last month it had expired, then I typed the new code. Is it all right now?"
fn what_is_over(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let of = |groups: &'static [&'static str]| spoken.of(groups).filter(speaks);
    let Some(asks) = of(&["asks-if-well"]).max_by_key(|hit| hit.place.start) else { return Vec::new() };
    let told: Vec<&WordHit> = of(&TOLD).filter(|hit| !overlaps(&hit.place, &asks.place)).collect();
    let is_past = |hit: &WordHit| of(&["past-then"]).any(|then| then.sentence == hit.sentence);
    let is_back = of(&["again-word", "still-word"]).any(|again| {
        // "Is it still all right?" asks as well.
        told.iter().any(|hit| hit.sentence == again.sentence && hit.place.end > again.place.start)
    });
    let Some(last) = told.iter().map(|hit| hit.place.start).max() else { return Vec::new() };
    // What is told behind the mending is not over.
    let is_mended = of(&["mended"]).any(|end| last < end.place.end);
    if last > asks.place.start || !is_mended || is_back || !told.iter().all(|hit| is_past(hit)) {
        return Vec::new();
    }
    // From the trouble to the question whether it is over, nothing is of today.
    let Some(first) = told.iter().map(|hit| hit.clause).min() else { return Vec::new() };
    (first..=asks.clause).filter_map(|clause| spoken.clause_place(clause)).collect()
}

fn befalls(spoken: &Spoken<'_>, other: &WordHit, what: &WordHit) -> bool {
    let (from, to) = (other.place.end.min(what.place.end), other.place.start.max(what.place.start));
    let is_between = |hit: &WordHit| from <= hit.place.start && hit.place.end <= to;
    let gives = spoken.beside(other, &["and", "and-plus", "got", "bought"], Together::Clause);
    // "U nas, and" is a joint of other languages, too.
    // Whoever got a message has not got the thing: "my neighbour got 'code blocked'".
    let is_message = || is_in_quotation_marks(spoken.original, spoken.folded.original(what.place.clone()).start);
    let mut gives = gives.filter(|hit| hit.language == spoken.language && (hit.group != "got" || !is_message()));
    let mut says = spoken.beside(other, &["others-do"], Together::Clause).filter(|hit| hit.language == spoken.language);
    let near = if says.any(is_between) { NEAR_IN_SAYING } else { NEAR };
    spoken.between(&other.place, &what.place) <= near && !gives.any(is_between)
}

/// Whose the trouble is that a text tells, where it is somebody else's and nothing is told of one's own: the word for them.
#[must_use]
pub fn written_for(text: &str) -> Option<String> {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let of = |groups: &'static [&'static str]| spoken.of(groups).filter(speaks);
    if of(&["own-side"]).next().is_some() && of(&["writes-for"]).next().is_none() {
        return None;
    }
    let device = || of(&["one-device"]).next();
    let person = of(&["kin", "parents", "somebodys", "others", "others-have", "writes-for"]).next()?;
    let named = device().unwrap_or(person);
    spoken.original.get(spoken.folded.original(named.place.clone())).map(str::to_owned)
}

/// Whether a text tells of a trouble beside somebody whom it may be written for, or says that it is: not of whoever is only named.
#[must_use]
pub fn tells_a_trouble_of_somebody(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let denied = |hit: &WordHit| {
        let own = std::slice::from_ref(&hit.place);
        spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    };
    let mut persons = spoken.of(&["kin", "parents", "somebodys", "others", "others-have"]).filter(speaks);
    let is_beside = |person: &WordHit| {
        spoken.beside(person, &BEFELL, Together::Next).filter(speaks).any(|trouble| !denied(trouble))
    };
    spoken.holds("writes-for") || persons.any(is_beside)
}

/// Whether the text says before that what it tells of first is well: "the one in the hall is fine, the one upstairs is blocked".
fn is_fine_before(spoken: &Spoken<'_>, other: &WordHit) -> bool {
    let fine = spoken.of(&["fine-there", "looks-fine"]).filter(|hit| speak_alike(hit.language, spoken.language));
    fine.into_iter().any(|hit| hit.place.end <= other.place.start && hit.clause != other.clause)
}

/// Whether another clause says that it is about one's own.
fn speaks_of_own_besides(spoken: &Spoken<'_>, clause: usize) -> bool {
    spoken.of(&["own-side"]).any(|own| own.clause != clause)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about_what_is_over(text: &str) -> Vec<Range<usize>> {
        what_is_over(&Spoken::of_words(text))
    }

    #[test]
    fn a_trouble_is_over_that_was_mended_and_is_only_asked_about() {
        for text in [
            "Vorige maand stond er verlopen, toen heb ik de nieuwe code ingevoerd. Klopt het nu allemaal?",
            "Last week it was expired, we put the key in, is it ok now?",
            "Au printemps la licence était périmée et le code était refusé, mais le revendeur a tout réparé en mai. Je voulais \
             juste vérifier que tout va bien maintenant.",
            "Gestern stand da noch abgelaufen, dann hab ich den neuen Code eingegeben. Ist jetzt alles in Ordnung?",
            "La semana pasada estaba caducada, luego metí el código nuevo. ¿Está todo bien?",
            "Il mese scorso era scaduta, poi ho inserito il nuovo codice. È tutto a posto?",
            "No mês passado estava vencida, depois digitei o novo código. Está tudo certo?",
            "В прошлом месяце лицензия истекла и была красная, потом я ввел новый код. Теперь все в порядке?",
            "先月は期限切れでしたが、その後新しいコードを入力しました。もう大丈夫でしょうか？",
            "W zeszłym miesiącu licencja była wygasła, potem wpisałam nowy kod. Czy teraz wszystko w porządku?",
        ] {
            assert!(!about_what_is_over(text).is_empty(), "{text}");
        }
        for text in [
            "Last week it was expired, we put the key in and it still says expired. Is it ok now to call the shop?",
            "Last week it was expired. Is everything ok?",
            "It has expired. Then I entered the code. Is it ok now?",
            "Gestern stand da abgelaufen, dann hab ich den Code eingegeben, jetzt wird er abgelehnt. Alles gut?",
            "My code was refused yesterday, so I entered it again and it is refused",
            "Tutto bene fino a ieri, poi è scaduta",
        ] {
            assert!(about_what_is_over(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_befell_somebody_else_is_told_apart_from_what_they_gave_or_share() {
        for text in [
            "My neighbour's new code was refused, mine runs",
            "My brother's code is refused, mine has expired",
            "Meinem Bruder wurde der Code abgelehnt, bei mir ist die Lizenz abgelaufen",
            "У соседа не принимает новый код, а у меня лицензия истекла",
            "Questo è il mio. La chiave di mio suocero è bloccata",
        ] {
            assert_eq!(about_third_parties(text, false).len(), 1, "{text}");
        }
        for text in [
            "This one is mine. My father-in-law's: it says the key is blocked",
            "Этот мой. У тестя пишет, что ключ заблокирован",
            "Este es el mío. El de mi suegro, que le pone que la clave está bloqueada",
        ] {
            assert_eq!(about_third_parties(text, false).len(), 2, "{text}");
        }
        for text in [
            "My friend gave me the code and now it is refused",
            "Mein Freund hat mir den Code gekauft und er wird abgelehnt",
            "The code is refused on my brother's computer",
            "My code is refused",
            "My neighbour's new code was refused",
            "Meinem Kollegen wurde der Code abgelehnt",
        ] {
            assert!(about_third_parties(text, false).is_empty(), "{text}");
        }
    }

    #[test]
    fn the_news_is_set_aside_beside_ones_own_that_is_well_and_not_beside_one_that_fails() {
        let aside = |text: &str| of_others_beside_ones_own_that_is_well(&Spoken::of_words(text)).len();
        for text in [
            "In the paper it says Kaspersky blocks codes. Mine is valid until May. But my laptop's code is refused.",
            "On TV they said that codes are blocked. My licence is valid until May. On the laptop it has expired.",
            "In der Zeitung steht, Kaspersky sperrt Codes. Meiner ist gültig bis Mai. Auf dem Laptop wird der Code abgelehnt.",
            "J'ai lu que Kaspersky bloque des codes. Le mien est valable jusqu'en mai. Sur le portable le code est refusé.",
            "En las noticias dicen que Kaspersky bloquea códigos. El mío es válido hasta mayo. En el portátil lo rechaza.",
            "В новостях сказали, что Касперский блокирует коды. У меня действует до мая. На ноутбуке код не принимает.",
            "W gazecie piszą, że Kaspersky blokuje kody. Mój jest ważny do maja. Na laptopie kod jest odrzucany.",
            "In de krant staat dat Kaspersky codes blokkeert. De mijne is geldig tot mei. Op de laptop wordt de code geweigerd.",
        ] {
            assert_eq!(aside(text), 0, "{text}");
        }
        for text in [
            "Ik hoorde op het nieuws dat Kaspersky in Amerika gestopt is. Ik woon in Utrecht, licentie tot mei, alles groen. Heeft dit gevolgen voor mij?",
            "J'ai lu que Kaspersky n'est plus vendu aux États-Unis. J'habite à Lyon, licence jusqu'en mai, tout est vert. Suis-je concerné ?",
        ] {
            assert_eq!(aside(text), 1, "{text}");
        }
    }
}
