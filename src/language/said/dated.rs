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
const FARTHEST: usize = 48;

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
    let starts: Vec<usize> = named.iter().map(|(place, _)| place.start).collect();
    let mut dated = String::with_capacity(text.len() + 16 * named.len());
    let mut done = 0;
    for (place, day) in named.into_iter().filter(|(place, _)| place.start < place.end) {
        if place.start < done {
            continue;
        }
        let mut end = end_with_part_of_day(&spoken, place.end);
        dated.push_str(text.get(done..end).unwrap_or_default());
        done = end;
        let bracket = bracket_behind(&spoken, end, &starts);
        // Who wrote the date in another form has said it.
        if bracket.as_ref().is_some_and(|bracket| !bracket.is_of_programs) {
            continue;
        }
        let day = bracket.as_ref().and_then(|bracket| bracket.day).unwrap_or(day);
        if let Some(DateInBrackets { place, .. }) = bracket {
            // "Yesterday I tried (2026-11-29)": the words between stay.
            dated.push_str(text.get(end..place.start).unwrap_or_default().trim_end());
            end = place.start;
            done = place.end;
        }
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
    let starts: Vec<usize> = days.iter().map(|day| spoken.folded.original(day.place.clone()).start).collect();
    for day in days.iter_mut() {
        let place = spoken.folded.original(day.place.clone());
        let end = end_with_part_of_day(spoken, place.end);
        if let Some(DateInBrackets { day: Some(known), place: bracket, .. }) = bracket_behind(spoken, end, &starts) {
            brackets.push(bracket);
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
    if word.is_some_and(|word| is_a_greeting(spoken, word)) {
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

/// "今日は、" is "hello" as well as "today".
fn is_a_greeting(spoken: &Spoken<'_>, word: &WordHit) -> bool {
    let behind = spoken.original.get(spoken.folded.original(word.place.clone()).end..).unwrap_or_default();
    word.language == "ja"
        && word.group == "today"
        && ["は、", "は。", "は！", "は\n"].iter().any(|sign| behind.starts_with(sign))
}

/// A date alone in brackets.
struct DateInBrackets {
    /// Of one without its year it is not known.
    day: Option<NaiveDate>,
    /// With its brackets.
    place: Range<usize>,
    /// Whether it is written as programs write it.
    is_of_programs: bool,
}

/// The date that stands alone in brackets behind a place, with no other day of those that begin at `starts` between.
fn bracket_behind(spoken: &Spoken<'_>, end: usize, starts: &[usize]) -> Option<DateInBrackets> {
    let behind = spoken.original.get(end..)?;
    let open = behind.find(['(', '（']).filter(|open| *open <= FARTHEST)?;
    let is_of_another = || starts.iter().any(|start| (end..end + open).contains(start));
    if behind[..open].contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\n')) || is_of_another() {
        return None;
    }
    let close = open + behind[open..].find([')', '）'])?;
    let within = behind[open..close].trim_start_matches(['(', '（']).trim();
    let by_programs = NaiveDate::parse_from_str(within, "%Y-%m-%d").ok();
    let is_of_date = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | '/' | '-' | ' ' | '年' | '月' | '日');
    if !within.starts_with(|sign: char| sign.is_ascii_digit()) || !within.chars().all(is_of_date) || within.len() < 4 {
        return None;
    }
    // Of `05/03/2026` it is not known which is the month.
    let day = by_programs.or_else(|| {
        ["%d.%m.%Y", "%Y/%m/%d", "%Y年%m月%d日"].iter().find_map(|form| NaiveDate::parse_from_str(within, form).ok())
    });
    let sign = behind[close..].chars().next()?;
    Some(DateInBrackets {
        day,
        place: end + open..end + close + sign.len_utf8(),
        is_of_programs: by_programs.is_some(),
    })
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
        // What stands between a day and its bracket stays, and a bracket is that of the day before it alone.
        for (text, with_date) in [
            (
                "Gestern habe ich es versucht (2026-11-29) und der Code wird abgelehnt",
                "Gestern habe ich es versucht (2026-11-29) und der Code wird abgelehnt",
            ),
            (
                "I called the shop yesterday and today (2026-11-30), the code is refused",
                "I called the shop yesterday (2026-11-29) and today (2026-11-30), the code is refused",
            ),
            ("I paid yesterday (29.11.2026) by card", "I paid yesterday (29.11.2026) by card"),
            ("gestern (28.11.) bezahlt", "gestern (28.11.) bezahlt"),
            ("hier (29/11/2026) j'ai payé", "hier (29/11/2026) j'ai payé"),
            ("I paid yesterday (by card)", "I paid yesterday (2026-11-29) (by card)"),
            ("今日は、昨日買いました", "今日は、昨日（2026-11-29）買いました"),
        ] {
            assert_eq!(dated(text), with_date, "{text}");
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
