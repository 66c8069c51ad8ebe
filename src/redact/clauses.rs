//! How a sentence leads from a label to its value: by a clause that ends in a word for "is" or "number", `klantnummer bij jullie is
//! BE-6612093`, `the order, number WX-884-20731`; by brackets, `Geburtsdatum (03.02.1944)`; over the end of a line.

use super::PrivateKind;
use super::absent::is_absent;
use super::announced::Announced;
use super::found::before;
use super::labels::{Take, ValueLabel};
use super::looks::{is_numbered, looks_like_a_date, looks_like_a_guid};
use super::ordinary::is_ordinary;
use super::roles::{IS, role_of};
use super::told::{looks_secret, says_how};
use super::values::{bounded_by, date, number};
use super::words::is_of_word;

/// The most bytes between a label and the end of its value, and the most words between.
const LONGEST: usize = 112;
const MOST_WORDS: usize = 7;

/// Words for the number of something, behind what has one.
const NUMBERS: [&str; 30] = [
    "nummer",
    "nr",
    "no",
    "num",
    "number",
    "numero",
    "número",
    "numéro",
    "numer",
    "n",
    "n°",
    "nº",
    "№",
    "#",
    "číslo",
    "č",
    "номер",
    "номером",
    "numara",
    "numarası",
    "reference",
    "ref",
    "référence",
    "réf",
    "referencia",
    "referência",
    "riferimento",
    "referentie",
    "referenz",
    "номеру",
];

/// Articles, which stand between such a word and the value.
const ARTICLES: [&str; 18] =
    ["the", "der", "die", "das", "den", "dem", "am", "le", "la", "les", "il", "lo", "el", "o", "a", "het", "de", "on"];

/// What stands last before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Nothing,
    Is,
    Number,
    Comma,
    Break,
}

/// Where the value of a label stands to which a clause, brackets or a line break lead.
pub(super) fn told(text: &str, start: usize, end: usize, label: &ValueLabel) -> Option<Announced> {
    let counts = label.take == Take::Number
        && matches!(label.kind, PrivateKind::Subscriber | PrivateKind::Personal | PrivateKind::Payment);
    if !(counts || matches!(label.take, Take::Date | Take::Secret)) {
        return None;
    }
    let rest = &text[end..];
    if !rest.starts_with([' ', ',', '(', '（', '\n', '\r']) {
        return None;
    }
    let near = bounded_by(rest, LONGEST);
    let bare = near.trim_start_matches(' ');
    if label.take == Take::Secret
        && let Some(value) = chosen_as(bare)
    {
        return Some(announced(end + near.len() - bare.len() + value, true));
    }
    let (length, strong) = match bare.strip_prefix('(').or_else(|| bare.strip_prefix('（')) {
        Some(inner) => (near.len() - inner.len() + in_brackets(inner, label)?, true),
        None if label.take == Take::Secret => return None,
        // Most sentences tell no number.
        None if !near.bytes().any(|byte| byte.is_ascii_digit()) => return None,
        None => (behind_a_clause(near, label, is_prose(text, start))?, false),
    };
    Some(announced(end + length, strong))
}

fn announced(at: usize, strong: bool) -> Announced {
    Announced { at, strong, said: true, told: false, counted: false, glued: false, next_line: false, quote: None }
}

/// Where a password stands that was chosen as one, before the verb: `şifre olarak papatya kullandım`.
fn chosen_as(rest: &str) -> Option<usize> {
    let value = rest.strip_prefix("olarak ")?;
    let (word, behind) = value.split_once(' ')?;
    let verbs = ["kullan", "seç", "gir", "yaz", "koy", "ayarla", "belirle"];
    let plain = word.chars().count() >= 5 && word.chars().all(is_of_word) && !is_ordinary(word) && !is_absent(word);
    ((plain || looks_secret(word)) && verbs.iter().any(|verb| behind.starts_with(verb)))
        .then(|| rest.len() - value.len())
}

/// Whether a word says that a number follows, in any of its forms: `numerze`, `номером`.
fn is_number_word(word: &str) -> bool {
    let stems = ["numer", "nummer", "номер", "numara", "čísl"];
    NUMBERS.contains(&word) || word.chars().count() <= 9 && stems.iter().any(|stem| word.starts_with(stem))
}

/// Whether a label says itself that a number follows, and does not only name what has one.
fn is_of_a_number(label: &ValueLabel) -> bool {
    let last = label.words.last().map(|word| word.iter().collect::<String>()).unwrap_or_default();
    label.take == Take::Date
        || label.kind == PrivateKind::Personal
        || label.words.len() > 1
        || ["nummer", "number", "nr", "номер"].iter().any(|end| last.ends_with(end))
}

/// Whether words of a sentence stand before a label on its line.
fn is_prose(text: &str, start: usize) -> bool {
    let line = before(text, start, 96).rsplit('\n').next().unwrap_or_default();
    line.split(' ').filter(|word| word.chars().count() > 1 && word.chars().all(char::is_alphabetic)).count() >= 3
}

/// How long the clause is that leads to a number or a date.
fn behind_a_clause(near: &str, label: &ValueLabel, prose: bool) -> Option<usize> {
    let own = is_of_a_number(label);
    let (mut at, mut words, mut commas, mut breaks) = (0, 0, 0, 0);
    let mut lead = Lead::Nothing;
    loop {
        let rest = &near[at..];
        let sign = rest.chars().next()?;
        match sign {
            ' ' => at += 1,
            ',' if rest[1..].starts_with([' ', '\n']) && commas < 2 => {
                (commas, at) = (commas + 1, at + 1);
                lead = if words == 0 && breaks == 0 { Lead::Comma } else { lead };
            }
            '\r' => at += 1,
            '\n' if breaks == 0 && prose => {
                let next = rest[1..].trim_start_matches([' ', '>', '|', '\t']);
                (breaks, at) = (1, near.len() - next.len());
                lead = if words == 0 && commas == 0 { Lead::Break } else { lead };
            }
            _ => {
                let token = &rest[..rest.find([' ', ',', '\n', '\r', ')', ';']).unwrap_or(rest.len())];
                if token.contains(|c: char| c.is_ascii_digit()) {
                    // Right behind its label a value is read where it stands.
                    let leads = match lead {
                        // In Turkish the verb stands behind.
                        Lead::Nothing => {
                            own && ["idi", "oldu"].contains(&rest[token.len()..].split(' ').nth(1).unwrap_or_default())
                        }
                        Lead::Is | Lead::Break => own,
                        Lead::Comma => label.take == Take::Date,
                        Lead::Number => true,
                    };
                    return (leads && (words > 0 || commas > 0 || breaks > 0) && is_value(rest, token, label))
                        .then_some(at);
                }
                // A sign behind a clause says the same as a word for "is".
                if token == ":" && words > 0 {
                    (lead, at) = (if lead == Lead::Number { lead } else { Lead::Is }, at + 1);
                    continue;
                }
                let bare = token.trim_end_matches(['.', ':']).to_lowercase();
                let plain =
                    bare.chars().all(|c| is_of_word(c) || matches!(c, '\'' | '’' | '-' | '°' | 'º' | '№' | '#'));
                if bare.is_empty() || !plain || words == MOST_WORDS || token.ends_with('.') && bare.chars().count() > 4
                {
                    return None;
                }
                if !(ARTICLES.contains(&bare.as_str()) && lead != Lead::Nothing) {
                    lead = match () {
                        () if is_number_word(&bare) => Lead::Number,
                        // `il numero è 4711`
                        () if role_of(&bare) & IS != 0 && lead == Lead::Number => Lead::Number,
                        () if role_of(&bare) & IS != 0 => Lead::Is,
                        () => Lead::Nothing,
                    };
                }
                (words, at) = (words + 1, at + token.len());
            }
        }
    }
}

/// Whether what stands behind a clause tells by its own look that it is the number or the date.
fn is_value(rest: &str, token: &str, label: &ValueLabel) -> bool {
    if label.take == Take::Date {
        return rest.starts_with(|c: char| c.is_ascii_digit()) && !date(rest).is_empty();
    }
    let bare = token.trim_end_matches(['.', '!', '?', ':']);
    let day = bare.len() == 8
        && bare.bytes().all(|byte| byte.is_ascii_digit())
        && (bare.starts_with("19") || bare.starts_with("20"));
    let pointed = bare.contains('.') && label.kind != PrivateKind::Personal;
    has_shape(bare) && !day && !pointed && !looks_like_a_date(bare) && !looks_like_a_guid(bare)
}

/// Whether capitals, figures and lines are as many as numbers of shops and offices have.
fn has_shape(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let capitals = value.chars().filter(|c| c.is_uppercase()).count();
    let plain = value.chars().all(|c| c.is_ascii_digit() || c.is_uppercase() || matches!(c, '-' | '/' | '.'));
    plain
        && !["KB", "CVE", "RFC", "KES", "KSC"].iter().any(|head| value.starts_with(head))
        && (digits >= 7 || capitals >= 1 && digits >= 5 || is_numbered(value) && value.len() >= 7)
}

/// Where the value begins in brackets that hold nothing else.
fn in_brackets(inner: &str, label: &ValueLabel) -> Option<usize> {
    let close = inner.find([')', '\n', '(', '）'])?;
    let sign = inner[close..].chars().next().filter(|sign| close <= 48 && matches!(sign, ')' | '）'))?;
    let behind = inner[close + sign.len_utf8()..].trim_start_matches([' ', '"']);
    // `Telefon (mobil): …`
    if behind.starts_with([':', '=', '：', '(']) {
        return None;
    }
    let content = inner[..close].trim_end();
    let first = content.split(' ').next().unwrap_or_default();
    let counted = NUMBERS.contains(&first.trim_end_matches(['.', ':']).to_lowercase().as_str());
    let value = if counted { content[first.len()..].trim_start() } else { content };
    let fits = match label.take {
        Take::Date => value.starts_with(|c: char| c.is_ascii_digit()) && date(value) == value,
        Take::Secret => is_secret(value),
        _ => number(value) == value && has_shape_in_brackets(value, label),
    };
    (fits && !value.is_empty()).then(|| inner[..close].find(value)).flatten()
}

fn has_shape_in_brackets(value: &str, label: &ValueLabel) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let pointed = value.contains('.') && label.kind != PrivateKind::Personal;
    !pointed
        && !looks_like_a_date(value)
        && (has_shape(value)
            || digits >= 6 && digits == value.len()
            || label.kind == PrivateKind::Personal && digits >= 6)
}

/// Beginnings of words in brackets behind the word for a password that say which one is meant, or what to do.
const HINTS: &str = "option opc opz opç volitel необяз обяз обов isteğe zorun gerek facult oblig requ erforder notwend nötig pflicht wieder repet repe ripe répé herha powt повт tekrar confir confer bestät \
    beves potw подтв підтв onay again encore noch neu new nouv nuev nuov nov nieuw now нов yeni old alt anci viej vecch oud star стар eski current aktuell \
    actuel actual attual huidig obecn текущ поточ mevcut forg vergess oubl olvid diment esque verge zapom забы unut hidden verst caché mask maske saved \
    gespeich enreg guard salv opgesl zapis сохр збер minim maxim mind höchst see siehe voir ver user nutzer benutz admin netz wlan wifi wi-fi mail router \
    konto account compte cuenta conta portal haupt master main first erst zweit second klein groß letter zeichen charact caract caratt znak симв same gleich";

/// Whether what stands in brackets behind the word for a password is one.
fn is_secret(value: &str) -> bool {
    let lower = value.to_lowercase();
    let hint = HINTS.split_whitespace().any(|hint| lower.starts_with(hint));
    let word = value.chars().count() >= 6 && value.chars().all(|c| is_of_word(c) && !super::words::is_whole_word(c));
    !value.contains(' ')
        && !is_absent(value)
        && (looks_secret(value) || word && !hint && !says_how(value) && !is_ordinary(value))
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_clause_or_brackets_lead_to_a_number_and_to_nothing_that_is_none() {
        for (text, cleaned) in [
            ("my customer number with them is 6612093345", "my customer number with them is subscriber-1"),
            ("die Bestellung trägt die Nummer 55120934", "die Bestellung trägt die Nummer subscriber-1"),
            ("the order, number WX-884-20731, never came", "the order, number subscriber-1, never came"),
            ("mein Geburtsdatum ist der 03.02.1944", "mein Geburtsdatum ist der personal-1"),
            ("Geburtsdatum (03.02.1944)", "Geburtsdatum (personal-1)"),
            ("ma commande (n° LK2093477) est perdue", "ma commande (n° subscriber-1) est perdue"),
            ("Passwort (Butterblume)", "Passwort (token-1)"),
            (
                "auf der Rechnung steht die Kundennummer\n66120935 und sonst nichts",
                "auf der Rechnung steht die Kundennummer\nsubscriber-1 und sonst nichts",
            ),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "the order, number of computers, and price are shown",
            "my order (three computers) is fine",
            "Password (optional)",
            "Kundennummer (siehe Rechnung)",
            "the license of this customer is version 12.6.0.438",
            "the order is shown on 2026-11-28",
            "it asks for the customer number\n2026-11-28 10:00:00 end",
            "the request took 1234567 ms",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
