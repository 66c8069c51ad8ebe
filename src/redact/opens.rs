//! What opens something or pays, taken out of what a person types before anything else is done with it.

use std::collections::BTreeSet;

use super::replaced::{Replaced, applied};
use super::typed::typed_secrets;
use super::{PrivateKind, Redactor};

/// Bytes between two characters of one code.
const BETWEEN: usize = 4;

/// What was taken out of what a person typed, as the person calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TakenKind {
    /// A payment card, what stands on its back, or a bank account.
    Card,
    /// A password, a PIN or a code of one use.
    Password,
    /// A number by which a state knows somebody.
    Personal,
}

impl TakenKind {
    fn of(kind: PrivateKind) -> Option<TakenKind> {
        match kind {
            PrivateKind::Payment => Some(TakenKind::Card),
            PrivateKind::Token => Some(TakenKind::Password),
            PrivateKind::Personal => Some(TakenKind::Personal),
            _ => None,
        }
    }
}

/// A text without what opens something or pays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOut {
    /// The text, with a star for each character that is gone.
    pub text: String,
    /// What was taken out.
    pub kinds: BTreeSet<TakenKind>,
    /// How many values that and the codes were.
    pub count: usize,
}

/// What a person typed without passwords, cards and personal numbers, a star for each character, and how many values that
/// and its codes were; codes are left to those who mask them.
#[must_use]
pub fn without_secrets(text: &str) -> (String, usize) {
    let taken = taken_out(text);
    (taken.text, taken.count)
}

/// The kinds of secrets in what a person typed.
#[must_use]
pub fn taken_kinds(text: &str) -> BTreeSet<TakenKind> {
    taken_out(text).kinds
}

/// What a person typed without secrets, and what was taken out of it.
#[must_use]
pub fn taken_out(text: &str) -> TakenOut {
    let mut redactor = Redactor::default();
    if redactor.learn(text).is_err() {
        // What cannot be searched is not kept.
        let kinds = BTreeSet::from([TakenKind::Card, TakenKind::Password, TakenKind::Personal]);
        return TakenOut { count: 1, kinds, ..TakenOut::default() };
    }
    starred(text, redactor.replaced(text))
}

/// A text with stars for its secrets, where `more` was found besides what its words tell.
fn starred(text: &str, more: Vec<Replaced>) -> TakenOut {
    let parts = more.into_iter().map(|part| (part.span, part.kind, false));
    let typed = typed_secrets(text).into_iter().map(|found| (found.span, found.kind, true));
    let mut parts: Vec<_> = parts.chain(typed).filter(|(_, kind, _)| kind.is_secret()).collect();
    parts.sort_by_key(|(span, ..)| (span.start, std::cmp::Reverse(span.end)));
    let mut taken = TakenOut { text: String::with_capacity(text.len()), ..TakenOut::default() };
    let (mut from, mut code) = (0, None);
    for (span, kind, typed) in parts {
        if kind == PrivateKind::Code {
            // A code goes character by character.
            let begins = code.replace(span.end).is_none_or(|end: usize| span.start > end + BETWEEN);
            taken.count += usize::from(begins);
            if !typed {
                continue;
            }
        }
        let start = span.start.max(from);
        if start >= span.end {
            continue;
        }
        taken.count += usize::from(kind != PrivateKind::Code && span.start >= from);
        taken.kinds.extend(TakenKind::of(kind));
        taken.text.push_str(&text[from..start]);
        taken.text.extend(text[start..span.end].chars().map(|c| if c.is_whitespace() { c } else { '*' }));
        from = span.end;
    }
    taken.text.push_str(&text[from..]);
    taken
}

/// A text that is kept for later, without who wrote it: names of people, telephone numbers, streets and mail addresses have stand-ins.
#[must_use]
pub fn without_private_names(text: &str) -> String {
    without_kinds(text, &[PrivateKind::Person, PrivateKind::Telephone, PrivateKind::Street, PrivateKind::Mail])
}

/// A text in which names are looked for later, without telephone numbers and streets.
#[must_use]
pub fn without_addresses(text: &str) -> String {
    without_kinds(text, &[PrivateKind::Telephone, PrivateKind::Street])
}

fn without_kinds(text: &str, kinds: &[PrivateKind]) -> String {
    let mut redactor = Redactor::default();
    if redactor.learn(text).is_err() {
        return String::new();
    }
    let mut replaced = redactor.replaced(text);
    replaced.retain(|part| kinds.contains(&part.kind));
    applied(text, &replaced)
}

/// The least digits of a card's number.
pub(crate) const CARD_DIGITS: usize = 12;

/// Beginnings of the words that stand before a password or the numbers of a card, in small letters.
const SECRET_WORDS: [&str; 34] = [
    "pass",
    "pwd",
    "pw:",
    "kennwort",
    "contraseña",
    "clave",
    "senha",
    "парол",
    "hasł",
    "wachtwoord",
    "şifre",
    "parol",
    "パスワード",
    "暗証",
    "cvv",
    "cvc",
    "pin",
    "密码",
    "lösenord",
    "adgangskode",
    "kodeord",
    "salasan",
    "tunnussan",
    "jelsz",
    "heslo",
    "κωδικ",
    "συνθηματ",
    "비밀번호",
    "비번",
    "密碼",
    "login",
    "card",
    "kart",
    "карт",
];

/// The same of a text that is read at once and shown again, which most texts are without any: those with few digits and no
/// word that leads to a secret are not searched.
#[must_use]
pub fn without_told_secrets(text: &str) -> String {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let small = text.to_lowercase();
    if digits < CARD_DIGITS && !SECRET_WORDS.iter().any(|word| small.contains(word)) {
        return starred(text, Vec::new()).text;
    }
    taken_out(text).text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_searched_holds_nothing_that_a_search_would_find() {
        for text in [
            "la mia password è Segreta!77 e la carta 4111 1111 1111 1111",
            "mein Passwort ist Sonne99!",
            "мой пароль Ряб!на77",
            "hasło do konta: Borsuk!52",
            "mot de passe : Libellule_22",
            "4111111111111111",
            "contraseña: Girasol#1",
            "mitt lösenord är Skog#771",
            "salasanani on Kuusi_8814",
            "비밀번호는 Namu#5521 입니다",
        ] {
            let (searched, count) = without_secrets(text);
            assert_eq!((without_told_secrets(text), count > 0), (searched, true), "{text}");
        }
        let plain = "Error 89479002 since 3 October 2026, version 21.3";
        assert_eq!(without_told_secrets(plain), plain);
    }

    #[test]
    fn a_card_a_password_and_a_code_are_counted_and_only_the_code_is_left_to_its_own_mask() {
        let text = "card number 4111 1111 1111 1111, exp 04/28 cvv 123, my password is Sunshine99!, code \
                    ABCDE-12345-FGHJK-67890, write to anna@example.org. It expired on 04/27/2026.";
        let (starred, count) = without_secrets(text);
        for secret in ["4111", "04/28", "123,", "Sunshine99"] {
            assert!(!starred.contains(secret), "{secret} in {starred}");
        }
        for stays in ["card number", "ABCDE-12345", "anna@example.org", "04/27/2026"] {
            assert!(starred.contains(stays), "{stays} not in {starred}");
        }
        assert_eq!(count, 5, "{starred}");
        assert_eq!(without_secrets("My licence has expired."), ("My licence has expired.".to_owned(), 0));
    }

    #[test]
    fn the_last_month_of_a_card_goes_with_its_number_and_no_other_date_does() {
        let card = "4111 1111 1111 1111";
        for month in ["04/28", "4/28", "04 / 28", "04/2028", "04-28", "04.2028"] {
            for text in
                [format!("{card} {month}"), format!("{card}, exp. {month}!"), format!("valid to {month}: {card}")]
            {
                assert!(!without_secrets(&text).0.contains(month), "{text}");
            }
        }
        for other in ["04/28", "licence ends 04/28", "12.05 paid", "12.05.2026", "2026/04/28", "1/2"] {
            assert_eq!(without_secrets(other).0, other);
        }
        for day in ["12.05.2026", "04/28/2026", "2026-04-28", "12.05"] {
            let text = format!("{card} taken {day}");
            assert!(without_secrets(&text).0.ends_with(day), "{text}");
        }
    }
}
