//! What is not the product's own: the clock, the hosts file, the name of the system.

use std::fs;
use std::io::Read;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Found, Probe, Roots};
use crate::facts::{FactId, Locator, Reading, Reason, Strength, Value};
use crate::sources::format::Collector;
use crate::sources::{decode_text, hosts};

/// Time for a few small files.
const TIME: Duration = Duration::from_secs(2);

/// The largest hosts file that is read, in bytes: lists against advertising are long.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A clock may be behind by this much without anything being wrong: time zones of dates without one.
const TOLERANCE: TimeDelta = TimeDelta::hours(26);

/// Where the hosts file stands.
const HOSTS_FILE: &str = if cfg!(windows) { r"C:\Windows\System32\drivers\etc\hosts" } else { "/etc/hosts" };

/// The probes of any machine.
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let hosts = roots.path(HOSTS_FILE);
    let release = roots.path("/etc/os-release");
    let here = roots.is_this_machine();
    vec![
        Probe::new("the hosts file", TIME, move || match fs::File::open(&hosts) {
            Ok(file) => {
                let mut bytes = Vec::new();
                let read = file.take(LARGEST).read_to_end(&mut bytes);
                let reading = match read {
                    Ok(_) => hosts_facts(&decode_text(&bytes), now),
                    Err(error) => Reading::failed(HOSTS_FILE, Reason::Damaged, format!("it cannot be read: {error}")),
                };
                Found { reading, ..Found::default() }
            }
            Err(_) => Found::default(),
        }),
        Probe::new("the system's name", TIME, move || {
            let mut facts = Collector::new("files", now);
            let text = fs::read(&release).map(|bytes| decode_text(&bytes)).unwrap_or_default();
            let named = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
            let name = match named {
                Some(name) => name.trim_matches('"').to_owned(),
                // Windows tells its name in the registry.
                None if here && !cfg!(windows) => std::env::consts::OS.to_owned(),
                _ => return Found::default(),
            };
            let place = Locator::System("/etc/os-release".to_owned());
            facts.add(FactId::SystemName, Value::Text(name.clone()), Strength::Recorded, place, &name);
            Found { reading: facts.finish(), ..Found::default() }
        }),
    ]
}

/// What this machine's hosts file says of the vendor's hosts.
fn hosts_facts(text: &str, now: DateTime<Utc>) -> Reading {
    let mut facts = Collector::new("hosts file", now);
    let mut byte = 0;
    let mut redirected = None;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        if let Some(name) = hosts::redirected_host(line) {
            redirected = Some((name.to_owned(), Locator::Line { file: HOSTS_FILE.to_owned(), line: number, byte }));
            break;
        }
        byte += line.len() as u64;
    }
    hosts::tell(&mut facts, redirected, Locator::System(HOSTS_FILE.to_owned()));
    facts.finish()
}

/// Compares the clock with the newest date that has certainly passed, by what was found.
///
/// The answer is kept with a capture, so that it does not depend on the clock where the capture is read.
pub(super) fn compare_clock(found: &mut Found, now: DateTime<Utc>) {
    const PASSED: [FactId; 5] = [
        FactId::DatabasesReleasedAt,
        FactId::DatabasesUpdatedAt,
        FactId::ProductInstalledAt,
        FactId::TicketCreatedAt,
        FactId::SystemNewestEventAt,
    ];
    let seen = found.reading.observations.iter().filter(|seen| PASSED.contains(&seen.fact));
    let dates = seen.filter_map(|seen| match &seen.value {
        Value::Moment(moment) => Some((*moment, format!("{} = {moment}", seen.fact))),
        _ => None,
    });
    let files = found.newest_file.iter().map(|(moment, path)| (*moment, format!("{path} is of {moment}")));
    let Some((newest, told)) = dates.chain(files).max() else { return };
    let mut facts = Collector::new("clock", now);
    let behind = newest > now + TOLERANCE;
    let place = Locator::System("the clock of this machine".to_owned());
    let told = format!("the clock says {now}; {told}");
    facts.add(FactId::SystemClockBehind, Value::Flag(behind), Strength::Stated, place, &told);
    found.reading.extend(facts.finish());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocked(text: &str) -> bool {
        let reading = hosts_facts(text, DateTime::UNIX_EPOCH);
        assert_eq!(reading.observations.len(), 1);
        reading.observations[0].value == Value::Flag(true)
    }

    #[test]
    fn a_hosts_file_blocks_or_does_not() {
        assert!(blocked("127.0.0.1 localhost\n0.0.0.0\tad.example.org Activation-V2.kaspersky.com # x"));
        assert!(!blocked("127.0.0.1 localhost\n"));
        assert!(!blocked(""));
    }

    #[test]
    fn the_clock_is_behind_only_beyond_the_tolerance() {
        for (days, behind) in [(-1, false), (1, false), (3, true)] {
            let now = Utc::now();
            let newest_file = Some((now + TimeDelta::days(days), "a file".to_owned()));
            let mut found = Found { newest_file, ..Found::default() };
            compare_clock(&mut found, now);
            assert_eq!(found.reading.observations[0].value, Value::Flag(behind), "{days}");
        }
        let mut found = Found::default();
        compare_clock(&mut found, Utc::now());
        assert!(found.reading.observations.is_empty(), "nothing to compare with: unknown");
    }

    proptest::proptest! {
        #[test]
        fn any_hosts_file_is_read(text in "(.{0,20}[ \t#\n]){0,6}") {
            blocked(&text);
        }
    }
}
