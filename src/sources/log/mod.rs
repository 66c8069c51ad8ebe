//! Traces and other logs, of any size: searched once, in bounded memory, for what they say of the licence.
//!
//! The columns of a trace are not published; only that a line has a time, a thread, a component, a severity
//! and a text (source: kes10 page 124710). So nothing is made of columns.

mod chunks;
mod findings;
mod gate;
mod host;
mod mail_event;
mod search;
mod sightings;

use std::io::Read;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::format::{Format, Head, Origin};
use crate::facts::{NotRead, NotReadReason, Reading};
use crate::limits;
use crate::say::advice;
use crate::sources::ending::not_read;
use crate::text::lines::{Ending, Limits};
use findings::LogFindings;
use sightings::Sightings;

/// Bytes of a line that are looked at; the rest of a longer one is skipped.
const LONGEST_LINE: usize = limits::LOG_LINE_BYTES;

/// Bytes of a log that are searched: what never ends must end here.
const LARGEST: u64 = limits::LOG_BYTES;

/// Lines by which a log is recognised, and how many of them, of ten, must look like those of a trace.
const LEAST_LINES: usize = 5;
const LEAST_OF_TEN: usize = 8;

/// `KAV<version>_<date>_<time>_<pid>.<type>.log` (sources: KIS/2020 page 86654, KESWin/10SP2 page 124710,
/// KSDE/Win4.0 page 128324).
static NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:KAV|KES|KSDE)[._]?\d[\d.]*_(?:date)?\d\d\.\d\d_(?:time)?\d\d\.\d\d_(?:pid)?\d+\..*\.log$").ok()
});

/// A time with its fraction, a thread's number, and a word.
static LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^\[?(?:\d{4}[-./]\d\d[-./]\d\d[ T]|\d\d[-./]\d\d[-./]\d{2,4} )?\d\d:\d\d:\d\d[.,:]\d{3,7}Z?\]?\s+\[?(?:0x)?[0-9a-fA-F]{1,8}\]?\s+\S*[A-Za-z]",
    )
    .ok()
});

/// A time at the beginning of a line, or behind its date.
static TIMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^[\[<(]?[\w ,./:+-]{0,32}?\b\d{1,2}:\d\d:\d\d\b").ok());

/// A program of Kaspersky's, as the head of a line of syslog names it.
static OURS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r" (?:kesl|kess|kics|kfl|klnagent|klnagent64|KLMS|KSMG|kav4fs)[\w-]*(?:\[\d+\])?(?::| )").ok()
});

/// A trace, or another text that grows at its end.
pub(crate) struct TraceLog;

/// Whether most lines of a text begin with a time, as those of a log do, whatever program wrote it.
pub(crate) fn has_times(head: &Head) -> bool {
    let lines = || head.lines.iter().filter(|line| !line.trim().is_empty());
    let timed = |line: &&String| TIMED.as_ref().is_some_and(|pattern| pattern.is_match(line));
    lines().filter(timed).count() * 10 >= lines().count() * LEAST_OF_TEN
}

impl Format for TraceLog {
    fn recognises(&self, head: &Head) -> bool {
        let matches = |pattern: &LazyLock<Option<Regex>>, text: &str| {
            pattern.as_ref().is_some_and(|pattern| pattern.is_match(text))
        };
        if head.binary {
            return false;
        }
        if matches(&NAME, &head.name) {
            return true;
        }
        let lines = || head.lines.iter().filter(|line| !line.trim().is_empty());
        if lines().any(|line| mail_event::event_text(line).is_some()) {
            return true;
        }
        // Syslog tells of every program; it is ours where one of Kaspersky's writes to it.
        if lines().any(|line| host::syslog_host(line).is_some() && matches(&OURS, line)) {
            return true;
        }
        let telling = lines().filter(|line| matches(&LINE, line)).count();
        telling >= LEAST_LINES && telling * 10 >= lines().count() * LEAST_OF_TEN
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let (found, ending) = search::search(input, Limits { line: LONGEST_LINE, total: LARGEST });
        whole(found, ending, origin)
    }

    /// A log to which several machines write tells of each by itself: the newest of one says nothing of another.
    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        let (mut found, ending) = search::search(input, Limits { line: LONGEST_LINE, total: LARGEST });
        if found.by_host.len() < 2 {
            return vec![(None, whole(found, ending, origin))];
        }
        let (cut, last) = (found.cut, found.last);
        let by_host = std::mem::take(&mut found.by_host).into_iter();
        let mut machines: Vec<(Option<String>, Reading)> =
            by_host.map(|(host, seen)| (Some(host), told(seen, last, cut, ending, origin))).collect();
        if found.more_hosts {
            machines.push((None, whole(found, ending, origin)));
        }
        machines
    }
}

/// All that a log says, as of one machine.
fn whole(found: LogFindings, ending: Ending, origin: &Origin) -> Reading {
    told(found.sightings, found.last, found.cut, ending, origin)
}

fn told(seen: Sightings, last: Option<NaiveDate>, cut: u64, ending: Ending, origin: &Origin) -> Reading {
    let mut reading = Reading { observations: seen.finish(origin, last), ..Reading::default() };
    let file = &origin.file;
    let mut note = |reason, advice| reading.not_read.push(NotRead::new(file, reason, advice));
    if cut > 0 {
        note(NotReadReason::TooLarge, advice::log_lines_cut(file, cut));
    }
    if ending == Ending::Complete && reading.observations.is_empty() {
        let advice = match last {
            Some(last) => advice::log_silent_of_late(file, last),
            None => advice::log_silent(file),
        };
        reading.not_read.push(NotRead::new(file, NotReadReason::Empty, advice));
    }
    reading.not_read.extend(not_read(ending, file));
    reading
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;
    use crate::facts::FactId;

    const TRACE: &str = "10:00:00.001 0x1a2c INF licmgr License check started\n\
        10:00:00.002 0x1a2c ERR licmgr Cannot start task, error=89479006\n\
        10:00:00.003 0x1a2c INF updater nothing\n10:00:00.004 0x1a2c INF updater nothing\n\
        10:00:00.005 0x1a2c WRN licmgr License has expired\n";

    const MAIL: &str = "Nov 20 10:00:00 mx KLMS: CEF:0|Kaspersky Lab|KLMS|8.2|LMS_EV_LICENSE_EXPIRED|expired|7|cs1=x\n";

    fn read(bytes: &[u8]) -> Reading {
        TraceLog.read(&mut &bytes[..], &Origin::new("a.log", DateTime::UNIX_EPOCH))
    }

    #[test]
    fn a_log_is_recognised_by_the_name_of_a_trace_or_by_its_lines() {
        for (name, text, expected) in [
            ("KAV.21.3.10.391_07.15_14.30_4711.SRV.log", "anything", true),
            ("KES10.2.5.3201_date07.15_time14.30_pid4711.GUI.log", "anything", true),
            ("KES notes.log", "anything", false),
            ("x.txt", TRACE, true),
            ("x.txt", MAIL, true),
            ("x.txt", "10:00 we called\n10:05 they called\n10:06 a\n10:07 b\n10:08 c\n", false),
            ("x.txt", "Key status: Valid\nLicense expiration date: 2027-01-02\n", false),
        ] {
            let head = Head::of_file(text.as_bytes(), &format!("/tmp/logs/{name}"));
            assert_eq!(TraceLog.recognises(&head), expected, "{name}: {text}");
        }
        assert!(NAME.is_some() && LINE.is_some());
    }

    #[test]
    fn codes_and_trouble_stand_on_their_lines() {
        let reading = read(TRACE.as_bytes());
        let seen: Vec<_> = reading
            .observations
            .iter()
            .map(|seen| (seen.fact, seen.value.to_string(), seen.evidence.locator.to_string()))
            .collect();
        assert_eq!(seen[0], (FactId::AttemptErrorCode, "kes:89479006".into(), "a.log, line 2, byte 53".into()));
        let last = TRACE.find("10:00:00.005").unwrap();
        assert_eq!(seen[1].2, format!("a.log, line 5, byte {last}"));
        assert!(seen[1].1.ends_with("License has expired"));
        assert_eq!(seen.len(), 2);
        assert_eq!(reading.not_read, []);
    }

    #[test]
    fn long_lines_are_cut_and_told_and_silence_is_told() {
        let long = format!("{} license error\nlicense expired\n", "x".repeat(LONGEST_LINE));
        let reading = read(long.as_bytes());
        assert_eq!(reading.observations.len(), 1);
        assert_eq!(reading.not_read[0].reason, NotReadReason::TooLarge);
        assert_eq!(read(b"all is well\n").not_read[0].reason, NotReadReason::Empty);
        assert_eq!(read(b"\0\x01\x02\0\0").not_read[0].reason, NotReadReason::NotUnderstood);
    }

    proptest! {
        #[test]
        fn any_bytes_are_searched(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let reading = read(&bytes);
            prop_assert!(!reading.observations.is_empty() || !reading.not_read.is_empty());
        }

        #[test]
        fn any_text_is_recognised_or_not(text in any::<String>(), name in any::<String>()) {
            TraceLog.recognises(&Head::of_file(text.as_bytes(), &name));
        }
    }

    fn machines(text: &str) -> Vec<(Option<String>, Vec<String>)> {
        let origin = Origin::new("all.log", DateTime::UNIX_EPOCH);
        let read = TraceLog.read_machines(&mut text.as_bytes(), &origin).into_iter();
        let codes = |reading: Reading| {
            let seen = reading.observations.into_iter().filter(|seen| seen.fact == FactId::AttemptErrorCode);
            seen.map(|seen| seen.value.to_string()).collect()
        };
        read.map(|(host, reading)| (host, codes(reading))).collect()
    }

    #[test]
    fn each_host_of_a_syslog_is_a_machine_of_its_own() {
        let line = |host: &str, code: &str| {
            format!("2026-11-20T10:00:00Z {host} kesl[8]: license error={code} activation failed\n")
        };
        let two = [line("web01", "89479002"), line("web02", "8947901D"), line("WEB01", "89479002")].concat();
        let found = machines(&two);
        let known: Vec<_> = found.iter().map(|(host, codes)| (host.as_deref(), codes.len())).collect();
        assert_eq!(known, [(Some("web01"), 1), (Some("web02"), 1)], "{found:?}");
        assert_ne!(found[0].1, found[1].1);
        // One host is no several machines, and a trace has none.
        assert_eq!(machines(&line("web01", "89479002")).len(), 1);
        assert_eq!(machines(TRACE)[0].0, None);
        let head = Head::of_file(two.as_bytes(), "all.log");
        assert!(TraceLog.recognises(&head));
    }

    #[test]
    fn hosts_beyond_the_bound_stay_with_the_whole() {
        let of = |count: usize| {
            let line = |at| format!("2026-11-20T10:00:00Z h{at} kesl[8]: license error=89479002 activation failed\n");
            machines(&(0..count).map(line).collect::<String>())
        };
        assert!(of(limits::LOG_HOSTS).iter().all(|(host, _)| host.is_some()));
        let more = of(limits::LOG_HOSTS + 1);
        assert_eq!((more.len(), more.last().map(|(host, _)| host.is_none())), (limits::LOG_HOSTS + 1, Some(true)));
    }
}
