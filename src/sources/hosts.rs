//! The hosts file, of this machine or quoted in a report: whether it redirects the vendor's own hosts.

use super::collector::Collector;
use crate::facts::{FactId, Locator, Strength, Value};
use crate::vendor::hosts::is_vendor_host;

/// The first of the vendor's hosts that a line of the hosts file redirects.
pub(crate) fn redirected_host(line: &str) -> Option<&str> {
    let mut words = line.split('#').next().unwrap_or("").split_whitespace();
    words.next()?;
    words.find(|name| is_vendor_host(&name.to_ascii_lowercase()))
}

/// Keeps what a hosts file that was read to its end says: the redirected host with its place, or none.
pub(crate) fn keep_redirection(facts: &mut Collector, redirected: Option<(String, Locator)>, whole: Locator) {
    let (blocked, place, excerpt) = match redirected {
        Some((name, place)) => (true, place, name),
        None => (false, whole, "no line names a host of the vendor".to_owned()),
    };
    facts.add(FactId::NetworkHostsBlocked, Value::Flag(blocked), Strength::Recorded, place, &excerpt);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_hit_the_vendors_hosts_redirect() {
        let host = "Activation-V2.kaspersky.com";
        assert_eq!(redirected_host(&format!("0.0.0.0\tad.example.org {host} # x")), Some(host));
        assert_eq!(redirected_host("::1 s07.upd.kaspersky.com\r\n"), Some("s07.upd.kaspersky.com"));
        assert!(redirected_host("0.0.0.0 touch.kaspersky.com.").is_some());
        for text in
            ["", "127.0.0.1 localhost", "# 0.0.0.0 activation-v2.kaspersky.com", "0.0.0.0 kaspersky.example.org"]
        {
            assert_eq!(redirected_host(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read(text in "(.{0,20}[ \t#]){0,6}") {
            let _ = redirected_host(&text);
        }
    }
}
