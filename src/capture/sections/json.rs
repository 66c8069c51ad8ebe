//! Answers of several machines as JSON: Salt's `{machine: answer}`, one object a machine, and Ansible's `json` callback.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::silence::are_without_answer;
use super::{MOST_SECTIONS, Section, heard, is_no_answer, names_product};
use crate::text::lines::Line;
use crate::vendor::labels::{normal_label, recognise_label};

/// Members of an object as they stand, the later of two with one name too.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Members, D::Error> {
        struct EveryMember;
        impl<'de> Visitor<'de> for EveryMember {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(EveryMember)
    }
}

/// The answers of several machines in a whole document, or in several one after another; `None` where it is something
/// else.
pub(in crate::capture) fn of_document(text: &str) -> Option<Vec<Section>> {
    let mut members: Vec<(String, Value)> = Vec::new();
    for document in serde_json::Deserializer::from_str(text).into_iter::<Members>() {
        members.extend(document.ok()?.0);
        if members.len() > MOST_SECTIONS {
            break;
        }
    }
    let mut sections: Vec<Section> = Vec::new();
    let mut places = Names::of(text);
    if let Some((_, plays)) = members.iter().find(|(name, _)| name == "plays") {
        let hosts =
            plays.as_array().into_iter().flatten().flat_map(|play| play["tasks"].as_array().into_iter().flatten());
        for (name, result) in hosts.filter_map(|task| task["hosts"].as_object()).flatten() {
            sections.push(section(&mut places, name, result));
        }
        for (_, stats) in members.iter().filter(|(name, _)| name == "stats") {
            let lost = |counts: &Value| counts["unreachable"].as_u64().is_some_and(|count| count > 0);
            sections.extend(stats.as_object().into_iter().flatten().map(|(name, counts)| {
                if lost(counts) { Section::failed(name, "UNREACHABLE!") } else { Section::of(name) }
            }));
        }
    } else {
        for (name, answer) in &members {
            if recognise_label(&normal_label(name)).is_some() {
                return None;
            }
            sections.push(section(&mut places, name, answer));
        }
    }
    let whole = |section: &Section| section.text.lines().any(names_product) || section.text.contains("\"Name\"");
    let is_answer = sections.iter().any(whole) && (sections.len() > 1 || members.len() == 1);
    (is_answer || are_without_answer(&sections)).then(|| heard(sections))
}

/// Where the names of machines stand in a document, each behind the one before.
struct Names<'t> {
    document: &'t str,
    /// Where line breaks are.
    breaks: Vec<usize>,
    /// Where the last name ended.
    from: usize,
}

impl<'t> Names<'t> {
    fn of(document: &'t str) -> Names<'t> {
        Names { document, breaks: document.match_indices('\n').map(|(at, _)| at).collect(), from: 0 }
    }

    /// The next place of a name, and its line.
    fn next(&mut self, name: &str) -> Line {
        let quoted = Value::String(name.to_owned()).to_string();
        let found = self.document[self.from..].find(&quoted).map(|at| self.from + at);
        self.from = found.map_or(self.from, |byte| byte + quoted.len());
        let byte = found.unwrap_or(0);
        let number = self.breaks.partition_point(|end| *end < byte) as u64 + 1;
        Line { number, byte: byte as u64, text: String::new(), cut: false }
    }
}

/// What one machine answered; it stands in the line where its name does.
fn section(places: &mut Names<'_>, name: &str, answer: &Value) -> Section {
    let is_lost = answer["unreachable"].as_bool() == Some(true) || answer["failed"].as_bool() == Some(true);
    let code = ["rc", "retcode"].iter().find_map(|name| answer[*name].as_i64()).filter(|code| *code != 0);
    let why = || {
        let said = answer["msg"].as_str().unwrap_or("it failed");
        code.map_or_else(|| said.to_owned(), |code| format!("{said}, rc={code}"))
    };
    let failure = match answer {
        Value::Bool(false) | Value::Null => Some("no response".to_owned()),
        Value::String(text) if is_no_answer(text) => Some(text.clone()),
        _ if is_lost => Some(why()),
        _ => None,
    };
    let line = places.next(name);
    if let Some(failure) = failure {
        let mut section = Section::failed(name, &failure);
        let said = ["stderr", "module_stderr", "stdout"].iter().filter_map(|member| answer[*member].as_str());
        said.for_each(|said| section.push_part(&line, said));
        return section.headed_by(&line);
    }
    let mut section = Section::of(name);
    answer_of(answer).into_iter().for_each(|answer| section.push_part(&line, &answer));
    if let Some(code) = code.filter(|_| !section.text.lines().any(names_product)) {
        // Salt says so with a number alone.
        section.failure = Some(format!("retcode {code}"));
        return section.headed_by(&line);
    }
    section
}

/// The texts that an answer holds; an object that is none of a tool is itself the answer, as JSON.
pub(super) fn answer_of(answer: &Value) -> Vec<String> {
    match answer {
        Value::String(text) => vec![text.clone()],
        Value::Array(lines) => {
            let texts: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
            if texts.is_empty() { Vec::new() } else { vec![texts.join("\n")] }
        }
        Value::Object(members) => {
            if let Some(output) = ["stdout", "ret"].iter().find_map(|name| members.get(*name)) {
                return answer_of(output);
            }
            let is_result = ["rc", "retcode", "changed", "invocation"].iter().any(|name| members.contains_key(*name));
            let output = |(name, _): &(&String, &Value)| {
                name.as_str() == "msg" || name.ends_with("stdout_lines") || name.ends_with(".stdout")
            };
            let outputs: Vec<String> = members.iter().filter(output).flat_map(|(_, value)| answer_of(value)).collect();
            if !outputs.is_empty() || is_result { outputs } else { vec![answer.to_string()] }
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: &str = "Name: Kaspersky Endpoint Security 12.1 for Linux\\nKey status: Valid";

    fn answers(text: &str) -> Option<String> {
        let told = |section: &Section| {
            let spoke = section.failure.is_none() && section.text.contains("Valid");
            format!("{}{}", section.machine.as_deref().unwrap_or("?"), if spoke { "+" } else { "-" })
        };
        Some(of_document(text)?.iter().map(told).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_machine_without_an_answer_keeps_its_place() {
        for (text, expected) in [
            (
                format!(
                    "{{\"a\": \"{APP}\", \"b\": false, \"c\": \"\", \"d\": \"Minion did not return. [No response]\"}}"
                ),
                "a+ b- c- d-",
            ),
            (format!("{{\"a\": \"{APP}\"}}\n{{\"b\": false}}\n"), "a+ b-"),
            (format!("{{\"a\": {{\"ret\": \"{APP}\", \"retcode\": 0}}, \"b\": {{\"retcode\": 127}}}}"), "a+ b-"),
            (
                format!(
                    "{{\"a\": {{\"rc\": 0, \"stdout\": \"{APP}\"}}, \"b\": {{\"unreachable\": true, \"msg\": \"x\"}}, \"c\": {{\"rc\": 2}}}}"
                ),
                "a+ b- c-",
            ),
            (
                format!(
                    "{{\"plays\": [{{\"tasks\": [{{\"hosts\": {{\"a\": {{\"stdout\": \"{APP}\"}}, \"b\": {{\"changed\": true}}}}}}]}}], \"stats\": {{\"a\": {{}}, \"c\": {{\"unreachable\": 1}}}}}}"
                ),
                "a+ b- c-",
            ),
        ] {
            assert_eq!(answers(&text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn another_document_is_none() {
        for text in [
            "{}",
            "[]",
            "x",
            "{\"Name\": \"Kaspersky Endpoint Security\", \"Key status\": \"Valid\"}",
            "{\"a\": 1, \"b\": {\"c\": 2}}",
            "{\"a\": \"",
        ] {
            assert_eq!(answers(text), None, "{text}");
        }
    }
}
