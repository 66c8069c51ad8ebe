//! A facts file, `{"facts": {"license.status": "expired"}}`, or a diagnosis of our own in JSON, whose
//! `facts` are a list of members with `id` and `value`.

use std::io::Read;

use super::collector::Collector;
use super::format::{Format, Head, Origin};
use crate::code::mask_codes;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, PERSON, Reading, Strength, Value};
use crate::limits;
use crate::say::{Message, Worded, advice};
use crate::sources::ending::not_read;
use crate::text::clean_text;
use crate::text::json_members::{JsonMember, pointer, walk_json};
use crate::text::lines::{Ending, read_document};

/// The name of this source in the evidence.
const SOURCE: &str = "facts file";

/// The largest document that is read, in bytes.
const LARGEST: usize = limits::FACTS_BYTES;

/// Members that were not understood and are named.
const MOST_NAMED: usize = 10;

/// A facts file, or a diagnosis.
pub(crate) struct FactsFile;

impl Format for FactsFile {
    fn recognises(&self, head: &Head) -> bool {
        let mut found = false;
        if head.opens_json() {
            // The beginning ends in the middle of the document, so that an error says nothing.
            let _ = walk_json(&head.lines.join("\n"), &mut |path, member| {
                found |= path == ["facts"] && member == JsonMember::Begin;
            });
        }
        found
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let (text, ending) = read_document(input, LARGEST);
        let mut facts = FactsFileReader::new(origin);
        let walked = walk_json(text.trim_start(), &mut |path, member| {
            if let JsonMember::Scalar(value) = member {
                facts.member(path, value.as_deref());
            }
        });
        let mut reading = facts.finish();
        let file = &origin.file;
        let damaged =
            |line: usize| NotRead::new(file, NotReadReason::Damaged, advice::broken_json(advice::at_line(line), file));
        let failed = walked.err().filter(|_| ending == Ending::Complete).map(damaged);
        reading.not_read.extend(failed.or_else(|| not_read(ending, file)));
        if reading.observations.is_empty() && reading.not_read.is_empty() {
            let advice = advice::no_facts(r#"{"facts": {"license.status": "expired"}}"#, file);
            reading.not_read.push(NotRead::new(file, NotReadReason::Empty, advice));
        }
        reading
    }
}

/// The machine of a record of facts that stands in one line, where the record names it; `None` where the line is no such record.
pub(crate) fn machine_of_record(line: &str) -> Option<Option<String>> {
    let record: serde_json::Value = serde_json::from_str(line.trim().trim_end_matches(',')).ok()?;
    let facts = record.get("facts")?;
    let text = |name: &str| match record.get(name)? {
        serde_json::Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    (facts.is_object() || facts.is_array()).then(|| text("host").or_else(|| text("id")))
}

/// The item of a list that is being read.
#[derive(Default)]
struct FactItem {
    position: String,
    id: Option<String>,
    /// Its value, with the pointer to it.
    value: Option<(String, String)>,
    /// The source and the locator of its evidence.
    source: String,
    locator: String,
}

struct FactsFileReader<'a> {
    origin: &'a Origin,
    kept: Collector,
    item: FactItem,
    not_understood: Vec<Message>,
    more: usize,
}

impl<'a> FactsFileReader<'a> {
    fn new(origin: &'a Origin) -> Self {
        let kept = Collector::new(SOURCE, origin.now);
        FactsFileReader { origin, kept, item: FactItem::default(), not_understood: Vec::new(), more: 0 }
    }

    /// Takes a member; `None` is null: not known.
    fn member(&mut self, path: &[String], value: Option<&str>) {
        match (path, value) {
            ([facts, name], Some(value)) if facts == "facts" => {
                self.fact(name, value, &pointer(path), Strength::Recorded);
            }
            ([facts, position, field], Some(value)) if facts == "facts" => {
                self.begin_item(position);
                match field.as_str() {
                    "id" => self.item.id = Some(value.to_owned()),
                    "value" => self.item.value = Some((value.to_owned(), pointer(path))),
                    _ => {}
                }
            }
            // What somebody said in passing is no more than that when a diagnosis is read again.
            ([facts, position, evidence, member], Some(value)) if facts == "facts" && evidence == "evidence" => {
                self.begin_item(position);
                match member.as_str() {
                    "source" => value.clone_into(&mut self.item.source),
                    "locator" => value.clone_into(&mut self.item.locator),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn begin_item(&mut self, position: &str) {
        if self.item.position != position {
            self.end_item();
            self.item.position = position.to_owned();
        }
    }

    fn end_item(&mut self) {
        let item = std::mem::take(&mut self.item);
        // An answer has no place in a text; what has one was said in passing, and so was what follows from it.
        let is_said = item.source == PERSON && item.locator != Locator::Person.to_string();
        if let (Some(id), Some((value, place))) = (item.id, item.value) {
            let strength = if is_said { Strength::Said } else { Strength::Recorded };
            self.fact(&id, &value, &place, strength);
        }
    }

    fn fact(&mut self, name: &str, text: &str, place: &str, strength: Strength) {
        let masked = mask_codes(text);
        let parsed = match FactId::from_name(name) {
            Some(fact) => Value::parse(fact, &masked).map(|value| (fact, value)).map_err(|error| error.message()),
            None => Err(advice::no_such_fact(name)),
        };
        match parsed {
            Ok((fact, value)) => {
                let place = self.origin.member(place);
                self.kept.add(fact, value, strength, place, &format!("\"{name}\": {masked}"));
            }
            Err(problem) if self.not_understood.len() < MOST_NAMED => {
                self.not_understood.push(problem.with_texts(&mut |text| mask_codes(&clean_text(text))));
            }
            Err(_) => self.more += 1,
        }
    }

    fn finish(mut self) -> Reading {
        self.end_item();
        let mut reading = self.kept.finish();
        if !self.not_understood.is_empty() {
            let advice = match self.more {
                0 => advice::facts_wrong(self.not_understood),
                more => advice::facts_wrong_and_more(more, self.not_understood),
            };
            reading.not_read.push(NotRead::new(&self.origin.file, NotReadReason::NotUnderstood, advice));
        }
        reading
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;
    fn read(text: &str) -> Reading {
        FactsFile.read(&mut text.as_bytes(), &Origin::new("facts.json", DateTime::UNIX_EPOCH))
    }

    fn values(reading: &Reading) -> Vec<String> {
        reading.observations.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect()
    }

    #[test]
    fn what_was_said_in_passing_stays_that() {
        let text = r#"{"facts": [
            {"id": "product.family", "value": "mac", "evidence": {"source": "the person", "locator": "the person said so, bytes 3 to 9 of the message"}},
            {"id": "license.status", "value": "expired", "evidence": {"source": "x", "locator": "y"}}]}"#;
        let strengths: Vec<Strength> = read(text).observations.iter().map(|seen| seen.strength).collect();
        assert_eq!(strengths, [Strength::Said, Strength::Recorded]);
    }

    #[test]
    fn a_map_of_facts_is_read_and_each_stands_at_its_member() {
        let reading =
            read(r#"{"facts": {"license.status": "expired", "license.days_left": -3, "reserve.present": true}}"#);
        assert_eq!(values(&reading), ["license.status=expired", "license.days_left=-3", "reserve.present=yes"]);
        let place = Locator::Json { file: "facts.json".into(), pointer: "/facts/license.days_left".into() };
        assert_eq!(reading.observations[1].evidence.locator, place);
        assert_eq!(reading.not_read, []);
    }

    #[test]
    fn the_list_of_a_diagnosis_is_read_without_its_conflicts() {
        let reading = read(
            r#"{"schema": "keymend.diagnosis/1", "facts": [
                {"id": "license.status", "value": "active", "evidence": {"source": "x"}, "conflicts": [{"value": "expired"}]},
                {"value": "2027-01-02T03:04:05Z", "id": "license.expires_at"}, {"id": "reserve.present"}, {"value": true}]}"#,
        );
        assert_eq!(values(&reading), ["license.status=active", "license.expires_at=2027-01-02 03:04:05 UTC"]);
    }

    #[test]
    fn what_is_not_understood_is_named_and_the_rest_is_read() {
        let reading = read(
            r#"{"facts": {"license.state": "x", "license.status": "ABCDE-12345-FGHJK-67890", "reserve.present": "no", "code.kind": null}}"#,
        );
        assert_eq!(values(&reading), ["reserve.present=no"]);
        let advice = reading.not_read[0].advice.english();
        assert!(
            advice.contains("`license.state`") && advice.contains("active, expired") && !advice.contains("ABCDE"),
            "{advice}"
        );
        assert_eq!(read("{}").not_read[0].reason, NotReadReason::Empty);
        assert_eq!(read(r#"{"facts": {"reserve.present": true,"#).not_read[0].reason, NotReadReason::Damaged);
    }

    #[test]
    fn only_a_document_with_facts_is_recognised() {
        let head = |text: &str| FactsFile.recognises(&Head::new(text.as_bytes()));
        assert!(head(r#"{"schema": "keymend.diagnosis/1", "facts": [{"id""#));
        for text in [r#"{"facts": 3}"#, r#"{"a": {"facts": {}}}"#, "facts", "[1]"] {
            assert!(!head(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in any::<String>(), name in "license\\.[a-z_]{3,12}") {
            read(&text);
            for value in ["true", "-7", "\"2026-01-01\"", "1.5e3", "[[]]"] {
                for seen in read(&format!("{{\"facts\": {{\"{name}\": {value}}}}}")).observations {
                    prop_assert!(seen.value.fits(seen.fact));
                }
            }
        }
    }
}
