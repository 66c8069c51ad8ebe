//! What foreign lines say of the licence: the newest error codes, and the newest lines that tell of trouble.
//!
//! A log has millions of lines of which few matter, so that most are dismissed by one search for a few words.
//! What is kept is bounded, and private values are taken out of it.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hasher};
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use chrono::NaiveDate;

use crate::code::masked_text_up_to;
use crate::facts::{Evidence, FactId, Observation, Strength, Value};
use crate::limits;
use crate::redact::{Known, Redactor};
use crate::sources::event_log::{RECENT, tells_that_it_went_through};
use crate::sources::format::Origin;
use crate::vendor::printed::holds_printed;
use crate::vendor::{CodeFamily, ErrorCode, find_error_codes};

/// The name of this source in the evidence.
const SOURCE: &str = "log";

/// Lines that are kept, the last ones of the log.
const MOST_LINES: usize = limits::LOG_LINES_KEPT;

/// Different error codes that are kept, the last ones of the log.
const MOST_CODES: usize = 16;

/// Bytes of a line before and after what was found in it.
const BEFORE: usize = 400;
const AFTER: usize = 800;

/// Characters of a kept line.
const LONGEST: usize = 1_000;

/// Bytes before a number in which a word must say that it is an error: eight hex digits alone may be an address.
const NEAR: usize = 24;

/// Words that a line about the licence has; case is ignored in ASCII only.
pub(super) const LICENSE: [&str; 12] = [
    "licen",
    "aktivierung",
    "lizenz",
    "лиценз",
    "Лиценз",
    "ЛИЦЕНЗ",
    "activation",
    "активац",
    "Активац",
    "подписк",
    "Подписк",
    "key file",
];

/// Words of the licence that stand in many lines about something else: such a line counts where it holds what the vendor
/// documents that its programs print, word for word.
pub(super) const PERHAPS: [&str; 13] = [
    "subscription",
    "サブスク",
    "アクティベーション",
    "denylist",
    "black list",
    "added key",
    "this key is",
    "e_key_",
    "chiav",
    "ключ",
    "grace period",
    "not activated",
    "updated manually",
];

/// What a line with an error code of the licence has.
pub(super) const CODE: [&str; 12] = [
    "8947",
    "0947",
    "result = 0x8",
    "result=0x8",
    "lms_ev_",
    "kllic_subscrinfo_state",
    "subscriptionerror",
    "transactionerror",
    "kss:",
    "klola",
    "subcode",
    "подкод",
];

/// Words that a line about trouble has.
const TROUBLE: [&str; 43] = [
    "error",
    "fail",
    "expir",
    "denied",
    "denylist",
    "blacklist",
    "blocked",
    "invalid",
    "corrupt",
    "not valid",
    "not activated",
    "violat",
    "refus",
    "reject",
    "cannot",
    "not found",
    "missing",
    "not match",
    "limit",
    "fehler",
    "abgelaufen",
    "ungültig",
    "gesperrt",
    "ошибк",
    "Ошибк",
    "истек",
    "истёк",
    "Истек",
    "отказ",
    "недейств",
    "не актив",
    "запрещ",
    "заблок",
    "не найден",
    "scadut",
    "danneggiat",
    "non trovat",
    "non valid",
    "no válid",
    "inválid",
    "caducad",
    "is no license",
    "not loaded",
];

/// Words that say that a number is an error's.
const NAMED: [&str; 6] = ["error", "result", "code", "fail", "ошибк", "fehler"];

static INTERESTING: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let all: Vec<&str> = LICENSE.into_iter().chain(PERHAPS).chain(CODE).collect();
    search(&all)
});
static TROUBLING: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| search(&TROUBLE));
static NAMING: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| search(&NAMED));

fn search(words: &[&str]) -> Option<AhoCorasick> {
    AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(words).ok()
}

/// Where a line stands: its number, counted from 1, and its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub line: u64,
    pub byte: u64,
}

/// Collects what lines say, the newest in front of what came before.
#[derive(Default)]
pub(super) struct Sightings {
    lines: VecDeque<KeptLine>,
    codes: VecDeque<(ErrorCode, KeptLine)>,
    /// Whether a line says that it went through: what the subscription service refused before is over.
    went_through: bool,
}

#[derive(Clone)]
struct KeptLine {
    text: String,
    /// The same for lines that differ in nothing but numbers, such as their times.
    shape: u64,
    place: Place,
}

impl Sightings {
    /// Looks at a line, and says whether anything of it was kept.
    pub(super) fn take_line(&mut self, line: &str, place: Place) -> bool {
        let Some(search) = INTERESTING.as_ref() else { return false };
        let mut is_kept = false;
        let (mut license, mut perhaps, mut coded) = (None, None, None);
        for hit in search.find_overlapping_iter(line) {
            let kind = match hit.pattern().as_usize() {
                word if word < LICENSE.len() => &mut license,
                word if word < LICENSE.len() + PERHAPS.len() => &mut perhaps,
                _ => &mut coded,
            };
            kind.get_or_insert(hit.start());
            if license.is_some() && coded.is_some() {
                break;
            }
        }
        if let Some(at) = coded {
            let text = &line[around(line, at)];
            for (range, code) in find_error_codes(text) {
                if speaks(&code, text, &range, license.is_some()) {
                    self.keep_code(code, KeptLine::new(text, place));
                    is_kept = true;
                }
            }
        }
        if let Some(at) = license.or(perhaps) {
            let text = &line[around(line, at)];
            let is_trouble = || TROUBLING.as_ref().is_some_and(|search| search.is_match(text));
            if coded.is_none() && tells_that_it_went_through(text) {
                self.forget_what_was_refused();
            }
            if license.is_some() && is_trouble() || holds_printed(text) {
                self.keep_line(KeptLine::new(text, place));
                is_kept = true;
            }
        }
        is_kept
    }

    /// Adds what was seen in the next part of the same log, whose places count from the end of this one.
    ///
    /// The same is kept as if all lines had been looked at one by one: what a part no longer holds has more in that
    /// part alone that is newer than may be kept.
    pub(super) fn append(&mut self, next: Sightings, end: Place) {
        if next.went_through {
            self.forget_what_was_refused();
        }
        let moved = |mut kept: KeptLine| {
            kept.place.line += end.line;
            kept.place.byte += end.byte;
            kept
        };
        next.lines.into_iter().for_each(|kept| self.keep_line(moved(kept)));
        next.codes.into_iter().for_each(|(code, kept)| self.keep_code(code, moved(kept)));
    }

    fn forget_what_was_refused(&mut self) {
        self.went_through = true;
        self.codes.retain(|(code, _)| !code.is_for_desks());
    }

    /// How many lines are kept.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.lines.len()
    }

    fn keep_line(&mut self, kept: KeptLine) {
        if let Some(same) = self.lines.iter().position(|known| known.shape == kept.shape) {
            self.lines.remove(same);
        }
        self.lines.push_back(kept);
        if self.lines.len() > MOST_LINES {
            self.lines.pop_front();
        }
    }

    fn keep_code(&mut self, code: ErrorCode, kept: KeptLine) {
        // A mail product tells each new state of its licence: only the newest still holds.
        let replaces = |known: &ErrorCode| *known == code || is_mail_state(known) && is_mail_state(&code);
        self.codes.retain(|(known, _)| !replaces(known));
        self.codes.push_back((code, kept));
        if self.codes.len() > MOST_CODES {
            self.codes.pop_front();
        }
    }

    /// What was seen, the newest first, with private values taken out; `last` is the date of the log's last line.
    pub(super) fn finish(mut self, origin: &Origin, last: Option<NaiveDate>) -> Vec<Observation> {
        if let Some(since) = last.and_then(|last| last.checked_sub_signed(RECENT)) {
            let is_recent = |kept: &KeptLine| line_date(&kept.text).is_none_or(|date| date >= since);
            self.lines.retain(is_recent);
            self.codes.retain(|(_, kept)| is_recent(kept));
        }
        // Codes that only mean something beside words are looked for in the few lines that were kept.
        let mut late = Vec::new();
        for kept in &self.lines {
            let found = find_error_codes(&kept.text);
            let alone = |range: &Range<usize>| found.iter().filter(|(other, _)| other == range).count() == 1;
            for (_, code) in found.iter().filter(|(range, code)| alone(range) && is_printed(code, &kept.text)) {
                late.push((code.clone(), kept.clone()));
            }
        }
        for (code, kept) in late {
            if !self.codes.iter().any(|(known, _)| *known == code) {
                self.keep_code(code, kept);
            }
        }
        let mut redactor = Redactor::new(&Known::default());
        for kept in self.lines.iter().chain(self.codes.iter().map(|(_, kept)| kept)) {
            // What cannot be cleaned is left out below.
            let _ = redactor.learn(&kept.text);
        }
        let mut observed = |fact, code: Option<String>, kept: KeptLine| {
            let text = masked_text_up_to(&redactor.clean(&kept.text), LONGEST);
            let value = Value::Text(code.unwrap_or_else(|| text.clone()));
            let evidence = Evidence::new(SOURCE, origin.line(kept.place.line, kept.place.byte), &text, origin.now);
            // What a person saw stands before what a log recorded, perhaps long ago.
            Observation { fact, value, strength: Strength::Hint, evidence }
        };
        let codes = self.codes.into_iter().rev();
        let mut observations: Vec<_> =
            codes.map(|(code, kept)| observed(FactId::AttemptErrorCode, Some(code.to_string()), kept)).collect();
        observations.extend(self.lines.into_iter().rev().map(|kept| observed(FactId::AttemptMessage, None, kept)));
        observations
    }
}

impl KeptLine {
    fn new(text: &str, place: Place) -> Self {
        let mut hasher = DefaultHasher::new();
        text.as_bytes().split(u8::is_ascii_digit).for_each(|signs| hasher.write(signs));
        KeptLine { text: text.to_owned(), shape: hasher.finish(), place }
    }
}

/// The date with which a line begins, where its order is certain: `2026-11-24` or `24.11.2026`.
pub(super) fn line_date(line: &str) -> Option<NaiveDate> {
    let start = line.trim_start_matches(|c: char| !c.is_ascii_digit() && !c.is_alphabetic()).get(..10)?;
    // Most lines of most logs are dismissed here.
    if !matches!(start.as_bytes(), [_, _, _, _, b'-' | b'/' | b'.', ..] | [_, _, b'.', ..]) {
        return None;
    }
    ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y"].iter().find_map(|form| NaiveDate::parse_from_str(start, form).ok())
}

/// The stretch of a line around a place in it.
fn around(line: &str, at: usize) -> Range<usize> {
    let start = line.ceil_char_boundary(at.saturating_sub(BEFORE));
    start..line.floor_char_boundary((at + AFTER).min(line.len()))
}

/// Whether a code tells the state of a mail product's licence, and not that something failed (source: KLMS/8.2 page
/// 151763).
fn is_mail_state(code: &ErrorCode) -> bool {
    code.family == CodeFamily::Klms && code.code != "LMS_EV_LICENSE_ERROR"
}

/// Whether a code that was found in any line is one of the licence.
fn speaks(code: &ErrorCode, text: &str, range: &Range<usize>, about_license: bool) -> bool {
    let before = &text[text.floor_char_boundary(range.start.saturating_sub(NEAR))..range.start];
    let is_named = || NAMING.as_ref().is_some_and(|search| search.is_match(before));
    match code.family {
        CodeFamily::Kes => about_license || is_named(),
        CodeFamily::Hresult => about_license && is_named() || text.contains("AddKeyOrActivationCode"),
        CodeFamily::Klms => code.code.contains("LICENSE") || code.code == "LMS_EV_GRACE_PERIOD",
        CodeFamily::KscSubscription | CodeFamily::Ksc | CodeFamily::Kss | CodeFamily::Klola => true,
        CodeFamily::Kesl | CodeFamily::Kavshell | CodeFamily::EndpointAgent => false,
    }
}

/// Whether a code of a program's own is meant, in a line that tells of trouble with the licence.
fn is_printed(code: &ErrorCode, text: &str) -> bool {
    match code.family {
        CodeFamily::Kesl => text.contains("-control"),
        CodeFamily::Kavshell | CodeFamily::EndpointAgent | CodeFamily::Klola => true,
        CodeFamily::Kes
        | CodeFamily::Klms
        | CodeFamily::KscSubscription
        | CodeFamily::Ksc
        | CodeFamily::Kss
        | CodeFamily::Hresult => false,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;

    fn seen(lines: &[&str]) -> Vec<(FactId, String)> {
        let mut sightings = Sightings::default();
        for (number, line) in (1..).zip(lines) {
            sightings.take_line(line, Place { line: number, byte: 0 });
        }
        let last = lines.last().and_then(|line| line_date(line));
        let observations = sightings.finish(&Origin::new("x.log", DateTime::UNIX_EPOCH), last);
        observations.into_iter().map(|seen| (seen.fact, seen.value.to_string())).collect()
    }

    #[test]
    fn codes_count_only_where_they_are_errors_of_the_licence() {
        for (line, code) in [
            ("10:00 task failed, error=8947900a", "kes:8947900A"),
            ("AddKeyOrActivationCode failed, result = 0x80010102", "hresult:80010102"),
            ("license: 0947901D", "kes:0947901D"),
            ("LMS_EV_LICENSE_EXPIRED", "klms:LMS_EV_LICENSE_EXPIRED"),
            ("license add: kavshell error -6", "kavshell:-6"),
        ] {
            let found = seen(&[line]);
            assert!(found.contains(&(FactId::AttemptErrorCode, code.to_owned())), "{line}: {found:?}");
        }
        for line in
            ["object at 0947A3F0 freed", "scan result = 0x80070005", "license error -30 degrees", "kesl error 5"]
        {
            assert!(!seen(&[line]).iter().any(|(fact, _)| *fact == FactId::AttemptErrorCode), "{line}");
        }
    }

    #[test]
    fn only_the_newest_state_of_a_mail_products_licence_holds() {
        let found =
            seen(&["LMS_EV_LICENSE_OK", "LMS_EV_LICENSE_ERROR", "LMS_EV_LICENSE_EXPIRED", "LMS_EV_GRACE_PERIOD"]);
        let codes: Vec<_> = found.iter().filter(|(fact, _)| *fact == FactId::AttemptErrorCode).collect();
        let names: Vec<_> = codes.iter().map(|(_, code)| code.as_str()).collect();
        assert_eq!(names, ["klms:LMS_EV_GRACE_PERIOD", "klms:LMS_EV_LICENSE_ERROR"]);
    }

    #[test]
    fn the_newest_lines_are_kept_each_kind_once() {
        let mut lines: Vec<String> =
            (0..200_u8).map(|n| format!("license {} expired", char::from(b'a' + n % 26))).collect();
        lines.extend((0..100_u32).map(|n| format!("{n} License error at {n} {}", "x".repeat(n as usize))));
        lines.extend((0..9).map(|n| format!("10:00:0{n} license server cannot be reached")));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let found = seen(&lines);
        assert_eq!(found.len(), MOST_LINES);
        assert_eq!(found[0].1, "10:00:08 license server cannot be reached");
        assert!(found[1].1.starts_with("99 License error"), "{found:?}");
        assert_eq!(seen(&["license is fine", "error 5", ""]), []);
    }

    #[test]
    fn lines_of_an_earlier_licence_do_not_count() {
        let (old, new) = ("2020-03-01 10:00:00 license error=89479006", "2026-11-20 10:00:00 license error=8947900A");
        let codes = |lines: &[&str]| {
            let found = seen(lines);
            found
                .into_iter()
                .filter(|(fact, _)| *fact == FactId::AttemptErrorCode)
                .map(|(_, code)| code)
                .collect::<Vec<_>>()
        };
        assert_eq!(codes(&[old, new]), ["kes:8947900A"]);
        assert_eq!(codes(&[old, "24.11.2026 nothing"]), Vec::<String>::new());
        assert_eq!(codes(&[old]), ["kes:89479006"]);
        assert_eq!(codes(&["10:00 license error=89479006", new]).len(), 2, "a line without a date is kept");
    }

    #[test]
    fn private_values_are_taken_out() {
        let found = seen(&[r"license error for User: FIRM\evelyn, code ABCDE-12345-FGHJK-67890, C:\Users\Eve Adams\x"]);
        let text = &found[0].1;
        for secret in ["evelyn", "FIRM", "ABCDE", "Eve Adams"] {
            assert!(!text.contains(secret), "{text}");
        }
    }

    #[test]
    fn the_searches_are_built() {
        assert!(INTERESTING.is_some() && TROUBLING.is_some() && NAMING.is_some());
    }

    proptest! {
        #[test]
        fn any_line_is_looked_at(line in "(.{0,30}(license error|8947900[a-f]|result = 0x8)?){0,4}", wide in 0_usize..3000) {
            let line = format!("{}{line}", "я".repeat(wide));
            for (_, text) in seen(&[&line]) {
                prop_assert!(text.chars().count() <= LONGEST + 2);
            }
        }
    }
}
