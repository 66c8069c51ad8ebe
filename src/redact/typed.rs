//! Secrets in what a person typed, besides those that every text is searched for: cards, passwords, numbers of people, and codes in parts.

use std::sync::LazyLock;

use super::PrivateKind;
use super::found::Found;
use super::typed_cards::typed_cards;
use super::typed_passwords::typed_passwords;
use super::typed_words::{TypedWord, WordList, ends_a_sentence, gap, holds_a_date, typed_words};
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
    short_codes(text, &words, &mut found);
    found
}

/// Words for a code or a key.
static CODES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "code codes key cdkey kod kodu kodem kód codice código codigo clave clef clé chiave chave код кода ключ ключа klucz \
         klucza sleutel schlüssel aktivierungscode lizenzschlüssel kodum anahtar anahtarı コード キー 代码 激活码",
    )
});

/// Letters and digits of a code of which some are missing, and how far behind the word for it one stands.
const SHORT_CODE: std::ops::RangeInclusive<usize> = 13..=19;
const MOST_BEFORE: usize = 3;

/// A code in one piece that lost some of its letters, behind a word for it: no form tells it from other numbers.
fn short_codes(text: &str, words: &[TypedWord<'_>], found: &mut Vec<Found>) {
    for at in (0..words.len()).filter(|at| words[*at].is_of(&CODES)) {
        for next in at + 1..(at + 2 + MOST_BEFORE).min(words.len()) {
            if ends_a_sentence(text, words, next - 1) {
                break;
            }
            if is_short_code(words[next].text) {
                found.push(Found::new(PrivateKind::Code, words[next].span.clone()));
            }
            if !words[next].is_of_letters() {
                break;
            }
        }
    }
}

/// Whether letters and digits of one case are mixed as in a code, and are more than the digits of a hash.
fn is_short_code(word: &str) -> bool {
    let changes =
        word.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count();
    let cases = [u8::is_ascii_lowercase, u8::is_ascii_uppercase].map(|of| word.bytes().any(|byte| of(&byte)));
    SHORT_CODE.contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && cases != [true, true]
        && changes >= 2
        && !word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Names of such numbers that are also common words: "days", "never".
const ALSO_WORDS: [&str; 3] = ["dni", "nie", "nif"];

/// The least letters and digits of a number whose name is also a word.
const LEAST_OF_A_WORD: usize = 8;

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
    // A form has the number on the line below its name.
    let is_form =
        |at: usize| at + 1 == next && matches!(gap(text, words, at).trim_matches([' ', '\r']), ":\n" | "\n" | "：\n");
    let leads =
        |at: usize| is_form(at) || !ends_a_sentence(text, words, at) && !gap(text, words, at).contains(['(', ',', ';']);
    if !(at..next).all(leads) {
        return;
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
    let is_word = ALSO_WORDS.contains(&words[at].folded.as_str()) && words[at].text.chars().any(char::is_lowercase);
    let whole = !is_word || words.get(first).is_some_and(|word| word.text.len() >= LEAST_OF_A_WORD);
    if digits >= FEWEST_DIGITS && next > first && whole && !holds_a_date(text, words, first..next) {
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

#[cfg(test)]
mod tests {
    use crate::redact::{without_secrets, without_told_secrets};

    /// Each text with what must be gone of it.
    fn all_gone(texts: &[(&str, &str)]) {
        for (text, secret) in texts {
            assert!(text.contains(secret), "{text}");
            let (starred, count) = without_secrets(text);
            assert!(!starred.contains(secret) && count > 0, "{secret} in {starred}");
            assert!(!without_told_secrets(text).contains(secret), "{text}");
        }
    }

    #[test]
    fn what_stands_on_the_back_of_a_card_goes_in_eleven_languages() {
        all_gone(&[
            ("cartão 4532 0151 1283 0366 validade 09/27 cód. atrás 731", "731"),
            ("4532 0151 1283 0366 731 09/27", "731"),
            ("4532 0151 1283 0366, exp 09/27, 731", "731"),
            ("my card 4532015112830366 valid thru 09 27 code 731 please", "731"),
            ("09/27 731", "731"),
            ("amex 3782 822463 10005 cid 7311", "7311"),
            ("the three digits on the back 731, he wanted them", "731"),
            ("Karte, Rückseite 731", "731"),
            ("die dreistellige Nummer 731", "731"),
            ("le numéro au verso 731", "731"),
            ("las tres cifras 731", "731"),
            ("il numero dietro 731", "731"),
            ("codice sicurezza 731", "731"),
            ("os três dígitos 731 do cartão", "731"),
            ("три цифры сзади 731", "731"),
            ("trzy cyfry 731 z karty", "731"),
            ("achterkant 731", "731"),
            ("カードの裏の番号は731です", "731"),
            ("kartın arkasındaki 731", "731"),
            ("carta 4532 0151 1283 0366 cod. 731", "731"),
        ]);
    }

    #[test]
    fn a_card_goes_however_it_is_written_and_mistyped() {
        all_gone(&[
            ("4532_0151_1283_0366", "0151"),
            ("4532 0151 1283 0367", "1283"),
            ("meine Karte 4532 01511283 0367", "1283"),
            ("ma carte 453201511283036", "1283"),
            ("карта 2200 1234 5678 9011", "5678"),
            ("kart numaram 5412-7512-1284-1234", "1284"),
            ("4532 0151 1283 0367 09/27", "09/27"),
            ("4532 0151 1283 0367 09/27", "0367"),
        ]);
    }

    #[test]
    fn a_password_goes_by_a_misspelt_word_for_one_and_beside_an_account() {
        all_gone(&[
            ("my pasword is Nuvola1954!", "Nuvola"),
            ("Passwort: **Nuvola1954!**", "Nuvola"),
            ("password is **Nuvola1954**, he said", "Nuvola"),
            ("passwrod: Nuvola1954", "Nuvola"),
            ("mein Paswort Nuvola1954", "Nuvola"),
            ("kennwrot: Nuvola!x", "Nuvola"),
            ("mdp Nuvola1954", "Nuvola"),
            ("the password is\nNuvola1954!", "Nuvola"),
            ("mein Passwort lautet\nNuvola1954!", "Nuvola"),
            ("la contrasenya es Nuvola1954", "Nuvola"),
            ("la pasword è nuvola1954", "nuvola"),
            ("minha senha : Nuvola1954", "Nuvola"),
            ("мой пороль nuvola1954", "nuvola"),
            ("haslo nuvola1954", "nuvola"),
            ("wachtwoort: Nuvola1954", "Nuvola"),
            ("ww Nuvola1954", "Nuvola"),
            ("sifrem nuvola1954", "nuvola"),
            ("パスワードはNuvola1954です", "Nuvola"),
            ("log in with eve@example.org and Nuvola1954!", "Nuvola"),
            ("entro con eve@example.org e Nuvola1954!", "Nuvola"),
            ("eve@example.org / Nuvola#54", "Nuvola"),
            ("ich melde mich mit eve@example.org und Nuvola1954 an", "Nuvola"),
            ("eve@example.orgとSakura#9でログインします", "Sakura"),
            ("ログインは eve@example.org と Sakura#9 です", "Sakura"),
            ("我用 eve@example.org 和 Sakura#9 登录", "Sakura"),
            ("pin 48213", "48213"),
            ("the otp is 482915", "482915"),
            ("code par sms 482915", "482915"),
            ("Your OTP 448 912 is valid", "448"),
            ("My card 4111+1111+1111+1111 was charged.", "4111"),
        ]);
    }

    #[test]
    fn the_number_of_a_person_and_a_code_in_parts_go() {
        all_gone(&[
            ("my code is QW3RT8ZX2CV5BN7", "QW3RT8ZX2C"),
            ("Mein Code lautet abcde12345fghjk", "abcde12345"),
            ("код который купил WX3H7Q2LM9R5TB", "WX3H7Q2LM"),
            ("codice fiscale RSS MRA 80A01 H501 U", "80A01"),
            ("Steuer-ID 12 345 678 901", "345"),
            ("ИНН 5001 2345 6789", "2345"),
            ("PESEL: 800 101 12345", "12345"),
            ("mi dni es 12345678Z", "12345678Z"),
            ("DNI: 12345678Z", "12345678Z"),
            ("o meu nif é 123456789", "123456789"),
            ("il codice è ABCDE poi 12345 poi FGHJK poi 67890", "FGHJK"),
            ("ABCDE dann 12345 dann FGHJK dann 67890", "12345"),
        ]);
    }

    #[test]
    fn what_stands_beside_stays() {
        for text in [
            "it ends in 731 days",
            "Wygasa za 12 dni (28.11.2026)",
            "zostało 0 dni, 03.10.2026 to data końca",
            "Das ging noch nie. 28.11.2026 ist sie abgelaufen",
            "za 3 dni 28-11-2026 koniec",
            "Credit card charged, valid 12.05.2026 - 12.05.2027, and it says expired",
            "meine Karte vom 01.02.2025 bis 01.02.2026",
            "The app came back with error 210.",
            "it comes back with the error code 210",
            "Go back to the version 391, they said",
            "Call me back on 555",
            "Kaspersky Internet Security 2020 code refused",
            "Kaspersky Total Security 2019 number of the order",
            "torna indietro con errore 210.",
            "password: ****",
            "scade fra 731 giorni, il 03/10/2026",
            "noch 731 Tage, Fehler 731 seit 09.11.2026",
            "version 21.3.10.391 and 12.0.0.0",
            "error 89479002 on 2026-11-28 10:00:00",
            "exit code 255, 1024 files on the back up drive",
            "back in 2019 it worked",
            "order number 1234 5678 9012 3456",
            "Bestellnummer 4417 2200 1133 5566 vom 12.05.2026",
            "my password is refused",
            "ik ben mijn ww vergeten",
            "mein Passwort wird nicht akzeptiert",
            "le mot de passe oublié",
            "my passport number is asked for",
            "the pin is wrong",
            "eve@example.org and Kaspersky Plus 21.3",
            "eve@example.org, Windows 11, KES 12.3",
            "write to eve@example.org or KM-101",
            "HELLO and WORLD and OTHER and WORDS",
            "codice fiscale richiesto",
            "на обороте коробки нет кода",
            "security error 731 in the log",
            "09/27 731 files were checked",
            "my licence 1A2B-123456-7890ABCD",
            "Tel. +49 30 5550 1234",
            "GPA.3391-2204-7719-55012",
            "Tipo de clave: comercial",
            "the key 1234567890abcde of the file",
            "error code KL8947900212345 no",
            "the code did not work on KasperskyPlus2024",
        ] {
            assert_eq!(without_told_secrets(text), text);
            assert_eq!(without_secrets(text).0, text);
        }
    }
}
