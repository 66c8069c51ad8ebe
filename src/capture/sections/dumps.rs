//! The dump of a monitoring agent: the sections of its own machine, and those of others that it hands on; and dumps of several
//! machines one behind the other.

use super::Section;
use crate::capture::dump::{OF_THE_AGENT, handed_on, host_after, is_dump};
use crate::text::lines::Line;

/// Splits a dump by machine; the agent's own comes first, and is named here only where others of other machines follow.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    if !is_dump(lines.iter().map(|line| line.text.as_str())) {
        return None;
    }
    let mut sections = vec![Section::default()];
    let (mut own, mut open) = (0, 0);
    let mut host: Option<&str> = None;
    for (at, line) in lines.iter().enumerate() {
        match handed_on(&line.text) {
            // An agent may tell of itself once more, and then names no other machine.
            None if line.text.trim() == OF_THE_AGENT => {
                let told = host_after(lines[at + 1..].iter().map(|line| line.text.as_str()));
                if let (Some(before), Some(next)) = (host, told)
                    && before != next
                {
                    sections[own].machine.get_or_insert_with(|| before.to_owned());
                    sections.push(Section::of(next).headed_by(line));
                    own = sections.len() - 1;
                    open = own;
                }
                host = told.or(host);
            }
            None => {}
            Some(None) => {
                open = own;
                continue;
            }
            Some(Some(name)) => {
                let named = Section::of(name).headed_by(line);
                let known = sections.iter().position(|section| section.machine == named.machine);
                open = known.unwrap_or_else(|| {
                    sections.push(named);
                    sections.len() - 1
                });
            }
        }
        sections[open].push(line);
    }
    Some(sections)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::Lines;

    fn told(text: &str) -> Vec<(Option<String>, String)> {
        let lines: Vec<Line> = Lines::new(text.as_bytes()).collect();
        let sections = split(&lines).unwrap_or_default().into_iter();
        sections.map(|section| (section.machine, section.text.replace('\n', " ").trim().to_owned())).collect()
    }

    #[test]
    fn dumps_of_several_machines_behind_each_other_are_theirs() {
        let text = "<<<check_mk>>>\nHostname: a1\n<<<x>>>\n1\n<<<check_mk>>>\nSystemTime: 1\n<<<<p1>>>>\n<<<y>>>\n2\n<<<<>>>>\n\
            <<<check_mk>>>\nAgentOS: windows\nHostname: b2\n<<<z>>>\n3\n<<<check_mk>>>\nHostname: b2\n";
        let found = told(text);
        let of = |name: &str| {
            found.iter().find(|(machine, _)| machine.as_deref() == Some(name)).map(|(_, text)| text.as_str())
        };
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!(of("a1"), Some("<<<check_mk>>> Hostname: a1 <<<x>>> 1 <<<check_mk>>> SystemTime: 1"));
        assert_eq!(of("b2").map(|text| text.contains("<<<z>>> 3 <<<check_mk>>>")), Some(true));
    }

    #[test]
    fn sections_that_an_agent_hands_on_are_of_the_machine_that_they_name() {
        let text = "<<<check_mk>>>\na\n<<<<db1>>>>\n<<<x>>>\nb\n<<<<>>>>\n<<<df>>>\nc\n<<<<db2.example>>>>\n<<<<db1>>>>\n<<<y>>>\nd\n";
        let of = |name: &str, text: &str| (Some(name.to_owned()), text.to_owned());
        let own = (None, "<<<check_mk>>> a <<<df>>> c".to_owned());
        let db1 = of("db1", "<<<<db1>>>> <<<x>>> b <<<<db1>>>> <<<y>>> d");
        assert_eq!(told(text), [own, db1, of("db2.example", "<<<<db2.example>>>>")]);
        for text in ["<<<<<<< HEAD\nx\n=======\n", "x\n<<<<db1>>>>\n", "<<<>>>\n", ""] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
