//! The values of an event in CEF whose label stands in a field of its own: `cs9=Lagerhaus Mitte cs9Label=GroupName`.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, names_somebody};
use super::words::begins;

/// The fields that hold the labels, in small letters.
pub(super) const LABELS: [&str; 10] = [
    "cs1label",
    "cs2label",
    "cs3label",
    "cs4label",
    "cs5label",
    "cs6label",
    "cs7label",
    "cs8label",
    "cs9label",
    "cs10label",
];

/// What such a label calls a value, by a part of it in small letters. The first that fits counts.
const KINDS: [(&str, PrivateKind); 9] = [
    ("groupname", PrivateKind::Group),
    ("group", PrivateKind::Group),
    ("customer", PrivateKind::Person),
    ("fullname", PrivateKind::Person),
    ("person", PrivateKind::Person),
    ("username", PrivateKind::User),
    ("account", PrivateKind::User),
    ("hostname", PrivateKind::Host),
    ("computername", PrivateKind::Host),
];

/// The longest value, with what stands before its label.
const LONGEST: usize = 200;

/// The value that belongs to a label; the field of that begins here.
pub(super) fn custom_string(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let window = after(text, at, 64);
    let Some((field, rest)) = window.split_once("Label=") else { return 0 };
    let label = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let lower = label.to_lowercase();
    let Some((_, kind)) = KINDS.iter().find(|(part, _)| lower.contains(part)) else { return 0 };
    let head = before(text, at, LONGEST);
    let named = format!("{field}=");
    let Some(start) = head.rfind(named.as_str()).map(|start| start + named.len()) else { return 0 };
    let value = head[start..].trim_end_matches(' ');
    let from = at - head.len() + start;
    if value.is_empty()
        || value.contains(['=', '\n', '|'])
        || value.split(' ').all(is_ordinary)
        || !names_somebody(value)
    {
        return 0;
    }
    found.push(Found::new(*kind, from..from + value.len()));
    at + field.len() + "Label=".len() + label.len()
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_value_is_what_the_label_of_its_own_calls_it() {
        for (text, cleaned) in [
            (
                "x|4|cs9=Lagerhaus Mitte cs9Label=GroupName cs1=7 cs1Label=TaskId",
                "x|4|cs9=group-1 cs9Label=GroupName cs1=7 cs1Label=TaskId",
            ),
            ("cs2=Leokadia Brunswig cs2Label=CustomerName", "cs2=person-1 cs2Label=CustomerName"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in ["cs1=active cs1Label=LicenseState", "cs2=Managed devices cs2Label=GroupName", "cs3Label=GroupName"]
        {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
