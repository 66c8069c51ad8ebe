//! Events as programs print or save them in a table: CSV of Event Viewer, whose message stands between quotes over
//! several lines, and the list of `Get-WinEvent` in PowerShell (both seen in public repositories).
//!
//! Titles of columns are translated, so that a row is told by what is in it: the source is one of the vendor's.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{EventCollector, LogEvent, is_of_the_vendor};
use crate::facts::Locator;
use crate::sources::format::Head;

/// The most fields of one row, and rows of one table.
const MOST_FIELDS: usize = 64;
const MOST_ROWS: usize = 200_000;

/// Columns of a row of Event Viewer before the message: level, date, source, number, category.
const COLUMNS: usize = 5;

/// A form in which events are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EventTable {
    /// CSV, with the sign between its fields.
    Rows(char),
    /// CSV of PowerShell (`Export-Csv`), whose heading names the properties of an event.
    Properties(char),
    /// `Name : value`, a block for each event.
    List,
}

/// Whether a text is such a table with events of the vendor's.
pub(super) fn recognise(head: &Head) -> Option<EventTable> {
    let text = head.lines.join("\n");
    for separator in [',', ';', '\t'] {
        let (mut vendors, mut heading, mut by_property) = (false, None, false);
        rows(&text, separator, &mut |row, _| {
            vendors |= source(row).is_some();
            heading = heading.take().or_else(|| properties(row));
            by_property |= heading.as_ref().is_some_and(|heading| property_event(row, heading).is_vendors);
        });
        if by_property {
            return Some(EventTable::Properties(separator));
        }
        if vendors {
            return Some(EventTable::Rows(separator));
        }
    }
    let provider = |line: &String| {
        list_field(line)
            .is_some_and(|(name, value)| matches!(name, "ProviderName" | "Source") && is_of_the_vendor(value))
    };
    head.lines.iter().any(provider).then_some(EventTable::List)
}

/// Reads every event of a table.
pub(super) fn read(text: &str, table: EventTable, log: &mut EventCollector<'_>) {
    // The zone is that of the machine where it was printed, and not named.
    log.in_utc = false;
    log.tells_product = true;
    match table {
        EventTable::Rows(separator) => {
            let mut number = 0;
            let file = log.origin.file.clone();
            rows(text, separator, &mut |row, line| {
                number += 1;
                if let Some(event) = row_event(row, number, Locator::Line { file: file.clone(), line, byte: 0 }) {
                    log.add(event);
                }
            });
        }
        EventTable::Properties(separator) => {
            let (mut number, mut heading) = (0, None);
            let file = log.origin.file.clone();
            rows(text, separator, &mut |row, line| match &heading {
                None => heading = properties(row),
                Some(heading) => {
                    number += 1;
                    let place = Some(Locator::Line { file: file.clone(), line, byte: 0 });
                    log.add(LogEvent { record: u64::MAX - number, place, ..property_event(row, heading) });
                }
            });
        }
        EventTable::List => list(text, log),
    }
}

/// The properties that a heading of PowerShell names, each at its place; none where it is no such heading.
fn properties(row: &[String]) -> Option<Vec<Option<&'static str>>> {
    let known = |field: &String| PROPERTIES.iter().find(|known| **known == field.trim()).copied();
    let found: Vec<Option<&'static str>> = row.iter().map(known).collect();
    let has = |names: &[&str]| found.iter().flatten().any(|name| names.contains(name));
    (has(&["ProviderName", "Source"]) && has(&["Message"])).then_some(found)
}

fn property_event(row: &[String], heading: &[Option<&'static str>]) -> LogEvent {
    let mut event = LogEvent::default();
    for (name, value) in heading.iter().zip(row) {
        let Some(name) = name else { continue };
        let mut lines = value.lines();
        set_property(&mut event, name, lines.next().unwrap_or_default());
        event.lines.extend(lines.filter(|_| *name == "Message").map(labelled));
    }
    event
}

/// Sets what a property says of an event; a message has its first line here.
fn set_property(event: &mut LogEvent, name: &str, value: &str) {
    match name {
        "TimeCreated" | "TimeGenerated" => event.at = moment(value),
        "ProviderName" | "Source" => event.is_vendors |= is_of_the_vendor(value),
        "LogName" => event.is_vendors |= value.to_lowercase().contains("kaspersky"),
        "MachineName" | "PSComputerName" if !value.is_empty() => event.computer = value.to_owned(),
        "Message" => event.lines.push(labelled(value)),
        _ => {}
    }
}

/// The fields of each row of a CSV, with the line where the row begins.
fn rows(text: &str, separator: char, row_is: &mut dyn FnMut(&[String], u64)) {
    let mut row: Vec<String> = Vec::new();
    let mut field = String::new();
    let (mut quoted, mut line, mut begins, mut count) = (false, 1_u64, 1_u64, 0_usize);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        line += u64::from(character == '\n');
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                row_is(&row, begins);
                row.clear();
                begins = line;
                count += 1;
                if count >= MOST_ROWS {
                    return;
                }
            }
            '\r' if !quoted => {}
            _ if character == separator && !quoted => {
                if row.len() < MOST_FIELDS {
                    row.push(std::mem::take(&mut field));
                }
            }
            other => field.push(other),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        row_is(&row, begins);
    }
}

/// The place of the field that names a product of the vendor's as the source of the event.
fn source(row: &[String]) -> Option<usize> {
    let before = row.len().min(COLUMNS);
    row[..before].iter().position(|field| is_of_the_vendor(field.trim())).filter(|_| row.len() >= COLUMNS)
}

fn row_event(row: &[String], number: u64, place: Locator) -> Option<LogEvent> {
    let is_vendors = source(row).is_some();
    let at = row.iter().take(COLUMNS).find_map(|field| moment(field));
    if !is_vendors && at.is_none() {
        // The titles, or something else.
        return None;
    }
    let message = row.get(COLUMNS).filter(|_| is_vendors);
    Some(LogEvent {
        // The newest stands first.
        record: u64::MAX - number,
        at,
        is_vendors,
        lines: message.into_iter().flat_map(|text| text.lines()).map(labelled).collect(),
        place: Some(place),
        ..LogEvent::default()
    })
}

/// A line of a message with its label as other logs write it: Event Viewer writes `Application\Name:`.
fn labelled(line: &str) -> String {
    line.replace("Application\\Name:", "Application Name:").replace("Application\\Path:", "Application Path:")
}

fn list_field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    (!line.starts_with(' ')).then(|| (name.trim(), value.trim()))
}

/// Properties of an event by which a list of them is told from other lists; each stands once in an event, in any order.
const PROPERTIES: [&str; 14] = [
    "TimeCreated",
    "TimeGenerated",
    "ProviderName",
    "Source",
    "MachineName",
    "PSComputerName",
    "Message",
    "Id",
    "EventID",
    "RecordId",
    "LogName",
    "LevelDisplayName",
    "EntryType",
    "UserId",
];

/// Whether a line is a property of an event, with which a list of them begins.
pub(super) fn opens_list(line: &str) -> bool {
    list_field(line).is_some_and(|(name, _)| PROPERTIES.contains(&name))
}

fn list(text: &str, log: &mut EventCollector<'_>) {
    let mut event = LogEvent::default();
    let mut seen: Vec<&str> = Vec::new();
    let (mut number, mut in_message) = (0, false);
    for (line, text) in (1..).zip(text.lines()) {
        let field = list_field(text).and_then(|(name, value)| {
            let known = PROPERTIES.iter().find(|known| **known == name)?;
            Some((*known, value))
        });
        let Some((name, value)) = field else {
            // What goes on in the next line is indented to where values stand.
            if in_message && text.starts_with(' ') {
                event.lines.push(labelled(text.trim()));
            } else if !text.trim().is_empty() {
                in_message = false;
            }
            continue;
        };
        if seen.contains(&name) {
            seen.clear();
            log.add(std::mem::take(&mut event));
        }
        if seen.is_empty() {
            number += 1;
            event.record = u64::MAX - number;
            event.place = Some(log.origin.line(line, 0));
        }
        seen.push(name);
        in_message = name == "Message";
        set_property(&mut event, name, value);
    }
    if !seen.is_empty() {
        log.add(event);
    }
}

/// A date and time as Windows prints it, where its order is certain: with AM or PM the month stands first.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    const FORMS: [&str; 5] =
        ["%m/%d/%Y %I:%M:%S %p", "%d.%m.%Y %H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%d/%m/%Y %H:%M:%S"];
    let text = text.trim();
    FORMS.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()).map(|at| at.and_utc())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::facts::FactId;
    use crate::sources::event_log::EventLog;
    use crate::sources::format::{Format, Origin};

    const GERMAN: &str = "Ebene;Datum und Uhrzeit;Quelle;Ereignis-ID;Aufgabenkategorie\r\n\
        Informationen;21.11.2026 07:00:00;Service Control Manager;7036;Keine;Der Dienst läuft\r\n\
        Fehler;20.11.2026 06:30:00;Kaspersky Endpoint Security;301;Keine;\"Ereignistyp:     Lizenz ist \"\"abgelaufen\"\"\r\n\
        Application\\Name:     Kaspersky Endpoint Security für Windows\r\nBenutzer:     EXAMPLE\\eve (Aktiver Benutzer)\r\n\"\r\n";

    const LIST: &str = "\r\n\r\nTimeCreated  : 11/20/2026 6:30:00 AM\r\nProviderName : avp\r\nId           : 301\r\n\
        Message      : Event type:     License has expired\r\n               Application\\Name:     Kaspersky Endpoint\r\n               \
        User:     EXAMPLE\\eve (Active user)\r\n\r\nTimeCreated  : 11/19/2026 6:30:00 AM\r\nProviderName : other\r\nMessage      : license\r\n";

    fn messages(text: &str) -> Vec<String> {
        assert!(EventLog.recognises(&Head::new(text.as_bytes())), "{text}");
        let reading = EventLog.read(&mut text.as_bytes(), &Origin::new("e.csv", DateTime::UNIX_EPOCH));
        assert_eq!(reading.not_read, [], "{text}");
        let told = reading.observations.iter().filter(|seen| seen.fact == FactId::AttemptMessage);
        told.map(|seen| seen.value.to_string()).collect()
    }

    #[test]
    fn tables_of_events_are_read_in_any_language_and_without_names() {
        assert_eq!(messages(GERMAN), ["Ereignistyp: Lizenz ist \"abgelaufen\""]);
        assert_eq!(messages(LIST), ["Event type: License has expired"]);
        let comma = GERMAN.replace(';', ",");
        assert_eq!(messages(&comma).len(), 1);
    }

    fn by_machine(text: &str) -> Vec<(Option<String>, Option<String>, usize)> {
        assert!(EventLog.recognises(&Head::new(text.as_bytes())), "{text}");
        let read = EventLog.read_machines(&mut text.as_bytes(), &Origin::new("e.txt", DateTime::UNIX_EPOCH));
        let count = |reading: &crate::facts::Reading| {
            reading.observations.iter().filter(|seen| seen.fact == FactId::AttemptMessage).count()
        };
        read.into_iter().map(|(name, reading)| (name, reading.host.clone(), count(&reading))).collect()
    }

    #[test]
    fn each_computer_of_a_list_or_a_csv_is_told_for_itself_and_the_only_one_is_named() {
        let event = |machine: &str, text: &str| {
            format!(
                "TimeCreated  : 11/20/2026 6:30:00 AM\nProviderName : avp\nMachineName  : {machine}\nMessage      : Event type: {text}\n\n"
            )
        };
        // `Format-List *` prints the message first and the time last.
        let turned = |machine: &str, text: &str| {
            format!(
                "Message      : Event type: {text}\n               Component: Protection\nProviderName : avp\nMachineName  : {machine}\nTimeCreated  : 20.11.2026 06:30:00\n\n"
            )
        };
        let row = |machine: &str, text: &str| {
            format!("\"Event type: {text}\nComponent: Protection\",\"avp\",\"{machine}\",\"11/20/2026 6:30:00 AM\"\n")
        };
        let head = "#TYPE Selected\n\"Message\",\"ProviderName\",\"MachineName\",\"TimeCreated\"\n";
        let all = |form: &dyn Fn(&str, &str) -> String| {
            [form("till-1", "License has expired"), form("till-2", "Scan finished"), form("TILL-1", "License blocked")]
                .concat()
        };
        for text in [all(&event), all(&turned), format!("{head}{}", all(&row))] {
            let named = |name: &str, count| (Some(name.to_owned()), None, count);
            assert_eq!(by_machine(&text), [named("till-1", 2), named("till-2", 0)], "{text}");
        }
        for text in [event("till-9", "License has expired"), format!("{head}{}", row("till-9", "License has expired"))]
        {
            assert_eq!(by_machine(&text), [(None, Some("till-9".to_owned()), 1)], "{text}");
        }
    }

    #[test]
    fn a_table_of_something_else_is_none() {
        for text in ["a,b,c,d,e\n1,2,3,4,5\n", "name: avp\n", "Date,Kaspersky\n2026,1\n", ""] {
            assert_eq!(recognise(&Head::new(text.as_bytes())), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "([\",;\n]|avp|ProviderName : avp\n|Message : |TimeCreated : x\n|\\PC){0,60}") {
            let origin = Origin::new("x", DateTime::UNIX_EPOCH);
            for table in [EventTable::Rows(','), EventTable::List] {
                read(&text, table, &mut EventCollector::new(&origin));
            }
        }
    }
}
