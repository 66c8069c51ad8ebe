//! Telephone numbers, payment cards and bank accounts, by their form and their check digits.

use super::PrivateKind;
use super::found::{Found, after};
use super::words::begins;

/// Country codes of one and two digits; the others have three.
const SHORT_CODES: [&str; 46] = [
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
    "86", "90", "91", "92", "93", "94", "95", "98",
];

/// Lengths of bank account numbers by country (the registry of ISO 13616).
const IBAN_LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 \
    GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 \
    MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

/// A telephone number behind a plus that stands here.
pub(super) fn telephone(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let before = text[..at].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || c == '+' || c == '=' && !text[..at].ends_with("tel="))
        && !text[..at].ends_with("tel:")
        && before.is_some_and(char::is_alphanumeric)
    {
        return 0;
    }
    let value = telephone_digits(after(text, at, 40));
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let spaced = value.bytes().any(|byte| !byte.is_ascii_digit() && byte != b'+');
    let right = (8..=15).contains(&digits.len()) && is_of_a_country(&digits);
    // `10:00:00+0100` and `+00:00` are zones of time; a long number behind a plus alone may count something.
    if !value.starts_with('+')
        || !matches!(value.as_bytes()[1], b'0'..=b'9' | b'(' | b' ')
        || !right
        || !spaced && digits.len() < 9
    {
        return 0;
    }
    found.push(Found::new(PrivateKind::Telephone, at..at + value.len()));
    at + value.len()
}

/// A telephone number with its area in brackets, which open here: `(030) 123 45 67`.
pub(super) fn with_area(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let rest = after(text, at, 32);
    if !rest.starts_with('(') {
        return 0;
    }
    let Some(close) = rest.find(')').filter(|close| (3..=6).contains(close)) else { return 0 };
    let area = &rest[1..close];
    if !area.bytes().all(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    let local = rest[close + 1..].trim_start_matches([' ', '-']);
    let value = telephone_digits(local);
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let spaced = value.bytes().any(|byte| !byte.is_ascii_digit());
    let gap = rest.len() - close - 1 - local.len();
    let whole = value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'));
    if !(5..=8).contains(&digits) || !(9..=11).contains(&(digits + area.len())) || !spaced || !whole || gap > 1 {
        return 0;
    }
    // `8 (495) 123-45-67`
    let head = &text[..at];
    let trunk = [" 8 ", " 7 ", " 1 ", "\n8 ", "+7 ", " 0 "].iter().any(|trunk| head.ends_with(trunk))
        || matches!(head, "8 " | "7 " | "1 ");
    let start = if trunk { at - 2 } else { at };
    let end = at + close + 1 + gap + value.len();
    found.push(Found::new(PrivateKind::Telephone, start..end));
    end
}

/// The digits of a telephone number with what people put between them.
pub(super) fn telephone_digits(rest: &str) -> &str {
    let mut end = 0;
    let mut gap = 0;
    for (at, character) in rest.char_indices() {
        if at > 36 {
            break;
        }
        if character.is_ascii_digit() {
            end = at + 1;
            gap = 0;
        } else if matches!(character, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' | '–' | '\u{2011}')
            && (at > 0 || character == '(')
            || character == '+' && at == 0
        {
            gap += 1;
            if gap > 3 {
                break;
            }
        } else {
            break;
        }
    }
    let value = &rest[..end];
    if rest[end..].starts_with(|c: char| c.is_alphanumeric() || c == ':') { "" } else { value }
}

fn is_of_a_country(digits: &str) -> bool {
    if digits.starts_with('0') {
        return false;
    }
    SHORT_CODES.iter().any(|code| digits.starts_with(code)) || matches!(digits.as_bytes()[0], b'2'..=b'6' | b'8' | b'9')
}

/// A payment card's number that begins here.
pub(super) fn payment_card(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) || text[..at].ends_with(['.', '-', '_', '+']) {
        return 0;
    }
    let rest = after(text, at, 40);
    let mut digits = String::new();
    let mut end = 0;
    let mut sizes = vec![0];
    let mut between = None;
    for (place, character) in rest.char_indices() {
        match character {
            '0'..='9' => {
                digits.push(character);
                end = place + 1;
                if let Some(last) = sizes.last_mut() {
                    *last += 1;
                }
            }
            ' ' | '-' | '\u{a0}' | '.'
                if end == place
                    && between.is_none_or(|sign| sign == character)
                    && rest[place + character.len_utf8()..].starts_with(|c: char| c.is_ascii_digit()) =>
            {
                // A group is full before the next one begins.
                if digits.len() > 19 || sizes.last().is_some_and(|size| *size < 4) {
                    break;
                }
                between = Some(character);
                sizes.push(0);
            }
            _ => break,
        }
    }
    let grouped =
        sizes.len() == 1 || matches!(sizes.as_slice(), [4, 4, 4, 1..=7] | [4, 6, 5] | [4, 6, 4] | [4, 4, 4, 4, 1..=3]);
    let goes_on = rest[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if !grouped || goes_on || !is_of_an_issuer(&digits) || !passes_luhn(&digits) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Payment, at..at + end));
    at + end
}

fn is_of_an_issuer(digits: &str) -> bool {
    let begins = |many: usize| digits.get(..many).and_then(|head| head.parse::<u32>().ok()).unwrap_or_default();
    match digits.len() {
        13 => false,
        14 => matches!(begins(3), 300..=305) || matches!(begins(2), 36 | 38 | 39),
        15 => matches!(begins(2), 34 | 37),
        16 => {
            matches!(begins(1), 4)
                || matches!(begins(2), 51..=55 | 62 | 64 | 65 | 81)
                || matches!(begins(4), 2221..=2720 | 2200..=2204 | 3528..=3589 | 6011 | 9792)
        }
        17..=19 => matches!(begins(2), 62 | 63 | 67 | 50 | 56..=58) || begins(4) >= 2200 && begins(4) <= 2204,
        _ => false,
    }
}

fn passes_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit - b'0') * if place % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10) && digits.bytes().any(|byte| byte != digits.as_bytes()[0])
}

/// A bank account's number by ISO 13616 that begins here.
pub(super) fn iban(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let rest = after(text, at, 48);
    let bytes = rest.as_bytes();
    let begins = bytes.len() > 15
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !begins {
        return 0;
    }
    let country = rest[..2].to_uppercase();
    let Some(length) =
        IBAN_LENGTHS.split(' ').find_map(|entry| entry.strip_prefix(country.as_str())?.parse::<usize>().ok())
    else {
        return 0;
    };
    let mut value = String::new();
    let mut end = 0;
    for (place, character) in rest.char_indices() {
        if character.is_ascii_alphanumeric() && value.len() < length {
            value.push(character.to_ascii_uppercase());
            end = place + 1;
        } else if !matches!(character, ' ' | '-' | '\u{a0}') || value.len() >= length {
            break;
        }
    }
    let goes_on = rest[end..].starts_with(|c: char| c.is_alphanumeric());
    if value.len() != length || goes_on || !passes_mod_97(&value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Payment, at..at + end));
    at + end
}

fn passes_mod_97(value: &str) -> bool {
    let moved = value[4..].bytes().chain(value[..4].bytes());
    let rest = moved.fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    rest == 1
}
