//! Numbers of people and companies by which states know them, by their form and their check digits: the CPF and the CNPJ of Brazil.

use super::PrivateKind;
use super::found::{Found, after};
use super::words::begins;

/// A form: a digit stands for one, every other sign for itself; and how the first check digit weighs the digits before it.
const FORMS: [(&str, [u32; 12], usize); 2] = [
    ("000.000.000-00", [10, 9, 8, 7, 6, 5, 4, 3, 2, 0, 0, 0], 9),
    ("00.000.000/0000-00", [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 12),
];

/// The number that begins here.
pub(super) fn number(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let rest = after(text, at, 24);
    let shaped = |form: &str| {
        let signs = rest.bytes().zip(form.bytes()).all(|(byte, sign)| match sign {
            b'0' => byte.is_ascii_digit(),
            sign => byte == sign,
        });
        signs && rest.len() >= form.len() && !rest[form.len()..].starts_with(|c: char| c.is_alphanumeric())
    };
    let Some((form, weights, count)) = FORMS.iter().find(|(form, _, _)| shaped(form)) else { return 0 };
    let digits: Vec<u32> =
        rest[..form.len()].bytes().filter(u8::is_ascii_digit).map(|byte| u32::from(byte - b'0')).collect();
    let checked = check(&digits[..*count], &weights[..*count]);
    // The second one weighs a digit more, with the weight before the first.
    let second: Vec<u32> = std::iter::once(weights[0] + 1).chain(weights[..*count].iter().copied()).collect();
    let right = digits[*count] == checked && digits[count + 1] == check(&digits[..=*count], &second);
    if !begins(text, at) || !right || digits.iter().all(|digit| *digit == digits[0]) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Personal, at..at + form.len()));
    at + form.len()
}

/// The check digit of digits with their weights, modulo eleven.
fn check(digits: &[u32], weights: &[u32]) -> u32 {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    }
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_number_of_a_state_goes_by_its_check_digits_and_a_version_stays() {
        for (text, cleaned) in [
            ("favor usar 111.444.777-35 na nota", "favor usar personal-1 na nota"),
            ("11.444.777/0001-61 é a empresa", "personal-1 é a empresa"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "111.444.777-36",
            "11.444.777/0001-62",
            "000.000.000-00",
            "build 123.456.789-10",
            "a total of 123.456.789 files",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
