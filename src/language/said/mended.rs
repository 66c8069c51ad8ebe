//! That something was put right, and that all has been well since: "it was the clock, I corrected it, green since". What the text tells
//! before that is over.

use std::ops::Range;

use chrono::NaiveDate;

use super::dated::days;
use super::dates::numbers;
use super::over::{TROUBLES, is_of_something_else};
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::text::overlaps;

/// Words between that all is well, and a "since".
const NEAR: usize = 4;

/// What makes of a trouble one of today.
const OF_TODAY: [&str; 3] = ["still-word", "today", "again-word"];

/// What says that something is so now.
const OF_NOW: [&str; 2] = ["right-now", "today"];

/// Money that is complained of stays open, whatever is well since.
const OF_MONEY: [&str; 3] = ["twice-word", "unwanted-word", "refund-word"];

/// Words that something was put right, and how it has been since.
const OVER: [&str; 6] = ["put-right", "fine-since", "looks-fine", "trouble-over", "well-now", "finished"];

/// That something was put right, as a text tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutRight {
    /// On which day, where the text says so.
    pub day: Option<NaiveDate>,
}

/// Whether a text says that something was put right and has been well since, and tells of nothing that fails; days are counted from
/// today.
#[must_use]
pub fn put_right(text: &str, today: NaiveDate) -> Option<PutRight> {
    let spoken = Spoken::of_words(text);
    let well = well_since(&spoken)?;
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mended: Vec<&WordHit> = spoken.of(&["put-right"]).filter(speaks).collect();
    let named = days(&spoken, &numbers(&spoken), today);
    let is_beside = |place: &Range<usize>| {
        let sentence = spoken.sentence_of(place.start);
        mended.iter().any(|hit| hit.sentence == sentence) || sentence == well.sentence
    };
    let here = named.iter().filter(|day| is_beside(&day.place));
    let day = here.filter_map(|day| day.past(today, spoken.is_english())).max();
    Some(PutRight { day })
}

/// Whether a text says that what was is renewed or replaced since, and goes on with what is now: the state before that is over, whatever
/// fails today. Days are counted from today.
#[must_use]
pub fn superseded(text: &str, today: NaiveDate) -> Option<PutRight> {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let renewed = spoken.of(&["put-right", "renewed-by-now"]).filter(speaks).filter(|hit| is_done(&spoken, hit));
    let is_since =
        |hit: &WordHit| spoken.says_in(hit.sentence, &["since-then", "older-file"]) || spoken.holds("older-file");
    let renewed: Vec<&WordHit> = renewed.filter(|hit| is_since(hit)).collect();
    let now = spoken.of(&OF_NOW).filter(speaks);
    let is_behind = |now: &WordHit| {
        let is_since =
            spoken.of(&["since-then"]).any(|since| overlaps(&since.place, &now.place) && since.place != now.place);
        !is_since && renewed.iter().any(|hit| hit.place.end <= now.place.start && hit.clause != now.clause)
    };
    if !now.into_iter().any(is_behind) {
        return None;
    }
    let named = days(&spoken, &numbers(&spoken), today);
    let is_beside = |place: &Range<usize>| renewed.iter().any(|hit| hit.sentence == spoken.sentence_of(place.start));
    let here = named.iter().filter(|day| is_beside(&day.place));
    Some(PutRight { day: here.filter_map(|day| day.past(today, spoken.is_english())).max() })
}

/// The places of a text that tell of what was put right since.
pub(super) fn before_it_was_well(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let Some(well) = well_since(spoken) else { return Vec::new() };
    let asks = |place: &Range<usize>| spoken.original[place.clone()].trim_end().ends_with(['?', '？']);
    let before = (0..=well.sentence).filter_map(|number| spoken.sentence_place(number));
    before.filter(|place| !asks(place)).collect()
}

/// The last words that say that all is well since something was put right; none where anything is told to fail behind them, or now.
pub(super) fn well_since<'s>(spoken: &'s Spoken<'_>) -> Option<&'s WordHit> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let fine = spoken
        .of(&["fine-since", "looks-fine"])
        .filter(speaks)
        .filter(|hit| is_said(spoken, hit) && !is_of_something_else(spoken, hit));
    let mended: Vec<&WordHit> = spoken.of(&["put-right"]).filter(speaks).filter(|hit| is_done(spoken, hit)).collect();
    let is_since = |hit: &WordHit| {
        let mut since = spoken.beside(hit, &["since-then"], Together::Clause).filter(speaks);
        hit.group == "fine-since" || since.any(|since| spoken.between(&since.place, &hit.place) <= NEAR)
    };
    let well = fine.filter(|hit| is_since(hit)).max_by_key(|hit| hit.place.end)?;
    if spoken.of(&OF_MONEY).any(|hit| speaks(&hit)) {
        return None;
    }
    let is_of_over = |hit: &WordHit| spoken.of(&OVER).any(|over| speaks(&over) && overlaps(&over.place, &hit.place));
    let denied = |hit: &WordHit| {
        let own = std::slice::from_ref(&hit.place);
        spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    };
    let troubles: Vec<&WordHit> = spoken.of(&TROUBLES).filter(speaks).filter(|hit| !is_of_over(hit)).collect();
    let in_sentence = |sentence: usize, groups: &'static [&'static str]| spoken.says_in(sentence, groups);
    // What is named once more behind it: "it was the clock", "what do I do with the old code that was blocked?".
    let is_named_again = |hit: &WordHit| {
        let of_old_code = spoken.beside(hit, &["old-code"], Together::Clause).any(|other| speaks(&other));
        of_old_code || in_sentence(hit.sentence, &["was-then"]) && !in_sentence(hit.sentence, &["another-now"])
    };
    let (before, behind): (Vec<&WordHit>, Vec<&WordHit>) =
        troubles.into_iter().partition(|hit| hit.place.start < well.place.end);
    if behind.into_iter().any(|hit| !denied(hit) && !is_named_again(hit)) {
        return None;
    }
    let is_past = |hit: &WordHit| in_sentence(hit.sentence, &["past-then", "former-time", "last-week", "yesterday"]);
    let is_mended = mended.iter().any(|hit| hit.place.start < well.place.end);
    let is_over =
        |hit: &&WordHit| denied(hit) || is_mended && !is_of_now(spoken, hit, well) || !is_mended && is_past(hit);
    // "It is refused although all is green": what is well is set against what fails.
    let spite = spoken.beside(well, &["in-spite"], Together::Sentence).filter(speaks).any(|hit| {
        // "Although it was renewed, it said expired; this morning it went green."
        let is_of_trouble = before.iter().any(|trouble| trouble.place.start >= hit.place.end);
        hit.place.end <= well.place.start && !is_of_trouble
    });
    let is_told = is_mended || !before.is_empty();
    (is_told && !spite && before.iter().all(is_over) && !is_of_another_device(spoken, &before, well)).then_some(well)
}

/// Whether words are said of now, and neither asked, denied nor of an account.
fn is_said(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    let own = std::slice::from_ref(&hit.place);
    let speaks = |other: &WordHit| speak_alike(other.language, spoken.language);
    let asks = spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？']));
    let of_account = spoken.beside(hit, &["account-side"], Together::Clause).any(speaks);
    let only_checks = spoken.beside(hit, &["only-checks"], Together::Sentence).any(speaks);
    let is_denied = spoken.is_denied(hit, &hit.place, own, hit.language, 2, true) || spoken.is_denied_at_the_end(hit);
    !asks && !only_checks && !of_account && !is_denied
}

/// Whether something was done, and is not only supposed, asked or denied.
fn is_done(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    let own = std::slice::from_ref(&hit.place);
    let asks = spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？']));
    let supposed =
        spoken.beside(hit, &["supposed"], Together::Clause).any(|other| speak_alike(other.language, spoken.language));
    !asks && !supposed && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
}

/// Whether a trouble is told of now: by a "still" in its clause, which is no part of what says that all is well.
fn is_of_now(spoken: &Spoken<'_>, trouble: &WordHit, well: &WordHit) -> bool {
    // "Yesterday it still said expired" is of yesterday.
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut then = spoken.beside(trouble, &["yesterday", "past-then", "former-time", "last-week"], Together::Clause);
    let is_past = then.any(|hit| speaks(&hit));
    let now = spoken.beside(trouble, &OF_TODAY, Together::Clause);
    now.filter(speaks)
        .filter(|now| !is_past || now.group == "today")
        .any(|now| !overlaps(&now.place, &well.place) && now.clause != well.clause)
}

/// Whether what fails is one device, and what is well another.
fn is_of_another_device(spoken: &Spoken<'_>, troubles: &[&WordHit], well: &WordHit) -> bool {
    let devices = |sentence: usize| -> Vec<String> {
        let named = spoken.in_sentence(sentence, &["one-device"]);
        named.map(|hit| spoken.folded.as_str()[hit.place.clone()].to_owned()).collect()
    };
    let of_well = devices(well.sentence);
    troubles.iter().filter(|hit| hit.sentence != well.sentence).any(|hit| {
        let of_trouble = devices(hit.sentence);
        !of_well.is_empty() && !of_trouble.is_empty() && !of_trouble.iter().any(|device| of_well.contains(device))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_over(text: &str) -> bool {
        well_since(&Spoken::of_words(text)).is_some()
    }

    #[test]
    fn what_was_put_right_and_is_well_since_is_over() {
        for text in [
            "On Monday it would not activate, the clock was years off. I corrected it and it went in first time, green ever since.",
            "Yesterday it still said expired after the renewal, this morning I pressed update and it now runs until next December and is green. Nothing more to do?",
            "昨日更新したのに期限切れのままで焦りましたが、今朝「情報を更新する」を押したら期限が来年の12月まで延びて緑になりました。もう何もしなくて大丈夫ですよね?",
            "Acheté, tapé, « bloqué ». Le magasin a échangé la boîte, le nouveau code est passé du premier coup. L'ancien code bloqué, j'en fais quoi ?",
            "It was refused for the region, I turned the VPN off, the code went straight in, 364 days.",
            "Am Montag ließ sie sich nicht aktivieren, es lag an der Uhr. Ich habe sie korrigiert, seitdem läuft alles.",
            "Lundi impossible d'activer, c'était l'horloge. J'ai corrigé et c'est passé du premier coup, tout est vert depuis.",
            "El viernes no había manera de activar porque el reloj estaba mal. Puse bien la fecha y entró a la primera.",
            "Lunedì non si attivava, era la data. Ho corretto ed è partita al primo colpo, da allora tutto verde.",
            "Na segunda não ativava, era o relógio. Acertei a data e entrou de primeira, desde então tudo verde.",
            "В понедельник не активировалась, дело было в часах. Поправил, с тех пор всё работает.",
            "月曜は認証できず、時計のせいでした。日付を直したら一度で通り、それ以来問題ありません。",
            "W poniedziałek nie chciał się aktywować, winny był zegar. Poprawiłem, od tego czasu działa.",
            "Maandag wilde hij niet activeren, het lag aan de klok. Goed gezet, sindsdien alles groen.",
            "Pazartesi etkinleşmiyordu, saat yanlıştı. Düzelttim, o zamandan beri sorunsuz çalışıyor.",
        ] {
            assert!(is_over(text), "{text}");
        }
    }

    #[test]
    fn what_fails_now_is_over_for_nobody() {
        for text in [
            "I renewed on Friday and it is green again in my account, the laptop says expired.",
            "The laptop says expired although I renewed on Friday and all is green since.",
            "It was the clock, I corrected it. Since then the code is refused.",
            "The tablet says expired. I renewed the laptop on Friday and that laptop is green again.",
            "It still says expired. I renewed on Friday and the icon is green again.",
            "Ich habe am Freitag verlängert. Ist seitdem alles grün?",
            "Freitag verlängert, seitdem steht da abgelaufen.",
            "J'ai renouvelé vendredi, depuis tout est rouge et expiré.",
            "Продлил в пятницу, с тех пор пишет, что лицензия истекла.",
        ] {
            assert!(!is_over(text), "{text}");
        }
    }

    #[test]
    fn the_day_is_that_on_which_it_was_put_right() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for (text, day) in [
            ("Renewed on the 5th and green since", Some(5)),
            ("Am 5. November haben wir verlängert, seitdem grün", Some(5)),
            ("На BUH-03 новый ключ поставили 21-го, там теперь нормально", Some(21)),
            ("Op de 5e is alles vernieuwd en sindsdien staat alles op groen", Some(5)),
            ("We renewed it, all good since", None),
        ] {
            let found = put_right(text, today).map(|found| found.day.map(|day| chrono::Datelike::day(&day)));
            assert_eq!(found, Some(day), "{text}");
        }
    }
}
