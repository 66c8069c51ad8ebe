//! What a person wants of a request, as the command line and the settings say it.

use super::proof::FactValue;
use crate::code::mask_codes;
use crate::config::Config;
use crate::text::{clean_text, did_you_mean};
use crate::topics::{Addressee, FieldDef};

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
pub enum RequestError {
    /// Not of the form FIELD=VALUE.
    #[error("`{0}` must be written FIELD=VALUE, such as order-number=12345")]
    NoAssignment(String),
    /// No such field.
    #[error("there is no field `{0}`{near}; the fields are: {fields}", near = near_fields(.0), fields = field_names())]
    UnknownField(String),
    /// No such topic; the text says which may have been meant.
    #[error("{0}")]
    UnknownTopic(String),
    /// Nothing was found, and no topic was named.
    #[error("no failure was found to write about; name one with `--topic`, as `keymend topics list` shows them")]
    NothingFound,
    /// The topic needs no help from anybody.
    #[error("`{0}` needs no help from anybody else; name the addressee with `--to` to write all the same")]
    NoAddressee(String),
    /// A code would go in full to somebody who has no use for it.
    #[error("`{0}` goes in full only to Kaspersky or the provider; leave out `--reveal {0}`")]
    RevealTo(&'static str),
    /// Only codes and keys are masked.
    #[error("`{0}` is not masked, so there is nothing to reveal; leave out `--reveal {0}`")]
    NothingToReveal(String),
    /// No mail address.
    #[error("`{0}` is not a mail address; write it like help@example.org")]
    Mail(String),
}

fn near_fields(name: &str) -> String {
    did_you_mean(name, FieldDef::all().map(|field| field.name))
}

fn field_names() -> String {
    FieldDef::all().map(|field| field.name).collect::<Vec<_>>().join(", ")
}

impl Setting {
    /// A field's text in somebody's own words.
    pub(super) fn new(field: &'static FieldDef, value: String) -> Setting {
        Setting { field, value, seen: None }
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
    /// The addressee, or else the one who is decided.
    pub to: Option<Addressee>,
    /// The name of the provider or shop.
    pub provider: Option<&'a str>,
    /// The mail address to write to, if not the one of the directory.
    pub mail: Option<&'a str>,
    /// The language of the request.
    pub language: Option<&'a str>,
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
    fn a_wrong_setting_says_what_is_right() {
        assert!(Setting::parse("shoe-size=43").unwrap_err().to_string().contains("order-number"));
        assert!(Setting::parse("order-number").is_err());
    }
}
