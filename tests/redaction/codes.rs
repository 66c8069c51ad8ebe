//! Any code in any spelling, anywhere: read back by readers of this test's own, no ten signs of it in a row are left.

use std::fmt::Write;

use keymend::redact::Redactor;
use proptest::prelude::*;

use crate::bare;

/// How a code is written, and how a cleaned text in that writing is read.
struct Writing {
    name: &'static str,
    write: fn(&str) -> String,
    read: fn(&str) -> String,
}

fn each(text: &str, write: impl Fn(char) -> String) -> String {
    text.chars().map(write).collect()
}

fn as_it_is(text: &str) -> String {
    text.to_owned()
}

/// A code's groups with something else between them.
fn between(code: &str, sign: &str) -> String {
    code.replace('-', sign)
}

/// Two signs in, then a line break and what a mail program puts there.
fn broken(code: &str, sign: &str) -> String {
    format!("{}{sign}{}", &code[..8], &code[8..])
}

/// Every pair of hexadecimal digits as the character it says; what is none stays.
fn from_hex(text: &str) -> String {
    let digits: Vec<char> = text.replace("0x", "").chars().filter(|c| c.is_ascii_hexdigit()).collect();
    let mut all = String::new();
    // The run may begin at an odd digit of the words before it.
    for from in 0..2 {
        for pair in digits[from.min(digits.len())..].chunks_exact(2) {
            let value = pair[0].to_digit(16).unwrap() * 16 + pair[1].to_digit(16).unwrap();
            all.extend(char::from_u32(value).filter(|c| *c != '\0'));
        }
        all.push_str(" | ");
    }
    all
}

/// What escapes of one form say, by their mark and the digits behind it.
fn from_escapes(text: &str, mark: &str, digits: usize, base: u32) -> String {
    let mut all = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        all.push_str(&rest[..at]);
        rest = &rest[at + mark.len()..];
        let length = rest.chars().take(digits).take_while(|c| c.is_digit(base)).count();
        match u32::from_str_radix(&rest[..length], base).ok().and_then(char::from_u32) {
            Some(character) => all.push(character),
            None => all.push_str(mark),
        }
        rest = rest[length..].strip_prefix(';').unwrap_or(&rest[length..]);
    }
    all + rest
}

/// What the runs of base64 in a text say, each as bytes without zeros.
fn from_base64(text: &str) -> String {
    let signs = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut all = text.to_owned();
    for run in text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/'))) {
        let (mut bits, mut count) = (0_u32, 0);
        for byte in run.bytes() {
            let value = signs.iter().position(|sign| *sign == byte).unwrap();
            bits = bits << 6 | u32::try_from(value).unwrap();
            count += 6;
            if count >= 8 {
                count -= 8;
                all.extend(char::from_u32(bits >> count & 0xFF).filter(|c| *c != '\0'));
            }
        }
    }
    all
}

fn base64(bytes: &[u8]) -> String {
    let signs = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let mut all = [0; 3];
        all[..three.len()].copy_from_slice(three);
        let bits = u32::from_be_bytes([0, all[0], all[1], all[2]]);
        for place in 0..4 {
            let sign = char::from(signs[(bits >> (18 - 6 * place) & 63) as usize]);
            text.push(if place > three.len() { '=' } else { sign });
        }
    }
    text
}

/// Letters of other alphabets that look like Latin ones.
const LOOKS: [(char, char); 10] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
];

fn look_alike(text: &str) -> String {
    each(text, |c| LOOKS.iter().find(|(latin, _)| *latin == c).map_or(c, |(_, other)| *other).to_string())
}

fn latin(text: &str) -> String {
    each(text, |c| LOOKS.iter().find(|(_, other)| *other == c).map_or(c, |(latin, _)| *latin).to_string())
}

fn hex(text: &str, between: &str, upper: bool) -> String {
    let pairs = text.bytes().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
    pairs.collect::<Vec<_>>().join(between)
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn in_hex(bytes: &[u8], size: usize, between: &str) -> String {
    let groups = bytes.chunks(size).map(|group| {
        group.iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        })
    });
    groups.collect::<Vec<_>>().join(between)
}

const WRITINGS: &[Writing] = &[
    Writing { name: "plain", write: as_it_is, read: as_it_is },
    Writing { name: "small", write: |code| code.to_lowercase(), read: as_it_is },
    Writing { name: "spaces", write: |code| between(code, " "), read: as_it_is },
    Writing { name: "slashes", write: |code| between(code, "/"), read: as_it_is },
    Writing { name: "commas", write: |code| between(code, ", "), read: as_it_is },
    Writing { name: "bars", write: |code| between(code, " | "), read: as_it_is },
    Writing { name: "colons", write: |code| between(code, ":"), read: as_it_is },
    Writing { name: "dashes", write: |code| between(code, "–"), read: as_it_is },
    Writing { name: "fixed spaces", write: |code| between(code, "\u{a0}"), read: as_it_is },
    Writing { name: "joiners", write: |code| between(code, "\u{ad}-\u{200b}"), read: as_it_is },
    Writing { name: "nothing", write: |code| between(code, ""), read: as_it_is },
    Writing { name: "lines", write: |code| between(code, "-\n"), read: as_it_is },
    Writing { name: "quoted lines", write: |code| between(code, "-\n> "), read: as_it_is },
    Writing { name: "a broken group", write: |code| broken(code, "\n> "), read: as_it_is },
    Writing { name: "a soft break", write: |code| broken(code, "=\n"), read: as_it_is },
    Writing { name: "look-alikes", write: look_alike, read: latin },
    Writing {
        name: "full width",
        write: |code| each(code, |c| char::from_u32(u32::from(c) + 0xFEE0).unwrap().to_string()),
        read: |text| {
            each(text, |c| {
                char::from_u32(u32::from(c).wrapping_sub(0xFEE0))
                    .filter(char::is_ascii_graphic)
                    .unwrap_or(c)
                    .to_string()
            })
        },
    },
    Writing { name: "an array", write: |code| format!("[\"{}\"]", between(code, "\", \"")), read: as_it_is },
    Writing { name: "named fields", write: fields, read: values },
    Writing {
        name: "tags",
        write: |code| format!("<b>{}</b>", between(code, "</b>-<b>")),
        read: |text| text.replace("<b>", "").replace("</b>", ""),
    },
    Writing {
        name: "percent",
        write: |code| each(code, |c| format!("%{:02X}", u32::from(c))),
        read: |text| from_escapes(text, "%", 2, 16),
    },
    Writing { name: "percent, twice", write: |code| between(code, "%252D"), read: |text| text.replace("%252D", "") },
    Writing {
        name: "numbered entities",
        write: |code| each(code, |c| format!("&#{};", u32::from(c))),
        read: |text| from_escapes(text, "&#", 5, 10),
    },
    Writing {
        name: "hexadecimal entities",
        write: |code| each(code, |c| format!("&#x{:x};", u32::from(c))),
        read: |text| from_escapes(text, "&#x", 5, 16),
    },
    Writing {
        name: "u-escapes",
        write: |code| each(code, |c| format!("\\u{:04x}", u32::from(c))),
        read: |text| from_escapes(text, "\\u", 4, 16),
    },
    Writing {
        name: "x-escapes",
        write: |code| each(code, |c| format!("\\x{:02x}", u32::from(c))),
        read: |text| from_escapes(text, "\\x", 2, 16),
    },
    Writing { name: "quoted-printable", write: |code| between(code, "=2D"), read: |text| text.replace("=2D", "") },
    Writing { name: "base64", write: |code| base64(code.as_bytes()), read: from_base64 },
    Writing { name: "base64 of UTF-16", write: |code| base64(&wide(code)), read: from_base64 },
    Writing { name: "hexadecimal", write: |code| hex(code, "", false), read: from_hex },
    Writing { name: "hexadecimal, capitals", write: |code| hex(code, "", true), read: from_hex },
    Writing { name: "hexadecimal, spaces", write: |code| hex(code, " ", true), read: from_hex },
    Writing { name: "hexadecimal, commas", write: |code| hex(code, ",", false), read: from_hex },
    Writing { name: "hexadecimal, commas and spaces", write: |code| hex(code, ", ", false), read: from_hex },
    Writing { name: "hexadecimal, hyphens", write: |code| hex(code, "-", true), read: from_hex },
    Writing { name: "hexadecimal, colons", write: |code| hex(code, ":", false), read: from_hex },
    Writing { name: "hexadecimal, prefix", write: |code| format!("0x{}", hex(code, "", true)), read: from_hex },
    Writing { name: "hexadecimal, prefixes", write: |code| format!("0x{}", hex(code, ", 0x", false)), read: from_hex },
    Writing { name: "hexadecimal, in twos", write: |code| in_hex(code.as_bytes(), 2, " "), read: from_hex },
    Writing { name: "hexadecimal, in fours", write: |code| in_hex(code.as_bytes(), 4, " "), read: from_hex },
    Writing { name: "hexadecimal of UTF-16", write: |code| in_hex(&wide(code), 100, ""), read: from_hex },
    Writing { name: "hexadecimal of UTF-16, commas", write: |code| in_hex(&wide(code), 1, ","), read: from_hex },
];

/// A code in four fields.
fn fields(code: &str) -> String {
    let groups = code.split('-').enumerate();
    groups.map(|(number, group)| format!("part{number}={group}")).collect::<Vec<_>>().join("&")
}

fn values(text: &str) -> String {
    (0..4).fold(text.to_owned(), |text, number| text.replace(&format!("&part{number}="), "-"))
}

/// Where a code stands.
const CONTEXTS: [(&str, &str); 16] = [
    ("", ""),
    ("code: ", ""),
    ("my code ", " was refused"),
    ("2026-11-28 10:00:00 ", ""),
    ("2026-11-28T10:00:00.123Z INF [4242] activation: ", " rejected, error 0x80070005"),
    ("{\"id\":7,\"code\":\"", "\"}"),
    ("<Data Name=\"Code\">", "</Data>"),
    ("a;", ";b"),
    ("\"x\",\"", "\",\"y\""),
    ("https://example.org/a?c=", "&lang=de"),
    ("> > ", "\n> ok"),
    ("C:\\keys\\", ".txt"),
    ("код активации ", "."),
    ("激活码：", "。"),
    ("kesl-control --add-active-key ", " -W"),
    ("line one\n", "\nline three"),
];

/// The signs of a code that are left in a row, at most.
fn left(code: &str, text: &str) -> usize {
    let (code, text) = (bare(code), bare(text));
    (1..=code.len())
        .rev()
        .find(|length| code.as_bytes().windows(*length).any(|part| text.contains(std::str::from_utf8(part).unwrap())))
        .unwrap_or(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(crate::support::tier::of(1500)))]
    #[test]
    fn no_code_is_left_however_and_wherever_it_is_written(
        groups in proptest::collection::vec("[A-HJKMNP-Z2-9]{4}[2-9]", 4..=4), writing in 0..WRITINGS.len(), context in 0..CONTEXTS.len()
    ) {
        let code = groups.join("-");
        let Writing { name, write, read } = &WRITINGS[writing];
        let (before, behind) = CONTEXTS[context];
        let text = format!("{before}{}{behind}", write(&code));
        let cleaned = Redactor::default().clean(&text);
        prop_assert!(left(&code, &read(&cleaned)) < 10, "{}: {:?} -> {:?}", name, text, cleaned);
    }
}

/// Every writing in every place, counted; the readers of this test find every code that is not cleaned.
#[test]
fn each_writing_is_cleaned_in_each_place() {
    let mut wrong = Vec::new();
    for code in ["HZ8F7-LSH8A-836RZ-L22A4", "K7QMD-4WX9T-PLBRC-62HJN", "T3M9P-WXK4R-H6NQ2-D8VBC"] {
        for Writing { name, write, read } in WRITINGS {
            assert_eq!(left(code, &read(&write(code))), 20, "{name} is read back");
            for (before, behind) in CONTEXTS {
                let text = format!("{before}{}{behind}", write(code));
                let cleaned = Redactor::default().clean(&text);
                if left(code, &read(&cleaned)) >= 10 {
                    wrong.push(format!("{name}: {text:?} -> {cleaned:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
