//! What of a text goes into a capture: the lines that Keymend understands, each value by the class of its label.

use crate::capture::Raw;
use crate::facts::Privacy;
use crate::vendor::labels::{Label, stated};

/// What stands in the place of a value that nobody but the person gives.
const VALUE_LEFT_OUT: &str = "(left out)";

/// What a text gives to a capture.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Selected {
    /// The lines that go, with a note where others stood.
    pub text: String,
    /// How many lines Keymend does not understand.
    pub unknown: usize,
}

/// How the value under one of the vendor's labels leaves the machine.
fn privacy(label: Label) -> Privacy {
    match label {
        // An administrator calls a policy what they like.
        Label::Policy => Privacy::Private,
        Label::Key => Privacy::Masked,
        Label::ProductName | Label::KeyState | Label::SubscriptionStatus | Label::LicenseType | Label::Unstable => {
            Privacy::Scrubbed
        }
        Label::ProductVersion
        | Label::ExpiresAt
        | Label::InstalledAt
        | Label::DaysLeft
        | Label::DatabasesReleasedAt
        | Label::DatabasesLoaded => Privacy::Public,
    }
}

/// The lines that Keymend understands; with `whole`, also those that the person adds.
pub(super) fn select(raw: &Raw, whole: bool) -> Selected {
    let Some(recognised) = &raw.recognised else {
        return Selected { text: raw.text.clone(), unknown: 0 };
    };
    let mut selected = Selected::default();
    let mut skipped = 0;
    for (number, line) in (1..).zip(raw.text.lines()) {
        let known = recognised.contains(&number) || line.trim().is_empty();
        if !known {
            selected.unknown += 1;
        }
        if !known && !whole {
            skipped += 1;
            continue;
        }
        selected.note(std::mem::take(&mut skipped));
        let own_name = stated(line).filter(|(label, _)| privacy(*label) == Privacy::Private && !whole);
        match own_name {
            Some((_, value)) if is_a_name(value) => {
                let head = &line[..line.len() - value.len()];
                selected.text.push_str(&format!("{head} {VALUE_LEFT_OUT}\n"));
            }
            _ => {
                selected.text.push_str(line);
                selected.text.push('\n');
            }
        }
    }
    selected.note(skipped);
    selected
}

/// Whether a value is more than one of the words by which products say that something is or is not.
fn is_a_name(value: &str) -> bool {
    let value = value.trim_matches(|c: char| c.is_whitespace() || "\"',".contains(c)).to_lowercase();
    let states = ["", "active", "not applied", "applied", "yes", "no", "none", "not set", "-"];
    let states_in_russian = ["активна", "применена", "не применена", "да", "нет", "не задана"];
    !states.contains(&value.as_str()) && !states_in_russian.contains(&value.as_str())
}

impl Selected {
    fn note(&mut self, skipped: usize) {
        if skipped > 0 {
            self.text.push_str(&format!("(left out: lines that Keymend does not understand: {skipped})\n"));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn raw(recognised: Option<&[u64]>) -> Raw {
        let recognised = recognised.map(|lines| lines.iter().copied().collect::<BTreeSet<_>>());
        let text = "Name: Kaspersky Endpoint Security\nJane was here\nand again\n\nPolicy: Bookkeeping North\nPolicy: Active\n";
        Raw { name: "x.txt".into(), from: "x".into(), text: text.into(), recognised }
    }

    #[test]
    fn what_is_not_understood_is_counted_and_left_out() {
        let selected = select(&raw(Some(&[1, 5, 6])), false);
        assert_eq!(selected.unknown, 2);
        assert_eq!(
            selected.text,
            "Name: Kaspersky Endpoint Security\n(left out: lines that Keymend does not understand: 2)\n\n\
             Policy: (left out)\nPolicy: Active\n"
        );
    }

    #[test]
    fn what_the_person_adds_and_what_keymend_wrote_goes_whole() {
        for (raw, whole) in [(raw(Some(&[1])), true), (raw(None), false)] {
            assert_eq!(select(&raw, whole).text, raw.text);
        }
    }
}
