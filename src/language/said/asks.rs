//! What a text only asks: whoever asks whether the licence may be used on a phone has no trouble, and is answered.
//!
//! A question is a sentence that asks or wishes and holds nothing that has happened. What it fears or supposes ("do I lose the
//! days", "when it has expired") is no trouble yet; "why" asks of what has happened.

use std::ops::Range;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::{AskedKind, Together, tables};

/// What has happened, whatever else the sentence asks.
const HAPPENED: [&str; 10] = [
    "refused",
    "blocked",
    "block-list",
    "key-cancelled",
    "list-broken",
    "renewal-failed",
    "no-code-came",
    "twice-word",
    "unwanted-word",
    "bank-refuses",
];

/// Words between what is supposed and the end that it supposes.
const SUPPOSED_WITHIN: usize = 9;

/// Sentences beside a question in which it may name what it is about.
const BESIDE: usize = 1;

/// What a text asks, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What the questions are about that the tables know, each with the sentence that asks.
    pub about: Vec<(&'static str, Range<usize>)>,
    /// The sentences that only ask, in bytes of the text.
    pub places: Vec<Range<usize>>,
}

/// What a text asks.
#[must_use]
pub fn what_is_asked(text: &str) -> Asked {
    asked(&Spoken::of_words(text))
}

/// Whether a topic can say that it answers this kind of question.
#[must_use]
pub fn is_asked_about(kind: &str) -> bool {
    tables().asked.iter().any(|known| known.about == kind)
}

/// As [`what_is_asked`], of a text that is read already.
pub(super) fn asked(spoken: &Spoken<'_>) -> Asked {
    let mut found = Asked::default();
    for (number, place) in spoken.sentence_places() {
        if !asks(spoken, number) || tells_what_happened(spoken, number) {
            continue;
        }
        let about = tables().asked.iter().filter(|kind| is_about(spoken, number, kind));
        found.about.extend(about.map(|kind| (kind.about.as_str(), place.clone())));
        found.places.push(place);
    }
    found
}

/// The places of some groups in one sentence, in the language that is spoken.
fn within<'s>(
    spoken: &'s Spoken<'_>,
    sentence: usize,
    groups: &'s [&'static str],
) -> impl Iterator<Item = &'s WordHit> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.asking_language);
    spoken.of(groups).filter(move |hit| hit.sentence == sentence).filter(speaks)
}

/// Whether a sentence asks or wishes.
fn asks(spoken: &Spoken<'_>, sentence: usize) -> bool {
    let ends = |words: &str| words.trim_end_matches(['"', '”', '»', ')']).ends_with(['?', '？']);
    let says = within(spoken, sentence, &["asks"]).next().is_some();
    let why = within(spoken, sentence, &["asks-why"]).next().is_some();
    !why && (says || spoken.sentence(sentence).is_some_and(ends))
}

/// Whether a sentence tells of something that is wrong, and not only fears or supposes it.
fn tells_what_happened(spoken: &Spoken<'_>, sentence: usize) -> bool {
    let happened = within(spoken, sentence, &HAPPENED).any(|hit| !is_denied(spoken, hit));
    let supposes: Vec<&WordHit> = within(spoken, sentence, &["supposing"]).collect();
    let says = within(spoken, sentence, &["window-says"]).next().is_some();
    let is_supposed = |hit: &WordHit| {
        let before = |one: &&WordHit| one.place.start <= hit.place.start || one.language == "ja";
        supposes.iter().copied().filter(before).any(|one| spoken.between(&one.place, &hit.place) <= SUPPOSED_WITHIN)
    };
    let now = within(spoken, sentence, &["today-word"]).next().is_some();
    let ended = within(spoken, sentence, &["ended"]).any(|hit| says || now || !is_supposed(hit));
    let feared: Vec<&WordHit> = within(spoken, sentence, &["feared", "trouble-over", "supposing"]).collect();
    let covers = |hit: &WordHit| {
        feared.iter().any(|fear| fear.place.start <= hit.place.start && hit.place.end <= fear.place.end)
    };
    let troubles = || within(spoken, sentence, &["trouble"]).any(|hit| !covers(hit) && !is_denied(spoken, hit));
    happened || ended || troubles()
}

fn is_denied(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    let denies = spoken.of(&["not"]).any(|not| hit.place.start <= not.place.start && not.place.end <= hit.place.end);
    !denies && spoken.is_denied(hit, &hit.place, std::slice::from_ref(&hit.place), hit.language, 1, false)
}

/// Whether a question is of a kind: it names one thing of it, and the rest stands beside.
fn is_about(spoken: &Spoken<'_>, sentence: usize, kind: &AskedKind) -> bool {
    let around = sentence.saturating_sub(BESIDE)..=sentence + BESIDE;
    let near = |groups: &Vec<&'static str>, at: usize| within(spoken, at, groups).next().is_some();
    let without = || within(spoken, sentence, &kind.without).next().is_some();
    kind.near.iter().any(|groups| near(groups, sentence))
        && kind.near.iter().all(|groups| around.clone().any(|at| near(groups, at)))
        && !without()
}

/// The sentences that tell of a device which was given away long ago: what befell it concerns nobody here.
pub(super) fn about_what_was_given_away(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for hit in spoken.of(&["gave-away"]).filter(|hit| speak_alike(hit.language, spoken.asking_language)) {
        let beside = |groups: &'static [&'static str]| {
            let mut found = spoken.beside(hit, groups, Together::Sentence);
            found.any(|other| speak_alike(other.language, spoken.asking_language))
        };
        let is_past = beside(&["bygone"]) && !beside(&["today-word", "refused", "blocked"]);
        if is_past && beside(&["old-device", "device"]) {
            places.extend(spoken.sentence_place(hit.sentence));
        }
    }
    places.dedup();
    places
}
