//! The line of a record, cut where records of one kind differ: what stands between is made once.

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::columns::{FleetColumns, columns_cells, csv_cell};
use super::form::RecordForm;
use super::record::RecordWarning;
use super::{FleetRecord, columns};

/// What a record has of its own.
#[derive(Debug)]
pub(super) struct Own<'a> {
    /// The id as it was written.
    pub id: Option<&'a str>,
    /// A name that needs no escapes.
    pub host: Option<&'a str>,
    pub expires_at: Option<&'a str>,
    pub days_left: Option<i64>,
    pub reserve_expires_at: Option<&'a str>,
    /// The key as it is shown, and as a text of JSON; so of the group.
    pub key: Option<(&'a str, &'a [u8])>,
    pub group: Option<(&'a str, &'a [u8])>,
    pub warning: Option<RecordWarning>,
    pub generated_at: &'a str,
    /// As a text of JSON.
    pub source: &'a [u8],
    pub line: u64,
}

/// What stands in a gap between two pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Id,
    Host,
    ExpiresAt,
    DaysLeft,
    ReserveExpiresAt,
    Key,
    Group,
    GeneratedAt,
    Source,
    Line,
    /// The whole member, where there is one.
    Warning,
}

impl Slot {
    fn of(name: &str) -> Option<Slot> {
        Some(match name {
            "id" => Slot::Id,
            "host" => Slot::Host,
            "expires_at" => Slot::ExpiresAt,
            "days_left" => Slot::DaysLeft,
            "reserve_expires_at" => Slot::ReserveExpiresAt,
            "key" => Slot::Key,
            "group" => Slot::Group,
            "generated_at" => Slot::GeneratedAt,
            "source" => Slot::Source,
            "line" => Slot::Line,
            "warning" => Slot::Warning,
            _ => return None,
        })
    }
}

/// The pieces of a line, each with what follows it, and the end.
#[derive(Debug)]
pub(super) struct Pieces {
    form: RecordForm,
    parts: Vec<(Rc<[u8]>, Slot)>,
    end: Rc<[u8]>,
}

/// Pieces that many kinds have, each held once.
#[derive(Debug, Default)]
pub(super) struct SharedPieces(HashSet<Rc<[u8]>>);

impl SharedPieces {
    fn of(&mut self, piece: &mut Vec<u8>) -> Rc<[u8]> {
        if let Some(known) = self.0.get(piece.as_slice()) {
            piece.clear();
            return Rc::clone(known);
        }
        let shared: Rc<[u8]> = std::mem::take(piece).into();
        self.0.insert(Rc::clone(&shared));
        shared
    }
}

impl Pieces {
    /// The pieces of records that differ from this one only in what is their own.
    pub(super) fn of(record: &FleetRecord, form: RecordForm, shared: &mut SharedPieces) -> Pieces {
        let mut pieces = Pieces { form, parts: Vec::new(), end: Rc::default() };
        match form {
            // The warning has its place also where this one has none.
            RecordForm::Whole => {
                pieces.members(&FleetRecord { warning: Some(RecordWarning::Critical), ..record.clone() }, shared);
            }
            RecordForm::Columns => pieces.members(&FleetColumns::from(record.clone()), shared),
            RecordForm::Csv => pieces.cells(&FleetColumns::from(record.clone()), shared),
            RecordForm::Given | RecordForm::Nothing => {}
        }
        pieces
    }

    fn members(&mut self, document: &impl serde::Serialize, shared: &mut SharedPieces) {
        // Texts, numbers and null always become JSON.
        let text = serde_json::to_string(document).unwrap_or_default();
        let members: Map<String, Value> = serde_json::from_str(&text).unwrap_or_default();
        let mut piece = b"{".to_vec();
        for (name, value) in members {
            let slot = Slot::of(&name);
            // In a whole record the member is left out where there is none, in a flat one it is null.
            if slot != Some(Slot::Warning) || self.form == RecordForm::Columns {
                if piece != b"{" {
                    piece.push(b',');
                }
                piece.extend(format!("\"{name}\":").bytes());
            }
            match slot {
                Some(slot) => self.parts.push((shared.of(&mut piece), slot)),
                None => piece.extend(value.to_string().bytes()),
            }
        }
        piece.extend(b"}\n");
        self.end = shared.of(&mut piece);
        self.parts.shrink_to_fit();
    }

    fn cells(&mut self, record: &FleetColumns, shared: &mut SharedPieces) {
        let mut piece = Vec::new();
        for (at, (name, cell)) in columns::COLUMNS.iter().zip(columns_cells(record)).enumerate() {
            if at > 0 {
                piece.push(b',');
            }
            match Slot::of(name) {
                Some(slot) => self.parts.push((shared.of(&mut piece), slot)),
                None => piece.extend(cell.bytes()),
            }
        }
        piece.extend(b"\r\n");
        self.end = shared.of(&mut piece);
        self.parts.shrink_to_fit();
    }

    /// Writes a record.
    pub(super) fn write(&self, own: &Own<'_>, lines: &mut Vec<u8>) {
        for (piece, slot) in &self.parts {
            lines.extend_from_slice(piece);
            match self.form {
                RecordForm::Csv => write_cell(*slot, own, lines),
                form => write_value(*slot, own, form == RecordForm::Columns, lines),
            }
        }
        lines.extend_from_slice(&self.end);
    }
}

fn write_value(slot: Slot, own: &Own<'_>, is_flat: bool, lines: &mut Vec<u8>) {
    let plain = |text: Option<&str>, lines: &mut Vec<u8>| match text {
        Some(text) => {
            lines.push(b'"');
            lines.extend_from_slice(text.as_bytes());
            lines.push(b'"');
        }
        None => lines.extend_from_slice(b"null"),
    };
    let raw = |json: Option<&[u8]>, lines: &mut Vec<u8>| lines.extend_from_slice(json.unwrap_or(b"null"));
    match slot {
        // In a column each id is a text.
        Slot::Id if is_flat && own.id.is_some_and(|id| !id.starts_with('"')) => plain(own.id, lines),
        Slot::Id => raw(own.id.map(str::as_bytes), lines),
        Slot::Host => plain(own.host, lines),
        Slot::ExpiresAt => plain(own.expires_at, lines),
        Slot::DaysLeft => match own.days_left {
            Some(days) => write_number(days, lines),
            None => raw(None, lines),
        },
        Slot::ReserveExpiresAt => plain(own.reserve_expires_at, lines),
        Slot::Key => raw(own.key.map(|(_, json)| json), lines),
        Slot::Group => raw(own.group.map(|(_, json)| json), lines),
        Slot::GeneratedAt => plain(Some(own.generated_at), lines),
        Slot::Source => raw(Some(own.source), lines),
        Slot::Line => write_number(i64::try_from(own.line).unwrap_or(i64::MAX), lines),
        Slot::Warning if is_flat => plain(own.warning.map(warning_name), lines),
        Slot::Warning => match own.warning {
            Some(RecordWarning::Warning) => lines.extend_from_slice(b",\"warning\":\"warning\""),
            Some(RecordWarning::Critical) => lines.extend_from_slice(b",\"warning\":\"critical\""),
            None => {}
        },
    }
}

fn warning_name(warning: RecordWarning) -> &'static str {
    match warning {
        RecordWarning::Warning => "warning",
        RecordWarning::Critical => "critical",
    }
}

fn write_cell(slot: Slot, own: &Own<'_>, lines: &mut Vec<u8>) {
    let text = match slot {
        Slot::Id => own.id.map(|id| id.trim_matches('"')),
        Slot::Host => own.host,
        Slot::ExpiresAt => own.expires_at,
        Slot::Key => own.key.map(|(shown, _)| shown),
        Slot::Group => own.group.map(|(shown, _)| shown),
        Slot::Warning => own.warning.map(warning_name),
        Slot::DaysLeft => {
            own.days_left.into_iter().for_each(|days| write_number(days, lines));
            None
        }
        // The other ones are no columns.
        _ => None,
    };
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'-' | b'_');
    match text {
        Some(text) if text.bytes().all(is_plain) && !text.starts_with('-') => lines.extend_from_slice(text.as_bytes()),
        Some(text) => lines.extend(csv_cell(text).bytes()),
        None => {}
    }
}

/// Writes a whole number.
fn write_number(number: i64, lines: &mut Vec<u8>) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut rest = number.unsigned_abs();
    loop {
        start -= 1;
        digits[start] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        lines.push(b'-');
    }
    lines.extend_from_slice(&digits[start..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_they_are_shown() {
        for number in [0, 7, -1, 10, 1_234_567_890, i64::MIN, i64::MAX] {
            let mut lines = Vec::new();
            write_number(number, &mut lines);
            assert_eq!(String::from_utf8(lines).unwrap(), number.to_string());
        }
    }
}
