//! Dates of birth with the word behind them: `1990年4月2日生まれ`, `am 23.04.1979 geboren`.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::looks::looks_like_a_date;
use super::words::{begins, is_of_word, is_whole_word};

/// The words, and the character with which those of Japanese begin.
pub(super) const BORN: [&str; 28] = [
    "née",
    "urodzona",
    "urodził",
    "urodziła",
    "родилась",
    "рождения",
    "року",
    "народження",
    "народився",
    "народилася",
    "narozena",
    "doğumlu",
    "doğumluyum",
    "г",
    "生",
    "geboren",
    "geb",
    "born",
    "né",
    "nacido",
    "nacida",
    "nato",
    "nata",
    "nascido",
    "nascida",
    "narozen",
    "urodzony",
    "родился",
];

/// The date before a word for "born", which begins here.
pub(super) fn born(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let rest = &text[at..];
    if !rest.starts_with('生') {
        return match before_born(text, at, found) {
            0 => behind_a_place(text, at, found),
            end => end,
        };
    }
    let alone = rest.strip_prefix('生').is_some_and(|rest| !rest.starts_with(is_whole_word));
    if !(rest.starts_with("生まれ") || rest.starts_with("生れ") || alone) {
        return 0;
    }
    let head = before(text, at, 48);
    let of_date = |c: char| c.is_numeric() || matches!(c, '年' | '月' | '日' | '元' | '/' | '.' | '-');
    let start =
        head.char_indices().rev().take_while(|(_, c)| of_date(*c)).last().map_or(head.len(), |(place, _)| place);
    let eras = ["明治", "大正", "昭和", "平成", "令和"];
    let era = eras.iter().find(|era| head[..start].ends_with(**era)).map_or(0, |era| era.len());
    let value = &head[start - era..];
    if !(value.contains('年') && value.contains('月')) && value.bytes().filter(u8::is_ascii_digit).count() < 6 {
        return 0;
    }
    found.push(Found::new(PrivateKind::Personal, at - value.len()..at));
    at
}

/// The date before a word for "born" in other languages: `am 23.04.1979 geboren`.
fn before_born(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let head = before(text, at, 48);
    let Some(bare) = head.strip_suffix(' ') else { return 0 };
    let word: String = text[at..].chars().take(12).take_while(|c| is_of_word(*c) && !is_whole_word(*c)).collect();
    if !BORN.contains(&word.to_lowercase().as_str()) {
        return 0;
    }
    // `12 мая 1980 г.р.`: the letter alone says nothing.
    if word.to_lowercase() == "г" && !["г.р", "г. р", "Г.Р"].iter().any(|sign| text[at..].starts_with(sign)) {
        return 0;
    }
    let bare = without_place(bare);
    let bare = bare.trim_end_matches(" года").trim_end_matches(" року").trim_end_matches(" г.").trim_end_matches(" р.");
    if let Some(start) = with_a_month(bare) {
        let from = at - head.len() + start;
        found.push(Found::new(PrivateKind::Personal, from..from + bare.len() - start));
        return at;
    }
    let of_date = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-');
    let start =
        bare.char_indices().rev().take_while(|(_, c)| of_date(*c)).last().map_or(bare.len(), |(place, _)| place);
    let value = bare[start..].trim_end_matches(['.', '-', '/']);
    if !looks_like_a_date(value) || !begins(text, at) {
        return 0;
    }
    let from = at - head.len() + start;
    found.push(Found::new(PrivateKind::Personal, from..from + value.len()));
    at
}

/// Words between somebody's birth and the place of it.
const IN: [&str; 12] = ["in", "à", "en", "a", "em", "w", "we", "te", "v", "ve", "в", "у"];

/// Whether a word is the name of a place.
fn is_place(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().all(|c| is_of_word(c) || matches!(c, '-' | '\'' | '’'))
}

/// What stands before the place of a birth at the end of a text: `am 9. Juli 1962 in Ulm`.
fn without_place(head: &str) -> &str {
    let mut words = head.rsplitn(3, ' ');
    match (words.next(), words.next(), words.next()) {
        (Some(place), Some(word), Some(rest)) if is_place(place) && IN.contains(&word) => rest.trim_end_matches(','),
        _ => head,
    }
}

/// Words between the place of a birth and its date.
const ON: [&str; 12] = ["on ", "am ", "le ", "el ", "il ", "em ", "op ", "dnia ", "dne ", "den ", ", ", "the "];

/// The date behind the place of a birth, whose word begins here: `née à Lyon le 9 juillet 1962`.
fn behind_a_place(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, 96);
    let line = window.split(['\n', '\r']).next().unwrap_or_default();
    let word = line.find(|c: char| !is_of_word(c)).unwrap_or(line.len());
    if !begins(text, at) || !BORN.contains(&line[..word].to_lowercase().as_str()) {
        return 0;
    }
    let mut words = line[word..].split(' ').skip(1);
    let (Some(link), Some(place)) = (words.next(), words.next()) else { return 0 };
    if !IN.contains(&link) || !is_place(place.trim_end_matches(',')) {
        return 0;
    }
    let place_end = place.as_ptr() as usize - line.as_ptr() as usize + place.len();
    let mut rest = line[place_end..].trim_start_matches(' ');
    rest = ON.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let value = super::values::date(rest);
    if value.is_empty() {
        return 0;
    }
    let start = at + (value.as_ptr() as usize - window.as_ptr() as usize);
    found.push(Found::new(PrivateKind::Personal, start..start + value.len()));
    start + value.len()
}

/// Where a date with its month in letters begins that ends a text: `3 février 1979`, `14 de julio de 1990`.
fn with_a_month(head: &str) -> Option<usize> {
    let mut words = head.rsplit(' ');
    let year = words.next().filter(|word| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")))?;
    year.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    let mut length = year.len();
    let mut named = false;
    for word in words.take(4) {
        length += 1 + word.len();
        let day = word.trim_end_matches(['.', ',']);
        let digits = day.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let of_a_month =
                digits <= 2 && matches!(&day[digits..], "" | "er" | "st" | "nd" | "rd" | "th" | "º" | "-го");
            return (named && of_a_month).then_some(head.len() - length);
        }
        named |= day.chars().count() >= 3;
        if !day.chars().all(is_of_word) || day.is_empty() {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_date_beside_a_word_for_birth_goes_with_its_month_in_any_spelling() {
        for (text, cleaned) in [
            ("am 5. Mai 1968 geboren", "am personal-1 geboren"),
            ("14 мая 1980 года рождения", "personal-1 года рождения"),
            ("14 мая 1980 г.р.", "personal-1 г.р."),
            ("DOB 12-Mar-1984", "DOB personal-1"),
            ("né le 3 février 1979", "né le personal-1"),
            ("Ich bin am 5. Mai 1968 in Ulm geboren", "Ich bin am personal-1 in Ulm geboren"),
            ("je suis née à Lyon le 3 février 1979", "je suis née à Lyon le personal-1"),
            ("born in Leeds on 3 February 1979", "born in Leeds on personal-1"),
            ("nata a Lecce il 3 febbraio 1979", "nata a Lecce il personal-1"),
            ("urodzona w Gdyni 3 lutego 1979", "urodzona w Gdyni personal-1"),
            ("3 Şubat 1979 doğumluyum", "personal-1 doğumluyum"),
            ("дата моего рождения 3 февраля 1979", "дата моего рождения personal-1"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in ["released 14 May 2020", "5. Mai 2023 erschienen", "14 мая 2020 года обновлено"] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
