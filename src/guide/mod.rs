//! The walk-through: the steps of a finding, one after another, and what came of each.
//!
//! Nothing here prints, asks or runs; [`Interview`] says what to ask before, and [`Walk`] is the engine that a face drives. The [`Plan`] follows from a diagnosis; the [`Session`] remembers where the
//! person stands, so that a walk can end at any moment and go on there; [`SessionStore`] keeps it on disk.

mod calendar;
mod interview;
mod offer;
mod plan;
mod record;
mod session;
mod store;
mod told;
mod walk;

pub use calendar::{counts_from, reminder, wait_ends};
pub use interview::{Begun, Heard, Interview, TakeUp, WalkOrigin, left_walk};
pub use offer::{CODE, NotStarted, OFFER_TIME, OfferRun, command_line, needs_code, run_offer};
pub use plan::{Action, Next, Plan, PlanStep, PlanTopic, plan_schema, problem_has_ended, which_product};
pub use record::{steps_tried, walk_record};
pub use session::{Session, StepEvent, StepOutcome};
pub use store::{Loaded, SessionStore, SessionStoreError};
pub use walk::{Ask, Press, Show, Turn, Walk, WalkError};
