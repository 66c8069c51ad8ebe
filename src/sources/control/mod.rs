//! Output of `kesl-control`, `kfl-control`, `kess-control` and `kics-control`: `--app-info` and
//! `-L --query`, as text or JSON, and the status of the container service.

mod dict;
mod facts;
mod json;
#[cfg(test)]
mod tests;

use std::io::Read;

use crate::vendor::families::linux_family;
use crate::vendor::labels::{Label, are_telling, normal_label, recognise_label, split_label};
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
        are_telling(&known) || is_lone_license_status(head)
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

/// Whether nothing but a licence status is labelled, as in the output of `kav4fs-control` (seen in public code).
///
/// Other programs print such a label as well, among others of their own.
fn is_lone_license_status(head: &Head) -> bool {
    let mut labels = head.lines.iter().filter_map(|line| split_label(line));
    matches!((labels.next(), labels.next()), (Some((label, _)), None) if normal_label(label) == "license status")
}

/// Reads the text output; feeds on any input, so that live output can come the same way.
fn read_text(input: &mut dyn Read, origin: &Origin) -> Reading {
    let mut facts = ControlFacts::new(origin);
    let mut lines = Lines::new(input);
    for line in lines.by_ref() {
        if line.text.trim().is_empty() {
            continue;
        }
        let seen = LabelPlace { place: origin.line(line.number, line.byte), excerpt: &line.text };
        if line.text.contains("-control -") {
            facts.new_command();
        } else if let Some((label, value)) = split_label(&line.text) {
            facts.entry(label, value, &seen);
        } else if !facts.heading(&line.text, &seen) && normal_label(&line.text) == "приложение работает нестабильно"
        {
            facts.entry(&line.text, "yes", &seen);
        }
    }
    finish(facts, lines.ending().unwrap_or(Ending::Complete), origin)
}

fn finish(facts: ControlFacts, ending: Ending, origin: &Origin) -> Reading {
    let mut reading = facts.finish(ending == Ending::Complete);
    reading.not_read.extend(not_read(ending, &origin.file));
    if reading.observations.is_empty() && reading.not_read.is_empty() {
        let advice = format!(
            "`{}` has no value under a label that is known; capture `kesl-control --app-info` with LC_ALL=C",
            origin.file
        );
        reading.not_read.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice));
    }
    reading
}
