//! A record as it comes in: one line of JSON with an id and facts, or with the text of a capture.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};
use serde_json::value::RawValue;

use crate::say::{Message, fleet as said};
use crate::text::json_members::{JsonMember, walk_json};

/// Facts of one record that are read.
const MOST_FACTS: usize = 1_000;

/// Bytes of an id that are copied through.
const LONGEST_ID: usize = 4 * 1024;

/// What each record of a key has.
pub(super) const OF_A_KEY: &str = "\"license.in_console\"";

/// One record: everything that is known of a machine, or a capture of it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct IncomingRecord<'a> {
    #[serde(borrow, default)]
    pub id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub host: Option<RecordText<'a>>,
    #[serde(borrow, default)]
    pub group: Option<RecordText<'a>>,
    #[serde(borrow, default)]
    pub key: Option<RecordText<'a>>,
    /// The clock of the machine, where the record tells it.
    #[serde(borrow, default, alias = "captured_at", alias = "generated_at")]
    pub now: Option<RecordText<'a>>,
    #[serde(borrow, default)]
    pub facts: Option<RecordFacts<'a>>,
    /// The text of a capture.
    #[serde(borrow, default)]
    pub capture: Option<RecordText<'a>>,
}

/// The facts of a record: each name with its value as a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct RecordFacts<'a> {
    pub known: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Members whose value is none that a fact can have.
    pub not_understood: Vec<Cow<'a, str>>,
    /// Whether there were more than are read.
    pub too_many: bool,
    /// Whether they stand in a list with their evidence, as those of a diagnosis do: the reader of such a document reads
    /// them.
    pub is_list: bool,
}

/// A value of a fact: what has no value is `null`, and a list has several.
enum Scalars<'a> {
    One(Cow<'a, str>),
    Several(Vec<Cow<'a, str>>),
    None,
    NotUnderstood,
}

impl<'de> Deserialize<'de> for Scalars<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarsVisitor)
    }
}

struct ScalarsVisitor;

impl<'de> Visitor<'de> for ScalarsVisitor {
    type Value = Scalars<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of a fact")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Scalars<'de>, E> {
        Ok(Scalars::One(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalars<'de>, E> {
        Ok(Scalars::One(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Scalars<'de>, E> {
        Ok(Scalars::One(Cow::Borrowed(if flag { "true" } else { "false" })))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalars<'de>, E> {
        Ok(Scalars::One(Cow::Owned(number.to_string())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalars<'de>, E> {
        Ok(Scalars::One(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Scalars<'de>, E> {
        // A version such as 12.3 is often written as a number.
        Ok(Scalars::One(Cow::Owned(number.to_string())))
    }

    fn visit_unit<E>(self) -> Result<Scalars<'de>, E> {
        Ok(Scalars::None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalars<'de>, A::Error> {
        let mut all = Vec::new();
        let mut whole = true;
        while let Some(item) = items.next_element::<Scalars<'de>>()? {
            match item {
                Scalars::One(text) if all.len() < MOST_FACTS => all.push(text),
                Scalars::None => {}
                _ => whole = false,
            }
        }
        Ok(if whole { Scalars::Several(all) } else { Scalars::NotUnderstood })
    }

    /// A value that stands beside the name of its type, as OpenAPI writes it: `{"type":"long","value":5}`.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Scalars<'de>, A::Error> {
        let (mut typed, mut value, mut is_alone) = (false, None, true);
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            match name.as_ref() {
                "type" => {
                    members.next_value::<de::IgnoredAny>()?;
                    typed = true;
                }
                "value" => value = Some(members.next_value::<Scalars<'de>>()?),
                _ => {
                    members.next_value::<de::IgnoredAny>()?;
                    is_alone = false;
                }
            }
        }
        Ok(value.filter(|_| typed && is_alone).unwrap_or(Scalars::NotUnderstood))
    }
}

impl<'a> RecordFacts<'a> {
    fn take(&mut self, name: Cow<'a, str>, value: Scalars<'a>) {
        if self.known.len() >= MOST_FACTS {
            self.too_many = true;
            return;
        }
        match value {
            Scalars::One(text) => self.known.push((name, text)),
            Scalars::Several(texts) => self.known.extend(texts.into_iter().map(|text| (name.clone(), text))),
            Scalars::None => {}
            Scalars::NotUnderstood => self.not_understood.push(name),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for RecordFacts<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FactsVisitor)
    }
}

struct FactsVisitor;

impl<'de> Visitor<'de> for FactsVisitor {
    type Value = RecordFacts<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of facts, such as {\"license.status\": \"expired\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<RecordFacts<'de>, A::Error> {
        let mut facts = RecordFacts::default();
        while let Some(name) = members.next_key::<RecordText<'de>>()? {
            facts.take(name.0, members.next_value()?);
        }
        Ok(facts)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<RecordFacts<'de>, A::Error> {
        while items.next_element::<de::IgnoredAny>()?.is_some() {}
        Ok(RecordFacts { is_list: true, ..RecordFacts::default() })
    }
}

/// A text that is borrowed where it has no escapes; a number counts as one.
#[derive(Debug)]
pub(super) struct RecordText<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for RecordText<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Scalars::deserialize(deserializer)? {
            Scalars::One(text) => Ok(RecordText(text)),
            _ => Err(de::Error::custom("a text is wanted")),
        }
    }
}

/// Whether a line can be read as a record: what has to be done of it whatever is said of the machine.
#[must_use]
pub fn is_record(line: &[u8]) -> bool {
    IncomingRecord::read(line).is_ok()
}

impl<'a> IncomingRecord<'a> {
    /// Reads a line.
    ///
    /// # Errors
    /// It is no JSON object, or one of its members is none that a record has; the error says what and where.
    pub(super) fn read(line: &'a [u8]) -> Result<IncomingRecord<'a>, Message> {
        let text = std::str::from_utf8(line).map_err(|error| said::not_utf8(error.valid_up_to() + 1))?;
        if text.trim().is_empty() {
            return Err(said::empty_line());
        }
        if !text.trim_start().starts_with('{') {
            return Err(said::not_an_object(r#"{"id": "pc1", "facts": {}}"#));
        }
        let record: IncomingRecord<'a> =
            serde_json::from_str(without_comma(text)).map_err(|error| said_by(&error, text))?;
        if record.id.is_some_and(|id| id.get().len() > LONGEST_ID) {
            return Err(said::long_id(LONGEST_ID));
        }
        Ok(record)
    }
}

/// A line without the comma behind it, which parts it from the next one where a list is written a line each.
fn without_comma(line: &str) -> &str {
    line.trim_end().strip_suffix(',').unwrap_or(line)
}

/// What is wrong with a line of JSON, in our words: those of the parser are English.
fn said_by(error: &serde_json::Error, text: &str) -> Message {
    let byte = error.column();
    match error.classify() {
        serde_json::error::Category::Eof => said::json_ends(byte),
        serde_json::error::Category::Data => {
            let member = member_before(text, byte);
            match error.to_string().starts_with("duplicate field") {
                true => said::json_twice(byte, member),
                false => said::json_member(byte, member),
            }
        }
        _ => said::json_wrong(byte),
    }
}

/// The name of the last member of a record that begins before a byte; what stands there may be anything.
fn member_before(text: &str, byte: usize) -> String {
    const MEMBERS: [&str; 9] = ["id", "host", "group", "key", "now", "captured_at", "generated_at", "facts", "capture"];
    let before = &text[..text.floor_char_boundary(byte)];
    let begun = |name: &&&str| before.rfind(&format!("\"{name}\"")).map(|at| at + 1).unwrap_or(0);
    MEMBERS.iter().max_by_key(begun).map_or_else(String::new, |name| (*name).to_owned())
}

/// What a line, be it cut or broken, names before the place where it breaks off.
#[derive(Debug, Default)]
pub(super) struct NamesIn {
    pub id: Option<Box<RawValue>>,
    pub host: Option<String>,
    pub group: Option<String>,
    pub key: Option<String>,
}

/// The names in a line that cannot be read as a record; the first of each counts.
pub(super) fn names_in(line: &[u8]) -> NamesIn {
    let text = String::from_utf8_lossy(line);
    let mut names = NamesIn::default();
    let mut id = None;
    // It ends in the middle, so that an error says nothing.
    let _ = walk_json(&text, &mut |path, member| {
        let ([name], JsonMember::Scalar(Some(value))) = (path, member) else { return };
        let of = match name.as_str() {
            "id" => &mut id,
            "host" => &mut names.host,
            "group" => &mut names.group,
            "key" => &mut names.key,
            _ => return,
        };
        of.get_or_insert(value);
    });
    names.id = id.and_then(|id| raw_id(id, &text));
    names
}

/// A text or a number as the id of a record.
fn raw_id(id: String, text: &str) -> Option<Box<RawValue>> {
    let id = Some(id).filter(|id| id.len() <= LONGEST_ID)?;
    // Whether it was a number or a text stands before its value.
    let is_number = id.parse::<f64>().is_ok() && !text.contains(&format!("\"{id}\""));
    let raw = if is_number { id } else { serde_json::to_string(&id).ok()? };
    RawValue::from_string(raw).ok()
}

/// Whether the beginning of an input is a JSON object on each of several lines, such as a list of machines.
pub(super) fn begins_objects(block: &[u8], is_cut: bool) -> bool {
    let text = String::from_utf8_lossy(block);
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    if is_cut && !text.ends_with('\n') {
        lines.pop();
    }
    let is_object = |line: &&str| matches!(serde_json::from_str(line), Ok(serde_json::Value::Object(_)));
    // Of a whole document over several lines none is an object by itself but perhaps some in the middle.
    lines.first().is_some_and(is_object) && lines.iter().filter(|line| is_object(line)).nth(1).is_some()
}

/// Whether the beginning of an input is one of records: a line in it is a whole object with facts or a capture, or an id
/// and nothing that a record does not have; or the only line is cut and opens with facts.
pub(super) fn begins_records(block: &[u8], is_cut: bool) -> bool {
    const MEMBERS: [&str; 10] =
        ["id", "host", "group", "key", "now", "captured_at", "generated_at", "facts", "capture", "schema"];
    let text = String::from_utf8_lossy(block);
    // A list over several lines is one document.
    if text.trim_start().starts_with('[') {
        return false;
    }
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let cut = if is_cut && !text.ends_with('\n') { lines.pop() } else { None };
    let is_record = |line: &&str| {
        let Ok(serde_json::Value::Object(members)) = serde_json::from_str(without_comma(line)) else { return false };
        let has = |name: &str| members.contains_key(name);
        let known = members.keys().all(|name| MEMBERS.contains(&name.as_str()));
        // What an earlier run wrote, whole or by columns, has a verdict and a topic.
        has("facts") || has("capture") || has("id") && known || has("id") && has("verdict") && has("topic")
    };
    if lines.iter().any(is_record) {
        return true;
    }
    let mut has_facts = false;
    if let Some(line) = cut.filter(|line| lines.is_empty() && line.trim_start().starts_with('{')) {
        let _ =
            walk_json(line, &mut |path, _| has_facts |= matches!(path, [only] if only == "facts" || only == "capture"));
    }
    has_facts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn facts(line: &str) -> Vec<(String, String)> {
        let record = IncomingRecord::read(line.as_bytes()).unwrap();
        record
            .facts
            .unwrap_or_default()
            .known
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .collect()
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn facts_come_as_a_map_or_as_the_list_of_a_diagnosis() {
        let map = r#"{"id":7,"facts":{"license.status":"expired","license.days_left":-3,"reserve.present":true,"code.kind":null,
            "attempt.error_code":["kes:89479002","kesl:67"],"x":{"y":1}}}"#
            .replace('\n', "");
        let found = facts(&map);
        assert_eq!(found.len(), 5);
        assert_eq!(found[1], pair("license.days_left", "-3"));
        assert_eq!(found[4], pair("attempt.error_code", "kesl:67"));
        assert_eq!(facts("{\"facts\":{\"license.status\":\"expired\"}} , "), [pair("license.status", "expired")]);
        let list = r#"{"facts":[{"id":"license.status","value":"active","evidence":{"source":"x"}}]}"#;
        assert!(IncomingRecord::read(list.as_bytes()).unwrap().facts.unwrap().is_list);
        let record = IncomingRecord::read(map.as_bytes()).unwrap();
        assert_eq!((record.id.unwrap().get(), record.facts.unwrap().not_understood.len()), ("7", 1));
    }

    #[test]
    fn a_bad_line_says_what_is_wrong_and_shows_no_code() {
        for (line, said) in [
            ("nonsense", "not a JSON object"),
            ("[1]", "not a JSON object"),
            ("{\"id\":1,\"facts\":{", "ends before"),
            ("{\"id\":1,\"facts\":3}", "`facts`"),
            ("{\"id\":1,\"host\":\"a\",\"id\":2}", "`id` twice"),
            ("{\"id\":1,\"facts\":{},\"group\":[1],\"host\":\"a\"}", "`group`"),
            ("{\"facts\":\"ABCDE-12345-FGHJK-67890\"}", "`facts`"),
        ] {
            let error = crate::language::Tongue::english().say(IncomingRecord::read(line.as_bytes()).unwrap_err());
            assert!(error.contains(said) && !error.contains("12345-FGHJK"), "{line}: {error}");
        }
        assert!(IncomingRecord::read(b"{\"id\":\"\xff\"}").unwrap_err().id() == "fleet-not-utf8");
    }

    #[test]
    fn the_id_of_a_cut_line_is_found() {
        let id = |line: &str| names_in(line.as_bytes()).id.map(|id| id.get().to_owned());
        assert_eq!(id("{\"id\":\"pc9\",\"facts\":{\"license.status\": \"exp").as_deref(), Some("\"pc9\""));
        assert_eq!(id("{\"host\":\"a\",\"id\":17,").as_deref(), Some("17"));
        assert_eq!(id("{\"facts\":{\"id\":3"), None);
        let found =
            names_in(b"{\"host\":\"web1\",\"group\":\"Berlin\",\"facts\":{\"host\":\"other\"},\"key\":5,\"capture\":");
        let names = [found.host, found.group, found.key].map(Option::unwrap_or_default);
        assert_eq!(names, ["web1", "Berlin", "5"]);
    }

    #[test]
    fn records_are_told_from_captures() {
        for (text, are) in [
            ("{\"id\":1,\"facts\":{}}\n", true),
            ("broken\n{\"id\":1,\"facts\":{}}\n", true),
            ("{\"id\":1}\n", true),
            ("{\"id\":1,\"facts\":{}},\n{\"id\":2,\"facts\":{}},\n", true),
            ("[\n{\"id\":1,\"facts\":{}},\n{\"id\":2,\"facts\":{}}\n]\n", false),
            ("{\"id\":\"1\",\"rule\":{},\"data\":{}}\n", false),
            ("{\n  \"facts\": {}\n}\n", false),
            ("{\"Name\":\"K\"}", false),
            ("Name: Kaspersky\n", false),
        ] {
            assert_eq!(begins_records(text.as_bytes(), false), are, "{text}");
        }
        assert!(begins_records(b"{\"id\":1,\"facts\":{\"attempt.message\":\"aaaa", true));
    }

    #[test]
    fn a_value_beside_the_name_of_its_type_is_that_value() {
        let found = facts(
            r#"{"facts":{"license.days_left":{"type":"long","value":5},"license.status":{"value":"active","type":"string"}}}"#,
        );
        assert_eq!(found, [pair("license.days_left", "5"), pair("license.status", "active")]);
        for other in [r#"{"value":5}"#, r#"{"type":"long"}"#, r#"{"type":"long","value":5,"more":1}"#] {
            assert_eq!(facts(&format!("{{\"facts\":{{\"license.days_left\":{other}}}}}")), [], "{other}");
        }
    }

    #[test]
    fn objects_a_line_are_told_from_one_document() {
        for (text, are) in [
            ("{\"version\":\"12\"}\n{\"version\":\"13\"}\n", true),
            ("{\"a\":1}\nbroken\n\n{\"a\":2}", true),
            ("{\"version\":\"12\"}\n", false),
            ("{\n\"keys\": [\n{\"a\":1},\n{\"a\":2}\n]\n}\n", false),
            ("[\n{\"a\":1}\n{\"a\":2}\n", false),
        ] {
            assert_eq!(begins_objects(text.as_bytes(), false), are, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_line_is_a_record_or_an_error(line in ".{0,200}", bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = IncomingRecord::read(line.as_bytes());
            let _ = IncomingRecord::read(&bytes);
            names_in(&bytes);
            begins_records(&bytes, true);
        }
    }
}
