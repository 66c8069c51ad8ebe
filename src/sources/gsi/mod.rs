//! The text of a GetSystemInfo report: blocks `<Name>` ... `</Name>` of `Key[:]Value` lines.
//!
//! The vendor describes no such report; what is known of it comes from public code (source: windows, section
//! 5). It holds the names of machines, users and processes: only what is named here is taken out of it.

mod event;
mod export;
#[cfg(test)]
mod tests;

use std::io::Read;

use event::GsiEvent;
use export::Export;

use super::collector::Collector;
use super::event_log;
use super::format::{Format, Head, Origin};
use super::hosts;
use super::klnagchk::agent_line;
use super::registry::Quoted;
use crate::facts::{FactId, Locator, NotRead, NotReadReason, Reading, Strength, Value};
use crate::say::advice;
use crate::sources::ending::not_read;
use crate::text::lines::{Ending, Line, Lines};

/// The name of this source in the evidence.
const SOURCE: &str = "GetSystemInfo report";

/// What the first line holds, lower case.
const HEADING: &str = "getsysteminfo version";

/// What a whole report holds.
const LAST: &str = "<MD5>";

/// Between a key and its value.
const SEPARATOR: &str = "[:]";

/// Lines of one installed program; a report has seven.
const MOST_VALUES: usize = 16;

/// The blocks of a report, those that are read and those that only end what comes before.
const BLOCKS: [&str; 20] = [
    "AVState",
    "BIOS",
    "ComputerSystem",
    "Environment",
    "HOSTS",
    "InstalledProduct",
    "LogicalDisk",
    "MD5",
    "NTLogEvent",
    "Network_Agent_report",
    "OpenPorts",
    "OperatingSystem",
    "Process",
    "Processor",
    "Registry",
    "Services",
    "SystemDriver",
    "Time",
    "VideoController",
    "GetSystemInfo",
];

/// A GetSystemInfo report.
pub(crate) struct GetSystemInfo;

impl Format for GetSystemInfo {
    fn recognises(&self, head: &Head) -> bool {
        head.first().to_ascii_lowercase().contains(HEADING)
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let mut lines = Lines::new(input);
        let mut report = GsiReport::new(origin);
        for line in lines.by_ref() {
            report.line(line);
        }
        report.finish(lines.ending().unwrap_or(Ending::Complete))
    }
}

/// What is taken out of a report.
struct GsiReport<'a> {
    origin: &'a Origin,
    facts: Collector,
    values: Quoted,
    events: event_log::EventCollector<'a>,
    block: &'static str,
    program: Vec<(String, String, Line)>,
    event: GsiEvent,
    export: Export,
    redirected: Option<(String, Locator)>,
    from_export: Reading,
    complete: bool,
}

impl<'a> GsiReport<'a> {
    fn new(origin: &'a Origin) -> Self {
        GsiReport {
            origin,
            facts: Collector::new(SOURCE, origin.now),
            values: Quoted::new(&origin.file),
            events: event_log::EventCollector::new(origin),
            block: "",
            program: Vec::new(),
            event: GsiEvent::default(),
            export: Export::default(),
            redirected: None,
            from_export: Reading::default(),
            complete: false,
        }
    }

    fn line(&mut self, line: Line) {
        self.complete |= line.text.contains(LAST);
        let text = line.text.trim();
        if let Some(name) = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
            let (name, ends) = name.strip_prefix('/').map_or((name, false), |name| (name, true));
            if let Some(block) = BLOCKS.into_iter().find(|known| known.eq_ignore_ascii_case(name.trim())) {
                self.close(ends && block == self.block);
                self.block = if ends { "" } else { block };
                return;
            }
        }
        match self.block {
            "HOSTS" => self.hosts_line(&line),
            "Registry" => self.export.line(&line),
            "Network_Agent_report" => {
                let text = line.text.replace(SEPARATOR, ":");
                agent_line(&mut self.facts, &text, || self.origin.line(line.number, line.byte));
            }
            "NTLogEvent" => {
                let before = self.event.line(&line.text, || self.origin.line(line.number, line.byte));
                before.into_iter().for_each(|event| self.events.add(event));
            }
            "AVState" | "InstalledProduct" | "OperatingSystem" => self.value_line(line),
            _ => {}
        }
    }

    fn value_line(&mut self, line: Line) {
        let Some((key, value)) = line.text.split_once(SEPARATOR) else { return };
        let (key, value) = (key.trim().to_owned(), value.trim().to_owned());
        match self.block {
            "AVState" => self.values.agent_state(&key, &value, &line),
            "OperatingSystem" if key == "Caption" => {
                let place = self.origin.line(line.number, line.byte);
                self.facts.add(FactId::SystemName, Value::Text(value), Strength::Recorded, place, &line.text);
            }
            "InstalledProduct" => {
                if self.program.iter().any(|(known, ..)| *known == key) {
                    self.close_program();
                }
                if self.program.len() < MOST_VALUES {
                    self.program.push((key, value, line));
                }
            }
            _ => {}
        }
    }

    fn hosts_line(&mut self, line: &Line) {
        let text = line.text.replace(SEPARATOR, " ");
        if self.redirected.is_none()
            && let Some(name) = hosts::redirected_host(&text)
        {
            self.redirected = Some((name.to_owned(), self.origin.line(line.number, line.byte)));
        }
    }

    fn close_program(&mut self) {
        self.values.program(&std::mem::take(&mut self.program));
    }

    /// Ends the block that is open; `whole` tells whether its own end was seen.
    fn close(&mut self, whole: bool) {
        match self.block {
            "HOSTS" => {
                let redirected = self.redirected.take();
                // That no host is redirected, only a whole block says.
                if whole || redirected.is_some() {
                    let place = Locator::System(format!("{}, block HOSTS", self.origin.file));
                    hosts::keep_redirection(&mut self.facts, redirected, place);
                }
            }
            "InstalledProduct" => self.close_program(),
            "NTLogEvent" => self.events.add(self.event.close()),
            "Registry" => self.from_export.extend(self.export.close(self.origin)),
            _ => {}
        }
    }

    fn finish(mut self, ending: Ending) -> Reading {
        self.close(false);
        let mut reading = self.facts.finish();
        reading.extend(self.values.finish(SOURCE, self.origin));
        reading.extend(self.from_export);
        reading.extend(self.events.finish().reading);
        let file = &self.origin.file;
        let failure = not_read(ending, file);
        if failure.is_none() && !self.complete {
            reading.not_read.push(NotRead::new(file, NotReadReason::Damaged, advice::gsi_cut(file)));
        } else if failure.is_none() && reading.observations.is_empty() {
            reading.not_read.push(NotRead::new(file, NotReadReason::Empty, advice::gsi_no_product(file)));
        }
        reading.not_read.extend(failure);
        reading
    }
}
