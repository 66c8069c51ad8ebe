//! What must hold of everything that Keymend says.

use keymend::capture::Portion;
use keymend::code::mask_codes;
use keymend::facts::{FactId, Observation, Privacy, Reading, Value};
use keymend::language::{Message, Tongue};
use keymend::text::clean_text;

use crate::planted;

/// What a terminal acts on instead of showing it, and what turns the direction of writing.
fn is_acted_on(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// A text that is shown or leaves: nothing in it is acted on, and no code stands in it.
pub fn shown(what: &str, text: &str) {
    if let Some(c) = text.chars().find(|c| is_acted_on(*c)) {
        panic!("{what}: {:?} in {text:?}", c);
    }
    if let Some(part) = planted::code_in(text) {
        panic!("{what}: {part} of the code in {text:?}");
    }
}

/// A message, as people read it.
pub fn said(what: &str, message: &Message) {
    shown(what, &Tongue::english().say(message));
}

/// An error, as a face shows it: `keymend::cli` cleans and masks every failure at one place.
pub fn wrong(error: &dyn std::fmt::Display) {
    shown("what is wrong", &mask_codes(&clean_text(&error.to_string())));
}

/// A text for a terminal: its styles are taken off as `anstream` does, and nothing else.
pub fn shown_styled(what: &str, text: &str) {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\u{1b}[") {
        plain.push_str(&rest[..at]);
        let behind = rest[at + 2..].trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        rest = behind.strip_prefix('m').unwrap_or_else(|| panic!("{what}: an escape in {text:?}"));
    }
    plain.push_str(rest);
    shown(what, &plain);
}

/// A text that leaves holds none of the private values that were planted.
pub fn without(what: &str, text: &str, private: &[String]) {
    let low = text.to_lowercase();
    if let Some(value) = private.iter().find(|value| low.contains(&value.to_lowercase())) {
        panic!("{what}: {value} in {text:?}");
    }
}

/// Everything that a reading shows.
pub fn reading(what: &str, reading: &Reading) {
    for note in &reading.not_read {
        shown(what, &note.source);
        said(what, &note.advice);
    }
    reading.observations.iter().chain(&reading.aside).for_each(|seen| observation(what, seen));
    reading.looked_at.iter().chain(&reading.own_words).for_each(|text| shown(what, text));
}

fn observation(what: &str, seen: &Observation) {
    shown(what, &seen.value.to_string());
    shown(what, &seen.statement());
    shown(what, &seen.evidence.place());
    shown(what, &seen.evidence.excerpt);
    assert!(seen.value.fits(seen.fact), "{what}: {:?} is no value of {}", seen.value, seen.fact);
    let again = Value::parse(seen.fact, &seen.value.to_string());
    assert_eq!(again.as_ref().ok(), Some(&seen.value), "{what}: {} is printed and read back", seen.fact);
}

/// Everything that portions show.
pub fn portions(what: &str, portions: &[Portion]) {
    for portion in portions {
        shown(what, &portion.place);
        portion.machine.iter().for_each(|machine| shown(what, machine));
        reading(what, &portion.reading);
    }
}

/// What is known of facts that are nobody's, in one order.
pub fn public_facts(portions: &[Portion]) -> Vec<(FactId, String)> {
    let all = portions.iter().flat_map(|portion| &portion.reading.observations);
    let public = all.filter(|seen| seen.fact.def().privacy == Privacy::Public);
    let mut facts: Vec<_> = public.map(|seen| (seen.fact, seen.value.to_string())).collect();
    facts.sort();
    facts.dedup();
    facts
}
