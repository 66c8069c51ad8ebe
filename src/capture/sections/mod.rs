//! One text with what several machines answered: as a tool that asks many of them prints it, or one block after another.
//!
//! A machine that is named and answered nothing keeps its place: left out, it would pass for one where all is well.

mod blocks;
mod consoles;
mod dumps;
mod found;
mod headings;
mod json;
mod play;
mod prefixes;
mod silence;

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::limits;
use crate::text::lines::Line;
use crate::text::{clean_text_up_to, cut_name};
use crate::vendor::labels::{Label, is_labelled, normal_label, part_heading, recognise_label, split_label};
use crate::vendor::unlabelled::unlabelled_product;

pub(super) use json::of_document;
pub(super) use silence::{NoAnswer, no_answer};

/// The most sections of one text; what follows is told as too much.
pub(super) const MOST_SECTIONS: usize = limits::SECTIONS;

/// Characters of the longest name of a machine.
const LONGEST_NAME: usize = 255;

/// A part of a text that belongs to one machine.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    /// The machine that the heading names.
    pub machine: Option<String>,
    /// The product, where the machine has several of which each has a part of its own.
    pub product: Option<String>,
    /// Why there is nothing of this machine, in the words of the tool that asked it.
    pub failure: Option<String>,
    /// The number and the first byte of the line that heads it.
    pub heading: Option<(u64, u64)>,
    /// The lines, joined; each keeps its place in [`Section::places`].
    pub text: String,
    /// For each line of the text its number and its first byte in the whole input.
    pub places: Vec<(u64, u64)>,
}

impl Section {
    fn of(machine: &str) -> Section {
        Section { machine: Some(cut_name(machine, LONGEST_NAME)), ..Section::default() }
    }

    fn failed(machine: &str, failure: &str) -> Section {
        Section { failure: Some(clean_text_up_to(failure.trim(), 200)), ..Section::of(machine) }
    }

    fn push(&mut self, line: &Line) {
        self.push_part(line, &line.text);
    }

    /// Adds a part of a line, or one of several texts that a line holds.
    fn push_part(&mut self, line: &Line, part: &str) {
        for text in unescaped(part).lines() {
            self.text.push_str(text);
            self.text.push('\n');
            self.places.push((line.number, line.byte));
        }
        if part.is_empty() {
            self.text.push('\n');
            self.places.push((line.number, line.byte));
        }
    }

    fn headed_by(self, line: &Line) -> Section {
        Section { heading: Some((line.number, line.byte)), ..self }
    }

    /// The exit code that the tool gives with which the command failed on the machine: `FAILED, rc=64`, "exited with exit code
    /// 64".
    pub(super) fn exit_code(&self) -> Option<u32> {
        let failure = self.failure.as_deref()?;
        let code = failure
            .rsplit_once(|c: char| !c.is_ascii_digit())
            .filter(|(before, _)| before.ends_with("rc") || before.ends_with("code"));
        code?.1.parse().ok()
    }

    fn is_silent(&self) -> bool {
        self.text.trim().is_empty() && self.failure.is_none()
    }
}

/// A text in which line ends stand as letters (`\r\n`), as tools write a text that they put into JSON, with its lines: only
/// where what stands behind such letters is labelled, since a path may hold them.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("\\n") {
        return Cow::Borrowed(text);
    }
    let whole = text.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\t", " ");
    let is_labelled = whole.lines().skip(1).any(|line| line.contains(':') && is_labelled(line));
    if is_labelled { Cow::Owned(whole) } else { Cow::Borrowed(text) }
}

/// A way in which a tool prints the answers of several machines.
type AnswerLayout = fn(&[Line]) -> Option<Vec<Section>>;

/// The layouts, each surer of its own than the one behind it.
const LAYOUTS: [AnswerLayout; 9] = [
    dumps::split,
    found::split,
    play::split,
    headings::at_indentation,
    headings::at_lines,
    blocks::split,
    prefixes::split,
    headings::at_marks,
    consoles::split,
];

/// Whether a text, or its beginning, is what several machines answered.
pub(super) fn is_of_many(lines: &[String]) -> bool {
    let lines: Vec<Line> =
        (1..).zip(lines).map(|(number, text)| Line { number, byte: 0, text: text.clone(), cut: false }).collect();
    LAYOUTS.iter().any(|layout| layout(&lines).is_some())
}

/// Splits a text at what names a machine; where nothing does, at each new block with the name of a product.
pub(super) fn split(lines: &[Line]) -> Vec<Section> {
    let named = LAYOUTS.iter().find_map(|layout| layout(lines));
    // A dump in which no other machine is named is a text like any.
    let named = named.filter(|sections| sections.len() > 1 || sections.iter().any(|section| section.machine.is_some()));
    // What a search found in one file stands behind its path all the same.
    let named = named.or_else(|| found::split(lines));
    named.map_or_else(|| at_products(lines), heard)
}

/// Without the silent parts of a machine that answered elsewhere, and without what stands before the first machine.
fn heard(mut sections: Vec<Section>) -> Vec<Section> {
    let spoke: BTreeSet<String> =
        sections.iter().filter(|section| !section.is_silent()).filter_map(|section| section.machine.clone()).collect();
    let (mut named, mut lost) = (BTreeSet::new(), BTreeSet::new());
    sections.retain(|section| match &section.machine {
        Some(machine) if section.is_silent() => !spoke.contains(machine) && named.insert(machine.clone()),
        // A summary says once more what failed.
        Some(machine) if section.failure.is_some() => lost.insert(machine.clone()) || !section.text.trim().is_empty(),
        Some(_) => true,
        None => !section.text.trim().is_empty(),
    });
    sections
}

fn at_products(lines: &[Line]) -> Vec<Section> {
    let mut section = Section::default();
    lines.iter().for_each(|line| section.push(line));
    blocks_of(&section)
}

/// One part for each product that a machine has: the version and the licence of one are not those of another.
pub(super) fn by_product(section: Section) -> Vec<Section> {
    let Some(machine) = section.machine.clone() else { return vec![section] };
    let mut parts = blocks_of(&section);
    let names: BTreeSet<&String> = parts.iter().filter_map(|part| part.product.as_ref()).collect();
    // The same product twice is one output after another of one machine.
    if names.len() < 2 {
        return vec![section];
    }
    for part in &mut parts {
        part.machine = Some(part.product.as_ref().map_or_else(|| machine.clone(), |name| format!("{machine}: {name}")));
        part.failure.clone_from(&section.failure);
    }
    parts
}

/// The parts of a text that state a product each; the agent of Security Center has no licence, and what it says is left
/// out.
fn blocks_of(section: &Section) -> Vec<Section> {
    let mut parts = vec![Section::default()];
    let mut is_agent = false;
    let mut program: Option<&str> = None;
    // Whether a heading alone named the product of the last part, and nothing is stated in it yet.
    let mut only_headed = false;
    for (text, place) in section.text.lines().zip(&section.places) {
        let called = program_of(text);
        let other = called.is_some() && program.is_some() && called != program;
        program = called.or(program);
        let labelled = product_of(text);
        let headed =
            headed_product(text).filter(|name| parts.last().is_some_and(|part| part.product.as_deref() != Some(name)));
        let product = labelled.or(headed);
        is_agent = match product {
            Some(name) => is_of_agent(name),
            None => is_agent && called.is_none() && part_heading(text).is_none(),
        };
        if is_agent {
            continue;
        }
        let named = parts.last().is_some_and(|part| part.product.is_some());
        if named && !only_headed && (product.is_some() || other) {
            parts.push(Section::default());
        }
        only_headed = match (headed, labelled) {
            (Some(_), None) => true,
            _ => only_headed && labelled.is_none() && !is_labelled(text),
        };
        let Some(part) = parts.last_mut() else { continue };
        if let Some(name) = product {
            part.product = Some(clean_text_up_to(name, LONGEST_NAME));
        }
        part.text.push_str(text);
        part.text.push('\n');
        part.places.push(*place);
    }
    // Where all are of one product, their names tell nothing apart.
    let names: BTreeSet<&String> = parts.iter().filter_map(|part| part.product.as_ref()).collect();
    if names.len() < parts.iter().filter(|part| part.product.is_some()).count() {
        parts.iter_mut().for_each(|part| part.product = None);
    }
    parts
}

/// The control program that a line calls.
fn program_of(line: &str) -> Option<&str> {
    let at = line.find("-control -").or_else(|| line.find("-control:"))?;
    line[..at].rsplit([' ', '/', '$', '#']).next().filter(|name| !name.is_empty())
}

/// The product that a line heads the part of, without a label.
fn headed_product(line: &str) -> Option<&str> {
    unlabelled_product(line).filter(|product| product.heads)?.name
}

fn is_of_agent(name: &str) -> bool {
    let name = name.to_lowercase();
    name.contains("network agent") || name.contains("агент администрирования")
}

/// The product that a line names as that of what follows.
fn product_of(line: &str) -> Option<&str> {
    let (label, value) = split_label(line)?;
    let label = normal_label(label);
    // "Application name" stands within the block of a key.
    let is_name = label != "application name" && recognise_label(&label) == Some(Label::ProductName)
        || matches!(label.as_str(), "product" | "продукт" | "produkt" | "produit");
    Some(value.trim()).filter(|value| is_name && value.to_lowercase().contains("kaspersky"))
}

/// Whether a line states the name of one of the vendor's products.
fn names_product(line: &str) -> bool {
    product_of(line).is_some()
}

/// Whether a word may be the name of a machine: of letters, digits and the signs of host names.
fn may_be_host(word: &str) -> bool {
    let is_sign = |c: char| matches!(c, '.' | '-' | '_' | '@' | ':' | '[' | ']' | ',');
    !word.is_empty()
        && word.len() <= LONGEST_NAME
        && word.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        && word.chars().all(|c| c.is_alphanumeric() || is_sign(c))
}

/// What a tool prints in place of an answer (sources: the outputters of Salt, `ssh`).
fn is_no_answer(text: &str) -> bool {
    let text = text.trim().trim_matches('"');
    let says = ["Minion did not return", "[No response]", "[Not connected]", "No response", "UNREACHABLE"];
    matches!(text, "False" | "false" | "None" | "null") || says.iter().any(|says| text.starts_with(says))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::Lines;

    pub(super) fn lines(text: &str) -> Vec<Line> {
        Lines::new(text.as_bytes()).collect()
    }

    fn sections(text: &str) -> Vec<Section> {
        split(&lines(text))
    }

    /// Each machine with `+` where it answered and `-` where it did not.
    fn answers(text: &str) -> String {
        let told = |section: &Section| {
            let name = section.machine.clone().unwrap_or_else(|| "?".into());
            let spoke = section.text.contains("Valid") && section.failure.is_none();
            format!("{name}{}", if spoke { "+" } else { "-" })
        };
        sections(text).iter().map(told).collect::<Vec<_>>().join(" ")
    }

    const APP: &str = "Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nKey status: Valid\n";

    #[test]
    fn a_machine_that_did_not_answer_keeps_its_place_in_every_layout() {
        let indented: String = APP.lines().map(|line| format!("    {line}\n")).collect();
        let prefixed: String = APP.lines().map(|line| format!("n1: {line}\n")).collect();
        let msg = serde_json::to_string(APP).unwrap_or_default();
        let rule = "---------------\n";
        for (text, expected) in [
            (format!("n1:\n{indented}n2:\n    Minion did not return. [No response]\nn3:\n"), "n1+ n2- n3-"),
            (format!("n1:\n{indented}n2:\n----------\nSummary\n----------\n# of minions targeted: 2\n"), "n1+ n2-"),
            (format!("{prefixed}clush: n[2-3] (2): exited with exit code 1\n"), "n1+ n2- n3-"),
            (format!("n1: |-\n{indented}n2: false\n"), "n1+ n2-"),
            (format!("n1: {APP}n2: Minion did not return. [Not connected]\n"), "n1+ n2-"),
            (
                format!("n1 | CHANGED | rc=0 >>\n{APP}n2 | UNREACHABLE! => {{\n}}\nn3 | CHANGED | rc=0 >>\n\n"),
                "n1+ n2- n3-",
            ),
            (format!("n1 | FAILED | rc=2 >>\nno such file\nn2 | SUCCESS | rc=0 >>\n{APP}"), "n1- n2+"),
            (
                format!("n1 | CHANGED | rc=0 | (stdout) {}\nn2 | UNREACHABLE!: timed out\n", APP.replace('\n', "\\n")),
                "n1+ n2-",
            ),
            (
                format!(
                    "{prefixed}n2: ssh: connect to host n2 port 22: Connection refused\npdsh@adm: n2: ssh exited with exit code 255\n"
                ),
                "n1+ n2- n2-",
            ),
            (format!("{prefixed}clush: n[2-3]: exited with exit code 255\n"), "n1+ n2- n3-"),
            (format!("{rule}n[1,3] (2)\n{rule}{APP}"), "n1+ n3+"),
            (
                format!("[1] 10:11:12 [SUCCESS] n1\n{APP}[2] 10:11:13 [FAILURE] n2 Exited with error code 255\n"),
                "n1+ n2-",
            ),
            (format!("==> n1.txt <==\n{APP}\n==> n2.txt <==\n"), "n1.txt+ n2.txt-"),
            (
                format!(
                    "== n1 ==\n{APP}== n2 ==\nssh: connect to host n2 port 22: Connection timed out\n== n3 ==\n{APP}"
                ),
                "n1+ n2- n3+",
            ),
            (format!("\u{1b}[0;33mn1 | CHANGED | rc=0 >>\n{APP}\u{1b}[0m\nn2 | UNREACHABLE! => {{\n}}\n"), "n1+ n2-"),
            (format!("{APP}PSComputerName : n1\n\n{APP}PSComputerName : n2\n\nPSComputerName : n3\n"), "n1+ n2+ n3-"),
            (
                format!(
                    "[n2] Connecting to remote server n2 failed with the following error message : no\n{APP}PSComputerName : n1\n"
                ),
                "n2- n1+",
            ),
            (
                format!(
                    "TASK [x] **\nok: [n1] => {{\n    \"msg\": {msg}\n}}\nfatal: [n2]: UNREACHABLE! => {{\"changed\": false}}\nok: [n3]\n\nPLAY RECAP **\nn1 : ok=1 changed=0\nn4 : ok=0 unreachable=1\n"
                ),
                "n1+ n2- n3- n4-",
            ),
        ] {
            assert_eq!(answers(&text), expected, "{text}");
            assert!(is_of_many(&lines(&text).into_iter().map(|line| line.text).collect::<Vec<_>>()), "{text}");
        }
    }

    #[test]
    fn line_ends_that_stand_as_letters_are_line_ends_and_those_of_a_path_are_not() {
        let app = "Name: Kaspersky Endpoint Security 12.1 for Linux\\r\\nKey status: Valid\\r\\nExpires: C:\\new";
        for text in [app.to_owned(), app.replace("\\r", ""), format!("n1 | CHANGED | rc=0 >>\n{app}")] {
            let found = sections(&text);
            let last = found.last().map(|section| section.text.as_str()).unwrap_or_default();
            assert!(last.lines().any(|line| line == "Key status: Valid"), "{text}: {last}");
            assert!(found.iter().all(|section| section.text.lines().count() == section.places.len()));
        }
        for path in [r"Path: C:\new\report", r"Name: x \r\n y", r"\\nas\new: share"] {
            assert_eq!(unescaped(path), path);
        }
    }

    #[test]
    fn the_output_of_one_machine_is_that_of_one() {
        let keys = "Active key information:\n    Key status: Valid\n    Expiration date: 2027-01-02\n";
        for text in [APP, keys, "Version: 12\nPolicy: no\n", "x\n", "", "Dear all: hello\nn1: is broken\n"] {
            let texts: Vec<String> = lines(text).into_iter().map(|line| line.text).collect();
            assert!(!is_of_many(&texts), "{text}");
        }
        assert_eq!(sections(&format!("{APP}{keys}")).len(), 1);
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
    fn each_product_of_a_machine_has_its_own_part() {
        let mail = "Name: Kaspersky Security 8 for Linux Mail Server\nVersion: 8.0.3.30\nKey status: Expired\n";
        let agent = "Name: Kaspersky Security Center 15 Network Agent\nVersion: 15.1.0.20748\n";
        let of = |text: &str| -> Vec<(Option<String>, usize)> {
            let parts = split(&lines(text)).into_iter().flat_map(by_product);
            parts.map(|part| (part.machine.or(part.product), part.text.lines().count())).collect()
        };
        let (kesl, klms) = ("Kaspersky Endpoint Security 12.1 for Linux", "Kaspersky Security 8 for Linux Mail Server");
        assert_eq!(of(&format!("{APP}{mail}")), [(Some(kesl.into()), 3), (Some(klms.into()), 3)]);
        let on_host = of(&format!("mx1 | CHANGED | rc=0 >>\n{APP}{mail}"));
        assert_eq!(on_host, [(Some(format!("mx1: {kesl}")), 3), (Some(format!("mx1: {klms}")), 3)]);
        for text in [format!("{agent}{APP}"), format!("{APP}{agent}")] {
            assert_eq!(of(&text), [(Some(kesl.into()), 3)], "{text}");
        }
        let unnamed = "Key status: Expired\n";
        assert_eq!(of(&format!("# kesl-control --app-info\n{APP}# klms-control --get-app-info\n{unnamed}")).len(), 2);
    }

    #[test]
    fn a_heading_with_a_products_name_begins_its_part_and_its_own_name_below_begins_no_other() {
        let kess = "Kaspersky Embedded Systems Security 3.3 for Linux";
        let parts = |text: &str| split(&lines(text)).len();
        assert_eq!(parts(&format!("=== Kaspersky Endpoint Security 12.1 for Linux ===\n{APP}")), 1);
        let expired = "Key status: Expired\nLicense expiration date: 2025-01-01\n";
        assert_eq!(parts(&format!("=== {kess} ===\n{expired}")), 1);
        assert_eq!(parts(&format!("{APP}=== {kess} ===\n{expired}")), 2);
        assert_eq!(parts(&format!("{kess}\n{expired}Kaspersky Endpoint Security 12.1 for Linux\n{expired}")), 2);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_split(text in "(a1 \\| CHANGED x|b2:|    Name: Kaspersky Endpoint Security|==> c <==|\\[1\\] 1 \\[FAILURE\\] d|PSComputerName : e|ok: \\[f\\] => \\{|\\}|----------|g: Key status: Valid|[a-z:|\\[\\]]{1,9}|\n){0,40}") {
            let all = lines(&text);
            let found = split(&all);
            for section in &found {
                proptest::prop_assert_eq!(section.text.lines().count(), section.places.len());
            }
        }
    }
}
