//! The compact form into which `build.rs` brings what somebody wrote as TOML, so that it is read without looking at each
//! letter: a text is its length in bytes and itself, as in `5:hello`; a number `i42e`, truth `T` and `F`, a list `l…e`, a
//! table `d…e` of names and values.

use std::fmt::Write as _;

use serde_json::Value;

/// Adds a value in its compact form.
pub(crate) fn compact(value: &Value, into: &mut String) {
    match value {
        // TOML has no such value.
        Value::Null => {}
        Value::Bool(truth) => into.push(if *truth { 'T' } else { 'F' }),
        Value::Number(number) => _ = write!(into, "i{number}e"),
        Value::String(text) => compact_text(text, into),
        Value::Array(items) => {
            into.push('l');
            items.iter().for_each(|item| compact(item, into));
            into.push('e');
        }
        Value::Object(members) => {
            into.push('d');
            for (name, value) in members {
                compact_text(name, into);
                compact(value, into);
            }
            into.push('e');
        }
    }
}

fn compact_text(text: &str, into: &mut String) {
    _ = write!(into, "{}:{text}", text.len());
}
