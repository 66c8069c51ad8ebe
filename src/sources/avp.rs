//! Output of `avp.com`: what it says of the licence, why it refused something, and whether the Kaspersky app runs.
//!
//! Little of it is published: the error forms, one label of `LICENSE /CHECK`, the lines of `STATUS` and `STATISTICS`
//! (sources: KESWin/12.7 page 184247; public code). What its labels seem to say is no more than a hint.

use std::io::Read;
use std::sync::LazyLock;

use regex::Regex;

use super::collector::Collector;
use super::control;
use super::event_log::without_private;
use super::format::{Format, Head, Origin};
use crate::facts::{FactId, NotRead, NotReadReason, Reading, Strength, Value};
use crate::limits;
use crate::say::advice;
use crate::sources::ending::not_read;
use crate::text::lines::{Ending, Line, Lines, read_up_to};
use crate::vendor::{CodeFamily, find_error_codes};

/// The name of this source in the evidence.
const SOURCE: &str = "avp.com output";

/// The largest output that is read, in bytes.
const LARGEST: usize = limits::AVP_BYTES;

/// What a failed activation says in the home products (public code).
const NOT_ADDED: &str = "AddKeyOrActivationCode";

/// What a command says that needs the product's own password (measured on 21.26).
const LOGIN: &str = "Login required:";

/// The parts that `STATUS` was seen to name (public code).
const PARTS: [&str; 3] = ["Protection", "DeviceControl", "AMSI"];

/// The labels by which output of `STATISTICS` is told (measured on 21.26).
const STATISTICS: [&str; 2] = ["Time Start:", "Total detected:"];

/// A line with an error code alone, as Endpoint Security prints it (source: KESWin/12.7 page 184247).
static ERROR_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)^error=(?:0x)?[0-9a-f]{8}$").ok());

/// Output of `avp.com`.
pub(crate) struct AvpOutput;

impl Format for AvpOutput {
    fn recognises(&self, head: &Head) -> bool {
        let lines = || head.lines.iter().map(|line| line.trim());
        let any = |test: &dyn Fn(&str) -> bool| lines().any(test);
        let explained = any(&|line| line.starts_with("Error:")) && any(&is_error_line);
        let failed = any(&|line| line.contains(NOT_ADDED) && line.contains("result ="));
        let login = any(&|line| line == LOGIN) && any(&|line| line.contains("/login="));
        let status = lines().filter(|line| runs(line).is_some()).count() >= 2;
        let statistics = STATISTICS.iter().all(|label| any(&|line| line.trim_start_matches("; ").starts_with(label)));
        let check = any(&|line| line.contains("License ID") && line.contains(": ")) && control::has_telling_label(head);
        explained || failed || login || status || statistics || check
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let (bytes, failure) = read_up_to(input, LARGEST + 1);
        let whole = if bytes.len() > LARGEST { Ending::Budget(LARGEST as u64) } else { Ending::Complete };
        let bytes = &bytes[..bytes.len().min(LARGEST)];
        let mut reading = labelled(bytes, origin);
        let mut facts = Collector::new(SOURCE, origin.now);
        let mut lines = Lines::new(bytes);
        let mut locked = false;
        for line in lines.by_ref() {
            locked |= line.text.trim() == LOGIN;
            tell(&mut facts, &line, origin);
        }
        reading.extend(facts.finish());
        let ending = failure.map(Ending::Failed).or(lines.ending().filter(|end| *end != Ending::Complete));
        reading.not_read.extend(not_read(ending.unwrap_or(whole), &origin.file));
        if locked {
            reading.not_read.push(NotRead::new(&origin.file, NotReadReason::NoRights, advice::password_protected()));
        }
        if reading.observations.is_empty() && reading.not_read.is_empty() {
            let advice = advice::avp_silent(&origin.file);
            reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Empty, advice));
        }
        reading
    }
}

/// What stands under labels that the control programs use as well.
fn labelled(bytes: &[u8], origin: &Origin) -> Reading {
    let mut reading = control::ControlOutput.read(&mut &bytes[..], origin);
    // That it is no output of a control program is no trouble here.
    reading.not_read.clear();
    for seen in &mut reading.observations {
        SOURCE.clone_into(&mut seen.evidence.source);
        seen.strength = Strength::Hint;
    }
    reading
}

/// Takes what one line says of a failure or of a part that runs.
fn tell(facts: &mut Collector, line: &Line, origin: &Origin) {
    let text = line.text.trim();
    let place = || origin.line(line.number, line.byte);
    if runs(text) == Some("Protection") {
        facts.add(FactId::ProductRunning, Value::Flag(true), Strength::Recorded, place(), text);
    }
    let is_complaint = text.starts_with("Error:") || text.contains(NOT_ADDED) && text.contains("failed");
    if !is_complaint && !is_error_line(text) {
        return;
    }
    let safe = without_private(text);
    let meant = |family| matches!(family, CodeFamily::Kes | CodeFamily::Hresult);
    let digits = text.rsplit('=').next().unwrap_or("").trim();
    for (_, code) in find_error_codes(digits).into_iter().filter(|(_, code)| meant(code.family)) {
        facts.add(FactId::AttemptErrorCode, Value::Text(code.to_string()), Strength::Stated, place(), &safe);
    }
    if text.contains(NOT_ADDED) {
        facts.add(FactId::AttemptFailed, Value::Flag(true), Strength::Stated, place(), &safe);
    }
    if is_complaint {
        facts.add(FactId::AttemptMessage, Value::Text(safe.clone()), Strength::Stated, place(), &safe);
    }
}

fn is_error_line(text: &str) -> bool {
    ERROR_LINE.as_ref().is_some_and(|pattern| pattern.is_match(text))
}

/// The known part that a line of `STATUS` says is running: its name first, its state last.
fn runs(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    let name = words.next().filter(|name| PARTS.contains(name))?;
    (words.last() == Some("running")).then_some(name)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;

    const REFUSED: &str = "AddKeyOrActivationCode failed, result = 0x80010102\r\n";
    const EXPLAINED: &str = "Error: Cannot start task 'EntAppControl' for FIRM\\evelyn\r\nerror=89479006\r\n";
    const LOCKED: &str =
        "Login required:\r\nParameters /login=<login> /password=<password> are required for this action.\r\n";
    const CHECK: &str = "License ID: 1234-SECRET\nLicense expiration date: 2027-01-02 03:04:05\nLicense type: trial\n";

    fn read(text: &str) -> Reading {
        AvpOutput.read(&mut text.as_bytes(), &Origin::new("avp.txt", DateTime::UNIX_EPOCH))
    }

    fn values(text: &str) -> Vec<(FactId, String)> {
        read(text).observations.into_iter().map(|seen| (seen.fact, seen.value.to_string())).collect()
    }

    #[test]
    fn every_documented_form_is_recognised_and_foreign_text_is_not() {
        assert!(ERROR_LINE.is_some());
        let recognises = |text: &str| AvpOutput.recognises(&Head::new(text.as_bytes()));
        let status = "Protection   running\nAMSI running\n";
        let statistics = "Time Start: 2026-09-27 18:47:09\r\nTotal detected: 21\r\n";
        for text in [REFUSED, EXPLAINED, LOCKED, CHECK, status, statistics, &statistics.replace("T", "; T")] {
            assert!(recognises(text), "{text}");
        }
        for text in [
            "Dear support, error=89479002",
            "Error: the file is missing",
            "License ID: MIT\nName: left-pad\n",
            "Login required: sign in first",
            "Protection is running out",
            "",
        ] {
            assert!(!recognises(text), "{text}");
        }
    }

    #[test]
    fn a_refusal_gives_its_code_and_its_words_without_what_is_private() {
        let code = (FactId::AttemptErrorCode, "hresult:80010102".to_owned());
        let words = (FactId::AttemptMessage, "AddKeyOrActivationCode failed, result = 0x80010102".to_owned());
        let failed = (FactId::AttemptFailed, "yes".to_owned());
        assert_eq!(values(REFUSED), [code, failed, words]);
        let found = values(EXPLAINED);
        assert_eq!(
            found[0],
            (FactId::AttemptMessage, "Error: Cannot start task 'EntAppControl' for (name)".to_owned())
        );
        assert_eq!(found[1], (FactId::AttemptErrorCode, "kes:89479006".to_owned()));
        assert!(read(EXPLAINED).observations[1].evidence.locator.to_string().starts_with("avp.txt, line 2"));
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn a_check_gives_hints_and_never_the_id_and_a_lock_is_told() {
        let reading = read(CHECK);
        assert!(reading.observations.iter().all(|seen| seen.strength == Strength::Hint));
        assert!(values(CHECK).contains(&(FactId::LicenseType, "trial".to_owned())));
        assert!(!format!("{reading:?}").contains("SECRET"));
        assert_eq!(read(LOCKED).not_read[0].reason, NotReadReason::NoRights);
        assert_eq!(read("Time Start: 2026-09-27 18:47:09\n").not_read[0].reason, NotReadReason::Empty);
        assert_eq!(values("Protection running\n"), [(FactId::ProductRunning, "yes".to_owned())]);
        let long = |more: usize| "x\n".repeat(LARGEST / 2 + more);
        assert_eq!(read(&long(0)).not_read[0].reason, NotReadReason::Empty);
        assert_eq!(read(&long(1)).not_read[0].reason, NotReadReason::TooLarge);
    }

    proptest! {
        #[test]
        fn any_output_is_read(start in "(Error: |error=|License ID: |Protection )?", text in any::<String>()) {
            let reading = read(&format!("{start}{text}"));
            prop_assert!(!reading.observations.is_empty() || !reading.not_read.is_empty());
        }
    }
}
