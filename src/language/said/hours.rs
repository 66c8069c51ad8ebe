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

/// How a language says an hour in words: what stands before it, the hours from one to twelve, and what stands behind it.
type InWords = (&'static str, [&'static str; 12], &'static str);

/// "About seven", "gegen sieben", "vers sept heures", "около семи", "七時ごろ", "koło siódmej", "yedi gibi".
#[rustfmt::skip]
const IN_WORDS: [InWords; 11] = [
    (r"(?:at|about|around|roughly|approximately|towards|(?:just|shortly)\s(?:after|before)|some\s?time\saround)\s+",
     ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], r"(?:\s+o'?\s?clock)?"),
    (r"(?:gegen|um|ungefähr|zirka|circa|etwa|kurz\s(?:nach|vor)|punkt)\s+",
     ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"], r"(?:\s+uhr)?"),
    (r"(?:à|vers|sur\sles|autour\sde|aux\salentours\sde|peu\s(?:après|avant))\s+",
     ["une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"], r"\s+heures?"),
    (r"(?:a|sobre|hacia|de|alrededor\sde|cerca\sde)\s+las?\s+",
     ["una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"], ""),
    (r"(?:alle|verso\sle|verso\sl'|attorno\salle|intorno\salle|circa\salle|poco\sdopo\sle|sulle)\s*(?:ore\s+)?",
     ["una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"], ""),
    (r"(?:às|à|pelas|por\svolta\sdas?|perto\sdas|cerca\sdas|depois\sdas|antes\sdas)\s+",
     ["uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"], r"(?:\s+horas?)?"),
    (r"(?:в|около|к|ближе\sк|после|примерно\sв|часов\sв)\s+",
     ["час|часа|часу", "два|двух", "три|трех|трём", "четыре|четырех|четырём", "пять|пяти", "шесть|шести", "семь|семи", "восемь|восьми",
      "девять|девяти", "десять|десяти", "одиннадцать|одиннадцати", "двенадцать|двенадцати"], r"(?:\s+час(?:ов|а)?)?"),
    ("",
     ["一時", "二時", "三時", "四時", "五時", "六時", "七時", "八時", "九時", "十時", "十一時", "十二時"], ""),
    (r"(?:o|około|koło|po|przed|ok\.?)\s+(?:godzinie\s+)?",
     ["pierwszej", "drugiej", "trzeciej", "czwartej", "piątej", "szóstej", "siódmej", "ósmej", "dziewiątej", "dziesiątej", "jedenastej",
      "dwunastej"], ""),
    (r"(?:om|rond|tegen|omstreeks|een\suur\sof|om\seen\suur\sof|even\s(?:na|voor)|iets\s(?:na|voor)|kort\s(?:na|voor))\s+",
     ["een|één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"], r"(?:\s+uur)?"),
    (r"(?:saat\s+)?",
     ["birde|bir gibi|bir civarı", "ikide|iki gibi|iki civarı|iki sularında", "üçte|üç gibi|üç civarı|üç sularında",
      "dörtte|dört gibi|dört civarı|dört sularında", "beşte|beş gibi|beş civarı|beş sularında", "altıda|altı gibi|altı civarı|altı sularında",
      "yedide|yedi gibi|yedi civarı|yedi sularında", "sekizde|sekiz gibi|sekiz civarı|sekiz sularında",
      "dokuzda|dokuz gibi|dokuz civarı|dokuz sularında", "onda|on gibi|on civarı|on sularında", "on birde|on bir gibi|on bir civarı",
      "on ikide|on iki gibi|on iki civarı"], ""),
];

/// What is counted behind a number, which is no hour then: "at five pounds", "um sieben Tage".
const COUNTED: &str = r"(?:\s+(?:and\s|und\s)?(?:[€$£]|eur|dol|pound|pfund|quid|buck|cent|tag|woch|monat|jahr|day|week|month|year|jour|semain|mois|an[snñ]|d[ií]a|mes|sett|giorn|mesi|dag|dni|dzie|tyg|mies|дн|дней|нед|мес|руб|рубл|ger|device|comput|rechner|pc|appareil|equip|disposit|appar|устрой|компью|urząd|cihaz|mal\b|fois|times|veces|volte|vezes|раз|razy|keer|percent|prozent|minut|stund|hour)\w*)";

/// A language's hours in words, and behind each what would make of it a number of things.
static CLOCK_IN_WORDS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let of_language = |(before, hours, behind): &InWords| {
        let named: Vec<String> =
            hours.iter().enumerate().map(|(at, word)| format!("(?P<w{}>{word})", at + 1)).collect();
        // The longest first: the ten of "on iki" is none.
        let named: String = named.into_iter().rev().collect::<Vec<_>>().join("|");
        let edge = if before.is_empty() { "" } else { r"(?:^|[^\w])" };
        let half = r"(?P<half>\s+(?:et\s+demie?|y\s+media|e\s+mezz[ao]|e\s+meia|thirty)|半)?";
        let end = if before.is_empty() { "" } else { r"(?:$|[^\w])" };
        Regex::new(&format!("(?i){edge}{before}(?:{named}){behind}{half}(?P<counted>{COUNTED})?{end}")).ok()
    };
    IN_WORDS.iter().filter_map(of_language).collect()
});

/// The hour that a sentence says in words, with its minutes.
fn hour_in_words(sentence: &str) -> Option<(u32, u32)> {
    CLOCK_IN_WORDS.iter().find_map(|clock| {
        let found = clock.captures(sentence).filter(|found| found.name("counted").is_none())?;
        let hour = (1..=12).find(|hour| found.name(&format!("w{hour}")).is_some())?;
        Some((hour, if found.name("half").is_some() { 30 } else { 0 }))
    })
}

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
    let unit = spoken.in_sentence(sentence, &["unit-hour"]).find(|hit| speaks(hit.language))?;
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
    let found = CLOCK.as_ref()?.captures(sentence);
    let number =
        |names: &[&str]| names.iter().find_map(|name| found.as_ref()?.name(name)?.as_str().parse::<u32>().ok());
    let in_digits = number(&["h", "h2", "h3", "h4"]).map(|hour| (hour, number(&["m", "m3"]).unwrap_or(0)));
    let (hour, minute) = in_digits.or_else(|| hour_in_words(sentence))?;
    // Who writes 19:00 counts to 24; in words, and in English, an hour may be one of two.
    let is_of_twelve = in_digits.is_none() || spoken.is_english() && number(&["h"]).is_none();
    let says = |pattern: &Option<Regex>| pattern.as_ref().is_some_and(|pattern| pattern.is_match(sentence));
    let (early, late) = (says(&EARLY), says(&LATE));
    let at = |hour: u32| day.and_hms_opt(hour, minute, 0);
    let later = (hour < 12).then(|| at(hour + 12)).flatten();
    match (early, late) {
        (true, false) => at(if hour == 12 && sentence.to_lowercase().contains("am") { 0 } else { hour }),
        (false, true) => later.or_else(|| at(hour)),
        // Of two that may be meant, the later one that is over: nobody is told too early that it is overdue.
        _ if is_of_twelve => later.filter(|later| *later <= now).or_else(|| at(hour)),
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
            ("It was charged at about seven in the morning", "07:00"),
            ("They took it around half nine, I think, no, just after eight this morning", "08:00"),
            ("Heute früh so gegen sieben haben sie abgebucht", "07:00"),
            ("Prélevé ce matin vers sept heures et demie", "07:30"),
            ("Me lo cobraron esta mañana sobre las ocho", "08:00"),
            ("Addebitato stamattina verso le sette", "07:00"),
            ("Debitado hoje de manhã por volta das nove", "09:00"),
            ("Списали сегодня утром около семи", "07:00"),
            ("今朝七時ごろ引き落とされました", "07:00"),
            ("Pobrano dziś rano koło siódmej", "07:00"),
            ("Vanochtend rond acht uur afgeschreven", "08:00"),
            ("Bu sabah yedi gibi para çekildi", "07:00"),
            ("charged today at eleven", "11:00"),
        ] {
            let read = hour_said(text, &(0..text.len()), day, now).map(|moment| moment.format("%H:%M").to_string());
            assert_eq!(read.as_deref(), Some(hour), "{text}");
        }
        for none in [
            "charged today",
            "charged 39.99 today",
            "charged today for 5 devices",
            "charged today at 9 pm",
            "charged today about five pounds",
            "heute um sieben Euro mehr abgebucht",
        ] {
            assert_eq!(hour_said(none, &(0..none.len()), day, now), None, "{none}");
        }
    }
}
