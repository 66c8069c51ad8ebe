//! What a help desk's own system reads of a request: one table of names, a block at the end of the mail, and headers; and
//! the same values by the names that a desk has for them.
//!
//! A header is read by every server on the way, so it holds only our own names and words of closed lists.

use std::collections::BTreeMap;

use super::field::Filled;
use super::request::Request;
use crate::code::mask_codes;
use crate::config::DeskConfig;
use crate::places::config_folder;
use crate::say::{Message, errors};
use crate::sellers::{DeskEntry, DeskNames, ProviderError, Providers};
use crate::text::clean_text;
use crate::topics::FieldDef;

/// The layout of the block and the headers; a new one is named when a name changes its meaning.
const LAYOUT: &str = "keymend.desk/1";

/// The longest value of the block, in characters; the whole text stands in the letter.
const LONGEST_VALUE: usize = 120;

/// The longest word of a closed list, in bytes.
const LONGEST_WORD: usize = 60;

/// Where the value of a label comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LabelSource {
    /// The layout of these labels.
    Layout,
    /// The topic's id.
    Topic,
    /// The topic's frozen code.
    Code,
    /// Who is to solve it.
    Addressee,
    /// The language of the letter.
    Language,
    /// What tells the request apart from all others.
    Ticket,
    /// The names of the fields that nobody filled.
    Missing,
    /// The field of that name.
    Field(&'static str),
}

/// What tells of the request itself; a field's label stands in the table of fields.
static OURS: &[(&str, LabelSource)] = &[
    ("Keymend-Layout", LabelSource::Layout),
    ("Keymend-Topic", LabelSource::Topic),
    ("Keymend-Code", LabelSource::Code),
    ("Keymend-Addressee", LabelSource::Addressee),
    ("Keymend-Language", LabelSource::Language),
    (TICKET_LABEL, LabelSource::Ticket),
];

/// The label that tells the request apart from all others.
pub(crate) const TICKET_LABEL: &str = "Keymend-Id";

/// Every label with what it tells, in the order of the block.
fn table() -> impl Iterator<Item = (&'static str, LabelSource)> {
    let fields = FieldDef::all().filter_map(|field| Some((field.desk_label?, LabelSource::Field(field.name))));
    OURS.iter().copied().chain(fields).chain([("Keymend-Missing", LabelSource::Missing)])
}

/// Whether a desk can have a name for it: a label, or a field of the form.
fn is_desk_name(name: &str) -> bool {
    label_names().any(|known| known == name) || FieldDef::from_name(name).is_some()
}

/// Whether a name can be a header of a mail: what a person typed is none.
fn may_be_header(name: &str) -> bool {
    let source = table().find(|(known, _)| *known == name).map(|(_, source)| source);
    let field = match source {
        Some(LabelSource::Field(field)) => FieldDef::from_name(field),
        Some(_) => return true,
        None => FieldDef::from_name(name),
    };
    field.is_some_and(FieldDef::is_of_closed_list)
}

/// Our names of the fields, for the files of providers.
pub const DESK_NAMES: DeskNames = DeskNames {
    is_field: |name| FieldDef::from_name(name).is_some(),
    is_ours: is_desk_name,
    may_be_header,
    all: || label_names().chain(FieldDef::all().map(|field| field.name)).collect(),
};

/// What is wrong with the settings of the ticket system: what it calls our fields, and the queue.
#[must_use]
pub fn desk_settings_wrong(desk: &DeskConfig) -> Option<Message> {
    let fields: Vec<_> = desk.fields.iter().map(|field| (field, field.split_once('='))).collect();
    let no_pair =
        fields.iter().find(|(_, pair)| pair.is_none_or(|(ours, theirs)| ours.is_empty() || theirs.is_empty()));
    if let Some((field, _)) = no_pair {
        return Some(errors::desk_field_form(clean_text(field)));
    }
    let pairs: BTreeMap<_, _> = fields.iter().filter_map(|(_, pair)| *pair).collect();
    if let Some((ours, _)) = pairs.iter().find(|(ours, _)| !(DESK_NAMES.is_ours)(ours)) {
        return Some(DESK_NAMES.unknown(ours));
    }
    let kind = desk.kind?;
    let fields = pairs.iter().map(|(ours, theirs)| ((*ours).to_owned(), (*theirs).to_owned())).collect();
    let entry = DeskEntry { kind, address: None, url: None, queue: desk.queue.clone(), fields };
    entry.complaint()
}

/// The directory with the entries of the person, and what is wrong with those that are left out.
#[must_use]
pub fn own_providers() -> (Providers, Vec<ProviderError>) {
    Providers::with_own(&config_folder().join("providers.d"), &DESK_NAMES)
}

/// The name of every label, in the order of the block.
pub(crate) fn label_names() -> impl Iterator<Item = &'static str> {
    table().map(|(name, _)| name)
}

/// A name and its value, as a help desk's system reads them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskLabel {
    /// The name, without the `X-` that it has as a header.
    pub name: &'static str,
    /// One line of text.
    pub value: String,
    /// Whether every server on the way may read it.
    is_public: bool,
}

impl DeskLabel {
    /// Every label of a request that has a value, in the order of the table.
    #[must_use]
    /// `id` tells the request apart from all others.
    pub fn all(request: &Request, id: &str) -> Vec<DeskLabel> {
        table().filter_map(|(name, source)| source.label(name, request, id)).collect()
    }

    /// What a desk's own fields get, each with the desk's name for it.
    #[must_use]
    pub fn theirs<'d>(desk: &'d DeskEntry, request: &Request, id: &str) -> Vec<(&'d str, DeskLabel)> {
        let source = |ours: &str| {
            let label = table().find(|(name, _)| *name == ours);
            label.or_else(|| FieldDef::from_name(ours).map(|field| (field.name, LabelSource::Field(field.name))))
        };
        let label = |ours: &str| source(ours).and_then(|(name, source)| source.label(name, request, id));
        desk.fields.iter().filter_map(|(ours, theirs)| Some((theirs.as_str(), label(ours)?))).collect()
    }

    /// The name and value of its header; none where it may hold something private.
    #[must_use]
    pub fn header(&self) -> Option<(String, &str)> {
        self.is_public.then(|| (format!("X-{}", self.name), self.value.as_str()))
    }
}

/// The headers by which a mail fills the queue and the fields of a desk; what may be private fills none.
#[must_use]
pub fn desk_headers(desk: &DeskEntry, request: &Request, id: &str) -> Vec<(String, String)> {
    let queue = desk.kind.queue_header().zip(desk.queue.as_ref());
    let queue = queue.map(|(name, queue)| (name.to_owned(), queue.clone()));
    let theirs = DeskLabel::theirs(desk, request, id).into_iter().filter(|(_, label)| label.is_public);
    let fields = theirs.filter_map(|(theirs, label)| Some((desk.kind.field_header(theirs)?, label.value)));
    queue.into_iter().chain(fields).collect()
}

/// The block of these labels, a line each.
#[must_use]
pub fn block(labels: &[DeskLabel]) -> String {
    labels.iter().map(|label| format!("{}: {}\n", label.name, label.value)).collect()
}

impl LabelSource {
    fn label(self, name: &'static str, request: &Request, id: &str) -> Option<DeskLabel> {
        let ours = |value: &str| (value.to_owned(), is_word(value));
        let (value, is_public) = match self {
            LabelSource::Layout => (LAYOUT.to_owned(), true),
            LabelSource::Topic => ours(&request.topic),
            LabelSource::Code => ours(&request.code),
            LabelSource::Addressee => ours(request.recipient.addressee.name()),
            LabelSource::Language => ours(&request.language),
            LabelSource::Ticket => ours(id),
            LabelSource::Missing => {
                let names: Vec<&str> = request.missing.iter().map(|missing| missing.name.as_str()).collect();
                (names.join(", "), names.iter().all(|name| is_word(name)))
            }
            LabelSource::Field(field) => told(request.fields.iter().find(|filled| filled.name == field)?),
        };
        (!value.is_empty()).then_some(DeskLabel { name, value, is_public })
    }
}

/// What a field says: a word of a closed list by its name, so that it is the same in every language; else its text.
fn told(field: &Filled) -> (String, bool) {
    match &field.seen {
        // What only the person says is no header, whatever the word.
        Some(seen) if is_word(&seen.value) => (seen.value.clone(), !seen.said),
        // What the letter gives in full stands there once; of no known shape, it cannot be masked here.
        _ if field.in_full && mask_codes(&field.value) == field.value => (String::new(), false),
        _ => (one_line(&mask_codes(&field.value)), false),
    }
}

/// Whether a text can be nothing but an id, a number or a word of ours.
fn is_word(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    !text.is_empty() && text.len() <= LONGEST_WORD && text.chars().all(fits)
}

fn one_line(text: &str) -> String {
    let words = clean_text(text);
    if words.chars().count() <= LONGEST_VALUE {
        return words;
    }
    words.chars().take(LONGEST_VALUE - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ticket::FactValue;

    /// A request in which every field holds this text.
    fn filled_with(text: &str) -> Request {
        let mut request = Request::sample("de");
        request.fields.iter_mut().for_each(|field| text.clone_into(&mut field.value));
        request.missing.clear();
        request
    }

    #[test]
    fn each_name_is_once_in_the_table() {
        for (name, _) in table() {
            assert_eq!(table().filter(|(other, _)| *other == name).count(), 1, "{name}");
        }
    }

    #[test]
    fn the_guide_for_help_desks_has_every_name() {
        let guide = include_str!("../../docs/help-desk.md");
        for (name, _) in table() {
            assert!(guide.contains(&format!("`{name}`")), "docs/help-desk.md does not say what `{name}` is");
        }
    }

    #[test]
    fn a_word_of_a_closed_list_is_a_header_and_what_a_person_wrote_is_none() {
        let mut request = filled_with("Lizenz: abgelaufen");
        let status = request.fields.iter_mut().find(|field| field.name == "license-status").unwrap();
        status.seen = Some(FactValue { fact: "license.status".to_owned(), value: "expired".to_owned(), said: false });
        let labels = DeskLabel::all(&request, "0123456789ab");
        let headers: Vec<_> = labels.iter().filter_map(DeskLabel::header).collect();
        assert!(headers.contains(&("X-Keymend-License-Status".to_owned(), "expired")), "{headers:?}");
        assert!(headers.iter().all(|(_, value)| !value.contains("abgelaufen")), "{headers:?}");
        assert!(block(&labels).contains("Keymend-Product: Lizenz: abgelaufen\n"));
        // A word of a closed list that only the person says is in the block alone.
        let status = request.fields.iter_mut().find(|field| field.name == "license-status").unwrap();
        status.seen.as_mut().unwrap().said = true;
        let labels = DeskLabel::all(&request, "0123456789ab");
        assert!(block(&labels).contains("Keymend-License-Status: expired\n"));
        assert!(!labels.iter().filter_map(DeskLabel::header).any(|(name, _)| name == "X-Keymend-License-Status"));
    }

    #[test]
    fn a_code_that_the_letter_gives_in_full_is_masked_in_the_block() {
        let block = block(&DeskLabel::all(&filled_with("ABCDE-12345-FGHJK-67890"), "0123456789ab"));
        assert!(block.contains("Keymend-Activation-Code: *****-*****-*****-67890\n"), "{block}");
        assert!(!block.contains("ABCDE"), "{block}");
    }

    #[test]
    fn what_the_letter_gives_in_full_and_no_mask_knows_is_left_out() {
        let mut request = filled_with("key 4711 of the box");
        assert!(block(&DeskLabel::all(&request, "0123456789ab")).contains("Keymend-Activation-Code: key 4711"));
        request.fields.iter_mut().for_each(|field| field.in_full = true);
        assert!(!block(&DeskLabel::all(&request, "0123456789ab")).contains("4711"));
    }

    #[test]
    fn what_is_missing_is_named_by_its_field() {
        let mut request = filled_with("-");
        let missing = |name: &str| crate::ticket::Unfilled { name: name.to_owned(), label: "Order number".to_owned() };
        request.missing = vec![missing("order-number"), missing("contact")];
        let labels = DeskLabel::all(&request, "0123456789ab");
        assert!(block(&labels).ends_with("Keymend-Missing: order-number, contact\n"));
    }

    fn desk(kind: &str) -> DeskEntry {
        let theirs = if kind == "zammad" { "their" } else { "Their" };
        let ours = ["Keymend-Topic", "Keymend-Id", "Keymend-License-Status", "contact", "description"];
        let fields: Vec<String> =
            ours.iter().enumerate().map(|(at, name)| format!("{name} = \"{theirs}{at}\"")).collect();
        let text = format!("kind = \"{kind}\"\nqueue = \"Lizenzen::Größe\"\nfields = {{ {} }}", fields.join(", "));
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn a_desk_gets_its_own_headers_and_nothing_that_a_person_typed_is_one() {
        let mut request = filled_with("eve@example.org");
        "license-expired".clone_into(&mut request.topic);
        let status = request.fields.iter_mut().find(|field| field.name == "license-status").unwrap();
        status.seen = Some(FactValue { fact: "license.status".to_owned(), value: "expired".to_owned(), said: false });
        for (kind, queue, field, theirs) in [
            ("znuny", "X-OTRS-Queue", "X-OTRS-DynamicField-", "Their"),
            ("zammad", "X-Zammad-Ticket-Group", "X-Zammad-Ticket-", "their"),
        ] {
            let desk = desk(kind);
            assert!(desk.complaint().is_none());
            let headers = desk_headers(&desk, &request, "0123456789ab");
            let expected = [
                (queue.to_owned(), "Lizenzen::Größe"),
                (format!("{field}{theirs}1"), "0123456789ab"),
                (format!("{field}{theirs}2"), "expired"),
                (format!("{field}{theirs}0"), "license-expired"),
            ];
            assert_eq!(headers, expected.map(|(name, value)| (name, value.to_owned())));
            assert_eq!(DeskLabel::theirs(&desk, &request, "x").len(), 5, "but its own interface gets them all");
        }
    }

    proptest! {
        #[test]
        fn no_text_of_a_field_reaches_a_header_or_breaks_a_line(text in "\\PC*|(.|\r|\n|: ){0,200}") {
            let labels = DeskLabel::all(&filled_with(&text), "0123456789ab");
            let headers: Vec<_> = labels.iter().filter_map(DeskLabel::header).collect();
            let without = DeskLabel::all(&Request { fields: Vec::new(), ..filled_with("") }, "0123456789ab");
            let expected: Vec<_> = without.iter().filter_map(DeskLabel::header).collect();
            prop_assert_eq!(headers, expected);
            prop_assert_eq!(block(&labels).lines().count(), labels.len());
        }

        #[test]
        fn a_value_that_is_no_word_is_no_header(value in "\\PC*|(a|\r|\n|: ){1,80}") {
            let mut request = filled_with("-");
            for field in &mut request.fields {
                field.seen = Some(FactValue { fact: "license.status".to_owned(), value: value.clone(), said: false });
            }
            for (name, value) in DeskLabel::all(&request, "0123456789ab").iter().filter_map(DeskLabel::header) {
                prop_assert!(value.is_ascii() && !value.contains(['\r', '\n']), "{}: {:?}", name, value);
            }
        }
    }
}
