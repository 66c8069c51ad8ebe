//! Walking a JSON document member by member, without building it in memory.
//!
//! What stands before a broken place is still told; nesting is bounded by the recursion limit of `serde_json`.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// What stands at a place of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum JsonMember {
    /// An object or array begins.
    Begin,
    /// A text, number or truth value, as text; `None` for null.
    Scalar(Option<String>),
}

/// Walks a document in its own order; `visit` gets the path of names and positions, and what stands there.
///
/// # Errors
/// The document is broken; the number is that of the line.
pub(crate) fn walk_json(text: &str, visit: &mut dyn FnMut(&[String], JsonMember)) -> Result<(), usize> {
    let mut path = Vec::new();
    let mut document = serde_json::Deserializer::from_str(text);
    Walker { path: &mut path, visit }
        .deserialize(&mut document)
        .and_then(|()| document.end())
        .map_err(|error| error.line())
}

/// Characters of one name that a pointer keeps: a hostile name must not be copied for each of its members.
const LONGEST_NAME: usize = 300;

/// The RFC 6901 pointer of a path.
pub(crate) fn pointer(path: &[String]) -> String {
    let bounded = |name: &String| name.chars().take(LONGEST_NAME).collect::<String>();
    path.iter().map(|name| format!("/{}", bounded(name).replace('~', "~0").replace('/', "~1"))).collect()
}

struct Walker<'a> {
    path: &'a mut Vec<String>,
    visit: &'a mut dyn FnMut(&[String], JsonMember),
}

impl Walker<'_> {
    fn scalar<E>(self, text: Option<String>) -> Result<(), E> {
        (self.visit)(self.path, JsonMember::Scalar(text));
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Walker<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walker<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.scalar(Some(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.scalar(Some(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.scalar(Some(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.scalar(Some(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.scalar(Some(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.scalar(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        (self.visit)(self.path, JsonMember::Begin);
        for position in 0_u64.. {
            self.path.push(position.to_string());
            let item = items.next_element_seed(Walker { path: &mut *self.path, visit: &mut *self.visit })?;
            self.path.pop();
            if item.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        (self.visit)(self.path, JsonMember::Begin);
        while let Some(name) = members.next_key::<String>()? {
            self.path.push(name);
            members.next_value_seed(Walker { path: &mut *self.path, visit: &mut *self.visit })?;
            self.path.pop();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Scalars = Vec<(String, Option<String>)>;

    fn scalars(text: &str) -> (Scalars, Result<(), usize>) {
        let mut found = Vec::new();
        let result = walk_json(text, &mut |path, member| {
            if let JsonMember::Scalar(value) = member {
                found.push((pointer(path), value));
            }
        });
        (found, result)
    }

    #[test]
    fn members_come_in_order_with_their_pointers() {
        let (found, result) = scalars(r#"{"b/c": "x", "a": [1, {"~": null}, true]}"#);
        let expected = [("/b~1c", Some("x")), ("/a/0", Some("1")), ("/a/1/~0", None), ("/a/2", Some("true"))];
        assert_eq!(found, expected.map(|(at, value)| (at.to_owned(), value.map(str::to_owned))));
        assert_eq!(result, Ok(()));
    }

    #[test]
    fn what_stands_before_the_break_is_told() {
        let (found, result) = scalars("{\"a\": \"x\",\n \"b\": ");
        assert_eq!(found.len(), 1);
        assert_eq!(result, Err(2));
    }

    #[test]
    fn endless_nesting_is_refused_without_overflow() {
        assert!(scalars(&"[".repeat(1_000_000)).1.is_err());
        assert!(scalars(&"{\"a\":".repeat(1_000_000)).1.is_err());
    }

    #[test]
    fn a_huge_name_is_not_copied_for_each_of_its_members() {
        let members = r#""a":1,"#.repeat(100_000);
        let text = format!("{{\"{}\":{{{members}\"b\":2}}}}", "n".repeat(1_000_000));
        let (found, result) = scalars(&text);
        assert_eq!((found.len(), result), (100_001, Ok(())));
        assert!(found.iter().all(|(pointer, _)| pointer.len() == LONGEST_NAME + 3));
    }

    proptest! {
        #[test]
        fn any_text_is_walked_or_refused(text in any::<String>()) {
            let _ = scalars(&text);
        }
    }
}
