//! The status of the container service, which is a Python dictionary instead of JSON (source:
//! kes-for-linux/12.0 page 256753).

/// Whether a text opens as such a dictionary.
pub(super) fn opens_dict(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('\''))
}

/// Rewrites the dictionary as JSON: single quotes, `True`, `False` and `None`.
pub(super) fn to_json(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 16);
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            quote @ ('\'' | '"') => {
                let mut content = String::new();
                while let Some(inside) = rest.next().filter(|inside| *inside != quote) {
                    match inside {
                        '\\' => content.extend(rest.next()),
                        other => content.push(other),
                    }
                }
                json.push_str(&serde_json::Value::String(content).to_string());
            }
            letter if letter.is_ascii_alphabetic() => {
                let mut word = String::from(letter);
                while let Some(next) = rest.next_if(char::is_ascii_alphabetic) {
                    word.push(next);
                }
                json.push_str(match word.as_str() {
                    "True" => "true",
                    "False" => "false",
                    "None" => "null",
                    other => other,
                });
            }
            other => json.push(other),
        }
    }
    json
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_dictionary_becomes_json() {
        let dict = r#"{'a': 'it\'s "so"', 'b': True, 'c': [None, 1]}"#;
        assert_eq!(to_json(dict), r#"{"a": "it's \"so\"", "b": true, "c": [null, 1]}"#);
        assert!(opens_dict(dict) && !opens_dict("{\"a\": 1}"));
    }

    proptest! {
        #[test]
        fn any_text_is_rewritten(text in any::<String>()) {
            let _ = to_json(&text);
        }
    }
}
