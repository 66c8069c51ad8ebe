//! One console in which several computers were asked, one `ssh` after another: the prompt names each.

use std::collections::BTreeMap;

use super::Section;
use crate::capture::console::{is_same_host, prompt};
use crate::text::lines::Line;
use crate::vendor::labels::is_labelled;

/// Splits a copied console at the prompts of its computers; nothing where one alone was asked for its licence.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    let mut sections: Vec<Section> = Vec::new();
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    let mut current = None;
    for line in lines {
        if let Some(host) = prompt(&line.text).and_then(|prompt| prompt.host) {
            let known = by_name.iter().find(|(name, _)| is_same_host(name, host)).map(|(_, at)| *at);
            let at = known.unwrap_or_else(|| {
                sections.push(Section::of(host));
                by_name.insert(host.to_owned(), sections.len() - 1);
                sections.len() - 1
            });
            current = Some(at);
        }
        let Some(section) = current.and_then(|at: usize| sections.get_mut(at)) else { continue };
        section.push(line);
    }
    // From where somebody went on to the others, nothing was asked.
    sections.retain(was_asked);
    (sections.len() > 1).then_some(sections)
}

/// Whether a computer was asked for its licence, or answered.
fn was_asked(section: &Section) -> bool {
    let asks = |line: &str| prompt(line).is_some_and(|prompt| prompt.command.contains("-control"));
    section.text.lines().any(|line| asks(line) || is_labelled(line))
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;
    use super::*;

    #[test]
    fn each_computer_of_a_console_has_its_own_part() {
        let text = "me@desk:~$ ssh root@a1\nroot@a1:~# kesl-control --app-info\nKey status: Valid\nroot@a1:~# exit\n\
            me@desk:~$ ssh root@b2\nroot@b2:~# kesl-control --app-info\nKey status: Expired\n";
        let found = split(&lines(text)).unwrap_or_default();
        let machines: Vec<_> = found.iter().map(|section| section.machine.as_deref()).collect();
        assert_eq!(machines, [Some("a1"), Some("b2")]);
        assert!(found[1].text.contains("Expired") && !found[1].text.contains("Valid"));
        assert_eq!(split(&lines("root@a1:~# kesl-control -L\nroot@a1:~# kesl-control -L\n")), None);
    }
}
