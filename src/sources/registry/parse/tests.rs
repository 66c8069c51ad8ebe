//! Exports written by hand, by chance, and to harm.

use std::io;

use proptest::prelude::*;

use super::*;

struct All;

impl WantedKeys for All {
    fn key(&self, path: &str) -> bool {
        !path.contains("Unwanted")
    }

    fn value(&self, _: &str, _: &str) -> bool {
        true
    }
}

type ReadValues = Vec<(String, String, RegistryValue, u64)>;

fn read(bytes: impl Read) -> (ReadValues, Problems) {
    let mut items = Items::new(bytes, All);
    let (mut key, mut found) = (String::new(), Vec::new());
    for item in items.by_ref() {
        match item {
            Item::Key { path, .. } => key = path,
            Item::Value { name, data, line } => found.push((key.clone(), name, data, line)),
        }
    }
    (found, items.problems)
}

fn text(text: &str) -> RegistryValue {
    RegistryValue::Text(text.to_owned())
}

#[test]
fn an_export_in_every_encoding_gives_the_same_values() {
    let export = "Windows Registry Editor Version 5.00\r\n\r\n; a comment\r\n[HKEY_LOCAL_MACHINE\\A]\r\n@=\"d\"\r\n\
        \"a=]\\\"b\"=hex:01,\\\r\n  02\r\n\"gone\"=-\r\n\r\n[-HKEY_LOCAL_MACHINE\\B]\r\n\"x\"=\"y\"\r\n";
    let wide = |mark: &str| format!("{mark}{export}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for bytes in [export.as_bytes().to_vec(), wide("\u{FEFF}"), wide(""), export.replace('\r', "").into_bytes()] {
        let (found, problems) = read(&bytes[..]);
        let key = "HKEY_LOCAL_MACHINE\\A".to_owned();
        let expected = vec![
            (key.clone(), String::new(), text("d"), 5),
            (key, "a=]\"b".to_owned(), RegistryValue::Binary(vec![1, 2]), 6),
        ];
        assert_eq!((found, problems), (expected, Problems::default()));
    }
}

#[test]
fn a_broken_line_is_counted_and_the_rest_is_read() {
    let (found, problems) = read(
        &b"REGEDIT4\n[HKEY_A]\n\"lost=\"x\n\"a\"=dword:zz\n\"open\"=\"no end\n\"b\"=\"two\nlines\"\n\"h\"=hex:00,\\\n\"c\"=\"3\"\n\"cut\"=hex:0"[..],
    );
    let values: Vec<_> = found.into_iter().map(|(_, name, data, line)| (name, data, line)).collect();
    let expected = [
        ("b".to_owned(), text("two\nlines"), 6),
        ("c".to_owned(), text("3"), 9),
        ("cut".to_owned(), RegistryValue::Binary(vec![0]), 10),
    ];
    assert_eq!(values, expected);
    assert_eq!((problems.broken, problems.first_broken), (4, 3));
}

#[test]
fn a_huge_value_is_dropped_without_being_held() {
    let start = &b"REGEDIT4\n[HKEY_A]\n\"big\"=\""[..];
    let input = start.chain(io::repeat(b'x').take(100 * 1024 * 1024)).chain(&b"\"\n\"a\"=\"1\"\n"[..]);
    let (found, problems) = read(input);
    assert_eq!(found.len(), 1);
    assert_eq!(problems.too_large, [("big".to_owned(), 3)]);

    let lines = "00,11,22,33,\\\n".repeat(200_000);
    let (found, problems) = read(format!("[HKEY_A]\n\"big\"=hex:\\\n{lines}00\n\"a\"=\"1\"\n").as_bytes());
    assert_eq!(found.len(), 1);
    assert_eq!((problems.too_large.len(), problems.broken), (1, 0));
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read(&[b"[HKEY_A]\n\"a\"=", &bytes[..]].concat()[..]);
    }

    #[test]
    fn any_lines_are_read_without_a_panic(text in "(\\[?-?[H\\]a]{0,4}|\"[a\\\\\"]{0,3}=?|@=|hex:0?,?\\\\?|\n){0,60}") {
        read(text.as_bytes());
    }

    #[test]
    fn names_and_values_come_back(
        rows in proptest::collection::vec(("[^\\x00-\\x1f\u{85}\u{2028}\u{2029}\u{feff}]{1,20}", "[^\\x00-\\x1f]{0,40}", any::<u32>(), proptest::collection::vec(any::<u8>(), 0..80)), 1..8)
    ) {
        let escape = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let mut export = String::from("\u{FEFF}Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n");
        for (name, value, number, bytes) in &rows {
            let name = escape(name);
            let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let bytes: Vec<String> = bytes.chunks(20).map(|chunk| chunk.join(",")).collect();
            let bytes = bytes.join(",\\\r\n  ");
            export += &format!("\"{name}\"=\"{}\"\r\n\"{name}\"=dword:{number:08x}\r\n\"{name}\"=hex:{bytes}\r\n", escape(value));
        }
        let wide: Vec<u8> = export.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (found, problems) = read(&wide[..]);
        prop_assert_eq!(problems, Problems::default());
        prop_assert_eq!(found.len(), rows.len() * 3);
        for (row, found) in rows.into_iter().zip(found.chunks(3)) {
            prop_assert_eq!(&found[0].1, &row.0);
            prop_assert_eq!(&found[0].2, &RegistryValue::Text(row.1));
            prop_assert_eq!(&found[1].2, &RegistryValue::Number(row.2.into()));
            prop_assert_eq!(&found[2].2, &RegistryValue::Binary(row.3));
        }
    }
}
