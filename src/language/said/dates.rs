//! Days and numbers as people write them: "yesterday", "vor vier Tagen", "27.11.", "3日前", "November 27th".

use std::ops::Range;
use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use regex::Regex;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::ANY;
use crate::text::overlaps;

/// Dates and numbers of one text that are looked at.
const MOST: usize = 200;

/// Days within which a day that is over may be meant, where it is written in a way that may mean two.
const LONG_AGO: i64 = 300;

/// Units that count one by themselves, folded: "неделю назад", "tydzień temu".
const ONE_OF: [&str; 6] = ["неделю", "месяц", "год", "tydzien", "miesiac", "rok"];

/// Days by which a day without a year may lie ahead, where it may lie ahead at all.
const FARTHEST_AHEAD: i64 = 183;

/// A number of a text.
#[derive(Clone, Debug)]
pub(super) struct Number {
    pub value: u32,
    /// In bytes of the folded text.
    pub place: Range<usize>,
    pub language: &'static str,
}

/// A day that a text names.
#[derive(Clone, Debug)]
pub(super) struct DayPlace {
    day: DayText,
    /// In bytes of the folded text.
    pub place: Range<usize>,
    pub language: &'static str,
    /// Whether it is counted from today, as "in 12 days" is.
    pub is_counted: bool,
}

#[derive(Clone, Debug)]
enum DayText {
    Day(NaiveDate),
    /// A month and a day of any year.
    Yearless(u32, u32),
    Weekday(Weekday),
    /// A weekday that is over: "last Thursday".
    PastWeekday(Weekday),
    /// A day of a month that is not named: "on the 3rd".
    DayOfMonth(u32),
    /// Two numbers of which either may be the month.
    EitherWay(u32, u32, Option<i32>),
}

/// A day with its year first; with its year last; with a month that has no year; as Japanese writes it.
static YEAR_FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b"));
static YEAR_LAST: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})\b"));
static NO_YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"\b(?:(\d{1,2})\.\s?(\d{1,2})\.(?:[^0-9]|$)|(\d{2})\.(\d{2})(?:[,;)]|$|\s(?:[^\s€$£]|$)))")
});
static SLASH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"(?i)\b(?:on|am|le|el|il|em|dia|día|op|dnia|del|from|since|seit|vom)\s+(\d{1,2})/(\d{1,2})(?:[^0-9/]|$)")
});
static DAY_OF_MONTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?ix)\b(?:the\s(\d{1,2})(?:st|nd|rd|th) | (?:am|zum|bis)\s(\d{1,2})\. | el\s(?:d[ií]a\s)?(\d{1,2}) | dia\s(\d{1,2})
        | le\s(\d{1,2})(?:er)? | il\s(?:giorno\s)?(\d{1,2}) | (\d{1,2})(?:-?го)?\sчисла | (\d{1,2})-?го | de\s(\d{1,2})(?:e|ste|de)
        | (\d{1,2})-?go )(?:[^\w]|$) | (?:^|[^月\d])(\d{1,2})日(?:に|の|付)",
    )
});
static JAPANESE: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日"));

fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

/// The numbers of a text, in digits or in words.
pub(super) fn numbers(spoken: &Spoken<'_>) -> Vec<Number> {
    let text = spoken.folded.as_str();
    let mut numbers: Vec<Number> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && numbers.len() < MOST {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = at + bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let is_word = text[..at].chars().next_back().is_none_or(|before| !before.is_ascii_alphabetic());
        if let (true, Ok(value)) =
            (is_word && end - at <= 4 && !is_part_of_more(spoken, at..end), text[at..end].parse())
        {
            numbers.push(Number { value, place: at..end, language: ANY });
        }
        at = end;
    }
    let words = spoken.of(&["numbers"]).take(MOST);
    numbers.extend(words.filter_map(|hit| {
        let value = u32::try_from(hit.number?).ok()?;
        Some(Number { value, place: hit.place.clone(), language: hit.language })
    }));
    numbers.sort_by_key(|number| (number.place.start, std::cmp::Reverse(number.place.end)));
    // The five of "twenty-five" is none by itself.
    let mut last = 0..0;
    numbers.retain(|number| {
        let is_part = number.place.end <= last.end && number.place.len() < last.len();
        if !is_part {
            last = number.place.clone();
        }
        !is_part
    });
    numbers
}

/// Whether digits belong to a version, a date or a sum of money.
fn is_part_of_more(spoken: &Spoken<'_>, place: Range<usize>) -> bool {
    let place = spoken.folded.original(place);
    let mut before = spoken.original[..place.start].chars().rev();
    let mut after = spoken.original[place.end..].chars();
    let joined = |sign: Option<char>, digit: Option<char>| {
        matches!(sign, Some('.' | ',' | '/')) && digit.is_some_and(|digit| digit.is_ascii_digit())
    };
    joined(before.next(), before.next()) || joined(after.next(), after.next())
}

/// The days that a text names, counted from today.
pub(super) fn days(spoken: &Spoken<'_>, numbers: &[Number], today: NaiveDate) -> Vec<DayPlace> {
    let mut days = written_days(spoken);
    days.extend(month_days(spoken, numbers));
    days.extend(counted_days(spoken, numbers, today));
    let before = |count: u64| today.checked_sub_days(Days::new(count));
    let after = |count: u64| today.checked_add_days(Days::new(count));
    for (group, day) in [
        ("day-before-yesterday", before(2)),
        ("yesterday", before(1)),
        ("today", before(0)),
        ("tomorrow", after(1)),
        ("day-after-tomorrow", after(2)),
    ] {
        let named = spoken.of(std::slice::from_ref(&group)).take(MOST);
        days.extend(named.filter_map(|hit| {
            Some(DayPlace {
                day: DayText::Day(day?),
                place: hit.place.clone(),
                language: hit.language,
                is_counted: false,
            })
        }));
    }
    let no_day: Vec<&WordHit> = spoken.of(&["no-day"]).collect();
    days.extend(spoken.of(&["weekdays", "past-weekdays"]).take(MOST).filter_map(|hit| {
        let day = Weekday::try_from(u8::try_from(hit.number?.checked_sub(1)?).ok()?).ok()?;
        let is_named = |name: &&WordHit| name.place.start <= hit.place.start && hit.place.end <= name.place.end;
        let day = if hit.group == "weekdays" { DayText::Weekday(day) } else { DayText::PastWeekday(day) };
        let place = DayPlace { day, place: hit.place.clone(), language: hit.language, is_counted: false };
        // Black Friday is no day of a payment.
        no_day.iter().copied().find(is_named).is_none().then_some(place)
    }));
    let taken: Vec<Range<usize>> = days.iter().map(|day| day.place.clone()).collect();
    days.extend(days_of_month(spoken).into_iter().filter(|day| !taken.iter().any(|other| overlaps(other, &day.place))));
    // "The day before yesterday" is not "yesterday".
    let places: Vec<Range<usize>> = days.iter().map(|day| day.place.clone()).collect();
    days.retain(|day| {
        !places
            .iter()
            .any(|other| other.start <= day.place.start && day.place.end <= other.end && other.len() > day.place.len())
    });
    days.sort_by_key(|day| day.place.start);
    days
}

/// "On the 3rd", "am 3.", "le 3": a day of a month that is not named.
fn days_of_month(spoken: &Spoken<'_>) -> Vec<DayPlace> {
    let found = DAY_OF_MONTH.iter().flat_map(|regex| regex.captures_iter(spoken.original)).take(MOST);
    found
        .filter_map(|found| {
            let number = found.iter().skip(1).flatten().next()?;
            let day = number.as_str().parse().ok().filter(|day| (1..=31).contains(day))?;
            let place = spoken.folded_place(&number.range())?;
            Some(DayPlace { day: DayText::DayOfMonth(day), place, language: ANY, is_counted: false })
        })
        .collect()
}

/// Days in digits, with signs between them.
fn written_days(spoken: &Spoken<'_>) -> Vec<DayPlace> {
    let text = spoken.original;
    let mut days = Vec::new();
    let mut add = |day: Option<DayText>, range: Range<usize>| {
        if let (Some(day), Some(place)) = (day, spoken.folded_place(&range)) {
            days.push(DayPlace { day, place, language: ANY, is_counted: false });
        }
    };
    for found in YEAR_FIRST.iter().flat_map(|regex| regex.captures_iter(text)).take(MOST) {
        let (year, month, day) = (number(&found, 1), number(&found, 2), number(&found, 3));
        add(date(year, month, day), whole(&found));
    }
    for found in YEAR_LAST.iter().flat_map(|regex| regex.captures_iter(text)).take(MOST) {
        let (first, second, year) = (number(&found, 1), number(&found, 3), number(&found, 4));
        let year = year.map(|year| if year < 100 { year + 2_000 } else { year });
        let with_dots = found.get(2).is_some_and(|sign| sign.as_str() != "/");
        let either = || Some(DayText::EitherWay(first?, second?, i32::try_from(year?).ok()));
        add(if with_dots { date(year, second, first) } else { either() }, whole(&found));
    }
    for found in NO_YEAR.iter().flat_map(|regex| regex.captures_iter(text)).take(MOST) {
        let (day, month) = (number(&found, 1).or(number(&found, 3)), number(&found, 2).or(number(&found, 4)));
        let yearless = || Some(DayText::Yearless(month?, day?));
        // "Win 8.1." is no 8th of January.
        let systems =
            ["system-windows", "system-mac", "system-linux", "system-android", "system-ios", "product", "kaspersky"];
        let at = spoken.folded_place(&whole(&found)).unwrap_or(0..0);
        let beside = |hit: &WordHit| hit.place.start < at.end && at.start <= hit.place.end + 1;
        if !spoken.of(&systems).any(beside) {
            add(yearless().filter(is_possible), whole(&found));
        }
    }
    for found in SLASH.iter().flat_map(|regex| regex.captures_iter(text)).take(MOST) {
        let either = || Some(DayText::EitherWay(number(&found, 1)?, number(&found, 2)?, None));
        add(either(), whole(&found));
    }
    for found in JAPANESE.iter().flat_map(|regex| regex.captures_iter(text)).take(MOST) {
        let (year, month, day) = (number(&found, 1), number(&found, 2), number(&found, 3));
        let yearless = || Some(DayText::Yearless(month?, day?)).filter(is_possible);
        add(if year.is_some() { date(year, month, day) } else { yearless() }, whole(&found));
    }
    days
}

fn whole(found: &regex::Captures<'_>) -> Range<usize> {
    found.get(0).map_or(0..0, |found| found.range())
}

fn number(found: &regex::Captures<'_>, at: usize) -> Option<u32> {
    found.get(at)?.as_str().parse().ok()
}

fn date(year: Option<u32>, month: Option<u32>, day: Option<u32>) -> Option<DayText> {
    let year = i32::try_from(year?).ok().filter(|year| (2000..2100).contains(year))?;
    NaiveDate::from_ymd_opt(year, month?, day?).map(DayText::Day)
}

fn is_possible(day: &DayText) -> bool {
    // The 29th of February is a day of some years.
    matches!(day, DayText::Yearless(month, day) if NaiveDate::from_ymd_opt(2024, *month, *day).is_some())
}

/// "27 November 2026", "November 27th", "27. November", "27 de noviembre de 2026", "27 ноября".
fn month_days(spoken: &Spoken<'_>, numbers: &[Number]) -> Vec<DayPlace> {
    let mut days = Vec::new();
    for month in spoken.of(&["months"]).take(MOST) {
        let alike = |number: &&Number| speak_alike(number.language, month.language);
        let near = |number: &&Number, reach: usize| spoken.between(&number.place, &month.place) <= reach;
        // "27 de noviembre", and not "4 days ago", whose "ago" is August elsewhere.
        let joined = |number: &&Number| {
            let between = spoken.folded.as_str().get(number.place.end..month.place.start).unwrap_or_default().trim();
            matches!(
                between,
                "" | "de"
                    | "of"
                    | "di"
                    | "do"
                    | "th"
                    | "st"
                    | "nd"
                    | "rd"
                    | "er"
                    | "o"
                    | "го"
                    | "th of"
                    | "st of"
                    | "nd of"
                    | "rd of"
            )
        };
        let before = numbers.iter().rev().filter(alike).filter(|number| number.place.end <= month.place.start);
        let day_before = before.clone().find(|number| joined(number) && (1..=31).contains(&number.value));
        let after: Vec<&Number> = numbers.iter().filter(|number| number.place.start >= month.place.end).collect();
        let day_after = after.iter().copied().find(|number| near(number, 0) && (1..=31).contains(&number.value));
        let Some(day) = day_before.or(day_after) else { continue };
        let end = day.place.end.max(month.place.end);
        let year = after.iter().find(|number| {
            number.place.start >= end
                && spoken.between(&number.place, &(month.place.start..end)) <= 1
                && (2000..2100).contains(&number.value)
        });
        let Some(of_year) = month.number.and_then(|number| u32::try_from(number).ok()) else { continue };
        let yearless = || Some(DayText::Yearless(of_year, day.value)).filter(is_possible);
        let text = year.map_or_else(yearless, |year| date(Some(year.value), Some(of_year), Some(day.value)));
        let start = day.place.start.min(month.place.start);
        let end = year.map_or(end, |year| year.place.end);
        days.extend(text.map(|day| DayPlace { day, place: start..end, language: month.language, is_counted: false }));
    }
    days
}

/// "Four days ago", "vor 2 Wochen", "in twelve days".
fn counted_days(spoken: &Spoken<'_>, numbers: &[Number], today: NaiveDate) -> Vec<DayPlace> {
    let mut days = Vec::new();
    for (unit, place, value) in lengths(spoken, numbers) {
        let beside = |group: &'static str| {
            let groups: &'static [&'static str] = match group {
                "ago-before" => &["ago-before"],
                "ago-after" => &["ago-after"],
                "in-before" => &["in-before"],
                _ => &["in-after"],
            };
            let alike = |hit: &&WordHit| speak_alike(hit.language, unit.language);
            let hits = spoken.of(groups).filter(alike);
            let found: Vec<Range<usize>> = if group.ends_with("before") {
                hits.filter(|hit| hit.place.end <= place.start && spoken.between(&hit.place, &place) == 0)
                    .map(|hit| hit.place.start..place.end)
                    .collect()
            } else {
                hits.filter(|hit| hit.place.start >= place.end && spoken.between(&hit.place, &place) == 0)
                    .map(|hit| place.start..hit.place.end)
                    .collect()
            };
            found.into_iter().next()
        };
        let past = beside("ago-before").or_else(|| beside("ago-after"));
        let ahead = || beside("in-before").or_else(|| beside("in-after"));
        let (place, day) = match past {
            Some(place) => (place, shifted(today, unit.group, value, false)),
            None => match ahead() {
                Some(place) => (place, shifted(today, unit.group, value, true)),
                None => continue,
            },
        };
        days.extend(day.map(|day| DayPlace {
            day: DayText::Day(day),
            place,
            language: unit.language,
            is_counted: true,
        }));
    }
    days
}

fn shifted(today: NaiveDate, unit: &str, count: u32, ahead: bool) -> Option<NaiveDate> {
    let months = |count| {
        let months = Months::new(count);
        if ahead { today.checked_add_months(months) } else { today.checked_sub_months(months) }
    };
    let days = |count: u32| {
        let days = Days::new(count.into());
        if ahead { today.checked_add_days(days) } else { today.checked_sub_days(days) }
    };
    match unit {
        "unit-hour" if count < 24 => days(0),
        "unit-hour" => days(count.div_ceil(24)),
        "unit-week" => days(count.checked_mul(7)?),
        "unit-month" => months(count),
        "unit-year" => months(count.checked_mul(12)?),
        _ => days(count),
    }
}

/// Numbers with a unit of time: the unit, the place of both, and the number.
fn lengths<'s>(spoken: &'s Spoken<'_>, numbers: &'s [Number]) -> Vec<(&'s WordHit, Range<usize>, u32)> {
    const UNITS: [&str; 5] = ["unit-day", "unit-week", "unit-month", "unit-year", "unit-hour"];
    let mut lengths = Vec::new();
    for unit in spoken.of(&UNITS).take(MOST) {
        let number = numbers.iter().rev().find(|number| {
            number.place.end <= unit.place.start
                && speak_alike(number.language, unit.language)
                && spoken.between(&number.place, &unit.place) == 0
        });
        let word = spoken.folded.as_str().get(unit.place.clone()).unwrap_or_default();
        let single = || ONE_OF.contains(&word).then(|| (unit, unit.place.clone(), 1));
        let counted = number.map(|number| (unit, number.place.start..unit.place.end, number.value));
        lengths.extend(counted.or_else(single));
    }
    lengths
}

/// How many days a text counts, and where: "12 days", "two weeks".
pub(super) fn day_counts(spoken: &Spoken<'_>, numbers: &[Number], language: &str) -> Vec<(Range<usize>, u32)> {
    let counted = lengths(spoken, numbers).into_iter().filter(|(unit, ..)| speak_alike(unit.language, language));
    counted
        .filter_map(|(unit, place, value)| match unit.group {
            "unit-day" => Some((place, value)),
            "unit-week" => Some((place, value.checked_mul(7)?)),
            _ => None,
        })
        .collect()
}

impl DayPlace {
    /// It is this day, as a date beside it says.
    pub(super) fn is_on(&mut self, day: NaiveDate) {
        self.day = DayText::Day(day);
    }

    /// The year that is written with it.
    pub(super) fn year(&self) -> Option<u32> {
        match self.day {
            DayText::Day(day) if !self.is_counted => u32::try_from(day.year()).ok(),
            DayText::EitherWay(_, _, year) => u32::try_from(year?).ok(),
            _ => None,
        }
    }

    /// The day, where it is over or today.
    pub(super) fn past(&self, today: NaiveDate, is_english: bool) -> Option<NaiveDate> {
        let day = match self.day {
            DayText::Day(day) => day,
            DayText::Yearless(month, day) => of_year(today, month, day, |found| found <= today)?,
            DayText::DayOfMonth(day) => of_month(today, day, |found| found <= today)?,
            // "Friday of last week" is not the last Friday.
            DayText::PastWeekday(weekday) if self.language == "ja" => {
                let monday = u64::from(today.weekday().num_days_from_monday()) + 7;
                let back = monday.checked_sub(weekday.num_days_from_monday().into())?;
                today.checked_sub_days(Days::new(back))?
            }
            DayText::Weekday(weekday) | DayText::PastWeekday(weekday) => {
                let ago = (7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
                today.checked_sub_days(Days::new(if ago == 0 { 7 } else { ago.into() }))?
            }
            DayText::EitherWay(first, second, year) => {
                // Of two days that may both be meant neither is.
                let likely = |day: &NaiveDate| *day <= today && (today - *day).num_days() <= LONG_AGO;
                either_way(first, second, year, is_english, likely, |month, day| {
                    of_year(today, month, day, |found| found <= today)
                })?
            }
        };
        (day <= today).then_some(day)
    }

    /// The day, wherever it lies.
    pub(super) fn any(&self, today: NaiveDate, is_english: bool) -> Option<NaiveDate> {
        let near = |found: NaiveDate| (found - today).num_days() <= FARTHEST_AHEAD;
        match self.day {
            DayText::Day(day) => Some(day),
            DayText::Yearless(month, day) => of_year(today, month, day, near),
            DayText::PastWeekday(_) => self.past(today, is_english),
            DayText::DayOfMonth(day) => of_month(today, day, |found| found >= today),
            DayText::Weekday(weekday) => {
                let ahead = (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
                today.checked_add_days(Days::new(ahead.into()))
            }
            DayText::EitherWay(first, second, year) => {
                let likely = |day: &NaiveDate| (*day - today).num_days().abs() <= 62;
                either_way(first, second, year, is_english, likely, |month, day| of_year(today, month, day, near))
            }
        }
    }
}

/// The latest day of a month that fits, of the next year or one before.
fn of_year(today: NaiveDate, month: u32, day: u32, fits: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    let years = (today.year() - 4..=today.year() + 1).rev();
    years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).find(|found| fits(*found))
}

/// The nearest month, back or ahead, whose day fits.
fn of_month(today: NaiveDate, day: u32, fits: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    let months = [0, 1, 2].into_iter().map(Months::new);
    let ahead = months.clone().filter_map(|count| today.checked_add_months(count));
    let back = months.filter_map(|count| today.checked_sub_months(count));
    let days = ahead.chain(back).filter_map(|month| month.with_day(day));
    days.filter(|found| fits(*found)).min_by_key(|found| (*found - today).num_days().abs())
}

/// A day of two numbers of which either may be the month: by what can be, by the language, by what is likely.
fn either_way(
    first: u32,
    second: u32,
    year: Option<i32>,
    is_english: bool,
    likely: impl Fn(&NaiveDate) -> bool,
    yearless: impl Fn(u32, u32) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    let day = |month, day| match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        None => yearless(month, day),
    };
    match (day(second, first), day(first, second)) {
        (day_first, None) => day_first,
        (None, month_first) => month_first,
        (day_first, month_first) if day_first == month_first => day_first,
        (day_first, _) if !is_english => day_first,
        (day_first, month_first) => {
            // English is written both ways: only where one of them is likely is it that.
            let mut of_both = [day_first, month_first].into_iter().flatten().filter(likely);
            match (of_both.next(), of_both.next()) {
                (Some(only), None) => Some(only),
                _ => None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 28).unwrap()
    }

    fn past(text: &str) -> Vec<String> {
        let spoken = Spoken::new(text, &crate::sellers::Providers::default());
        let found = days(&spoken, &numbers(&spoken), today());
        let mut days: Vec<String> =
            found.iter().filter_map(|day| day.past(today(), false)).map(|day| day.to_string()).collect();
        // A month that is written alike in three languages is found three times.
        days.dedup();
        days
    }

    #[test]
    fn days_are_read_as_people_write_them_in_ten_languages() {
        for (text, day) in [
            ("yesterday", "2026-11-27"),
            ("the day before yesterday", "2026-11-26"),
            ("four days ago", "2026-11-24"),
            ("this morning", "2026-11-28"),
            ("a week ago", "2026-11-21"),
            ("on November 20th, 2026", "2026-11-20"),
            ("on the 3rd of November", "2026-11-03"),
            ("last Monday", "2026-11-23"),
            ("2026-11-27", "2026-11-27"),
            ("gestern", "2026-11-27"),
            ("vor drei Tagen", "2026-11-25"),
            ("am 27.11. abgebucht", "2026-11-27"),
            ("am 3. November", "2026-11-03"),
            ("hier", "2026-11-27"),
            ("avant-hier", "2026-11-26"),
            ("il y a 4 jours", "2026-11-24"),
            ("le 1er décembre", "2025-12-01"),
            ("hace cinco días", "2026-11-23"),
            ("el 20 de noviembre de 2026", "2026-11-20"),
            ("anteayer", "2026-11-26"),
            ("tre giorni fa", "2026-11-25"),
            ("l'altro ieri", "2026-11-26"),
            ("há dois dias", "2026-11-26"),
            ("4 dias atrás", "2026-11-24"),
            ("вчера", "2026-11-27"),
            ("позавчера", "2026-11-26"),
            ("три дня назад", "2026-11-25"),
            ("24 ноября", "2026-11-24"),
            ("3日前", "2026-11-25"),
            ("三日前に", "2026-11-25"),
            ("一昨日", "2026-11-26"),
            ("11月20日", "2026-11-20"),
            ("2026年11月2日", "2026-11-02"),
            ("przedwczoraj", "2026-11-26"),
            ("dwa dni temu", "2026-11-26"),
            ("25 listopada", "2026-11-25"),
            ("eergisteren", "2026-11-26"),
            ("3 dagen geleden", "2026-11-25"),
            ("24/11/2026", "2026-11-24"),
            ("25.11, danach nichts", "2026-11-25"),
            ("先週の金曜日に", "2026-11-20"),
            ("on the 3rd", "2026-11-03"),
            ("am 5. abgebucht", "2026-11-05"),
            ("el día 20", "2026-11-20"),
            ("25日に", "2026-11-25"),
            ("неделю назад", "2026-11-21"),
            ("tydzień temu", "2026-11-21"),
            ("bis zum 5. bezahlt", "2026-11-05"),
        ] {
            assert_eq!(past(text), [day], "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "KIS 21.3",
            "24/7",
            "version 12.5.0",
            "31.02.2026",
            "für 3 Geräte",
            "Win 8.1. New",
            "Black Friday",
            "Ubuntu 22.04 fails",
            "12.10 €",
            "on 5 PCs",
            "12:30",
            "IP 192.0.2.1",
            "last week",
            "Ende nächster Woche",
        ] {
            assert_eq!(past(text), Vec::<String>::new(), "{text}");
        }
    }
}
