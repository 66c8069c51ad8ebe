//! What of a text is finished, as the text says itself, beside what is open; and the older mail below an answer.

use std::ops::Range;

use super::of_now::{ends_its_clause, is_of_another_time, that_nothing_is_needed};
use super::owed::about_money_owed;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::{ANY, Together};
use crate::facts::FactId;
use crate::text::{overlaps, quoted_places};

/// What an older mail or a finished trouble tells all the same: what is used, and whose it is.
pub(super) const BACKGROUND: [FactId; 9] = [
    FactId::ProductName,
    FactId::ProductFamily,
    FactId::ProductVersion,
    FactId::ProductGeneration,
    FactId::ProductMeantFor,
    FactId::SystemPlatform,
    FactId::SystemName,
    FactId::PurchaseChannel,
    FactId::PurchasePlace,
];

/// What tells of a licence or a code that fails.
pub(super) const TROUBLES: [&str; 9] = [
    "trouble",
    "refused",
    "ended",
    "blocked",
    "renewal-failed",
    "no-code-came",
    "too-many",
    "limit-direct",
    "asked-for",
];

/// What tells of money.
const OF_MONEY: [&str; 3] = ["twice-word", "unwanted-word", "charged"];

/// What fails, beside an end that is near.
pub(super) const FAILS: [&str; 7] =
    ["trouble", "refused", "ended", "blocked", "renewal-failed", "no-code-came", "not-charged"];

/// What counts the time that is left.
pub(super) const UNITS: [&str; 4] = ["unit-day", "unit-week", "unit-month", "unit-year"];

/// Of what there can be too many.
const TOO_MANY_OF: [&str; 4] = ["device", "one-device", "limit-word", "places-noun"];

/// Words of a sentence that only says that what stands before it is finished.
const FEW: usize = 12;

/// How surely the model must name a topic for the words to name a failure by themselves.
const NAMES: f64 = 0.5;

/// The same where the words themselves say that they come to what is the matter now.
const NAMES_TURNED: f64 = 0.35;

/// The places of a text that tell of a trouble which is finished, as the text says itself: "my card was refused, that is
/// settled since"; and where it says what it is really about, the troubles of long ago before that.
pub(super) fn finished(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let told: Vec<&WordHit> = told_of(spoken).filter(speaks).collect();
    if told.is_empty() {
        return Vec::new();
    }
    let mut places = Vec::new();
    let owed = about_money_owed(spoken);
    for end in spoken.of(&["finished", "finished-alone"]).filter(speaks).filter(|end| ends_it(spoken, end)) {
        let here = told.iter().any(|hit| hit.sentence == end.sentence && hit.place.start < end.place.end);
        let before = end.sentence.checked_sub(1).filter(|_| !here && is_short(spoken, end.sentence));
        let from = if here { Some(end.sentence) } else { before };
        let tells = |sentence: usize| told.iter().any(|hit| hit.sentence == sentence);
        let Some(from) = from.filter(|from| tells(*from)).and_then(|from| spoken.sentence_place(from)) else {
            continue;
        };
        let is_owed = || owed.iter().any(|owed| overlaps(owed, &from));
        if here && is_in_spite(spoken, &told, end) || is_owed() {
            continue;
        }
        places.extend(spoken.clause_place(end.clause).map(|clause| from.start..clause.end.max(from.start)));
    }
    let named_again = named_again(spoken, &told, &places);
    places.extend(named_again);
    places.extend(long_ago(spoken, &told));
    places
}

/// What tells of a trouble, of whatever kind.
pub(super) fn told_of<'s>(spoken: &'s Spoken<'_>) -> impl Iterator<Item = &'s WordHit> {
    spoken.of_either(&TROUBLES, &OF_MONEY)
}

/// The sentences behind what is finished that only tell once more what it was: "the refused code was a typo". Not where one tells
/// of now, of another one, or of a trouble of another kind.
fn named_again(spoken: &Spoken<'_>, told: &[&WordHit], finished: &[Range<usize>]) -> Vec<Range<usize>> {
    let place_of = |hit: &WordHit| spoken.folded.original(hit.place.clone()).start;
    let is_finished = |hit: &&&WordHit| finished.iter().any(|place| place.contains(&place_of(hit)));
    let over: Vec<&str> = told.iter().filter(is_finished).map(|hit| hit.group).collect();
    let Some(end) = finished.iter().map(|place| place.end).max().filter(|_| !over.is_empty()) else {
        return Vec::new();
    };
    let holds = |groups: &'static [&'static str], sentence: usize| spoken.says_in(sentence, groups);
    let again = spoken.sentence_places().filter(|(number, place)| {
        let here: Vec<&&WordHit> = told.iter().filter(|hit| hit.sentence == *number).collect();
        let names_it = || !here.is_empty() || holds(&["code-noun", "licence"], *number);
        // "Of another year" is no device too many.
        let is_same = here.iter().all(|hit| hit.group == "too-many" || over.contains(&hit.group)) && names_it();
        place.start >= end && is_same && holds(&["was-then"], *number) && !holds(&["another-now"], *number)
    });
    again.map(|(_, place)| place).collect()
}

/// The sentences of long ago before the one that says what the text is really about.
fn long_ago(spoken: &Spoken<'_>, told: &[&WordHit]) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let Some(matter) = spoken.of(&["real-matter"]).filter(speaks).max_by_key(|hit| hit.place.start) else {
        return Vec::new();
    };
    if !told.iter().any(|hit| hit.place.start > matter.place.start) {
        return Vec::new();
    }
    let holds = |groups: &'static [&'static str], sentence: usize| spoken.says_in(sentence, groups);
    let mut sentences: Vec<usize> =
        told.iter().map(|hit| hit.sentence).filter(|sentence| *sentence < matter.sentence).collect();
    sentences.dedup();
    sentences.retain(|sentence| {
        holds(&["long-past"], *sentence) || holds(&["past-then"], *sentence) && holds(&["mended"], *sentence)
    });
    sentences.into_iter().filter_map(|sentence| spoken.sentence_place(sentence)).collect()
}

/// Whether words say that something is finished: nobody only claims it, asks for it or denies it, and it has not come back.
pub(super) fn ends_it(spoken: &Spoken<'_>, end: &WordHit) -> bool {
    let own = std::slice::from_ref(&end.place);
    let sentence = spoken.sentence(end.sentence).unwrap_or_default();
    let asks = sentence.trim_end_matches(['"', '”', '»', ')']).ends_with(['?', '？']);
    if asks || spoken.is_denied(end, &end.place, own, end.language, 3, true) || spoken.is_denied_at_the_end(end) {
        return false;
    }
    if end.group == "finished-alone" && !is_alone(spoken, end) || is_of_the_licence(spoken, end) {
        return false;
    }
    let speaks = |hit: &&WordHit| speak_alike(hit.language, end.language);
    let mut claims = spoken.beside(end, &["seller-says", "caller", "supposed"], Together::Clause).filter(speaks);
    let mut back = spoken.beside(end, &["again-word"], Together::Sentence).filter(speaks);
    let contrast =
        spoken.beside(end, &["contrast"], Together::Sentence).filter(speaks).map(|hit| hit.place.start).min();
    let is_back = |again: &WordHit| {
        again.place.start >= end.place.end && contrast.is_none_or(|contrast| again.place.start < contrast)
    };
    !claims.any(|claim| claim.place.end <= end.place.start) && !back.any(is_back)
}

/// Whether what is finished is the licence itself: "l'abbonamento è finito" is the trouble, and not its end.
fn is_of_the_licence(spoken: &Spoken<'_>, end: &WordHit) -> bool {
    let ended = spoken.of(&["ended", "is-over"]).any(|hit| overlaps(&hit.place, &end.place));
    ended && spoken.beside(end, &["subscription", "product", "kaspersky"], Together::Clause).next().is_some()
}

/// Whether a clause says nothing but these words, with an "all" or a "since" at most.
fn is_alone(spoken: &Spoken<'_>, end: &WordHit) -> bool {
    let clause = spoken.clause(end.clause).unwrap_or_default();
    let words = clause.split_whitespace().count();
    let of_end = spoken.folded.as_str()[end.place.clone()].split(' ').count();
    words <= of_end + 1 && clause.chars().count() <= spoken.folded.as_str()[end.place.clone()].chars().count() + 8
}

fn is_short(spoken: &Spoken<'_>, sentence: usize) -> bool {
    let words = spoken.sentence(sentence).unwrap_or_default();
    words.split_whitespace().count() <= FEW && words.chars().count() <= FEW * 8
}

/// Whether what is finished is only set against what is not: "it is refused although the payment is settled".
fn is_in_spite(spoken: &Spoken<'_>, told: &[&WordHit], end: &WordHit) -> bool {
    let spite = spoken.beside(end, &["in-spite"], Together::Clause).filter(|hit| hit.place.end <= end.place.start);
    let last = spite.map(|hit| hit.place.start).max();
    last.is_some_and(|spite| told.iter().any(|hit| hit.sentence == end.sentence && hit.place.end <= spite))
}

/// The place of a text from which on it tells what it is really about.
#[must_use]
pub fn what_really_matters(spoken: &Spoken<'_>) -> Option<Range<usize>> {
    let matters = spoken.of(&["real-matter"]).filter(|hit| speak_alike(hit.language, spoken.language));
    let last = matters.max_by_key(|hit| hit.place.start)?;
    let start = spoken.clause_place(last.clause)?.start;
    (start > 0).then_some(start..spoken.original.len())
}

/// Words between an end and its day.
const NEAR_A_DAY: usize = 8;

/// Whether a text says that the licence ends today or tomorrow, and nothing that fails.
#[must_use]
pub fn only_ends_soon(spoken: &Spoken<'_>) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let days: Vec<&WordHit> = spoken.of(&["today", "tomorrow"]).filter(speaks).collect();
    let ends = spoken.of(&["ends"]).filter(speaks).any(|end| {
        let is_near = |day: &&WordHit| spoken.between(&day.place, &end.place) <= NEAR_A_DAY;
        days.iter().copied().filter(|day| day.sentence == end.sentence).any(|day| is_near(&day))
    });
    ends && !fails(spoken)
}

/// Whether a text tells of nothing that fails.
#[must_use]
pub fn tells_of_no_failure(text: &str) -> bool {
    !fails(&Spoken::of_words(text))
}

fn fails(spoken: &Spoken<'_>) -> bool {
    spoken.of(&FAILS).filter(|hit| speak_alike(hit.language, spoken.language)).any(|hit| {
        let own = std::slice::from_ref(&hit.place);
        !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
    })
}

/// The places of an older mail below or above a text that says by itself what is wrong, or that all is well: the mail is the
/// background of that.
#[must_use]
pub fn about_older_mail(text: &str) -> Vec<Range<usize>> {
    let quoted = quoted_places(text);
    if quoted.is_empty() {
        return quoted;
    }
    if says_enough(&without(text, &quoted)) { quoted } else { Vec::new() }
}

/// A text without the older mail that is only its background; nothing where there is none.
#[must_use]
pub fn without_older_mail(text: &str) -> Option<String> {
    let quoted = about_older_mail(text);
    (!quoted.is_empty()).then(|| without(text, &quoted))
}

/// A text with some places blanked out, so that every other place stays where it is.
fn without(text: &str, places: &[Range<usize>]) -> String {
    let mut left = text.to_owned();
    for place in places {
        left.replace_range(place.clone(), &" ".repeat(place.len()));
    }
    left
}

/// What a text goes on with behind the last sentence that wants it put down as over: "treat this mail as solved".
#[must_use]
pub fn behind_an_order_to_close(text: &str) -> &str {
    let spoken = Spoken::of_words(text);
    let ends = spoken.of(&["put-down-as"]).map(|hit| spoken.folded.original(hit.place.clone()).end);
    let behind = ends.max().and_then(|end| text.get(end..)).unwrap_or_default();
    behind.find(['.', '!', '\n', '。', '！']).map_or("", |end| behind[end..].trim_start_matches(['.', '!', '。', '！']))
}

/// Whether a text says by the words of some groups that all is well, and of nothing that it fails but in the places `aside`.
pub(super) fn is_well_beside(spoken: &Spoken<'_>, groups: &'static [&'static str], aside: &[Range<usize>]) -> bool {
    let is_aside = |hit: &&WordHit| {
        let start = spoken.folded.original(hit.place.clone()).start;
        aside.iter().any(|place| place.contains(&start))
    };
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    // "Stopped working now" is no "working now", and what "läuft jetzt ab" has not been mended.
    let breaks_off = |hit: &WordHit| {
        let broken = spoken.beside(hit, &["works-no-more"], Together::Clause);
        broken.filter(speaks).any(|broken| overlaps(&broken.place, &hit.place))
            || spoken.beside(hit, &["ends", "ends-last"], Together::Clause).any(|end| {
                // "Valid until May" is both.
                speaks(&end) && !(hit.group == "in-order-now" && overlaps(&end.place, &hit.place))
            })
    };
    let is_now = |hit: &&WordHit| {
        !is_aside(hit) && !breaks_off(hit) && !is_of_another_time(spoken, hit) && !is_of_something_else(spoken, hit)
    };
    let well: Vec<&WordHit> = spoken.of(groups).filter(speaks).filter(is_now).collect();
    let is_denied = |hit: &WordHit, within| {
        // Of such a language it is not known where a "not" stands.
        let is_foreign = hit.language == ANY;
        if is_foreign && spoken.beside(hit, &["not-elsewhere"], Together::Sentence).next().is_some() {
            return true;
        }
        let own = std::slice::from_ref(&hit.place);
        spoken.is_denied(hit, &hit.place, own, hit.language, within, true) || spoken.is_denied_at_the_end(hit)
    };
    let asks = |hit: &WordHit| spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？']));
    let turns = spoken.of(&["contrast", "again-word", "except-for"]).filter(speaks).filter(|hit| !is_aside(hit));
    // "Ich brauche nichts" asks for nothing, as thanks for help do.
    let thanked = spoken.of(&["help-given", "without-trouble"]).chain(that_nothing_is_needed(spoken));
    let thanked: Vec<&WordHit> = thanked.collect();
    let is_of_well = |hit: &WordHit| well.iter().chain(&thanked).any(|well| overlaps(&well.place, &hit.place));
    // "Eight more months" turns to nothing else, and "another one" alone is none too many.
    let counts_on = |hit: &WordHit| {
        hit.group == "again-word" && spoken.beside(hit, &UNITS, Together::Clause).any(|unit| speaks(&unit))
    };
    let is_loose = |hit: &WordHit| {
        hit.group == "too-many" && !spoken.beside(hit, &TOO_MANY_OF, Together::Clause).any(|of| speaks(&of))
    };
    let turns = turns.filter(|hit| !is_of_well(hit) && !counts_on(hit)).count() > 0;
    let fails = told_of(spoken).filter(speaks).any(|hit| !is_of_well(hit) && !is_aside(&hit) && !is_loose(hit));
    let of_none = spoken.of(&["none-of-them"]).any(|hit| speak_alike(hit.language, spoken.language));
    let is_bound = |hit: &WordHit| match hit.group {
        "works-said" | "well-now" if of_none => true,
        "helped" => depends_on_something(spoken, hit) || is_only_hoped(spoken, hit),
        "helped-at-the-end" => !ends_its_clause(spoken, hit) || is_claimed(spoken, hit),
        _ => is_only_supposed(spoken, hit) || is_only_hoped(spoken, hit),
    };
    well.iter().any(|hit| !asks(hit) && !is_denied(hit, 3) && !is_bound(hit)) && !fails && !turns
}

/// What a licence, or the app, is called.
const OURS: [&str; 7] = ["kaspersky", "product", "licence", "subscription", "code-noun", "app-word", "antivirus-word"];

/// Whether it is something else that is well again: "I was in hospital (hip, works again)", "the printer works again". It stands
/// before the words, in their clause or the one before, and no name of the licence nearer.
pub(super) fn is_of_something_else(spoken: &Spoken<'_>, well: &WordHit) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let before = |groups: &'static [&'static str]| {
        let near = spoken.beside(well, groups, Together::Sentence).filter(speaks);
        near.filter(|hit| hit.place.end <= well.place.start && hit.clause + 1 >= well.clause)
            .map(|hit| hit.place.end)
            .max()
    };
    let is_named_behind =
        spoken.beside(well, &OURS, Together::Clause).filter(speaks).any(|hit| hit.place.start >= well.place.end);
    before(&["something-else"]).is_some_and(|other| !is_named_behind && before(&OURS).is_none_or(|ours| ours < other))
}

/// Who says that all is well, where it is not the one who writes.
const CLAIMS: [&str; 3] = ["promised-by-others", "claims-so", "seller-says"];

/// Whether that all is well is only hoped, wanted, asked or promised by others: such words before it and no "and" between, and in
/// languages whose verb comes last wherever they stand.
pub(super) fn is_only_hoped(spoken: &Spoken<'_>, well: &WordHit) -> bool {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let hopes = spoken.beside(well, &["only-hoped"], Together::Sentence);
    let claims = spoken.beside(well, &CLAIMS, Together::Sentence);
    let is_joined = |between: &Range<usize>| {
        spoken
            .beside(well, &["and", "and-plus"], Together::Sentence)
            .filter(speaks)
            .any(|joint| overlaps(&joint.place, between))
    };
    let reaches = |hit: &&WordHit| {
        let is_loose = !overlaps(&hit.place, &well.place);
        let is_before = hit.place.end <= well.place.start && !is_joined(&(hit.place.end..well.place.start));
        is_loose && (is_before || super::spoken::stands_behind(hit.language))
    };
    hopes.chain(claims).filter(speaks).any(|hit| reaches(&hit))
}

/// Whether a sentence says who claims what it says.
fn is_claimed(spoken: &Spoken<'_>, well: &WordHit) -> bool {
    spoken.beside(well, &CLAIMS, Together::Sentence).any(|hit| speak_alike(hit.language, spoken.language))
        || depends_on_something(spoken, well)
}

/// Whether all is well only once something is: "when it works again, you can close it".
fn is_only_supposed(spoken: &Spoken<'_>, well: &WordHit) -> bool {
    conditions(spoken, well).any(|once| once.place.start <= well.place.start)
}

/// The same, wherever the condition stands: "you may close it, if I get my money back".
pub(super) fn depends_on_something(spoken: &Spoken<'_>, end: &WordHit) -> bool {
    conditions(spoken, end).next().is_some()
}

fn conditions<'s>(spoken: &'s Spoken<'_>, hit: &'s WordHit) -> impl Iterator<Item = &'s WordHit> {
    let once = spoken.beside(hit, &["once-it-works"], Together::Sentence);
    once.filter(|once| speak_alike(once.language, hit.language))
}

fn says_enough(own: &str) -> bool {
    let spoken = Spoken::of_words(own);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let over = finished(&spoken);
    let wells: Vec<&WordHit> =
        spoken.of(&["well-now", "finished", "finished-alone", "trouble-over"]).filter(speaks).collect();
    let is_over = |hit: &WordHit| {
        let start = spoken.folded.original(hit.place.clone()).start;
        over.iter().any(|place| place.contains(&start)) || wells.iter().any(|well| overlaps(&well.place, &hit.place))
    };
    let fails = || {
        told_of(&spoken).filter(speaks).any(|hit| {
            let own = std::slice::from_ref(&hit.place);
            !is_over(hit) && !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false)
        })
    };
    let is_well = |well: &WordHit| {
        let own = std::slice::from_ref(&well.place);
        let asks = spoken.sentence(well.sentence).is_some_and(|sentence| sentence.ends_with(['?', '？']));
        !asks && !spoken.is_denied(well, &well.place, own, well.language, 3, true)
    };
    let fails = fails();
    if !fails && wells.iter().any(|well| is_well(well)) {
        return true;
    }
    let left = without(own, &over);
    let surely = keymend_words::understand(&left).first().map_or(0.0, |first| first.score);
    let hears = keymend_words::built_in().is_ok_and(|model| model.hears_a_failure(&left));
    let holds =
        |groups: &'static [&'static str]| spoken.of(groups).any(|hit| speak_alike(hit.language, spoken.language));
    // "Now the window says …" goes on with what is the matter now; "still" and "see below" with what the mail tells.
    let turns = holds(&["real-matter", "window-says"]);
    let goes_on = holds(&["again-word", "see-below"]);
    let names = surely >= if turns { NAMES_TURNED } else { NAMES };
    names && (fails || hears || turns) || hears && !goes_on || fails && turns
}
