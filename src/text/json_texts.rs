//! The texts of a JSON document that is held in memory: read, or changed, each in one place.

use serde_json::{Map, Value};

/// Which member of an object is passed over, by its name.
pub(crate) type PassOver<'p> = &'p dyn Fn(&Map<String, Value>, &str) -> bool;

/// Every text of a document in its order, the names of members left out, and what is passed over.
pub(crate) fn texts<'v>(document: &'v Value, pass_over: PassOver<'_>) -> Vec<&'v str> {
    match document {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(|item| texts(item, pass_over)).collect(),
        Value::Object(members) => {
            let read = members.iter().filter(|(name, _)| !pass_over(members, name));
            read.flat_map(|(_, member)| texts(member, pass_over)).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// Changes every text of a document, in the same order, and with the same members passed over.
pub(crate) fn change_texts(document: &mut Value, pass_over: PassOver<'_>, change: &mut dyn FnMut(&mut String)) {
    match document {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| change_texts(item, pass_over, change)),
        Value::Object(members) => {
            let stay: Vec<String> = members.keys().filter(|name| pass_over(members, name)).cloned().collect();
            for (_, member) in members.iter_mut().filter(|(name, _)| !stay.contains(name)) {
                change_texts(member, pass_over, change);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_would_be_changed() {
        let mut document = serde_json::json!({"a": ["x", 1, {"skip": "y", "b": null, "c": "z"}], "d": true});
        let pass_over: PassOver<'_> = &|members, name| name == "skip" && members.contains_key("b");
        assert_eq!(texts(&document, pass_over), ["x", "z"]);
        change_texts(&mut document, pass_over, &mut |text| text.push('!'));
        assert_eq!(document, serde_json::json!({"a": ["x!", 1, {"skip": "y", "b": null, "c": "z!"}], "d": true}));
    }
}
