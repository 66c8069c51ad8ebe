//! The product's own channel of the Windows event log, by what the system's `wevtutil` answers (source:
//! learn.microsoft.com, wevtutil; the names of the channels are seen in public code).

use chrono::{DateTime, Utc};

use super::ProbeResult;
use super::command::ProgramOutput;
use super::output::read_events;
use crate::facts::{NotRead, NotReadReason};
use crate::say::advice;
use crate::text::decode_text;

/// The channels: Endpoint Security, then Security for Windows Server.
const CHANNELS: [&str; 2] = ["Kaspersky Event Log", "Kaspersky Security"];

/// Events that are asked for, the newest ones: a busy product writes hundreds that say nothing of the licence.
const EVENTS: u64 = 2_000;

/// Bytes of output that are taken; 8 KiB and more for each event.
pub(super) const BYTES: usize = 16 * 1024 * 1024;

/// `ERROR_EVT_CHANNEL_NOT_FOUND`, and that of a file that is not there.
const ABSENT: [i32; 2] = [15_007, 2];

/// `ERROR_ACCESS_DENIED`.
const DENIED: i32 = 5;

/// The arguments that print the newest events of a channel with their texts, in UTF-16; they only read.
pub(super) fn arguments(channel: &str) -> Vec<String> {
    ["qe", channel, &format!("/c:{EVENTS}"), "/rd:true", "/f:RenderedXml", "/uni:true"].map(str::to_owned).to_vec()
}

/// Asks for one channel after the other until one is there.
///
/// An answer that is empty says nothing: neither that the channel is there nor that it is not.
pub(super) fn read(ask: impl Fn(&str) -> Result<ProgramOutput, NotRead>, now: DateTime<Utc>) -> ProbeResult {
    let mut found = ProbeResult::default();
    let mut note = None;
    for channel in CHANNELS {
        let ran = match ask(channel) {
            Ok(ran) => ran,
            Err(entry) => {
                note = Some(entry);
                break;
            }
        };
        let line = format!("wevtutil qe \"{channel}\"");
        let entry = |reason, advice| Some(NotRead::new(&line, reason, advice));
        if ran.code == Some(0) || ran.timed_out || ran.flooded {
            note = None;
            if decode_text(&ran.stdout).chars().any(|c| !c.is_whitespace() && !c.is_control() && c != '\u{feff}') {
                let may_be_more = read_events(&mut found, channel, &line, &ran.stdout, EVENTS, now);
                found.product = true;
                let silent = found.raw.is_empty();
                if may_be_more || ran.flooded && silent {
                    note = entry(NotReadReason::TooLarge, advice::events_silent_of_late());
                }
            }
            if ran.timed_out {
                note = entry(NotReadReason::TimedOut, advice::events_timed_out());
            }
            break;
        }
        if ran.code == Some(DENIED) {
            note = entry(NotReadReason::NoRights, advice::run_as_administrator());
            break;
        }
        let errors = decode_text(&ran.stderr);
        let absent = ran.code.is_some_and(|code| ABSENT.contains(&code)) || errors.contains("15007");
        note = if absent {
            entry(NotReadReason::NotFound, advice::no_event_channel())
        } else {
            entry(NotReadReason::NotUnderstood, advice::events_not_readable())
        };
    }
    found.beside_product.extend(note);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::FactId;

    fn ran(code: i32, stdout: &str, stderr: &str) -> ProgramOutput {
        let wide = stdout.encode_utf16().flat_map(u16::to_le_bytes).collect();
        ProgramOutput { code: Some(code), stdout: wide, stderr: stderr.as_bytes().to_vec(), ..ProgramOutput::default() }
    }

    fn reasons(found: &ProbeResult) -> Vec<NotReadReason> {
        found.reading.not_read.iter().chain(&found.beside_product).map(|entry| entry.reason).collect()
    }

    const EVENT: &str = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>\
        <Provider Name='avp'/><TimeCreated SystemTime='2026-11-20T10:00:00Z'/><EventRecordID>41</EventRecordID>\
        </System><RenderingInfo><Message>License error=89479006</Message></RenderingInfo></Event>\r\n";

    #[test]
    fn the_question_only_reads_and_is_bounded() {
        let question = arguments("Kaspersky Event Log");
        assert_eq!(question[..3], ["qe", "Kaspersky Event Log", "/c:2000"]);
        const { assert!(BYTES as u64 / EVENTS >= 8 * 1024) };
    }

    #[test]
    fn the_second_channel_is_asked_where_the_first_is_absent() {
        let ask = |channel: &str| {
            Ok(if channel == "Kaspersky Security" {
                ran(0, EVENT, "")
            } else {
                ran(15_007, "", "Failed to read events. The specified channel could not be found.")
            })
        };
        let found = read(ask, DateTime::UNIX_EPOCH);
        assert_eq!(reasons(&found), []);
        let code = found.reading.observations.iter().find(|seen| seen.fact == FactId::AttemptErrorCode).unwrap();
        assert_eq!(code.evidence.place(), "event log, Kaspersky Security, event record 41");
        assert_eq!(found.raw[0].text, "2026-11-20 10:00:00: License error=89479006\n");
    }

    #[test]
    fn an_absent_channel_is_told_once_and_only_beside_a_product() {
        let absent = |_: &str| Ok(ran(1, "", "Fehler 15007"));
        let found = read(absent, DateTime::UNIX_EPOCH);
        assert_eq!(reasons(&found), [NotReadReason::NotFound]);
        assert_eq!(found.reading.not_read, []);
    }

    #[test]
    fn an_empty_answer_claims_nothing() {
        for text in ["", "\r\n", "\u{feff}\r\n"] {
            let found = read(|_| Ok(ran(0, text, "")), DateTime::UNIX_EPOCH);
            assert!(found.reading.observations.is_empty() && reasons(&found).is_empty() && !found.product);
        }
    }

    #[test]
    fn a_busy_channel_without_a_word_of_the_licence_is_told_to_be_cut() {
        let idle = EVENT.replace("License error=89479006", "A task is complete");
        let told = |count: u64, last: &str, flooded| {
            let text = format!("{last}{}", idle.repeat(count as usize));
            let ran = || ProgramOutput { flooded, ..ran(0, &text, "") };
            reasons(&read(|_| Ok(ran()), DateTime::UNIX_EPOCH))
        };
        assert_eq!(told(EVENTS, "", false), [NotReadReason::TooLarge]);
        assert_eq!(told(3, "", true), [NotReadReason::TooLarge]);
        assert_eq!(told(3, "", false), []);
        assert_eq!(told(EVENTS - 1, EVENT, false), [], "the newest word of the licence was read");
    }

    #[test]
    fn what_keeps_the_log_from_being_read_is_told() {
        let denied = read(|_| Ok(ran(5, "", "Access is denied.")), DateTime::UNIX_EPOCH);
        assert_eq!(reasons(&denied), [NotReadReason::NoRights]);
        let broken = read(|_| Ok(ran(87, "", "The parameter is incorrect.")), DateTime::UNIX_EPOCH);
        assert_eq!(reasons(&broken), [NotReadReason::NotUnderstood]);
        let slow = |_: &str| Ok(ProgramOutput { timed_out: true, ..ProgramOutput::default() });
        assert_eq!(reasons(&read(slow, DateTime::UNIX_EPOCH)), [NotReadReason::TimedOut]);
    }
}
