//! Payment cards and bank accounts, by their form and their check digits.

use std::ops::Range;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::words::begins;
use crate::text::has_no_spaces;

/// Lengths of bank account numbers by country (the registry of ISO 13616).
const IBAN_LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 \
    GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 \
    MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

/// A payment card's number that begins here.
pub(super) fn payment_card(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    // In Japanese and Chinese nothing stands between a word and a number.
    let begins = begins(text, at) || text[..at].ends_with(has_no_spaces) || is_behind_a_word(text, at);
    // No issuer's numbers begin with another digit.
    let issued = matches!(text.as_bytes().get(at), Some(b'2'..=b'6' | b'8' | b'9'));
    if !issued || !begins || text[..at].ends_with(['.', '-', '_', '+']) {
        return 0;
    }
    let rest = after(text, at, LONGEST_CARD);
    let mut digits = String::new();
    let mut end = 0;
    let mut sizes = vec![0];
    let mut between = None;
    let mut place = 0;
    while let Some(byte) = rest.as_bytes().get(place) {
        if byte.is_ascii_digit() {
            digits.push(char::from(*byte));
            place += 1;
            end = place;
            if let Some(last) = sizes.last_mut() {
                *last += 1;
            }
            continue;
        }
        let Some((sign, length)) = between_groups(&rest[place..]) else { break };
        // A group is full before the next one begins.
        if between.is_some_and(|before| before != sign)
            || digits.len() > 19
            || sizes.last().is_some_and(|size| *size < 4)
        {
            break;
        }
        between = Some(sign);
        sizes.push(0);
        place += length;
    }
    let goes_on = rest[end..].starts_with(|c: char| c.is_alphanumeric() && !has_no_spaces(c) || c == '_');
    if goes_on {
        return 0;
    }
    while !(is_grouped(&sizes) && is_of_an_issuer(&digits) && passes_luhn(&digits)) {
        // `4111 1111 1111 1111 04/28`: the month and the check number are no groups of it.
        let last = sizes.pop().unwrap_or_default();
        let (Some(' '), 1..=4, false) = (between, last, sizes.is_empty()) else { return 0 };
        digits.truncate(digits.len() - last);
        end = rest[..end - last].trim_end_matches(|c: char| !c.is_ascii_digit()).len();
    }
    found.push(Found::new(PrivateKind::Payment, at..at + end));
    let (head, behind) = (before(text, at, BESIDE), at + end);
    found.extend(check_number(text, behind).map(|span| Found::new(PrivateKind::Payment, span)));
    let left = expiry_in(head).next_back().map(|span| (at - head.len(), span));
    let right = expiry_in(after(text, behind, BESIDE)).next().map(|span| (behind, span));
    let beside = left.into_iter().chain(right);
    found.extend(beside.map(|(by, span)| Found::new(PrivateKind::Payment, by + span.start..by + span.end)));
    behind
}

/// The most bytes of a card's number with what stands between its groups, and of that.
const LONGEST_CARD: usize = 96;
const LONGEST_GAP: usize = 20;

/// What stands between two groups of a card's number, and how long it is: a sign, with spaces around it or not, up to three spaces, a
/// line break with what quotes the next line. All spaces are one sign.
fn between_groups(rest: &str) -> Option<(char, usize)> {
    let end = rest.find(|c: char| c.is_ascii_digit()).filter(|end| *end <= LONGEST_GAP)?;
    let gap = &rest[..end];
    let is_space =
        |c: char| c == ' ' || c == '\t' || c == '\u{a0}' || matches!(c, '\u{2000}'..='\u{200a}' | '\u{202f}');
    let bare = gap.trim_matches(is_space);
    if let Some((head, quote)) = bare.split_once('\n').or_else(|| gap.split_once('\n')) {
        let broken = head.chars().all(|c| is_space(c) || c == '\r')
            && quote.chars().all(|c| is_space(c) || matches!(c, '>' | '|'));
        return broken.then_some((' ', end));
    }
    let mut signs = bare.chars();
    match (signs.next(), signs.next()) {
        (None, _) if gap.chars().count() <= 3 => Some((' ', end)),
        (Some(sign @ ('-' | '.' | '_' | '/' | ',' | '–')), None) if gap.chars().count() <= 3 => Some((sign, end)),
        _ => None,
    }
}

/// Letters of a word to which a card's number is glued, at least; what has fewer is the sign before some other number.
const LEAST_GLUED: usize = 4;

/// Whether a word ends here to which a number is glued: `card4111`, `карта4111`.
fn is_behind_a_word(text: &str, at: usize) -> bool {
    let letters = text[..at].chars().rev().take_while(|sign| sign.is_alphabetic()).take(LEAST_GLUED).count();
    letters == LEAST_GLUED
}

fn is_grouped(sizes: &[usize]) -> bool {
    sizes.len() == 1 || matches!(sizes, [4, 4, 4, 1..=7] | [4, 6, 5] | [4, 6, 4] | [4, 4, 4, 4, 1..=3])
}

/// The number on the back that follows a card and its last month, where it ends what is said: `… 1111, 09/27 731`.
fn check_number(text: &str, behind: usize) -> Option<Range<usize>> {
    let window = after(text, behind, BESIDE);
    let parts = [' ', ',', ';', '-', '/'];
    let rest = window.trim_start_matches(parts);
    let month = expiry_in(rest).next().filter(|span| span.start == 0);
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = month.as_ref().map_or(rest, |span| rest[span.end..].trim_start_matches(parts));
    let length = digits(rest);
    let end = rest[length..].trim_start_matches(' ');
    let ends =
        end.is_empty() || end.starts_with(['\n', '\r', ',', ';', '!', ')']) || end == "." || end.starts_with(".\n");
    let start = behind + window.len() - rest.len();
    (ends && (length == 3 || length == 4 && month.is_some()) && rest.len() < window.len())
        .then(|| start..start + length)
}

/// Bytes beside a card's number in which its last month is looked for.
const BESIDE: usize = 48;

/// A month and a year as cards have them, such as `04/28`, `4 / 2028` or `04-28`; no part of a longer number or date.
fn expiry_in(text: &str) -> impl DoubleEndedIterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let spaces = |from: usize| bytes[from..].iter().take_while(|byte| **byte == b' ').count();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let month = digits(at);
        if month == 0 {
            at += 1;
            continue;
        }
        let mut next = at + month + spaces(at + month);
        let sign = bytes.get(next).copied().filter(|sign| b"/-.".contains(sign));
        next += 1;
        next += spaces(next.min(bytes.len()));
        let year = if sign.is_some() { digits(next.min(bytes.len())) } else { 0 };
        let end = next + year;
        let is_month = month <= 2 && text[at..at + month].parse::<u8>().is_ok_and(|month| (1..=12).contains(&month));
        // `12.05` is rather a day.
        let is_year = year == 2 && sign != Some(b'.') || year == 4 && text[next..end].starts_with("20");
        let goes_on = |beside: Option<&u8>, further: Option<&u8>| {
            beside.is_some_and(|byte| byte.is_ascii_alphanumeric())
                || beside.is_some_and(|byte| b"/-.:".contains(byte)) && further.is_some_and(u8::is_ascii_digit)
        };
        let behind = goes_on(bytes.get(end), bytes.get(end + 1));
        let before =
            goes_on(at.checked_sub(1).and_then(|at| bytes.get(at)), at.checked_sub(2).and_then(|at| bytes.get(at)));
        if is_month && is_year && !behind && !before {
            found.push(at..end);
            at = end;
        } else {
            at += month;
        }
    }
    found.into_iter()
}

pub(super) fn is_of_an_issuer(digits: &str) -> bool {
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

pub(super) fn passes_luhn(digits: &str) -> bool {
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

/// Whether a value begins with the number of a bank account.
pub(super) fn is_iban(value: &str) -> bool {
    let mut found = Vec::new();
    value.len() >= 15 && value.as_bytes()[..2].iter().all(u8::is_ascii_alphabetic) && iban(value, 0, &mut found) > 0
}

fn passes_mod_97(value: &str) -> bool {
    let moved = value[4..].bytes().chain(value[..4].bytes());
    let rest = moved.fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    rest == 1
}
