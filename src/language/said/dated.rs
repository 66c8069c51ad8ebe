//! Days that are counted from the day on which they were said: "yesterday" with its date beside it, for whoever reads it later.

use std::ops::Range;

use chrono::NaiveDate;

use super::dates::{self, DayPlace, Number, numbers};
use super::spoken::{Spoken, WordHit, speak_alike};
use crate::text::has_no_spaces;

/// Words for such a day. "Tomorrow" is "morning" too in some languages, where a date beside it would say what nobody said.
const DAYS: [&str; 5] = ["yesterday", "day-before-yesterday", "today", "tomorrow", "day-after-tomorrow"];
const ALSO_MORNING: [&str; 3] = ["de", "es", "nl"];

/// What stands beside the name of a day that is over.
const OF_WHAT_IS_OVER: [&str; 5] = ["charged", "paid", "took", "bought-then", "since-a-day"];

/// Bytes between a day and the bracket with its date: "yesterday at about half past nine".
const FARTHEST: usize = 24;

/// A text with the date in brackets behind each day that is counted from the day on which it was said; a date that stands there
/// already is written anew.
#[must_use]
pub fn with_dates(text: &str, said_on: NaiveDate, write: impl Fn(NaiveDate) -> String) -> String {
    let spoken = Spoken::of_words(text);
    let numbers = numbers(&spoken);
    let mut named: Vec<(Range<usize>, NaiveDate)> = days(&spoken, &numbers, said_on)
        .iter()
        .filter_map(|day| Some((spoken.folded.original(day.place.clone()), counted(day, &spoken, said_on)?)))
        .collect();
    named.sort_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
    let mut dated = String::with_capacity(text.len() + 16 * named.len());
    let mut done = 0;
    for (place, day) in named.into_iter().filter(|(place, _)| place.start < place.end) {
        if place.start < done {
            continue;
        }
        let end = end_with_part_of_day(&spoken, place.end);
        dated.push_str(text.get(done..end).unwrap_or_default());
        done = end;
        let (day, behind) = match bracket_behind(text, end) {
            Some((known, behind)) => (known, behind),
            None => (day, end),
        };
        done = done.max(behind);
        let is_close = text.get(..end).and_then(|before| before.chars().next_back()).is_some_and(has_no_spaces);
        dated.push_str(&if is_close { format!("（{}）", write(day)) } else { format!(" ({})", write(day)) });
    }
    dated.push_str(text.get(done..).unwrap_or_default());
    dated
}

/// The days that a text names, counted from today, or by the date in brackets behind them.
pub(super) fn days(spoken: &Spoken<'_>, numbers: &[Number], today: NaiveDate) -> Vec<DayPlace> {
    let mut days = dates::days(spoken, numbers, today);
    settle(spoken, &mut days);
    days
}

/// The days of a text, each by the date in brackets behind it, where there is one.
fn settle(spoken: &Spoken<'_>, days: &mut Vec<DayPlace>) {
    if !spoken.original.contains(['(', '（']) {
        return;
    }
    let mut brackets: Vec<Range<usize>> = Vec::new();
    for day in days.iter_mut() {
        let place = spoken.folded.original(day.place.clone());
        let end = end_with_part_of_day(spoken, place.end);
        if let Some((known, behind)) = bracket_behind(spoken.original, end) {
            brackets.push(place.end..behind);
            day.is_on(known);
        }
    }
    days.retain(|day| {
        let place = spoken.folded.original(day.place.clone());
        !brackets.iter().any(|bracket| bracket.start <= place.start && place.end <= bracket.end)
    });
}

/// The day, where it is counted from the one on which it was said.
fn counted(day: &DayPlace, spoken: &Spoken<'_>, said_on: NaiveDate) -> Option<NaiveDate> {
    if !speak_alike(day.language, spoken.language) {
        return None;
    }
    let is_at = |hit: &&WordHit| hit.place == day.place && speak_alike(hit.language, spoken.language);
    let word = spoken.of(&DAYS).find(is_at);
    if word.is_some_and(|word| word.group.contains("tomorrow") && ALSO_MORNING.contains(&word.language)) {
        return None;
    }
    if day.is_counted || word.is_some() {
        return day.any(said_on, spoken.is_english());
    }
    let is_over = spoken.of(&["past-weekdays"]).any(|hit| is_at(&hit)) || {
        let clause = spoken.clause_of(day.place.start);
        let tells = |hit: &WordHit| hit.clause == clause && speak_alike(hit.language, spoken.language);
        spoken.of(&["weekdays"]).any(|hit| is_at(&hit)) && spoken.of(&OF_WHAT_IS_OVER).any(tells)
    };
    if is_over { day.past(said_on, spoken.is_english()) } else { None }
}

/// Where a day ends, with the part of it that is named behind it: "yesterday evening".
fn end_with_part_of_day(spoken: &Spoken<'_>, end: usize) -> usize {
    let text = spoken.original;
    let begins = |hit: &&WordHit| {
        let place = spoken.folded.original(hit.place.clone());
        place.start >= end && text.get(end..place.start).is_some_and(|gap| gap.trim().is_empty())
    };
    let part = spoken.of(&["part-of-day"]).filter(|hit| speak_alike(hit.language, spoken.language)).find(begins);
    part.map_or(end, |part| spoken.folded.original(part.place.clone()).end)
}

/// The date that stands alone in brackets behind a place, as programs write it, and where the brackets end.
fn bracket_behind(text: &str, end: usize) -> Option<(NaiveDate, usize)> {
    let behind = text.get(end..)?;
    let open = behind.find(['(', '（']).filter(|open| *open <= FARTHEST)?;
    if behind[..open].contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\n')) {
        return None;
    }
    let close = open + behind[open..].find([')', '）'])?;
    let within = behind[open..close].trim_start_matches(['(', '（']).trim();
    let day = NaiveDate::parse_from_str(within, "%Y-%m-%d").ok()?;
    let sign = behind[close..].chars().next()?;
    Some((day, end + close + sign.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::FactId;
    use crate::language::said;
    use crate::sellers::Providers;

    fn on(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn dated(text: &str) -> String {
        with_dates(text, on("2026-11-30"), |day| day.to_string())
    }

    #[test]
    fn a_day_that_is_counted_from_today_has_its_date_behind_it_in_every_language() {
        for (text, with_date) in [
            ("I paid yesterday evening, and", "I paid yesterday evening (2026-11-29), and"),
            ("gestern Abend bezahlt", "gestern Abend (2026-11-29) bezahlt"),
            ("j'ai payé hier soir.", "j'ai payé hier soir (2026-11-29)."),
            ("pagué anoche con la tarjeta", "pagué anoche (2026-11-29) con la tarjeta"),
            ("ho pagato l'altro ieri", "ho pagato l'altro ieri (2026-11-28)"),
            ("paguei ontem à noite", "paguei ontem à noite (2026-11-29)"),
            ("оплатил три дня назад вечером", "оплатил три дня назад вечером (2026-11-27)"),
            ("zapłaciłem przedwczoraj", "zapłaciłem przedwczoraj (2026-11-28)"),
            ("ik heb gisteren betaald", "ik heb gisteren (2026-11-29) betaald"),
            ("昨日の夜に支払いました", "昨日の夜（2026-11-29）に支払いました"),
            ("dün akşam ödedim", "dün akşam (2026-11-29) ödedim"),
            ("vor drei Tagen abgebucht", "vor drei Tagen (2026-11-27) abgebucht"),
            ("I was charged on Friday", "I was charged on Friday (2026-11-27)"),
        ] {
            assert_eq!(dated(text), with_date, "{text}");
            // Written once, it stays.
            assert_eq!(dated(with_date), with_date, "{text}");
        }
        for text in
            ["das Fenster ist hier rot", "am 28.11. bezahlt", "I am free on Friday", "jeden Morgen, por la mañana", ""]
        {
            assert_eq!(dated(text), text);
        }
    }

    #[test]
    fn a_date_beside_a_word_is_what_the_word_means_whenever_it_is_read() {
        for text in [
            "ich habe gestern Abend (2026-11-29) bezahlt, und es steht noch abgelaufen da",
            "j'ai payé hier soir (2026-11-29) par carte",
            "昨日の夜（2026-11-29）に支払いました",
            "I paid yesterday (2026-11-29) and it still says expired",
        ] {
            let paid = |today| {
                let facts = said(text, on(today), Providers::built_in());
                let at = facts.into_iter().find(|said| said.fact == FactId::PurchasePaidAt);
                at.map(|said| said.value.to_string())
            };
            let then = paid("2026-11-30");
            assert!(then.as_ref().is_some_and(|day| day.starts_with("2026-11-29")), "{text}: {then:?}");
            assert_eq!(paid("2026-12-09"), then, "{text}");
        }
    }
}
