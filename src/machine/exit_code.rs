//! What the exit code of a control program says, and what to do about it (source: KES4Linux/12.2.0 page 264016).

use super::command::{Program, ProgramOutput};
use crate::code::masked_text_up_to;
use crate::facts::{FactId, Locator, NotReadReason, Strength, Value};
use crate::say::{Argument, Message, advice};
use crate::sources::collector::Collector;
use crate::text::clean_text;
use crate::text::decode_text;
use crate::vendor::{CodeFamily, ErrorCode};

/// Whether the output under this code is an answer; 66 says only that the databases are not loaded.
pub(super) fn has_answered(ran: &ProgramOutput) -> bool {
    matches!(ran.code, Some(0 | 66))
}

/// Keeps what an exit code says by itself.
pub(super) fn keep_what_it_says(facts: &mut Collector, line: &str, ran: &ProgramOutput) {
    let (fact, value) = match ran.code {
        Some(64) => (FactId::ProductRunning, Value::Flag(false)),
        Some(66) => (FactId::DatabasesLoaded, Value::Flag(false)),
        // The same code that `explain` knows: no connection at an activation.
        Some(code @ 67) => {
            let code = ErrorCode { family: CodeFamily::Kesl, code: code.to_string() };
            (FactId::AttemptErrorCode, Value::Text(code.to_string()))
        }
        Some(68) => (FactId::PolicyApplied, Value::Flag(true)),
        Some(75) => (FactId::SystemRestartPending, Value::Flag(true)),
        _ => return,
    };
    // An exit code has the place of the whole command.
    let place = Locator::Command { command: line.to_owned(), line: 0 };
    facts.add(fact, value, Strength::Stated, place, &said(ran));
}

/// Why a command gave less than it should; `None` where its answer is whole.
pub(super) fn shortfall(program: &Program, line: &str, ran: &ProgramOutput) -> Option<(NotReadReason, Message)> {
    if ran.timed_out {
        return Some((NotReadReason::TimedOut, advice::command_restart(line)));
    }
    if ran.flooded {
        return Some((NotReadReason::TooLarge, advice::command_cut(program.bytes, line)));
    }
    if has_answered(ran) {
        return None;
    }
    let name = program.name();
    let service = name.trim_end_matches("-control");
    let (reason, advice) = match ran.code {
        Some(64) => (NotReadReason::Empty, advice::app_not_running(service)),
        Some(67) => (NotReadReason::Empty, advice::activation_no_network()),
        Some(68) => (NotReadReason::NoRights, advice::policy_forbids()),
        Some(69) => (NotReadReason::NotUnderstood, advice::amazon_image()),
        Some(74) => (NotReadReason::Empty, advice::app_waits_for_restart(service)),
        Some(75) => (NotReadReason::Empty, advice::device_waits_for_restart()),
        Some(77) => (NotReadReason::Empty, advice::key_in_use()),
        Some(78) => (NotReadReason::NotUnderstood, advice::light_agent()),
        Some(79) => (NotReadReason::NotUnderstood, advice::standard_mode()),
        _ if has_no_rights(ran) => {
            // The group is documented for Endpoint Security alone.
            let advice = if service == "kesl" {
                advice::run_as_root_or_group(line, "kesladmin")
            } else {
                advice::run_as_root(line)
            };
            return Some((NotReadReason::NoRights, advice));
        }
        _ => return Some((NotReadReason::NotUnderstood, advice::command_failed(line, told(ran)))),
    };
    Some((reason, advice::with_exit_code(advice, shown(ran.code))))
}

fn has_no_rights(ran: &ProgramOutput) -> bool {
    let text = format!("{} {}", decode_text(&ran.stdout), decode_text(&ran.stderr)).to_lowercase();
    ["permission denied", "access denied", "access is denied", "not permitted"].iter().any(|words| text.contains(words))
}

/// An exit code in words.
pub(super) fn shown(code: Option<i32>) -> Argument {
    code.map_or_else(|| advice::crashed().into(), |code| code.to_string().into())
}

/// The exit code and the first line that was printed.
fn told(ran: &ProgramOutput) -> Message {
    let first = first_line(ran);
    let first = if first.is_empty() { advice::said_nothing() } else { advice::said(first) };
    advice::said_code(shown(ran.code), first)
}

/// The exit code and the first line that was printed, as evidence.
fn said(ran: &ProgramOutput) -> String {
    let code = ran.code.map_or_else(|| "-".to_owned(), |code| code.to_string());
    format!("exit code {code}: {}", first_line(ran)).trim_end_matches([' ', ':']).to_owned()
}

fn first_line(ran: &ProgramOutput) -> String {
    let text = decode_text(if ran.stderr.is_empty() { &ran.stdout } else { &ran.stderr });
    let first = clean_text(text.lines().find(|line| !line.trim().is_empty()).unwrap_or(""));
    masked_text_up_to(&first, 500)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use chrono::DateTime;

    use super::*;
    use crate::language::Tongue;

    fn ended(product: &str, code: i32, stderr: &str) -> (NotReadReason, String) {
        let path = format!("/opt/{product}-control").into();
        let program = Program { path, arguments: Vec::new(), time: Duration::ZERO, bytes: 1 };
        let ran = ProgramOutput { code: Some(code), stderr: stderr.into(), ..ProgramOutput::default() };
        let (reason, advice) = shortfall(&program, "x --app-info", &ran).unwrap();
        (reason, Tongue::english().say(advice))
    }

    #[test]
    fn each_documented_code_is_explained_by_its_own_meaning() {
        for (code, words) in [
            (64, "`systemctl start kess`"),
            (67, "network"),
            (68, "policy"),
            (69, "Amazon"),
            (74, "`systemctl restart kess`"),
            (75, "computer must be restarted"),
            (77, "not the state"),
            (78, "Light Agent"),
            (79, "standard mode"),
        ] {
            let (_, advice) = ended("kess", code, "");
            assert!(advice.contains(words) && advice.ends_with(&format!("(exit code {code})")), "{advice}");
        }
        assert!(!ended("kess", 79, "").1.contains("Light Agent"));
    }

    #[test]
    fn another_code_shows_what_was_printed_or_that_nothing_was() {
        assert_eq!(
            ended("kesl", 1, "").1,
            "`x --app-info` failed: exit code 1, it printed nothing. Run it as root yourself and read what it says."
        );
        assert!(ended("kesl", 65, "\nno \u{1b}[2J key\n").1.contains("exit code 65, it says: no key"));
        assert!(ended("kesl", 1, "Access denied").1.contains("kesladmin"));
        assert!(!ended("kics", 1, "Access denied").1.contains("kesladmin"));
    }

    #[test]
    fn only_what_a_code_says_of_the_machine_becomes_a_fact() {
        for (code, fact) in [
            (64, Some(FactId::ProductRunning)),
            (67, Some(FactId::AttemptErrorCode)),
            (75, Some(FactId::SystemRestartPending)),
            // A command that only reads adds no key that could be in use already.
            (77, None),
            (79, None),
        ] {
            let mut facts = Collector::new("exit code", DateTime::UNIX_EPOCH);
            keep_what_it_says(&mut facts, "x", &ProgramOutput { code: Some(code), ..ProgramOutput::default() });
            assert_eq!(facts.finish().observations.first().map(|seen| seen.fact), fact, "{code}");
        }
    }
}
