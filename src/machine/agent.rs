//! Network Agent: that it is there, by its own check program, which is never run.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{Probe, ProbeResult, Roots};
use crate::facts::{FactId, Locator, Strength, Value};
use crate::sources::collector::Collector;

/// Time to look for a file.
const TIME: Duration = Duration::from_secs(2);

/// Where it stands on Linux (source: ksc/14.0 page 3912) and on a Mac (seen in public code).
const PLACES: [&str; 3] = [
    "/opt/kaspersky/klnagent64/bin/klnagchk",
    "/opt/kaspersky/klnagent/bin/klnagchk",
    "/Library/Application Support/Kaspersky Lab/klnagent/Binaries/klnagchk",
];

/// The agent that is there.
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let agent = PLACES.into_iter().find(|path| roots.path(path).is_file());
    let look = move |agent: &str| {
        let mut facts = Collector::new("files", now);
        let place = Locator::System(agent.to_owned());
        facts.add(FactId::AgentPresent, Value::Flag(true), Strength::Recorded, place, agent);
        ProbeResult { reading: facts.finish(), product: true, ..ProbeResult::default() }
    };
    agent.into_iter().map(|agent| Probe::new("Network Agent", TIME, move || look(agent))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agent_is_found_at_each_of_its_places() {
        for path in PLACES {
            let root = tempfile::tempdir().unwrap();
            let place = root.path().join(path.trim_start_matches('/'));
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(&place, "").unwrap();
            let look = crate::machine::read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {});
            assert!(look.product_found);
            assert!(look.reading.observations.iter().any(|seen| seen.fact == FactId::AgentPresent), "{path}");
        }
    }
}
