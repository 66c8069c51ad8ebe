//! The machine that a line of syslog names in its head (RFC 3164, RFC 5424, and the same with a time of ISO 8601).

use std::sync::LazyLock;

use regex::Regex;

/// The longest head that is looked at, in bytes.
const LONGEST_HEAD: usize = 320;

/// A time, the host, and the program with its colon or, behind a version, with its number. All of it is ASCII (RFC 5424,
/// section 6), and the classes say so: those of Unicode, so many times, took 57 MB.
static HEAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)^(?:<[0-9]{1,3}>)?(?:
            (?:[A-Z][a-z]{2}\ [\ 0-9][0-9]\ [0-9]{2}:[0-9]{2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[!-~]{0,16})
            \ ([0-9A-Za-z][0-9A-Za-z._-]{0,254})\ [A-Za-z][0-9A-Za-z_./-]{0,63}(?:\[[0-9]+\])?:
            |1\ [0-9]{4}-[0-9]{2}-[0-9]{2}T[!-~]{8,28}\ ([0-9A-Za-z][0-9A-Za-z._-]{0,254})\ [!-~]{1,48}\ [!-~]{1,128}\ )",
    )
    .ok()
});

/// The host of a line, where it begins as syslog writes it.
pub(super) fn syslog_host(line: &str) -> Option<&str> {
    if !may_begin_with_a_head(line.as_bytes()) {
        return None;
    }
    let head = &line[..line.floor_char_boundary(LONGEST_HEAD)];
    let found = HEAD.as_ref()?.captures(head)?;
    let host = found.get(1).or_else(|| found.get(2))?.as_str();
    const LEVELS: [&str; 6] = ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE"];
    (!LEVELS.iter().any(|level| host.eq_ignore_ascii_case(level))).then_some(host)
}

/// Whether a line begins as a head does, which few lines of a trace do: with `<`, `1 `, a month or a time of ISO 8601.
fn may_begin_with_a_head(line: &[u8]) -> bool {
    match line {
        [b'<', ..] | [b'1', b' ', ..] => true,
        [month, _, _, b' ', ..] if month.is_ascii_uppercase() => true,
        [b'0'..=b'9', _, _, _, b'-', _, _, b'-', _, _, b'T', ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_head_is_passed_over(
            begin in "(<[0-9]{1,4}>)?(Nov [ 0-9][0-9] 10:00:00|2026-11-28T09:00:0[0-9Z]{1,3}|1 2026-11-28T09:00:06Z|[A-Z1-3 -]{0,12})",
            rest in "( [a-z.0-9]{1,6}){0,3}:? ?(x|- )?",
        ) {
            let line = begin + &rest;
            prop_assert!(may_begin_with_a_head(line.as_bytes()) || !HEAD.as_ref().unwrap().is_match(&line));
        }
    }

    #[test]
    fn a_head_names_its_host_and_another_line_names_none() {
        for (line, host) in [
            ("Nov 20 10:00:00 mx1 KLMS: event", Some("mx1")),
            ("<134>Nov  2 10:00:00 web-01.example.org kesl[812]: event", Some("web-01.example.org")),
            ("<134>1 2026-11-28T09:00:06Z db01 kesl 1 - - event", Some("db01")),
            ("2026-11-28T09:00:06.5+01:00 192.0.2.7 kesl[1]: event", Some("192.0.2.7")),
            ("2026-11-28T09:00:06Z ERROR licmgr: event", None),
            ("2026-11-28 09:00:06.123 1a2c INF licmgr event", None),
            ("", None),
        ] {
            assert_eq!(syslog_host(line), host, "{line}");
        }
    }
}
