//! A list of records as one document of JSON, cut into its records: `[{"id": 1, "facts": {…}}, …]`.

use std::io::Read;

use super::tabular::TableRow;
use crate::limits;
use crate::say::fleet as said;

/// Bytes that are read at a time.
const BLOCK: usize = 64 * 1024;

/// Whether the beginning of an input is a list of which the first item is a record.
pub(super) fn begins_array_of_records(start: &[u8]) -> bool {
    let mut first = None;
    let mut cutter = Cutter::default();
    for byte in start {
        cutter.next(*byte, &mut |row| {
            if let TableRow::Record { json, .. } = row {
                first.get_or_insert(json);
            }
        });
        if first.is_some() || !cutter.is_open() {
            break;
        }
    }
    let item = first.as_deref().and_then(|json| serde_json::from_slice::<serde_json::Value>(json).ok());
    // What an earlier run wrote has a verdict and a topic.
    let has = |item: &serde_json::Value, name: &str| item.get(name).is_some();
    item.is_some_and(|item| {
        has(&item, "facts") || has(&item, "capture") || has(&item, "verdict") && has(&item, "topic")
    })
}

/// Hands over each record of a list, until nobody takes any. Whatever is no record is handed over as well.
pub(super) fn cut(input: &mut dyn Read, file: &str, take: &mut dyn FnMut(TableRow)) {
    let mut cutter = Cutter::default();
    let mut block = vec![0; BLOCK];
    loop {
        match input.read(&mut block) {
            Ok(0) => break,
            Ok(count) => block[..count].iter().for_each(|byte| cutter.next(*byte, take)),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    cutter.end(file, take);
}

/// Where in a list a cutter stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum CutterStand {
    #[default]
    Before,
    Between,
    Within,
    Behind,
}

#[derive(Debug)]
struct Cutter {
    stand: CutterStand,
    item: Vec<u8>,
    /// Bytes of the item, of which no more than can be read are held.
    size: u64,
    depth: usize,
    in_text: bool,
    is_escaped: bool,
    line: u64,
    begun: u64,
}

impl Default for Cutter {
    fn default() -> Cutter {
        let (stand, item) = (CutterStand::Before, Vec::new());
        Cutter { stand, item, size: 0, depth: 0, in_text: false, is_escaped: false, line: 1, begun: 1 }
    }
}

impl Cutter {
    /// Whether a record may still come.
    fn is_open(&self) -> bool {
        self.stand != CutterStand::Behind
    }

    fn next(&mut self, byte: u8, take: &mut dyn FnMut(TableRow)) {
        match self.stand {
            CutterStand::Before if byte == b'[' => self.stand = CutterStand::Between,
            // The mark of an encoding may stand before it.
            CutterStand::Before if byte.is_ascii_whitespace() || byte >= 0x80 => {}
            CutterStand::Before => self.stand = CutterStand::Behind,
            CutterStand::Between if byte == b']' => self.stand = CutterStand::Behind,
            CutterStand::Between if byte == b',' || byte.is_ascii_whitespace() => {}
            CutterStand::Between => {
                self.begun = self.line;
                self.stand = CutterStand::Within;
                self.within(byte, take);
            }
            CutterStand::Within => self.within(byte, take),
            CutterStand::Behind if byte.is_ascii_whitespace() || byte == 0 => {}
            // Another list, or what is none, is told once.
            CutterStand::Behind => self.hold(byte),
        }
        self.line += u64::from(byte == b'\n');
    }

    fn hold(&mut self, byte: u8) {
        self.size += 1;
        if self.item.len() <= limits::RECORD_BYTES {
            self.item.push(byte);
        }
    }

    fn within(&mut self, byte: u8, take: &mut dyn FnMut(TableRow)) {
        if self.in_text {
            self.hold(byte);
            self.in_text = self.is_escaped || byte != b'"';
            self.is_escaped = !self.is_escaped && byte == b'\\';
            return;
        }
        if self.depth == 0 && matches!(byte, b',' | b']') {
            self.give(take);
            self.stand = if byte == b']' { CutterStand::Behind } else { CutterStand::Between };
            return;
        }
        self.hold(byte);
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    self.give(take);
                    self.stand = CutterStand::Between;
                }
            }
            _ => {}
        }
    }

    /// Hands over the item.
    fn give(&mut self, take: &mut dyn FnMut(TableRow)) {
        let (json, size, line) = (std::mem::take(&mut self.item), std::mem::take(&mut self.size), Some(self.begun));
        (self.depth, self.in_text, self.is_escaped) = (0, false, false);
        if json.len() > limits::RECORD_BYTES {
            let why = said::too_long(limits::RECORD_BYTES / (1024 * 1024), size);
            take(TableRow::Unread { line, why });
        } else {
            take(TableRow::Record { line, json });
        }
    }

    /// Tells what is missing at the end, or too much.
    fn end(mut self, file: &str, take: &mut dyn FnMut(TableRow)) {
        if self.stand == CutterStand::Within {
            self.give(take);
            self.stand = CutterStand::Between;
        }
        if self.stand != CutterStand::Behind || self.size > 0 {
            take(TableRow::Unread { line: Some(self.line), why: said::table_damaged(file) });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str) -> Vec<(Option<u64>, String)> {
        let mut all = Vec::new();
        cut(&mut text.as_bytes(), "a.json", &mut |row| {
            all.push(match row {
                TableRow::Record { line, json } => (line, String::from_utf8(json).unwrap()),
                TableRow::Unread { line, why } => (line, why.id().to_owned()),
            });
        });
        all
    }

    #[test]
    fn each_record_of_a_list_is_cut_out_with_its_line() {
        let one = r#"{"id":1,"facts":{"a":"]},[\"{"}}"#;
        let whole = |text: &str| (Some(1), text.to_owned());
        assert_eq!(rows(&format!("\u{feff}[{one}, 5 ,{one}] \n")), [whole(one), whole("5 "), whole(one)]);
        assert_eq!(rows(&format!("[\n{one},\n\n{one}\n]")), [(Some(2), one.to_owned()), (Some(4), one.to_owned())]);
        let damaged = |line| (Some(line), "fleet-table-damaged".to_owned());
        assert_eq!(rows(&format!("[{one},\n")), [whole(one), damaged(2)]);
        assert_eq!(rows(&format!("[{one},{{\"id\":2,")), [whole(one), whole("{\"id\":2,"), damaged(1)]);
        assert_eq!(rows(&format!("[{one}][{one}]")), [whole(one), damaged(1)]);
        assert_eq!(rows("[]"), []);
        assert!(begins_array_of_records(format!(" [ {one}").as_bytes()));
        assert!(begins_array_of_records(b"[{\"verdict\":\"problem\",\"topic\":null}"));
        for other in [
            "",
            "[",
            "{\"facts\":1}",
            "[{\"id\":1}]",
            "[{\"verdict\":1}]",
            "[[{\"facts\":1}]]",
            "[1,{\"facts\":{}}]",
            "x[{\"facts\":{}}]",
        ] {
            assert!(!begins_array_of_records(other.as_bytes()), "{other}");
        }
    }

    proptest! {
        #[test]
        fn nothing_of_any_list_is_lost(items in prop::collection::vec(r#"\{"id":[0-9]{1,3},"facts":\{"a":"[^"\\]{0,4}"\}\}"#, 0..5), more in ".{0,40}") {
            let found = rows(&format!("[{}]", items.join(" ,\n")));
            prop_assert_eq!(found.into_iter().map(|(_, json)| json).collect::<Vec<_>>(), items);
            rows(&more);
            rows(&format!("[{more}"));
        }
    }
}
