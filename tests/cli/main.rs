//! The real binary, used as people and scripts use it.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot set itself up must fail loudly")]

mod asked;
mod asked_after;
mod at_desk;
mod at_length;
mod beside;
mod book;
mod by_key;
mod captures;
mod company;
mod contract;
mod days;
mod desk;
mod desk_closings;
mod desk_drafts;
mod desk_files;
mod desk_kinds;
mod desk_letters;
mod desk_mails;
mod desk_server;
mod desk_today;
mod docs;
mod door;
mod doubt;
mod drafts;
mod examples;
#[cfg(unix)]
mod fetched;
mod fleet;
mod fleet_doubt;
mod fleet_files;
mod fleet_joined;
mod formats;
mod hints;
mod hostile;
mod in_hand;
mod kinds;
mod letters;
mod machine;
mod many;
mod meant;
mod once_wrong;
mod order;
mod outputs;
mod own_files;
mod plan;
mod pseudo;
mod questions;
mod readme;
mod refused;
mod registry;
mod requests;
mod said;
mod second_hand;
mod source;
#[path = "../support/mod.rs"]
mod support;
mod swindle;
mod tables;
mod technician;
mod tickets;
mod tongues;
mod truths;
mod watched;
mod windows;
