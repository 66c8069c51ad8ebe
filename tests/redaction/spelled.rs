//! Ten spellings of a line, and how each is read again, apart from the program's own reading.

use std::fmt::Write;

/// How a line stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spelling {
    Plain,
    Json,
    JsonUnicode,
    Xml,
    Url,
    QuotedPrintable,
    Base64,
    Hex,
    Registry,
    Csv,
}

impl Spelling {
    pub const ALL: [Spelling; 10] = [
        Spelling::Plain,
        Spelling::Json,
        Spelling::JsonUnicode,
        Spelling::Xml,
        Spelling::Url,
        Spelling::QuotedPrintable,
        Spelling::Base64,
        Spelling::Hex,
        Spelling::Registry,
        Spelling::Csv,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Spelling::Plain => "as it is",
            Spelling::Json => "JSON",
            Spelling::JsonUnicode => "JSON, `\\u`",
            Spelling::Xml => "XML",
            Spelling::Url => "percent",
            Spelling::QuotedPrintable => "quoted-printable",
            Spelling::Base64 => "base64",
            Spelling::Hex => "hexadecimal",
            Spelling::Registry => "`.reg`, `hex(1)`",
            Spelling::Csv => "CSV",
        }
    }

    pub fn write(self, line: &str) -> String {
        match self {
            Spelling::Plain => line.to_owned(),
            Spelling::Json => format!("{{\"message\":{}}}", serde_json::Value::from(line)),
            Spelling::JsonUnicode => {
                let mut text = String::from("{\"message\":\"");
                for unit in line.encode_utf16() {
                    match char::from_u32(u32::from(unit)).filter(char::is_ascii_alphanumeric) {
                        Some(plain) => text.push(plain),
                        None => write!(text, "\\u{unit:04x}").unwrap(),
                    }
                }
                text + "\"}"
            }
            Spelling::Xml => {
                let mut text = String::from("<Data>");
                for character in line.chars() {
                    match character {
                        '&' => text.push_str("&amp;"),
                        '<' => text.push_str("&lt;"),
                        '"' => text.push_str("&quot;"),
                        '@' | '-' | ':' | '\'' => write!(text, "&#{};", u32::from(character)).unwrap(),
                        _ => text.push(character),
                    }
                }
                text + "</Data>"
            }
            Spelling::Url => {
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_');
                let coded = line
                    .bytes()
                    .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
                format!("text={}", coded.collect::<String>())
            }
            Spelling::QuotedPrintable => {
                let mut text = String::new();
                let mut column = 0;
                for byte in line.bytes() {
                    let coded = match byte {
                        b' '..=b'<' | b'>' | b'?' | b'A'..=b'~' => char::from(byte).to_string(),
                        _ => format!("={byte:02X}"),
                    };
                    if column + coded.len() > 40 {
                        text.push_str("=\n");
                        column = 0;
                    }
                    column += coded.len();
                    text.push_str(&coded);
                }
                text
            }
            Spelling::Base64 => base64(line.as_bytes()),
            Spelling::Hex => line.bytes().fold(String::new(), |text, byte| text + &format!("{byte:02x}")),
            Spelling::Registry => {
                let bytes = line.encode_utf16().chain([0]).flat_map(u16::to_le_bytes);
                let pairs: Vec<String> = bytes.map(|byte| format!("{byte:02x}")).collect();
                format!(
                    "\"Text\"=hex(1):{}",
                    pairs.chunks(20).map(|some| some.join(",")).collect::<Vec<_>>().join(",\\\n  ")
                )
            }
            Spelling::Csv => format!("7,\"{}\",end", line.replace('"', "\"\"")),
        }
    }

    /// What a written line says; an error is a format that no longer is one.
    pub fn read(self, text: &str) -> Result<String, String> {
        match self {
            Spelling::Plain => Ok(text.to_owned()),
            Spelling::Json | Spelling::JsonUnicode => {
                let value: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
                value["message"].as_str().map(str::to_owned).ok_or_else(|| "no message".to_owned())
            }
            Spelling::Xml => {
                let inner = text.strip_prefix("<Data>").and_then(|text| text.strip_suffix("</Data>"));
                let inner = inner.ok_or("no element")?.replace("&lt;", "<").replace("&quot;", "\"");
                let mut says = String::new();
                let mut rest = inner.as_str();
                while let Some((head, tail)) = rest.split_once("&#") {
                    let (number, tail) = tail.split_once(';').ok_or("an entity without its end")?;
                    says.push_str(head);
                    says.extend(number.parse().ok().and_then(char::from_u32));
                    rest = tail;
                }
                Ok((says + rest).replace("&amp;", "&"))
            }
            Spelling::Url => coded(text.strip_prefix("text=").ok_or("no name")?, '%'),
            Spelling::QuotedPrintable => coded(&text.replace("=\n", ""), '='),
            Spelling::Base64 => utf8(from_base64(text)?),
            Spelling::Hex => utf8(from_hex(text)?),
            Spelling::Registry => {
                let pairs =
                    text.strip_prefix("\"Text\"=hex(1):").ok_or("no value")?.replace("\\\n  ", "").replace(',', "");
                let units: Vec<u16> = from_hex(&pairs)?
                    .chunks(2)
                    .map(|pair| u16::from_le_bytes([pair[0], *pair.get(1).unwrap_or(&0)]))
                    .collect();
                Ok(String::from_utf16_lossy(&units).trim_end_matches('\0').to_owned())
            }
            Spelling::Csv => {
                let inner = text.strip_prefix("7,\"").and_then(|text| text.strip_suffix("\",end")).ok_or("no cell")?;
                if inner.replace("\"\"", "").contains('"') {
                    Err("a quote alone".to_owned())
                } else {
                    Ok(inner.replace("\"\"", "\""))
                }
            }
        }
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn coded(text: &str, mark: char) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once(mark) {
        bytes.extend(head.bytes());
        bytes.push(u8::from_str_radix(tail.get(..2).ok_or("cut off")?, 16).map_err(|error| error.to_string())?);
        rest = &tail[2..];
    }
    bytes.extend(rest.bytes());
    utf8(bytes)
}

fn from_hex(text: &str) -> Result<Vec<u8>, String> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    pairs.map(|pair| u8::from_str_radix(pair, 16).map_err(|error| format!("{pair}: {error}"))).collect()
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = three.iter().enumerate().fold(0_u32, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place <= three.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

fn from_base64(text: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<u32> = text
        .trim_end_matches('=')
        .bytes()
        .map(|byte| DIGITS.iter().position(|digit| *digit == byte).map(|at| at as u32).ok_or_else(|| format!("{byte}")))
        .collect::<Result<_, _>>()?;
    let mut bytes = Vec::new();
    for four in digits.chunks(4) {
        let bits = four.iter().enumerate().fold(0, |bits, (at, digit)| bits | digit << (18 - 6 * at));
        bytes.extend(&bits.to_be_bytes()[1..four.len()]);
    }
    Ok(bytes)
}
