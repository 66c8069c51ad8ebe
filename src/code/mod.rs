//! Activation codes: what one looks like, what was typed instead, and how it is shown.
//!
//! A code is 20 Latin letters and digits in four groups of five (source: Win21.8 help page 214814,
//! support article 14457). The check is offline and of the shape only: whether a code is valid,
//! the activation server alone knows.

mod blots;
mod broken;
mod called;
mod check;
mod classify;
mod everywhere;
mod fields;
mod group;
mod key;
mod mask;
mod names;
mod piece;
mod place;
mod score;
mod spoken;
mod watch;

pub(crate) use broken::{is_break, over_break};
pub use check::{CodeCheck, CodeProblem, CodeShape, check_code, find_codes};
pub(crate) use classify::find_in;
pub(crate) use group::stamp;
pub use key::could_be_a_key;
pub use mask::{MaskedCode, mask_codes, mask_own_words, masked_lines, masked_text_up_to};
pub(crate) use place::{CodePlace, called_a_code, hidden, normal_code, outside_escapes};
pub(crate) use watch::{Watch, add_region};

/// Characters of an activation code, without the hyphens.
pub const CODE_LENGTH: usize = 20;

/// Characters of one group of an activation code.
pub const GROUP_LENGTH: usize = 5;

/// A whole activation code: 20 upper-case letters and digits.
///
/// It has no `Display`, no `Debug` that shows it and no `Serialize`: what is shown is its [`MaskedCode`].
#[derive(Clone, PartialEq, Eq)]
pub struct ActivationCode(String);

impl ActivationCode {
    /// Takes a text that is an activation code apart from case, spaces and hyphens.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bare: String = text.chars().filter(|c| !check::is_separator(*c)).collect::<String>().to_ascii_uppercase();
        let right = bare.len() == CODE_LENGTH && bare.bytes().all(|byte| byte.is_ascii_alphanumeric());
        right.then_some(ActivationCode(bare))
    }

    /// The form that may be shown.
    #[must_use]
    pub fn masked(&self) -> MaskedCode {
        MaskedCode::new(&self.0)
    }

    /// The whole code with its hyphens, for a place to which the person agreed.
    #[must_use]
    pub fn reveal(&self) -> String {
        let groups: Vec<&str> = (0..CODE_LENGTH).step_by(GROUP_LENGTH).map(|i| &self.0[i..i + GROUP_LENGTH]).collect();
        groups.join("-")
    }
}

impl std::fmt::Debug for ActivationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ActivationCode({})", self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_with_and_without_hyphens_and_never_debugs_itself() {
        let code = ActivationCode::parse("abcde 12345-FGHJK67890").unwrap();
        assert_eq!(code.reveal(), "ABCDE-12345-FGHJK-67890");
        assert_eq!(format!("{code:?}"), "ActivationCode(*****-*****-*****-67890)");
        assert_eq!(ActivationCode::parse("ABCDE-12345-FGHJK-6789"), None);
    }
}
