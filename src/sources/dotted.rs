//! Members of JSON by a path with dots, whether it stands as objects in objects or as one name, as shippers of logs write both.

use serde_json::Value as Json;

/// The member at a path such as `winlog.event_data`.
pub(crate) fn member<'v>(value: &'v Json, path: &str) -> Option<&'v Json> {
    if let Some(found) = value.get(path) {
        return Some(found);
    }
    let dots = path.match_indices('.').map(|(at, _)| at);
    dots.rev().find_map(|at| member(value.get(&path[..at])?, &path[at + 1..]))
}

/// The text at the first of several paths that has one; a number counts as one, and of a list the first.
pub(crate) fn text(value: &Json, paths: &[&str]) -> Option<String> {
    fn of(value: &Json) -> Option<String> {
        match value {
            Json::String(text) if !text.trim().is_empty() => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
    paths.iter().find_map(|path| match member(value, path)? {
        Json::Array(items) => items.iter().find_map(of),
        other => of(other),
    })
}

/// What a search engine wraps a document in.
pub(crate) fn unwrapped(value: &Json) -> &Json {
    value.get("_source").filter(|inner| inner.is_object()).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_in_either_form() {
        for text_of in [r#"{"a":{"b":{"c":"x"}}}"#, r#"{"a.b":{"c":"x"}}"#, r#"{"a":{"b.c":"x"}}"#, r#"{"a.b.c":"x"}"#]
        {
            let value: Json = serde_json::from_str(text_of).unwrap();
            assert_eq!(text(&value, &["z", "a.b.c"]).as_deref(), Some("x"), "{text_of}");
        }
        assert_eq!(text(&Json::Null, &["a.b", "", "."]), None);
    }
}
