//! Events as XML: `wevtutil` prints elements one after another without a root, and a console may have cut or
//! recoded them, so that each is read by itself (source: learn.microsoft.com, wevtutil and the event schema).

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use quick_xml::events::{BytesRef, BytesStart, Event as Token};
use quick_xml::{Reader, XmlVersion};
use regex::Regex;

use super::{LogEvent, is_of_the_vendor};
use crate::redact::is_common;
use crate::text::xml_entities::predefined_entity;

/// The name of the schema, which stands in every event.
pub(super) const NAMESPACE: &str = "schemas.microsoft.com/win/2004/08/events";

/// Lines of text that are kept of one event.
const MOST_LINES: usize = 200;

/// Elements inside elements that are followed.
const DEEPEST: usize = 32;

/// Calls `each` with every whole `<Event>` element; true where the last one is cut off.
pub(super) fn elements(text: &str, mut each: impl FnMut(&str)) -> bool {
    const END: &str = "</Event>";
    let mut rest = text;
    while let Some(start) = rest.find("<Event") {
        rest = &rest[start..];
        let named = rest["<Event".len()..].starts_with(|c: char| c == '>' || c.is_whitespace());
        if !named {
            rest = &rest["<Event".len()..];
            continue;
        }
        let Some(end) = rest.find(END) else { return true };
        each(&rest[..end]);
        rest = &rest[end + END.len()..];
    }
    false
}

/// What one event says.
#[derive(Default)]
struct Said {
    provider: String,
    channel: String,
    record: String,
    at: String,
    /// The machine's name, which a text may repeat.
    computer: String,
    /// What Windows rendered, which repeats the values.
    message: Vec<String>,
    values: Vec<String>,
}

/// Reads one element, as far as it is well-formed.
pub(super) fn event(element: &str) -> LogEvent {
    let mut said = Said::default();
    // The names of the open elements; of a value, the name that it is given instead.
    let mut open: Vec<String> = Vec::new();
    // The text up to the next tag: an entity in it comes as a token of its own.
    let mut text = String::new();
    let mut reader = Reader::from_str(element);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    loop {
        let token = match reader.read_event() {
            Ok(Token::Eof) | Err(_) => break,
            Ok(token) => token,
        };
        match token {
            Token::Text(part) => text.push_str(&part),
            Token::CData(part) => text.push_str(&part),
            Token::GeneralRef(name) => text.push_str(&referred(&name)),
            Token::Start(tag) => {
                said.text(&open, &std::mem::take(&mut text));
                said.tag(&tag);
                let name = tag.local_name();
                let named = attribute(&tag, "Name").filter(|_| name.as_ref() == "Data");
                open.push(named.unwrap_or_else(|| name.as_ref().to_owned()));
                if open.len() == DEEPEST {
                    break;
                }
            }
            Token::Empty(tag) => said.tag(&tag),
            Token::End(_) => {
                said.text(&open, &std::mem::take(&mut text));
                open.pop();
            }
            Token::Comment(_) | Token::Decl(_) | Token::PI(_) | Token::DocType(_) | Token::Eof => {}
        }
    }
    said.text(&open, &text);
    let is_vendors = is_of_the_vendor(&said.provider)
        || said.provider.to_lowercase().starts_with("klnagent")
        || said.channel.to_lowercase().contains("kaspersky");
    let record = said.record.trim().parse().unwrap_or(0);
    let at = DateTime::parse_from_rfc3339(said.at.trim()).ok().map(|at| at.with_timezone(&Utc));
    let mut lines = if said.message.is_empty() { said.values } else { said.message };
    if is_vendors {
        hide_computer(&said.computer, &mut lines);
    }
    LogEvent { record, at, computer: said.computer, is_vendors, lines, place: None }
}

/// The character that an entity stands for, or the entity as it was written.
fn referred(name: &BytesRef<'_>) -> String {
    predefined_entity(name).unwrap_or_else(|| format!("&{};", &**name))
}

/// The value of an attribute.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Explicit1_0).map_or_else(|_| found.value.to_string(), Cow::into_owned))
}

impl Said {
    fn tag(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "Provider" if self.provider.is_empty() => self.provider = attribute(tag, "Name").unwrap_or_default(),
            "TimeCreated" => self.at = attribute(tag, "SystemTime").unwrap_or_default(),
            _ => {}
        }
    }

    fn text(&mut self, open: &[String], text: &str) {
        let mut names = open.iter().map(String::as_str).skip_while(|name| *name == "Event");
        match (names.next(), names.next()) {
            (Some("System"), Some("EventRecordID")) => self.record.push_str(text),
            (Some("System"), Some("Channel")) => self.channel.push_str(text),
            (Some("System"), Some("Computer")) => self.computer.push_str(text.trim()),
            (Some("RenderingInfo"), Some("Message")) => add_lines(&mut self.message, "", text),
            (Some("EventData" | "UserData"), Some(_)) => {
                add_lines(&mut self.values, open.last().map_or("", String::as_str), text);
            }
            _ => {}
        }
    }
}

/// Takes the machine's name, whole or up to its domain, out of the texts.
fn hide_computer(computer: &str, lines: &mut [String]) {
    let short = computer.split('.').next().unwrap_or_default();
    for name in [computer, short].into_iter().filter(|name| !is_common(name)) {
        let Ok(pattern) = Regex::new(&format!(r"(?i)\b{}\b", regex::escape(name))) else { continue };
        for line in lines.iter_mut().filter(|line| pattern.is_match(line)) {
            *line = pattern.replace_all(line, "(name)").into_owned();
        }
    }
}

fn add_lines(lines: &mut Vec<String>, name: &str, text: &str) {
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if lines.len() < MOST_LINES {
            lines.push(if says_nothing(name) { line.to_owned() } else { format!("{name}: {line}") });
        }
    }
}

/// Whether the name of a value is no more than a number: `Data`, `param1`.
fn says_nothing(name: &str) -> bool {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
    matches!(bare.as_str(), "" | "data" | "param" | "string" | "text" | "binary")
}
