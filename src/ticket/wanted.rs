//! What a person wants of a request, as the command line and the settings say it.

use std::collections::BTreeSet;

use super::proof::FactValue;
use crate::case::Named;
use crate::code::{ActivationCode, mask_codes};
use crate::config::Config;
use crate::language::in_english;
use crate::redact::{TakenKind, taken_kinds, without_told_secrets};
use crate::say::{Message, Worded, did_you_mean, errors, page, together};
use crate::text::clean_text;
use crate::topics::{Addressee, FieldDef, FieldSource};

/// `FIELD=VALUE`, as given to `--set`.
#[derive(Clone, Debug)]
pub struct Setting {
    pub(super) field: &'static FieldDef,
    pub(super) value: String,
    /// What the value says, if it is one of the fact table and not the person's words.
    pub(super) seen: Option<FactValue>,
}

/// Why a request cannot be made.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum RequestError {
    /// Not of the form FIELD=VALUE.
    NoAssignment(String),
    /// No such field.
    UnknownField(String),
    /// No such topic; the message says which may have been meant.
    UnknownTopic(Box<Message>),
    /// Nothing was found, and no topic was named.
    NothingFound,
    /// The topic needs no help from anybody.
    NoAddressee(String),
    /// A code would go in full to somebody who has no use for it.
    RevealTo(&'static str),
    /// Only codes and keys are masked.
    NothingToReveal(String),
    /// No mail address.
    Mail(String),
}

impl Worded for RequestError {
    fn message(&self) -> Message {
        match self {
            RequestError::NoAssignment(given) => errors::field_assignment(given),
            RequestError::UnknownField(name) => {
                let near = did_you_mean(name, FieldDef::all().map(|field| field.name));
                together(
                    [errors::no_such_field(name)].into_iter().chain(near).chain([errors::all_fields(field_names())]),
                )
            }
            RequestError::UnknownTopic(told) => told.as_ref().clone(),
            RequestError::NothingFound => errors::nothing_to_write_about(),
            RequestError::NoAddressee(topic) => errors::no_addressee(topic),
            RequestError::RevealTo(field) => errors::reveal_to(*field),
            RequestError::NothingToReveal(field) => errors::nothing_to_reveal(field),
            RequestError::Mail(given) => errors::mail_address(given),
        }
    }

    fn on_page(&self) -> Message {
        match self {
            RequestError::NothingFound | RequestError::NoAddressee(_) => page::nothing_to_write(),
            _ => self.message(),
        }
    }
}

fn field_names() -> String {
    FieldDef::all().map(|field| field.name).collect::<Vec<_>>().join(", ")
}

impl Setting {
    /// A field's text in somebody's own words.
    pub(super) fn new(field: &'static FieldDef, value: String) -> Setting {
        Setting { field, value, seen: None }
    }

    /// Whether it is a code in the field that is there for one, or a word of ours.
    fn is_in_its_place(&self) -> bool {
        self.seen.is_some() || self.field.is_secret() && ActivationCode::parse(&self.value).is_some()
    }

    /// The same without cards, passwords and personal numbers, which no field is there for.
    pub(super) fn without_secrets(&self) -> Setting {
        if self.is_in_its_place() {
            return self.clone();
        }
        let label = self.label();
        let labelled = without_told_secrets(&format!("{label}{}", self.value));
        let text = labelled.strip_prefix(&label).map_or_else(|| without_told_secrets(&self.value), str::to_owned);
        let is_left = text.chars().any(char::is_alphanumeric) || text == self.value;
        Setting { value: if is_left { text } else { String::new() }, ..self.clone() }
    }

    /// The kinds of secrets in it that are not kept.
    #[must_use]
    pub fn taken_kinds(&self) -> BTreeSet<TakenKind> {
        let labelled = || taken_kinds(&format!("{}{}", self.label(), self.value));
        if self.is_in_its_place() { BTreeSet::new() } else { labelled() }
    }

    /// What a number is called, as it would stand before it in a text: an order's digits can look like those of a card.
    fn label(&self) -> String {
        match self.field.source {
            FieldSource::Number(_) => format!("{}: ", self.field.name.replace('-', " ")),
            _ => String::new(),
        }
    }

    /// Whether it fills this field.
    #[must_use]
    pub fn is_for(&self, field: &FieldDef) -> bool {
        self.field == field
    }

    /// Reads `FIELD=VALUE`.
    ///
    /// # Errors
    /// There is no `=`, or no such field.
    pub fn parse(text: &str) -> Result<Setting, RequestError> {
        let (name, value) =
            text.split_once('=').ok_or_else(|| RequestError::NoAssignment(mask_codes(&clean_text(text))))?;
        let name = name.trim();
        let field = FieldDef::from_name(name).ok_or_else(|| RequestError::UnknownField(clean_text(name)))?;
        Ok(Setting::new(field, value.to_owned()))
    }
}

/// What the person wants of a request besides what is known.
#[derive(Clone, Debug, Default)]
pub struct Wanted<'a> {
    /// The topic, or else the top finding.
    pub topic: Option<&'a str>,
    /// The name of the computer that it is about; it stays on this computer.
    pub host: Option<&'a str>,
    /// Which of several computers that were read it is about, and what the others are called.
    pub computers: Option<(&'a str, &'a [String])>,
    /// The addressee, or else the one who is decided.
    pub to: Option<Addressee>,
    /// The name of the provider or shop.
    pub provider: Option<&'a str>,
    /// The mail address to write to, if not the one of the directory.
    pub mail: Option<&'a str>,
    /// The language of the letter, where the person names one.
    pub language: Option<&'a str>,
    /// Whether it is written for somebody else, such as a customer.
    pub on_behalf: bool,
    /// The language that the person reads.
    pub reader: Option<&'a str>,
    /// The case as it was named, whose steps count wherever they were done.
    pub case: Option<&'a Named>,
    /// Field values; they outweigh facts and settings.
    pub settings: &'a [Setting],
    /// Codes and keys that may be given in full, by the person's yes for this one request.
    pub reveal: &'a [String],
}

/// The fields that the person's settings fill.
pub(super) fn profile(config: &Config) -> Vec<Setting> {
    let filled = FieldDef::all().filter_map(|field| Some((field, config.profile(field.profile?)?)));
    filled.map(|(field, value)| Setting::new(field, value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_orders_number_is_no_card_and_a_card_in_its_place_is_not_kept() {
        for value in ["4417 2200 1133 5566", "5123 4567 8901 2345"] {
            for field in ["order-number", "subscriber-number"] {
                let setting = Setting::parse(&format!("{field}={value}")).unwrap();
                assert_eq!(
                    (setting.without_secrets().value.as_str(), setting.taken_kinds().len()),
                    (value, 0),
                    "{field}"
                );
            }
        }
        let card = Setting::parse("order-number=4111 1111 1111 1111").unwrap();
        assert_eq!((card.without_secrets().value.as_str(), card.taken_kinds().len()), ("", 1));
    }

    #[test]
    fn a_wrong_setting_says_what_is_right() {
        assert!(Setting::parse("shoe-size=43").unwrap_err().to_string().contains("order-number"));
        assert!(Setting::parse("order-number").is_err());
    }
}
