//! A walk while its page is shown.

use crate::guide::Walk;
use crate::report::BodyBlock;

/// A walk that is open, and what it told last.
pub(super) struct OpenWalk<'c> {
    /// The walk.
    pub(super) walk: Walk<'c>,
    /// What happened at the last press.
    pub(super) told: Vec<String>,
    /// The explanation, where the person asked for it.
    pub(super) explanation: Vec<BodyBlock>,
    /// Whether it is over, and then whether the problem has ended.
    pub(super) over: Option<bool>,
}
