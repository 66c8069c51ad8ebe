//! The products for Mac: which one and whether it runs; where the licence is shown, no file or command tells.

use std::fs;
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::command::{Program, is_program};
use super::{Found, Probe, Raw, Roots};
use crate::facts::{FactId, Locator, NotRead, Reason, Strength, Value, clean_text};
use crate::redact::mask_codes;
use crate::sources::decode_text;
use crate::sources::format::Collector;

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

/// What to ask where a product for Mac is there.
pub(super) fn probes(roots: &Roots, now: DateTime<Utc>) -> Vec<Probe> {
    let Some(name) = APPLICATIONS.into_iter().find(|name| roots.path(&format!("/Applications/{name}")).is_dir()) else {
        return Vec::new();
    };
    let plist = format!("/Applications/{name}/Contents/Info.plist");
    let path = roots.path(&plist);
    let mut probes =
        vec![Probe::new("the application", Duration::from_secs(2), move || application(name, &plist, &path, now))];
    if let Some(path) = KAV.iter().map(|path| roots.path(path)).find(|path| is_program(path)) {
        let program = Program { path, arguments: vec!["status".to_owned()], time: TIME, bytes: 256 * 1024 };
        probes.push(Probe::new("kav status", TIME + Duration::from_secs(2), move || status(&program, now)));
    }
    probes
}

fn application(name: &str, plist: &str, path: &Path, now: DateTime<Utc>) -> Found {
    let mut facts = Collector::new("files", now);
    let place = || Locator::System(plist.to_owned());
    let name = name.trim_end_matches(".app");
    facts.add(FactId::ProductName, Value::Text(name.to_owned()), Strength::Recorded, place(), name);
    if let Some(family) = Value::choice(FactId::ProductFamily, "mac") {
        facts.add(FactId::ProductFamily, family, Strength::Recorded, place(), name);
    }
    let text = fs::metadata(path).ok().filter(|data| data.len() <= LARGEST).and_then(|_| fs::read(path).ok());
    let version = text.and_then(|bytes| version_in(&decode_text(&bytes)));
    if let Some(version) = version.and_then(|text| Value::parse(FactId::ProductVersion, &text).ok()) {
        facts.add(FactId::ProductVersion, version, Strength::Recorded, place(), "CFBundleShortVersionString");
    }
    let mut found = Found { reading: facts.finish(), product: true, ..Found::default() };
    let advice = "no file or command tells the state of a licence on a Mac; open the Licensing window of the program \
                  and pass what it shows, such as `--answer license.status=expired`";
    found.reading.not_read.push(NotRead::new("licence on this Mac", Reason::NotUnderstood, advice));
    found
}

/// The version in a property list in XML.
fn version_in(plist: &str) -> Option<String> {
    let (_, rest) = plist.split_once("<key>CFBundleShortVersionString</key>")?;
    let (_, rest) = rest.split_once("<string>")?;
    let (version, _) = rest.split_once("</string>")?;
    Some(clean_text(version))
}

/// A line per component: its name, then its state.
fn status(program: &Program, now: DateTime<Utc>) -> Found {
    let mut found = Found { product: true, ..Found::default() };
    let line = program.line();
    match program.run() {
        Err(entry) => found.reading.not_read.push(entry),
        Ok(ran) => {
            let text = decode_text(&ran.stdout);
            let mut facts = Collector::new("kav status", now);
            for (number, row) in (1..).zip(text.lines()) {
                let mut words = row.split_whitespace();
                if words.next() == Some("Protection") && words.next() == Some("running") {
                    let place = Locator::Command { command: line.clone(), line: number };
                    facts.add(FactId::ProductRunning, Value::Flag(true), Strength::Recorded, place, row);
                }
            }
            found.reading = facts.finish();
            if ran.timed_out {
                let advice = format!("`{line}` did not end within {} s and was stopped", TIME.as_secs());
                found.reading.not_read.push(NotRead::new(&line, Reason::TimedOut, advice));
            }
            found.raw.push(Raw { name: "kav-status.txt".to_owned(), from: line, text: mask_codes(&text) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_for_mac_is_found_and_its_licence_asked_for() {
        let root = tempfile::tempdir().unwrap();
        let contents = root.path().join("Applications/Kaspersky.app/Contents");
        fs::create_dir_all(&contents).unwrap();
        let plist = "<dict><key>CFBundleShortVersionString</key>\n<string>25.1.0.5</string></dict>";
        fs::write(contents.join("Info.plist"), plist).unwrap();
        let look = crate::sources::read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {});
        assert!(look.product_found);
        let value = |fact| look.reading.observations.iter().find(|seen| seen.fact == fact).map(|s| s.value.to_string());
        assert_eq!(value(FactId::ProductVersion).as_deref(), Some("25.1.0.5"));
        assert_eq!(value(FactId::ProductFamily).as_deref(), Some("mac"));
        assert_eq!(look.reading.not_read.len(), 1);
        assert!(look.reading.not_read[0].advice.contains("Licensing window"));
    }

    proptest::proptest! {
        #[test]
        fn any_property_list_has_a_version_or_none(text in "(<key>CFBundleShortVersionString</key>)?.{0,9}(<string>)?.{0,20}(</string>)?") {
            let _ = version_in(&text);
        }
    }
}
