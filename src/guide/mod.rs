//! The walk-through: the steps of a finding, one after another, and what came of each.
//!
//! Nothing here prints, asks or runs. The [`Plan`] follows from a diagnosis; the [`Session`] remembers where the
//! person stands, so that a walk can end at any moment and go on there; [`Store`] keeps it on disk.

mod calendar;
mod plan;
mod record;
mod session;
mod store;

pub use calendar::reminder;
pub use plan::{Action, Next, Plan, PlanStep, PlanTopic, ended, plan_schema, proven, proving_answer};
pub use record::{steps_tried, walk_record};
pub use session::{Event, Outcome, Session};
pub use store::{Loaded, Store, StoreError};
