//! Machines in what Ansible prints: `fatal: [eve-pc]: UNREACHABLE!`, and the summary below a run.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::hosts::is_public;
use super::ordinary::names_somebody;
use super::words::begins;

/// What came of a step.
pub(super) const STATES: [&str; 9] =
    ["ok", "changed", "fatal", "failed", "skipping", "unreachable", "included", "rescued", "ignoring"];

fn of_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '.' | '_')
}

fn is_machine(value: &str) -> bool {
    (2..=80).contains(&value.len())
        && value.chars().all(of_host)
        && value.chars().any(char::is_alphabetic)
        && names_somebody(value)
        && !is_public(value)
}

/// The machine of a step whose state begins here.
pub(super) fn step(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let line = after(text, at, 200).split('\n').next().unwrap_or_default();
    let Some(state) = STATES.iter().find(|state| line.starts_with(**state)) else { return 0 };
    let rest = &line[state.len()..];
    if *state == "ok" && rest.starts_with('=') {
        return summary(text, at, found);
    }
    let Some(open) = rest.strip_prefix(": [") else { return 0 };
    let Some(close) = open.find(']') else { return 0 };
    // `ok: [eve-pc -> localhost]`
    let mut reached = 0;
    for name in open[..close].split(" -> ") {
        let start = at + (name.as_ptr() as usize - line.as_ptr() as usize);
        if is_machine(name) {
            found.push(Found::new(PrivateKind::Host, start..start + name.len()));
            reached = start + name.len();
        }
    }
    reached
}

/// `eve-pc   : ok=12  changed=3`
fn summary(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let head = before(text, at, 160).rsplit('\n').next().unwrap_or_default();
    let name = head.trim_end().strip_suffix(':').unwrap_or_default().trim_end();
    if !is_machine(name) {
        return 0;
    }
    let start = at - head.len();
    found.push(Found::new(PrivateKind::Host, start..start + name.len()));
    at
}
