//! A walk while its page is shown.

use crate::guide::{Ask, Press, Walk};
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
    /// The step whose warning the person agreed to.
    pub(super) agreed: Option<String>,
}

impl OpenWalk<'_> {
    /// What leads from the step as it is shown first to what is asked now.
    pub(super) fn resume(&self) -> Vec<Press> {
        let step = self.walk.place().and_then(|at| self.walk.plan().steps.get(at));
        let agreed = step.is_some_and(|step| self.agreed.as_ref() == Some(&step.id));
        let done = matches!(self.walk.ask(), Ask::Seen(_) | Ask::Fact(_));
        agreed.then_some(Press::Agree).into_iter().chain(done.then_some(Press::Done)).collect()
    }
}
