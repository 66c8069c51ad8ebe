//! Every mistake of a file that is no topic: each member is tried by itself in a topic that is otherwise right.

use toml::{Table, Value};

use super::front::{TopicError, front_and_body};
use super::place::MemberStep;
use super::topic::Topic;

/// A topic with every member that must be there.
const LEAST: &str = r#"
id = "least"
code = "KM-999"
title = "Least"
owner = "person"
severity = "error"
status = "preview"
since = "0.1.0"
checked = 2026-11-24
sources = ["https://example.org"]
when = "reported"
"#;

/// A table of each kind with every member that must be there.
const LEAST_MESSAGE: &str = "lang = \"en\"\npattern = \"words\"\nbasis = \"paraphrased\"";
const LEAST_STEP: &str = "id = \"first\"\ntext = \"Do it\"\ncheck = \"It is done\"";
const LEAST_FORM: &str = "addressee = \"kaspersky\"\ntemplate = \"kaspersky\"\nfields = []";

/// Mistakes of one file that are told.
const MOST: usize = 100;

/// One mistake, and the member that has it; no member where one is missing at the top.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub member: Vec<MemberStep>,
    pub error: TopicError,
}

/// A file that is no topic.
#[derive(Debug)]
pub(crate) struct Mistaken {
    pub mistakes: Vec<Mistake>,
    /// What is right in it as a topic, with stand-ins for the rest; none where it has no id.
    pub rest: Option<Topic>,
}

impl Mistaken {
    /// Every mistake of a file that [`Topic::parse`] refuses.
    pub(crate) fn of(text: &str) -> Mistaken {
        let only = |error| Mistaken { mistakes: vec![Mistake { member: Vec::new(), error }], rest: None };
        let (front, body) = match front_and_body(text) {
            Ok(parts) => parts,
            Err(error) => return only(error),
        };
        let (_, errors) = toml::de::DeTable::parse_recoverable(&front);
        if !errors.is_empty() {
            let mistake = |error| Mistake { member: Vec::new(), error: TopicError::Toml(Box::new(error)) };
            return Mistaken { mistakes: errors.into_iter().take(MOST).map(mistake).collect(), rest: None };
        }
        match toml::from_str::<Table>(&front) {
            Ok(table) => tried(&table, &body),
            Err(error) => only(TopicError::Toml(Box::new(error))),
        }
    }
}

fn tried(table: &Table, body: &str) -> Mistaken {
    let least = least(LEAST);
    let mut mistakes = Vec::new();
    let mut good = least.clone();
    for (key, value) in table {
        let fits = |value: &Value| {
            let mut probe = least.clone();
            probe.insert(key.clone(), value.clone());
            Topic::of_table(probe, body).map(|_| ())
        };
        if let Some(value) = right_part(key, value, &fits, &mut mistakes) {
            good.insert(key.clone(), value);
        }
    }
    let missing = least.keys().filter(|key| !table.contains_key(*key));
    mistakes.extend(missing.map(|key| Mistake { member: Vec::new(), error: TopicError::Missing(key.clone()) }));
    let rest = Topic::of_table(good, body).ok().filter(|_| table.get("id").is_some_and(Value::is_str));
    mistakes.truncate(MOST);
    Mistaken { mistakes, rest }
}

/// What of a member is right: all of it, or the items of a list without those that are wrong, which are told.
fn right_part(
    key: &str,
    value: &Value,
    fits: &dyn Fn(&Value) -> Result<(), TopicError>,
    mistakes: &mut Vec<Mistake>,
) -> Option<Value> {
    let error = match fits(value) {
        Ok(()) => return Some(value.clone()),
        Err(error) => error,
    };
    let before = mistakes.len();
    let own = vec![MemberStep::Key(key.to_owned())];
    let mut right = None;
    match (value, least_of(key)) {
        (Value::Array(items), whole) => {
            let one = |item: &Value| fits(&Value::Array(vec![item.clone()]));
            let mut kept = Vec::new();
            for (number, item) in items.iter().enumerate() {
                let place = [own.clone(), vec![MemberStep::Item(number)]].concat();
                match (one(item), item, &whole) {
                    (Ok(()), ..) => kept.push(item.clone()),
                    (Err(error), Value::Table(members), Some(whole)) => {
                        wrong_members(members, whole, &place, error, &|table| one(&Value::Table(table)), mistakes);
                    }
                    (Err(error), ..) => mistakes.push(Mistake { member: place, error }),
                }
            }
            right = Some(Value::Array(kept));
        }
        (Value::Table(members), Some(whole)) => {
            wrong_members(members, &whole, &own, error, &|table| fits(&Value::Table(table)), mistakes);
            return Some(Value::Table(whole));
        }
        _ => {}
    }
    if mistakes.len() == before {
        mistakes.push(Mistake { member: own, error: fits(value).err()? });
    }
    right
}

/// Tries each member of a table by itself in one that is otherwise right.
fn wrong_members(
    members: &Table,
    whole: &Table,
    place: &[MemberStep],
    error: TopicError,
    fits: &dyn Fn(Table) -> Result<(), TopicError>,
    mistakes: &mut Vec<Mistake>,
) {
    let before = mistakes.len();
    for (key, value) in members {
        let mut probe = whole.clone();
        // Errors name a step by its id.
        if let Some(id) = members.get("id").filter(|id| id.is_str() && whole.contains_key("id")) {
            probe.insert("id".to_owned(), id.clone());
        }
        probe.insert(key.clone(), value.clone());
        if let Err(error) = fits(probe) {
            mistakes.push(Mistake { member: [place, &[MemberStep::Key(key.clone())]].concat(), error });
        }
    }
    let missing = whole.keys().filter(|key| !members.contains_key(*key));
    mistakes.extend(missing.map(|key| Mistake { member: place.to_vec(), error: TopicError::Missing(key.clone()) }));
    if mistakes.len() == before {
        mistakes.push(Mistake { member: place.to_vec(), error });
    }
}

fn least_of(key: &str) -> Option<Table> {
    match key {
        "message" => Some(least(LEAST_MESSAGE)),
        "step" => Some(least(LEAST_STEP)),
        "form" => Some(least(LEAST_FORM)),
        _ => None,
    }
}

fn least(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_least_topic_is_one_and_needs_all_of_it() {
        for (key, text) in [("message", LEAST_MESSAGE), ("step", LEAST_STEP), ("form", LEAST_FORM)] {
            let value =
                |table| if key == "form" { Value::Table(table) } else { Value::Array(vec![Value::Table(table)]) };
            let with = |table| {
                let mut whole = least(LEAST);
                whole.insert(key.to_owned(), value(table));
                Topic::of_table(whole, "")
            };
            assert!(with(least(text)).is_ok(), "{key}");
            for member in least(text).keys() {
                let mut less = least(text);
                less.remove(member);
                assert!(with(less).is_err(), "{key}.{member} need not be there");
            }
        }
        for member in least(LEAST).keys() {
            let mut less = least(LEAST);
            less.remove(member);
            assert!(Topic::of_table(less, "").is_err(), "{member} need not be there");
        }
    }

    proptest! {
        #[test]
        fn a_file_that_is_no_topic_has_a_mistake(front in "([a-z_]{1,6} = (\"[a-z ]{0,6}\"|[0-9]{1,3}|\\[\\])\n){0,6}") {
            let text = format!("+++\n{front}+++\nbody");
            let mistaken = Mistaken::of(&text);
            prop_assert_eq!(Topic::parse(&text).is_ok(), mistaken.mistakes.is_empty());
        }
    }
}
