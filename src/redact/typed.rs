//! Secrets in what a person typed, besides those that every text is searched for: cards, passwords, numbers of people, and codes in parts.

use std::sync::LazyLock;

use super::PrivateKind;
use super::found::Found;
use super::typed_cards::typed_cards;
use super::typed_passwords::typed_passwords;
use super::typed_words::{TypedWord, WordList, gap, typed_words};
use super::words::fold;
use crate::code::GROUP_LENGTH;

/// Names of the numbers by which states know people.
const TAX_NUMBERS: &str = "codice fiscale|partita iva|steuer id|steuer identifikationsnummer|steueridentifikationsnummer|steueridnr|steuernummer|steuer nummer|idnr|numéro fiscal|\
    numéro de sécurité sociale|sécurité sociale|nif|nie|dni|cpf|cnpj|pesel|bsn|burgerservicenummer|инн|снилс|tckn|tc kimlik|tc kimlik no|kimlik no|kimlik numaram|ssn|\
    social security number|social security|national insurance|tax id|tax number|fiscal code|rodné číslo|personnummer|cpr|マイナンバー|sozialversicherungsnummer|numer pesel|nip";

static TAX_LABELS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| TAX_NUMBERS.split('|').map(|label| label.split_whitespace().map(fold).collect()).collect());

/// Words between such a name and the number.
static TAX_LINKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("is ist è e est es é jest to no nr number numero número numéro numer номер è: mio mein my")
});

/// Letters and digits of such a number, and the fewest digits among them.
const MOST_SIGNS: usize = 18;
const FEWEST_DIGITS: usize = 5;

/// What a person typed that opens something, pays, or says who they are to their state.
pub(super) fn typed_secrets(text: &str) -> Vec<Found> {
    let words = typed_words(text);
    let mut found = Vec::new();
    typed_cards(text, &words, &mut found);
    typed_passwords(text, &words, &mut found);
    for at in 0..words.len() {
        tax_number(text, &words, at, &mut found);
    }
    codes_in_parts(text, &words, &mut found);
    found
}

/// The number of a person behind its name, also in groups.
fn tax_number(text: &str, words: &[TypedWord<'_>], at: usize, found: &mut Vec<Found>) {
    let named = |label: &&Vec<String>| {
        label.iter().enumerate().all(|(more, part)| words.get(at + more).is_some_and(|word| word.folded == *part))
    };
    let label = TAX_LABELS.iter().filter(named).map(Vec::len).max();
    let Some(mut next) = label.map(|length| at + length).or((words[at].text == "CF").then_some(at + 1)) else { return };
    while next < at + 6 && words.get(next).is_some_and(|word| word.is_of(&TAX_LINKS)) {
        next += 1;
    }
    let (first, mut signs, mut digits) = (next, 0, 0);
    while let Some(word) = words.get(next) {
        let shaped = word.text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
            || word.text.len() >= 9 && word.text.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS;
        let joins = next == first
            || gap(text, words, next - 1).chars().count() <= 2 && !gap(text, words, next - 1).contains(['\n', ',']);
        if !shaped || !joins || signs + word.text.len() > MOST_SIGNS {
            break;
        }
        signs += word.text.len();
        digits += word.text.bytes().filter(u8::is_ascii_digit).count();
        next += 1;
    }
    if digits >= FEWEST_DIGITS && next > first {
        found.push(Found::new(PrivateKind::Personal, words[first].span.start..words[next - 1].span.end));
    }
}

/// The most small words between two parts of one code.
const MOST_BETWEEN: usize = 2;

/// Parts of one code with the same words between them: `ABCDE then 12345 then …`; the last part stays, as in a masked code.
fn codes_in_parts(text: &str, words: &[TypedWord<'_>], found: &mut Vec<Found>) {
    let is_part = |word: &TypedWord<'_>| {
        word.text.len() == GROUP_LENGTH
            && word.text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    let parts: Vec<usize> = (0..words.len()).filter(|at| is_part(&words[*at])).collect();
    for four in parts.windows(4) {
        let told = four.windows(2).all(|pair| {
            let between = &words[pair[0] + 1..pair[1]];
            (1..=MOST_BETWEEN).contains(&between.len())
                && between.iter().all(|word| word.is_of_letters() && word.text.chars().all(|c| !c.is_uppercase()))
                && !text[words[pair[0]].span.end..words[pair[1]].span.start].contains('\n')
        });
        let has_digit = four.iter().any(|at| words[*at].text.bytes().any(|byte| byte.is_ascii_digit()));
        if told && has_digit {
            found.extend(four[..3].iter().map(|at| Found::new(PrivateKind::Code, words[*at].span.clone())));
        }
    }
}
