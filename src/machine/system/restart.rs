//! Whether a restart is due that an update or a repair waits for.

use chrono::{DateTime, Utc};

use crate::facts::{FactId, Locator, Strength, Value};
use crate::machine::{ProbeResult, Roots};
use crate::sources::collector::Collector;

/// Where Debian, Ubuntu and their relatives note it (by the scripts of `update-notifier` and `reboot-notifier`).
const FILES: [&str; 2] = ["/run/reboot-required", "/var/run/reboot-required"];

/// Looks for the notes of a restart that is due. Without such a note, only Windows says that none is.
pub(super) fn pending(roots: &Roots, now: DateTime<Utc>) -> ProbeResult {
    let mut facts = Collector::new("system", now);
    let file = FILES.into_iter().find(|path| roots.path(path).exists());
    if let Some(file) = file {
        let place = Locator::System(file.to_owned());
        facts.add(FactId::SystemRestartPending, Value::Flag(true), Strength::Recorded, place, file);
    } else if let Some((pending, place)) = registry() {
        let told = if pending { "Windows notes a restart that is due" } else { "Windows notes no restart" };
        facts.add(FactId::SystemRestartPending, Value::Flag(pending), Strength::Recorded, place, told);
    }
    ProbeResult { reading: facts.finish(), ..ProbeResult::default() }
}

#[cfg(not(windows))]
fn registry() -> Option<(bool, Locator)> {
    None
}

/// The three places by which Microsoft's own tools tell it; none is told to be due only where all could be read.
#[cfg(windows)]
fn registry() -> Option<(bool, Locator)> {
    use crate::sources::registry::{Hive, key_exists, value_is_filled};

    const SERVICING: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending";
    const UPDATE: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired";
    const MANAGER: &str = r"SYSTEM\CurrentControlSet\Control\Session Manager";
    const RENAMES: &str = "PendingFileRenameOperations";

    let place = |key: &str, value: &str| Locator::Registry {
        key: format!("HKEY_LOCAL_MACHINE\\{key}"),
        value: value.to_owned(),
        export: None,
    };
    let notes = [
        (key_exists(Hive::Machine, SERVICING), place(SERVICING, "(default)")),
        (key_exists(Hive::Machine, UPDATE), place(UPDATE, "(default)")),
        (value_is_filled(Hive::Machine, MANAGER, RENAMES), place(MANAGER, RENAMES)),
    ];
    let all_read = notes.iter().all(|(note, _)| note.is_some());
    match notes.into_iter().find(|(note, _)| *note == Some(true)) {
        Some((_, place)) => Some((true, place)),
        None => all_read.then(|| (false, place(MANAGER, RENAMES))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_of_a_restart_is_found_and_its_absence_says_nothing() {
        let root = tempfile::tempdir().unwrap();
        let roots = Roots::at(root.path());
        let told =
            |found: ProbeResult| found.reading.observations.iter().map(|seen| seen.value.clone()).collect::<Vec<_>>();
        if !cfg!(windows) {
            assert_eq!(told(pending(&roots, DateTime::UNIX_EPOCH)), []);
        }
        std::fs::create_dir_all(root.path().join("run")).unwrap();
        std::fs::write(root.path().join("run/reboot-required"), "*** System restart required ***\n").unwrap();
        assert_eq!(told(pending(&roots, DateTime::UNIX_EPOCH)), [Value::Flag(true)]);
    }
}
