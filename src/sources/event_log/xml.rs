//! Events as XML, by a small reader that takes what it understands and never fails: `wevtutil` prints elements
//! one after another without a root, and a console may have cut or recoded them (source: learn.microsoft.com,
//! wevtutil and the event schema).

use chrono::{DateTime, Utc};

use super::{Event, is_product};

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
    /// What Windows rendered, which repeats the values.
    message: Vec<String>,
    values: Vec<String>,
}

/// Reads one element.
pub(super) fn event(element: &str) -> Event {
    let mut said = Said::default();
    // The names of the open elements; of a value, the name that it is given instead.
    let mut open: Vec<String> = Vec::new();
    for token in Tokens(element) {
        match token {
            Token::Open { name, attributes, empty } => {
                match name {
                    "Provider" if said.provider.is_empty() => {
                        said.provider = attribute(attributes, "Name").unwrap_or_default();
                    }
                    "TimeCreated" => said.at = attribute(attributes, "SystemTime").unwrap_or_default(),
                    _ => {}
                }
                if !empty && open.len() < DEEPEST {
                    let named = attribute(attributes, "Name").filter(|_| name == "Data");
                    open.push(named.unwrap_or_else(|| name.to_owned()));
                }
            }
            Token::Close => {
                open.pop();
            }
            Token::Text(text) => said.text(&open, &text),
        }
    }
    let is_vendors = is_product(&said.provider)
        || said.provider.to_lowercase().starts_with("klnagent")
        || said.channel.to_lowercase().contains("kaspersky");
    let record = said.record.trim().parse().unwrap_or(0);
    let at = DateTime::parse_from_rfc3339(said.at.trim()).ok().map(|at| at.with_timezone(&Utc));
    let lines = if said.message.is_empty() { said.values } else { said.message };
    Event { record, at, is_vendors, lines }
}

impl Said {
    fn text(&mut self, open: &[String], text: &str) {
        let mut names = open.iter().map(String::as_str).skip_while(|name| *name == "Event");
        match (names.next(), names.next()) {
            (Some("System"), Some("EventRecordID")) => self.record.push_str(text),
            (Some("System"), Some("Channel")) => self.channel.push_str(text),
            (Some("RenderingInfo"), Some("Message")) => add_lines(&mut self.message, "", text),
            (Some("EventData" | "UserData"), Some(_)) => {
                add_lines(&mut self.values, open.last().map_or("", String::as_str), text);
            }
            _ => {}
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

enum Token<'a> {
    Open { name: &'a str, attributes: &'a str, empty: bool },
    Close,
    Text(String),
}

/// The tokens of an element.
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.0.is_empty() {
                return None;
            }
            if let Some(rest) = self.0.strip_prefix("<![CDATA[") {
                let (text, after) = rest.split_once("]]>").unwrap_or((rest, ""));
                self.0 = after;
                return Some(Token::Text(text.to_owned()));
            }
            if let Some(rest) = self.0.strip_prefix("<!--") {
                self.0 = rest.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let Some(rest) = self.0.strip_prefix('<') else {
                let end = self.0.find('<').unwrap_or(self.0.len());
                let (text, after) = self.0.split_at(end);
                self.0 = after;
                return Some(Token::Text(unescaped(text)));
            };
            let end = tag_end(rest);
            let tag = &rest[..end];
            self.0 = rest.get(end + 1..).unwrap_or("");
            if tag.starts_with(['?', '!']) {
                continue;
            }
            if tag.starts_with('/') {
                return Some(Token::Close);
            }
            let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
            let name = name.rsplit(':').next().unwrap_or(name);
            return Some(Token::Open { name, attributes, empty });
        }
    }
}

/// Where the tag ends, passing over quoted values.
fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    rest.len()
}

/// The value of an attribute.
fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        if name.trim() == wanted {
            return Some(unescaped(value));
        }
        rest = next;
    }
}

/// Text with the five named entities and numbered characters replaced.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let entity = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        let character = entity.and_then(|(name, _)| match name {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => {
                let number = name.strip_prefix('#')?;
                let number = match number.strip_prefix(['x', 'X']) {
                    Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                    None => number.parse().ok()?,
                };
                char::from_u32(number)
            }
        });
        match (character, entity) {
            (Some(character), Some((_, after))) => {
                plain.push(character);
                rest = after;
            }
            _ => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}
