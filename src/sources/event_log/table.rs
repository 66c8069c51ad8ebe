//! Events as programs print or save them in a table: CSV of Event Viewer, whose message stands between quotes over
//! several lines, the list of `Get-WinEvent` in PowerShell (both seen in public repositories), and the text of an event
//! that Event Viewer copies and `wevtutil` prints (source: learn.microsoft.com, wevtutil).
//!
//! Titles of columns are translated, so that a row is told by what is in it: the source is one of the vendor's. A row that
//! somebody searched out has no titles at all.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{EventCollector, LogEvent, grepped, is_of_the_vendor};
use crate::facts::{Locator, NotReadReason};
use crate::say::advice;
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
    let lines: Vec<&str> = head.lines.iter().map(|line| grepped(line)).collect();
    let text = lines.join("\n");
    for separator in [',', ';', '\t'] {
        let (mut vendors, mut heading, mut by_property) = (false, None, false);
        rows(&text, separator, &mut |row, _| {
            vendors |= source(row).is_some() || has_all_properties(row);
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
    let are_all = match table {
        EventTable::Rows(separator) => {
            let mut number = 0;
            let file = log.origin.file.clone();
            let found: String = text.split_inclusive('\n').map(grepped).collect();
            rows(&found, separator, &mut |row, line| {
                number += 1;
                if let Some(event) = row_event(row, number, Locator::Line { file: file.clone(), line, byte: 0 }) {
                    log.add(event);
                }
            })
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
            })
        }
        EventTable::List => {
            list(text, log);
            true
        }
    };
    if !are_all {
        log.note(NotReadReason::TooLarge, advice::only_first_events(&log.origin.file, MOST_ROWS));
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
        "TimeCreated" | "TimeGenerated" | "Date" => event.at = moment(value),
        "ProviderName" | "Source" => event.is_vendors |= is_of_the_vendor(value),
        "LogName" | "Log Name" => event.is_vendors |= value.to_lowercase().contains("kaspersky"),
        "MachineName" | "PSComputerName" | "Computer" if !value.is_empty() => event.computer = value.to_owned(),
        "Message" | DESCRIPTION if !value.is_empty() => event.lines.push(labelled(value)),
        _ => {}
    }
}

/// The fields of each row of a CSV, with the line where the row begins; whether there were no more than are read.
pub(super) fn rows(text: &str, separator: char, row_is: &mut dyn FnMut(&[String], u64)) -> bool {
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
                    return characters.next().is_none();
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
    true
}

/// The order in which PowerShell writes the properties of an event where nobody chose any.
const ALL_PROPERTIES: [Option<&str>; 17] = [
    Some("Message"),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some("ProviderName"),
    None,
    Some("LogName"),
    None,
    None,
    Some("MachineName"),
    None,
    Some("TimeCreated"),
];

/// Whether a row has all properties of an event of the vendor's, in the order of PowerShell.
fn has_all_properties(row: &[String]) -> bool {
    row.len() == ALL_PROPERTIES.len() && property_event(row, &ALL_PROPERTIES).is_vendors
}

/// The place of the field that names a product of the vendor's as the source of the event: in a row of Event Viewer, or in
/// one of properties that somebody chose, which has a time and a message.
fn source(row: &[String]) -> Option<usize> {
    let vendor = |fields: &[String]| fields.iter().position(|field| is_of_the_vendor(field.trim()));
    if row.len() >= COLUMNS {
        return vendor(&row[..COLUMNS]).or_else(|| vendor(row).filter(|_| is_of_chosen(row)));
    }
    vendor(row).filter(|_| is_of_chosen(row))
}

/// Whether a row has a time and a message, wherever they stand.
fn is_of_chosen(row: &[String]) -> bool {
    row.iter().any(|field| moment(field).is_some()) && message(row).is_some()
}

/// The field that holds the message of an event: lines with a label.
fn message(row: &[String]) -> Option<&String> {
    row.iter().find(|field| field.contains(": ") && moment(field).is_none())
}

/// The computer in a row whose columns nobody names: the only field that looks like the name of one.
fn computer(row: &[String]) -> Option<&str> {
    let mut named = row.iter().map(|field| field.trim()).filter(|field| is_host(field));
    named.next().filter(|_| named.next().is_none())
}

/// Whether a field can be nothing but the name of a computer: one word with a number, a hyphen or a dot in it.
fn is_host(field: &str) -> bool {
    let is_sid = field.starts_with("S-1-");
    field.starts_with(|c: char| c.is_ascii_alphabetic())
        && field.len() <= super::LONGEST_NAME
        && field.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
        && field.contains(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'))
        && !is_sid
        && moment(field).is_none()
}

fn row_event(row: &[String], number: u64, place: Locator) -> Option<LogEvent> {
    // The newest stands first.
    let record = u64::MAX - number;
    if has_all_properties(row) {
        return Some(LogEvent { record, place: Some(place), ..property_event(row, &ALL_PROPERTIES) });
    }
    let is_vendors = source(row).is_some();
    let at = row.iter().find_map(|field| moment(field));
    if !is_vendors && at.is_none() {
        // The titles, or something else.
        return None;
    }
    // Event Viewer has no column for the computer.
    let is_of_viewer = row.len() == COLUMNS + 1 && source(&row[..COLUMNS]).is_some();
    let viewed = row.get(COLUMNS).filter(|_| is_vendors && row.len() > COLUMNS);
    let message = if is_of_viewer { viewed } else { message(row).filter(|_| is_vendors).or(viewed) };
    Some(LogEvent {
        record,
        at,
        computer: computer(row).filter(|_| !is_of_viewer).unwrap_or_default().to_owned(),
        is_vendors,
        lines: message.into_iter().flat_map(|text| text.lines()).map(labelled).collect(),
        place: Some(place),
    })
}

/// A line of a message with its label as other logs write it: Event Viewer writes `Application\Name:`.
fn labelled(line: &str) -> String {
    line.replace("Application\\Name:", "Application Name:").replace("Application\\Path:", "Application Path:")
}

/// A property and its value; what is indented further goes on with the value above it.
fn list_field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    (!line.starts_with("   ")).then(|| (name.trim(), value.trim()))
}

/// Properties of an event by which a list of them is told from other lists; each stands once in an event, in any order.
const PROPERTIES: [&str; 20] = [
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
    "Log Name",
    "Date",
    "Event ID",
    "Level",
    "Computer",
    DESCRIPTION,
];

/// The last property of an event as Event Viewer copies it and `wevtutil` prints it: what follows is its message.
const DESCRIPTION: &str = "Description";

/// How `wevtutil` begins an event.
const NUMBERED: &str = "Event[";

/// Whether a line is a property of an event, with which a list of them begins.
pub(super) fn opens_list(line: &str) -> bool {
    line.starts_with(NUMBERED) || list_field(line).is_some_and(|(name, _)| PROPERTIES.contains(&name))
}

/// Properties that nothing but an event has, whatever sign stands behind them.
const OF_EVENTS_ALONE: [&str; 9] = [
    "TimeCreated",
    "TimeGenerated",
    "ProviderName",
    "MachineName",
    "PSComputerName",
    "RecordId",
    "LevelDisplayName",
    "EntryType",
    "Log Name",
];

/// Whether a line is surely a property of an event, by its name or by its colon, and if so, whether PowerShell wrote it, whose
/// colons stand below each other.
pub(super) fn surely_opens_list(line: &str) -> Option<bool> {
    if line.starts_with(NUMBERED) {
        return Some(false);
    }
    let (name, _) = list_field(line)?;
    let is_aligned = line.split_once(':').is_some_and(|(name, _)| name.ends_with(' '));
    (OF_EVENTS_ALONE.contains(&name) || PROPERTIES.contains(&name) && is_aligned).then_some(is_aligned)
}

/// Whether a line is a row of a table with an event of the vendor's, or the heading of one.
pub(super) fn opens_rows(line: &str) -> bool {
    if !["avp", "aspersky", "ProviderName", "Source"].iter().any(|word| line.contains(word)) {
        return false;
    }
    [',', ';', '\t'].iter().any(|separator| {
        let mut opens = false;
        rows(line, *separator, &mut |row, _| {
            opens |= row.len() > 2 && (source(row).is_some() || has_all_properties(row) || properties(row).is_some());
        });
        opens
    })
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
        let in_description = seen.last() == Some(&DESCRIPTION);
        let ends_description = text.starts_with(NUMBERED) || field.is_some_and(|(name, _)| name == "Log Name");
        if in_description && !ends_description {
            event.lines.push(labelled(text.trim()));
            continue;
        }
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
    let written = FORMS.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    written.map(|at| at.and_utc()).or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc()))
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
        assert_eq!(messages(GERMAN), ["Ereignistyp: Lizenz ist \"abgelaufen\"", "License has expired"]);
        assert_eq!(messages(LIST), ["Event type: License has expired"]);
        let comma = GERMAN.replace(';', ",");
        assert_eq!(messages(&comma), messages(GERMAN));
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
    fn a_row_that_was_searched_out_names_its_computer() {
        let full = r#""Event type: License has expired","301",,"0","2","0",,"36028","77","avp",,"Kaspersky Event Log","0","0","till-3","S-1-5-18","11/20/2026 6:30:00 AM""#;
        let chosen = r#""11/20/2026 6:30:00 AM","301","Error","avp","Kaspersky Event Log","till-3","Event type: License has expired""#;
        let four = r#""Event type: License has expired";"avp";"till-3";"20.11.2026 06:30:00""#;
        for row in [full, chosen, four] {
            for before in ["", "all.csv:", "C:\\My logs\\all.csv:12:"] {
                assert_eq!(
                    by_machine(&format!("{before}{row}\n")),
                    [(None, Some("till-3".to_owned()), 1)],
                    "{before}{row}"
                );
            }
        }
        // Which of two is the computer, nobody knows.
        let two = chosen.replace("\"Error\"", "\"pc-9\"");
        assert_eq!(by_machine(&two), [(None, None, 1)]);
        assert_eq!(by_machine(GERMAN), [(None, None, 2)], "Event Viewer names none");
        for no_host in ["Error", "S-1-5-18", "12.6.0", "N/A", "301", "EXAMPLE\\eve", ""] {
            assert!(!is_host(no_host), "{no_host}");
        }
    }

    #[test]
    fn an_event_as_it_is_copied_or_printed_names_its_computer() {
        let copied = |machine: &str| {
            format!(
                "Log Name:      Kaspersky Event Log\nSource:        avp\nDate:          11/20/2026 6:30:00 AM\nEvent ID:      301\n\
                Task Category: None\nLevel:         Error\nUser:          N/A\nComputer:      {machine}\nDescription:\n\
                Event type:     License has expired\nUser:     EXAMPLE\\eve (Active user)\n"
            )
        };
        let printed = |machine: &str| {
            format!(
                "Event[0]\n  Log Name: Kaspersky Event Log\n  Source: avp\n  Date: 2026-11-20T06:30:00.0000000Z\n  Event ID: 301\n  \
                Computer: {machine}\n  Description: \nEvent type:     License has expired\n\n"
            )
        };
        for form in [&copied as &dyn Fn(&str) -> String, &printed] {
            assert_eq!(by_machine(&form("till-4")), [(None, Some("till-4".to_owned()), 1)], "{}", form("till-4"));
            let both = form("till-4") + &form("till-5");
            let named = |name: &str| (Some(name.to_owned()), None, 1);
            assert_eq!(by_machine(&both), [named("till-4"), named("till-5")], "{both}");
            assert!(EventLog.tells_machines(&Head::new(both.as_bytes())));
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
