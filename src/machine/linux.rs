//! The Linux products, by their control programs (source: linux-macos pages of KESL, kfl, KESS and KICS).

#[cfg(not(windows))]
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::command::{Program, is_program};
use super::output::{file_name, read_events, read_output};
use super::{Probe, ProbeResult, Raw, Roots, exit_code};
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Strength, Value};
use crate::limits;
use crate::say::advice;
use crate::sources::collector::Collector;
use crate::sources::control::ControlOutput;
use crate::text::clean_text;
use crate::text::decode_text;

/// The longest that a control program may take; the vendor's own collection script waits as long.
const TIME: Duration = limits::CONTROL_TIME;

/// What a probe gets above its program's time, to kill it and to read what it printed.
const GRACE: Duration = Duration::from_secs(2);

/// Bytes of output that are taken.
const BYTES: usize = limits::CONTROL_BYTES;

/// The products: short name and places of the control program, the documented one first.
const PRODUCTS: [(&str, &[&str]); 4] = [
    ("kesl", &["/opt/kaspersky/kesl/bin/kesl-control", "/usr/bin/kesl-control"]),
    ("kfl", &["/opt/kaspersky/kfl/bin/kfl-control"]),
    ("kess", &["/opt/kaspersky/kess/bin/kess-control"]),
    ("kics", &["/opt/kaspersky/kics/bin/kics-control"]),
];

/// Events that are asked for, the newest ones, and the bytes that they may have; a record has about 500.
const EVENTS: u64 = 10_000;
const EVENTS_BYTES: usize = 16 * 1024 * 1024;

/// How far back events are asked for.
const EVENTS_SINCE: TimeDelta = TimeDelta::days(30);

/// Where `systemctl` stands.
const SYSTEMCTL: [&str; 2] = ["/usr/bin/systemctl", "/bin/systemctl"];

/// What to ask of the products that are there.
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let mut probes = Vec::new();
    let systemctl = SYSTEMCTL.iter().map(|path| roots.path(path)).find(|path| is_program(path));
    for (product, places) in PRODUCTS {
        let Some(control) = places.iter().map(|path| roots.path(path)).find(|path| is_program(path)) else { continue };
        let limit = TIME + GRACE;
        let (path, place) = (control.clone(), places[0]);
        probes.push(Probe::new("the installed files", GRACE, move || {
            let modified = std::fs::metadata(path).and_then(|data| data.modified()).ok();
            ProbeResult {
                product: true,
                newest_file: modified.map(|time| (time.into(), place.to_owned())),
                ..ProbeResult::default()
            }
        }));
        let info = Program::new(&control, &["--app-info"], TIME, BYTES);
        probes.push(Probe::new("the control program", limit, move || control_output(&info, now)));
        let keys = Program::new(&control, &["-L", "--query"], TIME, BYTES);
        probes.push(Probe::new("the list of keys", limit, move || control_output(&keys, now)));
        let query = format!("Date > '{}'", (now - EVENTS_SINCE).timestamp());
        let count = EVENTS.to_string();
        let arguments = ["-E", "--query", &query, "-n", &count, "--reverse"];
        let events = Program::new(&control, &arguments, TIME, EVENTS_BYTES);
        probes.push(Probe::new("the events", limit, move || events_of(&events, now)));
        if let Some(systemctl) = &systemctl {
            let time = Duration::from_secs(5);
            let service = Program::new(systemctl, &["is-active", &format!("{product}.service")], time, BYTES);
            probes.push(Probe::new("the service", time + GRACE, move || service_state(&service, now)));
        }
    }
    probes
}

/// Where the control program of a product that is installed stands, by its name.
#[cfg(not(windows))]
pub(super) fn documented(name: &str) -> Option<PathBuf> {
    let places = PRODUCTS.iter().flat_map(|(_, places)| places.iter()).map(Path::new);
    places
        .filter(|place| place.file_name().is_some_and(|own| own == name))
        .find(|place| is_program(place))
        .map(Path::to_owned)
}

/// Runs a control program and reads what it printed, and its exit code (source: KES4Linux/12.2.0 page 264016).
fn control_output(program: &Program, now: DateTime<Utc>) -> ProbeResult {
    let mut found = ProbeResult { product: true, ..ProbeResult::default() };
    let ran = match program.run() {
        Ok(ran) => ran,
        Err(entry) => {
            found.reading.not_read.push(entry);
            return found;
        }
    };
    let line = program.line();
    read_output(&mut found, &ControlOutput, &line, &ran.stdout, now);
    let mut facts = Collector::new("exit code", now);
    exit_code::keep_what_it_says(&mut facts, &line, &ran);
    found.reading.extend(facts.finish());
    if let Some((reason, advice)) = exit_code::shortfall(program, &line, &ran) {
        // The parser only repeats that there was nothing to understand.
        found.reading.not_read.clear();
        found.reading.not_read.push(NotRead::new(&line, reason, advice));
    }
    found
}

/// Asks for the newest events and reads those about the licence (source: kes4linux/11.4.0 page 201952).
fn events_of(program: &Program, now: DateTime<Utc>) -> ProbeResult {
    let mut found = ProbeResult { product: true, ..ProbeResult::default() };
    let ran = match program.run() {
        Ok(ran) => ran,
        // The other commands say that the Kaspersky app does not start.
        Err(_) => return found,
    };
    let line = program.line();
    // The same whenever it is asked, unlike the whole line with its date.
    let name = &format!("{} -E --query", program.name());
    if exit_code::has_answered(&ran) || ran.timed_out || ran.flooded {
        let may_be_more = read_events(&mut found, name, &line, &ran.stdout, EVENTS, now);
        if may_be_more && exit_code::has_answered(&ran) {
            let advice = advice::kesl_events_silent(EVENTS);
            found.reading.not_read.push(NotRead::new(name, NotReadReason::TooLarge, advice));
        }
    }
    // What the other commands say as well is told by them.
    let known = matches!(ran.code, Some(64 | 68 | 69 | 74 | 75 | 77 | 78 | 79));
    if let Some((reason, advice)) = exit_code::shortfall(program, name, &ran).filter(|_| !known) {
        found.reading.not_read.clear();
        found.reading.not_read.push(NotRead::new(name, reason, advice));
    }
    found
}

/// Whether the service runs, by what `systemctl is-active` prints.
fn service_state(program: &Program, now: DateTime<Utc>) -> ProbeResult {
    let mut found = ProbeResult { product: true, ..ProbeResult::default() };
    let Ok(ran) = program.run() else { return found };
    let state = clean_text(&decode_text(&ran.stdout));
    let running = match state.as_str() {
        "active" => true,
        "inactive" | "failed" => false,
        // No such service, or no systemd: nothing is known.
        _ => return found,
    };
    let line = program.line();
    let mut facts = Collector::new("systemctl", now);
    let place = Locator::Command { command: line.clone(), line: 1 };
    facts.add(FactId::ProductRunning, Value::Flag(running), Strength::Recorded, place, &state);
    found.reading = facts.finish();
    found.raw.push(Raw { name: file_name(&line), from: line, text: state, recognised: None });
    found
}
