//! The hour that a text gives beside a day: "this morning at 9", "gestern um 18:30", "an hour ago", "午後3時".

use std::ops::Range;
use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use regex::Regex;

use super::spoken::{Spoken, speak_alike};

/// Hours and minutes as they are written; a number alone is an hour only behind a word for "at".
static CLOCK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)(?:^|[^\d.,/-])(?:
            (?P<h>[01]?\d|2[0-3])[:h](?P<m>[0-5]\d) | (?P<h2>[01]?\d|2[0-3])\s?(?:uhr|heures?|h|horas?|uur|ore|時|часов|часа|час)(?:$|\W|[^\x00-\x7F])
            | (?:at|um|gegen|à|a\s+las|a\s+la|alle|alle\s+ore|às|as|в|o|o\s+godz\.?|om|around|about|vers)\s+(?P<h3>[01]?\d|2[0-3])(?:[.:h](?P<m3>[0-5]\d))?
              (?:$|[^\d.%€$£:/-]|[.,](?:\s|$))
            | (?P<h4>1[0-2]|\d)\s?(?:am|pm|a\.m\.|p\.m\.)(?:$|\W) )",
    )
    .ok()
});

/// What makes an hour one of the afternoon or the evening, and one of the morning.
static LATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\d\s?p\.?m\b|tonight|evening|afternoon|last night|abend|nachmittag|du soir|après-midi|ce soir|tarde|noche|sera\b|pomeriggio|noite|вечер|\bдня|днем|午後|夜|夕方|wieczor|po południu|avond|middag",
    )
    .ok()
});
static EARLY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\d\s?a\.?m\b|morning|früh|morgen|vormittag|matin|mañana|mattin|stamattina|manhã|утр|午前|朝|rano|rana|ranem|ochtend|morgen").ok()
});

/// When something was said to have happened on a day: the hour of the sentence around its words, counted from a clock where
/// it is "two hours ago"; nothing where no hour stands there, or one that has not come yet.
#[must_use]
pub fn hour_said(text: &str, at: &Range<usize>, day: NaiveDate, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let spoken = Spoken::of_words(text);
    let number = spoken.sentence_of(spoken.folded_place(at)?.start);
    let sentence = spoken.sentence(number)?;
    let moment = ago(&spoken, number, now).filter(|moment| moment.date() == day);
    let moment = moment.or_else(|| on_the_clock(sentence, &spoken, day, now))?;
    (moment <= now).then_some(moment)
}

/// "An hour ago", "vor 20 Minuten".
fn ago(spoken: &Spoken<'_>, sentence: usize, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let speaks = |language| speak_alike(language, spoken.language);
    let unit = spoken.of(&["unit-hour"]).find(|hit| hit.sentence == sentence && speaks(hit.language))?;
    let mut around = spoken.beside(unit, &["ago-before", "ago-after"], super::table::Together::Clause);
    around.find(|hit| speaks(hit.language) && spoken.between(&hit.place, &unit.place) <= 2)?;
    let numbers = super::dates::numbers(spoken);
    let counted = numbers
        .iter()
        .find(|number| number.place.end <= unit.place.start && spoken.between(&number.place, &unit.place) == 0);
    let count = i64::from(counted.map_or(1, |number| number.value));
    let is_minutes = spoken.folded.as_str()[unit.place.clone()].starts_with(['m', 'м', '分']);
    now.checked_sub_signed(if is_minutes { TimeDelta::minutes(count) } else { TimeDelta::hours(count) })
}

fn on_the_clock(sentence: &str, spoken: &Spoken<'_>, day: NaiveDate, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let found = CLOCK.as_ref()?.captures(sentence)?;
    let number = |names: &[&str]| names.iter().find_map(|name| found.name(name)?.as_str().parse::<u32>().ok());
    let (hour, minute) = (number(&["h", "h2", "h3", "h4"])?, number(&["m", "m3"]).unwrap_or(0));
    let says = |pattern: &Option<Regex>| pattern.as_ref().is_some_and(|pattern| pattern.is_match(sentence));
    let (early, late) = (says(&EARLY), says(&LATE));
    let at = |hour: u32| day.and_hms_opt(hour, minute, 0);
    let later = (hour < 12).then(|| at(hour + 12)).flatten();
    match (early, late) {
        (true, false) => at(if hour == 12 && sentence.to_lowercase().contains("am") { 0 } else { hour }),
        (false, true) => later.or_else(|| at(hour)),
        // Of two that may be meant, the later one that is over: nobody is told too early that it is overdue.
        _ if spoken.is_english() && found.name("h").is_none() => {
            later.filter(|later| *later <= now).or_else(|| at(hour))
        }
        _ => at(hour),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_as_people_say_it() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        let now = day.and_hms_opt(13, 0, 0).unwrap();
        for (text, hour) in [
            ("It was charged this morning at 9", "09:00"),
            ("It was charged this morning at 9.15, and it says expired", "09:15"),
            ("They took the money today at 11 am", "11:00"),
            ("charged an hour ago", "12:00"),
            ("The money was taken two hours ago.", "11:00"),
            ("charged 20 minutes ago", "12:40"),
            ("Heute früh um 6 wurde abgebucht", "06:00"),
            ("Vor zwei Stunden wurde abgebucht", "11:00"),
            ("Heute um 8:45 Uhr abgebucht", "08:45"),
            ("Prélevé ce matin à 7h30", "07:30"),
            ("Me lo cobraron hoy a las 10 de la mañana", "10:00"),
            ("Addebitato stamattina alle 8", "08:00"),
            ("Foi debitado hoje às 9h", "09:00"),
            ("Списали сегодня в 9 утра", "09:00"),
            ("今日の午前9時に引き落とされました", "09:00"),
            ("Pobrano dziś o 7:20", "07:20"),
            ("Vanochtend om 9 uur afgeschreven", "09:00"),
        ] {
            let read = hour_said(text, &(0..text.len()), day, now).map(|moment| moment.format("%H:%M").to_string());
            assert_eq!(read.as_deref(), Some(hour), "{text}");
        }
        for none in ["charged today", "charged 39.99 today", "charged today for 5 devices", "charged today at 9 pm"] {
            assert_eq!(hour_said(none, &(0..none.len()), day, now), None, "{none}");
        }
    }
}
