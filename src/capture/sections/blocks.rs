//! Objects as PowerShell prints them, each with the machine that it came from in `PSComputerName`.

use super::Section;
use crate::text::lines::Line;

const NAME: &str = "PSComputerName";

/// Members that PowerShell adds to what came from another machine.
const ADDED: [&str; 3] = [NAME, "RunspaceId", "PSShowComputerName"];

/// Splits a text with such objects; blank lines stand between them.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    let member = |line: &Line| -> Option<(String, String)> {
        let (name, value) = line.text.split_once(':')?;
        ADDED.contains(&name.trim()).then(|| (name.trim().to_owned(), value.trim().to_owned()))
    };
    let machine = |line: &Line| member(line).filter(|(name, value)| name == NAME && !value.is_empty());
    let first = lines.iter().position(|line| machine(line).is_some())?;
    // The name is a member like others: it may stand first or last.
    let is_first = first == 0 || lines[first - 1].text.trim().is_empty() && has_more_below(lines, first);
    let mut sections: Vec<Section> = Vec::new();
    let mut waiting = Section::default();
    for line in lines {
        if let Some((_, name)) = machine(line) {
            let named = Section::of(&name);
            if is_first {
                sections.push(std::mem::replace(&mut waiting, named));
            } else {
                let body = std::mem::take(&mut waiting);
                sections.push(Section { machine: named.machine, ..body });
            }
        } else if let Some((name, why)) = refused(&line.text) {
            sections.push(Section::failed(name, why));
        } else if member(line).is_none() {
            waiting.push(line);
        }
    }
    sections.push(waiting);
    Some(sections)
}

fn has_more_below(lines: &[Line], at: usize) -> bool {
    lines
        .get(at + 1)
        .is_some_and(|line| !line.text.trim().is_empty() && !ADDED.iter().any(|name| line.text.starts_with(name)))
}

/// `[WS3] Connecting to remote server WS3 failed with the following error message : …`.
fn refused(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix('[')?.split_once("] ")?;
    let why = rest.split(" : ").next().unwrap_or(rest);
    (rest.contains(" remote server ") && super::may_be_host(name)).then_some((name, why))
}
