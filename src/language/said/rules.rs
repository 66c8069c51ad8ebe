//! Rules over a text: groups of words that stand together make a fact.

use std::ops::Range;

use chrono::NaiveDate;

use super::Claim;
use super::dates::{DayPlace, Number, day_counts};
use super::spoken::{Spoken, WordHit, speak_alike, stands_behind};
use super::table::{ANY, Reads, RulePart, SaidRule, Statement, Together, ToldKind, tables};
use crate::facts::{FactType, Value};
use crate::text::overlaps;

/// Claims of one rule that are kept.
const MOST: usize = 32;

/// Words between a day and what it is the day of.
const NEAR_A_DAY: usize = 9;

/// The same within one clause, which may be long: "yesterday evening at 8 the automatic renewal was charged".
const NEAR_IN_A_CLAUSE: usize = 14;

/// Words between a number of days and what counts them.
const NEAR_A_COUNT: usize = 5;

/// What rules read beside words.
pub(super) struct Around<'s> {
    pub numbers: &'s [Number],
    pub days: &'s [DayPlace],
    pub today: NaiveDate,
    pub is_english: bool,
}

/// Every claim that the rules make of a text.
pub(super) fn claims(spoken: &Spoken<'_>, around: &Around<'_>) -> Vec<Claim> {
    let hearsay = hearsay(spoken);
    let mut claims = Vec::new();
    for rule in &tables().rules {
        claims.extend(of_rule(rule, spoken, around, &hearsay));
    }
    claims
}

fn of_rule(rule: &'static SaidRule, spoken: &Spoken<'_>, around: &Around<'_>, hearsay: &[Range<usize>]) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    for MadeStatement { whole, is_denied } in made(&rule.statement, spoken, hearsay, !rule.denied.is_empty()) {
        if claims.len() >= MOST {
            break;
        }
        if rule.only_denied && !is_denied {
            continue;
        }
        let (place, Some(anchor)) = (&whole.place, whole.parts.first()) else { continue };
        let written = if is_denied { &rule.denied } else { &rule.value };
        let said = match rule.reads {
            Reads::Nothing if written.is_empty() => None,
            Reads::Nothing => Value::parse(rule.fact, written).ok().map(|value| (value, place.clone())),
            _ if is_denied => None,
            Reads::Name => name_of(rule, spoken, anchor).map(|value| (value, anchor.place.clone())),
            reads => read(reads, spoken, anchor, rule, around),
        };
        if let Some((value, at)) = said
            && value.fits(rule.fact)
        {
            let place = place.start.min(at.start)..place.end.max(at.end);
            claims.push(Claim { fact: rule.fact, value, place, weight: rule.weight });
        }
    }
    claims
}

/// What a text tells that is no fact.
#[derive(Clone, Debug)]
pub struct ToldThing {
    /// By the name that a topic bears for it.
    pub kind: &'static str,
    /// Where, in bytes of the text.
    pub place: Range<usize>,
    /// Whether it counts in a longer text as well.
    pub at_length: bool,
    /// Whether it is told of what is over.
    pub though_over: bool,
    /// Whether it is said in the very words of the matter, whatever else the text sounds like.
    pub plainly: bool,
}

/// What befell a licence or a code, as a text tells it, and where in the folded text; what others have or is denied is not told.
pub(super) fn told(spoken: &Spoken<'_>) -> Vec<ToldThing> {
    let hearsay = hearsay(spoken);
    let of_kind = |kind: &'static ToldKind| {
        let found = made(&kind.statement, spoken, &hearsay, true).into_iter().find(|made| !made.is_denied)?;
        let ToldKind { about, at_length, though_over, plainly, .. } = *kind;
        Some(ToldThing { kind: about, place: found.whole.place, at_length, though_over, plainly })
    };
    tables().told.iter().filter_map(of_kind).collect()
}

/// A statement that a text makes or denies.
struct MadeStatement {
    whole: Whole,
    is_denied: bool,
}

/// The places where a text makes a statement; a denial may stand `behind` it.
fn made(
    statement: &'static Statement,
    spoken: &Spoken<'_>,
    hearsay: &[Range<usize>],
    behind: bool,
) -> Vec<MadeStatement> {
    let mut found: Vec<MadeStatement> = Vec::new();
    let Some((first, others)) = statement.near.split_first() else { return found };
    for anchor in spoken.of(&first.groups) {
        let is_told = |told: &Range<usize>| told.start <= anchor.place.start && anchor.place.end <= told.end;
        if !statement.of_others && hearsay.iter().any(is_told) {
            continue;
        }
        let Some(whole) = together(statement, spoken, anchor, others) else { continue };
        let Whole { place, language, parts } = &whole;
        let is_without = |other: &&WordHit| {
            speak_alike(other.language, language)
                && !(place.start <= other.place.start
                    && other.place.end <= place.end
                    && first.groups.contains(&other.group))
        };
        let stands_near = |part: &WordHit, near: &RulePart| {
            let mut found = spoken.beside(part, &near.groups, Together::Clause).filter(is_without);
            found.any(|other| spoken.between(&other.place, &part.place) <= near.within)
        };
        let is_barred = |part: &WordHit| {
            spoken.beside(part, &statement.without, Together::Clause).any(|other| is_without(&other))
                || statement.without_near.iter().any(|near| stands_near(part, near))
        };
        if parts.iter().any(is_barred) {
            continue;
        }
        if parts.get(1).is_some_and(|said_of| is_of_another(spoken, anchor, said_of, &statement.nearer)) {
            continue;
        }
        let is_denied = if statement.is_denial {
            false
        } else {
            match spoken.is_denied_over_clauses(parts, language, statement.deny_within, behind) {
                Some(is_denied) => is_denied,
                None => continue,
            }
        };
        found.push(MadeStatement { whole, is_denied });
    }
    found
}

/// A statement as it stands in a text.
struct Whole {
    place: Range<usize>,
    language: &'static str,
    /// Its groups, the anchor first.
    parts: Vec<WordHit>,
}

/// Whether a part of a statement is rather said of something else, which stands nearer to it than the anchor, or alone in
/// its clause: of "the old one I have, a new one I do not" the second half says nothing of the old one.
fn is_of_another(spoken: &Spoken<'_>, anchor: &WordHit, part: &WordHit, nearer: &'static [&'static str]) -> bool {
    let own = spoken.between(&anchor.place, &part.place);
    let near = |other: &WordHit| {
        let distance = spoken.between(&other.place, &part.place);
        !overlaps(&other.place, &anchor.place)
            && !overlaps(&other.place, &part.place)
            && (distance < own || other.clause == part.clause && anchor.clause != part.clause)
    };
    !nearer.is_empty() && spoken.beside(part, nearer, Together::Sentence).any(near)
}

/// Where all groups of a statement stand together around its first one.
fn together(statement: &Statement, spoken: &Spoken<'_>, anchor: &WordHit, others: &[RulePart]) -> Option<Whole> {
    let mut place = anchor.place.clone();
    let mut parts = vec![anchor.clone()];
    let mut language = anchor.language;
    for part in others {
        let fits = |other: &&WordHit| {
            speak_alike(other.language, language)
                && !overlaps(&other.place, &anchor.place)
                && spoken.between(&other.place, &place) <= part.within
                && (!part.before || stands_behind(other.language) || other.place.end <= anchor.place.start)
                && (!part.before || other.clause == anchor.clause)
        };
        let beside = spoken.beside(anchor, &part.groups, statement.together).filter(fits);
        // A short word of another language may stand nearer than the one that is meant.
        let foreign = |other: &WordHit| !speak_alike(other.language, spoken.language);
        let nearest = beside.min_by_key(|other| (foreign(other), spoken.between(&other.place, &anchor.place)))?;
        place = place.start.min(nearest.place.start)..place.end.max(nearest.place.end);
        parts.push(nearest.clone());
        if nearest.language != ANY {
            language = nearest.language;
        }
    }
    Some(Whole { place, language, parts })
}

fn name_of(rule: &SaidRule, spoken: &Spoken<'_>, anchor: &WordHit) -> Option<Value> {
    let (name, _) = anchor.name.as_ref()?;
    // A name without one of the tables is shown as it is written.
    let written = || spoken.original.get(spoken.folded.original(anchor.place.clone())).unwrap_or_default();
    let name = if name.is_empty() { written() } else { name.as_str() };
    matches!(rule.fact.def().kind, FactType::Text).then(|| Value::parse(rule.fact, name).ok()).flatten()
}

/// The day or the number that stands nearest to the words of a rule.
fn read(
    reads: Reads,
    spoken: &Spoken<'_>,
    anchor: &WordHit,
    rule: &'static SaidRule,
    around: &Around<'_>,
) -> Option<(Value, Range<usize>)> {
    let is_here = |place: &Range<usize>| match rule.statement.together {
        Together::Clause => spoken.clause_of(place.start) == anchor.clause,
        Together::Sentence => spoken.sentence_of(place.start) == anchor.sentence,
        Together::Next => spoken.sentence_of(place.start).wrapping_sub(anchor.sentence) <= 1,
        Together::Text => true,
    };
    let near = |place: &Range<usize>| spoken.between(place, &anchor.place);
    match reads {
        Reads::PastDay | Reads::Day => {
            // "In 12 days" counts days, and names none.
            let counts = |day: &&DayPlace| !day.is_counted || reads == Reads::PastDay;
            // "It was charged yesterday, today it says expired": the day of its own clause is that of what is told.
            let is_own = |day: &DayPlace| spoken.clause_of(day.place.start) == anchor.clause;
            let within = |day: &DayPlace| if is_own(day) { NEAR_IN_A_CLAUSE } else { NEAR_A_DAY };
            let days = around.days.iter().filter(|day| is_here(&day.place) && near(&day.place) <= within(day));
            let days = days.filter(counts).filter(|day| speak_alike(day.language, anchor.language));
            let read = |day: &DayPlace| match reads {
                Reads::PastDay => day.past(around.today, around.is_english),
                _ => day.any(around.today, around.is_english),
            };
            let nearest = days.min_by_key(|day| (!is_own(day), near(&day.place)))?;
            if is_day_of_another(spoken, anchor, &nearest.place, rule) {
                return None;
            }
            Some((Value::Day(read(nearest)?), nearest.place.clone()))
        }
        Reads::Days => {
            let counts = day_counts(spoken, around.numbers, anchor.language);
            let here = counts.into_iter().filter(|(place, _)| is_here(place) && near(place) <= NEAR_A_COUNT);
            let (place, count) = here.min_by_key(|(place, _)| near(place))?;
            Some((Value::Count(count.into()), place))
        }
        Reads::Count => {
            let before = around.numbers.iter().filter(|number| {
                number.place.end <= anchor.place.start
                    && spoken.clause_of(number.place.start) == anchor.clause
                    && near(&number.place) <= 1
                    && speak_alike(number.language, anchor.language)
            });
            let nearest = before.min_by_key(|number| near(&number.place))?;
            // "A laptop" counts nothing, and a year is no number of devices.
            let is_count = nearest.language == ANY || nearest.value > 1;
            let is_year = (2006..2040).contains(&nearest.value);
            let count = Some(nearest.value).filter(|value| is_count && !is_year && (1..=5_000).contains(value))?;
            Some((Value::Count(count.into()), nearest.place.clone()))
        }
        Reads::Nothing | Reads::Name => None,
    }
}

/// Whether a day is that of something else: what stands nearer to it, or in the other half of a sentence whose halves are
/// joined by an "and".
fn is_day_of_another(spoken: &Spoken<'_>, anchor: &WordHit, day: &Range<usize>, rule: &'static SaidRule) -> bool {
    let (from, to) = (anchor.place.end.min(day.end), anchor.place.start.max(day.start));
    let own = spoken.between(&anchor.place, day);
    let is_between = |joint: &WordHit| {
        // Of the Japanese joints, "が" marks a subject as well.
        let is_joint = joint.language != "ja" || joint.place.len() > "が".len();
        is_joint && speak_alike(joint.language, spoken.language) && from <= joint.place.start && joint.place.end <= to
    };
    let is_nearer = |other: &WordHit| {
        !overlaps(&other.place, &anchor.place)
            && !overlaps(&other.place, day)
            && speak_alike(other.language, anchor.language)
            && spoken.between(&other.place, day) < own
    };
    spoken.beside(anchor, &["and"], Together::Sentence).any(is_between)
        || spoken.beside(anchor, &rule.statement.nearer, Together::Sentence).any(is_nearer)
        || is_day_of_saying(spoken, anchor, day, &rule.statement.behind)
}

/// Whether a day is the one on which a window said something, and not of what it said: "today it says expired". "Since today"
/// says that it said something else before.
fn is_day_of_saying(
    spoken: &Spoken<'_>,
    anchor: &WordHit,
    day: &Range<usize>,
    behind: &'static [&'static str],
) -> bool {
    if behind.is_empty() {
        return false;
    }
    let is_since = |since: &WordHit| spoken.between(&since.place, day) == 0 && !overlaps(&since.place, day);
    if spoken.of(&["since-a-day"]).filter(|since| speak_alike(since.language, anchor.language)).any(is_since) {
        return false;
    }
    let begins_behind = |day: &Range<usize>| {
        let is_it = |that: &WordHit| day.end <= that.place.start && spoken.between(day, &that.place) == 0;
        spoken.of(&["that-word"]).filter(|that| speak_alike(that.language, anchor.language)).any(is_it)
    };
    let parts = |says: &WordHit| {
        let before = day.end <= says.place.start && says.place.end <= anchor.place.start;
        let after = anchor.place.end <= says.place.start && says.place.end <= day.start;
        // "I noticed today that it has expired": what was noticed begins behind the day.
        let between = says.place.end <= day.start && day.end <= anchor.place.start && begins_behind(day);
        // Where the verb stands last, it is the day that stands first.
        before || after || between || stands_behind(says.language) && day.end <= anchor.place.start
    };
    let says = spoken.beside(anchor, behind, Together::Sentence);
    let mut says =
        says.filter(|says| speak_alike(says.language, anchor.language) && !overlaps(&says.place, &anchor.place));
    says.any(parts)
}

/// What others do that is theirs alone: they have it, say it, pay for it.
const OTHERS_DO: [&str; 7] = ["others-do", "paid", "charged", "bought", "got", "took", "tried"];

/// What others have, use or say, and what is only supposed, as far as the clause goes: it is not of this case.
pub(super) fn hearsay(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let mut told: Vec<Range<usize>> = Vec::new();
    for other in spoken.of(&["others", "others-have", "supposed"]).take(MOST) {
        let does = other.group != "others"
            || spoken.beside(other, &OTHERS_DO, Together::Clause).any(|does| {
                does.language == other.language
                    && does.place.start >= other.place.end
                    && spoken.between(&other.place, &does.place) <= 3
            });
        if does {
            let mut end = other.place.end;
            let text = spoken.folded.as_str();
            while end < text.len() && spoken.clause_of(end) == other.clause {
                end += 1;
            }
            told.push(other.place.start..end);
        }
    }
    told
}
