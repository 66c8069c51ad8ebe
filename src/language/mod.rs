//! What people type, in their own language.

mod answers;
mod said;

pub use answers::yes_or_no;
pub use said::{SaidFact, past_day, said, typed_code};
