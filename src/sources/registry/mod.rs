//! The registry of a Windows machine: exports, and on Windows the live one.

mod activation_ticket;
mod agent;
mod facts;
mod kaspersky;
#[cfg(windows)]
mod live;
mod moment;
mod parse;
mod places;
mod printed;
mod products;
mod programs;
mod quoted;
#[cfg(any(windows, test))]
mod refused;
#[cfg(test)]
mod tests;
mod tree;
mod value;
#[cfg(any(windows, test))]
mod walk;

use std::io::Read;

#[cfg(windows)]
pub(crate) use live::{Hive, LiveProduct, key_exists, machine_text, read_live, value_is_filled, value_number};
use parse::{Item, Items, is_header};
use places::KnownPlaces;
pub(crate) use quoted::Quoted;
use tree::RegistryTree;

use super::format::{Format, Head, Origin};
use crate::facts::{NotRead, NotReadReason, Reading};
use crate::say::{Argument, advice};
use crate::sources::ending::not_read;
use crate::text::lines::{BLOCK, read_up_to};

/// A registry export (`.reg`).
pub(crate) struct RegistryExport;

impl Format for RegistryExport {
    fn recognises(&self, head: &Head) -> bool {
        let first = head.first();
        let export = first.starts_with("[HKEY_") || first.starts_with("[HKLM\\") || first.starts_with("[HKCU\\");
        is_header(first) || export || printed::is_printed(head).is_some()
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        // A failure of the input comes again when the block is read to its end.
        let (block, _) = read_up_to(input, BLOCK);
        let printed = printed::is_printed(&Head::new(&block)).filter(|_| !is_header(Head::new(&block).first()));
        let mut whole = block.chain(input);
        match printed {
            Some(printed) => read_printed(&mut whole, printed, origin),
            None => read_export(&mut whole, origin),
        }
    }
}

/// Reads what a program printed.
fn read_printed(input: &mut dyn Read, how: printed::Printed, origin: &Origin) -> Reading {
    let mut tree = RegistryTree::of_export(&origin.file);
    let ending = printed::read(input, how, &mut tree, &KnownPlaces);
    let mut reading = kaspersky::facts_of(&tree, origin.now);
    reading.not_read.extend(not_read(ending, &origin.file));
    tell_silence(&mut reading, &origin.file);
    reading
}

/// Reads an export.
fn read_export(input: &mut dyn Read, origin: &Origin) -> Reading {
    let mut tree = RegistryTree::of_export(&origin.file);
    let mut items = Items::new(input, KnownPlaces);
    let mut key = String::new();
    for item in items.by_ref() {
        match item {
            Item::Key { path, line } => {
                tree.add_key(&path, line);
                key = path;
            }
            Item::Value { name, data, line } => tree.add_value(&key, name, data, line),
        }
    }
    let mut reading = kaspersky::facts_of(&tree, origin.now);
    let mut note = |reason, advice| reading.not_read.push(NotRead::new(&origin.file, reason, advice));
    let file = &origin.file;
    let problems = &items.problems;
    if problems.broken > 0 {
        let (count, first) = (problems.broken, problems.first_broken);
        note(NotReadReason::Damaged, advice::registry_broken_lines(count, file, first));
    }
    for (name, line) in &problems.too_large {
        let name: Argument = if name.is_empty() { advice::registry_default_value().into() } else { name.into() };
        note(NotReadReason::TooLarge, advice::registry_value_too_large(file, *line, name));
    }
    if tree.is_full() {
        note(NotReadReason::TooLarge, advice::registry_part(file));
    }
    let ending = not_read(items.ending(), file);
    reading.not_read.extend(ending);
    tell_silence(&mut reading, file);
    reading
}

/// Says so where there is nothing of a product.
fn tell_silence(reading: &mut Reading, file: &str) {
    if reading.observations.is_empty() && reading.not_read.is_empty() {
        let advice = advice::registry_silent(file, "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab");
        reading.not_read.push(NotRead::new(file, NotReadReason::Empty, advice));
    }
}
