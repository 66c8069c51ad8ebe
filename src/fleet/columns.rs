//! The flat record: a table row, as JSON or CSV, and its schema for Spark.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use super::{FleetRecord, FleetVerdict, RecordWarning, Subject};
use crate::topics::{Owner, Severity};

/// The columns in their order.
pub(super) const COLUMNS: [&str; 22] = [
    "id",
    "host",
    "verdict",
    "topic",
    "second",
    "product",
    "version",
    "provider",
    "expires_at",
    "days_left",
    "owner",
    "severity",
    "unknown_count",
    "error",
    "subject",
    "key",
    "group",
    "status",
    "devices_used",
    "devices_allowed",
    "reason",
    "warning",
];

/// A flat record: every value is a text, a number or null.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FleetColumns {
    /// The record's own id as a text, whatever it was, because a column of a table has one type; of a capture the place
    /// where it was read.
    id: Option<String>,
    host: Option<String>,
    verdict: FleetVerdict,
    topic: Option<String>,
    second: Option<String>,
    product: Option<String>,
    version: Option<String>,
    provider: Option<String>,
    /// RFC 3339 in UTC, or a day.
    expires_at: Option<String>,
    days_left: Option<i64>,
    owner: Option<Owner>,
    severity: Option<Severity>,
    unknown_count: u64,
    error: Option<String>,
    /// `machine`, `key` for a row about a licence key, or `server` for one of what a server counts.
    subject: Subject,
    /// The licence key, without what is secret of it.
    key: Option<String>,
    group: Option<String>,
    /// The state of the licence, as `license.status` has it.
    status: Option<Cow<'static, str>>,
    devices_used: Option<i64>,
    devices_allowed: Option<i64>,
    /// Why nothing can be told, where the verdict is `cannot-tell`.
    reason: Option<String>,
    /// `warning` or `critical`, where the licence ends within the days from which somebody wants to be warned.
    warning: Option<RecordWarning>,
}

impl From<FleetRecord> for FleetColumns {
    fn from(record: FleetRecord) -> FleetColumns {
        FleetColumns {
            id: record.id_text(),
            host: record.host,
            verdict: record.verdict,
            topic: record.topic,
            second: record.second,
            product: record.product,
            version: record.version,
            provider: record.provider,
            expires_at: record.expires_at,
            days_left: record.days_left,
            owner: record.owner,
            severity: record.severity,
            unknown_count: record.unknown_count,
            error: record.error,
            subject: record.subject,
            key: record.key,
            group: record.group,
            status: record.status,
            devices_used: record.devices_used,
            devices_allowed: record.devices_allowed,
            reason: record.reason,
            warning: record.warning,
        }
    }
}

/// The first line of the CSV.
#[must_use]
pub fn csv_header() -> String {
    COLUMNS.join(",") + "\r\n"
}

/// A flat record as a line of CSV (RFC 4180), with nothing in it that a spreadsheet would run.
#[must_use]
pub fn columns_csv(record: &FleetColumns) -> String {
    columns_cells(record).join(",") + "\r\n"
}

/// The cells of a flat record.
pub(super) fn columns_cells(record: &FleetColumns) -> [String; COLUMNS.len()] {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let cell = |text: &Option<String>| text.as_deref().map(csv_cell).unwrap_or_default();
    [
        cell(&record.id),
        cell(&record.host),
        record.verdict.name().to_owned(),
        cell(&record.topic),
        cell(&record.second),
        cell(&record.product),
        cell(&record.version),
        cell(&record.provider),
        cell(&record.expires_at),
        // A count may begin with a minus: it is a number, and a spreadsheet runs nothing.
        number(record.days_left),
        name_of(&record.owner),
        name_of(&record.severity),
        record.unknown_count.to_string(),
        cell(&record.error),
        name_of(&record.subject),
        cell(&record.key),
        cell(&record.group),
        record.status.as_deref().map(csv_cell).unwrap_or_default(),
        number(record.devices_used),
        number(record.devices_allowed),
        cell(&record.reason),
        name_of(&record.warning),
    ]
}

/// The name that a document has for a value of a closed list.
pub(super) fn name_of(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// A text in a cell: what a spreadsheet would take for a formula has an apostrophe before it.
pub(super) fn csv_cell(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = if is_run(&text) { format!("'{text}") } else { text };
    if text.contains([',', '"', ';']) || text != text.trim() {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// Whether the cells of a row are the names of the columns, in whatever order a spreadsheet left them and with whatever
/// somebody put beside them.
pub(super) fn are_columns(cells: &[String]) -> bool {
    let has = |name: &str| cells.iter().any(|cell| column_name(cell) == name);
    has("verdict") && has("topic") && (has("id") || has("host"))
}

/// The name of a column, before which the mark of an encoding may stand.
fn column_name(cell: &str) -> &str {
    cell.trim_start_matches('\u{feff}').trim()
}

/// The record of a row, by the names of its columns.
///
/// # Errors
/// One of its values is none that a record has.
pub(super) fn record_of_cells<'c>(
    names: impl Iterator<Item = &'c str>,
    cells: impl Iterator<Item = &'c str>,
) -> serde_json::Result<FleetRecord> {
    let value = |name: &str, cell: &str| match cell {
        "" => Value::Null,
        number if is_number(name) => number.parse::<i64>().map_or(Value::Null, Value::from),
        // Its apostrophe is none of the text.
        text => text.strip_prefix('\'').filter(|text| is_run(text)).unwrap_or(text).into(),
    };
    let named = names.map(column_name).zip(cells).filter(|(name, _)| COLUMNS.contains(name));
    // What is always there is written by nobody who leaves it empty.
    let named = named.filter(|(name, cell)| !cell.is_empty() || !matches!(*name, "subject" | "unknown_count"));
    let columns: serde_json::Map<String, Value> =
        named.map(|(name, cell)| (name.to_owned(), value(name, cell))).collect();
    FleetRecord::read(&Value::Object(columns).to_string())
}

/// The record of a line that [`columns_csv`] wrote; none of the heading, or of any other line.
pub(super) fn record_of_csv(line: &str) -> Option<FleetRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
    let cells = reader.records().next()?.ok()?;
    // Without the reason or the warning, as they were written before each had a column.
    let is_row = (COLUMNS.len() - 2..=COLUMNS.len()).contains(&cells.len());
    if !is_row || cells.iter().eq(COLUMNS.into_iter().take(cells.len())) {
        return None;
    }
    record_of_cells(COLUMNS.into_iter(), cells.iter()).ok()
}

fn is_number(name: &str) -> bool {
    ["days_left", "unknown_count", "devices_used", "devices_allowed"].contains(&name)
}

/// Whether a spreadsheet would run a text.
fn is_run(text: &str) -> bool {
    // Spreadsheets also take the wide forms of these signs.
    text.trim_start().starts_with(|sign: char| "=+-@|%＝＋－＠".contains(sign))
}

/// The schema of the flat record as Spark writes it (`StructType.fromJson`).
#[must_use]
pub fn spark_schema() -> Value {
    let of = |name: &str| if is_number(name) { "long" } else { "string" };
    let is_always_there = |name: &str| ["verdict", "unknown_count", "subject"].contains(&name);
    let fields: Vec<Value> = COLUMNS
        .iter()
        .map(|name| json!({ "name": name, "type": of(name), "nullable": !is_always_there(name), "metadata": {} }))
        .collect();
    json!({ "type": "struct", "fields": fields })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_runs_nothing_and_keeps_its_text() {
        for (text, cell) in [
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("@a", "'@a"),
            (" =1", "' =1"),
            ("\t=1", "' =1"),
            ("a ", "\"a \""),
            ("＝1", "'＝1"),
            ("a,b", "\"a,b\""),
            ("a\r\nb", "a  b"),
            ("web-01", "web-01"),
        ] {
            assert_eq!(csv_cell(text), cell);
        }
    }

    #[test]
    fn a_line_of_csv_is_read_as_the_record_that_it_was() {
        let text = |text: &str| Some(text.to_owned());
        let record = FleetRecord {
            id: serde_json::value::RawValue::from_string("\"=1, \\\"x\\\"\"".to_owned()).ok(),
            host: text("-web 01"),
            key: text("'a"),
            days_left: Some(-3),
            status: Some("expired".into()),
            devices_used: Some(7),
            warning: Some(RecordWarning::Critical),
            subject: Subject::Key,
            owner: Some(Owner::Admin),
            ..FleetRecord::of(FleetVerdict::Problem)
        };
        let line = columns_csv(&FleetColumns::from(record));
        let read = record_of_csv(line.trim_end()).unwrap();
        assert_eq!(columns_csv(&FleetColumns::from(read)), line);
        assert!(record_of_csv(csv_header().trim_end()).is_none() && record_of_csv("a,b").is_none());
    }

    #[test]
    fn the_columns_are_those_of_the_record_and_of_the_schema_for_spark() {
        let record = FleetColumns::from(FleetRecord::error("x"));
        let document = serde_json::to_value(&record).unwrap();
        let names: Vec<&str> = document.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, COLUMNS);
        assert_eq!(csv_header().trim_end().split(',').collect::<Vec<_>>(), COLUMNS);
        assert_eq!(columns_csv(&record).trim_end().split(',').count(), COLUMNS.len());
        assert_eq!(spark_schema()["fields"].as_array().unwrap().len(), COLUMNS.len());
    }
}
