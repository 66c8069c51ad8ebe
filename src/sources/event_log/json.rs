//! Windows events as JSON: of Winlogbeat, Wazuh and `Get-WinEvent | ConvertTo-Json` (seen in public repositories). One file
//! may hold events of many hosts, a line each or in a list.

use chrono::{DateTime, Utc};
use serde_json::Value as Json;

use super::{EventCollector, LogEvent, grepped, is_of_the_vendor};
use crate::facts::NotReadReason;
use crate::say::advice;
use crate::sources::dotted::{member, text, unwrapped};
use crate::sources::format::Head;

/// Lines of one message that are kept.
const MOST_LINES: usize = 200;

/// Members by which each of the three is known.
const MARKS: [&str; 4] = ["\"winlog\"", "\"providerName\"", "\"ProviderName\"", "\"winlog."];

/// Whether the beginning of a document holds such events of the vendor's.
pub(super) fn recognises(head: &Head) -> bool {
    (head.opens_json() || grepped(head.first()).starts_with('{'))
        && head.lines.iter().any(|line| MARKS.iter().any(|mark| line.contains(mark)))
        && head.lines.iter().any(|line| line.contains("aspersky") || line.contains("\"avp\""))
}

/// Whether a line is one such event, of whichever vendor.
pub(super) fn is_event(line: &str) -> bool {
    line.trim_end().trim_end_matches(',').ends_with('}') && MARKS.iter().any(|mark| line.contains(mark))
}

/// Reads every event.
pub(super) fn read(whole: &str, log: &mut EventCollector<'_>) {
    log.tells_product = true;
    let (mut number, mut broken, mut strange) = (0_u64, 0_u64, StrangeLines::default());
    let mut add = |value: &Json| {
        number += 1;
        log.add(log_event(unwrapped(value), number));
    };
    let mut each = |value: &Json| match value {
        Json::Array(items) => items.iter().for_each(&mut add),
        other => add(other),
    };
    match serde_json::from_str::<Json>(whole) {
        Ok(document) => each(&document),
        // A line each; one that is broken hides no other.
        Err(_) => (1..).zip(whole.lines()).filter(|(_, line)| !line.trim().is_empty()).for_each(|(at, line)| {
            match serde_json::from_str::<Json>(grepped(line.trim()).trim_end_matches(',')) {
                Ok(document) if is_of_no_log(&document) => strange.count(at),
                Ok(document) => each(&document),
                Err(_) => broken += 1,
            }
        }),
    }
    if broken > 0 {
        log.note(NotReadReason::Damaged, advice::json_lines_broken(&log.origin.file, broken));
    }
    if strange.lines > 0 {
        let line = log.origin.number_of(strange.first);
        log.note(NotReadReason::NotUnderstood, advice::lines_not_known(strange.lines, &log.origin.file, line));
    }
}

/// Lines that are no event of any log.
#[derive(Default)]
struct StrangeLines {
    lines: u64,
    first: u64,
}

impl StrangeLines {
    fn count(&mut self, line: u64) {
        self.first = if self.lines == 0 { line } else { self.first };
        self.lines += 1;
    }
}

/// Whether a document is no event: each that a shipper writes names its time, its agent or its source.
fn is_of_no_log(document: &Json) -> bool {
    const OF_EVENTS: [&str; 10] = [
        "@timestamp",
        "timestamp",
        "agent",
        "winlog",
        "winlog.channel",
        "winlog.provider_name",
        "data",
        "ProviderName",
        "providerName",
        "TimeCreated",
    ];
    let event = unwrapped(document);
    !document.is_array() && !OF_EVENTS.iter().any(|name| event.get(*name).is_some())
}

/// The computer that an event is of. Its shipper may run on another one, which collects the events of many.
fn host(event: &Json) -> String {
    const PATHS: [&str; 7] = [
        "winlog.computer_name",
        "data.win.system.computer",
        "MachineName",
        "computer_name",
        "host.name",
        "host.hostname",
        "host.ip",
    ];
    // An agent of Wazuh is called as its computer is, where the event does not name one.
    let of_agent = || member(event, "data.win").and_then(|_| text(event, &["agent.name"]));
    text(event, &PATHS).or_else(of_agent).unwrap_or_default()
}

fn log_event(event: &Json, number: u64) -> LogEvent {
    let provider =
        text(event, &["winlog.provider_name", "data.win.system.providerName", "ProviderName", "event.provider"]);
    let channel = text(event, &["winlog.channel", "data.win.system.channel", "LogName"]).unwrap_or_default();
    let is_vendors =
        provider.is_some_and(|name| is_of_the_vendor(&name)) || channel.to_lowercase().contains("kaspersky");
    let record = text(event, &["winlog.record_id", "data.win.system.eventRecordID", "RecordId"]);
    let at =
        text(event, &["data.win.system.systemTime", "@timestamp", "timestamp", "TimeCreated", "TimeCreated.value"]);
    let message = text(event, &["message", "data.win.system.message", "Message", "data.win.eventdata.data"]);
    let mut lines: Vec<String> = message.map(|text| lines_of(&text)).unwrap_or_default();
    if lines.is_empty() {
        let values = member(event, "winlog.event_data").or_else(|| member(event, "data.win.eventdata"));
        let values = values.and_then(Json::as_object).into_iter().flat_map(|values| values.values());
        lines = values.filter_map(Json::as_str).flat_map(lines_of).collect();
    }
    lines.truncate(MOST_LINES);
    LogEvent {
        record: record.and_then(|record| record.parse().ok()).unwrap_or(number),
        at: at.and_then(|at| moment(&at)),
        computer: host(event),
        is_vendors,
        lines,
        place: None,
    }
}

/// The lines of a message, with the labels as other logs write them.
fn lines_of(message: &str) -> Vec<String> {
    let message = message.trim().trim_matches('"').replace("\\r\\n", "\n").replace("\\n", "\n");
    let labelled = |line: &str| line.trim().replace("Application\\Name:", "Application Name:");
    message.lines().map(labelled).filter(|line| !line.is_empty()).collect()
}

/// A moment with its zone; PowerShell 5 writes `/Date(1795500000000)/`.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    if let Some(rest) = text.strip_prefix("/Date(") {
        return DateTime::from_timestamp_millis(rest.split([')', '+', '-']).next()?.parse().ok()?);
    }
    let with_colon = || DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z").ok();
    DateTime::parse_from_rfc3339(text).ok().or_else(with_colon).map(|at| at.to_utc())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::facts::FactId;
    use crate::sources::event_log::EventLog;
    use crate::sources::format::{Format, Origin};

    const BEAT: &str = r#"{"@timestamp":"2026-11-20T06:30:00.000Z","host":{"name":"pc1"},"winlog":{"channel":"Kaspersky Event Log","provider_name":"Kaspersky Endpoint Security","record_id":7},"message":"Event type:     License has expired\r\nApplication\\Name:     Kaspersky Endpoint Security for Windows\r\nUser:     EXAMPLE\\eve (Active user)"}"#;
    const WAZUH: &str = r#"{"timestamp":"2026-11-20T06:30:00.000+0000","agent":{"name":"pc2"},"data":{"win":{"system":{"providerName":"avp","channel":"Kaspersky Event Log","eventRecordID":"9","systemTime":"2026-11-20T06:30:00.1234567Z"},"eventdata":{"data":"Event type: License has expired"}}}}"#;
    const SHELL: &str = r#"[{"TimeCreated":"/Date(1795500000000)/","ProviderName":"Kaspersky Endpoint Security","MachineName":"pc3","RecordId":3,"Message":"Event type: License has expired"},{"ProviderName":"other","MachineName":"pc4","Message":"licence"}]"#;

    fn messages(text: &str) -> Vec<(Option<String>, Vec<String>)> {
        assert!(EventLog.recognises(&Head::new(text.as_bytes())), "{text}");
        let read = EventLog.read_machines(&mut text.as_bytes(), &Origin::new("e.json", DateTime::UNIX_EPOCH));
        let told = |reading: crate::facts::Reading| {
            let seen = reading.observations.into_iter().filter(|seen| seen.fact == FactId::AttemptMessage);
            seen.map(|seen| seen.value.to_string()).collect()
        };
        read.into_iter().map(|(host, reading)| (host, told(reading))).collect()
    }

    #[test]
    fn each_host_of_each_shipper_has_its_events_and_nobody_is_named() {
        let of = |host: &str| (Some(host.to_owned()), vec!["Event type: License has expired".to_owned()]);
        assert_eq!(messages(&format!("{BEAT}\n{WAZUH}\n")), [of("pc1"), of("pc2")]);
        assert_eq!(messages(SHELL), [of("pc3")]);
        assert_eq!(messages(&format!("{{\"_source\":{BEAT}}}")), [of("pc1")]);
        assert_eq!(messages(&format!("logs/a.ndjson:12:{BEAT}\nlogs/b.ndjson:7:{WAZUH}\n")), [of("pc1"), of("pc2")]);
    }

    #[test]
    fn an_end_is_what_it_is_in_any_language_and_days_are_counted_from_the_event() {
        let of = |words: &str| {
            let text = BEAT.replace("License has expired", words);
            let read = EventLog.read_machines(&mut text.as_bytes(), &Origin::new("e.json", DateTime::UNIX_EPOCH));
            let seen = read.into_iter().flat_map(|(_, reading)| reading.observations);
            seen.map(|seen| format!("{}={}", seen.fact, seen.value)).collect::<Vec<String>>()
        };
        for words in ["La licence a expiré", "De licentie is verlopen", "Licencja wygasła", "Lisansın süresi doldu"]
        {
            assert!(of(words).contains(&"attempt.message=License has expired".to_owned()), "{words}");
        }
        for words in ["License expires soon, 12 days remaining", "Die Lizenz läuft in 12 Tagen ab"] {
            assert!(of(words).contains(&"license.expires_at=2026-12-02".to_owned()), "{words}");
        }
        let refused = of("License has expired, error=89479006");
        assert!(!refused.contains(&"attempt.message=License has expired".to_owned()), "{refused:?}");
    }

    #[test]
    fn a_forwarded_event_is_of_the_computer_that_wrote_it_and_not_of_the_collector() {
        let event = |names: &str| {
            format!(
                r#"{{"@timestamp":"2026-11-20T06:30:00Z","agent":{{"name":"wec1"}},{names},"message":"Event type: License has expired"}}"#
            )
        };
        let winlog = r#""provider_name":"Kaspersky Endpoint Security","record_id":4"#;
        for names in [
            format!(r#""host":{{"name":"wec1"}},"winlog":{{"computer_name":"till4.shop.example",{winlog}}}"#),
            format!(r#""host":{{"name":"till4.shop.example"}},"winlog":{{"computer_name":"",{winlog}}}"#),
            format!(r#""host":{{"name":"","hostname":"till4.shop.example"}},"winlog":{{{winlog}}}"#),
            r#""data":{"win":{"system":{"providerName":"avp","computer":"till4.shop.example"}}}"#.to_owned(),
        ] {
            assert_eq!(messages(&event(&names))[0].0.as_deref(), Some("till4.shop.example"), "{names}");
        }
        let nameless = event(&format!(r#""host":{{"ip":["10.4.0.9","fe80::1"]}},"winlog":{{{winlog}}}"#));
        assert_eq!(messages(&nameless)[0].0.as_deref(), Some("10.4.0.9"));
        let of_nobody = event(&format!(r#""winlog":{{{winlog}}}"#));
        assert_eq!(messages(&of_nobody)[0].0, None);
    }

    #[test]
    fn a_broken_line_hides_no_other_and_is_told() {
        let read = EventLog.read_machines(
            &mut format!("{BEAT}\n{{\"x\": \n{WAZUH}\n").as_bytes(),
            &Origin::new("e.json", DateTime::UNIX_EPOCH),
        );
        assert_eq!(read.len(), 3);
        assert!(read[2].1.not_read[0].advice.english().contains("lines: 1"), "{read:?}");
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "\\PC{0,80}", date in any::<String>()) {
            let origin = Origin::new("e.json", DateTime::UNIX_EPOCH);
            read(&text, &mut EventCollector::new(&origin));
            let event = format!("{{\"winlog\":{{\"provider_name\":\"avp\",\"record_id\":{text:?}}},\"message\":{text:?}}}");
            read(&event, &mut EventCollector::new(&origin));
            moment(&date);
        }
    }
}
