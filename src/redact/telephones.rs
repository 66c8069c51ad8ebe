//! Telephone numbers, by the forms in which the countries of our users write them.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::words::{begins, is_whole_word};

/// Country codes of one and two digits; the others have three.
const SHORT_CODES: [&str; 46] = [
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
    "86", "90", "91", "92", "93", "94", "95", "98",
];

/// Numbers at which everybody reaches the vendor, in digits without the country.
const PUBLIC: [&str; 8] =
    ["4957978700", "4957978709", "4957373412", "8007008811", "8663289262", "8665633099", "2033970900", "84118990"];

/// Whether a number is the vendor's own: one that is known, or one that its words say is for everybody.
fn is_public(text: &str, at: usize, digits: &str) -> bool {
    let head = before(text, at, 60).rsplit('\n').next().unwrap_or_default().to_lowercase();
    let office = [
        "support",
        "hotline",
        "helpdesk",
        "help desk",
        "поддержк",
        "горяч",
        "assistance",
        "soporte",
        "suporte",
        "assistenza",
        "wsparci",
        "destek",
        "支持",
        "サポート",
        "service",
        "customer care",
        "kundendienst",
        "kundenbetreuung",
        "atención",
        "atendimento",
        "klantenservice",
        "obsługa",
        "podpor",
        "підтримк",
        "客服",
    ];
    let vendor = head.rfind("kaspersky").or_else(|| head.rfind("касперск"));
    let helps = office.iter().filter_map(|word| head.rfind(word)).max();
    // Both stand right before the number: `Kundenservice von Kaspersky: `, `Kaspersky support, Germany: `.
    let said = vendor.zip(helps).is_some_and(|(vendor, helps)| {
        let rest = &head[vendor.min(helps)..];
        !rest.contains(['.', ';', '!', '?']) && rest.split(' ').count() <= 7
    });
    said || PUBLIC.iter().any(|public| digits.ends_with(public) && digits.len() <= public.len() + 3)
}

/// A telephone number that begins with these digits and with nothing else, as people write them without the country.
pub(super) fn national(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let bytes = text.as_bytes();
    if !bytes.get(at).is_some_and(u8::is_ascii_digit) || !begins(text, at) || !stands_alone(text, at) {
        return 0;
    }
    let value = groups(after(text, at, 28));
    let parts: Vec<&str> = value.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let digits: String = parts.concat();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let signs: Vec<char> = value.chars().filter(|c| !c.is_ascii_digit()).collect();
    let hyphens = signs.iter().all(|sign| *sign == '-');
    let right = match parts.first().map_or("", |first| *first) {
        // `030 23125 417`, `06 12 34 56 78`, `0711/555 01 42`, `090-1234-5678`
        first if first.starts_with('0') && !first.starts_with("00") => {
            let pairs = lengths.iter().all(|length| *length == 2);
            let area = (2..=5).contains(&first.len());
            parts.len() >= 2
                && area
                && (9..=12).contains(&digits.len())
                && (!pairs || parts.len() == 5)
                && lengths[1..].iter().all(|length| (2..=8).contains(length))
        }
        "00" => false,
        // `8 916 555-01-42`, `8-800-555-01-42`
        "8" => {
            digits.len() == 11
                && lengths.get(1) == Some(&3)
                && parts.len() >= 4
                && lengths[2..].iter().all(|length| (2..=4).contains(length))
        }
        // Of a mobile telephone in China.
        first if first.len() == 3 && first.starts_with('1') => {
            lengths == [3, 4, 4] && matches!(first.as_bytes()[1], b'3'..=b'9')
        }
        "1" => digits.len() == 11 && lengths == [1, 3, 3, 4] && hyphens,
        // `555-010-0142`
        first if first.len() == 3 && !first.starts_with('1') => lengths == [3, 3, 4] && hyphens,
        // `0049 711 5550142`
        first if first.starts_with("00") => {
            (4..=5).contains(&first.len())
                && parts.len() >= 2
                && (11..=15).contains(&digits.len())
                && is_of_a_country(&digits[2..])
        }
        _ => false,
    };
    let from_abroad = parts.first() == Some(&"00")
        && parts.len() >= 3
        && (11..=16).contains(&digits.len())
        && lengths[1] <= 3
        && is_of_a_country(&digits[2..])
        && !lengths.iter().all(|length| *length == 2);
    if !(right || from_abroad) || is_public(text, at, &digits) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Telephone, at..at + value.len()));
    at + value.len()
}

/// Whether no number, date, version or path goes on into a place.
fn stands_alone(text: &str, at: usize) -> bool {
    let head = before(text, at, 4);
    let bare = head.trim_end_matches([' ', '\u{a0}']);
    // `CB 01 02 03`: bytes of a dump.
    let pair = &bare.as_bytes()[bare.len().saturating_sub(2)..];
    let byte = pair.len() == 2
        && pair.iter().all(u8::is_ascii_hexdigit)
        && bare.len() + 1 == head.len()
        && !bare[..bare.len() - 2].ends_with(|c: char| c.is_alphanumeric());
    let counted = bare.ends_with(|c: char| c.is_ascii_digit()) && bare.len() < head.len() || byte;
    !head.ends_with(['-', '.', '_', '/', '\\', '#', '+', '$', '%', ':']) && !counted || head.ends_with(": ")
}

/// Digits in groups, with one space, hyphen or slash between two of them, slashes with spaces around too.
fn groups(rest: &str) -> &str {
    let bytes = rest.as_bytes();
    let mut end = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    loop {
        let gap = match &rest[end..] {
            tail if tail.starts_with(" / ") || tail.starts_with(" - ") => 3,
            tail if tail.starts_with([' ', '-', '/', '.']) => 1,
            tail if tail.starts_with('\u{a0}') => 2,
            _ => 0,
        };
        let more = bytes.get(end + gap..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
        if gap == 0 || more == 0 {
            break;
        }
        end += gap + more;
    }
    let value = &rest[..end];
    let goes_on = rest[end..]
        .starts_with(|c: char| c.is_alphanumeric() && !is_whole_word(c) || matches!(c, ':' | '_' | '%'))
        || rest[end..].starts_with(['-', '.', '/', ',']) && rest[end + 1..].starts_with(|c: char| c.is_alphanumeric());
    // Points part the pairs of a French number alone.
    let points = value.matches('.').count();
    let pairs = value.split('.').all(|part| part.len() == 2);
    if goes_on || points > 0 && !(points == 4 && pairs) { "" } else { value }
}

/// A telephone number behind a plus that stands here.
pub(super) fn telephone(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let before = text[..at].chars().next_back().filter(|c| !is_whole_word(*c));
    if before == Some('+') {
        return 0;
    }
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
        || !spaced && (digits.len() < 9 || super::looks::is_result(&digits))
        || is_public(text, at, &digits)
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
    let trunked = text[..at].ends_with(['8', '0', '7']) && begins(text, at - 1);
    if !(5..=9).contains(&digits)
        || !(9..=11).contains(&(digits + area.len()))
        || !(spaced || trunked)
        || !whole
        || gap > 1
    {
        return 0;
    }
    if is_public(
        text,
        at,
        &text[at..at + close + 1 + gap + value.len()].chars().filter(char::is_ascii_digit).collect::<String>(),
    ) {
        return 0;
    }
    // `8 (495) 123-45-67`
    let head = &text[..at];
    let trunk = [" 8 ", " 7 ", " 1 ", "\n8 ", "+7 ", " 0 "].iter().any(|trunk| head.ends_with(trunk))
        || matches!(head, "8 " | "7 " | "1 ");
    let start = if trunk {
        at - 2
    } else if trunked {
        at - 1
    } else {
        at
    };
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
    let goes_on = rest[end..].starts_with(|c: char| c.is_alphanumeric() && !is_whole_word(c))
        || rest[end..].strip_prefix(':').is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
    if goes_on { "" } else { value }
}

fn is_of_a_country(digits: &str) -> bool {
    if digits.starts_with('0') {
        return false;
    }
    SHORT_CODES.iter().any(|code| digits.starts_with(code)) || matches!(digits.as_bytes()[0], b'2'..=b'6' | b'8' | b'9')
}
