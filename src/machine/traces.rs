//! The traces that the products left: which there are, never what is in them.
//!
//! A trace may hold private data, and is written only where support asked for it (source: KIS/2020 page 86654).

use std::path::Path;
use std::time::Duration;
use std::{fs, io};

use chrono::{DateTime, SecondsFormat, Utc};

use super::{Probe, ProbeResult, Raw, Roots};
use crate::code::mask_codes;
use crate::facts::NotRead;
use crate::facts::NotReadReason;
use crate::limits;
use crate::say::{advice, why};

/// Time for listing a few folders.
const TIME: Duration = Duration::from_secs(2);

/// How the names of traces, dumps and reports end.
const ENDINGS: [&str; 4] = [".log", ".enc1", ".klr", ".dmp"];

/// Folders in folders, entries that are looked at, and files that are named.
const DEEPEST: usize = 3;
const MOST_ENTRIES: usize = limits::TRACE_ENTRIES;
const MOST_NAMED: usize = limits::TRACES_NAMED;

/// The list of traces, where they lie (sources: linux-macos, KESL logs; KIS/2020 page 86654).
pub(super) fn probes(roots: &Roots) -> Vec<Probe> {
    let folder = if cfg!(windows) { roots.program_data("Kaspersky Lab") } else { roots.path("/var/log/kaspersky") };
    let shown = roots.shown(&folder);
    vec![Probe::new("the list of traces", TIME, move || {
        let mut list = List::default();
        list.enter(&folder, "", 0);
        let mut found = ProbeResult::default();
        found.beside_product.extend(list.refused(&shown));
        if let Some(text) = list.text() {
            let text = mask_codes(&text);
            found.raw.push(Raw { name: "traces.txt".to_owned(), from: shown, text, recognised: None });
        }
        found
    })]
}

/// Words of the vendor's own file names (sources: linux-macos, KESL logs; KIS/2020 page 86654; windows, section 5).
const WORDS: [&str; 46] = [
    "kesl",
    "kes",
    "kess",
    "kfl",
    "kics",
    "kav",
    "kis",
    "kts",
    "ksos",
    "ksc",
    "kvrt",
    "ksws",
    "avp",
    "avpui",
    "avpsus",
    "ksde",
    "klnagent",
    "klnagent64",
    "agent",
    "ui",
    "gui",
    "srv",
    "svc",
    "setup",
    "install",
    "installer",
    "update",
    "updater",
    "trace",
    "traces",
    "report",
    "reports",
    "data",
    "bases",
    "dump",
    "full",
    "mini",
    "control",
    "launcher",
    "product",
    "log",
    "logs",
    "enc1",
    "klr",
    "dmp",
    "temp",
];

/// The name of a trace, in which a word that is neither the vendor's nor a number may be somebody's name.
fn shown_name(name: &str) -> String {
    let parts = name.split_inclusive(|c: char| !c.is_alphanumeric());
    parts
        .map(|part| {
            let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
            // `kesl1`, `14h30`: a number may follow a known word or stand in a time.
            let bare = word.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase();
            let plain = bare.is_empty() || bare.chars().count() == 1 || WORDS.contains(&word.to_lowercase().as_str());
            if plain || WORDS.contains(&bare.as_str()) { part.to_owned() } else { format!("x{}", &part[word.len()..]) }
        })
        .collect()
}

#[derive(Default)]
struct List {
    entries: usize,
    lines: Vec<String>,
    /// Why the first folder that cannot be listed cannot, and how many there are.
    refused: Option<(io::ErrorKind, u32)>,
}

impl List {
    fn enter(&mut self, folder: &Path, below: &str, depth: usize) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => {
                self.refused.get_or_insert((error.kind(), 0)).1 += 1;
                return;
            }
        };
        for entry in entries.flatten() {
            self.entries += 1;
            if self.entries > MOST_ENTRIES {
                return;
            }
            // Of the entry itself: a link is not followed.
            let Ok(metadata) = entry.metadata() else { continue };
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            if metadata.is_dir() && depth + 1 < DEEPEST {
                self.enter(&entry.path(), &format!("{name}/"), depth + 1);
            } else if metadata.is_file() && ENDINGS.iter().any(|end| name.to_lowercase().ends_with(end)) {
                let written = metadata.modified().ok().map(DateTime::<Utc>::from);
                let written = written.map_or_else(String::new, |time| time.to_rfc3339_opts(SecondsFormat::Secs, true));
                let name = shown_name(&crate::text::clean_text(&name));
                self.lines.push(format!("{name}\t{} bytes\t{written}", metadata.len()));
            }
        }
    }

    /// That folders could not be listed.
    fn refused(&self, folder: &str) -> Option<NotRead> {
        let (kind, count) = self.refused?;
        let advice = advice::traces_not_listed(count, folder, why(&kind.into()));
        Some(NotRead::new("the list of traces", NotReadReason::from(kind), advice))
    }

    /// The list, sorted by name; `None` where there is nothing.
    fn text(mut self) -> Option<String> {
        self.lines.sort();
        let more = self.lines.len() > MOST_NAMED || self.entries > MOST_ENTRIES;
        self.lines.truncate(MOST_NAMED);
        let end = if more { "\n(there are more)" } else { "" };
        (!self.lines.is_empty()).then(|| format!("{}{end}\n", self.lines.join("\n")))
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces_are_named_with_size_and_date_and_not_read() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("var/log/kaspersky/kesl");
        fs::create_dir_all(folder.join("a/b/c")).unwrap();
        fs::write(folder.join("kesl.log"), "license error=89479002").unwrap();
        fs::write(folder.join("KES.1.log.enc1"), [0; 7]).unwrap();
        fs::write(folder.join("notes.txt"), "").unwrap();
        fs::write(folder.join("a/b/c/deep.log"), "").unwrap();
        std::os::unix::fs::symlink("/etc", folder.join("link.log")).unwrap();
        let probe = probes(&Roots::at(root.path())).remove(0);
        let found = (probe.run)();
        assert!(found.reading.observations.is_empty() && found.reading.not_read.is_empty() && !found.product);
        assert_eq!(found.raw.len(), 1);
        let lines: Vec<_> = found.raw[0].text.lines().map(|line| line.rsplit_once('\t').unwrap().0).collect();
        assert_eq!(lines, ["kesl/KES.1.log.enc1\t7 bytes", "kesl/kesl.log\t22 bytes"]);
    }

    #[test]
    fn a_name_in_the_name_of_a_trace_is_nobodys_business() {
        for (name, shown) in [
            ("kesl/KES.21.8.5.452_07.15_14.30_4711.SRV.log.enc1", "kesl/KES.21.8.5.452_07.15_14.30_4711.SRV.log.enc1"),
            ("AVP21.8/Traces/avp1.log", "AVP21.8/Traces/avp1.log"),
            ("jsmith/report of Eve-PC.log", "x/report x x-x.log"),
            ("Ева.dmp", "x.dmp"),
        ] {
            assert_eq!(shown_name(name), shown);
        }
    }

    #[test]
    fn a_folder_that_cannot_be_listed_is_told() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("var/log")).unwrap();
        let folder = root.path().join("var/log/kaspersky");
        // A link to itself, which even an administrator cannot enter.
        std::os::unix::fs::symlink(&folder, &folder).unwrap();
        let found = (probes(&Roots::at(root.path())).remove(0).run)();
        assert_eq!((found.beside_product.len(), found.raw.len()), (1, 0));
        assert!(found.beside_product[0].advice.english().contains("(folders: 1;"), "{:?}", found.beside_product);
    }

    #[test]
    fn a_machine_without_traces_has_no_list() {
        let root = tempfile::tempdir().unwrap();
        let probe = probes(&Roots::at(root.path())).remove(0);
        assert_eq!((probe.run)().raw, []);
    }
}
