//! The real binary, used as people and scripts use it.

mod contract;
mod docs;
mod examples;
mod machine;
mod registry;
mod support;
