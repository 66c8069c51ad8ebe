//! One part of what was named that belongs to one machine.

use chrono::{DateTime, Utc};

use super::dated::Dated;
use crate::facts::Reading;

/// What was read of one machine in one place.
#[derive(Clone, Debug, Default)]
pub struct Portion {
    /// Where it stands: a file, a member of an archive, or a part of a file; safe to show.
    pub place: String,
    /// The machine, where the input names it: a host, or the stand-in that a capture carries.
    pub machine: Option<String>,
    /// Whether that name says something to a person, and is no stand-in.
    pub named: bool,
    /// When it was captured, by the clock of the machine.
    pub captured_at: Option<DateTime<Utc>>,
    /// What it says in passing of when it was captured and of which key.
    pub(crate) dated: Dated,
    /// What was read.
    pub reading: Reading,
    /// Its place among the others, as the input has them.
    pub(crate) position: usize,
}

impl Portion {
    /// A portion of a machine that the input does not name.
    #[must_use]
    pub fn new(place: &str, reading: Reading) -> Portion {
        Portion {
            place: place.to_owned(),
            machine: None,
            named: false,
            captured_at: None,
            dated: Dated::default(),
            reading,
            position: 0,
        }
    }
}

/// All portions as one reading, for tests that care for no machine.
#[cfg(test)]
pub(crate) fn together(portions: Vec<Portion>) -> Reading {
    let mut whole = Reading::default();
    portions.into_iter().for_each(|portion| whole.extend(portion.reading));
    whole
}
