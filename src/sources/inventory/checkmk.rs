//! The section of Checkmk's agent for Windows that tells of Kaspersky's Network Agent: the day of the databases, in the
//! time of the machine, and of the last full scan (seen, and in Checkmk's own plugin).

use chrono::NaiveDate;

use crate::sources::format::Head;

/// The section, and one of the same agent on Linux whose text is that of a control program.
const SECTION: &str = "<<<kaspersky_av_client";
const OF_LINUX: &str = "<<<kaspersky_av_kesl";

/// What the agent says of itself on Windows; the section may stand far behind it.
const OF_WINDOWS: &str = "AgentOS: windows";

/// Whether a text is a dump with that section, or one of Windows.
pub(super) fn recognises(head: &Head) -> bool {
    let has = |mark: &str| head.lines.iter().any(|line| line.trim().starts_with(mark));
    head.first().starts_with("<<<") && (has(SECTION) || has(OF_WINDOWS)) && !has(OF_LINUX)
}

/// Whether the whole text has the section.
pub(super) fn has_section(text: &str) -> bool {
    text.lines().any(|line| line.trim().starts_with(SECTION))
}

/// The day of the databases with the line that tells it; none where they are missing.
pub(super) fn signatures(text: &str) -> Option<(NaiveDate, u64, &str)> {
    let mut is_inside = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.starts_with("<<<") {
            is_inside = line.starts_with(SECTION);
        } else if let Some(day) = line.strip_prefix("Signatures ").filter(|_| is_inside) {
            let day = day.split(' ').next().unwrap_or_default();
            return NaiveDate::parse_from_str(day, "%d.%m.%Y").ok().map(|day| (day, number, line));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_databases_of_the_section_are_dated_and_no_others() {
        let dump = "<<<check_mk>>>\nSignatures 01.01.2020\n<<<kaspersky_av_client>>>\nSignatures 20.11.2026 05:00:00\nFullscan Missing\n";
        assert!(recognises(&Head::new(dump.as_bytes())));
        let (day, line, _) = signatures(dump).unwrap();
        assert_eq!((day.to_string().as_str(), line), ("2026-11-20", 4));
        assert!(has_section(dump) && !has_section("<<<check_mk>>>\nAgentOS: windows\n"));
        assert!(recognises(&Head::new(b"<<<check_mk>>>\nAgentOS: windows\n")));
        assert_eq!(signatures(&dump.replace("20.11.2026 05:00:00", "Missing")), None);
        for text in ["Signatures 20.11.2026\n", "<<<kaspersky_av_client>>>\n<<<kaspersky_av_kesl_updates:sep(58)>>>\n"]
        {
            assert!(!recognises(&Head::new(text.as_bytes())), "{text}");
        }
    }
}
