//! The words that name a private value, in the languages of our users, and how the value behind one is read.
//!
//! A label is matched whole, in any case, with or without what stands between its words: `user name` is also
//! `UserName`, `user_name` and the end of `SubjectUserName`.

mod accounts;
mod calls;
mod composed;
mod devices;
mod groups;
mod licences;
mod machines;
mod names;
mod numbers;
mod papers;
mod passwords;
mod payment;
mod people;
mod places;

use super::PrivateKind;

/// How much of the text behind a label is the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Take {
    /// One word, or what stands in quotes; `DOMAIN\user` gives both.
    Word,
    /// A name of several words.
    Name,
    /// Everything up to the end of the field.
    Field,
    /// A number with letters and signs in it.
    Number,
    /// Three or four digits.
    Digits,
    /// A password: everything up to a space, or what stands in quotes.
    Secret,
    /// Everything up to the end of the line.
    Line,
    /// What somebody wrote on a payment: words with a number, up to the end of the field.
    Text,
    /// A date.
    Date,
    /// A telephone number without its country.
    Telephone,
    /// A street with its number.
    Street,
    /// A town, which has no number.
    Town,
    /// Two names at least: the label also stands before the names of things.
    WholeName,
}

/// One label, by its folded words.
pub(super) struct ValueLabel {
    pub(super) kind: PrivateKind,
    pub(super) take: Take,
    pub(super) words: Vec<Vec<char>>,
    /// A number that labels with the same first word have.
    pub(super) first: u64,
    /// Whether it as often stands before something else.
    pub(super) vague: bool,
    /// Whether it says that a name follows.
    pub(super) of_a_name: bool,
    /// Whether it leads to a list in brackets and to nothing else.
    pub(super) of_many: bool,
    /// Whether it is of a whole name in two parts, with a comma between them or not.
    pub(super) of_two_parts: bool,
}

/// Words for several, behind which values stand in a list alone.
const MANY: [&str; 9] =
    ["users", "usernames", "user names", "logins", "hosts", "computers", "machines", "devices", "workstations"];

/// Whether a label leads to several values.
pub(super) fn is_of_many(label: &str) -> bool {
    MANY.contains(&label)
}

/// A kind, how the values are read, and the labels, divided by `|`.
type LabelsOfKind = (PrivateKind, Take, &'static str);

/// The labels of a whole name in two parts.
pub(super) fn of_two_parts() -> impl Iterator<Item = String> {
    names::of_two_parts()
}

/// The labels that are composed of two words, besides those of [`all`].
pub(super) fn composed() -> impl Iterator<Item = (PrivateKind, Take, String)> {
    let numbers = composed::composed().map(|label| (PrivateKind::Subscriber, Take::Number, label));
    let people = composed::people().map(|label| (PrivateKind::Person, Take::Name, label));
    let telephones = composed::telephones().map(|label| (PrivateKind::Telephone, Take::Telephone, label));
    let hardware = composed::hardware().map(|label| (PrivateKind::Hardware, Take::Number, label));
    let papers = composed::papers().map(|label| (PrivateKind::Personal, Take::Number, label));
    numbers
        .chain(hardware)
        .chain(papers)
        .chain(people)
        .chain(telephones)
        .chain(composed::passwords().map(|label| (PrivateKind::Token, Take::Secret, label)))
}

/// Every label.
pub(super) fn all() -> impl Iterator<Item = &'static LabelsOfKind> {
    let by_kind = [
        accounts::LABELS,
        machines::LABELS,
        groups::LABELS,
        people::LABELS,
        numbers::LABELS,
        payment::LABELS,
        papers::LABELS,
        calls::LABELS,
        places::LABELS,
        passwords::LABELS,
        devices::LABELS,
        licences::LABELS,
    ];
    by_kind.into_iter().flatten()
}
