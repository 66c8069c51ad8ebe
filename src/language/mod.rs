//! What people type, in their own language.

mod answers;

pub use answers::yes_or_no;
