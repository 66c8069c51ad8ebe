//! What a code, a topic's id or a text means.

use std::borrow::Cow;
use std::ops::Range;

use chrono::{DateTime, Offset, TimeDelta, TimeZone, Utc};
use serde::Serialize;

use super::{Diagnosis, Finding, SAID_SCORE, Standing, WordsStand, before, diagnose_understood, may_name};
use crate::code::{CodeCheck, CodeShape, find_codes, mask_own_words};
use crate::facts::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value, derive};
use crate::language::{SaidFact, names_a_licence, names_another_vendor, said, typed_code};
use crate::recognise::{By, Match, Recognition, beginning, has_words, is_clear, is_well_by_words, sort, without_codes};
use crate::sellers::Providers;
use crate::sources::window::{Stated, stated};
use crate::sources::{heard_in, read_words_with};
use crate::text::clean_text;
use crate::topics::{Catalogue, Context, Dismissal, Owner, Severity, Step, Topic, Truth};
use crate::vendor::{ErrorCode, find_error_codes};

/// How many topics an explanation names at most.
const MOST: usize = 5;

/// The score of a topic that the shape of a typed code names.
const SHAPE_SCORE: f64 = 0.9;

/// From this score on, an answer is given as one; below it, as a possibility.
const CONFIDENT: f64 = 0.8;

/// The most that what is said in passing counts for: it is given as a possibility.
const MOST_IN_PASSING: f64 = 0.79;

/// Hours within which a renewal arrives that was paid.
const HOURS_OF_A_RENEWAL: i64 = 24;

/// Below this score, not even the question has a topic to name.
const LEAST: f64 = 0.04;

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExplanationVerdict {
    /// A failure is named.
    Recognised,
    /// No failure can be named from this text; the topics, if any, are those of which one may be meant.
    NotRecognised,
    /// The text is about something else than a licence.
    NotALicenseProblem,
}

/// What a text means.
#[derive(Clone, Debug)]
pub struct Explanation<'c> {
    /// The text that was explained.
    pub text: Cow<'c, str>,
    /// The answer in one word.
    pub verdict: ExplanationVerdict,
    /// The topics that it names, the surest first, at most five.
    pub recognised: Vec<Recognition<'c>>,
    /// What the text looks like as an activation code, where it holds one.
    pub code: Option<CodeCheck>,
    /// The facts that it mentions in passing.
    pub said: Vec<SaidFact>,
    /// Whether it says word for word what the screen shows.
    pub quotes_the_screen: bool,
    /// What comes before the steps of any topic.
    first_steps: Vec<&'c Step>,
    /// Whether the first topic is proven, as a diagnosis of the same text would say; else it is possible.
    pub proven: bool,
    /// The clock by which it was explained.
    pub now: DateTime<Utc>,
    /// By how many minutes the clock of whoever wrote it is ahead of UTC.
    zone: i64,
    /// Codes of a known family that no topic explains: what they mean is not published.
    pub unknown_codes: Vec<ErrorCode>,
    /// Codes that a provider's own help desk reads: no topic of a customer's.
    pub desk_codes: Vec<ErrorCode>,
    /// Whether it says that all is well by now, and names nothing.
    pub is_well_by_words: bool,
    /// The language of the text, as a two-letter code, where there is no doubt.
    pub language: Option<&'static str>,
    /// Why the text could be understood less well than usual, if a data file of Keymend is damaged.
    pub damage: Option<String>,
}

impl<'c> Explanation<'c> {
    /// The places of the text that led to a topic, as they may be shown.
    #[must_use]
    pub fn words_for(&self, found: &Recognition<'_>) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        let codes = find_codes(&self.text);
        for place in &found.matches {
            // A part of a code is as private as the whole.
            let in_code = |(code, _): &(Range<usize>, _)| code.start <= place.span.start && place.span.end <= code.end;
            let whole = codes.iter().find(|code| in_code(code)).map(|(code, _)| code.clone());
            let span = whole.unwrap_or_else(|| place.span.clone());
            let word = self.text.get(span).map(|word| mask_own_words(&clean_text(word))).unwrap_or_default();
            if !word.is_empty() && !words.contains(&word) {
                words.push(word);
            }
        }
        words
    }

    /// The steps of a topic that fit what the text says in passing: its product, its device, who sold it. All of them where it
    /// says nothing, but none for computers that an administrator manages: that is said where it is so.
    #[must_use]
    pub fn steps_of<'t>(&self, topic: &'t Topic) -> Vec<&'t Step>
    where
        'c: 't,
    {
        if self.said.is_empty() {
            return topic.steps.iter().filter(|step| step.known.is_none() && !step.managed).collect();
        }
        self.steps_for_reader(topic)
    }

    /// The same for somebody who gets no other list: while their product is not known, the steps that any product has, and none for
    /// computers that an administrator manages.
    #[must_use]
    pub fn steps_for_reader<'t>(&self, topic: &'t Topic) -> Vec<&'t Step>
    where
        'c: 't,
    {
        let sheet = self.sheet();
        before(&self.first_steps, topic.steps_for(&Context { sheet: &sheet, now: self.now, reported: Truth::True }))
    }

    /// What the text says in passing, and what follows from it.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::default();
        sheet.set_zone(Some(self.zone));
        for SaidFact { fact, value, span } in &self.said {
            let excerpt = self.text.get(span.clone()).unwrap_or_default();
            let evidence = Evidence::new("the text", Locator::Person, &mask_own_words(excerpt), self.now);
            sheet.add(Observation { fact: *fact, value: value.clone(), strength: Strength::Said, evidence });
        }
        derive(&mut sheet, self.now);
        sheet
    }

    /// Who can end a topic, by what was said in passing.
    #[must_use]
    pub fn owner_of(&self, topic: &Topic) -> Owner {
        topic.owner_on(&Context { sheet: &self.sheet(), now: self.now, reported: Truth::Unknown })
    }

    /// The topics of which the closest one is asked for, where the text was not understood.
    #[must_use]
    pub fn closest(&self) -> &[Recognition<'_>] {
        if self.verdict == ExplanationVerdict::NotRecognised { &self.recognised } else { &[] }
    }

    /// Whether the first topic is sure enough to be given as the answer. Somebody is sent away only for what is certain, as
    /// in a diagnosis, never for words alone.
    #[must_use]
    pub fn is_confident(&self) -> bool {
        if self.recognised.is_empty() && !self.desk_codes.is_empty() {
            return true;
        }
        self.recognised.first().is_some_and(|first| {
            let is_certain = first.certain || first.is_by_its_name();
            first.score >= CONFIDENT && (is_certain || first.topic.dismissal != Some(Dismissal::OtherMatter))
        })
    }
}

/// Explains an error code, a topic id, a KM code, an on-screen text or a story; "yesterday" is counted from the day of
/// `now` in its zone, and shops and providers are those of a directory.
#[must_use]
pub fn explain<'c, Tz: TimeZone>(
    catalogue: &'c Catalogue,
    text: impl Into<Cow<'c, str>>,
    now: DateTime<Tz>,
    sellers: &Providers,
) -> Explanation<'c> {
    let state_at = now.to_utc();
    explain_written(catalogue, text, now, state_at, sellers)
}

/// Where money went today or yesterday and nobody says at what hour, its 24 hours may not be over: what only words name as overdue is
/// what is waited for.
fn wait_for_money<'c>(
    catalogue: &'c Catalogue,
    sheet: &Sheet,
    now: DateTime<Utc>,
    recognised: &mut Vec<Recognition<'c>>,
) {
    let is_recent = |charged: &Value| {
        let within = charged.ends().is_some_and(|end| end > now - TimeDelta::hours(HOURS_OF_A_RENEWAL));
        matches!(charged, Value::Day(_)) && within
    };
    if !sheet.value(FactId::SubscriptionChargedAt).is_some_and(is_recent) {
        return;
    }
    let is_of_money = |topic: &Topic| topic.when.mentions(FactId::SubscriptionChargedAt);
    let waits = |topic: &Topic| topic.steps.iter().any(|step| step.wait_hours.is_some());
    let context = Context { sheet, now, reported: Truth::Unknown };
    let may_wait = |topic: &Topic| topic.unless.as_ref().is_none_or(|unless| unless.evaluate(&context) != Truth::True);
    let waiting = catalogue.topics().iter().find(|topic| is_of_money(topic) && waits(topic) && may_wait(topic));
    let (Some(waiting), Some(first)) = (waiting, recognised.first_mut()) else { return };
    if first.certain || !is_of_money(first.topic) || waits(first.topic) {
        return;
    }
    first.topic = waiting;
    let mut named = false;
    recognised.retain(|found| found.topic.id != waiting.id || !std::mem::replace(&mut named, true));
}

/// As [`explain`], of a text that was written earlier: its days are counted from when it was `written`, and how things stand is
/// judged as of `now`.
#[must_use]
pub fn explain_written<'c, Tz: TimeZone>(
    catalogue: &'c Catalogue,
    text: impl Into<Cow<'c, str>>,
    written: DateTime<Tz>,
    now: DateTime<Utc>,
    sellers: &Providers,
) -> Explanation<'c> {
    let whole: Cow<'c, str> = text.into();
    let text: &str = &whole;
    let codes: Vec<ErrorCode> = find_error_codes(text).into_iter().map(|(_, code)| code).collect();
    let (mut desk_codes, codes): (Vec<ErrorCode>, Vec<ErrorCode>) =
        codes.into_iter().partition(ErrorCode::is_for_desks);
    desk_codes.dedup();
    let unknown_codes: Vec<ErrorCode> = codes
        .into_iter()
        .filter(|code| !catalogue.topics().iter().any(|topic| topic.error_codes.contains(code)))
        .collect();
    let mut recognised = catalogue.recognise_at(text, Some(now));
    let is_named = recognised.first().is_some_and(Recognition::is_by_its_name);
    let understood = recognised.clone();
    let (span, code) = typed_code(text).filter(|_| !is_named).unzip();
    if let (Some(code), Some(span)) = (&code, span) {
        for topic in topics_of_shape(catalogue, code.shape, now) {
            match recognised.iter_mut().find(|known| known.topic.id == topic.id) {
                Some(known) => known.score = known.score.max(SHAPE_SCORE),
                None => recognised.push(of_shape(topic, span.clone())),
            }
        }
    }
    sort(&mut recognised);
    if recognised.first().is_some_and(|first| first.score < LEAST) {
        recognised.clear();
    }
    // Whoever gives back what Keymend printed asks what that is, and reports nothing in passing.
    let is_titled = understood.iter().any(Recognition::is_by_its_title);
    let reading = (!is_named && !is_titled).then(|| read_words_with(text, &written, sellers));
    let heard = reading.as_ref().map(heard_in);
    let diagnosis = reading.map(|reading| diagnose_understood(catalogue, reading, now, Some(&understood)));
    if let Some(diagnosis) = &diagnosis {
        let context = Context { sheet: &diagnosis.sheet, now, reported: Truth::Unknown };
        recognised.retain(|found| may_name(found, text, &context));
        // Nobody hears that all is well whose own words say otherwise: "valid until October", in November.
        let is_denied = |found: &Recognition<'_>| {
            let of_topic = |finding: &&Finding<'_>| finding.topic.id == found.topic.id;
            let finding = diagnosis.findings.iter().find(of_topic).filter(|_| !found.certain);
            finding.is_some_and(|finding| finding.words == WordsStand::Against)
        };
        recognised.retain(|found| found.topic.severity > Severity::Info || !is_denied(found));
    }
    let first = diagnosis.as_ref().and_then(Diagnosis::top);
    let told_in_passing = first.is_some_and(|first| put_first(first, &mut recognised));
    if let Some(diagnosis) = &diagnosis {
        wait_for_money(catalogue, &diagnosis.sheet, now, &mut recognised);
    }
    let mut verdict = verdict(&recognised, told_in_passing);
    if verdict == ExplanationVerdict::NotRecognised && !desk_codes.is_empty() {
        verdict = ExplanationVerdict::Recognised;
        recognised.clear();
    }
    // A code alone is of no language and names no licence, and for it neither the tables nor the model are read.
    let words = without_codes(beginning(text));
    let has_words = has_words(&words);
    if verdict == ExplanationVerdict::NotRecognised && has_words {
        ask_of_a_licence_first(beginning(text), &mut recognised);
    }
    let is_well_by_words = verdict == ExplanationVerdict::NotRecognised && is_well_by_words(text);
    if is_well_by_words {
        recognised.clear();
    }
    recognised.truncate(MOST);
    let is_confirmed = |found: &Recognition<'_>| {
        let findings = diagnosis.iter().flat_map(|diagnosis| &diagnosis.findings);
        findings.into_iter().any(|known| known.topic.id == found.topic.id && known.standing == Standing::Confirmed)
    };
    let is_asked_for = |found: &Recognition<'_>| found.is_by_its_name() || found.is_by_its_title();
    let proven = recognised.first().is_none_or(|first| first.certain || is_asked_for(first) || is_confirmed(first));
    let by_words = recognised.first().is_none_or(|first| !first.certain && !first.is_by_its_name());
    let damage = (by_words && has_words).then(keymend_words::damage).flatten();
    let mut said = heard.unwrap_or_else(|| said(text, written.date_naive(), sellers));
    let quotes_the_screen = said.iter().any(|said| said.fact == FactId::AttemptShown);
    // That is the text itself.
    said.retain(|said| said.fact != FactId::AttemptShown);
    let window = stated(beginning(text));
    said.retain(|said| !window.iter().any(|line| line.place.contains(&said.span.start)));
    for Stated { place, facts } in window {
        said.extend(facts.into_iter().map(|(fact, value)| SaidFact { fact, value, span: place.clone() }));
    }
    let language = (!is_named && has_words).then(|| keymend_words::language(&words)).flatten();
    Explanation {
        text: whole,
        verdict,
        recognised,
        code,
        said,
        proven,
        quotes_the_screen,
        first_steps: diagnosis.map(|diagnosis| diagnosis.first_steps).unwrap_or_default(),
        now,
        zone: i64::from(written.offset().fix().local_minus_utc()) / 60,
        unknown_codes,
        desk_codes,
        is_well_by_words,
        language,
        damage,
    }
}

fn verdict(recognised: &[Recognition<'_>], told_in_passing: bool) -> ExplanationVerdict {
    let Some(first) = recognised.first() else { return ExplanationVerdict::NotRecognised };
    match first.topic.dismissal {
        _ if told_in_passing => ExplanationVerdict::Recognised,
        _ if !is_clear(recognised) => ExplanationVerdict::NotRecognised,
        Some(Dismissal::OtherMatter) => ExplanationVerdict::NotALicenseProblem,
        Some(Dismissal::Payment) | None => ExplanationVerdict::Recognised,
    }
}

/// Puts what sends a text away behind the other choices of a question about a text that names a licence and no product of
/// another vendor, or that says that a licence fails; there that all is well comes last, too.
fn ask_of_a_licence_first(text: &str, recognised: &mut [Recognition<'_>]) {
    let most = recognised.len().min(MOST);
    let choices = &mut recognised[..most];
    if keymend_words::built_in().is_ok_and(|model| model.hears_a_failure(text)) {
        choices.sort_by_key(|found| found.topic.dismissal.is_some() || found.topic.severity == Severity::Info);
    } else if names_a_licence(text) && !names_another_vendor(text) {
        choices.sort_by_key(|found| found.topic.dismissal.is_some());
    }
}

/// Puts first what a diagnosis of the same words puts first: the facts that are said in passing may make another topic of
/// them. Gives whether those alone settle it.
fn put_first<'c>(first: &Finding<'c>, recognised: &mut Vec<Recognition<'c>>) -> bool {
    let at = recognised.iter().position(|known| known.topic.id == first.topic.id);
    let said = first.said.min(MOST_IN_PASSING);
    let is_dismissed = first.topic.dismissal.is_some();
    if at == Some(0) && recognised.first().is_some_and(|known| known.score >= said || is_dismissed) {
        // Money that was taken twice or unasked is told by itself.
        return first.said >= SAID_SCORE && first.topic.dismissal == Some(Dismissal::Payment);
    }
    // What a program prints word for word is what is asked about.
    if recognised.first().is_some_and(|known| known.certain && known.topic.question.is_some()) {
        return false;
    }
    let mut found = match at {
        Some(at) => recognised.remove(at),
        None => Recognition::new(first.topic, 0.0, Vec::new()),
    };
    found.score = found.score.max(said);
    if found.matches.is_empty() {
        let places = first.because.iter().filter_map(|seen| match seen.evidence.locator {
            Locator::Words { start, end } => Some(Match { by: By::Words, span: start..end }),
            _ => None,
        });
        found.matches.extend(places);
    }
    recognised.insert(0, found);
    first.said >= SAID_SCORE
}

/// The topics that are confirmed by nothing but the shape of what was typed as a code.
fn topics_of_shape(catalogue: &Catalogue, shape: CodeShape, now: DateTime<Utc>) -> Vec<&Topic> {
    let mut sheet = Sheet::default();
    let evidence = Evidence::new("the text", Locator::Person, "", now);
    if let Some(value) = Value::choice(FactId::CodeShape, shape.name()) {
        sheet.add(Observation { fact: FactId::CodeShape, value, strength: Strength::Told, evidence });
    }
    let context = Context { sheet: &sheet, now, reported: Truth::Unknown };
    catalogue.topics().iter().filter(|topic| topic.evaluate(&context) == Truth::True).collect()
}

fn of_shape(topic: &Topic, span: Range<usize>) -> Recognition<'_> {
    let mut found = Recognition::new(topic, SHAPE_SCORE, vec![Match { by: By::Words, span }]);
    found.certain = true;
    found
}
