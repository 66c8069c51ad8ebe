//! What Network Agent's check prints (`klnagchk`, source: ksc/14.0 page 3912).
//!
//! It is read where somebody saved it and never run: it calls the administration server, and pings it where
//! that fails. Addresses, ports and names in it are never kept.

use std::io::Read;

use super::collector::Collector;
use super::format::{Format, Head, Origin};
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Reading, Strength, Value};
use crate::say::advice;
use crate::sources::ending::not_read;
use crate::text::lines::{Ending, Lines};

/// The name of this source in the evidence.
const SOURCE: &str = "klnagchk output";

/// The labels that no other program prints, lower case (source: ksc/14.0 page 3912).
const LABELS: [(&str, &str); 2] = [
    ("administration server address", "Administration Server address"),
    ("date/time of the last request for synchronization", "Date/time of the last request for synchronization"),
];

/// Output of `klnagchk`.
pub(crate) struct AgentCheck;

impl Format for AgentCheck {
    fn recognises(&self, head: &Head) -> bool {
        head.lines.iter().any(|line| telling_label(line).is_some())
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let mut facts = Collector::new(SOURCE, origin.now);
        let mut lines = Lines::new(input);
        for line in lines.by_ref() {
            agent_line(&mut facts, &line.text, || origin.line(line.number, line.byte));
        }
        let mut reading = facts.finish();
        reading.not_read.extend(not_read(lines.ending().unwrap_or(Ending::Complete), &origin.file));
        if reading.observations.is_empty() && reading.not_read.is_empty() {
            let advice = advice::klnagchk_not_known(&origin.file);
            reading.not_read.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice));
        }
        reading
    }
}

/// Takes one line of the output: that it names a server, or a last contact, says that the agent is there.
pub(crate) fn agent_line(facts: &mut Collector, line: &str, place: impl FnOnce() -> Locator) {
    if let Some(label) = telling_label(line) {
        facts.add(FactId::AgentPresent, Value::Flag(true), Strength::Stated, place(), &format!("{label}: (not kept)"));
    }
}

/// The telling label of a line that has a value.
fn telling_label(line: &str) -> Option<&'static str> {
    let (label, _) = line.split_once(':').filter(|(_, value)| !value.trim().is_empty())?;
    let label = label.trim().trim_start_matches(['-', '*', '#']).trim_start();
    LABELS.iter().find(|(known, _)| label.eq_ignore_ascii_case(known)).map(|(_, shown)| *shown)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;

    const OUTPUT: &str = "Starting utility 'klnagchk'...\r\n\r\nCurrent device: 'EVE-PC'\r\nSettings:\r\n\
        \tAdministration Server address: 'ksc.corp.example.org'\r\n\tUse SSL: 1\r\n\
        \tDate/time of the last request for synchronization: 11/23/2026 10:00:00 AM GMT\r\n";

    fn read(text: &str) -> Reading {
        AgentCheck.read(&mut text.as_bytes(), &Origin::new("agent.txt", DateTime::UNIX_EPOCH))
    }

    #[test]
    fn the_agent_is_seen_and_its_server_is_not_kept() {
        assert!(AgentCheck.recognises(&Head::new(OUTPUT.as_bytes())));
        let reading = read(OUTPUT);
        assert_eq!(reading.observations.len(), 1);
        let seen = &reading.observations[0];
        assert_eq!((seen.fact, &seen.value), (FactId::AgentPresent, &Value::Flag(true)));
        assert!(seen.evidence.locator.to_string().starts_with("agent.txt, line 5"), "{seen:?}");
        let shown = format!("{reading:?}");
        assert!(!shown.contains("corp") && !shown.contains("EVE"), "{shown}");
    }

    #[test]
    fn a_label_without_a_value_or_in_a_sentence_says_nothing() {
        for text in ["Administration Server address:", "ask for the Administration Server address: x", "x: y", ""] {
            assert_eq!(telling_label(text), None, "{text}");
        }
        assert_eq!(read("Administration Server address: \n").not_read[0].reason, NotReadReason::NotUnderstood);
    }

    proptest! {
        #[test]
        fn any_output_is_read_and_no_address_is_kept(text in any::<String>(), server in "[a-z]{8}\\.example\\.org") {
            let reading = read(&format!("{text}\nAdministration Server address: {server}\n"));
            let shown = format!("{:?}", reading.observations);
            prop_assert!(!shown.contains(&server), "{}", shown);
        }
    }
}
