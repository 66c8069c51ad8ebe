//! A screen message, or what a person says in their own words.

use std::io::Read;
use std::ops::Range;

use chrono::{DateTime, FixedOffset, Offset, TimeZone, Utc};

use super::format::{Format, Head, Origin};
use crate::code::{mask_own_words, masked_lines, masked_text_up_to};
use crate::facts::PERSON;
use crate::facts::{Evidence, FactId, Locator, NotRead, NotReadReason, Observation, Reading, Strength, Value};
use crate::language::{
    SaidFact, Spoken, hour_said, is_code_alone, no_trouble_of_today, said_in, tells_that_others_fail, typed_code,
    without_older_mail,
};
use crate::limits;
use crate::redact::without_told_secrets;
use crate::say::advice;
use crate::sellers::Providers;
use crate::sources::ending::not_read;
use crate::sources::window::stated;
use crate::text::is_one_word;
use crate::text::lines::{Limits, Lines};
use crate::vendor::find_error_codes;

/// Characters of a message that are kept.
const LONGEST: usize = limits::WORDS;

/// Bytes of a message that are looked at; four to a character at most, and as many for white space.
const LARGEST: u64 = 8 * LONGEST as u64;

/// Error codes of one message that are kept.
const MOST_CODES: usize = 16;

/// A file with a person's words; never recognised by itself, only where it is named so.
pub(crate) struct WordsFile;

impl Format for WordsFile {
    fn recognises(&self, _: &Head) -> bool {
        false
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let mut lines = Lines::within(input, Limits { line: LONGEST * 4, total: LARGEST });
        let mut text = String::new();
        let mut starts: Vec<(usize, u64, u64)> = Vec::new();
        for line in lines.by_ref() {
            starts.push((text.len(), line.number, line.byte));
            text.push_str(&line.text);
            text.push('\n');
        }
        let place = |at: usize| {
            let after = starts.partition_point(|(start, ..)| *start <= at);
            let (_, line, byte) = starts.get(after.saturating_sub(1)).copied().unwrap_or((0, 1, 0));
            origin.line(line, byte)
        };
        let read = (Providers::built_in(), ReadBeside::AMachine);
        let mut reading = from_words(&text, origin.now.fixed_offset(), read, place, |span| place(span.start));
        if reading.observations.is_empty() && reading.not_read.is_empty() {
            reading.not_read.extend(lines.ending().and_then(|ending| not_read(ending, &origin.file)));
        }
        reading
    }
}

/// Reads a message that was handed over as text; shops and providers are those that are shipped.
#[must_use]
pub fn read_words(text: &str, now: DateTime<Utc>) -> Reading {
    read_words_with(text, &now, Providers::built_in())
}

/// Reads a message that was handed over as text; shops and providers are those of a directory, and days are counted
/// from the day of the clock in its zone.
#[must_use]
pub fn read_words_with<Tz: TimeZone>(text: &str, now: &DateTime<Tz>, sellers: &Providers) -> Reading {
    read_beside(text, now, sellers, ReadBeside::Nothing)
}

/// What stands beside the words: a note about another computer is only made where one is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ReadBeside {
    Nothing,
    AMachine,
}

fn read_beside<Tz: TimeZone>(text: &str, now: &DateTime<Tz>, sellers: &Providers, beside: ReadBeside) -> Reading {
    let looked_at = looked_at(text);
    let mut reading = from_words(
        looked_at,
        now.with_timezone(&now.offset().fix()),
        (sellers, beside),
        |_| Locator::Person,
        |span| Locator::Words { start: span.start, end: span.end },
    );
    reading.zone = Some(i64::from(now.offset().fix().local_minus_utc()) / 60);
    if looked_at.len() < text.len() && is_whole(&reading) {
        reading.not_read.push(too_long());
    }
    reading
}

/// What is looked at of a person's message, which is shown again as evidence: a card and a password never are.
pub(crate) struct ToldWords {
    /// The message, or its beginning.
    pub(crate) text: String,
    is_cut: bool,
    has_secrets: bool,
}

impl ToldWords {
    pub(crate) fn of(message: &str) -> ToldWords {
        let looked_at = looked_at(message);
        let text = without_told_secrets(looked_at);
        ToldWords { has_secrets: text != looked_at, text, is_cut: looked_at.len() < message.len() }
    }

    /// As [`read_words_with`], beside what is read of a machine.
    pub(crate) fn read<Tz: TimeZone>(&self, now: &DateTime<Tz>, sellers: &Providers) -> Reading {
        let mut reading = read_beside(&self.text, now, sellers, ReadBeside::AMachine);
        reading.told_secrets = self.has_secrets;
        if self.is_cut && is_whole(&reading) {
            reading.not_read.push(too_long());
        }
        reading
    }
}

fn looked_at(text: &str) -> &str {
    &text[..text.floor_char_boundary(LARGEST as usize)]
}

/// What a reading of words heard in passing, without what their window states.
pub(crate) fn heard_in(reading: &Reading) -> Vec<SaidFact> {
    let heard = reading.observations.iter().filter(|seen| seen.strength == Strength::Said);
    let heard = heard.filter_map(|seen| match seen.evidence.locator {
        Locator::Words { start, end } => {
            Some(SaidFact { fact: seen.fact, value: seen.value.clone(), span: start..end })
        }
        _ => None,
    });
    heard.collect()
}

fn too_long() -> NotRead {
    NotRead::new("the message", NotReadReason::TooLarge, advice::message_cut(LONGEST))
}

/// Whether nothing says yet that a message was cut.
fn is_whole(reading: &Reading) -> bool {
    reading.not_read.iter().all(|note| note.reason == NotReadReason::NotLookedAt)
}

fn from_words(
    text: &str,
    clock: DateTime<FixedOffset>,
    (sellers, beside): (&Providers, ReadBeside),
    place: impl Fn(usize) -> Locator,
    place_in_words: impl Fn(&Range<usize>) -> Locator,
) -> Reading {
    // An older mail is the background of what stands above it, and no part of what is told.
    let whole = text;
    let own = without_older_mail(whole);
    let text = own.as_deref().unwrap_or(whole);
    let (now, today) = (clock.to_utc(), clock.date_naive());
    let kept = mask_own_words(&masked_text_up_to(text, LONGEST));
    if kept.is_empty() {
        return Reading::failed("the message", NotReadReason::Empty, advice::message_empty());
    }
    // Lines tell a window from a sentence; the value that is shown has none.
    let mut reading = Reading { own_words: vec![masked_lines(text, LONGEST)], ..Reading::default() };
    if kept.ends_with('…') && kept.chars().count() >= LONGEST {
        reading.not_read.push(too_long());
    }
    // For a code alone no table is read; the others are, once for everything that is asked of them.
    let spoken = (!is_code_alone(whole)).then(|| Spoken::new(whole, sellers));
    let of_own = own.as_deref().map(|own| Spoken::new(own, sellers));
    let told = of_own.as_ref().or(spoken.as_ref()).filter(|_| !is_one_word(text));
    // Nobody who asks for two computers hears of one alone that all is well.
    if beside == ReadBeside::AMachine && told.is_some_and(tells_that_others_fail) {
        let advice = advice::others_not_looked_at();
        reading.not_read.push(NotRead::new("another computer", NotReadReason::NotLookedAt, advice));
    }
    let mut tell = |fact, value, range: Range<usize>| {
        let excerpt = mask_own_words(text.get(range.clone()).unwrap_or(""));
        let evidence = Evidence::new(PERSON, place(range.start), &excerpt, now);
        reading.observations.push(Observation { fact, value, strength: Strength::Told, evidence });
    };
    let start = text.len() - text.trim_start().len();
    tell(FactId::AttemptMessage, Value::Text(kept.clone()), start..text.len());

    let mut errors = find_error_codes(text);
    // What an older mail shows, or what was finished, is none of today.
    let is_lines = text.trim().contains(['\n', '\r']);
    let over = told.filter(|_| !errors.is_empty() || is_lines).map(no_trouble_of_today).unwrap_or_default();
    let is_over = |range: &Range<usize>| over.iter().any(|place| place.contains(&range.start));
    errors.retain(|(range, _)| !is_over(range));
    let mut codes_kept: Vec<String> = Vec::new();
    for (range, code) in &errors {
        // A number that two programs share says nothing certain; the message itself keeps it.
        let shared = errors.iter().filter(|(other, _)| other == range).count() > 1;
        let code = code.to_string();
        if !shared && codes_kept.len() < MOST_CODES && !codes_kept.contains(&code) {
            tell(FactId::AttemptErrorCode, Value::Text(code.clone()), range.clone());
            codes_kept.push(code);
        }
    }
    if let Some((range, check)) = typed_code(text)
        && let Some(value) = Value::choice(FactId::CodeShape, check.shape.name())
        && !is_over(&range)
    {
        tell(FactId::CodeShape, value, range);
    }
    let mut window = stated(text);
    window.retain(|line| !is_over(&line.place));
    for line in &window {
        line.facts.iter().for_each(|(fact, value)| tell(*fact, value.clone(), line.place.clone()));
    }
    // What a window states is not heard a second time as words in passing.
    let is_in_window = |span: &Range<usize>| window.iter().any(|line| line.place.contains(&span.start));
    for SaidFact { fact, value, span } in spoken.iter().flat_map(|spoken| said_in(spoken, today)) {
        if is_in_window(&span) {
            continue;
        }
        let excerpt = mask_own_words(whole.get(span.clone()).unwrap_or(""));
        let evidence = Evidence::new(PERSON, place_in_words(&span), &excerpt, now);
        // The 24 hours within which a renewal may come run from the hour of the charge.
        let hour = match value {
            Value::Day(day) if fact == FactId::SubscriptionChargedAt => {
                hour_said(whole, &span, day, clock.naive_local())
            }
            _ => None,
        };
        let hour = hour.and_then(|hour| hour.and_local_timezone(*clock.offset()).single());
        let value = hour.map_or(value, |hour| Value::Moment(hour.to_utc()));
        reading.observations.push(Observation { fact, value, strength: Strength::Said, evidence });
    }
    reading
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(text: &str, fact: FactId) -> Vec<String> {
        let seen = read_words(text, DateTime::UNIX_EPOCH).observations;
        seen.into_iter().filter(|seen| seen.fact == fact).map(|seen| seen.value.to_string()).collect()
    }

    #[test]
    fn a_code_of_a_trouble_that_is_over_is_none_of_today_in_a_script_without_spaces_too() {
        let over = "昨日は「89479002」というエラーでしたが直りました。";
        assert_eq!(values(over, FactId::AttemptErrorCode), Vec::<String>::new());
        assert!(!values("「89479002」と表示されます。", FactId::AttemptErrorCode).is_empty());
    }

    #[test]
    fn a_message_gives_its_words_its_codes_and_the_shape_of_what_was_typed() {
        let text = "I typed ABCDE-12345-FGHJK-6789 and\n it says error=89479002\u{1b}[0m";
        assert_eq!(values(text, FactId::AttemptErrorCode), ["kes:89479002"]);
        assert_eq!(values(text, FactId::CodeShape), ["wrong-length"]);
        assert_eq!(values("use ABCDE-12345-FGHJK-67890", FactId::AttemptMessage), ["use *****-*****-*****-67890"]);
    }

    #[test]
    fn a_text_that_is_nothing_but_a_code_is_judged_whole() {
        for (text, shape) in [
            ("ABCDE 12345 FGHJK 67890\n", "activation-code"),
            ("4005556667778", "order-number"),
            ("1A2B3C4D.key", "key-file"),
        ] {
            assert_eq!(values(text, FactId::CodeShape), [shape], "{text}");
        }
        for text in ["which house keeps water", "89479002", "Benutzerfreundlichkeit", "it expired in 2024"] {
            assert_eq!(values(text, FactId::CodeShape), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_pasted_window_gives_the_values_that_it_states() {
        let text = "it shows this:\nDays remaining: 118\nReserve code: none";
        assert_eq!(values(text, FactId::LicenseDaysLeft), ["118"]);
        assert_eq!(values(text, FactId::ReservePresent), ["no"]);
        assert_eq!(values("118 people ask: what remains", FactId::LicenseDaysLeft), Vec::<String>::new());
    }

    #[test]
    fn in_a_file_each_code_stands_on_its_line() {
        let origin = Origin::new("note.txt", DateTime::UNIX_EPOCH);
        let reading = WordsFile.read(&mut &b"It fails.\r\nerror=89479002\r\n"[..], &origin);
        let code = reading.observations.iter().find(|seen| seen.fact == FactId::AttemptErrorCode).unwrap();
        assert_eq!(code.evidence.locator, origin.line(2, 11));
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn an_endless_message_is_bounded_and_the_cut_is_told() {
        for text in ["word ".repeat(200_000), "é".repeat(300_000)] {
            let told = ToldWords::of(&text).read(&DateTime::UNIX_EPOCH, Providers::built_in());
            assert_eq!(told.not_read[0].reason, NotReadReason::TooLarge);
            let reading = read_words(&text, DateTime::UNIX_EPOCH);
            let message = reading.observations[0].value.to_string();
            assert!((LONGEST..LONGEST + 3).contains(&message.chars().count()));
            assert_eq!(reading.not_read[0].reason, NotReadReason::TooLarge);
        }
        assert_eq!(read_words(" \n", DateTime::UNIX_EPOCH).not_read[0].reason, NotReadReason::Empty);
    }

    proptest! {
        #[test]
        fn no_code_survives_in_any_message(before in "[ -~а-яé\n]{0,40}", code in "[A-Z]{4}[0-9](-[A-Z0-9]{5}){3}") {
            let reading = read_words(&format!("{before} {code}"), DateTime::UNIX_EPOCH);
            for seen in &reading.observations {
                prop_assert!(!seen.value.to_string().contains(&code) && !seen.evidence.excerpt.contains(&code));
            }
        }
    }
}
