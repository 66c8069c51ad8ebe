//! Which of several machines the person's words are about.

use std::ops::Range;

use chrono::{DateTime, Utc};

use super::Case;
use super::machine::Machine;
use crate::facts::{FactId, KnownFact, Reading, Sheet, Value, derive};
use crate::language::{self, OtherDevice, about_other_machines, speaks_of_all_machines};
use crate::recognise::{blanked, fails_in_words};
use crate::vendor::find_exit_codes;

/// What a message says of each of some machines: what it says of another one is left out, place by place. A message that
/// names none is about those that are not in order by themselves, where there are any, unless it speaks of all.
pub(super) fn messages(message: &str, names: &[&str], cases: &[Case], is_chosen: bool) -> Vec<Option<String>> {
    let others = about_other_machines(message, names);
    let names_one = others.iter().any(|places| !places.is_empty());
    let in_order: Vec<bool> = cases.iter().map(|case| is_in_order(&case.reading, case.now)).collect();
    let may_be_meant = |at: usize| !in_order[at] || is_chosen || in_order.iter().all(|fine| *fine);
    let is_for_all = names_one || cases.len() < 2 || speaks_of_all_machines(message);
    let of_case = |(at, case): (usize, &Case)| {
        let name = case.machine.as_deref().and_then(|machine| names.iter().position(|name| *name == machine));
        let left = without(message, name.and_then(|name| others.get(name)).map_or(&[], Vec::as_slice));
        // That a host which is in order took it well adds nothing.
        let fails = |left: &str| fails_in_words(left) || !find_exit_codes(left).is_empty();
        let is_praise = |left: &String| names_one && in_order[at] && !fails(left);
        left.filter(|left| !is_praise(left) && (is_for_all || may_be_meant(at)))
    };
    cases.iter().enumerate().map(of_case).collect()
}

/// The one of several cases that the person's words are about: the only one that they complain of, or name.
pub(super) fn meant(message: &str, cases: &[Case]) -> Option<usize> {
    let fails = |words: &String| fails_in_words(words) || !find_exit_codes(words).is_empty();
    let mut told = (0..cases.len()).filter(|at| cases[*at].reading.own_words.iter().any(fails));
    if let (Some(only), None) = (told.next(), told.next()) {
        return Some(only);
    }
    let names: Vec<&str> = cases.iter().map(|case| case.machine.as_deref().unwrap_or_default()).collect();
    language::only_machine_named(message, &names)
}

/// A message without some of its places, which keeps the others where they are; nothing where nothing is left.
pub(super) fn without(message: &str, places: &[Range<usize>]) -> Option<String> {
    let left = blanked(message, places.iter().cloned());
    (!left.trim().is_empty()).then_some(left)
}

/// The other device that a message is about: where the machine that was read is in order, or the message itself tells the devices
/// of two people apart.
pub(super) fn other_device(message: &str, read: &Machine, clock: DateTime<Utc>) -> Option<OtherDevice> {
    let portions = read.portions.iter().flat_map(|portion| &portion.reading.observations);
    let reading = Reading { observations: portions.cloned().collect(), ..Reading::default() };
    let sheet = known(&reading, clock);
    let kind = sheet.value(FactId::SystemPlatform).map(ToString::to_string);
    language::other_device(message, kind.as_deref()).filter(|other| other.is_said || shows_order(&sheet))
}

/// The device that a message is about, where the person says that it is another one than what was read: as they call it, or whose
/// it is.
pub(super) fn written_for(message: &str) -> Option<OtherDevice> {
    language::written_for(message).map(|name| OtherDevice { name, about_shown: Vec::new(), is_said: true })
}

/// Whether what was read of a machine says that its licence is active, and nothing that anything fails.
pub(super) fn is_in_order(reading: &Reading, now: DateTime<Utc>) -> bool {
    shows_order(&known(reading, now))
}

/// What a reading says, and what follows from it.
fn known(reading: &Reading, now: DateTime<Utc>) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.set_zone(reading.zone);
    reading.observations.iter().cloned().for_each(|seen| sheet.add(seen));
    derive(&mut sheet, now);
    sheet
}

fn shows_order(sheet: &Sheet) -> bool {
    let states = sheet.get(FactId::LicenseStatus).map(KnownFact::all).unwrap_or_default();
    let fails = [FactId::AttemptErrorCode, FactId::AttemptMessage].iter().any(|fact| sheet.get(*fact).is_some());
    !fails && !states.is_empty() && states.iter().all(|state| state.value == Value::Choice("active"))
}
