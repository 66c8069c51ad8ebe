//! An antivirus product as Windows Security Center has it: shown beside the place where it was read, and never reasoned with,
//! because nothing of it tells of a licence.

use schemars::JsonSchema;
use serde::Serialize;

/// Whether a product protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProtectionState {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// It is paused, and goes on by itself.
    Paused,
}

/// An antivirus product, of whichever vendor, that is registered on a computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegisteredProduct {
    /// The place where it was read.
    pub place: String,
    /// Its name.
    pub name: String,
    /// Whether it protects; `null` where that is not told.
    pub protection: Option<ProtectionState>,
    /// Whether its databases are up to date; `null` where that is not told.
    pub is_up_to_date: Option<bool>,
}
