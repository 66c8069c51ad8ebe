//! One text with the output of several machines: headings of Ansible, or one block after another.

use crate::text::clean_text;
use crate::text::lines::Line;
use crate::vendor::families::linux_family;
use crate::vendor::labels::{normal_label, split_label};

/// The most sections of one text; what follows is told as too much.
pub(super) const MOST_SECTIONS: usize = 20_000;

/// A part of a text that belongs to one machine.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    /// The machine that the heading names.
    pub machine: Option<String>,
    /// Why there is nothing of this machine, in the words of the tool that asked it.
    pub failure: Option<String>,
    /// The lines, joined; each keeps its place in [`Section::places`].
    pub text: String,
    /// For each line of the text its number and its first byte in the whole input.
    pub places: Vec<(u64, u64)>,
}

impl Section {
    fn push(&mut self, line: &Line) {
        self.text.push_str(&line.text);
        self.text.push('\n');
        self.places.push((line.number, line.byte));
    }
}

/// What a heading of Ansible says: `web01 | CHANGED | rc=0 >>`, or `web04 | UNREACHABLE! => {` (source: the output of
/// its `minimal` callback).
struct Heading<'a> {
    machine: &'a str,
    state: &'a str,
}

fn heading(line: &str) -> Option<Heading<'_>> {
    let mut parts = line.trim_end().split(" | ");
    let machine = parts.next().filter(|name| !name.is_empty() && !name.contains(char::is_whitespace))?;
    let state = parts.next()?.trim();
    let word = state.split([' ', '!']).next()?;
    let known = ["CHANGED", "SUCCESS", "FAILED", "UNREACHABLE"].contains(&word);
    (known && machine.len() <= 255).then_some(Heading { machine, state })
}

/// Whether a text has headings that name machines.
pub(super) fn has_headings<'a>(lines: impl IntoIterator<Item = &'a str>) -> bool {
    lines.into_iter().any(|line| heading(line).is_some())
}

/// Splits a text at headings that name a machine; where there is none, at each new block with the name of a product.
pub(super) fn split(lines: &[Line]) -> Vec<Section> {
    if has_headings(lines.iter().map(|line| line.text.as_str())) { at_headings(lines) } else { at_products(lines) }
}

fn at_headings(lines: &[Line]) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    for line in lines {
        let Some(heading) = heading(&line.text) else {
            sections.last_mut().into_iter().for_each(|section| section.push(line));
            continue;
        };
        let failed = heading.state.starts_with("UNREACHABLE") || heading.state.starts_with("FAILED");
        let state = || heading.state.split(" =>").next().unwrap_or_default();
        sections.push(Section {
            machine: Some(clean_text(heading.machine)),
            failure: failed.then(|| clean_text(state())),
            ..Section::default()
        });
    }
    sections.retain(|section| section.machine.is_some() || !section.text.trim().is_empty());
    sections
}

fn at_products(lines: &[Line]) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    let mut named = false;
    for line in lines {
        if names_product(&line.text) {
            if named {
                sections.push(Section::default());
            }
            named = true;
        }
        sections.last_mut().into_iter().for_each(|section| section.push(line));
    }
    sections
}

/// Whether a line states the name of one of the vendor's products.
fn names_product(line: &str) -> bool {
    split_label(line).is_some_and(|(label, value)| normal_label(label) == "name" && linux_family(value).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::Lines;

    fn sections(text: &str) -> Vec<Section> {
        split(&Lines::new(text.as_bytes()).collect::<Vec<_>>())
    }

    #[test]
    fn a_heading_begins_the_part_of_its_machine_and_lines_keep_their_places() {
        let found =
            sections("PLAY\na1 | CHANGED | rc=0 >>\nName: x\nb2 | UNREACHABLE! => {\n  \"changed\": false\n}\n");
        let machines: Vec<_> = found.iter().map(|section| section.machine.as_deref()).collect();
        assert_eq!(machines, [None, Some("a1"), Some("b2")]);
        assert_eq!(found[1].places, [(3, 28)]);
        assert_eq!(found[2].failure.as_deref(), Some("UNREACHABLE!"));
    }

    #[test]
    fn every_further_product_begins_a_block() {
        let block = "Name: Kaspersky Endpoint Security 12.1 for Linux\nKey status: Valid\n";
        assert_eq!(sections(&block.repeat(3)).len(), 3);
        assert_eq!(sections("Name: something\nName: else\n").len(), 1);
    }

    #[test]
    fn pipes_in_prose_head_nothing() {
        for line in ["a b | CHANGED", "x | y | z", "| SUCCESS", "host |CHANGED", ""] {
            assert!(heading(line).is_none(), "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_lost_but_headings(lines in proptest::collection::vec("(a1 \\| CHANGED x|Name: Kaspersky Endpoint Security|[a-z:|]{1,9})", 0..20)) {
            let text = lines.join("\n");
            let headings = lines.iter().filter(|line| heading(line).is_some()).count();
            let kept: usize = sections(&text).iter().map(|section| section.places.len()).sum();
            let all = Lines::new(text.as_bytes()).count();
            proptest::prop_assert_eq!(kept + headings, all);
        }
    }
}
