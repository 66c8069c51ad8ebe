//! What was read of one machine, and what tells it from another.

use crate::capture::Portion;
use crate::facts::{FactId, Observation, Value};

/// All that was read of one machine, before it is diagnosed.
#[derive(Debug, Default)]
pub(super) struct Machine {
    /// How it is told apart from the others.
    pub name: String,
    /// Whether that name says something to a person.
    pub named: bool,
    pub portions: Vec<Portion>,
}

/// The folder of a file, or of a member of an archive; parts of one file stand in the file as in a folder.
pub(super) fn folder_of(place: &str) -> &str {
    let end = place.rfind(['/', '\\']).map_or(0, |at| at + 1);
    let part = place.rfind(": ").map_or(0, |at| at + 2);
    &place[..end.max(part)]
}

/// Whether a portion tells of a licence key as Security Center lists it.
pub(super) fn is_key(portion: &Portion) -> bool {
    let is_listed = |seen: &Observation| seen.fact == FactId::LicenseInConsole && seen.value == Value::Flag(true);
    portion.reading.observations.iter().any(is_listed)
}

/// The system that the family of the product runs on.
pub(super) fn runs_on(portion: &Portion) -> Option<&'static str> {
    let family = portion.reading.observations.iter().find(|seen| seen.fact == FactId::ProductFamily)?;
    let Value::Choice(family) = family.value else { return None };
    match family {
        "home-linux" | "endpoint-linux" | "embedded-linux" | "industrial-linux" | "file-server" => Some("linux"),
        "home" | "security-cloud" | "small-office" | "endpoint-windows" => Some("windows"),
        "mac" => Some("mac"),
        "android" => Some("android"),
        "ios" => Some("ios"),
        _ => None,
    }
}
