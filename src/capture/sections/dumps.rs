//! The dump of a monitoring agent: the sections of its own machine, and those of others that it hands on.

use super::Section;
use crate::capture::dump::{handed_on, is_dump};
use crate::text::lines::Line;

/// Splits a dump by machine; the agent's own comes first, and is not named here.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    if !is_dump(lines.iter().map(|line| line.text.as_str())) {
        return None;
    }
    let mut sections = vec![Section::default()];
    let mut open = 0;
    for line in lines {
        match handed_on(&line.text) {
            None => {}
            Some(None) => {
                open = 0;
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
