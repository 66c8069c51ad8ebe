//! The Windows products, by the live registry and, where it is documented, `avp.com`.

use chrono::{DateTime, Utc};

use super::{Probe, Roots};

/// What to ask; only on Windows itself.
#[cfg(not(windows))]
pub(super) fn probes(_: &Roots, _: DateTime<Utc>) -> Vec<Probe> {
    Vec::new()
}
