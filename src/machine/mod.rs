//! This machine: every place where it keeps the state of a licence, looked at all at once.
//!
//! Nothing is changed and nothing goes over the network. Each probe has its own limit of time; the look
//! ends at the longest of them even where a probe hangs, and the result does not depend on which was first.

mod agent;
mod by_name;
#[cfg(any(windows, test))]
mod channel;
mod command;
mod exit_code;
mod host;
mod identity;
mod linux;
mod linux_older;
mod macos;
mod output;
mod roots;
mod running;
#[cfg_attr(not(any(windows, test)), expect(dead_code, reason = "only Windows has a Security Center"))]
mod security_center;
mod surroundings;
mod system;
mod traces;
mod windows;

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use crate::capture::{LookedAt, MachineLook, Raw};
use crate::facts::{FactId, NotRead, NotReadReason, Reading};
use crate::say::advice;

pub(crate) use by_name::program_named;
pub use by_name::search_path_is_ours;
pub(crate) use command::Program;
pub use host::host_name;
pub use roots::Roots;
pub use running::stop_programs;
pub use surroundings::guard_libraries;

/// After this time a probe that has not answered is named.
const SLOW: Duration = Duration::from_secs(2);

/// What one probe found.
#[derive(Default)]
struct ProbeResult {
    reading: Reading,
    raw: Vec<Raw>,
    without_text: Vec<LookedAt>,
    product: bool,
    /// What could not be read and matters only on a machine with a product.
    beside_product: Vec<NotRead>,
    /// Files that came with the product or were written by it: their times have passed.
    newest_file: Option<(DateTime<Utc>, String)>,
}

impl ProbeResult {
    fn extend(&mut self, other: ProbeResult) {
        self.reading.extend(other.reading);
        self.raw.extend(other.raw);
        self.without_text.extend(other.without_text);
        self.product |= other.product;
        self.beside_product.extend(other.beside_product);
        self.newest_file = self.newest_file.take().max(other.newest_file);
    }

    /// Notes the place of a probe of which no text is kept; what could not be read there is told already.
    fn note_place(&mut self, place: &str) {
        let told = !self.raw.is_empty() || !self.reading.not_read.is_empty() || !self.beside_product.is_empty();
        if !told {
            let mut facts: Vec<_> = self.reading.observations.iter().map(|seen| seen.fact.name()).collect();
            facts.sort_unstable();
            facts.dedup();
            self.without_text.push(LookedAt { place: place.to_owned(), facts });
        }
    }
}

/// One place to look at.
struct Probe {
    name: &'static str,
    limit: Duration,
    run: Box<dyn FnOnce() -> ProbeResult + Send>,
}

impl Probe {
    fn new(name: &'static str, limit: Duration, run: impl FnOnce() -> ProbeResult + Send + 'static) -> Self {
        Probe { name, limit, run: Box::new(run) }
    }
}

/// Looks at this machine; `slow` is told the name of each probe that has not answered after two seconds.
#[must_use]
pub fn read_machine(roots: &Roots, now: DateTime<Utc>, slow: &mut dyn FnMut(&str)) -> MachineLook {
    let mut probes = linux::probes(roots, now);
    probes.extend(agent::probes(roots, now));
    probes.extend(linux_older::probes(roots));
    probes.extend(macos::probes(roots, now));
    probes.extend(windows::probes(roots, now));
    probes.extend(system::probes(roots, now));
    probes.extend(traces::probes(roots));
    let mut found = run_all(probes, slow);
    system::compare_clock(&mut found, now);
    MachineLook { machine: identity::machine(roots), ..look_of(found) }
}

/// What was found, and that there is no product where there is none.
fn look_of(found: ProbeResult) -> MachineLook {
    let product_found =
        found.product || found.reading.observations.iter().any(|seen| seen.fact == FactId::AgentPresent);
    let mut look = MachineLook {
        reading: found.reading,
        raw: found.raw,
        without_text: found.without_text,
        machine: None,
        product_found,
    };
    if look.product_found {
        look.reading.not_read.extend(found.beside_product);
    } else {
        look.reading.not_read.push(NotRead::new("this machine", NotReadReason::NotInstalled, advice::no_product()));
    }
    look
}

/// Runs every probe at once and puts their results in the order of the probes.
fn run_all(probes: Vec<Probe>, slow: &mut dyn FnMut(&str)) -> ProbeResult {
    let start = Instant::now();
    let mut waiting: Vec<(&'static str, Duration, Option<ProbeResult>)> = Vec::new();
    let (sender, receiver) = channel();
    for (place, probe) in probes.into_iter().enumerate() {
        waiting.push((probe.name, probe.limit, None));
        let sender = sender.clone();
        // A thread that hangs is abandoned: it ends with the process, its program at its own limit.
        thread::spawn(move || {
            let found = (probe.run)();
            // Nobody waits any more where the limit is over.
            let _ = sender.send((place, found));
        });
    }
    drop(sender);
    let mut named = false;
    loop {
        let open = waiting.iter().filter(|(_, limit, found)| found.is_none() && start.elapsed() < *limit);
        let Some(last) = open.map(|(_, limit, _)| *limit).max() else { break };
        let until = if named { last } else { last.min(SLOW) };
        match receiver.recv_timeout(until.saturating_sub(start.elapsed())) {
            Ok((place, found)) => waiting[place].2 = Some(found),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if !named && start.elapsed() >= SLOW => {
                named = true;
                waiting.iter().filter(|(_, _, found)| found.is_none()).for_each(|(name, ..)| slow(name));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
    let mut all = ProbeResult::default();
    for (name, limit, found) in waiting {
        let mut found = found.unwrap_or_else(|| {
            let advice = advice::probe_timed_out(limit.as_secs());
            ProbeResult { reading: Reading::failed(name, NotReadReason::TimedOut, advice), ..ProbeResult::default() }
        });
        found.note_place(name);
        all.extend(found);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn telling(text: &'static str) -> ProbeResult {
        ProbeResult {
            reading: Reading::failed(text, NotReadReason::Empty, advice::no_product()),
            ..ProbeResult::default()
        }
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn a_probe_that_hangs_is_named_and_left_at_its_limit() {
        let probes = vec![
            Probe::new("late", Duration::from_secs(20), || {
                thread::sleep(Duration::from_millis(100));
                telling("late")
            }),
            Probe::new("hanging", Duration::from_millis(2500), || {
                thread::sleep(Duration::from_secs(600));
                telling("never")
            }),
            Probe::new("crashing", Duration::from_millis(200), || std::panic::resume_unwind(Box::new(()))),
            Probe::new("first", Duration::from_secs(20), || telling("first")),
        ];
        let (start, mut slow) = (Instant::now(), Vec::new());
        let found = run_all(probes, &mut |name| slow.push(name.to_owned()));
        assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
        assert!(slow.contains(&"hanging".to_owned()), "{slow:?}");
        let order: Vec<_> = found.reading.not_read.iter().map(|entry| entry.source.as_str()).collect();
        assert_eq!(order, ["late", "hanging", "crashing", "first"], "in the order of the probes");
        assert_eq!(found.reading.not_read[1].reason, NotReadReason::TimedOut);
    }

    #[test]
    fn a_place_without_a_text_is_noted_with_what_was_found_there() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("etc")).unwrap();
        std::fs::write(root.path().join("etc/hosts"), "127.0.0.1 localhost\n").unwrap();
        std::fs::write(root.path().join("etc/os-release"), "PRETTY_NAME=\"Example 1\"\n").unwrap();
        let look = read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {});
        let facts = |place: &str| {
            let at = look.without_text.iter().find(|at| at.place == place);
            at.map(|at| at.facts.clone())
        };
        assert_eq!(facts("the hosts file"), Some(vec!["network.hosts_blocked"]));
        assert_eq!(facts("the system's name"), Some(vec!["system.name"]));
        assert_eq!(facts("the list of traces"), Some(vec![]));
        let told = ProbeResult {
            reading: Reading::failed("x", NotReadReason::Empty, advice::no_product()),
            ..ProbeResult::default()
        };
        let found = run_all(vec![Probe::new("x", SLOW, || told)], &mut |_| {});
        assert_eq!(found.without_text, [], "told by what could not be read");
    }

    #[test]
    fn what_matters_only_beside_a_product_is_told_only_there() {
        let channel = || NotRead::new("the event log", NotReadReason::NotFound, advice::no_event_channel());
        let sources = |product| {
            let look = look_of(ProbeResult { product, beside_product: vec![channel()], ..ProbeResult::default() });
            look.reading.not_read.into_iter().map(|entry| entry.source).collect::<Vec<_>>()
        };
        assert_eq!((sources(true), sources(false)), (vec!["the event log".into()], vec!["this machine".into()]));
    }

    #[test]
    fn an_empty_machine_is_told_as_such() {
        let root = tempfile::tempdir().unwrap();
        let look = read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {});
        assert!(!look.product_found);
        assert_eq!(look.reading.not_read.last().unwrap().reason, NotReadReason::NotInstalled);
    }
}
