//! Random texts that nobody can guess, compared in a time that tells nothing.

use std::fmt;
use std::fmt::Write as _;

/// Bytes of randomness in a secret.
const BYTES: usize = 16;

/// A random text of letters and digits; it is never shown by accident.
#[derive(Clone)]
pub(super) struct Secret(String);

impl Secret {
    /// A new one, from the operating system.
    pub(super) fn random() -> Result<Secret, getrandom::Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        let mut text = String::with_capacity(BYTES * 2);
        for byte in bytes {
            // Writing into memory cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        Ok(Secret(text))
    }

    /// The text, to be handed to the one browser.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// Whether somebody shows this secret.
    pub(super) fn is(&self, shown: &str) -> bool {
        is_same(&self.0, shown)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Whether two texts are the same; how long it takes says only whether they are of one length.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let differing = one.bytes().zip(other.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b));
    one.len() == other.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_long_new_and_never_shown() {
        let (one, other) = (Secret::random().unwrap(), Secret::random().unwrap());
        assert_eq!(one.text().len(), BYTES * 2);
        assert!(one.is(one.text()) && !one.is(other.text()) && !one.is("") && !one.is(&one.text()[1..]));
        assert!(!format!("{one:?}").contains(one.text()));
    }
}
