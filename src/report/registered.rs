//! What Windows Security Center says of each product, below the place where it was read.

use crate::diagnosis::Diagnosis;
use crate::facts::{ProtectionState, RegisteredProduct};
use crate::language::Tongue;
use crate::language::say::report as said;

/// The antivirus products that were read at a place, each with whether it protects and whether its databases are up to
/// date, as far as that is told.
pub(super) fn registered_at(diagnosis: &Diagnosis<'_>, place: &str, tongue: &Tongue) -> Vec<String> {
    let of_place = diagnosis.registered.iter().filter(|product| product.place == place);
    let line = |product: &RegisteredProduct| {
        let protection = product.protection.map(|state| match state {
            ProtectionState::On => said::protection_on(),
            ProtectionState::Off => said::protection_off(),
            ProtectionState::Paused => said::protection_paused(),
        });
        let databases = product.is_up_to_date.map(|is_up_to_date| match is_up_to_date {
            true => said::databases_current(),
            false => said::databases_outdated(),
        });
        let states: Vec<String> = protection.into_iter().chain(databases).map(|state| tongue.say(state)).collect();
        match states.as_slice() {
            [] => product.name.clone(),
            _ => tongue.say(said::registered(product.name.as_str(), tongue.list(states))),
        }
    };
    of_place.map(line).collect()
}
