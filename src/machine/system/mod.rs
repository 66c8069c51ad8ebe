//! What is not the product's own: the clock, the hosts file, a proxy, a restart that is due, the system's name.

mod clock;
mod hosts;
mod proxy;
mod restart;

use std::fs;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{Probe, ProbeResult, Roots};
use crate::facts::{FactId, Locator, Strength, Value};
use crate::sources::collector::Collector;
use crate::text::decode_text;

pub(super) use clock::compare_clock;

/// Time for a few small files.
const TIME: Duration = Duration::from_secs(2);

/// The probes of any machine.
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let all = [roots.clone(), roots.clone(), roots.clone()];
    let [for_hosts, for_name, for_restart] = all;
    let mut probes = vec![
        Probe::new("the hosts file", TIME, move || hosts::read(&for_hosts, now)),
        Probe::new("the system's name", TIME, move || name(&for_name, now)),
        Probe::new("a restart that is due", TIME, move || restart::pending(&for_restart, now)),
    ];
    // Settings of the person and of the clock are those of the machine that this program runs on.
    if roots.is_this_machine() {
        probes.push(Probe::new("the proxy settings", TIME, move || proxy::of_this_person(now)));
        probes.push(Probe::new("the time zone", TIME, move || clock::offset(now)));
    }
    probes
}

fn name(roots: &Roots, now: DateTime<Utc>) -> ProbeResult {
    let mut facts = Collector::new("files", now);
    let text = fs::read(roots.path("/etc/os-release")).map(|bytes| decode_text(&bytes)).unwrap_or_default();
    let named = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    let name = match named {
        Some(name) => name.trim_matches('"').to_owned(),
        // Windows tells its name in the registry.
        None if roots.is_this_machine() && !cfg!(windows) => std::env::consts::OS.to_owned(),
        _ => return ProbeResult::default(),
    };
    let place = Locator::System("/etc/os-release".to_owned());
    facts.add(FactId::SystemName, Value::Text(name.clone()), Strength::Recorded, place, &name);
    ProbeResult { reading: facts.finish(), ..ProbeResult::default() }
}
