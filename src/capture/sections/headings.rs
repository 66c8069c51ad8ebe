//! Answers under headings that name a machine each: Ansible's short output, parallel-ssh, `tail`, clush, Salt.

use super::silence::{are_without_answer, no_answer};
use super::{Section, is_no_answer, may_be_host};
use crate::text::lines::Line;
use crate::vendor::labels::{normal_label, recognise_label};

/// Machines of one folded name, such as `n[01-64]`.
const MOST_FOLDED: u32 = 1_000;

/// Splits at lines that head the answer of a machine.
pub(super) fn at_lines(lines: &[Line]) -> Option<Vec<Section>> {
    let mut sections = vec![Section::default()];
    let mut open = 0..1;
    let mut any = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let below = |by: usize| lines.get(at + by).map(|line| line.text.as_str());
        let (heads, taken) = match heading(&line.text) {
            Some(section) => (vec![section], 1),
            None => match (is_rule(&line.text), below(1), below(2).is_some_and(is_rule)) {
                (true, Some(names), true) => (ruled(names), 3),
                _ => (Vec::new(), 1),
            },
        };
        if heads.is_empty() {
            let from = sections.len();
            match outside(&line.text) {
                Some(failed) if any => sections.extend(failed.into_iter().map(|section| section.headed_by(line))),
                // Machines with one answer between them have it each.
                _ => open.clone().filter(|at| *at < from).for_each(|at| sections[at].push(line)),
            }
        } else {
            any = true;
            open = sections.len()..sections.len() + heads.len();
            sections.extend(heads.into_iter().map(|section| section.headed_by(line)));
            // What stands in the line of the heading itself.
            if let Some(why) = behind_failure(&line.text) {
                let failed = open.clone().filter(|at| sections[*at].failure.is_some()).collect::<Vec<_>>();
                failed.into_iter().for_each(|at| sections[at].push_part(line, why));
            }
            if let Some((_, output)) = line.text.split_once(" | (stdout) ") {
                let output = output.split(" (stderr) ").next().unwrap_or(output);
                open.clone()
                    .for_each(|at| sections[at].push_part(line, &output.replace("\\r\\n", "\n").replace("\\n", "\n")));
            }
        }
        at += taken;
    }
    any.then_some(sections)
}

/// A line that heads the answer of one machine.
fn heading(line: &str) -> Option<Section> {
    ansible(line).or_else(|| parallel_ssh(line)).or_else(|| tail(line))
}

/// The words with which Ansible says how a machine fared; what each of the last three has no answer.
const STATES: [&str; 5] = ["CHANGED", "SUCCESS", "FAILED", "UNREACHABLE", "SKIPPED"];

/// What a heading of Ansible says: `web01 | CHANGED | rc=0 >>`, or `web04 | UNREACHABLE! => {` (source: the output of
/// its `minimal` and `oneline` callbacks). An inventory may give a machine any name.
fn ansible(line: &str) -> Option<Section> {
    let line = line.trim_end();
    let (machine, rest) = line.match_indices(" | ").find_map(|(at, mark)| {
        let (name, rest) = (line[..at].trim(), &line[at + mark.len()..]);
        // Words that no host has may stand in prose, too: then all of the heading is wanted.
        let is_heading = state_of(rest).is_some() && (may_be_host(name) || ends_as_heading(rest));
        (is_heading && !name.is_empty()).then_some((name, rest))
    })?;
    let mut parts = rest.split(" | ");
    let state = parts.next()?.trim();
    let failed = matches!(state_of(state)?, "UNREACHABLE" | "FAILED" | "SKIPPED");
    let said = state.split([':', '=']).next().unwrap_or(state);
    let code = parts.next().map(|code| code.trim_end_matches([' ', '>'])).filter(|code| code.starts_with("rc="));
    let said = code.map_or_else(|| said.to_owned(), |code| format!("{said}, {code}"));
    Some(if failed { Section::failed(machine, &said) } else { Section::of(machine) })
}

/// What Ansible says behind the state of a machine that failed, in the line of the heading: `=> {"msg": …}`, or words behind a
/// colon.
fn behind_failure(line: &str) -> Option<&str> {
    let (_, behind) = STATES[2..].iter().find_map(|state| line.split_once(&format!(" | {state}")))?;
    let behind = behind.trim_start_matches('!');
    let said = behind.strip_prefix(": ").or_else(|| behind.split_once("=> ").map(|(_, object)| object))?;
    Some(said.trim()).filter(|said| said.len() > 1)
}

/// The word with which a state begins.
fn state_of(rest: &str) -> Option<&'static str> {
    let word = rest.trim_start().split([' ', '!']).next()?;
    STATES.into_iter().find(|state| *state == word)
}

/// Whether behind the word of a state all stands that Ansible prints there.
fn ends_as_heading(rest: &str) -> bool {
    let behind = STATES.iter().find_map(|state| rest.trim_start().strip_prefix(state)).unwrap_or_default();
    let behind = behind.trim_start_matches('!');
    let is_code =
        behind.strip_prefix(" | rc=").is_some_and(|code| code.starts_with(|c: char| c == '-' || c.is_ascii_digit()));
    is_code || behind.starts_with(" => {") || behind.starts_with(": ")
}

/// `[1] 10:11:12 [SUCCESS] web01`, or `[2] 10:11:13 [FAILURE] web02 Exited with error code 255`.
fn parallel_ssh(line: &str) -> Option<Section> {
    let (number, rest) = line.strip_prefix('[')?.split_once("] ")?;
    let (_, rest) = rest.split_once(" [").filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (state, rest) = rest.split_once("] ")?;
    let (machine, why) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    match state {
        "SUCCESS" if may_be_host(machine) => Some(Section::of(machine)),
        "FAILURE" if may_be_host(machine) => Some(Section::failed(machine, why)),
        _ => None,
    }
}

/// `==> web01.txt <==`.
fn tail(line: &str) -> Option<Section> {
    let name = line.trim().strip_prefix("==> ")?.strip_suffix(" <==")?.trim();
    (!name.is_empty()).then(|| Section::of(name))
}

fn is_rule(line: &str) -> bool {
    let line = line.trim_end();
    line.len() >= 10 && line.bytes().all(|byte| byte == b'-')
}

/// The machines between two rules of `clush -b`: `web01`, `n[01-03,07] (4)`, `a,b (2)`.
fn ruled(names: &str) -> Vec<Section> {
    let mut words = names.split_whitespace();
    let (Some(set), count, None) = (words.next(), words.next(), words.next()) else { return Vec::new() };
    let counts = |word: &str| word.starts_with('(') && word.ends_with(')');
    if !may_be_host(set) || !count.is_none_or(counts) {
        return Vec::new();
    }
    unfolded(set).iter().map(|machine| Section::of(machine)).collect()
}

/// Splits at lines that people print themselves before each answer: `== web01 ==`, `### web01`, `>>> web01`. Only the names of
/// hosts that show a number or a dot are told so, and only where what follows is an answer or says why there is none.
pub(super) fn at_marks(lines: &[Line]) -> Option<Vec<Section>> {
    let mut sections = vec![Section::default()];
    for line in lines {
        match marked(&line.text) {
            Some(name) => sections.push(Section::of(name).headed_by(line)),
            None => sections.last_mut().into_iter().for_each(|section| section.push(line)),
        }
    }
    let says_product = |section: &&Section| section.text.lines().any(super::names_product);
    let named: Vec<&Section> = sections.iter().filter(|section| section.machine.is_some()).collect();
    let answers = named.iter().copied().filter(says_product).count();
    let refusals = named.iter().filter(|section| no_answer(&section.text).is_some()).count();
    let is_told = named.len() > 1 && answers > 0 && answers + refusals > 1 || are_without_answer(&sections);
    is_told.then_some(sections)
}

/// The host between the signs of such a line.
fn marked(line: &str) -> Option<&str> {
    const SIGNS: [char; 7] = ['=', '#', '*', '-', '>', '~', '+'];
    let line = line.trim();
    let bare = line.trim_start_matches(SIGNS);
    let name = bare.trim().trim_end_matches(SIGNS).trim().trim_end_matches(':');
    let shows_host = name.contains(|sign: char| sign.is_ascii_digit() || sign == '.');
    let is_version =
        name.strip_prefix(['v', 'V']).is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
    let is_host = may_be_host(name) && name.starts_with(char::is_alphabetic) && shows_host && !is_version;
    (line.len() - bare.len() > 1 && is_host).then_some(name)
}

/// What `clush` and `pdsh` say of a machine beside the answers: `clush: n03: exited with exit code 255`.
pub(super) fn outside(line: &str) -> Option<Vec<Section>> {
    let (tool, rest) = line.split_once(": ")?;
    let (set, said) = rest.split_once(": ")?;
    // A folded name may be followed by how many it stands for.
    let set = set.split_once(" (").filter(|(_, count)| count.ends_with(')')).map_or(set, |(set, _)| set);
    let is_tool = tool == "clush" || tool.split('@').next() == Some("pdsh");
    (is_tool && may_be_host(set)).then(|| unfolded(set).iter().map(|name| Section::failed(name, said)).collect())
}

/// The names that a folded one stands for; the folded one itself where it cannot be unfolded.
fn unfolded(set: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut depth = 0_u32;
    let mut parts = vec![String::new()];
    for character in set.chars() {
        match character {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().into_iter().for_each(|part| part.push(character));
    }
    for part in parts {
        match part.split_once('[').and_then(|(head, rest)| Some((head, rest.split_once(']')?))) {
            Some((head, (ranges, tail))) if !tail.contains('[') => {
                for range in ranges.split(',') {
                    let (first, last) = range.split_once('-').unwrap_or((range, range));
                    let (Ok(from), Ok(to)) = (first.parse::<u32>(), last.parse::<u32>()) else {
                        return vec![set.to_owned()];
                    };
                    if to.saturating_sub(from) >= MOST_FOLDED {
                        return vec![set.to_owned()];
                    }
                    let width = first.len();
                    names.extend((from..=to).map(|number| format!("{head}{number:0width$}{tail}")));
                }
            }
            _ => names.push(part),
        }
        if names.len() > MOST_FOLDED as usize {
            return vec![set.to_owned()];
        }
    }
    names
}

/// Splits at lines such as `web01:` with the answer indented below them (sources: the `nested` and `yaml` outputters of
/// Salt).
pub(super) fn at_indentation(lines: &[Line]) -> Option<Vec<Section>> {
    let mut sections: Vec<Section> = Vec::new();
    let mut indent = None;
    let (mut bodies, mut over) = (0, false);
    for line in lines {
        let text = line.text.trim_end();
        if text.trim().is_empty() {
            continue;
        }
        if !text.starts_with(' ') {
            over |= text.starts_with("Summary") || text.starts_with("# of ");
            if over || is_talk(text) {
                continue;
            }
            sections.push(machine_alone(text)?);
            indent = None;
        } else if let Some(section) = sections.last_mut().filter(|_| !over) {
            let own = text.len() - text.trim_start().len();
            let indent = *indent.get_or_insert(own);
            if own < 2 {
                return None;
            }
            if is_no_answer(text) {
                section.failure = Some(text.trim().to_owned());
            } else {
                section.push_part(line, text.get(indent.min(own)..).unwrap_or(text));
                bodies += 1;
            }
        }
    }
    let says_product = |section: &Section| section.text.lines().any(super::names_product);
    (bodies > 0 && sections.iter().any(says_product) || are_without_answer(&sections)).then_some(sections)
}

/// A line with the name of a machine alone, or with what the tool says in place of an answer.
fn machine_alone(text: &str) -> Option<Section> {
    let (name, rest) = text.split_once(':')?;
    let rest = rest.trim();
    if !may_be_host(name) || recognise_label(&normal_label(name)).is_some() {
        return None;
    }
    match rest {
        "" | "|" | "|-" | "|+" | "''" | "\"\"" => Some(Section::of(name)),
        rest if is_no_answer(rest) => Some(Section::failed(name, rest)),
        _ => None,
    }
}

/// What Salt prints between the answers.
fn is_talk(text: &str) -> bool {
    let begins = ["ERROR:", "[ERROR", "[WARNING", "---", "===", "Executing job with jid"];
    begins.iter().any(|begin| text.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::cut_name;

    #[test]
    fn folded_names_are_unfolded_within_bounds() {
        assert_eq!(unfolded("n[01-03,7],web.example.org"), ["n01", "n02", "n03", "n7", "web.example.org"]);
        assert_eq!(unfolded("n[1-9999999]").len(), 1);
        assert_eq!(unfolded("n[a-b]"), ["n[a-b]"]);
        assert_eq!(unfolded("n[1"), ["n[1"]);
    }

    #[test]
    fn a_machine_is_headed_whatever_its_inventory_calls_it() {
        let long = "k".repeat(260);
        for name in
            ["db one", r"CORP\kasse 7", r#""till" 3"#, "{{ shop }}", "o'hare", "a | b", "büro (alt)", long.as_str()]
        {
            for state in
                ["CHANGED | rc=0 >>", "SUCCESS => {", "FAILED! => {", "FAILED | rc=-9 >>", "UNREACHABLE!: timed out"]
            {
                let found = heading(&format!("{name} | {state}")).unwrap_or_default();
                let failed = state.starts_with('F') || state.starts_with('U');
                let told = found.machine.as_deref().map(|machine| machine == cut_name(name, 255));
                assert_eq!((told, found.failure.is_some()), (Some(true), failed), "{name} | {state}");
            }
        }
        assert!(heading("web01 | SKIPPED").is_some_and(|section| section.failure.is_some()));
    }

    #[test]
    fn what_people_print_before_each_answer_heads_it() {
        for line in ["== web01 ==", "### web01", ">>> web01:", "--- web01 ---", "*** web01 ***", "=====web01====="] {
            assert_eq!(marked(line), Some("web01"), "{line}");
        }
        for line in [
            "== license ==",
            "=== kesl-control ===",
            "# web01",
            "--- a/web01.txt",
            "## v12.1",
            "== 2026-11-20 ==",
            "web01",
            "-- two words1 --",
        ] {
            assert_eq!(marked(line), None, "{line}");
        }
    }

    #[test]
    fn pipes_in_prose_head_nothing() {
        for line in
            ["a b | CHANGED", "x | y | z", "| SUCCESS", "host |CHANGED", "", "[1] x", "[a] b [SUCCESS] c", "==> <=="]
        {
            assert!(heading(line).is_none(), "{line}");
        }
    }
}
