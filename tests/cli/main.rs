//! The real binary, used as people and scripts use it.

mod contract;
mod docs;
mod examples;
mod registry;
mod support;
