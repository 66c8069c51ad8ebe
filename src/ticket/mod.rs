//! The request to whoever must help: filled from the diagnosis and from what the person adds.

mod request;
mod template;

pub use request::{Filled, Request, RequestError, Setting};
pub use template::{TemplateError, Templates};
