//! What a person answers: `FACT=VALUE`.

use chrono::{DateTime, NaiveDate, TimeZone};

use crate::code::{mask_own_words, masked_text_up_to};
use crate::facts::{Evidence, FactId, FactType, Locator, Observation, PERSON, Strength, Value, ValueError};
use crate::language::in_english;
use crate::language::{answered, past_day, said};
use crate::say::{Message, Worded, did_you_mean, errors, together};
use crate::sellers::{ProviderKind, Providers};
use crate::vendor::{CodeFamily, ErrorCode, find_error_codes};

/// Why an answer was not taken.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum AnswerError {
    /// There is no `=`.
    NoEqualsSign {
        /// What was given, codes masked.
        given: String,
    },
    /// No fact has the name.
    UnknownFact {
        /// The name that was given, codes masked.
        given: String,
        /// Asks for the facts with the nearest names.
        near: Option<Box<Message>>,
    },
    /// The value is not of the fact's type.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// The value is neither yes nor no.
    NotYesOrNo {
        /// The fact.
        fact: &'static str,
        /// What was given, codes masked.
        given: String,
    },
    /// The value is no error code.
    NotAnErrorCode {
        /// What was given, codes masked.
        given: String,
    },
}

impl Worded for AnswerError {
    fn message(&self) -> Message {
        match self {
            AnswerError::NoEqualsSign { given } => errors::not_an_answer(given),
            AnswerError::UnknownFact { given, near } => {
                let near = near.iter().map(|near| near.as_ref().clone());
                let can = errors::can_answer(facts_like(given));
                together([errors::no_such_fact(given)].into_iter().chain(near).chain([can]))
            }
            AnswerError::Value(error) => error.message(),
            AnswerError::NotYesOrNo { fact, given } => errors::wrong_type(*fact, given, errors::wants_answer()),
            AnswerError::NotAnErrorCode { given } => errors::not_an_error_code(given),
        }
    }
}

/// Reads an answer such as `purchase.channel=provider`; "yesterday" is counted from the day of the clock in its zone.
///
/// # Errors
/// There is no `=`, no such fact, or the value is not of its type; the error says what would be right.
pub fn read_answer<Tz: TimeZone>(assignment: &str, now: DateTime<Tz>) -> Result<Observation, AnswerError> {
    let Some((name, value)) = assignment.split_once('=') else {
        return Err(AnswerError::NoEqualsSign { given: shown(assignment) });
    };
    let name = name.trim();
    let fact = FactId::from_name(name).ok_or_else(|| AnswerError::UnknownFact {
        given: shown(name),
        near: did_you_mean(name, FactId::all().map(FactId::name)).map(Box::new),
    })?;
    fact_from_answer(fact, value, now)
}

/// The answers that begin like this: the facts, and once one is named, the values of its list.
#[must_use]
pub fn answers_beginning(typed: &str) -> Vec<String> {
    let named = typed.split_once('=').and_then(|(name, _)| FactId::from_name(name));
    let values: Vec<&str> = match named.map(|fact| fact.def().kind) {
        None => return FactId::all().map(|fact| format!("{}=", fact.name())).collect(),
        Some(FactType::Flag) => vec!["yes", "no"],
        Some(FactType::Choice(choices)) => choices.iter().map(|(value, _)| *value).collect(),
        Some(_) => Vec::new(),
    };
    let name = named.map_or("", FactId::name);
    values.iter().map(|value| format!("{name}={value}")).collect()
}

/// Takes a person's answer to the question about one fact.
///
/// # Errors
/// The text is not of the fact's type; the error says what is.
pub fn fact_from_answer<Tz: TimeZone>(fact: FactId, text: &str, now: DateTime<Tz>) -> Result<Observation, AnswerError> {
    let text = shown(text);
    let value = match fact {
        FactId::AttemptErrorCode => Value::Text(
            error_code(&text).ok_or_else(|| AnswerError::NotAnErrorCode { given: text.clone() })?.to_string(),
        ),
        _ => Value::answered(fact, &text, &now).or_else(|error| {
            in_own_words(fact, &text, now.date_naive()).filter(|value| value.fits(fact)).ok_or_else(|| {
                match fact.def().kind {
                    // A person is told in their words what a document says by its own.
                    FactType::Flag => AnswerError::NotYesOrNo { fact: fact.name(), given: text.clone() },
                    _ => error.into(),
                }
            })
        })?,
    };
    let evidence = Evidence::new(PERSON, Locator::Person, &format!("{fact}={text}"), now.to_utc());
    Ok(Observation { fact, value, strength: Strength::Told, evidence })
}

/// What an answer in the person's own words says of the fact that was asked for, in any of the languages.
fn in_own_words(fact: FactId, text: &str, today: NaiveDate) -> Option<Value> {
    let sellers = Providers::built_in();
    match fact.def().kind {
        FactType::Flag => answered(text).map(Value::Flag),
        FactType::Moment => past_day(text, today).map(Value::Day),
        _ => None,
    }
    .or_else(|| said(text, today, sellers).into_iter().find(|said| said.fact == fact).map(|said| said.value))
    .or_else(|| {
        // Whoever is asked where it was bought may answer with the name alone.
        let kind = sellers.find(text).filter(|_| fact == FactId::PurchaseChannel)?.kind;
        let channel = if kind == ProviderKind::Provider { "provider" } else { "shop" };
        Some(Value::Choice(channel))
    })
}

/// An error code as a person writes it: with its family, or in a form that tells the family.
fn error_code(text: &str) -> Option<ErrorCode> {
    let written = ErrorCode::parse(text).filter(|code| code.family != CodeFamily::Kes);
    written.or_else(|| find_error_codes(text).into_iter().next().map(|(_, code)| code))
}

/// The facts of the same group as a name that is none, or else those that a person can be asked for.
fn facts_like(given: &str) -> String {
    let group = given.split('.').next().unwrap_or_default();
    let of_group = |fact: &FactId| fact.name().split('.').next() == Some(group);
    let mut names: Vec<&str> = FactId::all().filter(of_group).map(FactId::name).collect();
    if names.is_empty() {
        names.extend(FactId::all().filter(|fact| fact.def().question.is_some()).map(FactId::name));
    }
    names.join(", ")
}

/// A text that is safe to show.
fn shown(text: &str) -> String {
    mask_own_words(&masked_text_up_to(text, 2_000))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(assignment: &str) -> Result<Value, String> {
        read_answer(assignment, DateTime::UNIX_EPOCH).map(|seen| seen.value).map_err(|error| error.to_string())
    }

    #[test]
    fn an_answer_is_told_by_the_person() {
        let seen = read_answer(" purchase.channel = provider", DateTime::UNIX_EPOCH).unwrap();
        assert_eq!((seen.fact, seen.value), (FactId::PurchaseChannel, Value::Choice("provider")));
        assert_eq!((seen.strength, seen.evidence.locator), (Strength::Told, Locator::Person));
    }

    #[test]
    fn an_answer_in_own_words_is_understood_in_any_language() {
        let now = DateTime::from_timestamp(1_795_860_000, 0).unwrap();
        let read = |text| read_answer(text, now).map(|seen| seen.value.to_string()).unwrap_or_default();
        assert_eq!(read("subscription.charged_at=vorgestern"), "2026-11-26");
        assert_eq!(read("subscription.charged_at=три дня назад"), "2026-11-25");
        assert_eq!(read("product.family=my MacBook"), "mac");
        assert_eq!(read("product.family=カスペルスキー プラス"), "home");
        assert_eq!(read("purchase.channel=Ростелеком"), "provider");
        assert_eq!(read("purchase.channel=bought in Google Play"), "app-store");
        assert_eq!(read("code.at_hand=ja"), "yes");
    }

    #[test]
    fn errors_name_near_facts_and_choices() {
        let error = read("purchase.chanel=shop").unwrap_err();
        assert!(error.starts_with("There is no fact `purchase.chanel`. Did you mean `purchase.channel`"), "{error}");
        assert!(read("expires_at=2027-01-01").unwrap_err().contains("`license.expires_at`"));
        assert!(read("purchase.channel=market").unwrap_err().contains("kaspersky, shop, provider"));
        assert!(read("yes").unwrap_err().contains("FACT=VALUE"));
    }

    #[test]
    fn error_codes_are_kept_in_their_one_writing() {
        assert_eq!(read("attempt.error_code=0x8947900a"), Ok(Value::Text("kes:8947900A".into())));
        assert_eq!(read("attempt.error_code=kesl:65"), Ok(Value::Text("kesl:65".into())));
        assert!(read("attempt.error_code=it broke").is_err());
    }

    #[test]
    fn a_code_typed_in_the_wrong_place_is_not_shown() {
        let error = read("code.shape=ABCDE-12345-FGHJK-67890").unwrap_err();
        assert!(!error.contains("ABCDE") && error.contains("67890"), "{error}");
    }

    proptest! {
        #[test]
        fn any_assignment_is_a_fact_or_an_error(text in any::<String>(), fact in 0..40_usize) {
            let _ = read(&text);
            let fact = FactId::all().nth(fact).unwrap_or(FactId::ProductName);
            if let Ok(seen) = fact_from_answer(fact, &text, DateTime::UNIX_EPOCH) {
                prop_assert!(seen.value.fits(fact));
            }
        }
    }
}
