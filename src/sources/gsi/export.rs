//! The block `Registry`, where its lines are those of a registry export.
//!
//! What the block looks like is not known; another shape than that of an export gives nothing.

use crate::facts::Reading;
use crate::limits;
use crate::sources::format::{Format, Origin};
use crate::sources::registry::RegistryExport;
use crate::text::lines::Line;

/// Bytes of the block that are taken.
const LARGEST: usize = limits::GSI_REGISTRY_BYTES;

/// The first line of an export, which the block lacks.
const HEADER: &str = "Windows Registry Editor Version 5.00\n";

/// The lines of the block so far.
#[derive(Default)]
pub(super) struct Export {
    text: String,
}

impl Export {
    /// Takes the next line.
    pub(super) fn line(&mut self, line: &Line) {
        if self.text.is_empty() {
            self.text.push_str(HEADER);
            // Blank lines before it, so that each line keeps its number; the block of a huge report loses it.
            let before = usize::try_from(line.number).unwrap_or(usize::MAX).saturating_sub(2);
            self.text.push_str(&"\n".repeat(before.min(LARGEST / 2)));
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
        let mut reading = RegistryExport.read(&mut input, origin);
        // That the block has nothing of the vendor, or is cut, concerns nobody: the report says more.
        reading.not_read.retain(|entry| entry.source != origin.file);
        reading
    }
}
