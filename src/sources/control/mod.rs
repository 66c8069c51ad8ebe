//! Output of `kesl-control`, `kfl-control`, `kess-control` and `kics-control`: `--app-info` and
//! `-L --query`, as text or JSON, and the status of the container service.

mod dict;
mod facts;
mod json;
#[cfg(test)]
mod tests;

use std::io::Read;

use crate::say::advice;
use crate::vendor::exit_code_name;
use crate::vendor::families::{control_program, is_program_beside, linux_family};
use crate::vendor::key_states::is_not_activated;
use crate::vendor::labels::{Label, are_telling, normal_label, part_heading, recognise_label, split_label};
use crate::vendor::unlabelled::unlabelled_product;
pub(crate) use facts::SOURCE;
use facts::{ControlFacts, LabelPlace};

use super::format::{Format, Head, Origin};
use crate::facts::{NotRead, NotReadReason, Reading};
use crate::sources::ending::not_read;
use crate::text::lines::{BLOCK, Ending, Lines, read_up_to};

/// Output of a control program.
pub(crate) struct ControlOutput;

impl Format for ControlOutput {
    fn recognises(&self, head: &Head) -> bool {
        if head.opens_json() {
            return json::recognises(&head.lines.join("\n"));
        }
        let labelled = head.lines.iter().filter_map(|line| split_label(line));
        let mut known = Vec::new();
        for (label, value) in labelled {
            let label = normal_label(label);
            if linux_family(value).is_some() && recognise_label(&label) == Some(Label::ProductName) {
                return true;
            }
            known.extend(recognise_label(&label).filter(|kind| !known.contains(kind)));
        }
        // A product that only a heading or a service names, and one label that is its own.
        let is_named = || head.lines.iter().any(|line| unlabelled_product(line).is_some() && !is_known_label(line));
        let is_told = || known.iter().any(|label| label.is_telling()) && is_named();
        are_telling(&known) || is_lone_license_status(head) || is_of_terms_alone(head) || is_console(head) || is_told()
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        // A failure of the input comes again when the block is read to its end.
        let (block, _) = read_up_to(input, BLOCK);
        let is_json = Head::new(&block).opens_json();
        let mut whole = block.chain(input);
        if is_json { json::read(&mut whole, origin) } else { read_text(&mut whole, origin) }
    }
}

/// Whether a text has a label of the control programs' own.
pub(crate) fn has_telling_label(head: &Head) -> bool {
    let labels = head.lines.iter().filter_map(|line| split_label(line));
    labels.filter_map(|(label, _)| recognise_label(&normal_label(label))).any(Label::is_telling)
}

/// Whether a line states something under a label that is read, such as the application of a key.
fn is_known_label(line: &str) -> bool {
    split_label(line).is_some_and(|(label, _)| recognise_label(&normal_label(label)).is_some())
}

/// Whether nothing but a licence status is labelled, as in the output of `kav4fs-control` (seen in public code).
///
/// Other programs print such a label as well, among others of their own.
fn is_lone_license_status(head: &Head) -> bool {
    let mut labels = head.lines.iter().filter_map(|line| split_label(line));
    matches!((labels.next(), labels.next()), (Some((label, _)), None) if normal_label(label) == "license status")
}

/// Whether every line states something of a licence, one of them in words that are the control programs' own: somebody searched their
/// output for the licence, or for its end.
fn is_of_terms_alone(head: &Head) -> bool {
    let lines = || head.lines.iter().filter(|line| !line.trim().is_empty());
    let is_about_licence = |label: &str| label.contains("license") || label.contains("лиценз");
    let begins = ["license", "application license", "дата окончания", "срок действия", "информация о"];
    let is_own = |label: &str| {
        is_about_licence(label)
            && (label.contains("kaspersky") || begins.iter().any(|begin| label.starts_with(begin)))
            && matches!(recognise_label(label), Some(Label::ExpiresAt | Label::DaysLeft | Label::KeyState))
    };
    let labels: Option<Vec<String>> =
        lines().map(|line| split_label(line).map(|(label, _)| normal_label(label))).collect();
    let is_state = |label: &String| label.as_str() == "license status";
    labels.is_some_and(|labels| {
        labels.iter().all(|label| is_about_licence(label))
            && labels.iter().any(|label| is_own(label) && !is_state(label))
    })
}

/// Whether somebody copied a console: a control program was called, and an error was printed.
fn is_console(head: &Head) -> bool {
    let called = head.lines.iter().any(|line| control_program(line).is_some() && line.contains("-control "));
    let mut console = Console::default();
    called && head.lines.iter().any(|line| console_error(line).is_some() || console.exit_code(line).is_some())
}

/// What a console prints of the exit code of a command.
#[derive(Debug, Default)]
struct Console {
    asked: bool,
}

impl Console {
    /// The exit code that a line states: alone behind `echo $?`, or as `exit 64`, `rc=64`, `exit code: 64`.
    fn exit_code(&mut self, line: &str) -> Option<u32> {
        let line = line.trim();
        let asked = std::mem::replace(&mut self.asked, line.ends_with("echo $?") || line.ends_with("$LASTEXITCODE"));
        if asked && line.bytes().all(|byte| byte.is_ascii_digit()) {
            return line.parse().ok();
        }
        let lower = line.to_ascii_lowercase();
        let words = lower.trim_end_matches(|c: char| !c.is_ascii_digit());
        let names = words.trim_end_matches(|c: char| c.is_ascii_digit());
        let name = names.trim_end_matches([' ', '=', ':', '(']).trim();
        let is_name =
            matches!(name, "exit" | "exit code" | "exit status" | "rc" | "return code" | "exitcode" | "exit-code");
        words.get(names.len()..).filter(|_| is_name)?.parse().ok()
    }
}

/// What a control program says where it fails.
fn console_error(line: &str) -> Option<&str> {
    let (word, rest) = line.trim().split_once(':')?;
    let is_error = matches!(word.to_lowercase().as_str(), "error" | "ошибка" | "erreur" | "fehler");
    Some(rest.trim()).filter(|rest| is_error && !rest.is_empty())
}

/// Whose values a line has, in a text that was collected from more than one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// Nothing says that it is not the product's.
    Open,
    /// The product's own block.
    Own,
    /// A block of something else.
    Foreign,
}

impl Whose {
    /// Whose the lines from this one on are.
    fn after(self, line: &str) -> Whose {
        if line.contains("-control -") {
            return Whose::Own;
        }
        if let Some(vendors) = part_heading(line) {
            return if vendors { Whose::Open } else { Whose::Foreign };
        }
        if unlabelled_product(line).is_some_and(|product| product.heads) {
            return Whose::Own;
        }
        match split_label(line) {
            Some((label, value))
                if is_program_beside(value) && recognise_label(&normal_label(label)) == Some(Label::ProductName) =>
            {
                Whose::Foreign
            }
            None if is_program_beside(line) => Whose::Foreign,
            Some((label, value)) if normal_label(label) == "name" && linux_family(value).is_some() => Whose::Own,
            // Another program, a task, a disk: their versions and dates are not the product's.
            Some((label, value)) if normal_label(label) == "name" && !value.trim().is_empty() && self == Whose::Own => {
                Whose::Foreign
            }
            _ => self,
        }
    }
}

/// Reads the text output; feeds on any input, so that live output can come the same way.
fn read_text(input: &mut dyn Read, origin: &Origin) -> Reading {
    let mut facts = ControlFacts::new(origin);
    let mut lines = Lines::new(input);
    let mut whose = Whose::Open;
    let mut console = Console::default();
    for line in lines.by_ref() {
        if line.text.trim().is_empty() {
            continue;
        }
        let seen = LabelPlace { place: origin.line(line.number, line.byte), excerpt: &line.text };
        let before = whose;
        whose = whose.after(&line.text);
        if before != Whose::Own && part_heading(&line.text) == Some(true) {
            facts.part_begins();
        }
        if let Some(family) = control_program(&line.text) {
            facts.program(family, &seen);
        }
        if let Some(product) = unlabelled_product(&line.text).filter(|_| !is_known_label(&line.text)) {
            facts.unlabelled(&product, &seen);
        }
        if let Some(code) = console.exit_code(&line.text).filter(|_| facts.names_program()).and_then(exit_code_name) {
            facts.exit_code(&code, &seen);
        } else if facts.names_program() && console_error(&line.text).is_some() {
            facts.error(line.text.trim(), &seen);
        } else if whose == Whose::Foreign || line.text.contains("-control -") {
            facts.new_command();
        } else if let Some((label, value)) = split_label(&line.text) {
            facts.entry(label, value, &seen);
        } else if !facts.heading(&line.text, &seen) && normal_label(&line.text) == "приложение работает нестабильно"
        {
            facts.entry(&line.text, "yes", &seen);
        } else if is_not_activated(&line.text) {
            facts.entry("key status", line.text.trim(), &seen);
        }
    }
    finish(facts, lines.ending().unwrap_or(Ending::Complete), origin)
}

fn finish(facts: ControlFacts, ending: Ending, origin: &Origin) -> Reading {
    let mut reading = facts.finish(ending == Ending::Complete);
    reading.not_read.extend(not_read(ending, &origin.file));
    if reading.observations.is_empty() && reading.not_read.is_empty() {
        let advice = advice::control_silent(&origin.file);
        reading.not_read.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice));
    }
    reading
}
