//! Decimal numbers that say a text, a byte each, as programs print arrays: `[65, 66, 67, 68, …]`.

use std::ops::Range;

/// The most numbers of one run, and the fewest: no list of counts spells so many letters by chance.
const LONGEST: usize = 16 * 1024;
pub(crate) const FEWEST: usize = 16;

/// A run of them.
pub(super) struct DecimalRun {
    pub end: usize,
    /// What stands between the first two.
    pub between: &'static str,
    /// Each character with the digits that say it.
    pub characters: Vec<(char, Range<usize>)>,
}

/// What may stand between two numbers.
const BETWEEN: [&str; 6] = [", ", ",", "; ", ";", " ", "|"];

/// The number of a printed sign of ASCII in these digits.
pub(crate) fn sign_of(digits: &[u8]) -> Option<u8> {
    if !(2..=3).contains(&digits.len()) || digits[0] == b'0' || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let value = digits.iter().fold(0_u32, |value, digit| value * 10 + u32::from(digit - b'0'));
    u8::try_from(value).ok().filter(|byte| (0x20..0x7F).contains(byte))
}

/// The run that begins here, most of which are letters and digits; where one ends that says no text.
pub(super) fn decimal_run(bytes: &[u8], at: usize) -> Result<Option<DecimalRun>, usize> {
    if at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || matches!(bytes[at - 1], b'.' | b'-' | b'_')) {
        return Ok(None);
    }
    let number = |at: usize| {
        let count = bytes.get(at..)?.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        Some((sign_of(&bytes[at..at + count])?, at..at + count))
    };
    let Some((first, place)) = number(at) else { return Ok(None) };
    let begins = |at: usize, sign: &str| bytes[at..].starts_with(sign.as_bytes());
    let Some(between) = BETWEEN.into_iter().find(|sign| begins(place.end, sign)) else { return Ok(None) };
    let mut end = place.end;
    let mut characters = vec![(char::from(first), place)];
    while characters.len() < LONGEST {
        let Some((sign, place)) = begins(end, between).then(|| number(end + between.len())).flatten() else { break };
        end = place.end;
        characters.push((char::from(sign), place));
    }
    let said = characters.iter().filter(|(character, _)| character.is_ascii_alphanumeric()).count();
    let is_whole = !bytes.get(end).is_some_and(u8::is_ascii_alphanumeric);
    let says = characters.len() >= FEWEST && said * 10 >= characters.len() * 7 && is_whole;
    if says { Ok(Some(DecimalRun { end, between, characters })) } else { Err(end) }
}

/// A text in decimal numbers.
pub(super) fn decimals_of(text: &str, between: &str) -> String {
    text.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_say_a_text_where_all_of_them_are_signs() {
        let code = "ABCDE-12345-FGHJK-67890";
        for between in BETWEEN {
            let list = format!("[{}]", decimals_of(code, between));
            let run = decimal_run(list.as_bytes(), 1).unwrap().unwrap();
            assert_eq!(run.characters.iter().map(|(character, _)| character).collect::<String>(), code, "{between:?}");
            assert_eq!((run.end, run.between), (list.len() - 1, between));
        }
        for other in [
            "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17",
            "33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 58, 59, 60",
            "65, 66, 67, 68",
            "200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215",
            "80.80.80.80.80.80.80.80.80.80.80.80.80.80.80.80.80",
        ] {
            assert!(!matches!(decimal_run(other.as_bytes(), 0), Ok(Some(_))), "{other}");
        }
    }
}
