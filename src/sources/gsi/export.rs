//! The block `Registry`, where its lines are those of a registry export.
//!
//! What the block looks like is not known; another shape than that of an export gives nothing.

use crate::facts::{Locator, Reading};
use crate::sources::format::{FormatName, Origin};
use crate::sources::lines::Line;

/// Bytes of the block that are taken.
const LARGEST: usize = 8 * 1024 * 1024;

/// The first line of an export, which the block lacks.
const HEADER: &str = "Windows Registry Editor Version 5.00\n";

/// The lines of the block so far.
#[derive(Default)]
pub(super) struct Export {
    text: String,
    /// Number of the first line.
    first: u64,
}

impl Export {
    /// Takes the next line.
    pub(super) fn line(&mut self, line: &Line) {
        if self.text.is_empty() {
            self.first = line.number;
            self.text.push_str(HEADER);
        }
        if self.text.len() + line.text.len() < LARGEST {
            self.text.push_str(&line.text);
            self.text.push('\n');
        }
    }

    /// Reads the block, each value at its line of the report.
    pub(super) fn close(&mut self, origin: &Origin) -> Reading {
        let export = std::mem::take(self);
        if !export.text.contains("\n[HK") {
            return Reading::default();
        }
        let mut input = export.text.as_bytes();
        let mut reading = FormatName::Registry.format().read(&mut input, origin);
        for seen in &mut reading.observations {
            if let Locator::Registry { export: Some((_, line)), .. } = &mut seen.evidence.locator {
                *line = (*line + export.first).saturating_sub(2);
            }
        }
        // That the block has nothing of the vendor, or is cut, concerns nobody: the report says more.
        reading.not_read.clear();
        reading
    }
}
