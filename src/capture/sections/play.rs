//! The output of an Ansible playbook: `ok: [web01] => {…}`, `fatal: [web02]: UNREACHABLE! => {…}`, `PLAY RECAP`.

use serde_json::Value;

use super::json::answer_of;
use super::{Section, may_be_host};
use crate::text::lines::Line;

/// Splits the output of a playbook at its results.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    let is_play = |line: &Line| {
        ["PLAY [", "TASK [", "PLAY RECAP"].iter().any(|begin| line.text.starts_with(begin)) && line.text.ends_with('*')
    };
    lines.iter().find(|line| is_play(line))?;
    let mut sections = Vec::new();
    let mut recap = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        at += 1;
        recap |= line.text.starts_with("PLAY RECAP");
        if recap {
            sections.extend(recapped(&line.text));
            continue;
        }
        let Some((mut section, opening)) = result(&line.text) else { continue };
        let mut document = opening.to_owned();
        // An object over several lines ends where its brace stands at the margin.
        if document == "{" {
            while let Some(line) = lines.get(at).filter(|line| result(&line.text).is_none()) {
                at += 1;
                document.push_str(&line.text);
                document.push('\n');
                if line.text.starts_with('}') {
                    break;
                }
            }
        }
        if section.failure.is_some() {
            // What it says stands in members of it.
            section.push_part(line, &document);
        } else if let Ok(value) = serde_json::from_str::<Value>(&document) {
            answer_of(&value).into_iter().for_each(|answer| section.push_part(line, &answer));
        }
        sections.push(section);
    }
    (!sections.is_empty()).then_some(sections)
}

/// A result, and what stands behind its arrow.
fn result(line: &str) -> Option<(Section, &str)> {
    let (state, rest) = line.split_once(": [")?;
    let (machine, rest) = rest.split_once(']')?;
    let opening = rest.split_once("=> ").map_or("", |(_, opening)| opening.trim());
    let machine = machine.split(" -> ").next().unwrap_or(machine);
    if !may_be_host(machine) {
        return None;
    }
    match state {
        "ok" | "changed" | "skipping" | "included" => Some((Section::of(machine), opening)),
        "fatal" | "failed" | "unreachable" => {
            let said = rest.trim_start_matches(':').split("=>").next().unwrap_or_default().trim();
            Some((Section::failed(machine, if said.is_empty() { state } else { said }), opening))
        }
        _ => None,
    }
}

/// `web01 : ok=1 changed=0 unreachable=1 failed=0`.
fn recapped(line: &str) -> Option<Section> {
    let (machine, counts) = line.split_once(" : ").or_else(|| line.split_once(": "))?;
    let (machine, counts) = (machine.trim(), counts.trim());
    if !may_be_host(machine) || !counts.starts_with("ok=") {
        return None;
    }
    let is_lost = counts.split_whitespace().any(|count| count.starts_with("unreachable=") && count != "unreachable=0");
    Some(if is_lost { Section::failed(machine, "UNREACHABLE!") } else { Section::of(machine) })
}
