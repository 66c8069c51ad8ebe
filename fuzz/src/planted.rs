//! Codes and private values that an input asks for: byte 1 and a number stand for one of them.

/// What an input asks a value with.
const SIGN: u8 = 1;

/// The code of all inputs, and no real one.
pub const CODE: &str = "QWERT-24680-ZXCVB-13579";

/// Private values, each as a text in which any reader of logs sees what it is; the value stands between braces.
const PRIVATE: [&str; 12] = [
    "{jane.canary@canary.example.org}",
    "{198.51.100.77}",
    "{02:00:5e:00:53:af}",
    "/home/{canaryuser}/x",
    r"C:\Users\{canaryperson}\x",
    "{S-1-5-21-1111111111-222222222-333333333-1001}",
    "https://example.org/renew?{sub=canarytoken1234}",
    "password={canpass77XY!}",
    "User: {canaryjane}",
    "Computer name: {CANARY-PC77}",
    "{2001:db8::ca:77}",
    "Phone: {+49 30 5550177}",
];

/// How people write a code.
const SPELLINGS: usize = 14;

fn spelled(spelling: usize) -> String {
    let with = |sign: &str| CODE.replace('-', sign);
    match spelling {
        1 => CODE.to_lowercase(),
        2 => with(" "),
        3 => with(""),
        4 => with("\u{2013}"),
        5 => with("."),
        6 => with(" - "),
        7 => with("_"),
        8 => with("\u{2011}"),
        9 => CODE.chars().map(wide).collect(),
        10 => format!("{}\n{}", &CODE[..12], &CODE[12..]),
        11 => with("\t"),
        12 => with("/"),
        13 => format!("\"{CODE}\""),
        _ => CODE.to_owned(),
    }
}

/// The wide form that input methods of East Asia write.
fn wide(c: char) -> char {
    if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) } else { c }
}

/// An input with its values in place.
pub struct Planted {
    /// The input.
    pub bytes: Vec<u8>,
    /// The private values that stand in it where they can be told.
    pub private: Vec<String>,
}

/// What stands beside a value must not make it a part of something else.
fn is_apart(byte: Option<u8>) -> bool {
    byte.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b',' | b';' | b'<' | b'>' | b'(' | b')'))
}

/// Puts codes where an input asks for them.
pub fn codes(data: &[u8]) -> Vec<u8> {
    planted(data, false).bytes
}

/// Puts codes and private values where an input asks for them.
pub fn all(data: &[u8]) -> Planted {
    planted(data, true)
}

fn planted(data: &[u8], with_private: bool) -> Planted {
    let wide = data.starts_with(&[0xFF, 0xFE]);
    let foreign = !wide && std::str::from_utf8(data).is_err();
    let mut made = Planted { bytes: Vec::with_capacity(data.len()), private: Vec::new() };
    let mut at = 0;
    while at < data.len() {
        let number = data.get(at + 1).copied().map(usize::from).filter(|_| data[at] == SIGN);
        let Some(number) = number else {
            made.bytes.push(data[at]);
            at += 1;
            continue;
        };
        let all = if with_private { SPELLINGS + PRIVATE.len() } else { SPELLINGS };
        let number = number % all;
        let apart = is_apart(made.bytes.last().copied().filter(|_| !wide)) && is_apart(data.get(at + 2).copied().filter(|_| !wide));
        // In a text of another encoding the bytes of a dash are other letters.
        let number = if foreign && matches!(number, 4 | 8 | 9) { 0 } else { number };
        let text = match PRIVATE.get(number.wrapping_sub(SPELLINGS)) {
            None => spelled(number),
            Some(text) => {
                if apart {
                    made.private.extend(text.split(['{', '}']).nth(1).map(str::to_owned));
                }
                text.replace(['{', '}'], "")
            }
        };
        if apart || wide {
            if wide {
                made.bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
            } else {
                made.bytes.extend(text.into_bytes());
            }
        }
        at += 2;
    }
    made.private.sort();
    made.private.dedup();
    made
}

/// The signs of codes in a text, whatever stands between them and whatever their case and width.
fn signs(text: &str) -> String {
    let narrow = |c: char| match u32::from(c) {
        wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    // Escapes of JSON stand for what is between the signs.
    let text = text.replace("\\n", " ").replace("\\t", " ").replace("\\r", " ").replace("\\\"", " ");
    text.chars().map(narrow).filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Signs of a code in a row that are too many: three groups of the four. What is masked shows one group, and half a code
/// that a line break parts tells nobody what to type.
const PART: usize = 15;

/// So many signs of the code in a row that stand in a text.
pub fn code_in(text: &str) -> Option<String> {
    let (signs, code) = (signs(text), signs_of_code());
    (0..=code.len() - PART).map(|at| &code[at..at + PART]).find(|part| signs.contains(part)).map(str::to_owned)
}

fn signs_of_code() -> String {
    CODE.replace('-', "")
}
