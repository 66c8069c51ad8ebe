//! The products for Mac: which one and whether it runs; where the licence is shown, no file or command tells.

use std::fs;
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::command::{Program, is_program};
use super::{Probe, ProbeResult, Raw, Roots};
use crate::code::mask_codes;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Strength, Value};
use crate::say::{Message, advice};
use crate::sources::collector::Collector;
use crate::text::clean_text;
use crate::text::decode_text;

/// `kav` is known to hang; the vendor's own script gives it as long.
const TIME: Duration = Duration::from_secs(10);

/// The names of the applications that are known.
const APPLICATIONS: [&str; 5] = [
    "Kaspersky.app",
    "Kaspersky Internet Security.app",
    "Kaspersky Anti-Virus For Mac.app",
    "Kaspersky Anti-Virus.app",
    "Kaspersky Endpoint Security for Mac.app",
];

/// Where `kav` stands, new and old (source: kesmac/12_adminguide page 26830).
const KAV: [&str; 2] = ["/usr/local/bin/kav", "/usr/bin/kav"];

/// The largest `Info.plist` that is read, in bytes.
const LARGEST: u64 = 256 * 1024;

/// What starts the protection, and its name (seen in public code).
const DAEMON: &str = "/Library/LaunchDaemons/com.kaspersky.kav.plist";
const DAEMON_NAME: &str = "com.kaspersky.kav";

/// Where `launchctl` stands.
const LAUNCHCTL: &str = "/bin/launchctl";

/// Time for the files, and for `launchctl`.
const FILES_TIME: Duration = Duration::from_secs(2);
const LAUNCHCTL_TIME: Duration = Duration::from_secs(5);

/// Bytes of output that are taken.
const BYTES: usize = 256 * 1024;

/// What to ask where a product for Mac is there.
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let name = APPLICATIONS.into_iter().find(|name| roots.path(&format!("/Applications/{name}")).is_dir());
    let has_daemon = roots.path(DAEMON).is_file();
    if name.is_none() && !has_daemon {
        return Vec::new();
    }
    let plist = name.map(|name| format!("/Applications/{name}/Contents/Info.plist"));
    let path = plist.as_deref().map(|plist| roots.path(plist));
    let mut probes = vec![Probe::new("the application", FILES_TIME, move || match (name, plist, path) {
        (Some(name), Some(plist), Some(path)) => application(name, &plist, &path, now),
        _ => daemon_alone(now),
    })];
    if let Some(path) = KAV.iter().map(|path| roots.path(path)).find(|path| is_program(path)) {
        let program = Program::new(&path, &["status"], TIME, BYTES);
        probes.push(Probe::new("kav status", TIME + FILES_TIME, move || status(&program, now)));
    }
    let launchctl = roots.path(LAUNCHCTL);
    if has_daemon && is_program(&launchctl) {
        let service = format!("system/{DAEMON_NAME}");
        let program = Program::new(&launchctl, &["print", &service], LAUNCHCTL_TIME, BYTES);
        probes.push(Probe::new("the daemon", LAUNCHCTL_TIME + FILES_TIME, move || daemon_state(&program, now)));
    }
    probes
}

fn application(name: &str, plist: &str, path: &Path, now: DateTime<Utc>) -> ProbeResult {
    let mut facts = Collector::new("files", now);
    let place = || Locator::System(plist.to_owned());
    let name = name.trim_end_matches(".app");
    facts.add(FactId::ProductName, Value::Text(name.to_owned()), Strength::Recorded, place(), name);
    family(&mut facts, plist, name);
    let version = version_of(path);
    if let Ok(version) = &version {
        facts.add(FactId::ProductVersion, version.clone(), Strength::Recorded, place(), "CFBundleShortVersionString");
    }
    let mut found = ProbeResult { reading: facts.finish(), product: true, ..ProbeResult::default() };
    if let Err(why) = version {
        let advice = advice::mac_version(name, why);
        found.reading.not_read.push(NotRead::new(plist, NotReadReason::NotUnderstood, advice));
    }
    found.reading.not_read.push(licence_unknown());
    found
}

/// What starts the protection is there, and no application that is known: half removed, or of another name.
fn daemon_alone(now: DateTime<Utc>) -> ProbeResult {
    let mut facts = Collector::new("files", now);
    family(&mut facts, DAEMON, DAEMON);
    let mut found = ProbeResult { reading: facts.finish(), product: true, ..ProbeResult::default() };
    found.reading.not_read.push(licence_unknown());
    found
}

fn family(facts: &mut Collector, place: &str, told: &str) {
    if let Some(family) = Value::choice(FactId::ProductFamily, "mac") {
        facts.add(FactId::ProductFamily, family, Strength::Recorded, Locator::System(place.to_owned()), told);
    }
}

fn licence_unknown() -> NotRead {
    NotRead::new("licence on this Mac", NotReadReason::NotUnderstood, advice::mac_licence())
}

/// The version in a property list, or why it cannot be told.
fn version_of(path: &Path) -> Result<Value, Message> {
    let is_small = fs::metadata(path).is_ok_and(|data| data.len() <= LARGEST);
    let bytes = fs::read(path).ok().filter(|_| is_small).ok_or_else(advice::mac_file_unreadable)?;
    if bytes.starts_with(b"bplist") {
        return Err(advice::mac_file_binary());
    }
    let version = version_in(&decode_text(&bytes)).and_then(|text| Value::parse(FactId::ProductVersion, &text).ok());
    version.ok_or_else(advice::mac_file_no_version)
}

/// The version in a property list in XML.
fn version_in(plist: &str) -> Option<String> {
    let (_, rest) = plist.split_once("<key>CFBundleShortVersionString</key>")?;
    let (_, rest) = rest.split_once("<string>")?;
    let (version, _) = rest.split_once("</string>")?;
    Some(clean_text(version))
}

/// A line per component: its name, then its state.
fn status(program: &Program, now: DateTime<Utc>) -> ProbeResult {
    running(program, Some("kav-status.txt"), "kav status", now, |row| {
        let mut words = row.split_whitespace();
        match (words.next(), words.next()) {
            (Some("Protection"), Some("running")) => Some(true),
            (Some("Protection"), Some("stopped")) => Some(false),
            _ => None,
        }
    })
}

/// Whether the system runs the daemon (by the manual of `launchctl`); the rest of its output is not kept.
fn daemon_state(program: &Program, now: DateTime<Utc>) -> ProbeResult {
    running(program, None, "launchctl", now, |row| match row.trim() {
        "state = running" => Some(true),
        "state = not running" => Some(false),
        _ => None,
    })
}

/// Runs a program and takes the first line that says whether the product runs.
fn running(
    program: &Program,
    kept_as: Option<&str>,
    source: &'static str,
    now: DateTime<Utc>,
    state: impl Fn(&str) -> Option<bool>,
) -> ProbeResult {
    let mut found = ProbeResult { product: true, ..ProbeResult::default() };
    let line = program.line();
    let ran = match program.run() {
        Ok(ran) => ran,
        Err(entry) => {
            found.reading.not_read.push(entry);
            return found;
        }
    };
    let text = decode_text(&ran.stdout);
    let mut facts = Collector::new(source, now);
    let told = (1..).zip(text.lines()).find_map(|(number, row)| Some((number, row, state(row)?)));
    let recognised = Some(told.iter().map(|(number, ..)| *number).collect());
    if let Some((number, row, is_running)) = told {
        let place = Locator::Command { command: line.clone(), line: number };
        facts.add(FactId::ProductRunning, Value::Flag(is_running), Strength::Recorded, place, row);
    }
    found.reading = facts.finish();
    if ran.timed_out {
        let advice = advice::command_stopped(&line, program.time.as_secs());
        found.reading.not_read.push(NotRead::new(&line, NotReadReason::TimedOut, advice));
    }
    if let Some(name) = kept_as {
        found.raw.push(Raw { name: name.to_owned(), from: line, text: mask_codes(&text), recognised });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Mac with these files; those in `bin` are programs that print the text.
    fn mac(files: &[(&str, &[u8])]) -> crate::capture::MachineLook {
        let root = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let place = root.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(&place, bytes).unwrap();
            #[cfg(unix)]
            if path.contains("bin/") {
                use std::os::unix::fs::PermissionsExt;
                fs::set_permissions(&place, fs::Permissions::from_mode(0o755)).unwrap();
            }
        }
        crate::machine::read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {})
    }

    fn value(look: &crate::capture::MachineLook, fact: FactId) -> Option<String> {
        look.reading.observations.iter().find(|seen| seen.fact == fact).map(|seen| seen.value.to_string())
    }

    const PLIST: &str = "Applications/Kaspersky.app/Contents/Info.plist";
    const XML: &[u8] = b"<dict><key>CFBundleShortVersionString</key>\n<string>25.1.0.5</string></dict>";

    #[test]
    fn a_product_for_mac_is_found_and_its_licence_asked_for() {
        let look = mac(&[(PLIST, XML)]);
        assert!(look.product_found);
        assert_eq!(value(&look, FactId::ProductVersion).as_deref(), Some("25.1.0.5"));
        assert_eq!(value(&look, FactId::ProductFamily).as_deref(), Some("mac"));
        assert_eq!(look.reading.not_read.len(), 1);
        assert!(look.reading.not_read[0].advice.english().contains("licensing window"));
    }

    #[test]
    fn a_version_that_cannot_be_read_is_told() {
        let look = mac(&[(PLIST, b"bplist00\xd1\x01\x02")]);
        assert_eq!(value(&look, FactId::ProductVersion), None);
        assert!(
            look.reading.not_read[0].advice.english().contains("binary property list"),
            "{:?}",
            look.reading.not_read
        );
    }

    #[test]
    fn a_daemon_without_an_application_is_a_product() {
        let look = mac(&[(&DAEMON[1..], b"")]);
        assert!(look.product_found);
        assert_eq!(value(&look, FactId::ProductFamily).as_deref(), Some("mac"));
    }

    #[cfg(unix)]
    #[test]
    fn whether_it_runs_is_told_by_kav_and_by_the_system() {
        for (word, expected) in [("running", Some("yes")), ("stopped", Some("no")), ("paused", None)] {
            let kav = format!("#!/bin/sh\necho Protection {word}\n");
            let look = mac(&[(PLIST, XML), ("usr/local/bin/kav", kav.as_bytes())]);
            assert_eq!(value(&look, FactId::ProductRunning).as_deref(), expected, "{word}");
        }
        for (word, expected) in [("running", "yes"), ("not running", "no")] {
            let launchctl = format!("#!/bin/sh\nprintf \"$2 = {{\\n\\tstate = {word}\\n}}\\n\"\n");
            let look = mac(&[(&DAEMON[1..], b""), ("bin/launchctl", launchctl.as_bytes())]);
            assert_eq!(value(&look, FactId::ProductRunning).as_deref(), Some(expected), "{word}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_property_list_has_a_version_or_none(text in "(<key>CFBundleShortVersionString</key>)?.{0,9}(<string>)?.{0,20}(</string>)?") {
            let _ = version_in(&text);
        }
    }
}
