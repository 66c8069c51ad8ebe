//! That the clock of the computer is wrong, where a text says which past year it, or the computer, shows.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::Claim;
use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use super::table::Together;
use crate::facts::{FactId, Value};
use crate::text::overlaps;

/// Words between the clock and the year that it shows.
const NEAR: usize = 5;

/// The first year that a computer may wrongly show.
const FIRST: u32 = 1980;

/// Words between the computer and what it does, and between that and the year.
const NEAR_A_MACHINE: usize = 2;
const NEAR_A_YEAR: usize = 4;

/// What a year belongs to that is none of a clock.
const OF_OTHERS: [&str; 11] = [
    "licence",
    "subscription",
    "ended",
    "bought",
    "bought-then",
    "kaspersky",
    "product",
    "other-vendor",
    "until-word",
    "version-noun",
    "system-windows",
];

/// What fails though the clock is right.
const FAILS: [&str; 4] = ["trouble", "refused", "blocked", "asked-for"];

/// A year that a text names, in bytes of the folded text.
#[derive(Clone, Debug)]
pub(super) struct YearPlace {
    pub year: u32,
    pub place: Range<usize>,
}

/// Adds that the clock is behind, where a clock or a computer shows a year that is over.
pub(super) fn claims(spoken: &Spoken<'_>, years: &[YearPlace], today: NaiveDate, claims: &mut Vec<Claim>) {
    let this_year = u32::try_from(today.year()).unwrap_or_default();
    let past: Vec<&YearPlace> = years.iter().filter(|year| (FIRST..this_year).contains(&year.year)).collect();
    let shown = |past: &[&YearPlace]| shown_by_a_clock(spoken, past).or_else(|| shown_by_a_computer(spoken, past));
    // A clock that shows a past year behind that goes wrong again.
    let goes_wrong_again = |set: &Range<usize>| {
        let since = past.iter().filter(|year| year.place.start >= set.end && !is_told_of_then(spoken, year));
        shown(&since.copied().collect::<Vec<_>>()).is_some()
    };
    if let Some(place) = put_right_in_vain(spoken).filter(|set| !goes_wrong_again(set)) {
        let is_before = |claim: &Claim| claim.fact == FactId::SystemClockBehind && claim.place.start < place.end;
        claims.retain(|claim| !is_before(claim));
        claims.push(Claim { fact: FactId::AttemptTried, value: Value::Choice("date-checked"), place, weight: 1 });
        return;
    }
    if let Some(place) = shown(&past) {
        claims.push(Claim { fact: FactId::SystemClockBehind, value: Value::Flag(true), place, weight: 1 });
    }
}

/// Whether a year stands beside how something was: "the clock had shown 2019".
fn is_told_of_then(spoken: &Spoken<'_>, year: &YearPlace) -> bool {
    let clause = spoken.clause_of(year.place.start);
    let then = spoken.of(&["was-well", "was-then", "showed-then"]);
    then.filter(|then| speak_alike(then.language, spoken.language)).any(|then| then.clause == clause)
}

/// "I corrected the date, but it still says that the code is invalid": what fails since is not the clock. Not where the clock goes
/// wrong again.
fn put_right_in_vain(spoken: &Spoken<'_>) -> Option<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_said = |hit: &&WordHit| {
        let supposed = spoken.beside(hit, &["supposed", "have-not-done"], Together::Clause).any(|other| speaks(&other));
        let own = std::slice::from_ref(&hit.place);
        !supposed && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
    };
    let set = spoken.of(&["clock-set"]).filter(speaks).filter(is_said).max_by_key(|hit| hit.place.end)?;
    let behind = |groups: &'static [&'static str]| {
        spoken.of(groups).filter(speaks).filter(|hit| hit.place.start >= set.place.end)
    };
    let fails = behind(&FAILS).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    });
    (fails && behind(&["date-back"]).next().is_none()).then(|| set.place.clone())
}

/// "The clock says 2019".
fn shown_by_a_clock(spoken: &Spoken<'_>, past: &[&YearPlace]) -> Option<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    // Where the clock is right, a year beside it is that of something else.
    let is_right = |clock: &WordHit| {
        spoken.beside(clock, &["clock-right"], Together::Clause).filter(speaks).any(|right| {
            let own = std::slice::from_ref(&right.place);
            !spoken.is_denied(right, &right.place, own, right.language, 2, false)
        })
    };
    let mut clocks = spoken.of(&["pc-clock"]).filter(speaks).filter(|clock| !is_right(clock));
    clocks.find_map(|clock| {
        let near = |year: &&&YearPlace| {
            let between = spoken.between(&clock.place, &year.place);
            let is_of_other = |other: &WordHit| spoken.between(&other.place, &year.place) < between;
            spoken.clause_of(year.place.start) == clock.clause
                && between <= NEAR
                && !spoken
                    .beside(clock, &["licence", "ended", "bought", "bought-then"], Together::Clause)
                    .any(is_of_other)
        };
        past.iter().find(near).map(|year| both(&clock.place, &year.place))
    })
}

/// "My computer shows 2019": between the two stands what it does and nothing that has a year of its own.
fn shown_by_a_computer(spoken: &Spoken<'_>, past: &[&YearPlace]) -> Option<Range<usize>> {
    let mut machines = spoken.of(&["machine-noun"]).filter(|machine| speak_alike(machine.language, spoken.language));
    machines.find_map(|machine| {
        let shows = spoken.beside(machine, &["shows-a-year"], Together::Clause);
        let mut shows = shows.filter(|shows| speak_alike(shows.language, spoken.language));
        let year = shows.find_map(|shows| {
            let is_shown = |year: &&&YearPlace| {
                let is_last = stands_behind(shows.language);
                let whole = both(&machine.place, &both(&shows.place, &year.place));
                let is_in_order = if is_last {
                    machine.place.end <= year.place.start && year.place.end <= shows.place.start
                } else {
                    machine.place.end <= shows.place.start && shows.place.end <= year.place.start
                };
                let of_other = spoken.of(&OF_OTHERS).any(|other| overlaps(&other.place, &whole));
                let reach = if is_last { NEAR_A_YEAR } else { NEAR_A_MACHINE };
                is_in_order
                    && spoken.clause_of(year.place.start) == machine.clause
                    && spoken.between(&machine.place, if is_last { &year.place } else { &shows.place }) <= reach
                    && spoken.between(&shows.place, &year.place) <= NEAR_A_YEAR
                    && !of_other
                    && !is_of_other_behind(spoken, &year.place)
            };
            past.iter().find(is_shown)
        });
        year.map(|year| both(&machine.place, &year.place))
    })
}

/// Whether what stands right behind a year has it: "my computer shows 2019 Kaspersky".
fn is_of_other_behind(spoken: &Spoken<'_>, year: &Range<usize>) -> bool {
    let mut behind = spoken.of(&OF_OTHERS).filter(|other| other.place.start >= year.end);
    behind.any(|other| spoken.between(&other.place, year) == 0)
}

fn both(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::said;
    use crate::facts::FactId;
    use crate::sellers::Providers;

    fn is_behind(text: &str) -> bool {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        said(text, today, Providers::built_in()).iter().any(|said| said.fact == FactId::SystemClockBehind)
    }

    #[test]
    fn a_clock_that_is_right_is_not_slow_by_a_year_of_something_else() {
        for text in [
            "Mein Laptop ist von 2019 und die Uhr zeigt die richtige Zeit.",
            "My laptop is from 2019 and the clock shows the right time.",
            "Mon ordinateur est de 2019 et l'horloge donne la bonne heure.",
        ] {
            assert!(!is_behind(text), "{text}");
        }
    }

    #[test]
    fn a_clock_that_shows_a_past_year_after_it_was_put_right_is_wrong_again() {
        for text in [
            "Ich habe das Datum korrigiert, aber der Code wird abgelehnt. Die Uhr zeigt 2019.",
            "I corrected the date but the code is refused. The clock shows 2018.",
            "J'ai corrigé la date, mais le code est refusé. L'horloge affiche 2019.",
            "Corregí la fecha, pero rechaza el código. El reloj marca 2020.",
            "Ho corretto la data, ma il codice è rifiutato. L'orologio segna 2019.",
            "Дату исправил, но код не принимает. Часы показывают 2019.",
            "Poprawiłem datę, ale kod jest odrzucany. Zegar pokazuje 2019.",
            "Ik heb de datum gecorrigeerd, maar de code wordt geweigerd. De klok toont 2019.",
        ] {
            assert!(is_behind(text), "{text}");
        }
        for text in [
            "The clock had shown 2019. I corrected the date, but the code is refused.",
            "I corrected the date, the clock had shown 2019, but the code is refused.",
            "Ich habe das Datum korrigiert, die Uhr zeigte 2019, aber der Code wird abgelehnt.",
            "Ich habe das Datum korrigiert, aber der Code wird abgelehnt. Gekauft habe ich ihn 2019.",
        ] {
            assert!(!is_behind(text), "{text}");
        }
    }
}
