//! Events of the mail products in CEF or syslog, by their class (source: KLMS/8.2 page 151763).
//!
//! The line begins with the name of a host, and its fields hold the licence's id: only the head of the event and its
//! reason are kept.

use std::sync::LazyLock;

use memchr::memmem;
use regex::Regex;

/// How the name of an event begins.
static EVENT_NAME: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("LMS_EV_"));

/// The head of a CEF event about the licence to its severity, or the class alone.
static EVENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:CEF:\d+\|(?:[^|=]{0,80}\|){3})?\bLMS_EV_(?:\w*LICENSE\w*|GRACE_PERIOD)(?:\|[^|=]{0,80}\|\w{0,20}\|)?",
    )
    .ok()
});

/// The reason, to the next field or the end.
static REASON: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\breason=([^=]{1,500}?)(?:\s+\w+=|$)").ok());

/// What a line says of such an event, where it has one.
pub(super) fn event_text(line: &str) -> Option<String> {
    // Nearly every line of a large log ends here.
    EVENT_NAME.find(line.as_bytes())?;
    let head = EVENT.as_ref()?.find(line)?;
    let reason = REASON.as_ref()?.captures(&line[head.end()..]).and_then(|found| found.get(1));
    let reason = reason.map_or_else(String::new, |reason| format!(" reason={}", reason.as_str().trim()));
    Some(format!("{}{reason}", head.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_head_and_the_reason_are_kept_and_neither_host_nor_id() {
        let line = "Nov 20 10:00:00 mx.example.org KLMS: CEF:0|Kaspersky Lab|KLMS|8.2|LMS_EV_LICENSE_INVALID|not valid|7|\
            cs1=1A2B-3 cs1Label=LicenseID reason=Key not found dvchost=mx.example.org";
        let kept = "CEF:0|Kaspersky Lab|KLMS|8.2|LMS_EV_LICENSE_INVALID|not valid|7| reason=Key not found";
        assert_eq!(event_text(line).as_deref(), Some(kept));
        assert_eq!(event_text("mx klms[1]: LMS_EV_NO_LICENSE").as_deref(), Some("LMS_EV_NO_LICENSE"));
        for text in ["CEF:0|a|b|c|LMS_EV_SCAN|x|1|", "the licence", ""] {
            assert_eq!(event_text(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_line_is_read(before in any::<String>(), after in any::<String>(), id in "[A-Z]{9}[0-9]{9}") {
            let kept = event_text(&format!("{before} LMS_EV_LICENSE_OK|ok|1|cs1={id} reason=x {after}"));
            let is_kept = kept.is_none_or(|kept| kept.contains(&id));
            prop_assert!(!is_kept);
        }
    }
}
