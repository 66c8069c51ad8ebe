//! Reads the compact form that `compact/write.rs` describes, for any type that says what it is made of.

#[cfg(test)]
mod write;

use serde::de::value::{BorrowedStrDeserializer, Error, MapAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

/// Reads a value in its compact form.
///
/// # Errors
/// It is broken, or of another form than the type has; nothing that the build writes is, which tests hold.
pub(crate) fn of_compact<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Error> {
    let mut rest = Rest(text);
    let value = T::deserialize(&mut rest)?;
    if rest.0.is_empty() { Ok(value) } else { Err(broken()) }
}

/// What is still to be read.
struct Rest<'de>(&'de str);

fn broken() -> Error {
    Error::custom("broken")
}

impl<'de> Rest<'de> {
    fn next(&self) -> u8 {
        self.0.as_bytes().first().copied().unwrap_or_default()
    }

    /// Passes over so many bytes.
    fn take(&mut self, length: usize) -> Result<&'de str, Error> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or_else(broken)?;
        self.0 = rest;
        Ok(taken)
    }

    /// Passes over a mark, if it is the next one.
    fn passes(&mut self, mark: u8) -> Result<bool, Error> {
        let is_it = self.next() == mark;
        if is_it {
            self.take(1)?;
        }
        Ok(is_it)
    }

    /// A number up to the mark behind it.
    fn number(&mut self) -> Result<i64, Error> {
        let digits = self.0.find('e').ok_or_else(broken)?;
        let number = self.take(digits)?.parse().map_err(|_| broken())?;
        self.take(1)?;
        Ok(number)
    }

    fn text(&mut self) -> Result<&'de str, Error> {
        let (mut digits, mut length) = (0, 0_usize);
        while let Some(digit @ b'0'..=b'9') = self.0.as_bytes().get(digits) {
            length = length.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
            digits += 1;
        }
        if self.0.as_bytes().get(digits) != Some(&b':') {
            return Err(broken());
        }
        self.take(digits + 1)?;
        self.take(length)
    }

    /// What stands between the marks of a list or a table.
    fn within<T>(&mut self, read: impl FnOnce(CompactItems<'_, 'de>) -> Result<T, Error>) -> Result<T, Error> {
        self.take(1)?;
        let value = read(CompactItems(self))?;
        if self.passes(b'e')? { Ok(value) } else { Err(broken()) }
    }
}

impl<'de> Deserializer<'de> for &mut Rest<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.next() {
            b'0'..=b'9' => visitor.visit_borrowed_str(self.text()?),
            b'd' => self.within(|items| visitor.visit_map(items)),
            b'l' => self.within(|items| visitor.visit_seq(items)),
            b'i' => {
                self.take(1)?;
                visitor.visit_i64(self.number()?)
            }
            b'T' | b'F' => visitor.visit_bool(self.take(1)? == "T"),
            _ => Err(broken()),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.next() {
            b'd' => self.within(|items| visitor.visit_enum(MapAccessDeserializer::new(items))),
            _ => visitor.visit_enum(BorrowedStrDeserializer::new(self.text()?)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// What is left of a list or a table, whose last mark is not passed over.
struct CompactItems<'a, 'de>(&'a mut Rest<'de>);

impl<'de> SeqAccess<'de> for CompactItems<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        (self.0.next() != b'e').then(|| seed.deserialize(&mut *self.0)).transpose()
    }
}

impl<'de> MapAccess<'de> for CompactItems<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut *self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::write::compact;
    use super::*;

    fn there_and_back(value: &Value) -> Value {
        let mut text = String::new();
        compact(value, &mut text);
        of_compact(&text).unwrap()
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let value = json!({ "a": ["ü", "", "1:e", [], {}], "b": { "c": [true, false, -3, 72] }, "dle": "\n\"" });
        assert_eq!(there_and_back(&value), value);
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case", deny_unknown_fields)]
    enum Kind {
        Plain,
        Of(Vec<String>),
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Record<'a> {
        #[serde(borrow)]
        name: &'a str,
        kinds: (Kind, Kind),
        none: Option<u32>,
        some: Option<u32>,
    }

    #[test]
    fn a_record_is_read_by_its_type_and_nothing_else_is_one() {
        let text = "d4:name1:x5:kindsl5:plaind2:ofl1:a1:beee4:somei7ee";
        let kinds = (Kind::Plain, Kind::Of(vec!["a".to_owned(), "b".to_owned()]));
        let record = Record { name: "x", kinds, none: None, some: Some(7) };
        assert_eq!(of_compact::<Record<'_>>(text).unwrap(), record);
        for broken in ["", "d", "d4:name1:xe", "d4:nam", &text[..text.len() - 1], &format!("{text}e")] {
            assert!(of_compact::<Record<'_>>(broken).is_err(), "{broken}");
        }
        assert!(of_compact::<Record<'_>>(&text.replace("some", "same")).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_a_value_or_an_error(text in "[0-9a-eilTF:ü]{0,40}") {
            let _ = of_compact::<Value>(&text);
        }
    }
}
