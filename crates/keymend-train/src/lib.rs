//! Trains the model of `keymend-words` from the stories and statements beside that crate, and says how well it understands
//! what it has not seen: `keymend-train train` writes `data/words.model`, `keymend-train train-roles` `data/roles.model`.

#![forbid(unsafe_code)]

pub mod copies;
pub mod corpus;
pub mod meanings;
pub mod train;
pub mod validate;
