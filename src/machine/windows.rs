//! The Windows products, by the live registry and, where it is documented, `avp.com`.

use chrono::{DateTime, Utc};

use super::{Probe, Roots};

/// What to ask; only on Windows itself.
#[cfg(not(windows))]
pub(super) fn probes(_: &Roots, _: DateTime<Utc>) -> Vec<Probe> {
    Vec::new()
}

/// What to ask: the registry, and then the product's own program by what the registry says.
#[cfg(windows)]
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let wevtutil = roots.windows(r"System32\wevtutil.exe");
    vec![
        Probe::new("the registry and avp.com", live::LIMIT, move || live::product(now)),
        Probe::new("Windows Security", live::CENTER_LIMIT, move || crate::machine::security_center::read(now)),
        Probe::new("the event log", live::EVENTS_LIMIT, move || live::events(&wevtutil, now)),
        Probe::new("the name of Windows", live::LIMIT, move || live::name(now)),
    ]
}

/// The folder of the product that is installed.
#[cfg(windows)]
pub(super) fn product_folder() -> Option<std::path::PathBuf> {
    crate::sources::registry::read_live(chrono::Utc::now()).product.map(|product| product.root)
}

#[cfg(windows)]
mod live {
    use std::path::Path;
    use std::time::Duration;

    use chrono::{DateTime, Utc};

    use crate::code::mask_codes;
    use crate::facts::{FactId, Locator, NotRead, NotReadReason, Strength, Value};
    use crate::machine::channel;
    use crate::machine::command::{Program, is_program};
    use crate::machine::output::read_output;
    use crate::machine::{ProbeResult, Raw, exit_code};
    use crate::say::advice;
    use crate::sources::avp::AvpOutput;
    use crate::sources::collector::Collector;
    use crate::sources::registry::{LiveProduct, machine_text, read_live};
    use crate::text::decode_text;

    /// The longest that `avp.com` may take.
    const TIME: Duration = Duration::from_secs(10);

    /// The longest that the whole may take.
    pub(super) const LIMIT: Duration = Duration::from_secs(13);

    /// The longest that Windows Security may take: it answers from memory.
    pub(super) const CENTER_LIMIT: Duration = Duration::from_secs(5);

    /// The versions that document a command which only reads (source: KESWin/12.9 page 181302): 12.9 and
    /// later 12.x. What a later major version does is not known.
    const CHECK_SINCE: [u32; 2] = [12, 9];

    pub(super) fn product(now: DateTime<Utc>) -> ProbeResult {
        let registry = read_live(now);
        let mut found = ProbeResult { reading: registry.reading, product: registry.found, ..ProbeResult::default() };
        if !registry.raw.is_empty() {
            let from = "HKEY_LOCAL_MACHINE, the keys of KasperskyLab".to_owned();
            let text = mask_codes(&registry.raw);
            found.raw.push(Raw { name: "registry.txt".to_owned(), from, text, recognised: None });
        }
        if let Some(product) = registry.product {
            avp(&product, &mut found, now);
        }
        found
    }

    fn avp(product: &LiveProduct, found: &mut ProbeResult, now: DateTime<Utc>) {
        let path = product.root.join("avp.com");
        if !is_program(&path) {
            found.reading.not_read.push(NotRead::new("avp.com", NotReadReason::NotFound, advice::avp_gone()));
            return;
        }
        let modified = std::fs::metadata(&path).and_then(|data| data.modified()).ok();
        found.newest_file = modified.map(|time| (time.into(), "avp.com".to_owned()));
        let checks = product.version.first() == CHECK_SINCE.first() && product.version.as_slice() >= &CHECK_SINCE[..];
        if !product.is_endpoint || !checks {
            return;
        }
        let program = Program::new(&path, &["LICENSE", "/CHECK"], TIME, 1024 * 1024);
        let line = program.line();
        let before = found.reading.not_read.len();
        let note = |found: &mut ProbeResult, reason, advice| {
            found.reading.not_read.truncate(before);
            found.reading.not_read.push(NotRead::new(&line, reason, advice));
        };
        let ran = match program.run() {
            Ok(ran) => ran,
            Err(entry) => return found.reading.not_read.push(entry),
        };
        let first = found.reading.observations.len();
        read_output(found, &AvpOutput, &line, &ran.stdout, now);
        if ran.timed_out {
            note(found, NotReadReason::TimedOut, advice::command_stopped(&line, TIME.as_secs()));
        } else if ran.flooded {
            note(found, NotReadReason::TooLarge, advice::command_cut_plainly(&line));
        } else if decode_text(&ran.stdout).contains("Login required") {
            note(found, NotReadReason::NoRights, advice::password_protected());
        } else if found.reading.observations.len() == first {
            let advice = advice::command_not_understood(exit_code::shown(ran.code), &line);
            note(found, NotReadReason::NotUnderstood, advice);
        }
    }

    /// The longest that one question to the event log may take.
    const EVENTS_TIME: Duration = Duration::from_secs(10);

    /// The longest that both questions may take: a channel that is absent is told at once.
    pub(super) const EVENTS_LIMIT: Duration = Duration::from_secs(14);

    /// The channel of the product, by the system's own program.
    pub(super) fn events(wevtutil: &Path, now: DateTime<Utc>) -> ProbeResult {
        if !is_program(wevtutil) {
            return ProbeResult::default();
        }
        let ask = |name: &str| {
            let arguments = channel::arguments(name);
            Program { path: wevtutil.to_owned(), arguments, time: EVENTS_TIME, bytes: channel::BYTES }.run()
        };
        channel::read(ask, now)
    }

    pub(super) fn name(now: DateTime<Utc>) -> ProbeResult {
        const KEY: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";
        let mut facts = Collector::new("registry", now);
        if let Some(name) = machine_text(KEY, "ProductName") {
            let place = Locator::Registry {
                key: format!("HKEY_LOCAL_MACHINE\\{KEY}"),
                value: "ProductName".to_owned(),
                export: None,
            };
            facts.add(FactId::SystemName, Value::Text(name.clone()), Strength::Recorded, place, &name);
        }
        ProbeResult { reading: facts.finish(), ..ProbeResult::default() }
    }
}
