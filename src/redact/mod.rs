//! Taking private values out of what leaves the machine.

pub use crate::code::mask_codes;
