//! The text of one field: what is known without asking, and what of it may leave the machine.

use std::cell::LazyCell;
use std::ops::Range;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::proof::FactValue;
use super::subject::names_its_matter;
use super::wanted::Setting;
use crate::code::{ActivationCode, mask_own_words};
use crate::facts::{FactId, Locator, Observation, Sheet, Strength, Value};
use crate::language::{
    GivenNumber, Tongue, countries, given_numbers, is_said_lost, nearest, reinstalled, tried, with_dates,
    without_remarks,
};
use crate::redact::{Known, PrivateKind, Redactor};
use crate::text::clean_text;
use crate::topics::{Catalogue, CountryOf, FieldDef, FieldPrivacy, FieldSource, Topic};

/// A field with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// The field's name.
    pub name: String,
    /// What the addressee reads before the value.
    pub label: String,
    /// The text; codes and keys are masked unless `in_full`.
    pub value: String,
    /// What it says, where it is one of the fact table and not the person's words; another language has its own.
    #[serde(default)]
    pub seen: Option<FactValue>,
    /// Whether the person agreed that this code or key is given in full.
    pub in_full: bool,
}

/// A field that nobody filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unfilled {
    /// The field's name, as `--set` takes it.
    pub name: String,
    /// What the addressee would read before the value.
    pub label: String,
}

/// Whether a field is there to tell this addressee something private, or holds nothing private.
pub(super) fn is_own_word(name: &str) -> bool {
    FieldDef::from_name(name).is_some_and(|field| !field.is_searched())
}

/// Tells the redaction what a field says about the person, so that it is gone from everywhere else.
pub(super) fn known_values(field: &FieldDef, value: &str, known: &mut Known) {
    let value = clean_text(value);
    let kind = match field.privacy {
        FieldPrivacy::Told(Some(kind)) => kind,
        FieldPrivacy::Contact if value.contains('@') => PrivateKind::Mail,
        FieldPrivacy::Contact => PrivateKind::Telephone,
        _ => return,
    };
    known.add(kind, &value);
}

/// What is known without asking.
pub(super) fn known_without_asking(
    field: &'static FieldDef,
    topic: &Topic,
    language: &str,
    sheet: &Sheet,
    catalogue: &Catalogue,
) -> Option<Setting> {
    match field.source {
        FieldSource::Finding => Some(Setting::new(field, topic.in_language(language).title)),
        FieldSource::Facts([FactId::AttemptMessage]) => {
            let quoted: Vec<String> = messages(sheet).map(|seen| on_the_screen(&seen, catalogue)).collect();
            let shown = window_says(sheet).filter(|shown| !quoted.iter().any(|text| text.contains(shown.as_str())));
            let shown: Vec<String> = shown.collect();
            // A text that stands whole in what the window says is not written twice.
            let is_new = |text: &String| !shown.iter().any(|shown| shown.contains(text.as_str()));
            joined(field, quoted.iter().filter(|text| is_new(text)).chain(&shown).cloned())
        }
        FieldSource::Facts(facts) | FieldSource::Told(facts) => {
            facts.iter().find_map(|fact| stated(field, *fact, sheet))
        }
        FieldSource::Words => {
            let told = messages(sheet).map(|seen| with_days_of(&in_own_words(&seen, catalogue), &seen, language));
            joined(field, told)
        }
        FieldSource::Tried => Some(Setting::new(field, said_tried(sheet))).filter(|tried| !tried.value.is_empty()),
        FieldSource::Reinstalled => {
            let own = messages(sheet).filter(|message| message.in_own_words);
            let said = own.flat_map(|message| reinstalled(message.text)).collect::<Vec<_>>().join(" ");
            Some(Setting::new(field, said)).filter(|said| !said.value.is_empty())
        }
        FieldSource::Number(kind) => {
            let numbers = numbers_given(sheet, kind);
            // An order is one; a customer has a number of their own and one of the contract.
            let counted = if kind == GivenNumber::Order { numbers.get(..1).unwrap_or_default() } else { &numbers };
            Some(Setting::new(field, counted.join("; "))).filter(|number| !number.value.is_empty())
        }
        FieldSource::Country(of) => messages(sheet).filter(|message| message.in_own_words).find_map(|message| {
            let said = countries(message.text);
            let name = match of {
                CountryOf::Purchase => said.bought_in(language),
                CountryOf::Use => said.used_in(language),
            };
            name.map(|name| Setting::new(field, name.to_owned()))
        }),
        FieldSource::Person => None,
    }
}

/// The numbers of a kind that the person gives.
pub(super) fn numbers_given(sheet: &Sheet, kind: GivenNumber) -> Vec<String> {
    let own = messages(sheet).filter(|message| message.in_own_words);
    let mut numbers: Vec<String> =
        own.flat_map(|message| given_numbers(message.text, kind)).map(str::to_owned).collect();
    numbers.dedup();
    numbers
}

/// A text that was shown, logged or told.
struct ShownMessage<'s> {
    text: &'s str,
    in_own_words: bool,
    /// On which day it was told.
    day: NaiveDate,
}

fn messages(sheet: &Sheet) -> impl Iterator<Item = ShownMessage<'_>> {
    let entries = sheet.get(FactId::AttemptMessage).map(crate::facts::KnownFact::all).unwrap_or_default();
    entries.iter().filter_map(|seen| match &seen.value {
        Value::Text(text) => {
            let day = sheet.local(seen.evidence.read_at).date_naive();
            Some(ShownMessage { text, in_own_words: seen.strength <= Strength::Told, day })
        }
        _ => None,
    })
}

/// What the person says that the window says, word for word.
fn window_says(sheet: &Sheet) -> impl Iterator<Item = String> {
    let entries = sheet.get(FactId::AttemptShown).map(crate::facts::KnownFact::all).unwrap_or_default();
    entries.iter().map(|seen| seen.value.to_string())
}

fn joined(field: &'static FieldDef, texts: impl Iterator<Item = String>) -> Option<Setting> {
    let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| Setting::new(field, texts.join("; ")))
}

/// The places of a person's text that quote the product: documented messages and error codes.
fn quoted(text: &str, catalogue: &Catalogue) -> Vec<Range<usize>> {
    let certain = catalogue.recognise_stated(text).into_iter().filter(|found| found.certain);
    let quoted = certain.flat_map(|found| found.matches);
    let mut places: Vec<Range<usize>> = quoted.map(|found| found.span).collect();
    places.sort_by_key(|place| (place.start, place.end));
    places.dedup();
    places
}

/// What of a message stood on the screen: all of what a machine logged, of a person's text what quotes the product.
fn on_the_screen(message: &ShownMessage<'_>, catalogue: &Catalogue) -> String {
    if !message.in_own_words {
        return message.text.to_owned();
    }
    let quoted = quoted(message.text, catalogue);
    quoted.into_iter().filter_map(|place| message.text.get(place)).collect::<Vec<_>>().join("; ")
}

/// What a person told in their own words; a text that is little but a quotation tells no more than it quotes: nobody reads
/// it twice.
fn in_own_words(message: &ShownMessage<'_>, catalogue: &Catalogue) -> String {
    let quoted: usize = quoted(message.text, catalogue).iter().map(ExactSizeIterator::len).sum();
    let more = message.text.trim().len().saturating_sub(quoted);
    let around = MOST_AROUND_A_QUOTATION.max(quoted / 2);
    if message.in_own_words && more > around {
        without_remarks(&tidied(message.text), names_its_matter)
    } else {
        String::new()
    }
}

/// What a person told, with the date beside each day that was counted from when they told it: the letter is read later.
fn with_days_of(text: &str, message: &ShownMessage<'_>, language: &str) -> String {
    let tongue = LazyCell::new(|| nearest(language).map(Tongue::new));
    let write = |day: NaiveDate| tongue.as_ref().map_or_else(|| day.to_string(), |tongue| tongue.day(day));
    if message.in_own_words { with_dates(text, message.day, write) } else { text.to_owned() }
}

/// A text without the gaps and stray signs that are left where a part of it was about something else.
fn tidied(text: &str) -> String {
    let is_stray = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '、' | '，');
    let text = text.trim_start_matches(|c: char| is_stray(c) || c == '.').trim_end_matches(is_stray);
    let mut tidy = String::with_capacity(text.len());
    for c in text.chars() {
        // A sign that stands alone behind a gap belongs to what is gone.
        if matches!(c, ',' | ';' | '.') && tidy.ends_with("  ") {
            tidy.truncate(tidy.trim_end().len());
            if tidy.ends_with([',', ';', '.', '!', '?', ':']) {
                continue;
            }
        }
        tidy.push(c);
    }
    while tidy.contains("   ") {
        tidy = tidy.replace("   ", "  ");
    }
    tidy
}

/// Takes out of what is to be attached what the person says that they have no longer.
pub(super) fn leave_out_lost(attach: &mut Vec<String>, sheet: &Sheet) {
    let own: Vec<&str> = messages(sheet).filter(|message| message.in_own_words).map(|message| message.text).collect();
    attach.retain(|thing| !own.iter().any(|words| is_said_lost(thing, words)));
}

/// The sentences of a person's text that say what they have tried.
pub(super) fn said_tried(sheet: &Sheet) -> String {
    let own = messages(sheet).filter(|message| message.in_own_words);
    own.flat_map(|message| tried(message.text)).collect::<Vec<_>>().join(" ")
}

/// Bytes around a quotation that tell nothing, such as quotation marks and a full stop.
const MOST_AROUND_A_QUOTATION: usize = 6;

/// A fact's value as text, in the words by which a person chooses it; several are joined by "; ".
fn stated(field: &'static FieldDef, fact: FactId, sheet: &Sheet) -> Option<Setting> {
    let entry = sheet.get(fact)?;
    // How old a product is that is called so is no version that anybody has seen.
    let best = entry.best();
    let is_concluded = best.strength == Strength::Said || matches!(best.evidence.locator, Locator::Derived(_));
    if fact == FactId::ProductGeneration && is_concluded {
        return None;
    }
    let counted = if fact.def().holds_many() { entry.all() } else { &entry.all()[..1] };
    let unit = if fact == FactId::LicenseDaysLeft { " days left" } else { "" };
    let value = |seen: &Observation| match &seen.value {
        Value::Choice(value) => fact.words_for(value).unwrap_or(value).to_owned(),
        value => format!("{value}{unit}"),
    };
    let value = counted.iter().map(value).collect::<Vec<_>>().join("; ");
    Some(Setting { field, value, seen: FactValue::closed(entry.best()) })
}

/// A value as it may leave: without control characters, codes masked, secrets masked in whatever shape.
pub(super) fn safe(field: &FieldDef, text: &str, in_full: bool, redactor: &mut Redactor) -> String {
    // A step that was tried has a line of its own.
    if field.source == FieldSource::Tried && text.contains('\n') {
        let lines = text.lines().map(|line| safe(field, line, in_full, redactor)).filter(|line| !line.is_empty());
        return lines.collect::<Vec<_>>().join("\n");
    }
    let text = clean_text(text);
    if !field.is_secret() {
        if !field.is_searched() {
            return mask_own_words(&text);
        }
        let cleaned = redactor.clean(&text);
        // What a person types may be the key of their licence; in what was read, such an identifier is evidence.
        let typed = matches!(
            field.source,
            FieldSource::Person | FieldSource::Words | FieldSource::Tried | FieldSource::Reinstalled
        );
        return if typed { mask_own_words(&cleaned) } else { cleaned };
    }
    match ActivationCode::parse(&text) {
        Some(code) if in_full => code.reveal(),
        Some(code) => code.masked().to_string(),
        None if in_full => text,
        None => {
            let masked = mask_own_words(&text);
            if masked == text { hide(&text) } else { masked }
        }
    }
}

/// A secret of no known shape: only its last characters.
fn hide(text: &str) -> String {
    let length = text.chars().count();
    let kept = if length > 10 { 4 } else { 0 };
    text.chars().enumerate().map(|(at, c)| if at + kept >= length || !c.is_alphanumeric() { c } else { '*' }).collect()
}
