//! The hosts file: whether a line stands in the way of an activation.

use std::{fs, io};

use chrono::{DateTime, Utc};

use crate::facts::NotReadReason;
use crate::facts::{Locator, Reading};
use crate::limits;
use crate::machine::{ProbeResult, Roots};
use crate::say::{advice, why};
use crate::sources::collector::Collector;
use crate::sources::ending::not_read;
use crate::sources::hosts;
use crate::text::lines::{Ending, read_document};

/// The largest hosts file that is read, in bytes: lists against advertising are long.
const LARGEST: usize = limits::HOSTS_BYTES;

/// Reads the hosts file; a machine without one tells nothing.
pub(super) fn read(roots: &Roots, now: DateTime<Utc>) -> ProbeResult {
    let path = if cfg!(windows) { roots.windows(r"System32\drivers\etc\hosts") } else { roots.path("/etc/hosts") };
    let shown = roots.shown(&path);
    let reading = match fs::File::open(&path) {
        Ok(mut file) => {
            let (text, ending) = read_document(&mut file, LARGEST);
            hosts_facts(&text, ending, &shown, now)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Reading::default(),
        Err(error) => Reading::failed(&shown, NotReadReason::from(error.kind()), advice::hosts_unreadable(why(&error))),
    };
    ProbeResult { reading, ..ProbeResult::default() }
}

/// What this machine's hosts file says of the vendor's hosts; that none is redirected only where it was read whole.
fn hosts_facts(text: &str, ending: Ending, file: &str, now: DateTime<Utc>) -> Reading {
    let mut facts = Collector::new("hosts file", now);
    let mut byte = 0;
    let mut redirected = None;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        if let Some(name) = hosts::redirected_host(line) {
            redirected = Some((name.to_owned(), Locator::Line { file: file.to_owned(), line: number, byte }));
            break;
        }
        byte += line.len() as u64;
    }
    let not_read = not_read(ending, file).filter(|_| redirected.is_none());
    if not_read.is_none() {
        hosts::keep_redirection(&mut facts, redirected, Locator::System(file.to_owned()));
    }
    Reading { not_read: not_read.into_iter().collect(), ..facts.finish() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{NotReadReason, Value};

    fn blocked(text: &str) -> bool {
        let reading = hosts_facts(text, Ending::Complete, "hosts", DateTime::UNIX_EPOCH);
        assert_eq!(reading.observations.len(), 1);
        reading.observations[0].value == Value::Flag(true)
    }

    #[test]
    fn only_lines_that_hit_the_vendors_hosts_block() {
        assert!(blocked("127.0.0.1 localhost\n0.0.0.0\tad.example.org Activation-V2.kaspersky.com # x"));
        assert!(blocked("::1 s07.upd.kaspersky.com\r\n"));
        for text in
            ["", "127.0.0.1 localhost", "# 0.0.0.0 activation-v2.kaspersky.com", "0.0.0.0 kaspersky.example.org"]
        {
            assert!(!blocked(text), "{text}");
        }
    }

    #[test]
    fn the_start_of_a_file_that_is_too_long_proves_only_what_stands_there() {
        let root = tempfile::tempdir().unwrap();
        let roots = Roots::at(root.path());
        let place = if cfg!(windows) { "Windows/System32/drivers/etc" } else { "etc" };
        fs::create_dir_all(root.path().join(place)).unwrap();
        let long = "0.0.0.0 ad.example.org\n".repeat(LARGEST / 23 + 2);
        for (start, facts, reasons) in
            [("", 0, vec![NotReadReason::TooLarge]), ("::1 touch.kaspersky.com\n", 1, vec![])]
        {
            fs::write(root.path().join(place).join("hosts"), format!("{start}{long}")).unwrap();
            let reading = read(&roots, DateTime::UNIX_EPOCH).reading;
            let told: Vec<NotReadReason> = reading.not_read.iter().map(|note| note.reason).collect();
            assert_eq!((reading.observations.len(), told), (facts, reasons));
        }
    }

    proptest::proptest! {
        #[test]
        fn any_hosts_file_is_read(text in "(.{0,20}[ \t#\n]){0,6}") {
            blocked(&text);
        }
    }
}
