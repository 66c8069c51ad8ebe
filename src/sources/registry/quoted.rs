//! Registry values that another report quotes line by line, read by the same rules as an export.

use std::collections::BTreeMap;

use super::kaspersky;
use super::places::AGENT_STATE;
use super::tree::RegistryTree;
use super::value::RegistryValue;
use crate::facts::{Locator, Reading};
use crate::sources::format::Origin;
use crate::text::lines::Line;

/// Where Network Agent keeps its statistics.
const STATISTICS: &str =
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState";

/// Where the installed programs are listed.
const PROGRAMS: &str = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";

/// The values of an installed program, by the names of a report and of the registry.
const OF_PROGRAM: [(&str, &str); 4] =
    [("Name", "DisplayName"), ("Version", "DisplayVersion"), ("Vendor", "Publisher"), ("InstallDate", "InstallDate")];

/// Installed programs of the vendor that are taken.
const MOST_PROGRAMS: usize = 64;

/// Quoted values with the lines that they stand in.
pub(crate) struct Quoted {
    tree: RegistryTree,
    lines: BTreeMap<u64, (u64, String)>,
    programs: usize,
}

impl Quoted {
    pub(crate) fn new(file: &str) -> Self {
        Quoted { tree: RegistryTree::of_export(file), lines: BTreeMap::new(), programs: 0 }
    }

    /// A value of Network Agent's statistics.
    pub(crate) fn agent_state(&mut self, name: &str, value: &str, line: &Line) {
        let known = AGENT_STATE.iter().find(|known| known.eq_ignore_ascii_case(name));
        if let Some(name) = known.filter(|_| !value.is_empty() && self.lines.len() < MOST_PROGRAMS) {
            self.add(STATISTICS, name, value, line);
        }
    }

    /// An installed program: its values by the names of a report.
    pub(crate) fn program(&mut self, values: &[(String, String, Line)]) {
        let of_vendor =
            |name: &str, value: &str| matches!(name, "Name" | "Vendor") && value.to_lowercase().contains("kaspersky");
        if self.programs >= MOST_PROGRAMS || !values.iter().any(|(name, value, _)| of_vendor(name, value)) {
            return;
        }
        self.programs += 1;
        // Where the report tells by which entry the Kaspersky app is removed, its name shows a wrapper.
        let uninstall = values.iter().find(|(name, ..)| name == "Uninstall").map_or("", |(_, value, _)| value.as_str());
        let entry: String =
            uninstall.chars().filter(|c| c.is_ascii_alphanumeric() || "{}-_".contains(*c)).take(80).collect();
        let key = format!("{PROGRAMS}\\{:04} {entry}", self.programs);
        for (name, value, line) in values {
            if let Some((_, stored)) = OF_PROGRAM.iter().find(|(known, _)| known == name) {
                self.add(&key, stored, value, line);
            }
        }
    }

    fn add(&mut self, key: &str, name: &str, value: &str, line: &Line) {
        self.tree.add_key(key, line.number);
        self.tree.add_value(key, name.to_owned(), RegistryValue::Text(value.to_owned()), line.number);
        self.lines.insert(line.number, (line.byte, line.text.clone()));
    }

    /// The facts, each at its line of the report.
    pub(crate) fn finish(self, source: &str, origin: &Origin) -> Reading {
        let mut reading = kaspersky::facts_of(&self.tree, origin.now);
        for seen in &mut reading.observations {
            if let Locator::Registry { export: Some((_, number)), .. } = &seen.evidence.locator
                && let Some((byte, text)) = self.lines.get(number)
            {
                let place = origin.line(*number, *byte);
                seen.evidence = crate::facts::Evidence::new(source, place, text, origin.now);
            }
        }
        reading
    }
}
