//! Fills the fields of a request; what nobody filled is named.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::code::{ActivationCode, mask_codes};
use crate::diagnosis::{Diagnosis, Finding};
use crate::facts::{FactId, Locator, Sheet, clean_text};
use crate::topics::{Addressee, Catalogue, FieldDef, FieldSource, Topic};

/// `FIELD=VALUE`, as given to `--set`.
#[derive(Clone, Debug)]
pub struct Setting {
    field: &'static FieldDef,
    value: String,
}

/// Why a request cannot be made.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum RequestError {
    /// Not of the form FIELD=VALUE.
    #[error("`{0}` must be written FIELD=VALUE, such as order-number=12345")]
    NoAssignment(String),
    /// No such field.
    #[error("there is no field `{0}`; the fields are: {fields}", fields = field_names())]
    UnknownField(String),
    /// No such topic.
    #[error("there is no topic `{0}`; `keymend topics list` shows them all")]
    UnknownTopic(String),
    /// Nothing was found, and no topic was named.
    #[error("no failure was found to write about; name one with `--topic`, as `keymend topics list` shows them")]
    NothingFound,
    /// The topic needs no help from anybody.
    #[error("`{0}` needs no help from anybody else; name the addressee with `--to` to write all the same")]
    NoAddressee(String),
}

fn field_names() -> String {
    FieldDef::all().map(|field| field.name).collect::<Vec<_>>().join(", ")
}

impl Setting {
    /// Reads `FIELD=VALUE`.
    ///
    /// # Errors
    /// There is no `=`, or no such field.
    pub fn parse(text: &str) -> Result<Setting, RequestError> {
        let (name, value) =
            text.split_once('=').ok_or_else(|| RequestError::NoAssignment(mask_codes(&clean_text(text))))?;
        let name = name.trim();
        let field = FieldDef::from_name(name).ok_or_else(|| RequestError::UnknownField(clean_text(name)))?;
        Ok(Setting { field, value: value.to_owned() })
    }
}

/// A field with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Filled {
    /// The field's name.
    pub name: &'static str,
    /// What the addressee reads before the value.
    pub label: &'static str,
    /// The text; codes and keys are masked.
    pub value: String,
}

/// A field that nobody filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unfilled {
    /// The field's name, as `--set` takes it.
    pub name: &'static str,
    /// What the addressee would read before the value.
    pub label: &'static str,
}

/// One observation that proves the finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// What is known.
    pub statement: String,
    /// Where it was seen.
    pub place: String,
    /// The raw text there.
    pub excerpt: String,
}

/// A request, ready for a template.
#[derive(Clone, Debug, Serialize)]
pub struct Request {
    /// The topic's id.
    pub topic: String,
    /// The topic's code.
    pub code: String,
    /// The failure in one line.
    pub title: String,
    /// Who receives it.
    pub addressee: Addressee,
    /// The template's name.
    #[serde(skip)]
    pub template: String,
    /// When it was written (UTC).
    pub date: String,
    /// The fields with a text, in the order of the field table.
    pub fields: Vec<Filled>,
    /// The fields that the topic wants and nobody filled.
    pub missing: Vec<Unfilled>,
    /// What proves the finding.
    pub proofs: Vec<Proof>,
    /// What the person should attach.
    pub attach: Vec<String>,
}

impl Request {
    /// Fills a request about `topic`, or about the top finding, to `addressee`, or to the one that the topic names.
    ///
    /// A setting outweighs what a fact says. Secret fields are masked whatever they hold.
    ///
    /// # Errors
    /// There is nothing to write about, or nobody to write to.
    pub fn new(
        catalogue: &Catalogue,
        diagnosis: &Diagnosis<'_>,
        topic: Option<&str>,
        addressee: Option<Addressee>,
        settings: &[Setting],
    ) -> Result<Request, RequestError> {
        let topic = match topic {
            Some(name) => catalogue.find(name).ok_or_else(|| RequestError::UnknownTopic(clean_text(name)))?,
            None => diagnosis.top().ok_or(RequestError::NothingFound)?.topic,
        };
        let form = topic.form.as_ref();
        let addressee =
            addressee.or(form.map(|form| form.addressee)).ok_or_else(|| RequestError::NoAddressee(topic.id.clone()))?;
        let template = match form {
            Some(form) if form.addressee == addressee => form.template.clone(),
            _ => addressee.name().to_owned(),
        };
        let finding = diagnosis.findings.iter().find(|finding| finding.topic.id == topic.id);
        let mut fields = Vec::new();
        let mut missing = Vec::new();
        for field in FieldDef::all() {
            let set = settings.iter().rev().find(|setting| setting.field == field);
            let wanted = form.is_some_and(|form| form.fields.iter().any(|name| name == field.name));
            if set.is_none() && !wanted {
                continue;
            }
            let text = match set {
                Some(setting) => Some(setting.value.clone()),
                None => known(field, topic, &diagnosis.sheet),
            };
            match text.map(|text| safe(field, &text)).filter(|text| !text.is_empty()) {
                Some(value) => fields.push(Filled { name: field.name, label: field.label, value }),
                None => missing.push(Unfilled { name: field.name, label: field.label }),
            }
        }
        Ok(Request {
            topic: topic.id.clone(),
            code: topic.code.clone(),
            title: topic.title.clone(),
            addressee,
            template,
            date: date(diagnosis.now),
            fields,
            missing,
            proofs: finding.map(proofs).unwrap_or_default(),
            attach: form.map(|form| form.attach.clone()).unwrap_or_default(),
        })
    }
}

fn date(now: DateTime<Utc>) -> String {
    now.format("%Y-%m-%d").to_string()
}

/// What is known without asking.
fn known(field: &FieldDef, topic: &Topic, sheet: &Sheet) -> Option<String> {
    match field.source {
        FieldSource::Finding => Some(format!("{} ({})", topic.title, topic.code)),
        FieldSource::Facts(facts) => facts.iter().find_map(|fact| stated(*fact, sheet)),
        FieldSource::Person => None,
    }
}

/// A fact's values as text, several joined by "; ".
fn stated(fact: FactId, sheet: &Sheet) -> Option<String> {
    let entry = sheet.get(fact)?;
    let counted = if fact.def().holds_many() { entry.all() } else { &entry.all()[..1] };
    let unit = if fact == FactId::LicenseDaysLeft { " days left" } else { "" };
    Some(counted.iter().map(|seen| format!("{}{unit}", seen.value)).collect::<Vec<_>>().join("; "))
}

/// A value as it may leave: without control characters, codes masked, secrets masked in whatever shape.
fn safe(field: &FieldDef, text: &str) -> String {
    let text = clean_text(text);
    if !field.secret {
        return mask_codes(&text);
    }
    match ActivationCode::parse(&text) {
        Some(code) => code.masked().to_string(),
        None => {
            let masked = mask_codes(&text);
            if masked == text { hide(&text) } else { masked }
        }
    }
}

/// A secret of no known shape: only its last characters.
fn hide(text: &str) -> String {
    let length = text.chars().count();
    let kept = if length > 10 { 4 } else { 0 };
    text.chars().enumerate().map(|(at, c)| if at + kept >= length || !c.is_alphanumeric() { c } else { '*' }).collect()
}

fn proofs(finding: &Finding<'_>) -> Vec<Proof> {
    let seen = finding.because.iter().filter(|seen| !matches!(seen.evidence.locator, Locator::Derived(_)));
    seen.map(|seen| Proof {
        statement: mask_codes(&seen.statement()),
        place: mask_codes(&seen.evidence.place()),
        excerpt: seen.evidence.excerpt.clone(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::facts::Reading;

    fn request(settings: &[&str]) -> Request {
        let catalogue = Catalogue::built_in().unwrap();
        let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
        let settings: Vec<Setting> = settings.iter().map(|text| Setting::parse(text).unwrap()).collect();
        Request::new(&catalogue, &diagnosis, Some("KM-101"), None, &settings).unwrap()
    }

    #[test]
    fn what_nobody_filled_is_named() {
        let request = request(&["description=It asks for the earlier code"]);
        assert!(request.fields.iter().any(|field| field.name == "description"));
        let missing: Vec<_> = request.missing.iter().map(|field| field.name).collect();
        assert!(missing.contains(&"previous-code") && missing.contains(&"product"), "{missing:?}");
    }

    #[test]
    fn secrets_are_masked_in_whatever_shape_and_field() {
        let request = request(&[
            "new-code=ABCDE-12345-FGHJK-67890",
            "license-key=QQ-SECRET-TEXT-XY12",
            "description=I typed ABCDE12345FGHJK67890 twice",
            "previous-code=hunter2",
        ]);
        let text = format!("{request:?}");
        for secret in ["ABCDE", "SECRET", "hunter2", "12345FGHJK"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }

    #[test]
    fn a_wrong_setting_says_what_is_right() {
        assert!(Setting::parse("shoe-size=43").unwrap_err().to_string().contains("order-number"));
        assert!(Setting::parse("order-number").is_err());
    }

    #[test]
    fn nothing_to_write_about_is_an_error_not_an_empty_letter() {
        let catalogue = Catalogue::built_in().unwrap();
        let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
        let error = Request::new(&catalogue, &diagnosis, None, None, &[]).unwrap_err();
        assert_eq!(error, RequestError::NothingFound);
    }
}
