//! How a record is written: whole, by its columns, or not at all.

use super::{FleetColumns, FleetRecord, columns_csv};

/// How a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordForm {
    /// A whole record as a line of JSON.
    Whole,
    /// The columns as a line of JSON.
    Columns,
    /// The columns as a line of CSV.
    Csv,
    /// Not as text: each is given as it is.
    Given,
    /// Not at all: only what they come to counts.
    Nothing,
}

impl RecordForm {
    /// Writes a record as a line.
    pub(super) fn write(self, record: FleetRecord, lines: &mut Vec<u8>) {
        fn json(document: &impl serde::Serialize, lines: &mut Vec<u8>) {
            // Texts, numbers and null always become JSON.
            let _ = serde_json::to_writer(&mut *lines, document);
            lines.push(b'\n');
        }
        match self {
            RecordForm::Nothing | RecordForm::Given => {}
            RecordForm::Csv => lines.extend(columns_csv(&FleetColumns::from(record)).bytes()),
            RecordForm::Columns => json(&FleetColumns::from(record), lines),
            RecordForm::Whole => json(&record, lines),
        }
    }
}
