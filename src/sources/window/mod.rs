//! A licensing window that was pasted as text, line by line: a label, and the value that it states.
//!
//! The labels are `labels.toml`, in the languages of the windows; `build.rs` folds them.

#[cfg(test)]
mod compile;
mod table;

use std::ops::Range;

use chrono::NaiveDate;

use crate::facts::{FactId, Value};
use crate::text::{Folded, is_one_word};
use table::words;

/// Parts of a text that are looked at; a window has a dozen lines.
const MOST_CELLS: usize = 4_000;

/// Bytes of a line; a longer one is no label with a value.
const LONGEST_LINE: usize = 200;

/// Words of a value that is a number of days.
const MOST_DAYS_WORDS: usize = 4;

/// What stands between a label and its value.
const BETWEEN: [char; 3] = [':', '=', '：'];

/// What a line of a window states. What it states of may be nothing that can be told, such as a date in an unclear order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stated {
    /// Where its label and value stand, in bytes of the text.
    pub(crate) place: Range<usize>,
    /// The fact and its value.
    pub(crate) facts: Vec<(FactId, Value)>,
}

/// The lines of a text that state something, in its order.
///
/// Where all that is read stands under labels that every program has, such as "Status", and the text does not say whose
/// window it is, nothing is.
pub(crate) fn stated(text: &str) -> Vec<Stated> {
    if is_one_word(text) {
        return Vec::new();
    }
    let words = words();
    let mut stated = Vec::new();
    let mut is_telling = Folded::new(&text[..text.floor_char_boundary(LONGEST_LINE)]).as_str().contains("kaspersky");
    let mut cells = cells(text).peekable();
    while let Some((cell, is_column)) = cells.next() {
        let next = cells.peek().map(|(next, _)| next.clone());
        let lone = &text[cell.clone()];
        let split = pair(lone).or_else(|| is_column.then(|| label_and_value(lone)).flatten());
        let (label, value, end) = match split {
            Some((label, value)) if !value.is_empty() => (label, value, cell.end),
            // The value stands on the next line, or in the next column.
            _ => {
                let label = split.map_or(lone, |(label, _)| label);
                if split.is_none()
                    && let Some(days) = words.days(lone)
                {
                    stated.push(Stated { place: cell, facts: running(days) });
                    is_telling = true;
                    continue;
                }
                let next = next.filter(|next| words.fact(label).is_some() && words.fact(&text[next.clone()]).is_none());
                let Some(next) = next.filter(|next| pair(&text[next.clone()]).is_none()) else { continue };
                (label, text[next.clone()].trim(), next.end)
            }
        };
        let Some(facts) = words.fact(label).and_then(|fact| value_of(fact, value)) else { continue };
        is_telling |= !words.is_general(label);
        if end > cell.end {
            cells.next();
        }
        stated.push(Stated { place: cell.start..end, facts });
    }
    stated.retain(|_| is_telling);
    stated
}

/// The parts of a text that can be a label, a value or both: lines, columns, and what commas part where both sides have a
/// label.
///
/// Whether it is a column of several on one line, in which a label needs nothing between itself and its value, is told too.
fn cells(text: &str) -> impl Iterator<Item = (Range<usize>, bool)> {
    let lines = text.split(['\n', '\r', ';', '；', '|', '\t']).filter(|line| !line.trim().is_empty());
    lines.take(MOST_CELLS).filter(|line| line.len() <= LONGEST_LINE).flat_map(move |line| {
        let columns = columns(text, line);
        if columns.len() > 1 {
            return columns.into_iter().map(|column| (column, true)).collect();
        }
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for piece in line.split([',', '，', '、']) {
            let start = piece.as_ptr() as usize - text.as_ptr() as usize;
            let begins = || pair(piece).is_some_and(|(label, _)| words().fact(label).is_some());
            match pieces.last_mut() {
                Some(last) if !begins() => last.end = start + piece.len(),
                _ => pieces.push(start..start + piece.len()),
            }
        }
        Vec::from_iter(pieces.into_iter().map(|piece| (piece, false)))
    })
}

/// The columns of a line that states several things, parted by gaps or dashes; none where it does not.
fn columns(text: &str, line: &str) -> Vec<Range<usize>> {
    ["  ", " - ", " – ", " — ", " · ", " / "]
        .into_iter()
        .map(|gap| {
            let parts = line.split(gap).filter(|part| !part.trim().is_empty());
            parts
                .map(|part| part.as_ptr() as usize - text.as_ptr() as usize)
                .zip(line.split(gap).filter(|part| !part.trim().is_empty()).map(str::len))
                .map(|(start, length)| start..start + length)
                .collect::<Vec<_>>()
        })
        .find(|columns| {
            let states = |column: &&Range<usize>| {
                let column = &text[(*column).clone()];
                let pair = pair(column).or_else(|| label_and_value(column));
                pair.is_some_and(|(label, value)| words().fact(label).and_then(|fact| value_of(fact, value)).is_some())
                    || words().days(column).is_some()
            };
            columns.iter().filter(states).count() > 1
        })
        .unwrap_or_default()
}

/// A label and its value, with nothing but a space between: the longest label that the words begin with.
fn label_and_value(cell: &str) -> Option<(&str, &str)> {
    let cell = cell.trim();
    let spaces = cell.match_indices(' ').map(|(at, _)| at);
    let split = |at: usize| (&cell[..at], cell[at..].trim());
    spaces.map(split).rfind(|(label, value)| !value.is_empty() && words().fact(label).is_some())
}

/// A label and what stands behind it.
fn pair(cell: &str) -> Option<(&str, &str)> {
    let dash = || [" - ", " – ", " — "].iter().find_map(|dash| cell.split_once(dash));
    let (label, value) = cell.split_once(BETWEEN).or_else(dash)?;
    Some((label, value.trim_matches(|c: char| c.is_whitespace() || ".\"'".contains(c))))
}

/// What a window states that counts days: a licence that runs.
fn running(days: u32) -> Vec<(FactId, Value)> {
    let active = (days > 0).then(|| Value::choice(FactId::LicenseStatus, "active")).flatten();
    let active = active.map(|active| (FactId::LicenseStatus, active));
    active.into_iter().chain([(FactId::LicenseDaysLeft, Value::Count(days.into()))]).collect()
}

/// What a value says under a label of a fact; `None` where it is none that can be read, so that the line is a sentence.
fn value_of(fact: FactId, value: &str) -> Option<Vec<(FactId, Value)>> {
    let words = words();
    let says = |meaning: &str| words.says(value, meaning);
    match fact {
        FactId::LicenseDaysLeft => match words.days(value).or_else(|| number(value)) {
            Some(days) => Some(running(days)),
            None => says("expired").then(expired),
        },
        FactId::ReservePresent if says("none") || says("off") => Some(vec![(fact, Value::Flag(false))]),
        FactId::ReservePresent => (says("on") || is_like_a_code(value)).then(|| vec![(fact, Value::Flag(true))]),
        FactId::SubscriptionAutoRenews => {
            let is_on = says("on");
            (is_on || says("off") || says("none")).then(|| vec![(fact, Value::Flag(is_on))])
        }
        FactId::LicenseStatus => match words.days(value) {
            Some(days) => Some(running(days)),
            None if says("expired") => Some(expired()),
            None => {
                let state = ["active", "absent"].into_iter().find(|state| says(state))?;
                Some(Value::choice(fact, state).map(|value| (fact, value)).into_iter().collect())
            }
        },
        FactId::LicenseExpiresAt => {
            let is_date = value.contains(|c: char| c.is_ascii_digit()) && value.split_whitespace().count() <= 4;
            is_date.then(|| date(value).map(|value| (fact, value)).into_iter().collect())
        }
        _ => None,
    }
}

fn expired() -> Vec<(FactId, Value)> {
    let expired = Value::choice(FactId::LicenseStatus, "expired");
    expired.map(|expired| (FactId::LicenseStatus, expired)).into_iter().collect()
}

/// A number of days, such as `118` or `118 days`.
fn number(value: &str) -> Option<u32> {
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|_| value.split_whitespace().count() <= MOST_DAYS_WORDS)
}

/// A date that can be read in one way only.
fn date(value: &str) -> Option<Value> {
    let day = || {
        let day = value.split_whitespace().next()?;
        NaiveDate::parse_from_str(day, "%d.%m.%Y").ok().map(Value::Day)
    };
    Value::parse(FactId::LicenseExpiresAt, value).ok().or_else(day)
}

/// Whether a value can be an activation code, masked or not.
fn is_like_a_code(value: &str) -> bool {
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "-–*•●Xx…. ".contains(c);
    value.chars().count() >= 5 && value.chars().all(is_part) && value.contains(['-', '–', '*', '•', '●'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> Vec<String> {
        let facts = stated(text).into_iter().flat_map(|line| line.facts);
        facts.map(|(fact, value)| format!("{}={value}", fact.name())).collect()
    }

    #[test]
    fn a_window_is_read_in_whichever_way_it_was_pasted() {
        let all = ["license.status=active", "license.days_left=118", "reserve.present=no"];
        for text in [
            "Days remaining: 118\nReserve code: none",
            "Days remaining: 118; Reserve code: none.",
            "Days remaining: 118, Reserve code: none",
            "• Days remaining = 118\r\n• Reserve code = none",
            "Days remaining\t118\nReserve code\tnone",
            "Days remaining | 118\nReserve code | none",
            "Days remaining\n118\nReserve code\nnone",
            "Days remaining: 118   Reserve code: none",
            "118 days left - reserve code none",
            "verbleibende Tage 118 – Reservecode keiner",
            "118 jours restants   code de réserve : aucun",
            "Días restantes: 118\nCódigo reserva: ninguno",
            "giorni rimanenti 118 - codice riserva nessuno",
            "dias restantes 118 / código reserva nenhum",
            "осталось дней 118 - резервный код нет",
            "pozostało dni 118 - kod zapasowy brak",
            "resterende dagen 118   reservecode geen",
            "Days remaining - 118\nReserve code - none",
            "my window says this\nLicense: 118 days remaining\nReserve code: not added",
            "Verbleibende Tage: 118\nReservecode: keiner",
            "Jours restants : 118\nCode de réserve : aucun",
            "Días restantes: 118\nCódigo de reserva: ninguno",
            "Giorni rimanenti: 118\nCodice di riserva: nessuno",
            "Dias restantes: 118\nCódigo de reserva: nenhum",
            "Осталось дней: 118\nРезервный код: нет",
            "残り日数：118\n予備のコード：なし",
            "ライセンス：残り118日\n予備のコード：なし",
            "Pozostało dni: 118\nKod zapasowy: brak",
            "Licentie: nog 118 dagen\nReservecode: geen",
            "Licens: 118 dagar återstår\nReservkod: ingen",
        ] {
            assert_eq!(said(text), all, "{text}");
        }
    }

    #[test]
    fn what_a_label_can_state_is_read() {
        for (text, says) in [
            ("License status: expired on 2026-10-03", "license.status=expired"),
            ("Lizenz: seit 12 Tagen abgelaufen", ""),
            ("Статус лицензии: истекла", "license.status=expired"),
            ("Reserve code: *****-*****-*****-67890", "reserve.present=yes"),
            ("Reserve code: what is that?", ""),
            ("Kaspersky Plus\nAuto-renewal: on", "subscription.auto_renews=yes"),
            ("Kaspersky Plus\nAutomatische Verlängerung: deaktiviert", "subscription.auto_renews=no"),
            ("Kaspersky Plus\nLicense: not activated", "license.status=absent"),
            ("Kaspersky Plus\nExpiration date: 03.10.2026", "license.expires_at=2026-10-03"),
            ("Kaspersky\nStatus: expired", "license.status=expired"),
            ("Status: expired", ""),
            ("My question: what now?", ""),
            ("License: it depends", ""),
            ("License: none of my codes work", ""),
            ("Days remaining: many", ""),
            ("Reserve code", ""),
            ("", ""),
        ] {
            assert_eq!(said(text).join(","), says, "{text}");
        }
    }

    #[test]
    fn every_label_is_a_fact_in_ten_languages_and_what_is_compiled_in_is_the_table() {
        let text = include_str!("labels.toml");
        let table: toml::Table = text.parse().unwrap();
        for (fact, lists) in table["labels"].as_table().unwrap() {
            assert!(FactId::from_name(fact).is_some() && lists.as_array().unwrap().len() >= 10, "{fact}");
        }
        let lines = compile::lines(text, |entry| Folded::new(entry).as_str().to_owned()).unwrap();
        assert!(lines == table::LINES);
    }

    proptest! {
        #[test]
        fn places_lie_within_any_text(text in "[a-z :;,|\n\t0-9残日é]{0,80}(Days remaining|Reserve code|License)[ :|\n\t,a-z0-9]{0,40}") {
            for line in stated(&text) {
                prop_assert!(text.get(line.place).is_some());
            }
        }
    }
}
