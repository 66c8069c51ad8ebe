//! What a command printed, read by the same code as a saved capture of it.

use std::collections::BTreeSet;
use std::io::Read;

use chrono::{DateTime, Utc};

use super::{ProbeResult, Raw};
use crate::code::mask_codes;
use crate::facts::{Locator, NotReadReason, Reading};
use crate::sources::event_log;
use crate::sources::format::{Format, Origin};
use crate::text::decode_text;
use crate::vendor::labels;

/// Reads output in its format, each value at its line of the output, and keeps the text with codes masked.
pub(super) fn read_output(found: &mut ProbeResult, format: &dyn Format, line: &str, output: &[u8], now: DateTime<Utc>) {
    if output.is_empty() {
        return;
    }
    let mut input: &mut dyn Read = &mut &output[..];
    let mut reading = format.read(&mut input, &Origin::new(line, now));
    let text = mask_codes(&decode_text(output));
    let recognised = Some(recognised_lines(&text, &reading));
    place_in_command(&mut reading, line);
    found.reading.extend(reading);
    found.raw.push(Raw { name: file_name(line), from: line.to_owned(), text, recognised });
}

/// Reads the events that a command printed, each at its line, and keeps what is said of the licence and nothing else.
///
/// A whole answer without such an event is an answer: what is missing in it is told only where it is damaged. Tells
/// whether there may be older events that matter: `asked` events came, and none of them speaks of the licence.
pub(super) fn read_events(
    found: &mut ProbeResult,
    name: &str,
    line: &str,
    output: &[u8],
    asked: u64,
    now: DateTime<Utc>,
) -> bool {
    let mut events = event_log::read(&mut &output[..], &Origin::new(name, now));
    place_in_command(&mut events.reading, line);
    events.reading.not_read.retain(|entry| entry.reason != NotReadReason::Empty);
    found.reading.extend(events.reading);
    let silent = events.kept.is_empty();
    if !silent {
        found.raw.push(Raw { name: file_name(name), from: line.to_owned(), text: events.kept, recognised: None });
    }
    silent && events.events >= asked
}

/// The lines from which something was read, and those whose label is one of the vendor's.
fn recognised_lines(text: &str, reading: &Reading) -> BTreeSet<u64> {
    let labelled = (1..).zip(text.lines()).filter(|(_, line)| labels::is_labelled(line)).map(|(number, _)| number);
    let seen = reading.observations.iter().filter_map(|seen| match seen.evidence.locator {
        Locator::Line { line, .. } => Some(line),
        _ => None,
    });
    labelled.chain(seen).collect()
}

/// Names the lines of a file that never was as lines of the command's output.
fn place_in_command(reading: &mut Reading, line: &str) {
    for seen in &mut reading.observations {
        if let Locator::Line { line: number, .. } = seen.evidence.locator {
            seen.evidence.locator = Locator::Command { command: line.to_owned(), line: number };
        }
    }
}

/// A file name for a command line, such as `kesl-control-app-info.txt`.
pub(super) fn file_name(line: &str) -> String {
    let parts = line.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    format!("{}.txt", parts.collect::<Vec<_>>().join("-").to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_becomes_a_plain_file_name() {
        assert_eq!(file_name("kesl-control -L --query"), "kesl-control-l-query.txt");
        assert_eq!(file_name("avp.com LICENSE /CHECK"), "avp-com-license-check.txt");
        assert_eq!(file_name("../../x"), "x.txt");
    }
}
