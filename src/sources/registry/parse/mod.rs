//! A streaming reader of registry exports: `Windows Registry Editor Version 5.00` and `REGEDIT4`.

use crate::limits;

#[cfg(test)]
mod tests;

use std::io::Read;

use super::value::{RegistryValue, continue_quoted, parse_data, take_quoted};
use crate::text::lines::{Ending, Limits, Line, Lines};

/// The longest value that is kept, in bytes as it is written.
const LONGEST_VALUE: usize = limits::REGISTRY_VALUE_BYTES;

/// One thing an export says.
pub(super) enum Item {
    /// A key begins.
    Key {
        /// The whole path, from the hive on.
        path: String,
        /// Its line, counted from 1.
        line: u64,
    },
    /// A value of the key that came last.
    Value {
        /// The value's name; empty for the default value.
        name: String,
        /// What it holds.
        data: RegistryValue,
        /// Its first line, counted from 1.
        line: u64,
    },
}

/// Which keys and value names are wanted; the others are not even decoded.
pub(super) trait WantedKeys {
    /// Whether any value of the key is wanted.
    fn key(&self, path: &str) -> bool;

    /// Whether a value of a wanted key is wanted.
    fn value(&self, path: &str, name: &str) -> bool;
}

/// What could not be read of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Problems {
    /// Lines that no rule of the format explains.
    pub broken: u64,
    /// The first of them.
    pub first_broken: u64,
    /// Names and lines of values beyond the limit; the first few.
    pub too_large: Vec<(String, u64)>,
}

/// Values beyond the limit that are named.
const MOST_NAMED: usize = 20;

/// The items of an export, in its order. Broken lines are counted and passed over.
pub(super) struct Items<R, W> {
    lines: Lines<R>,
    wanted: W,
    /// The path of the key that came last, if its values are wanted.
    key: Option<String>,
    /// A line that was read ahead.
    ahead: Option<Line>,
    unicode: bool,
    /// What could not be read so far.
    pub problems: Problems,
}

impl<R: Read, W: WantedKeys> Items<R, W> {
    pub(super) fn new(input: R, wanted: W) -> Self {
        // A byte as written takes two in UTF-16.
        let limits = Limits { line: 2 * LONGEST_VALUE, ..Limits::default() };
        let lines = Lines::within(input, limits);
        Items { lines, wanted, key: None, ahead: None, unicode: true, problems: Problems::default() }
    }

    /// How reading ended.
    pub(super) fn ending(&self) -> Ending {
        self.lines.ending().unwrap_or(Ending::Complete)
    }

    fn broken(&mut self, line: u64) {
        if self.problems.broken == 0 {
            self.problems.first_broken = line;
        }
        self.problems.broken += 1;
    }

    fn too_large(&mut self, name: &str, line: u64) {
        if self.problems.too_large.len() < MOST_NAMED {
            self.problems.too_large.push((name.to_owned(), line));
        }
    }

    fn next_line(&mut self) -> Option<Line> {
        self.ahead.take().or_else(|| self.lines.next())
    }

    fn key_line(&mut self, text: &str, line: &Line) -> Option<Item> {
        let within = self.key.take().is_some();
        let Some(path) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).filter(|_| !line.cut) else {
            if within || text.starts_with("[HK") {
                self.broken(line.number);
            }
            return None;
        };
        if path.starts_with('-') || !self.wanted.key(path) {
            return None;
        }
        self.key = Some(path.to_owned());
        Some(Item::Key { path: path.to_owned(), line: line.number })
    }

    fn value_line(&mut self, line: Line) -> Option<Item> {
        let path = self.key.clone()?;
        let text = line.text.trim_start();
        let (name, rest) = match text.strip_prefix('@') {
            Some(rest) => (String::new(), rest),
            None => match take_quoted(text) {
                Some((name, rest)) => (name, rest),
                None => {
                    self.broken(line.number);
                    return None;
                }
            },
        };
        let Some(data) = rest.trim_start().strip_prefix('=').map(str::trim_start) else {
            self.broken(line.number);
            return None;
        };
        let wanted = self.wanted.value(&path, &name);
        let data = match data.strip_prefix('"') {
            Some(content) => self.quoted(content, &line),
            None => self.raw(data, &line),
        };
        match data {
            Taken::Value(data) if wanted => Some(Item::Value { name, data, line: line.number }),
            Taken::TooLarge if wanted => {
                self.too_large(&name, line.number);
                None
            }
            Taken::Broken => {
                self.broken(line.number);
                None
            }
            _ => None,
        }
    }

    /// A quoted string, after its opening quote; one that holds line breaks goes on in the next lines.
    fn quoted(&mut self, data: &str, line: &Line) -> Taken {
        let mut content = String::new();
        if let Some(rest) = continue_quoted(data, &mut content) {
            return text_value(content, rest);
        }
        // The closing quote of a cut line is gone with the rest of it.
        if line.cut {
            return Taken::TooLarge;
        }
        let mut large = false;
        while let Some(next) = self.next_line() {
            // What looks like the next value or key shows that the closing quote was lost.
            if starts_anew(&next.text) {
                self.ahead = Some(next);
                break;
            }
            large |= next.cut || content.len() > LONGEST_VALUE;
            content.push('\n');
            let rest = continue_quoted(&next.text, &mut content);
            if large {
                content.clear();
            }
            match rest {
                _ if next.cut => break,
                Some(_) if large => break,
                Some(rest) => return text_value(content, rest),
                None => {}
            }
        }
        if large { Taken::TooLarge } else { Taken::Broken }
    }

    /// Data in digits, which goes on after a backslash at the end of a line.
    fn raw(&mut self, data: &str, line: &Line) -> Taken {
        let mut whole = data.trim_end().to_owned();
        let mut large = line.cut;
        while whole.ends_with('\\') {
            whole.pop();
            match self.next_line() {
                Some(next) if starts_anew(&next.text) => {
                    self.ahead = Some(next);
                    return Taken::Broken;
                }
                Some(next) => {
                    large |= next.cut || whole.len() + next.text.len() > LONGEST_VALUE;
                    if large {
                        whole.clear();
                        whole.extend(next.text.trim_end().ends_with('\\').then_some('\\'));
                    } else {
                        whole.push_str(next.text.trim());
                    }
                }
                None => return Taken::Broken,
            }
        }
        if large {
            return Taken::TooLarge;
        }
        if whole == "-" {
            return Taken::Deleted;
        }
        parse_data(&whole, self.unicode).map_or(Taken::Broken, Taken::Value)
    }
}

fn text_value(content: String, rest: &str) -> Taken {
    match rest.trim() {
        _ if content.len() > LONGEST_VALUE => Taken::TooLarge,
        "" => Taken::Value(RegistryValue::Text(content)),
        _ => Taken::Broken,
    }
}

/// The outcome of taking the data of one value.
enum Taken {
    Value(RegistryValue),
    Deleted,
    TooLarge,
    Broken,
}

/// Whether a line begins a key or a value, which no continued data does.
fn starts_anew(text: &str) -> bool {
    let text = text.trim_start();
    let value = || take_quoted(text).is_some_and(|(_, rest)| rest.starts_with('='));
    text.starts_with("[HK") || text.starts_with("[-HK") || text.starts_with("@=") || value()
}

impl<R: Read, W: WantedKeys> Iterator for Items<R, W> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            let line = self.next_line()?;
            let text = line.text.trim();
            let item = match text.chars().next() {
                None | Some(';') => None,
                Some('[') => self.key_line(text, &line),
                Some('"' | '@') => self.value_line(line),
                _ if is_header(text) => {
                    self.unicode = !text.starts_with("REGEDIT4");
                    None
                }
                // The data of a value of a key that is not wanted may look like anything.
                _ => {
                    if self.key.is_some() {
                        self.broken(line.number);
                    }
                    None
                }
            };
            if item.is_some() {
                return item;
            }
        }
    }
}

/// Whether a line is the first line of an export.
pub(super) fn is_header(text: &str) -> bool {
    text.starts_with("Windows Registry Editor Version") || text.starts_with("REGEDIT4")
}
