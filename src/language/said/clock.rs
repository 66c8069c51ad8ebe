//! That the clock of the computer is wrong, where a text says which past year it shows.

use chrono::{Datelike, NaiveDate};

use super::Claim;
use super::dates::Number;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::{ANY, Together};
use crate::facts::{FactId, Value};

/// Words between the clock and the year that it shows.
const NEAR: usize = 5;

/// The first year that a computer may wrongly show.
const FIRST: u32 = 1980;

/// Adds that the clock is behind, where a clock shows a year that is over.
pub(super) fn claims(spoken: &Spoken<'_>, numbers: &[Number], today: NaiveDate, claims: &mut Vec<Claim>) {
    let this_year = u32::try_from(today.year()).unwrap_or_default();
    let is_past = |number: &&Number| number.language == ANY && (FIRST..this_year).contains(&number.value);
    let shown =
        spoken.of(&["pc-clock"]).filter(|clock| speak_alike(clock.language, spoken.language)).find_map(|clock| {
            let near = |number: &&Number| {
                let between = spoken.between(&clock.place, &number.place);
                let is_of_other = |other: &WordHit| spoken.between(&other.place, &number.place) < between;
                spoken.clause_of(number.place.start) == clock.clause
                    && between <= NEAR
                    && !spoken
                        .beside(clock, &["licence", "ended", "bought", "bought-then"], Together::Clause)
                        .any(is_of_other)
            };
            numbers.iter().filter(is_past).find(near).map(|number| (clock, number))
        });
    if let Some((clock, number)) = shown {
        let place = clock.place.start.min(number.place.start)..clock.place.end.max(number.place.end);
        claims.push(Claim { fact: FactId::SystemClockBehind, value: Value::Flag(true), place, weight: 1 });
    }
}
