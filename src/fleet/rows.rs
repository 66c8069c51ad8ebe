//! The rows of a table: CSV, an array of JSON, or elements of XML that are alike, a spreadsheet among them.

use std::io::Read;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event as Token};
use serde_json::Value as Json;

use crate::limits;
use crate::text::lines::{Ending, Limits, Line, Lines};
use crate::text::xml_entities::predefined_entity;

/// Bytes of one row of CSV; a quotation mark that is never closed would take all the rest.
const LONGEST_ROW: usize = 64 * 1024;

/// Cells of one row, and members inside members, that are read.
const MOST_CELLS: usize = 500;
const DEEPEST: usize = 32;

/// The cells of a row: by their places below a heading, or each with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cells {
    Placed(Vec<String>),
    Named(Vec<(String, String)>),
}

/// A row, or why one is none.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum RowRead {
    Row(Cells),
    /// A quotation mark that opens in it is never closed.
    QuoteOpen,
    /// It is longer than is read.
    TooLong,
}

/// Reads CSV row by row, each with its first line, until nobody takes any. A row over several lines has at most so many
/// cells: otherwise its quotation mark was closed by one of another row, and would take the rows between with it.
pub(super) fn csv(
    input: impl Read,
    separator: char,
    most: usize,
    take: &mut dyn FnMut(u64, RowRead) -> bool,
) -> Ending {
    let mut lines = Lines::within(input, Limits { line: limits::RECORD_BYTES, total: u64::MAX });
    // Lines of a row whose quotation mark is still open, and those that are to be read once more without it.
    let mut open: Vec<Line> = Vec::new();
    let mut again: std::collections::VecDeque<Line> = std::collections::VecDeque::new();
    loop {
        let next = again.pop_front().or_else(|| lines.next());
        let is_end = next.is_none();
        open.extend(next);
        let Some(first) = open.first().map(|line| line.number) else { break };
        let size: usize = open.iter().map(|line| line.text.len()).sum();
        let row = match fields(&open, separator) {
            _ if open.iter().any(|line| line.cut) => Some(RowRead::TooLong),
            Some((cells, is_clean)) if open.len() == 1 || is_clean && cells.len() <= most => {
                Some(RowRead::Row(Cells::Placed(cells)))
            }
            None if !is_end && size <= LONGEST_ROW => None,
            _ => Some(RowRead::QuoteOpen),
        };
        let Some(row) = row else { continue };
        // What stood behind the mark is read as if it were not there.
        let is_whole = matches!(row, RowRead::Row(_));
        let mut held = std::mem::take(&mut open).into_iter().skip(1).collect::<Vec<_>>();
        if !is_whole {
            while let Some(line) = held.pop() {
                again.push_front(line);
            }
        }
        if !take(first, row) {
            break;
        }
    }
    lines.ending().unwrap_or(Ending::Complete)
}

/// The fields of a row that may stand in several lines; none while a quotation mark is open. Only at the beginning of a
/// field does it open. Also whether each that closes ends its field.
fn fields(lines: &[Line], separator: char) -> Option<(Vec<String>, bool)> {
    let mut cells = Vec::new();
    let mut field = String::new();
    let (mut quoted, mut is_clean) = (false, true);
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            field.push('\n');
        }
        let mut signs = line.text.chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '"' if quoted && signs.peek() == Some(&'"') => {
                    signs.next();
                    field.push('"');
                }
                '"' if quoted => {
                    quoted = false;
                    is_clean &= signs.peek().is_none_or(|next| *next == separator);
                }
                '"' if field.is_empty() => quoted = true,
                _ if sign == separator && !quoted => {
                    if cells.len() < MOST_CELLS {
                        cells.push(std::mem::take(&mut field));
                    }
                }
                other => field.push(other),
            }
        }
    }
    cells.push(field);
    (!quoted).then_some((cells, is_clean))
}

/// The rows of a JSON document: objects in a list, or lists in a list; of an object in an object the names are joined.
///
/// # Errors
/// It is no JSON; the line where it ends to be.
pub(super) fn json(text: &str) -> Result<Vec<Cells>, usize> {
    let document: Json = serde_json::from_str(text).map_err(|error| error.line())?;
    let mut rows = Vec::new();
    items(&document, 0, &mut rows);
    Ok(rows)
}

fn items(value: &Json, depth: usize, rows: &mut Vec<Cells>) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Json::Array(all) => {
            for item in all {
                match item {
                    Json::Array(cells) if cells.iter().all(|cell| scalar(cell).is_some()) => {
                        rows.push(Cells::Placed(cells.iter().filter_map(scalar).collect()));
                    }
                    Json::Object(_) => {
                        let mut cells = Vec::new();
                        named(item, "", &mut cells);
                        rows.push(Cells::Named(cells));
                        items(item, depth + 1, rows);
                    }
                    _ => items(item, depth + 1, rows),
                }
            }
        }
        Json::Object(members) => {
            // A list of names beside a list of rows heads them, wherever it stands.
            let holds_rows = |member: &Json| member.get(0).is_some_and(Json::is_array);
            if members.values().any(holds_rows) {
                rows.extend(members.values().filter_map(heading).map(Cells::Placed));
            }
            members.values().for_each(|member| items(member, depth + 1, rows));
        }
        _ => {}
    }
}

/// The names of columns: several texts and nothing else.
fn heading(value: &Json) -> Option<Vec<String>> {
    let Json::Array(all) = value else { return None };
    let names: Option<Vec<String>> = all.iter().map(|name| name.as_str().map(str::to_owned)).collect();
    names.filter(|names| names.len() > 1)
}

fn named(value: &Json, before: &str, cells: &mut Vec<(String, String)>) {
    let Json::Object(members) = value else { return };
    for (name, member) in members.iter().take(MOST_CELLS) {
        let name = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
        match scalar(member) {
            Some(text) => cells.push((name, text)),
            None if name.len() < 1_000 => named(member, &name, cells),
            None => {}
        }
    }
}

fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::Null => Some(String::new()),
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

/// An element that is open.
#[derive(Default)]
struct Open {
    name: String,
    /// What names a cell beside its element, such as `<Column name="Key">`.
    called: Option<String>,
    /// Where a cell of a spreadsheet stands, counted from 1, where cells before it are left out.
    place: Option<usize>,
    attributes: Vec<(String, String)>,
    text: String,
    cells: Vec<(String, String)>,
}

/// The rows of an XML document: elements with several cells below them, or several attributes. Also whether it was read whole:
/// entities that it defines itself are not followed, so that what they stand for is missing.
pub(super) fn xml(text: &str) -> (Vec<Cells>, bool) {
    let mut rows = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut is_followed = true;
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    loop {
        match reader.read_event() {
            Ok(Token::Start(start)) => open.push(opened(&start)),
            Ok(Token::Empty(start)) => {
                open.push(opened(&start));
                close(&mut open, &mut rows);
            }
            Ok(Token::Text(part)) => {
                if let Some(top) = open.last_mut() {
                    top.text.push_str(&part);
                }
            }
            Ok(Token::CData(part)) => {
                if let Some(top) = open.last_mut() {
                    top.text.push_str(&part);
                }
            }
            Ok(Token::GeneralRef(name)) => {
                let sign = predefined_entity(&name);
                is_followed &= sign.is_some();
                if let (Some(top), Some(sign)) = (open.last_mut(), sign) {
                    top.text.push_str(&sign);
                }
            }
            Ok(Token::End(_)) => close(&mut open, &mut rows),
            Ok(Token::Eof) => return (rows, open.is_empty() && is_followed),
            Ok(_) => {}
            Err(_) => return (rows, false),
        }
        if open.len() > DEEPEST {
            return (rows, false);
        }
    }
}

fn opened(start: &BytesStart<'_>) -> Open {
    let mut open = Open { name: start.local_name().as_ref().to_owned(), ..Open::default() };
    for attribute in start.attributes().flatten().take(MOST_CELLS) {
        let name = attribute.key.local_name().as_ref().to_owned();
        let value = &attribute.value;
        let value = quick_xml::escape::unescape(value).map_or_else(|_| value.to_string(), |text| text.into_owned());
        match name.to_lowercase().as_str() {
            "name" => open.called = Some(value.clone()),
            "index" => open.place = value.parse().ok().filter(|place| *place <= MOST_CELLS),
            _ => {}
        }
        if attribute.key.as_ref() != "xmlns" && !attribute.key.as_ref().starts_with("xmlns:") {
            open.attributes.push((name, value));
        }
    }
    open
}

/// Closes an element: a cell of the one around it, or a row.
fn close(open: &mut Vec<Open>, rows: &mut Vec<Cells>) {
    let Some(element) = open.pop() else { return };
    let text = element.text.trim().to_owned();
    // What holds one text alone is a cell, however it is wrapped.
    let only = match element.cells.as_slice() {
        [] if !text.is_empty() || element.attributes.len() < 2 => Some(text.clone()),
        [(_, only)] => Some(only.clone()),
        _ => None,
    };
    if let Some(value) = only {
        if let Some(parent) = open.last_mut().filter(|parent| parent.cells.len() < MOST_CELLS) {
            let name = element.called.unwrap_or(element.name);
            let before = element.place.map_or(0, |place| place.saturating_sub(1));
            while parent.cells.len() < before {
                parent.cells.push((name.clone(), String::new()));
            }
            parent.cells.push((name, value));
        }
        return;
    }
    let alike = element.cells.len() > 1 && element.cells.iter().all(|(name, _)| *name == element.cells[0].0);
    if alike {
        rows.push(Cells::Placed(element.cells.into_iter().map(|(_, value)| value).collect()));
    } else {
        rows.push(Cells::Named(element.attributes.into_iter().chain(element.cells).collect()));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str, separator: char) -> Vec<(u64, RowRead)> {
        let mut all = Vec::new();
        csv(text.as_bytes(), separator, 3, &mut |line, row| {
            all.push((line, row));
            true
        });
        all
    }

    fn placed(cells: &[&str]) -> RowRead {
        RowRead::Row(Cells::Placed(cells.iter().map(|cell| (*cell).to_owned()).collect()))
    }

    #[test]
    fn quotes_hold_separators_and_lines_and_an_open_one_costs_its_own_row_alone() {
        let text = "a;\"b;\"\"c\"\"\nd\";e\n12\" screen;x\n;\"open;y\nlast;z\n";
        let expected = [
            (1, placed(&["a", "b;\"c\"\nd", "e"])),
            (3, placed(&["12\" screen", "x"])),
            (4, RowRead::QuoteOpen),
            (5, placed(&["last", "z"])),
        ];
        assert_eq!(rows(text, ';'), expected);
        // Closed by a mark of another row: the rows between are not taken with it.
        for (text, lines) in [("a;\"b;c\nd;e\n<x \"y\">;f\n", [1, 2, 3]), ("a;\"b;c\nd;e;f\ng;h;\"i\"\n", [1, 2, 3])] {
            let found: Vec<u64> = rows(text, ';').into_iter().map(|(line, _)| line).collect();
            assert_eq!(found, lines, "{text}");
        }
    }

    #[test]
    fn rows_of_json_and_xml_are_told_whatever_holds_them() {
        let named = |cells: &[(&str, &str)]| {
            Cells::Named(cells.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
        };
        let found = json(r#"{"report":{"rows":[{"Key":"K1","Used":{"now":3}},{"Key":"K2","Used":{"now":null}}]}}"#);
        let expected = [named(&[("Key", "K1"), ("Used.now", "3")]), named(&[("Key", "K2"), ("Used.now", "")])];
        assert_eq!(found.unwrap(), expected);
        assert_eq!(json("[[\"Key\",\"Used\"],[\"K1\",3]]").unwrap().len(), 2);
        assert_eq!(json("{\n\"a\":").unwrap_err(), 2);
        let (found, whole) = xml("<r><k a=\"1\"><Key>K&amp;1</Key><Used>3</Used></k><k Key=\"K2\" Used=\"4\"/></r>");
        assert!(whole);
        assert_eq!(
            found,
            [named(&[("a", "1"), ("Key", "K&1"), ("Used", "3")]), named(&[("Key", "K2"), ("Used", "4")])]
        );
        let sheet = "<ss:Workbook xmlns:ss=\"x\"><ss:Row><ss:Cell><ss:Data ss:Type=\"String\">Key</ss:Data></ss:Cell><ss:Cell><ss:Data>Used</ss:Data></ss:Cell>\
            <ss:Cell><ss:Data>Host</ss:Data></ss:Cell></ss:Row><ss:Row><ss:Cell><ss:Data>K1</ss:Data></ss:Cell><ss:Cell ss:Index=\"3\"><ss:Data>PC1</ss:Data></ss:Cell></ss:Row></ss:Workbook>";
        let cells = |row: &Cells| match row {
            Cells::Placed(cells) => cells.join("|"),
            Cells::Named(_) => "named".to_owned(),
        };
        assert_eq!(xml(sheet).0.iter().map(cells).collect::<Vec<_>>(), ["Key|Used|Host", "K1||PC1"]);
        assert!(!xml("<r><k><Key>K1</Key><Used>3").1);
        let bomb = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><r><k><Key>&b;</Key><Used>3</Used></k></r>";
        let (found, whole) = xml(bomb);
        assert_eq!(found, [named(&[("Key", ""), ("Used", "3")])], "an entity of the document is not followed");
        assert!(!whole, "and what is missing is told");
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_no_line_is_lost(text in "[a,\";\n ]{0,200}", other in ".{0,200}") {
            let read = rows(&text, ';');
            let first: Vec<u64> = read.iter().map(|(line, _)| *line).collect();
            prop_assert!(first.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", first);
            xml(&other);
            let _ = json(&other);
        }
    }
}
