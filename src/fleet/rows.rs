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

/// Bytes of a name that are kept, and cells that the rows of one document leave out, each before another one.
const LONGEST_NAME: usize = 256;
const MOST_GAPS: usize = 1_000_000;

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

/// Lines of one row; of a text with many quotation marks that are never closed the lines are read one by one in the end,
/// so that the time that it takes grows with the text alone.
const MOST_LINES: usize = 200;
const READ_AGAIN: u64 = 16;
const ALWAYS_READ: u64 = 4 * 1024 * 1024;

/// Reads CSV row by row, each with its first line, until nobody takes any. A row over several lines has at most so many
/// cells: otherwise its quotation mark was closed by one of another row, and would take the rows between with it.
pub(super) fn csv(
    input: impl Read,
    separator: char,
    most: usize,
    take: &mut dyn FnMut(u64, RowRead) -> bool,
) -> Ending {
    let mut lines = Lines::within(input, Limits { line: limits::RECORD_BYTES, total: u64::MAX });
    // Lines that are to be read once more, without the row whose quotation mark is never closed.
    let mut again: std::collections::VecDeque<Line> = std::collections::VecDeque::new();
    let mut open = OpenRow::default();
    let (mut read, mut looked_at) = (0_u64, 0_u64);
    loop {
        let next = again.pop_front().or_else(|| lines.next().inspect(|line| read += line.text.len() as u64));
        let is_end = next.is_none();
        if let Some(line) = next {
            looked_at += line.text.len() as u64;
            open.take(line, separator);
        }
        let Some(first) = open.lines.first().map(|line| line.number) else { break };
        let may_go_on = open.lines.len() < MOST_LINES && looked_at <= read.saturating_mul(READ_AGAIN) + ALWAYS_READ;
        let is_alone = open.lines.len() == 1;
        let row = if open.is_cut {
            RowRead::TooLong
        } else if !open.quoted && (is_alone || open.is_clean && open.cells.len() < most) {
            RowRead::Row(Cells::Placed(open.cells()))
        } else if open.quoted && !is_end && open.size <= LONGEST_ROW && may_go_on {
            continue;
        } else {
            RowRead::QuoteOpen
        };
        // What stood behind the mark is read as if it were not there.
        let is_whole = matches!(row, RowRead::Row(_));
        let held = std::mem::take(&mut open).lines;
        if !is_whole {
            held.into_iter().skip(1).rev().for_each(|line| again.push_front(line));
        }
        if !take(first, row) {
            break;
        }
    }
    lines.ending().unwrap_or(Ending::Complete)
}

/// A row that may stand in several lines, as far as it is read. Only at the beginning of a field does a quotation mark open.
#[derive(Default)]
struct OpenRow {
    lines: Vec<Line>,
    size: usize,
    /// Whether a line of it was cut.
    is_cut: bool,
    cells: Vec<String>,
    field: String,
    /// Whether a quotation mark is open.
    quoted: bool,
    /// Whether each that closes ended its field.
    is_clean: bool,
}

impl OpenRow {
    /// Reads a further line.
    fn take(&mut self, line: Line, separator: char) {
        if self.lines.is_empty() {
            self.is_clean = true;
        } else {
            self.field.push('\n');
        }
        let mut signs = line.text.chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '"' if self.quoted && signs.peek() == Some(&'"') => {
                    signs.next();
                    self.field.push('"');
                }
                '"' if self.quoted => {
                    self.quoted = false;
                    self.is_clean &= signs.peek().is_none_or(|next| *next == separator);
                }
                '"' if self.field.is_empty() => self.quoted = true,
                _ if sign == separator && !self.quoted => {
                    if self.cells.len() < MOST_CELLS {
                        self.cells.push(std::mem::take(&mut self.field));
                    }
                }
                other => self.field.push(other),
            }
        }
        self.size += line.text.len();
        self.is_cut |= line.cut;
        self.lines.push(line);
    }

    /// Its cells; the last one ends with it.
    fn cells(&mut self) -> Vec<String> {
        self.cells.push(std::mem::take(&mut self.field));
        std::mem::take(&mut self.cells)
    }
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
    let (mut is_followed, mut gaps) = (true, 0);
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    loop {
        match reader.read_event() {
            Ok(Token::Start(start)) => open.push(opened(&start)),
            Ok(Token::Empty(start)) => {
                open.push(opened(&start));
                close(&mut open, &mut rows, &mut gaps);
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
            Ok(Token::End(_)) => close(&mut open, &mut rows, &mut gaps),
            Ok(Token::Eof) => return (rows, open.is_empty() && is_followed),
            Ok(_) => {}
            Err(_) => return (rows, false),
        }
        if open.len() > DEEPEST || gaps > MOST_GAPS {
            return (rows, false);
        }
    }
}

fn opened(start: &BytesStart<'_>) -> Open {
    let mut open = Open { name: cut(start.local_name().as_ref()), ..Open::default() };
    for attribute in start.attributes().flatten().take(MOST_CELLS) {
        let name = cut(attribute.key.local_name().as_ref());
        let value = &attribute.value;
        let value = quick_xml::escape::unescape(value).map_or_else(|_| value.to_string(), |text| text.into_owned());
        match name.to_lowercase().as_str() {
            "name" => open.called = Some(cut(&value)),
            "index" => open.place = value.parse().ok().filter(|place| *place <= MOST_CELLS),
            _ => {}
        }
        if attribute.key.as_ref() != "xmlns" && !attribute.key.as_ref().starts_with("xmlns:") {
            open.attributes.push((name, value));
        }
    }
    open
}

/// A name, of which no more is kept than tells it from others.
fn cut(name: &str) -> String {
    name[..name.floor_char_boundary(LONGEST_NAME)].to_owned()
}

/// Closes an element: a cell of the one around it, or a row. Counts the cells that are left out before others.
fn close(open: &mut Vec<Open>, rows: &mut Vec<Cells>, gaps: &mut usize) {
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
                parent.cells.push((String::new(), String::new()));
                *gaps += 1;
            }
            parent.cells.push((name, value));
        }
        return;
    }
    // A cell that is left out has no name.
    let mut names = element.cells.iter().map(|(name, _)| name).filter(|name| !name.is_empty());
    let alike = names.next().is_none_or(|first| names.all(|name| name == first)) && element.cells.len() > 1;
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

    #[test]
    fn marks_that_are_never_closed_and_places_far_apart_take_time_and_room_of_their_text_alone() {
        let lines = 60_000;
        let text = "x\";\"y\n".repeat(lines);
        let began = std::time::Instant::now();
        let mut found = 0;
        csv(text.as_bytes(), ';', 3, &mut |_, _| {
            found += 1;
            true
        });
        assert_eq!(found, lines, "each line is told");
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "{:?}", began.elapsed());
        let name = "A".repeat(100_000);
        let (rows, whole) = xml(&format!("<r><row><{name}>1</{name}><{name} Index=\"500\">x</{name}></row></r>"));
        let Some(Cells::Placed(cells)) = rows.first() else { panic!("{rows:?}") };
        assert!(whole && cells.len() == 500 && cells[0] == "1" && cells[499] == "x");
        let many = "<w><c Index=\"500\">x</c><c>y</c></w>".repeat(3_000);
        let (rows, whole) = xml(&format!("<r>{many}</r>"));
        assert!(!whole && rows.len() < 2_100, "{}", rows.len());
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
