//! What somebody else claims of the licence, who has not looked at it as far as the text tells: "the man in the shop says that it has
//! ended"; and what nobody knows yet: "has it ended or not?".

use std::ops::Range;

use super::Claim;
use super::ours::is_ones_own_too;
use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use super::table::Together;
use super::third::{befell_others, tells_that_others_fail};
use crate::facts::FactId;

/// What is claimed of a licence.
const CLAIMED: [&str; 5] = ["ended", "is-over", "lapsed-then", "claimed-end", "blocked"];

/// Where whoever claims it has it from: these they have looked at.
const LOOKED_AT: [&str; 3] = ["window-noun", "app-word", "days-label"];

/// Words between somebody and that they claim something; where the claim stands between the two, more.
const NEAR: usize = 3;
const AROUND_A_CLAIM: usize = 12;

/// Whose computer may be meant, where they say that a licence has ended.
const MAY_BE_THEIRS: [&str; 5] = ["kin", "parents", "others", "others-have", "another-one"];

/// The same, and whatever else others say that fails.
const FAILS: [&str; 8] =
    ["ended", "is-over", "lapsed-then", "claimed-end", "blocked", "block-list", "refused", "trouble"];

/// The places of a text that tell of a trouble which somebody else has, or says that there is, without having looked as far as the text
/// tells.
#[must_use]
pub fn told_by_others(text: &str) -> Vec<Range<usize>> {
    let spoken = Spoken::of_words(text);
    if is_ones_own_too(&spoken) {
        return Vec::new();
    }
    let mut places = of_others(&spoken, &FAILS);
    places.extend(befell_others(&spoken));
    places
}

/// The places of a text in which somebody else only claims that the licence has ended or is blocked. `beside_a_licence` that was read,
/// what befell that of a relative or a friend is told as that.
#[must_use]
pub fn about_claims_of_others(text: &str, beside_a_licence: bool) -> Vec<Range<usize>> {
    claims_of(&Spoken::of_words(text), &CLAIMED, beside_a_licence)
}

/// The same of whatever others say that fails, beside a machine that is in order.
#[must_use]
pub fn about_failures_that_others_claim(text: &str) -> Vec<Range<usize>> {
    claims_of(&Spoken::of_words(text), &FAILS, true)
}

fn claims_of(spoken: &Spoken<'_>, claimed: &'static [&'static str], beside_a_licence: bool) -> Vec<Range<usize>> {
    let mut claims = of_others(spoken, claimed);
    if beside_a_licence && !claims.is_empty() && tells_that_others_fail(spoken) {
        claims.retain(|claim| {
            let sentence = spoken.folded_place(claim).map(|place| spoken.sentence_of(place.start));
            !spoken.of(&MAY_BE_THEIRS).any(|hit| Some(hit.sentence) == sentence)
        });
    }
    claims
}

/// How long the licence runs, which others claim as well.
const TERM: [FactId; 2] = [FactId::LicenseExpiresAt, FactId::LicenseDaysLeft];

/// Takes back the end that others claim where the text tells beside it how long the licence runs: "my brother-in-law says that it ends
/// tomorrow, but the app itself says 77 days".
pub(super) fn settle(spoken: &Spoken<'_>, claims: &mut Vec<Claim>) {
    if claims.iter().filter(|claim| TERM.contains(&claim.fact)).count() < 2 {
        return;
    }
    let theirs = places_of_others(spoken);
    let is_theirs = |claim: &Claim| {
        let start = spoken.folded.original(claim.place.clone()).start;
        TERM.contains(&claim.fact) && theirs.iter().any(|place| place.contains(&start))
    };
    if claims.iter().any(|claim| TERM.contains(&claim.fact) && !is_theirs(claim)) {
        claims.retain(|claim| !is_theirs(claim));
    }
}

/// The places in which others claim what words of some groups say.
fn of_others(spoken: &Spoken<'_>, claimed: &'static [&'static str]) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_in = |place: &Range<usize>, groups: &[&'static str]| {
        let mut hits = spoken.of(groups).filter(speaks);
        hits.any(|hit| place.contains(&spoken.folded.original(hit.place.clone()).start))
    };
    let mut places = places_of_others(spoken);
    places.retain(|place| is_in(place, claimed));
    places
}

/// The places in which others claim anything that they have not looked at.
fn places_of_others(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut places: Vec<Range<usize>> = Vec::new();
    for verb in spoken.of(&["claims-so", "they-say"]).filter(speaks) {
        let behind = stands_behind(spoken.language);
        let reach = if behind { AROUND_A_CLAIM } else { NEAR };
        let who = spoken.beside(verb, &["informant"], Together::Sentence).filter(speaks).filter(|who| {
            let is_apart = who.place.end <= verb.place.start || verb.place.end <= who.place.start;
            is_apart
                && spoken.between(&who.place, &verb.place) <= reach
                && (!behind || who.place.start < verb.place.start)
        });
        let who = who.min_by_key(|who| spoken.between(&who.place, &verb.place));
        let who = who.or_else(|| (verb.group == "they-say").then_some(verb));
        let Some(place) = who.and_then(|who| claim_of(spoken, who, verb)) else { continue };
        let is_here = |hit: &&WordHit| place.contains(&spoken.folded.original(hit.place.clone()).start);
        let has_looked = spoken.of(&LOOKED_AT).filter(speaks).any(|hit| is_here(&hit));
        if !has_looked && !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Where a claim stands: from whoever makes it to the end of the sentence, or to a "but"; in languages whose verb ends the sentence,
/// up to that.
fn claim_of(spoken: &Spoken<'_>, who: &WordHit, verb: &WordHit) -> Option<Range<usize>> {
    let original = |place: &Range<usize>| spoken.folded.original(place.clone());
    let sentence = spoken.sentence_place(verb.sentence)?;
    let is_unnamed = verb.place == who.place && stands_behind(spoken.language);
    let said_from = original(&who.place).start.min(original(&verb.place).start);
    let start = if is_unnamed { sentence.start } else { said_from };
    let end = if stands_behind(spoken.language) {
        original(&verb.place).end
    } else {
        let turns = spoken.beside(verb, &["contrast"], Together::Sentence);
        let turns =
            turns.filter(|turn| turn.place.start >= verb.place.end && speak_alike(turn.language, spoken.language));
        let turns = turns.map(|turn| original(&turn.place).start);
        // "…, the app itself says": what the app says is no part of it.
        let app = spoken.beside(verb, &LOOKED_AT, Together::Sentence).filter(|hit| {
            hit.clause > verb.clause
                && spoken.beside(hit, &["window-says"], Together::Clause).any(|says| says.place.start >= hit.place.end)
        });
        let app = app.filter_map(|hit| spoken.clause_place(hit.clause)).map(|clause| clause.start);
        turns.chain(app).filter(|end| *end > said_from).min().unwrap_or(sentence.end)
    };
    (start < end).then_some(start..end)
}

/// The clauses in which a text asks whether something has ended, where it says so nowhere: "does the year begin when I enter it, or is
/// it over already?"
#[must_use]
pub fn only_asks_whether_it_ended(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let open = spoken.of(&["undecided"]).filter(|hit| speak_alike(hit.language, spoken.language));
    let open = open.filter(|hit| spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？'])));
    let open: Vec<Range<usize>> = open.filter_map(|hit| spoken.clause_place(hit.clause)).collect();
    let is_open = |hit: &WordHit| {
        let start = spoken.folded.original(hit.place.clone()).start;
        open.iter().any(|place| place.contains(&start))
    };
    let says_so = spoken.of(&CLAIMED).filter(|hit| speak_alike(hit.language, spoken.language)).any(|hit| !is_open(hit));
    if says_so { Vec::new() } else { open }
}

/// The clauses in which nobody knows yet whether something is so.
pub(super) fn undecided(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let open = spoken.of(&["undecided"]).filter(|hit| speak_alike(hit.language, spoken.language));
    open.filter_map(|hit| spoken.clause_place(hit.clause)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_only_asks_whether_it_ended_says_nothing_of_the_kind() {
        for (text, asks) in [
            ("Does the year start when I enter it or is that over already?", true),
            ("Läuft das Jahr erst ab der Eingabe oder ist das schon vorbei?", true),
            ("L'année commence à la saisie ou est-ce déjà fini ?", true),
            ("¿El año empieza al meterlo o ya ha pasado?", true),
            ("L'anno parte quando lo inserisco o è già finito?", true),
            ("O ano começa quando eu digitar ou já passou?", true),
            ("Год пойдёт с активации или уже закончился?", true),
            ("Rok liczy się od wpisania czy już minął?", true),
            ("Loopt het jaar pas als ik hem invoer of is dat al voorbij?", true),
            ("Yıl girince mi başlar, yoksa süresi bitti mi?", true),
            ("The licence has expired. Or is that a mistake?", false),
            ("Die Lizenz ist abgelaufen, was nun?", false),
            ("De licentie is verlopen, of niet. Het venster is rood.", false),
        ] {
            assert_eq!(!only_asks_whether_it_ended(&Spoken::of_words(text)).is_empty(), asks, "{text}");
        }
    }

    #[test]
    fn a_trouble_that_others_have_or_tell_of_is_theirs() {
        for text in [
            "My aunt's neighbour says his is on some black list",
            "The boss says the licence is broken",
            "Frau Berg vom Empfang sagt, bei ihrer Tochter sei der Schlüssel gesperrt",
            "Начальник говорит, что лицензия сломалась",
            "Szef mówi, że licencja jest zepsuta",
            "Patron lisansın bozuk olduğunu söylüyor",
        ] {
            assert!(!told_by_others(text).is_empty(), "{text}");
        }
        for text in [
            "My key is on a black list",
            "It says that the code is refused",
            "Die Lizenz ist kaputt",
            "Ключ заблокирован",
        ] {
            assert!(told_by_others(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_others_claim_of_a_licence_is_told_apart_from_what_they_have_read() {
        for text in [
            "All is green, but the man in the shop says it has ended and wants money",
            "My nephew thinks that it ran out",
            "Der Verkäufer behauptet, die Lizenz sei abgelaufen",
            "Mein Neffe meint, sie ist abgelaufen",
            "Le vendeur dit que la licence est expirée",
            "El de la tienda dice que ha caducado",
            "Mio nipote pensa che sia scaduta",
            "O vendedor diz que a licença venceu",
            "Сосед говорит, что лицензия закончилась",
            "店の人は期限切れだと言っています",
            "Szwagier twierdzi, że licencja wygasła",
            "De verkoper zegt dat hij verlopen is",
            "her yer yeşil ama dükkandaki adam bitmiş diyo",
            "Our auditor claims that it lapsed last week",
            "Говорят, у вас лицензия кончилась",
            "ライセンスが切れているらしいです",
        ] {
            assert!(!about_claims_of_others(text, false).is_empty(), "{text}");
        }
        for text in [
            "It says that the licence has expired",
            "My son says that the window shows that it has expired",
            "I think that it ran out",
            "The shop says that the code comes tomorrow. The licence has expired.",
            "Der Techniker kommt morgen, die Lizenz ist abgelaufen",
            "店で買いました。期限切れと表示されます。",
            "Lisansın süresi doldu yazıyor",
        ] {
            assert!(about_claims_of_others(text, false).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_the_app_counts_goes_before_the_end_that_somebody_claims() {
        let days = |text: &str| {
            let facts =
                crate::language::said(text, "2026-12-01".parse().unwrap(), crate::sellers::Providers::built_in());
            let is_end = facts.iter().any(|said| said.fact == FactId::LicenseExpiresAt);
            (is_end, facts.iter().any(|said| said.fact == FactId::LicenseDaysLeft))
        };
        for text in [
            "The man at the shop told me it ends tomorrow, but the app itself shows 77 days. Who is right?",
            "Mein Schwager sagt, meine Lizenz läuft morgen ab, das Programm sagt aber 77 Tage.",
            "Mon gendre prétend qu'elle expire demain, mais l'appli affiche 77 jours restants.",
            "Mi vecino dice que caduca mañana, pero el programa pone 77 días.",
            "Il commesso sostiene che scade domani, ma la finestra dice 77 giorni.",
            "Сосед говорит, что завтра закончится, а в программе осталось 77 дней.",
            "Szwagier twierdzi, że licencja kończy się jutro, a program mówi 77 dni.",
        ] {
            assert_eq!(days(text), (false, true), "{text}");
        }
        assert!(days("My nephew looked at it and says it ends on 5 December 2026").0);
        assert_eq!(days("The app says that the databases are 12 days old"), (false, false));
    }
}
