//! Lines of every kind of input, at their exact places.

use proptest::prelude::*;

use super::*;

fn all(bytes: &[u8]) -> Vec<(u64, u64, String, bool)> {
    Lines::new(bytes).map(|line| (line.number, line.byte, line.text, line.cut)).collect()
}

#[test]
fn every_line_end_counts_once_and_bytes_are_exact() {
    let expected: Vec<_> = [(1, 0, "a"), (2, 2, "bb"), (3, 6, ""), (4, 7, "c"), (5, 9, "d")]
        .map(|(number, byte, text)| (number, byte, text.to_owned(), false))
        .to_vec();
    assert_eq!(all(b"a\nbb\r\n\rc\rd"), expected);
}

#[test]
fn lines_without_their_ends_are_as_they_are_split() {
    for text in ["", "\n", "a", "a\n", "a\n\n", "\na\r\nb"] {
        let plain = text.as_bytes().strip_suffix(b"\n").unwrap_or(text.as_bytes()).split(|byte| *byte == b'\n');
        assert!(each_line(text.as_bytes()).eq(plain), "{text:?}");
    }
}

#[test]
fn utf16_with_a_mark_keeps_the_bytes_of_the_file() {
    let bytes: Vec<u8> = "\u{FEFF}ab\r\nc".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(all(&bytes), [(1, 2, "ab".to_owned(), false), (2, 10, "c".to_owned(), false)]);
}

#[test]
fn one_line_in_another_encoding_does_not_spoil_the_others() {
    let mut bytes = "Статус\n".as_bytes().to_vec();
    bytes.extend_from_slice(b"\xD1\xF2\xE0\xF2\xF3\xF1\n");
    assert_eq!(all(&bytes).into_iter().map(|line| line.2).collect::<Vec<_>>(), ["Статус", "Статус"]);
}

#[test]
fn an_endless_line_is_cut_and_the_next_one_is_found() {
    let length = 100 * 1024 * 1024_u64;
    let input = io::repeat(b'x').take(length).chain(&b"\nnext"[..]);
    let lines: Vec<Line> = Lines::new(input).collect();
    assert_eq!((lines[0].text.len(), lines[0].cut), (64 * 1024, true));
    assert_eq!((lines[1].text.as_str(), lines[1].number, lines[1].byte), ("next", 2, length + 1));
}

#[test]
fn the_budget_stops_and_says_so() {
    let mut lines = Lines::within(io::repeat(b'\n'), Limits { line: 10, total: 100 });
    assert_eq!(lines.by_ref().count(), 100);
    assert_eq!(lines.ending(), Some(Ending::Budget(100)));
    let mut exact = Lines::within(&b"abc"[..], Limits { line: 10, total: 3 });
    assert_eq!((exact.by_ref().count(), exact.ending()), (1, Some(Ending::Complete)));
}

#[test]
fn binary_input_yields_no_line() {
    let mut lines = Lines::new(&b"\x7FELF\x02\x01\x01\x00\x00\x00\x00\n"[..]);
    assert_eq!((lines.next(), lines.ending()), (None, Some(Ending::Binary)));
}

#[test]
fn a_failing_input_keeps_what_came_before() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::TimedOut.into())
        }
    }
    let mut lines = Lines::new((&b"one\ntwo\n"[..]).chain(Failing));
    assert_eq!(lines.by_ref().count(), 2);
    assert_eq!(lines.ending(), Some(Ending::Failed(io::ErrorKind::TimedOut)));
}

proptest! {
    #[test]
    fn any_bytes_end_in_numbered_lines_in_order(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let mut lines = Lines::new(&bytes[..]);
        let found: Vec<Line> = lines.by_ref().collect();
        prop_assert!(lines.ending().is_some());
        prop_assert!(found.iter().zip(1..).all(|(line, number)| line.number == number));
        prop_assert!(found.windows(2).all(|pair| pair[0].byte < pair[1].byte));
        prop_assert!(found.iter().all(|line| (line.byte as usize) < bytes.len()));
    }

    #[test]
    fn a_line_stands_at_its_byte(texts in proptest::collection::vec("[ -~а-я]{0,40}", 1..20), end in "\n|\r\n") {
        let whole: String = texts.iter().map(|text| format!("{text}{end}")).collect();
        let found: Vec<Line> = Lines::new(whole.as_bytes()).collect();
        prop_assert_eq!(found.len(), texts.len());
        for (line, text) in found.iter().zip(&texts) {
            prop_assert_eq!(&line.text, text);
            prop_assert!(whole[line.byte as usize..].starts_with(text.as_str()));
        }
    }
}
