//! The `--json` output: a map of the same labels, perhaps nested, and the container's status.

use std::io::Read;

use super::dict::{opens_dict, to_json};
use super::facts::{ControlFacts, LabelPlace};
use crate::facts::{Evidence, FactId, Locator, NotRead, NotReadReason, Observation, Reading, Strength, Value};
use crate::limits;
use crate::say::advice;
use crate::sources::format::Origin;
use crate::text::json_members::{JsonMember, pointer, walk_json};
use crate::text::lines::{Ending, read_document};
use crate::vendor::labels::{are_telling, block_of_heading, normal_label, recognise_label};

/// The largest document that is read, in bytes.
const LARGEST: usize = limits::CONTROL_JSON_BYTES;

/// Members inside members that are looked at.
const DEEPEST: usize = limits::CONTROL_JSON_DEPTH;

/// The reason that the container's status gives where the service did not answer; every value beside it is then a
/// placeholder (source: kes-for-linux/12.0 page 256753).
const SERVICE_SILENT: &str = "KESL not response";

fn service_silent(place: Locator, origin: &Origin) -> Reading {
    let evidence = Evidence::new("kesl-control output", place, SERVICE_SILENT, origin.now);
    let (fact, value) = (FactId::ProductRunning, Value::Flag(false));
    let mut reading = Reading::failed(&origin.file, NotReadReason::NotUnderstood, advice::service_silent());
    reading.observations.push(Observation { fact, value, strength: Strength::Stated, evidence });
    reading
}

/// Whether the beginning of a document names at least two labels of a control program, or a block of keys.
pub(super) fn recognises(text: &str) -> bool {
    let text = text.trim_start();
    let rewritten = opens_dict(text).then(|| to_json(text));
    let mut known = Vec::new();
    let mut blocks = 0;
    // The beginning ends in the middle of the document, so that an error says nothing.
    let _ = walk_json(rewritten.as_deref().unwrap_or(text), &mut |path, member| {
        let Some(name) = path.last().map(|name| normal_label(name)) else { return };
        match member {
            JsonMember::Begin => blocks += usize::from(block_of_heading(&name).is_some()),
            JsonMember::Scalar(_) => known.extend(recognise_label(&name).filter(|label| !known.contains(label))),
        }
    });
    are_telling(&known) || blocks > 0 && known.iter().any(|label| label.is_telling())
}

/// Reads a whole document.
pub(super) fn read(input: &mut dyn Read, origin: &Origin) -> Reading {
    let (text, ending) = read_document(input, LARGEST);
    let text = text.trim_start();
    let rewritten = opens_dict(text).then(|| to_json(text));
    let mut facts = ControlFacts::new(origin);
    let mut block_depth = None;
    let mut silent = None;
    let walked = walk_json(rewritten.as_deref().unwrap_or(text), &mut |path, member| {
        let Some(name) = path.last().filter(|_| path.len() <= DEEPEST) else { return };
        if block_depth.is_some_and(|depth| path.len() <= depth) {
            facts.new_command();
            block_depth = None;
        }
        if matches!(member, JsonMember::Scalar(Some(ref reason)) if reason == SERVICE_SILENT) {
            silent = Some(origin.member(&pointer(path)));
        }
        // A position in a list is no label.
        if name.len() > 300 || name.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        let place = origin.member(&pointer(path));
        match member {
            JsonMember::Begin => {
                if facts.heading(name, &LabelPlace { place, excerpt: name }) {
                    block_depth = Some(path.len());
                }
            }
            JsonMember::Scalar(None) => facts.entry(name, "null", &LabelPlace { place, excerpt: name }),
            JsonMember::Scalar(Some(value)) => {
                let excerpt = format!("{name}: {value}");
                facts.entry(name, &value, &LabelPlace { place, excerpt: &excerpt });
            }
        }
    });
    if let Some(place) = silent {
        return service_silent(place, origin);
    }
    let Some(line) = walked.err().filter(|_| ending == Ending::Complete) else {
        return super::finish(facts, ending, origin);
    };
    let mut reading = facts.finish(false);
    let advice = advice::broken_output(advice::at_line(line), &origin.file);
    reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Damaged, advice));
    reading
}
