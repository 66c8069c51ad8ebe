//! Logs of our own making: whole, cut, damaged and hostile.

mod build;

use build::{WrittenEvtx, evtx};
use chrono::DateTime;
use proptest::prelude::*;

use super::{EventLog, Format, Head, MOST_MESSAGES, Origin};
use crate::facts::{FactId, NotReadReason, Reading, Strength};

/// 2026-11-20 10:00 UTC.
const AT: u64 = 1_795_168_800;

fn read(bytes: &[u8]) -> Reading {
    EventLog.read(&mut { bytes }, &Origin::new("lab.evtx", DateTime::UNIX_EPOCH))
}

fn values(reading: &Reading, fact: FactId) -> Vec<String> {
    reading.observations.iter().filter(|seen| seen.fact == fact).map(|seen| seen.value.to_string()).collect()
}

fn reasons(reading: &Reading) -> Vec<NotReadReason> {
    reading.not_read.iter().map(|note| note.reason).collect()
}

fn written<'a>(record: u64, provider: &'a str, texts: &'a [&'a str]) -> WrittenEvtx<'a> {
    WrittenEvtx { record, at: AT + record * 60, provider, texts }
}

const FAILED: &[&str] =
    &["Event type:     Activation error\r\nUser:     LAB\\jdoe\r\nResult\\Description:     error=8947900E"];

fn lab() -> Vec<u8> {
    let first = [
        written(1, "klnagent", &["Agent restarted"]),
        written(2, "Service Control Manager", &["The License Manager service entered the running state"]),
    ];
    let second = [
        written(3, "avp", FAILED),
        written(4, "avp", &["Object: C:\\Users\\jdoe\\license.exe", "Result\\Description: Deleted"]),
        written(5, "Kaspersky Endpoint Security", &["The license has expired", "ABCDE-12345-FGHJK-67890"]),
    ];
    evtx(&[&first, &second])
}

#[test]
fn a_log_gives_the_messages_of_the_product_about_the_licence() {
    let reading = read(&lab());
    assert_eq!(reasons(&reading), []);
    assert_eq!(values(&reading, FactId::AttemptErrorCode), ["kes:8947900E"]);
    let messages = values(&reading, FactId::AttemptMessage);
    assert_eq!(
        messages,
        [
            "The license has expired; *****-*****-*****-67890",
            "Event type: Activation error; Result\\Description: error=8947900E"
        ]
    );
    assert_eq!(values(&reading, FactId::SystemNewestEventAt), ["2026-11-20 10:05:00 UTC"]);
    let code = reading.observations.iter().find(|seen| seen.fact == FactId::AttemptErrorCode).unwrap();
    assert_eq!(code.evidence.place(), "event log, lab.evtx, event record 3");
    assert!(code.evidence.excerpt.starts_with("2026-11-20 10:03:00: Event type"), "{}", code.evidence.excerpt);
    assert_eq!(code.strength, Strength::Recorded);
}

#[test]
fn forwarded_events_are_told_for_each_computer_and_those_of_one_name_it_in_passing() {
    let event = |computer: &str, text: &str| {
        format!(
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='avp'/>\
            <TimeCreated SystemTime='2026-11-20T06:30:00Z'/><Computer>{computer}</Computer></System><EventData><Data>{text}</Data></EventData></Event>"
        )
    };
    let told = |text: &str| -> Vec<(Option<String>, Option<String>, usize)> {
        let read =
            EventLog.read_machines(&mut text.as_bytes(), &Origin::new("f.xml", DateTime::UNIX_EPOCH)).into_iter();
        read.map(|(name, reading)| (name, reading.host.clone(), values(&reading, FactId::AttemptMessage).len()))
            .collect()
    };
    let (one, other) = (event("till-1", "License has expired"), event("till-2.example.org", "Scan finished"));
    let named = |name: &str, count| (Some(name.to_owned()), None, count);
    assert_eq!(
        told(&format!("{one}{other}{}", event("TILL-1", "License is blocked"))),
        [named("till-1", 2), named("till-2.example.org", 0)]
    );
    assert_eq!(told(&one), [(None, Some("till-1".to_owned()), 1)]);
}

#[test]
fn only_the_newest_messages_count_and_none_of_an_earlier_licence() {
    let codes: Vec<String> = (0..0x20).map(|number| format!("License error=894790{number:02X}")).collect();
    let texts: Vec<[&str; 1]> = codes.iter().map(|code| [code.as_str()]).collect();
    let many: Vec<WrittenEvtx> = texts.iter().zip(1..).map(|(texts, number)| written(number, "avp", texts)).collect();
    let reading = read(&evtx(&[&many]));
    let found = values(&reading, FactId::AttemptErrorCode);
    assert_eq!(found.first().map(String::as_str), Some("kes:8947901F"));
    assert!(found.len() < many.len() && found.len() <= MOST_MESSAGES);

    let old = WrittenEvtx { record: 1, at: AT - 100 * 24 * 3600, provider: "avp", texts: FAILED };
    let reading = read(&evtx(&[&[old, written(2, "avp", &["Databases are up to date"])]]));
    assert_eq!(values(&reading, FactId::AttemptErrorCode), Vec::<String>::new());
    assert_eq!(reasons(&reading), [NotReadReason::Empty]);
}

#[test]
fn what_failed_before_an_activation_is_over() {
    let success = written(2, "avp", &["License key was added successfully"]);
    let reading = read(&evtx(&[&[written(1, "avp", FAILED), success]]));
    assert_eq!(reasons(&reading), [NotReadReason::Empty]);
    assert!(reading.not_read[0].advice.english().contains("activation"), "{:?}", reading.not_read);
    let success = written(1, "avp", &["License key was added successfully"]);
    let reading = read(&evtx(&[&[success, written(2, "avp", FAILED)]]));
    assert_eq!(values(&reading, FactId::AttemptErrorCode).len(), 1);
    assert_eq!(values(&reading, FactId::AttemptMessage).len(), 1, "the activation is no attempt that failed");
}

#[test]
fn the_last_event_is_the_one_that_was_written_last() {
    let ahead = WrittenEvtx { record: 1, at: AT + 400 * 24 * 3600, provider: "avp", texts: &["Started"] };
    let reading = read(&evtx(&[&[ahead, written(2, "avp", FAILED)]]));
    assert_eq!(values(&reading, FactId::SystemNewestEventAt), ["2026-11-20 10:02:00 UTC"]);
}

#[test]
fn a_log_that_is_cut_off_gives_what_is_whole_and_says_so() {
    let whole = lab();
    for cut in [4096 + 65_536, whole.len() - 60_000, whole.len() - 64_800] {
        let reading = read(&whole[..cut]);
        assert_eq!(reasons(&reading), [NotReadReason::Damaged], "{cut}");
    }
    let reading = read(&whole[..4096 + 65_536 + 2_000]);
    assert_eq!(values(&reading, FactId::AttemptErrorCode), ["kes:8947900E"]);
    assert_eq!(reasons(&read(&whole[..200])), [NotReadReason::Damaged]);
}

#[test]
fn a_chunk_that_is_damaged_does_not_hide_the_others() {
    let mut bytes = lab();
    bytes[4096..4100].copy_from_slice(b"XXXX");
    let reading = read(&bytes);
    assert_eq!(reasons(&reading), [NotReadReason::Damaged]);
    assert_eq!(values(&reading, FactId::AttemptErrorCode), ["kes:8947900E"]);
}

const XML: &str = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>\
    <Provider Name='avp'/><EventID Qualifiers='0'>7</EventID><TimeCreated SystemTime='2026-11-20T10:00:00.1234567Z'/>\
    <EventRecordID>41</EventRecordID><Channel>Kaspersky Event Log</Channel><Computer>PC-7</Computer></System>\
    <EventData><Data>raw &amp; license</Data><Data Name='User'>jdoe</Data></EventData><RenderingInfo Culture='en-US'>\
    <Message>Event type: License expires soon&#13;&#10;User: PC-7\\jdoe</Message><Level>Warning</Level></RenderingInfo></Event>";

#[test]
fn what_wevtutil_prints_is_read_with_and_without_a_root_and_in_utf_16() {
    let wrapped = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Events>\r\n{XML}\r\n</Events>");
    let wide: Vec<u8> = XML.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [XML.as_bytes(), wrapped.as_bytes(), &wide] {
        assert!(EventLog.recognises(&Head::new(bytes)));
        let reading = read(bytes);
        assert_eq!(reasons(&reading), []);
        assert_eq!(values(&reading, FactId::AttemptMessage), ["Event type: License expires soon"]);
        assert_eq!(values(&reading, FactId::SystemNewestEventAt), ["2026-11-20 10:00:00 UTC"]);
        assert_eq!(reading.observations[0].evidence.place(), "event log, lab.evtx, event record 41");
    }
    let without_message = XML.replace("RenderingInfo", "Other");
    assert_eq!(values(&read(without_message.as_bytes()), FactId::AttemptMessage), ["raw & license"]);
    let cut = format!("{XML}{}", &XML[..300]);
    let reading = read(cut.as_bytes());
    assert_eq!((reasons(&reading), reading.observations.len()), (vec![NotReadReason::Damaged], 3));
    assert_eq!(values(&reading, FactId::LicenseEndsSoon), ["yes"]);
}

#[test]
fn the_machines_name_is_nobodys_business_even_where_a_text_repeats_it() {
    let xml = XML.replace("PC-7<", "PC-7.corp.example.org<").replace("soon", "soon on pc-7, not on PC-77");
    let reading = read(xml.as_bytes());
    assert_eq!(values(&reading, FactId::AttemptMessage), ["Event type: License expires soon on (name), not on PC-77"]);
}

const KESL: &str = "EventType=LicenseExpired\nEventId=12\nInitiator=Product\nDate=2026-11-20 10:00:00\n\
    DangerLevel=Critical\nReason=error=89479006, /home/jdoe/a b.key\nUserName=jdoe\n\n\
    EventType=ThreatDetected\nEventId=13\nDate=2026-11-20 11:00:00\nFileName=/home/jdoe/license.zip\nReason=x\n";

#[test]
fn events_of_the_control_program_are_hints_and_their_codes_are_recorded() {
    assert!(EventLog.recognises(&Head::new(KESL.as_bytes())));
    let reading = read(KESL.as_bytes());
    assert_eq!(values(&reading, FactId::AttemptErrorCode), ["kes:89479006"]);
    let message = reading.observations.iter().find(|seen| seen.fact == FactId::AttemptMessage).unwrap();
    assert_eq!(message.value.to_string(), "Reason=error=89479006, (path)");
    assert_eq!(message.strength, Strength::Hint);
    assert_eq!(message.evidence.place(), "event log, lab.evtx, line 1, byte 0");
    assert_eq!(values(&reading, FactId::SystemNewestEventAt), Vec::<String>::new(), "its zone is not known");
    assert!(!format!("{reading:?}").contains("jdoe"));
}

#[test]
fn the_unpublished_name_of_an_event_alone_is_no_message() {
    let reading = read(b"EventType=LicenseInstalled\nEventId=1\nDate=2026-11-20 10:00:00\nUserName=jdoe\n");
    assert!(reading.observations.is_empty());
    assert!(reading.not_read[0].advice.english().contains("(such events: 1)"), "{reading:?}");
}

#[test]
fn a_log_that_says_nothing_of_the_licence_is_told_as_such() {
    let other = evtx(&[&[written(1, "Service Control Manager", &["license"])]]);
    assert!(
        read(&other).not_read[0]
            .advice
            .english()
            .contains("None of the events in `lab.evtx` comes from a Kaspersky app (events: 1)")
    );
    assert_eq!(reasons(&read(&evtx(&[]))), [NotReadReason::Empty]);
}

#[test]
fn times_at_the_edge_do_no_harm() {
    for at in [0, AT * 100, 1_000_000_000_000] {
        let edge = WrittenEvtx { record: 1, at, provider: "avp", texts: FAILED };
        let reading = read(&evtx(&[&[edge]]));
        assert!(
            !values(&reading, FactId::AttemptErrorCode).is_empty() || reasons(&reading) == [NotReadReason::Damaged]
        );
    }
}

fn is_sane(reading: &Reading) -> Result<(), TestCaseError> {
    prop_assert!(!reading.observations.is_empty() || !reading.not_read.is_empty());
    for seen in &reading.observations {
        let shown = format!("{}{}{}", seen.value, seen.evidence.excerpt, seen.evidence.locator);
        prop_assert!(!shown.contains(char::is_control), "{:?}", shown);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_mutated_log_is_read_without_harm(
        places in proptest::collection::vec((0..6_000_usize, any::<u8>()), 1..40),
        cut in 0..140_000_usize,
    ) {
        let mut bytes = lab();
        for (place, byte) in places {
            // The second half of the places falls into the second chunk.
            let place = if place < 3_000 { 4096 + place } else { 4096 + 65_536 + place - 3_000 };
            bytes[place] = byte;
        }
        bytes.truncate(cut.max(8));
        is_sane(&read(&bytes))?;
    }

    #[test]
    fn any_bytes_after_any_beginning_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..3_000), start in 0..6_usize) {
        let lab = lab();
        let start = [&b""[..], b"ElfFile\0", &lab[..4096], &lab[..4096 + 512], &XML.as_bytes()[..200], b"EventType=License\n"][start];
        is_sane(&read(&[start, &bytes].concat()))?;
    }

    #[test]
    fn any_text_among_events_is_read(text in any::<String>(), cut in 0..900_usize) {
        let cut = XML.floor_char_boundary(cut.min(XML.len()));
        let whole = format!("{}{text}{}{KESL}", &XML[..cut], &XML[cut..]);
        is_sane(&read(whole.as_bytes()))?;
        is_sane(&read(KESL.replace("Product", &text).as_bytes()))?;
    }
}
