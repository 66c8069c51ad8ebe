//! Which machine the dump of a monitoring agent is of, such as Checkmk's: its own section says so, else its file is named
//! after it (source: docs.checkmk.com, the output of the agent).

use crate::text::clean_text_up_to;

/// The section in which the agent tells of itself.
pub(super) const OF_THE_AGENT: &str = "<<<check_mk>>>";

/// Characters of the longest name of a machine.
const LONGEST_NAME: usize = 255;

/// Words of file names that name no machine.
const OF_ANY: [&str; 16] = [
    "check",
    "mk",
    "checkmk",
    "agent",
    "dump",
    "output",
    "out",
    "cache",
    "txt",
    "log",
    "stdin",
    "raw",
    "data",
    "monitoring",
    "example",
    "test",
];

/// Whether lines are such a dump: the first one heads a section.
pub(super) fn is_dump<'l>(mut lines: impl Iterator<Item = &'l str>) -> bool {
    let first = lines.find(|line| !line.trim().is_empty()).map(str::trim);
    let name = first.and_then(|line| line.strip_prefix("<<<")?.strip_suffix(">>>"));
    name.is_some_and(|name| {
        name.trim_start_matches('<').starts_with(|sign: char| sign.is_alphanumeric() || sign == '_')
    })
}

/// The machine of which the following sections are, where a line says so: another one than that of the agent, which only
/// hands on what is known of it; or nothing, where the agent's own sections go on (source: docs.checkmk.com, piggyback).
pub(super) fn handed_on(line: &str) -> Option<Option<&str>> {
    let name = line.trim().strip_prefix("<<<<")?.strip_suffix(">>>>")?.trim();
    Some(Some(name).filter(|name| !name.is_empty()))
}

/// The machine that the section of the agent names of which these lines are the rest.
pub(super) fn host_after<'l>(lines: impl Iterator<Item = &'l str>) -> Option<&'l str> {
    let mut told = lines.take_while(|line| !line.trim().starts_with("<<<")).filter_map(|line| line.split_once(':'));
    let (_, name) = told.find(|(label, _)| label.trim().eq_ignore_ascii_case("hostname"))?;
    Some(name.trim()).filter(|name| !name.is_empty())
}

/// The machine, where the lines are such a dump and it is named.
pub(super) fn host<'l>(lines: impl Iterator<Item = &'l str> + Clone, place: &str) -> Option<String> {
    let is_dump = is_dump(lines.clone());
    let told = host_after(lines.skip_while(|line| line.trim() != OF_THE_AGENT).skip(1));
    let of_file = || {
        let file = place.rsplit(['/', '\\']).next().unwrap_or(place);
        let stem = file.rsplit_once('.').map_or(file, |(stem, end)| if is_ending(end) { stem } else { file });
        let mut words = stem.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let names =
            words.any(|word| !OF_ANY.contains(&word.to_lowercase().as_str()) && word.chars().any(char::is_alphabetic));
        names.then_some(stem)
    };
    let name = is_dump.then(|| told.or_else(of_file)).flatten()?;
    Some(clean_text_up_to(name, LONGEST_NAME)).filter(|name| !name.contains(char::is_whitespace))
}

/// Whether the end of a file name says what is in it, and is no part of a host name.
fn is_ending(end: &str) -> bool {
    matches!(end.to_ascii_lowercase().as_str(), "txt" | "log" | "out" | "dump" | "raw" | "agent" | "cache")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_is_of_the_machine_that_it_names_or_is_called_by() {
        let of = |text: &str, place: &str| host(text.lines(), place);
        let named = "<<<check_mk>>>\nVersion: 2.0\nHostname: web07\n<<<df>>>\nHostname: other\n";
        assert_eq!(of(named, "agent-dump.txt").as_deref(), Some("web07"));
        let unnamed = "<<<check_mk>>>\nVersion: 2.0\n<<<df>>>\nHostname: other\n";
        assert_eq!(of(unnamed, "cache/db03.example.org").as_deref(), Some("db03.example.org"));
        assert_eq!(of(unnamed, "cache/db03.txt").as_deref(), Some("db03"));
        assert_eq!(of(unnamed, "checkmk-agent-dump.txt"), None);
        assert_eq!(of("Name: x\nHostname: y\n", "db03.txt"), None);
    }
}
