//! What Kaspersky calls things: labels of its programs, its error codes, its hosts.
//!
//! Facts of the vendor's world without a file, a fact id or a topic.

pub(crate) mod activation_service;
pub(crate) mod blocked;
pub(crate) mod center_events;
mod error_code;
pub(crate) mod families;
pub(crate) mod hosts;
pub(crate) mod key_states;
pub(crate) mod labels;
pub(crate) mod licence_news;
pub(crate) mod printed;
pub(crate) mod serial;
pub(crate) mod siem;
mod subscription_service;
pub(crate) mod unlabelled;

pub use error_code::{
    CodeFamily, ErrorCode, codes_without_family, exit_code_name, family_of_command, family_without_code,
    find_codes_of_staff, find_error_codes, find_exit_codes,
};
pub(crate) use labels::{means_the_same, product_name};
