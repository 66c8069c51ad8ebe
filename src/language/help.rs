//! The words of the help, found by the names of commands and options.

use super::{Argument, Tongue};

impl Tongue {
    /// A text of the help, such as `help-diagnose`, or a part of one, such as its examples; none where there is none.
    pub(crate) fn help(&self, id: &str, part: Option<&str>) -> Option<String> {
        self.entry(id, part, &fluent_bundle::FluentArgs::new())
    }

    /// A text of the help that names something.
    pub(crate) fn help_with(&self, id: &str, name: &'static str, value: Argument<'_>) -> Option<String> {
        self.entry(id, None, &[(name, value)].into_iter().collect())
    }
}
