//! Lines among events of Security Center that are none, or not whole: counted, so that nothing is lost in silence.

use serde_json::Value as Json;

use super::fields::start_of;
use crate::facts::{NotRead, NotReadReason};
use crate::say::advice;
use crate::sources::format::Origin;
use crate::text::lines::Line;
use crate::vendor::siem::is_of_another_vendor;

/// Whether a line is nothing but the names of several columns.
fn is_heading(line: &str) -> bool {
    let is_name = |cell: &str| {
        let name = cell.trim().trim_matches('"');
        name.starts_with(|sign: char| sign.is_alphabetic() || matches!(sign, '_' | '@'))
            && name.chars().count() <= 40
            && name.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '.' | ' ' | '@' | '-'))
    };
    [',', ';', '\t'].iter().any(|separator| line.contains(*separator) && line.trim().split(*separator).all(is_name))
}

/// Lines of which not all was read.
#[derive(Debug, Default)]
pub(super) struct PassedOver {
    /// Whether the input has events a line each: only there every line is to be one.
    has_events: bool,
    cut: u64,
    of_others: u64,
    no_event: u64,
    first: Option<u64>,
}

impl PassedOver {
    /// Counts an event that is not whole.
    pub(super) fn event(&mut self, line: &Line, is_whole: bool) {
        self.has_events = true;
        if !is_whole || line.cut {
            self.cut += 1;
            self.first.get_or_insert(line.number);
        }
    }

    /// Counts a line that is no event of Security Center.
    pub(super) fn other(&mut self, line: &Line) {
        // A table has a heading, which tells of nothing.
        if line.text.trim().is_empty() || line.number == 1 && is_heading(&line.text) {
            return;
        }
        let is_json = || serde_json::from_str::<Json>(line.text.trim()).is_ok_and(|document| document.is_object());
        // A head that breaks off names no product.
        let count = if is_of_another_vendor(&line.text) || line.text.trim_start().starts_with('{') && is_json() {
            &mut self.of_others
        } else if start_of(&line.text).is_some_and(|at| line.text[at..].split('|').nth(3).is_none()) {
            &mut self.cut
        } else {
            &mut self.no_event
        };
        *count += 1;
        self.first.get_or_insert(line.number);
    }

    /// What is to be said of them.
    pub(super) fn told(self, origin: &Origin) -> Option<NotRead> {
        let first = origin.number_of(self.first.filter(|_| self.has_events)?);
        let file = origin.file.as_str();
        let advice = advice::ksc_lines_passed_over(self.cut, file, first, self.of_others, self.no_event);
        Some(NotRead::new(file, NotReadReason::NotUnderstood, advice))
    }
}
