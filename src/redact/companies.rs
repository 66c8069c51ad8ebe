//! Companies named behind their legal form, where it stands before a name in quotes or in a script without spaces: `ООО «Север»`,
//! `株式会社青葉製作所`.

use super::PrivateKind;
use super::found::{Found, after};
use super::ordinary::names_somebody;
use super::words::{begins, is_whole_word};

/// Legal forms before a name in quotes.
pub(super) const FORMS: [&str; 10] = ["ооо", "оао", "зао", "пао", "ао", "ип", "нко", "тов", "прат", "фоп"];

/// The sign with which a Japanese company begins.
pub(super) const JAPANESE: [&str; 1] = ["株"];

/// The longest name of a company, in bytes.
const LONGEST: usize = 120;

/// The company whose legal form begins here.
pub(super) fn company(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, LONGEST);
    if let Some(rest) = window.strip_prefix("株式会社") {
        let end = rest.find(|c: char| !is_whole_word(c) || "のをはがにとで、。".contains(c)).unwrap_or(rest.len());
        return add(text, at + window.len() - rest.len(), &rest[..end], found);
    }
    let word: String = window.chars().take_while(|c| c.is_alphabetic()).collect();
    if !begins(text, at) || !FORMS.contains(&word.to_lowercase().as_str()) || !word.chars().all(char::is_uppercase) {
        return 0;
    }
    let rest = window[word.len()..].trim_start_matches([' ', '\u{a0}', '\\']);
    let Some(open) = rest.chars().next().filter(|c| matches!(c, '«' | '"' | '“' | '„')) else { return 0 };
    let inner = &rest[open.len_utf8()..];
    let Some(end) = inner.find(['»', '"', '”', '“', '\\', '\n']) else { return 0 };
    add(text, at + window.len() - inner.len(), &inner[..end], found)
}

fn add(text: &str, start: usize, name: &str, found: &mut Vec<Found>) -> usize {
    let lower = name.to_lowercase();
    let vendor = lower.contains("касперск") || lower.contains("kaspersky") || lower.contains("カスペルスキー");
    if vendor || name.chars().count() < 2 || !names_somebody(name) || !text[start..].starts_with(name) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Group, start..start + name.len()));
    start + name.len()
}
