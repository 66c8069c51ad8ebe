//! What the library's errors say as errors: English. A face says the same message in the person's language.

use std::fmt;

use super::Tongue;
use crate::code::CodeProblem;
use crate::facts::ValueError;
use crate::say::Worded;
use crate::sellers::ProviderError;

/// What something says, in English.
pub(crate) fn in_english(told: &impl Worded) -> String {
    Tongue::english().say(told.message())
}

/// Errors of the parts below this one.
macro_rules! said_in_english {
    ($($error:ty)+) => {
        $(impl fmt::Display for $error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&in_english(self))
            }
        }

        impl std::error::Error for $error {})+
    };
}

said_in_english!(ValueError ProviderError CodeProblem);

#[cfg(test)]
impl crate::say::Message {
    /// The message in English, for a test.
    pub(crate) fn english(&self) -> String {
        Tongue::english().say(self)
    }
}
