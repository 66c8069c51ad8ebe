//! One machine and what was said about it.

mod answer;

pub use answer::{AnswerError, fact_from_answer, read_answer};
