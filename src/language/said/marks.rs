//! The marks of a kind of words, as `compile.rs` writes them and `table.rs` reads them.

/// The beginning of a word is enough.
pub const IS_PREFIX: u8 = 1;
/// A name that is a common word too counts only with a capital.
pub const NEEDS_CAPITAL: u8 = 2;
/// A word of questions.
pub const IS_OF_QUESTIONS: u8 = 4;
/// The number is that of a name; without it, that of a word of a list.
pub const IS_NAME: u8 = 8;
