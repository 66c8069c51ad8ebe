//! The hosts file: whether a line stands in the way of an activation.

use std::io::Read;
use std::{fs, io};

use chrono::{DateTime, Utc};

use super::super::{Found, Roots};
use crate::facts::{Locator, Reading};
use crate::sources::format::Collector;
use crate::sources::lines::reason_of;
use crate::sources::{decode_text, hosts};

/// The largest hosts file that is read, in bytes: lists against advertising are long.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Where the hosts file stands.
const HOSTS_FILE: &str = if cfg!(windows) { r"C:\Windows\System32\drivers\etc\hosts" } else { "/etc/hosts" };

/// Reads the hosts file; a machine without one tells nothing.
pub(super) fn read(roots: &Roots, now: DateTime<Utc>) -> Found {
    let mut bytes = Vec::new();
    let file = fs::File::open(roots.path(HOSTS_FILE));
    let reading = match file.and_then(|file| file.take(LARGEST).read_to_end(&mut bytes)) {
        Ok(_) => hosts_facts(&decode_text(&bytes), now),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Reading::default(),
        Err(error) => Reading::failed(HOSTS_FILE, reason_of(error.kind()), format!("it cannot be read: {error}")),
    };
    Found { reading, ..Found::default() }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Value;

    fn blocked(text: &str) -> bool {
        let reading = hosts_facts(text, DateTime::UNIX_EPOCH);
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

    proptest::proptest! {
        #[test]
        fn any_hosts_file_is_read(text in "(.{0,20}[ \t#\n]){0,6}") {
            blocked(&text);
        }
    }
}
